/* core.memory: what this state holds, and may hold. */
#include "../host/state.h"
#include "bind.h"

/* core.memory([limit]) -> used, limit

   Bytes that this Lua state holds, and its limit (0: none), which an argument sets. A state that was not made by this
   engine has no limit to set: its limit is nil. */
static int memory_account(lua_State *L) {
    lua_Integer limit = luaL_optinteger(L, 1, 0);
    luaL_argcheck(L, limit >= 0, 1, "a limit is not negative");
    ptext_memory *memory = ptext_state_memory(L);
    if (memory == NULL) {
        lua_pushinteger(L, (lua_Integer)lua_gc(L, LUA_GCCOUNT) * 1024 + lua_gc(L, LUA_GCCOUNTB));
        lua_pushnil(L);
        return 2;
    }
    if (!lua_isnoneornil(L, 1)) memory->limit = (size_t)limit;
    lua_pushinteger(L, (lua_Integer)memory->used);
    lua_pushinteger(L, (lua_Integer)memory->limit);
    return 2;
}

static const luaL_Reg functions[] = {
    {"memory", memory_account},
    {NULL, NULL},
};

void ptext_bind_memory(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
