/* Telling encodings apart, and decoding them to UTF-8. */
#include "encoding.h"

#include <string.h>

#include "utf8.h"

#define CHUNK 4096u /* bytes decoded before they are added to the buffer */

static uint32_t byte_at(const char *bytes, size_t at) { return (unsigned char)bytes[at]; }

/* -- names ------------------------------------------------------------------------------------ */

static const char *const encoding_names[PTEXT_ENCODING_COUNT] = {
    [PTEXT_ENCODING_UTF8] = "utf-8",       [PTEXT_ENCODING_UTF16LE] = "utf-16le",
    [PTEXT_ENCODING_UTF16BE] = "utf-16be", [PTEXT_ENCODING_UTF32LE] = "utf-32le",
    [PTEXT_ENCODING_UTF32BE] = "utf-32be", [PTEXT_ENCODING_WINDOWS_1252] = "windows-1252",
};

/* The other names that Windows-1252 and UTF-8 go by. */
static const struct {
    const char *name;
    ptext_encoding encoding;
} aliases[] = {
    {"utf8", PTEXT_ENCODING_UTF8},
    {"latin1", PTEXT_ENCODING_WINDOWS_1252},
    {"iso-8859-1", PTEXT_ENCODING_WINDOWS_1252},
    {"cp1252", PTEXT_ENCODING_WINDOWS_1252},
};

const char *ptext_encoding_name(ptext_encoding encoding) {
    return (unsigned)encoding < PTEXT_ENCODING_COUNT ? encoding_names[encoding] : NULL;
}

static bool is_name(const char *name, size_t length, const char *lower) {
    if (strlen(lower) != length) return false;
    for (size_t i = 0; i < length; i++) {
        char c = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] + ('a' - 'A')) : name[i];
        if (c != lower[i]) return false;
    }
    return true;
}

ptext_encoding ptext_encoding_named(const char *name, size_t length) {
    for (unsigned i = 0; i < PTEXT_ENCODING_COUNT; i++) {
        if (is_name(name, length, encoding_names[i])) return (ptext_encoding)i;
    }
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
        if (is_name(name, length, aliases[i].name)) return aliases[i].encoding;
    }
    return PTEXT_ENCODING_COUNT;
}

/* -- telling them apart ----------------------------------------------------------------------- */

/* In the order they are asked: the mark of UTF-32LE begins with that of UTF-16LE. */
static const struct {
    const char *bytes;
    size_t length;
    ptext_encoding encoding;
} byte_order_marks[] = {
    {"\xEF\xBB\xBF", 3, PTEXT_ENCODING_UTF8},
    {"\xFF\xFE\0\0", 4, PTEXT_ENCODING_UTF32LE},
    {"\0\0\xFE\xFF", 4, PTEXT_ENCODING_UTF32BE},
    {"\xFF\xFE", 2, PTEXT_ENCODING_UTF16LE},
    {"\xFE\xFF", 2, PTEXT_ENCODING_UTF16BE},
};

#define BYTE_ORDER_MARKS (sizeof byte_order_marks / sizeof byte_order_marks[0])

static bool starts_with_mark(size_t i, const char *bytes, size_t length) {
    return length >= byte_order_marks[i].length &&
           memcmp(bytes, byte_order_marks[i].bytes, byte_order_marks[i].length) == 0;
}

static bool is_spelt_replacement(const char *bytes, size_t at, uint32_t size) {
    return size == 3 && memcmp(bytes + at, "\xEF\xBF\xBD", 3) == 0;
}

static bool holds_multibyte_sequence(const char *bytes, size_t length) {
    size_t at = 0;
    while (at < length) {
        uint32_t code_point, size = ptext_utf8_decode(bytes, length, at, &code_point);
        if (size > 1 && (code_point != PTEXT_REPLACEMENT || is_spelt_replacement(bytes, at, size))) return true;
        at += size;
    }
    return false;
}

