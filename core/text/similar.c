#include "similar.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MISSED 1e-4
#define DEVIATIONS 5.0

typedef uint16_t signature[PTEXT_SIGNATURE];

typedef struct group {
    uint32_t leaders; /* how many */
    uint32_t last;    /* the last one's node, or NONE */
} group;

typedef struct node {
    uint32_t leader, before; /* before: the node of the leader before it, or NONE */
} node;

#define NONE UINT32_MAX

struct ptext_similar {
    uint32_t rows;      /* values to a band */
    uint32_t agreement; /* values that must agree */
    signature *signatures;
    uint32_t count, capacity;

    /* Set by ptext_similar_group. */
    ptext_keys memberships; /* document, group; by document */
    uint32_t *first;        /* of a document's memberships; one more than documents */
    group *groups;
    uint32_t group_count, group_capacity;
    node *nodes;
    uint32_t node_count, node_capacity;
    uint32_t *seen; /* of a leader: the last turn in which it was compared */
    uint32_t turn;
};

static double missed(double threshold, uint32_t rows) {
    return pow(1 - pow(threshold, rows), PTEXT_SIGNATURE / rows);
}

uint32_t ptext_similar_rows(double threshold) {
    uint32_t rows = 1;
    while (rows < PTEXT_SIGNATURE && missed(threshold, rows + 1) < MISSED) rows++;
    return rows;
}

static uint32_t least_agreement(double threshold) {
    double mean = PTEXT_SIGNATURE * threshold;
    double least = mean - DEVIATIONS * sqrt(mean * (1 - threshold));
    return least < 1 ? 1 : (uint32_t)ceil(least);
}

ptext_similar *ptext_similar_new(double threshold) {
    ptext_similar *similar = calloc(1, sizeof *similar);
    if (similar == NULL) return NULL;
    similar->rows = ptext_similar_rows(threshold);
    similar->agreement = least_agreement(threshold);
    return similar;
}

void ptext_similar_free(ptext_similar *similar) {
    if (similar == NULL) return;
    free(similar->signatures);
    ptext_keys_free(&similar->memberships);
    free(similar->first);
    free(similar->groups);
    free(similar->nodes);
    free(similar->seen);
    free(similar);
}

ptext_status ptext_similar_add(ptext_similar *similar, const ptext_sketch *sketch) {
    if (similar->count == UINT32_MAX - 1) return PTEXT_TOO_LARGE;
    signature *grown = ptext_grow(similar->signatures, &similar->capacity, similar->count + 1, sizeof(signature));
    if (grown == NULL) return PTEXT_NO_MEMORY;
    similar->signatures = grown;
    for (uint32_t i = 0; i < PTEXT_SIGNATURE; i++) {
        grown[similar->count][i] = ptext_sketch_signature(sketch, i);
    }
    similar->count++;
    return PTEXT_OK;
}

uint32_t ptext_similar_count(const ptext_similar *similar) { return similar->count; }

/* Groups ----------------------------------------------------------------------------------------------------------- */

/* A band as one number: the values themselves where two fill it. */
static uint32_t band_key(const uint16_t *values, uint32_t rows) {
    uint32_t key = values[0];
    for (uint32_t i = 1; i < rows; i++) key = (key * UINT32_C(0x9E3779B1) >> 16 | key << 16) ^ values[i];
    return key;
}

static ptext_status add_group(ptext_similar *similar, const uint64_t *keys, uint32_t count) {
    group *grown = ptext_grow(similar->groups, &similar->group_capacity, similar->group_count + 1, sizeof *grown);
    if (grown == NULL) return PTEXT_NO_MEMORY;
    similar->groups = grown;
    grown[similar->group_count] = (group){0, NONE};
    for (uint32_t i = 0; i < count; i++) {
        ptext_status status =
            ptext_keys_push(&similar->memberships, ptext_key_of(ptext_key_lower(keys[i]), similar->group_count));
        if (status != PTEXT_OK) return status;
    }
    similar->group_count++;
    return PTEXT_OK;
}

/* Makes a group of every run of equal keys, but for runs of one. */
static ptext_status group_runs(ptext_similar *similar, const ptext_keys *keys) {
    ptext_status status = PTEXT_OK;
    for (uint32_t start = 0, end; start < keys->count && status == PTEXT_OK; start = end) {
        for (end = start + 1; end < keys->count; end++) {
            if (ptext_key_upper(keys->items[end]) != ptext_key_upper(keys->items[start])) break;
        }
        if (end - start > 1) status = add_group(similar, keys->items + start, end - start);
    }
    return status;
}

