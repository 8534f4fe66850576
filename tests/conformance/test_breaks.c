/* GraphemeBreakTest.txt, WordBreakTest.txt, SentenceBreakTest.txt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "segment.h"
#include "ucd_file.h"

#define LINE 8192
#define BREAK "\xC3\xB7"    /* ÷ */
#define NO_BREAK "\xC3\x97" /* × */

typedef size_t segment_end(const char *s, size_t length, size_t at);

typedef struct break_case {
    char text[LINE];
    size_t length, boundaries[LINE], count;
} break_case;

/* "÷ 0020 × 0308 ÷". Returns whether the line holds a case. */
static int read_case(char *line, break_case *into) {
    char *token;
    into->length = into->count = 0;
    for (token = strtok(line, " \t\n"); token != NULL; token = strtok(NULL, " \t\n")) {
        if (strcmp(token, BREAK) == 0)
            into->boundaries[into->count++] = into->length;
        else if (strcmp(token, NO_BREAK) != 0)
            into->length = ucd_text(token, into->text, into->length);
    }
    return into->count > 0;
}

static void check_case(segment_end *end_of, const break_case *want, int number) {
    size_t at = 0, i;
    assert_int_equal(want->boundaries[0], 0);
    for (i = 1; i < want->count; i++) {
        assert_true(at < want->length);
        at = end_of(want->text, want->length, at);
        if (at != want->boundaries[i])
            fail_msg("case %d: boundary %zu at byte %zu, not %zu", number, i, at, want->boundaries[i]);
    }
    assert_int_equal(at, want->length);
}

static void check_file(const char *path, segment_end *end_of, int cases) {
    static break_case want;
    char line[LINE];
    int number = 0;
    FILE *file = ucd_open(path);
    if (file == NULL) {
        print_message("no %s of Unicode %s\n", path, PTEXT_UNICODE_VERSION);
        skip();
    }
    while (ucd_line(file, line, LINE) != NULL) {
        if (read_case(line, &want)) check_case(end_of, &want, ++number);
    }
    fclose(file);
    assert_int_equal(number, cases);
}

static void graphemes(void **state) {
    (void)state;
    check_file(UCD "/auxiliary/GraphemeBreakTest.txt", ptext_grapheme_end, 602);
}

static void words(void **state) {
    (void)state;
    check_file(UCD "/auxiliary/WordBreakTest.txt", ptext_word_end, 1823);
}

static void sentences(void **state) {
    (void)state;
    check_file(UCD "/auxiliary/SentenceBreakTest.txt", ptext_sentence_end_uax29, 502);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(graphemes),
        cmocka_unit_test(words),
        cmocka_unit_test(sentences),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