ptext_encoding ptext_encoding_of(const char *bytes, size_t length, size_t invalid) {
    for (size_t i = 0; i < BYTE_ORDER_MARKS; i++) {
        if (starts_with_mark(i, bytes, length)) return byte_order_marks[i].encoding;
    }
    if (invalid == length) return PTEXT_ENCODING_UTF8;
    return holds_multibyte_sequence(bytes, length) ? PTEXT_ENCODING_UTF8 : PTEXT_ENCODING_WINDOWS_1252;
}

/* -- decoding --------------------------------------------------------------------------------- */

/* 80 to 9F, as the web reads them: the five bytes that Windows leaves free are the controls of Latin-1. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

static bool is_surrogate(uint32_t value) { return value >= 0xD800 && value <= 0xDFFF; }

/* The unit of `size` bytes at `at`; what is cut off by the end is U+FFFD. */
static uint32_t unit_at(const char *bytes, size_t length, size_t at, size_t size, bool big) {
    uint32_t value = 0;
    if (length - at < size) return PTEXT_REPLACEMENT;
    for (size_t i = 0; i < size; i++) value = value << 8 | byte_at(bytes, at + (big ? i : size - 1 - i));
    return value;
}

static size_t decode_utf16(const char *bytes, size_t length, size_t at, bool big, uint32_t *code_point) {
    uint32_t high = unit_at(bytes, length, at, 2, big), low;

    *code_point = high;
    if (length - at < 2) return length - at;
    if (!is_surrogate(high)) return 2;
    *code_point = PTEXT_REPLACEMENT;
    if (high >= 0xDC00 || length - at < 4) return 2;
    low = unit_at(bytes, length, at + 2, 2, big);
    if (low < 0xDC00 || low > 0xDFFF) return 2;
    *code_point = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    return 4;
}

static size_t decode_utf32(const char *bytes, size_t length, size_t at, bool big, uint32_t *code_point) {
    *code_point = unit_at(bytes, length, at, 4, big);
    if (*code_point > 0x10FFFF || is_surrogate(*code_point)) *code_point = PTEXT_REPLACEMENT;
    return length - at < 4 ? length - at : 4;
}

static size_t decode_one(ptext_encoding encoding, const char *bytes, size_t length, size_t at, uint32_t *code_point) {
    switch (encoding) {
    case PTEXT_ENCODING_UTF16LE:
    case PTEXT_ENCODING_UTF16BE:
        return decode_utf16(bytes, length, at, encoding == PTEXT_ENCODING_UTF16BE, code_point);
    case PTEXT_ENCODING_UTF32LE:
    case PTEXT_ENCODING_UTF32BE:
        return decode_utf32(bytes, length, at, encoding == PTEXT_ENCODING_UTF32BE, code_point);
    case PTEXT_ENCODING_UTF8:
        return ptext_utf8_decode(bytes, length, at, code_point);
    default:
        *code_point = byte_at(bytes, at);
        if (*code_point >= 0x80 && *code_point < 0xA0) *code_point = windows_1252[*code_point - 0x80];
        return 1;
    }
}

static size_t mark_length(ptext_encoding encoding, const char *bytes, size_t length) {
    for (size_t i = 0; i < BYTE_ORDER_MARKS; i++) {
        if (byte_order_marks[i].encoding == encoding && starts_with_mark(i, bytes, length))
            return byte_order_marks[i].length;
    }
    return 0;
}

ptext_status ptext_encoding_decode(ptext_encoding encoding, const char *bytes, size_t length, ptext_buffer *text) {
    char chunk[CHUNK];
    size_t at = mark_length(encoding, bytes, length), used = 0;

    while (at < length) {
        uint32_t code_point;
        at += decode_one(encoding, bytes, length, at, &code_point);
        used += ptext_utf8_encode(code_point, chunk + used);
        if (used > CHUNK - 4) {
            ptext_status status = ptext_buffer_add(text, chunk, used);
            if (status != PTEXT_OK) return status;
            used = 0;
        }
    }
    return ptext_buffer_add(text, chunk, used);
}
