/* Malformed UTF-8 collected elsewhere: JSON Lines with "valid", "hex" and what the WHATWG decoder makes of it. Run
   from the checkout; skipped where the file is not beside it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ucd_file.h"

#define LINE 65536
#define CASES "../shared/data/robust/utf8tests.jsonl"

/* What follows "key": in a line. */
static const char *value_of(const char *line, const char *key) {
    char quoted[64];
    const char *found;
    snprintf(quoted, sizeof quoted, "\"%s\": ", key);
    found = strstr(line, quoted);
    assert_non_null(found);
    return found + strlen(quoted);
}

static size_t read_hex(const char *hex, char *out) {
    size_t count = 0;
    unsigned byte;
    for (hex++; sscanf(hex, "%2x", &byte) == 1 && *hex != '"'; hex += 2) out[count++] = (char)byte;
    return count;
}

static uint32_t hex4(const char *s) {
    char digits[5] = {s[0], s[1], s[2], s[3], 0};
    return (uint32_t)strtoul(digits, NULL, 16);
}

/* A JSON string to UTF-8. */
static size_t read_json(const char *s, char *out) {
    size_t count = 0;
    for (s++; *s != '"'; s++) {
        uint32_t code_point = (unsigned char)*s;
        assert_true(code_point < 0x80);
        if (*s == '\\' && s[1] == 'u') {
            code_point = hex4(s + 2);
            s += 5;
            if (code_point >= 0xD800 && code_point < 0xDC00) {
                code_point = 0x10000 + ((code_point - 0xD800) << 10) + (hex4(s + 3) - 0xDC00);
                s += 6;
            }
        } else if (*s == '\\') {
            const char *escapes = "\"\"\\\\//b\bf\fn\nr\rt\t", *found = strchr(escapes, *++s);
            assert_non_null(found);
            code_point = (unsigned char)found[1];
        }
        count += ptext_utf8_encode(code_point, out + count);
    }
    return count;
}

static size_t replaced(const char *s, size_t length, char *out) {
    size_t at = 0, count = 0;
    while (at < length) {
        uint32_t code_point;
        at += ptext_utf8_decode(s, length, at, &code_point);
        count += ptext_utf8_encode(code_point, out + count);
    }
    assert_int_equal(at, length);
    return count;
}

static void check_case(const char *line) {
    static char bytes[LINE], want[LINE * 2], got[LINE * 2];
    int valid = strncmp(value_of(line, "valid"), "true", 4) == 0;
    size_t length = read_hex(value_of(line, "hex"), bytes);
    size_t want_length = read_json(value_of(line, "replaced_whatwg"), want);
    size_t got_length = replaced(bytes, length, got);
    if (got_length != want_length || memcmp(got, want, want_length) != 0) fail_msg("decodes otherwise: %s", line);
    if ((ptext_utf8_invalid(bytes, length, 0) == length) != valid) fail_msg("valid or not: %s", line);
}

static void utf8_cases(void **state) {
    static char line[LINE];
    int cases = 0;
    FILE *file = fopen(CASES, "r");
    (void)state;
    if (file == NULL) {
        print_message("no " CASES "\n");
        skip();
    }
    for (; fgets(line, sizeof line, file) != NULL; cases++) check_case(line);
    fclose(file);
    assert_true(cases > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(utf8_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
