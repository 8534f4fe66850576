/* Sets of words. */
#include <stdio.h>

#include "cases.h"
#include "word_set.h"

enum { MANY = 500 };

static void words_are_found_and_no_others(void **state) {
    ptext_word_set set = {0};
    char word[16];
    (void)state;
    assert_false(ptext_word_set_has(&set, "a", 1));
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < MANY; i += 2) {
            int length = snprintf(word, sizeof word, "w%d", i);
            assert_int_equal(ptext_word_set_add(&set, word, (size_t)length), PTEXT_OK);
        }
        assert_int_equal(set.count, MANY / 2);
    }
    for (int i = 0; i < MANY; i++) {
        int length = snprintf(word, sizeof word, "w%d", i);
        assert_int_equal(ptext_word_set_has(&set, word, (size_t)length), i % 2 == 0);
        assert_false(ptext_word_set_has(&set, word, (size_t)length - 1) && i < 10);
    }
    ptext_word_set_free(&set);
    ptext_word_set_free(&set);
    assert_false(ptext_word_set_has(&set, "w0", 2));
}

static void bytes_count_as_they_are(void **state) {
    ptext_word_set set = {0};
    (void)state;
    assert_int_equal(ptext_word_set_add(&set, "a\0b", 3), PTEXT_OK);
    assert_int_equal(ptext_word_set_add(&set, "", 0), PTEXT_OK);
    assert_int_equal(set.count, 1);
    assert_true(ptext_word_set_has(&set, "a\0b", 3));
    assert_false(ptext_word_set_has(&set, "a", 1));
    assert_false(ptext_word_set_has(&set, "A\0b", 3));
    assert_false(ptext_word_set_has(&set, "", 0));
    ptext_word_set_free(&set);
}

static void marks_of_a_word_add_up(void **state) {
    ptext_word_set set = {0};
    (void)state;
    assert_int_equal(ptext_word_set_marks(&set, "a", 1), 0);
    assert_int_equal(ptext_word_set_mark(&set, "a", 1, 1), PTEXT_OK);
    assert_int_equal(ptext_word_set_mark(&set, "a", 1, 4), PTEXT_OK);
    assert_int_equal(ptext_word_set_add(&set, "b", 1), PTEXT_OK);
    assert_int_equal(ptext_word_set_marks(&set, "a", 1), 5);
    assert_int_equal(ptext_word_set_marks(&set, "b", 1), 0);
    assert_int_equal(ptext_word_set_marks(&set, "", 0), 0);
    assert_true(ptext_word_set_has(&set, "b", 1));
    ptext_word_set_free(&set);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found_and_no_others),
        cmocka_unit_test(bytes_count_as_they_are),
        cmocka_unit_test(marks_of_a_word_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
