/* What a list of abbreviations knows of a word. */
#ifndef PTEXT_ABBREVIATIONS_H
#define PTEXT_ABBREVIATIONS_H

#include "fold.h"
#include "segment.h"

/* Bits: one for the class of an abbreviation (1 << class), and one for a word that often starts a sentence. */
enum {
    PTEXT_IS_TITLE = 1 << PTEXT_ABBREVIATION_TITLE,
    PTEXT_IS_NUMBER = 1 << PTEXT_ABBREVIATION_NUMBER,
    PTEXT_IS_PLAIN = 1 << PTEXT_ABBREVIATION_PLAIN,
    PTEXT_IS_INSIDE = 1 << PTEXT_ABBREVIATION_INSIDE,
    PTEXT_IS_ABBREVIATION = PTEXT_IS_TITLE | PTEXT_IS_NUMBER | PTEXT_IS_PLAIN | PTEXT_IS_INSIDE,
    PTEXT_IS_STARTER = 1 << 4,
};

/* Longer words are neither abbreviations nor starters. */
#define PTEXT_ABBREVIATION_LIMIT 32u

/* Whether some abbreviation of the list (or NULL) may end in these three small ASCII letters. */
bool ptext_abbreviation_ends_in(const ptext_abbreviations *list, const char *letters);

/* Sets *facts to what the list (or NULL) knows of the word, in any case. `scratch` is only used for words that are
   not ASCII; memory can only run out for those. */
ptext_status ptext_abbreviations_look_up(const ptext_abbreviations *list, const char *word, size_t length,
                                         ptext_buffer *scratch, uint32_t *facts);

#endif
