#include "quotes.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"
#include "voice.h"

typedef struct choosing {
    const ptext_document *document;
    const ptext_hits *hits;
    const ptext_themes *themes;
    const ptext_quote_rule *rule;
    ptext_quote_scratch *scratch;
    ptext_quotes *quotes;
} choosing;

/* Hits by theme ---------------------------------------------------------------------------------------------------- */

static bool counts(const uint8_t *marks, uint32_t hit) {
    return marks == NULL || (marks[hit] & PTEXT_LEFT_OUT) == 0;
}

/* Calls of this go through the list of a hit and those above it; no chain is longer than there are lists. */
static bool is_theme(const ptext_themes *themes, uint32_t list, uint32_t depth) {
    return list < themes->lists && depth < themes->lists && themes->named[list];
}

/* Counts in end[list] the hits of every theme, then makes of them where those of each list end, so that filling from
   behind leaves where they begin. */
static void count_hits(const choosing *now, const uint8_t *marks, uint32_t *end) {
    const ptext_themes *themes = now->themes;
    memset(end, 0, ((size_t)themes->lists + 1) * sizeof *end);
    for (uint32_t i = 0; i < now->hits->count; i++) {
        if (!counts(marks, i)) continue;
        uint32_t list = now->hits->items[i].list;
        for (uint32_t depth = 0; is_theme(themes, list, depth); list = themes->parent[list], depth++) end[list]++;
    }
    for (uint32_t list = 1; list <= themes->lists; list++) end[list] += end[list - 1];
}

static void sort_hits(const choosing *now, const uint8_t *marks, uint32_t *end, uint32_t *shown) {
    const ptext_themes *themes = now->themes;
    for (uint32_t i = now->hits->count; i-- > 0;) {
        if (!counts(marks, i)) continue;
        uint32_t list = now->hits->items[i].list;
        for (uint32_t depth = 0; is_theme(themes, list, depth); list = themes->parent[list], depth++) {
            shown[--end[list]] = i;
        }
    }
}

static bool grow(uint32_t **items, uint32_t *capacity, uint64_t need) {
    if (need >= UINT32_MAX) return false;
    uint32_t *grown = ptext_grow(*items, capacity, (uint32_t)need, sizeof **items);
    if (grown != NULL) *items = grown;
    return grown != NULL;
}

/* The hits of each theme in scratch->shown, from scratch->begin[list] on. */
static ptext_status gather(const choosing *now, const uint8_t *marks) {
    ptext_quote_scratch *scratch = now->scratch;
    uint32_t lists = now->themes->lists;
    if (!grow(&scratch->begin, &scratch->begin_capacity, (uint64_t)lists + 1)) return PTEXT_NO_MEMORY;
    count_hits(now, marks, scratch->begin);
    uint32_t total = scratch->begin[lists];
    if (!grow(&scratch->shown, &scratch->shown_capacity, (uint64_t)total + 1)) return PTEXT_NO_MEMORY;
    sort_hits(now, marks, scratch->begin, scratch->shown);
    return PTEXT_OK;
}

/* Distinct entries ------------------------------------------------------------------------------------------------- */

/* seen[entry] is the number of the last sentence that the entry was met in, sentences being numbered as they are
   looked at. */
static ptext_status make_seen(choosing *now) {
    ptext_quote_scratch *scratch = now->scratch;
    uint32_t highest = 0, before = scratch->seen_capacity;
    for (uint32_t i = 0; i < now->hits->count; i++) {
        if (now->hits->items[i].entry > highest) highest = now->hits->items[i].entry;
    }
    if (!grow(&scratch->seen, &scratch->seen_capacity, (uint64_t)highest + 1)) return PTEXT_NO_MEMORY;
    memset(scratch->seen + before, 0, (scratch->seen_capacity - before) * sizeof *scratch->seen);
    return PTEXT_OK;
}

static void next_round(ptext_quote_scratch *scratch) {
    if (++scratch->round != 0) return;
    memset(scratch->seen, 0, scratch->seen_capacity * sizeof *scratch->seen);
    scratch->round = 1;
}

static bool is_new(ptext_quote_scratch *scratch, uint32_t entry) {
    bool is = scratch->seen[entry] != scratch->round;
    scratch->seen[entry] = scratch->round;
    return is;
}

static const ptext_hit *shown_hit(const choosing *now, uint32_t at) {
    return &now->hits->items[now->scratch->shown[at]];
}

/* Counts the entries of the hits from `at` on that are in one sentence; *end is where the next sentence begins. */
static uint32_t count_entries(const choosing *now, uint32_t at, uint32_t to, uint32_t *end) {
    uint32_t sentence = shown_hit(now, at)->sentence, distinct = 0;
    next_round(now->scratch);
    for (; at < to && shown_hit(now, at)->sentence == sentence; at++) {
        distinct += is_new(now->scratch, shown_hit(now, at)->entry);
    }
    *end = at;
    return distinct;
}

static ptext_status put_entries(const choosing *now, ptext_quote *quote) {
    ptext_quotes *quotes = now->quotes;
    uint32_t at = quote->first_entry;
    quote->first_entry = quotes->entry_count;
    uint64_t need = (uint64_t)quotes->entry_count + quote->distinct;
    if (!grow(&quotes->entries, &quotes->entry_capacity, need)) return PTEXT_NO_MEMORY;
    next_round(now->scratch);
    for (uint32_t left = quote->distinct; left > 0; at++) {
        uint32_t entry = shown_hit(now, at)->entry;
        if (!is_new(now->scratch, entry)) continue;
        quotes->entries[quotes->entry_count++] = entry;
        left--;
    }
    return PTEXT_OK;
}

