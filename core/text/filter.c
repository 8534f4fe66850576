/* Building the filter of words that may begin an entry. */
#include "filter.h"

#include <stdlib.h>
#include <string.h>

#define KEY_BYTES 4u   /* of a pair, and of a word with a wildcard behind them */
#define EXACT_BYTES 7u
#define LEAST_EXACT_BITS 15u
#define MOST_EXACT_BITS 17u
#define BITS_FOR_WORD 16u
#define LEAST_PAIR_BITS 15u
#define MOST_PAIR_BITS 19u
#define BITS_FOR_PAIR 16u

const uint8_t ptext_filter_marks[256] = {
    ['.'] = 1, [','] = 1, [';'] = 1, [':'] = 1, ['!'] = 1, ['?'] = 1, ['('] = 1, [')'] = 1, ['['] = 1, [']'] = 1,
};

void ptext_filter_free(ptext_filter *filter) {
    free(filter->exact);
    free(filter->coarse);
    free(filter->shorter);
    free(filter->again);
    free(filter->pairs);
    *filter = (ptext_filter){.exact = NULL};
}

/* The key of a word, as entries have it. */
static uint64_t key_of(const char *form, uint32_t length) {
    char bytes[PTEXT_FILTER_REACH] = {0};
    uint32_t size = length < EXACT_BYTES ? length : EXACT_BYTES;
    memcpy(bytes, form, size);
    return ptext_filter_word(ptext_load8(bytes), size);
}

static void add_flags(uint8_t *flags, uint32_t more) { *flags = (uint8_t)(*flags | more); }

/* Words that begin with anything. */
static void add_floating(ptext_filter *filter, const char *form, uint32_t length) {
    uint32_t i;
    for (i = 0; i < length; i++) {
        if (ptext_filter_is_sign(form[i])) filter->signs = true;
        if (ptext_filter_is_sign(form[i])) return;
    }
    memset(filter->shorter, PTEXT_MAY_BEGIN, (size_t)1 << PTEXT_FILTER_SHORTER);
}

