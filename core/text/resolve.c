/* The order of work on candidates: list by list, those that hold their conditions; of these, leftmost-longest. */
#include "resolve.h"

#include <stdlib.h>

#include "hits.h"

ptext_status ptext_resolver_open(ptext_resolver *resolver, const ptext_dictionary *dictionary) {
    resolver->groups = calloc((size_t)dictionary->list_count + 1, sizeof *resolver->groups);
    return resolver->groups == NULL ? PTEXT_NO_MEMORY : PTEXT_OK;
}

void ptext_resolver_free(ptext_resolver *resolver) {
    free(resolver->groups);
    free(resolver->reach);
    ptext_hits_free(&resolver->by_end);
    ptext_hits_free(&resolver->rivals);
    ptext_hits_free(&resolver->scratch);
    *resolver = (ptext_resolver){.groups = NULL};
}

/* Adds the leftmost-longest of items[0..count), which are sorted by start, longer first. */
static ptext_status add_longest(const ptext_hit *items, uint32_t count, ptext_hits *hits) {
    uint32_t i, end = 0;
    ptext_status status = PTEXT_OK;
    for (i = 0; i < count && status == PTEXT_OK; i++) {
        if (items[i].start < end) continue;
        end = items[i].end;
        status = ptext_hits_push(hits, &items[i]);
    }
    return status;
}

static ptext_status add_rivals(ptext_resolver *resolver, const ptext_hit *items, uint32_t count) {
    ptext_status status = PTEXT_OK;
    uint32_t i;
    for (i = 0; i < count && status == PTEXT_OK; i++) status = ptext_hits_push(&resolver->rivals, &items[i]);
    return status;
}

/* Keeps, of the candidates of one list, those that hold; gives out or makes ready what the list is for. */
static ptext_status resolve_list(ptext_resolver *resolver, const ptext_dictionary *dictionary,
                                 const ptext_document *document, ptext_hits *candidates, uint32_t from, uint32_t to,
                                 ptext_hits *hits) {
    ptext_hit *items = candidates->items;
    uint32_t list = items[from].list, kept = from, i;
    const ptext_entry_list *kind = &dictionary->lists[list];
    ptext_status status = PTEXT_OK;

    for (i = from; i < to; i++) {
        if (ptext_conditions_hold(resolver, dictionary, document, candidates, &items[i])) items[kept++] = items[i];
    }
    resolver->groups[list] = (ptext_group){from, kept - from, 0, 0};
    if (kept > from && (kind->is_container || kind->is_neighbour)) {
        status = ptext_group_index(resolver, dictionary, list, candidates);
    }
    if (status == PTEXT_OK && kind->hits == PTEXT_LIST_LONGEST) status = add_longest(items + from, kept - from, hits);
    if (status == PTEXT_OK && kind->hits == PTEXT_LIST_RIVAL) status = add_rivals(resolver, items + from, kept - from);
    return status;
}

static ptext_status resolve_rivals(ptext_resolver *resolver, ptext_hits *hits) {
    ptext_status status =
        ptext_hits_sort(&resolver->rivals, 0, ptext_order_of_entries, &resolver->scratch, &resolver->steps);
    return status == PTEXT_OK ? add_longest(resolver->rivals.items, resolver->rivals.count, hits) : status;
}

/* What ptext_resolve does with one candidate: nothing stands beside it, so only its own conditions matter. */
static ptext_status resolve_one(ptext_resolver *resolver, const ptext_dictionary *dictionary,
                                const ptext_document *document, const ptext_hits *candidates, ptext_hits *hits) {
    const ptext_hit *hit = candidates->items;
    resolver->steps++;
    if (dictionary->lists[hit->list].hits == PTEXT_LIST_SILENT) return PTEXT_OK;
    if (!ptext_conditions_hold(resolver, dictionary, document, candidates, hit)) return PTEXT_OK;
    return ptext_hits_push(hits, hit);
}

ptext_status ptext_resolve(ptext_resolver *resolver, const ptext_dictionary *dictionary, const ptext_document *document,
                           ptext_hits *candidates, ptext_hits *hits) {
    uint32_t from = 0, to;
    ptext_status status;

    if (candidates->count == 1) return resolve_one(resolver, dictionary, document, candidates, hits);
    status = ptext_hits_sort(candidates, 0, ptext_order_in_lists, &resolver->scratch, &resolver->steps);
    resolver->by_end.count = resolver->rivals.count = resolver->reach_count = 0;
    for (; from < candidates->count && status == PTEXT_OK; from = to) {
        for (to = from + 1; to < candidates->count; to++) {
            if (candidates->items[to].list != candidates->items[from].list) break;
        }
        status = resolve_list(resolver, dictionary, document, candidates, from, to, hits);
    }
    for (from = 0; from < candidates->count; from++) resolver->groups[candidates->items[from].list].count = 0;
    resolver->steps += candidates->count;
    return status == PTEXT_OK && dictionary->has_rivals ? resolve_rivals(resolver, hits) : status;
}
