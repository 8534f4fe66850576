/* Character properties, one code point at a time. */
#include "unicode.h"

#include "unicode_tables.h"

/* What is no code point has the properties of an unassigned one. */
static const ptext_property_record *record_of(uint32_t code_point) {
    return ptext_properties(code_point < PTEXT_CODE_POINTS ? code_point : PTEXT_CODE_POINTS - 1);
}

ptext_grapheme_break ptext_grapheme_property(uint32_t code_point) {
    return (ptext_grapheme_break)record_of(code_point)->grapheme;
}

ptext_word_break ptext_word_property(uint32_t code_point) { return (ptext_word_break)record_of(code_point)->word; }

ptext_sentence_break ptext_sentence_property(uint32_t code_point) {
    return (ptext_sentence_break)record_of(code_point)->sentence;
}

uint32_t ptext_character_flags(uint32_t code_point) { return record_of(code_point)->flags; }
