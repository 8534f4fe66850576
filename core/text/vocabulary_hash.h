/* The hashes by which items of a vocabulary are found: one byte at a time, so that every prefix of a word has one. */
#ifndef PTEXT_VOCABULARY_HASH_H
#define PTEXT_VOCABULARY_HASH_H

#include <stdint.h>

#define PTEXT_HASH_EXACT UINT32_C(0x811C9DC5)
#define PTEXT_HASH_SUFFIX UINT32_C(0x5BD1E995)

/* FNV-1a. */
static inline uint32_t ptext_hash_byte(uint32_t hash, char byte) {
    return (hash ^ (unsigned char)byte) * UINT32_C(0x01000193);
}

/* Of the literal text before a wildcard, from the hash of the same text as a whole word. */
static inline uint32_t ptext_hash_prefix(uint32_t hash) { return hash ^ UINT32_C(0x9E3779B9); }

/* Where to begin to look. */
static inline uint32_t ptext_hash_slot(uint32_t hash) { return (hash * UINT32_C(0x85EBCA6B)) >> 7 ^ hash; }

#endif
