#include "cases.h"
#include "unicode.h"

static void flags_of_characters(void **state) {
    static const struct {
        uint32_t code_point, flags;
    } cases[] = {
        {'a', PTEXT_IS_LETTER | PTEXT_IS_LOWERCASE},
        {'A', PTEXT_IS_LETTER | PTEXT_IS_UPPERCASE},
        {'1', PTEXT_IS_DIGIT},
        {' ', PTEXT_IS_SPACE},
        {'\n', PTEXT_IS_SPACE},
        {'-', PTEXT_IS_DASH},
        {'(', PTEXT_IS_OPEN},
        {']', PTEXT_IS_CLOSE},
        {'"', 0},
        {'_', 0},
        {0xA0, PTEXT_IS_SPACE},
        {0xAA, PTEXT_IS_LETTER | PTEXT_IS_LOWERCASE}, /* feminine ordinal indicator: Lo, but Lowercase */
        {0xAB, PTEXT_IS_OPEN},
        {0xAD, PTEXT_IS_IGNORED},
        {0xBB, PTEXT_IS_CLOSE},
        {0xBD, PTEXT_IS_DIGIT},
        {0xA9, PTEXT_IS_PICTOGRAPHIC},
        {0x1C5, PTEXT_IS_LETTER | PTEXT_IS_UPPERCASE}, /* title case */
        {0x301, PTEXT_IS_MARK},
        {0x345, PTEXT_IS_MARK | PTEXT_IS_LOWERCASE},
        {0x85, PTEXT_IS_SPACE},
        {0x200B, PTEXT_IS_SPACE | PTEXT_IS_IGNORED},
        {0x200D, PTEXT_IS_IGNORED},
        {0x2014, PTEXT_IS_DASH},
        {0x2018, PTEXT_IS_OPEN},
        {0x2019, PTEXT_IS_CLOSE},
        {0x201A, PTEXT_IS_OPEN},
        {0x2028, PTEXT_IS_SPACE},
        {0x2060, PTEXT_IS_IGNORED},
        {0x2160, PTEXT_IS_DIGIT | PTEXT_IS_UPPERCASE},
        {0x24D0, PTEXT_IS_LOWERCASE},
        {0x4E00, PTEXT_IS_LETTER},
        {0xFEFF, PTEXT_IS_SPACE | PTEXT_IS_IGNORED},
        {0xFFFD, 0},
        {0x1F600, PTEXT_IS_PICTOGRAPHIC},
        {0x10FFFF, 0},
        {0x110000, 0},
        {UINT32_MAX, 0},
    };
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        uint32_t flags = ptext_character_flags(cases[i].code_point);
        if (flags != cases[i].flags) fail_msg("U+%04X: %x, not %x", cases[i].code_point, flags, cases[i].flags);
    }
}

static void boundary_properties(void **state) {
    static const struct {
        uint32_t code_point, grapheme, word, sentence;
    } cases[] = {
        {'\r', PTEXT_GCB_CR, PTEXT_WB_CR, PTEXT_SB_CR},
        {'\n', PTEXT_GCB_LF, PTEXT_WB_LF, PTEXT_SB_LF},
        {'\t', PTEXT_GCB_CONTROL, PTEXT_WB_OTHER, PTEXT_SB_SP},
        {' ', PTEXT_GCB_OTHER, PTEXT_WB_WSEGSPACE, PTEXT_SB_SP},
        {'.', PTEXT_GCB_OTHER, PTEXT_WB_MIDNUMLET, PTEXT_SB_ATERM},
        {'a', PTEXT_GCB_OTHER, PTEXT_WB_ALETTER, PTEXT_SB_LOWER},
        {'7', PTEXT_GCB_OTHER, PTEXT_WB_NUMERIC, PTEXT_SB_NUMERIC},
        {0x5D0, PTEXT_GCB_OTHER, PTEXT_WB_HEBREW_LETTER, PTEXT_SB_OLETTER},
        {0x600, PTEXT_GCB_PREPEND, PTEXT_WB_FORMAT, PTEXT_SB_FORMAT},
        {0x903, PTEXT_GCB_SPACINGMARK, PTEXT_WB_EXTEND, PTEXT_SB_EXTEND},
        {0x1100, PTEXT_GCB_L, PTEXT_WB_ALETTER, PTEXT_SB_OLETTER},
        {0x200D, PTEXT_GCB_ZWJ, PTEXT_WB_ZWJ, PTEXT_SB_EXTEND},
        {0xAC00, PTEXT_GCB_LV, PTEXT_WB_ALETTER, PTEXT_SB_OLETTER},
        {0xAC01, PTEXT_GCB_LVT, PTEXT_WB_ALETTER, PTEXT_SB_OLETTER},
        {0x1F1E6, PTEXT_GCB_REGIONAL_INDICATOR, PTEXT_WB_REGIONAL_INDICATOR, PTEXT_SB_OTHER},
        {0x110000, PTEXT_GCB_OTHER, PTEXT_WB_OTHER, PTEXT_SB_OTHER},
        {UINT32_MAX, PTEXT_GCB_OTHER, PTEXT_WB_OTHER, PTEXT_SB_OTHER},
    };
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        assert_int_equal(ptext_grapheme_property(cases[i].code_point), cases[i].grapheme);
        assert_int_equal(ptext_word_property(cases[i].code_point), cases[i].word);
        assert_int_equal(ptext_sentence_property(cases[i].code_point), cases[i].sentence);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(flags_of_characters),
        cmocka_unit_test(boundary_properties),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
