#include "cases.h"
#include "position.h"

static void assert_position(const char *text, size_t length, uint32_t at, ptext_position expected) {
    ptext_positions positions = {0};
    assert_int_equal(ptext_positions_open(&positions, text, length, false), PTEXT_OK);
    ptext_position found = ptext_positions_at(&positions, at);
    assert_int_equal(found.offset, expected.offset);
    assert_int_equal(found.code_point, expected.code_point);
    assert_int_equal(found.line, expected.line);
    assert_int_equal(found.column, expected.column);
    for (uint32_t earlier = 0; earlier <= at; earlier += 1 + at / 4) {
        ptext_position before = ptext_positions_at(&positions, earlier);
        ptext_position after = ptext_positions_after(&positions, before, at);
        assert_memory_equal(&after, &found, sizeof found);
    }
    ptext_positions_close(&positions);
    ptext_positions_close(&positions);
}

static const struct {
    const char *text;
    uint32_t at;
    ptext_position expected; /* offset, code point, line, column */
} cases[] = {
    {"", 0, {0, 0, 1, 0}},
    {"", 9, {0, 0, 1, 0}},
    {"abc", 2, {2, 2, 1, 2}},
    {"abc", 3, {3, 3, 1, 3}},
    {"a\nb", 1, {1, 1, 1, 1}},
    {"a\nb", 2, {2, 2, 2, 0}},
    {"a\r\nb", 2, {2, 2, 1, 2}},
    {"a\r\nb", 3, {3, 3, 2, 0}},
    {"a\rb", 2, {2, 2, 2, 0}},
    {"a\r", 2, {2, 2, 2, 0}},
    {"\n\n\n", 3, {3, 3, 4, 0}},
    {"\xC3\xA9x", 2, {2, 1, 1, 1}},
    {"\xC3\xA9x", 1, {0, 0, 1, 0}}, /* inside a code point */
    {"\xF0\x9F\x98\x80\n\xE2\x82\xACz", 8, {8, 3, 2, 1}},
    {"\xFF\xE2\x82z", 3, {3, 2, 1, 2}}, /* maximal subparts are one code point each */
    {"twelve chars\nmore than eight", 21, {21, 21, 2, 8}},
};

static void positions_count_lines_and_code_points(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_position(cases[i].text, strlen(cases[i].text), cases[i].at, cases[i].expected);
    }
}

/* The slow and obvious way, from the start. */
static ptext_position count_from_start(const char *s, size_t length, uint32_t at) {
    ptext_position p = {.line = 1};
    while (p.offset < at) {
        uint32_t code_point, size = ptext_utf8_decode(s, length, p.offset, &code_point);
        if (p.offset + size > at) break;
        bool crlf = code_point == '\r' && p.offset + 1 < length && s[p.offset + 1] == '\n';
        bool ends = code_point == '\n' || (code_point == '\r' && !crlf);
        p.line += ends;
        p.column = ends ? 0 : p.column + 1;
        p.code_point++;
        p.offset += size;
    }
    return p;
}

static void long_texts_agree_with_counting(void **state) {
    (void)state;
    enum { LENGTH = 5000 };
    static const char alphabet[] = "aaaaaaaaaaaaaaaa \r\n\xC3\xA9\xE2\x82\xAC\xFF";
    static char text[LENGTH];
    uint32_t seed = 7;
    for (int round = 0; round < 20; round++) {
        size_t used = round < 10 ? sizeof alphabet - 1 : 20; /* all kinds of bytes, then mostly plain ones */
        for (size_t i = 0; i < LENGTH; i++) text[i] = alphabet[next_random(&seed) % used];
        for (int i = 0; i < 50; i++) {
            uint32_t at = next_random(&seed) % (LENGTH + 1);
            assert_position(text, LENGTH, at, count_from_start(text, LENGTH, at));
        }
    }
}

static void well_formed_texts_agree_with_counting(void **state) {
    (void)state;
    enum { LENGTH = 3000 };
    static const char *const characters[] = {"a", "b", " ", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                             "\t", "\n", "\r"};
    static char text[LENGTH + 4];
    uint32_t seed = 11;
    for (int round = 0; round < 20; round++) {
        size_t length = 0, used = COUNT(characters) - (size_t)round % 4;
        while (length < LENGTH) {
            const char *next = characters[next_random(&seed) % used];
            if (round % 2 == 0 && next_random(&seed) % 8 != 0) next = "a";
            memcpy(text + length, next, strlen(next));
            length += strlen(next);
        }
        for (int i = 0; i < 50; i++) {
            uint32_t at = next_random(&seed) % (uint32_t)(length + 1);
            assert_position(text, length, at, count_from_start(text, length, at));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(positions_count_lines_and_code_points),
        WITH_ALL_INSTRUCTIONS(long_texts_agree_with_counting),
        WITH_ALL_INSTRUCTIONS(well_formed_texts_agree_with_counting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
