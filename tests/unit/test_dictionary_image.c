/* Dictionaries as bytes: what lists an image is of. That it finds what it was made of is checked wherever dictionaries
   are matched (see dictionary_cases.h). */
#include "dictionary_cases.h"

#ifdef __GLIBC__
#include <malloc.h>
static void fill_memory_with(int byte) { mallopt(M_PERTURB, byte); }
#else
static void fill_memory_with(int byte) { (void)byte; }
#endif

static const char *const first[] = {"help", "early help", NULL}, *const second[] = {"cut*", NULL};

typedef struct carried {
    ptext_dictionary *dictionary;
    void *image;
} carried;

static const ptext_condition near_first = {PTEXT_NEAR, 0, 3, true};
static const ptext_entry_options with_options = {true, 1u << PTEXT_NOTE, &near_first, 1}, plain = {.kinds = 0};

static carried make(void) {
    ptext_dictionary *dictionary = ptext_dictionary_new();
    carried made;
    assert_non_null(dictionary);
    add_list(dictionary, PTEXT_LIST_SILENT, first, NULL);
    add_list(dictionary, PTEXT_LIST_LONGEST, second, &with_options);
    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    made.dictionary = copy_by_image(dictionary, &made.image);
    ptext_dictionary_free(dictionary);
    return made;
}

/* The image of a dictionary made where fresh memory is filled with a byte, as far as malloc does that. */
static ptext_buffer image_in(int byte) {
    enum { MANY = 300 };
    static char texts[MANY][32];
    static const char *entries[MANY + 1];
    ptext_dictionary *dictionary;
    ptext_buffer image = {0};
    for (int i = 0; i < MANY; i++) {
        snprintf(texts[i], sizeof texts[i], "help %d%s", i, i % 2 == 0 ? "*" : " cut");
        entries[i] = texts[i];
    }
    fill_memory_with(byte);
    dictionary = ptext_dictionary_new();
    assert_non_null(dictionary);
    add_list(dictionary, PTEXT_LIST_SILENT, entries, NULL);
    add_list(dictionary, PTEXT_LIST_LONGEST, entries, &with_options);
    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    assert_int_equal(ptext_dictionary_write_image(dictionary, &image), PTEXT_OK);
    ptext_dictionary_free(dictionary);
    fill_memory_with(0);
    return image;
}

static void images_of_the_same_lists_are_the_same(void **state) {
    ptext_buffer one = image_in(0x55), other = image_in(0xAA);
    (void)state;
    assert_int_equal(one.length, other.length);
    assert_memory_equal(one.bytes, other.bytes, one.length);
    ptext_buffer_free(&one), ptext_buffer_free(&other);
}

static void drop(carried made) {
    ptext_dictionary_free(made.dictionary);
    free(made.image);
}

static void counts_and_texts_are_kept(void **state) {
    carried made = make();
    size_t length;
    uint32_t list;
    (void)state;
    assert_int_equal(ptext_dictionary_list_count(made.dictionary), 2);
    assert_int_equal(ptext_dictionary_entry_count(made.dictionary), 3);
    assert_memory_equal(ptext_dictionary_entry(made.dictionary, 2, &length, &list), "cut*", 4);
    assert_int_equal(length, 4);
    assert_int_equal(list, 1);
    drop(made);
}

static void lists_are_told_by_number_and_hits(void **state) {
    carried made = make();
    (void)state;
    assert_true(ptext_dictionary_has_list(made.dictionary, 0, PTEXT_LIST_SILENT));
    assert_true(ptext_dictionary_has_list(made.dictionary, 1, PTEXT_LIST_LONGEST));
    assert_false(ptext_dictionary_has_list(made.dictionary, 1, PTEXT_LIST_RIVAL));
    assert_false(ptext_dictionary_has_list(made.dictionary, 2, PTEXT_LIST_LONGEST));
    drop(made);
}

static bool has(carried made, uint32_t number, uint32_t list, const char *entry, const ptext_entry_options *options) {
    return ptext_dictionary_has_entry(made.dictionary, number, list, entry, strlen(entry), options);
}

static void entries_are_told_by_number_list_and_text(void **state) {
    carried made = make();
    (void)state;
    assert_true(has(made, 0, 0, "help", &plain));
    assert_true(has(made, 1, 0, "early help", &plain));
    assert_false(has(made, 1, 0, "early kelp", &plain));
    assert_false(has(made, 1, 0, "early helps", &plain));
    assert_false(has(made, 1, 0, "early", &plain));
    assert_false(has(made, 0, 0, "early help", &plain));
    assert_false(has(made, 1, 1, "early help", &plain));
    assert_false(has(made, 3, 1, "", &plain));
    drop(made);
}

static void entries_are_told_by_their_options(void **state) {
    carried made = make();
    ptext_condition conditions[] = {near_first, near_first};
    ptext_entry_options given = with_options;
    (void)state;
    assert_true(has(made, 2, 1, "cut*", &with_options));
    given.conditions = conditions;
    assert_true(has(made, 2, 1, "cut*", &given));
    given.condition_count = 2;
    assert_false(has(made, 2, 1, "cut*", &given));
    given.condition_count = 0;
    assert_false(has(made, 2, 1, "cut*", &given));
    given.condition_count = 1;
    given.case_sensitive = false;
    assert_false(has(made, 2, 1, "cut*", &given));
    given.case_sensitive = true;
    given.kinds = 0;
    assert_false(has(made, 2, 1, "cut*", &given));
    drop(made);
}

static void entries_are_told_by_their_conditions(void **state) {
    static const ptext_condition others[] = {
        {PTEXT_BEFORE, 0, 3, true}, {PTEXT_NEAR, 1, 3, true}, {PTEXT_NEAR, 0, 2, true}, {PTEXT_NEAR, 0, 3, false}};
    carried made = make();
    ptext_entry_options given = with_options;
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(others); i++) {
        given.conditions = &others[i];
        assert_false(has(made, 2, 1, "cut*", &given));
    }
    drop(made);
}

static void an_image_may_be_none(void **state) {
    static const uint64_t none[] = {0};
    (void)state;
    assert_null(ptext_dictionary_of_image(none));
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_and_texts_are_kept),
        cmocka_unit_test(lists_are_told_by_number_and_hits),
        cmocka_unit_test(entries_are_told_by_number_list_and_text),
        cmocka_unit_test(entries_are_told_by_their_options),
        cmocka_unit_test(entries_are_told_by_their_conditions),
        cmocka_unit_test(an_image_may_be_none),
        cmocka_unit_test(images_of_the_same_lists_are_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
