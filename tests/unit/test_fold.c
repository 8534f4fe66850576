#include "cases.h"
#include "fold.h"

typedef ptext_status convert(const char *s, size_t length, ptext_buffer *out);

static char *converted(convert *to, const char *s, size_t length) {
    ptext_buffer out = {NULL, 0, 0};
    assert_int_equal(to(s, length, &out), PTEXT_OK);
    assert_int_equal(ptext_buffer_add(&out, "", 1), PTEXT_OK);
    return out.bytes;
}

typedef struct fold_case {
    const char *text, *folded, *surface;
} fold_case;

static const fold_case cases[] = {
    {"", "", ""},
    {"plain", "plain", "plain"},
    {"FUNDING @[`{ 019 Z", "funding @[`{ 019 z", "FUNDING @[`{ 019 Z"},
    {"A Longer Run Of CAPITALS, More Than Sixteen", "a longer run of capitals, more than sixteen",
     "A Longer Run Of CAPITALS, More Than Sixteen"},
    {"DON\xE2\x80\x99T don\xCA\xBCt \xE2\x80\x98tis", "don't don't 'tis", "DON'T don't 'tis"},
    {"co\xC2\xADoperate", "cooperate", "cooperate"},
    {"a\xE2\x80\x8B\xE2\x80\x8C\xE2\x80\x8D\xE2\x81\xA0\xEF\xBB\xBF" "B", "ab", "aB"},
    {"\xC2\xAD", "", ""},
    {"\xEF\xBB\xBFStart", "start", "Start"},
    {"Stra\xC3\x9F" "e \xE1\xBA\x9E", "strasse ss", "Stra\xC3\x9F" "e \xE1\xBA\x9E"},
    {"\xC3\x89T\xC3\x89", "\xC3\xA9t\xC3\xA9", "\xC3\x89T\xC3\x89"},
    {"E\xCC\x81te\xCC\x81", "\xC3\xA9t\xC3\xA9", "\xC3\x89t\xC3\xA9"},
    {"e\xC2\xAD\xCC\x81", "\xC3\xA9", "\xC3\xA9"},                  /* a mark over a soft hyphen goes with the letter */
    {"A\xCC\x8A \xE2\x84\xAB", "\xC3\xA5 \xC3\xA5", "\xC3\x85 \xC3\x85"},
    {"\xCE\x91\xCE\xA3 \xCF\x82", "\xCE\xB1\xCF\x83 \xCF\x83", "\xCE\x91\xCE\xA3 \xCF\x82"},
    {"\xE1\xBE\xB3", "\xCE\xB1\xCE\xB9", "\xE1\xBE\xB3"},           /* iota subscript */
    {"\xCE\xB1\xCD\x85\xCC\x81", "\xCE\xAC\xCE\xB9", "\xE1\xBE\xB4"}, /* U+0345 sorts after the accent, then folds */
    {"\xCE\xB1\xCC\x81\xCD\x85", "\xCE\xAC\xCE\xB9", "\xE1\xBE\xB4"},
    {"\xC4\xB0", "i\xCC\x87", "\xC4\xB0"},
    {"I\xCC\x87", "i\xCC\x87", "\xC4\xB0"},
    {"\xC5\x89", "'n", "\xC5\x89"},                                 /* folds to U+02BC n */
    {"\xC7\xB0 J\xCC\x8C", "\xC7\xB0 \xC7\xB0", "\xC7\xB0 J\xCC\x8C"}, /* folds to two, composed again */
    {"\xEF\xAC\x83", "ffi", "\xEF\xAC\x83"},
    {"\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB\xEA\xB5\xAD", "\xED\x95\x9C\xEA\xB5\xAD", "\xED\x95\x9C\xEA\xB5\xAD"},
    {"\xED\x95\x98\xE1\x86\xAB", "\xED\x95\x9C", "\xED\x95\x9C"},   /* LV and T */
    {"q\xCC\xA3\xCC\x87 q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87 q\xCC\xA3\xCC\x87",
     "q\xCC\xA3\xCC\x87 q\xCC\xA3\xCC\x87"},
    {"\xCC\x81 leading", "\xCC\x81 leading", "\xCC\x81 leading"},
    {"Bad\xFF" "Byte \xE2\x80", "bad\xEF\xBF\xBD" "byte \xEF\xBF\xBD", "Bad\xEF\xBF\xBD" "Byte \xEF\xBF\xBD"},
    {"\xFF\xCC\x81", "\xEF\xBF\xBD\xCC\x81", "\xEF\xBF\xBD\xCC\x81"},
    {"\xF0\x90\x90\x80", "\xF0\x90\x90\xA8", "\xF0\x90\x90\x80"},
};

static void folded_and_surface_forms(void **state) {
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        size_t length = strlen(cases[i].text);
        char *folded = converted(ptext_fold, cases[i].text, length);
        char *surface = converted(ptext_normalise, cases[i].text, length);
        assert_string_equal(folded, cases[i].folded);
        assert_string_equal(surface, cases[i].surface);
        free(folded);
        free(surface);
    }
}

static void nfc_keeps_what_folding_drops(void **state) {
    static const char text[] = "A\xC2\xAD\xE2\x80\x99\xE2\x80\x8B e\xCC\x81 \xEF\xBB\xBF";
    char *nfc = converted(ptext_nfc, text, sizeof text - 1);
    (void)state;
    assert_string_equal(nfc, "A\xC2\xAD\xE2\x80\x99\xE2\x80\x8B \xC3\xA9 \xEF\xBB\xBF");
    free(nfc);
}

