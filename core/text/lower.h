/* ASCII letters in lower case, eight bytes at a time. */
#ifndef PTEXT_LOWER_H
#define PTEXT_LOWER_H

#include "ascii.h"
#include "utf8_inline.h"

static inline uint64_t ptext_lower_eight(uint64_t bytes) {
    uint64_t low = bytes & ~PTEXT_HIGH_BITS;
    uint64_t capitals = (low + PTEXT_EACH_BYTE(0x80 - 'A')) & ~(low + PTEXT_EACH_BYTE(0x80 - 'Z' - 1)) & ~bytes;
    return bytes | (capitals & PTEXT_HIGH_BITS) >> 2; /* a high bit moves to the bit of the case */
}

/* Writes s[0..length) to `out` with the ASCII letters in lower case, and all other bytes as they are. */
static inline void ptext_copy_lower(const char *s, size_t length, char *out) {
    size_t at = 0;
    for (; length - at >= 8; at += 8) ptext_store8(out + at, ptext_lower_eight(ptext_load8(s + at)));
    for (; at < length; at++) out[at] = (char)ptext_lower_byte((unsigned char)s[at]);
}

#endif
