/* Building the trie. */
#include "trie.h"

#include <stdlib.h>

#define FIRST_EDGES 64u
#define ENTRY_PLACES 64u /* that one entry may be spelt on from, its beginning aside */

typedef struct trie_spelling {
    ptext_trie *trie;
    ptext_trie_source *source;
    uint32_t entry;
    uint32_t count, depth; /* of the source's places and stack */
} trie_spelling;

void ptext_trie_source_free(ptext_trie_source *source) {
    free(source->seen);
    free(source->places);
    free(source->stack);
}

void ptext_trie_free(ptext_trie *trie) {
    free(trie->nodes);
    free(trie->links);
    free(trie->edges);
    free(trie->starts);
    *trie = (ptext_trie){.nodes = NULL};
}

static ptext_status add_node(ptext_trie *trie, uint32_t *number) {
    ptext_trie_node *nodes;
    if (trie->count == UINT32_MAX) return PTEXT_TOO_LARGE;
    nodes = ptext_grow(trie->nodes, &trie->capacity, trie->count + 1, sizeof *nodes);
    if (nodes == NULL) return PTEXT_NO_MEMORY;
    trie->nodes = nodes;
    *number = trie->count++;
    nodes[*number] = (ptext_trie_node){PTEXT_NONE, PTEXT_NONE, 0, 0, PTEXT_TRIE_ROOT};
    return PTEXT_OK;
}

/* Keeps the table of edges at most half full. */
static ptext_status grow_edges(ptext_trie *trie) {
    ptext_trie old = *trie;
    uint32_t size = (old.edge_mask + 1) * 2, i;

    if (old.edge_count < old.edge_mask / 2) return PTEXT_OK;
    if (size == 0) return PTEXT_TOO_LARGE;
    trie->edges = calloc(size, sizeof *trie->edges);
    if (trie->edges == NULL) {
        trie->edges = old.edges;
        return PTEXT_NO_MEMORY;
    }
    trie->edge_mask = size - 1;
    for (i = 0; i <= old.edge_mask; i++) {
        const ptext_trie_edge *edge = &old.edges[i];
        if (edge->child != PTEXT_TRIE_ROOT) *ptext_trie_edge_of(trie, edge->node, edge->token) = *edge;
    }
    free(old.edges);
    return PTEXT_OK;
}

ptext_status ptext_trie_open(ptext_trie *trie, uint32_t words) {
    uint32_t root;
    ptext_trie_free(trie);
    trie->edges = calloc(FIRST_EDGES, sizeof *trie->edges);
    trie->starts = calloc((size_t)words + 1, sizeof *trie->starts);
    if (trie->edges == NULL || trie->starts == NULL) return PTEXT_NO_MEMORY;
    trie->edge_mask = FIRST_EDGES - 1;
    return add_node(trie, &root);
}

/* The node where a word leads from the root, made if it is not there. */
static ptext_status make_start(ptext_trie *trie, uint32_t word, uint32_t *child) {
    ptext_status status = PTEXT_OK;
    if (trie->starts[word] == PTEXT_TRIE_ROOT) status = add_node(trie, &trie->starts[word]);
    *child = trie->starts[word];
    return status;
}

/* The child of a node, made if it is not there. */
static ptext_status make_child(ptext_trie *trie, uint32_t node, uint32_t token, uint32_t kind, uint32_t *child) {
    ptext_trie_edge *edge;
    ptext_status status;

    if (node == PTEXT_TRIE_ROOT && kind == PTEXT_TRIE_WORDS) return make_start(trie, token, child);
    status = grow_edges(trie);
    if (status != PTEXT_OK) return status;
    edge = ptext_trie_edge_of(trie, node, token);
    if (edge->child == PTEXT_TRIE_ROOT) {
        uint32_t made;
        status = add_node(trie, &made);
        if (status != PTEXT_OK) return status;
        *edge = (ptext_trie_edge){node, token, made, PTEXT_NONE};
        trie->edge_count++;
        trie->nodes[node].edges |= kind;
        trie->nodes[node].tokens |= ptext_trie_bit(token);
        if (token == PTEXT_TRIE_ANY_WORD) trie->nodes[node].any = made;
    }
    *child = edge->child;
    return PTEXT_OK;
}

/* Adds a value to a row of links, unless it was the last to be added. */
static ptext_status add_link(ptext_trie *trie, uint32_t *row, uint32_t value) {
    ptext_trie_link *links;
    if (*row != PTEXT_NONE && trie->links[*row].value == value) return PTEXT_OK;
    links = ptext_grow(trie->links, &trie->link_capacity, trie->link_count + 1, sizeof *links);
    if (links == NULL) return PTEXT_NO_MEMORY;
    trie->links = links;
    links[trie->link_count] = (ptext_trie_link){value, *row};
    *row = trie->link_count++;
    return PTEXT_OK;
}

