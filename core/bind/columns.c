/* core.column_program: making programs over columns. */
#include "columns.h"

#include <stdlib.h>

static const char type_name[] = "ptext.column_program";

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

static void read_steps(lua_State *L, ptext_bound_program *self) {
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

static void read_scalars(lua_State *L, ptext_bound_program *self) {
    uint32_t count = push_array(L, "scalars");
    if (count > PTEXT_COLUMN_NUMBER_BITS) luaL_error(L, "column_program: too many scalars");
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

static void read_tables(lua_State *L, ptext_bound_program *self) {
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

/* An output has to be a column, value or scalar of the program, an input a column or value. */
static void check_operand(lua_State *L, const ptext_bound_program *self, const ptext_port *at, bool is_input) {
    const ptext_column_program *program = &self->program;
    uint32_t count = ptext_port_is_column(at)   ? program->columns
                     : ptext_port_is_scalar(at) ? program->scalars
                                                : program->values;
    if (ptext_port_number(at) >= count || (is_input && ptext_port_is_scalar(at))) {
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
static void read_ports(lua_State *L, ptext_bound_program *self, const char *name, int names, ptext_port **ports,
                       uint32_t *count) {
    uint32_t parts = names == PTEXT_PROGRAM_OUTPUTS ? 3 : 2;
    *count = push_array(L, name) / parts;
    *ports = allocate(L, *count, sizeof **ports);
    lua_createtable(L, (int)*count, 0);
    lua_insert(L, -2);
    for (uint32_t i = 0; i < *count; i++) {
        size_t length;
        ptext_port *at = &(*ports)[i];
        at->operand = (uint16_t)integer_at(L, i * parts + 2, 0, UINT16_MAX);
        check_operand(L, self, at, names == PTEXT_PROGRAM_INPUTS);
        if (names == PTEXT_PROGRAM_OUTPUTS) at->form = form_at(L, (lua_Integer)i * parts + 3);
        ptext_bind_string_at(L, -1, (lua_Integer)i * parts + 1, &length, name);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -4, (lua_Integer)i + 1);
        take(L, names == PTEXT_PROGRAM_OUTPUTS);
        lua_pushinteger(L, at->operand);
        if (ptext_port_is_column(at) && at->form != PTEXT_COLUMN_ROWS) take(L, true);
        else lua_pop(L, 1);
    }
    lua_pop(L, 1);
    lua_setiuservalue(L, 2, names);
}

static uint16_t count_at(lua_State *L, const char *name) {
    lua_getfield(L, 1, name);
    lua_Integer count = luaL_checkinteger(L, -1);
    if (count < 0 || count > PTEXT_COLUMN_NUMBER_BITS) luaL_error(L, "column_program: too many %s", name);
    lua_pop(L, 1);
    return (uint16_t)count;
}

/* core.column_program{ steps =, columns =, values =, scalars =, tables =, inputs =, outputs = } -> program

   What ptext.columns compiles, which see. steps: six numbers each, as in ptext_column_step; columns, values: how many
   there are; scalars: what they are; tables: arrays of numbers; inputs: name and operand of each; outputs: name,
   operand and form ("number", "truth", "found", "name", "rows"). No two inputs and outputs are one column, but for
   outputs that are rows, and no output has the name of another port. Raises for what is not so. */
static int program_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    ptext_bound_program *self = lua_newuserdatauv(L, sizeof *self, PTEXT_PROGRAM_OWN_NUMBERS);
    *self = (ptext_bound_program){0};
    luaL_setmetatable(L, type_name);
    self->program.columns = count_at(L, "columns");
    self->program.values = count_at(L, "values");
    self->columns = allocate(L, self->program.columns, sizeof *self->columns);
    read_scalars(L, self);
    read_tables(L, self);
    read_steps(L, self);
    lua_newtable(L); /* TAKEN */
    read_ports(L, self, "inputs", PTEXT_PROGRAM_INPUTS, &self->inputs, &self->input_count);
    read_ports(L, self, "outputs", PTEXT_PROGRAM_OUTPUTS, &self->outputs, &self->output_count);
    lua_settop(L, 2);
    luaL_argcheck(L, ptext_column_program_is_sound(&self->program), 1, "the steps are not sound");
    lua_newtable(L);
    lua_setiuservalue(L, 2, PTEXT_PROGRAM_OWN_NUMBERS);
    return 1;
}

ptext_bound_program *ptext_bind_check_program(lua_State *L, int argument) {
    return ptext_bind_check_object(L, argument, type_name);
}

static int program_gc(lua_State *L) {
    ptext_bound_program *self = ptext_bind_check_object(L, 1, type_name);
    ptext_sheet_free(&self->own);
    free(self->steps);
    free(self->tables);
    free(self->scalars);
    free(self->table_values);
    free(self->inputs);
    free(self->outputs);
    free(self->columns);
    free(self->work);
    free(self->parts);
    *self = (ptext_bound_program){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"run", ptext_bind_program_run},
    {"run_all", ptext_bind_program_run_all},
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
