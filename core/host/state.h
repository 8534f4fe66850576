/* Lua states with a memory limit. */
#ifndef PTEXT_STATE_H
#define PTEXT_STATE_H

#include <lua.h>

#include <stdbool.h>
#include <stddef.h>

/* What a state holds and may hold, in bytes, as Lua's allocator counts it: strings, tables, functions and userdata.
   The arrays of documents and dictionaries are bounded by their texts and not counted. */
typedef struct ptext_memory {
    size_t used;
    size_t limit; /* 0 for none */
} ptext_memory;

/* A state without libraries; NULL when memory runs out. Beyond the limit Lua raises its memory error ("not enough
   memory"), after it has tried to collect garbage. Close it with ptext_state_close. */
lua_State *ptext_state_new(size_t memory_limit);
void ptext_state_close(lua_State *L);

/* The account of a state made here, NULL for another. It belongs to the state. */
ptext_memory *ptext_state_memory(lua_State *L);

/* A C library that `require name` opens. */
typedef struct ptext_library {
    const char *name;
    lua_CFunction open;
} ptext_library;

/* The library that is opened at once when it is among those of a state: it changes how the others are found. */
#define PTEXT_STATE_COMPILED "ptext.compiled"

/* Opens the standard libraries, without a look at LUA_PATH, LUA_CPATH and LUA_INIT, and makes others known to
   `require`. May raise. */
void ptext_state_open_libraries(lua_State *L, const ptext_library *libraries, size_t count);

/* A message handler for lua_pcall: makes a string of any error value, with a traceback. */
int ptext_state_traceback(lua_State *L);
/* The same without a traceback. */
int ptext_state_message(lua_State *L);

#endif
