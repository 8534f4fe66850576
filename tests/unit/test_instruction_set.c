/* Choosing instructions, and that all find the same in a whole document. */
#include "cases.h"
#include "document.h"

static void sets_are_chosen_by_name(void **state) {
    (void)state;
    assert_true(ptext_instruction_set_use("portable"));
    assert_int_equal(ptext_instruction_set_used(), PTEXT_PORTABLE);
    assert_false(ptext_instruction_set_use("none"));
    assert_false(ptext_instruction_set_use(""));
    assert_int_equal(ptext_instruction_set_used(), PTEXT_PORTABLE);
    assert_true(ptext_instruction_set_use(NULL));
#if defined(PTEXT_HAS_SSE2)
    assert_int_equal(ptext_instruction_set_used(), PTEXT_SSE2);
    assert_true(ptext_instruction_set_use("sse2"));
    assert_int_equal(ptext_instruction_set_used(), PTEXT_SSE2);
#else
    assert_int_equal(ptext_instruction_set_used(), PTEXT_PORTABLE);
    assert_false(ptext_instruction_set_use("sse2"));
#endif
}

static void sets_have_names(void **state) {
    (void)state;
    assert_string_equal(ptext_instruction_set_name(PTEXT_PORTABLE), "portable");
    assert_string_equal(ptext_instruction_set_name(PTEXT_SSE2), "sse2");
}

/* Pieces that a block of bytes may be cut in, in all their neighbourhoods. */
static size_t write_text(char *text, size_t room, uint32_t *seed) {
    static const char *const pieces[] = {
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", ". ", ". ", "? ", "! ", "the ", "word", "Word", "isn't", "3.14",
        "U.S.", "e.g. ", "(", ")", "\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x99", "\xE2\x80\xA6", "\xC3\xA9",
        "\xD0\x94\xD0\xB0", "\xCE\xB1", "\xE3\x80\x82", "\xF0\x9F\x98\x80", "a\xCC\x81", "\xFF", "\xE2\x80", "_", "-",
    };
    size_t length = 0;
    for (;;) {
        const char *piece = pieces[next_random(seed) % COUNT(pieces)];
        size_t size = strlen(piece);
        if (size > room - length) return length;
        memcpy(text + length, piece, size);
        length += size;
    }
}

static void open_with(const char *set, ptext_document *document, const char *text, size_t length) {
    *document = (ptext_document){.text = NULL};
    assert_true(ptext_instruction_set_use(set));
    assert_int_equal(ptext_document_open(document, text, length), PTEXT_OK);
    assert_int_equal(ptext_document_segment(document, NULL), PTEXT_OK);
}

static void sets_find_the_same(void **state) {
    uint32_t seed = 17, round, i;
    (void)state;
    for (round = 0; round < 1000; round++) {
        char text[800];
        size_t length = write_text(text, next_random(&seed) % sizeof text, &seed);
        ptext_document one, other;
        open_with("portable", &one, text, length);
        open_with(NULL, &other, text, length);
        assert_int_equal(one.sentence_count, other.sentence_count);
        for (i = 0; i < one.sentence_count; i++) {
            assert_int_equal(one.sentences[i].start, other.sentences[i].start);
            assert_int_equal(one.sentences[i].end, other.sentences[i].end);
        }
        assert_int_equal(one.words.count, other.words.count);
        for (i = 0; i < one.words.count; i++) {
            assert_int_equal(one.words.items[i].start, other.words.items[i].start);
            assert_int_equal(one.words.items[i].end, other.words.items[i].end);
        }
        ptext_document_close(&one);
        ptext_document_close(&other);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_are_chosen_by_name),
        cmocka_unit_test(sets_have_names),
        cmocka_unit_test(sets_find_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
