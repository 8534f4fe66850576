/* The vocabulary of a dictionary while it is built. */
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "vocabulary_hash.h"

#define FIRST_SLOTS 64u

void ptext_vocabulary_free(ptext_vocabulary *vocabulary) {
    ptext_buffer_free(&vocabulary->bytes);
    free(vocabulary->items);
    free(vocabulary->interned);
    free(vocabulary->slots);
    *vocabulary = (ptext_vocabulary){.items = NULL};
}

static uint32_t hash_bytes(uint32_t hash, const char *s, uint32_t length) {
    uint32_t i;
    for (i = 0; i < length; i++) hash = ptext_hash_byte(hash, s[i]);
    return hash;
}

static uint32_t hash_pattern(const char *bytes, const ptext_pattern *pattern, bool cased) {
    uint32_t hash = hash_bytes(PTEXT_HASH_EXACT, bytes + pattern->folded, pattern->folded_length);
    if (cased) hash = hash_bytes(hash, bytes + pattern->surface, pattern->surface_length);
    return hash_bytes(hash, (const char *)&pattern->possessive, 1);
}

static bool same_bytes(const char *a, uint32_t a_length, const char *b, uint32_t b_length) {
    return a_length == b_length && memcmp(a, b, a_length) == 0;
}

static bool same_pattern(const ptext_vocabulary *vocabulary, const ptext_vocabulary_item *item, const char *bytes,
                         const ptext_pattern *pattern, bool cased) {
    const char *own = vocabulary->bytes.bytes;
    return item->cased == cased && item->pattern.possessive == pattern->possessive &&
           same_bytes(own + item->pattern.folded, item->pattern.folded_length, bytes + pattern->folded,
                      pattern->folded_length) &&
           (!cased || same_bytes(own + item->pattern.surface, item->pattern.surface_length, bytes + pattern->surface,
                                 pattern->surface_length));
}

/* The slot of a pattern, or the free one where it belongs. */
static ptext_vocabulary_interned *find_interned(const ptext_vocabulary *vocabulary, uint32_t hash, const char *bytes,
                                                const ptext_pattern *pattern, bool cased) {
    uint32_t at = hash;
    for (;; at++) {
        ptext_vocabulary_interned *slot = &vocabulary->interned[at & vocabulary->interned_mask];
        if (slot->item == 0) return slot;
        if (slot->hash != hash) continue;
        if (same_pattern(vocabulary, &vocabulary->items[slot->item - 1], bytes, pattern, cased)) return slot;
    }
}

/* Keeps the table of interned patterns at most half full. */
static ptext_status grow_interned(ptext_vocabulary *vocabulary) {
    ptext_vocabulary_interned *old = vocabulary->interned, *slots;
    uint32_t old_size = old == NULL ? 0 : vocabulary->interned_mask + 1, i;
    uint32_t size = old == NULL ? FIRST_SLOTS : old_size * 2;

    if (old != NULL && vocabulary->count < vocabulary->interned_mask / 2) return PTEXT_OK;
    if (size == 0) return PTEXT_TOO_LARGE;
    slots = calloc(size, sizeof *slots);
    if (slots == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < old_size; i++) {
        uint32_t at = old[i].hash;
        if (old[i].item == 0) continue;
        while (slots[at & (size - 1)].item != 0) at++;
        slots[at & (size - 1)] = old[i];
    }
    free(old);
    vocabulary->interned = slots;
    vocabulary->interned_mask = size - 1;
    return PTEXT_OK;
}

/* Copies a pattern and its forms into the vocabulary as the item after the last. */
static ptext_status copy_pattern(ptext_vocabulary *vocabulary, const char *bytes, const ptext_pattern *pattern,
                                 bool cased) {
    ptext_vocabulary_item item = {*pattern, cased, PTEXT_NONE, PTEXT_NONE, PTEXT_NONE, false};
    ptext_vocabulary_item *items =
        ptext_grow(vocabulary->items, &vocabulary->capacity, vocabulary->count + 1, sizeof *items);
    ptext_status status;

    if (items == NULL) return PTEXT_NO_MEMORY;
    vocabulary->items = items;
    item.pattern.folded = vocabulary->bytes.length;
    status = ptext_buffer_add(&vocabulary->bytes, bytes + pattern->folded, pattern->folded_length);
    if (status != PTEXT_OK) return status;
    item.pattern.surface = vocabulary->bytes.length;
    status = ptext_buffer_add(&vocabulary->bytes, bytes + pattern->surface, pattern->surface_length);
    if (status == PTEXT_OK) items[vocabulary->count] = item;
    return status;
}

