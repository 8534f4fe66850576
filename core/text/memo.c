/* Remembering words. */
#include "memo.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_RECORDS 1024u

/* What a word is known by. */
typedef struct memo_key {
    const char *bytes; /* compared too, when they are not inline */
    uint64_t low, high;
    uint32_t length;
} memo_key;

void ptext_memo_free(ptext_memo *memo) {
    free(memo->records_memory);
    free(memo->satisfied);
    ptext_buffer_free(&memo->bytes);
    ptext_finder_free(&memo->finder);
    *memo = (ptext_memo){.records = NULL};
}

void ptext_memo_next_text(ptext_memo *memo) { memo->text++; }

static uint64_t hash_bytes(const char *s, uint32_t length) {
    uint64_t hash = length;
    uint32_t at;
    for (at = 0; at + 8 < length; at += 8) hash = (hash ^ ptext_load8(s + at)) * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ hash >> 29 ^ ptext_load8(s + length - 8)) * UINT64_C(0xC2B2AE3D27D4EB4F);
    return hash ^ hash >> 32;
}

static memo_key key_of(const ptext_memo *memo, const char *text, ptext_span word) {
    memo_key key = {text + word.start, 0, 0, word.end - word.start};
    char bytes[PTEXT_MEMO_INLINE] = {0};

    if (key.length > PTEXT_MEMO_LONGEST) {
        key.length = PTEXT_MEMO_LONGEST + 1;
        key.low = memo->text;
        key.high = word.start;
    } else if (key.length > PTEXT_MEMO_INLINE) {
        key.low = hash_bytes(key.bytes, key.length);
    } else {
        memcpy(bytes, key.bytes, key.length);
        key.low = ptext_memo_bytes(bytes, key.length, &key.high);
    }
    return key;
}

static bool has_bytes(uint32_t length) { return length > PTEXT_MEMO_INLINE && length <= PTEXT_MEMO_LONGEST; }

static bool is_record_of(const ptext_memo *memo, const ptext_memo_record *record, const memo_key *key) {
    if (record->low != key->low || record->has.length != key->length) return false;
    return has_bytes(key->length) ? memcmp(memo->bytes.bytes + record->high, key->bytes, key->length) == 0
                                  : record->high == key->high;
}

/* Where to begin to look for a record. Where bytes are kept is not known before it is found. */
static uint32_t place_of(uint64_t low, uint64_t high, uint32_t length) {
    return ptext_memo_place(low, has_bytes(length) ? 0 : high, length);
}

/* The record of a key, or the free slot where it belongs. */
static ptext_memo_record *find_record(const ptext_memo *memo, const memo_key *key) {
    uint32_t at = place_of(key->low, key->high, key->length);
    for (;; at++) {
        ptext_memo_record *record = &memo->records[at & memo->mask];
        if (record->has.length == 0 || is_record_of(memo, record, key)) return record;
    }
}

const ptext_memo_record *ptext_memo_longer(const ptext_memo *memo, const char *text, ptext_span word) {
    memo_key key = key_of(memo, text, word);
    const ptext_memo_record *record = find_record(memo, &key);
    return record->has.length == 0 ? NULL : record;
}

static void empty(ptext_memo *memo) {
    memset(memo->records, 0, ((size_t)memo->mask + 1) * sizeof *memo->records);
    memo->count = memo->satisfied_count = memo->bytes.length = 0;
}

/* Doubles the table. */
static ptext_status grow(ptext_memo *memo) {
    uint32_t size = memo->records == NULL ? FIRST_RECORDS : (memo->mask + 1) * 2, i;
    ptext_memo_record *records, *old = memo->records;
    uint32_t old_size = old == NULL ? 0 : memo->mask + 1;
    void *memory = calloc(size + 1, sizeof *records), *old_memory = memo->records_memory;

    if (memory == NULL) return PTEXT_NO_MEMORY;
    records = (ptext_memo_record *)(((uintptr_t)memory + sizeof *records - 1) & ~(uintptr_t)(sizeof *records - 1));
    memo->records_memory = memory;
    memo->records = records;
    memo->mask = size - 1;
    for (i = 0; i < old_size; i++) {
        uint32_t at = place_of(old[i].low, old[i].high, old[i].has.length);
        if (old[i].has.length == 0) continue;
        while (records[at & memo->mask].has.length != 0) at++;
        records[at & memo->mask] = old[i];
    }
    free(old_memory);
    return PTEXT_OK;
}

