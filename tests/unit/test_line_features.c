/* The form of lines, and what is to be seen of each. */
#include "cases.h"
#include "line_features.h"

/* The form --------------------------------------------------------------------------------------------------------- */

static void keys(void **state) {
    (void)state;
    static const struct {
        const char *line, *key;
    } cases[] = {
        {"Share This", "share this"},
        {"• Comments (23) »", "comments"},
        {"Comments (1,204)", "comments"},
        {"2023", "2023"},
        {"10 of 12", "10 of"},
        {"Children’s Services:", "children's services"},
        {"‘Home’", "home'"},
        {"a\u00A0b", "a b"},
        {"© 2022 Northby", "© 2022 northby"},
        {"» Next", "next"},
        {"Read more…", "read more"},
        {"--", ""},
        {"(@northby) says", "(@northby) says"},
        {"ÉCOLE", "École"},
        {"Nine capitals LONGER than eight @[`{Z", "nine capitals longer than eight @[`{z"},
        {"", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_buffer key = {0};
        assert_int_equal(ptext_buffer_add(&key, "x", 1), PTEXT_OK);
        assert_int_equal(ptext_line_key(cases[i].line, strlen(cases[i].line), &key), PTEXT_OK);
        assert_int_equal(ptext_buffer_add(&key, "", 1), PTEXT_OK);
        assert_string_equal(key.bytes + 1, cases[i].key);
        ptext_buffer_free(&key);
    }
}

static void bullets(void **state) {
    (void)state;
    static const struct {
        const char *line;
        size_t from;
    } cases[] = {{"• a", 4}, {"- a", 2}, {"*\t a", 3}, {"-a", 0}, {"•a", 0}, {"– a", 4}, {"… a", 0}, {"a", 0}, {"", 0}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_int_equal(ptext_after_bullet(cases[i].line, strlen(cases[i].line)), cases[i].from);
    }
}

static void last_marks(void **state) {
    (void)state;
    static const struct {
        const char *line;
        ptext_mark mark;
    } cases[] = {
        {"So it is.", PTEXT_MARK_STOP},   {"(\"Is it?\")", PTEXT_MARK_QUESTION}, {"No!’", PTEXT_MARK_EXCLAMATION},
        {"These:", PTEXT_MARK_COLON},     {"one;", PTEXT_MARK_SEMICOLON},        {"Dear all,", PTEXT_MARK_COMMA},
        {"And so…", PTEXT_MARK_ELLIPSIS}, {"終わり。", PTEXT_MARK_STOP},         {"end.»", PTEXT_MARK_STOP},
        {"end", PTEXT_MARK_NONE},         {"»", PTEXT_MARK_NONE},                {"", PTEXT_MARK_NONE},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_int_equal(ptext_last_mark(cases[i].line, strlen(cases[i].line)), cases[i].mark);
    }
}

/* Features --------------------------------------------------------------------------------------------------------- */

static ptext_lexicon *lexicon_of(const char *phrase) {
    const ptext_byte_set nothing = {{0, 0, 0, 0}};
    ptext_phrase list[] = {{phrase, (uint32_t)strlen(phrase)}};
    ptext_lexicon *lexicon;
    assert_int_equal(ptext_lexicon_new(list, 1, nothing, &lexicon), PTEXT_OK);
    return lexicon;
}

static void read_features(ptext_features *features, ptext_document *document, const ptext_wanted *wanted,
                          const char *text) {
    ptext_document_close(document);
    assert_int_equal(ptext_document_open(document, text, strlen(text)), PTEXT_OK);
    assert_int_equal(ptext_features_read(features, document, wanted), PTEXT_OK);
}

static void words_of_lines(void **state) {
    (void)state;
    const ptext_phrase probes[] = {{" the ", 5}};
    ptext_lexicon *common = lexicon_of("the");
    ptext_wanted wanted = {.common = common, .probes = probes, .probe_count = 1, .counted = 40, .keyed = 100};
    ptext_document document = {0};
    ptext_features features = {0};
    read_features(&features, &document, &wanted, "The R&B of the 1990s, tHe well-known\n"
                                                 "and here is the line that is longer than forty\n"
                                                 "Northby Carrow Pell Harrow Okafor Lindqvist Hale\n"
                                                 "日本語の文章です、");
    assert_int_equal(features.lines[0].words, 7);
    assert_int_equal(features.lines[0].common, 2); /* not tHe */
    assert_int_equal(features.lines[0].capitals, 2);
    assert_int_equal(features.lines[0].figures, 1);
    assert_int_equal(features.lines[1].words, 46 / 6); /* estimated */
    assert_int_equal(features.lines[1].common, 46 / 6 * 4 / 10);
    assert_int_equal(features.lines[2].common, 0);
    assert_int_equal(features.lines[2].capitals, 48 / 6 / 2);
    assert_int_equal(features.lines[3].words, 27 / 6); /* without spaces */
    assert_int_equal(features.lines[3].common, 27 / 15);
    ptext_document_close(&document);
    ptext_features_free(&features);
    ptext_features_free(&features);
    ptext_lexicon_free(common);
}

static void figures_of_dates(void **state) {
    (void)state;
    static const struct {
        const char *line;
        bool dated, year;
    } cases[] = {{"3 May 2021", true, true},      {"3 May 21", true, false},  {"May '21", true, false},
                 {"May ’21", true, false},        {"3/5/21", true, false},    {"3/5/2", false, false},
                 {"24 hours", false, false},
                 {"page 123", false, false},      {"0300 123 4567", false, true}, {"at 10 we", true, false},
                 {"a 2000x", true, true},         {"1 2 3", false, false}};
    ptext_wanted wanted = {.counted = 100, .keyed = 100, .dated = 100};
    ptext_document document = {0};
    ptext_features features = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        read_features(&features, &document, &wanted, cases[i].line);
        assert_int_equal(features.lines[0].may_be_dated, cases[i].dated);
        assert_int_equal(features.lines[0].year, cases[i].year);
    }
    ptext_document_close(&document);
    ptext_features_free(&features);
}

