/* core.column_program: programs over columns, which come from sheets and Lua tables and go there. */
#include "../text/columns.h"

#include <stdlib.h>

#include "sheet.h"

static const char type_name[] = "ptext.column_program";

/* User values: the names of inputs and outputs, and the table of the names of its own sheet's columns. */
enum { INPUTS = 1, OUTPUTS, OWN_NUMBERS, USER_VALUES = OWN_NUMBERS };

enum { MANY_VALUES = 1 << 20 }; /* of which the memory is not kept */

/* The form of an output that is the numbers of the rows where it holds; the others are of ptext_column_form. */
enum { ROWS = PTEXT_COLUMN_NAME + 1 };

typedef struct port {
    uint16_t operand;
    uint8_t form;    /* of an output */
    uint32_t column; /* of the sheet, when it is one */
} port;

typedef struct bound_program {
    ptext_column_program program;
    ptext_column_step *steps;
    ptext_column_table *tables;
    double *scalars, *table_values;
    port *inputs, *outputs;
    uint32_t input_count, output_count;
    const void *bound_to; /* the table of the numbers that inputs and outputs have: its own or that of the state */
    uint32_t columns_known; /* so many columns a sheet has for them */
    ptext_sheet own;      /* for tables that are no sheet's */
    double **columns;     /* the places of columns during a run */
    double *work;         /* a place for each column, which those of a sheet have there */
    uint32_t work_capacity;
} bound_program;

/* The stack while a program is made: the options, the program, and what inputs and outputs have, names and columns. */
enum { TAKEN = 3 };

/* Making ----------------------------------------------------------------------------------------------------------- */

/* Pushes the array of the options at index 1, and gives its length. */
static uint32_t push_array(lua_State *L, const char *name) {
    if (lua_getfield(L, 1, name) != LUA_TTABLE) luaL_error(L, "column_program: %s must be an array", name);
    lua_Unsigned length = lua_rawlen(L, -1);
    if (length >= 1 << 20) luaL_error(L, "column_program: %s is too long", name);
    return (uint32_t)length;
}

static void *allocate(lua_State *L, uint32_t count, size_t size) {
    void *items = calloc((size_t)count + 1, size);
    if (items == NULL) ptext_bind_raise(L, PTEXT_NO_MEMORY);
    return items;
}

/* The number at i, from 1, of the array on top of the stack. */
static lua_Integer integer_at(lua_State *L, uint32_t i, lua_Integer least, lua_Integer most) {
    int is_integer;
    lua_rawgeti(L, -1, (lua_Integer)i);
    lua_Integer number = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer || number < least || number > most) luaL_error(L, "column_program: a number is out of range");
    lua_pop(L, 1);
    return number;
}

static double number_at(lua_State *L, uint32_t i) {
    int is_number;
    lua_rawgeti(L, -1, (lua_Integer)i);
    double number = lua_tonumberx(L, -1, &is_number);
    if (!is_number) luaL_error(L, "column_program: a scalar is no number");
    lua_pop(L, 1);
    return number;
}

static void read_steps(lua_State *L, bound_program *self) {
    enum { PARTS = 6 };
    uint32_t count = push_array(L, "steps") / PARTS;
    self->steps = allocate(L, count, sizeof *self->steps);
    for (uint32_t i = 0; i < count; i++) {
        uint16_t parts[PARTS - 1];
        for (uint32_t k = 0; k < PARTS - 1; k++) parts[k] = (uint16_t)integer_at(L, i * PARTS + k + 1, 0, UINT16_MAX);
        self->steps[i] = (ptext_column_step){parts[0], parts[1], parts[2], parts[3], parts[4],
                                             (int32_t)integer_at(L, (i + 1) * PARTS, INT32_MIN, INT32_MAX)};
    }
    self->program.steps = self->steps;
    self->program.step_count = count;
    lua_pop(L, 1);
}

static void read_scalars(lua_State *L, bound_program *self) {
    uint32_t count = push_array(L, "scalars");
    if (count >= PTEXT_COLUMN_SCALAR) luaL_error(L, "column_program: too many scalars");
    self->scalars = allocate(L, count, sizeof *self->scalars);
    for (uint32_t i = 0; i < count; i++) self->scalars[i] = number_at(L, i + 1);
    self->program.scalars = (uint16_t)count;
    lua_pop(L, 1);
}

