#include "contained.h"

#include <stdlib.h>

/* A document that is looked for. */
typedef struct wanted {
    uint32_t count;   /* its distinct sequences */
    uint16_t members; /* of those that it is known by, how many are not common */
    uint16_t met;     /* of these, in the document that is looked in */
} wanted;

struct ptext_contained {
    wanted *documents;
    uint32_t count, capacity;
    ptext_keys members; /* member of a set, document; by member once indexed */
    uint32_t *first;    /* by the upper bits of a member: where those members begin; one more than values */
    uint32_t bits;
    ptext_numbers touched; /* scratch: documents that were met */
};

ptext_contained *ptext_contained_new(void) { return calloc(1, sizeof(ptext_contained)); }

void ptext_contained_free(ptext_contained *contained) {
    if (contained == NULL) return;
    free(contained->documents);
    ptext_keys_free(&contained->members);
    free(contained->first);
    ptext_numbers_free(&contained->touched);
    free(contained);
}

ptext_status ptext_contained_add(ptext_contained *contained, const ptext_sketch *sketch) {
    if (contained->count == UINT32_MAX - 1) return PTEXT_TOO_LARGE;
    wanted *grown = ptext_grow(contained->documents, &contained->capacity, contained->count + 1, sizeof *grown);
    if (grown == NULL) return PTEXT_NO_MEMORY;
    contained->documents = grown;
    for (uint32_t i = 0; i < PTEXT_CONTAINED_MEMBERS && i < sketch->count; i++) {
        uint64_t key = ptext_key_of(ptext_sketch_member(sketch, i), contained->count);
        ptext_status status = ptext_keys_push(&contained->members, key);
        if (status != PTEXT_OK) return status;
    }
    grown[contained->count++] = (wanted){.count = sketch->count};
    return PTEXT_OK;
}

uint32_t ptext_contained_count(const ptext_contained *contained) { return contained->count; }

/* Indexing --------------------------------------------------------------------------------------------------------- */

/* The end of the run of equal members that begins at start. */
static uint32_t end_of_run(const ptext_keys *members, uint32_t start) {
    uint32_t end = start + 1;
    uint32_t member = ptext_key_upper(members->items[start]);
    while (end < members->count && ptext_key_upper(members->items[end]) == member) end++;
    return end;
}

/* Leaves the members that are not common, and counts them for each document. */
static void drop_common(ptext_contained *contained) {
    ptext_keys *members = &contained->members;
    uint32_t kept = 0;
    for (uint32_t start = 0, end; start < members->count; start = end) {
        end = end_of_run(members, start);
        if (end - start > PTEXT_CONTAINED_COMMON) continue;
        for (uint32_t i = start; i < end; i++) {
            contained->documents[ptext_key_lower(members->items[i])].members++;
            members->items[kept++] = members->items[i];
        }
    }
    members->count = kept;
}

static uint32_t bucket_of(const ptext_contained *contained, uint32_t member) {
    return contained->bits == 0 ? 0 : member >> (32 - contained->bits);
}

/* About one member to a bucket. */
static ptext_status make_buckets(ptext_contained *contained) {
    enum { MOST_BITS = 24 };
    const ptext_keys *members = &contained->members;
    while (contained->bits < MOST_BITS && UINT32_C(1) << contained->bits < members->count) contained->bits++;
    uint32_t buckets = UINT32_C(1) << contained->bits, at = 0;
    contained->first = malloc(((size_t)buckets + 1) * sizeof *contained->first);
    if (contained->first == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t bucket = 0; bucket <= buckets; bucket++) {
        while (at < members->count && bucket_of(contained, ptext_key_upper(members->items[at])) < bucket) at++;
        contained->first[bucket] = at;
    }
    return PTEXT_OK;
}

ptext_status ptext_contained_index(ptext_contained *contained) {
    ptext_status status = ptext_keys_sort(&contained->members);
    if (status != PTEXT_OK) return status;
    drop_common(contained);
    return make_buckets(contained);
}

/* Looking ---------------------------------------------------------------------------------------------------------- */

static ptext_status meet(ptext_contained *contained, uint32_t member) {
    uint32_t bucket = bucket_of(contained, member);
    for (uint32_t i = contained->first[bucket]; i < contained->first[bucket + 1]; i++) {
        if (ptext_key_upper(contained->members.items[i]) != member) continue;
        uint32_t number = ptext_key_lower(contained->members.items[i]);
        wanted *document = &contained->documents[number];
        ptext_status status = document->met > 0 ? PTEXT_OK : ptext_numbers_push(&contained->touched, number);
        if (status != PTEXT_OK) return status;
        document->met++;
    }
    return PTEXT_OK;
}

static bool may_be_held(const wanted *document, uint32_t count) {
    return document->count < count && document->members >= PTEXT_CONTAINED_LEAST &&
           document->met * 3u >= document->members;
}

ptext_status ptext_contained_in(ptext_contained *contained, const ptext_sketch *sketch, ptext_numbers *found) {
    ptext_status status = PTEXT_OK;
    found->count = contained->touched.count = 0;
    for (uint32_t i = 0; i < sketch->count && status == PTEXT_OK; i++) {
        status = meet(contained, ptext_sketch_member(sketch, i));
    }
    for (uint32_t i = 0; i < contained->touched.count; i++) {
        uint32_t number = contained->touched.items[i];
        wanted *document = &contained->documents[number];
        if (status == PTEXT_OK && may_be_held(document, sketch->count)) status = ptext_numbers_push(found, number);
        document->met = 0;
    }
    return status;
}
