/* Phrases found by their bytes. */
#include "cases.h"
#include "lexicon.h"

static const ptext_byte_set nothing = {{0, 0, 0, 0}};

static ptext_lexicon *lexicon_of(const char *const *phrases, size_t count, ptext_byte_set not_behind) {
    ptext_phrase list[512];
    ptext_lexicon *lexicon;
    assert_true(count <= COUNT(list));
    for (size_t i = 0; i < count; i++) list[i] = (ptext_phrase){phrases[i], (uint32_t)strlen(phrases[i])};
    assert_int_equal(ptext_lexicon_new(list, (uint32_t)count, not_behind, &lexicon), PTEXT_OK);
    return lexicon;
}

static uint32_t whole(const ptext_lexicon *lexicon, const char *s) {
    return ptext_lexicon_whole(lexicon, s, strlen(s));
}

static void a_whole_string_is_a_phrase_or_none(void **state) {
    (void)state;
    static const char *const phrases[] = {"share", "Share this", "share", "a", "é"};
    ptext_lexicon *lexicon = lexicon_of(phrases, COUNT(phrases), nothing);
    assert_int_equal(whole(lexicon, "SHARE"), 1); /* of equal ones the first */
    assert_int_equal(whole(lexicon, "share this"), 2);
    assert_int_equal(whole(lexicon, "A"), 4);
    assert_int_equal(whole(lexicon, "é"), 5);
    assert_int_equal(whole(lexicon, "É"), 0);
    assert_int_equal(whole(lexicon, "shar"), 0);
    assert_int_equal(whole(lexicon, "share "), 0);
    assert_int_equal(whole(lexicon, ""), 0);
    ptext_lexicon_free(lexicon);
}

static void the_longest_phrase_at_a_place_is_found(void **state) {
    (void)state;
    static const char *const phrases[] = {"it is", "it is now", "it"};
    const ptext_byte_set letters = {{0, UINT64_C(0x07FFFFFE07FFFFFE), 0, 0}};
    const char *s = "It is nowhere";
    size_t end = 0;
    ptext_lexicon *lexicon = lexicon_of(phrases, COUNT(phrases), nothing);
    assert_int_equal(ptext_lexicon_at(lexicon, s, strlen(s), 0, &end), 2);
    assert_int_equal(end, 9);
    assert_int_equal(ptext_lexicon_at(lexicon, s, 8, 0, &end), 1);
    assert_int_equal(ptext_lexicon_at(lexicon, s, strlen(s), 1, &end), 0);
    assert_int_equal(ptext_lexicon_at(lexicon, s, strlen(s), strlen(s), &end), 0);
    ptext_lexicon_free(lexicon);
    lexicon = lexicon_of(phrases, COUNT(phrases), letters);
    assert_int_equal(ptext_lexicon_at(lexicon, s, strlen(s), 0, &end), 1); /* no letter behind it */
    assert_int_equal(end, 5);
    ptext_lexicon_free(lexicon);
}

static void phrases_begin_where_words_do(void **state) {
    (void)state;
    static const char *const phrases[] = {"tea", "(photo", "to a"};
    static const struct {
        const char *s;
        uint32_t number, start;
    } cases[] = {{"a tea", 1, 2},   {"steam", 0, 0},        {"x-tea", 1, 2}, {"étea", 0, 0},
                 {"a (photo", 2, 2}, {"sea(photo)", 2, 3}, {"go to a", 3, 3}, {"", 0, 0}};
    ptext_lexicon *lexicon = lexicon_of(phrases, COUNT(phrases), nothing);
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_span found = {0, 0};
        assert_int_equal(ptext_lexicon_find(lexicon, cases[i].s, strlen(cases[i].s), 0, &found), cases[i].number);
        assert_int_equal(found.start, cases[i].start);
    }
    ptext_span place = {0, 0};
    assert_int_equal(ptext_lexicon_within(lexicon, "steam", 5, 0, &place), 1);
    assert_int_equal(place.start, 1);
    assert_int_equal(place.end, 4);
    assert_int_equal(ptext_lexicon_within(lexicon, "steam", 5, 2, &place), 0);
    ptext_lexicon_free(lexicon);
}

static void words_are_counted(void **state) {
    (void)state;
    static const char *const phrases[] = {"the", "of"};
    const char *s = "The end, of \"the\" café";
    ptext_lexicon *lexicon = lexicon_of(phrases, COUNT(phrases), nothing);
    ptext_lexicon_count count = ptext_lexicon_words(lexicon, s, strlen(s));
    assert_int_equal(count.words, 5);
    assert_int_equal(count.known, 3);
    assert_true(count.latin);
    assert_true(ptext_lexicon_words(lexicon, "\u033F\u2019\U0001F600", 9).latin);
    assert_false(ptext_lexicon_words(lexicon, "a\u0340", 3).latin);
    assert_false(ptext_lexicon_words(lexicon, "\u3000", 3).latin);
    ptext_lexicon_free(lexicon);
}

/* The same, looking at one phrase after the other. */
static uint32_t plain_at(const char *const *phrases, size_t count, const char *s, size_t length, size_t at) {
    uint32_t found = 0;
    size_t longest = 0;
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(phrases[i]);
        if (size > longest && size <= length - at && memcmp(s + at, phrases[i], size) == 0) {
            longest = size;
            found = (uint32_t)i + 1;
        }
    }
    return found;
}

