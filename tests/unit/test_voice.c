/* Marks of hits: inside spans, after words of a list, and which hits count. */
#include "../../core/text/voice.h"
#include "dictionary_cases.h"

#define ROOT UINT32_MAX
#define MOST 6

enum { NAME = 1, NEGATED = 2, TITLE = 4 };

typedef struct inside_case {
    ptext_hit hits[MOST];
    uint32_t hit_count;
    ptext_span spans[MOST];
    uint32_t span_count;
    uint8_t marks[MOST];
} inside_case;

#define AT(start, end) {0, 0, start, end, 0, 0, 0, 0}

static const inside_case inside_cases[] = {
    {{{0}}, 0, {{0, 9}}, 1, {0}},
    {{AT(2, 5)}, 1, {{0, 0}}, 0, {0}},
    {{AT(0, 5), AT(5, 9), AT(8, 12), AT(12, 14)}, 4, {{0, 9}}, 1, {NAME, NAME, 0, 0}},
    {{AT(0, 5), AT(10, 15), AT(16, 18)}, 3, {{9, 15}, {16, 18}}, 2, {0, NAME, NAME}},
    /* A short span within a long one does not end it; a hit that begins before its span is not inside. */
    {{AT(1, 3), AT(6, 9), AT(11, 14)}, 3, {{0, 10}, {2, 4}, {12, 20}}, 3, {NAME, NAME, 0}},
};

static void spans_mark_what_lies_inside(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(inside_cases); i++) {
        const inside_case *one = &inside_cases[i];
        ptext_hits hits = {(ptext_hit *)one->hits, one->hit_count, MOST};
        uint8_t marks[MOST] = {0};
        ptext_mark_inside(&hits, one->spans, one->span_count, NAME, marks);
        assert_memory_equal(marks, one->marks, sizeof marks);
    }
}

/* A hit of a list, by sentence and words. */
#define WORDS(list, sentence, first, last) {list, 0, first * 2, last * 2 + 1, 0, sentence, first, last}

typedef struct after_case {
    ptext_hit hits[MOST];
    uint32_t hit_count, reach;
    uint8_t marks[MOST];
} after_case;

static const after_case after_cases[] = {
    {{WORDS(9, 0, 1, 1), WORDS(0, 0, 2, 3), WORDS(0, 0, 5, 5), WORDS(0, 0, 6, 6)}, 4, 4, {0, NEGATED, NEGATED, 0}},
    {{WORDS(9, 0, 1, 1), WORDS(0, 1, 2, 2)}, 2, 4, {0, 0}},                      /* another sentence */
    {{WORDS(0, 0, 0, 0), WORDS(9, 0, 1, 3), WORDS(0, 0, 2, 2), WORDS(0, 0, 4, 4)}, 4, 1, {0, 0, 0, NEGATED}},
    {{WORDS(9, 0, 1, 1), WORDS(9, 0, 4, 4), WORDS(0, 0, 7, 7)}, 3, 3, {0, NEGATED, NEGATED}},
    {{WORDS(9, 0, 1, 1), WORDS(0, 0, 2, 2)}, 2, 0, {0, 0}},
};

static void words_before_mark_what_follows(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(after_cases); i++) {
        const after_case *one = &after_cases[i];
        ptext_hits hits = {(ptext_hit *)one->hits, one->hit_count, MOST};
        uint8_t marks[MOST] = {0};
        ptext_mark_after(&hits, 9, one->reach, NEGATED, marks);
        assert_memory_equal(marks, one->marks, sizeof marks);
    }
}

/* List 1 is below 0; 2 stands alone; 7 is not asked for. */
static const uint32_t parents[] = {ROOT, 0, ROOT};
static const uint8_t allowed[] = {NAME | NEGATED, NEGATED, 0};

static void lists_say_which_marks_count(void **state) {
    ptext_hit items[] = {{0, 0, 0, 4, 0, 0, 0, 0}, {1, 0, 6, 8, 0, 0, 1, 1}, {1, 0, 10, 12, 0, 1, 2, 2},
                         {2, 0, 14, 16, 0, 1, 3, 3}, {1, 0, 20, 22, 0, 2, 4, 4}, {7, 0, 30, 33, 0, 2, 5, 5}};
    ptext_hits hits = {items, 6, 6};
    uint8_t marks[] = {NAME, NAME | NEGATED, NEGATED, TITLE, 0, TITLE};
    const uint8_t settled[] = {NAME, NAME | NEGATED | PTEXT_LEFT_OUT, NEGATED, TITLE | PTEXT_LEFT_OUT, 0, TITLE};
    ptext_tally tally[3];
    ptext_voices voices[3];
    (void)state;
    ptext_mark_uncounted(&hits, allowed, 3, marks);
    assert_memory_equal(marks, settled, sizeof marks);
    assert_int_equal(ptext_tally_counted(&hits, marks, parents, 3, tally, voices), PTEXT_OK);
    assert_int_equal(tally[0].hits, 3);
    assert_int_equal(tally[0].sentences, 3);
    assert_int_equal(tally[1].hits, 2);
    assert_int_equal(tally[2].hits, 0);
    assert_int_equal(voices[0].marked, 2);
    assert_int_equal(voices[0].left_out, 1);
    assert_int_equal(voices[1].marked, 1);
    assert_int_equal(voices[2].left_out, 1);
    assert_int_equal(ptext_tally_counted(&hits, NULL, parents, 3, tally, voices), PTEXT_OK);
    assert_int_equal(tally[0].hits, 4);
    assert_int_equal(voices[0].marked, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spans_mark_what_lies_inside),
        cmocka_unit_test(words_before_mark_what_follows),
        cmocka_unit_test(lists_say_which_marks_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
