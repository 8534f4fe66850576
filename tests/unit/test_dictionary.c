/* Lists, options and conditions: which of the candidates are hits. */
#include <stdio.h>

#include "dictionary_cases.h"

static ptext_dictionary *new_dictionary(void) {
    ptext_dictionary *dictionary = ptext_dictionary_new();
    assert_non_null(dictionary);
    return dictionary;
}

typedef struct list_case {
    const char *const entries[6];
    const char *text, *found;
} list_case;

/* Leftmost-longest among the entries of one list. */
static const list_case longest[] = {
    {{"early", "early help", "help"}, "early help, help, early", "early help|help|early"},
    {{"early help", "help offer now"}, "early help offer now", "early help"}, /* leftmost before longest */
    {{"a b", "b c d", "c d"}, "a b c d", "a b|c d"},
    {{"a *{0,3} d", "b"}, "a b c d b", "a b c d|b"},
    {{"fund*", "funding"}, "funding", "funding"},
    {{"partner*", "partners"}, "partners’ work", "partners’"},
};

static void hits_of_a_list_are_leftmost_longest(void **state) {
    size_t i;
    (void)state;
    differences = 0;
    for (i = 0; i < COUNT(longest); i++) {
        ptext_dictionary *dictionary = new_dictionary();
        add_list(dictionary, PTEXT_LIST_LONGEST, longest[i].entries, NULL);
        check_found(dictionary, longest[i].entries[0], longest[i].text, longest[i].found);
        ptext_dictionary_free(dictionary);
    }
    assert_int_equal(differences, 0);
}

static void lists_share_stretches_and_rivals_do_not(void **state) {
    static const char *const help[] = {"early help", NULL}, *const offer[] = {"help offer now", "early", NULL};
    ptext_dictionary *apart = new_dictionary(), *rivals = new_dictionary();

    (void)state;
    differences = 0;
    add_list(apart, PTEXT_LIST_LONGEST, help, NULL);
    add_list(apart, PTEXT_LIST_LONGEST, offer, NULL);
    check_found(apart, "two lists", "early help offer now", "early help|early|help offer now");
    add_list(rivals, PTEXT_LIST_RIVAL, offer, NULL);
    add_list(rivals, PTEXT_LIST_RIVAL, help, NULL);
    check_found(rivals, "rivals", "early help offer now, help offer now", "early help|help offer now");
    add_list(rivals, PTEXT_LIST_LONGEST, help, NULL);
    check_found(rivals, "rivals and another", "early help", "early help|early help");
    ptext_dictionary_free(apart);
    ptext_dictionary_free(rivals);
    assert_int_equal(differences, 0);
}

static void hits_are_numbered_and_ordered(void **state) {
    static const char *const second[] = {"help", "early help*", NULL}, *const first[] = {"early help", NULL};
    static const ptext_hit expected[] = {
        {0, 0, 3, 13, 0, 0, 1, 2}, {1, 2, 3, 13, 0, 0, 1, 2}, {1, 1, 15, 19, 0, 1, 3, 3}, {1, 1, 22, 26, 1, 2, 4, 4},
    };
    ptext_dictionary *dictionary = new_dictionary();
    ptext_hits hits;
    size_t length;
    uint32_t list;

    (void)state;
    assert_int_equal(add_list(dictionary, PTEXT_LIST_LONGEST, first, NULL), 0);
    assert_int_equal(add_list(dictionary, PTEXT_LIST_LONGEST, second, NULL), 1);
    assert_int_equal(ptext_dictionary_list_count(dictionary), 2);
    assert_int_equal(ptext_dictionary_entry_count(dictionary), 3);
    assert_memory_equal(ptext_dictionary_entry(dictionary, 2, &length, &list), "early help*", 11);
    assert_int_equal(length, 11);
    assert_int_equal(list, 1);
    assert_null(ptext_dictionary_entry(dictionary, 3, &length, &list));
    hits = found_in(dictionary, "No early help. Help\n\n Help.", NULL);
    assert_int_equal(hits.count, COUNT(expected));
    assert_memory_equal(hits.items, expected, sizeof expected);
    ptext_hits_free(&hits);
    ptext_hits_free(&hits);
    ptext_dictionary_free(dictionary);
}

/* Blocks of the kinds of `kinds`, in a text that has one block for each. */
static void check_kinds(ptext_dictionary *dictionary, const ptext_kind *kinds, bool capitals, const char *text,
                        const char *found) {
    ptext_document document;
    ptext_hits hits;
    char *got;
    uint32_t i;

    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    open_document(&document, text);
    for (i = 0; i < document.block_count; i++) {
        document.blocks[i].kind = (uint8_t)kinds[i];
        document.blocks[i].capitals = capitals;
    }
    hits = found_in_document(dictionary, &document, NULL);
    got = joined_hits(text, &hits);
    assert_string_equal(got, found);
    free(got);
    ptext_hits_free(&hits);
    ptext_document_close(&document);
}

