/* Programs over columns as Lua has them: made in columns.c, run in columns_run.c. */
#ifndef PTEXT_BIND_COLUMNS_H
#define PTEXT_BIND_COLUMNS_H

#include "../text/columns.h"
#include "column_arrays.h"

/* User values of a program: the names of inputs and outputs, and the table of the names of its own sheet's columns. */
enum { PTEXT_PROGRAM_INPUTS = 1, PTEXT_PROGRAM_OUTPUTS, PTEXT_PROGRAM_OWN_NUMBERS };

/* The form of an output that is the numbers of the rows where it holds; the others are of ptext_column_form. */
enum { PTEXT_COLUMN_ROWS = PTEXT_COLUMN_NAME + 1 };

typedef struct ptext_port {
    uint16_t operand;
    uint8_t form;    /* of an output */
    bool again;      /* an output that was in the sheet before the run */
    uint32_t column; /* of the sheet, when it is one */
} ptext_port;

typedef struct ptext_bound_program {
    ptext_column_program program;
    ptext_column_step *steps;
    ptext_column_table *tables;
    double *scalars, *table_values;
    ptext_port *inputs, *outputs;
    uint32_t input_count, output_count;
    const void *bound_to; /* the table of the numbers that inputs and outputs have: its own or that of the state */
    uint32_t columns_known; /* so many columns a sheet has for them */
    ptext_sheet own;      /* for tables that are no sheet's */
    double **columns;     /* the places of columns during a run */
    double *values;       /* and of values */
    double *work;         /* for values, and for each column, but those of a sheet have their places there */
    uint32_t work_capacity;
    uint32_t *parts;      /* of the tables of a run, the parts of the sheet that they are */
    uint32_t part_capacity;
} ptext_bound_program;

static inline bool ptext_port_is_scalar(const ptext_port *at) { return (at->operand & PTEXT_COLUMN_SCALAR) != 0; }

static inline bool ptext_port_is_column(const ptext_port *at) {
    return (at->operand & (PTEXT_COLUMN_SCALAR | PTEXT_COLUMN_VALUE)) == 0;
}

static inline uint32_t ptext_port_number(const ptext_port *at) { return at->operand & PTEXT_COLUMN_NUMBER_BITS; }

ptext_bound_program *ptext_bind_check_program(lua_State *L, int argument);

/* program:run and program:run_all. */
int ptext_bind_program_run(lua_State *L);
int ptext_bind_program_run_all(lua_State *L);

#endif
