/* Parts of a text. */
#include "holding.h"

#include <string.h>

ptext_span ptext_part(const ptext_parts *parts, uint32_t i) {
    ptext_span span;
    memcpy(&span, (const char *)parts->items + i * parts->size, sizeof span);
    return span;
}

uint32_t ptext_part_at(const ptext_parts *parts, uint32_t offset) {
    uint32_t low = 0, high = parts->count; /* the first that ends after the offset */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (ptext_part(parts, middle).end <= offset) low = middle + 1;
        else high = middle;
    }
    return low < parts->count && ptext_part(parts, low).start <= offset ? low : parts->count;
}

/* Searches for the last byte: in the bytes of a quotation mark or a currency sign it is rarer than the first. */
void ptext_parts_holding(const char *text, uint32_t text_length, const ptext_parts *parts, const char *string,
                         uint32_t length, bool *marks) {
    if (length == 0 || length > text_length) return;
    uint32_t part = 0, from = length - 1;
    const char *found;
    while (part < parts->count && (found = memchr(text + from, string[length - 1], text_length - from)) != NULL) {
        uint32_t at = (uint32_t)(found - text);
        from = at + 1;
        if (memcmp(found - (length - 1), string, length) != 0) continue;
        while (part < parts->count && ptext_part(parts, part).end <= at) part++;
        if (part == parts->count || ptext_part(parts, part).start > at) continue;
        marks[part] = true;
        from = ptext_part(parts, part).end; /* one is enough */
    }
}
