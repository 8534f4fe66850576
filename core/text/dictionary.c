/* Building a dictionary. */
#include "dictionary.h"

#include <stdlib.h>

#include "dictionary_parts.h"

#define ALL_KINDS ((1u << PTEXT_KIND_COUNT) - 1)

ptext_dictionary *ptext_dictionary_new(void) { return calloc(1, sizeof(ptext_dictionary)); }

static void free_part(ptext_dictionary_part *part) {
    ptext_vocabulary_free(&part->vocabulary);
    ptext_trie_free(&part->trie);
    ptext_filter_free(&part->filter);
    free(part->lists);
}

void ptext_dictionary_free(ptext_dictionary *dictionary) {
    int part;
    if (dictionary == NULL) return;
    if (dictionary->borrows) {
        free(dictionary);
        return;
    }
    for (part = 0; part < PTEXT_PART_COUNT; part++) free_part(&dictionary->parts[part]);
    ptext_buffer_free(&dictionary->texts);
    free(dictionary->entries);
    free(dictionary->briefs);
    free(dictionary->lists);
    free(dictionary->conditions);
    free(dictionary->code);
    ptext_entry_free(&dictionary->scratch);
    free(dictionary);
}

ptext_status ptext_dictionary_add_list(ptext_dictionary *dictionary, ptext_list_hits hits, uint32_t *list) {
    ptext_entry_list *lists =
        ptext_grow(dictionary->lists, &dictionary->list_capacity, dictionary->list_count + 1, sizeof *lists);
    if (lists == NULL) return PTEXT_NO_MEMORY;
    dictionary->lists = lists;
    lists[dictionary->list_count] = (ptext_entry_list){.hits = hits};
    *list = dictionary->list_count++;
    return PTEXT_OK;
}

static ptext_status check_conditions(uint32_t list, const ptext_entry_options *options, ptext_entry_error *error) {
    uint32_t i;
    for (i = 0; i < options->condition_count; i++) {
        if (options->conditions[i].list < list) continue;
        return ptext_entry_fail(error, 0,
                                "a condition of an entry of list %u refers to list %u, which is not before it",
                                (unsigned)list, (unsigned)options->conditions[i].list);
    }
    return PTEXT_OK;
}

static ptext_status copy_conditions(ptext_dictionary *dictionary, const ptext_entry_options *options) {
    uint32_t count = dictionary->condition_count, i;
    ptext_condition *conditions;

    if (options->condition_count == 0) return PTEXT_OK;
    if (options->condition_count > UINT32_MAX - count) return PTEXT_TOO_LARGE;
    conditions = ptext_grow(dictionary->conditions, &dictionary->condition_capacity, count + options->condition_count,
                            sizeof *conditions);
    if (conditions == NULL) return PTEXT_NO_MEMORY;
    dictionary->conditions = conditions;
    for (i = 0; i < options->condition_count; i++) conditions[count + i] = options->conditions[i];
    return PTEXT_OK;
}

/* The part that entries of a list belong to. */
static ptext_dictionary_part *part_of(ptext_dictionary *dictionary, uint32_t list) {
    bool silent = dictionary->lists[list].hits == PTEXT_LIST_SILENT;
    return &dictionary->parts[silent ? PTEXT_SILENT_PART : PTEXT_GIVEN_PART];
}

/* Puts the numbers of the vocabulary into the program just read, and copies it behind the others. */
static ptext_status copy_code(ptext_dictionary *dictionary, ptext_vocabulary *vocabulary, bool cased) {
    const ptext_entry *read = &dictionary->scratch;
    uint32_t count = dictionary->code_count, i;
    ptext_instruction *code;

    if (read->code_count > UINT32_MAX - count) return PTEXT_TOO_LARGE;
    code = ptext_grow(dictionary->code, &dictionary->code_capacity, count + read->code_count, sizeof *code);
    if (code == NULL) return PTEXT_NO_MEMORY;
    dictionary->code = code;
    for (i = 0; i < read->code_count; i++) {
        ptext_instruction *at = &code[count + i];
        *at = read->code[i];
        at->entry = dictionary->entry_count;
        if (at->operation == PTEXT_MATCH_WORD) {
            ptext_status status = ptext_vocabulary_add(vocabulary, read->bytes.bytes, &read->patterns[at->value],
                                                       cased, &at->value);
            if (status != PTEXT_OK) return status;
        } else if (at->operation >= PTEXT_MATCH_SPLIT) {
            at->value += count;
        }
    }
    return PTEXT_OK;
}

