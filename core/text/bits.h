/* Counting and finding bits. */
#ifndef PTEXT_BITS_H
#define PTEXT_BITS_H

#include <stdint.h>

/* The number of the lowest set bit of bits (not 0). */
static inline uint32_t ptext_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(bits);
#else
    uint32_t n = 0;
    for (; (bits & 0xFF) == 0; bits >>= 8) n += 8;
    for (; (bits & 1) == 0; bits >>= 1) n++;
    return n;
#endif
}

/* The number of the highest set bit of bits (not 0). */
static inline uint32_t ptext_highest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return 63u - (uint32_t)__builtin_clzll(bits);
#else
    uint32_t n = 0;
    while (bits >>= 1) n++;
    return n;
#endif
}

/* Written out, since compilers call a function where they may not assume an instruction for it. */
static inline uint32_t ptext_bit_count(uint64_t bits) {
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (uint32_t)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* Bits 0 to n-1, n below 64. */
static inline uint64_t ptext_low_bits(uint32_t n) { return (UINT64_C(1) << n) - 1; }

#endif
