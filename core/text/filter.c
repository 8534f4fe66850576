/* Building the filter of words that may begin an entry. */
#include "filter.h"

#include <stdlib.h>
#include <string.h>

#define KEY_BYTES 4u
#define LEAST_PAIR_BITS 15u
#define MOST_PAIR_BITS 19u
#define BITS_FOR_PAIR 32u

/* The keys of a word as entries have it, and with the possessive that the text may add. */
typedef struct word_keys {
    uint32_t keys[2];
} word_keys;

void ptext_filter_free(ptext_filter *filter) {
    free(filter->coarse);
    free(filter->shorter);
    free(filter->pairs);
    *filter = (ptext_filter){.coarse = NULL};
}

static uint32_t key_of(const char *form, uint32_t length) {
    char bytes[PTEXT_FILTER_REACH] = {0};
    memcpy(bytes, form, length);
    return ptext_filter_key(ptext_load8(bytes), length);
}

static word_keys keys_of(const char *form, uint32_t length) {
    char bytes[KEY_BYTES + 2];
    uint32_t size = length < KEY_BYTES ? length : KEY_BYTES;
    word_keys keys;

    memcpy(bytes, form, size);
    memcpy(bytes + size, "'s", 2);
    keys.keys[0] = key_of(bytes, size);
    keys.keys[1] = key_of(bytes, size + 2 < KEY_BYTES ? size + 2 : KEY_BYTES);
    return keys;
}

static void add_flags(uint8_t *flags, uint32_t more) { *flags = (uint8_t)(*flags | more); }

/* Words that begin with fewer bytes than a key, and then anything. */
static void add_short(ptext_filter *filter, const char *form, uint32_t length) {
    uint32_t given, i;
    if (length == 0) filter->least = PTEXT_MAY_BEGIN;
    if (length == 0) return;
    given = ptext_filter_shorter(key_of(form, length < 2 ? length : 2));
    for (i = 0; i < 32; i++) {
        add_flags(&filter->shorter[length == 1 ? (given & 0x1F) | i << 5 : given], PTEXT_MAY_BEGIN);
    }
}

/* How much of a form stands before its first wildcard. */
static uint32_t literal_length(const char *form, uint32_t length) {
    uint32_t literal = 0;
    while (literal < length && form[literal] != PTEXT_WILD_RUN && form[literal] != PTEXT_WILD_ONE) literal++;
    return literal;
}

static bool is_word_edge(const ptext_trie_edge *edge) {
    return edge->child != PTEXT_TRIE_ROOT && edge->token < PTEXT_TRIE_MARK(0);
}

/* Whether four bytes tell words that satisfy a pattern. */
static bool has_key(const ptext_vocabulary *vocabulary, uint32_t item) {
    const ptext_pattern *pattern = &vocabulary->items[item].pattern;
    return !pattern->wild ||
           literal_length(vocabulary->bytes.bytes + pattern->folded, pattern->folded_length) >= KEY_BYTES;
}

/* Marks the nodes that the root leads to with words that have keys, and that lead on only with such words and with
   marks. */
static void mark_paired(const ptext_vocabulary *vocabulary, ptext_trie *trie) {
    uint32_t i;
    for (i = 0; i < vocabulary->count; i++) {
        ptext_trie_node *node;
        if (vocabulary->items[i].start == PTEXT_NONE || !has_key(vocabulary, i)) continue;
        node = &trie->nodes[vocabulary->items[i].start];
        if (node->threads == PTEXT_NONE && !(node->edges & PTEXT_TRIE_ANY)) node->edges |= PTEXT_TRIE_PAIRED;
    }
    for (i = 0; i <= trie->edge_mask; i++) {
        const ptext_trie_edge *edge = &trie->edges[i];
        if (!is_word_edge(edge) || has_key(vocabulary, edge->token)) continue;
        trie->nodes[edge->node].edges &= ~(uint32_t)PTEXT_TRIE_PAIRED;
    }
}

