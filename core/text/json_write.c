#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "utf8_inline.h"

static const char replacement[] = "\xEF\xBF\xBD";

/* Appends a well-formed piece of a string. */
typedef ptext_status piece_writer(ptext_buffer *out, const char *s, size_t length);

/* Hands the well-formed stretches of s to `write` and puts U+FFFD between them. */
static ptext_status write_clean(ptext_buffer *out, const char *s, size_t length, piece_writer *write) {
    for (size_t at = 0; at < length;) {
        size_t bad = ptext_utf8_invalid(s, length, at);
        ptext_status status = write(out, s + at, bad - at);
        if (status != PTEXT_OK || bad == length) return status;
        status = ptext_buffer_add(out, replacement, sizeof replacement - 1);
        if (status != PTEXT_OK) return status;
        uint32_t code_point;
        at = bad + ptext_utf8_decode(s, length, bad, &code_point);
    }
    return PTEXT_OK;
}

ptext_status ptext_utf8_clean(ptext_buffer *out, const char *s, size_t length) {
    return write_clean(out, s, length, ptext_buffer_add);
}

/* Line separators that JSON allows in strings but that many readers of lines cut at: U+0085, U+2028 and U+2029.
   They begin with LEAD_2 or LEAD_3. Returns the bytes of the one at `at`, or 0. */
enum { LEAD_2 = 0xC2, LEAD_3 = 0xE2 };
static size_t separator_at(const char *s, size_t length, size_t at) {
    if (length - at >= 2 && memcmp(s + at, "\xC2\x85", 2) == 0) return 2;
    if (length - at >= 3 && memcmp(s + at, "\xE2\x80", 2) == 0 && (s[at + 2] & '\xFE') == '\xA8') return 3;
    return 0;
}

static bool needs_escape(const char *s, size_t length, size_t at) {
    unsigned char c = (unsigned char)s[at];
    if (c == LEAD_2 || c == LEAD_3) return separator_at(s, length, at) > 0;
    return c < 0x20 || c == '"' || c == '\\';
}

/* A word of eight bytes with the high bit of a byte set where `word` holds `b`, and now and then where it does not. */
static uint64_t bytes_like(uint64_t word, unsigned char b) {
    uint64_t difference = word ^ PTEXT_EACH_BYTE(b);
    return (difference - PTEXT_EACH_BYTE(1)) & ~difference;
}

/* Whether any of eight bytes needs an escape; now and then says so of bytes that do not. */
static bool may_need_escape(const char *s) {
    uint64_t word;
    memcpy(&word, s, sizeof word);
    uint64_t control = (word - PTEXT_EACH_BYTE(0x20)) & ~word;
    uint64_t named = bytes_like(word, '"') | bytes_like(word, '\\');
    return ((control | named | bytes_like(word, LEAD_2) | bytes_like(word, LEAD_3)) & PTEXT_HIGH_BITS) != 0;
}

/* The first byte from `at` on that needs an escape, or the length. */
static size_t next_escape(const char *s, size_t length, size_t at) {
    while (length - at >= 8 && !may_need_escape(s + at)) at += 8;
    while (at < length && !needs_escape(s, length, at)) {
        at++;
        while (length - at >= 8 && !may_need_escape(s + at)) at += 8;
    }
    return at;
}

/* Appends the escape of the byte or separator at `at`; *taken is how many bytes it stands for. */
static ptext_status write_escape(ptext_buffer *out, const char *s, size_t length, size_t at, size_t *taken) {
    static const char names[] = {['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r',
                                 ['\t'] = 't'};
    static const char hexadecimal[] = "0123456789abcdef";
    unsigned char c = (unsigned char)s[at];
    *taken = 1;
    if (c == LEAD_2 || c == LEAD_3) {
        *taken = separator_at(s, length, at);
        return ptext_buffer_add(out, c == LEAD_2 ? "\\u0085" : s[at + 2] == '\xA8' ? "\\u2028" : "\\u2029", 6);
    }
    if (names[c] != 0) return ptext_buffer_add(out, (const char[]){'\\', names[c]}, 2);
    return ptext_buffer_add(out, (const char[]){'\\', 'u', '0', '0', hexadecimal[c >> 4], hexadecimal[c & 15]}, 6);
}

static ptext_status write_escaped(ptext_buffer *out, const char *s, size_t length) {
    for (size_t at = 0;;) {
        size_t escape = next_escape(s, length, at), taken;
        ptext_status status = ptext_buffer_add(out, s + at, escape - at);
        if (status != PTEXT_OK || escape == length) return status;
        status = write_escape(out, s, length, escape, &taken);
        if (status != PTEXT_OK) return status;
        at = escape + taken;
    }
}

/* Most strings are short, ASCII, and without anything to escape. */
static bool is_plain(const char *s, size_t length) {
    size_t at = 0;
    for (; length - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, s + at, sizeof word);
        uint64_t control = (word - PTEXT_EACH_BYTE(0x20)) & ~word;
        if (((word | control | bytes_like(word, '"') | bytes_like(word, '\\')) & PTEXT_HIGH_BITS) != 0) return false;
    }
    for (; at < length; at++) {
        unsigned char c = (unsigned char)s[at];
        if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') return false;
    }
    return true;
}

