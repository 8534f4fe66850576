/* Sentences of prose. */
#include "cases.h"

#include <stdio.h>

#include "segment.h"
#include "sentence_pass.h"

/* A few words of every class; the list that is shipped has its own test. */
static const struct {
    ptext_abbreviation_class class;
    const char *words[12];
} classes[] = {
    {PTEXT_ABBREVIATION_TITLE, {"Mr.", "Mrs", "Dr", "Prof", "Gov", "Lt", "Col", "Rep", "Mt", "Rt", "Hon"}},
    {PTEXT_ABBREVIATION_NUMBER, {"No", "p", "pp", "vol", "Fig", "Art", "Jan", "Sept", "N\xC2\xB0", "approx"}},
    {PTEXT_ABBREVIATION_PLAIN, {"Inc", "Ltd", "Co", "Jr", "St", "et al.", "Ph.D.", "Yahoo!"}},
    {PTEXT_ABBREVIATION_INSIDE, {"e.g.", "i.e.", "cf", "v", "vs"}},
};
static const char *const starters[] = {"the", "it", "he", "they", "we", "i", "but", "how", "did", "don't", "and"};

static ptext_abbreviations *new_list(void) {
    ptext_abbreviations *list = ptext_abbreviations_new();
    assert_non_null(list);
    for (size_t i = 0; i < COUNT(classes); i++) {
        for (size_t j = 0; j < COUNT(classes[i].words) && classes[i].words[j] != NULL; j++) {
            const char *word = classes[i].words[j];
            assert_int_equal(ptext_abbreviations_add(list, word, strlen(word), classes[i].class), PTEXT_OK);
        }
    }
    for (size_t i = 0; i < COUNT(starters); i++)
        assert_int_equal(ptext_abbreviations_add_starter(list, starters[i], strlen(starters[i])), PTEXT_OK);
    return list;
}

/* The text of a case without its marks: '|' stands where a sentence ends. */
static size_t unmarked(const char *marked, char *text) {
    size_t length = 0;
    for (; *marked != '\0'; marked++) {
        if (*marked != '|') text[length++] = *marked;
    }
    text[length] = '\0';
    return length;
}

/* The text with '|' after every sentence but the last. */
static void mark(const char *text, const ptext_spans *sentences, char *marked) {
    for (uint32_t i = 0, at = 0; i < sentences->count; i++) {
        ptext_span span = sentences->items[i];
        marked += strlen(strncpy(marked, text + at, span.end - at));
        if (i + 1 < sentences->count) *marked++ = '|';
        *marked = '\0';
        at = span.end;
    }
}

static void check(const char *const *cases, size_t count) {
    ptext_abbreviations *list = new_list();
    size_t different = 0;
    for (size_t i = 0; i < count; i++) {
        char text[512], marked[1024] = "";
        size_t length = unmarked(cases[i], text);
        ptext_spans sentences = {0};
        assert_true(length < sizeof text);
        memset(marked, 0, sizeof marked);
        assert_int_equal(ptext_sentences(text, 0, length, list, &sentences), PTEXT_OK);
        mark(text, &sentences, marked);
        if (strcmp(marked, cases[i]) != 0) {
            print_error("expected %s\n     got %s\n", cases[i], marked);
            different++;
        }
        ptext_spans_free(&sentences);
    }
    ptext_abbreviations_free(list);
    assert_int_equal(different, 0);
}

#define CASES(name, ...)                                                                                               \
    static void name(void **state) {                                                                                   \
        static const char *const cases[] = {__VA_ARGS__};                                                              \
        (void)state;                                                                                                   \
        check(cases, COUNT(cases));                                                                                    \
    }

/* clang-format off */
CASES(stops_end_sentences,
    "One.",
    "One.| Two?| Three!| Four",
    "They left.|  She stayed.",
    "What?!| No!!!| Yes.",
    "It costs 3.5 per cent.| Nobody pays.",
    "She paid $5.00.| It is gone.",
    "It was the 2004 Act.| In 2003, it was not.",
    "In 2004.| 20 came.",
    "Write to jo.hill@example.org.| See www.example.org/a.html?x=1.| Thanks.",
    "He has an iPhone.| iPhones break.| eBay sells them.",
    "Hello.| @jo left.| #gone",
    "It is up now.| https://example.org/a?b=C.D.| Well.",
    "It is over.|\u00A0Next.",
    "A line\nbreak is a space.|\n Two end a sentence|\n\nso this is new."
)

