/* The ways in which sentences are found faster give what the rules and the plain way give. */
#include "cases.h"
#include "sentence_pass.h"

static ptext_abbreviations *new_list(void) {
    static const char *const plain[] = {"Ltd", "approx", "e.g", "al", "p.m", "Blvd", "etc", "inc"};
    ptext_abbreviations *list = ptext_abbreviations_new();
    assert_non_null(list);
    for (size_t i = 0; i < COUNT(plain); i++) {
        ptext_abbreviation_class class = (ptext_abbreviation_class)(i % 4);
        assert_int_equal(ptext_abbreviations_add(list, plain[i], strlen(plain[i]), class), PTEXT_OK);
    }
    assert_int_equal(ptext_abbreviations_add_starter(list, "The", 3), PTEXT_OK);
    return list;
}

static void assert_same_sentences(const char *s, size_t length, const ptext_abbreviations *list) {
    ptext_spans fast = {0}, plain = {0};
    uint64_t steps = 0;
    assert_int_equal(ptext_sentences(s, 0, length, list, &fast), PTEXT_OK);
    assert_int_equal(ptext_count_sentence_steps(s, 0, length, list, &plain, &steps), PTEXT_OK);
    assert_int_equal(fast.count, plain.count);
    for (uint32_t i = 0; i < plain.count; i++) {
        if (fast.items[i].start != plain.items[i].start || fast.items[i].end != plain.items[i].end)
            fail_msg("another sentence in '%.*s'", (int)length, s);
    }
    ptext_spans_free(&fast);
    ptext_spans_free(&plain);
}

/* Texts of pieces, most of which make stops that end sentences; of any length, so that the end comes anywhere. */
static void plain_stops(void **state) {
    static const char *const pieces[] = {
        "the word of a sentence that is long enough", "end", "approx", "Ltd", "Blvd", "Hblvd", "al", "et al", "5 p.m",
        "5 pm", "xiv", "Part xii", "1", "12", "a", "I", "X", "U.S", "Abc", "caf\u00E9", "\u00E9nd", "e\u0301nd", "it's",
        "it\u2019s", ". ", ". ", ". ", ".\n\n", ".\n", ".  ", ".", "? ", "! ", "\u2026 ", ".) ", ".\u201D ", ".[1] ",
        " ", " ", " ", "\n", "\n\n", "\r\n\r\n", "(", ")", "\u201C", "\"", "\u2022 ", "1. ", "2) ", "The ", "A ", "A. ",
        "The man", "He went",
        "\u201D and", "\" and",
        "\n\na. ", " b.\n\n", "\n\nxviii. The", ", \"Yes", "It was \u201Ca", "I. ", "Y) ", "Yes", "_",
        "/", "[", "]", "\u3002", "\u00A0", ":) ",
    };
    ptext_abbreviations *list = new_list();
    uint32_t seed = 7;
    char text[1024];
    (void)state;
    for (uint32_t round = 0; round < 40000; round++) {
        size_t length = 0, most = next_random(&seed) % 300;
        while (length < most) {
            const char *piece = pieces[next_random(&seed) % COUNT(pieces)];
            memcpy(text + length, piece, strlen(piece));
            length += strlen(piece);
        }
        assert_same_sentences(text, length, round % 8 == 0 ? NULL : list);
    }
    ptext_abbreviations_free(list);
}

static void marks_are_the_same(void **state) {
    static const unsigned char some[] = ".!?()[]\"\n\r\xE2\x80\x99\x98\xD0\xE2_/Y>'a     ";
    uint32_t seed = 3;
    (void)state;
    for (uint32_t round = 0; round < 20000; round++) {
        char s[200];
        size_t length = next_random(&seed) % sizeof s;
        ptext_marks marks = {0};
        for (size_t i = 0; i < length; i++) {
            uint32_t any = next_random(&seed);
            s[i] = (char)(round % 2 == 0 ? any : any % 5 != 0 ? 'a' : some[any / 5 % (sizeof some - 1)]);
        }
        for (size_t at = next_random(&seed) % 3; at < length; at += 1 + next_random(&seed) % 2) {
            size_t plain = ptext_next_mark_portable(s, at, length);
            at = ptext_next_mark(&marks, s, at, length);
            assert_int_equal(at, plain);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(plain_stops),
        cmocka_unit_test(marks_are_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
