/* Dictionaries as bytes: the structure, then each of its arrays. */
#include "dictionary_image.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "dictionary_parts.h"

enum { MOST_ARRAYS = 64, STEP = 8 }; /* arrays begin at multiples of STEP */

/* Bytes of a structure that are no member's, and may be any in memory. */
typedef struct gap {
    size_t from, to;
} gap;

#define AFTER(type, member) (offsetof(type, member) + sizeof(((type *)NULL)->member))
static const gap in_items[] = {{AFTER(ptext_vocabulary_item, pattern.blank), offsetof(ptext_vocabulary_item, cased)},
                               {AFTER(ptext_vocabulary_item, cased), offsetof(ptext_vocabulary_item, next)},
                               {AFTER(ptext_vocabulary_item, goes_on), sizeof(ptext_vocabulary_item)}, {0, 0}};
static const gap in_entries[] = {{AFTER(ptext_list_entry, case_sensitive), offsetof(ptext_list_entry, asks)}, {0, 0}};
static const gap in_lists[] = {{AFTER(ptext_entry_list, has_conditions), offsetof(ptext_entry_list, bit)}, {0, 0}};
static const gap in_conditions[] = {{AFTER(ptext_condition, block), sizeof(ptext_condition)}, {0, 0}};
static const gap in_code[] = {{AFTER(ptext_instruction, last), sizeof(ptext_instruction)}, {0, 0}};

/* An array of a dictionary: where the pointer to it is kept, its bytes, and those of an element, with its gaps. */
typedef struct array {
    void *place;
    size_t size, element;
    const gap *gaps; /* up to {0, 0}, or NULL */
} array;

typedef struct arrays {
    array items[MOST_ARRAYS];
    unsigned count;
} arrays;

static void add_with_gaps(arrays *all, void *place, size_t count, size_t size, const gap *gaps) {
    all->items[all->count++] = (array){place, count * size, size, gaps};
}

static void add(arrays *all, void *place, size_t count, size_t size) {
    add_with_gaps(all, place, count, size, NULL);
}

static void add_vocabulary(arrays *all, ptext_vocabulary *vocabulary) {
    add(all, &vocabulary->bytes.bytes, vocabulary->bytes.length, 1);
    add_with_gaps(all, &vocabulary->items, vocabulary->count, sizeof *vocabulary->items, in_items);
    add(all, &vocabulary->slots, (size_t)vocabulary->slot_mask + 1, sizeof *vocabulary->slots);
}

static void add_trie(arrays *all, ptext_trie *trie, uint32_t words) {
    add(all, &trie->nodes, trie->count, sizeof *trie->nodes);
    add(all, &trie->links, trie->link_count, sizeof *trie->links);
    add(all, &trie->starts, words, sizeof *trie->starts);
    add(all, &trie->edges, (size_t)trie->edge_mask + 1, sizeof *trie->edges);
}

static void add_filter(arrays *all, ptext_filter *filter, bool has_lists) {
    size_t exact = (size_t)1 << (64 - filter->exact_shift), pairs = (size_t)1 << (64 - filter->pair_shift);
    size_t coarse = (size_t)1 << PTEXT_FILTER_COARSE;
    add(all, &filter->exact, exact / 4, 1);
    add(all, &filter->again, exact / 8, 1);
    add(all, &filter->pairs, pairs / 8, 1);
    add(all, &filter->coarse, coarse, sizeof *filter->coarse);
    add(all, &filter->reach, coarse, 1);
    add(all, &filter->shorter, (size_t)1 << PTEXT_FILTER_SHORTER, 1);
    add(all, &filter->lists, has_lists ? coarse : 0, sizeof *filter->lists);
}

/* All arrays that matching reads. */
static arrays arrays_of(ptext_dictionary *dictionary) {
    arrays all = {.count = 0};
    add(&all, &dictionary->texts.bytes, dictionary->texts.length, 1);
    add_with_gaps(&all, &dictionary->entries, dictionary->entry_count, sizeof *dictionary->entries, in_entries);
    add(&all, &dictionary->briefs, dictionary->entry_count, sizeof *dictionary->briefs);
    add_with_gaps(&all, &dictionary->lists, dictionary->list_count, sizeof *dictionary->lists, in_lists);
    add_with_gaps(&all, &dictionary->conditions, dictionary->condition_count, sizeof *dictionary->conditions,
                  in_conditions);
    add_with_gaps(&all, &dictionary->code, dictionary->code_count, sizeof *dictionary->code, in_code);
    for (int i = 0; i < PTEXT_PART_COUNT; i++) {
        ptext_dictionary_part *part = &dictionary->parts[i];
        bool has_lists = i == PTEXT_SILENT_PART;
        add_vocabulary(&all, &part->vocabulary);
        add_trie(&all, &part->trie, part->vocabulary.count);
        add_filter(&all, &part->filter, has_lists);
        add(&all, &part->lists, has_lists ? part->trie.count : 0, sizeof *part->lists);
    }
    return all;
}

