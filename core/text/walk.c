/* Following entries from one word on: through the trie, and, where that leaves off, through their programs, all at
   once, so that the cost is at most the size of these times the length of the match. */
#include "hits.h"
#include "matcher.h"

#define SATISFIED 0x80u

/* The length of the apostrophe that ends a word, or 0. */
static ptext_status apostrophe_after(ptext_matcher *matcher, uint32_t word, uint32_t *length) {
    const ptext_document *document = matcher->document;
    const ptext_sentence *sentence = &document->sentences[matcher->sentence];
    const uint32_t *words;
    uint32_t low = 0, high;

    *length = ptext_quotation_mark_length(document->text, sentence->end, document->words.items[word].end);
    if (*length == 0) return PTEXT_OK;
    if (!matcher->has_apostrophes) {
        ptext_span span = {sentence->start, sentence->end};
        ptext_status status = ptext_apostrophes(document->text, span, document->words.items, sentence->first_word,
                                                sentence->word_count, &matcher->apostrophes, &matcher->steps);
        if (status != PTEXT_OK) return status;
        matcher->has_apostrophes = true;
    }
    words = matcher->apostrophes.items;
    high = matcher->apostrophes.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        matcher->steps++;
        if (words[middle] < word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == matcher->apostrophes.count || words[low] != word) *length = 0;
    return PTEXT_OK;
}

/* What accept does with a word that an apostrophe may end. */
static ptext_status accept_apostrophe(ptext_matcher *matcher, uint32_t word, uint32_t flags, bool *accepted,
                                      uint32_t *end) {
    uint32_t apostrophe;
    ptext_status status = apostrophe_after(matcher, word, &apostrophe);
    if (status != PTEXT_OK) return status;
    if (flags & PTEXT_NEEDS_APOSTROPHE) *accepted = apostrophe > 0;
    if (flags & PTEXT_TAKES_APOSTROPHE) *end += apostrophe;
    return PTEXT_OK;
}

/* Whether a word that satisfies a pattern in this way does so here, and where it then ends. */
static inline ptext_status accept(ptext_matcher *matcher, uint32_t word, uint32_t flags, bool *accepted,
                                  uint32_t *end) {
    *end = matcher->document->words.items[word].end;
    *accepted = !(flags & PTEXT_NEEDS_CAPITALS) || matcher->capitals;
    if (!*accepted || !(flags & (PTEXT_NEEDS_APOSTROPHE | PTEXT_TAKES_APOSTROPHE))) return PTEXT_OK;
    return accept_apostrophe(matcher, word, flags, accepted, end);
}

static ptext_hit hit_of(const ptext_matcher *matcher, uint32_t number, uint32_t list, uint32_t word, uint32_t end) {
    return (ptext_hit){list,
                       number,
                       matcher->document->words.items[matcher->first_word].start,
                       end,
                       matcher->block,
                       matcher->sentence,
                       matcher->first_word,
                       word};
}

/* Makes a hit of a match, or lengthens the one that begins in the same place. What lies in an earlier one is none:
   matches come in the order of their beginnings, so that nothing else decides what is leftmost and longest. */
static ptext_status emit_hit(ptext_matcher *matcher, uint32_t number, uint32_t list, uint32_t word, uint32_t end) {
    ptext_last_hit *last = &matcher->last_hits[list];
    ptext_hit hit = hit_of(matcher, number, list, word, end), *same;

    if (hit.start >= last->end) {
        ptext_status status = ptext_hits_push(matcher->hits, &hit);
        if (status == PTEXT_OK) *last = (ptext_last_hit){hit.start, end, matcher->hits->count - 1};
        return status;
    }
    if (hit.start != last->start) return PTEXT_OK;
    same = &matcher->hits->items[last->number];
    if (end > same->end || (end == same->end && number < same->entry)) *same = hit;
    last->end = same->end;
    return PTEXT_OK;
}

/* Whether none of these entries, which are of silent lists, is asked for; others are looked for everywhere. */
static bool is_unasked(const ptext_matcher *matcher, uint64_t lists) { return lists != 0 && !(lists & matcher->asked); }

