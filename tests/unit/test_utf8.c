#include "cases.h"

/* How an ill-formed text falls into sequences: lengths, with the code point where there is one. Unicode 15.0,
   section 3.9, tables 3-7 to 3-11, and the neighbours of every bound of table 3-7. */
typedef struct sequence {
    uint32_t bytes, code_point;
} sequence;

typedef struct malformed_case {
    const char *bytes;
    sequence sequences[8];
} malformed_case;

#define BAD PTEXT_REPLACEMENT

static const malformed_case malformed[] = {
    {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82",
     {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xED\xA0\x80\xED\xBF\xBF\x41", {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, 'A'}}},
    {"\xF4\x91\x92\x93\xFF\x41\x80\xBF",
     {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, 'A'}, {1, BAD}, {1, BAD}}},
    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF", {{2, BAD}, {1, BAD}, {3, BAD}, {2, BAD}}},
    {"\xC2", {{1, BAD}}},
    {"\xC2\x41", {{1, BAD}, {1, 'A'}}},
    {"\xC2\xC2\x80", {{1, BAD}, {2, 0x80}}},
    {"\xC1\xBF", {{1, BAD}, {1, BAD}}},
    {"\xDF\xBF\xDF", {{2, 0x7FF}, {1, BAD}}},
    {"\xE0\x9F\xBF", {{1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xE0\xA0", {{2, BAD}}},
    {"\xE0\xA0\x80", {{3, 0x800}}},
    {"\xE1\x7F\x80", {{1, BAD}, {1, 0x7F}, {1, BAD}}},
    {"\xEC\xBF\xC0", {{2, BAD}, {1, BAD}}},
    {"\xED\x9F\xBF", {{3, 0xD7FF}}},
    {"\xED\x9F", {{2, BAD}}},
    {"\xEE\x80\x80", {{3, 0xE000}}},
    {"\xEF\xBF\xBD", {{3, BAD}}},
    {"\xEF\xBF", {{2, BAD}}},
    {"\xF0\x8F\xBF\xBF", {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xF0\x90\x80\x80", {{4, 0x10000}}},
    {"\xF0\x90\x80", {{3, BAD}}},
    {"\xF0\x90", {{2, BAD}}},
    {"\xF0\x90\x41", {{2, BAD}, {1, 'A'}}},
    {"\xF0\x90\x80\xF0\x90\x80\x80", {{3, BAD}, {4, 0x10000}}},
    {"\xF4\x8F\xBF\xBF", {{4, 0x10FFFF}}},
    {"\xF4\x90\x80\x80", {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xF5\x80\x80\x80", {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xF8\x88\x80\x80\x80", {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xFE\xFF", {{1, BAD}, {1, BAD}}},
    {"\x80\x80\x80\x80\x80", {{1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}, {1, BAD}}},
    {"\xE2\x80\x80\x80\x80", {{3, 0x2000}, {1, BAD}, {1, BAD}}},
    {"\xE2\x82\xAC\xE2\x82\xE2\x82\xAC", {{3, 0x20AC}, {2, BAD}, {3, 0x20AC}}},
};

/* In memory of just its size, so that sanitizers see any step past its end. */
static char *exact(const char *bytes, size_t length) {
    char *copy = malloc(length ? length : 1);
    assert_non_null(copy);
    memcpy(copy, bytes, length);
    return copy;
}

static void decodes_maximal_subparts(void **state) {
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(malformed); i++) {
        size_t length = strlen(malformed[i].bytes), at = 0;
        char *s = exact(malformed[i].bytes, length);
        const sequence *want = malformed[i].sequences;
        for (; at < length; at += want->bytes, want++) {
            uint32_t code_point = 0;
            assert_int_equal(ptext_utf8_decode(s, length, at, &code_point), want->bytes);
            assert_int_equal(code_point, want->code_point);
        }
        assert_int_equal(at, length);
        assert_int_equal(ptext_utf8_count(s, length), want - malformed[i].sequences);
        free(s);
    }
}

static void finds_the_first_bad_byte(void **state) {
    static const struct {
        const char *text;
        size_t from, bad;
    } cases[] = {
        {"", 0, 0},
        {"plain", 0, 5},
        {"plain", 5, 5},
        {"caf\xC3\xA9", 0, 5},
        {"caf\xC3", 0, 3},
        {"\xFF", 0, 0},
        {"0123456789abcdef0123456789abcde\xFF", 0, 31},
        {"0123456789abcdef\xC3\xA9 0123456789abcdef\xED\xA0\x80", 0, 35},
        {"\xFF ok \xFE", 1, 5},
        {"\xEF\xBF\xBD\xEF\xBF", 0, 3},
    };
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        size_t length = strlen(cases[i].text);
        char *s = exact(cases[i].text, length);
        assert_int_equal(ptext_utf8_invalid(s, length, cases[i].from), cases[i].bad);
        free(s);
    }
}

static void every_scalar_value_there_and_back(void **state) {
    uint32_t code_point, got;
    (void)state;
    for (code_point = 0; code_point < 0x110000; code_point++) {
        char s[4];
        uint32_t bytes = ptext_utf8_encode(code_point, s);
        if (code_point >= 0xD800 && code_point < 0xE000) {
            assert_int_equal(ptext_utf8_invalid(s, bytes, 0), 0);
            continue;
        }
        if (ptext_utf8_decode(s, bytes, 0, &got) != bytes || got != code_point) fail_msg("U+%04X", code_point);
        if (ptext_utf8_decode_before(s, bytes, &got) != bytes || got != code_point) fail_msg("U+%04X", code_point);
        if (ptext_utf8_invalid(s, bytes, 0) != bytes) fail_msg("U+%04X", code_point);
    }
}

/* Any bytes: backwards gives the same sequences as forwards; count and invalid agree with decode. */
static void check_any_bytes(const char *s, size_t length) {
    size_t ends[64], count = 0, at = 0, first_bad = length;
    uint32_t code_points[64];
    while (at < length) {
        uint32_t bytes = ptext_utf8_decode(s, length, at, &code_points[count]);
        bool bad = code_points[count] == BAD && strncmp(s + at, "\xEF\xBF\xBD", bytes) != 0;
        assert_in_range(bytes, 1, 4);
        if (first_bad == length && (bad || (code_points[count] == BAD && bytes < 3))) first_bad = at;
        at += bytes;
        ends[count++] = at;
    }
    assert_int_equal(at, length);
    assert_int_equal(ptext_utf8_count(s, length), count);
    while (count-- > 0) {
        uint32_t code_point, bytes = ptext_utf8_decode_before(s, ends[count], &code_point);
        assert_int_equal(ends[count] - bytes, count ? ends[count - 1] : 0);
        assert_int_equal(code_point, code_points[count]);
    }
    assert_int_equal(ptext_utf8_invalid(s, length, 0), first_bad);
}

static void any_bytes(void **state) {
    static const unsigned char pool[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF,
                                         0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF, 0x80};
    uint32_t seed = 1, round;
    (void)state;
    for (round = 0; round < 20000; round++) {
        char bytes[40], *s;
        size_t length = next_random(&seed) % sizeof bytes, i;
        for (i = 0; i < length; i++) bytes[i] = (char)pool[next_random(&seed) % sizeof pool];
        s = exact(bytes, length);
        check_any_bytes(s, length);
        free(s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_maximal_subparts),
        cmocka_unit_test(finds_the_first_bad_byte),
        cmocka_unit_test(every_scalar_value_there_and_back),
        cmocka_unit_test(any_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
