/* Mentions, and how they are joined without memory: each allocation fails in its turn, until there is enough; every
   time the status says so and nothing stays behind. */
#include <stdio.h>

#include "cases.h"
#include "failing_memory.h"
#include "mentions.h"

#define TEXT "The  Care Act, the Care\nAct 1989 and THE CARE ACT's"

typedef struct joining {
    ptext_naming naming;
    uint32_t number;
} joining;

#define STRING(s) {s, sizeof(s) - 1}
#define NONE {NULL, 0}

static const joining joinings[] = {
    {{{0, 13}, STRING("law"), NONE, NONE, false}, 0},
    {{{15, 27}, STRING("law"), NONE, STRING("part"), false}, 0},
    {{{15, 32}, STRING("law"), STRING("Care Act 1989"), STRING("listed"), false}, 1},
    {{{37, 51}, STRING("law"), NONE, STRING("listed"), false}, 0},
    {{{37, 51}, STRING("law"), STRING("the care act 1989"), NONE, false}, 1},
    {{{37, 51}, STRING("law"), STRING("the care act 1989"), STRING("same"), true}, 2},
    {{{37, 51}, STRING("sum"), NONE, NONE, true}, 3},
    {{{37, 51}, STRING("law"), NONE, STRING("listed"), true}, 2},
};

static ptext_status join(ptext_mentions *mentions) {
    ptext_status status = PTEXT_OK;
    for (size_t i = 0; i < COUNT(joinings) && status == PTEXT_OK; i++) {
        uint32_t number;
        status = ptext_mentions_join(mentions, &joinings[i].naming, &number);
        if (status == PTEXT_OK) assert_int_equal(number, joinings[i].number);
    }
    return status;
}

static ptext_status look(ptext_mentions *mentions) {
    static const struct {
        const char *words;
        bool have[4];
    } cases[] = {{"care", {true, true, true, true}}, {"act 1989", {false, true, true, false}},
                 {"1989 the", {false, false, true, false}}, {"car", {false, false, false, false}}};
    ptext_status status = PTEXT_OK;
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (uint32_t number = 0; number < 4; number++) {
            bool have;
            status = ptext_mentions_have(mentions, number, cases[i].words, strlen(cases[i].words), &have);
            if (status != PTEXT_OK) return status;
            assert_int_equal(have, cases[i].have[number]);
        }
    }
    ptext_named_string writing;
    status = ptext_mentions_writing(mentions, 1, &writing);
    if (status != PTEXT_OK) return status;
    assert_int_equal(writing.length, strlen("the Care Act 1989"));
    assert_memory_equal(writing.bytes, "the Care Act 1989", writing.length);
    return ptext_mentions_writing(mentions, 0, &writing);
}

static void check_whole(const ptext_mentions *mentions) {
    static const uint32_t counts[] = {3, 2, 2, 1};
    assert_int_equal(mentions->count, 4);
    for (uint32_t i = 0; i < 4; i++) assert_int_equal(mentions->items[i].count, counts[i]);
    const ptext_way *way = &mentions->ways[mentions->items[0].ways - 1];
    assert_memory_equal(way->name.bytes, "listed", way->name.length);
    assert_memory_equal(mentions->ways[way->next - 1].name.bytes, "part", 4);
    assert_int_equal(mentions->ways[way->next - 1].next, 0);
    assert_int_equal(mentions->items[3].ways, 0);
}

static void every_step_fails_cleanly(void **state) {
    ptext_status status = PTEXT_NO_MEMORY;
    uint32_t failures = 0;
    (void)state;
    while (status != PTEXT_OK) {
        ptext_mentions mentions = {.text = TEXT};
        int64_t before = held;
        allowed = failures++;
        status = join(&mentions);
        if (status == PTEXT_OK) status = look(&mentions);
        allowed = UNLIMITED;
        assert_true(status == PTEXT_OK || status == PTEXT_NO_MEMORY);
        if (status == PTEXT_OK) check_whole(&mentions);
        ptext_mentions_free(&mentions);
        ptext_mentions_free(&mentions);
        assert_int_equal(held, before);
    }
    assert_true(failures > 6);
}

/* What failed is done again with the same mentions: what they hold by then is none the worse for it. */
static void what_failed_can_be_done_again(void **state) {
    (void)state;
    for (uint32_t failures = 0; failures < 32; failures++) {
        ptext_mentions mentions = {.text = TEXT};
        allowed = failures;
        for (size_t i = 0; i < COUNT(joinings); i++) {
            uint32_t number;
            if (ptext_mentions_join(&mentions, &joinings[i].naming, &number) != PTEXT_OK) {
                allowed = UNLIMITED;
                assert_int_equal(ptext_mentions_join(&mentions, &joinings[i].naming, &number), PTEXT_OK);
            }
            assert_int_equal(number, joinings[i].number);
            assert_true(number < mentions.count);
        }
        allowed = UNLIMITED;
        assert_int_equal(mentions.count, 4);
        ptext_mentions_free(&mentions);
    }
}

static void they_come_in_the_order_of_their_places(void **state) {
    (void)state;
    ptext_mentions mentions = {.text = "one two three four"};
    static const ptext_span places[] = {{8, 13}, {0, 3}, {14, 18}, {4, 7}};
    for (size_t i = 0; i < COUNT(places); i++) {
        uint32_t number;
        ptext_naming naming = {.place = places[i], .kind = STRING("number")};
        assert_int_equal(ptext_mentions_join(&mentions, &naming, &number), PTEXT_OK);
    }
    ptext_mentions_sort(&mentions);
    for (uint32_t i = 1; i < mentions.count; i++) {
        assert_true(mentions.items[i - 1].first.start < mentions.items[i].first.start);
    }
    ptext_mentions_free(&mentions);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_fails_cleanly),
        cmocka_unit_test(what_failed_can_be_done_again),
        cmocka_unit_test(they_come_in_the_order_of_their_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
