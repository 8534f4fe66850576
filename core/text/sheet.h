/* Columns that are kept while documents are read: numbers by row, 1 and 0 for true and false. The rows of several
   documents stand one behind the other, each document's are a part. A column is made anew for each filling, or is not
   there for it. */
#ifndef PTEXT_SHEET_H
#define PTEXT_SHEET_H

#include "span.h"

/* What the numbers of a column stand for. */
typedef enum ptext_column_form {
    PTEXT_COLUMN_NUMBER,
    PTEXT_COLUMN_TRUTH,
    PTEXT_COLUMN_FOUND, /* a number; 0 is none */
    PTEXT_COLUMN_NAME,  /* a string known by its number; 0 is none */
} ptext_column_form;

typedef struct ptext_sheet_column {
    uint32_t filling; /* in which it was made last */
    ptext_column_form form;
} ptext_sheet_column;

/* Zero-initialise; ptext_sheet_free may be called twice. */
typedef struct ptext_sheet {
    double *values;
    uint32_t capacity, stride; /* of values; from a column to the next, no less than rows */
    ptext_sheet_column *columns;
    uint32_t column_capacity, count;
    uint32_t *ends; /* of the parts, as numbers of rows */
    uint32_t end_capacity, parts;
    uint32_t rows, filling;
} ptext_sheet;

/* Begins a filling, without rows: of all the columns none is there. */
void ptext_sheet_begin(ptext_sheet *sheet);

/* Adds a part of so many rows; before any column is made. */
ptext_status ptext_sheet_add_part(ptext_sheet *sheet, uint32_t rows);

/* The row with which a part begins. */
uint32_t ptext_sheet_first(const ptext_sheet *sheet, uint32_t part);

/* Makes room for so many columns in all. Places of columns given before no longer hold. */
ptext_status ptext_sheet_reserve(ptext_sheet *sheet, uint32_t columns);

/* The place of a column below `count`, with room for the rows of all parts; to be filled after this. */
double *ptext_sheet_make(ptext_sheet *sheet, uint32_t column, ptext_column_form form);

/* The same, but what the column has in this filling stays; a new one has zeros. */
double *ptext_sheet_open(ptext_sheet *sheet, uint32_t column, ptext_column_form form);

/* The values of a column, or NULL when it was not made in this filling. */
double *ptext_sheet_values(const ptext_sheet *sheet, uint32_t column);
void ptext_sheet_free(ptext_sheet *sheet);

#endif