uint32_t ptext_dictionary_kinds(const ptext_dictionary *dictionary, uint32_t list, uint32_t kinds) {
    if (kinds != 0) return kinds & ALL_KINDS;
    return dictionary->lists[list].hits == PTEXT_LIST_SILENT ? ALL_KINDS : PTEXT_SCANNED_KINDS;
}

/* Makes room for one more entry, and for all that belongs to it, before anything is counted. */
static ptext_status copy_entry(ptext_dictionary *dictionary, uint32_t list, const char *text, size_t length,
                               const ptext_entry_options *options) {
    ptext_list_entry *entries =
        ptext_grow(dictionary->entries, &dictionary->entry_capacity, dictionary->entry_count + 1, sizeof *entries);
    ptext_vocabulary *vocabulary = &part_of(dictionary, list)->vocabulary;
    ptext_status status;

    if (entries == NULL) return PTEXT_NO_MEMORY;
    dictionary->entries = entries;
    status = copy_conditions(dictionary, options);
    if (status == PTEXT_OK) status = copy_code(dictionary, vocabulary, options->case_sensitive);
    return status == PTEXT_OK ? ptext_buffer_add(&dictionary->texts, text, length) : status;
}

ptext_status ptext_dictionary_add(ptext_dictionary *dictionary, uint32_t list, const char *entry, size_t length,
                                  const ptext_entry_options *options, uint32_t *number, ptext_entry_error *error) {
    static const ptext_entry_options plain = {false, 0, NULL, 0};
    uint32_t text = dictionary->texts.length;
    ptext_status status;

    if (options == NULL) options = &plain;
    if (list >= dictionary->list_count) return ptext_entry_fail(error, 0, "there is no list %u", (unsigned)list);
    status = check_conditions(list, options, error);
    if (status == PTEXT_OK) status = ptext_entry_read(&dictionary->scratch, entry, length, error);
    if (status == PTEXT_OK) status = copy_entry(dictionary, list, entry, length, options);
    if (status != PTEXT_OK) return status;
    dictionary->entries[dictionary->entry_count] = (ptext_list_entry){
        .text = text,
        .length = (uint32_t)length,
        .list = list,
        .kinds = ptext_dictionary_kinds(dictionary, list, options->kinds),
        .code = dictionary->code_count,
        .conditions = dictionary->condition_count,
        .condition_count = options->condition_count,
        .case_sensitive = options->case_sensitive,
    };
    dictionary->code_count += dictionary->scratch.code_count;
    dictionary->condition_count += options->condition_count;
    if (dictionary->scratch.mark_count > dictionary->most_marks) {
        dictionary->most_marks = dictionary->scratch.mark_count;
    }
    dictionary->compiled = false;
    part_of(dictionary, list)->entry_count++;
    *number = dictionary->entry_count++;
    return PTEXT_OK;
}

/* What the conditions ask of the lists they refer to. */
static void note_conditions(ptext_dictionary *dictionary) {
    uint32_t i;
    for (i = 0; i < dictionary->condition_count; i++) {
        const ptext_condition *condition = &dictionary->conditions[i];
        if (condition->type == PTEXT_EXCEPT) {
            dictionary->lists[condition->list].is_container = true;
        } else {
            dictionary->lists[condition->list].is_neighbour = true;
            dictionary->looks_in_blocks = dictionary->looks_in_blocks || condition->block;
        }
    }
}

static void note_entries(ptext_dictionary *dictionary) {
    uint32_t i;
    dictionary->kinds = 0;
    for (i = 0; i < dictionary->entry_count; i++) {
        const ptext_list_entry *entry = &dictionary->entries[i];
        ptext_entry_list *list = &dictionary->lists[entry->list];
        list->has_conditions = list->has_conditions || entry->condition_count > 0;
        if (list->hits != PTEXT_LIST_SILENT) dictionary->kinds |= entry->kinds;
        if (list->hits == PTEXT_LIST_RIVAL) dictionary->has_rivals = true;
    }
}

