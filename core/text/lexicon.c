#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "lower.h"
#include "word_block.h"

enum { FOURS = 1 << 14, BLOCK = PTEXT_BLOCK_BYTES, SHORT = 8 };

/* A node of a tree of bytes. Its children stand together, in the order of their bytes. */
typedef struct branching {
    uint32_t children; /* the first of them */
    uint32_t number;   /* of the phrase that ends here, or 0 */
    uint16_t count;    /* of children */
    uint8_t byte;      /* that leads here */
} branching;

/* A phrase of SHORT bytes at most, which is one number. */
typedef struct short_phrase {
    uint64_t bytes;
    uint32_t length, number; /* number 0: the slot is empty */
} short_phrase;

struct ptext_lexicon {
    branching *nodes; /* nodes[0] is the root */
    short_phrase *shorts; /* open addressing, at most half full */
    uint32_t short_capacity; /* a power of two */
    uint32_t count, capacity;
    uint32_t longest; /* bytes of the longest phrase */
    bool blocked;     /* all phrases have three bytes or more, and none begins with white space */
    uint64_t marks;   /* all bits, when some phrase begins with a byte of no word; otherwise none */
    ptext_byte_set not_behind;
    uint32_t roots[256];   /* by its byte: a child of the root, or 0 */
    uint64_t pairs[1024];  /* a bit for every two bytes that a phrase may begin with */
    uint64_t fours[FOURS / 64]; /* a bit for the place of every four bytes that a phrase may begin with, when blocked */
};

/* Making ----------------------------------------------------------------------------------------------------------- */

/* A phrase while the tree is made: in lower case, with its number. */
typedef struct member {
    const unsigned char *bytes;
    uint32_t length, number;
} member;

/* The members that lead through a node: they share its `depth` first bytes. */
typedef struct branch {
    uint32_t first, end, depth;
} branch;

typedef struct making {
    ptext_lexicon *lexicon;
    member *members;
    unsigned char *bytes;
    branch *branches; /* one for each node */
    uint32_t capacity;
} making;

static int compare(const void *a, const void *b) {
    const member *x = a, *y = b;
    uint32_t shared = x->length < y->length ? x->length : y->length;
    int order = memcmp(x->bytes, y->bytes, shared);
    if (order == 0 && x->length != y->length) return x->length < y->length ? -1 : 1;
    if (order == 0) return x->number < y->number ? -1 : 1;
    return order;
}

static ptext_status add_node(making *maker, unsigned char byte, branch from) {
    ptext_lexicon *lexicon = maker->lexicon;
    branching *nodes = ptext_grow(lexicon->nodes, &lexicon->capacity, lexicon->count + 1, sizeof *nodes);
    if (nodes == NULL) return PTEXT_NO_MEMORY;
    lexicon->nodes = nodes;
    branch *branches = ptext_grow(maker->branches, &maker->capacity, lexicon->count + 1, sizeof *branches);
    if (branches == NULL) return PTEXT_NO_MEMORY;
    maker->branches = branches;
    nodes[lexicon->count] = (branching){.byte = byte};
    branches[lexicon->count++] = from;
    return PTEXT_OK;
}

/* Gives a node its number and its children, which come last of all nodes. */
static ptext_status branch_out(making *maker, uint32_t at) {
    branch all = maker->branches[at];
    ptext_status status = PTEXT_OK;
    uint32_t first = maker->lexicon->count;
    while (all.first < all.end && maker->members[all.first].length == all.depth) {
        if (maker->lexicon->nodes[at].number == 0) maker->lexicon->nodes[at].number = maker->members[all.first].number;
        all.first++;
    }
    while (all.first < all.end && status == PTEXT_OK) {
        unsigned char byte = maker->members[all.first].bytes[all.depth];
        uint32_t end = all.first + 1;
        while (end < all.end && maker->members[end].bytes[all.depth] == byte) end++;
        status = add_node(maker, byte, (branch){all.first, end, all.depth + 1});
        all.first = end;
    }
    maker->lexicon->nodes[at].children = first;
    maker->lexicon->nodes[at].count = (uint16_t)(maker->lexicon->count - first);
    return status;
}

static void note_pair(ptext_lexicon *lexicon, uint32_t pair) {
    lexicon->pairs[pair >> 6] |= UINT64_C(1) << (pair & 63);
}

