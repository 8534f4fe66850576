/* Remembering words. */
#include "memo.h"

#include <stdlib.h>
#include <string.h>

#include "utf8_inline.h"

#define FIRST_RECORDS 1024u

/* What a word is known by: its bytes, or its place. */
typedef struct memo_key {
    const char *bytes;
    uint32_t length, hash;
    char place[1 + sizeof(uint64_t) + sizeof(uint32_t)];
} memo_key;

void ptext_memo_free(ptext_memo *memo) {
    free(memo->records);
    free(memo->satisfied);
    ptext_buffer_free(&memo->keys);
    ptext_finder_free(&memo->finder);
    *memo = (ptext_memo){ .records = NULL };
}

void ptext_memo_next_text(ptext_memo *memo) { memo->text++; }

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

/* Never 0. The last bytes may be taken twice. */
static uint32_t hash_key(const char *s, size_t length) {
    uint64_t hash = length;
    if (length >= 8) {
        size_t at;
        for (at = 0; at + 8 < length; at += 8) hash = mix(hash, ptext_load8(s + at));
        hash = mix(hash, ptext_load8(s + length - 8));
    } else if (length >= 4) {
        uint32_t first, last;
        memcpy(&first, s, 4);
        memcpy(&last, s + length - 4, 4);
        hash = mix(hash, (uint64_t)first << 32 | last);
    } else if (length > 0) {
        hash = mix(hash, ptext_byte(s, 0) | ptext_byte(s, length / 2) << 8 | ptext_byte(s, length - 1) << 16);
    }
    return (uint32_t)(hash >> 32) | 1;
}

/* A byte that no word begins with stands before a place. */
static void set_key(memo_key *key, const ptext_memo *memo, const char *text, ptext_span word) {
    key->bytes = text + word.start;
    key->length = word.end - word.start;
    if (key->length > PTEXT_MEMO_LONGEST) {
        key->place[0] = '\xFF';
        memcpy(key->place + 1, &memo->text, sizeof memo->text);
        memcpy(key->place + 1 + sizeof memo->text, &word.start, sizeof word.start);
        key->bytes = key->place;
        key->length = sizeof key->place;
    }
    key->hash = hash_key(key->bytes, key->length);
}

static bool has_key(const ptext_memo *memo, const ptext_memo_record *record, const memo_key *key) {
    const char *own = memo->keys.bytes + record->key;
    return record->hash == key->hash && ptext_byte(own, 0) == key->length &&
           memcmp(own + 1, key->bytes, key->length) == 0;
}

/* The record of a key, or the free slot where it belongs. */
static ptext_memo_record *find_record(const ptext_memo *memo, const memo_key *key) {
    uint32_t at = key->hash >> 1;
    for (;; at++) {
        ptext_memo_record *record = &memo->records[at & memo->mask];
        if (record->hash == 0 || has_key(memo, record, key)) return record;
    }
}

static void empty(ptext_memo *memo) {
    memset(memo->records, 0, ((size_t)memo->mask + 1) * sizeof *memo->records);
    memo->count = memo->satisfied_count = memo->keys.length = 0;
}

/* Doubles the table. */
static ptext_status grow(ptext_memo *memo) {
    uint32_t size = memo->records == NULL ? FIRST_RECORDS : (memo->mask + 1) * 2, i;
    ptext_memo_record *records, *old = memo->records;
    uint32_t old_size = old == NULL ? 0 : memo->mask + 1;

    if (size > PTEXT_MEMO_WORDS) size = PTEXT_MEMO_WORDS;
    records = calloc(size, sizeof *records);
    if (records == NULL) return PTEXT_NO_MEMORY;
    memo->records = records;
    memo->mask = size - 1;
    for (i = 0; i < old_size; i++) {
        uint32_t at = old[i].hash >> 1;
        if (old[i].hash == 0) continue;
        while (records[at & memo->mask].hash != 0) at++;
        records[at & memo->mask] = old[i];
    }
    free(old);
    return PTEXT_OK;
}

/* Makes sure that one more word fits: the table is at most half full. */
static ptext_status make_room(ptext_memo *memo) {
    if (memo->satisfied_count > PTEXT_MEMO_SATISFIED) empty(memo);
    if (memo->records != NULL && memo->count <= memo->mask / 2) return PTEXT_OK;
    if (memo->records == NULL || memo->mask + 1 < PTEXT_MEMO_WORDS) return grow(memo);
    empty(memo);
    return PTEXT_OK;
}

static ptext_status add_satisfied(ptext_memo *memo) {
    uint32_t count = memo->finder.count;
    ptext_satisfied *items = memo->satisfied;
    if (count == 0) return PTEXT_OK;
    if (count > UINT32_MAX - memo->satisfied_count) return PTEXT_TOO_LARGE;
    items = ptext_grow(items, &memo->satisfied_capacity, memo->satisfied_count + count, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    memo->satisfied = items;
    memcpy(items + memo->satisfied_count, memo->finder.items, count * sizeof *items);
    return PTEXT_OK;
}

/* Remembers what the finder has found for a key. */
static ptext_status remember(ptext_memo *memo, const memo_key *key, ptext_memo_record **record) {
    char length = (char)key->length;
    uint32_t place = memo->keys.length;
    ptext_status status = add_satisfied(memo);

    if (status == PTEXT_OK) status = ptext_buffer_add(&memo->keys, &length, 1);
    if (status == PTEXT_OK) status = ptext_buffer_add(&memo->keys, key->bytes, key->length);
    if (status != PTEXT_OK) {
        memo->keys.length = place;
        return status;
    }
    *record = find_record(memo, key);
    **record = (ptext_memo_record){ key->hash, place, memo->satisfied_count, memo->finder.count };
    memo->satisfied_count += memo->finder.count;
    memo->count++;
    return PTEXT_OK;
}

ptext_status ptext_memo_find(ptext_memo *memo, const ptext_vocabulary *vocabulary, const char *text, ptext_span word,
                             ptext_findings *found) {
    ptext_memo_record *record = NULL;
    memo_key key;

    set_key(&key, memo, text, word);
    if (memo->records != NULL) record = find_record(memo, &key);
    if (record == NULL || record->hash == 0) {
        ptext_status status = make_room(memo);
        if (status == PTEXT_OK) {
            status = ptext_vocabulary_find(vocabulary, text + word.start, word.end - word.start, &memo->finder);
        }
        if (status == PTEXT_OK) status = remember(memo, &key, &record);
        if (status != PTEXT_OK) return status;
    }
    found->items = memo->satisfied + record->satisfied;
    found->count = record->count;
    return PTEXT_OK;
}
