/* Arrays of hits, and the orders they are put in. */
#ifndef PTEXT_HITS_H
#define PTEXT_HITS_H

#include "dictionary.h"

/* Makes room for one more hit. */
ptext_status ptext_hits_grow(ptext_hits *hits);

static inline ptext_status ptext_hits_push(ptext_hits *hits, const ptext_hit *hit) {
    if (hits->count == hits->capacity) {
        ptext_status status = ptext_hits_grow(hits);
        if (status != PTEXT_OK) return status;
    }
    hits->items[hits->count++] = *hit;
    return PTEXT_OK;
}

/* Below zero when a comes before b, zero when the order does not tell them apart. */
typedef int (*ptext_hit_order)(const ptext_hit *a, const ptext_hit *b);

int ptext_order_in_lists(const ptext_hit *a, const ptext_hit *b); /* list, then start, longer first, entry */
int ptext_order_in_text(const ptext_hit *a, const ptext_hit *b);  /* start, longer first, list, entry */
int ptext_order_of_entries(const ptext_hit *a, const ptext_hit *b); /* start, longer first, entry */
int ptext_order_of_ends(const ptext_hit *a, const ptext_hit *b);  /* last word */

/* Sorts hits->items[from..), stably, with room in *scratch. n log n, linear when they are in order; adds what it
   costs to *steps. */
ptext_status ptext_hits_sort(ptext_hits *hits, uint32_t from, ptext_hit_order order, ptext_hits *scratch,
                             uint64_t *steps);

#endif