/* Words that begin with fewer bytes than a key, and then anything. */
static void add_short(ptext_filter *filter, const char *form, uint32_t length) {
    uint32_t given, i;
    given = ptext_filter_shorter((uint32_t)key_of(form, length < 2 ? length : 2));
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

/* How many bytes of a pattern tell the words that satisfy it. */
static uint32_t told_by(const ptext_vocabulary *vocabulary, uint32_t item) {
    const ptext_pattern *pattern = &vocabulary->items[item].pattern;
    return pattern->wild ? literal_length(vocabulary->bytes.bytes + pattern->folded, pattern->folded_length)
                         : UINT32_MAX;
}

static bool has_key(const ptext_vocabulary *vocabulary, uint32_t item) {
    return told_by(vocabulary, item) >= KEY_BYTES;
}

/* Marks the nodes that the root leads to with words that have keys, and that lead on only with such words and with
   marks. */
static void mark_paired(const ptext_vocabulary *vocabulary, ptext_trie *trie) {
    uint32_t i;
    for (i = 0; i < vocabulary->count; i++) {
        ptext_trie_node *node;
        if (vocabulary->items[i].start == PTEXT_NONE || !has_key(vocabulary, i)) continue;
        node = &trie->nodes[vocabulary->items[i].start];
        if (node->edges == 0 || node->threads != PTEXT_NONE || (node->edges & PTEXT_TRIE_ANY)) continue;
        node->edges |= PTEXT_TRIE_PAIRED;
    }
    for (i = 0; i <= trie->edge_mask; i++) {
        const ptext_trie_edge *edge = &trie->edges[i];
        if (!is_word_edge(edge) || has_key(vocabulary, edge->token)) continue;
        trie->nodes[edge->node].edges &= ~(uint32_t)PTEXT_TRIE_PAIRED;
    }
}

static bool is_end(const ptext_trie *trie, const ptext_trie_node *node) {
    if (node->entries == PTEXT_NONE || node->threads != PTEXT_NONE || node->edges != 0) return false;
    return trie->links[node->entries].next == PTEXT_NONE;
}

static void note_ends(ptext_vocabulary *vocabulary, const ptext_trie *trie) {
    uint32_t i;
    for (i = 0; i < vocabulary->count; i++) {
        ptext_vocabulary_item *item = &vocabulary->items[i];
        const ptext_trie_node *node = &trie->nodes[item->start == PTEXT_NONE ? PTEXT_TRIE_ROOT : item->start];
        if (item->start == PTEXT_NONE) continue;
        item->only = is_end(trie, node) ? trie->links[node->entries].value : PTEXT_NONE;
        item->goes_on = node->entries == PTEXT_NONE && (node->edges & PTEXT_TRIE_PAIRED) != 0;
    }
}

static uint64_t key_of_item(const ptext_vocabulary *vocabulary, uint32_t item) {
    const ptext_pattern *pattern = &vocabulary->items[item].pattern;
    return key_of(vocabulary->bytes.bytes + pattern->folded, pattern->folded_length);
}

static void add_exact(ptext_filter *filter, uint64_t key, uint32_t flags) {
    uint32_t place = ptext_filter_exact(filter, key), again = ptext_filter_again(filter, key);
    add_flags(&filter->exact[place >> 2], flags << (place & 3) * 2);
    add_flags(&filter->again[again >> 3], 1u << (again & 7));
}

/* Words of which `told` bytes are told, four to six. */
static void add_coarse(ptext_filter *filter, uint64_t key, uint32_t told, uint32_t flags) {
    uint64_t *fifths = &filter->coarse[ptext_filter_coarse((uint32_t)key)];
    *fifths |= told == KEY_BYTES ? flags * UINT64_C(0x5555555555555555) : (uint64_t)flags << ptext_filter_fifth(key);
}

static void add_first(ptext_filter *filter, const ptext_vocabulary *vocabulary, uint32_t number) {
    const ptext_vocabulary_item *item = &vocabulary->items[number];
    uint32_t told = told_by(vocabulary, number), flags = item->goes_on ? PTEXT_MAY_GO_ON : PTEXT_MAY_BEGIN;
    uint64_t key = key_of_item(vocabulary, number);

    if (told == 0) {
        add_floating(filter, vocabulary->bytes.bytes + item->pattern.folded, item->pattern.folded_length);
    } else if (told < KEY_BYTES) {
        add_short(filter, vocabulary->bytes.bytes + item->pattern.folded, told);
    } else if (told < EXACT_BYTES) {
        add_coarse(filter, key, told, flags);
    } else {
        add_exact(filter, key, flags);
    }
}

/* Adds the first words of entries. */
static void add_firsts(ptext_filter *filter, const ptext_vocabulary *vocabulary) {
    uint32_t i;
    for (i = 0; i < vocabulary->count; i++) {
        if (vocabulary->items[i].start != PTEXT_NONE) add_first(filter, vocabulary, i);
    }
}

/* The key of what an edge asks for. Of marks that are not looked at any will do. */
static uint64_t key_of_edge(const ptext_vocabulary *vocabulary, const ptext_trie_edge *edge) {
    if (is_word_edge(edge)) return key_of_item(vocabulary, edge->token);
    return ptext_filter_word(edge->token & 0xFF, 1);
}

static void add_pair(ptext_filter *filter, uint64_t word, uint64_t next) {
    uint32_t pair = ptext_filter_pair(filter, (uint32_t)word, (uint32_t)next);
    add_flags(&filter->pairs[pair >> 3], 1u << (pair & 7));
}

/* Adds the pairs of words that lead to paired nodes and of words and marks that lead from them. */
static ptext_status add_pairs(ptext_filter *filter, const ptext_vocabulary *vocabulary, const ptext_trie *trie) {
    uint32_t *firsts = malloc(trie->count * sizeof *firsts), i; /* the word that leads to a node from the root */
    if (firsts == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < trie->count; i++) firsts[i] = PTEXT_NONE;
    for (i = 0; i < vocabulary->count; i++) {
        if (vocabulary->items[i].start != PTEXT_NONE && has_key(vocabulary, i)) firsts[vocabulary->items[i].start] = i;
    }
    for (i = 0; i <= trie->edge_mask; i++) {
        const ptext_trie_edge *edge = &trie->edges[i];
        if (edge->child == PTEXT_TRIE_ROOT || firsts[edge->node] == PTEXT_NONE) continue;
        if (!(trie->nodes[edge->node].edges & PTEXT_TRIE_PAIRED)) continue;
        add_pair(filter, key_of_item(vocabulary, firsts[edge->node]), key_of_edge(vocabulary, edge));
    }
    free(firsts);
    return PTEXT_OK;
}

/* Bits of a place, so that there are `room` places for each of `count`, within limits. */
static uint32_t bits_for(uint64_t count, uint32_t room, uint32_t least, uint32_t most) {
    uint32_t bits = least;
    while (bits < most && UINT64_C(1) << bits < count * room) bits++;
    return bits;
}

ptext_status ptext_filter_build(ptext_filter *filter, ptext_vocabulary *vocabulary, ptext_trie *trie) {
    uint32_t pairs = bits_for(trie->edge_count, BITS_FOR_PAIR, LEAST_PAIR_BITS, MOST_PAIR_BITS);
    uint32_t exact = bits_for(vocabulary->count, BITS_FOR_WORD, LEAST_EXACT_BITS, MOST_EXACT_BITS);

    ptext_filter_free(filter);
    filter->exact = calloc((size_t)1 << (exact - 2), 1);
    filter->coarse = calloc((size_t)1 << PTEXT_FILTER_COARSE, sizeof *filter->coarse);
    filter->shorter = calloc((size_t)1 << PTEXT_FILTER_SHORTER, 1);
    filter->again = calloc((size_t)1 << (exact - 3), 1);
    filter->pairs = calloc((size_t)1 << (pairs - 3), 1);
    filter->exact_shift = 64 - exact;
    filter->pair_shift = 64 - pairs;
    if (filter->exact == NULL || filter->coarse == NULL || filter->shorter == NULL) return PTEXT_NO_MEMORY;
    if (filter->again == NULL || filter->pairs == NULL) return PTEXT_NO_MEMORY;
    mark_paired(vocabulary, trie);
    note_ends(vocabulary, trie);
    add_firsts(filter, vocabulary);
    return add_pairs(filter, vocabulary, trie);
}
