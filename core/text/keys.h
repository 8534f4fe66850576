/* Growable arrays of numbers, and of keys that are sorted by their upper half. */
#ifndef PTEXT_KEYS_H
#define PTEXT_KEYS_H

#include "span.h"

/* Zero-initialise both; free may be called twice. */
typedef struct ptext_numbers {
    uint32_t *items;
    uint32_t count, capacity;
} ptext_numbers;

/* Makes room for one more number. */
ptext_status ptext_numbers_grow(ptext_numbers *numbers);

static inline ptext_status ptext_numbers_push(ptext_numbers *numbers, uint32_t number) {
    if (numbers->count == numbers->capacity) {
        ptext_status status = ptext_numbers_grow(numbers);
        if (status != PTEXT_OK) return status;
    }
    numbers->items[numbers->count++] = number;
    return PTEXT_OK;
}

void ptext_numbers_free(ptext_numbers *numbers);

typedef struct ptext_keys {
    uint64_t *items;
    uint32_t count, capacity;
} ptext_keys;

ptext_status ptext_keys_push(ptext_keys *keys, uint64_t key);
void ptext_keys_free(ptext_keys *keys);

static inline uint64_t ptext_key_of(uint32_t upper, uint32_t lower) { return (uint64_t)upper << 32 | lower; }
static inline uint32_t ptext_key_upper(uint64_t key) { return (uint32_t)(key >> 32); }
static inline uint32_t ptext_key_lower(uint64_t key) { return (uint32_t)key; }

/* Sorts the keys by their upper 32 bits; those with equal ones stay in order. Linear; needs as much memory again
   while it runs. */
ptext_status ptext_keys_sort(ptext_keys *keys);

#endif