CASES(small_letters_go_on,
    "The med. staff left.",
    "We shop at Yahoo! in town.",
    "Leave me alone! he said.",
    "Leave me alone!, he said.| Well.",
    "Mix it, and -- there! -- you have it.",
    "i like it, indeed.| it is good. so, yes"
)

CASES(spaces_are_missing,
    "We were there in time.|The next day we left.|We rested.",
    "It cost 1,000.|That is much.",
    "Was it?|Yes.",
    "See example.com or www.Example.org or a.Bee@Example.org.",
    "The U.S.-led force met Mr.Hill and the e.g.Group.",
    "He said \u201Cyes.\u201D|They left."
)

CASES(abbreviations,
    "Dr. Hill met Prof. A. Lane and Gov. Brown.| All smiled.",
    "He is a rep.| He sells soap.",
    "See No. 10, p. 55, vol. II and Fig. S1.| Then stop.",
    "Is it here?| No.| It is gone.",
    "We met on Sept. 11.| It rained in Sept.| It was cold.",
    "It is at N\u00B0. 12.| Go there.",
    "Acme Inc. Director Jones spoke.| He works for Acme Inc.| He likes it.",
    "He works for Hill Ltd.| Don\u2019t you?",
    "Lane et al. (2010) agree.| So do Hill et al.| They are right.",
    "She has a Ph.D. in law.| He has a Ph.D.| They met.",
    "Take some, e.g. Hill v. Lane, and cf. Smith.",
    "The U.S. Army came to the U.S.| It left.| And the U.S. government stayed.",
    "He was in the E.U.| How about you?",
    "The Rt. Hon. Jo Hill came.",
    "The op-ed.| Lane said more.",
    "Costs rose approx. 5 per cent."
)

CASES(initials,
    "J. K. Lane met J.-P. Hill and H.G. Wells.",
    "You and I.| Did you see Albert I. Jones?",
    "We read of World War I.| It was bad.",
    "Q. What is it?| A. It is a pen."
)

CASES(times_of_day,
    "At 5 p.m. Mr. Hill spoke.| He left at 6 P.M.| Police came.",
    "It is at 9 a.m. Monday and at 10 a.m. GMT."
)

CASES(marks_that_close,
    "\u201CWe need help.\u201D| She waited.| \u201CNow.\u201D",
    "\"Why?\" he asked.| \"Because!\" she said.",
    "\"Why?\" Jo Hill asked.| \"Who?\"| They said nothing.",
    "\u2018Why?\u2019 Jo asked.| \u2018No.\u2019| \u2018Yes.\u2019| \u2019Tis so.",
    "She turned, 'This is good.' she said.",
    "That is Jo Hill Jr.'s book.",
    "He asked, \"Who? Me?\" and left.",
    "She began, \"I know you. So do they.\"| They laughed.",
    "He said: \"I know you.| So do they.\"| They laughed.",
    "She began, \"I was about to--\"| Then she fell.",
    "He teaches (He was an engineer.) at a school.",
    "He teaches (he was rich. Once.) and reads.| Well.",
    "He left.| (It was late.)| She stayed.",
    "He left (it was late!) Hill Street.| Well.",
    "He left (It was late!)| Jo stayed.",
    "[one: 12:32]  [two: who? 13:28]"
)

CASES(ellipses,
    "I wasn\u2019t ... well, what I mean...see . . . the thing is . . . I left.",
    "I was tired...| I went home.",
    "Well... Jo is late.",
    "He waited\u2026 and waited\u2026| Then he left.",
    "I never meant that....| She left.",
    "It ends with a stop . . . .| Next.",
    "It ends.| . . . Next, it goes on. . . .",
    "\"Bohr [...] used it [...]\" (Lane 55).",
    "... Hill said so.| Well."
)

