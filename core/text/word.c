/* The words of a text: segments of UAX #29 that hold a letter or a digit.

   The fast path takes 64 bytes at a time as bit masks and stays with what it can judge by neighbouring bits: ASCII,
   and characters that are plainly letters or plainly not in words. At anything else it stops before the last run
   of white space, and ptext_word_segment takes over from there, by the full rules, until the text is ASCII again.
   Every place where the two change hands is a boundary. */
#include <string.h>

#include "bits.h"
#include "segment.h"
#include "unicode.h"
#include "unicode_tables.h"
#include "utf8_inline.h"
#include "word_block.h"
#include "word_segment.h"

/* Words that 64 bytes may hold, and as many as are written too far at a time. */
#define ROOM (PTEXT_BLOCK_BYTES / 2 + 4)

#define FEW 8u /* bytes that are not ASCII, and are looked at one by one */

/* The last byte of a block is only looked at as the neighbour of the one before. */
#define NO_LIMIT (PTEXT_BLOCK_BYTES - 1)

static bool is_letter(uint32_t byte) { return (byte | 0x20) - 'a' < 26 || byte >= 0x80; }

static bool joins_letters(uint32_t middle) { return middle == '\'' || middle == '.' || middle == ':'; }

static bool joins_digits(uint32_t middle) {
    return middle == '\'' || middle == '.' || middle == ',' || middle == ';';
}

/* Adds to block->word the single bytes between word bytes that join them (WB6, 7, 11, 12). */
static void join_gaps(ptext_word_block *block, const char *s) {
    uint64_t word = block->word;
    uint64_t gaps = ~word & ~block->space & word << 1 & word >> 1;
    for (; gaps != 0; gaps &= gaps - 1) {
        uint32_t at = ptext_lowest_bit(gaps);
        uint32_t middle = ptext_byte(s, at);
        bool letter = is_letter(ptext_byte(s, at - 1));
        if (letter != is_letter(ptext_byte(s, at + 1))) continue;
        if (letter ? joins_letters(middle) : joins_digits(middle)) block->word |= UINT64_C(1) << at;
    }
}

/* Adds to block->word the runs of '_' that stand beside a word byte (WB13a, 13b). */
static void join_lines(ptext_word_block *block) {
    uint64_t left = block->line;
    while (left != 0) {
        uint64_t first = left & (~left + 1);
        uint64_t run = left & ~(left + first);
        if (block->word & (run << 1 | run >> 1)) block->word |= run;
        left &= ~run;
    }
}

/* Adds characters of MidNumLet that join, say U+2019 (WB6, 7, 11, 12). */
static void join_over(ptext_word_block *block, const char *s, uint64_t joiners) {
    for (; joiners != 0; joiners &= joiners - 1) {
        uint32_t at = ptext_lowest_bit(joiners), code_point;
        uint32_t bytes = ptext_decode(s, PTEXT_BLOCK_BYTES, at, &code_point);
        uint64_t sides = UINT64_C(1) << (at - 1) | UINT64_C(1) << (at + bytes);
        if ((block->word & sides) != sides) continue;
        if (is_letter(ptext_byte(s, at - 1)) != is_letter(ptext_byte(s, at + bytes))) continue;
        block->word |= ptext_low_bits(bytes) << at;
    }
}

/* Works through the special bytes: letters become word bytes, plain characters nothing. Returns the first that needs
   the full rules or is cut off by the end of the block, or NO_LIMIT. Bytes of MidNumLet are noted in *joiners. */
static uint32_t resolve(ptext_word_block *block, const char *s, uint64_t *joiners) {
    uint32_t limit = NO_LIMIT;
    if (ptext_bit_count(block->special) > FEW) {
        uint64_t pairs = ptext_letter_pairs(s);
        block->word |= pairs;
        block->special &= ~pairs;
    }
    while (block->special != 0) {
        uint32_t at = ptext_lowest_bit(block->special), code_point;
        uint32_t bytes = ptext_decode(s, PTEXT_BLOCK_BYTES, at, &code_point);
        uint32_t scan = ptext_properties(code_point)->scan;
        uint64_t mask = ptext_low_bits(bytes) << at;
        if (scan == PTEXT_SCAN_SPECIAL || at + bytes >= PTEXT_BLOCK_BYTES) {
            limit = at;
            break;
        }
        if (scan == PTEXT_SCAN_LETTER) block->word |= mask;
        if (scan == PTEXT_SCAN_JOINER && at > 0) *joiners |= UINT64_C(1) << at;
        block->special &= ~mask;
    }
    return limit;
}