static void words_of_dates(void **state) {
    (void)state;
    static const struct {
        const char *line;
        bool dated;
    } cases[] = {{"3 May 2021", true},   {"In 2021 it was", false}, {"may 21", true},     {"3MAY 2021", true},
                 {"Dismay 2021", false}, {"Mayor 2021", false},     {"Mayor, May 2021", true}, {"2021-05-03", true},
                 {"3/5/2021", true},     {"3.5.2021", true},        {"2021, 3-5", true},  {"May", false}};
    static const ptext_phrase may[] = {{"may", 3}};
    static const ptext_byte_set letters = {{0, UINT64_C(0x07FFFFFE07FFFFFE), 0, 0}};
    ptext_lexicon *months;
    assert_int_equal(ptext_lexicon_new(may, 1, letters, &months), PTEXT_OK);
    ptext_wanted wanted = {.date_words = months, .counted = 100, .keyed = 100, .dated = 100};
    ptext_document document = {0};
    ptext_features features = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        read_features(&features, &document, &wanted, cases[i].line);
        assert_int_equal(features.lines[0].may_be_dated, cases[i].dated);
    }
    ptext_document_close(&document);
    ptext_features_free(&features);
    ptext_lexicon_free(months);
}

static void phrases_of_lines(void **state) {
    (void)state;
    ptext_lexicon *share = lexicon_of("share"), *by = lexicon_of("by");
    ptext_wanted wanted = {.whole = share, .begins = share, .holds = by, .marks = by, .counted = 100, .keyed = 30};
    ptext_document document = {0};
    ptext_features features = {0};
    read_features(&features, &document, &wanted, "• Share (3)\nShared by us by day\nBy us\nNews > Blog\nStand by\n"
                                                 "a line of more than thirty bytes, by far (all)");
    assert_int_equal(features.lines[0].whole, 1);
    assert_int_equal(features.lines[1].whole, 0);
    assert_int_equal(features.lines[1].begins, 1);
    assert_int_equal(features.lines[1].held_count, 2);
    assert_int_equal(features.lines[2].starts, 1);
    assert_int_equal(features.lines[2].first_held, 2);
    assert_true(features.lines[3].parted && !features.lines[2].parted);
    assert_int_equal(features.lines[4].ends, 1);
    assert_false(features.lines[5].keyed);
    assert_true(features.lines[5].closed && features.lines[5].held_count == 0);
    ptext_document_close(&document);
    ptext_features_free(&features);
    ptext_lexicon_free(share);
    ptext_lexicon_free(by);
}

