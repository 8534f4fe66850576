/* The form of a line: the bullet before it, the mark that ends it, and the key by which it is compared with phrases.
   Lines are trimmed and may hold bad bytes. All are linear. */
#ifndef PTEXT_LINE_FORM_H
#define PTEXT_LINE_FORM_H

#include "fold.h"

/* Where the text begins behind a bullet and white space ("• ", "- ", "* "); 0 without one. */
size_t ptext_after_bullet(const char *s, size_t length);

/* Whether a figure of two digits at most, or a small letter, and a stop or bracket stand before the text, as in a list:
   "1. ", "(a) ". */
bool ptext_is_numbered(const char *s, size_t length);

/* Of the line a sentence of which ends at its end, or which goes on: the last mark behind which there are but closing
   quotes and brackets. PTEXT_MARK_ELLIPSIS stands for U+2026; full-width marks are as their ASCII ones. */
typedef enum ptext_mark {
    PTEXT_MARK_NONE,
    PTEXT_MARK_STOP,
    PTEXT_MARK_EXCLAMATION,
    PTEXT_MARK_QUESTION,
    PTEXT_MARK_COLON,
    PTEXT_MARK_SEMICOLON,
    PTEXT_MARK_COMMA,
    PTEXT_MARK_ELLIPSIS,
    PTEXT_MARK_COUNT
} ptext_mark;
ptext_mark ptext_last_mark(const char *s, size_t length);

/* Appends the key of a line: ASCII letters in lower case, apostrophes straight, spaces that do not break plain, and at
   its ends no bullets, arrows, marks and counts: that of "• Comments (23) »" is "comments". */
ptext_status ptext_line_key(const char *s, size_t length, ptext_buffer *out);

#endif
