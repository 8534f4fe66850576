/* Parts of a sentence round a verb, by words and marks that are given: what stands before it, back to where its clause
   begins, and what stands behind it, up to an ending. Nothing here parses a language.

   A letter here is one of ASCII or a character of two bytes from U+00C0 to U+02BF, or a figure; a word begins with a
   letter and goes on over letters, hyphens, ampersands, and apostrophes before a letter. */
#ifndef PTEXT_CLAUSE_H
#define PTEXT_CLAUSE_H

#include "word_class.h"

/* Strings of at least one byte, told by the byte that they begin with. Zero-initialise; free may be called twice. */
typedef struct ptext_strings {
    ptext_buffer bytes;   /* each with its facts before it; see clause.c */
    uint32_t first[256];  /* where those that begin with a byte begin, from 1; 0 for none */
} ptext_strings;
void ptext_strings_free(ptext_strings *strings);

/* Adds a string. With `no_letter` it counts only where no letter follows. */
ptext_status ptext_strings_add(ptext_strings *strings, const char *string, uint32_t length, bool no_letter);

typedef struct ptext_clauses {
    ptext_word_class joining; /* a clause begins after one of these words */
    ptext_strings marks;      /* or after one of these */
    ptext_word_set goes_on;   /* joining words, as written, before which a subject goes on: "anyone who" */
    ptext_word_set listing;   /* joining words and marks, as written, that join the parts of a subject */
    ptext_strings no_aside;   /* what no aside begins with: "and " */
    ptext_word_class adverbs; /* no part of a subject, behind it */
    ptext_word_class opening; /* nor before it */
    ptext_word_class heads;   /* its bytes are those of words, and its words end what a phrase is called by */
} ptext_clauses;
void ptext_clauses_free(ptext_clauses *clauses);

/* The subject of a verb before which text[0..end) stands: what follows the last joining word or mark, without white
   space, commas and the like at its ends, without adverbs behind it and an opening word before it. The bullet or number
   of a list before the text is no part of it, nor an aside between commas before the verb. Empty when there is none.
   Linear. */
ptext_span ptext_clause_subject(const ptext_clauses *clauses, const char *text, uint32_t end);

/* The same with all the parts that words and marks of `listing` join to it, a mark only where a word does later. What
   stands before the text counts too. Linear. */
ptext_span ptext_clause_listed_subject(const ptext_clauses *clauses, const char *text, uint32_t end);

/* The last word of a phrase before one of `heads`, which may be its first word; empty when it has no words. Linear. */
ptext_span ptext_clause_head(const ptext_clauses *clauses, const char *text, uint32_t length);

/* What stands in text[from..length) before the first of some endings, trimmed. Linear. */
ptext_span ptext_clause_until(const ptext_strings *endings, const char *text, uint32_t length, uint32_t from);

#endif
