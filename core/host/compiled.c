#include "compiled.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "../bind/bind.h"
#include "carried.h"
#include "os.h"

/* The first chunk whose source has at least this length. */
static size_t first_of_length(size_t length) {
    size_t low = 0, high = ptext_compiled_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (ptext_compiled_chunks[middle].source_length < length) low = middle + 1;
        else high = middle;
    }
    return low;
}

static const ptext_compiled_chunk *find(const char *source, size_t length) {
    for (size_t i = first_of_length(length); i < ptext_compiled_count; i++) {
        const ptext_compiled_chunk *chunk = &ptext_compiled_chunks[i];
        if (chunk->source_length != length) return NULL;
        if (memcmp(chunk->source, source, length) == 0) return chunk;
    }
    return NULL;
}

/* What compiled code is read from: in place of the name that it was compiled with, the one it is to have. A name is
   written as its length and one, seven bits to a byte, the last of them with the eighth bit set, and then its bytes. */
typedef struct pieces {
    const ptext_compiled_chunk *chunk;
    const char *name;
    size_t name_length;
    unsigned next;
    char size[10];
} pieces;

static const char *name_size(pieces *p, size_t *length) {
    size_t at = sizeof p->size, left = p->name_length + 1;
    p->size[--at] = (char)((left & 0x7F) | 0x80);
    while ((left >>= 7) != 0) p->size[--at] = (char)(left & 0x7F);
    *length = sizeof p->size - at;
    return p->size + at;
}

/* A lua_Reader. */
static const char *next_piece(lua_State *L, void *context, size_t *length) {
    pieces *p = context;
    const ptext_compiled_chunk *chunk = p->chunk;
    (void)L;
    switch (p->next++) {
    case 0: *length = chunk->name_at; return chunk->code;
    case 1: return name_size(p, length);
    case 2: *length = p->name_length; return p->name;
    case 3: *length = chunk->code_length - chunk->name_end; return chunk->code + chunk->name_end;
    default: *length = 0; return NULL;
    }
}

/* Pushes the main function of a source that was compiled; false when it was not, or by another Lua. */
static bool push_compiled(lua_State *L, const char *source, size_t length, const char *name) {
    pieces p = {.chunk = find(source, length), .name = name, .name_length = strlen(name)};
    if (p.chunk == NULL) return false;
    if (lua_load(L, next_piece, &p, name, "b") == LUA_OK) return true;
    lua_pop(L, 1);
    return false;
}

/* compiled.load(source, name [, environment]) -> function

   The one that `load` would give, or nil if the source was not compiled. `name` is the chunk's, as `load` takes it.
   Costs one comparison of the source. */
static int load(lua_State *L) {
    size_t length;
    const char *source = luaL_checklstring(L, 1, &length), *name = luaL_checkstring(L, 2);
    lua_settop(L, 3);
    if (!push_compiled(L, source, length, name)) luaL_pushfail(L);
    else if (!lua_isnil(L, 3)) {
        lua_pushvalue(L, 3);
        if (lua_setupvalue(L, -2, 1) == NULL) lua_pop(L, 1);
    }
    return 1;
}

/* compiled.facts(source) -> its hash, the names that it may assign to, or nil if the source was not compiled

   As core.sha256 and core.assigned give them, the names with spaces between. Costs one comparison of the source. */
static int facts(lua_State *L) {
    size_t length;
    const char *source = luaL_checklstring(L, 1, &length);
    const ptext_compiled_chunk *chunk = find(source, length);
    if (chunk == NULL) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushstring(L, chunk->sha256);
    lua_pushstring(L, chunk->assigned);
    return 2;
}

static const luaL_Reg functions[] = {
    {"load", load},
    {"facts", facts},
    {NULL, NULL},
};

/* Pushes package[field]. */
static int push_of_package(lua_State *L, const char *field) {
    lua_getglobal(L, LUA_LOADLIBNAME);
    int type = lua_getfield(L, -1, field);
    lua_remove(L, -2);
    return type;
}

/* A searcher of `require`, before that for Lua files: what is not compiled it leaves to the next. */
static int search(lua_State *L) {
    push_of_package(L, "searchpath");
    lua_pushvalue(L, 1);
    push_of_package(L, "path");
    lua_call(L, 2, 1);
    const char *path = lua_tostring(L, -1);
    if (path == NULL) return 0;
    const char *name = lua_pushfstring(L, "@%s", path);
    ptext_buffer *source = ptext_bind_scratch(L);
    if (ptext_os_read_file(path, SIZE_MAX, source) != 0) return 0;
    if (!push_compiled(L, source->bytes, source->length, name)) return 0;
    lua_pushvalue(L, -3);
    return 2;
}

int luaopen_ptext_compiled(lua_State *L) {
    push_of_package(L, "searchers");
    for (lua_Integer at = luaL_len(L, -1); at >= 2; at--) {
        lua_geti(L, -1, at);
        lua_seti(L, -2, at + 1);
    }
    lua_pushcfunction(L, search);
    lua_seti(L, -2, 2);
    luaL_newlib(L, functions);
    lua_pushstring(L, ptext_carried_checks);
    lua_setfield(L, -2, "checks"); /* what was found right when the command was built, see carried.h */
    return 1;
}
