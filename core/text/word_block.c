/* Classifying bytes eight at a time in a 64-bit word, or sixteen at a time with SSE2. */
#include "word_block.h"

#include "instruction_set.h"
#include "utf8_inline.h"

#if defined(PTEXT_HAS_SSE2)
#include <emmintrin.h>
#endif

/* Bytes of x, all below 0x80, that are at least `least`, as high bits. */
static uint64_t at_least(uint64_t x, uint32_t least) { return x + PTEXT_EACH_BYTE(0x80u - least); }

static uint64_t between(uint64_t x, uint32_t first, uint32_t last) {
    return at_least(x, first) & ~at_least(x, last + 1);
}

/* The high bits of eight bytes as one byte: the product moves bit 8n to bit 56 + n, and no two sums meet. */
static uint64_t gather(uint64_t high) { return ((high & PTEXT_HIGH_BITS) >> 7) * UINT64_C(0x0102040810204080) >> 56; }

ptext_word_block ptext_word_block_portable(const char *s) {
    ptext_word_block block = {0, 0, 0, 0};
    uint32_t i;
    for (i = 0; i < PTEXT_BLOCK_BYTES; i += 8) {
        uint64_t bytes = ptext_load8(s + i);
        uint64_t low = bytes & ~PTEXT_HIGH_BITS;
        uint64_t word = between(low | PTEXT_EACH_BYTE(0x20), 'a', 'z') | between(low, '0', '9');
        uint64_t space = between(low, ' ', ' ') | between(low, '\t', '\r');
        block.word |= gather(word & ~bytes) << i;
        block.space |= gather(space & ~bytes) << i;
        block.line |= gather(between(low, '_', '_') & ~bytes) << i;
        block.special |= gather(bytes) << i;
    }
    return block;
}

/* The highest bits of a byte that continues a code point are 10. */
ptext_line_block ptext_line_block_portable(const char *s) {
    ptext_line_block block = {0, 0, 0};
    uint32_t i;
    for (i = 0; i < PTEXT_BLOCK_BYTES; i += 8) {
        uint64_t bytes = ptext_load8(s + i);
        uint64_t low = bytes & ~PTEXT_HIGH_BITS;
        block.feed |= gather(between(low, '\n', '\n') & ~bytes) << i;
        block.back |= gather(between(low, '\r', '\r') & ~bytes) << i;
        block.goes_on |= gather(bytes & ~(bytes << 1)) << i;
    }
    return block;
}

/* Whether these bytes are a letter: U+00C0 to U+017F but for the signs of multiplication and division, U+0391 to U+03FF
   but for U+03A2 and U+03F6, U+0400 to U+047F. */
static bool is_letter_pair(uint32_t lead, uint32_t next) {
    if (!ptext_is_continuation(next)) return false;
    switch (lead) {
    case 0xC3: return next != 0x97 && next != 0xB7;
    case 0xCE: return next >= 0x91 && next != 0xA2;
    case 0xCF: return next != 0xB6;
    default: return (lead & 0xFE) == 0xC4 || (lead & 0xFE) == 0xD0;
    }
}

uint64_t ptext_letter_pairs_portable(const char *s) {
    uint64_t pairs = 0;
    uint32_t i;
    for (i = 0; i + 1 < PTEXT_BLOCK_BYTES; i++) {
        if (is_letter_pair(ptext_byte(s, i), ptext_byte(s, i + 1))) pairs |= UINT64_C(3) << i;
    }
    return pairs;
}

#if defined(PTEXT_HAS_SSE2)

/* Comparison is of signed bytes: what is moved so that `first` becomes the smallest is told by one. */
static __m128i between16(__m128i x, int first, int last) {
    return _mm_cmplt_epi8(_mm_add_epi8(x, _mm_set1_epi8((char)(-128 - first))),
                          _mm_set1_epi8((char)(-128 + last + 1 - first)));
}

static uint64_t mask16(__m128i x) { return (uint32_t)_mm_movemask_epi8(x); }

