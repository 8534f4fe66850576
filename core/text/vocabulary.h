/* The words that the entries of a dictionary are made of, and which of them a word of the text satisfies.

   Words without wildcards are found by a hash of the whole; others by a hash of the literal text that they begin or
   end with, whichever is longer. So the cost of a word grows with its length and with what it satisfies, not with the
   number of entries. Only patterns that begin and end with a wildcard are tried one by one. */
#ifndef PTEXT_VOCABULARY_H
#define PTEXT_VOCABULARY_H

#include "entry.h"

#define PTEXT_NONE UINT32_MAX

typedef struct ptext_vocabulary_item {
    ptext_pattern pattern;
    bool cased;     /* the surface form must agree too */
    uint32_t next;  /* the next item with the same literal text, or PTEXT_NONE */
    uint32_t start; /* the node of the trie that it leads to from the root, or PTEXT_NONE */
    uint32_t only;  /* the one entry that ends there, when nothing goes on from it; or PTEXT_NONE */
    bool goes_on;   /* none ends there, and the filter has every word that may follow */
} ptext_vocabulary_item;

typedef struct ptext_vocabulary_slot {
    uint32_t hash, head; /* head: an item, or PTEXT_NONE */
} ptext_vocabulary_slot;

typedef struct ptext_vocabulary_interned {
    uint32_t hash, item; /* item: its number and one, or 0 */
} ptext_vocabulary_interned;

/* Zero-initialise; ptext_vocabulary_free may be called twice. */
typedef struct ptext_vocabulary {
    ptext_buffer bytes;
    ptext_vocabulary_item *items;
    uint32_t count, capacity;
    ptext_vocabulary_interned *interned; /* open addressing */
    uint32_t interned_mask;
    ptext_vocabulary_slot *slots; /* open addressing, made by ptext_vocabulary_index */
    uint32_t slot_mask;
    uint32_t floating; /* the first item that nothing literal anchors, or PTEXT_NONE */
    bool has_prefix[PTEXT_PATTERN_BYTES + 1], has_suffix[PTEXT_PATTERN_BYTES + 1]; /* of this length */
    uint32_t longest_prefix, longest_suffix;
} ptext_vocabulary;
void ptext_vocabulary_free(ptext_vocabulary *vocabulary);

/* Gives the number of a pattern, whose forms stand in `bytes`; patterns that are alike have the same number. */
ptext_status ptext_vocabulary_add(ptext_vocabulary *vocabulary, const char *bytes, const ptext_pattern *pattern,
                                  bool cased, uint32_t *number);

/* Makes the vocabulary ready for finding. */
ptext_status ptext_vocabulary_index(ptext_vocabulary *vocabulary);

enum {
    PTEXT_NEEDS_CAPITALS = 1,  /* the surface form differs: satisfied in a block in capitals only */
    PTEXT_NEEDS_APOSTROPHE = 2, /* satisfied if an apostrophe ends the word */
    PTEXT_TAKES_APOSTROPHE = 4, /* an apostrophe that ends the word is part of it */
    PTEXT_ONLY_GOES_ON = 8,     /* as goes_on of ptext_vocabulary_item */
};

/* How an entry may begin with a word. */
enum {
    PTEXT_MAY_BEGIN = 1, /* whatever follows */
    PTEXT_MAY_GO_ON = 2, /* if the next word is right */
};

typedef struct ptext_satisfied {
    uint32_t pattern, start, only; /* as in ptext_vocabulary_item */
    uint8_t flags;
    uint8_t count, begins, length; /* for the memo: see there */
} ptext_satisfied;

/* The patterns that a word satisfies, with the scratch to find them. Zero-initialise; free may be called twice. */
typedef struct ptext_finder {
    ptext_satisfied *items;
    uint32_t count, capacity;
    uint64_t steps;
    ptext_buffer folded, surface;
    bool has_surface;
} ptext_finder;
void ptext_finder_free(ptext_finder *finder);

/* Sets finder->items to the patterns that word[0..length) satisfies, as it stands in the text. Linear in the length
   for every pattern that is tried; adds what it costs to finder->steps. */
ptext_status ptext_vocabulary_find(const ptext_vocabulary *vocabulary, const char *word, size_t length,
                                   ptext_finder *finder);

#endif
