/* Names of people. */
#include "cases.h"
#include "name.h"

static void add(ptext_name_sets *sets, uint32_t mark, const char *word) {
    assert_int_equal(ptext_word_set_mark(&sets->words, word, strlen(word), mark), PTEXT_OK);
}

static ptext_name_sets sets_of_a_few(void) {
    ptext_name_sets sets = {0};
    add(&sets, PTEXT_NAME_PARTICLE, "ap");
    add(&sets, PTEXT_NAME_HONORIFIC, "dr");
    add(&sets, PTEXT_NAME_HONORIFIC, "the");
    add(&sets, PTEXT_NAME_ARTICLE, "the");
    add(&sets, PTEXT_NAME_SUFFIX, "obe");
    add(&sets, PTEXT_NAME_GIVEN, "jane");
    add(&sets, PTEXT_NAME_NEVER, "home");
    return sets;
}

static void names_are_told_by_shape_and_words(void **state) {
    (void)state;
    static const struct {
        const char *s;
        bool is_name, known;
        uint32_t start, end;
    } cases[] = {
        {"Dr Jane Roe OBE", true, true, 3, 11}, {"Ifor ap Huw", true, false, 0, 11},
        {"Jane Roe Home", true, true, 0, 8},
        {"Jane roe", false, false, 0, 0},       {"Home Roe", false, false, 0, 0},     {"Jane", false, false, 0, 0},
        {"Jane Roe,", false, false, 0, 0},
        {"The Roe", true, false, 0, 7},         {"Dr", false, false, 0, 0},           {"", false, false, 0, 0},
        {"A B C D E F G", false, false, 0, 0},  {"Jane Roe 2", false, false, 0, 0},   {"Jane\0Roe", false, false, 0, 0},
        {"A B C D E F G H I J K L M N O P Q R S T U V W X Y Z A B C D", false, false, 0, 0},
    };
    ptext_name_sets sets = sets_of_a_few();
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_span name = {0, 0};
        bool known = false;
        assert_int_equal(ptext_name_read(&sets, cases[i].s, strlen(cases[i].s), false, &name, &known),
                         cases[i].is_name);
        assert_int_equal(known, cases[i].known);
        assert_int_equal(name.start, cases[i].start);
        assert_int_equal(name.end, cases[i].end);
    }
    ptext_name_sets_free(&sets);
}

static void a_long_string_is_looked_at_where_it_begins(void **state) {
    (void)state;
    char s[200];
    ptext_name_sets sets = sets_of_a_few();
    ptext_span name;
    bool known;
    memset(s, 'a', sizeof s);
    assert_false(ptext_name_may_begin(&sets, s, sizeof s, true));
    s[0] = 'A';
    assert_true(ptext_name_may_begin(&sets, s, sizeof s, true));
    s[100] = ' ';
    s[101] = 'B';
    assert_true(ptext_name_may_begin(&sets, s, sizeof s, false));
    assert_false(ptext_name_read(&sets, s, sizeof s, false, &name, &known));
    ptext_name_sets_free(&sets);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_told_by_shape_and_words),
        cmocka_unit_test(a_long_string_is_looked_at_where_it_begins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