static ptext_status add_place(trie_spelling *spelling, uint32_t node, uint32_t at) {
    ptext_trie_source *source = spelling->source;
    ptext_trie_place *places =
        ptext_grow(source->places, &source->place_capacity, spelling->count + 1, sizeof *places);
    if (places == NULL) return PTEXT_NO_MEMORY;
    source->places = places;
    places[spelling->count++] = (ptext_trie_place){node, at};
    return PTEXT_OK;
}

static ptext_status push(trie_spelling *spelling, uint32_t at) {
    uint32_t *stack;
    if (spelling->source->seen[at] == spelling->source->turn) return PTEXT_OK;
    spelling->source->seen[at] = spelling->source->turn;
    stack = ptext_grow(spelling->source->stack, &spelling->source->stack_capacity, spelling->depth + 1, sizeof *stack);
    if (stack == NULL) return PTEXT_NO_MEMORY;
    spelling->source->stack = stack;
    stack[spelling->depth++] = at;
    return PTEXT_OK;
}

/* Spells one word or mark from a node on; *node becomes the one it leads to. */
static ptext_status spell(trie_spelling *spelling, uint32_t *node, uint32_t at) {
    static const uint32_t kinds[] = {PTEXT_TRIE_WORDS, PTEXT_TRIE_ANY, PTEXT_TRIE_MARKS};
    const ptext_instruction *code = &spelling->source->code[at];
    uint32_t token = code->value, child;
    ptext_status status;

    if (code->operation == PTEXT_MATCH_ANY) token = PTEXT_TRIE_ANY_WORD;
    if (code->operation == PTEXT_MATCH_MARK) token = PTEXT_TRIE_MARK(code->value);
    status = make_child(spelling->trie, *node, token, kinds[code->operation], &child);
    if (status != PTEXT_OK) return status;
    *node = child;
    return code->last ? add_link(spelling->trie, &spelling->trie->nodes[child].entries, spelling->entry) : PTEXT_OK;
}

/* Spells one word or mark, and notes the place behind it. */
static ptext_status spell_on(trie_spelling *spelling, uint32_t node, uint32_t at) {
    ptext_status status = spell(spelling, &node, at);
    return status == PTEXT_OK ? add_place(spelling, node, at + 1) : status;
}

/* Spells all that may follow at a place, or, when the entry has been spelt enough, leaves it to its program. */
static ptext_status spell_place(trie_spelling *spelling, ptext_trie_place from, bool spelt_enough) {
    bool goes_on = false;
    ptext_status status;

    if (!spelt_enough && spelling->source->code[from.at].operation <= PTEXT_MATCH_MARK) {
        return spell_on(spelling, from.node, from.at); /* nothing else may follow */
    }
    spelling->source->turn++;
    spelling->depth = 0;
    status = push(spelling, from.at);
    while (spelling->depth > 0 && status == PTEXT_OK) {
        uint32_t at = spelling->source->stack[--spelling->depth];
        const ptext_instruction *code = &spelling->source->code[at];
        if (code->operation <= PTEXT_MATCH_MARK) {
            goes_on = true;
            if (!spelt_enough) status = spell_on(spelling, from.node, at);
            continue;
        }
        if (code->operation == PTEXT_MATCH_END) continue;
        if (code->operation == PTEXT_MATCH_SPLIT) status = push(spelling, at + 1);
        if (status == PTEXT_OK) status = push(spelling, code->value);
    }
    if (status != PTEXT_OK || !spelt_enough || !goes_on) return status;
    spelling->trie->has_threads = true;
    return add_link(spelling->trie, &spelling->trie->nodes[from.node].threads, from.at);
}

ptext_status ptext_trie_add(ptext_trie *trie, ptext_trie_source *source, uint32_t at, uint32_t entry) {
    trie_spelling spelling = {.trie = trie, .source = source, .entry = entry};
    uint32_t node = PTEXT_TRIE_ROOT, done = 0, i;
    ptext_status status = PTEXT_OK;

    for (; source->code[at].operation <= PTEXT_MATCH_MARK && done <= ENTRY_PLACES; at++, done++) {
        status = spell(&spelling, &node, at); /* words in a row lead from one place to the next */
        if (status != PTEXT_OK) return status;
    }
    if (source->code[at].operation != PTEXT_MATCH_END) status = add_place(&spelling, node, at);
    for (i = 0; i < spelling.count && status == PTEXT_OK; i++) {
        status = spell_place(&spelling, source->places[i], i + done > ENTRY_PLACES);
    }
    return status;
}

uint32_t ptext_trie_only(const ptext_trie *trie, uint32_t node) {
    const ptext_trie_node *at = &trie->nodes[node];
    if (at->entries == PTEXT_NONE || at->threads != PTEXT_NONE || at->edges != 0) return PTEXT_NONE;
    return trie->links[at->entries].next == PTEXT_NONE ? trie->links[at->entries].value : PTEXT_NONE;
}

void ptext_trie_settle(ptext_trie *trie) {
    uint32_t i;
    for (i = 0; i <= trie->edge_mask; i++) {
        ptext_trie_edge *edge = &trie->edges[i];
        if (edge->child != PTEXT_TRIE_ROOT) edge->only = ptext_trie_only(trie, edge->child);
    }
}
