/* Mentions and what they are joined by. */
#include "mentions.h"

#include <stdlib.h>

#include "compared.h"

void ptext_mentions_free(ptext_mentions *mentions) {
    free(mentions->items);
    free(mentions->ways);
    ptext_word_set_free(&mentions->keys);
    ptext_buffer_free(&mentions->written);
    ptext_buffer_free(&mentions->key);
    ptext_buffer_free(&mentions->bytes);
    *mentions = (ptext_mentions){0};
}

/* Ways ------------------------------------------------------------------------------------------------------------- */

static int compare(ptext_named_string a, ptext_named_string b) {
    int difference = memcmp(a.bytes, b.bytes, a.length < b.length ? a.length : b.length);
    return difference != 0 ? difference : (a.length > b.length) - (a.length < b.length);
}

static ptext_status add_way(ptext_mentions *mentions, ptext_mention *one, ptext_named_string name) {
    ptext_way *ways = ptext_grow(mentions->ways, &mentions->way_capacity, mentions->way_count + 1, sizeof *ways);
    if (ways == NULL) return PTEXT_NO_MEMORY;
    mentions->ways = ways;
    uint32_t *link = &one->ways;
    while (*link != 0 && compare(ways[*link - 1].name, name) < 0) link = &ways[*link - 1].next;
    if (*link != 0 && compare(ways[*link - 1].name, name) == 0) return PTEXT_OK;
    ways[mentions->way_count] = (ptext_way){name, *link};
    *link = ++mentions->way_count;
    return PTEXT_OK;
}

ptext_status ptext_mentions_count(ptext_mentions *mentions, uint32_t number, ptext_named_string way) {
    ptext_mention *one = &mentions->items[number];
    one->count++;
    return way.bytes == NULL ? PTEXT_OK : add_way(mentions, one, way);
}

/* Joining ---------------------------------------------------------------------------------------------------------- */

/* What is written at a place, on one line: where it stands or, where it is broken, in the buffer. */
static ptext_status read_writing(const char *text, ptext_span place, ptext_buffer *broken,
                                 ptext_named_string *writing) {
    *writing = (ptext_named_string){text + place.start, place.end - place.start};
    if (!ptext_is_broken(writing->bytes, writing->length)) return PTEXT_OK;
    broken->length = 0;
    ptext_status status = ptext_squeeze(writing->bytes, writing->length, broken);
    *writing = (ptext_named_string){broken->bytes, broken->length};
    return status;
}

/* Makes the key of a naming: its kind and the name of the thing, or what is written. */
static ptext_status make_key(ptext_buffer *key, const ptext_naming *naming, ptext_named_string writing) {
    bool named = naming->canonical.bytes != NULL && !naming->exact;
    ptext_named_string name = named ? naming->canonical : writing;
    key->length = 0;
    ptext_status status = ptext_buffer_add(key, naming->kind.bytes, naming->kind.length);
    if (status == PTEXT_OK) status = ptext_buffer_add(key, named ? "=" : ":", 1);
    if (status != PTEXT_OK) return status;
    if (naming->exact) return ptext_buffer_add(key, name.bytes, name.length);
    return ptext_compared(name.bytes, name.length, key);
}

/* Adds a mention with the key that was made last, or neither. */
static ptext_status add_mention(ptext_mentions *mentions, const ptext_naming *naming, uint32_t length) {
    ptext_mention *items = ptext_grow(mentions->items, &mentions->capacity, mentions->count + 1, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    mentions->items = items;
    ptext_status status =
        ptext_word_set_mark(&mentions->keys, mentions->key.bytes, mentions->key.length, mentions->count + 1);
    if (status != PTEXT_OK) return status;
    items[mentions->count++] = (ptext_mention){.first = naming->place, .writing = naming->place, .length = length,
        .kind = naming->kind, .canonical = naming->canonical};
    return PTEXT_OK;
}

ptext_status ptext_mentions_join(ptext_mentions *mentions, const ptext_naming *naming, uint32_t *number) {
    ptext_named_string writing;
    ptext_status status = read_writing(mentions->text, naming->place, &mentions->written, &writing);
    if (status == PTEXT_OK) status = make_key(&mentions->key, naming, writing);
    if (status != PTEXT_OK) return status;
    uint32_t known = ptext_word_set_marks(&mentions->keys, mentions->key.bytes, mentions->key.length);
    *number = known > 0 ? known - 1 : mentions->count;
    if (known == 0) status = add_mention(mentions, naming, (uint32_t)writing.length);
    if (status != PTEXT_OK) return status;
    ptext_mention *one = &mentions->items[*number];
    if (writing.length > one->length) {
        one->writing = naming->place;
        one->length = (uint32_t)writing.length;
    }
    return ptext_mentions_count(mentions, *number, naming->way);
}

ptext_status ptext_mentions_writing(ptext_mentions *mentions, uint32_t number, ptext_named_string *writing) {
    return read_writing(mentions->text, mentions->items[number].writing, &mentions->written, writing);
}

/* Referring -------------------------------------------------------------------------------------------------------- */

/* Keeps what a mention is compared by: its writing and its canonical name, as one name. */
static ptext_status keep_words(ptext_mentions *mentions, ptext_mention *one) {
    ptext_buffer *name = &mentions->key;
    ptext_named_string writing;
    ptext_status status = read_writing(mentions->text, one->writing, &mentions->written, &writing);
    name->length = 0;
    if (status == PTEXT_OK) status = ptext_buffer_add(name, writing.bytes, writing.length);
    if (status == PTEXT_OK) status = ptext_buffer_add(name, " ", 1);
    if (status == PTEXT_OK && one->canonical.bytes != NULL) {
        status = ptext_buffer_add(name, one->canonical.bytes, one->canonical.length);
    }
    one->words.start = mentions->bytes.length;
    if (status == PTEXT_OK) status = ptext_compared(name->bytes, name->length, &mentions->bytes);
    if (status == PTEXT_OK) status = ptext_buffer_add(&mentions->bytes, " ", 1); /* so that it is never empty */
    if (status == PTEXT_OK) one->words.end = mentions->bytes.length;
    return status;
}

static bool has_word(const char *words, size_t length, const char *word, size_t word_length) {
    ptext_span at = ptext_compared_word(words, length, 0);
    for (; at.end > at.start; at = ptext_compared_word(words, length, at.end)) {
        if (at.end - at.start == word_length && memcmp(words + at.start, word, word_length) == 0) return true;
    }
    return false;
}

ptext_status ptext_mentions_have(ptext_mentions *mentions, uint32_t number, const char *name, size_t length,
                                 bool *have) {
    ptext_mention *one = &mentions->items[number];
    ptext_status status = one->words.end > 0 ? PTEXT_OK : keep_words(mentions, one);
    if (status != PTEXT_OK) return status;
    const char *words = mentions->bytes.bytes + one->words.start;
    size_t words_length = one->words.end - one->words.start;
    ptext_span word = ptext_compared_word(name, length, 0);
    *have = true;
    for (; *have && word.end > word.start; word = ptext_compared_word(name, length, word.end)) {
        *have = has_word(words, words_length, name + word.start, word.end - word.start);
    }
    return PTEXT_OK;
}

/* Order ------------------------------------------------------------------------------------------------------------ */

static int by_place(const void *left, const void *right) {
    const ptext_mention *a = left, *b = right;
    return (a->first.start > b->first.start) - (a->first.start < b->first.start);
}

void ptext_mentions_sort(ptext_mentions *mentions) {
    if (mentions->count > 1) qsort(mentions->items, mentions->count, sizeof *mentions->items, by_place);
}