/* Adds a candidate, or lengthens the last one of the entry when it stands in its place. */
static ptext_status emit_candidate(ptext_matcher *matcher, uint32_t number, const ptext_entry_brief *brief,
                                   uint32_t word, uint32_t end) {
    uint32_t last = matcher->emitted[number];
    ptext_hit hit = hit_of(matcher, number, brief->list, word, end);

    if (is_unasked(matcher, matcher->dictionary->lists[brief->list].bit)) return PTEXT_OK;
    if (last < matcher->candidates.count) {
        ptext_hit *earlier = &matcher->candidates.items[last];
        if (earlier->entry == number && earlier->first_word == matcher->first_word &&
            ((brief->traits & PTEXT_ONLY_LONGEST) || earlier->last_word == word)) {
            if (end > earlier->end) earlier->end = end;
            earlier->last_word = word;
            return PTEXT_OK;
        }
    }
    matcher->emitted[number] = matcher->candidates.count;
    if (brief->traits & PTEXT_ASKS) matcher->asked |= matcher->dictionary->entries[number].asks;
    return ptext_hits_push(&matcher->candidates, &hit);
}

/* An entry matches from the first word of the walk to this one. */
static ptext_status emit(ptext_matcher *matcher, uint32_t number, uint32_t word, uint32_t end) {
    const ptext_entry_brief *brief = &matcher->dictionary->briefs[number];
    matcher->steps++;
    if (!(brief->kinds & matcher->kind_bit)) return PTEXT_OK;
    return brief->traits & PTEXT_AT_ONCE ? emit_hit(matcher, number, brief->list, word, end)
                                         : emit_candidate(matcher, number, brief, word, end);
}

static void insert_thread(ptext_threads *threads, uint32_t at) {
    uint32_t place = threads->sparse[at];
    if (place < threads->count && threads->dense[place] == at) return;
    threads->sparse[at] = threads->count;
    threads->dense[threads->count++] = at;
}

/* Adds an instruction to the next ones, with all that it leads to without a word or mark. */
static void add_thread(ptext_matcher *matcher, uint32_t at) {
    const ptext_instruction *code = matcher->dictionary->code;
    ptext_threads *threads = matcher->next_threads;
    uint32_t i = threads->count;

    insert_thread(threads, at);
    for (; i < threads->count; i++) {
        at = threads->dense[i];
        if (code[at].operation == PTEXT_MATCH_SPLIT) insert_thread(threads, at + 1);
        if (code[at].operation == PTEXT_MATCH_SPLIT || code[at].operation == PTEXT_MATCH_JUMP) {
            insert_thread(threads, code[at].value);
        }
        matcher->steps++;
    }
}

/* Comes to a node with a word that ends at `end`, or with a mark, with which no entry ends. */
static ptext_status arrive(ptext_matcher *matcher, uint32_t node, uint32_t word, uint32_t end) {
    const ptext_trie *trie = &matcher->part->trie;
    const ptext_trie_node *at = &trie->nodes[node];
    uint32_t link;
    ptext_status status = PTEXT_OK;

    for (link = at->entries; link != PTEXT_NONE && status == PTEXT_OK; link = trie->links[link].next) {
        status = emit(matcher, trie->links[link].value, word, end);
    }
    if ((at->edges & PTEXT_TRIE_PAIRED) && matcher->goes_on == 0) return status;
    for (link = at->threads; link != PTEXT_NONE; link = trie->links[link].next) {
        add_thread(matcher, trie->links[link].value);
    }
    if (at->edges == 0 || status != PTEXT_OK) return status;
    return ptext_numbers_push(matcher->next_nodes, node);
}

/* Makes the next nodes and threads the current ones. */
static void advance(ptext_matcher *matcher) {
    ptext_numbers *nodes = matcher->nodes;
    ptext_threads *threads = matcher->threads;
    matcher->nodes = matcher->next_nodes;
    matcher->threads = matcher->next_threads;
    matcher->next_nodes = nodes;
    matcher->next_threads = threads;
    matcher->next_nodes->count = matcher->next_threads->count = 0;
}

static bool is_over(const ptext_matcher *matcher) { return matcher->nodes->count + matcher->threads->count == 0; }

/* Whether no node or instruction comes next. */
static bool is_over_next(const ptext_matcher *matcher) {
    return matcher->next_nodes->count + matcher->next_threads->count == 0;
}

