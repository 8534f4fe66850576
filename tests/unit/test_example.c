/* The example of core/README.md (tests/lua/readme_spec.lua sees to it that it is the same), run. */
#include "cases.h"

#include "dictionary.h"
#include "document.h"

static ptext_status find_help(const char *text, size_t length, ptext_hits *hits) {
    static const char entry[] = "early (years)? help";
    ptext_document document = {0};
    ptext_dictionary *dictionary = ptext_dictionary_new();
    ptext_matcher *matcher = NULL;
    ptext_entry_error error;
    uint32_t list, number;
    ptext_status status = dictionary == NULL ? PTEXT_NO_MEMORY : PTEXT_OK;

    if (status == PTEXT_OK) status = ptext_dictionary_add_list(dictionary, PTEXT_LIST_LONGEST, &list);
    if (status == PTEXT_OK) {
        status = ptext_dictionary_add(dictionary, list, entry, sizeof entry - 1, NULL, &number, &error);
    }
    if (status == PTEXT_OK) status = ptext_dictionary_compile(dictionary);
    if (status == PTEXT_OK) status = ptext_document_open(&document, text, length);
    if (status == PTEXT_OK) status = ptext_document_segment(&document, NULL);
    if (status == PTEXT_OK && (matcher = ptext_matcher_new(dictionary)) == NULL) status = PTEXT_NO_MEMORY;
    if (status == PTEXT_OK) status = ptext_match(matcher, &document, hits);
    ptext_matcher_free(matcher);
    ptext_dictionary_free(dictionary);
    ptext_document_close(&document);
    return status;
}

static void the_example_finds_what_it_says(void **state) {
    static const char text[] = "Early help is funded. Earlier help is not; early years help is.";
    ptext_hits hits = {0};
    (void)state;
    assert_int_equal(find_help(text, sizeof text - 1, &hits), PTEXT_OK);
    assert_int_equal(hits.count, 2);
    assert_int_equal(hits.items[0].start, 0);
    assert_int_equal(hits.items[0].end, 10);
    assert_int_equal(hits.items[1].start, 43);
    assert_int_equal(hits.items[1].sentence, 1);
    ptext_hits_free(&hits);
    ptext_hits_free(&hits);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_example_finds_what_it_says)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
