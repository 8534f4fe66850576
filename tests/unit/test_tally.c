/* Counting hits for themes and the themes above them. */
#include "dictionary_cases.h"

#define ROOT UINT32_MAX

/* Lists 1 and 2 are below 0, list 3 is below 2; list 4 stands alone. */
static const uint32_t parents[] = {ROOT, 0, 0, 2, ROOT};

typedef struct tally_case {
    ptext_hit hits[6];
    uint32_t count;
    ptext_tally tally[5];
} tally_case;

#define HIT(list, start, end, sentence) {list, 0, start, end, 0, sentence, 0, 0}

static const tally_case cases[] = {
    {{{0}}, 0, {{0, 0}}},
    {{HIT(1, 0, 5, 0), HIT(1, 6, 9, 0), HIT(4, 6, 9, 0)}, 3, {{2, 1}, {2, 1}, {0, 0}, {0, 0}, {1, 1}}},
    /* Overlapping hits of two sub-themes are one for the parent. */
    {{HIT(1, 0, 9, 0), HIT(2, 4, 12, 0)}, 2, {{1, 1}, {1, 1}, {1, 1}}},
    {{HIT(1, 0, 9, 0), HIT(2, 4, 12, 0), HIT(1, 10, 14, 0), HIT(3, 14, 20, 0)}, 4,
     {{2, 1}, {2, 1}, {2, 1}, {1, 1}}},
    /* The same stretch in three generations, and in another sentence. */
    {{HIT(0, 3, 9, 1), HIT(2, 3, 9, 1), HIT(3, 3, 9, 1), HIT(3, 30, 40, 7)}, 4, {{2, 2}, {0, 0}, {2, 2}, {2, 2}}},
    /* A short hit within a long one does not end it. */
    {{HIT(1, 0, 20, 0), HIT(2, 2, 4, 0), HIT(1, 20, 22, 0), HIT(2, 21, 30, 2)}, 4, {{2, 2}, {2, 1}, {2, 2}}},
    {{HIT(9, 0, 20, 0)}, 1, {{0, 0}}}, /* a list that is not asked for */
};

static void parents_count_their_subtrees(void **state) {
    size_t i;
    uint32_t list;
    (void)state;
    for (i = 0; i < COUNT(cases); i++) {
        ptext_hits hits = {(ptext_hit *)cases[i].hits, cases[i].count, 6};
        ptext_tally tally[5];
        assert_int_equal(ptext_tally_hits(&hits, parents, 5, tally), PTEXT_OK);
        for (list = 0; list < 5; list++) {
            assert_int_equal(tally[list].hits, cases[i].tally[list].hits);
            assert_int_equal(tally[list].sentences, cases[i].tally[list].sentences);
        }
    }
    assert_int_equal(ptext_tally_hits(&(ptext_hits){NULL, 0, 0}, NULL, 0, NULL), PTEXT_OK);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(parents_count_their_subtrees)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