static void lines_of_the_same_text(void **state) {
    (void)state;
    static const uint32_t same[] = {2, PTEXT_NO_LINE, 4, 5, PTEXT_NO_LINE, PTEXT_NO_LINE};
    ptext_wanted wanted = {.counted = 100};
    ptext_document document = {0};
    ptext_features features = {0};
    read_features(&features, &document, &wanted, "Share\nshare\n• Share\nB\n- Share\nB");
    for (uint32_t i = 0; i < COUNT(same); i++) {
        assert_int_equal(features.lines[i].same, same[i]);
        assert_int_equal(features.lines[i].again, i == 2 || i >= 4);
    }
    read_features(&features, &document, &wanted, "");
    ptext_document_close(&document);
    ptext_features_free(&features);
}

static void names_of_lines(void **state) {
    (void)state;
    static const struct {
        bool may_be_named;
        uint8_t named;
    } expected[] = {{true, 2}, {true, 1}, {true, 0}, {false, 0}, {false, 0}};
    ptext_name_sets names = {0};
    assert_int_equal(ptext_word_set_mark(&names.words, "jane", 4, PTEXT_NAME_GIVEN), PTEXT_OK);
    assert_int_equal(ptext_word_set_mark(&names.words, "home", 4, PTEXT_NAME_NEVER), PTEXT_OK);
    ptext_wanted wanted = {.counted = 100, .names = &names};
    ptext_document document = {0};
    ptext_features features = {0};
    read_features(&features, &document, &wanted, "\u2022 Jane Roe\nAnn Roe\nJane Roe went on\nHome Roe\nJane\nRoe");
    for (uint32_t i = 0; i < COUNT(expected); i++) {
        assert_int_equal(features.lines[i].may_be_named, expected[i].may_be_named);
        assert_int_equal(features.lines[i].named, expected[i].named);
    }
    ptext_document_close(&document);
    ptext_features_free(&features);
    ptext_name_sets_free(&names);
}

static void lines_that_end_alike(void **state) {
    (void)state;
    static const uint8_t above[] = {0, 0, 2, 0, 0, 0, 3, 0}, below[] = {2, 0, 0, 3, 0, 0, 0, 0};
    ptext_wanted wanted = {.counted = 100};
    ptext_document document = {0};
    ptext_features features = {0};
    read_features(&features, &document, &wanted, "HomeNewsHow it was\nHow it is\n- How it was\n"
                                                 "as it was so\nwas so\nor\nit was so\nwas so");
    for (uint32_t i = 0; i < COUNT(above); i++) {
        assert_int_equal(features.lines[i].ends_above, above[i]);
        assert_int_equal(features.lines[i].ends_below, below[i]);
    }
    ptext_document_close(&document);
    ptext_features_free(&features);
}

/* Wherever in the blocks of sixty-four bytes that are looked at together they stand. */
static void marks_that_part(void **state) {
    (void)state;
    static const struct {
        const char *end;
        bool parted;
    } cases[] = {{" | b", true},  {" > b", true},   {" › b", true},  {" · b", true},   {" – b", false},
                 {" - b", false}, {"| b", false},   {" |b", false},  {" | ", false},   {"\t| b", false},
                 {" || b", false}, {" (| b", false}, {" – | b", true}};
    ptext_wanted wanted = {.counted = 200, .keyed = 200};
    ptext_document document = {0};
    ptext_features features = {0};
    for (size_t before = 1; before < 140; before++) {
        for (size_t i = 0; i < COUNT(cases); i++) {
            char line[160];
            memset(line, 'a', before);
            strcpy(line + before, cases[i].end);
            read_features(&features, &document, &wanted, line);
            assert_int_equal(features.lines[0].parted, cases[i].parted);
        }
    }
    ptext_document_close(&document);
    ptext_features_free(&features);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys),             cmocka_unit_test(bullets),          cmocka_unit_test(last_marks),
        cmocka_unit_test(words_of_lines),   cmocka_unit_test(figures_of_dates),
        cmocka_unit_test(words_of_dates), cmocka_unit_test(phrases_of_lines),
        cmocka_unit_test(lines_of_the_same_text), cmocka_unit_test(names_of_lines),
        cmocka_unit_test(lines_that_end_alike),   cmocka_unit_test(marks_that_part),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
