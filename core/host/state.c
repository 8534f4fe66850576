#include "state.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

#include "blocks.h"

/* What the allocator of a state works with. */
typedef struct state_memory {
    ptext_memory account;
    ptext_blocks blocks;
} state_memory;

/* A lua_Alloc that keeps count. For a new block `old_size` is the type of the object. */
static void *allocate(void *memory, void *block, size_t old_size, size_t new_size) {
    ptext_memory *account = &((state_memory *)memory)->account;
    void *moved;
    if (block == NULL) old_size = 0;
    size_t others = account->used - old_size;
    if (new_size > old_size && account->limit != 0 &&
        (others > account->limit || new_size > account->limit - others)) {
        return NULL;
    }
    moved = ptext_blocks_resize(&((state_memory *)memory)->blocks, block, old_size, new_size);
    if (moved == NULL && new_size > 0) return new_size <= old_size ? block : NULL; /* Lua relies on shrinking */
    account->used = others + new_size;
    return moved;
}

/* Only an error outside every protected call comes here, and there is none. */
static int panic(lua_State *L) {
    const char *message = lua_tostring(L, -1);
    fprintf(stderr, "ptext: unprotected error: %s\n", message == NULL ? "not a string" : message);
    return 0; /* Lua aborts */
}

static void free_memory(state_memory *memory) {
    ptext_blocks_free(&memory->blocks);
    free(memory);
}

/* The limit of instructions belongs here as well: a watchdog that calls lua_sethook on a state that takes too long
   costs nothing before it trips (a count hook set from the start halves Lua's speed). It has to reach the coroutines
   of the state too, and a run that was stopped is to be repeated under a counted budget, whose verdict does not
   depend on the machine. */
lua_State *ptext_state_new(size_t memory_limit) {
    state_memory *memory = calloc(1, sizeof *memory);
    if (memory == NULL) return NULL;
    memory->account.limit = memory_limit;
    lua_State *L = lua_newstate(allocate, memory);
    if (L == NULL) {
        free_memory(memory);
        return NULL;
    }
    lua_atpanic(L, panic);
    return L;
}

void ptext_state_close(lua_State *L) {
    if (L == NULL) return;
    void *memory;
    lua_getallocf(L, &memory);
    lua_close(L);
    free_memory(memory);
}

ptext_memory *ptext_state_memory(lua_State *L) {
    void *memory;
    return lua_getallocf(L, &memory) == allocate ? &((state_memory *)memory)->account : NULL;
}

void ptext_state_open_libraries(lua_State *L, const ptext_library *libraries, size_t count) {
    lua_pushboolean(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "LUA_NOENV");
    luaL_openlibs(L);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    for (size_t i = 0; i < count; i++) {
        lua_pushcfunction(L, libraries[i].open);
        lua_setfield(L, -2, libraries[i].name);
    }
    if (lua_getfield(L, -1, PTEXT_STATE_COMPILED) == LUA_TFUNCTION) {
        luaL_requiref(L, PTEXT_STATE_COMPILED, lua_tocfunction(L, -1), 0);
        lua_pop(L, 1);
    }
    lua_pop(L, 2);
}

int ptext_state_message(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING) return 1;
    if (luaL_callmeta(L, 1, "__tostring") && lua_type(L, -1) == LUA_TSTRING) return 1;
    lua_pushfstring(L, "(error object is a %s value)", luaL_typename(L, 1));
    return 1;
}

int ptext_state_traceback(lua_State *L) {
    ptext_state_message(L);
    luaL_traceback(L, L, lua_tostring(L, -1), 1);
    return 1;
}
