/* core.assigned: which variables a Lua chunk may assign to. */
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

static const luaL_Reg functions[] = {{"assigned", assigned_names}, {NULL, NULL}};

void ptext_bind_assigned(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
