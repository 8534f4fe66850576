/* Columns of numbers as Lua has them. */
#include "column_arrays.h"

#include "../text/line_form.h"

static const char key_of_names = 0, key_of_numbers = 0;

static const char *const marks[PTEXT_MARK_COUNT] = {NULL, ".", "!", "?", ":", ";", ",", "\u2026"};

/* Makes the two tables, and leaves them on the stack. */
static void make_names(lua_State *L) {
    lua_newtable(L);
    lua_newtable(L);
    for (int mark = 1; mark < PTEXT_MARK_COUNT; mark++) {
        lua_pushstring(L, marks[mark]);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -4, mark);
        lua_pushinteger(L, mark);
        lua_rawset(L, -3);
    }
    lua_pushvalue(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &key_of_names);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &key_of_numbers);
}

void ptext_bind_push_column_names(lua_State *L) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &key_of_names) == LUA_TTABLE) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &key_of_numbers);
        return;
    }
    lua_pop(L, 1);
    make_names(L);
}

static const double most = 0x1p53; /* beyond it not every integer is a number */

static void push_number(lua_State *L, double value) {
    if (value > -most && value < most && value == (double)(lua_Integer)value) lua_pushinteger(L, (lua_Integer)value);
    else lua_pushnumber(L, value);
}

void ptext_bind_push_cell(lua_State *L, ptext_column_form form, double value, int names) {
    if (form == PTEXT_COLUMN_NUMBER || (form == PTEXT_COLUMN_FOUND && value != 0)) push_number(L, value);
    else if (form == PTEXT_COLUMN_TRUTH && value != 0) lua_pushboolean(L, true);
    else if (form == PTEXT_COLUMN_NAME && value >= 1 && value < most) lua_rawgeti(L, names, (lua_Integer)value);
    else lua_pushnil(L);
}

/* Pushes a table for a column. One with little in it is smaller as a table of keys. */
static void push_table(lua_State *L, ptext_column_form form, const double *values, uint32_t rows) {
    enum { KEY_SIZE = 5, VALUE_SIZE = 2 }; /* of a key with a value, and of a value in an array, as 8 bytes */
    uint32_t count = 0;
    for (uint32_t row = 0; row < rows; row++) count += values[row] != 0;
    int room = rows < INT32_MAX ? (int)rows : 0;
    if (form != PTEXT_COLUMN_NUMBER && (uint64_t)count * KEY_SIZE < (uint64_t)rows * VALUE_SIZE) {
        lua_createtable(L, 0, (int)count);
    } else {
        lua_createtable(L, room, 0);
    }
}

void ptext_bind_push_column(lua_State *L, ptext_column_form form, const double *values, uint32_t rows) {
    luaL_checkstack(L, 5, "column");
    push_table(L, form, values, rows);
    int table = lua_gettop(L);
    if (form == PTEXT_COLUMN_NUMBER) {
        for (uint32_t row = 0; row < rows; row++) {
            push_number(L, values[row]);
            lua_rawseti(L, table, (lua_Integer)row + 1);
        }
        return;
    }
    ptext_bind_push_column_names(L);
    for (uint32_t row = 0; row < rows; row++) {
        if (values[row] == 0) continue;
        ptext_bind_push_cell(L, form, values[row], table + 1);
        lua_rawseti(L, table, (lua_Integer)row + 1);
    }
    lua_settop(L, table);
}

uint32_t ptext_bind_column_number(lua_State *L, int names) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, names) == LUA_TNUMBER) {
        uint32_t column = (uint32_t)lua_tointeger(L, -1);
        lua_pop(L, 2);
        return column;
    }
    lua_pop(L, 1);
    lua_Unsigned column = lua_rawlen(L, names);
    lua_pushvalue(L, -1);
    lua_rawseti(L, names, (lua_Integer)column + 1);
    lua_pushinteger(L, (lua_Integer)column);
    lua_rawset(L, names);
    return (uint32_t)column;
}

double *ptext_bind_make_column(lua_State *L, int columns, int name, ptext_column_form form, uint32_t rows) {
    luaL_checktype(L, columns, LUA_TTABLE);
    ptext_bind_rows of;
    bool is_sheet = ptext_bind_opt_rows(L, columns, &of);
    luaL_argcheck(L, is_sheet && of.count == rows, columns, "no columns of this document");
    lua_pushvalue(L, name);
    lua_pushnil(L); /* an array that was made of an earlier column of this name */
    lua_rawset(L, columns);
    ptext_bind_push_column_numbers(L);
    lua_pushvalue(L, name);
    uint32_t column = ptext_bind_column_number(L, lua_gettop(L) - 1);
    lua_pop(L, 1);
    ptext_bind_check(L, ptext_sheet_reserve(of.sheet, column + 1));
    return ptext_sheet_open(of.sheet, column, form) + of.first;
}

/* core.column_name(string) -> number

   The number by which columns know a string, from now on. */
static int sheet_column_name(lua_State *L) {
    luaL_checkstring(L, 1);
    lua_settop(L, 1);
    ptext_bind_push_column_names(L);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, 3) == LUA_TNUMBER) return 1;
    lua_Integer number = (lua_Integer)lua_rawlen(L, 2) + 1;
    lua_pushvalue(L, 1);
    lua_rawseti(L, 2, number);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, number);
    lua_rawset(L, 3);
    lua_pushinteger(L, number);
    return 1;
}

static const luaL_Reg functions[] = {
    {"column_name", sheet_column_name},
    {NULL, NULL},
};

void ptext_bind_column_arrays(lua_State *L) { luaL_setfuncs(L, functions, 0); }
