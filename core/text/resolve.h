/* From candidates to hits: conditions, exceptions, and leftmost-longest. */
#ifndef PTEXT_RESOLVE_H
#define PTEXT_RESOLVE_H

#include "dictionary_parts.h"

/* The candidates of one list that hold their conditions, for conditions of later lists to look at. */
typedef struct ptext_group {
    uint32_t from, count; /* among the candidates */
    uint32_t by_end;      /* where the same begin among those sorted by end, if the list is a neighbour */
    uint32_t reach;       /* where, for a container, the furthest last words so far begin */
} ptext_group;

/* Zero-initialise; ptext_resolver_free may be called twice. */
typedef struct ptext_resolver {
    ptext_group *groups; /* for each list of the dictionary; empty between calls */
    ptext_hits by_end, rivals, scratch;
    uint32_t *reach;
    uint32_t reach_count, reach_capacity;
    uint64_t steps;
} ptext_resolver;
ptext_status ptext_resolver_open(ptext_resolver *resolver, const ptext_dictionary *dictionary);
void ptext_resolver_free(ptext_resolver *resolver);

/* Adds to *hits what holds of the candidates, which are those of one sentence, or of one block when a condition looks
   beyond the sentence. They are put in another order, and what is added is in order list by
   list. n log n in their number. */
ptext_status ptext_resolve(ptext_resolver *resolver, const ptext_dictionary *dictionary,
                           const ptext_document *document, ptext_hits *candidates, ptext_hits *hits);

/* conditions.c: makes a group ready to be looked at, and looks at it. */
ptext_status ptext_group_index(ptext_resolver *resolver, const ptext_dictionary *dictionary, uint32_t list,
                               const ptext_hits *candidates);
bool ptext_conditions_hold(ptext_resolver *resolver, const ptext_dictionary *dictionary,
                           const ptext_document *document, const ptext_hits *candidates, const ptext_hit *hit);

#endif
