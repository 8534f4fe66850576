/* The beginnings of all entries of a dictionary, shared where they are the same.

   A way from the root spells words and marks. Entries whose ways are few are spelt to their ends; of one with many
   (alternatives after alternatives) only the beginnings are, and its program goes on from there. */
#ifndef PTEXT_TRIE_H
#define PTEXT_TRIE_H

#include "entry.h"
#include "vocabulary.h"

enum {
    PTEXT_TRIE_WORDS = 1, /* the node has edges for words */
    PTEXT_TRIE_ANY = 2,   /* an edge for any word */
    PTEXT_TRIE_MARKS = 4, /* edges for marks */
    PTEXT_TRIE_PAIRED = 8, /* the filter has what may follow, over gaps too, as pairs with the word that led here */
};

#define PTEXT_TRIE_ROOT 0u
#define PTEXT_TRIE_ANY_WORD UINT32_MAX
#define PTEXT_TRIE_MARK(mark) (UINT32_C(0x80000000) | (mark))

typedef struct ptext_trie_node {
    uint32_t entries; /* a row of links: entries that end here, or PTEXT_NONE */
    uint32_t threads; /* a row of links: instructions from which entries go on, or PTEXT_NONE */
    uint32_t edges;   /* of which kinds there are edges, as above */
    uint32_t tokens;  /* for each token with an edge the bit of ptext_trie_bit */
    uint32_t any;     /* where the edge for any word leads */
} ptext_trie_node;

typedef struct ptext_trie_link {
    uint32_t value, next;
} ptext_trie_link;

typedef struct ptext_trie_edge {
    uint32_t node, token, child; /* child: PTEXT_TRIE_ROOT when the slot is free */
    uint32_t only; /* once the trie is settled ptext_trie_only of the child, so that most ends are told without a look
                      at the node */
} ptext_trie_edge;

/* Zero-initialise; ptext_trie_free may be called twice. */
typedef struct ptext_trie {
    ptext_trie_node *nodes;
    uint32_t count, capacity;
    ptext_trie_link *links;
    uint32_t link_count, link_capacity;
    uint32_t *starts;       /* for each word where it leads from the root; PTEXT_TRIE_ROOT when no entry begins so */
    ptext_trie_edge *edges; /* the others: open addressing */
    uint32_t edge_mask, edge_count;
    bool has_threads;
} ptext_trie;
void ptext_trie_free(ptext_trie *trie);

/* Makes an empty trie of what *trie was, for entries of so many different words. */
ptext_status ptext_trie_open(ptext_trie *trie, uint32_t words);

/* A place in an entry's program that is still to be spelt from a node on. */
typedef struct ptext_trie_place {
    uint32_t node, at;
} ptext_trie_place;

/* The programs of entries, and what is needed while one is added. `seen`, which the caller allocates, has room for a
   number for each instruction of `code`, all of them zero at first; the rest but `code` is zero at first too. */
typedef struct ptext_trie_source {
    const ptext_instruction *code;
    uint32_t code_count;
    uint32_t *seen, turn;
    ptext_trie_place *places;
    uint32_t place_capacity;
    uint32_t *stack;
    uint32_t stack_capacity;
} ptext_trie_source;
void ptext_trie_source_free(ptext_trie_source *source);

/* Adds an entry whose program is code[at..]. */
ptext_status ptext_trie_add(ptext_trie *trie, ptext_trie_source *source, uint32_t at, uint32_t entry);

/* The one entry that ends at a node, when nothing goes on from it; or PTEXT_NONE. */
uint32_t ptext_trie_only(const ptext_trie *trie, uint32_t node);

/* To be called when all entries are added. */
void ptext_trie_settle(ptext_trie *trie);

/* A bit for a token: a node without it has no edge for the token, and most edges that are not there are not looked for
   in the table, which is too large to be near. */
static inline uint32_t ptext_trie_bit(uint32_t token) { return 1u << (token * UINT32_C(0x9E3779B1) >> 27); }

/* Where the edge of a node for a token is looked for first. */
static inline ptext_trie_edge *ptext_trie_slot(const ptext_trie *trie, uint32_t node, uint32_t token) {
    uint32_t at = (node * UINT32_C(0x9E3779B1)) ^ (token * UINT32_C(0x85EBCA77));
    return &trie->edges[(at ^ at >> 15) & trie->edge_mask];
}

/* The edge of a node for a token, or a slot that is free, whose child is PTEXT_TRIE_ROOT, when there is none. */
static inline ptext_trie_edge *ptext_trie_edge_of(const ptext_trie *trie, uint32_t node, uint32_t token) {
    ptext_trie_edge *edge = ptext_trie_slot(trie, node, token), *last = &trie->edges[trie->edge_mask];
    while (edge->child != PTEXT_TRIE_ROOT && (edge->node != node || edge->token != token)) {
        edge = edge == last ? trie->edges : edge + 1;
    }
    return edge;
}

/* Where an edge leads, or PTEXT_TRIE_ROOT when there is none. */
static inline uint32_t ptext_trie_child(const ptext_trie *trie, uint32_t node, uint32_t token) {
    return ptext_trie_edge_of(trie, node, token)->child;
}

#endif