/* Measures --------------------------------------------------------------------------------------------------------- */

static size_t count_characters(const choosing *now, uint32_t start, uint32_t end) {
    return ptext_utf8_count(now->document->text + start, end - start);
}

static bool fits(const choosing *now, uint32_t start, uint32_t end) {
    return count_characters(now, start, end) <= now->rule->most;
}

/* The words round a hit that fit, one before and one after by turns. */
static ptext_span excerpt(const choosing *now, const ptext_sentence *sentence, const ptext_hit *hit) {
    const ptext_span *words = now->document->words.items;
    uint32_t from = hit->first_word, to = hit->last_word, end = sentence->first_word + sentence->word_count;
    ptext_span span = {words[from].start, words[to].end};
    for (bool grown = true; grown;) {
        grown = false;
        if (from > sentence->first_word && fits(now, words[from - 1].start, span.end)) {
            span.start = words[--from].start;
            grown = true;
        }
        if (to + 1 < end && fits(now, span.start, words[to + 1].end)) {
            span.end = words[++to].end;
            grown = true;
        }
    }
    return span;
}

static uint32_t strain_of(const ptext_quote_rule *rule, size_t characters) {
    if (characters < rule->least) return rule->least - (uint32_t)characters;
    return characters > rule->most ? (uint32_t)(characters - rule->most) : 0;
}

/* The quote of the sentence of the first of some hits of a theme. */
static ptext_quote measure(const choosing *now, uint32_t list, uint32_t at, uint32_t distinct) {
    const ptext_hit *hit = shown_hit(now, at);
    const ptext_sentence *sentence = &now->document->sentences[hit->sentence];
    ptext_span span = {sentence->start, sentence->end};
    size_t characters = count_characters(now, span.start, span.end);
    if (characters > now->rule->longest) {
        span = excerpt(now, sentence, hit);
        characters = count_characters(now, span.start, span.end);
    }
    uint8_t kind = now->document->blocks[sentence->block].kind;
    return (ptext_quote){.list = list, .start = span.start, .end = span.end, .distinct = distinct,
                         .poor = (now->rule->poor_kinds >> kind & 1) != 0, .strain = strain_of(now->rule, characters),
                         .first_entry = at};
}

/* Choosing --------------------------------------------------------------------------------------------------------- */

static bool is_better(const ptext_quote *a, const ptext_quote *b) {
    if (a->poor != b->poor) return b->poor;
    if (a->distinct != b->distinct) return a->distinct > b->distinct;
    if (a->strain != b->strain) return a->strain < b->strain;
    return a->start < b->start;
}

/* Puts a quote among those from `first` on, the best first, so that there are per_theme at most. */
static ptext_status insert(const choosing *now, uint32_t first, ptext_quote quote) {
    ptext_quotes *quotes = now->quotes;
    uint32_t at = quotes->count;
    while (at > first && is_better(&quote, &quotes->items[at - 1])) at--;
    if (at - first >= now->rule->per_theme) return PTEXT_OK;
    if (quotes->count - first < now->rule->per_theme) {
        if (quotes->count == quotes->capacity) {
            ptext_quote *items = ptext_grow(quotes->items, &quotes->capacity, quotes->count + 1, sizeof *items);
            if (items == NULL) return PTEXT_NO_MEMORY;
            quotes->items = items;
        }
        quotes->count++;
    }
    memmove(quotes->items + at + 1, quotes->items + at, (quotes->count - at - 1) * sizeof quote);
    quotes->items[at] = quote;
    return PTEXT_OK;
}

static ptext_status choose_for(const choosing *now, uint32_t list) {
    uint32_t first = now->quotes->count, of = 0, to = now->scratch->begin[list + 1];
    ptext_status status = PTEXT_OK;
    for (uint32_t at = now->scratch->begin[list], end; at < to && status == PTEXT_OK; at = end, of++) {
        uint32_t distinct = count_entries(now, at, to, &end);
        status = insert(now, first, measure(now, list, at, distinct));
    }
    for (uint32_t i = first; i < now->quotes->count && status == PTEXT_OK; i++) {
        now->quotes->items[i].of = of;
        status = put_entries(now, &now->quotes->items[i]);
    }
    return status;
}

ptext_status ptext_quotes_choose(const ptext_document *document, const ptext_hits *hits, const uint8_t *marks,
                                 const ptext_themes *themes, const ptext_quote_rule *rule,
                                 ptext_quote_scratch *scratch, ptext_quotes *quotes) {
    choosing now = {document, hits, themes, rule, scratch, quotes};
    quotes->count = quotes->entry_count = 0;
    ptext_status status = make_seen(&now);
    if (status == PTEXT_OK) status = gather(&now, marks);
    for (uint32_t i = 0; i < themes->count && status == PTEXT_OK; i++) status = choose_for(&now, themes->order[i]);
    return status;
}

void ptext_quotes_free(ptext_quotes *quotes) {
    free(quotes->items);
    free(quotes->entries);
    *quotes = (ptext_quotes){0};
}

void ptext_quote_scratch_free(ptext_quote_scratch *scratch) {
    free(scratch->seen);
    free(scratch->shown);
    free(scratch->begin);
    *scratch = (ptext_quote_scratch){0};
}
