/* What is wrong with an entry, and where. */
#include "dictionary_cases.h"
#include "entry.h"
#include "entry_plain.h"

typedef struct error_case {
    const char *entry;
    uint32_t offset;
    const char *message; /* a part of it */
} error_case;

static const error_case errors[] = {
    {"", 0, "empty"},
    {"  \t", 0, "empty"},
    {"\xC2\xAD", 0, "empty"}, /* a soft hyphen is nothing */
    {"help\\", 4, "takes the meaning"},
    {"bad \xFF byte", 4, "not UTF-8"},
    {"caf\xC3", 3, "not UTF-8"},

    {"help {2} now", 5, "braces"},
    {"help{2}", 4, "braces"},
    {"help }", 5, "\\}"},
    {"(a){2}", 3, "braces"},
    {"a *{5,2} b", 3, "*{2,5}"},
    {"a *{21} b", 3, "20 words at most"},
    {"a *{0,99} b", 3, "20 words at most"},
    {"a *{99999999999} b", 3, "*{2} or *{0,3}"},
    {"a *{} b", 3, "*{2} or *{0,3}"},
    {"a *{,3} b", 3, "*{2} or *{0,3}"},
    {"a *{1,} b", 3, "*{2} or *{0,3}"},
    {"a *{1, 2} b", 3, "*{2} or *{0,3}"},
    {"a *{2", 3, "*{2} or *{0,3}"},
    {"a *{2}b c", 2, "spaces around"},
    {"a b*{2} c", 3, "spaces around"},
    {"a *{1}*{2} c", 2, "spaces around"},

    {"*", 0, "begin with a lone *"},
    {"* help", 0, "begin with a lone *"},
    {"*{0,3} help", 0, "begin with a lone *"},
    {"** help", 0, "begin with a lone *"},
    {"help *", 5, "end with a lone *"},
    {"share this *{0,3}", 11, "end with a lone *"},
    {"(a|* b) c", 3, "begin with a lone *"},
    {"(*)? help", 1, "begin with a lone *"},
    {"help (now|* ever|not *{2})", 21, "end with a lone *"},
    {", help", 0, "begin with punctuation"},
    {"-help", 0, "begin with punctuation"},
    {"help.", 4, "end with punctuation"},
    {"help-", 4, "end with punctuation"},
    {"help ,?", 5, "end with punctuation"},
    {"'early help'", 0, "begin with punctuation"},
    {"the 'early help'", 15, "end with punctuation"},
    {"help (now|!)", 10, "end with punctuation"},
    {"(a)?", 0, "match nothing"},
    {"(a)? (b|(c)?)", 0, "match nothing"},
    {"?", 0, "not made of wildcards alone"},
    {"? ??", 0, "not made of wildcards alone"},
    {"(help|x (?)? y) ?|(? ?) ?", 19, "not made of wildcards alone"},
    {"(?|help) ?", 1, "not made of wildcards alone"},

    {"(a b", 0, "not closed"},
    {"a ((b) c", 2, "not closed"},
    {"a) b", 1, "closes nothing"},
    {"a ()", 3, "nothing in these brackets"},
    {"a ( )? b", 4, "nothing in these brackets"},
    {"(|a)", 1, "before this bar"},
    {"(a|)", 2, "after this bar"},
    {"(a||b)", 3, "before this bar"},
    {"a|", 1, "after this bar"},
    {"|a", 0, "before this bar"},
    {"child(ren)?", 5, "between words"},
    {"(un)safe", 3, "between words"},
    {"(un)?safe", 3, "between words"},
    {"part*(s)", 5, "between words"},
    {"(a)* b", 3, "cannot be repeated"},
    {"(a)*{2} b", 3, "cannot be repeated"},
    {"multi-?agency", 5, "(multi-agency|multiagency)"},
    {"don'?t", 3, "(don't|dont)"},
    {"e.?g", 1, "(don't|dont)"},
};

static void errors_say_where_and_what(void **state) {
    ptext_entry entry = {.code = NULL};
    size_t i, wrong = 0;

    (void)state;
    for (i = 0; i < COUNT(errors); i++) {
        ptext_entry_error error = {UINT32_MAX, ""};
        ptext_status status = ptext_entry_read(&entry, errors[i].entry, strlen(errors[i].entry), &error);
        if (status == PTEXT_BAD_ENTRY && error.offset == errors[i].offset &&
            strstr(error.message, errors[i].message) != NULL) {
            assert_true(strlen(error.message) + 1 < sizeof error.message);
            continue;
        }
        print_error("%s: status %d, byte %u: %s\n", errors[i].entry, (int)status, (unsigned)error.offset,
                    error.message);
        wrong++;
    }
    ptext_entry_free(&entry);
    ptext_entry_free(&entry);
    assert_int_equal(wrong, 0);
}

