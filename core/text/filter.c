/* Building the filter of words that may begin an entry. */
#include "filter.h"

static void let_through(ptext_filter *filter, const char *form, uint32_t length, uint32_t kind) {
    uint32_t bytes = 0, hash;
    memcpy(&bytes, form, length);
    hash = (ptext_filter_key(bytes, length) ^ kind * UINT32_C(0x3C6EF372)) * UINT32_C(0x9E3779B1) >>
           (32 - PTEXT_FILTER_BITS);
    filter->bits[hash >> 3] = (uint8_t)(filter->bits[hash >> 3] | 1u << (hash & 7));
}

/* A word without wildcards, and with the possessive that the text may add. */
static void let_word_through(ptext_filter *filter, const char *form, uint32_t length) {
    char bytes[PTEXT_FILTER_BYTES + 2];
    uint32_t size = length < PTEXT_FILTER_BYTES ? length : PTEXT_FILTER_BYTES, longer = size;

    memcpy(bytes, form, size);
    let_through(filter, bytes, size, PTEXT_FILTER_BYTES);
    bytes[longer++] = '\'';
    bytes[longer++] = 's';
    if (longer > PTEXT_FILTER_BYTES) longer = PTEXT_FILTER_BYTES;
    let_through(filter, bytes, longer, PTEXT_FILTER_BYTES);
}

static void let_pattern_through(ptext_filter *filter, const char *form, uint32_t length) {
    uint32_t prefix = 0;
    while (prefix < length && form[prefix] != PTEXT_WILD_RUN && form[prefix] != PTEXT_WILD_ONE) prefix++;
    if (prefix == length) {
        let_word_through(filter, form, length);
    } else if (prefix >= PTEXT_FILTER_BYTES) {
        let_through(filter, form, PTEXT_FILTER_BYTES, PTEXT_FILTER_BYTES);
    } else if (prefix > 0) {
        filter->lengths[prefix - 1] = true;
        let_through(filter, form, prefix, prefix);
    } else {
        filter->open = true;
    }
}

void ptext_filter_build(ptext_filter *filter, const ptext_vocabulary *vocabulary) {
    uint32_t i;
    *filter = (ptext_filter){ .open = false };
    for (i = 0; i < vocabulary->count; i++) {
        const ptext_vocabulary_item *item = &vocabulary->items[i];
        if (item->start == PTEXT_NONE) continue;
        let_pattern_through(filter, vocabulary->bytes.bytes + item->pattern.folded, item->pattern.folded_length);
    }
}
