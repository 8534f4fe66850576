/* Names in other writings. */
#include "compared.h"

#include "ascii.h"

bool ptext_is_broken(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (c == '\n' || c == '\r' || c == '\t' || c == '\xC2') return true;
        if (c == ' ' && i + 1 < length && text[i + 1] == ' ') return true;
    }
    return false;
}

/* How many bytes of white space begin at i. */
static size_t space_at(const char *text, size_t length, size_t i) {
    if (ptext_byte_is(text[i], PTEXT_WHITE)) return 1;
    return i + 1 < length && text[i] == '\xC2' && text[i + 1] == '\xA0' ? 2 : 0;
}

ptext_status ptext_squeeze(const char *text, size_t length, ptext_buffer *out) {
    ptext_status status = PTEXT_OK;
    for (size_t i = 0; i < length && status == PTEXT_OK;) {
        size_t space = space_at(text, length, i), from = i;
        if (space == 0) {
            while (i < length && space_at(text, length, i) == 0) i++;
            status = ptext_buffer_add(out, text + from, i - from);
        } else {
            for (; space > 0; space = i < length ? space_at(text, length, i) : 0) i += space;
            status = ptext_buffer_add(out, " ", 1);
        }
    }
    return status;
}

bool ptext_is_spaced(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (!ptext_byte_is(text[i], PTEXT_WHITE)) continue;
        if (text[i] != ' ' || (i + 1 < length && ptext_byte_is(text[i + 1], PTEXT_WHITE))) return false;
    }
    return true;
}

ptext_status ptext_space(const char *text, size_t length, ptext_buffer *out) {
    ptext_status status = ptext_buffer_reserve(out, length);
    for (size_t i = 0; i < length && status == PTEXT_OK; i++) {
        if (!ptext_byte_is(text[i], PTEXT_WHITE)) out->bytes[out->length++] = text[i];
        else if (i == 0 || !ptext_byte_is(text[i - 1], PTEXT_WHITE)) out->bytes[out->length++] = ' ';
    }
    return status;
}

ptext_status ptext_compared(const char *text, size_t length, ptext_buffer *out) {
    enum { ARTICLE = 4, POSSESSIVE = 2 };
    uint32_t from = out->length;
    ptext_status status = ptext_fold(text, length, out);
    if (status != PTEXT_OK || out->length == from) return status;
    char *folded = out->bytes + from;
    size_t left = out->length - from;
    if (left >= ARTICLE && memcmp(folded, "the ", ARTICLE) == 0) {
        left -= ARTICLE;
        memmove(folded, folded + ARTICLE, left);
    }
    if (left >= POSSESSIVE && memcmp(folded + left - POSSESSIVE, "'s", POSSESSIVE) == 0) left -= POSSESSIVE;
    out->length = from + (uint32_t)left;
    return PTEXT_OK;
}

static bool is_of_word(unsigned char c) {
    unsigned char letter = (unsigned char)(c | 0x20);
    return c >= 0x80 || (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || c == '\'' || c == '-';
}

ptext_span ptext_compared_word(const char *name, size_t length, size_t at) {
    while (at < length && !is_of_word((unsigned char)name[at])) at++;
    size_t end = at;
    while (end < length && is_of_word((unsigned char)name[end])) end++;
    return (ptext_span){(uint32_t)at, (uint32_t)end};
}

static bool ends_with(const char *name, size_t length, const char *ending, size_t count) {
    return length >= count && memcmp(name + length - count, ending, count) == 0;
}

size_t ptext_possessive_length(const char *name, size_t length) {
    enum { PLAIN = 2, CURLY = 4, APOSTROPHE = 3 };
    if (length > PLAIN && ends_with(name, length, "'s", PLAIN)) return PLAIN;
    if (length <= CURLY) return 0;
    if (ends_with(name, length, "\u2019s", CURLY)) return CURLY;
    return ends_with(name, length, "s\u2019", CURLY) ? APOSTROPHE : 0;
}
