/* Cells of tables after RFC 4180, as spreadsheets read them. */
#ifndef PTEXT_CSV_H
#define PTEXT_CSV_H

#include "fold.h"

/* Appends a value as one cell. It is put in quotes where a comma, a quote or a line break is in it, or white space at
   its ends. Ill-formed UTF-8 and NUL become U+FFFD. What a spreadsheet would take for a formula (it begins with = + -
   @, a tab or a line break) is given a ' in front. Linear. */
ptext_status ptext_csv_cell(ptext_buffer *out, const char *s, size_t length);

#endif
