/* What a document names: places in its text that name the same thing are one mention. */
#ifndef PTEXT_MENTIONS_H
#define PTEXT_MENTIONS_H

#include "word_set.h"

/* A string of somebody else's, who keeps it as long as it is used here. */
typedef struct ptext_named_string {
    const char *bytes; /* NULL: none */
    size_t length;
} ptext_named_string;

/* A place that names something: its kind, the name of the thing where that is known, and the way in which it is. */
typedef struct ptext_naming {
    ptext_span place;
    ptext_named_string kind, canonical, way;
    bool exact; /* what is written is compared as it is, whatever the name */
} ptext_naming;

typedef struct ptext_mention {
    ptext_span first;   /* the place that was joined first */
    ptext_span writing; /* the longest, as it is told on one line */
    uint32_t length;    /* of that writing */
    uint32_t count;     /* places */
    uint32_t ways;      /* number of the first of its ways, from 1; 0: none */
    ptext_span words;   /* in the mentions' bytes: what has to hold words that refer to it; empty until it is asked */
    ptext_named_string kind, canonical;
} ptext_mention;

/* Ways of a mention, in the order of their bytes, each once. */
typedef struct ptext_way {
    ptext_named_string name;
    uint32_t next; /* number, from 1; 0: none */
} ptext_way;

/* Zero-initialise but for `text`, which somebody else keeps; ptext_mentions_free may be called twice. */
typedef struct ptext_mentions {
    const char *text;
    ptext_mention *items;
    uint32_t count, capacity;
    ptext_way *ways;
    uint32_t way_count, way_capacity;
    ptext_word_set keys; /* with the number of the mention, from 1, as its marks */
    ptext_buffer written, key; /* of the place that is joined */
    ptext_buffer bytes;        /* of words */
} ptext_mentions;
void ptext_mentions_free(ptext_mentions *mentions);

/* Joins a place to the mention of what it names: the one of its kind and its canonical name, or else of what is written
   there as it is compared (see compared.h). *number, from 0, is that of the mention, a new one where there was none; of
   one that is known the longest writing, the count and the ways change. Linear in what is written. */
ptext_status ptext_mentions_join(ptext_mentions *mentions, const ptext_naming *naming, uint32_t *number);

/* Counts a place in with a mention, which it was found to name in a way. */
ptext_status ptext_mentions_count(ptext_mentions *mentions, uint32_t number, ptext_named_string way);

/* The writing of a mention, on one line. It holds until the next call. */
ptext_status ptext_mentions_writing(ptext_mentions *mentions, uint32_t number, ptext_named_string *writing);

/* Whether a mention's writing and its canonical name have all the words (ptext_compared_word) of a text, such as a
   compared name. What they have is that of the first time that it is asked. */
ptext_status ptext_mentions_have(ptext_mentions *mentions, uint32_t number, const char *name, size_t length,
                                 bool *have);

/* Puts them in the order of their first places, of which no two begin at one. Nothing is joined after this. n log n. */
void ptext_mentions_sort(ptext_mentions *mentions);

#endif
