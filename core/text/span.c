/* Growable arrays. */
#include "span.h"

#include <stdlib.h>

#define FIRST_CAPACITY 16u

void *ptext_grow_now(void *items, uint32_t *capacity, uint32_t need, size_t size) {
    uint32_t grown = *capacity < FIRST_CAPACITY ? FIRST_CAPACITY : *capacity;
    void *place;

    while (grown < need) grown = grown > UINT32_MAX / 2 ? UINT32_MAX : grown * 2;
    if (size != 0 && grown > SIZE_MAX / size) return NULL;
    place = realloc(items, grown * size);
    if (place != NULL) *capacity = grown;
    return place;
}

ptext_status ptext_spans_push(ptext_spans *spans, uint32_t start, uint32_t end) {
    if (spans->count == spans->capacity) {
        ptext_span *items;
        if (spans->count == UINT32_MAX) return PTEXT_TOO_LARGE;
        items = ptext_grow(spans->items, &spans->capacity, spans->count + 1, sizeof *items);
        if (items == NULL) return PTEXT_NO_MEMORY;
        spans->items = items;
    }
    spans->items[spans->count].start = start;
    spans->items[spans->count].end = end;
    spans->count++;
    return PTEXT_OK;
}

void ptext_spans_free(ptext_spans *spans) {
    free(spans->items);
    spans->items = NULL;
    spans->count = spans->capacity = 0;
}
