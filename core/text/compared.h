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

/* The first word at or behind `at` of a name as it is compared: letters, figures, apostrophes and hyphens, all bytes
   beyond ASCII among them. Empty at the end where there is none. */
ptext_span ptext_compared_word(const char *name, size_t length, size_t at);

/* How many bytes a possessive behind a name has: of "Munro's" and "Munro’s" the ending, of "schools’" the apostrophe; 0
   of a name without one. */
size_t ptext_possessive_length(const char *name, size_t length);

#endif
