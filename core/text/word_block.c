/* Classifying bytes eight at a time in a 64-bit word, or sixteen at a time with SSE2. */
#include "word_block.h"

#include "utf8_inline.h"

#if defined(__SSE2__) && !defined(PTEXT_PORTABLE)
#define USE_SSE2 1
#include <emmintrin.h>
#endif

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Bytes of x, all below 0x80, that are at least `least`, as high bits. */
static uint64_t at_least(uint64_t x, uint32_t least) { return x + EACH(0x80u - least); }

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
        uint64_t word = between(low | EACH(0x20), 'a', 'z') | between(low, '0', '9');
        uint64_t space = between(low, ' ', ' ') | between(low, '\t', '\r');
        block.word |= gather(word & ~bytes) << i;
        block.space |= gather(space & ~bytes) << i;
        block.line |= gather(between(low, '_', '_') & ~bytes) << i;
        block.special |= gather(bytes) << i;
    }
    return block;
}

#if defined(USE_SSE2)

/* Signed comparison: bytes that are not ASCII are below everything. */
static __m128i between16(__m128i x, char first, char last) {
    return _mm_and_si128(_mm_cmpgt_epi8(x, _mm_set1_epi8((char)(first - 1))),
                         _mm_cmplt_epi8(x, _mm_set1_epi8((char)(last + 1))));
}

static uint64_t mask16(__m128i x) { return (uint32_t)_mm_movemask_epi8(x); }

ptext_word_block ptext_word_block_of(const char *s) {
    ptext_word_block block = {0, 0, 0, 0};
    uint32_t i;
    for (i = 0; i < PTEXT_BLOCK_BYTES; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        __m128i word = _mm_or_si128(between16(lower, 'a', 'z'), between16(bytes, '0', '9'));
        __m128i space = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), between16(bytes, '\t', '\r'));
        __m128i line = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_'));
        block.word |= mask16(word) << i;
        block.space |= mask16(space) << i;
        block.line |= mask16(line) << i;
        block.special |= mask16(bytes) << i;
    }
    return block;
}

#else

ptext_word_block ptext_word_block_of(const char *s) { return ptext_word_block_portable(s); }

#endif
