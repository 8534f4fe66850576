/* Character properties, from generated tables (unicode_tables.c). */
#ifndef PTEXT_UNICODE_H
#define PTEXT_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

/* Property values, named as in GraphemeBreakProperty, WordBreakProperty and SentenceBreakProperty; the enums are
   made by the generator and stand in unicode_properties.h, with PTEXT_UNICODE_VERSION. */
#include "unicode_properties.h"

ptext_grapheme_break ptext_grapheme_property(uint32_t code_point);
ptext_word_break ptext_word_property(uint32_t code_point);
ptext_sentence_break ptext_sentence_property(uint32_t code_point);

/* Flags a code point may have. */
enum {
    PTEXT_IS_LETTER = 1 << 0,      /* general category L* */
    PTEXT_IS_DIGIT = 1 << 1,       /* general category N* */
    PTEXT_IS_UPPERCASE = 1 << 2,   /* Uppercase, or title case */
    PTEXT_IS_LOWERCASE = 1 << 3,   /* Lowercase */
    PTEXT_IS_SPACE = 1 << 4,       /* White_Space, and U+200B, U+FEFF */
    PTEXT_IS_DASH = 1 << 5,        /* Dash */
    PTEXT_IS_OPEN = 1 << 6,        /* general category Ps or Pi */
    PTEXT_IS_CLOSE = 1 << 7,       /* general category Pe or Pf */
    PTEXT_IS_MARK = 1 << 8,        /* general category M* */
    PTEXT_IS_IGNORED = 1 << 9,     /* soft hyphen and zero-width characters: no part of a folded word */
    PTEXT_IS_PICTOGRAPHIC = 1 << 10, /* Extended_Pictographic */
};
uint32_t ptext_character_flags(uint32_t code_point);

#endif