/* The values of all tables together; the array of tables is on top of the stack. */
static uint32_t count_values(lua_State *L, uint32_t tables) {
    lua_Unsigned all = 0;
    for (uint32_t i = 1; i <= tables; i++) {
        if (lua_rawgeti(L, -1, i) != LUA_TTABLE) luaL_error(L, "column_program: a list to look up is no table");
        all += lua_rawlen(L, -1);
        lua_pop(L, 1);
    }
    if (all >= 1 << 20) luaL_error(L, "column_program: lists to look up are too long");
    return (uint32_t)all;
}

static void read_tables(lua_State *L, bound_program *self) {
    uint32_t count = push_array(L, "tables"), at = 0;
    self->tables = allocate(L, count, sizeof *self->tables);
    self->table_values = allocate(L, count_values(L, count), sizeof *self->table_values);
    for (uint32_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        uint32_t size = (uint32_t)lua_rawlen(L, -1);
        self->tables[i] = (ptext_column_table){self->table_values + at, size};
        for (uint32_t k = 1; k <= size; k++) self->table_values[at++] = number_at(L, k);
        lua_pop(L, 1);
    }
    self->program.tables = self->tables;
    self->program.table_count = count;
    lua_pop(L, 1);
}

static bool is_column(const port *at) { return (at->operand & PTEXT_COLUMN_SCALAR) == 0; }

/* The operand has to be a column or scalar of the program. */
static void check_operand(lua_State *L, const bound_program *self, uint32_t operand) {
    bool scalar = (operand & PTEXT_COLUMN_SCALAR) != 0;
    uint32_t number = operand & ~PTEXT_COLUMN_SCALAR;
    if (number >= (scalar ? self->program.scalars : self->program.columns)) {
        luaL_error(L, "column_program: an input or output is out of range");
    }
}

/* Takes the name or the number of a column that is on top of the stack, for an input or output. One that is `written`
   has a name and a column of its own. */
static void take(lua_State *L, bool written) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, TAKEN) != LUA_TNIL && written) luaL_error(L, "column_program: two ports are one");
    lua_pop(L, 1);
    lua_pushboolean(L, true);
    lua_rawset(L, TAKEN);
}

static uint8_t form_at(lua_State *L, lua_Integer i) {
    static const char *const forms[] = {"number", "truth", "found", "name", "rows", NULL};
    lua_rawgeti(L, -1, i);
    uint8_t form = (uint8_t)luaL_checkoption(L, -1, NULL, forms);
    lua_pop(L, 1);
    return form;
}

/* Reads what stands under `name`: name and operand, and of outputs the form, one after the other. The names become the
   user value `names`, an array. */
static void read_ports(lua_State *L, bound_program *self, const char *name, int names, port **ports, uint32_t *count) {
    uint32_t parts = names == OUTPUTS ? 3 : 2;
    *count = push_array(L, name) / parts;
    *ports = allocate(L, *count, sizeof **ports);
    lua_createtable(L, (int)*count, 0);
    lua_insert(L, -2);
    for (uint32_t i = 0; i < *count; i++) {
        size_t length;
        port *at = &(*ports)[i];
        at->operand = (uint16_t)integer_at(L, i * parts + 2, 0, UINT16_MAX);
        check_operand(L, self, at->operand);
        if (names == OUTPUTS) at->form = form_at(L, (lua_Integer)i * parts + 3);
        ptext_bind_string_at(L, -1, (lua_Integer)i * parts + 1, &length, name);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -4, (lua_Integer)i + 1);
        take(L, names == OUTPUTS);
        lua_pushinteger(L, at->operand);
        if (is_column(at) && at->form != ROWS) take(L, true);
        else lua_pop(L, 1);
    }
    lua_pop(L, 1);
    lua_setiuservalue(L, 2, names);
}

/* core.column_program{ steps =, columns =, scalars =, tables =, inputs =, outputs = } -> program

   What ptext.columns compiles, which see. steps: six numbers each, as in ptext_column_step; columns: how many there
   are; scalars: their values at the start; tables: arrays of numbers; inputs: name and operand of each; outputs: name,
   operand and form ("number", "truth", "found", "name", "rows"). No two inputs and outputs are one column, but for
   outputs that are rows, and no output has the name of another port. Raises for what is not so. */