static const char *const sound[] = {
    "help", "a|b", "(a|b)", "((a))", "a (b|c d)? e", "(?|a) help", "? help", "help ?", "*ed *ing", "a \\(\\)\\* b",
    "a \\{ b",
};

static void sound_entries_are_read(void **state) {
    ptext_entry entry = {.code = NULL};
    ptext_entry_error error;
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(sound); i++) {
        assert_int_equal(ptext_entry_read(&entry, sound[i], strlen(sound[i]), &error), PTEXT_OK);
        assert_true(entry.code_count > 1);
    }
    ptext_entry_free(&entry);
}

static ptext_status status_of(const char *text, size_t length, ptext_entry_error *error) {
    ptext_entry entry = {.code = NULL};
    ptext_status status = ptext_entry_read(&entry, text, length, error);
    ptext_entry_free(&entry);
    return status;
}

/* `count` times `unit` after `before`, and `after`. Free it. */
static char *around(const char *before, const char *unit, size_t count, const char *after) {
    char *middle = repeated(unit, count);
    char *all = malloc(strlen(before) + strlen(middle) + strlen(after) + 1);
    assert_non_null(all);
    strcpy(all, before);
    strcat(all, middle);
    strcat(all, after);
    free(middle);
    return all;
}

static void check_limit(char *text, ptext_status expected, uint32_t offset, const char *message) {
    ptext_entry_error error = {0, ""};
    assert_int_equal(status_of(text, strlen(text), &error), expected);
    if (expected == PTEXT_BAD_ENTRY) {
        assert_int_equal(error.offset, offset);
        assert_non_null(strstr(error.message, message));
    }
    free(text);
}

static void entries_have_limits(void **state) {
    char *closed = around("a", ")", 50, "");
    (void)state;
    check_limit(around("", "a ", 1000, ""), PTEXT_OK, 0, NULL);
    check_limit(around("", "a ", 1001, ""), PTEXT_BAD_ENTRY, 2000, "too long");
    check_limit(around("a ", "*{20} ", 49, "b c"), PTEXT_OK, 0, NULL);
    check_limit(around("a ", "*{20} ", 50, "b"), PTEXT_BAD_ENTRY, 2 + 49 * 6, "too long");
    check_limit(around("", "a", 255, ""), PTEXT_OK, 0, NULL);
    check_limit(around("b ", "a", 256, ""), PTEXT_BAD_ENTRY, 2, "255 bytes");
    check_limit(around("", "a ", 40000, ""), PTEXT_BAD_ENTRY, 65536, "65536 bytes");
    check_limit(around("", "(", 50, closed), PTEXT_OK, 0, NULL);
    check_limit(around("", "(", 51, "a"), PTEXT_BAD_ENTRY, 50, "50 deep");
    free(closed);
    check_limit(around("(a", "|a", 999, ") b"), PTEXT_BAD_ENTRY, 2002, "too long");
}

/* Whatever the bytes, an entry is read or refused at a byte of its own. */
static void any_bytes_are_safe(void **state) {
    static const char pieces[] = "aab  ()|*?{}\\,'-.s0123\xC3\xA9\xE2\x80\x99\xFF";
    uint32_t seed = 1, i, j, read = 0;

    (void)state;
    for (i = 0; i < 20000; i++) {
        char text[24];
        size_t length = next_random(&seed) % sizeof text;
        ptext_entry_error error = {UINT32_MAX, ""};
        for (j = 0; j < length; j++) text[j] = pieces[next_random(&seed) % (sizeof pieces - 1)];
        if (status_of(text, length, &error) == PTEXT_OK) {
            read++;
        } else {
            assert_true(error.offset <= length);
            assert_true(error.message[0] != '\0');
        }
    }
    assert_true(read > 0);
}

