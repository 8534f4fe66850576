#include "position.h"

#include <stdlib.h>

#include "utf8_inline.h"
#include "word_block.h"

enum { MARK_DISTANCE = 256 };

static bool ends_line(const ptext_positions *p, uint32_t at) {
    char c = p->text[at];
    return c == '\n' || (c == '\r' && !(at + 1 < p->length && p->text[at + 1] == '\n'));
}

static uint32_t sequence_length(const ptext_positions *p, uint32_t at) {
    uint32_t code_point;
    return (unsigned char)p->text[at] < 0x80 ? 1 : ptext_utf8_decode(p->text, p->length, at, &code_point);
}

static ptext_position pass(const ptext_positions *p, ptext_position at, uint32_t length) {
    if (ends_line(p, at.offset)) {
        at.line++;
        at.column = 0;
    } else {
        at.column++;
    }
    at.code_point++;
    at.offset += length;
    return at;
}

/* Moves to the last code point that starts at or before byte `to`, one by one. */
static ptext_position advance_slowly(const ptext_positions *p, ptext_position from, uint32_t to) {
    while (from.offset < to) {
        uint32_t length = sequence_length(p, from.offset);
        if (length > to - from.offset) break;
        from = pass(p, from, length);
    }
    return from;
}

enum { BLOCK = PTEXT_BLOCK_BYTES };

/* Moves over `count` bytes, BLOCK at the most, of well-formed text: as many code points as bytes that do not continue
   one. */
static ptext_position pass_block(const ptext_positions *p, ptext_position from, uint32_t count) {
    char rest[BLOCK + 1]; /* the byte behind a block says whether CR at its end is a line's end */
    const char *s = p->text + from.offset;
    if (p->length - from.offset <= BLOCK) {
        memset(rest, 0, sizeof rest);
        s = memcpy(rest, s, p->length - from.offset);
    }
    ptext_line_block block = ptext_line_block_of(s);
    uint64_t taken = count < BLOCK ? ptext_low_bits(count) : UINT64_MAX;
    uint64_t before_feed = block.feed >> 1 | (uint64_t)(s[BLOCK] == '\n') << (BLOCK - 1);
    uint64_t ends = (block.feed | (block.back & ~before_feed)) & taken, characters = ~block.goes_on & taken;
    from.code_point += ptext_bit_count(characters);
    from.offset += count;
    if (ends != 0) {
        from.line += ptext_bit_count(ends);
        from.column = 0;
        characters &= ~UINT64_C(1) << ptext_highest_bit(ends); /* those behind the last */
    }
    from.column += ptext_bit_count(characters);
    return from;
}

/* The same as advance_slowly. */
static ptext_position advance(const ptext_positions *p, ptext_position from, uint32_t to) {
    if (!p->well_formed) return advance_slowly(p, from, to);
    while (to > from.offset && to < p->length && ptext_is_continuation(ptext_byte(p->text, to))) to--;
    while (from.offset < to) from = pass_block(p, from, to - from.offset < BLOCK ? to - from.offset : BLOCK);
    return from;
}

ptext_status ptext_positions_open(ptext_positions *positions, const char *text, size_t length, bool well_formed) {
    ptext_positions_close(positions);
    if (length >= PTEXT_TEXT_LIMIT) return PTEXT_TOO_LARGE;
    uint32_t count = (uint32_t)length / MARK_DISTANCE + 1;
    positions->marks = ptext_grow(NULL, &positions->capacity, count, sizeof *positions->marks);
    if (positions->marks == NULL) return PTEXT_NO_MEMORY;
    positions->text = text;
    positions->length = (uint32_t)length;
    positions->well_formed = well_formed || ptext_utf8_invalid(text, length, 0) == length;
    ptext_position position = {.line = 1};
    for (uint32_t i = 0; i < count; i++) {
        position = advance(positions, position, i * MARK_DISTANCE);
        positions->marks[positions->count++] = position;
    }
    return PTEXT_OK;
}

void ptext_positions_close(ptext_positions *positions) {
    free(positions->marks);
    *positions = (ptext_positions){0};
}

ptext_position ptext_positions_at(const ptext_positions *positions, uint32_t at) {
    if (at > positions->length) at = positions->length;
    return advance(positions, positions->marks[at / MARK_DISTANCE], at);
}

ptext_position ptext_positions_after(const ptext_positions *positions, ptext_position earlier, uint32_t at) {
    bool near = at >= earlier.offset && at - earlier.offset < MARK_DISTANCE && at <= positions->length;
    return near ? advance(positions, earlier, at) : ptext_positions_at(positions, at);
}