static bool is_for_hits_alone(const ptext_entry_list *list) {
    return list->hits == PTEXT_LIST_LONGEST && !list->has_conditions && !list->is_container && !list->is_neighbour;
}

static ptext_status make_briefs(ptext_dictionary *dictionary) {
    uint32_t i;
    free(dictionary->briefs);
    dictionary->briefs = calloc((size_t)dictionary->entry_count + 1, sizeof *dictionary->briefs);
    if (dictionary->briefs == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < dictionary->entry_count; i++) {
        const ptext_list_entry *entry = &dictionary->entries[i];
        const ptext_entry_list *list = &dictionary->lists[entry->list];
        bool asks = entry->condition_count > 0;
        uint32_t traits = asks ? PTEXT_ASKS : 0;
        if (!asks && !list->is_neighbour) traits |= PTEXT_ONLY_LONGEST;
        if (is_for_hits_alone(list)) traits |= PTEXT_AT_ONCE;
        dictionary->briefs[i] = (ptext_entry_brief){entry->list, (uint16_t)entry->kinds, (uint16_t)traits};
    }
    return PTEXT_OK;
}

static ptext_status build_trie(ptext_dictionary *dictionary, ptext_dictionary_part *part) {
    ptext_trie_source source = {.code = dictionary->code, .code_count = dictionary->code_count};
    ptext_status status = ptext_trie_open(&part->trie, part->vocabulary.count);
    uint32_t i;

    source.seen = calloc((size_t)dictionary->code_count + 1, sizeof *source.seen);
    if (source.seen == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < dictionary->entry_count && status == PTEXT_OK; i++) {
        const ptext_list_entry *entry = &dictionary->entries[i];
        if (part_of(dictionary, entry->list) != part) continue;
        status = ptext_trie_add(&part->trie, &source, entry->code, i);
    }
    ptext_trie_source_free(&source);
    if (status == PTEXT_OK) ptext_trie_settle(&part->trie);
    return status;
}

static void set_starts(ptext_dictionary_part *part) {
    uint32_t i;
    for (i = 0; i < part->vocabulary.count; i++) {
        uint32_t child = part->trie.starts[i];
        part->vocabulary.items[i].start = child == PTEXT_TRIE_ROOT ? PTEXT_NONE : child;
    }
}

static ptext_status compile_part(ptext_dictionary *dictionary, ptext_dictionary_part *part) {
    ptext_status status = ptext_vocabulary_index(&part->vocabulary);
    if (status == PTEXT_OK) status = build_trie(dictionary, part);
    if (status != PTEXT_OK) return status;
    set_starts(part);
    if (part == &dictionary->parts[PTEXT_SILENT_PART]) status = ptext_asked_list_nodes(dictionary, part);
    if (status != PTEXT_OK) return status;
    return ptext_filter_build(&part->filter, &part->vocabulary, &part->trie, dictionary->code, part->lists);
}

ptext_status ptext_dictionary_compile(ptext_dictionary *dictionary) {
    ptext_status status;
    int part;

    dictionary->compiled = false;
    note_conditions(dictionary);
    note_entries(dictionary);
    ptext_asked_note(dictionary);
    status = make_briefs(dictionary);
    for (part = 0; part < PTEXT_PART_COUNT && status == PTEXT_OK; part++) {
        status = compile_part(dictionary, &dictionary->parts[part]);
    }
    dictionary->compiled = status == PTEXT_OK;
    return status;
}

uint32_t ptext_dictionary_entry_count(const ptext_dictionary *dictionary) { return dictionary->entry_count; }

uint32_t ptext_dictionary_list_count(const ptext_dictionary *dictionary) { return dictionary->list_count; }

const char *ptext_dictionary_entry(const ptext_dictionary *dictionary, uint32_t number, size_t *length,
                                   uint32_t *list) {
    const ptext_list_entry *entry;
    if (number >= dictionary->entry_count) return NULL;
    entry = &dictionary->entries[number];
    if (length != NULL) *length = entry->length;
    if (list != NULL) *list = entry->list;
    return dictionary->texts.bytes + entry->text;
}
