/* Matching is linear in the text, whatever the text: steps are counted, not seconds. */
#include <stdio.h>

#include "dictionary_cases.h"

#define SMALL 1500u
#define TIMES 4u

typedef struct cost_case {
    const char *entries[8];
    ptext_condition_type type; /* of the conditions of these entries, if there are others */
    const char *others[4];
    uint32_t within;
    const char *before, *unit; /* the text is `before` and many times `unit` */
} cost_case;

#define ANY PTEXT_ANY_DISTANCE

static const cost_case cases[] = {
    /* Runs of one character, and what could take them in many ways. */
    {{"a*b", "*a*a*b", "a?a?a?*b", "*a?a?b*"}, 0, {NULL}, 0, "", "a"},
    {{"a*", "b*a"}, 0, {NULL}, 0, "a", "\xCC\x81"},
    {{"a\xCC\x81*", "*b"}, 0, {NULL}, 0, "", "a\xCC\x81"},
    {{"*a*b"}, 0, {NULL}, 0, "", "\xC3\xA9"},
    /* The beginnings of entries, again and again. */
    {{"a a a a a a a a a a b"}, 0, {NULL}, 0, "", "a "},
    {{"a", "a a", "a a a", "a a a a a", "a *{0,20} a", "a a b", "a * * * b"}, 0, {NULL}, 0, "", "a "},
    {{"a *{0,20} *{0,20} *{0,20} b"}, 0, {NULL}, 0, "", "a "},
    {{"a (a|a a|a (a|a a|a (a|a a|b) a) a)? (a|a a)? (a|b)? (a|b)? c"}, 0, {NULL}, 0, "", "a "},
    {{"a (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? a"}, 0, {NULL}, 0, "", "a "},
    {{"a *{0,9} (b|c) *{0,9} (b|c) *{0,9} (b|c) *{0,9} d"}, 0, {NULL}, 0, "", "a b c "},
    {{"x a b", "y a c"}, 0, {NULL}, 0, "", "x a y a "},
    /* Punctuation without end. */
    {{"a , b", "a , , , b", "a b"}, 0, {NULL}, 0, "a b a", ","},
    {{"a , b", "a b"}, 0, {NULL}, 0, "a b a", " "},
    {{"a b", "a ! b"}, 0, {NULL}, 0, "a b a", "\xF0\x9F\x98\x80"},
    {{"a b", "a ! b"}, 0, {NULL}, 0, "a b a", "\xE2\x80\x8B"},
    {{"a b", "a , b"}, 0, {NULL}, 0, "", "a , "},
    {{"a b", "a ,? ,? ,? b"}, 0, {NULL}, 0, "", "a, b,,, "},
    /* Quotations that are opened, closed or neither. */
    {{"as", "as b", "as' b"}, 0, {NULL}, 0, "", "'as "},
    {{"as", "as b", "as' b"}, 0, {NULL}, 0, "", "as' "},
    {{"as", "as as", "as' *{0,5} as'"}, 0, {NULL}, 0, "", "as’ ‘as’ as’s "},
    {{"as", "as'"}, 0, {NULL}, 0, "as", "'"},
    /* Many hits, and conditions that look at many. */
    {{"a"}, PTEXT_NEAR, {"b"}, 3, "", "a c "},
    {{"a"}, PTEXT_NEAR, {"b", "b c"}, 0, "b ", "a c c "},
    {{"a", "a b", "a b c"}, PTEXT_BEFORE, {"b", "c"}, ANY, "", "a b c "},
    {{"a", "a b"}, PTEXT_AFTER, {"b *{0,9} a", "c"}, ANY, "", "c b a "},
    {{"a", "b", "a b"}, PTEXT_EXCEPT, {"a *{0,20} c", "b b"}, 0, "", "a b "},
    {{"a", "b *{0,5} a"}, PTEXT_EXCEPT, {"a *{0,20} b"}, 0, "", "a b "},
    /* Words that are never the same again are in the test after this one. */
};

/* The whole text as one sentence, so that nothing is cut short. */
static void open_sentence(ptext_document *document, const char *text) {
    uint32_t length = (uint32_t)strlen(text);
    *document = (ptext_document){.text = text, .length = length};
    document->blocks = malloc(sizeof *document->blocks);
    document->sentences = malloc(sizeof *document->sentences);
    assert_true(document->blocks != NULL && document->sentences != NULL);
    assert_int_equal(ptext_words(text, 0, length, &document->words), PTEXT_OK);
    document->sentences[0] = (ptext_sentence){0, length, 0, 0, document->words.count};
    document->blocks[0] = (ptext_block){0, length, 1, 0, 1, 0, document->words.count, 0, PTEXT_BODY, false};
    document->block_count = document->sentence_count = 1;
}

static uint64_t steps_for(const ptext_dictionary *dictionary, const char *text) {
    ptext_document document;
    ptext_hits hits;
    uint64_t steps;
    open_sentence(&document, text);
    hits = found_in_document(dictionary, &document, &steps);
    ptext_hits_free(&hits);
    ptext_document_close(&document);
    return steps;
}

