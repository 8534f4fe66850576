/* Sets of words. */
#include "word_set.h"

#include <stdlib.h>
#include <string.h>

enum { FEWEST_SLOTS = 8 };

void ptext_word_set_free(ptext_word_set *set) {
    ptext_buffer_free(&set->bytes);
    free(set->slots);
    *set = (ptext_word_set){0};
}

/* FNV-1a. */
static uint32_t hash_of(const char *word, size_t length) {
    uint32_t hash = UINT32_C(2166136261);
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)word[i]) * UINT32_C(16777619);
    return hash;
}

/* The slot of a word, or the empty one where it belongs. */
static ptext_word_set_slot *slot_of(const ptext_word_set *set, uint32_t hash, const char *word, size_t length) {
    uint32_t mask = set->capacity - 1;
    for (uint32_t at = hash & mask;; at = (at + 1) & mask) {
        ptext_word_set_slot *slot = &set->slots[at];
        if (slot->length == 0) return slot;
        if (slot->hash == hash && slot->length == length && memcmp(set->bytes.bytes + slot->start, word, length) == 0) {
            return slot;
        }
    }
}

static ptext_status make_room(ptext_word_set *set) {
    ptext_word_set larger = *set;
    if (set->count < set->capacity / 2) return PTEXT_OK;
    if (set->capacity >= UINT32_MAX / 4) return PTEXT_TOO_LARGE;
    larger.capacity = set->capacity == 0 ? FEWEST_SLOTS : set->capacity * 2;
    larger.slots = calloc(larger.capacity, sizeof *larger.slots);
    if (larger.slots == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t i = 0; i < set->capacity; i++) {
        const ptext_word_set_slot *old = &set->slots[i];
        if (old->length > 0) *slot_of(&larger, old->hash, set->bytes.bytes + old->start, old->length) = *old;
    }
    free(set->slots);
    *set = larger;
    return PTEXT_OK;
}

ptext_status ptext_word_set_mark(ptext_word_set *set, const char *word, size_t length, uint32_t marks) {
    if (length == 0) return PTEXT_OK;
    ptext_status status = make_room(set);
    if (status != PTEXT_OK) return status;
    uint32_t hash = hash_of(word, length), start = set->bytes.length;
    ptext_word_set_slot *slot = slot_of(set, hash, word, length);
    if (slot->length == 0) {
        status = ptext_buffer_add(&set->bytes, word, length);
        if (status != PTEXT_OK) return status;
        *slot = (ptext_word_set_slot){hash, start, (uint32_t)length, 0};
        set->count++;
    }
    slot->marks |= marks;
    return PTEXT_OK;
}

ptext_status ptext_word_set_add(ptext_word_set *set, const char *word, size_t length) {
    return ptext_word_set_mark(set, word, length, 0);
}

/* The slot of a word, or NULL. */
static const ptext_word_set_slot *find(const ptext_word_set *set, const char *word, size_t length) {
    if (set->count == 0 || length == 0) return NULL;
    const ptext_word_set_slot *slot = slot_of(set, hash_of(word, length), word, length);
    return slot->length > 0 ? slot : NULL;
}

uint32_t ptext_word_set_marks(const ptext_word_set *set, const char *word, size_t length) {
    const ptext_word_set_slot *slot = find(set, word, length);
    return slot == NULL ? 0 : slot->marks;
}

bool ptext_word_set_has(const ptext_word_set *set, const char *word, size_t length) {
    return find(set, word, length) != NULL;
}