ptext_status ptext_vocabulary_add(ptext_vocabulary *vocabulary, const char *bytes, const ptext_pattern *pattern,
                                  bool cased, uint32_t *number) {
    uint32_t hash = hash_pattern(bytes, pattern, cased);
    ptext_vocabulary_interned *slot;
    ptext_status status = grow_interned(vocabulary);

    if (status != PTEXT_OK) return status;
    slot = find_interned(vocabulary, hash, bytes, pattern, cased);
    if (slot->item == 0) {
        status = copy_pattern(vocabulary, bytes, pattern, cased);
        if (status != PTEXT_OK) return status;
        *slot = (ptext_vocabulary_interned){hash, ++vocabulary->count};
    }
    *number = slot->item - 1;
    return PTEXT_OK;
}

/* The literal text that a pattern begins with and ends with. */
static uint32_t prefix_length(const char *form, uint32_t length) {
    uint32_t i = 0;
    while (i < length && form[i] != PTEXT_WILD_RUN && form[i] != PTEXT_WILD_ONE) i++;
    return i;
}

static uint32_t suffix_length(const char *form, uint32_t length) {
    uint32_t i = length;
    while (i > 0 && form[i - 1] != PTEXT_WILD_RUN && form[i - 1] != PTEXT_WILD_ONE) i--;
    return length - i;
}

static uint32_t hash_suffix(const char *end, uint32_t length) {
    uint32_t hash = PTEXT_HASH_SUFFIX, i;
    for (i = 1; i <= length; i++) hash = ptext_hash_byte(hash, *(end - i));
    return hash;
}

/* Puts an item at the head of the row of items with this hash. */
static void link_item(ptext_vocabulary *vocabulary, uint32_t number, uint32_t hash) {
    uint32_t at = ptext_hash_slot(hash);
    ptext_vocabulary_slot *slot = &vocabulary->slots[at & vocabulary->slot_mask];
    while (slot->head != PTEXT_NONE && slot->hash != hash) slot = &vocabulary->slots[++at & vocabulary->slot_mask];
    vocabulary->items[number].next = slot->head;
    *slot = (ptext_vocabulary_slot){hash, number};
}

static void note_length(bool *has, uint32_t *longest, uint32_t length) {
    has[length] = true;
    if (length > *longest) *longest = length;
}

static void index_item(ptext_vocabulary *vocabulary, uint32_t number) {
    ptext_vocabulary_item *item = &vocabulary->items[number];
    const char *form = vocabulary->bytes.bytes + item->pattern.folded;
    uint32_t length = item->pattern.folded_length;
    uint32_t prefix = prefix_length(form, length), suffix = suffix_length(form, length);

    if (!item->pattern.wild) {
        link_item(vocabulary, number, hash_bytes(PTEXT_HASH_EXACT, form, length));
    } else if (prefix > 0 && prefix >= suffix) {
        note_length(vocabulary->has_prefix, &vocabulary->longest_prefix, prefix);
        link_item(vocabulary, number, ptext_hash_prefix(hash_bytes(PTEXT_HASH_EXACT, form, prefix)));
    } else if (suffix > 0) {
        note_length(vocabulary->has_suffix, &vocabulary->longest_suffix, suffix);
        link_item(vocabulary, number, hash_suffix(form + length, suffix));
    } else {
        item->next = vocabulary->floating;
        vocabulary->floating = number;
    }
}

ptext_status ptext_vocabulary_index(ptext_vocabulary *vocabulary) {
    uint32_t size = FIRST_SLOTS, i;

    while (size < UINT32_MAX / 4 && size / 2 < vocabulary->count) size *= 2;
    free(vocabulary->slots);
    vocabulary->slots = malloc(size * sizeof *vocabulary->slots);
    if (vocabulary->slots == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < size; i++) vocabulary->slots[i] = (ptext_vocabulary_slot){0, PTEXT_NONE};
    vocabulary->slot_mask = size - 1;
    vocabulary->floating = PTEXT_NONE;
    vocabulary->longest_prefix = vocabulary->longest_suffix = 0;
    memset(vocabulary->has_prefix, 0, sizeof vocabulary->has_prefix);
    memset(vocabulary->has_suffix, 0, sizeof vocabulary->has_suffix);
    for (i = 0; i < vocabulary->count; i++) index_item(vocabulary, i);
    return PTEXT_OK;
}
