/* Programs over columns. A column has a number for each row, 1 and 0 for true and false; a scalar has one for all rows.
   A step makes a column or a scalar from others, in one tight loop over the rows. What is to be decided of every line
   of a page is such a program: made once, and run for each page. */
#ifndef PTEXT_COLUMNS_H
#define PTEXT_COLUMNS_H

#include "span.h"

typedef enum ptext_column_operation {
    PTEXT_COLUMN_ADD,
    PTEXT_COLUMN_SUBTRACT,
    PTEXT_COLUMN_MULTIPLY,
    PTEXT_COLUMN_DIVIDE,
    PTEXT_COLUMN_QUOTIENT, /* a / b, rounded down */
    PTEXT_COLUMN_LESSER,   /* of a and b */
    PTEXT_COLUMN_GREATER,
    PTEXT_COLUMN_BELOW,    /* a < b */
    PTEXT_COLUMN_AT_MOST,  /* a <= b */
    PTEXT_COLUMN_EQUAL,
    PTEXT_COLUMN_AND,
    PTEXT_COLUMN_OR,
    PTEXT_COLUMN_NOT,
    PTEXT_COLUMN_CHOOSE,   /* where a holds b, else c */
    PTEXT_COLUMN_ADD_PRODUCT, /* a + b * c, of two columns and a scalar, as sums of weighted columns have it */
    PTEXT_COLUMN_LOOK_UP,  /* the value at a, rounded down, of table `by`; the first or last when a is beyond it */
    PTEXT_COLUMN_ROW,      /* the number of the row, from 1 */
    PTEXT_COLUMN_SHIFT,    /* the value of a `by` rows further down; b, a scalar, where there is no such row */
    PTEXT_COLUMN_RUNNING,  /* the sum of a down to each row */
    PTEXT_COLUMN_TOTAL,    /* the sum of a: a scalar */
    PTEXT_COLUMN_RUN_TOTAL, /* rows are cut into runs that begin where b holds: the sum of a in the row's run */
    PTEXT_COLUMN_RUN_LEAST,
    PTEXT_COLUMN_RUN_MOST,
    PTEXT_COLUMN_LAST_ABOVE, /* the number of the last row above where a holds, or 0 */
    PTEXT_COLUMN_STRETCH, /* whether the row is of the stretch with the highest sum of a, if one is above 0; of equal
                             ones the one that ends first. Kadane's algorithm, as Bentley, Programming Pearls, column 8,
                             has it */
    PTEXT_COLUMN_QUANTILE, /* the least value of a such that the rows with no more have the share c, a scalar, of the
                             sum of their weights b; of rows with a weight above 0, and 0 without one: a scalar */
    PTEXT_COLUMN_OPERATIONS
} ptext_column_operation;

/* An operand is the number of a column, or of a scalar with this bit set. */
#define PTEXT_COLUMN_SCALAR 0x8000u

typedef struct ptext_column_step {
    uint16_t operation, to, a, b, c;
    int32_t by; /* rows, or the number of a table */
} ptext_column_step;

typedef struct ptext_column_table {
    const double *values;
    uint32_t count;
} ptext_column_table;

/* What is pointed at is borrowed. */
typedef struct ptext_column_program {
    const ptext_column_step *steps;
    const ptext_column_table *tables;
    uint32_t step_count, table_count;
    uint16_t columns, scalars; /* how many there are */
} ptext_column_program;

/* Whether every step has an operation, operands and a table that there are, a scalar is made of scalars only, and no
   step reads the column that it writes. */
bool ptext_column_program_is_sound(const ptext_column_program *program);

/* Takes the steps of a sound program. `columns` are the places of its columns, each with room for `rows` numbers, no
   two of them the same; `scalars` its scalars. Linear in steps times rows. */
void ptext_columns_run(const ptext_column_program *program, double *const *columns, double *scalars, uint32_t rows);

#endif