ptext_status ptext_memo_make_room(ptext_memo *memo) {
    uint32_t most_words = memo->most_words != 0 ? memo->most_words : PTEXT_MEMO_WORDS;
    uint32_t most_satisfied = memo->most_satisfied != 0 ? memo->most_satisfied : PTEXT_MEMO_SATISFIED;
    if (memo->records == NULL) return grow(memo);
    if (memo->count >= most_words || memo->satisfied_count >= most_satisfied) empty(memo);
    return PTEXT_OK;
}

/* Makes sure that one more word fits: the table is at most half full. */
static ptext_status reserve(ptext_memo *memo) {
    return memo->count <= memo->mask / 2 ? PTEXT_OK : grow(memo);
}

/* Keeps what the finder found, where that is more than stands in a record. */
static ptext_status keep_satisfied(ptext_memo *memo) {
    uint32_t count = memo->finder.count;
    ptext_satisfied *items;

    if (count < PTEXT_MEMO_MANY) return PTEXT_OK;
    if (count > UINT32_MAX - memo->satisfied_count) return PTEXT_TOO_LARGE;
    items = ptext_grow(memo->satisfied, &memo->satisfied_capacity, memo->satisfied_count + count, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    memo->satisfied = items;
    memcpy(items + memo->satisfied_count, memo->finder.items, count * sizeof *items);
    memo->satisfied_count += count;
    return PTEXT_OK;
}

/* How entries begin with what the finder found. */
static uint8_t beginnings(const ptext_finder *finder) {
    uint32_t begins = 0, i;
    for (i = 0; i < finder->count; i++) {
        const ptext_satisfied *item = &finder->items[i];
        if (item->start == PTEXT_NONE) continue;
        begins |= item->flags & PTEXT_ONLY_GOES_ON ? PTEXT_MAY_GO_ON : PTEXT_MAY_BEGIN;
    }
    return (uint8_t)begins;
}

/* What a record says of the patterns that the finder found and the memo has kept. */
static ptext_satisfied has_of(const ptext_memo *memo, uint32_t length) {
    const ptext_finder *finder = &memo->finder;
    ptext_satisfied has = {PTEXT_NONE, PTEXT_NONE, PTEXT_NONE, 0, 0, 0, 0};
    if (finder->count == 1) has = finder->items[0];
    if (finder->count >= PTEXT_MEMO_MANY) {
        has.pattern = memo->satisfied_count - finder->count;
        has.start = finder->count;
        has.count = PTEXT_MEMO_MANY;
    }
    has.begins = beginnings(finder);
    has.length = (uint8_t)length;
    return has;
}

ptext_status ptext_memo_learn(ptext_memo *memo, const ptext_vocabulary *vocabulary, const char *text, ptext_span word,
                              const ptext_memo_record **record) {
    memo_key key = key_of(memo, text, word);
    ptext_memo_record *own;
    ptext_status status = reserve(memo);

    if (status != PTEXT_OK) return status;
    *record = own = find_record(memo, &key);
    if (own->has.length != 0) return PTEXT_OK;
    status = ptext_vocabulary_find(vocabulary, text + word.start, word.end - word.start, &memo->finder);
    if (status == PTEXT_OK && has_bytes(key.length)) {
        key.high = memo->bytes.length;
        status = ptext_buffer_add(&memo->bytes, key.bytes, key.length);
    }
    if (status == PTEXT_OK) status = keep_satisfied(memo);
    if (status != PTEXT_OK) return status;
    *own = (ptext_memo_record){key.low, key.high, has_of(memo, key.length)};
    memo->count++;
    return PTEXT_OK;
}