static ptext_dictionary *dictionary_of(const cost_case *at, ptext_list_hits hits) {
    ptext_dictionary *dictionary = ptext_dictionary_new();
    ptext_condition condition = {at->type, 0, at->within, true};
    ptext_entry_options options = {.conditions = &condition, .condition_count = at->others[0] != NULL};
    assert_non_null(dictionary);
    add_list(dictionary, PTEXT_LIST_SILENT, at->others, NULL);
    add_list(dictionary, hits, at->entries, &options);
    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    return dictionary;
}

/* A text, and one some times as long, made of the same. */
static void check_growth(const ptext_dictionary *dictionary, const char *name, char *small, char *large) {
    uint64_t few = steps_for(dictionary, small), many = steps_for(dictionary, large);
    /* A quarter more leaves room for the logarithm in sorting. */
    if (many > few * TIMES * 5 / 4) {
        print_error("%s: %u times the text take %.2f times the steps\n", name, TIMES, (double)many / (double)few);
        differences++;
    }
    free(small);
    free(large);
}

static char *text_of(const cost_case *at, uint32_t count) {
    char *units = repeated(at->unit, count), *text = malloc(strlen(at->before) + strlen(units) + 3);
    assert_non_null(text);
    strcpy(text, at->before);
    strcat(text, units);
    strcat(text, " b");
    free(units);
    return text;
}

static void steps_grow_with_the_text(void **state) {
    size_t i;
    (void)state;
    differences = 0;
    for (i = 0; i < 2 * COUNT(cases); i++) {
        const cost_case *at = &cases[i / 2];
        ptext_dictionary *dictionary = dictionary_of(at, i % 2 ? PTEXT_LIST_RIVAL : PTEXT_LIST_LONGEST);
        check_growth(dictionary, at->entries[0], text_of(at, SMALL), text_of(at, SMALL * TIMES));
        ptext_dictionary_free(dictionary);
    }
    assert_int_equal(differences, 0);
}

/* `count` words of `length` letters, all different in their last ones. */
static char *different_words(uint32_t count, uint32_t length) {
    char *text = malloc((size_t)count * (length + 1) + 1);
    uint32_t i, j, number;
    assert_non_null(text);
    for (i = 0; i < count; i++) {
        char *word = text + (size_t)i * (length + 1);
        memset(word, 'a', length);
        for (j = 1, number = i; j <= length && number > 0; j++, number /= 26) {
            word[length - j] = (char)('a' + number % 26);
        }
        word[length] = ' ';
    }
    text[(size_t)count * (length + 1)] = '\0';
    return text;
}

static void new_words_cost_their_length(void **state) {
    static const char *const entries[] = {"a*b *{0,3} a*c", "*b *{0,3} aa", "aaaaaaaa*", NULL};
    static const uint32_t lengths[] = {5, 15, 30, 150, 250, 1000};
    ptext_dictionary *dictionary = ptext_dictionary_new();
    size_t i;
    (void)state;
    differences = 0;
    add_list(dictionary, PTEXT_LIST_LONGEST, entries, NULL);
    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    for (i = 0; i < COUNT(lengths); i++) {
        uint32_t count = 30000 / lengths[i];
        check_growth(dictionary, "new words", different_words(count, lengths[i]),
                     different_words(count * TIMES, lengths[i]));
    }
    ptext_dictionary_free(dictionary);
    assert_int_equal(differences, 0);
}

/* The same text costs the same, however many entries there are that it does not begin. */
static void entries_that_do_not_begin_cost_nothing(void **state) {
    ptext_dictionary *few = ptext_dictionary_new(), *many = ptext_dictionary_new();
    char *text = repeated("early help for the family ", 500);
    uint32_t list, i;
    uint64_t with_few, with_many;

    (void)state;
    assert_int_equal(ptext_dictionary_add_list(few, PTEXT_LIST_LONGEST, &list), PTEXT_OK);
    assert_int_equal(ptext_dictionary_add_list(many, PTEXT_LIST_LONGEST, &list), PTEXT_OK);
    add_entry(few, list, "early help", NULL);
    for (i = 0; i < 5000; i++) {
        char entry[64];
        snprintf(entry, sizeof entry, i % 2 ? "early help x%u" : "zz%ux (a|b)? family*", (unsigned)i);
        add_entry(many, list, entry, NULL);
    }
    add_entry(many, list, "early help", NULL);
    assert_int_equal(ptext_dictionary_compile(few), PTEXT_OK);
    assert_int_equal(ptext_dictionary_compile(many), PTEXT_OK);
    with_few = steps_for(few, text);
    with_many = steps_for(many, text);
    assert_true(with_many < with_few * 2);
    ptext_dictionary_free(few);
    ptext_dictionary_free(many);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_grow_with_the_text),
        cmocka_unit_test(new_words_cost_their_length),
        cmocka_unit_test(entries_that_do_not_begin_cost_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
