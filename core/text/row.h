/* Which words of a row may begin an entry. Each step is a loop over those that are left: a loop that does one thing to
   many words takes a part of the time of one that does all to each, since nothing waits for memory, or for a guess that
   was wrong. */
#ifndef PTEXT_ROW_H
#define PTEXT_ROW_H

#include "dictionary_parts.h"
#include "memo.h"

#define PTEXT_ROW 256u /* words */

/* How an entry may go on from a word. */
enum {
    PTEXT_WITH_NEXT = 1, /* with what follows it */
    PTEXT_OVER_GAP = 2,  /* with what follows any words after it */
};

/* A word with which an entry may begin, and what the memo has of it and of the next: see ptext_memo_record. */
typedef struct ptext_beginning {
    ptext_satisfied has, next;
    uint32_t word;
    uint8_t goes_on; /* PTEXT_WITH_NEXT, PTEXT_OVER_GAP; paired nodes lead nowhere else */
    bool has_next;   /* otherwise nothing is known of the next word */
} ptext_beginning;

typedef struct ptext_row {
    ptext_beginning items[PTEXT_ROW];
    uint32_t count;
} ptext_row;

/* Finds those of the words from `word` to `stop`, PTEXT_ROW at most. What is said of satisfied patterns is good until
   room is made in the memo the next time. Of a filter that tells lists apart only entries of those
   in `asked` count. Adds what it costs to *steps. */
ptext_status ptext_row_read(ptext_row *row, const ptext_document *document, uint32_t word, uint32_t stop,
                            const ptext_dictionary_part *part, ptext_memo *memo, uint64_t asked, uint64_t *steps);

#endif
