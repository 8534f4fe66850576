#include "cases.h"
#include "segment.h"
#include "unicode.h"
#include "unicode_tables.h"
#include "utf8.h"
#include "word_block.h"

/* Every segment between two boundaries. */
static const segment_case segments[] = {
    {"", ""},
    {"can't stop.", "can't| |stop|."},                                              /* WB6, WB7 */
    {"3.14, 3,14; 3;14", "3.14|,| |3,14|;| |3;14"},                                 /* WB11, WB12 */
    {"a.b a,b a:b a;b", "a.b| |a|,|b| |a:b| |a|;|b"},
    {"a1 1a a_1 __", "a1| |1a| |a_1| |__"},                                         /* WB9, 10, 13a, 13b */
    {"a'' 'b 1.a a.1", "a|'|'| |'|b| |1|.|a| |a|.|1"},
    {"a  b", "a|  |b"},                                                             /* WB3d */
    {"a \xCC\x88 b", "a| \xCC\x88| |b"},                                            /* WB3d before WB4 */
    {"\r\n\n\r", "\r\n|\n|\r"},                                                     /* WB3, 3a, 3b */
    {"\n\xCC\x88" "a", "\n|\xCC\x88|a"},                                            /* WB3a before WB4 */
    {"\xD7\x90'", "\xD7\x90'"},                                                     /* WB7a */
    {"\xD7\x90\"\xD7\x91 \xD7\x90\"", "\xD7\x90\"\xD7\x91| |\xD7\x90|\""},          /* WB7b, 7c */
    {"\xE2\x80\x8D\xE2\x84\xB9" "a", "\xE2\x80\x8D\xE2\x84\xB9" "a"},               /* WB3c, then WB5 */
    {"a\xE2\x80\x8D\xF0\x9F\x91\xA9" "b", "a\xE2\x80\x8D\xF0\x9F\x91\xA9|b"},       /* WB3c */
    {"a\xCC\x81'\xCC\x81\xE2\x80\x8D" "b", "a\xCC\x81'\xCC\x81\xE2\x80\x8D" "b"},   /* WB4 within WB6, 7 */
    {"\xF0\x9F\x87\xA6\xF0\x9F\x87\xA7\xCC\x81\xF0\x9F\x87\xA8",
     "\xF0\x9F\x87\xA6\xF0\x9F\x87\xA7\xCC\x81|\xF0\x9F\x87\xA8"},
    {"a\xFF" "b", "a|\xFF|b"},
    {"\xE4\xB8\x80\xE4\xBA\x8C", "\xE4\xB8\x80|\xE4\xBA\x8C"},
    {"\xE3\x82\xAB\xE3\x82\xBF_\xE3\x82\xAB", "\xE3\x82\xAB\xE3\x82\xBF_\xE3\x82\xAB"}, /* WB13, 13a, 13b */
};

static void boundaries(void **state) {
    (void)state;
    check_segments(ptext_word_end, segments, COUNT(segments));
}

/* Only what holds a letter or a digit. */
static const segment_case words[] = {
    {"", ""},
    {" .,- ", ""},
    {"word", "word"},
    {"Don't panic: it's only 1,234.50!", "Don't|panic|it's|only|1,234.50"},
    {"don\xE2\x80\x99t \xE2\x80\x98quote\xE2\x80\x99", "don\xE2\x80\x99t|quote"},
    {"early\xE2\x80\x94help multi-agency", "early|help|multi|agency"},
    {"caf\xC3\xA9 na\xC3\xAFve l'\xC3\xA9t\xC3\xA9 d\xE2\x80\x99\xC3\xA9t\xC3\xA9",
     "caf\xC3\xA9|na\xC3\xAFve|l'\xC3\xA9t\xC3\xA9|d\xE2\x80\x99\xC3\xA9t\xC3\xA9"},
    {"cafe\xCC\x81s", "cafe\xCC\x81s"},
    {"snake_case __ _a_", "snake_case|_a_"},
    {"co\xC2\xADoperate", "co\xC2\xADoperate"},
    {"\xD0\xBC\xD0\xB8\xD1\x80 \xCE\xB1\xCE\xB2", "\xD0\xBC\xD0\xB8\xD1\x80|\xCE\xB1\xCE\xB2"},
    {"\xC2\xBD \xE2\x85\xA7 \xC2\xB2", "\xC2\xBD|\xE2\x85\xA7|\xC2\xB2"}, /* No and Nl are digits too */
    {"\xF0\x9F\x98\x80 a", "a"},
    {"http://a.org/b?c=1", "http|a.org|b|c|1"},
    {"a\r\nb\tc", "a|b|c"},
    {"bad\xFF" "byte \xE2\x80x", "bad|byte|x"},
    {" \xEF\xBE\x9E x", " \xEF\xBE\x9E|x"}, /* a letter of class Extend stays with the space before it */
};