/* The start of the last run of white space before `limit`, or 0: a boundary, and nothing after it can change what
   stands before it. */
static uint32_t last_cut(uint64_t space, uint32_t limit) {
    uint64_t starts = space & ~(space << 1) & ptext_low_bits(limit);
    return starts == 0 ? 0 : ptext_highest_bit(starts);
}

/* Adds the runs of set bits (never bit 63) as spans. Writes four at a time, past the last one too: branching on how
   many there are would cost most. */
static void add_runs(ptext_spans *words, uint64_t word, uint32_t offset) {
    const uint64_t stop = UINT64_C(1) << 63;
    uint64_t edges = word ^ word << 1;
    ptext_span *span = words->items + words->count;
    words->count += ptext_bit_count(edges) / 2;
    while (edges != 0) {
        uint32_t i;
        for (i = 0; i < 4; i++, span++) {
            span->start = offset + ptext_lowest_bit(edges | stop);
            edges &= edges - 1;
            span->end = offset + ptext_lowest_bit(edges | stop);
            edges &= edges - 1;
        }
    }
}

/* Takes what can be taken of the block at `offset`, of which `left` bytes are text. Returns how many bytes that is;
   0 when it takes the full rules. */
static uint32_t take_block(const char *s, size_t left, uint32_t offset, ptext_spans *words) {
    ptext_word_block block = ptext_word_block_of(s);
    uint64_t joiners = 0;
    uint32_t limit = block.special == 0 ? NO_LIMIT : resolve(&block, s, &joiners), cut;
    join_gaps(&block, s);
    if (joiners != 0) join_over(&block, s, joiners);
    if (block.line != 0) join_lines(&block);
    cut = limit == NO_LIMIT && left < PTEXT_BLOCK_BYTES ? (uint32_t)left : last_cut(block.space, limit);
    add_runs(words, block.word & ptext_low_bits(cut), offset);
    return cut;
}

static bool ascii_ahead(const char *s, size_t length, size_t at) {
    return length - at < 8 || (ptext_load8(s + at) & PTEXT_HIGH_BITS) == 0;
}

/* Takes segments by the full rules: at least one, and up to where the fast path is likely to get on again. */
static ptext_status take_segments(const char *s, size_t length, size_t *at, ptext_spans *words) {
    size_t from = *at;
    do {
        bool is_word;
        size_t end = ptext_word_segment(s, length, *at, &is_word);
        ptext_status status = is_word ? ptext_spans_push(words, (uint32_t)*at, (uint32_t)end) : PTEXT_OK;
        if (status != PTEXT_OK) return status;
        *at = end;
    } while (*at < length && *at - from < PTEXT_BLOCK_BYTES && !ascii_ahead(s, length, *at));
    return PTEXT_OK;
}

static ptext_status reserve(ptext_spans *words) {
    ptext_span *items;
    if (words->capacity - words->count >= ROOM) return PTEXT_OK;
    if (words->count > UINT32_MAX - ROOM) return PTEXT_TOO_LARGE;
    items = ptext_grow(words->items, &words->capacity, words->count + ROOM, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    words->items = items;
    return PTEXT_OK;
}

ptext_status ptext_words(const char *s, size_t from, size_t to, ptext_spans *words) {
    ptext_status status = from <= to && to < PTEXT_TEXT_LIMIT ? PTEXT_OK : PTEXT_TOO_LARGE;
    while (status == PTEXT_OK && from < to) {
        size_t left = to - from;
        char padded[PTEXT_BLOCK_BYTES];
        const char *bytes = s + from;
        uint32_t taken;
        status = reserve(words);
        if (status != PTEXT_OK) break;
        if (left < PTEXT_BLOCK_BYTES) {
            memset(padded, ' ', sizeof padded);
            bytes = memcpy(padded, bytes, left);
        }
        taken = take_block(bytes, left, (uint32_t)from, words);
        from += taken;
        if (taken == 0) status = take_segments(s, to, &from, words);
    }
    return status;
}
