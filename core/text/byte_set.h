/* Sets of bytes. */
#ifndef PTEXT_BYTE_SET_H
#define PTEXT_BYTE_SET_H

#include <stdbool.h>
#include <stdint.h>

typedef struct ptext_byte_set {
    uint64_t bits[4];
} ptext_byte_set;

static inline void ptext_byte_set_add(ptext_byte_set *set, unsigned char byte) {
    set->bits[byte >> 6] |= UINT64_C(1) << (byte & 63);
}

static inline bool ptext_byte_set_has(const ptext_byte_set *set, unsigned char byte) {
    return (set->bits[byte >> 6] >> (byte & 63) & 1) != 0;
}

#endif