CASES(items_and_labels,
    "1. The first item| 2. The second item| 3. The third",
    "1.) The first item.| 2.) The second item.",
    "1) The first| 2) The second",
    "a. The first| b. The second",
    "Well then.| a) here it is| b) another| c) more",
    "\u2022 9. The first| \u2022 10. The second",
    "(i) Hello.| (ii) Hello again.",
    "1.2. Methods of work",
    "IV. Results.| None.",
    "Figure 1. The plan of the house.| It is old.",
    "The aims are (a) food and (b) sleep, in 1. and 2. place.",
    "There are two aims: 1. Rest.| 2. Sleep.| See (2. Sleep).",
    "Q1. How are you?| A1. Well.",
    "Dekalb, Ill. \u2014 The mayor left.",
    "It is open Jan. \u2013 Sept. from ten.| Well. \u2013 No."
)

CASES(notes_and_emoticons,
    "It is common.[3]| It is rare.[4][5]| Well.",
    "It is common.12| It is rare (in towns).3| It is so.\u00B9| Well.",
    "See Art.8 Human rights.",
    "It is so.[citation needed]| Well.",
    "We won :)| The next is ours.| Thanks! \U0001F600| Bye"
)

CASES(other_scripts,
    "\u4ECA\u65E5\u306F\u3002|\u660E\u65E5\uFF01|\u4F55\uFF1F",
    "Is it so\uFF0E|Yes\uFF0E",
    "\u0915\u094D\u092F\u093E \u0964| \u0939\u093E\u0901 \u0964",
    "\u0414\u0430.| \u041D\u0435\u0442, \u0438 \u0442.\u0434. \u043A\u043E\u043D\u0435\u0446"
)

CASES(marks_alone_belong_before,
    "One. . .", "One. \u2014 ! ?", "* * *", "...", "?", "Well.| Yes. \"")
/* clang-format on */

static void without_a_list(void **state) {
    static const char text[] = "Dr. Lane left. J. Hill stayed.";
    ptext_spans sentences = {0};
    (void)state;
    assert_int_equal(ptext_sentences(text, 0, sizeof text - 1, NULL, &sentences), PTEXT_OK);
    assert_int_equal(sentences.count, 3);
    ptext_spans_free(&sentences);
}

/* Only s[from..to) is looked at, and spans are added to what is there. */
static void a_range(void **state) {
    static const char text[] = "x. One. Two.) y";
    ptext_spans sentences = {0};
    (void)state;
    assert_int_equal(ptext_spans_push(&sentences, 1, 2), PTEXT_OK);
    assert_int_equal(ptext_sentences(text, 2, 12, NULL, &sentences), PTEXT_OK);
    assert_int_equal(sentences.count, 3);
    assert_int_equal(sentences.items[1].start, 3);
    assert_int_equal(sentences.items[1].end, 7);
    assert_int_equal(sentences.items[2].end, 12);
    assert_int_equal(ptext_sentences(text, 3, 3, NULL, &sentences), PTEXT_OK);
    assert_int_equal(ptext_sentences("   ", 0, 3, NULL, &sentences), PTEXT_OK);
    assert_int_equal(sentences.count, 3);
    ptext_spans_free(&sentences);
}

static void too_large(void **state) {
    ptext_spans sentences = {0};
    (void)state;
    if (sizeof(size_t) < 8) skip();
    assert_int_equal(ptext_sentences("", 0, (size_t)PTEXT_TEXT_LIMIT + 1, NULL, &sentences), PTEXT_TOO_LARGE);
}

/* -- the list ----------------------------------------------------------------------------------- */

static uint32_t facts_of(const ptext_abbreviations *list, const char *word) {
    ptext_buffer scratch = {0};
    uint32_t facts = 99;
    assert_int_equal(ptext_abbreviations_look_up(list, word, strlen(word), &scratch, &facts), PTEXT_OK);
    ptext_buffer_free(&scratch);
    return facts;
}

static void words_of_the_list(void **state) {
    ptext_abbreviations *list = new_list();
    (void)state;
    assert_int_equal(facts_of(list, "DR"), PTEXT_IS_TITLE);
    assert_int_equal(facts_of(list, "al"), PTEXT_IS_PLAIN);
    assert_int_equal(facts_of(list, "et al"), 0);
    assert_int_equal(facts_of(list, "E.G"), PTEXT_IS_INSIDE);
    assert_int_equal(facts_of(list, "The"), PTEXT_IS_STARTER);
    assert_int_equal(facts_of(list, "N\u00B0"), PTEXT_IS_NUMBER);
    assert_int_equal(facts_of(list, "don\u2019t"), PTEXT_IS_STARTER);
    assert_int_equal(facts_of(list, "unknown"), 0);
    assert_int_equal(facts_of(list, ""), 0);
    assert_int_equal(facts_of(list, "a-word-that-is-longer-than-any-abbreviation"), 0);
    ptext_abbreviations_free(list);
}

