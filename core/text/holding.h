/* Which parts of a text hold a string. */
#ifndef PTEXT_HOLDING_H
#define PTEXT_HOLDING_H

#include "span.h"

/* A row of items in the order of the text, `size` bytes each, that begin with their start and end (as ptext_span
   does) and do not overlap: blocks, sentences. */
typedef struct ptext_parts {
    const void *items;
    uint32_t count;
    size_t size;
} ptext_parts;

/* The part that holds an offset, or parts->count. Logarithmic. */
uint32_t ptext_part_at(const ptext_parts *parts, uint32_t offset);

/* Where a string begins first in a text, at or behind `from`; the text's length where it does not. A string is not
   empty. */
uint32_t ptext_string_at(const char *text, uint32_t text_length, const char *string, uint32_t length, uint32_t from);

/* Sets marks[i] for each part in which a string ends; it may begin in what stands before the part. Linear. */
void ptext_parts_holding(const char *text, uint32_t text_length, const ptext_parts *parts, const char *string,
                         uint32_t length, bool *marks);

#endif
