#include "bind.h"

#include <errno.h>
#include <string.h>

#include "../text/json.h"

static const char scratch_name[] = "ptext.scratch";

void ptext_bind_raise(lua_State *L, ptext_status status) {
    switch (status) {
    case PTEXT_OK: return;
    case PTEXT_NO_MEMORY: luaL_error(L, "not enough memory"); return;
    case PTEXT_TOO_LARGE: luaL_error(L, "larger than offsets can count (4 GiB)"); return;
    case PTEXT_BAD_ENTRY: luaL_error(L, "a bad entry"); return;
    }
}

void ptext_bind_sign(lua_State *L, const char *type_name) {
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, type_name);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
}

void ptext_bind_type(lua_State *L, const char *name, const luaL_Reg *methods, const luaL_Reg *metamethods) {
    luaL_newmetatable(L, name);
    ptext_bind_sign(L, name);
    luaL_setfuncs(L, metamethods, 0);
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}

/* The address of a type's name is a key of its metatable, which is found quicker than the name in the registry. */
void *ptext_bind_test_object(lua_State *L, int index, const char *type_name) {
    if (!lua_getmetatable(L, index)) return NULL;
    bool is = lua_rawgetp(L, -1, type_name) != LUA_TNIL;
    lua_pop(L, 2);
    return is ? lua_touserdata(L, index) : NULL;
}

void *ptext_bind_check_object(lua_State *L, int index, const char *type_name) {
    void *object = ptext_bind_test_object(L, index, type_name);
    return object != NULL ? object : luaL_checkudata(L, index, type_name); /* which raises */
}

static int scratch_gc(lua_State *L) {
    ptext_buffer_free(luaL_checkudata(L, 1, scratch_name));
    return 0;
}

static const luaL_Reg scratch_metamethods[] = {{"__gc", scratch_gc}, {NULL, NULL}};

static ptext_buffer *new_scratch(lua_State *L) {
    ptext_buffer *scratch = lua_newuserdatauv(L, sizeof *scratch, 0);
    *scratch = (ptext_buffer){0};
    if (luaL_newmetatable(L, scratch_name)) luaL_setfuncs(L, scratch_metamethods, 0);
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, scratch_name);
    return scratch;
}

ptext_buffer *ptext_bind_scratch(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, scratch_name);
    ptext_buffer *scratch = lua_touserdata(L, -1);
    lua_pop(L, 1);
    if (scratch == NULL) scratch = new_scratch(L);
    scratch->length = 0;
    return scratch;
}

void ptext_bind_drop_scratch(ptext_buffer *scratch) {
    enum { KEPT = 1 << 20 };
    if (scratch->capacity > KEPT) ptext_buffer_free(scratch);
}

int ptext_bind_push_scratch(lua_State *L, ptext_buffer *scratch) {
    lua_pushlstring(L, scratch->bytes == NULL ? "" : scratch->bytes, scratch->length);
    ptext_bind_drop_scratch(scratch);
    return 1;
}

int ptext_bind_push_made(lua_State *L, const char *s, size_t length, ptext_bind_maker *make) {
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, make(s, length, out));
    return ptext_bind_push_scratch(L, out);
}

void ptext_bind_put_integer(lua_State *L, ptext_buffer *out, const char *literal_before, uint32_t value) {
    ptext_bind_put(L, out, literal_before);
    ptext_bind_check(L, ptext_json_integer(out, value));
}

void ptext_bind_put_string(lua_State *L, ptext_buffer *out, const char *literal_before, const char *s, size_t length) {
    ptext_bind_put(L, out, literal_before);
    ptext_bind_check(L, ptext_json_string(out, s, length));
}

int ptext_bind_failure(lua_State *L, const char *path, int error) {
    errno = error;
    return luaL_fileresult(L, 0, path);
}

const char *ptext_bind_check_text(lua_State *L, int argument, size_t *length) {
    luaL_checktype(L, argument, LUA_TSTRING);
    const char *text = lua_tolstring(L, argument, length);
    luaL_argcheck(L, *length < PTEXT_TEXT_LIMIT, argument, "the text is larger than offsets can count (4 GiB)");
    return text;
}

size_t ptext_bind_opt_offset(lua_State *L, int argument, size_t length) {
    lua_Integer at = luaL_optinteger(L, argument, 1);
    luaL_argcheck(L, at >= 1 && (lua_Unsigned)at <= length + 1, argument, "position out of range");
    return (size_t)at - 1;
}

ptext_span ptext_bind_opt_part(lua_State *L, int argument, size_t length) {
    size_t first = ptext_bind_opt_offset(L, argument, length);
    lua_Integer last = luaL_optinteger(L, argument + 1, (lua_Integer)length);
    luaL_argcheck(L, last >= (lua_Integer)first && (lua_Unsigned)last <= length, argument + 1, "position out of range");
    return (ptext_span){(uint32_t)first, (uint32_t)last};
}

const char *ptext_bind_check_path(lua_State *L, int argument) {
    size_t length;
    luaL_checktype(L, argument, LUA_TSTRING);
    const char *path = lua_tolstring(L, argument, &length);
    luaL_argcheck(L, strlen(path) == length, argument, "a path holds no NUL");
    return path;
}

int ptext_bind_push_span(lua_State *L, uint32_t start, uint32_t end) {
    lua_pushinteger(L, (lua_Integer)start + 1);
    lua_pushinteger(L, end);
    return 2;
}

uint32_t ptext_bind_check_index(lua_State *L, int argument, uint32_t count) {
    lua_Integer i = luaL_checkinteger(L, argument);
    luaL_argcheck(L, i >= 1 && (lua_Unsigned)i <= count, argument, "index out of range");
    return (uint32_t)(i - 1);
}

const char *ptext_bind_string_at(lua_State *L, int index, lua_Integer i, size_t *length, const char *what) {
    if (lua_rawgeti(L, index, i) != LUA_TSTRING) {
        luaL_error(L, "%s %I: expected a string, got %s", what, (LUAI_UACINT)i, luaL_typename(L, -1));
    }
    return lua_tolstring(L, -1, length);
}
