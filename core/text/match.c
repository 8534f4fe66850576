/* Finding the entries of a dictionary in a document: at each word, what begins there; then, sentence by sentence, what
   of it holds. */
#include <stdlib.h>
#include <string.h>

#include "hits.h"
#include "matcher.h"

void ptext_matcher_free(ptext_matcher *matcher) {
    int i;
    if (matcher == NULL) return;
    for (i = 0; i < PTEXT_PART_COUNT; i++) ptext_memo_free(&matcher->memos[i]);
    ptext_resolver_free(&matcher->resolver);
    ptext_gap_free(&matcher->gap);
    ptext_hits_free(&matcher->candidates);
    free(matcher->emitted);
    free(matcher->last_hits);
    ptext_numbers_free(&matcher->apostrophes);
    for (i = 0; i < 2; i++) {
        ptext_numbers_free(&matcher->of_nodes[i]);
        free(matcher->of_threads[i].dense);
        free(matcher->of_threads[i].sparse);
    }
    free(matcher->satisfied);
    free(matcher);
}

static ptext_status open_threads(ptext_threads *threads, uint32_t code_count) {
    threads->dense = calloc(code_count, sizeof *threads->dense);
    threads->sparse = calloc(code_count, sizeof *threads->sparse);
    return threads->dense == NULL || threads->sparse == NULL ? PTEXT_NO_MEMORY : PTEXT_OK;
}

static size_t most_patterns(const ptext_dictionary *dictionary) {
    uint32_t one = dictionary->parts[0].vocabulary.count, other = dictionary->parts[1].vocabulary.count;
    return one > other ? one : other;
}

static ptext_status open_matcher(ptext_matcher *matcher) {
    const ptext_dictionary *dictionary = matcher->dictionary;
    ptext_status status = ptext_resolver_open(&matcher->resolver, dictionary);

    matcher->emitted = calloc((size_t)dictionary->entry_count + 1, sizeof *matcher->emitted);
    matcher->last_hits = calloc((size_t)dictionary->list_count + 1, sizeof *matcher->last_hits);
    if (status != PTEXT_OK || matcher->emitted == NULL || matcher->last_hits == NULL) return PTEXT_NO_MEMORY;
    if (!dictionary->parts[0].trie.has_threads && !dictionary->parts[1].trie.has_threads) return PTEXT_OK;
    matcher->satisfied = calloc(most_patterns(dictionary), sizeof *matcher->satisfied);
    if (matcher->satisfied == NULL) return PTEXT_NO_MEMORY;
    status = open_threads(&matcher->of_threads[0], dictionary->code_count);
    return status == PTEXT_OK ? open_threads(&matcher->of_threads[1], dictionary->code_count) : status;
}

ptext_matcher *ptext_matcher_new(const ptext_dictionary *dictionary) {
    ptext_matcher *matcher;
    if (!dictionary->compiled) return NULL;
    matcher = calloc(1, sizeof *matcher);
    if (matcher == NULL) return NULL;
    matcher->dictionary = dictionary;
    matcher->nodes = &matcher->of_nodes[0];
    matcher->next_nodes = &matcher->of_nodes[1];
    matcher->threads = &matcher->of_threads[0];
    matcher->next_threads = &matcher->of_threads[1];
    if (open_matcher(matcher) != PTEXT_OK) {
        ptext_matcher_free(matcher);
        return NULL;
    }
    return matcher;
}

uint64_t ptext_matcher_steps(const ptext_matcher *matcher) {
    return matcher->steps + matcher->memos[0].finder.steps + matcher->memos[1].finder.steps + matcher->resolver.steps;
}

static void choose_part(ptext_matcher *matcher, int part) {
    matcher->part = &matcher->dictionary->parts[part];
    matcher->memo = &matcher->memos[part];
}

static ptext_status read_row(ptext_matcher *matcher, ptext_row *row, uint32_t word, uint32_t stop) {
    return ptext_row_read(row, matcher->document, word, stop, matcher->part, matcher->memo, matcher->asked,
                          &matcher->steps);
}

static ptext_status walk_from(ptext_matcher *matcher, const ptext_beginning *from) {
    return from->has.only != PTEXT_NONE ? ptext_take_only(matcher, from) : ptext_walk(matcher, from);
}

/* Makes a sentence the one looked at. */
static void look_at(ptext_matcher *matcher, uint32_t number) {
    const ptext_sentence *sentence = &matcher->document->sentences[number];
    matcher->sentence = number;
    matcher->last_word = sentence->first_word + sentence->word_count - 1;
    matcher->has_apostrophes = false;
}

/* Adds the candidates of silent lists in the sentence that is looked at. */
static ptext_status match_silently(ptext_matcher *matcher) {
    const ptext_sentence *sentence = &matcher->document->sentences[matcher->sentence];
    uint32_t word = sentence->first_word, stop = word + sentence->word_count, i;
    ptext_status status = PTEXT_OK;
    ptext_row row;

    while (word < stop && status == PTEXT_OK) {
        uint32_t end = stop - word > PTEXT_ROW ? word + PTEXT_ROW : stop;
        status = read_row(matcher, &row, word, end);
        for (i = 0; status == PTEXT_OK && i < row.count; i++) status = walk_from(matcher, &row.items[i]);
        word = end;
    }
    return status;
}