static void kinds_say_where(void **state) {
    static const ptext_kind all[] = {PTEXT_TITLE, PTEXT_BYLINE,  PTEXT_DATE,  PTEXT_CAPTION, PTEXT_HEADING,
                                     PTEXT_BODY,  PTEXT_LIST, PTEXT_QUOTE, PTEXT_NOTE,    PTEXT_BOILERPLATE};
    static const char text[] =
        "title\n\nbyline\n\ndate\n\ncaption\n\nheading\n\nbody\n\nlist\n\nquote\n\nnote\n\nboilerplate";
    static const char *const words[] = {"(title|byline|date|caption|heading|body|list|quote|note|boilerplate)", NULL};
    static const char *const few[] = {"title|body", NULL};
    ptext_entry_options some = {.kinds = 1u << PTEXT_NOTE | 1u << PTEXT_BODY};
    ptext_condition except = {PTEXT_EXCEPT, 0, 0, false};
    ptext_entry_options wide = {false, 1u << PTEXT_NOTE | 1u << PTEXT_DATE, &except, 1};
    ptext_dictionary *plain = new_dictionary(), *narrow = new_dictionary(), *referred = new_dictionary();

    (void)state;
    add_list(plain, PTEXT_LIST_LONGEST, words, NULL);
    check_kinds(plain, all, false, text, "title|heading|body|list|quote");
    add_list(narrow, PTEXT_LIST_LONGEST, words, &some);
    add_list(narrow, PTEXT_LIST_LONGEST, few, NULL);
    check_kinds(narrow, all, false, text, "title|body|body|note");
    /* What only conditions refer to is looked for wherever the entries are. */
    add_list(referred, PTEXT_LIST_SILENT, (const char *const[]){"note", NULL}, NULL);
    add_list(referred, PTEXT_LIST_LONGEST, words, &wide);
    check_kinds(referred, all, false, text, "date");
    ptext_dictionary_free(plain);
    ptext_dictionary_free(narrow);
    ptext_dictionary_free(referred);
}

static void case_is_not_asked_in_capitals(void **state) {
    static const ptext_kind body[] = {PTEXT_BODY, PTEXT_BODY};
    static const char *const names[] = {"Working Together", "DCS", "Sen*", NULL};
    ptext_entry_options cased = {.case_sensitive = true};
    ptext_dictionary *dictionary = new_dictionary();
    (void)state;
    add_list(dictionary, PTEXT_LIST_LONGEST, names, &cased);
    check_kinds(dictionary, body, true, "WORKING TOGETHER\n\nTHE DCS, SENIOR", "WORKING TOGETHER|DCS|SENIOR");
    check_kinds(dictionary, body, false, "WORKING TOGETHER\n\nTHE DCS, SENIOR Senior", "DCS|Senior");
    ptext_dictionary_free(dictionary);
}

typedef struct condition_case {
    const char *entry;
    ptext_condition_type type;
    const char *others[4];
    uint32_t within;
    bool block;
    const char *text, *found;
} condition_case;

#define ANY PTEXT_ANY_DISTANCE

