/* NormalizationTest.txt for ptext_nfc, CaseFolding.txt for ptext_fold, and that folding does not tell canonically
   equivalent texts apart. */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

#include "fold.h"
#include "ucd_file.h"

#define LINE 4096

typedef ptext_status convert(const char *s, size_t length, ptext_buffer *out);

static void assert_converts(convert *to, const char *from, const char *want, const char *where) {
    ptext_buffer out = {NULL, 0, 0};
    assert_int_equal(to(from, strlen(from), &out), PTEXT_OK);
    assert_int_equal(ptext_buffer_add(&out, "", 1), PTEXT_OK);
    if (strcmp(out.bytes, want) != 0) fail_msg("%s: \"%s\" gives \"%s\", not \"%s\"", where, from, out.bytes, want);
    ptext_buffer_free(&out);
}

static void assert_fold_alike(const char *a, const char *b, const char *where) {
    ptext_buffer folded = {NULL, 0, 0};
    assert_int_equal(ptext_fold(a, strlen(a), &folded), PTEXT_OK);
    assert_int_equal(ptext_buffer_add(&folded, "", 1), PTEXT_OK);
    assert_converts(ptext_fold, b, folded.bytes, where);
    assert_converts(ptext_nfc, folded.bytes, folded.bytes, where);
    assert_converts(ptext_fold, folded.bytes, folded.bytes, where);
    ptext_buffer_free(&folded);
}

/* Columns: source, NFC, NFD, NFKC, NFKD. NFC(1) = NFC(2) = NFC(3) = column 2; NFC(4) = NFC(5) = column 4. */
static void check_normalisation(char *line) {
    static const int want[] = {1, 1, 1, 3, 3};
    char *fields[6], text[5][LINE];
    char where[LINE];
    int i;
    snprintf(where, sizeof where, "%s", line);
    assert_int_equal(ucd_fields(line, fields, 6), 6);
    for (i = 0; i < 5; i++) text[i][ucd_text(fields[i], text[i], 0)] = '\0';
    for (i = 0; i < 5; i++) assert_converts(ptext_nfc, text[i], text[want[i]], where);
    assert_fold_alike(text[1], text[2], where);
    assert_fold_alike(text[0], text[2], where);
}

/* Part 1 of the file lists every character that is not its own NFC and NFD; all others must stay as they are. */
static void check_unlisted(const bool *listed) {
    uint32_t code_point;
    for (code_point = 1; code_point < 0x110000; code_point++) {
        char text[5];
        if (listed[code_point] || (code_point >= 0xD800 && code_point < 0xE000)) continue;
        text[ptext_utf8_encode(code_point, text)] = '\0';
        assert_converts(ptext_nfc, text, text, "unlisted");
    }
}

static void normalisation_test(void **state) {
    static bool listed[0x110000];
    char line[LINE];
    int part = -1, cases = 0;
    FILE *file = NULL;
    (void)state;
    if (access(UCD "/NormalizationTest.txt.bz2", R_OK) == 0)
        file = popen("bzip2 -dc " UCD "/NormalizationTest.txt.bz2", "r");
    if (file == NULL || ucd_line(file, line, LINE) == NULL) {
        print_message("no bzip2 or no " UCD "/NormalizationTest.txt.bz2\n");
        skip();
    }
    while (ucd_line(file, line, LINE) != NULL) {
        if (line[0] == '@') part = line[5] - '0';
        if (!strchr(line, ';')) continue;
        if (part == 1) listed[strtoul(line, NULL, 16)] = true;
        check_normalisation(line);
        cases++;
    }
    assert_int_equal(pclose(file), 0);
    assert_true(cases > 19000);
    check_unlisted(listed);
}

/* The row's mapping, in NFC and with U+02BC as ', is what the folded form of its character is. */
static void check_folding(char **fields) {
    char from[LINE], to[LINE];
    ptext_buffer want = {NULL, 0, 0};
    from[ucd_text(fields[0], from, 0)] = '\0';
    to[ucd_text(fields[2], to, 0)] = '\0';
    assert_int_equal(ptext_normalise(to, strlen(to), &want), PTEXT_OK);
    assert_int_equal(ptext_buffer_add(&want, "", 1), PTEXT_OK);
    assert_converts(ptext_fold, from, want.bytes, fields[0]);
    assert_fold_alike(from, to, fields[0]);
    ptext_buffer_free(&want);
}

static void case_folding(void **state) {
    char line[LINE], *fields[4];
    int cases = 0;
    FILE *file = fopen(UCD "/CaseFolding.txt", "r");
    (void)state;
    if (file == NULL) skip();
    while (ucd_line(file, line, LINE) != NULL) {
        if (ucd_fields(line, fields, 4) < 4) continue;
        if (strchr(fields[1], 'C') == NULL && strchr(fields[1], 'F') == NULL) continue;
        check_folding(fields);
        cases++;
    }
    fclose(file);
    assert_int_equal(cases, 1530);
}

/* Every character: its folded form is in NFC and stays the same when folded again. */
static void folding_is_stable(void **state) {
    uint32_t code_point;
    (void)state;
    for (code_point = 1; code_point < 0x110000; code_point++) {
        char text[5];
        if (code_point >= 0xD800 && code_point < 0xE000) continue;
        text[ptext_utf8_encode(code_point, text)] = '\0';
        assert_fold_alike(text, text, "stable");
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(normalisation_test),
        cmocka_unit_test(case_folding),
        cmocka_unit_test(folding_is_stable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
