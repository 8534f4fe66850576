/* The pass over a block that finds its sentences, and what it knows on the way. */
#ifndef PTEXT_SENTENCE_PASS_H
#define PTEXT_SENTENCE_PASS_H

#include "abbreviations.h"
#include "sentence_list.h"
#include "sentence_look.h"
#include "sentence_scan.h"

/* The first of some marks after a place; what was searched is not searched again. */
typedef struct ptext_mark_ahead {
    size_t from, searched, found;
} ptext_mark_ahead;

typedef struct ptext_sentence_pass {
    ptext_prose prose;
    const ptext_abbreviations *abbreviations;
    ptext_spans *sentences;
    ptext_marks marks;
    ptext_status status;
    ptext_buffer scratch;
    size_t start;     /* of the sentence that is read */
    ptext_item item;  /* whose number it begins with */
    size_t letter;    /* its first letter or figure, or PTEXT_NOWHERE when there is none before `searched` */
    size_t searched;
    size_t bracket;   /* the outermost bracket that opened within the sentence and is open, or PTEXT_NOWHERE */
    uint32_t depth;   /* how many are open from there */
    size_t quotation; /* the double quotation mark that is open, or PTEXT_NOWHERE */
    ptext_span word_before; /* the stop that was judged last, */
    uint32_t facts;         /* and what the list knows of it */
    size_t closing;         /* a quotation mark that was asked about, */
    bool goes_on_after;     /* and whether the sentence goes on after it */
    ptext_mark_ahead bracket_ahead, quotation_ahead;
} ptext_sentence_pass;

/* The rules (sentence.c): whether a sentence ends at the stop. */
bool ptext_ends_sentence(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next);

/* The stop at `at` is one that these rules would let end its sentence, told by a few bytes around it, as most are.
   False leaves it to them. */
bool ptext_is_plain_stop(const ptext_sentence_pass *pass, size_t at);

/* A letter or a figure stands between the start of the sentence and `end`. */
bool ptext_sentence_has_letter(ptext_sentence_pass *pass, size_t end);

/* The word before the stop is listed, an initial or an acronym. */
bool ptext_is_after_abbreviation(ptext_sentence_pass *pass, const ptext_stop *stop);

/* The word before the stop, looked for once. */
ptext_span ptext_word_of_stop(ptext_sentence_pass *pass, const ptext_stop *stop);

/* As ptext_sentences. Unless `steps` is NULL, adds to *steps how many bytes were looked at, and asks the rules at every
   stop: what tests count to show that the cost is linear, and compare with. */
ptext_status ptext_count_sentence_steps(const char *s, size_t from, size_t to,
                                        const ptext_abbreviations *abbreviations, ptext_spans *sentences,
                                        uint64_t *steps);

#endif
