/* Running programs over columns, which come from sheets and Lua tables and go there. */
#include <stdlib.h>
#include <string.h>

#include "columns.h"

enum { MANY_VALUES = 1 << 20 }; /* of which the memory is not kept */

/* The stack of a run: its table, or an array of its tables; the numbers of columns, the numbers of strings, the
   names. */
enum { SELF = 1, TABLES, COLUMN_NUMBERS, STRINGS, STRING_NUMBERS, INPUT_NAMES, OUTPUT_NAMES };

/* Of a run: the sheet, from which of its rows on it goes, where the parts end from there, and the tables, each for a
   part: one, or those of an array. */
typedef struct running {
    ptext_sheet *sheet;
    uint32_t first;
    const uint32_t *ends;
    uint32_t parts, tables;
    bool in_array;
} running;

static uint32_t rows_of(const running *on) { return on->parts == 0 ? 0 : on->ends[on->parts - 1]; }

/* The rows of a part. */
static ptext_span part_of(const running *on, uint32_t part) {
    return (ptext_span){part == 0 ? 0 : on->ends[part - 1], on->ends[part]};
}

static void push_table(lua_State *L, const running *on, uint32_t i) {
    if (on->in_array) lua_rawgeti(L, TABLES, (lua_Integer)i + 1);
    else lua_pushvalue(L, TABLES);
}

/* Finds the numbers of the columns of inputs and outputs. */
static void bind_columns(lua_State *L, ptext_bound_program *self) {
    self->bound_to = NULL;
    for (uint32_t i = 0; i < self->input_count; i++) {
        if (!ptext_port_is_column(&self->inputs[i])) continue;
        lua_rawgeti(L, INPUT_NAMES, (lua_Integer)i + 1);
        self->inputs[i].column = ptext_bind_column_number(L, COLUMN_NUMBERS);
    }
    for (uint32_t i = 0; i < self->output_count; i++) {
        if (!ptext_port_is_column(&self->outputs[i]) || self->outputs[i].form == PTEXT_COLUMN_ROWS) continue;
        lua_rawgeti(L, OUTPUT_NAMES, (lua_Integer)i + 1);
        self->outputs[i].column = ptext_bind_column_number(L, COLUMN_NUMBERS);
    }
    self->columns_known = (uint32_t)lua_rawlen(L, COLUMN_NUMBERS);
    self->bound_to = lua_topointer(L, COLUMN_NUMBERS);
}

/* Gives every column and value a place of its own to work in. */
static void place_columns(lua_State *L, ptext_bound_program *self, const running *on) {
    uint32_t rows = rows_of(on);
    uint64_t of_values = (uint64_t)self->program.values * on->parts;
    uint64_t need = (uint64_t)self->program.columns * rows + of_values + 1;
    if (need > UINT32_MAX) ptext_bind_raise(L, PTEXT_TOO_LARGE);
    double *work = ptext_grow(self->work, &self->work_capacity, (uint32_t)need, sizeof *work);
    if (work == NULL) ptext_bind_raise(L, PTEXT_NO_MEMORY);
    self->work = self->values = work;
    for (uint32_t i = 0; i < self->program.columns; i++) self->columns[i] = work + of_values + (size_t)i * rows;
}

/* The number that a Lua value is in a column. */
static double number_of(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: return lua_tonumber(L, index);
    case LUA_TNIL: return 0;
    case LUA_TBOOLEAN: return lua_toboolean(L, index);
    case LUA_TSTRING: {
        lua_pushvalue(L, index);
        double number = lua_rawget(L, STRING_NUMBERS) == LUA_TNUMBER ? lua_tonumber(L, -1) : -1;
        lua_pop(L, 1);
        return number;
    }
    default: return 1;
    }
}

/* Reads the table on top of the stack into a column of zeros: what it has, which is mostly little. */
static void read_table(lua_State *L, double *values, uint32_t rows) {
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        lua_Integer row = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
        if (row >= 1 && row <= (lua_Integer)rows) values[row - 1] = number_of(L, -1);
    }
}

/* Reads what a table has under the name of an input. */
static void read_from_table(lua_State *L, ptext_bound_program *self, const running *on, uint32_t i, uint32_t table) {
    const ptext_port *input = &self->inputs[i];
    uint32_t part = self->parts[table];
    ptext_span rows = part_of(on, part);
    push_table(L, on, table);
    lua_rawgeti(L, INPUT_NAMES, (lua_Integer)i + 1);
    int type = lua_rawget(L, -2);
    if (!ptext_port_is_column(input)) {
        self->values[ptext_port_number(input) * (size_t)on->parts + part] = number_of(L, -1);
    } else if (type == LUA_TTABLE) {
        read_table(L, self->columns[input->operand] + rows.start, rows.end - rows.start);
    } else {
        lua_rawgeti(L, INPUT_NAMES, (lua_Integer)i + 1);
        luaL_error(L, "there is no column `%s`", lua_tostring(L, -1));
    }
    lua_pop(L, 2);
}