static ptext_status pass_mark(ptext_matcher *matcher, uint32_t mark) {
    const ptext_trie *trie = &matcher->part->trie;
    ptext_status status = PTEXT_OK;
    uint32_t i;

    matcher->steps += 1 + matcher->nodes->count + matcher->threads->count;
    for (i = 0; i < matcher->nodes->count && status == PTEXT_OK; i++) {
        uint32_t node = matcher->nodes->items[i], child;
        if (!(trie->nodes[node].edges & PTEXT_TRIE_MARKS)) continue;
        child = ptext_trie_child(trie, node, PTEXT_TRIE_MARK(mark));
        if (child != PTEXT_TRIE_ROOT) status = arrive(matcher, child, 0, 0);
    }
    for (i = 0; i < matcher->threads->count; i++) {
        uint32_t at = matcher->threads->dense[i];
        const ptext_instruction *code = &matcher->dictionary->code[at];
        if (code->operation == PTEXT_MATCH_MARK && code->value == mark) add_thread(matcher, at + 1);
    }
    advance(matcher);
    return status;
}

/* Whether there is nothing but a space between a word and the next. */
static inline bool is_plain_gap(const ptext_document *document, uint32_t word) {
    const ptext_span *words = document->words.items;
    uint32_t from = words[word].end, to = words[word + 1].start;
    return from == to || (to - from == 1 && document->text[from] == ' ');
}

/* Passes what stands between a word and the next. */
static ptext_status pass_gap(ptext_matcher *matcher, uint32_t word) {
    const ptext_document *document = matcher->document;
    const ptext_span *words = document->words.items;
    uint32_t from = words[word].end, to = words[word + 1].start, apostrophe, i;
    ptext_status status;

    matcher->steps++;
    if (is_plain_gap(document, word)) return PTEXT_OK;
    status = apostrophe_after(matcher, word, &apostrophe);
    if (status != PTEXT_OK) return status;
    status = ptext_gap_read(&matcher->gap, document->text, from + apostrophe, to, matcher->dictionary->most_marks,
                            &matcher->steps);
    if (matcher->gap.marks.count > matcher->dictionary->most_marks) matcher->nodes->count = matcher->threads->count = 0;
    for (i = 0; i < matcher->gap.marks.count && status == PTEXT_OK && !is_over(matcher); i++) {
        status = pass_mark(matcher, matcher->gap.marks.items[i]);
    }
    return status;
}

/* Goes on from one node with a word that satisfies these patterns. */
static ptext_status step_node(ptext_matcher *matcher, uint32_t node, uint32_t word, ptext_satisfied_row row) {
    const ptext_trie *trie = &matcher->part->trie;
    const ptext_trie_node at = trie->nodes[node];
    ptext_status status = PTEXT_OK;
    uint32_t i, end;

    if ((at.edges & PTEXT_TRIE_ANY) && (matcher->goes_on & PTEXT_OVER_GAP || !(at.edges & PTEXT_TRIE_PAIRED))) {
        status = arrive(matcher, at.any, word, 0);
    }
    if (!(at.edges & PTEXT_TRIE_WORDS)) return status;
    matcher->steps += row.count;
    for (i = 0; i < row.count && status == PTEXT_OK; i++) {
        const ptext_trie_edge *edge;
        bool accepted;
        if (!(at.tokens & ptext_trie_bit(row.items[i].pattern))) continue;
        edge = ptext_trie_edge_of(trie, node, row.items[i].pattern);
        if (edge->child == PTEXT_TRIE_ROOT) continue;
        status = accept(matcher, word, row.items[i].flags, &accepted, &end);
        if (status != PTEXT_OK || !accepted) continue;
        status = edge->only != PTEXT_NONE ? emit(matcher, edge->only, word, end)
                                          : arrive(matcher, edge->child, word, end);
    }
    return status;
}

static ptext_status step_thread(ptext_matcher *matcher, uint32_t at, uint32_t word) {
    const ptext_instruction *code = &matcher->dictionary->code[at];
    ptext_status status = PTEXT_OK;
    bool accepted;
    uint32_t end;

    if (code->operation == PTEXT_MATCH_ANY) add_thread(matcher, at + 1);
    if (code->operation != PTEXT_MATCH_WORD || matcher->satisfied[code->value] == 0) return PTEXT_OK;
    status = accept(matcher, word, matcher->satisfied[code->value], &accepted, &end);
    if (status != PTEXT_OK || !accepted) return status;
    if (code->last) status = emit(matcher, code->entry, word, end);
    add_thread(matcher, at + 1);
    return status;
}

