#include "line_form.h"

#include <string.h>

#include "ascii.h"
#include "utf8_inline.h"

/* Whether `mark`, of three bytes at the most, ends at s[..end). */
static bool ends_in(const char *s, size_t end, const char *mark) {
    size_t length = strlen(mark);
    return end >= length && memcmp(s + end - length, mark, length) == 0;
}

/* Bullets ---------------------------------------------------------------------------------------------------------- */

static bool is_bullet(const char *s, size_t length) {
    static const char *const bullets[] = {"\u2022", "\u00B7", "\u25AA", "\u25A0", "\u25CF",
                                          "\u25E6", "\u2023", "\u2013", "\u25BA", "\u25B6"};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        if (strlen(bullets[i]) == length && memcmp(bullets[i], s, length) == 0) return true;
    }
    return false;
}

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

size_t ptext_after_bullet(const char *s, size_t length) {
    size_t mark = 1;
    if (length < 2) return 0;
    if (s[0] == '\xE2' || s[0] == '\xC2') {
        while (mark < length && ptext_is_continuation(ptext_byte(s, mark))) mark++;
        if (!is_bullet(s, mark)) return 0;
    } else if (s[0] != '-' && s[0] != '*') {
        return 0;
    }
    size_t at = mark;
    while (at < length && is_blank(s[at])) at++;
    return at > mark ? at : 0;
}

bool ptext_is_numbered(const char *s, size_t length) {
    size_t at = length > 0 && s[0] == '(', start = at;
    while (at < length && at < start + 2 && ptext_byte_is(s[at], PTEXT_DIGIT)) at++;
    if (at == start && at < length && ptext_byte_is(s[at], PTEXT_LETTER) && !ptext_byte_is(s[at], PTEXT_UPPER)) at++;
    return at > start && at + 1 < length && (s[at] == '.' || s[at] == ')') && ptext_byte_is(s[at + 1], PTEXT_WHITE);
}

/* The last mark ---------------------------------------------------------------------------------------------------- */

/* The stop of several bytes that ends at `end`, or nothing. */
static ptext_mark wide_mark(const char *s, size_t end) {
    if (ends_in(s, end, "\u2026")) return PTEXT_MARK_ELLIPSIS;
    if (ends_in(s, end, "\u3002") || ends_in(s, end, "\u0964")) return PTEXT_MARK_STOP;
    if (ends_in(s, end, "\uFF01")) return PTEXT_MARK_EXCLAMATION;
    if (ends_in(s, end, "\uFF1F")) return PTEXT_MARK_QUESTION;
    return PTEXT_MARK_NONE;
}

/* How many bytes a closing quote or bracket has that ends at `end`; 0 when none does. */
static size_t closing(const char *s, size_t end) {
    if (ptext_byte_is(s[end - 1], PTEXT_PUNCTUATION)) return strchr("\"')]*", s[end - 1]) != NULL;
    if (!ptext_byte_is(s[end - 1], PTEXT_BEYOND)) return 0;
    if (ends_in(s, end, "\u201D") || ends_in(s, end, "\u2019")) return 3;
    return ends_in(s, end, "\u00BB") ? 2 : 0;
}

ptext_mark ptext_last_mark(const char *s, size_t length) {
    size_t behind = 0;
    while (length > 0 && (behind = closing(s, length)) > 0) length -= behind;
    if (length == 0) return PTEXT_MARK_NONE;
    switch (s[length - 1]) {
    case '.': return PTEXT_MARK_STOP;
    case '!': return PTEXT_MARK_EXCLAMATION;
    case '?': return PTEXT_MARK_QUESTION;
    case ':': return PTEXT_MARK_COLON;
    case ';': return PTEXT_MARK_SEMICOLON;
    case ',': return PTEXT_MARK_COMMA;
    default: return ptext_byte_is(s[length - 1], PTEXT_BEYOND) ? wide_mark(s, length) : PTEXT_MARK_NONE;
    }
}

/* Keys ------------------------------------------------------------------------------------------------------------- */

/* A part of a buffer that becomes a key. */
typedef struct part {
    char *bytes;
    size_t length;
} part;

