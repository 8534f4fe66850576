/* Sieving the words of a row. */
#include "row.h"

/* The words of a row as the filter looks at them, and the one behind. */
typedef struct row_words {
    const ptext_document *document;
    const ptext_span *spans;
    uint32_t count, known;      /* in the row; with the one behind, if there is one */
    uint64_t keys[PTEXT_ROW + 1]; /* see ptext_filter_word */
    uint8_t strange[PTEXT_ROW + 1]; /* 1 for those with bits of ptext_filter_strange */
} row_words;

static uint64_t key_near_end(const char *text, uint32_t length, ptext_span word) {
    char bytes[PTEXT_FILTER_REACH] = {0};
    memcpy(bytes, text + word.start, length - word.start);
    return ptext_filter_word(ptext_load8(bytes), word.end - word.start);
}

/* How many of the words do not start too near the end of the text to load all their bytes. */
static uint32_t count_loadable(const row_words *own) {
    uint32_t count = own->known;
    while (count > 0 && own->document->length - own->spans[count - 1].start < PTEXT_FILTER_REACH) count--;
    return count;
}

/* Takes the words from `word` to `stop`, PTEXT_ROW at most. */
static void read_words(row_words *own, const ptext_document *document, uint32_t word, uint32_t stop) {
    const char *text = document->text;
    const ptext_span *spans = document->words.items + word;
    uint32_t loadable, i;

    own->document = document;
    own->spans = spans;
    own->count = stop - word;
    own->known = own->count + (stop < document->words.count);
    loadable = count_loadable(own);
    for (i = 0; i < loadable; i++) {
        uint64_t key = ptext_filter_word(ptext_load8(text + spans[i].start), spans[i].end - spans[i].start);
        own->keys[i] = key;
        own->strange[i] = ptext_filter_strange(key) != 0;
    }
    for (; i < own->known; i++) {
        own->keys[i] = key_near_end(text, document->length, spans[i]);
        own->strange[i] = ptext_filter_strange(own->keys[i]) != 0;
    }
}

/* What the first sieve says of a word. */
static inline uint32_t flags_of(const ptext_filter *filter, const row_words *own, uint32_t at, bool signs) {
    uint32_t flags = ptext_filter_flags(filter, own->keys[at], own->strange[at]);
    if (signs) {
        ptext_span word = own->spans[at];
        bool may = ptext_filter_may_have_sign(own->document->text + word.start, word.end - word.start, own->keys[at]);
        flags |= may ? PTEXT_MAY_BEGIN << 2 : 0;
    }
    return flags;
}

/* Lists the words that pass the first sieve: how far on they are, and their flags above that. Returns how many.
   Compiled for each value of `signs`, which is that of the filter. */
static inline uint32_t sift(const ptext_filter *from, const row_words *own, uint16_t *passed, bool signs) {
    const ptext_filter filter = *from;
    uint32_t count = 0, i;
    for (i = 0; i < own->count; i++) {
        uint32_t flags = flags_of(&filter, own, i, signs);
        passed[count] = (uint16_t)(flags << 8 | i);
        count += flags != 0;
    }
    return count;
}

/* Lists of these the words that the second sieve knows too, with the flags that are left. Returns how many. */
static uint32_t sift_known(const ptext_filter *filter, const row_words *own, uint16_t *passed, uint32_t count) {
    uint32_t kept = 0, i;
    for (i = 0; i < count; i++) {
        uint32_t at = passed[i] & 0xFF;
        uint32_t flags = ptext_filter_flags_again(filter, own->keys[at], passed[i] >> 8);
        passed[kept] = (uint16_t)(flags << 8 | at);
        kept += flags != 0;
    }
    return kept;
}

/* What sift does where the filter tells lists apart: only words that an entry of those asked for may begin with are
   looked at, which are few. */
