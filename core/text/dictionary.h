/* Entries of the entry language (see entry.h), compiled once and found in one pass over the words of a document.

   A dictionary is a row of lists. A list is what hits are resolved within: the entries of one theme (by full name),
   of one rule, or the entries that conditions refer to. Lists and entries are numbered from 0 in the order they were
   added; a condition may only refer to a list with a lower number than its entry's own.

   Order of work, for each block: candidates (every way an entry matches) → case, kinds, near, before, after →
   except → leftmost-longest among the hits of one list. */
#ifndef PTEXT_DICTIONARY_H
#define PTEXT_DICTIONARY_H

#include "document.h"
#include "span.h"

typedef enum ptext_condition_type {
    PTEXT_NEAR,   /* a hit of the list stands within so many words, not overlapping */
    PTEXT_BEFORE, /* the candidate comes before a hit of the list */
    PTEXT_AFTER,  /* the candidate comes after a hit of the list */
    PTEXT_EXCEPT, /* no hit of the list contains the words of the candidate */
} ptext_condition_type;

#define PTEXT_ANY_DISTANCE UINT32_MAX

typedef struct ptext_condition {
    ptext_condition_type type;
    uint32_t list;
    uint32_t within;  /* words strictly between the two at most, or PTEXT_ANY_DISTANCE; not for PTEXT_EXCEPT */
    bool block;       /* look in the whole block; otherwise in the same sentence */
} ptext_condition;

typedef struct ptext_entry_options {
    bool case_sensitive;
    uint32_t kinds; /* bits 1 << ptext_kind; 0 means PTEXT_SCANNED_KINDS, and all kinds in a silent list */
    const ptext_condition *conditions; /* copied; all must hold */
    uint32_t condition_count;
} ptext_entry_options;

/* What is wrong with an entry: where, in bytes from its start, and what was meant, in one plain sentence. */
typedef struct ptext_entry_error {
    uint32_t offset;
    char message[160];
} ptext_entry_error;

typedef struct ptext_dictionary ptext_dictionary;

/* NULL when memory runs out. Not shareable until ptext_dictionary_compile; read-only and free to share after it. */
ptext_dictionary *ptext_dictionary_new(void);
void ptext_dictionary_free(ptext_dictionary *dictionary);

typedef enum ptext_list_hits {
    PTEXT_LIST_SILENT,  /* only conditions refer to it: its hits are not given out, and all candidates count */
    PTEXT_LIST_LONGEST, /* leftmost-longest among its own hits */
    PTEXT_LIST_RIVAL,   /* leftmost-longest among the hits of all rival lists together (overlap = "ruleset") */
} ptext_list_hits;

ptext_status ptext_dictionary_add_list(ptext_dictionary *dictionary, ptext_list_hits hits, uint32_t *list);

/* Adds an entry to a list; `options` may be NULL for none. PTEXT_BAD_ENTRY fills *error, and the dictionary stays as it
   was. */
ptext_status ptext_dictionary_add(ptext_dictionary *dictionary, uint32_t list, const char *entry, size_t length,
                                  const ptext_entry_options *options, uint32_t *number, ptext_entry_error *error);
/* Makes the dictionary ready for matching. After an addition it must be compiled again. */
ptext_status ptext_dictionary_compile(ptext_dictionary *dictionary);

uint32_t ptext_dictionary_entry_count(const ptext_dictionary *dictionary);
uint32_t ptext_dictionary_list_count(const ptext_dictionary *dictionary);
/* The entry as it was written, and the list it belongs to. */
const char *ptext_dictionary_entry(const ptext_dictionary *dictionary, uint32_t number, size_t *length,
                                   uint32_t *list);

typedef struct ptext_hit {
    uint32_t list, entry;
    uint32_t start, end; /* bytes of the text, a possessive included */
    uint32_t block, sentence;
    uint32_t first_word, last_word; /* words of the document, both inclusive */
} ptext_hit;

/* Zero-initialise it; free it with ptext_hits_free, which may be called twice. */
typedef struct ptext_hits {
    ptext_hit *items;
    uint32_t count, capacity;
} ptext_hits;
void ptext_hits_free(ptext_hits *hits);

/* A matcher holds what one thread needs to match: a memo of the words it has met (bounded), and scratch. Two threads
   must not use one matcher. The dictionary must outlive it. */
typedef struct ptext_matcher ptext_matcher;
/* NULL when memory runs out, or when the dictionary is not compiled. */
ptext_matcher *ptext_matcher_new(const ptext_dictionary *dictionary);
void ptext_matcher_free(ptext_matcher *matcher);

/* Replaces *hits with the hits of a segmented document, in order of start, then longer first, then list. The cost
   grows with the words and the hits, not with the number of entries; no input makes it quadratic. */
ptext_status ptext_match(ptext_matcher *matcher, const ptext_document *document, ptext_hits *hits);

/* Steps of work done by this matcher so far: what tests count to show that cost is linear. */
uint64_t ptext_matcher_steps(const ptext_matcher *matcher);

/* Themes as a forest: parent[list] is the list of the parent theme, or UINT32_MAX. Adds up, for every list below
   `lists`, the hits of its whole subtree, overlapping ones as one, and the sentences that hold any. */
typedef struct ptext_tally {
    uint32_t hits, sentences;
} ptext_tally;
ptext_status ptext_tally_hits(const ptext_hits *hits, const uint32_t *parent, uint32_t lists, ptext_tally *tally);

#endif