static ptext_status step_threads(ptext_matcher *matcher, uint32_t word, ptext_satisfied_row row) {
    ptext_status status = PTEXT_OK;
    uint32_t i;

    matcher->steps += row.count + matcher->threads->count;
    for (i = 0; i < row.count; i++) {
        matcher->satisfied[row.items[i].pattern] = (uint8_t)(SATISFIED | row.items[i].flags);
    }
    for (i = 0; i < matcher->threads->count && status == PTEXT_OK; i++) {
        status = step_thread(matcher, matcher->threads->dense[i], word);
    }
    for (i = 0; i < row.count; i++) matcher->satisfied[row.items[i].pattern] = 0;
    return status;
}

/* What a word satisfies. */
static inline ptext_status recall(ptext_matcher *matcher, uint32_t word, ptext_satisfied_row *row) {
    const ptext_document *document = matcher->document;
    const ptext_memo_record *record;
    ptext_status status = ptext_memo_find(matcher->memo, &matcher->part->vocabulary, document->text,
                                          document->length, document->words.items[word], &record);
    if (status == PTEXT_OK) *row = ptext_memo_row(matcher->memo, &record->has);
    return status;
}

/* Goes on from the next nodes and instructions over what stands behind a word, and with the word behind that. */
static ptext_status step(ptext_matcher *matcher, uint32_t word) {
    ptext_satisfied_row row;
    uint32_t i;
    ptext_status status;

    advance(matcher);
    status = pass_gap(matcher, word);
    if (status != PTEXT_OK || is_over(matcher)) return status;
    status = recall(matcher, ++word, &row);
    matcher->steps += 1 + matcher->nodes->count;
    for (i = 0; i < matcher->nodes->count && status == PTEXT_OK; i++) {
        status = step_node(matcher, matcher->nodes->items[i], word, row);
    }
    return status == PTEXT_OK && matcher->threads->count > 0 ? step_threads(matcher, word, row) : status;
}

/* The same where there is one node and a plain gap, as there mostly is, behind the word of a beginning or one further
   on. */
static ptext_status step_plainly(ptext_matcher *matcher, uint32_t word, const ptext_beginning *from) {
    uint32_t node = matcher->next_nodes->items[0];
    ptext_satisfied_row row;
    ptext_status status = PTEXT_OK;
    if (word == from->word && from->has_next) {
        row = ptext_memo_row(matcher->memo, &from->next);
    } else {
        status = recall(matcher, word + 1, &row);
    }
    matcher->next_nodes->count = 0;
    matcher->steps += 3;
    return status == PTEXT_OK ? step_node(matcher, node, word + 1, row) : status;
}

static ptext_status start(ptext_matcher *matcher, const ptext_beginning *from) {
    ptext_satisfied_row row = ptext_memo_row(matcher->memo, &from->has);
    const uint64_t *lists = matcher->part->lists;
    ptext_status status = PTEXT_OK;
    uint32_t word = from->word, i;

    matcher->first_word = word;
    matcher->steps += row.count;
    for (i = 0; i < row.count && status == PTEXT_OK; i++) {
        bool accepted;
        uint32_t end;
        if (row.items[i].start == PTEXT_NONE) continue;
        if (lists != NULL && is_unasked(matcher, lists[row.items[i].start])) continue;
        status = accept(matcher, word, row.items[i].flags, &accepted, &end);
        if (status != PTEXT_OK || !accepted) continue;
        status = row.items[i].only != PTEXT_NONE ? emit(matcher, row.items[i].only, word, end)
                                             : arrive(matcher, row.items[i].start, word, end);
    }
    return status;
}

ptext_status ptext_take_only(ptext_matcher *matcher, const ptext_beginning *from) {
    bool accepted;
    uint32_t end;
    ptext_status status = accept(matcher, from->word, from->has.flags, &accepted, &end);

    matcher->first_word = from->word;
    matcher->steps++;
    return status == PTEXT_OK && accepted ? emit(matcher, from->has.only, from->word, end) : status;
}

ptext_status ptext_walk(ptext_matcher *matcher, const ptext_beginning *from) {
    uint32_t word = from->word;
    ptext_status status;
    matcher->goes_on = from->goes_on;
    status = start(matcher, from);
    for (; status == PTEXT_OK && !is_over_next(matcher) && word < matcher->last_word; word++) {
        bool plain = matcher->next_nodes->count == 1 && matcher->next_threads->count == 0 &&
                     is_plain_gap(matcher->document, word);
        status = plain ? step_plainly(matcher, word, from) : step(matcher, word);
    }
    matcher->next_nodes->count = matcher->next_threads->count = 0;
    return status;
}
