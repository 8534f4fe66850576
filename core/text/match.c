/* Finding the entries of a dictionary in a document: at each word, what begins there; then, sentence by sentence, what
   of it holds. */
#include <stdlib.h>
#include <string.h>

#include "hits.h"
#include "matcher.h"

#define ROW 256u /* words that are looked at for beginnings before any is walked from */

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

/* The first bytes of a word, and what follows; what is past the end of the text is zero. */
static inline uint64_t bytes_at(const char *text, uint32_t length, uint32_t at) {
    char bytes[PTEXT_FILTER_REACH] = {0};
    if (length - at >= PTEXT_FILTER_REACH) return ptext_load8(text + at);
    memcpy(bytes, text + at, length - at);
    return ptext_load8(bytes);
}

/* Lists the words from `word` to `stop`, ROW at most, that pass the first sieve: how far on they are, and their flags.
   Returns how many. */
static uint32_t sift(const ptext_matcher *matcher, uint32_t word, uint32_t stop, uint16_t *passed) {
    const ptext_filter filter = matcher->dictionary->filter;
    const char *text = matcher->document->text;
    const ptext_span *words = matcher->document->words.items + word;
    uint32_t length = matcher->document->length, count = 0, i;

    for (i = 0; i < stop - word; i++) {
        uint32_t flags =
            ptext_filter_flags(&filter, bytes_at(text, length, words[i].start), words[i].end - words[i].start);
        passed[count] = (uint16_t)(flags << 8 | i);
        count += flags != 0;
    }
    return count;
}

/* Lists of these the words that pass the second sieve: twice how far on they are, and whether they may go on. Returns
   how many. */
static uint32_t sift_again(const ptext_matcher *matcher, uint32_t word, uint16_t *passed, uint32_t count) {
    const ptext_filter filter = matcher->dictionary->filter;
    const char *text = matcher->document->text;
    const ptext_spans *words = &matcher->document->words;
    uint32_t length = matcher->document->length, kept = 0, i;

    for (i = 0; i < count; i++) {
        uint32_t at = passed[i] & 0xFF, flags = passed[i] >> 8, goes_on;
        const ptext_span *here = &words->items[word + at], *next = word + at + 1 < words->count ? here + 1 : here;
        uint32_t joined = (next->start - here->end == 1) & (text[here->end - (next == here)] == ' ');
        goes_on =
            (joined ^ 1) | ptext_filter_goes_on(&filter, bytes_at(text, length, here->start), here->end - here->start,
                                                bytes_at(text, length, next->start), next->end - next->start);
        passed[kept] = (uint16_t)(at << 1 | goes_on);
        kept += (flags & PTEXT_MAY_BEGIN) | goes_on;
    }
    return kept;
}

/* Settles what was found in the sentence before, and makes the one that a word is in the sentence looked at. */
static ptext_status enter_sentence(ptext_matcher *matcher, uint32_t word, ptext_hits *hits) {
    const ptext_sentence *sentence = &matcher->document->sentences[matcher->sentence];
    ptext_status status = matcher->dictionary->looks_in_blocks ? PTEXT_OK : resolve(matcher, hits);

    while (word - sentence->first_word >= sentence->word_count) {
        sentence = &matcher->document->sentences[++matcher->sentence];
    }
    matcher->last_word = sentence->first_word + sentence->word_count - 1;
    matcher->has_apostrophes = false;
    return status;
}

/* Walks from those of a row of words that may begin an entry. */
static ptext_status match_row(ptext_matcher *matcher, uint32_t word, uint32_t stop, ptext_hits *hits) {
    const ptext_document *document = matcher->document;
    uint16_t passed[ROW];
    uint32_t count = sift(matcher, word, stop, passed), i;
    ptext_status status = PTEXT_OK;

    matcher->steps += stop - word + count;
    count = sift_again(matcher, word, passed, count);
    for (i = 0; i < count && status == PTEXT_OK; i++) {
        const ptext_memo_record *record;
        uint32_t at = word + (passed[i] >> 1);
        status = ptext_memo_find(&matcher->memo, &matcher->dictionary->vocabulary, document->text, document->length,
                                 document->words.items[at], &record);
        if (status != PTEXT_OK || !record->begins) continue;
        if (at > matcher->last_word) status = enter_sentence(matcher, at, hits);
        if (status == PTEXT_OK) status = ptext_walk(matcher, at, record, passed[i] & 1);
    }
    return status;
}

static ptext_status match_block(ptext_matcher *matcher, uint32_t number, ptext_hits *hits) {
    const ptext_block *block = &matcher->document->blocks[number];
    uint32_t word = block->first_word, stop = word + block->word_count;
    ptext_status status = PTEXT_OK;

    matcher->block = number;
    matcher->kind_bit = 1u << block->kind;
    matcher->capitals = block->capitals;
    if (block->word_count == 0 || !(matcher->dictionary->kinds & matcher->kind_bit)) return PTEXT_OK;
    matcher->sentence = block->first_sentence;
    status = enter_sentence(matcher, word, hits);
    for (; stop - word > ROW && status == PTEXT_OK; word += ROW) status = match_row(matcher, word, word + ROW, hits);
    if (status == PTEXT_OK) status = match_row(matcher, word, stop, hits);
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
