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

/* A word as the filter looks at it. */
static inline uint64_t word_near_end(const char *text, uint32_t length, ptext_span word) {
    char bytes[PTEXT_FILTER_REACH] = {0};
    memcpy(bytes, text + word.start, length - word.start);
    return ptext_filter_word(ptext_load8(bytes), word.end - word.start);
}

static inline uint64_t word_at(const char *text, uint32_t length, ptext_span word) {
    if (length - word.start < PTEXT_FILTER_REACH) return word_near_end(text, length, word);
    return ptext_filter_word(ptext_load8(text + word.start), word.end - word.start);
}

/* How many of the words from `word` to `stop` do not start too near the end of the text to load all their bytes. */
static uint32_t count_loadable(const ptext_document *document, uint32_t word, uint32_t stop) {
    while (stop > word && document->length - document->words.items[stop - 1].start < PTEXT_FILTER_REACH) stop--;
    return stop - word;
}

/* Lists the words from `word` to `stop`, ROW at most, that pass the first sieve: how far on they are, and their flags.
   Returns how many. */
static uint32_t sift(const ptext_matcher *matcher, uint32_t word, uint32_t stop, uint16_t *passed) {
    const ptext_filter filter = matcher->dictionary->filter;
    const char *text = matcher->document->text;
    const ptext_span *words = matcher->document->words.items + word;
    uint32_t length = matcher->document->length, loadable = count_loadable(matcher->document, word, stop);
    uint32_t count = 0, flags, i;

    for (i = 0; i < loadable; i++) {
        uint64_t bytes = ptext_load8(text + words[i].start);
        flags = ptext_filter_flags(&filter, ptext_filter_word(bytes, words[i].end - words[i].start));
        passed[count] = (uint16_t)(flags << 8 | i);
        count += flags != 0;
    }
    for (; i < stop - word; i++) {
        flags = ptext_filter_flags(&filter, word_near_end(text, length, words[i]));
        passed[count] = (uint16_t)(flags << 8 | i);
        count += flags != 0;
    }
    return count;
}

/* Whether an entry may go on from a word with what follows it: a mark, or the next word (the same one again behind the
   last, where nothing need be). */
static inline uint32_t goes_on(const ptext_filter *filter, const char *text, uint32_t length, const ptext_span *here,
                               const ptext_span *next) {
    uint32_t gap = ptext_byte(text, here->end - (next == here));
    uint32_t mark = ptext_filter_marks[gap], space = (next->start - here->end == 1) & (gap == ' ');
    uint32_t from = mark ? here->end : next->start;
    ptext_span follows = {from, mark ? from + 1 : next->end};
    return ((mark | space) ^ 1) |
           ptext_filter_goes_on(filter, word_at(text, length, *here), word_at(text, length, follows));
}

/* Lists of these the words that pass the second sieve: twice how far on they are, and whether they may go on. Returns
   how many. */
static uint32_t sift_again(const ptext_matcher *matcher, uint32_t word, uint16_t *passed, uint32_t count) {
    const ptext_filter filter = matcher->dictionary->filter;
    const ptext_document *document = matcher->document;
    const ptext_span *words = document->words.items + word, *last = document->words.items + document->words.count - 1;
    uint32_t kept = 0, i;

    for (i = 0; i < count; i++) {
        uint32_t at = passed[i] & 0xFF, flags = passed[i] >> 8;
        const ptext_span *here = words + at, *next = here + (here < last);
        uint32_t on = goes_on(&filter, document->text, document->length, here, next);
        passed[kept] = (uint16_t)(at << 1 | on);
        kept += (flags & PTEXT_MAY_BEGIN) | on;
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
        if (status != PTEXT_OK || !(record->begins & (PTEXT_MAY_BEGIN | (passed[i] & 1u) * PTEXT_MAY_GO_ON))) continue;
        if (at > matcher->last_word) status = enter_sentence(matcher, at, hits);
        if (status != PTEXT_OK) break;
        status = record->only != PTEXT_NONE ? ptext_take_only(matcher, at, record)
                                            : ptext_walk(matcher, at, record, passed[i] & 1);
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