/* Plain words are read apart; a backslash before the first has the same entry read token by token. */
static void plain_words_are_read_alike(void **state) {
    static const char pieces[] = "aZz9 b Q0  ";
    uint32_t seed = 7, i, j, plain = 0;

    (void)state;
    for (i = 0; i < 2000; i++) {
        ptext_entry one = {0}, other = {0};
        ptext_entry_error error;
        char text[32] = "\\";
        size_t length = 1 + next_random(&seed) % 20;
        for (j = 1; j <= length; j++) text[j] = pieces[next_random(&seed) % (sizeof pieces - 1)];
        if (!ptext_entry_is_plain(text + 1, length)) continue;
        plain++;
        assert_int_equal(ptext_entry_read(&one, text + 1, length, &error), PTEXT_OK);
        assert_int_equal(ptext_entry_read(&other, text, length + 1, &error), PTEXT_OK);
        assert_int_equal(one.bytes.length, other.bytes.length);
        assert_memory_equal(one.bytes.bytes, other.bytes.bytes, one.bytes.length);
        assert_int_equal(one.pattern_count, other.pattern_count);
        assert_int_equal(one.mark_count, other.mark_count);
        assert_int_equal(one.code_count, other.code_count);
        for (j = 0; j < one.pattern_count; j++) {
            const ptext_pattern *a = &one.patterns[j], *b = &other.patterns[j];
            assert_true(a->folded == b->folded && a->surface == b->surface);
            assert_true(a->folded_length == b->folded_length && a->surface_length == b->surface_length);
            assert_true(a->possessive == b->possessive && a->wild == b->wild && a->blank == b->blank);
        }
        for (j = 0; j < one.code_count; j++) {
            const ptext_instruction *a = &one.code[j], *b = &other.code[j];
            assert_true(a->value == b->value && a->operation == b->operation && a->last == b->last);
            assert_int_equal(b->offset, a->offset == 0 ? 0 : a->offset + 1);
        }
        ptext_entry_free(&one);
        ptext_entry_free(&other);
    }
    assert_true(plain > 100);
    assert_false(ptext_entry_is_plain("", 0) || ptext_entry_is_plain(" a", 2) || ptext_entry_is_plain("a ", 2));
    assert_false(ptext_entry_is_plain("a-b", 3) || ptext_entry_is_plain("a*", 2));
    assert_false(ptext_entry_is_plain("\xC3\xA9", 2));
}

typedef ptext_status transform(const char *s, size_t length, ptext_buffer *out);

/* Appends a word in one form, made piece by piece between its wildcards. */
static void add_word_form(ptext_buffer *out, const char *word, transform *form) {
    for (; *word != 0; word++) {
        char wild = *word == '*' ? PTEXT_WILD_RUN : PTEXT_WILD_ONE;
        if (*word == '*' || *word == '?') assert_int_equal(ptext_buffer_add(out, &wild, 1), PTEXT_OK);
        else assert_int_equal(form(word, 1, out), PTEXT_OK);
    }
}

/* Words in ASCII are formed apart from others: as folding and normalising form them. */
static void words_in_ascii_have_the_forms_of_all(void **state) {
    static const char *const words[] = {"Don't", "A*b?C", "*AZ", "az9Z?", "U.S.A", "snake_Case", "O'Neil*", "?Q"};
    (void)state;
    for (size_t i = 0; i < COUNT(words); i++) {
        ptext_entry entry = {0};
        ptext_entry_error error;
        ptext_buffer expected = {0};
        assert_int_equal(ptext_entry_read(&entry, words[i], strlen(words[i]), &error), PTEXT_OK);
        assert_int_equal(entry.pattern_count, 1);
        const ptext_pattern *pattern = &entry.patterns[0];
        add_word_form(&expected, words[i], ptext_fold);
        add_word_form(&expected, words[i], ptext_normalise);
        assert_int_equal(pattern->folded_length + pattern->surface_length, expected.length);
        assert_memory_equal(entry.bytes.bytes + pattern->folded, expected.bytes, expected.length);
        assert_int_equal(pattern->surface, pattern->folded + pattern->folded_length);
        ptext_buffer_free(&expected);
        ptext_entry_free(&entry);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_say_where_and_what),
        cmocka_unit_test(sound_entries_are_read),
        cmocka_unit_test(entries_have_limits),
        cmocka_unit_test(any_bytes_are_safe),
        cmocka_unit_test(plain_words_are_read_alike),
        cmocka_unit_test(words_in_ascii_have_the_forms_of_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
