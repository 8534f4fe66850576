/* Sieving the words of a row. */
#include "row.h"

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

/* What the first sieve says of a word. */
static inline uint32_t flags_of(const ptext_filter *filter, const char *text, ptext_span word, uint64_t bytes,
                                bool signs) {
    uint32_t flags = ptext_filter_flags(filter, bytes), length = word.end - word.start;
    if (signs) flags |= ptext_filter_may_have_sign(text + word.start, length, bytes) ? PTEXT_MAY_BEGIN << 2 : 0;
    return flags;
}

/* Lists the words from `word` to `stop`, PTEXT_ROW at most, that pass the first sieve: how far on they are, and their
   flags. Returns how many. Compiled for each value of `signs`, which is that of the filter. */
static inline uint32_t sift(const ptext_filter *from, const ptext_document *document, uint32_t word, uint32_t stop,
                            uint16_t *passed, bool signs) {
    const ptext_filter filter = *from;
    const char *text = document->text;
    const ptext_span *words = document->words.items + word;
    uint32_t loadable = count_loadable(document, word, stop), count = 0, flags, i;

    for (i = 0; i < loadable; i++) {
        uint64_t bytes = ptext_filter_word(ptext_load8(text + words[i].start), words[i].end - words[i].start);
        flags = flags_of(&filter, text, words[i], bytes, signs);
        passed[count] = (uint16_t)(flags << 8 | i);
        count += flags != 0;
    }
    for (; i < stop - word; i++) {
        flags = flags_of(&filter, text, words[i], word_near_end(text, document->length, words[i]), signs);
        passed[count] = (uint16_t)(flags << 8 | i);
        count += flags != 0;
    }
    return count;
}

/* Lists of these the words that the second sieve knows too, with the flags that are left. Returns how many. */
static uint32_t sift_known(const ptext_filter *from, const ptext_document *document, uint32_t word, uint16_t *passed,
                           uint32_t count) {
    const ptext_filter filter = *from;
    const ptext_span *words = document->words.items + word;
    uint32_t kept = 0, i;

    for (i = 0; i < count; i++) {
        uint32_t at = passed[i] & 0xFF;
        uint64_t bytes = word_at(document->text, document->length, words[at]);
        uint32_t flags = ptext_filter_flags_again(&filter, bytes, passed[i] >> 8);
        passed[kept] = (uint16_t)(flags << 8 | at);
        kept += flags != 0;
    }
    return kept;
}

/* What sift does where the filter tells lists apart: only words that an entry of those asked for may begin with are
   looked at, which are few. */
static uint32_t sift_asked(const ptext_filter *from, const ptext_document *document, uint32_t word, uint32_t stop,
                           uint64_t asked, uint16_t *passed) {
    const ptext_filter filter = *from;
    const ptext_span *words = document->words.items + word;
    uint32_t count = 0, kept = 0, i;

    for (i = 0; i < stop - word; i++) {
        passed[count] = (uint16_t)i;
        count += ptext_filter_may_be_of(&filter, word_at(document->text, document->length, words[i]), asked);
    }
    for (i = 0; i < count; i++) {
        uint32_t at = passed[i];
        uint64_t bytes = word_at(document->text, document->length, words[at]);
        uint32_t flags = flags_of(&filter, document->text, words[at], bytes, filter.signs);
        passed[kept] = (uint16_t)(flags << 8 | at);
        kept += flags != 0;
    }
    return kept;
}

/* What the second sieve asks about a word. */
typedef struct question {
    uint32_t pair; /* its place, with what follows, among those of the filter */
    uint8_t at;    /* how far on the word is */
    uint8_t flags;
    uint8_t passes; /* it may go on, whatever the filter has there */
    uint8_t over;   /* PTEXT_OVER_GAP, or 0 */
    uint8_t mark;   /* a mark follows */
    uint8_t reach;  /* how far on what is behind a gap may be; 0: there is no gap */
} question;

/* Asks whether an entry may go on from a word with what follows it: a mark, or the next word (the same one again behind
   the last, where nothing need be). */
static inline question question_of(const ptext_filter *filter, const char *text, uint32_t length, uint32_t key,
                                   const ptext_span *here, const ptext_span *next) {
    uint32_t gap = ptext_byte(text, here->end - (next == here));
    uint32_t mark = ptext_filter_marks[gap], space = (next->start - here->end == 1) & (gap == ' ');
    uint32_t from = next->start - ((next->start - here->end) & (0 - mark)); /* here->end before a mark */
    ptext_span follows = {from, mark ? from + 1 : next->end};
    uint64_t other = word_at(text, length, follows);
    question made = {.pair = ptext_filter_pair(filter, key, (uint32_t)other)};
    made.mark = (uint8_t)mark;
    made.passes = (uint8_t)(((mark | space) ^ 1) | (ptext_filter_strange(other) != 0));
    return made;
}

/* Asks about words that are known, and begins to fetch the answers. */
static void ask(const ptext_filter *from, const ptext_document *document, uint32_t word, const uint16_t *passed,
                uint32_t count, question *questions) {
    const ptext_filter filter = *from;
    const ptext_span *words = document->words.items + word, *last = document->words.items + document->words.count - 1;
    uint32_t i;

    for (i = 0; i < count; i++) {
        uint32_t at = passed[i] & 0xFF;
        const ptext_span *here = words + at, *next = here + (here < last);
        uint64_t bytes = word_at(document->text, document->length, *here);
        questions[i] = question_of(&filter, document->text, document->length, (uint32_t)bytes, here, next);
        questions[i].passes |= ptext_filter_strange(bytes) != 0;
        questions[i].at = (uint8_t)at;
        questions[i].flags = (uint8_t)(passed[i] >> 8);
        questions[i].over = (uint8_t)(questions[i].passes * PTEXT_OVER_GAP);
        questions[i].reach = filter.reach[ptext_filter_coarse((uint32_t)bytes)];
        ptext_filter_fetch_pair(&filter, questions[i].pair);
    }
}

