#include "position.h"

#include <stdlib.h>

#include "utf8_inline.h"

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

/* High bits where a byte is below 0x10, as those that end lines are; above such a one there may be more. */
static inline uint64_t line_ends(uint64_t bytes) { return (bytes - PTEXT_EACH_BYTE(0x10)) & ~bytes & PTEXT_HIGH_BITS; }

/* A one for each byte that continues a code point: its highest bits are 10. */
static inline uint64_t continuations(uint64_t bytes) { return (bytes & ~(bytes << 1) & PTEXT_HIGH_BITS) >> 7; }

static inline uint32_t sum(uint64_t of_bytes) { return (uint32_t)(of_bytes * PTEXT_EACH_BYTE(1) >> 56); }

/* The first `taken` of eight bytes, and spaces for the others. */
static inline uint64_t some_of(uint64_t bytes, uint32_t taken) {
    return (bytes & ptext_low_bytes[taken]) | (PTEXT_EACH_BYTE(' ') & ~ptext_low_bytes[taken]);
}

/* Takes 32 bytes at a time of s[*at..to), as long as no line may end in them; in *skipped those that continue a code
   point are added up. */
static uint32_t skip_characters(const char *s, uint32_t at, uint32_t to, uint32_t *skipped) {
    while (to - at >= 32) {
        uint64_t a = ptext_load8(s + at), b = ptext_load8(s + at + 8);
        uint64_t c = ptext_load8(s + at + 16), d = ptext_load8(s + at + 24);
        if ((line_ends(a) | line_ends(b) | line_ends(c) | line_ends(d)) != 0) break;
        *skipped += sum(continuations(a) + continuations(b) + continuations(c) + continuations(d));
        at += 32;
    }
    return at;
}

/* Takes up to eight bytes in the same way, those before the first that may end a line. */
static uint32_t skip_few(const char *s, uint32_t at, uint32_t to, uint32_t *skipped) {
    uint32_t taken = to - at < 8 ? to - at : 8;
    uint64_t bytes = some_of(ptext_load8(s + at), taken), ends = line_ends(bytes);
    if (ends != 0) taken = ptext_lowest_bit(ends) / 8;
    *skipped += sum(continuations(some_of(bytes, taken)));
    return at + taken;
}

/* The same in well-formed text: as many code points as bytes that do not continue one. */
static ptext_position advance(const ptext_positions *p, ptext_position from, uint32_t to) {
    if (!p->well_formed) return advance_slowly(p, from, to);
    while (to > from.offset && to < p->length && ptext_is_continuation(ptext_byte(p->text, to))) to--;
    while (from.offset < to) {
        uint32_t skipped = 0, next = skip_characters(p->text, from.offset, to, &skipped), before;
        do {
            before = next;
            if (p->length - next >= 8) next = skip_few(p->text, next, to, &skipped);
        } while (next == before + 8);
        from.code_point += next - from.offset - skipped, from.column += next - from.offset - skipped;
        from.offset = next;
        if (next == to) break;
        if (ptext_is_continuation(ptext_byte(p->text, next))) from.offset++;
        else from = pass(p, from, 1);
    }
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