/* Sets the pointer to an array: it may be of any type, and all are alike. */
static void set(const array *item, const char *bytes) { memcpy(item->place, &bytes, sizeof bytes); }

static const char *bytes_of(const array *item) {
    const char *bytes;
    memcpy(&bytes, item->place, sizeof bytes);
    return bytes;
}

/* The structure without what belongs to building, and marked as one that owns no arrays. */
static ptext_dictionary bare(const ptext_dictionary *dictionary) {
    ptext_dictionary copy = *dictionary;
    copy.borrows = true;
    copy.scratch = (ptext_entry){.code = NULL};
    for (int i = 0; i < PTEXT_PART_COUNT; i++) copy.parts[i].vocabulary.interned = NULL;
    return copy;
}

static ptext_status write(ptext_buffer *image, const void *bytes, size_t size) {
    static const char zeros[STEP] = {0};
    ptext_status status = ptext_buffer_add(image, bytes, size);
    return status == PTEXT_OK ? ptext_buffer_add(image, zeros, (STEP - size % STEP) % STEP) : status;
}

/* Writes an array with zeros in its gaps, so that equal dictionaries have equal images. */
static ptext_status write_array(ptext_buffer *image, const array *item) {
    size_t start = image->length;
    ptext_status status = write(image, bytes_of(item), item->size);
    if (status != PTEXT_OK || item->gaps == NULL) return status;
    for (size_t at = 0; at < item->size; at += item->element) {
        for (const gap *here = item->gaps; here->to > 0; here++) {
            memset(image->bytes + start + at + here->from, 0, here->to - here->from);
        }
    }
    return PTEXT_OK;
}

ptext_status ptext_dictionary_write_image(const ptext_dictionary *dictionary, ptext_buffer *image) {
    static const uint64_t is_there = 1;
    ptext_dictionary given = *dictionary, copy = bare(dictionary);
    arrays from = arrays_of(&given), to = arrays_of(&copy);
    ptext_status status = write(image, &is_there, sizeof is_there);

    for (unsigned i = 0; i < to.count; i++) set(&to.items[i], NULL);
    if (status == PTEXT_OK) status = write(image, &copy, sizeof copy);
    for (unsigned i = 0; i < from.count && status == PTEXT_OK; i++) {
        status = write_array(image, &from.items[i]);
    }
    return status;
}

static size_t step_over(size_t size) { return (size + STEP - 1) / STEP * STEP; }

ptext_dictionary *ptext_dictionary_of_image(const void *image) {
    const char *at = (const char *)image + STEP;
    uint64_t is_there;
    ptext_dictionary *dictionary;
    arrays all;

    memcpy(&is_there, image, sizeof is_there);
    dictionary = is_there == 0 ? NULL : malloc(sizeof *dictionary);
    if (dictionary == NULL) return NULL;
    memcpy(dictionary, at, sizeof *dictionary);
    at += step_over(sizeof *dictionary);
    all = arrays_of(dictionary);
    for (unsigned i = 0; i < all.count; i++) {
        if (all.items[i].size > 0) set(&all.items[i], at);
        at += step_over(all.items[i].size);
    }
    return dictionary;
}

bool ptext_dictionary_has_list(const ptext_dictionary *dictionary, uint32_t list, ptext_list_hits hits) {
    return list < dictionary->list_count && dictionary->lists[list].hits == hits;
}

static bool same_condition(const ptext_condition *one, const ptext_condition *other) {
    return one->type == other->type && one->list == other->list && one->within == other->within &&
           one->block == other->block;
}

static bool same_options(const ptext_dictionary *dictionary, const ptext_list_entry *entry,
                         const ptext_entry_options *options) {
    const ptext_condition *conditions = dictionary->conditions + entry->conditions;
    if (entry->case_sensitive != options->case_sensitive) return false;
    if (entry->kinds != ptext_dictionary_kinds(dictionary, entry->list, options->kinds)) return false;
    if (entry->condition_count != options->condition_count) return false;
    for (uint32_t i = 0; i < entry->condition_count; i++) {
        if (!same_condition(&conditions[i], &options->conditions[i])) return false;
    }
    return true;
}

bool ptext_dictionary_has_entry(const ptext_dictionary *dictionary, uint32_t number, uint32_t list, const char *entry,
                                size_t length, const ptext_entry_options *options) {
    const ptext_list_entry *own;
    if (number >= dictionary->entry_count) return false;
    own = &dictionary->entries[number];
    return own->list == list && own->length == length &&
           memcmp(dictionary->texts.bytes + own->text, entry, length) == 0 && same_options(dictionary, own, options);
}