/* Adds those that the candidates may ask for: of the sentence, or, where conditions look beyond it, of its block. */
static ptext_status find_asked(ptext_matcher *matcher) {
    const ptext_block *block = &matcher->document->blocks[matcher->block];
    bool beyond = matcher->dictionary->looks_in_blocks;
    uint32_t sentence = beyond ? block->first_sentence : matcher->sentence, i;
    uint32_t count = beyond ? block->sentence_count : 1;
    ptext_status status = PTEXT_OK;

    choose_part(matcher, PTEXT_SILENT_PART);
    for (i = 0; i < count && status == PTEXT_OK; i++) {
        look_at(matcher, sentence + i);
        status = match_silently(matcher);
    }
    choose_part(matcher, PTEXT_GIVEN_PART);
    return status;
}

/* Puts all hits since the last time in order. */
static ptext_status sort_hits(ptext_matcher *matcher) {
    ptext_status status = ptext_hits_sort(matcher->hits, matcher->settled, ptext_order_in_text,
                                          &matcher->resolver.scratch, &matcher->steps);
    matcher->settled = matcher->hits->count;
    return status;
}

/* Makes hits of what candidates hold. Those made at once are in order but for few, and wait to be sorted. */
static ptext_status settle(ptext_matcher *matcher) {
    ptext_status status = PTEXT_OK;
    if (matcher->candidates.count == 0) return PTEXT_OK;
    if (matcher->asked != 0) status = find_asked(matcher);
    if (status == PTEXT_OK) {
        status = ptext_resolve(&matcher->resolver, matcher->dictionary, matcher->document, &matcher->candidates,
                               matcher->hits);
    }
    matcher->candidates.count = 0;
    matcher->asked = 0;
    return status == PTEXT_OK ? sort_hits(matcher) : status;
}

static void enter_block(ptext_matcher *matcher, uint32_t number) {
    const ptext_block *block = &matcher->document->blocks[number];
    matcher->block = number;
    matcher->kind_bit = 1u << block->kind;
    matcher->capitals = block->capitals;
}

/* Makes the sentence that a word is in the one looked at, and settles what was found before, as far as no condition
   looks beyond. */
static ptext_status enter_sentence(ptext_matcher *matcher, uint32_t word) {
    uint32_t number = matcher->sentence;
    const ptext_sentence *sentence = &matcher->document->sentences[number];
    ptext_status status = PTEXT_OK;

    while (word - sentence->first_word >= sentence->word_count) sentence = &matcher->document->sentences[++number];
    if (sentence->block != matcher->block || !matcher->dictionary->looks_in_blocks) status = settle(matcher);
    if (sentence->block != matcher->block) enter_block(matcher, sentence->block);
    look_at(matcher, number);
    return status;
}

/* Walks from those of a row of words that may begin an entry. */
static ptext_status match_row(ptext_matcher *matcher, uint32_t word, uint32_t stop) {
    ptext_row row;
    uint32_t i;
    ptext_status status = read_row(matcher, &row, word, stop);

    for (i = 0; status == PTEXT_OK && i < row.count; i++) {
        const ptext_beginning *from = &row.items[i];
        if (from->word > matcher->last_word) status = enter_sentence(matcher, from->word);
        if (status == PTEXT_OK) status = walk_from(matcher, from);
    }
    return status;
}

static bool is_matched(const ptext_matcher *matcher, const ptext_block *block) {
    return (matcher->dictionary->kinds & 1u << block->kind) != 0;
}

/* Matches the words of neighbouring blocks from `first` on, those before *stop, as far as there can be hits in them. */
static ptext_status match_blocks(ptext_matcher *matcher, uint32_t first, uint32_t *stop) {
    const ptext_document *document = matcher->document;
    const ptext_block *blocks = document->blocks;
    uint32_t word = blocks[first].first_word, end;
    ptext_status status = PTEXT_OK;

    for (*stop = first; *stop < document->block_count && is_matched(matcher, &blocks[*stop]);) ++*stop;
    if (*stop == first) {
        ++*stop;
        return PTEXT_OK;
    }
    end = blocks[*stop - 1].first_word + blocks[*stop - 1].word_count;
    if (word == end) return PTEXT_OK;
    matcher->sentence = blocks[first].first_sentence;
    enter_block(matcher, first);
    status = enter_sentence(matcher, word);
    for (; end - word > PTEXT_ROW && status == PTEXT_OK; word += PTEXT_ROW) {
        status = match_row(matcher, word, word + PTEXT_ROW);
    }
    if (status == PTEXT_OK) status = match_row(matcher, word, end);
    if (status == PTEXT_OK) status = settle(matcher);
    return status == PTEXT_OK ? sort_hits(matcher) : status;
}

/* Forgets the last hits of lists. */
static void forget_last_hits(ptext_matcher *matcher) {
    uint32_t i;
    for (i = 0; i < matcher->hits->count; i++) matcher->last_hits[matcher->hits->items[i].list].end = 0;
}

ptext_status ptext_match(ptext_matcher *matcher, const ptext_document *document, ptext_hits *hits) {
    ptext_status status = PTEXT_OK;
    uint32_t i;

    hits->count = 0;
    matcher->document = document;
    matcher->hits = hits;
    matcher->settled = matcher->candidates.count = 0;
    matcher->next_nodes->count = matcher->next_threads->count = 0;
    matcher->asked = 0;
    ptext_memo_next_text(&matcher->memos[PTEXT_GIVEN_PART]);
    ptext_memo_next_text(&matcher->memos[PTEXT_SILENT_PART]);
    choose_part(matcher, PTEXT_GIVEN_PART);
    for (i = 0; i < document->block_count && status == PTEXT_OK;) status = match_blocks(matcher, i, &i);
    forget_last_hits(matcher);
    if (status != PTEXT_OK) hits->count = 0;
    matcher->document = NULL;
    matcher->hits = NULL;
    return status;
}
