/* The words that a matcher has met, as they stand in the text, each with the patterns it satisfies. Bounded: when it
   is full it is emptied, when the matcher says that it may be. */
#ifndef PTEXT_MEMO_H
#define PTEXT_MEMO_H

#include "utf8_inline.h"
#include "vocabulary.h"

#define PTEXT_MEMO_WORDS 32768u          /* remembered at most, but for those since room was made */
#define PTEXT_MEMO_SATISFIED (1u << 20) /* patterns they satisfy, together, at most, but for these */

#define PTEXT_MEMO_INLINE 16u   /* bytes of a word that stand in its record */
#define PTEXT_MEMO_LONGEST 200u /* bytes of a word that are kept; longer ones are known by their place */

/* What is known of a word. The one pattern that it satisfies stands here, to be there without another look; where there
   are more, `pattern` is the first of them among the memo's and `start` their number. */
typedef struct ptext_memo_record {
    uint64_t low, high; /* the bytes of the word; of a longer one its hash and where its bytes are kept; or its text
                           and its place there */
    ptext_satisfied has; /* count: how many, PTEXT_MEMO_MANY for more than one.
                            begins: PTEXT_MAY_BEGIN and PTEXT_MAY_GO_ON, how entries begin with one of them.
                            length: of the word; PTEXT_MEMO_LONGEST + 1 for all above that; 0: the slot is free */
} ptext_memo_record;

#define PTEXT_MEMO_MANY 2u

/* Zero-initialise; ptext_memo_free may be called twice. */
typedef struct ptext_memo {
    ptext_memo_record *records; /* open addressing; none stands in two lines of the cache */
    void *records_memory;
    uint32_t mask, count;
    uint32_t most_words, most_satisfied; /* 0: as above */
    ptext_buffer bytes;                  /* of longer words */
    ptext_satisfied *satisfied; /* of words that satisfy more than one */
    uint32_t satisfied_count, satisfied_capacity;
    ptext_finder finder;
    uint64_t text; /* the number of the text that places refer to */
} ptext_memo;
void ptext_memo_free(ptext_memo *memo);

/* Says that the words to come are of another text. */
void ptext_memo_next_text(ptext_memo *memo);

/* Forgets all words if there are too many; to be called before words are looked for. What is found is then remembered
   until the next call. */
ptext_status ptext_memo_make_room(ptext_memo *memo);

/* Finds out what text[word] satisfies, which the memo does not know, and remembers it in *record. */
ptext_status ptext_memo_learn(ptext_memo *memo, const ptext_vocabulary *vocabulary, const char *text, ptext_span word,
                              const ptext_memo_record **record);

/* The record of a word of more than PTEXT_MEMO_INLINE bytes, or NULL. */
const ptext_memo_record *ptext_memo_longer(const ptext_memo *memo, const char *text, ptext_span word);

static inline uint32_t ptext_memo_place(uint64_t low, uint64_t high, uint32_t length) {
    uint64_t hash = (low ^ length) * UINT64_C(0x9E3779B97F4A7C15) ^ high * UINT64_C(0xC2B2AE3D27D4EB4F);
    hash ^= hash >> 32;
    return (uint32_t)(hash * UINT64_C(0x9FB21C651E98DF25) >> 32);
}

/* The first `length` (at most 16) of sixteen bytes, of which *high takes those from the ninth on. Without a branch,
   since how long words are is not foreseen. */
static inline uint64_t ptext_memo_bytes(const char *s, uint32_t length, uint64_t *high) {
    uint32_t low = length < 8 ? length : 8;
    *high = ptext_load8(s + 8) & ptext_low_bytes[length - low];
    return ptext_load8(s) & ptext_low_bytes[low];
}

/* The patterns that a word satisfies. */
typedef struct ptext_satisfied_row {
    const ptext_satisfied *items;
    uint32_t count;
} ptext_satisfied_row;

/* Those of a record's `has`, which must stay where it is. */
static inline ptext_satisfied_row ptext_memo_row(const ptext_memo *memo, const ptext_satisfied *has) {
    if (has->count < PTEXT_MEMO_MANY) return (ptext_satisfied_row){has, has->count};
    return (ptext_satisfied_row){memo->satisfied + has->pattern, has->start};
}

/* Whether a word is looked for by its first bytes: it has no more, and all can be loaded. `length` is the text's. */
static inline bool ptext_memo_is_inline(uint32_t length, ptext_span word) {
    return word.end - word.start <= PTEXT_MEMO_INLINE && length - word.start >= PTEXT_MEMO_INLINE;
}

/* Where such a word is looked for first. Begins to fetch what stands there. */
static inline uint32_t ptext_memo_call_up(const ptext_memo *memo, const char *text, ptext_span word) {
    uint32_t size = word.end - word.start, place;
    uint64_t high, low = ptext_memo_bytes(text + word.start, size, &high);
    place = ptext_memo_place(low, high, size);
    PTEXT_FETCH(&memo->records[place & memo->mask]);
    return place;
}

/* What the memo has of such a word, which is looked for from `place` on; or NULL. */
static inline const ptext_memo_record *ptext_memo_at(const ptext_memo *memo, const char *text, ptext_span word,
                                                     uint32_t place) {
    uint32_t size = word.end - word.start;
    uint64_t high, low = ptext_memo_bytes(text + word.start, size, &high);
    for (;; place++) {
        const ptext_memo_record *own = &memo->records[place & memo->mask];
        if (own->low == low && own->high == high && own->has.length == size) return own;
        if (own->has.length == 0) return NULL;
    }
}

/* Sets *record to what the memo knows of the word text[word], finding it out if need be. It stays there until the next
   call. `length` is that of the text. */
static inline ptext_status ptext_memo_find(ptext_memo *memo, const ptext_vocabulary *vocabulary, const char *text,
                                           uint32_t length, ptext_span word, const ptext_memo_record **record) {
    *record = ptext_memo_is_inline(length, word)
                  ? ptext_memo_at(memo, text, word, ptext_memo_call_up(memo, text, word))
                  : ptext_memo_longer(memo, text, word);
    return *record != NULL ? PTEXT_OK : ptext_memo_learn(memo, vocabulary, text, word, record);
}

#endif