/* The class given last holds; a starter may be an abbreviation too. */
static void classes_can_be_changed(void **state) {
    ptext_abbreviations *list = new_list();
    (void)state;
    assert_int_equal(ptext_abbreviations_add(list, "Dr.", 3, PTEXT_ABBREVIATION_PLAIN), PTEXT_OK);
    assert_int_equal(ptext_abbreviations_add_starter(list, "Dr.", 3), PTEXT_OK);
    assert_int_equal(facts_of(list, "dr"), PTEXT_IS_PLAIN | PTEXT_IS_STARTER);
    assert_int_equal(ptext_abbreviations_add(list, " . ", 3, PTEXT_ABBREVIATION_PLAIN), PTEXT_OK);
    assert_int_equal(
        ptext_abbreviations_add(list, "averyveryveryverylongabbreviation", 33, PTEXT_ABBREVIATION_PLAIN),
        PTEXT_TOO_LARGE);
    ptext_abbreviations_free(list);
    ptext_abbreviations_free(NULL);
}

static void many_words(void **state) {
    ptext_abbreviations *list = ptext_abbreviations_new();
    char word[16];
    (void)state;
    assert_non_null(list);
    for (int i = 0; i < 2000; i++) {
        int length = snprintf(word, sizeof word, "w%d", i);
        assert_int_equal(ptext_abbreviations_add(list, word, (size_t)length, PTEXT_ABBREVIATION_TITLE), PTEXT_OK);
    }
    for (int i = 0; i < 2000; i++) {
        snprintf(word, sizeof word, "W%d", i);
        assert_int_equal(facts_of(list, word), PTEXT_IS_TITLE);
    }
    ptext_abbreviations_free(list);
}

/* -- any text ----------------------------------------------------------------------------------- */

static void check_spans(const char *s, size_t length, const ptext_spans *sentences) {
    uint32_t end = 0;
    for (uint32_t i = 0; i < sentences->count; i++) {
        ptext_span span = sentences->items[i];
        assert_true(span.start >= end && span.start < span.end && span.end <= length);
        assert_true(s[span.start] != ' ' && s[span.end - 1] != ' ');
        for (; end < span.start; end++) assert_true(s[end] == ' ' || s[end] == '\n');
        end = span.end;
    }
    for (; end < length; end++) assert_true(s[end] == ' ' || s[end] == '\n');
}

/* Sentences are ordered and disjoint, trimmed, and cover all but white space, whatever the text. */
static void random_text(void **state) {
    static const char *const parts[] = {
        " ", "\n", ". ", ".", "! ", "?", "...", "\u2026", "(", ")", "[", "]", "\"", "\u201C", "\u201D", "\u2019", "'",
        "1", "2.", "a.", "b)", "\u2022", "The ", "the ", "Mr. ", "U.S. ", "p.m. ", "Figure ", "\u3002", ":) ", "--",
        "I ", "5 ", "said ", "\xFF", "\xE2\x80", "@", "/", ",", "\u00E9", "x", "[12]", "\U0001F600", ", \"",
    };
    ptext_abbreviations *list = new_list();
    uint32_t seed = 7;
    (void)state;
    for (int round = 0; round < 20000; round++) {
        char text[256] = "";
        ptext_spans sentences = {0};
        size_t length;
        for (uint32_t i = next_random(&seed) % 24; i > 0; i--) strcat(text, parts[next_random(&seed) % COUNT(parts)]);
        length = strlen(text);
        assert_int_equal(ptext_sentences(text, 0, length, list, &sentences), PTEXT_OK);
        check_spans(text, length, &sentences);
        ptext_spans_free(&sentences);
    }
    ptext_abbreviations_free(list);
}

/* -- cost --------------------------------------------------------------------------------------- */

#define UNITS 20000u