/* The last bytes are looked at first, since what came before is then moved by a constant. */
static ptext_word_block block_with_sse2(const char *s) {
    ptext_word_block block = {0, 0, 0, 0};
    for (uint32_t i = PTEXT_BLOCK_BYTES; i > 0;) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + (i -= 16)));
        __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        __m128i word = _mm_or_si128(between16(lower, 'a', 'z'), between16(bytes, '0', '9'));
        __m128i space = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), between16(bytes, '\t', '\r'));
        __m128i line = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_'));
        block.word = block.word << 16 | mask16(word);
        block.space = block.space << 16 | mask16(space);
        block.line = block.line << 16 | mask16(line);
        block.special = block.special << 16 | mask16(bytes);
    }
    return block;
}

static __m128i equals16(__m128i x, uint32_t byte) { return _mm_cmpeq_epi8(x, _mm_set1_epi8((char)byte)); }

static ptext_line_block line_block_with_sse2(const char *s) {
    ptext_line_block block = {0, 0, 0};
    for (uint32_t i = PTEXT_BLOCK_BYTES; i > 0;) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + (i -= 16)));
        block.feed = block.feed << 16 | mask16(equals16(bytes, '\n'));
        block.back = block.back << 16 | mask16(equals16(bytes, '\r'));
        block.goes_on = block.goes_on << 16 | mask16(_mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0xC0)));
    }
    return block;
}

static __m128i either16(__m128i x, uint32_t one, uint32_t other) {
    return _mm_or_si128(equals16(x, one), equals16(x, other));
}

/* As signed numbers, bytes that continue a sequence are those below C0. */
static uint64_t letter_pairs_with_sse2(const char *s) {
    uint64_t latin = 0, greek = 0, greek_too = 0, others = 0; /* C3, CE, CF, and leads of nothing but letters */
    uint64_t not_latin = 0, not_greek = 0, not_greek_too = 0; /* what may not follow these */
    uint64_t next = 0;
    uint32_t i;
    for (i = 0; i < PTEXT_BLOCK_BYTES; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        __m128i early = _mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0x91));
        latin |= mask16(equals16(bytes, 0xC3)) << i;
        greek |= mask16(equals16(bytes, 0xCE)) << i;
        greek_too |= mask16(equals16(bytes, 0xCF)) << i;
        others |= mask16(either16(_mm_and_si128(bytes, _mm_set1_epi8((char)0xFE)), 0xC4, 0xD0)) << i;
        next |= mask16(_mm_cmplt_epi8(bytes, _mm_set1_epi8((char)0xC0))) << i;
        not_latin |= mask16(either16(bytes, 0x97, 0xB7)) << i;
        not_greek |= mask16(_mm_or_si128(early, equals16(bytes, 0xA2))) << i;
        not_greek_too |= mask16(equals16(bytes, 0xB6)) << i;
    }
    others |= (latin & ~(not_latin >> 1)) | (greek & ~(not_greek >> 1)) | (greek_too & ~(not_greek_too >> 1));
    others &= next >> 1;
    return others | others << 1;
}

ptext_word_block ptext_word_block_of(const char *s) {
    return ptext_instruction_set_used() == PTEXT_SSE2 ? block_with_sse2(s) : ptext_word_block_portable(s);
}

ptext_line_block ptext_line_block_of(const char *s) {
    return ptext_instruction_set_used() == PTEXT_SSE2 ? line_block_with_sse2(s) : ptext_line_block_portable(s);
}

/* Without such instructions looking at them one by one takes no longer. */
uint64_t ptext_letter_pairs(const char *s) {
    return ptext_instruction_set_used() == PTEXT_SSE2 ? letter_pairs_with_sse2(s) : 0;
}

#else

ptext_word_block ptext_word_block_of(const char *s) { return ptext_word_block_portable(s); }

ptext_line_block ptext_line_block_of(const char *s) { return ptext_line_block_portable(s); }

uint64_t ptext_letter_pairs(const char *s) {
    (void)s;
    return 0;
}

#endif
