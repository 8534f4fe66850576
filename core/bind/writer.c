#include "writer.h"

#include <stdlib.h>

static const char type_name[] = "ptext.writer";

enum { KEPT = 1 << 20 };

static int writer_gc(lua_State *L) {
    ptext_writer *self = ptext_bind_check_object(L, 1, type_name);
    ptext_buffer_free(&self->out);
    free(self->keys);
    *self = (ptext_writer){0};
    return 0;
}

static ptext_writer *new_writer(lua_State *L) {
    ptext_writer *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (ptext_writer){0};
    luaL_setmetatable(L, type_name);
    return self;
}

/* The writer that is kept from call to call is pushed, unless a call has it that is not over, or that failed: then a
   new one takes its place. */
ptext_writer *ptext_bind_open_writer(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, type_name);
    ptext_writer *writer = lua_touserdata(L, -1);
    if (writer == NULL || writer->open) {
        lua_pop(L, 1);
        writer = new_writer(L);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, type_name);
    }
    writer->open = true;
    writer->given = false;
    writer->out.length = writer->key_count = 0;
    writer->order = writer->depth = 0;
    return writer;
}

/* A writer of core.writer, without what a call that failed left behind its text. */
static ptext_writer *check_given(lua_State *L, int index) {
    ptext_writer *self = ptext_bind_check_object(L, index, type_name);
    luaL_argcheck(L, self->given, index, "the writer is closed");
    self->depth = 0;
    self->key_count = 0;
    return self;
}

ptext_writer *ptext_bind_writer_at(lua_State *L, int index) {
    lua_settop(L, index);
    if (lua_isnil(L, index)) {
        lua_settop(L, index - 1);
        return ptext_bind_open_writer(L);
    }
    return check_given(L, index);
}

static void push_text(lua_State *L, ptext_writer *writer) {
    lua_pushlstring(L, writer->out.bytes == NULL ? "" : writer->out.bytes, writer->out.length);
    writer->open = writer->given = false;
    if (writer->out.capacity > KEPT) ptext_buffer_free(&writer->out);
}

int ptext_bind_close_writer(lua_State *L, ptext_writer *writer) {
    push_text(L, writer);
    return 1;
}

int ptext_bind_leave_writer(lua_State *L, ptext_writer *writer, int index) {
    if (writer->given) lua_pushvalue(L, index);
    else push_text(L, writer);
    return 1;
}

/* core.writer() -> writer

   Gathers text that several calls write, where each would make a string of its own. What a call that raises has written
   stays. */
static int writer_new(lua_State *L) {
    ptext_bind_open_writer(L)->given = true;
    return 1;
}

/* writer:add(string, …) */
static int writer_add(lua_State *L) {
    ptext_writer *self = check_given(L, 1);
    int count = lua_gettop(L);
    for (int i = 2; i <= count; i++) {
        size_t length;
        const char *s = luaL_checklstring(L, i, &length);
        ptext_bind_check(L, ptext_buffer_add(&self->out, s, length));
    }
    return 0;
}

/* writer:json(value) adds what core.json gives. */
static int writer_json(lua_State *L) {
    ptext_writer *self = check_given(L, 1);
    lua_settop(L, 2);
    ptext_bind_json_value(L, self, 2);
    return 0;
}

/* writer:text() -> what was written; the writer is closed

   Its memory goes to another, which is kept in its place: this one stays closed whatever is opened later. */
static int writer_text(lua_State *L) {
    ptext_writer *self = check_given(L, 1);
    push_text(L, self);
    ptext_writer *next = new_writer(L);
    *next = *self;
    *self = (ptext_writer){0};
    lua_rawsetp(L, LUA_REGISTRYINDEX, type_name);
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

static const luaL_Reg methods[] = {
    {"add", writer_add},
    {"json", writer_json},
    {"text", writer_text},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{"__gc", writer_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"concat", concat},
    {"writer", writer_new},
    {NULL, NULL},
};

void ptext_bind_writer(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
