/* Programs over columns. A column has a number for each row, 1 and 0 for true and false; a scalar has one for all rows.
   Rows come in parts, such as the lines of several pages: a value has a number for each part. A step makes a column
   from columns, or a value from values, in one tight loop. What is to be decided of every line of a page is such a
   program: made once, and run for many pages at a time, none of which sees the rows of another. */
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
    PTEXT_COLUMN_SPREAD,   /* a column of a value: in each row that of its part */
    PTEXT_COLUMN_ROW,      /* the number of the row, from 1 in each part; what follows looks at rows of one part, too */
    PTEXT_COLUMN_SHIFT,    /* the value of a `by` rows further down; b, no column, where there is no such row */
    PTEXT_COLUMN_RUNNING,  /* the sum of a down to each row */
    PTEXT_COLUMN_TOTAL,    /* the sum of a: a value */
    PTEXT_COLUMN_RUN_TOTAL, /* rows are cut into runs that begin where b holds: the sum of a in the row's run */
    PTEXT_COLUMN_RUN_LEAST,
    PTEXT_COLUMN_RUN_MOST,
    PTEXT_COLUMN_LAST_ABOVE, /* the number of the last row above where a holds, or 0 */
    PTEXT_COLUMN_STRETCH, /* whether the row is of the stretch with the highest sum of a, if one is above 0; of equal
                             ones the one that ends first. Kadane's algorithm, as Bentley, Programming Pearls, column 8,
                             has it */
    PTEXT_COLUMN_QUANTILE, /* the least value of a such that the rows with no more have the share c, no column, of
                             the sum of their weights b; of rows with a weight above 0, and 0 without one: a value */
    PTEXT_COLUMN_OPERATIONS
} ptext_column_operation;

/* An operand is the number of a column, or of a value or scalar with a bit set. A step that makes a column has columns
   and scalars as operands, one that makes a value has values and scalars. */
#define PTEXT_COLUMN_VALUE 0x4000u
#define PTEXT_COLUMN_SCALAR 0x8000u
#define PTEXT_COLUMN_NUMBER_BITS 0x3FFFu

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
    uint16_t columns, values, scalars; /* how many there are */
} ptext_column_program;

/* What a program works on: the places of its columns, each with room for all rows, no two of them the same; its values,
   those of one after those of another, each with as many numbers as there are parts; its scalars; and where each part
   ends, as a number of rows. */
typedef struct ptext_column_work {
    double *const *columns;
    double *values;
    const double *scalars;
    const uint32_t *ends;
    uint32_t parts;
} ptext_column_work;

/* Whether every step has an operation, operands of the right kinds and a table that there are, and no step reads what
   it writes. */
bool ptext_column_program_is_sound(const ptext_column_program *program);

/* Takes the steps of a sound program. Linear in steps times rows. */
void ptext_columns_run(const ptext_column_program *program, const ptext_column_work *work);

#endif
