#include "keys.h"

#include <stdlib.h>
#include <string.h>

ptext_status ptext_numbers_grow(ptext_numbers *numbers) {
    if (numbers->count == UINT32_MAX) return PTEXT_TOO_LARGE;
    uint32_t *items = ptext_grow(numbers->items, &numbers->capacity, numbers->count + 1, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    numbers->items = items;
    return PTEXT_OK;
}

void ptext_numbers_free(ptext_numbers *numbers) {
    free(numbers->items);
    *numbers = (ptext_numbers){0};
}

ptext_status ptext_keys_push(ptext_keys *keys, uint64_t key) {
    if (keys->count == keys->capacity) {
        if (keys->count == UINT32_MAX) return PTEXT_TOO_LARGE;
        uint64_t *items = ptext_grow(keys->items, &keys->capacity, keys->count + 1, sizeof *items);
        if (items == NULL) return PTEXT_NO_MEMORY;
        keys->items = items;
    }
    keys->items[keys->count++] = key;
    return PTEXT_OK;
}

void ptext_keys_free(ptext_keys *keys) {
    free(keys->items);
    *keys = (ptext_keys){0};
}

enum { DIGIT = 11 }; /* bits of a digit; three cover 32 */

static uint32_t digit_of(uint64_t key, uint32_t digit) {
    return (uint32_t)(key >> (32 + digit * DIGIT)) & ((1u << DIGIT) - 1);
}

/* One pass of a radix sort from the lowest digit. */
static void sort_by_digit(const uint64_t *from, uint64_t *to, uint32_t count, uint32_t digit) {
    uint32_t place[1u << DIGIT] = {0}, next = 0;
    for (uint32_t i = 0; i < count; i++) place[digit_of(from[i], digit)]++;
    for (uint32_t value = 0; value < 1u << DIGIT; value++) {
        uint32_t here = place[value];
        place[value] = next;
        next += here;
    }
    for (uint32_t i = 0; i < count; i++) to[place[digit_of(from[i], digit)]++] = from[i];
}

ptext_status ptext_keys_sort(ptext_keys *keys) {
    if (keys->count < 2) return PTEXT_OK;
    uint64_t *other = malloc(keys->count * sizeof *other);
    if (other == NULL) return PTEXT_NO_MEMORY;
    sort_by_digit(keys->items, other, keys->count, 0);
    sort_by_digit(other, keys->items, keys->count, 1);
    sort_by_digit(keys->items, other, keys->count, 2);
    memcpy(keys->items, other, keys->count * sizeof *other);
    free(other);
    return PTEXT_OK;
}
