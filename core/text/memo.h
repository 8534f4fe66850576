/* The words that a matcher has met, as they stand in the text, each with the patterns it satisfies. Bounded: when it
   is full it is emptied. */
#ifndef PTEXT_MEMO_H
#define PTEXT_MEMO_H

#include "vocabulary.h"

/* Test builds make these small. */
#ifndef PTEXT_MEMO_WORDS
#define PTEXT_MEMO_WORDS 65536u /* a power of two */
#endif
#ifndef PTEXT_MEMO_SATISFIED
#define PTEXT_MEMO_SATISFIED (1u << 20)
#endif
#ifndef PTEXT_MEMO_LONGEST
#define PTEXT_MEMO_LONGEST 200u /* bytes; longer words are remembered by their place in the text */
#endif

typedef struct ptext_memo_record {
    uint32_t hash; /* 0: the slot is free */
    uint32_t key;  /* where its length and bytes are in the keys */
    uint32_t satisfied, count;
} ptext_memo_record;

/* Zero-initialise; ptext_memo_free may be called twice. */
typedef struct ptext_memo {
    ptext_memo_record *records; /* open addressing */
    uint32_t mask, count;
    ptext_buffer keys;
    ptext_satisfied *satisfied;
    uint32_t satisfied_count, satisfied_capacity;
    ptext_finder finder;
    uint64_t text; /* the number of the text that places of long words refer to */
} ptext_memo;
void ptext_memo_free(ptext_memo *memo);

/* Says that the words to come are of another text. */
void ptext_memo_next_text(ptext_memo *memo);

/* Sets *found to what text[word] satisfies, finding it out if need be. Good until the next call. */
typedef struct ptext_findings {
    const ptext_satisfied *items;
    uint32_t count;
} ptext_findings;
ptext_status ptext_memo_find(ptext_memo *memo, const ptext_vocabulary *vocabulary, const char *text, ptext_span word,
                             ptext_findings *found);

#endif
