/* The full rules of UAX #29, section 4, for one segment. */
#ifndef PTEXT_WORD_SEGMENT_H
#define PTEXT_WORD_SEGMENT_H

#include <stdbool.h>
#include <stddef.h>

/* The end of the segment that starts at the boundary `at` (< length), and whether it holds a letter or a digit. */
size_t ptext_word_segment(const char *s, size_t length, size_t at, bool *is_word);

#endif
