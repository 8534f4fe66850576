/* Columns of numbers as Lua has them, and the sheet they stand in, as other files see it. */
#ifndef PTEXT_BIND_COLUMN_ARRAYS_H
#define PTEXT_BIND_COLUMN_ARRAYS_H

#include "../text/line_features.h"
#include "../text/sheet.h"
#include "bind.h"

/* Strings in columns are known by numbers, the same for all columns of a state: 1 to 7 are the marks of ptext_mark. */

/* Pushes the array of the strings, and the table from each to its number. */
void ptext_bind_push_column_names(lua_State *L);

/* Pushes the number of a column as Lua has it, nil for false and none; `names` is where the array of strings is on the
   stack. */
void ptext_bind_push_cell(lua_State *L, ptext_column_form form, double value, int names);

/* Pushes an array of the values of a column. */
void ptext_bind_push_column(lua_State *L, ptext_column_form form, const double *values, uint32_t rows);

/* The rows of a document in a sheet: `count` of them, from the row `first` on; and what was seen of its lines. */
typedef struct ptext_bind_rows {
    ptext_sheet *sheet;
    const ptext_features *features;
    uint32_t part, first, count;
} ptext_bind_rows;

/* The key of a line, or NULL when it has none. */
static inline const char *ptext_bind_key(const ptext_features *features, uint32_t line, size_t *length) {
    const ptext_line_features *of = &features->lines[line];
    *length = of->key_end - of->key_start;
    if (!of->keyed) return NULL;
    return *length == 0 ? "" : features->keys.bytes + of->key_start;
}

/* Gives the rows of what document:features gave, the table at `index`; false for any other table. Raises when the sheet
   was filled again since. */
bool ptext_bind_opt_rows(lua_State *L, int index, ptext_bind_rows *rows);

/* Makes a column of what document:features gave, the table at `columns`, whose name is the string at `name`: the place
   of the document's rows, to be filled. Raises when the table is no such, or not of so many rows. */
double *ptext_bind_make_column(lua_State *L, int columns, int name, ptext_column_form form, uint32_t rows);

/* Pushes the table from the names of columns to their numbers, the same for the sheets of all that document:features
   gives in a state: a program that knows a column by its number in one of them knows it in all. */
void ptext_bind_push_column_numbers(lua_State *L);

/* The number of the column named by the string on top of the stack, which is popped; a new one when there was none. The
   table of names is at `names`; it has the names by their numbers, too, from 1 on. */
uint32_t ptext_bind_column_number(lua_State *L, int names);

#endif
