/* near, before, after and except. The hits that a condition looks at are sorted by their first and by their last
   words, so that each question is a binary search. */
#include "hits.h"
#include "resolve.h"

/* For each hit of the group, in order of first words, the furthest last word up to it. */
static ptext_status index_reach(ptext_resolver *resolver, ptext_group *group, const ptext_hit *items) {
    uint32_t need = resolver->reach_count + group->count, i, furthest = 0;
    uint32_t *reach;

    if (need < resolver->reach_count) return PTEXT_TOO_LARGE;
    reach = ptext_grow(resolver->reach, &resolver->reach_capacity, need, sizeof *reach);
    if (reach == NULL) return PTEXT_NO_MEMORY;
    resolver->reach = reach;
    group->reach = resolver->reach_count;
    for (i = 0; i < group->count; i++) {
        if (items[i].last_word > furthest) furthest = items[i].last_word;
        reach[group->reach + i] = furthest;
    }
    resolver->reach_count = need;
    resolver->steps += group->count;
    return PTEXT_OK;
}

ptext_status ptext_group_index(ptext_resolver *resolver, const ptext_dictionary *dictionary, uint32_t list,
                               const ptext_hits *candidates) {
    ptext_group *group = &resolver->groups[list];
    const ptext_hit *items = candidates->items + group->from;
    ptext_status status = PTEXT_OK;
    uint32_t i;

    if (dictionary->lists[list].is_container) status = index_reach(resolver, group, items);
    if (!dictionary->lists[list].is_neighbour) return status;
    group->by_end = resolver->by_end.count;
    for (i = 0; i < group->count && status == PTEXT_OK; i++) status = ptext_hits_push(&resolver->by_end, &items[i]);
    if (status != PTEXT_OK) return status;
    return ptext_hits_sort(&resolver->by_end, group->by_end, ptext_order_of_ends, &resolver->scratch, &resolver->steps);
}

/* How many of items[0..count), sorted by `last` or first word, have that word below `word`. */
static uint32_t count_below(const ptext_hit *items, uint32_t count, bool last, uint32_t word, uint64_t *steps) {
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        uint32_t at = last ? items[middle].last_word : items[middle].first_word;
        ++*steps;
        if (at < word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool is_contained(ptext_resolver *resolver, const ptext_group *group, const ptext_hit *items,
                         const ptext_hit *hit) {
    uint32_t count = count_below(items, group->count, false, hit->first_word + 1, &resolver->steps);
    return count > 0 && resolver->reach[group->reach + count - 1] >= hit->last_word;
}

/* Whether a hit of the group begins within so many words behind this one and before the word `stop`. */
static bool is_followed(ptext_resolver *resolver, const ptext_group *group, const ptext_hit *items,
                        const ptext_hit *hit, uint32_t within, uint32_t stop) {
    uint32_t at = count_below(items, group->count, false, hit->last_word + 1, &resolver->steps);
    if (at == group->count || items[at].first_word >= stop) return false;
    return items[at].first_word - hit->last_word - 1 <= within;
}

/* Whether a hit of the group ends within so many words before this one and not before the word `start`. */
static bool is_preceded(ptext_resolver *resolver, const ptext_group *group, const ptext_hit *hit, uint32_t within,
                        uint32_t start) {
    const ptext_hit *items = resolver->by_end.items + group->by_end;
    uint32_t at = count_below(items, group->count, true, hit->first_word, &resolver->steps);
    if (at == 0 || items[at - 1].last_word < start) return false;
    return hit->first_word - items[at - 1].last_word - 1 <= within;
}

static bool holds(ptext_resolver *resolver, const ptext_document *document, const ptext_hits *candidates,
                  const ptext_condition *condition, const ptext_hit *hit) {
    const ptext_group *group = &resolver->groups[condition->list];
    const ptext_hit *items = candidates->items + group->from;
    const ptext_block *block = &document->blocks[hit->block];
    const ptext_sentence *sentence = &document->sentences[hit->sentence];
    uint32_t start = condition->block ? block->first_word : sentence->first_word;
    uint32_t stop = start + (condition->block ? block->word_count : sentence->word_count);

    if (group->count == 0) return condition->type == PTEXT_EXCEPT;
    if (condition->type == PTEXT_EXCEPT) return !is_contained(resolver, group, items, hit);
    if (condition->type != PTEXT_AFTER && is_followed(resolver, group, items, hit, condition->within, stop)) {
        return true;
    }
    return condition->type != PTEXT_BEFORE && is_preceded(resolver, group, hit, condition->within, start);
}

bool ptext_conditions_hold(ptext_resolver *resolver, const ptext_dictionary *dictionary, const ptext_document *document,
                           const ptext_hits *candidates, const ptext_hit *hit) {
    const ptext_list_entry *entry = &dictionary->entries[hit->entry];
    uint32_t i;
    for (i = 0; i < entry->condition_count; i++) {
        if (!holds(resolver, document, candidates, &dictionary->conditions[entry->conditions + i], hit)) return false;
    }
    return true;
}