static void appends(void **state) {
    ptext_buffer out = {NULL, 0, 0};
    (void)state;
    assert_int_equal(ptext_buffer_add(&out, "e", 1), PTEXT_OK);
    assert_int_equal(ptext_fold("\xCC\x81X", 3, &out), PTEXT_OK); /* what stands there already is not touched */
    assert_int_equal(ptext_fold("Y", 1, &out), PTEXT_OK);
    assert_int_equal(out.length, 5);
    assert_memory_equal(out.bytes, "e\xCC\x81xy", 5);
    ptext_buffer_free(&out);
    assert_null(out.bytes);
    ptext_buffer_free(&out);
}

static void too_much_is_refused(void **state) {
    char byte = 'a';
    ptext_buffer out = {&byte, 1, 1};
    volatile size_t too_much = PTEXT_TEXT_LIMIT; /* compilers would warn of what is refused */
    (void)state;
    assert_int_equal(ptext_buffer_add(&out, "a", too_much), PTEXT_TOO_LARGE);
    assert_int_equal(ptext_fold("a", too_much, &out), PTEXT_TOO_LARGE);
    assert_ptr_equal(out.bytes, &byte);
    assert_int_equal(out.length, 1);
}

/* A letter under very many marks: ordered, and the same from either order. */
static void long_runs_of_marks(void **state) {
    enum { PAIRS = 300000 };
    char *above_below = repeated("\xCC\x81\xCC\xA3\xCD\x85", PAIRS); /* classes 230, 220, 240 */
    char *text = malloc(1 + 6 * PAIRS), *folded;
    size_t i;
    (void)state;
    assert_non_null(text);
    text[0] = 'Q';
    memcpy(text + 1, above_below, 6 * PAIRS);
    folded = converted(ptext_fold, text, 1 + 6 * PAIRS);
    assert_int_equal(folded[0], 'q');
    for (i = 0; i < PAIRS; i++) {
        if (memcmp(folded + 1 + 2 * i, "\xCC\xA3", 2) != 0) fail_msg("U+0323 missing at %zu", i);
        if (memcmp(folded + 1 + 2 * (PAIRS + i), "\xCC\x81", 2) != 0) fail_msg("U+0301 missing at %zu", i);
        if (memcmp(folded + 1 + 2 * (2 * PAIRS + i), "\xCE\xB9", 2) != 0) fail_msg("iota missing at %zu", i);
    }
    free(above_below);
    free(text);
    free(folded);
}

static void long_runs_of_others(void **state) {
    static const char *const units[] = {"\xE1\x85\xA1", "\xE2\x80\x8D",
                                        "\xEA\xB0\x80\xE1\x86\xA8", "a\xCC\x81", "\xE0\xA7\x87\xE0\xA6\xBE"};
    static const char *const want[] = {"\xE1\x85\xA1", "", "\xEA\xB0\x81", "\xC3\xA1", "\xE0\xA7\x8B"};
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(units); i++) {
        char *s = repeated(units[i], 200000), *expected = repeated(want[i], 200000);
        char *folded = converted(ptext_fold, s, strlen(s));
        assert_int_equal(strlen(folded), strlen(expected));
        assert_memory_equal(folded, expected, strlen(expected));
        free(s);
        free(expected);
        free(folded);
    }
}

static void assert_converts(convert *to, const char *s, const char *want) {
    char *got = converted(to, s, strlen(s));
    assert_string_equal(got, want);
    free(got);
}

static void check_stable(const char *text, size_t length) {
    char *nfc = converted(ptext_nfc, text, length), *folded = converted(ptext_fold, text, length);
    char *surface = converted(ptext_normalise, text, length);
    assert_converts(ptext_nfc, nfc, nfc);
    assert_converts(ptext_fold, nfc, folded);
    assert_converts(ptext_fold, folded, folded);
    assert_converts(ptext_nfc, folded, folded);
    assert_converts(ptext_normalise, surface, surface);
    assert_converts(ptext_fold, surface, folded);
    free(nfc);
    free(folded);
    free(surface);
}

/* Folding any text is the same as folding its NFC, and is stable. Marks of several classes, composing starters,
   ignored characters, foldings to several, bad bytes. */
static void random_texts(void **state) {
    static const uint32_t pool[] = {
        'a', 'A', 'E', 'q', ' ', 0x2019, 0xAD, 0x200D, 0xC9, 0xDF, 0x130, 0x149, 0x1F0, 0x300, 0x301, 0x307, 0x308,
        0x323, 0x327, 0x345, 0x391, 0x3B1, 0x3B9, 0x3C2, 0x5B0, 0x5BC, 0x9C7, 0x9BE, 0xF71, 0xF72, 0xF73, 0x344,
        0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x1E9B, 0x1F80, 0x1FB3, 0x2126, 0x212B, 0xFB2C, 0xF900, 0x1D15E,
        0x110BA, 0x11099,
    };
    uint32_t seed = 3, round;
    (void)state;
    for (round = 0; round < 30000; round++) {
        char text[200];
        size_t length = 0, i, characters = next_random(&seed) % 40;
        for (i = 0; i < characters; i++) {
            if (next_random(&seed) % 50 == 0)
                text[length++] = (char)(0x80 + next_random(&seed) % 0x80);
            else
                length += ptext_utf8_encode(pool[next_random(&seed) % COUNT(pool)], text + length);
        }
        check_stable(text, length);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folded_and_surface_forms), cmocka_unit_test(nfc_keeps_what_folding_drops),
        cmocka_unit_test(appends),                  cmocka_unit_test(too_much_is_refused),
        cmocka_unit_test(long_runs_of_marks),       cmocka_unit_test(long_runs_of_others),
        cmocka_unit_test(random_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
