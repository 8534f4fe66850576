#include "sketch.h"

#include <string.h>

#include "keys.h"
#include "utf8_inline.h"

/* As bytes: count, opening count (32 bits each), signature (16), opening (32), set (32). */
#define HEAD 8u
#define SIGNATURE_BYTES (PTEXT_SIGNATURE * 2)

/* Hashes ----------------------------------------------------------------------------------------------------------- */

#define FNV_OFFSET UINT64_C(0xCBF29CE484222325)
#define FNV_PRIME UINT64_C(0x100000001B3)

/* FNV-1a of a folded word. */
static uint64_t hash_folded(const char *s, size_t length) {
    uint64_t hash = FNV_OFFSET;
    for (size_t i = 0; i < length; i++) hash = (hash ^ ptext_byte(s, i)) * FNV_PRIME;
    return hash;
}

/* The same of a word that is not folded yet; false when it holds more than ASCII. */
static bool hash_ascii(const char *s, size_t length, uint64_t *hash) {
    *hash = FNV_OFFSET;
    for (size_t i = 0; i < length; i++) {
        uint32_t byte = ptext_byte(s, i);
        if (byte >= 0x80) return false;
        if (byte - 'A' < 26) byte |= 0x20;
        *hash = (*hash ^ byte) * FNV_PRIME;
    }
    return true;
}

/* fmix64 of MurmurHash3. */
static uint64_t finish(uint64_t hash) {
    hash = (hash ^ hash >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
    hash = (hash ^ hash >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
    return hash ^ hash >> 33;
}

static uint64_t hash_sequence(const uint64_t words[PTEXT_SHINGLE_WORDS]) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < PTEXT_SHINGLE_WORDS; i++) {
        hash = (hash ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
    }
    return finish(hash);
}

/* Sequences -------------------------------------------------------------------------------------------------------- */

typedef struct reading {
    const ptext_document *document;
    ptext_buffer folded;                  /* scratch */
    uint64_t last[PTEXT_SHINGLE_WORDS];   /* hashes of the last words */
    uint32_t words;                       /* in `last` */
    ptext_keys sequences;                 /* in the order of the text */
} reading;

static ptext_status hash_word(reading *now, ptext_span word, uint64_t *hash) {
    const char *s = now->document->text + word.start;
    if (hash_ascii(s, word.end - word.start, hash)) return PTEXT_OK;
    now->folded.length = 0;
    ptext_status status = ptext_fold(s, word.end - word.start, &now->folded);
    if (status == PTEXT_OK) *hash = hash_folded(now->folded.bytes, now->folded.length);
    return status;
}

static ptext_status read_word(reading *now, ptext_span word) {
    uint64_t hash;
    ptext_status status = hash_word(now, word, &hash);
    if (status != PTEXT_OK) return status;
    memmove(now->last, now->last + 1, (PTEXT_SHINGLE_WORDS - 1) * sizeof *now->last);
    now->last[PTEXT_SHINGLE_WORDS - 1] = hash;
    if (now->words < PTEXT_SHINGLE_WORDS) now->words++;
    return now->words < PTEXT_SHINGLE_WORDS ? PTEXT_OK : ptext_keys_push(&now->sequences, hash_sequence(now->last));
}

static ptext_status read_sequences(reading *now) {
    const ptext_document *document = now->document;
    for (uint32_t b = 0; b < document->block_count; b++) {
        const ptext_block *block = &document->blocks[b];
        if ((PTEXT_COMPARED_KINDS >> block->kind & 1) == 0) continue;
        for (uint32_t i = 0; i < block->word_count; i++) {
            ptext_status status = read_word(now, document->words.items[block->first_word + i]);
            if (status != PTEXT_OK) return status;
        }
    }
    return PTEXT_OK;
}

/* Writing ---------------------------------------------------------------------------------------------------------- */

static ptext_status put(ptext_buffer *out, uint32_t number, uint32_t bytes) {
    char byte[4];
    for (uint32_t i = 0; i < bytes; i++) byte[i] = (char)(number >> 8 * i & 0xFF);
    return ptext_buffer_add(out, byte, bytes);
}

/* The 128 functions of one sequence. The loop has no branch, so that compilers do several of its steps at once. */
static void lower(int32_t least[PTEXT_SIGNATURE], uint64_t sequence) {
    uint32_t value = ptext_key_lower(sequence), step = ptext_key_upper(sequence);
    for (uint32_t i = 0; i < PTEXT_SIGNATURE; i++, value += step) {
        int32_t mine = (int32_t)value;
        least[i] = mine < least[i] ? mine : least[i];
    }
}

static ptext_status put_signature(const ptext_keys *sequences, ptext_buffer *out) {
    int32_t least[PTEXT_SIGNATURE];
    ptext_status status = PTEXT_OK;
    for (uint32_t i = 0; i < PTEXT_SIGNATURE; i++) least[i] = INT32_MAX;
    for (uint32_t i = 0; i < sequences->count; i++) lower(least, sequences->items[i]);
    for (uint32_t i = 0; i < PTEXT_SIGNATURE && status == PTEXT_OK; i++) status = put(out, (uint32_t)least[i], 2);
    return status;
}

/* Leaves one of each upper half. */
static void drop_repeated(ptext_keys *sorted) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < sorted->count; i++) {
        if (kept > 0 && ptext_key_upper(sorted->items[kept - 1]) == ptext_key_upper(sorted->items[i])) continue;
        sorted->items[kept++] = sorted->items[i];
    }
    sorted->count = kept;
}

