/* Finding marks with a table of bytes, or sixteen bytes at a time with SSE2. */
#include "sentence_scan.h"

#include "bits.h"
#include "instruction_set.h"
#include "utf8_inline.h"

#if defined(PTEXT_HAS_SSE2)
#include <emmintrin.h>
#endif

/* The lead bytes are those of general punctuation and of the scripts that have stops of their own. */
const unsigned char ptext_mark_types[256] = {
    ['.'] = PTEXT_BEGINS_STOP,       ['!'] = PTEXT_BEGINS_STOP,  ['?'] = PTEXT_BEGINS_STOP,  ['('] = PTEXT_BEGINS_OPEN,
    ['['] = PTEXT_BEGINS_OPEN,       [')'] = PTEXT_BEGINS_CLOSE, [']'] = PTEXT_BEGINS_CLOSE, ['"'] = PTEXT_BEGINS_QUOTE,
    ['\n'] = PTEXT_BEGINS_LINE,      ['\r'] = PTEXT_BEGINS_LINE, [0xD6] = PTEXT_BEGINS_WIDE, [0xD8] = PTEXT_BEGINS_WIDE,
    [0xDB] = PTEXT_BEGINS_WIDE,      [0xDC] = PTEXT_BEGINS_WIDE, [0xDF] = PTEXT_BEGINS_WIDE, [0xE0] = PTEXT_BEGINS_WIDE,
    [0xE1] = PTEXT_BEGINS_WIDE,      [0xE2] = PTEXT_BEGINS_WIDE, [0xE3] = PTEXT_BEGINS_WIDE, [0xEA] = PTEXT_BEGINS_WIDE,
    [0xEF] = PTEXT_BEGINS_WIDE,      [0xF0] = PTEXT_BEGINS_WIDE,
};

static bool is_single_quotation_mark(const char *s, size_t at, size_t to) {
    return to - at >= 3 && memcmp(s + at, "\xE2\x80", 2) == 0 && (ptext_byte(s, at + 2) & 0xFE) == 0x98; /* ‘ ’ */
}

static bool is_mark(const char *s, size_t at, size_t to) {
    unsigned char type = ptext_mark_types[ptext_byte(s, at)];
    return type != PTEXT_BEGINS_NOTHING && !(type == PTEXT_BEGINS_WIDE && is_single_quotation_mark(s, at, to));
}

size_t ptext_next_mark_portable(const char *s, size_t at, size_t to) {
    const unsigned char *types = ptext_mark_types;
    for (; at < to; at++) {
        while (to - at >= 4 && !(types[ptext_byte(s, at)] | types[ptext_byte(s, at + 1)] |
                                 types[ptext_byte(s, at + 2)] | types[ptext_byte(s, at + 3)]))
            at += 4;
        if (at < to && is_mark(s, at, to)) return at;
    }
    return to;
}

#if defined(PTEXT_HAS_SSE2)

static __m128i equals(__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); }

static __m128i equals_with(__m128i bytes, char also, char c) {
    return equals(_mm_or_si128(bytes, _mm_set1_epi8(also)), c);
}

/* Of sixteen bytes those that may begin a mark, as bits, and a few others: bytes that differ in some bits only are
   compared with these bits set. As signed numbers, lead bytes from D6 on are above D5 and below zero. */
static inline uint32_t candidates(const char *s) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s);
    __m128i ascii = _mm_or_si128(equals_with(bytes, 0x11, 0x3F), equals_with(bytes, 0x01, 0x29)); /* . ? and ( ) */
    __m128i wide = _mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)0xD5));
    ascii = _mm_or_si128(ascii, equals_with(bytes, 0x06, 0x5F)); /* [ ] */
    ascii = _mm_or_si128(ascii, equals_with(bytes, 0x07, 0x0F)); /* line breaks */
    ascii = _mm_or_si128(ascii, _mm_or_si128(equals(bytes, '!'), equals(bytes, '"')));
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(ascii, _mm_and_si128(wide, bytes)));
}

static uint64_t candidates_of_block(const char *s) {
    return (uint64_t)candidates(s) | (uint64_t)candidates(s + 16) << 16 | (uint64_t)candidates(s + 32) << 32 |
           (uint64_t)candidates(s + 48) << 48;
}

static uint64_t candidates_of_end(const char *s, size_t length) {
    char bytes[64] = {0};
    memcpy(bytes, s, length);
    return candidates_of_block(bytes);
}

static void read_block(ptext_marks *marks, const char *s, size_t at, size_t to) {
    marks->block = at;
    marks->end = at + 64;
    marks->bits = to - at >= 64 ? candidates_of_block(s + at) : candidates_of_end(s + at, to - at);
}

static size_t next_mark_with_sse2(ptext_marks *marks, const char *s, size_t at, size_t to) {
    for (; at < to; at = marks->end) {
        uint64_t bits;
        if (at >= marks->end) read_block(marks, s, at, to);
        bits = marks->bits >> (at - marks->block) << (at - marks->block);
        for (; bits != 0; bits &= bits - 1) {
            size_t found = marks->block + ptext_lowest_bit(bits);
            if (is_mark(s, found, to)) return found;
        }
    }
    return to;
}

size_t ptext_next_mark(ptext_marks *marks, const char *s, size_t at, size_t to) {
    return ptext_instruction_set_used() == PTEXT_SSE2 ? next_mark_with_sse2(marks, s, at, to)
                                                      : ptext_next_mark_portable(s, at, to);
}

#else

size_t ptext_next_mark(ptext_marks *marks, const char *s, size_t at, size_t to) {
    (void)marks;
    return ptext_next_mark_portable(s, at, to);
}

#endif
