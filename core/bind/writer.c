#include "writer.h"

#include <stdlib.h>

static const char type_name[] = "ptext.writer";

enum { KEPT = 1 << 20 };

static int writer_gc(lua_State *L) {
    ptext_writer *self = luaL_checkudata(L, 1, type_name);
    ptext_buffer_free(&self->out);
    free(self->keys);
    *self = (ptext_writer){0};
    return 0;
}

static const luaL_Reg metamethods[] = {{"__gc", writer_gc}, {NULL, NULL}};

static ptext_writer *new_writer(lua_State *L) {
    ptext_writer *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (ptext_writer){0};
    if (luaL_newmetatable(L, type_name)) luaL_setfuncs(L, metamethods, 0);
    lua_setmetatable(L, -2);
    return self;
}

/* The writer that holds the memory between calls. */
static ptext_writer *kept_writer(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, type_name);
    ptext_writer *kept = lua_touserdata(L, -1);
    lua_pop(L, 1);
    if (kept != NULL) return kept;
    kept = new_writer(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, type_name);
    return kept;
}

static void take_memory(ptext_writer *to, ptext_writer *from) {
    ptext_buffer_free(&to->out);
    free(to->keys);
    *to = *from;
    *from = (ptext_writer){0};
    to->out.length = to->key_count = 0;
}

ptext_writer *ptext_bind_open_writer(lua_State *L) {
    ptext_writer *kept = kept_writer(L), *writer = new_writer(L);
    take_memory(writer, kept);
    writer->order = writer->depth = 0;
    return writer;
}

int ptext_bind_close_writer(lua_State *L, ptext_writer *writer) {
    lua_pushlstring(L, writer->out.bytes == NULL ? "" : writer->out.bytes, writer->out.length);
    if (writer->out.capacity <= KEPT) take_memory(kept_writer(L), writer);
    return 1;
}

/* core.concat(strings) -> the strings one after the other

   Makes no string but the result, where table.concat leaves several as large behind. */
static int concat(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    lua_settop(L, 1);
    ptext_writer *writer = ptext_bind_open_writer(L);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        const char *s = ptext_bind_string_at(L, 1, i, &length, "string");
        ptext_bind_check(L, ptext_buffer_add(&writer->out, s, length));
        lua_pop(L, 1);
    }
    return ptext_bind_close_writer(L, writer);
}

static const luaL_Reg functions[] = {
    {"concat", concat},
    {NULL, NULL},
};

void ptext_bind_writer(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
