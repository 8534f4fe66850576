/* core.assigned: which variables a Lua chunk may assign to. core.put_back: gives variables the values they had. */
#include "../text/assigned.h"

#include "bind.h"

/* core.assigned(source) -> set, a table from names to true

   The names that a Lua chunk may assign to outside their declarations: perhaps too many, never too few. Linear. */
static int assigned_names(lua_State *L) {
    ptext_assigned reader = {.at = 0};
    size_t start, length;
    reader.source = luaL_checklstring(L, 1, &reader.length);
    lua_newtable(L);
    while (ptext_assigned_next(&reader, &start, &length)) {
        lua_pushlstring(L, reader.source + start, length);
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
    return 1;
}

/* core.put_back(functions, numbers, values, count)

   Gives the upvalue of each of `count` Lua functions that has the number at the same place its value: what
   debug.setupvalue does, for many at once. Three arrays; values may be nil. */
static int assigned_put_back(lua_State *L) {
    for (int i = 1; i <= 3; i++) luaL_checktype(L, i, LUA_TTABLE);
    lua_Integer count = luaL_checkinteger(L, 4);
    for (lua_Integer i = 1; i <= count; i++) {
        luaL_argcheck(L, lua_rawgeti(L, 1, i) == LUA_TFUNCTION, 1, "not a function");
        lua_rawgeti(L, 2, i);
        int number = (int)lua_tointeger(L, -1);
        lua_rawgeti(L, 3, i);
        luaL_argcheck(L, lua_setupvalue(L, -3, number) != NULL, 2, "no such upvalue");
        lua_settop(L, 4);
    }
    return 0;
}

static const luaL_Reg functions[] = {
    {"assigned", assigned_names},
    {"put_back", assigned_put_back},
    {NULL, NULL},
};

void ptext_bind_assigned(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