/* A column of the sheet comes before arrays of the same name, which may have been made of it. */
static void read_input(lua_State *L, ptext_bound_program *self, const running *on, uint32_t i) {
    const ptext_port *input = &self->inputs[i];
    double *values = ptext_port_is_column(input) ? ptext_sheet_values(on->sheet, input->column) : NULL;
    if (values != NULL) {
        self->columns[input->operand] = values + on->first;
        return;
    }
    if (ptext_port_is_column(input)) memset(self->columns[input->operand], 0, rows_of(on) * sizeof *values);
    else memset(self->values + ptext_port_number(input) * (size_t)on->parts, 0, on->parts * sizeof *values);
    for (uint32_t table = 0; table < on->tables; table++) read_from_table(L, self, on, i, table);
}

static int is_fixed(lua_State *L) { return luaL_error(L, "where no row holds, the array of rows cannot be changed"); }

/* Pushes an empty array, always the same: of most outputs that are rows no row holds. */
static void push_no_rows(lua_State *L) {
    static const char key = 0;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &key) == LUA_TTABLE) return;
    lua_pop(L, 1);
    lua_newtable(L);
    lua_newtable(L);
    lua_pushcfunction(L, is_fixed);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &key);
}

static void push_rows(lua_State *L, const double *values, uint32_t rows) {
    lua_Integer count = 0;
    uint32_t room = 0;
    for (uint32_t row = 0; row < rows; row++) room += values[row] != 0;
    if (room == 0) {
        push_no_rows(L);
        return;
    }
    lua_createtable(L, room < INT32_MAX ? (int)room : 0, 0);
    for (uint32_t row = 0; row < rows; row++) {
        if (values[row] == 0) continue;
        lua_pushinteger(L, (lua_Integer)row + 1);
        lua_rawseti(L, -2, ++count);
    }
}

/* Whether an output is a column that is left in the sheet until it is asked for: an array that was made of what it was
   before does not hold. */
static bool stays(const ptext_bound_program *self, const running *on, const ptext_port *output) {
    return on->sheet != &self->own && ptext_port_is_column(output) && output->form != PTEXT_COLUMN_ROWS;
}

/* Pushes what a table is given as an output. */
static void push_output(lua_State *L, const ptext_bound_program *self, const running *on, const ptext_port *output,
                        uint32_t part) {
    ptext_span rows = part_of(on, part);
    if (!ptext_port_is_column(output)) {
        double value = ptext_port_is_scalar(output) ? self->scalars[ptext_port_number(output)]
                                         : self->values[ptext_port_number(output) * (size_t)on->parts + part];
        ptext_bind_push_cell(L, output->form, value, STRINGS);
    } else if (output->form == PTEXT_COLUMN_ROWS) {
        push_rows(L, self->columns[output->operand] + rows.start, rows.end - rows.start);
    } else if (stays(self, on, output)) {
        lua_pushnil(L);
    } else {
        ptext_bind_push_column(L, output->form, self->columns[output->operand] + rows.start, rows.end - rows.start);
    }
}

static void write_outputs(lua_State *L, const ptext_bound_program *self, const running *on) {
    for (uint32_t table = 0; table < on->tables; table++) {
        push_table(L, on, table);
        for (uint32_t i = 0; i < self->output_count; i++) {
            const ptext_port *output = &self->outputs[i];
            if (stays(self, on, output) && !output->again) continue;
            lua_rawgeti(L, OUTPUT_NAMES, (lua_Integer)i + 1);
            push_output(L, self, on, output, self->parts[table]);
            lua_rawset(L, -3);
        }
        lua_pop(L, 1);
    }
}

/* Makes the columns of a sheet that outputs are. */
static void make_outputs(ptext_bound_program *self, const running *on) {
    for (uint32_t i = 0; i < self->output_count; i++) {
        ptext_port *output = &self->outputs[i];
        if (!ptext_port_is_column(output) || output->form == PTEXT_COLUMN_ROWS) continue;
        output->again = ptext_sheet_values(on->sheet, output->column) != NULL;
        double *values = on->in_array ? ptext_sheet_make(on->sheet, output->column, output->form)
                                      : ptext_sheet_open(on->sheet, output->column, output->form);
        self->columns[output->operand] = values + on->first;
    }
}