static int program_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    bound_program *self = lua_newuserdatauv(L, sizeof *self, USER_VALUES);
    *self = (bound_program){0};
    luaL_setmetatable(L, type_name);
    lua_getfield(L, 1, "columns");
    lua_Integer columns = luaL_checkinteger(L, -1);
    luaL_argcheck(L, columns >= 0 && columns < PTEXT_COLUMN_SCALAR, 1, "the number of columns is out of range");
    self->program.columns = (uint16_t)columns;
    lua_pop(L, 1);
    self->columns = allocate(L, self->program.columns, sizeof *self->columns);
    read_scalars(L, self);
    read_tables(L, self);
    read_steps(L, self);
    lua_newtable(L); /* TAKEN */
    read_ports(L, self, "inputs", INPUTS, &self->inputs, &self->input_count);
    read_ports(L, self, "outputs", OUTPUTS, &self->outputs, &self->output_count);
    lua_settop(L, 2);
    luaL_argcheck(L, ptext_column_program_is_sound(&self->program), 1, "the steps are not sound");
    lua_newtable(L);
    lua_setiuservalue(L, 2, OWN_NUMBERS);
    return 1;
}

/* Running ---------------------------------------------------------------------------------------------------------- */

/* The stack of a run: the numbers of columns, the numbers of strings, the names. */
enum { SELF = 1, VALUES, COLUMN_NUMBERS, STRINGS, STRING_NUMBERS, INPUT_NAMES, OUTPUT_NAMES };

/* Finds the numbers of the columns of inputs and outputs. */
static void bind_columns(lua_State *L, bound_program *self) {
    self->bound_to = NULL;
    for (uint32_t i = 0; i < self->input_count; i++) {
        if (!is_column(&self->inputs[i])) continue;
        lua_rawgeti(L, INPUT_NAMES, (lua_Integer)i + 1);
        self->inputs[i].column = ptext_bind_column_number(L, COLUMN_NUMBERS);
    }
    for (uint32_t i = 0; i < self->output_count; i++) {
        if (!is_column(&self->outputs[i]) || self->outputs[i].form == ROWS) continue;
        lua_rawgeti(L, OUTPUT_NAMES, (lua_Integer)i + 1);
        self->outputs[i].column = ptext_bind_column_number(L, COLUMN_NUMBERS);
    }
    self->columns_known = (uint32_t)lua_rawlen(L, COLUMN_NUMBERS);
    self->bound_to = lua_topointer(L, COLUMN_NUMBERS);
}

/* Gives every column a place of its own to work in. */
static void place_columns(lua_State *L, bound_program *self, uint32_t rows) {
    uint64_t need = (uint64_t)self->program.columns * rows + 1;
    if (need > UINT32_MAX) ptext_bind_raise(L, PTEXT_TOO_LARGE);
    double *work = ptext_grow(self->work, &self->work_capacity, (uint32_t)need, sizeof *work);
    if (work == NULL) ptext_bind_raise(L, PTEXT_NO_MEMORY);
    self->work = work;
    for (uint32_t i = 0; i < self->program.columns; i++) self->columns[i] = work + (size_t)i * rows;
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

/* Reads the table on top of the stack into a column: what it has, which is mostly little. */
static void read_table(lua_State *L, double *values, uint32_t rows) {
    memset(values, 0, rows * sizeof *values);
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        lua_Integer row = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
        if (row >= 1 && row <= (lua_Integer)rows) values[row - 1] = number_of(L, -1);
    }
}

/* A column of the sheet comes before an array of the same name, which may have been made of it. */
static void read_input(lua_State *L, bound_program *self, ptext_sheet *sheet, uint32_t i) {
    const port *input = &self->inputs[i];
    double *values = is_column(input) ? ptext_sheet_values(sheet, input->column) : NULL;
    if (values != NULL) {
        self->columns[input->operand] = values;
        return;
    }
    lua_rawgeti(L, INPUT_NAMES, (lua_Integer)i + 1);
    lua_pushvalue(L, -1);
    int type = lua_rawget(L, VALUES);
    if (!is_column(input)) {
        self->scalars[input->operand & ~PTEXT_COLUMN_SCALAR] = number_of(L, -1);
    } else if (type == LUA_TTABLE) {
        read_table(L, self->columns[input->operand], sheet->rows);
    } else {
        luaL_error(L, "there is no column `%s`", lua_tostring(L, -2));
    }
    lua_pop(L, 2);
}

