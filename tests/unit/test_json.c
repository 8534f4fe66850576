#include <stdio.h>

#include "cases.h"
#include "json.h"

typedef struct string_case {
    const char *text;
    size_t length;
    const char *json;
} string_case;

#define TEXT(literal) literal, sizeof(literal) - 1

static const string_case strings[] = {
    {TEXT(""), "\"\""},
    {TEXT("plain"), "\"plain\""},
    {TEXT("a \"b\" \\ c/"), "\"a \\\"b\\\" \\\\ c/\""},
    {TEXT("\b\f\n\r\t\v\0\x1f\x7f"), "\"\\b\\f\\n\\r\\t\\u000b\\u0000\\u001f\x7f\""},
    {TEXT("caf\xC3\xA9 \xE2\x80\x9C \xF0\x9F\x98\x80"), "\"caf\xC3\xA9 \xE2\x80\x9C \xF0\x9F\x98\x80\""},
    {TEXT("a\xE2\x80\xA8" "b\xC2\x85" "c\xC2\xA3\xE2\x80\xA9"), "\"a\\u2028b\\u0085c\xC2\xA3\\u2029\""},
    {TEXT("\xE2\x80"), "\"\xEF\xBF\xBD\""},
    {TEXT("\xFF"), "\"\xEF\xBF\xBD\""},
    {TEXT("a\xE2\x82z\xC0\x80"), "\"a\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {TEXT("\n\xF0\x90\x80"), "\"\\n\xEF\xBF\xBD\""},
};

static void assert_buffer(ptext_buffer *out, const char *expected) {
    assert_int_equal(out->length, strlen(expected));
    assert_memory_equal(out->bytes, expected, out->length);
    out->length = 0;
}

static void strings_are_escaped_and_made_valid(void **state) {
    (void)state;
    ptext_buffer out = {0};
    for (size_t i = 0; i < COUNT(strings); i++) {
        assert_int_equal(ptext_json_string(&out, strings[i].text, strings[i].length), PTEXT_OK);
        assert_buffer(&out, strings[i].json);
    }
    ptext_buffer_free(&out);
}

static const struct {
    int64_t value;
    const char *json;
} integers[] = {
    {0, "0"}, {7, "7"}, {-1, "-1"}, {10, "10"}, {INT64_MAX, "9223372036854775807"}, {INT64_MIN, "-9223372036854775808"},
};

static void integers_are_exact(void **state) {
    (void)state;
    ptext_buffer out = {0};
    for (size_t i = 0; i < COUNT(integers); i++) {
        assert_int_equal(ptext_json_integer(&out, integers[i].value), PTEXT_OK);
        assert_buffer(&out, integers[i].json);
    }
    ptext_buffer_free(&out);
}

enum { SHORTEST = -1 };

static const struct {
    double value;
    int decimals;
    const char *json;
} numbers[] = {
    {0.0561, 3, "0.056"},       {2.0 / 3, 3, "0.667"},        {1, 0, "1"},
    {-0.0001, 2, "0.00"},       {-0.0, 3, "0.000"},           {-1.5, 1, "-1.5"},
    {0.1, SHORTEST, "0.1"},     {1.0 / 3, SHORTEST, "0.3333333333333333"}, {3, SHORTEST, "3"},
    {-2020, SHORTEST, "-2020"}, {1e300, SHORTEST, "1e+300"},  {9007199254740992.0, SHORTEST, "9007199254740992"},
    {-0.0, SHORTEST, "0"},      {5e-324, SHORTEST, "4.94065645841247e-324"},
};

static void numbers_have_their_decimals(void **state) {
    (void)state;
    ptext_buffer out = {0};
    for (size_t i = 0; i < COUNT(numbers); i++) {
        ptext_status status = numbers[i].decimals == SHORTEST
                                  ? ptext_json_number(&out, numbers[i].value)
                                  : ptext_json_fixed(&out, numbers[i].value, numbers[i].decimals);
        assert_int_equal(status, PTEXT_OK);
        assert_buffer(&out, numbers[i].json);
    }
    ptext_buffer_free(&out);
}

/* As printf writes them, however near the middle between two they lie. */
static void shares_have_their_decimals(void **state) {
    (void)state;
    for (uint32_t whole = 1; whole <= 64; whole++) {
        for (uint32_t part = 0; part <= 3 * whole; part++) {
            for (int decimals = 0; decimals <= 5; decimals++) {
                char expected[32];
                ptext_buffer out = {0};
                snprintf(expected, sizeof expected, "%.*f", decimals, (double)part / whole);
                assert_int_equal(ptext_json_fixed(&out, (double)part / whole, decimals), PTEXT_OK);
                assert_buffer(&out, expected);
                ptext_buffer_free(&out);
            }
        }
    }
}