static uint32_t sift_asked(const ptext_filter *filter, const row_words *own, uint64_t asked, uint16_t *passed) {
    uint32_t count = 0, kept = 0, i;

    for (i = 0; i < own->count; i++) {
        passed[count] = (uint16_t)i;
        count += ptext_filter_may_be_of(filter, own->keys[i], own->strange[i], asked);
    }
    for (i = 0; i < count; i++) {
        uint32_t flags = flags_of(filter, own, passed[i], filter->signs);
        passed[kept] = (uint16_t)(flags << 8 | passed[i]);
        kept += flags != 0;
    }
    return kept;
}

/* What the second sieve asks about a word that goes on. */
typedef struct question {
    uint32_t next;   /* the first bytes of what follows: a mark, or the next word */
    uint32_t mark;   /* it is a mark */
    uint32_t passes; /* the word may go on, whatever the filter has of the two */
} question;

/* Asks about the word at `at`, which is not the last of the text. */
static inline question question_of(const row_words *own, uint32_t at) {
    uint32_t end = own->spans[at].end, distance = own->spans[at + 1].start - end;
    uint32_t gap = ptext_byte(own->document->text, end), mark = ptext_filter_marks[gap];
    uint32_t space = (distance == 1) & (gap == ' ');
    uint32_t strange = own->strange[at + 1] & (mark ^ 1);
    uint32_t next = ((gap | 0x20) & (0 - mark)) | ((uint32_t)own->keys[at + 1] & (mark - 1)); /* without a branch */
    return (question){next, mark, ((mark | space) ^ 1) | strange};
}

static inline uint32_t has_pair(const ptext_filter *filter, uint32_t key, uint32_t next) {
    return ptext_filter_has_pair(filter, ptext_filter_pair(filter, key, next));
}

/* Asks whether an entry may go on from a word, which no mark follows, with one behind the next, up to `reach` words on,
   or with a mark on the way there: a gap holds none. Of words behind the row nothing is known. */
static bool may_reach(const ptext_filter *filter, const row_words *own, uint32_t word, uint32_t reach) {
    uint32_t key = ptext_filter_far(own->keys[word]), at;
    bool cut = reach > own->known - 1 - word;
    uint32_t last = cut ? own->known - 1 : word + reach;

    for (at = word + 1; at < last; at++) {
        question asked = question_of(own, at);
        if (asked.passes || has_pair(filter, key, asked.next)) return true;
        if (asked.mark) return false;
    }
    return cut && own->known > own->count;
}

/* Lists the words that pass the second sieve: four times how far on they are, and how they may go on. Returns how many
   there are. */
static uint32_t sift_pairs(const ptext_filter *from, const row_words *own, uint16_t *passed, uint32_t count) {
    const ptext_filter filter = *from;
    uint32_t kept = 0, i;

    for (i = 0; i < count; i++) {
        uint32_t at = passed[i] & 0xFF, flags = passed[i] >> 8, key = (uint32_t)own->keys[at], over, goes_on;
        question asked = {.passes = 1};
        if (at + 1 < own->known) asked = question_of(own, at);
        over = asked.passes | own->strange[at];
        goes_on = over | has_pair(&filter, key, asked.next);
        if (filter.reaches && !(over | asked.mark)) {
            uint32_t reach = filter.reach[ptext_filter_coarse(key)];
            over = reach != 0 && may_reach(&filter, own, at, reach);
        }
        passed[kept] = (uint16_t)(at << 2 | over * PTEXT_OVER_GAP | goes_on);
        kept += (flags & PTEXT_MAY_BEGIN) | ((goes_on | over) & flags >> 1);
    }
    return kept;
}

/* Begins to fetch what the memo may have of a word, so that asking need not wait for it. Returns where that is; 0 when
   the word is looked for otherwise. */
static inline uint32_t call_up(const ptext_document *document, uint32_t word, const ptext_memo *memo) {
    ptext_span span = document->words.items[word];
    return ptext_memo_is_inline(document->length, span) ? ptext_memo_call_up(memo, document->text, span) : 0;
}

