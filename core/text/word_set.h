/* Sets of words as they are written, byte for byte. */
#ifndef PTEXT_WORD_SET_H
#define PTEXT_WORD_SET_H

#include "fold.h"

typedef struct ptext_word_set_slot {
    uint32_t hash, start, length; /* of a word in the set's bytes; an empty slot has the length 0 */
    uint32_t marks;               /* bits that the word was given */
} ptext_word_set_slot;

/* Zero-initialise; ptext_word_set_free may be called twice. */
typedef struct ptext_word_set {
    ptext_buffer bytes;
    ptext_word_set_slot *slots; /* open addressing, at most half full */
    uint32_t count, capacity;   /* capacity: a power of two, or 0 */
} ptext_word_set;
void ptext_word_set_free(ptext_word_set *set);

/* Adds a word, which is copied. A word of no length is in no set. */
ptext_status ptext_word_set_add(ptext_word_set *set, const char *word, size_t length);

/* Adds a word, and gives it the bits `marks` too. A set may so be several, which one look tells apart. */
ptext_status ptext_word_set_mark(ptext_word_set *set, const char *word, size_t length, uint32_t marks);

/* The bits that a word was given; none when it is not in the set. Linear in its length. */
uint32_t ptext_word_set_marks(const ptext_word_set *set, const char *word, size_t length);

/* Whether a word is in the set. Linear in its length. */
bool ptext_word_set_has(const ptext_word_set *set, const char *word, size_t length);

#endif