static char *joined_words(const char *s, size_t from, size_t to) {
    ptext_spans spans = {NULL, 0, 0};
    char *out = malloc(2 * (to - from) + 1);
    size_t written = 0;
    uint32_t i;
    assert_non_null(out);
    assert_int_equal(ptext_words(s, from, to, &spans), PTEXT_OK);
    for (i = 0; i < spans.count; i++) {
        size_t length = spans.items[i].end - spans.items[i].start;
        if (i > 0) out[written++] = '|';
        memcpy(out + written, s + spans.items[i].start, length);
        written += length;
    }
    out[written] = '\0';
    ptext_spans_free(&spans);
    return out;
}

static void words_of_text(void **state) {
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(words); i++) {
        char *got = joined_words(words[i].text, 0, strlen(words[i].text));
        assert_string_equal(got, words[i].segments);
        free(got);
    }
}

/* The same words wherever the edges of the blocks of the fast path fall. */
static void words_at_every_offset(void **state) {
    size_t i, shift;
    (void)state;
    for (i = 0; i < COUNT(words); i++) {
        for (shift = 1; shift < 2 * PTEXT_BLOCK_BYTES; shift++) {
            size_t length = strlen(words[i].text), k;
            char *text = malloc(shift + length), *got;
            assert_non_null(text);
            for (k = 0; k < shift; k++) text[k] = (shift - k) % 3 == 0 ? ' ' : '-';
            memcpy(text + shift, words[i].text, length);
            got = joined_words(text, 0, shift + length);
            assert_string_equal(got, words[i].segments);
            free(got);
            free(text);
        }
    }
}

static void range_is_all_that_is_read(void **state) {
    ptext_spans spans = {NULL, 0, 0};
    const char *s = "one.two three's four";
    (void)state;
    assert_int_equal(ptext_words(s, 1, 6, &spans), PTEXT_OK); /* ne.tw */
    assert_int_equal(spans.count, 1);
    assert_int_equal(spans.items[0].start, 1);
    assert_int_equal(spans.items[0].end, 6);
    assert_int_equal(ptext_words(s, 4, 15, &spans), PTEXT_OK); /* added: two, three's without its s */
    assert_int_equal(spans.count, 3);
    assert_int_equal(spans.items[1].start, 4);
    assert_int_equal(spans.items[2].end, 15);
    assert_int_equal(ptext_words(s, 5, 5, &spans), PTEXT_OK);
    assert_int_equal(spans.count, 3);
    assert_int_equal(ptext_words(s, 6, 5, &spans), PTEXT_TOO_LARGE);
    assert_int_equal(ptext_words(s, 0, (size_t)PTEXT_TEXT_LIMIT, &spans), PTEXT_TOO_LARGE);
    ptext_spans_free(&spans);
}

/* The slow, obvious way: every segment by the full rules, kept when a character of it counts. */
static void words_by_segments(const char *s, size_t length, ptext_spans *spans) {
    size_t at = 0, end;
    for (; at < length; at = end) {
        size_t inside = at;
        bool counts = false;
        end = ptext_word_end(s, length, at);
        while (inside < end) {
            uint32_t code_point;
            inside += ptext_utf8_decode(s, end, inside, &code_point);
            if (ptext_character_flags(code_point) & (PTEXT_IS_LETTER | PTEXT_IS_DIGIT)) counts = true;
        }
        if (counts) assert_int_equal(ptext_spans_push(spans, (uint32_t)at, (uint32_t)end), PTEXT_OK);
    }
}

static void assert_same_words(const char *s, size_t length) {
    ptext_spans fast = {NULL, 0, 0}, slow = {NULL, 0, 0};
    assert_int_equal(ptext_words(s, 0, length, &fast), PTEXT_OK);
    words_by_segments(s, length, &slow);
    assert_int_equal(fast.count, slow.count);
    if (slow.count > 0) assert_memory_equal(fast.items, slow.items, slow.count * sizeof *slow.items);
    ptext_spans_free(&fast);
    ptext_spans_free(&slow);
}

/* At least one character of every class that a rule names, and of every way the fast path takes characters. */
static const uint32_t pool[] = {
    'a', 'Z', '1', '0', '.', ',', ';', ':', '\'', '"', '_', ' ', ' ', '\n', '\r', '\t', '-', '@', '[', 0x7F, 0x85,
    0xA0, 0xAD, 0xB2, 0xB7, 0xE9, 0x301, 0x387, 0x444, 0x5D0, 0x660, 0x915, 0x94D, 0x2003, 0x200D, 0x2018, 0x2019,
    0x201C, 0x2014, 0x2024, 0x2028, 0x2139, 0x24B6, 0x3000, 0x3042, 0x30A2, 0x4E00, 0xAC00, 0xFF9E, 0x1F1E6, 0x1F600,
};

