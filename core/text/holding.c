/* Parts of a text. */
#include "holding.h"

#include <string.h>

static ptext_span part_of(const ptext_parts *parts, uint32_t i) {
    ptext_span span;
    memcpy(&span, (const char *)parts->items + i * parts->size, sizeof span);
    return span;
}

uint32_t ptext_part_at(const ptext_parts *parts, uint32_t offset) {
    uint32_t low = 0, high = parts->count; /* the first that ends after the offset */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (part_of(parts, middle).end <= offset) low = middle + 1;
        else high = middle;
    }
    return low < parts->count && part_of(parts, low).start <= offset ? low : parts->count;
}

/* The place of the byte of a string that is searched for: the last of those that are neither space nor small letter, or
   the last small letter. It is rarer than others: of the bytes of a quotation mark the first begins every other mark
   too, and a space stands between all words. */
static uint32_t rarest(const char *string, uint32_t length) {
    uint32_t letter = length - 1;
    for (uint32_t i = length; i > 0; i--) {
        char c = string[i - 1];
        if (c != ' ' && (c < 'a' || c > 'z')) return i - 1;
        if (c != ' ' && string[letter] == ' ') letter = i - 1;
    }
    return letter;
}

uint32_t ptext_string_at(const char *text, uint32_t text_length, const char *string, uint32_t length, uint32_t from) {
    if (length == 0 || length > text_length || from > text_length - length) return text_length;
    uint32_t before = rarest(string, length), last = text_length - length + before; /* where that byte may stand */
    const char *found;
    for (from += before; from <= last; from = (uint32_t)(found - text) + 1) {
        found = memchr(text + from, string[before], last + 1 - from);
        if (found == NULL) return text_length;
        if (memcmp(found - before, string, length) == 0) return (uint32_t)(found - text) - before;
    }
    return text_length;
}

void ptext_parts_holding(const char *text, uint32_t text_length, const ptext_parts *parts, const char *string,
                         uint32_t length, bool *marks) {
    if (length == 0 || length > text_length) return;
    uint32_t part = 0, before = rarest(string, length), behind = length - 1 - before, from = before;
    const char *found;
    while (part < parts->count && from < text_length - behind
           && (found = memchr(text + from, string[before], text_length - behind - from)) != NULL) {
        uint32_t at = (uint32_t)(found - text) + behind; /* where the string ends, if this is one */
        from = at - behind + 1;
        if (memcmp(found - before, string, length) != 0) continue;
        while (part < parts->count && part_of(parts, part).end <= at) part++;
        if (part == parts->count || part_of(parts, part).start > at) continue;
        marks[part] = true;
        from = part_of(parts, part).end - behind; /* one is enough */
    }
}
