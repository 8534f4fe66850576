/* Which patterns of a vocabulary a word of the text satisfies. */
#include <stdlib.h>
#include <string.h>

#include "glob.h"
#include "vocabulary.h"
#include "vocabulary_hash.h"

/* A word of the text while patterns are tried on it. */
typedef struct candidate_word {
    const ptext_vocabulary *vocabulary;
    ptext_finder *finder;
    const char *text;
    size_t text_length;
    size_t length;   /* of the folded form that is compared, without a possessive */
    bool possessive; /* 's follows the form */
    bool apostrophe; /* the word itself ends in an apostrophe */
} candidate_word;

void ptext_finder_free(ptext_finder *finder) {
    free(finder->items);
    finder->items = NULL;
    finder->count = finder->capacity = 0;
    ptext_buffer_free(&finder->folded);
    ptext_buffer_free(&finder->surface);
}

static ptext_status add_satisfied(candidate_word *word, uint32_t number, uint32_t flags) {
    ptext_finder *finder = word->finder;
    const ptext_vocabulary_item *item = &word->vocabulary->items[number];
    ptext_satisfied *items = ptext_grow(finder->items, &finder->capacity, finder->count + 1, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    finder->items = items;
    if (item->goes_on) flags |= PTEXT_ONLY_GOES_ON;
    items[finder->count++] = (ptext_satisfied){number, item->start, item->only, (uint8_t)flags, 1, 0, 0};
    return PTEXT_OK;
}

static bool agrees(const ptext_pattern *pattern, const char *form, uint32_t form_length, const char *word,
                   size_t length, uint64_t *steps) {
    if (pattern->wild) return ptext_glob(form, form_length, word, length, steps);
    *steps += form_length;
    return form_length == length && memcmp(form, word, length) == 0;
}

/* The length of the surface form without what was left off the folded one, or 0 when that is not plainly there. */
static size_t surface_length(const candidate_word *word) {
    const ptext_buffer *surface = &word->finder->surface;
    size_t length = surface->length;
    const char *end = surface->bytes + length;

    if (word->apostrophe) {
        if (length < 2 || *--end != '\'') return 0;
        length--;
    }
    if (!word->possessive) return length;
    return length > 2 && end[-2] == '\'' && (end[-1] == 's' || end[-1] == 'S') ? length - 2 : 0;
}

/* Whether the word agrees with a pattern in its surface form; made when it is first asked for. */
static ptext_status compare_surface(candidate_word *word, const ptext_pattern *pattern, bool *same) {
    ptext_finder *finder = word->finder;
    size_t length;

    if (!finder->has_surface) {
        ptext_status status;
        finder->surface.length = 0;
        finder->steps += word->text_length;
        status = ptext_normalise(word->text, word->text_length, &finder->surface);
        if (status != PTEXT_OK) return status;
        finder->has_surface = true;
    }
    length = surface_length(word);
    *same = length > 0 && agrees(pattern, word->vocabulary->bytes.bytes + pattern->surface, pattern->surface_length,
                                 finder->surface.bytes, length, &finder->steps);
    return PTEXT_OK;
}

static uint32_t apostrophe_flags(const candidate_word *word, const ptext_pattern *pattern) {
    char last = word->vocabulary->bytes.bytes[pattern->folded + pattern->folded_length - 1u];
    uint32_t flags = 0;
    if (word->apostrophe || word->possessive || last != 's') return 0;
    if (pattern->possessive == PTEXT_POSSESSIVE_APOSTROPHE) flags |= PTEXT_NEEDS_APOSTROPHE;
    if (pattern->possessive != PTEXT_POSSESSIVE_WRITTEN) flags |= PTEXT_TAKES_APOSTROPHE;
    return flags;
}

static ptext_status try_item(candidate_word *word, uint32_t number) {
    const ptext_vocabulary_item *item = &word->vocabulary->items[number];
    const ptext_pattern *pattern = &item->pattern;
    uint32_t flags;
    bool same = true;

    if (word->possessive && pattern->possessive != PTEXT_POSSESSIVE_FREE) return PTEXT_OK;
    if (!agrees(pattern, word->vocabulary->bytes.bytes + pattern->folded, pattern->folded_length,
                word->finder->folded.bytes, word->length, &word->finder->steps)) {
        return PTEXT_OK;
    }
    flags = apostrophe_flags(word, pattern);
    if (item->cased) {
        ptext_status status = compare_surface(word, pattern, &same);
        if (status != PTEXT_OK) return status;
    }
    return add_satisfied(word, number, same ? flags : flags | PTEXT_NEEDS_CAPITALS);
}

static ptext_status try_row(candidate_word *word, uint32_t number) {
    ptext_status status = PTEXT_OK;
    while (number != PTEXT_NONE && status == PTEXT_OK) {
        status = try_item(word, number);
        number = word->vocabulary->items[number].next;
    }
    return status;
}

/* Tries the items with a hash. Others may have the same; they are compared as well, and differ. */
static ptext_status try_hash(candidate_word *word, uint32_t hash) {
    const ptext_vocabulary *vocabulary = word->vocabulary;
    uint32_t at = ptext_hash_slot(hash);
    for (;; at++) {
        const ptext_vocabulary_slot *slot = &vocabulary->slots[at & vocabulary->slot_mask];
        word->finder->steps++;
        if (slot->head == PTEXT_NONE) return PTEXT_OK;
        if (slot->hash == hash) return try_row(word, slot->head);
    }
}

/* Words without wildcards, and those with a literal beginning. */
static ptext_status try_beginnings(candidate_word *word) {
    const ptext_vocabulary *vocabulary = word->vocabulary;
    const char *folded = word->finder->folded.bytes;
    size_t length = word->length, at, stop = length < PTEXT_PATTERN_BYTES + 2 ? length : PTEXT_PATTERN_BYTES + 2;
    uint32_t hash = PTEXT_HASH_EXACT;
    ptext_status status = PTEXT_OK;

    for (at = 1; at <= stop && status == PTEXT_OK; at++) {
        hash = ptext_hash_byte(hash, folded[at - 1]);
        if (at + 2 == length && memcmp(folded + at, "'s", 2) == 0) {
            word->length = at;
            word->possessive = true;
            status = try_hash(word, hash);
            word->length = length;
            word->possessive = false;
        }
        if (status == PTEXT_OK && at <= vocabulary->longest_prefix && vocabulary->has_prefix[at]) {
            status = try_hash(word, ptext_hash_prefix(hash));
        }
    }
    word->finder->steps += stop;
    return status == PTEXT_OK && stop == length ? try_hash(word, hash) : status;
}

static ptext_status try_endings(candidate_word *word) {
    const ptext_vocabulary *vocabulary = word->vocabulary;
    const char *end = word->finder->folded.bytes + word->length;
    uint32_t hash = PTEXT_HASH_SUFFIX, at;
    ptext_status status = PTEXT_OK;

    for (at = 1; at <= vocabulary->longest_suffix && at <= word->length && status == PTEXT_OK; at++) {
        hash = ptext_hash_byte(hash, *(end - at));
        word->finder->steps++;
        if (vocabulary->has_suffix[at]) status = try_hash(word, hash);
    }
    return status;
}

ptext_status ptext_vocabulary_find(const ptext_vocabulary *vocabulary, const char *text, size_t length,
                                   ptext_finder *finder) {
    candidate_word word = {vocabulary, finder, text, length, 0, false, false};
    ptext_status status;

    finder->count = 0;
    finder->folded.length = 0;
    finder->has_surface = false;
    finder->steps += length;
    status = ptext_fold(text, length, &finder->folded);
    if (status != PTEXT_OK) return status;
    word.length = finder->folded.length;
    if (word.length > 1 && finder->folded.bytes[word.length - 1] == '\'') {
        word.apostrophe = true;
        word.length--;
    }
    status = try_beginnings(&word);
    if (status == PTEXT_OK && vocabulary->longest_suffix > 0) status = try_endings(&word);
    if (status == PTEXT_OK) status = try_row(&word, vocabulary->floating);
    return status;
}
