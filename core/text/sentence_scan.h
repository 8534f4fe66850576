/* Finding the bytes at which a pass over sentences has to stop and look. */
#ifndef PTEXT_SENTENCE_SCAN_H
#define PTEXT_SENTENCE_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* What a byte may begin: nothing that matters; a stop; a bracket; a quotation mark; the end of a line; or a character
   beyond ASCII that may be any of these. */
enum { PTEXT_BEGINS_NOTHING, PTEXT_BEGINS_STOP, PTEXT_BEGINS_OPEN, PTEXT_BEGINS_CLOSE, PTEXT_BEGINS_QUOTE,
       PTEXT_BEGINS_LINE, PTEXT_BEGINS_WIDE };
extern const unsigned char ptext_mark_types[256];

/* The marks of bytes [block, end), at most 64, as bits. Zero-initialise. */
typedef struct ptext_marks {
    size_t block, end;
    uint64_t bits;
} ptext_marks;

/* The first byte of s[at..to) that may begin a mark, or `to`. Single quotation marks are none. With the same marks
   go the same `s` and `to`, and `at` never falls. */
size_t ptext_next_mark(ptext_marks *marks, const char *s, size_t at, size_t to);

/* The same, a byte at a time: what the first is checked with. */
size_t ptext_next_mark_portable(const char *s, size_t at, size_t to);

#endif
