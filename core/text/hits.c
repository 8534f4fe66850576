/* Arrays of hits. */
#include "hits.h"

#include <stdlib.h>
#include <string.h>

#define RUN 8u /* sorted by insertion */

void ptext_hits_free(ptext_hits *hits) {
    free(hits->items);
    *hits = (ptext_hits){NULL, 0, 0};
}

static ptext_status reserve(ptext_hits *hits, uint32_t need) {
    ptext_hit *items = ptext_grow(hits->items, &hits->capacity, need, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    hits->items = items;
    return PTEXT_OK;
}

ptext_status ptext_hits_grow(ptext_hits *hits) {
    return hits->count == UINT32_MAX ? PTEXT_TOO_LARGE : reserve(hits, hits->count + 1);
}

static int compare(uint32_t a, uint32_t b) { return (a > b) - (a < b); }

int ptext_order_of_entries(const ptext_hit *a, const ptext_hit *b) {
    if (a->start != b->start) return compare(a->start, b->start);
    if (a->end != b->end) return compare(b->end, a->end);
    return compare(a->entry, b->entry);
}

int ptext_order_in_lists(const ptext_hit *a, const ptext_hit *b) {
    return a->list != b->list ? compare(a->list, b->list) : ptext_order_of_entries(a, b);
}

int ptext_order_in_text(const ptext_hit *a, const ptext_hit *b) {
    if (a->start == b->start && a->end == b->end && a->list != b->list) return compare(a->list, b->list);
    return ptext_order_of_entries(a, b);
}

int ptext_order_of_ends(const ptext_hit *a, const ptext_hit *b) { return compare(a->last_word, b->last_word); }

static bool in_order(const ptext_hit *items, uint32_t count, ptext_hit_order order) {
    uint32_t i;
    for (i = 1; i < count; i++) {
        if (order(&items[i - 1], &items[i]) > 0) return false;
    }
    return true;
}

static void insert(ptext_hit *items, uint32_t count, ptext_hit_order order) {
    uint32_t i, j;
    for (i = 1; i < count; i++) {
        ptext_hit hit = items[i];
        for (j = i; j > 0 && order(&items[j - 1], &hit) > 0; j--) items[j] = items[j - 1];
        items[j] = hit;
    }
}

/* Merges items[0..middle) and items[middle..count), each in order, by way of scratch. */
static void merge(ptext_hit *items, uint32_t middle, uint32_t count, ptext_hit_order order, ptext_hit *scratch) {
    uint32_t left = 0, right = middle, to = 0;
    if (order(&items[middle - 1], &items[middle]) <= 0) return;
    memcpy(scratch, items, middle * sizeof *items);
    while (left < middle && right < count) {
        items[to++] = order(&scratch[left], &items[right]) <= 0 ? scratch[left++] : items[right++];
    }
    memcpy(items + to, scratch + left, (middle - left) * sizeof *items);
}

ptext_status ptext_hits_sort(ptext_hits *hits, uint32_t from, ptext_hit_order order, ptext_hits *scratch,
                             uint64_t *steps) {
    uint32_t count = hits->count - from, at;
    uint64_t run = RUN;
    ptext_hit *items;
    ptext_status status;

    if (count < 2) return PTEXT_OK;
    items = hits->items + from;
    *steps += count;
    if (in_order(items, count, order)) return PTEXT_OK;
    for (at = 0; count - at > RUN; at += RUN) insert(items + at, RUN, order);
    insert(items + at, count - at, order);
    if (count <= RUN) return PTEXT_OK;
    status = reserve(scratch, count);
    for (; status == PTEXT_OK && run < count; run *= 2) {
        *steps += count;
        for (at = 0; count - at > run; at += (uint32_t)(2 * run)) {
            merge(items + at, (uint32_t)run, count - at < 2 * run ? count - at : (uint32_t)(2 * run), order,
                  scratch->items);
            if (count - at <= 2 * run) break;
        }
    }
    return status;
}