static word_keys keys_of_item(const ptext_vocabulary *vocabulary, uint32_t item) {
    const ptext_pattern *pattern = &vocabulary->items[item].pattern;
    return keys_of(vocabulary->bytes.bytes + pattern->folded, pattern->folded_length);
}

/* Adds the first words of entries. */
static void add_firsts(ptext_filter *filter, const ptext_vocabulary *vocabulary, const ptext_trie *trie) {
    uint32_t i, j;
    for (i = 0; i < vocabulary->count; i++) {
        const ptext_vocabulary_item *item = &vocabulary->items[i];
        const char *form = vocabulary->bytes.bytes + item->pattern.folded;
        const ptext_trie_node *node;
        if (item->start == PTEXT_NONE) continue;
        if (!has_key(vocabulary, i)) {
            add_short(filter, form, literal_length(form, item->pattern.folded_length));
            continue;
        }
        node = &trie->nodes[item->start];
        for (j = 0; j < 2; j++) {
            bool only_goes_on = node->entries == PTEXT_NONE && (node->edges & PTEXT_TRIE_PAIRED);
            add_flags(&filter->coarse[ptext_filter_coarse(keys_of_item(vocabulary, i).keys[j])],
                      only_goes_on ? PTEXT_MAY_GO_ON : PTEXT_MAY_BEGIN);
        }
    }
}

/* Adds the keys of two words in a row. */
static void add_pair(ptext_filter *filter, const ptext_vocabulary *vocabulary, uint32_t first, uint32_t second) {
    word_keys words = keys_of_item(vocabulary, first), nexts = keys_of_item(vocabulary, second);
    uint32_t i;
    for (i = 0; i < 4; i++) {
        uint32_t pair = ptext_filter_pair(filter, words.keys[i & 1], nexts.keys[i >> 1]);
        add_flags(&filter->pairs[pair >> 3], 1u << (pair & 7));
    }
}

/* Adds the pairs of words that lead to paired nodes and from them. */
static ptext_status add_pairs(ptext_filter *filter, const ptext_vocabulary *vocabulary, const ptext_trie *trie) {
    uint32_t *firsts = malloc(trie->count * sizeof *firsts), i; /* the word that leads to a node from the root */
    if (firsts == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < trie->count; i++) firsts[i] = PTEXT_NONE;
    for (i = 0; i < vocabulary->count; i++) {
        if (vocabulary->items[i].start != PTEXT_NONE && has_key(vocabulary, i)) firsts[vocabulary->items[i].start] = i;
    }
    for (i = 0; i <= trie->edge_mask; i++) {
        const ptext_trie_edge *edge = &trie->edges[i];
        if (!is_word_edge(edge) || firsts[edge->node] == PTEXT_NONE) continue;
        if (!(trie->nodes[edge->node].edges & PTEXT_TRIE_PAIRED)) continue;
        add_pair(filter, vocabulary, firsts[edge->node], edge->token);
    }
    free(firsts);
    return PTEXT_OK;
}

static uint32_t pair_bits(const ptext_trie *trie) {
    uint32_t bits = LEAST_PAIR_BITS;
    while (bits < MOST_PAIR_BITS && 1u << bits < trie->edge_count * (uint64_t)BITS_FOR_PAIR) bits++;
    return bits;
}

ptext_status ptext_filter_build(ptext_filter *filter, const ptext_vocabulary *vocabulary, ptext_trie *trie) {
    ptext_filter_free(filter);
    filter->coarse = calloc((size_t)1 << PTEXT_FILTER_COARSE, 1);
    filter->shorter = calloc((size_t)1 << PTEXT_FILTER_SHORTER, 1);
    filter->pair_shift = 64 - pair_bits(trie);
    filter->pairs = calloc((size_t)1 << (pair_bits(trie) - 3), 1);
    if (filter->coarse == NULL || filter->shorter == NULL || filter->pairs == NULL) return PTEXT_NO_MEMORY;
    mark_paired(vocabulary, trie);
    add_firsts(filter, vocabulary, trie);
    return add_pairs(filter, vocabulary, trie);
}