static const condition_case conditions[] = {
    {"cut*", PTEXT_NEAR, {"budget"}, 2, false, "budget is now cut; a cut in the big budget; budget was never so cut",
     "cut"},
    {"cut*", PTEXT_NEAR, {"budget"}, 3, false, "a cut in the big budget", "cut"},
    {"cut*", PTEXT_NEAR, {"budget"}, 0, false, "cut budget; budget cut; budget was cut", "cut|cut"},
    {"cut*", PTEXT_NEAR, {"budget"}, ANY, false, "Cut it. No budget was ever so cut.", "cut"},
    {"cut*", PTEXT_NEAR, {"budget"}, ANY, true, "Cut it. No budget.\n\nCut it.", "Cut"},
    {"cut*", PTEXT_NEAR, {"budget"}, 1, true, "Cut it. Budget.\n\nCut it all. Budget.", "Cut"},
    {"early help", PTEXT_NEAR, {"help"}, ANY, false, "early help", ""}, /* not overlapping */
    {"early help", PTEXT_NEAR, {"help"}, ANY, false, "early help and help", "early help"},
    {"a", PTEXT_NEAR, {"x", "y z"}, 1, false, "A b x! A y z! A b c x!", "A|A"},
    {"a", PTEXT_NEAR, {"x *{0,5} y"}, 0, false, "x b y c y a", "a"}, /* any hit of the list will do */
    {"a", PTEXT_NEAR, {"x *{0,5} y"}, 0, false, "x y a b y", "a"},

    {"not", PTEXT_BEFORE, {"enough"}, 2, false, "not nearly enough; not by any means enough", "not"},
    {"not", PTEXT_BEFORE, {"enough"}, ANY, false, "enough is not, not enough", "not|not"},
    {"not", PTEXT_BEFORE, {"enough"}, ANY, false, "Not here. Enough.", ""},
    {"not", PTEXT_BEFORE, {"enough"}, ANY, true, "Not here. Enough. Not now.", "Not"},
    {"not enough", PTEXT_BEFORE, {"enough"}, ANY, false, "not enough", ""},

    {"not", PTEXT_AFTER, {"enough"}, 1, false, "enough not, enough is not, enough that is not", "not|not"},
    {"not", PTEXT_AFTER, {"enough"}, 1, false, "enough that it is not", ""},
    {"not", PTEXT_AFTER, {"enough"}, ANY, false, "not enough, not", "not"},
    {"not", PTEXT_AFTER, {"enough"}, ANY, true, "Not yet. Enough. Not now.", "Not"},

    {"partner*", PTEXT_EXCEPT, {"his partner", "partner violence"}, 0, false,
     "his partner, a partner, the partner violence", "partner"},
    {"working together", PTEXT_EXCEPT, {"working together to safeguard*"}, 0, false,
     "working together; Working Together to Safeguard Children", "working together"},
    {"funding cut", PTEXT_EXCEPT, {"cut"}, 0, false, "funding cut", "funding cut"}, /* it must contain */
    {"partner", PTEXT_EXCEPT, {"partner"}, 0, false, "partner", ""},
    {"a *{0,2} d", PTEXT_EXCEPT, {"a b c d d"}, 0, false, "a b d; a b c d d", "a b d"},
    /* A longer candidate that fails hides no shorter one. */
    {"early help (now)?", PTEXT_EXCEPT, {"help now", "x"}, 0, false, "early help now", "early help now"},
    {"early help (offer now)?", PTEXT_BEFORE, {"offer"}, 0, false, "early help offer now", "early help"},
    {"a (b)? (c)?", PTEXT_BEFORE, {"c"}, 0, false, "a b c", "a b"},
    {"partners", PTEXT_EXCEPT, {"my partner*"}, 0, false, "my partners’ views, partners’ views", "partners’"},
};

static void check_condition(const condition_case *at, ptext_list_hits hits) {
    ptext_condition condition = {at->type, 0, at->within, at->block};
    ptext_entry_options options = {.conditions = &condition, .condition_count = 1};
    const char *const entries[] = {at->entry, NULL};
    ptext_dictionary *dictionary = new_dictionary();
    add_list(dictionary, PTEXT_LIST_SILENT, at->others, NULL);
    add_list(dictionary, hits, entries, &options);
    check_found(dictionary, at->entry, at->text, at->found);
    ptext_dictionary_free(dictionary);
}

static void conditions_look_around(void **state) {
    size_t i;
    (void)state;
    differences = 0;
    for (i = 0; i < COUNT(conditions); i++) {
        check_condition(&conditions[i], PTEXT_LIST_LONGEST);
        check_condition(&conditions[i], PTEXT_LIST_RIVAL);
    }
    assert_int_equal(differences, 0);
}

/* Working Together is the guidance, unless a "not the" stands before it; and all conditions must hold. */
static void conditions_have_conditions(void **state) {
    static const char *const not_the[] = {"not the", NULL}, *const guidance[] = {"Working Together", NULL},
                             *const plain[] = {"work* together", NULL}, *const they[] = {"they|we", NULL};
    ptext_condition after = {PTEXT_AFTER, 0, 0, false};
    ptext_condition both[] = {{PTEXT_EXCEPT, 1, 0, false}, {PTEXT_AFTER, 2, 3, false}};
    ptext_entry_options options = {.case_sensitive = true, .conditions = &after, .condition_count = 1};
    ptext_entry_options all = {.conditions = both, .condition_count = 2};
    ptext_dictionary *dictionary = new_dictionary();

    (void)state;
    differences = 0;
    add_list(dictionary, PTEXT_LIST_SILENT, not_the, NULL);
    add_list(dictionary, PTEXT_LIST_SILENT, guidance, &options);
    add_list(dictionary, PTEXT_LIST_SILENT, they, NULL);
    add_list(dictionary, PTEXT_LIST_LONGEST, plain, &all);
    check_found(dictionary, "nested", "we worked together, it worked together", "worked together|worked together");
    check_found(dictionary, "nested", "that it worked together", "");
    check_found(dictionary, "nested", "we say not the Working Together guidance", "");
    check_found(dictionary, "nested", "we are in the Working Together guidance", "Working Together");
    check_found(dictionary, "nested", "we say not the working together kind", "working together");
    ptext_dictionary_free(dictionary);
    assert_int_equal(differences, 0);
}