static ptext_status write_plain(ptext_buffer *out, const char *s, size_t length) {
    ptext_status status = ptext_buffer_reserve(out, length + 2);
    if (status != PTEXT_OK) return status;
    char *to = out->bytes + out->length;
    to[0] = '"';
    if (length > 0) memcpy(to + 1, s, length);
    to[length + 1] = '"';
    out->length += (uint32_t)length + 2;
    return PTEXT_OK;
}

ptext_status ptext_json_string(ptext_buffer *out, const char *s, size_t length) {
    if (is_plain(s, length)) return write_plain(out, s, length);
    ptext_status status = ptext_buffer_add(out, "\"", 1);
    if (status == PTEXT_OK) status = write_clean(out, s, length, write_escaped);
    if (status == PTEXT_OK) status = ptext_buffer_add(out, "\"", 1);
    return status;
}

/* Most numbers are offsets, of few digits: how many is known before they are written, two at a time. */
char *ptext_json_digits(char *to, uint64_t value) {
    static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
                                "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
                                "8081828384858687888990919293949596979899";
    uint32_t count = 1;
    for (uint64_t rest = value; rest >= 10; rest /= 10) count++;
    char *at = to + count;
    for (; value >= 100; value /= 100) memcpy(at -= 2, pairs + value % 100 * 2, 2);
    if (value >= 10) memcpy(at - 2, pairs + value * 2, 2);
    else at[-1] = (char)('0' + value);
    return to + count;
}

ptext_status ptext_json_integer(ptext_buffer *out, int64_t value) {
    char text[PTEXT_JSON_DIGITS + 1] = "-";
    uint64_t magnitude = value < 0 ? UINT64_C(0) - (uint64_t)value : (uint64_t)value;
    const char *end = ptext_json_digits(text + 1, magnitude);
    const char *start = value < 0 ? text : text + 1;
    return ptext_buffer_add(out, start, (size_t)(end - start));
}

static bool is_zero(const char *digits) {
    return strspn(digits, "-0.") == strlen(digits);
}

/* Shares and the like: numbers from 0 to 10,000 with few decimals, unless they lie so near the middle between two that
   which of them is nearer takes all digits. Returns where they end, or NULL. */
static char *write_small(char *to, double value, int decimals) {
    static const uint32_t scales[] = {1, 10, 100, 1000, 10000};
    if (decimals >= (int)(sizeof scales / sizeof *scales) || signbit(value) || !(value < 1e4)) return NULL;
    uint32_t scale = scales[decimals];
    double scaled = value * scale, rest = scaled - floor(scaled);
    if (fabs(rest - 0.5) < 1e-6) return NULL;
    uint64_t whole = (uint64_t)scaled + (rest > 0.5);
    to = ptext_json_digits(to, whole / scale);
    if (decimals == 0) return to;
    ptext_json_digits(to, scale + whole % scale); /* the 1 in front becomes the point */
    *to = '.';
    return to + 1 + decimals;
}

ptext_status ptext_json_fixed(ptext_buffer *out, double value, int decimals) {
    char digits[340]; /* a sign, at most 309 digits, a point and the decimals */
    const char *end = write_small(digits, value, decimals);
    if (end != NULL) return ptext_buffer_add(out, digits, (size_t)(end - digits));
    int length = snprintf(digits, sizeof digits, "%.*f", decimals, value);
    if (length < 0 || (size_t)length >= sizeof digits) return PTEXT_TOO_LARGE;
    size_t sign = digits[0] == '-' && is_zero(digits) ? 1 : 0;
    return ptext_buffer_add(out, digits + sign, (size_t)length - sign);
}

ptext_status ptext_json_number(ptext_buffer *out, double value) {
    if (fabs(value) < 9007199254740992.0 && value == floor(value)) return ptext_json_integer(out, (int64_t)value);
    char digits[40];
    int length = 0;
    for (int precision = 15; precision <= 17; precision++) {
        length = snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value) break;
    }
    return length < 0 ? PTEXT_TOO_LARGE : ptext_buffer_add(out, digits, (size_t)length);
}
