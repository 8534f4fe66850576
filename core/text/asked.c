/* Which silent lists entries ask for, so that in a sentence only those are looked for that can matter there. Each list
   has a bit; where there are more than 64 some share one, and too much may be looked for. */
#include <stdlib.h>

#include "dictionary_parts.h"

static void give_bits(ptext_dictionary *dictionary) {
    uint32_t silent = 0, i;
    for (i = 0; i < dictionary->list_count; i++) {
        ptext_entry_list *list = &dictionary->lists[i];
        list->asks = 0;
        list->bit = list->hits == PTEXT_LIST_SILENT ? UINT64_C(1) << (silent++ & 63) : 0;
    }
}

/* What the conditions of an entry ask for: lists, and what the entries of these ask for. */
static uint64_t asked_by(const ptext_dictionary *dictionary, const ptext_list_entry *entry) {
    uint64_t asks = 0;
    uint32_t i;
    for (i = 0; i < entry->condition_count; i++) {
        const ptext_entry_list *list = &dictionary->lists[dictionary->conditions[entry->conditions + i].list];
        if (list->hits == PTEXT_LIST_SILENT) asks |= list->bit | list->asks;
    }
    return asks;
}

void ptext_asked_note(ptext_dictionary *dictionary) {
    bool changed = true;
    uint32_t i;
    give_bits(dictionary);
    while (changed) { /* once more for each list that asks for one that asks, when their entries come out of order */
        changed = false;
        for (i = 0; i < dictionary->entry_count; i++) {
            ptext_list_entry *entry = &dictionary->entries[i];
            ptext_entry_list *list = &dictionary->lists[entry->list];
            entry->asks = asked_by(dictionary, entry);
            changed = changed || (entry->asks & ~list->asks) != 0;
            list->asks |= entry->asks;
        }
    }
}

static uint64_t list_bit(const ptext_dictionary *dictionary, uint32_t entry) {
    return dictionary->lists[dictionary->entries[entry].list].bit;
}

ptext_status ptext_asked_list_nodes(const ptext_dictionary *dictionary, ptext_dictionary_part *part) {
    const ptext_trie *trie = &part->trie;
    uint32_t *parents = calloc(trie->count, sizeof *parents), i, link;

    free(part->lists);
    part->lists = calloc(trie->count, sizeof *part->lists);
    for (i = 0; parents != NULL && i <= trie->edge_mask; i++) parents[trie->edges[i].child] = trie->edges[i].node;
    for (i = trie->count; parents != NULL && part->lists != NULL && i-- > 1;) { /* children come after parents */
        for (link = trie->nodes[i].entries; link != PTEXT_NONE; link = trie->links[link].next) {
            part->lists[i] |= list_bit(dictionary, trie->links[link].value);
        }
        for (link = trie->nodes[i].threads; link != PTEXT_NONE; link = trie->links[link].next) {
            part->lists[i] |= list_bit(dictionary, dictionary->code[trie->links[link].value].entry);
        }
        part->lists[parents[i]] |= part->lists[i];
    }
    free(parents);
    return parents == NULL || part->lists == NULL ? PTEXT_NO_MEMORY : PTEXT_OK;
}
