#include "position.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

enum { MARK_DISTANCE = 256 };

#define EACH_BYTE(b) (UINT64_C(0x0101010101010101) * (b))

/* A mask that is zero when no byte of the word is `byte`. */
static uint64_t holds_byte(uint64_t word, uint64_t byte) {
    uint64_t zero_where_equal = word ^ EACH_BYTE(byte);
    return (zero_where_equal - EACH_BYTE(0x01)) & ~zero_where_equal & EACH_BYTE(0x80);
}

/* Eight ASCII characters, none of which ends a line. */
static bool is_plain(const char *s) {
    uint64_t word;
    memcpy(&word, s, sizeof word);
    return ((word & EACH_BYTE(0x80)) | holds_byte(word, '\n') | holds_byte(word, '\r')) == 0;
}

static bool ends_line(const ptext_positions *p, uint32_t at) {
    char c = p->text[at];
    return c == '\n' || (c == '\r' && !(at + 1 < p->length && p->text[at + 1] == '\n'));
}

static uint32_t sequence_length(const ptext_positions *p, uint32_t at) {
    uint32_t code_point;
    return (unsigned char)p->text[at] < 0x80 ? 1 : ptext_utf8_decode(p->text, p->length, at, &code_point);
}

/* Moves to the last code point that starts at or before byte `to`. */
static ptext_position advance(const ptext_positions *p, ptext_position from, uint32_t to) {
    while (from.offset < to) {
        if (to - from.offset >= 8 && is_plain(p->text + from.offset)) {
            from.offset += 8, from.code_point += 8, from.column += 8;
            continue;
        }
        uint32_t length = sequence_length(p, from.offset);
        if (length > to - from.offset) break;
        if (ends_line(p, from.offset)) {
            from.line++;
            from.column = 0;
        } else {
            from.column++;
        }
        from.code_point++;
        from.offset += length;
    }
    return from;
}

ptext_status ptext_positions_open(ptext_positions *positions, const char *text, size_t length) {
    ptext_positions_close(positions);
    if (length >= PTEXT_TEXT_LIMIT) return PTEXT_TOO_LARGE;
    uint32_t count = (uint32_t)length / MARK_DISTANCE + 1;
    positions->marks = ptext_grow(NULL, &positions->capacity, count, sizeof *positions->marks);
    if (positions->marks == NULL) return PTEXT_NO_MEMORY;
    positions->text = text;
    positions->length = (uint32_t)length;
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
