/* From byte offsets of a text to lines, columns and code points. */
#ifndef PTEXT_POSITION_H
#define PTEXT_POSITION_H

#include <stdbool.h>

#include "span.h"

/* A place in a text, at a code point. Lines end in LF, CRLF or CR. An ill-formed sequence is one code point. */
typedef struct ptext_position {
    uint32_t offset;     /* bytes from the start of the text */
    uint32_t code_point; /* code points from the start of the text */
    uint32_t line;       /* 1-based */
    uint32_t column;     /* code points from the start of the line, 0-based */
} ptext_position;

/* Positions at regular distances, so that finding any other is cheap. Zero-initialise; the text is borrowed. */
typedef struct ptext_positions {
    const char *text;
    uint32_t length;
    bool well_formed;
    ptext_position *marks;
    uint32_t count, capacity;
} ptext_positions;

/* Indexes a text (length < PTEXT_TEXT_LIMIT). `well_formed` says that it is known to be well-formed UTF-8; otherwise
   that is found out. Linear. */
ptext_status ptext_positions_open(ptext_positions *positions, const char *text, size_t length, bool well_formed);
void ptext_positions_close(ptext_positions *positions);

/* The position of byte `at` (0 to the length); inside a code point, that code point's. At most a constant number of
   bytes is looked at. */
ptext_position ptext_positions_at(const ptext_positions *positions, uint32_t at);

/* The same, told a position that does not come after it: cheaper where positions are asked for in order. */
ptext_position ptext_positions_after(const ptext_positions *positions, ptext_position earlier, uint32_t at);

#endif
