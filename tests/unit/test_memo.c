/* What the memo remembers, and that forgetting changes nothing. */
#include "cases.h"
#include "memo.h"

/* A vocabulary of two patterns, a* and ab*, without a possessive. */
static void open_vocabulary(ptext_vocabulary *vocabulary) {
    static const char form[] = {'a', PTEXT_WILD_RUN}, other[] = {'a', 'b', PTEXT_WILD_RUN};
    ptext_pattern pattern = {0, 0, 2, 2, PTEXT_POSSESSIVE_WRITTEN, true, false};
    ptext_pattern longer = {0, 0, 3, 3, PTEXT_POSSESSIVE_WRITTEN, true, false};
    uint32_t number;
    *vocabulary = (ptext_vocabulary){.items = NULL};
    assert_int_equal(ptext_vocabulary_add(vocabulary, form, &pattern, false, &number), PTEXT_OK);
    assert_int_equal(ptext_vocabulary_add(vocabulary, form, &pattern, false, &number), PTEXT_OK);
    assert_int_equal(vocabulary->count, 1);
    assert_int_equal(ptext_vocabulary_add(vocabulary, other, &longer, false, &number), PTEXT_OK);
    assert_int_equal(ptext_vocabulary_index(vocabulary), PTEXT_OK);
}

static void check_word(ptext_memo *memo, const ptext_vocabulary *vocabulary, const char *text, uint32_t length,
                       ptext_span word) {
    const ptext_memo_record *record;
    ptext_satisfied_row row;
    uint32_t bytes = word.end - word.start, count = text[word.start] != 'a' ? 0 : 1;
    assert_int_equal(ptext_memo_find(memo, vocabulary, text, length, word, &record), PTEXT_OK);
    assert_int_equal(record->has.length, bytes > PTEXT_MEMO_LONGEST ? PTEXT_MEMO_LONGEST + 1 : bytes);
    if (count > 0 && bytes > 1 && text[word.start + 1] == 'b') count = 2;
    row = ptext_memo_row(memo, &record->has);
    assert_int_equal(row.count, count);
    for (uint32_t i = 0; i < count; i++) assert_int_equal(row.items[i].pattern, i);
    assert_false(record->has.begins); /* there is no trie */
}

/* Words of many lengths, at the end of a text and within one, with room for all or for few. */
static void check_memo(uint32_t most_words, uint32_t most_satisfied, uint32_t most_kept) {
    static char text[300];
    ptext_memo memo = {.most_words = most_words, .most_satisfied = most_satisfied};
    ptext_vocabulary vocabulary;
    uint32_t seed = 7, i, j;

    open_vocabulary(&vocabulary);
    for (i = 0; i < 4000; i++) {
        uint32_t length = 1 + next_random(&seed) % (i % 16 == 0 ? 260 : 20), room;
        for (j = 0; j < sizeof text; j++) text[j] = "ab"[next_random(&seed) % 2];
        room = i % 2 ? (uint32_t)sizeof text : length;
        ptext_memo_next_text(&memo);
        assert_int_equal(ptext_memo_make_room(&memo), PTEXT_OK);
        check_word(&memo, &vocabulary, text, room, (ptext_span){0, length});
        check_word(&memo, &vocabulary, text, room, (ptext_span){0, length});
        check_word(&memo, &vocabulary, text, room, (ptext_span){length / 2, length});
        assert_true(memo.count <= most_kept);
    }
    ptext_memo_free(&memo);
    ptext_memo_free(&memo);
    ptext_vocabulary_free(&vocabulary);
}

static void words_are_remembered_and_forgotten(void **state) {
    (void)state;
    check_memo(0, 0, 12000);
    check_memo(1, 0, 2);
    check_memo(10, 0, 11);
    check_memo(0, 5, 200);
}

/* The second time a word costs nothing. */
static void words_are_looked_up_once(void **state) {
    static const char text[] = "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz";
    const ptext_memo_record *first, *second;
    ptext_memo memo = {.records = NULL};
    ptext_vocabulary vocabulary;
    uint64_t steps;
    (void)state;
    open_vocabulary(&vocabulary);
    assert_int_equal(ptext_memo_make_room(&memo), PTEXT_OK);
    assert_int_equal(ptext_memo_find(&memo, &vocabulary, text, 53, (ptext_span){0, 26}, &first), PTEXT_OK);
    steps = memo.finder.steps;
    assert_int_equal(ptext_memo_find(&memo, &vocabulary, text, 53, (ptext_span){27, 53}, &second), PTEXT_OK);
    assert_ptr_equal(first, second);
    assert_int_equal(memo.finder.steps, steps);
    assert_int_equal(ptext_memo_find(&memo, &vocabulary, text, 53, (ptext_span){27, 52}, &second), PTEXT_OK);
    assert_true(memo.finder.steps > steps);
    ptext_memo_free(&memo);
    ptext_vocabulary_free(&vocabulary);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_remembered_and_forgotten),
        cmocka_unit_test(words_are_looked_up_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