static size_t random_text(uint32_t *seed, char *out, size_t characters) {
    static const char prose[] = "ab .c'd, e1:2 ";
    uint32_t plain = next_random(seed) % 100;
    size_t written = 0, i;
    for (i = 0; i < characters; i++) {
        uint32_t kind = next_random(seed) % 100;
        if (kind == 99)
            out[written++] = (char)next_random(seed);
        else if (kind < plain)
            out[written++] = prose[next_random(seed) % (sizeof prose - 1)];
        else if (kind % 2 == 0)
            written += ptext_utf8_encode(0x80 + next_random(seed) % 0x780, out + written);
        else
            written += ptext_utf8_encode(pool[next_random(seed) % COUNT(pool)], out + written);
    }
    return written;
}

static void fast_and_slow_agree(void **state) {
    uint32_t seed = 7, round;
    (void)state;
    for (round = 0; round < 20000; round++) {
        char text[4 * 250], *exact;
        size_t length = random_text(&seed, text, next_random(&seed) % 250);
        exact = malloc(length + 1);
        assert_non_null(exact);
        memmove(exact + 1, text, length);
        assert_same_words(exact + 1, length);
        free(exact);
    }
}

static void blocks_agree(void **state) {
    uint32_t seed = 11, round, i;
    (void)state;
    for (round = 0; round < 20000; round++) {
        ptext_word_block fast, portable;
        char bytes[PTEXT_BLOCK_BYTES];
        for (i = 0; i < PTEXT_BLOCK_BYTES; i++) bytes[i] = (char)(round < 256 ? round + i : next_random(&seed));
        fast = ptext_word_block_of(bytes);
        portable = ptext_word_block_portable(bytes);
        assert_memory_equal(&fast, &portable, sizeof fast);
        ptext_line_block lines = ptext_line_block_of(bytes), portable_lines = ptext_line_block_portable(bytes);
        assert_memory_equal(&lines, &portable_lines, sizeof lines);
    }
}

/* Bytes of which many are a lead byte and one that continues it. */
static void pairs_agree(void **state) {
    static const unsigned char leads[] = {0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xCD, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xE2, 'a'};
    uint32_t seed = 5, round, i;
    (void)state;
    for (round = 0; round < 20000; round++) {
        char bytes[PTEXT_BLOCK_BYTES];
        uint64_t pairs;
        for (i = 0; i < PTEXT_BLOCK_BYTES; i++) {
            uint32_t any = next_random(&seed);
            bytes[i] = (char)((i + round) % 2 ? 0x80 | (any >> 3 & 0x3F) : leads[any % COUNT(leads)]);
            if (any % 7 == 0) bytes[i] = (char)(any >> 8);
        }
        pairs = ptext_letter_pairs(bytes);
        assert_true(pairs == 0 || pairs == ptext_letter_pairs_portable(bytes));
    }
}

/* What is taken for a letter is one, and most letters are. */
static void pairs_are_letters(void **state) {
    uint32_t code_point, found = 0;
    (void)state;
    for (code_point = 0x80; code_point < 0x800; code_point++) {
        char bytes[PTEXT_BLOCK_BYTES] = {0};
        uint64_t pairs;
        ptext_utf8_encode(code_point, bytes);
        pairs = ptext_letter_pairs_portable(bytes);
        assert_true(pairs == 0 || pairs == 3);
        if (pairs == 0) continue;
        assert_int_equal(ptext_properties(code_point)->scan, PTEXT_SCAN_LETTER);
        found++;
    }
    assert_int_equal(found, 62 + 128 + 46 + 63 + 128);
}

static void long_runs(void **state) {
    static const char *const units[] = {
        "\xCC\x81", "\xE2\x80\x8D", "\xF0\x9F\x87\xA6", ":", ".", "'", "_", " ", "\n", "a", "a.", "a:'",
        "1,", "a\xCC\x81'\xCC\x81", "\xD7\x90\"", "\xD7\x90'\xCC\x81", "\xE4\xB8\x80", "a_", "\xFF", "\xE2\x80", 
        "a'\xE2\x80\x8D", "\xC2\xAD", " \xCC\x81",
    };
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(units); i++) {
        char *s = repeated(units[i], 200000);
        assert_same_words(s, strlen(s));
        free(s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(boundaries),
        WITH_ALL_INSTRUCTIONS(words_of_text),
        WITH_ALL_INSTRUCTIONS(words_at_every_offset),
        WITH_ALL_INSTRUCTIONS(range_is_all_that_is_read),
        WITH_ALL_INSTRUCTIONS(fast_and_slow_agree),
        cmocka_unit_test(blocks_agree),
        cmocka_unit_test(pairs_agree),
        cmocka_unit_test(pairs_are_letters),
        WITH_ALL_INSTRUCTIONS(long_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
