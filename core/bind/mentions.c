/* core.join_mention: finds that name the same thing become one mention. */
#include "../text/compared.h"
#include "bind.h"

enum { BY_KEY = 1, LIST, FIND, KIND, TEXT, EXACT, CANONICAL, JOINED, WRITING, KEY, MENTION };

/* A field of the table at an index, which is left on the stack. Metamethods are not asked. */
static int push_field(lua_State *L, int table, const char *name) {
    lua_pushstring(L, name);
    return lua_rawget(L, table);
}

static lua_Integer position_of(lua_State *L, const char *name) {
    int is_integer;
    push_field(L, FIND, name);
    lua_Integer value = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer) luaL_error(L, "a find has `%s`, a whole number", name);
    lua_pop(L, 1);
    return value;
}

/* Pushes what is written where the find stands, on one line. */
static void push_writing(lua_State *L, lua_Integer first, lua_Integer last) {
    size_t length;
    const char *text = lua_tolstring(L, TEXT, &length);
    if (first < 1 || last < first - 1 || (size_t)last > length) luaL_error(L, "a find outside the text");
    ptext_bind_push_squeezed(L, text + first - 1, (size_t)(last - first + 1));
}

/* Pushes what finds of the same thing have in common: the kind with what is written, or with the name of the thing. */
static void push_key(lua_State *L) {
    bool named = lua_toboolean(L, CANONICAL), exact = lua_toboolean(L, EXACT);
    size_t length, kind_length;
    const char *kind = lua_tolstring(L, KIND, &kind_length);
    if (named && lua_type(L, CANONICAL) != LUA_TSTRING) luaL_error(L, "`canonical` must be text");
    const char *name = lua_tolstring(L, named && !exact ? CANONICAL : WRITING, &length);
    ptext_buffer *key = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_buffer_add(key, kind, kind_length));
    ptext_bind_put(L, key, named && !exact ? "=" : ":");
    ptext_bind_check(L, exact ? ptext_buffer_add(key, name, length) : ptext_compared(name, length, key));
    ptext_bind_push_scratch(L, key);
}

static void set_field(lua_State *L, const char *name, int value) {
    lua_pushvalue(L, value);
    lua_setfield(L, MENTION, name);
}

static void set_integer(lua_State *L, const char *name, lua_Integer value) {
    lua_pushinteger(L, value);
    lua_setfield(L, MENTION, name);
}

static void push_mention(lua_State *L, lua_Integer first, lua_Integer last) {
    enum { FIELDS = 7 };
    lua_createtable(L, 0, FIELDS);
    set_field(L, "kind", KIND);
    set_field(L, "text", WRITING);
    set_field(L, "canonical", CANONICAL);
    set_integer(L, "count", 1);
    set_integer(L, "first", first);
    set_integer(L, "last", last);
    lua_createtable(L, !lua_isnil(L, JOINED), 0);
    lua_pushvalue(L, JOINED);
    lua_rawseti(L, -2, 1);
    lua_setfield(L, MENTION, "joined");
}

/* The writing of the find stands for the mention when it is the longer one. */
static void keep_longer(lua_State *L) {
    push_field(L, MENTION, "text");
    if (lua_rawlen(L, WRITING) > lua_rawlen(L, -1)) set_field(L, "text", WRITING);
    lua_pop(L, 1);
}

/* core.join_mention(by_key, list, find, kind, text, exact) -> mention, known

   The mention of what a find { first, last, attributes } in the text names: the one of its kind and its canonical name,
   or else of its writing as core.compared has it; `exact` compares what is written, whatever the name. A new one,
   { kind, text, canonical, count, joined, first, last }, is put into by_key and at the end of the list; of one that is
   known only the text changes, to the longest writing. */
static int join_mention(lua_State *L) {
    luaL_checktype(L, BY_KEY, LUA_TTABLE);
    luaL_checktype(L, LIST, LUA_TTABLE);
    luaL_checktype(L, FIND, LUA_TTABLE);
    luaL_checktype(L, KIND, LUA_TSTRING);
    luaL_checktype(L, TEXT, LUA_TSTRING);
    lua_settop(L, EXACT);
    lua_Integer first = position_of(L, "first"), last = position_of(L, "last");
    if (push_field(L, FIND, "attributes") != LUA_TTABLE) luaL_error(L, "a find has attributes");
    push_field(L, CANONICAL, "canonical");
    push_field(L, CANONICAL, "joined");
    lua_remove(L, CANONICAL);
    push_writing(L, first, last);
    push_key(L);
    lua_pushvalue(L, KEY);
    bool known = lua_rawget(L, BY_KEY) != LUA_TNIL;
    if (known) {
        keep_longer(L);
    } else {
        lua_settop(L, KEY);
        push_mention(L, first, last);
        lua_pushvalue(L, KEY);
        lua_pushvalue(L, MENTION);
        lua_rawset(L, BY_KEY);
        lua_pushvalue(L, MENTION);
        lua_rawseti(L, LIST, (lua_Integer)lua_rawlen(L, LIST) + 1);
    }
    lua_pushboolean(L, known);
    return 2;
}

static const luaL_Reg functions[] = {
    {"join_mention", join_mention},
    {NULL, NULL},
};

void ptext_bind_mentions(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
