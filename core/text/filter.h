/* Which words of a text may begin an entry, told from the first bytes of the word and of the next. It may let words
   through that begin none, and never holds back one that does. There are two sieves, without branches, since what
   passes is not foreseen. The first knows the first words of entries by seven bytes, or by four or five where a
   wildcard follows. The second knows those seven bytes in another way, lest a frequent word pass by chance, and of
   entries that go on with another word it knows the first two words by four bytes each. Where a gap may part these
   (`the *{0,2} report`), it knows how far on the second can be, and all words up to there are looked at.

   What folds to other bytes passes, and is left to the vocabulary: anything not ASCII, and a character that a
   combining mark may join, for which the byte behind those compared is looked at. So does a word with an apostrophe, so
   that the possessives of words need no places of their own. Where an entry begins with a wildcard, all words pass; but
   if a digit or a sign is written in it ("*20??", "*.*"), only those that hold any. */
#ifndef PTEXT_FILTER_H
#define PTEXT_FILTER_H

#include "trie.h"
#include "utf8_inline.h"
#include "vocabulary.h"

#define PTEXT_FILTER_REACH 8u   /* bytes that are looked at */
#define PTEXT_FILTER_COARSE 11u /* bits of a place in these tables */
#define PTEXT_FILTER_SHORTER 10u

/* Zero-initialise; ptext_filter_free may be called twice. */
typedef struct ptext_filter {
    uint8_t *exact;   /* flags, two bits each, by the first 7 bytes */
    uint64_t *coarse; /* by the first 4 bytes, two bits for each fifth, for words with a wildcard among the next */
    uint8_t *shorter; /* flags by the first 2 bytes, for words with a wildcard among the first 4 */
    uint8_t *again;   /* bits, by the first 7 bytes in another way */
    uint8_t *pairs;   /* bits, by 4 bytes of a word and 4 of the next */
    uint8_t *reach;   /* for the first 4 bytes of words behind which a gap may stand, how far on the next may be */
    bool reaches;     /* there are such */
    bool signs;       /* words that hold a digit or a sign pass */
    uint64_t *lists;  /* where lists are told apart, the bits of those of entries by the first 4 bytes, or NULL */
    uint64_t lists_of_short; /* those of entries of which fewer bytes are told */
    uint32_t exact_shift, pair_shift; /* 64 less the bits of a place in `exact` and `again`, and in `pairs` */
} ptext_filter;
void ptext_filter_free(ptext_filter *filter);

/* Makes the filter for the items of a vocabulary that have a start in the trie, from which entries may go on in `code`.
   Marks the nodes of the trie that are paired, and notes of the items what they lead to. `lists`, unless NULL, has
   for each node the bits of lists that are told apart. */
ptext_status ptext_filter_build(ptext_filter *filter, ptext_vocabulary *vocabulary, ptext_trie *trie,
                                const ptext_instruction *code, const uint64_t *lists);

/* Of eight bytes those that belong to a word of this length, ASCII letters in lower case; the rest is zero. */
static inline uint64_t ptext_filter_word(uint64_t bytes, uint32_t length) {
    return (bytes | UINT64_C(0x2020202020202020)) & ptext_low_bytes[length < 8 ? length : 8];
}

static inline uint32_t ptext_filter_exact(const ptext_filter *filter, uint64_t word) {
    return (uint32_t)((word << 8) * UINT64_C(0x9E3779B97F4A7C15) >> filter->exact_shift);
}

static inline uint32_t ptext_filter_again(const ptext_filter *filter, uint64_t word) {
    return (uint32_t)((word << 8) * UINT64_C(0xC2B2AE3D27D4EB4F) >> filter->exact_shift);
}

static inline uint32_t ptext_filter_coarse(uint32_t key) {
    return key * UINT32_C(0x9E3779B1) >> (32 - PTEXT_FILTER_COARSE);
}

/* Where the flags for a word stand among those that its first four bytes lead to. */
static inline uint32_t ptext_filter_fifth(uint64_t word) { return (uint32_t)(word >> 32 & 31) * 2; }

