/* Decoding for inner loops: valid sequences inline, everything else through ptext_utf8_decode. */
#ifndef PTEXT_UTF8_INLINE_H
#define PTEXT_UTF8_INLINE_H

#include <stdbool.h>
#include <string.h>

#include "bits.h"
#include "utf8.h"

/* A number of eight bytes, each of them this one. */
#define PTEXT_EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))
#define PTEXT_HIGH_BITS UINT64_C(0x8080808080808080)

static inline uint32_t ptext_byte(const char *s, size_t at) { return (unsigned char)s[at]; }

static inline bool ptext_is_continuation(uint32_t byte) { return (byte & 0xC0) == 0x80; }

/* As ptext_utf8_decode. */
static inline uint32_t ptext_decode(const char *s, size_t length, size_t at, uint32_t *code_point) {
    uint32_t lead = ptext_byte(s, at);
    if (lead < 0x80) {
        *code_point = lead;
        return 1;
    }
    if (lead - 0xC2 < 0xE0 - 0xC2 && length - at > 1 && ptext_is_continuation(ptext_byte(s, at + 1))) {
        *code_point = (lead & 0x1F) << 6 | (ptext_byte(s, at + 1) & 0x3F);
        return 2;
    }
    /* E0 and ED have narrower second bytes; they take the long way. */
    if (lead - 0xE1 < 0xED - 0xE1 && length - at > 2 && ptext_is_continuation(ptext_byte(s, at + 1)) &&
        ptext_is_continuation(ptext_byte(s, at + 2))) {
        *code_point = (lead & 0x0F) << 12 | (ptext_byte(s, at + 1) & 0x3F) << 6 | (ptext_byte(s, at + 2) & 0x3F);
        return 3;
    }
    return ptext_utf8_decode(s, length, at, code_point);
}

/* Eight bytes, the first one lowest, on machines of either order. */
static inline uint64_t ptext_little_endian(uint64_t word) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return __builtin_bswap64(word);
#else
    return word;
#endif
}

/* Begins to fetch what stands at an address, where the compiler knows how. No function: one that does nothing else is
   taken for one that does nothing, and left out. */
#if defined(__GNUC__)
#define PTEXT_FETCH(address) __builtin_prefetch(address)
#else
#define PTEXT_FETCH(address) ((void)(address))
#endif

static inline uint64_t ptext_load8(const char *s) {
    uint64_t word;
    memcpy(&word, s, sizeof word);
    return ptext_little_endian(word);
}

/* Four bytes likewise. Compilers make one load of it. */
static inline uint32_t ptext_load4(const char *s) {
    return ptext_byte(s, 0) | ptext_byte(s, 1) << 8 | ptext_byte(s, 2) << 16 | ptext_byte(s, 3) << 24;
}

/* Masks of the first 0 to 8 bytes that ptext_load8 loads. */
static const uint64_t ptext_low_bytes[] = {
    0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, UINT64_C(0xFFFFFFFFFF), UINT64_C(0xFFFFFFFFFFFF),
    UINT64_C(0xFFFFFFFFFFFFFF), UINT64_MAX};

static inline void ptext_store8(char *out, uint64_t word) {
    word = ptext_little_endian(word);
    memcpy(out, &word, sizeof word);
}

/* The offset of the first byte of s[at..length) that is not ASCII, or `length`. */
static inline size_t ptext_skip_ascii(const char *s, size_t length, size_t at) {
    while (length - at >= 16 && ((ptext_load8(s + at) | ptext_load8(s + at + 8)) & PTEXT_HIGH_BITS) == 0) at += 16;
    while (length - at >= 8) {
        uint64_t high = ptext_load8(s + at) & PTEXT_HIGH_BITS;
        if (high != 0) return at + ptext_lowest_bit(high) / 8;
        at += 8;
    }
    while (at < length && ptext_byte(s, at) < 0x80) at++;
    return at;
}

#endif
