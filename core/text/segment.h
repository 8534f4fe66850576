/* Boundaries of graphemes, words and sentences. Every function takes a text and its length in bytes, any bytes:
   an ill-formed sequence is one U+FFFD. All are linear in the range they look at. */
#ifndef PTEXT_SEGMENT_H
#define PTEXT_SEGMENT_H

#include "span.h"

/* UAX #29 (Unicode 15.0), section 3: the end of the extended grapheme cluster that starts at `at` (< length). */
size_t ptext_grapheme_end(const char *s, size_t length, size_t at);

/* UAX #29, section 4: the end of the segment between two word boundaries that starts at the boundary `at`
   (< length). White space and punctuation are segments too. */
size_t ptext_word_end(const char *s, size_t length, size_t at);

/* Adds the words of s[from..to), which is taken for a text of its own: the UAX #29 segments that hold a letter or a
   digit (general category L or N), as spans of s. On PTEXT_NO_MEMORY some may have been added. PTEXT_TOO_LARGE when
   from > to, or to is not below PTEXT_TEXT_LIMIT. */
ptext_status ptext_words(const char *s, size_t from, size_t to, ptext_spans *words);

/* UAX #29, section 5: the end of the sentence that starts at the boundary `at` (< length), trailing white space
   included. */
size_t ptext_sentence_end_uax29(const char *s, size_t length, size_t at);

/* Abbreviations that do not end a sentence (folded, without their last stop), owned by the caller; read-only once
   built, so threads may share it. */
typedef struct ptext_abbreviations ptext_abbreviations;

typedef enum ptext_abbreviation_class {
    PTEXT_ABBREVIATION_TITLE,    /* before a name: Dr., Prof. — never ends a sentence, but in small letters (rep.) */
    PTEXT_ABBREVIATION_NUMBER,   /* before a number: No., p., Fig., vol. — ends one unless a number follows */
    PTEXT_ABBREVIATION_PLAIN,    /* Ltd., Jr., St. — ends one only before a word that starts a sentence */
    PTEXT_ABBREVIATION_INSIDE,   /* e.g., i.e., cf., vs. — never ends a sentence */
} ptext_abbreviation_class;

ptext_abbreviations *ptext_abbreviations_new(void);
ptext_status ptext_abbreviations_add(ptext_abbreviations *list, const char *text, size_t length,
                                     ptext_abbreviation_class class);
/* Words that often start a sentence after a PLAIN abbreviation (The, But, He, …), folded. */
ptext_status ptext_abbreviations_add_starter(ptext_abbreviations *list, const char *text, size_t length);
void ptext_abbreviations_free(ptext_abbreviations *list);

/* Adds the sentences of s[from..to), one block of prose, trimmed of white space: the splitter tailored for prose
   (sentence.c says by which rules). `abbreviations` may be NULL. A line break inside the range is white space;
   two in a row end a sentence. */
ptext_status ptext_sentences(const char *s, size_t from, size_t to, const ptext_abbreviations *abbreviations,
                             ptext_spans *sentences);

#endif
