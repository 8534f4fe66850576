/* Finding the entries of a dictionary in a document: at each word, what begins there; then, sentence by sentence, what
   of it holds. */
#include <stdlib.h>

#include "hits.h"
#include "matcher.h"

void ptext_matcher_free(ptext_matcher *matcher) {
    if (matcher == NULL) return;
    ptext_memo_free(&matcher->memo);
    ptext_resolver_free(&matcher->resolver);
    ptext_gap_free(&matcher->gap);
    ptext_hits_free(&matcher->candidates);
    free(matcher->emitted);
    free(matcher->apostrophes.items);
    free(matcher->nodes.items);
    free(matcher->next_nodes.items);
    free(matcher->threads.dense);
    free(matcher->threads.sparse);
    free(matcher->next_threads.dense);
    free(matcher->next_threads.sparse);
    free(matcher->satisfied);
    free(matcher);
}

static ptext_status open_threads(ptext_threads *threads, uint32_t code_count) {
    threads->dense = calloc(code_count, sizeof *threads->dense);
    threads->sparse = calloc(code_count, sizeof *threads->sparse);
    return threads->dense == NULL || threads->sparse == NULL ? PTEXT_NO_MEMORY : PTEXT_OK;
}

static ptext_status open_matcher(ptext_matcher *matcher) {
    const ptext_dictionary *dictionary = matcher->dictionary;
    ptext_status status = ptext_resolver_open(&matcher->resolver, dictionary);

    matcher->emitted = calloc((size_t)dictionary->entry_count + 1, sizeof *matcher->emitted);
    if (status != PTEXT_OK || matcher->emitted == NULL) return PTEXT_NO_MEMORY;
    if (!dictionary->trie.has_threads) return PTEXT_OK;
    matcher->satisfied = calloc(dictionary->vocabulary.count, sizeof *matcher->satisfied);
    if (matcher->satisfied == NULL) return PTEXT_NO_MEMORY;
    status = open_threads(&matcher->threads, dictionary->code_count);
    return status == PTEXT_OK ? open_threads(&matcher->next_threads, dictionary->code_count) : status;
}

ptext_matcher *ptext_matcher_new(const ptext_dictionary *dictionary) {
    ptext_matcher *matcher;
    if (!dictionary->compiled) return NULL;
    matcher = calloc(1, sizeof *matcher);
    if (matcher == NULL) return NULL;
    matcher->dictionary = dictionary;
    if (open_matcher(matcher) != PTEXT_OK) {
        ptext_matcher_free(matcher);
        return NULL;
    }
    return matcher;
}

uint64_t ptext_matcher_steps(const ptext_matcher *matcher) {
    return matcher->steps + matcher->memo.finder.steps + matcher->resolver.steps;
}

static ptext_status resolve(ptext_matcher *matcher, ptext_hits *hits) {
    ptext_status status = PTEXT_OK;
    if (matcher->candidates.count > 0) {
        status = ptext_resolve(&matcher->resolver, matcher->dictionary, matcher->document, &matcher->candidates, hits);
    }
    matcher->candidates.count = 0;
    return status;
}

/* Walks from each word of a sentence that may begin an entry. */
static ptext_status match_sentence(ptext_matcher *matcher, uint32_t number) {
    const ptext_dictionary *dictionary = matcher->dictionary;
    const ptext_document *document = matcher->document;
    const ptext_sentence *sentence = &document->sentences[number];
    uint32_t word = sentence->first_word, stop = word + sentence->word_count;
    ptext_status status = PTEXT_OK;

    matcher->sentence = number;
    matcher->last_word = stop - 1;
    matcher->has_apostrophes = false;
    matcher->steps += sentence->word_count;
    for (; word < stop && status == PTEXT_OK; word++) {
        ptext_span span = document->words.items[word];
        ptext_findings found;
        if (!ptext_filter_passes(&dictionary->filter, document->text + span.start, span.end - span.start,
                                 document->length - span.start)) {
            continue;
        }
        status = ptext_memo_find(&matcher->memo, &dictionary->vocabulary, document->text, span, &found);
        if (status == PTEXT_OK && found.count > 0) status = ptext_walk(matcher, word, &found);
    }
    return status;
}

static ptext_status match_block(ptext_matcher *matcher, uint32_t number, ptext_hits *hits) {
    const ptext_block *block = &matcher->document->blocks[number];
    ptext_status status = PTEXT_OK;
    uint32_t i;

    matcher->block = number;
    matcher->kind_bit = 1u << block->kind;
    matcher->capitals = block->capitals;
    if (!(matcher->dictionary->kinds & matcher->kind_bit)) return PTEXT_OK;
    for (i = 0; i < block->sentence_count && status == PTEXT_OK; i++) {
        status = match_sentence(matcher, block->first_sentence + i);
        if (status == PTEXT_OK && !matcher->dictionary->looks_in_blocks) status = resolve(matcher, hits);
    }
    return status == PTEXT_OK ? resolve(matcher, hits) : status;
}

ptext_status ptext_match(ptext_matcher *matcher, const ptext_document *document, ptext_hits *hits) {
    ptext_status status = PTEXT_OK;
    uint32_t i;

    hits->count = 0;
    matcher->document = document;
    matcher->candidates.count = 0;
    matcher->next_nodes.count = matcher->next_threads.count = 0;
    ptext_memo_next_text(&matcher->memo);
    for (i = 0; i < document->block_count && status == PTEXT_OK; i++) status = match_block(matcher, i, hits);
    if (status != PTEXT_OK) hits->count = 0;
    matcher->document = NULL;
    return status;
}
