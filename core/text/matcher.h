/* What one thread needs to match. */
#ifndef PTEXT_MATCHER_H
#define PTEXT_MATCHER_H

#include "dictionary_parts.h"
#include "memo.h"
#include "resolve.h"
#include "row.h"
#include "separator.h"

/* A set of instructions: those in `dense` are in it. */
typedef struct ptext_threads {
    uint32_t *dense, *sparse;
    uint32_t count;
} ptext_threads;

/* The last hit of a list, while its hits are made at once. */
typedef struct ptext_last_hit {
    uint32_t start, end; /* end: 0 when there is none */
    uint32_t number;     /* among the hits, until these are sorted */
} ptext_last_hit;

struct ptext_matcher {
    const ptext_dictionary *dictionary;
    ptext_memo memos[PTEXT_PART_COUNT];
    ptext_resolver resolver;
    ptext_gap gap;
    ptext_hits candidates;
    uint32_t *emitted; /* for each entry, where among the candidates its last one was put */
    ptext_last_hit *last_hits; /* for each list */
    uint64_t steps;

    /* What was found, of which the first hits, of sentences or blocks before, are in order. */
    ptext_hits *hits;
    uint32_t settled;

    /* The part of the dictionary that is looked for, and its memo. */
    const ptext_dictionary_part *part;
    ptext_memo *memo;
    uint64_t asked; /* bits of the silent lists that the candidates ask for */

    /* The sentence that is looked at. */
    const ptext_document *document;
    uint32_t block, sentence, last_word;
    uint32_t kind_bit;
    bool capitals;
    bool has_apostrophes; /* they were read */
    ptext_numbers apostrophes;

    /* The walk that began at first_word: nodes of the trie and instructions that it has come to, and those it comes
       to with the next word or mark. */
    uint32_t first_word;
    uint8_t goes_on; /* as ptext_beginning has it */
    ptext_numbers *nodes, *next_nodes, of_nodes[2];
    ptext_threads *threads, *next_threads, of_threads[2];
    uint8_t *satisfied; /* for each pattern, 0 or its flags and SATISFIED; empty between steps */
};

/* Adds the one candidate that there can be from this word on, which has an `only`. */
ptext_status ptext_take_only(ptext_matcher *matcher, const ptext_beginning *from);

/* Adds a candidate for every way in which entries match from this word on. */
ptext_status ptext_walk(ptext_matcher *matcher, const ptext_beginning *from);

#endif