static void the_largest_number_with_all_decimals_fits(void **state) {
    (void)state;
    ptext_buffer out = {0};
    assert_int_equal(ptext_json_fixed(&out, -1.7976931348623157e308, PTEXT_JSON_DECIMALS), PTEXT_OK);
    assert_int_equal(out.length, 1 + 309 + 1 + PTEXT_JSON_DECIMALS);
    ptext_buffer_free(&out);
}

static const string_case texts[] = { /* without a message: valid */
    {TEXT("null"), NULL},
    {TEXT(" [1, -0, 0.5, 1e9, 1E-2, -1.5e+10] \r\n\t"), NULL},
    {TEXT("{\"a\":{\"b\":[[],{}]},\"\":true}"), NULL},
    {TEXT("\"\\u00e9\\uD834\\/\\\\ \x7f \xC3\xA9\""), NULL},
    {TEXT(""), "0 the text ends too early"},
    {TEXT("[1,]"), "3 a value is missing"},
    {TEXT("[1 2]"), "3 a comma or ] is missing"},
    {TEXT("[1"), "2 a comma or ] is missing"},
    {TEXT("{\"a\" 1}"), "5 a colon is missing"},
    {TEXT("{\"a\":1,}"), "7 a string is missing"},
    {TEXT("{a:1}"), "1 a string is missing"},
    {TEXT("{\"a\":1]"), "6 a comma or } is missing"},
    {TEXT("[01]"), "2 a number may not begin with 0"},
    {TEXT("[1.]"), "3 a digit is missing"},
    {TEXT("[-]"), "2 a digit is missing"},
    {TEXT("[1e]"), "3 a digit is missing"},
    {TEXT("[+1]"), "1 a value is missing"},
    {TEXT("nul"), "3 neither true, false nor null"},
    {TEXT("\"a"), "2 a string is not closed"},
    {TEXT("\"a\nb\""), "2 a control character in a string"},
    {TEXT("\"\0\""), "1 a control character in a string"},
    {TEXT("\"\\x\""), "2 an unknown escape"},
    {TEXT("\"\\u00g0\""), "5 \\u needs four hexadecimal digits"},
    {TEXT("\"\xFF\""), "1 not UTF-8"},
    {TEXT("[]\xFF"), "2 not UTF-8"},
    {TEXT("\"\xED\xA0\x80\""), "1 not UTF-8"},
    {TEXT("[]\0"), "2 something follows the value"},
    {TEXT("\xEF\xBB\xBF[]"), "0 a value is missing"},
    {TEXT("1 2"), "2 something follows the value"},
};

static void texts_are_checked_strictly(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        ptext_json_error error;
        char found[80] = "";
        if (!ptext_json_check(texts[i].text, texts[i].length, &error)) {
            snprintf(found, sizeof found, "%zu %s", error.offset, error.message);
        }
        assert_string_equal(found, texts[i].json == NULL ? "" : texts[i].json);
    }
}

static void any_depth_is_checked(void **state) {
    (void)state;
    enum { DEPTH = 1000000 };
    ptext_json_error error;
    char *open = repeated("[{\"a\":", DEPTH);
    assert_false(ptext_json_check(open, 6 * (size_t)DEPTH, &error));
    assert_int_equal(error.offset, 6 * (size_t)DEPTH);
    free(open);
    char *nested = repeated("[", 2 * (size_t)DEPTH);
    memset(nested + DEPTH, ']', DEPTH);
    assert_true(ptext_json_check(nested, 2 * (size_t)DEPTH, &error));
    free(nested);
}

static void what_is_written_is_valid(void **state) {
    (void)state;
    uint32_t seed = 1;
    ptext_buffer out = {0};
    ptext_json_error error;
    for (int i = 0; i < 2000; i++) {
        char bytes[40];
        size_t length = next_random(&seed) % sizeof bytes;
        for (size_t at = 0; at < length; at++) bytes[at] = (char)next_random(&seed);
        out.length = 0;
        assert_int_equal(ptext_json_string(&out, bytes, length), PTEXT_OK);
        assert_true(ptext_json_check(out.bytes, out.length, &error));
    }
    ptext_buffer_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_are_escaped_and_made_valid),
        cmocka_unit_test(integers_are_exact),
        cmocka_unit_test(numbers_have_their_decimals),
        cmocka_unit_test(shares_have_their_decimals),
        cmocka_unit_test(the_largest_number_with_all_decimals_fits),
        cmocka_unit_test(texts_are_checked_strictly),
        cmocka_unit_test(any_depth_is_checked),
        cmocka_unit_test(what_is_written_is_valid),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