/* However many lists there are, and in whatever order their entries come. */
static void conditions_of_many_lists(void **state) {
    enum { COUNT_OF_LISTS = 130 };
    ptext_dictionary *dictionary = new_dictionary();
    uint32_t list, i;
    char word[16];

    (void)state;
    differences = 0;
    for (i = 0; i < 2 * COUNT_OF_LISTS; i++) {
        ptext_list_hits hits = i < COUNT_OF_LISTS ? PTEXT_LIST_SILENT : PTEXT_LIST_LONGEST;
        assert_int_equal(ptext_dictionary_add_list(dictionary, hits, &list), PTEXT_OK);
    }
    for (i = 2 * COUNT_OF_LISTS; i-- > 0;) { /* h3 is a hit near w3, and w3 only behind w2, but w0, w10, w20 anywhere */
        bool asks = i >= COUNT_OF_LISTS || i % 10 != 0;
        ptext_condition near = {PTEXT_NEAR, i - COUNT_OF_LISTS, PTEXT_ANY_DISTANCE, false};
        ptext_condition after = {PTEXT_AFTER, i - 1, PTEXT_ANY_DISTANCE, false};
        ptext_entry_options options = {.conditions = i < COUNT_OF_LISTS ? &after : &near, .condition_count = asks};
        (void)snprintf(word, sizeof word, "%c%u", i < COUNT_OF_LISTS ? 'w' : 'h', (unsigned)(i % COUNT_OF_LISTS));
        add_entry(dictionary, i, word, &options);
    }
    check_found(dictionary, "many lists", "w0 h0 w64 h64 w128 h128", "h0");
    check_found(dictionary, "many lists", "w120 h120 w121 w122 h122 w124 h124 w123 h123", "h120|h122|h123");
    check_found(dictionary, "many lists", "w1 h1. W0 and w1 h1", "h1");
    check_found(dictionary, "many lists", "w60 w61 w62 w63 w64 w65 w67 h65 h67 h1", "h65");
    ptext_dictionary_free(dictionary);
    assert_int_equal(differences, 0);
}

/* A condition sees all candidates of a list, those too that are not the longest there. */
static void conditions_see_every_candidate(void **state) {
    static const char *const help[] = {"help", "early help now", NULL}, *const others[] = {"now", NULL};
    ptext_condition before = {PTEXT_BEFORE, 0, 0, false};
    ptext_entry_options options = {.conditions = &before, .condition_count = 1};
    ptext_dictionary *dictionary = new_dictionary();
    (void)state;
    differences = 0;
    add_list(dictionary, PTEXT_LIST_LONGEST, help, NULL);
    add_list(dictionary, PTEXT_LIST_LONGEST, (const char *const[]){"early", NULL}, &options);
    add_list(dictionary, PTEXT_LIST_LONGEST, others, NULL);
    check_found(dictionary, "candidates", "early help now", "early help now|early|now");
    ptext_dictionary_free(dictionary);
    assert_int_equal(differences, 0);
}

static void wrong_additions_change_nothing(void **state) {
    ptext_condition condition = {PTEXT_EXCEPT, 0, 0, false};
    ptext_entry_options options = {.conditions = &condition, .condition_count = 1};
    ptext_dictionary *dictionary = new_dictionary();
    ptext_entry_error error = {0, ""};
    uint32_t list, number = 7;

    (void)state;
    assert_int_equal(ptext_dictionary_add(dictionary, 0, "a", 1, NULL, &number, &error), PTEXT_BAD_ENTRY);
    assert_string_equal(error.message, "there is no list 0");
    assert_null(ptext_matcher_new(dictionary)); /* not compiled */
    assert_int_equal(ptext_dictionary_add_list(dictionary, PTEXT_LIST_LONGEST, &list), PTEXT_OK);
    assert_int_equal(ptext_dictionary_add(dictionary, list, "a", 1, &options, &number, &error), PTEXT_BAD_ENTRY);
    assert_non_null(strstr(error.message, "not before it"));
    assert_int_equal(ptext_dictionary_add(dictionary, list, "a (", 3, NULL, &number, &error), PTEXT_BAD_ENTRY);
    assert_int_equal(error.offset, 2);
    assert_int_equal(number, 7);
    assert_int_equal(ptext_dictionary_entry_count(dictionary), 0);
    add_entry(dictionary, list, "help", NULL);
    differences = 0;
    check_found(dictionary, "help", "a help", "help");
    add_entry(dictionary, list, "a help", NULL); /* after it was compiled: compiled again */
    check_found(dictionary, "a help", "a help", "a help");
    assert_int_equal(differences, 0);
    ptext_dictionary_free(dictionary);
    ptext_dictionary_free(NULL);
    ptext_matcher_free(NULL);
}

