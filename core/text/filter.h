/* A few bits that tell, from its first bytes, that a word can begin no entry. It may let through words that do not
   begin one, and never holds back a word that does. */
#ifndef PTEXT_FILTER_H
#define PTEXT_FILTER_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "vocabulary.h"

#define PTEXT_FILTER_BYTES 4u /* looked at */
#define PTEXT_FILTER_BITS 16u

typedef struct ptext_filter {
    uint8_t bits[1u << (PTEXT_FILTER_BITS - 3)];
    bool lengths[PTEXT_FILTER_BYTES]; /* entries begin with wildcards after so many literal bytes, index + 1 */
    bool open;                        /* lets everything through */
} ptext_filter;

/* Makes the filter for the items of a vocabulary that have a start. */
void ptext_filter_build(ptext_filter *filter, const ptext_vocabulary *vocabulary);

/* Four bytes, ASCII letters in lower case, of which `length` count. */
static inline uint32_t ptext_filter_key(uint32_t bytes, uint32_t length) {
    static const unsigned char ones[8] = { 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0 };
    uint32_t mask;
    memcpy(&mask, ones + PTEXT_FILTER_BYTES - length, sizeof mask);
    return (bytes | UINT32_C(0x20202020)) & mask;
}

static inline bool ptext_filter_has(const ptext_filter *filter, uint32_t key, uint32_t length) {
    uint32_t hash = (key ^ length * UINT32_C(0x3C6EF372)) * UINT32_C(0x9E3779B1) >> (32 - PTEXT_FILTER_BITS);
    return filter->bits[hash >> 3] >> (hash & 7) & 1;
}

/* Whether the word s[0..length) may begin an entry; `room` bytes of s may be read. */
static inline bool ptext_filter_passes(const ptext_filter *filter, const char *s, size_t length, size_t room) {
    uint32_t size = length < PTEXT_FILTER_BYTES ? (uint32_t)length : PTEXT_FILTER_BYTES, bytes = 0, i;
    if (filter->open) return true;
    memcpy(&bytes, s, room < PTEXT_FILTER_BYTES ? size : PTEXT_FILTER_BYTES);
    /* What folds to other bytes is left to the vocabulary: anything not ASCII, and what a combining mark may join. */
    if (ptext_filter_key(bytes, size) & UINT32_C(0x80808080)) return true;
    if (length > PTEXT_FILTER_BYTES && (unsigned char)s[PTEXT_FILTER_BYTES] >= 0x80) return true;
    if (ptext_filter_has(filter, ptext_filter_key(bytes, size), PTEXT_FILTER_BYTES)) return true;
    for (i = 1; i < PTEXT_FILTER_BYTES && i <= size; i++) {
        if (filter->lengths[i - 1] && ptext_filter_has(filter, ptext_filter_key(bytes, i), i)) return true;
    }
    return false;
}

#endif
