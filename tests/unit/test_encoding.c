/* Telling encodings apart, and decoding. */
#include "cases.h"

#include "encoding.h"
#include "utf8.h"

/* A string with its length, which may hold NUL. */
#define BYTES(literal) literal, sizeof(literal) - 1

static const struct {
    const char *bytes;
    size_t length;
    ptext_encoding encoding;
} sources[] = {
    {BYTES(""), PTEXT_ENCODING_UTF8},
    {BYTES("plain"), PTEXT_ENCODING_UTF8},
    {BYTES("caf\xC3\xA9"), PTEXT_ENCODING_UTF8},
    {BYTES("caf\xE9"), PTEXT_ENCODING_WINDOWS_1252},
    {BYTES("\x93quoted\x94"), PTEXT_ENCODING_WINDOWS_1252},
    {BYTES("caf\xE9 and caf\xC3\xA9"), PTEXT_ENCODING_UTF8},   /* bad bytes, but one good sequence */
    {BYTES("\xFF \xEF\xBF\xBD"), PTEXT_ENCODING_UTF8},         /* U+FFFD that is spelt out is a good one */
    {BYTES("\xE2\x80 cut"), PTEXT_ENCODING_WINDOWS_1252},
    {BYTES("\xEF\xBB\xBFtext"), PTEXT_ENCODING_UTF8},
    {BYTES("\xEF\xBB\xBF\xFF"), PTEXT_ENCODING_UTF8},
    {BYTES("\xFF\xFEt\0"), PTEXT_ENCODING_UTF16LE},
    {BYTES("\xFF\xFE"), PTEXT_ENCODING_UTF16LE},
    {BYTES("\xFE\xFF\0t"), PTEXT_ENCODING_UTF16BE},
    {BYTES("\xFF\xFE\0\0t\0\0\0"), PTEXT_ENCODING_UTF32LE},
    {BYTES("\0\0\xFE\xFF\0\0\0t"), PTEXT_ENCODING_UTF32BE},
    {BYTES("t\0"), PTEXT_ENCODING_UTF8},
};

static ptext_encoding told(const char *bytes, size_t length) {
    return ptext_encoding_of(bytes, length, ptext_utf8_invalid(bytes, length, 0));
}

static void encodings_of_sources(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(sources); i++)
        assert_int_equal(told(sources[i].bytes, sources[i].length), sources[i].encoding);
}

static const struct {
    ptext_encoding encoding;
    const char *bytes;
    size_t length;
    const char *text;
    size_t text_length;
} decoded[] = {
    {PTEXT_ENCODING_UTF16LE, BYTES("\xFF\xFEt\0\xE9\0"), BYTES("t\xC3\xA9")},
    {PTEXT_ENCODING_UTF16LE, BYTES("t\0\0\0"), BYTES("t\0")},
    {PTEXT_ENCODING_UTF16BE, BYTES("\xFE\xFF\0t\x20\x19\xD8\x3D\xDE\x00"), BYTES("t\xE2\x80\x99\xF0\x9F\x98\x80")},
    {PTEXT_ENCODING_UTF16BE, BYTES("\xD8\x3D\0t"), BYTES("\xEF\xBF\xBDt")},                /* a high half alone */
    {PTEXT_ENCODING_UTF16BE, BYTES("\xDE\x00\0t"), BYTES("\xEF\xBF\xBDt")},                /* a low half alone */
    {PTEXT_ENCODING_UTF16BE, BYTES("\xD8\x3D\xD8\x3D\xDE\x00"), BYTES("\xEF\xBF\xBD\xF0\x9F\x98\x80")},
    {PTEXT_ENCODING_UTF16BE, BYTES("\0t\xD8\x3D"), BYTES("t\xEF\xBF\xBD")},
    {PTEXT_ENCODING_UTF16BE, BYTES("\0t\xD8"), BYTES("t\xEF\xBF\xBD")},                    /* half a unit */
    {PTEXT_ENCODING_UTF16BE, BYTES("\xD8\x3D\xDE"), BYTES("\xEF\xBF\xBD\xEF\xBF\xBD")},
    {PTEXT_ENCODING_UTF16BE, BYTES("\0t\xFE\xFF"), BYTES("t\xEF\xBB\xBF")}, /* a mark only at the start */
    {PTEXT_ENCODING_UTF16LE, BYTES("\xFE\xFF"), BYTES("\xEF\xBF\xBE")},
    {PTEXT_ENCODING_UTF32LE, BYTES("\xFF\xFE\0\0\0\xF6\x01\0"), BYTES("\xF0\x9F\x98\x80")},
    {PTEXT_ENCODING_UTF32BE, BYTES("\0\x11\0\0\0\0\0t"), BYTES("\xEF\xBF\xBDt")},          /* beyond U+10FFFF */
    {PTEXT_ENCODING_UTF32BE, BYTES("\0\0\xD8\0\0\0\0t"), BYTES("\xEF\xBF\xBDt")},
    {PTEXT_ENCODING_UTF32BE, BYTES("\0\0\0t\0\0"), BYTES("t\xEF\xBF\xBD")},
    {PTEXT_ENCODING_WINDOWS_1252, BYTES("\x93" "caf\xE9\x94 \x80" "5"), BYTES("\u201Ccaf\u00E9\u201D \u20AC5")},
    {PTEXT_ENCODING_WINDOWS_1252, BYTES("\x81\x9F\xA0\xFF"), BYTES("\xC2\x81\u0178\u00A0\u00FF")},
    {PTEXT_ENCODING_UTF8, BYTES("\xEF\xBB\xBFt\xFF"), BYTES("t\xEF\xBF\xBD")},
    {PTEXT_ENCODING_UTF16LE, BYTES(""), BYTES("")},
};

