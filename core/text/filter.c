/* Building the filter of words that may begin an entry. */
#include "filter.h"

#include <stdlib.h>
#include <string.h>

#define KEY_BYTES 4u   /* of a pair, and of a word with a wildcard behind them */
#define EXACT_BYTES 7u
#define MOST_REACH 16u /* words from the first to the second at most that are looked through */
#define MOST_VISITS 1000u /* of instructions to find those words */
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
    free(filter->reach);
    free(filter->lists);
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

static void note_ends(ptext_vocabulary *vocabulary, const ptext_trie *trie) {
    uint32_t i;
    for (i = 0; i < vocabulary->count; i++) {
        ptext_vocabulary_item *item = &vocabulary->items[i];
        const ptext_trie_node *node = &trie->nodes[item->start == PTEXT_NONE ? PTEXT_TRIE_ROOT : item->start];
        if (item->start == PTEXT_NONE) continue;
        item->only = ptext_trie_only(trie, item->start);
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

/* Adds which lists the entries are of that words begin. */
static ptext_status add_lists(ptext_filter *filter, const ptext_vocabulary *vocabulary, const uint64_t *lists) {
    uint32_t i;
    filter->lists = calloc((size_t)1 << PTEXT_FILTER_COARSE, sizeof *filter->lists);
    if (filter->lists == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < vocabulary->count; i++) {
        uint32_t start = vocabulary->items[i].start;
        if (start == PTEXT_NONE) continue;
        if (has_key(vocabulary, i)) {
            filter->lists[ptext_filter_coarse((uint32_t)key_of_item(vocabulary, i))] |= lists[start];
        } else {
            filter->lists_of_short |= lists[start];
        }
    }
    return PTEXT_OK;
}

/* Of marks that are not looked at any will do. */
static uint64_t key_of_mark(uint32_t mark) { return ptext_filter_word(mark & 0xFF, 1); }

/* The key of what an edge asks for. */
static uint64_t key_of_edge(const ptext_vocabulary *vocabulary, const ptext_trie_edge *edge) {
    if (is_word_edge(edge)) return key_of_item(vocabulary, edge->token);
    return key_of_mark(edge->token & ~PTEXT_TRIE_MARK(0));
}

/* Finding what may follow the first words of entries, at once or over a gap. */
typedef struct pairing {
    ptext_filter *filter;
    const ptext_vocabulary *vocabulary;
    ptext_trie *trie;
    const ptext_instruction *code;
    uint32_t *firsts; /* for each node the item that leads to it, with any words after it; or PTEXT_NONE */
    uint32_t first;   /* the item looked at */
    uint32_t visits;  /* of instructions, for it */
    bool adds;        /* pairs are added; otherwise it is only asked whether they can be */
} pairing;

/* Adds the item that is looked at with what may follow it, as the next word or further on. */
static void add_pair(const pairing *own, uint64_t next, bool far) {
    ptext_filter *filter = own->filter;
    uint64_t word = key_of_item(own->vocabulary, own->first);
    uint32_t pair = ptext_filter_pair(filter, far ? ptext_filter_far(word) : (uint32_t)word, (uint32_t)next);
    add_flags(&filter->pairs[pair >> 3], 1u << (pair & 7));
}

/* How far from the first word that is `reach` words from here the next words and marks of a program may be; 0 where one
   cannot be told, or is too far. */
static uint32_t follow(pairing *own, uint32_t at, uint32_t reach) {
    const ptext_instruction *code = &own->code[at];
    bool is_word = code->operation == PTEXT_MATCH_WORD;
    uint32_t one, other;

    if (reach > MOST_REACH || ++own->visits > MOST_VISITS) return 0;
    if (code->operation == PTEXT_MATCH_END) return 1;
    if (code->operation == PTEXT_MATCH_JUMP) return follow(own, code->value, reach);
    if (code->operation == PTEXT_MATCH_ANY) return code->last ? 0 : follow(own, at + 1, reach + 1);
    if (code->operation == PTEXT_MATCH_SPLIT) {
        one = follow(own, at + 1, reach);
        other = one == 0 ? 0 : follow(own, code->value, reach);
        return other > one || other == 0 ? other : one;
    }
    if (is_word && !has_key(own->vocabulary, code->value)) return 0;
    if (own->adds) {
        add_pair(own, is_word ? key_of_item(own->vocabulary, code->value) : key_of_mark(code->value), reach > 1);
    }
    return reach;
}

/* How far from the item that is looked at, which leads to this node, the next words and marks of entries may be: 1, and
   one more for each word of a gap. 0 where that is too far, where an entry ends with any word, where none goes on. */
static uint32_t reach_of(pairing *own, uint32_t number) {
    const ptext_trie *trie = own->trie;
    uint32_t reach = 1, farthest = 1, link;

    own->visits = 0;
    if (trie->nodes[number].edges == 0 && trie->nodes[number].threads == PTEXT_NONE) return 0;
    for (; reach <= MOST_REACH; reach++) {
        const ptext_trie_node *node = &trie->nodes[number];
        for (link = node->threads; link != PTEXT_NONE; link = trie->links[link].next) {
            uint32_t far = follow(own, trie->links[link].value, reach);
            if (far == 0) return 0;
            if (far > farthest) farthest = far;
        }
        if (!(node->edges & PTEXT_TRIE_ANY)) return reach > farthest ? reach : farthest;
        number = node->any;
        if (trie->nodes[number].entries != PTEXT_NONE) return 0;
    }
    return 0;
}

/* Marks the nodes that the root leads to with words that have keys and a reach. */
static void begin_pairs(pairing *own) {
    const ptext_vocabulary *vocabulary = own->vocabulary;
    ptext_trie_node *nodes = own->trie->nodes;
    for (own->first = 0; own->first < vocabulary->count; own->first++) {
        uint32_t node = vocabulary->items[own->first].start;
        if (node == PTEXT_NONE || !has_key(vocabulary, own->first) || reach_of(own, node) == 0) continue;
        for (own->firsts[node] = own->first; nodes[node].edges & PTEXT_TRIE_ANY; own->firsts[node] = own->first) {
            node = nodes[node].any;
        }
        nodes[vocabulary->items[own->first].start].edges |= PTEXT_TRIE_PAIRED;
    }
}

/* Unmarks those from which a word without a key leads on. */
static void drop_pairs(pairing *own) {
    uint32_t i;
    for (i = 0; i <= own->trie->edge_mask; i++) {
        const ptext_trie_edge *edge = &own->trie->edges[i];
        uint32_t first = own->firsts[edge->node];
        if (first == PTEXT_NONE || !is_word_edge(edge) || has_key(own->vocabulary, edge->token)) continue;
        own->trie->nodes[own->vocabulary->items[first].start].edges &= ~(uint32_t)PTEXT_TRIE_PAIRED;
    }
}

static bool is_paired(const pairing *own, uint32_t item) {
    uint32_t start = item == PTEXT_NONE ? PTEXT_NONE : own->vocabulary->items[item].start;
    return start != PTEXT_NONE && (own->trie->nodes[start].edges & PTEXT_TRIE_PAIRED) != 0;
}

/* Adds the pairs of words that lead to marked nodes and of words and marks that lead from there. */
static void add_pairs_of_edges(pairing *own) {
    uint32_t i;
    for (i = 0; i <= own->trie->edge_mask; i++) {
        const ptext_trie_edge *edge = &own->trie->edges[i];
        if (edge->child == PTEXT_TRIE_ROOT || edge->token == PTEXT_TRIE_ANY_WORD) continue;
        own->first = own->firsts[edge->node];
        if (!is_paired(own, own->first)) continue;
        add_pair(own, key_of_edge(own->vocabulary, edge), edge->node != own->vocabulary->items[own->first].start);
    }
}

/* Adds those that programs lead on with, and notes how far from the first word of a pair the second may be. */
static void add_reaches(pairing *own) {
    own->adds = true;
    for (own->first = 0; own->first < own->vocabulary->count; own->first++) {
        uint32_t key = (uint32_t)key_of_item(own->vocabulary, own->first), reach;
        uint8_t *place = &own->filter->reach[ptext_filter_coarse(key)];
        if (!is_paired(own, own->first)) continue;
        reach = reach_of(own, own->vocabulary->items[own->first].start);
        if (reach > 1 && reach > *place) *place = (uint8_t)reach;
        own->filter->reaches = own->filter->reaches || reach > 1;
    }
}

static ptext_status add_pairs(ptext_filter *filter, const ptext_vocabulary *vocabulary, ptext_trie *trie,
                              const ptext_instruction *code) {
    pairing own = {.filter = filter, .vocabulary = vocabulary, .trie = trie, .code = code};
    uint32_t i;

    own.firsts = malloc(trie->count * sizeof *own.firsts);
    if (own.firsts == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < trie->count; i++) own.firsts[i] = PTEXT_NONE;
    begin_pairs(&own);
    drop_pairs(&own);
    add_pairs_of_edges(&own);
    add_reaches(&own);
    free(own.firsts);
    return PTEXT_OK;
}

/* Bits of a place, so that there are `room` places for each of `count`, within limits. */
static uint32_t bits_for(uint64_t count, uint32_t room, uint32_t least, uint32_t most) {
    uint32_t bits = least;
    while (bits < most && UINT64_C(1) << bits < count * room) bits++;
    return bits;
}

ptext_status ptext_filter_build(ptext_filter *filter, ptext_vocabulary *vocabulary, ptext_trie *trie,
                                const ptext_instruction *code, const uint64_t *lists) {
    ptext_status status;
    uint32_t pairs = bits_for(trie->edge_count, BITS_FOR_PAIR, LEAST_PAIR_BITS, MOST_PAIR_BITS);
    uint32_t exact = bits_for(vocabulary->count, BITS_FOR_WORD, LEAST_EXACT_BITS, MOST_EXACT_BITS);

    ptext_filter_free(filter);
    filter->exact = calloc((size_t)1 << (exact - 2), 1);
    filter->coarse = calloc((size_t)1 << PTEXT_FILTER_COARSE, sizeof *filter->coarse);
    filter->shorter = calloc((size_t)1 << PTEXT_FILTER_SHORTER, 1);
    filter->again = calloc((size_t)1 << (exact - 3), 1);
    filter->pairs = calloc((size_t)1 << (pairs - 3), 1);
    filter->reach = calloc((size_t)1 << PTEXT_FILTER_COARSE, 1);
    filter->exact_shift = 64 - exact;
    filter->pair_shift = 64 - pairs;
    if (filter->exact == NULL || filter->coarse == NULL || filter->shorter == NULL) return PTEXT_NO_MEMORY;
    if (filter->again == NULL || filter->pairs == NULL || filter->reach == NULL) return PTEXT_NO_MEMORY;
    status = add_pairs(filter, vocabulary, trie, code);
    if (status != PTEXT_OK) return status;
    note_ends(vocabulary, trie);
    add_firsts(filter, vocabulary);
    return lists == NULL ? PTEXT_OK : add_lists(filter, vocabulary, lists);
}
