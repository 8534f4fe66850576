/* Which words of a text may begin an entry, told from the first bytes of the word and of the next. It may let words
   through that begin none, and never holds back one that does. There are two sieves, without branches, since what
   passes is not foreseen: the first knows the first words of entries by four bytes; the second, of entries that go on
   with another word, the first two.

   What folds to other bytes passes, and is left to the vocabulary: anything not ASCII, and a character that a
   combining mark may join, for which bytes behind those compared are looked at. */
#ifndef PTEXT_FILTER_H
#define PTEXT_FILTER_H

#include "trie.h"
#include "utf8_inline.h"
#include "vocabulary.h"

#define PTEXT_FILTER_REACH 8u /* bytes that are looked at */
#define PTEXT_FILTER_COARSE 14u  /* bits of a place in these tables */
#define PTEXT_FILTER_SHORTER 10u

enum {
    PTEXT_MAY_BEGIN = 1, /* whatever follows */
    PTEXT_MAY_GO_ON = 2, /* if the next word is right */
};

/* Zero-initialise; ptext_filter_free may be called twice. */
typedef struct ptext_filter {
    uint8_t *coarse;  /* flags by the first 4 bytes */
    uint8_t *shorter; /* flags by the first 2 bytes, for words with a wildcard among the first 4 */
    uint8_t *pairs;   /* bits, by 4 bytes of a word and 4 of the next */
    uint32_t pair_shift; /* 64 less the bits of a place in it */
    uint8_t least;    /* flags of every word */
} ptext_filter;
void ptext_filter_free(ptext_filter *filter);

/* Makes the filter for the items of a vocabulary that have a start in the trie, and marks its nodes that are paired. */
ptext_status ptext_filter_build(ptext_filter *filter, const ptext_vocabulary *vocabulary, ptext_trie *trie);

/* The first four of eight bytes, ASCII letters in lower case, as far as they belong to a word of this length. */
static inline uint32_t ptext_filter_key(uint64_t bytes, uint32_t length) {
    static const uint32_t masks[] = {0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF};
    return ((uint32_t)bytes | UINT32_C(0x20202020)) & masks[length < 4 ? length : 4];
}

static inline uint32_t ptext_filter_coarse(uint32_t key) {
    return key * UINT32_C(0x9E3779B1) >> (32 - PTEXT_FILTER_COARSE);
}

static inline uint32_t ptext_filter_shorter(uint32_t key) { return (key & 0x1F) | (key >> 3 & 0x3E0); }

static inline uint32_t ptext_filter_pair(const ptext_filter *filter, uint32_t key, uint32_t next) {
    return (uint32_t)((key ^ next * UINT64_C(0xC2B2AE3D27D4EB4F)) * UINT64_C(0x9E3779B97F4A7C15) >> filter->pair_shift);
}

/* The first sieve: flags of a word that begins with these eight bytes, 0 for most. */
static inline uint32_t ptext_filter_flags(const ptext_filter *filter, uint64_t bytes, uint32_t length) {
    uint32_t key = ptext_filter_key(bytes, length);
    uint32_t flags = filter->coarse[ptext_filter_coarse(key)] | filter->shorter[ptext_filter_shorter(key)];
    return flags | ((bytes & PTEXT_HIGH_BITS) != 0) | filter->least;
}

/* The second: whether a word may go on with the one that a space parts from it. Where it may not, no entry begins with
   it that only PTEXT_MAY_GO_ON, and no node is worth going to that is paired. */
static inline uint32_t ptext_filter_goes_on(const ptext_filter *filter, uint64_t bytes, uint32_t length, uint64_t next,
                                            uint32_t next_length) {
    uint32_t key = ptext_filter_key(bytes, length);
    uint32_t pair = ptext_filter_pair(filter, key, ptext_filter_key(next, next_length));
    return ((uint32_t)filter->pairs[pair >> 3] >> (pair & 7) & 1) | (((bytes | next) & PTEXT_HIGH_BITS) != 0);
}

#endif
