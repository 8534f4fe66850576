/* Which words of a text may begin an entry, told from the first bytes of the word and of the next. It may let words
   through that begin none, and never holds back one that does. There are two sieves, without branches, since what
   passes is not foreseen: the first knows the first words of entries by seven bytes, or by four where a wildcard
   follows; the second, of entries that go on with another word, the first two by four bytes each.

   What folds to other bytes passes, and is left to the vocabulary: anything not ASCII, and a character that a
   combining mark may join, for which the byte behind those compared is looked at. */
#ifndef PTEXT_FILTER_H
#define PTEXT_FILTER_H

#include "trie.h"
#include "utf8_inline.h"
#include "vocabulary.h"

#define PTEXT_FILTER_REACH 8u   /* bytes that are looked at */
#define PTEXT_FILTER_COARSE 14u /* bits of a place in these tables */
#define PTEXT_FILTER_SHORTER 10u

/* Zero-initialise; ptext_filter_free may be called twice. */
typedef struct ptext_filter {
    uint8_t *exact;   /* flags, two bits each, by the first 7 bytes */
    uint8_t *coarse;  /* flags by the first 4 bytes, for words with a wildcard among the next */
    uint8_t *shorter; /* flags by the first 2 bytes, for words with a wildcard among the first 4 */
    uint8_t *pairs;   /* bits, by 4 bytes of a word and 4 of the next */
    uint32_t exact_shift, pair_shift; /* 64 less the bits of a place in these */
} ptext_filter;
void ptext_filter_free(ptext_filter *filter);

/* Makes the filter for the items of a vocabulary that have a start in the trie. Marks the nodes of the trie that are
   paired, and notes of the items what they lead to. */
ptext_status ptext_filter_build(ptext_filter *filter, ptext_vocabulary *vocabulary, ptext_trie *trie);

/* Of eight bytes those that belong to a word of this length, ASCII letters in lower case; the rest is zero. */
static inline uint64_t ptext_filter_word(uint64_t bytes, uint32_t length) {
    return (bytes | UINT64_C(0x2020202020202020)) & ptext_low_bytes[length < 8 ? length : 8];
}

static inline uint32_t ptext_filter_exact(const ptext_filter *filter, uint64_t word) {
    return (uint32_t)((word << 8) * UINT64_C(0x9E3779B97F4A7C15) >> filter->exact_shift);
}

static inline uint32_t ptext_filter_coarse(uint32_t key) {
    return key * UINT32_C(0x9E3779B1) >> (32 - PTEXT_FILTER_COARSE);
}

static inline uint32_t ptext_filter_shorter(uint32_t key) { return (key & 0x1F) | (key >> 3 & 0x3E0); }

static inline uint32_t ptext_filter_pair(const ptext_filter *filter, uint32_t key, uint32_t next) {
    return (uint32_t)((key ^ next * UINT64_C(0xC2B2AE3D27D4EB4F)) * UINT64_C(0x9E3779B97F4A7C15) >> filter->pair_shift);
}

/* The first sieve: flags of a word, 0 for most. */
static inline uint32_t ptext_filter_flags(const ptext_filter *filter, uint64_t word) {
    uint32_t place = ptext_filter_exact(filter, word), key = (uint32_t)word;
    uint32_t flags = (uint32_t)filter->exact[place >> 2] >> (place & 3) * 2 & 3;
    flags |= filter->coarse[ptext_filter_coarse(key)] | filter->shorter[ptext_filter_shorter(key)];
    return flags | ((word & PTEXT_HIGH_BITS) != 0);
}

/* Bytes that are a mark wherever they stand between words, and so stand for the next word where they follow one. */
extern const uint8_t ptext_filter_marks[256];

/* The second: whether a word may go on with the one that a space parts from it, or with a mark. Where it may not, no
   entry begins with it that only PTEXT_MAY_GO_ON, and no node is worth going to that is paired. */
static inline uint32_t ptext_filter_goes_on(const ptext_filter *filter, uint64_t word, uint64_t next) {
    uint32_t pair = ptext_filter_pair(filter, (uint32_t)word, (uint32_t)next);
    return ((uint32_t)filter->pairs[pair >> 3] >> (pair & 7) & 1) | (((word | next) & PTEXT_HIGH_BITS) != 0);
}

#endif
