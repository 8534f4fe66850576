/* The parts of a dictionary, for the files that build it and match with it. */
#ifndef PTEXT_DICTIONARY_PARTS_H
#define PTEXT_DICTIONARY_PARTS_H

#include "dictionary.h"
#include "filter.h"
#include "trie.h"
#include "vocabulary.h"

typedef struct ptext_list_entry {
    uint32_t text, length; /* as written, in the dictionary's texts */
    uint32_t list;
    uint32_t kinds; /* bits 1 << ptext_kind */
    uint32_t code;  /* where its program begins */
    uint32_t conditions, condition_count;
    bool case_sensitive;
    uint64_t asks; /* set by ptext_dictionary_compile: bits of the silent lists that matter where it matches */
} ptext_list_entry;

/* What is asked of an entry wherever it matches; apart from the rest and short, to be together in the cache. */
typedef struct ptext_entry_brief {
    uint32_t list;
    uint16_t kinds;
    uint16_t traits; /* as below */
} ptext_entry_brief;

enum {
    PTEXT_ONLY_LONGEST = 1, /* of the ways it matches from one word on, only the longest matters */
    PTEXT_AT_ONCE = 2,      /* so does its list, which is for nothing but its hits: what matches is a hit or in one */
    PTEXT_ASKS = 4,         /* it has conditions */
};

typedef struct ptext_entry_list {
    ptext_list_hits hits;
    bool is_container; /* an except refers to it */
    bool is_neighbour; /* a near, before or after refers to it */
    bool has_conditions; /* one of its entries has */
    uint64_t bit;  /* of a silent list; otherwise 0 */
    uint64_t asks; /* what its entries ask for, together */
} ptext_entry_list;

/* Entries that are looked for together. Those of silent lists are by themselves, since they matter only where another
   entry asks, which is in few sentences. */
typedef struct ptext_dictionary_part {
    ptext_vocabulary vocabulary;
    ptext_trie trie;
    ptext_filter filter;
    uint64_t *lists; /* of silent lists, for each node the bits of those whose entries lead over it; otherwise NULL */
    uint32_t entry_count;
} ptext_dictionary_part;

enum { PTEXT_GIVEN_PART, PTEXT_SILENT_PART, PTEXT_PART_COUNT };

struct ptext_dictionary {
    ptext_buffer texts;
    ptext_list_entry *entries;
    uint32_t entry_count, entry_capacity;
    ptext_entry_list *lists;
    uint32_t list_count, list_capacity;
    ptext_condition *conditions;
    uint32_t condition_count, condition_capacity;
    ptext_instruction *code; /* targets are numbers of this array, patterns those of the part's vocabulary */
    uint32_t code_count, code_capacity;
    ptext_dictionary_part parts[PTEXT_PART_COUNT]; /* tries and filters are made by ptext_dictionary_compile */
    ptext_entry scratch;

    /* Set by ptext_dictionary_compile. */
    bool compiled;
    bool borrows; /* its arrays are those of an image (see dictionary_image.h) */
    ptext_entry_brief *briefs; /* one for each entry */
    uint32_t kinds;       /* of blocks in which any hit can be given out */
    uint32_t most_marks;  /* that any entry has */
    bool looks_in_blocks; /* a condition looks beyond the sentence */
    bool has_rivals;
};

/* The bits of the kinds that an entry of a list is looked for in, of which `kinds` were asked for. */
uint32_t ptext_dictionary_kinds(const ptext_dictionary *dictionary, uint32_t list, uint32_t kinds);

/* Gives silent lists their bits, and notes of entries and lists which they ask for. Linear, but for lists of which the
   entries were added out of order. */
void ptext_asked_note(ptext_dictionary *dictionary);

/* Makes `lists` of a part whose trie is built. Linear. */
ptext_status ptext_asked_list_nodes(const ptext_dictionary *dictionary, ptext_dictionary_part *part);

#endif