static void an_empty_dictionary_finds_nothing(void **state) {
    ptext_dictionary *dictionary = new_dictionary();
    (void)state;
    differences = 0;
    check_found(dictionary, "nothing", "some text. more", "");
    check_found(dictionary, "nothing", "", "");
    ptext_dictionary_free(dictionary);
    assert_int_equal(differences, 0);
}

/* One matcher for many texts, longer words than it remembers among them. */
static void a_matcher_is_used_again(void **state) {
    static const char *const entries[] = {"*z help", "aaa*", NULL};
    ptext_dictionary *dictionary = new_dictionary();
    ptext_matcher *matcher;
    uint32_t i;

    (void)state;
    add_list(dictionary, PTEXT_LIST_LONGEST, entries, NULL);
    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    matcher = ptext_matcher_new(dictionary);
    for (i = 0; i < 20; i++) {
        ptext_hits hits = {NULL, 0, 0};
        ptext_document document;
        char *text = repeated(i % 2 ? "b" : "a", 300 + i);
        text[298] = 'z';
        text[299] = '\0';
        memcpy(text + 280, i % 3 ? "z help" : "y help", 6);
        text[286] = '\0';
        open_document(&document, text);
        assert_int_equal(ptext_match(matcher, &document, &hits), PTEXT_OK);
        assert_int_equal(hits.count, i % 3 || i % 2 == 0);
        if (hits.count > 0) assert_int_equal(hits.items[0].end, i % 3 ? 286 : 281);
        ptext_hits_free(&hits);
        ptext_document_close(&document);
        free(text);
    }
    ptext_matcher_free(matcher);
    ptext_dictionary_free(dictionary);
}

/* What a condition asks for is found however far on in a long sentence, and entries across any two words of it. */
static void long_sentences(void **state) {
    static const char *const asked[] = {"budget", "b*t", NULL}, *const entries[] = {"cut", "cut *{0,1} cut", NULL};
    uint32_t count;
    (void)state;
    differences = 0;
    for (count = 240; count < 800; count += 5) {
        ptext_condition condition = {PTEXT_NEAR, 0, PTEXT_ANY_DISTANCE, false};
        ptext_entry_options options = {.conditions = &condition, .condition_count = 1};
        ptext_dictionary *dictionary = ptext_dictionary_new();
        char *words = repeated("x ", count), *text = malloc(2 * count + 30);
        assert_true(dictionary != NULL && text != NULL);
        add_list(dictionary, PTEXT_LIST_SILENT, asked, NULL);
        add_list(dictionary, PTEXT_LIST_LONGEST, entries, &options);
        strcat(strcat(strcpy(text, words), "cut and cut in no "), "budget");
        check_found(dictionary, "a long sentence", text, "cut and cut");
        strcat(strcat(strcpy(text, "Budget and cut "), words), "cut. Cut.");
        check_found(dictionary, "a long sentence", text, "cut|cut");
        free(words);
        free(text);
        ptext_dictionary_free(dictionary);
    }
    assert_int_equal(differences, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(hits_of_a_list_are_leftmost_longest),
        WITH_ALL_INSTRUCTIONS(lists_share_stretches_and_rivals_do_not),
        WITH_ALL_INSTRUCTIONS(hits_are_numbered_and_ordered),
        WITH_ALL_INSTRUCTIONS(kinds_say_where),
        WITH_ALL_INSTRUCTIONS(case_is_not_asked_in_capitals),
        WITH_ALL_INSTRUCTIONS(conditions_look_around),
        WITH_ALL_INSTRUCTIONS(conditions_have_conditions),
        WITH_ALL_INSTRUCTIONS(conditions_of_many_lists),
        WITH_ALL_INSTRUCTIONS(conditions_see_every_candidate),
        WITH_ALL_INSTRUCTIONS(wrong_additions_change_nothing),
        WITH_ALL_INSTRUCTIONS(an_empty_dictionary_finds_nothing),
        WITH_ALL_INSTRUCTIONS(a_matcher_is_used_again),
        WITH_ALL_INSTRUCTIONS(long_sentences),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