static void decoding(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(decoded); i++) {
        ptext_buffer text = {0};
        assert_int_equal(ptext_buffer_add(&text, "=", 1), PTEXT_OK);
        ptext_encoding encoding = decoded[i].encoding;
        assert_int_equal(ptext_encoding_decode(encoding, decoded[i].bytes, decoded[i].length, &text), PTEXT_OK);
        assert_int_equal(text.length, decoded[i].text_length + 1);
        assert_memory_equal(text.bytes, "=", 1);
        if (decoded[i].text_length > 0) assert_memory_equal(text.bytes + 1, decoded[i].text, decoded[i].text_length);
        ptext_buffer_free(&text);
    }
}

/* A long text crosses the chunks in which it is decoded. */
static void long_texts(void **state) {
    char *bytes = repeated("a\x80" "b", 10000);
    ptext_buffer text = {0};
    (void)state;
    assert_int_equal(ptext_encoding_decode(PTEXT_ENCODING_WINDOWS_1252, bytes, 30000, &text), PTEXT_OK);
    assert_int_equal(text.length, 50000);
    for (uint32_t i = 0; i < text.length; i += 5) assert_memory_equal(text.bytes + i, "a\xE2\x82\xAC" "b", 5);
    ptext_buffer_free(&text);
    free(bytes);
}

static void names(void **state) {
    static const struct {
        const char *name;
        ptext_encoding encoding;
    } cases[] = {
        {"UTF-8", PTEXT_ENCODING_UTF8},       {"utf8", PTEXT_ENCODING_UTF8},
        {"Utf-16LE", PTEXT_ENCODING_UTF16LE}, {"latin1", PTEXT_ENCODING_WINDOWS_1252},
        {"ISO-8859-1", PTEXT_ENCODING_WINDOWS_1252}, {"cp1252", PTEXT_ENCODING_WINDOWS_1252},
        {"utf-16", PTEXT_ENCODING_COUNT},     {"", PTEXT_ENCODING_COUNT}, {"utf-8 ", PTEXT_ENCODING_COUNT},
    };
    (void)state;
    for (unsigned i = 0; i < PTEXT_ENCODING_COUNT; i++) {
        const char *name = ptext_encoding_name((ptext_encoding)i);
        assert_int_equal(ptext_encoding_named(name, strlen(name)), i);
    }
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(ptext_encoding_named(cases[i].name, strlen(cases[i].name)), cases[i].encoding);
    assert_null(ptext_encoding_name(PTEXT_ENCODING_COUNT));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_of_sources),
        cmocka_unit_test(decoding),
        cmocka_unit_test(long_texts),
        cmocka_unit_test(names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
