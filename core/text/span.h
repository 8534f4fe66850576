/* Spans of a text and growable arrays of them. */
#ifndef PTEXT_SPAN_H
#define PTEXT_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes [start, end) of a text, counted from 0. Texts are below PTEXT_TEXT_LIMIT bytes. */
typedef struct ptext_span {
    uint32_t start, end;
} ptext_span;

/* A text must be shorter than this; a longer one is refused before anything is allocated. */
#define PTEXT_TEXT_LIMIT UINT32_C(0xFFFFFF00)

typedef enum ptext_status {
    PTEXT_OK = 0,
    PTEXT_NO_MEMORY,  /* nothing was changed that the owner's free function does not release */
    PTEXT_TOO_LARGE,  /* a text, a list or an entry beyond what offsets can count */
    PTEXT_BAD_ENTRY,  /* an entry that does not follow the entry language; see ptext_entry_error */
} ptext_status;

/* A growable array of spans. Zero-initialise it; free it with ptext_spans_free, which may be called twice. */
typedef struct ptext_spans {
    ptext_span *items;
    uint32_t count, capacity;
} ptext_spans;

ptext_status ptext_spans_push(ptext_spans *spans, uint32_t start, uint32_t end);
void ptext_spans_free(ptext_spans *spans);

/* ptext_grow where there is not enough room. */
void *ptext_grow_now(void *items, uint32_t *capacity, uint32_t need, size_t size);

/* Grows `items` (of `size` bytes each) so that `need` items fit, doubling; *capacity is updated. Returns the
   new place of the items, or NULL when memory ran out or the size overflows; the old items are then untouched. */
static inline void *ptext_grow(void *items, uint32_t *capacity, uint32_t need, size_t size) {
    return need <= *capacity && items != NULL ? items : ptext_grow_now(items, capacity, need, size);
}

#endif