static uint64_t steps_of(const ptext_abbreviations *list, const char *before, const char *unit, size_t count) {
    char *run = repeated(unit, count), *text = malloc(strlen(before) + strlen(run) + 1);
    ptext_spans sentences = {0};
    uint64_t steps = 0;
    assert_non_null(text);
    strcpy(text, before);
    strcat(text, run);
    assert_int_equal(ptext_count_sentence_steps(text, 0, strlen(text), list, &sentences, &steps), PTEXT_OK);
    ptext_spans_free(&sentences);
    free(text);
    free(run);
    return steps;
}

/* Twice the text takes about twice the steps, and no text takes many for a byte. */
static void no_text_is_quadratic(void **state) {
    static const struct {
        const char *before, *unit;
    } runs[] = {
        {"", "."}, {"", ". "}, {"a", ". "}, {"a ", "? "}, {"", "? "}, {"a", "!"}, {"a", "\""}, {"a ", "\" "},
        {"a ", "(."}, {"a ", "(x. X "}, {"a ", "(x. X) "}, {"", "("}, {"a (", "x. "}, {"a.", ")"},
        {"a.", "\u201D"}, {"a ", "\u201C"}, {"a \"", "x. X "}, {"a, \"", "x! X "}, {"a ", "\"x. y. \" "},
        {"a", " "}, {"a.", " "}, {"a", "\n"}, {"a.", "\n "}, {"a", "\u00A0"}, {"", "x"}, {"", "1. "},
        {"1. a ", "1. "}, {"", "U.S. "}, {"", "a."}, {"a.", "[1]"}, {"a", "[.]"}, {"a.", "\u00B9"},
        {"a.", "1,"}, {"a.", " \U0001F600"}, {"a.", " :)"}, {"a", " :) "}, {"a", "\u2026"}, {"a", " \u2022"},
        {"a", "\u3002"}, {"", "\u3042"}, {"a.", "*"}, {"a.", " -"}, {"a--\"", " "}, {"a ", "--\" "},
        {"Yes! ", "Jo Hill said. "}, {"", "\xFF"}, {"a.", "\xFF"}, {"", "\xE2\x80"}, {"", "A.B@c/D.E_"},
        {"", "x.X"}, {"a ", "\"a. b. c. d. e.\"                    "},
    };
    ptext_abbreviations *list = new_list();
    (void)state;
    for (size_t i = 0; i < COUNT(runs); i++) {
        uint64_t once = steps_of(list, runs[i].before, runs[i].unit, UNITS);
        uint64_t twice = steps_of(list, runs[i].before, runs[i].unit, 2 * UNITS);
        if (twice > 2 * once + once / 8 + 1000 || once > 250 * UNITS * strlen(runs[i].unit))
            fail_msg("'%s' and many '%s': %lu and %lu steps", runs[i].before, runs[i].unit, (unsigned long)once,
                     (unsigned long)twice);
    }
    ptext_abbreviations_free(list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(stops_end_sentences),   WITH_ALL_INSTRUCTIONS(small_letters_go_on),
        WITH_ALL_INSTRUCTIONS(spaces_are_missing),    WITH_ALL_INSTRUCTIONS(abbreviations),
        WITH_ALL_INSTRUCTIONS(initials),              WITH_ALL_INSTRUCTIONS(times_of_day),
        WITH_ALL_INSTRUCTIONS(marks_that_close),      WITH_ALL_INSTRUCTIONS(ellipses),
        WITH_ALL_INSTRUCTIONS(items_and_labels),      WITH_ALL_INSTRUCTIONS(notes_and_emoticons),
        WITH_ALL_INSTRUCTIONS(other_scripts),         WITH_ALL_INSTRUCTIONS(marks_alone_belong_before),
        WITH_ALL_INSTRUCTIONS(without_a_list),        WITH_ALL_INSTRUCTIONS(a_range),
        WITH_ALL_INSTRUCTIONS(too_large),             WITH_ALL_INSTRUCTIONS(words_of_the_list),
        WITH_ALL_INSTRUCTIONS(classes_can_be_changed), WITH_ALL_INSTRUCTIONS(many_words),
        WITH_ALL_INSTRUCTIONS(random_text),           WITH_ALL_INSTRUCTIONS(no_text_is_quadratic),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