/* The place of four bytes, in either case, in a table of bits. */
static inline uint32_t place_of_four(const char *s) {
    return (ptext_load4(s) | UINT32_C(0x20202020)) * UINT32_C(2654435761) >> (32 - 14);
}

static void note_four(ptext_lexicon *lexicon, const char *s) {
    uint32_t place = place_of_four(s);
    lexicon->fours[place >> 6] |= UINT64_C(1) << (place & 63);
}

/* Any byte may come behind a phrase of three. */
static void note_three(ptext_lexicon *lexicon, const char *s) {
    char four[4];
    memcpy(four, s, 3);
    for (int byte = 0; byte < 256; byte++) {
        four[3] = (char)byte;
        note_four(lexicon, four);
    }
}

static void note_fours(making *maker, uint32_t count) {
    ptext_lexicon *lexicon = maker->lexicon;
    lexicon->blocked = true;
    for (uint32_t i = 0; i < count; i++) {
        const char *s = (const char *)maker->members[i].bytes;
        uint32_t length = maker->members[i].length;
        lexicon->blocked = lexicon->blocked && length >= 3 && !ptext_byte_is(*s, PTEXT_WHITE);
        if (!lexicon->blocked) return;
        if (!ptext_byte_is(*s, PTEXT_WORD_BYTE)) lexicon->marks = UINT64_MAX;
        if (length == 3) note_three(lexicon, s);
        else note_four(lexicon, s);
    }
}

/* By which most places are passed over at one look: where a phrase may begin. */
static void note_beginnings(ptext_lexicon *lexicon) {
    const branching *root = &lexicon->nodes[0];
    for (uint32_t i = root->children; i < root->children + root->count; i++) {
        const branching *child = &lexicon->nodes[i];
        lexicon->roots[child->byte] = i;
        for (uint32_t byte = 0; child->number != 0 && byte < 256; byte++) {
            note_pair(lexicon, (uint32_t)child->byte << 8 | byte);
        }
        for (uint32_t j = child->children; j < child->children + child->count; j++) {
            note_pair(lexicon, (uint32_t)child->byte << 8 | lexicon->nodes[j].byte);
        }
    }
}

/* Copies the phrases in lower case, and sorts them. */
static ptext_status take(making *maker, const ptext_phrase *phrases, uint32_t count) {
    size_t size = 0, at = 0;
    for (uint32_t i = 0; i < count; i++) size += phrases[i].length;
    maker->members = malloc(((size_t)count + 1) * sizeof *maker->members);
    maker->bytes = malloc(size + 1);
    if (maker->members == NULL || maker->bytes == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t i = 0; i < count; i++) {
        if (phrases[i].length > maker->lexicon->longest) maker->lexicon->longest = phrases[i].length;
        maker->members[i] = (member){maker->bytes + at, phrases[i].length, i + 1};
        ptext_copy_lower(phrases[i].bytes, phrases[i].length, (char *)maker->bytes + at);
        at += phrases[i].length;
    }
    qsort(maker->members, count, sizeof *maker->members, compare);
    return PTEXT_OK;
}

/* Up to eight bytes as one number, in lower case. Loads of four that overlap have them all without a loop. */
static inline uint64_t short_bytes(const char *s, size_t length) {
    uint64_t bytes;
    if (length >= 4) {
        bytes = ptext_load4(s) | (uint64_t)ptext_load4(s + length - 4) << 8 * (length - 4);
    } else {
        bytes = (unsigned char)s[0];
        bytes |= (uint64_t)(unsigned char)s[length / 2] << 8 * (length / 2);
        bytes |= (uint64_t)(unsigned char)s[length - 1] << 8 * (length - 1);
    }
    return ptext_lower_eight(bytes);
}