static inline uint32_t ptext_filter_shorter(uint32_t key) { return (key & 0x1F) | (key >> 3 & 0x3E0); }

/* A word as the first of a pair whose second may stand further on than the next. */
static inline uint32_t ptext_filter_far(uint64_t word) { return ~(uint32_t)word; }

static inline uint32_t ptext_filter_pair(const ptext_filter *filter, uint32_t key, uint32_t next) {
    return (uint32_t)((key ^ next * UINT64_C(0xC2B2AE3D27D4EB4F)) * UINT64_C(0x9E3779B97F4A7C15) >> filter->pair_shift);
}

/* Bits of the bytes that are not ASCII or are an apostrophe (and, where there is one, of others). */
static inline uint64_t ptext_filter_strange(uint64_t word) {
    uint64_t zero = word ^ UINT64_C(0x2727272727272727);
    return (((zero - UINT64_C(0x0101010101010101)) & ~zero) | word) & PTEXT_HIGH_BITS;
}

/* An ASCII digit, or a sign that stands before the letters. */
static inline bool ptext_filter_is_sign(char byte) { return ((unsigned char)byte & 0xC0) == 0; }

/* Whether there is one among eight bytes: of those that have bit 5, as all bytes of ptext_filter_word have, one without
   bit 6. Bytes that continue a character beyond ASCII may count as one. */
static inline bool ptext_filter_has_sign(uint64_t bytes) {
    return (bytes & ~(bytes >> 1) & UINT64_C(0x2020202020202020)) != 0;
}

/* The same of a word of this length, by its first bytes and its last; a long word is taken to have one. */
static inline bool ptext_filter_may_have_sign(const char *word, uint32_t length, uint64_t first) {
    const uint32_t reach = PTEXT_FILTER_REACH;
    if (ptext_filter_has_sign(first) || length > 2 * reach) return true;
    return length > reach && ptext_filter_has_sign(ptext_filter_word(ptext_load8(word + length - reach), reach));
}

/* The first sieve: flags of a word, 0 for most; `strange` says whether ptext_filter_strange has any bits. The second
   looks again at the lowest two; those above are left. */
static inline uint32_t ptext_filter_flags(const ptext_filter *filter, uint64_t word, uint32_t strange) {
    uint32_t place = ptext_filter_exact(filter, word), key = (uint32_t)word;
    uint32_t flags = (uint32_t)(filter->coarse[ptext_filter_coarse(key)] >> ptext_filter_fifth(word)) & 3;
    flags |= filter->shorter[ptext_filter_shorter(key)];
    flags |= strange;
    return flags << 2 | ((uint32_t)filter->exact[place >> 2] >> (place & 3) * 2 & 3);
}

/* The second: which flags are left of these. */
static inline uint32_t ptext_filter_flags_again(const ptext_filter *filter, uint64_t word, uint32_t flags) {
    uint32_t place = ptext_filter_again(filter, word);
    uint32_t known = (uint32_t)filter->again[place >> 3] >> (place & 7) & 1;
    return flags >> 2 | (flags & (known | known << 1));
}

/* Whether an entry of one of these lists may begin with a word, where the filter tells lists apart. */
static inline uint32_t ptext_filter_may_be_of(const ptext_filter *filter, uint64_t word, uint32_t strange,
                                              uint64_t lists) {
    uint64_t own = filter->lists[ptext_filter_coarse((uint32_t)word)] | filter->lists_of_short;
    return ((own & lists) | strange) != 0;
}

/* Bytes that are a mark wherever they stand between words, and so stand for the next word where they follow one. */
extern const uint8_t ptext_filter_marks[256];

/* Whether a word may go on with the one that a space parts from it, or with a mark: when the filter has the pair, or
   one of them is strange. Where it may not, no entry begins with it that only PTEXT_MAY_GO_ON, and no node is worth
   going to that is paired. */
static inline uint32_t ptext_filter_has_pair(const ptext_filter *filter, uint32_t pair) {
    return (uint32_t)filter->pairs[pair >> 3] >> (pair & 7) & 1;
}

#endif