/* Asks whether an entry may go on from a word, which no mark follows, with one behind the next, up to `reach` words on,
   or with a mark on the way there: a gap holds none. */
static bool may_reach(const ptext_filter *filter, const ptext_document *document, uint32_t word, uint32_t reach) {
    const ptext_span *words = document->words.items;
    uint32_t left = document->words.count - 1 - word, last = word + (reach < left ? reach : left), at;
    uint64_t bytes = word_at(document->text, document->length, words[word]);

    for (at = word + 1; at < last; at++) {
        question asked = question_of(filter, document->text, document->length, ptext_filter_far(bytes), &words[at],
                                     &words[at + 1]);
        if (asked.passes || ptext_filter_has_pair(filter, asked.pair)) return true;
        if (asked.mark) return false;
    }
    return false;
}

/* Asks whether words may go on over a gap, those behind which one may stand. */
static void ask_further(const ptext_filter *filter, const ptext_document *document, uint32_t word, uint32_t count,
                        question *questions) {
    uint32_t i;
    for (i = 0; i < count; i++) {
        question *asked = &questions[i];
        if (asked->reach == 0 || asked->mark || asked->passes) continue;
        if (may_reach(filter, document, word + asked->at, asked->reach)) asked->over = PTEXT_OVER_GAP;
    }
}

/* Lists the words that pass the second sieve: four times how far on they are, and how they may go on. Returns how many
   there are. */
static uint32_t sift_pairs(const ptext_filter *from, const ptext_document *document, uint32_t word, uint16_t *passed,
                           uint32_t count) {
    const ptext_filter filter = *from;
    question questions[PTEXT_ROW];
    uint32_t kept = 0, i;

    ask(from, document, word, passed, count, questions);
    if (filter.reaches) ask_further(from, document, word, count, questions);
    for (i = 0; i < count; i++) {
        uint32_t next = questions[i].passes | ptext_filter_has_pair(&filter, questions[i].pair);
        uint32_t over = questions[i].over;
        passed[kept] = (uint16_t)((uint32_t)questions[i].at << 2 | over | next);
        kept += (questions[i].flags & PTEXT_MAY_BEGIN) | ((next | over >> 1) & (uint32_t)questions[i].flags >> 1);
    }
    return kept;
}

/* Begins to fetch what the memo may have of words, so that asking need not wait for each. */
static void call_up(const ptext_document *document, uint32_t word, const uint16_t *passed, uint32_t count,
                    const ptext_memo *memo) {
    uint32_t i;
    for (i = 0; i < count; i++) {
        ptext_memo_fetch(memo, document->text, document->length, document->words.items[word + (passed[i] >> 2)]);
    }
}

/* Asks the memo about words that passed both sieves. */
static ptext_status recall(ptext_row *row, const ptext_document *document, uint32_t word, const uint16_t *passed,
                           uint32_t count, const ptext_vocabulary *vocabulary, ptext_memo *memo) {
    uint32_t i;
    row->count = 0;
    for (i = 0; i < count; i++) {
        uint32_t at = word + (passed[i] >> 2), on = passed[i] & 3;
        const ptext_memo_record *record;
        ptext_status status = ptext_memo_find(memo, vocabulary, document->text, document->length,
                                              document->words.items[at], &record);
        if (status != PTEXT_OK) return status;
        row->items[row->count] =
            (ptext_beginning){at, record->satisfied, record->count, record->only, record->flags, (uint8_t)on};
        row->count += (record->begins & (PTEXT_MAY_BEGIN | (on != 0) * PTEXT_MAY_GO_ON)) != 0;
    }
    return PTEXT_OK;
}

/* Begins to fetch what the memo may have of the words behind those with which entries may go on. */
static void call_up_next(const ptext_row *row, const ptext_document *document, const ptext_memo *memo) {
    uint32_t i;
    for (i = 0; i < row->count; i++) {
        uint32_t next = row->items[i].word + 1;
        if (!row->items[i].goes_on || next == document->words.count) continue;
        ptext_memo_fetch(memo, document->text, document->length, document->words.items[next]);
    }
}

ptext_status ptext_row_read(ptext_row *row, const ptext_document *document, uint32_t word, uint32_t stop,
                            const ptext_filter *filter, const ptext_vocabulary *vocabulary, ptext_memo *memo,
                            uint64_t asked, uint64_t *steps) {
    uint16_t passed[PTEXT_ROW];
    ptext_status status = ptext_memo_make_room(memo);
    uint32_t count;
    if (filter->lists != NULL) {
        count = sift_asked(filter, document, word, stop, asked, passed);
    } else {
        count = filter->signs ? sift(filter, document, word, stop, passed, true)
                              : sift(filter, document, word, stop, passed, false);
    }
    *steps += stop - word + count;
    count = sift_known(filter, document, word, passed, count);
    count = sift_pairs(filter, document, word, passed, count);
    if (status == PTEXT_OK) call_up(document, word, passed, count, memo);
    if (status == PTEXT_OK) status = recall(row, document, word, passed, count, vocabulary, memo);
    if (status == PTEXT_OK) call_up_next(row, document, memo);
    return status;
}
