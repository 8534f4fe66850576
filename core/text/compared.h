/* Names as they are told and as they are compared. */
#ifndef PTEXT_COMPARED_H
#define PTEXT_COMPARED_H

#include "fold.h"

/* Whether a text has white space that a name on one line has not: line breaks, tabs, no-break spaces, two spaces. */
bool ptext_is_broken(const char *text, size_t length);

/* Appends a text with each stretch of white space, no-break spaces among it, as one space. Linear. */
ptext_status ptext_squeeze(const char *text, size_t length, ptext_buffer *out);

/* Whether all stretches of white space (no-break spaces are none) are one space; and a text in which they are.
   Linear. */
bool ptext_is_spaced(const char *text, size_t length);
ptext_status ptext_space(const char *text, size_t length, ptext_buffer *out);

/* Appends the folded form of a name (see ptext_fold) without "the " before it and "'s" behind it. */
ptext_status ptext_compared(const char *text, size_t length, ptext_buffer *out);

#endif