/* Runs the program; the stack is that of a run up to the numbers of columns. */
static int run(lua_State *L, ptext_bound_program *self, const running *on) {
    ptext_sheet *sheet = on->sheet;
    ptext_bind_push_column_names(L);
    lua_getiuservalue(L, SELF, PTEXT_PROGRAM_INPUTS);
    lua_getiuservalue(L, SELF, PTEXT_PROGRAM_OUTPUTS);
    if (self->bound_to != lua_topointer(L, COLUMN_NUMBERS)) bind_columns(L, self);
    ptext_bind_check(L, ptext_sheet_reserve(sheet, self->columns_known));
    place_columns(L, self, on);
    for (uint32_t i = 0; i < self->input_count; i++) read_input(L, self, on, i);
    make_outputs(self, on);
    ptext_columns_run(&self->program, &(ptext_column_work){(double *const *)self->columns, self->values, self->scalars,
                                                           on->ends, on->parts});
    write_outputs(L, self, on);
    if (self->work_capacity > MANY_VALUES) {
        free(self->work);
        self->work = NULL;
        self->work_capacity = 0;
    }
    return 0;
}

/* Notes which part of the sheet a table is. */
static void set_part(lua_State *L, ptext_bound_program *self, uint32_t table, uint32_t part) {
    uint32_t *parts = ptext_grow(self->parts, &self->part_capacity, table + 1, sizeof *parts);
    if (parts == NULL) ptext_bind_raise(L, PTEXT_NO_MEMORY);
    self->parts = parts;
    parts[table] = part;
}

/* program:run(values [, rows])

   Reads columns and values from a table, works, and puts the outputs there. See ptext.columns. The number of rows is
   given unless the table is one of document:features. Raises when a column is missing. */
int ptext_bind_program_run(lua_State *L) {
    ptext_bound_program *self = ptext_bind_check_program(L, SELF);
    luaL_checktype(L, TABLES, LUA_TTABLE);
    lua_Integer rows = luaL_optinteger(L, 3, 0);
    luaL_argcheck(L, rows >= 0 && rows < (lua_Integer)UINT32_MAX, 3, "out of range");
    lua_settop(L, TABLES);
    ptext_bind_rows of = {&self->own, NULL, 0, 0, (uint32_t)rows};
    if (ptext_bind_opt_rows(L, TABLES, &of)) {
        ptext_bind_push_column_numbers(L);
    } else {
        lua_getiuservalue(L, SELF, PTEXT_PROGRAM_OWN_NUMBERS);
        ptext_sheet_begin(&self->own);
        ptext_bind_check(L, ptext_sheet_add_part(&self->own, of.count));
    }
    set_part(L, self, 0, 0);
    return run(L, self, &(running){of.sheet, of.first, &of.count, 1, 1, false});
}

/* Puts an array of what the items of the one at TABLES have under the name at 3 in its place. */
static void take_named(lua_State *L) {
    lua_Unsigned count = lua_rawlen(L, TABLES);
    lua_createtable(L, count < INT32_MAX ? (int)count : 0, 0);
    for (lua_Integer i = 1; i <= (lua_Integer)count; i++) {
        if (lua_rawgeti(L, TABLES, i) != LUA_TTABLE) luaL_argerror(L, TABLES, "an item is no table");
        lua_pushvalue(L, 3);
        if (lua_rawget(L, -2) != LUA_TTABLE) luaL_argerror(L, TABLES, "an item has no table of this name");
        lua_rawseti(L, 4, i);
        lua_pop(L, 1);
    }
    lua_replace(L, TABLES);
}

/* program:run_all(array [, name])

   The same for several tables at once, all of one sheet: the items of an array, or what they have under a name. What it
   works out for each is what `run` does; for tables of the sheet that are not among them it makes columns, too, which
   say nothing. */
int ptext_bind_program_run_all(lua_State *L) {
    ptext_bound_program *self = ptext_bind_check_program(L, SELF);
    luaL_checktype(L, TABLES, LUA_TTABLE);
    lua_settop(L, 3);
    if (!lua_isnil(L, 3)) take_named(L);
    lua_settop(L, TABLES);
    lua_Unsigned count = lua_rawlen(L, TABLES);
    running on = {.in_array = true};
    while (on.tables < count) {
        ptext_bind_rows of;
        push_table(L, &on, on.tables);
        bool is_sheet = lua_istable(L, -1) && ptext_bind_opt_rows(L, -1, &of);
        luaL_argcheck(L, is_sheet && (on.sheet == NULL || of.sheet == on.sheet), TABLES, "no columns of one sheet");
        on.sheet = of.sheet;
        set_part(L, self, on.tables++, of.part);
        lua_pop(L, 1);
    }
    if (on.tables == 0) return 0;
    on.ends = on.sheet->ends;
    on.parts = on.sheet->parts;
    ptext_bind_push_column_numbers(L);
    return run(L, self, &on);
}