static void agrees_with_a_plain_search(void **state) {
    (void)state;
    static const char *const phrases[] = {"a", "ab", "abc", "b", "ba", "cab", "c a", "aa", "bcb", " b"};
    ptext_lexicon *lexicon = lexicon_of(phrases, COUNT(phrases), nothing);
    uint32_t seed = 7;
    for (int turn = 0; turn < 2000; turn++) {
        char s[12];
        size_t length = next_random(&seed) % sizeof s, end;
        for (size_t i = 0; i < length; i++) s[i] = "abc "[next_random(&seed) % 4];
        for (size_t at = 0; at < length; at++) {
            assert_int_equal(ptext_lexicon_at(lexicon, s, length, at, &end),
                             plain_at(phrases, COUNT(phrases), s, length, at));
        }
    }
    ptext_lexicon_free(lexicon);
}

enum { MANY = 300, LONG = 11 };

static uint32_t make_string(char *s, const char *letters, uint32_t *seed) {
    uint32_t length = 1 + next_random(seed) % (LONG - 1);
    for (uint32_t i = 0; i < length; i++) s[i] = letters[next_random(seed) % strlen(letters)];
    s[length] = '\0';
    return length;
}

/* The number of the first phrase that a string in lower case is. */
static uint32_t plain_whole(char phrases[MANY][LONG], const char *s) {
    for (uint32_t i = 0; i < MANY; i++) {
        if (strcmp(phrases[i], s) == 0) return i + 1;
    }
    return 0;
}

static void a_whole_string_is_told_as_by_a_plain_search(void **state) {
    (void)state;
    static char phrases[MANY][LONG];
    const char *list[MANY];
    uint32_t seed = 19, found = 0;
    for (uint32_t i = 0; i < MANY; i++) {
        make_string(phrases[i], "ab ", &seed);
        list[i] = phrases[i];
    }
    ptext_lexicon *lexicon = lexicon_of(list, MANY, nothing);
    for (int turn = 0; turn < 5000; turn++) {
        char s[LONG];
        uint32_t length = make_string(s, "ab ", &seed), number = plain_whole(phrases, s);
        if (s[length - 1] == 'a') s[length - 1] = 'A';
        assert_int_equal(whole(lexicon, s), number);
        found += number != 0;
    }
    assert_true(found > 500 && found < 4500);
    ptext_lexicon_free(lexicon);
}

/* The first phrase that begins at `at`, where a word does, or at a byte of no word, looking at one place after the
   other: behind a word a space is passed over. */
static uint32_t plain_find(const char *const *phrases, size_t count, const char *s, size_t length, size_t at,
                           uint32_t *start) {
    bool in_word = false;
    for (; at < length; at++) {
        bool word = (s[at] >= 'a' && s[at] <= 'z') || (unsigned char)s[at] >= 0x80;
        uint32_t number = in_word && (word || s[at] == ' ') ? 0 : plain_at(phrases, count, s, length, at);
        *start = (uint32_t)at;
        if (number != 0) return number;
        in_word = word;
    }
    return 0;
}

static void compare_finds(const char *const *phrases, size_t count, const char *letters) {
    ptext_lexicon *lexicon = lexicon_of(phrases, count, nothing);
    uint32_t seed = 11;
    for (int turn = 0; turn < 3000; turn++) {
        char s[200];
        size_t length = next_random(&seed) % sizeof s, at = length > 0 ? next_random(&seed) % length : 0;
        for (size_t i = 0; i < length; i++) s[i] = letters[next_random(&seed) % strlen(letters)];
        uint32_t start = 0, number = plain_find(phrases, count, s, length, at, &start);
        ptext_span found = {start, 0};
        assert_int_equal(ptext_lexicon_find(lexicon, s, length, at, &found), number);
        assert_int_equal(found.start, start);
    }
    ptext_lexicon_free(lexicon);
}

static void finds_what_a_plain_search_finds(void **state) {
    (void)state;
    static const char *const words[] = {"abba", "abba ab", "b aab", ("\xC3\xA9" "ab"), "aabab"};
    static const char *const marked[] = {"aba", "(ab", "- b", "(a b", ("-\xC3\xA9" "a")};
    static const char *const others[] = {"ab", " ba", "(a", "b-a"};
    compare_finds(words, COUNT(words), "aaabbb -\xC3\xA9");
    compare_finds(marked, COUNT(marked), "aabb(- -\xC3\xA9");
    compare_finds(others, COUNT(others), "ab ab(- ");
}

static void a_lexicon_may_be_empty(void **state) {
    (void)state;
    ptext_lexicon *lexicon = lexicon_of(NULL, 0, nothing);
    ptext_span found;
    assert_int_equal(whole(lexicon, "a"), 0);
    assert_int_equal(ptext_lexicon_find(lexicon, "a b", 3, 0, &found), 0);
    ptext_lexicon_free(lexicon);
    ptext_lexicon_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_string_is_told_as_by_a_plain_search),
        cmocka_unit_test(a_whole_string_is_a_phrase_or_none), cmocka_unit_test(the_longest_phrase_at_a_place_is_found),
        cmocka_unit_test(phrases_begin_where_words_do),       cmocka_unit_test(words_are_counted),
        cmocka_unit_test(agrees_with_a_plain_search),         cmocka_unit_test(finds_what_a_plain_search_finds),
        cmocka_unit_test(a_lexicon_may_be_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
