/* Words of one part of a text in another. */
#include "cases.h"
#include "echo.h"

static ptext_lexicon *common(void) {
    static const ptext_phrase words[] = {{"about", 5}, {"their", 5}};
    static const ptext_byte_set nothing = {{0, 0, 0, 0}};
    ptext_lexicon *lexicon;
    assert_int_equal(ptext_lexicon_new(words, COUNT(words), nothing, &lexicon), PTEXT_OK);
    return lexicon;
}

static void longer_words_are_found_in_either_case(void **state) {
    (void)state;
    static const struct {
        const char *s; /* the words that are asked for, up to a line feed; what they are looked for in */
        uint32_t words, found;
    } cases[] = {
        {"\nhome", 0, 0},
        {"About their day\nabout their day", 0, 0},
        {"The Homes\nHOMES", 1, 1},
        {"Homes\nhome", 1, 0},
        {"Closures\nA closure", 1, 1},           /* the end of a longer word does not count */
        {"home\nat the welcome-homestead", 1, 1}, /* within a word, too */
        {"caf\xC3\xA9s, n\xC3\xA9" "e\nCAF\xC3\xA9S", 2, 1},
        {"zest jest\nzesz zes zest jes", 2, 1},
        {"1234 12345678\n0123456", 2, 2},
        {"homes\n", 1, 0},
    };
    ptext_lexicon *lexicon = common();
    ptext_buffer scratch = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *s = cases[i].s;
        uint32_t split = (uint32_t)(strchr(s, '\n') - s), length = (uint32_t)strlen(s);
        ptext_echo echo;
        ptext_span asked = {0, split}, in = {split + 1, length};
        assert_int_equal(ptext_echo_of(s, asked, in, lexicon, &scratch, &echo), PTEXT_OK);
        assert_int_equal(echo.words, cases[i].words);
        assert_int_equal(echo.found, cases[i].found);
    }
    ptext_buffer_free(&scratch);
    ptext_lexicon_free(lexicon);
}

/* All bytes are compared, with those of capitals taken for small ones. */
static bool plain_holds(const char *s, size_t length, const char *word, size_t size) {
    for (size_t at = 0; at + size <= length; at++) {
        size_t same = 0;
        while (same < size && (s[at + same] | 0x20) == (word[same] | 0x20)) same++;
        if (same == size) return true;
    }
    return false;
}

static void finds_what_a_plain_search_finds(void **state) {
    (void)state;
    ptext_lexicon *lexicon = common();
    ptext_buffer scratch = {0};
    uint32_t seed = 5;
    for (int turn = 0; turn < 3000; turn++) {
        char s[400];
        for (size_t i = 0; i < sizeof s; i++) s[i] = "abABz"[next_random(&seed) % 5];
        uint32_t size = 4 + next_random(&seed) % 6, length = next_random(&seed) % (sizeof s - 10);
        ptext_echo echo;
        ptext_span asked = {0, size}, in = {10, 10 + length};
        assert_int_equal(ptext_echo_of(s, asked, in, lexicon, &scratch, &echo), PTEXT_OK);
        assert_int_equal(echo.words, 1);
        assert_int_equal(echo.found, plain_holds(s + 10, length, s, size > 6 ? size - 2 : size));
    }
    ptext_buffer_free(&scratch);
    ptext_lexicon_free(lexicon);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(longer_words_are_found_in_either_case),
        cmocka_unit_test(finds_what_a_plain_search_finds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
