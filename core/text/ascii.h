/* Classes of bytes, whatever the locale. */
#ifndef PTEXT_ASCII_H
#define PTEXT_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PTEXT_DIGIT = 1,
    PTEXT_LETTER = 2,      /* of ASCII */
    PTEXT_UPPER = 4,
    PTEXT_WHITE = 8,       /* space, and \t to \r */
    PTEXT_PUNCTUATION = 16, /* of ASCII */
    PTEXT_JOINER = 32,     /* ' & - */
    PTEXT_BEYOND = 64,     /* part of a character beyond ASCII */
    PTEXT_ALPHANUMERIC = PTEXT_DIGIT | PTEXT_LETTER,
    PTEXT_WORD_BYTE = PTEXT_ALPHANUMERIC | PTEXT_BEYOND
};

extern const uint8_t ptext_byte_classes[256];

static inline bool ptext_byte_is(char c, unsigned classes) {
    return (ptext_byte_classes[(unsigned char)c] & classes) != 0;
}

static inline unsigned char ptext_lower_byte(unsigned char c) { return (unsigned)c - 'A' < 26 ? c | 0x20 : c; }

/* The next word of s, where white space parts them: *at goes behind it, and its length is returned, 0 at the end. */
static inline size_t ptext_next_word(const char *s, size_t length, size_t *at) {
    size_t first = *at;
    while (first < length && ptext_byte_is(s[first], PTEXT_WHITE)) first++;
    for (*at = first; *at < length && !ptext_byte_is(s[*at], PTEXT_WHITE);) ++*at;
    return *at - first;
}

#endif