static void push_rows(lua_State *L, const double *values, uint32_t rows) {
    lua_Integer count = 0;
    uint32_t room = 0;
    for (uint32_t row = 0; row < rows; row++) room += values[row] != 0;
    lua_createtable(L, room < INT32_MAX ? (int)room : 0, 0);
    for (uint32_t row = 0; room > 0 && row < rows; row++) {
        if (values[row] == 0) continue;
        lua_pushinteger(L, (lua_Integer)row + 1);
        lua_rawseti(L, -2, ++count);
    }
}

/* Writes output `i` into the table of values. A column of a sheet is left there until it is asked for. */
static void write_output(lua_State *L, const bound_program *self, const ptext_sheet *sheet, uint32_t i) {
    const port *output = &self->outputs[i];
    lua_rawgeti(L, OUTPUT_NAMES, (lua_Integer)i + 1);
    if (!is_column(output)) {
        double value = self->scalars[output->operand & ~PTEXT_COLUMN_SCALAR];
        ptext_bind_push_cell(L, output->form, value, STRINGS);
    } else if (output->form == ROWS) {
        push_rows(L, self->columns[output->operand], sheet->rows);
    } else if (sheet != &self->own) {
        lua_pushnil(L);
    } else {
        ptext_bind_push_column(L, output->form, self->columns[output->operand], sheet->rows);
    }
    lua_rawset(L, VALUES);
}

static void run(lua_State *L, bound_program *self, ptext_sheet *sheet) {
    if (self->bound_to != lua_topointer(L, COLUMN_NUMBERS)) bind_columns(L, self);
    ptext_bind_check(L, ptext_sheet_reserve(sheet, self->columns_known));
    place_columns(L, self, sheet->rows);
    for (uint32_t i = 0; i < self->input_count; i++) read_input(L, self, sheet, i);
    for (uint32_t i = 0; i < self->output_count; i++) {
        const port *output = &self->outputs[i];
        if (!is_column(output) || output->form == ROWS) continue;
        self->columns[output->operand] = ptext_sheet_make(sheet, output->column, output->form);
    }
    ptext_columns_run(&self->program, (double *const *)self->columns, self->scalars, sheet->rows);
    for (uint32_t i = 0; i < self->output_count; i++) write_output(L, self, sheet, i);
    if (self->work_capacity > MANY_VALUES) {
        free(self->work);
        self->work = NULL;
        self->work_capacity = 0;
    }
}

/* program:run(values [, rows])

   Reads columns and values from a table, works, and puts the outputs there. See ptext.columns. The number of rows is
   given unless the table is one of document:features. Raises when a column is missing. */
static int program_run(lua_State *L) {
    bound_program *self = luaL_checkudata(L, SELF, type_name);
    luaL_checktype(L, VALUES, LUA_TTABLE);
    lua_Integer rows = luaL_optinteger(L, 3, 0);
    luaL_argcheck(L, rows >= 0 && rows < (lua_Integer)UINT32_MAX, 3, "out of range");
    lua_settop(L, 2);
    ptext_sheet *sheet = ptext_bind_opt_sheet(L, VALUES);
    if (sheet == NULL) {
        sheet = &self->own;
        lua_getiuservalue(L, SELF, OWN_NUMBERS);
        ptext_bind_check(L, ptext_sheet_begin(sheet, (uint32_t)rows));
    } else {
        ptext_bind_push_column_numbers(L);
    }
    ptext_bind_push_column_names(L);
    lua_getiuservalue(L, SELF, INPUTS);
    lua_getiuservalue(L, SELF, OUTPUTS);
    run(L, self, sheet);
    return 0;
}

static int program_gc(lua_State *L) {
    bound_program *self = luaL_checkudata(L, 1, type_name);
    ptext_sheet_free(&self->own);
    free(self->steps);
    free(self->tables);
    free(self->scalars);
    free(self->table_values);
    free(self->inputs);
    free(self->outputs);
    free(self->columns);
    free(self->work);
    *self = (bound_program){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"run", program_run},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{"__gc", program_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"column_program", program_new},
    {NULL, NULL},
};

void ptext_bind_columns(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