/* Curly apostrophes made straight, spaces that do not break made plain. */
static void straighten(part *key) {
    const char *from = key->bytes, *end = key->bytes + key->length;
    char *to = key->bytes;
    while (from < end) {
        size_t left = (size_t)(end - from);
        if (*from != '\xE2' && *from != '\xC2') {
            *to++ = *from++;
        } else if (left >= 3 && memcmp(from, "\xE2\x80", 2) == 0 && (from[2] == '\x98' || from[2] == '\x99')) {
            *to++ = '\'';
            from += 3;
        } else if (left >= 2 && memcmp(from, "\xC2\xA0", 2) == 0) {
            *to++ = ' ';
            from += 2;
        } else {
            *to++ = *from++;
        }
    }
    key->length = (size_t)(to - key->bytes);
}

/* A mark of the General Punctuation or the arrows before the text, but not the sign of copyright. */
static void drop_first_mark(part *key) {
    const char sign = '\xA9';
    size_t at = 1;
    if (key->length == 0 || (key->bytes[0] != '\xE2' && key->bytes[0] != '\xC2')) return;
    while (at < key->length && key->bytes[at] != sign && ptext_is_continuation(ptext_byte(key->bytes, at))) at++;
    if (at == 1) return;
    while (at < key->length && ptext_byte_is(key->bytes[at], PTEXT_WHITE)) at++;
    key->bytes += at;
    key->length -= at;
}

/* The last character and the white space before it, when it is of `size` bytes that begin with `lead`. */
static void drop_last_mark(part *key, char lead, size_t size) {
    if (key->length < size || key->bytes[key->length - size] != lead) return;
    for (size_t i = key->length - size + 1; i < key->length; i++) {
        if (!ptext_is_continuation(ptext_byte(key->bytes, i))) return;
    }
    key->length -= size;
    while (key->length > 0 && ptext_byte_is(key->bytes[key->length - 1], PTEXT_WHITE)) key->length--;
}

/* Whether a byte is one of white space and marks. */
static bool is_one_of(char c, const char *set) {
    return ptext_byte_is(c, PTEXT_WHITE | PTEXT_PUNCTUATION) && strchr(set, c) != NULL;
}

/* Back over a count: "comments (23)" to "comments". */
static size_t before_count(const part *key) {
    size_t at = key->length;
    while (at > 0 && (ptext_byte_is(key->bytes[at - 1], PTEXT_DIGIT) || is_one_of(key->bytes[at - 1], ",+() "))) at--;
    return at > 0 && (key->bytes[at] == ' ' || key->bytes[at] == '(') ? at : key->length;
}

static void drop_end(part *key) {
    char last = key->length > 0 ? key->bytes[key->length - 1] : '\0';
    if (last == ')' || ptext_byte_is(last, PTEXT_DIGIT)) key->length = before_count(key);
    while (key->length > 0 && is_one_of(key->bytes[key->length - 1], " \t:.!?+*>|,-")) key->length--;
}

static bool may_begin(char c) {
    return ptext_byte_is(c, PTEXT_ALPHANUMERIC) || is_one_of(c, "@#$(") || (c >= '\xC2' && c <= '\xF4');
}

/* To the first byte of `whole`, which ends further on perhaps, that may begin a key; nowhere when there is none. */
static void drop_start(part *key, size_t whole) {
    size_t at = 0;
    while (at < whole && !may_begin(key->bytes[at])) at++;
    if (at == whole) return;
    key->bytes += at;
    key->length = at < key->length ? key->length - at : 0;
}

ptext_status ptext_line_key(const char *s, size_t length, ptext_buffer *out) {
    uint32_t start = out->length;
    ptext_status status = ptext_buffer_add_lower(out, s, length);
    if (status != PTEXT_OK || length == 0) return status;
    part key = {out->bytes + start, length};
    bool wide = memchr(s, 0xC2, length) != NULL || memchr(s, 0xE2, length) != NULL;
    if (wide) { /* a byte begins a character of U+0080 to U+00BF or U+2000 to U+2FFF */
        straighten(&key);
        bool marked = ptext_byte(key.bytes, key.length - 1) >= 0x80;
        drop_first_mark(&key);
        if (marked) {
            drop_last_mark(&key, '\xE2', 3);
            drop_last_mark(&key, '\xC2', 2);
        }
    }
    size_t whole = key.length;
    drop_end(&key);
    drop_start(&key, whole);
    memmove(out->bytes + start, key.bytes, key.length);
    out->length = start + (uint32_t)key.length;
    return PTEXT_OK;
}