static ptext_status group_band(ptext_similar *similar, uint32_t band, ptext_keys *keys) {
    keys->count = 0;
    for (uint32_t i = 0; i < similar->count; i++) {
        uint32_t key = band_key(similar->signatures[i] + (size_t)band * similar->rows, similar->rows);
        ptext_status status = ptext_keys_push(keys, ptext_key_of(key, i));
        if (status != PTEXT_OK) return status;
    }
    ptext_status status = ptext_keys_sort(keys);
    return status == PTEXT_OK ? group_runs(similar, keys) : status;
}

/* Memberships by document, and where those of each begin. */
static ptext_status order_memberships(ptext_similar *similar) {
    const ptext_keys *memberships = &similar->memberships;
    uint32_t at = 0;
    similar->first = malloc(((size_t)similar->count + 1) * sizeof *similar->first);
    similar->seen = calloc((size_t)similar->count + 1, sizeof *similar->seen);
    if (similar->first == NULL || similar->seen == NULL) return PTEXT_NO_MEMORY;
    ptext_status status = ptext_keys_sort(&similar->memberships);
    for (uint32_t i = 0; i <= similar->count; i++) {
        while (at < memberships->count && ptext_key_upper(memberships->items[at]) < i) at++;
        similar->first[i] = at;
    }
    return status;
}

ptext_status ptext_similar_group(ptext_similar *similar) {
    ptext_keys keys = {0};
    ptext_status status = PTEXT_OK;
    for (uint32_t band = 0; band < PTEXT_SIGNATURE / similar->rows && status == PTEXT_OK; band++) {
        status = group_band(similar, band, &keys);
    }
    ptext_keys_free(&keys);
    return status == PTEXT_OK ? order_memberships(similar) : status;
}

bool ptext_similar_grouped(const ptext_similar *similar, uint32_t document) {
    return similar->first[document] < similar->first[document + 1];
}

/* Leaders ---------------------------------------------------------------------------------------------------------- */

static group *group_at(const ptext_similar *similar, uint32_t membership) {
    return &similar->groups[ptext_key_lower(similar->memberships.items[membership])];
}

ptext_status ptext_similar_lead(ptext_similar *similar, uint32_t document) {
    for (uint32_t i = similar->first[document]; i < similar->first[document + 1]; i++) {
        group *into = group_at(similar, i);
        if (++into->leaders > PTEXT_SIMILAR_COMMON) continue;
        node *grown = ptext_grow(similar->nodes, &similar->node_capacity, similar->node_count + 1, sizeof *grown);
        if (grown == NULL) return PTEXT_NO_MEMORY;
        similar->nodes = grown;
        grown[similar->node_count] = (node){document, into->last};
        into->last = similar->node_count++;
    }
    return PTEXT_OK;
}

static bool agree(const ptext_similar *similar, uint32_t a, uint32_t b) {
    const uint16_t *x = similar->signatures[a], *y = similar->signatures[b];
    uint16_t same = 0;
    for (uint32_t i = 0; i < PTEXT_SIGNATURE; i++) same = (uint16_t)(same + (x[i] == y[i]));
    return same >= similar->agreement;
}

static ptext_status look_in(ptext_similar *similar, const group *in, uint32_t document, ptext_numbers *found) {
    for (uint32_t at = in->last; at != NONE; at = similar->nodes[at].before) {
        uint32_t leader = similar->nodes[at].leader;
        if (similar->seen[leader] == similar->turn) continue;
        similar->seen[leader] = similar->turn;
        if (!agree(similar, document, leader)) continue;
        ptext_status status = ptext_numbers_push(found, leader);
        if (status != PTEXT_OK) return status;
    }
    return PTEXT_OK;
}

ptext_status ptext_similar_near(ptext_similar *similar, uint32_t document, ptext_numbers *found) {
    ptext_status status = PTEXT_OK;
    found->count = 0;
    similar->turn++;
    for (uint32_t i = similar->first[document]; i < similar->first[document + 1] && status == PTEXT_OK; i++) {
        const group *in = group_at(similar, i);
        if (in->leaders <= PTEXT_SIMILAR_COMMON) status = look_in(similar, in, document, found);
    }
    return status;
}
