/* Phrases that are found by their bytes: as a whole string, at a place of it, or where a word begins.

   ASCII letters match in either case, all other bytes as they are: what is looked in needs no folding, and what stands
   in several scripts is given as it is written. Of the phrases that begin at one place the longest is found. Words and
   theme entries are the matter of dictionary.h; this is for short lists and short strings, where it is made in about
   a microsecond a phrase and looks at no more bytes than the longest phrase has. */
#ifndef PTEXT_LEXICON_H
#define PTEXT_LEXICON_H

#include "byte_set.h"
#include "span.h"

typedef struct ptext_lexicon ptext_lexicon;

/* A phrase of at least one byte; borrowed while the lexicon is made. */
typedef struct ptext_phrase {
    const char *bytes;
    uint32_t length;
} ptext_phrase;

/* Makes a lexicon of `count` phrases, numbered from 1; of equal ones the first counts. A phrase is found only where
   none of the bytes `not_behind` comes after it. Linear in the phrases' bytes, after sorting them. */
ptext_status ptext_lexicon_new(const ptext_phrase *phrases, uint32_t count, ptext_byte_set not_behind,
                               ptext_lexicon **made);
void ptext_lexicon_free(ptext_lexicon *lexicon);

/* The number of the longest phrase that begins at s[at], and in *end where it ends; 0 when there is none. */
uint32_t ptext_lexicon_at(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, size_t *end);

/* The number of the phrase that the whole string is, or 0. */
uint32_t ptext_lexicon_whole(const ptext_lexicon *lexicon, const char *s, size_t length);

/* The number of the first phrase that stands in s from `at` on, and in *found where; 0 when there is none. A phrase
   may begin where a word does, at `at`, and at any byte that belongs to no word, except the one space that ends a
   word. A word here is a run of ASCII letters, digits and bytes beyond ASCII. */
uint32_t ptext_lexicon_find(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, ptext_span *found);

/* The number of the first phrase that stands anywhere in s[at..length), also within a word, and in *found where; 0 when
   there is none. */
uint32_t ptext_lexicon_within(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at,
                              ptext_span *found);

/* How many of the words of a string the lexicon has; a word here is a run without ASCII white space and punctuation. */
typedef struct ptext_lexicon_count {
    uint32_t words, known;
    bool latin; /* the string has no character of U+0340 to U+1FFF or U+3000 to U+DFFF, as those of other scripts are */
} ptext_lexicon_count;
ptext_lexicon_count ptext_lexicon_words(const ptext_lexicon *lexicon, const char *s, size_t length);

#endif