static inline ptext_status recall_word(const ptext_document *document, uint32_t word, uint32_t place,
                                       const ptext_vocabulary *vocabulary, ptext_memo *memo,
                                       const ptext_memo_record **record) {
    ptext_span span = document->words.items[word];
    bool inlined = ptext_memo_is_inline(document->length, span);
    *record = inlined ? ptext_memo_at(memo, document->text, span, place)
                      : ptext_memo_longer(memo, document->text, span);
    return *record != NULL ? PTEXT_OK : ptext_memo_learn(memo, vocabulary, document->text, span, record);
}

/* Asks the memo about words that passed both sieves: of all before it asks about the first. */
static ptext_status recall(ptext_row *row, const ptext_document *document, uint32_t word, const uint16_t *passed,
                           uint32_t count, const ptext_vocabulary *vocabulary, ptext_memo *memo) {
    uint32_t places[PTEXT_ROW], i;
    for (i = 0; i < count; i++) places[i] = call_up(document, word + (passed[i] >> 2), memo);
    row->count = 0;
    for (i = 0; i < count; i++) {
        uint32_t at = word + (passed[i] >> 2), on = passed[i] & 3;
        const ptext_memo_record *record;
        ptext_status status = recall_word(document, at, places[i], vocabulary, memo, &record);
        if (status != PTEXT_OK) return status;
        row->items[row->count] = (ptext_beginning){.has = record->has, .word = at, .goes_on = (uint8_t)on};
        row->count += (record->has.begins & (PTEXT_MAY_BEGIN | (on != 0) * PTEXT_MAY_GO_ON)) != 0;
    }
    return PTEXT_OK;
}

/* Asks the memo about the words behind those with which entries may go on, and begins to fetch where the trie goes on
   with them. What the memo does not know is found out if it comes to that. */
static void look_ahead(ptext_row *row, const ptext_document *document, const ptext_memo *memo,
                       const ptext_trie *trie) {
    uint32_t places[PTEXT_ROW], count = 0, i;
    uint16_t ahead[PTEXT_ROW];
    for (i = 0; i < row->count; i++) {
        const ptext_beginning *from = &row->items[i];
        ahead[count] = (uint16_t)i;
        PTEXT_FETCH(&trie->nodes[from->has.start < trie->count ? from->has.start : PTEXT_TRIE_ROOT]);
        count += (from->has.only == PTEXT_NONE) & (from->goes_on != 0);
    }
    if (count > 0 && row->items[ahead[count - 1]].word + 1 == document->words.count) count--;
    for (i = 0; i < count; i++) {
        const ptext_beginning *from = &row->items[ahead[i]];
        places[i] = call_up(document, from->word + 1, memo);
    }
    for (i = 0; i < count; i++) {
        ptext_beginning *from = &row->items[ahead[i]];
        ptext_span next = document->words.items[from->word + 1];
        const ptext_memo_record *record = NULL;
        if (ptext_memo_is_inline(document->length, next)) record = ptext_memo_at(memo, document->text, next, places[i]);
        if (record == NULL) continue;
        from->has_next = true;
        from->next = record->has;
        PTEXT_FETCH(ptext_trie_slot(trie, from->has.start, record->has.pattern));
    }
}

ptext_status ptext_row_read(ptext_row *row, const ptext_document *document, uint32_t word, uint32_t stop,
                            const ptext_dictionary_part *part, ptext_memo *memo, uint64_t asked, uint64_t *steps) {
    const ptext_filter *filter = &part->filter;
    row_words own;
    uint16_t passed[PTEXT_ROW];
    ptext_status status = ptext_memo_make_room(memo);
    uint32_t count;

    read_words(&own, document, word, stop);
    if (filter->lists != NULL) {
        count = sift_asked(filter, &own, asked, passed);
    } else {
        count = filter->signs ? sift(filter, &own, passed, true) : sift(filter, &own, passed, false);
    }
    *steps += stop - word + count;
    count = sift_known(filter, &own, passed, count);
    count = sift_pairs(filter, &own, passed, count);
    if (status == PTEXT_OK) status = recall(row, document, word, passed, count, &part->vocabulary, memo);
    if (status == PTEXT_OK) look_ahead(row, document, memo, &part->trie);
    return status;
}