static ptext_status put_upper(const uint64_t *keys, uint32_t count, ptext_buffer *out) {
    ptext_status status = PTEXT_OK;
    for (uint32_t i = 0; i < count && status == PTEXT_OK; i++) status = put(out, ptext_key_upper(keys[i]), 4);
    return status;
}

/* Reorders the sequences. */
static ptext_status put_sketch(ptext_keys *sequences, ptext_buffer *out) {
    uint32_t head = out->length, opening = sequences->count < PTEXT_OPENING ? sequences->count : PTEXT_OPENING;
    ptext_status status = put(out, 0, 4);
    if (status == PTEXT_OK) status = put(out, opening, 4);
    if (status == PTEXT_OK) status = put_signature(sequences, out);
    if (status == PTEXT_OK) status = put_upper(sequences->items, opening, out);
    if (status == PTEXT_OK) status = ptext_keys_sort(sequences);
    if (status != PTEXT_OK) return status;
    drop_repeated(sequences);
    for (uint32_t i = 0; i < 4; i++) out->bytes[head + i] = (char)(sequences->count >> 8 * i & 0xFF);
    return put_upper(sequences->items, sequences->count, out);
}

ptext_status ptext_sketch_write(const ptext_document *document, ptext_buffer *out) {
    reading now = {.document = document};
    uint32_t before = out->length;
    ptext_status status = read_sequences(&now);
    if (status == PTEXT_OK) status = put_sketch(&now.sequences, out);
    if (status != PTEXT_OK) out->length = before;
    ptext_buffer_free(&now.folded);
    ptext_keys_free(&now.sequences);
    return status;
}

/* Reading ---------------------------------------------------------------------------------------------------------- */

static uint32_t get32(const char *s) {
    return ptext_byte(s, 0) | ptext_byte(s, 1) << 8 | ptext_byte(s, 2) << 16 | ptext_byte(s, 3) << 24;
}

bool ptext_sketch_read(const char *bytes, size_t length, ptext_sketch *sketch) {
    if (length < HEAD + SIGNATURE_BYTES) return false;
    *sketch = (ptext_sketch){.count = get32(bytes), .opening_count = get32(bytes + 4), .signature = bytes + HEAD};
    sketch->opening = sketch->signature + SIGNATURE_BYTES;
    if (sketch->opening_count > PTEXT_OPENING) return false;
    sketch->set = sketch->opening + (size_t)sketch->opening_count * 4;
    uint64_t rest = (uint64_t)sketch->opening_count * 4 + (uint64_t)sketch->count * 4;
    return rest == length - HEAD - SIGNATURE_BYTES;
}

uint16_t ptext_sketch_signature(const ptext_sketch *sketch, uint32_t i) {
    const char *s = sketch->signature + (size_t)i * 2;
    return (uint16_t)(ptext_byte(s, 0) | ptext_byte(s, 1) << 8);
}

uint32_t ptext_sketch_member(const ptext_sketch *sketch, uint32_t i) {
    return get32(sketch->set + (size_t)i * 4);
}

uint32_t ptext_sketch_shared(const ptext_sketch *a, const ptext_sketch *b) {
    uint32_t i = 0, j = 0, shared = 0;
    while (i < a->count && j < b->count) {
        uint32_t x = ptext_sketch_member(a, i), y = ptext_sketch_member(b, j);
        shared += x == y;
        i += x <= y;
        j += y <= x;
    }
    return shared;
}

uint32_t ptext_sketch_shared_opening(const ptext_sketch *a, const ptext_sketch *b) {
    uint32_t shared = 0;
    for (uint32_t i = 0; i < a->opening_count; i++) {
        uint32_t wanted = get32(a->opening + (size_t)i * 4);
        bool found = false;
        for (uint32_t j = 0; j < b->opening_count && !found; j++) found = get32(b->opening + (size_t)j * 4) == wanted;
        shared += found;
    }
    return shared;
}
