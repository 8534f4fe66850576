/* Without memory: each allocation fails in its turn, until there is enough; every time the status says so, nothing
   stays behind, and what was there is still good. */
#include "dictionary_cases.h"
#include "failing_memory.h"

/* Every construct, so that every table grows. */
static const char *const entries[] = {
    "early help", "partners'", "wom?n", "*ship", "*a*", "a *{0,9} (b|c) *{0,9} (b|c) *{0,9} (b|c) *{0,9} d",
    "(x|y)? early", "a , b", "café … b", "the b c d e f g h i j k l m n o p q r s t u v w x y z", "children's", NULL,
};

static const char text[] = "Early help, the partners’ leadership: a woman’s café … b. A b c d b a , b. "
                           "An internationalisation of early years. ‘Our partners’ a b c b c d d d d d d a a a a.";

typedef struct match_attempt {
    ptext_dictionary *dictionary;
    ptext_matcher *matcher;
    ptext_hits hits;
    ptext_tally tally[2];
} match_attempt;

static ptext_status add_entries(ptext_dictionary *dictionary, ptext_list_hits hits, bool with_conditions, bool cased) {
    ptext_condition conditions[] = {{PTEXT_NEAR, 0, 5, true}, {PTEXT_EXCEPT, 0, 0, false}};
    ptext_entry_options options = {cased, 0, conditions, with_conditions ? 2 : 0};
    uint32_t list, number, i;
    ptext_entry_error error;
    ptext_status status = ptext_dictionary_add_list(dictionary, hits, &list);
    for (i = 0; entries[i] != NULL && status == PTEXT_OK; i++) {
        uint32_t before = ptext_dictionary_entry_count(dictionary);
        status = ptext_dictionary_add(dictionary, list, entries[i], strlen(entries[i]), &options, &number, &error);
        assert_int_equal(ptext_dictionary_entry_count(dictionary), before + (status == PTEXT_OK));
    }
    return status;
}

static ptext_status build(match_attempt *attempt) {
    ptext_status status;
    attempt->dictionary = ptext_dictionary_new();
    if (attempt->dictionary == NULL) return PTEXT_NO_MEMORY;
    status = add_entries(attempt->dictionary, PTEXT_LIST_LONGEST, false, false);
    if (status == PTEXT_OK) status = add_entries(attempt->dictionary, PTEXT_LIST_RIVAL, true, false);
    if (status == PTEXT_OK) status = add_entries(attempt->dictionary, PTEXT_LIST_SILENT, false, true);
    return status == PTEXT_OK ? ptext_dictionary_compile(attempt->dictionary) : status;
}

static ptext_status find(match_attempt *attempt, const ptext_document *document) {
    static const uint32_t parents[] = {UINT32_MAX, 0};
    ptext_status status;
    if (attempt->matcher == NULL) attempt->matcher = ptext_matcher_new(attempt->dictionary);
    if (attempt->matcher == NULL) return PTEXT_NO_MEMORY;
    status = ptext_match(attempt->matcher, document, &attempt->hits);
    if (status != PTEXT_OK) assert_int_equal(attempt->hits.count, 0);
    return status == PTEXT_OK ? ptext_tally_hits(&attempt->hits, parents, 2, attempt->tally) : status;
}

static void drop(match_attempt *attempt) {
    ptext_hits_free(&attempt->hits);
    ptext_matcher_free(attempt->matcher);
    ptext_dictionary_free(attempt->dictionary);
    *attempt = (match_attempt){.matcher = NULL};
}

static void building_fails_cleanly(void **state) {
    match_attempt attempt = {.matcher = NULL};
    ptext_status status = PTEXT_NO_MEMORY;
    uint32_t failures = 0;
    (void)state;
    while (status != PTEXT_OK) {
        int64_t before = held;
        allowed = failures++;
        status = build(&attempt);
        allowed = UNLIMITED;
        assert_true(status == PTEXT_OK || status == PTEXT_NO_MEMORY);
        drop(&attempt);
        assert_int_equal(held, before);
    }
    assert_true(failures > 50);
}

/* Fails in a fresh matcher, or in the same one again and again, which then finds what any finds. */
static void check_finding(bool same_matcher) {
    match_attempt attempt = {.matcher = NULL};
    ptext_status status = PTEXT_NO_MEMORY;
    ptext_document document;
    uint32_t failures = 0;
    ptext_hits wanted;

    assert_int_equal(build(&attempt), PTEXT_OK);
    open_document(&document, text);
    wanted = found_in_document(attempt.dictionary, &document, NULL);
    assert_true(wanted.count > 10);
    while (status != PTEXT_OK) {
        int64_t before = held;
        bool is_first = attempt.matcher == NULL;
        allowed = same_matcher ? failures / 4 : failures;
        failures++;
        status = find(&attempt, &document);
        allowed = UNLIMITED;
        assert_true(status == PTEXT_OK || status == PTEXT_NO_MEMORY);
        if (status == PTEXT_OK) break;
        if (same_matcher) continue;
        ptext_hits_free(&attempt.hits);
        ptext_matcher_free(attempt.matcher);
        attempt.matcher = NULL;
        if (is_first) assert_int_equal(held, before);
    }
    assert_true(failures > 10);
    assert_int_equal(attempt.hits.count, wanted.count);
    assert_memory_equal(attempt.hits.items, wanted.items, wanted.count * sizeof *wanted.items);
    ptext_hits_free(&wanted);
    ptext_document_close(&document);
    drop(&attempt);
}

static void finding_fails_cleanly(void **state) {
    int64_t before = held;
    (void)state;
    check_finding(false);
    check_finding(true);
    assert_int_equal(held, before);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(building_fails_cleanly),
        cmocka_unit_test(finding_fails_cleanly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