/* The slot of a short phrase, or the empty one where it belongs. */
static inline short_phrase *short_slot(const ptext_lexicon *lexicon, uint64_t bytes, uint32_t length) {
    uint32_t mask = lexicon->short_capacity - 1;
    uint32_t at = (uint32_t)((bytes ^ length) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
    short_phrase *slot = &lexicon->shorts[at & mask];
    while (slot->number != 0 && (slot->bytes != bytes || slot->length != length)) {
        slot = &lexicon->shorts[++at & mask];
    }
    return slot;
}

static ptext_status note_shorts(making *maker, uint32_t count) {
    ptext_lexicon *lexicon = maker->lexicon;
    lexicon->short_capacity = 8;
    while (lexicon->short_capacity / 2 < count && lexicon->short_capacity < UINT32_C(1) << 31) {
        lexicon->short_capacity *= 2;
    }
    lexicon->shorts = calloc(lexicon->short_capacity, sizeof *lexicon->shorts);
    if (lexicon->shorts == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t i = 0; i < count; i++) {
        const member *of = &maker->members[i];
        if (of->length > SHORT) continue;
        uint64_t bytes = short_bytes((const char *)of->bytes, of->length);
        short_phrase *slot = short_slot(lexicon, bytes, of->length);
        if (slot->number == 0) *slot = (short_phrase){bytes, of->length, of->number};
    }
    return PTEXT_OK;
}

static ptext_status make(making *maker, const ptext_phrase *phrases, uint32_t count) {
    ptext_status status = take(maker, phrases, count);
    if (status == PTEXT_OK) status = add_node(maker, 0, (branch){0, count, 0});
    for (uint32_t i = 0; status == PTEXT_OK && i < maker->lexicon->count; i++) status = branch_out(maker, i);
    if (status == PTEXT_OK) note_beginnings(maker->lexicon);
    if (status == PTEXT_OK) note_fours(maker, count);
    if (status == PTEXT_OK) status = note_shorts(maker, count);
    return status;
}

ptext_status ptext_lexicon_new(const ptext_phrase *phrases, uint32_t count, ptext_byte_set not_behind,
                               ptext_lexicon **made) {
    making maker = {.lexicon = calloc(1, sizeof(ptext_lexicon))};
    *made = NULL;
    if (maker.lexicon == NULL) return PTEXT_NO_MEMORY;
    maker.lexicon->not_behind = not_behind;
    ptext_status status = make(&maker, phrases, count);
    free(maker.members);
    free(maker.bytes);
    free(maker.branches);
    if (status == PTEXT_OK) *made = maker.lexicon;
    else ptext_lexicon_free(maker.lexicon);
    return status;
}

void ptext_lexicon_free(ptext_lexicon *lexicon) {
    if (lexicon == NULL) return;
    free(lexicon->nodes);
    free(lexicon->shorts);
    free(lexicon);
}

/* Finding ---------------------------------------------------------------------------------------------------------- */

static inline unsigned char folded(const char *s, size_t at) { return ptext_lower_byte((unsigned char)s[at]); }

static inline const branching *child_of(const ptext_lexicon *lexicon, const branching *parent, unsigned char byte) {
    const branching *child = &lexicon->nodes[parent->children], *end = child + parent->count;
    while (child < end && child->byte < byte) child++;
    return child < end && child->byte == byte ? child : NULL;
}

static inline bool may_begin(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at) {
    if (at + 1 >= length) return at < length && lexicon->roots[folded(s, at)] != 0;
    uint32_t pair = (uint32_t)folded(s, at) << 8 | folded(s, at + 1);
    return (lexicon->pairs[pair >> 6] >> (pair & 63)) & 1;
}

/* The longest phrase at a place where one may begin. */
static uint32_t longest_at(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, size_t *end) {
    uint32_t found = 0;
    const branching *node = &lexicon->nodes[lexicon->roots[folded(s, at)]];
    for (at++; node != NULL; at++) {
        bool free_behind = at >= length || !ptext_byte_set_has(&lexicon->not_behind, (unsigned char)s[at]);
        if (node->number != 0 && free_behind) {
            found = node->number;
            *end = at;
        }
        node = at < length ? child_of(lexicon, node, folded(s, at)) : NULL;
    }
    return found;
}

uint32_t ptext_lexicon_at(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, size_t *end) {
    return may_begin(lexicon, s, length, at) ? longest_at(lexicon, s, length, at, end) : 0;
}

uint32_t ptext_lexicon_whole(const ptext_lexicon *lexicon, const char *s, size_t length) {
    if (length <= SHORT) {
        return length == 0 ? 0 : short_slot(lexicon, short_bytes(s, length), (uint32_t)length)->number;
    }
    if (length > lexicon->longest || !may_begin(lexicon, s, length, 0)) return 0;
    const branching *node = &lexicon->nodes[lexicon->roots[folded(s, 0)]];
    for (size_t at = 1; node != NULL && at < length; at++) node = child_of(lexicon, node, folded(s, at));
    return node == NULL ? 0 : node->number;
}

static uint32_t find_any(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, ptext_span *found) {
    while (at < length) {
        size_t end = at;
        uint32_t number = may_begin(lexicon, s, length, at) ? longest_at(lexicon, s, length, at, &end) : 0;
        if (number != 0) {
            *found = (ptext_span){(uint32_t)at, (uint32_t)end};
            return number;
        }
        if (!ptext_byte_is(s[at++], PTEXT_WORD_BYTE)) continue;
        while (at < length && ptext_byte_is(s[at], PTEXT_WORD_BYTE)) at++;
        if (at < length && s[at] == ' ') at++;
    }
    return 0;
}

/* Of the places in s[at..at+64) by their bits, the first with a phrase. Four bytes can be loaded at each of them from
   `block`, which has what s has. */
static uint32_t find_at(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, const char *block,
                        uint64_t begin, ptext_span *found) {
    for (; begin != 0; begin &= begin - 1) {
        uint32_t bit = ptext_lowest_bit(begin), place = place_of_four(block + bit);
        size_t end;
        if (((lexicon->fours[place >> 6] >> (place & 63)) & 1) == 0) continue;
        if (!may_begin(lexicon, s, length, at + bit)) continue;
        uint32_t number = longest_at(lexicon, s, length, at + bit, &end);
        if (number == 0) continue;
        *found = (ptext_span){(uint32_t)(at + bit), (uint32_t)end};
        return number;
    }
    return 0;
}

/* The same as find_any for a lexicon that is blocked: sixty-four bytes at a time, of which only those are looked at
   where a word begins, and marks when a phrase may begin with one. */
static uint32_t find_in_blocks(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at,
                               ptext_span *found) {
    char rest[BLOCK + sizeof(uint32_t)];
    uint64_t before = 0; /* 1 when a word goes on from the last block */
    for (; at < length; at += BLOCK) {
        const char *block = s + at;
        if (length - at < sizeof rest) {
            size_t left = length - at;
            memcpy(rest, block, left);
            memset(rest + left, ' ', sizeof rest - left);
            block = rest;
        }
        ptext_word_block classes = ptext_word_block_of(block);
        uint64_t word = classes.word | classes.special;
        uint64_t begin = (word & ~(word << 1 | before)) | (~(word | classes.space) & lexicon->marks);
        uint32_t number = find_at(lexicon, s, length, at, block, begin, found);
        if (number != 0) return number;
        before = word >> (BLOCK - 1);
    }
    return 0;
}

uint32_t ptext_lexicon_find(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, ptext_span *found) {
    return (lexicon->blocked ? find_in_blocks : find_any)(lexicon, s, length, at, found);
}

uint32_t ptext_lexicon_within(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at,
                              ptext_span *found) {
    for (size_t end; at < length; at++) {
        uint32_t number = may_begin(lexicon, s, length, at) ? longest_at(lexicon, s, length, at, &end) : 0;
        if (number == 0) continue;
        *found = (ptext_span){(uint32_t)at, (uint32_t)end};
        return number;
    }
    return 0;
}

/* Whether a byte begins a character of U+0340 to U+1FFF or of U+3000 to U+DFFF. */
static inline bool is_of_other_script(unsigned byte) { return byte >= 0xCD && byte <= 0xED && byte != 0xE2; }

ptext_lexicon_count ptext_lexicon_words(const ptext_lexicon *lexicon, const char *s, size_t length) {
    ptext_lexicon_count count = {0, 0, true};
    for (size_t at = 0; at < length;) {
        size_t start = at;
        while (at < length && !ptext_byte_is(s[at], PTEXT_WHITE | PTEXT_PUNCTUATION)) {
            if (is_of_other_script((unsigned char)s[at++])) count.latin = false;
        }
        count.words += at > start;
        count.known += at > start && ptext_lexicon_whole(lexicon, s + start, at - start) != 0;
        if (at == start) at++;
    }
    return count;
}
