/* What stands between two words: nothing that matters, or marks of punctuation that an entry must have written.

   White space of any amount, one unspaced dash, an apostrophe that ends a word, and nothing at all are no marks.
   Of anything else every code point that is neither white space nor ignored is one mark. */
#ifndef PTEXT_SEPARATOR_H
#define PTEXT_SEPARATOR_H

#include "fold.h"
#include "keys.h"

/* The mark that a code point counts as: dashes are -, double quotation marks ", single ones '. */
uint32_t ptext_mark_of(uint32_t code_point);

/* Reads the single quotation marks of a sentence or an entry from left to right. Start with { false, true }. */
typedef struct ptext_quotation {
    bool open;  /* a single quotation has begun and not ended */
    bool fresh; /* a quotation may begin here: after white space, a dash, opening punctuation, or at the start; never
                   after a word, which its reader says */
} ptext_quotation;

typedef enum ptext_quotation_mark {
    PTEXT_QUOTATION_OPENS,
    PTEXT_QUOTATION_CLOSES,
    PTEXT_QUOTATION_APOSTROPHE, /* ends the word before it; no mark */
    PTEXT_QUOTATION_STRAY,      /* a mark, but no quotation begins or ends with it */
} ptext_quotation_mark;

/* What a single quotation mark at this place is. */
ptext_quotation_mark ptext_quotation_meet(ptext_quotation *quotation, bool after_word, bool before_word);
/* Passes any other code point outside words. */
void ptext_quotation_pass(ptext_quotation *quotation, uint32_t code_point);

/* The length of the single quotation mark at s[at], or 0. */
uint32_t ptext_quotation_mark_length(const char *s, size_t length, size_t at);

/* Fills *ends with the words (their numbers, rising) that an apostrophe ends in a sentence of s, which has the words
   words[first..first + count). Linear in the sentence; adds what it costs to *steps. */
ptext_status ptext_apostrophes(const char *s, ptext_span sentence, const ptext_span *words, uint32_t first,
                               uint32_t count, ptext_numbers *ends, uint64_t *steps);

/* The marks of one gap, with the scratch to find them. Zero-initialise; ptext_gap_free may be called twice. */
typedef struct ptext_gap {
    ptext_numbers marks;
    ptext_buffer packed, normal;
} ptext_gap;
void ptext_gap_free(ptext_gap *gap);

/* Sets gap->marks to the marks of s[from..to), which holds no word and no apostrophe that ends one. When there are
   more than `limit`, the reading stops and more than `limit` are there. Linear; adds what it costs to *steps. */
ptext_status ptext_gap_read(ptext_gap *gap, const char *s, size_t from, size_t to, uint32_t limit, uint64_t *steps);

#endif
