/* core.json, core.array, core.fixed, core.json_check: JSON that is always valid and the same for the same value. */
#include "../text/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "writer.h"

static const char array_name[] = "ptext.array";
static const char fixed_name[] = "ptext.fixed";

enum { DEPTH_LIMIT = 200 };

typedef struct fixed {
    double value;
    int decimals;
} fixed;

static void put(lua_State *L, ptext_writer *w, char c) {
    ptext_bind_check(L, ptext_buffer_add(&w->out, &c, 1));
}

static void write_word(lua_State *L, ptext_writer *w, const char *word) {
    ptext_bind_check(L, ptext_buffer_add(&w->out, word, strlen(word)));
}

static void write_number(lua_State *L, ptext_writer *w, int index) {
    if (lua_isinteger(L, index)) {
        ptext_bind_check(L, ptext_json_integer(&w->out, lua_tointeger(L, index)));
        return;
    }
    double value = lua_tonumber(L, index);
    if (!isfinite(value)) luaL_error(L, "JSON has no %s", isnan(value) ? "NaN" : "infinity");
    ptext_bind_check(L, ptext_json_number(&w->out, value));
}

static void write_string(lua_State *L, ptext_writer *w, int index) {
    size_t length;
    const char *s = lua_tolstring(L, index, &length);
    ptext_bind_check(L, ptext_json_string(&w->out, s, length));
}

static void write_userdata(lua_State *L, ptext_writer *w, int index) {
    const fixed *number = ptext_bind_test_object(L, index, fixed_name);
    if (number == NULL) luaL_error(L, "JSON cannot hold a userdata");
    else ptext_bind_check(L, ptext_json_fixed(&w->out, number->value, number->decimals));
}

void ptext_bind_json_array(lua_State *L, ptext_writer *w, int index) {
    lua_Integer count = (lua_Integer)lua_rawlen(L, index);
    put(L, w, '[');
    for (lua_Integer i = 1; i <= count; i++) {
        if (i > 1) put(L, w, ',');
        lua_rawgeti(L, index, i);
        ptext_bind_json_value(L, w, lua_gettop(L));
        lua_pop(L, 1);
    }
    put(L, w, ']');
}

static int rank_of(lua_State *L, const ptext_writer *w, int key_index) {
    if (w->order == 0) return PTEXT_NO_RANK;
    lua_pushvalue(L, key_index);
    int rank = lua_rawget(L, w->order) == LUA_TNIL ? PTEXT_NO_RANK : (int)lua_tointeger(L, -1);
    lua_pop(L, 1);
    return rank;
}

/* The value stands behind the key. */
static void push_key(lua_State *L, ptext_writer *w, int key_index) {
    if (lua_type(L, key_index) != LUA_TSTRING) {
        luaL_error(L, "a JSON object has names for keys, not a %s", luaL_typename(L, key_index));
    }
    if (w->key_count == w->key_capacity) {
        void *keys = ptext_grow(w->keys, &w->key_capacity, w->key_count + 1, sizeof *w->keys);
        if (keys == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
        w->keys = keys;
    }
    ptext_key *new_key = &w->keys[w->key_count++];
    new_key->name = lua_tolstring(L, key_index, &new_key->length);
    bool is_string = lua_type(L, key_index + 1) == LUA_TSTRING;
    new_key->value = is_string ? lua_tolstring(L, key_index + 1, &new_key->value_length) : NULL;
    new_key->rank = rank_of(L, w, key_index);
}

/* Those with a rank first, then bytewise. */
static int compare_keys(const void *a, const void *b) {
    const ptext_key *left = a, *right = b;
    if (left->rank != right->rank) return left->rank < right->rank ? -1 : 1;
    size_t shorter = left->length < right->length ? left->length : right->length;
    int difference = memcmp(left->name, right->name, shorter);
    if (difference != 0) return difference;
    return (left->length > right->length) - (left->length < right->length);
}

/* Sorts the keys of a writer from `first` on. Most objects have a few, for which a call of qsort is the greater part of
   the work. */
static void sort_keys(const ptext_writer *w, uint32_t first) {
    enum { FEW = 8 };
    uint32_t count = w->key_count - first;
    if (count < 2) return;
    ptext_key *keys = w->keys + first;
    if (count > FEW) {
        qsort(keys, count, sizeof *keys, compare_keys);
        return;
    }
    for (uint32_t i = 1; i < count; i++) {
        ptext_key key = keys[i];
        uint32_t at = i;
        for (; at > 0 && compare_keys(&key, &keys[at - 1]) < 0; at--) keys[at] = keys[at - 1];
        keys[at] = key;
    }
}

static void write_member(lua_State *L, ptext_writer *w, int index, ptext_key member) {
    ptext_bind_check(L, ptext_json_string(&w->out, member.name, member.length));
    put(L, w, ':');
    if (member.value != NULL) {
        ptext_bind_check(L, ptext_json_string(&w->out, member.value, member.value_length));
        return;
    }
    lua_pushlstring(L, member.name, member.length);
    lua_rawget(L, index);
    ptext_bind_json_value(L, w, lua_gettop(L));
    lua_pop(L, 1);
}

void ptext_bind_json_object(lua_State *L, ptext_writer *w, int index) {
    uint32_t first = w->key_count;
    for (lua_pushnil(L); lua_next(L, index) != 0; lua_pop(L, 1)) push_key(L, w, lua_gettop(L) - 1);
    sort_keys(w, first);
    put(L, w, '{');
    for (uint32_t i = first; i < w->key_count; i++) {
        if (i > first) put(L, w, ',');
        write_member(L, w, index, w->keys[i]);
    }
    put(L, w, '}');
    w->key_count = first;
}

static bool is_marked(lua_State *L, int index) {
    if (!lua_getmetatable(L, index)) return false;
    luaL_getmetatable(L, array_name);
    bool marked = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return marked;
}

/* Whether the keys are 1, 2, … without a gap. Their number is counted, so that nothing is left out silently. */
static bool is_sequence(lua_State *L, int index) {
    if (lua_rawgeti(L, index, 1) == LUA_TNIL) {
        lua_pop(L, 1);
        return false;
    }
    lua_pop(L, 1);
    lua_Unsigned count = 0;
    for (lua_pushnil(L); lua_next(L, index) != 0; lua_pop(L, 1)) count++;
    if (count != lua_rawlen(L, index)) luaL_error(L, "a table with keys besides 1, 2, … is no JSON array");
    return true;
}

static void write_table(lua_State *L, ptext_writer *w, int index) {
    if (w->depth == DEPTH_LIMIT) luaL_error(L, "tables more than %d deep, or one that holds itself", DEPTH_LIMIT);
    w->depth++;
    luaL_checkstack(L, 8, "JSON");
    if (is_marked(L, index) || is_sequence(L, index)) ptext_bind_json_array(L, w, index);
    else ptext_bind_json_object(L, w, index);
    w->depth--;
}

void ptext_bind_json_value(lua_State *L, ptext_writer *w, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNIL: write_word(L, w, "null"); break;
    case LUA_TBOOLEAN: write_word(L, w, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNUMBER: write_number(L, w, index); break;
    case LUA_TSTRING: write_string(L, w, index); break;
    case LUA_TTABLE: write_table(L, w, index); break;
    case LUA_TUSERDATA: write_userdata(L, w, index); break;
    default:
        if (!lua_islightuserdata(L, index) || lua_touserdata(L, index) != NULL) {
            luaL_error(L, "JSON cannot hold a %s", luaL_typename(L, index));
        }
        write_word(L, w, "null"); /* cjson.null */
    }
}

static const luaL_Reg no_methods[] = {{NULL, NULL}};

/* Leaves on the stack the table from name to rank of the array at `index`. */
static int push_order(lua_State *L, int index) {
    luaL_checktype(L, index, LUA_TTABLE);
    lua_newtable(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, index);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        ptext_bind_string_at(L, index, i, &length, "order");
        lua_pushinteger(L, i);
        lua_rawset(L, -3);
    }
    return lua_gettop(L);
}

/* core.json(value [, order]) -> JSON text

   nil, booleans, integers, finite floats, strings, tables, core.fixed and cjson.null. A table with the keys 1, 2, … or
   marked by core.array is an array, any other an object: its keys in the order of the array `order`, then the rest
   bytewise. Integers are exact; a float that is whole is written without a fraction. Strings are made valid UTF-8.
   Raises for anything else, and beyond 200 levels. Metamethods are not asked. */
static int json_write(lua_State *L) {
    lua_settop(L, 2);
    int order = lua_isnil(L, 2) ? 0 : push_order(L, 2);
    ptext_writer *w = ptext_bind_open_writer(L);
    w->order = order;
    ptext_bind_json_value(L, w, 1);
    return ptext_bind_close_writer(L, w);
}

/* core.array(t) -> t, marked to be written as an array even when it is empty */
static int json_array(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    luaL_setmetatable(L, array_name);
    return 1;
}

/* core.fixed(x, decimals) -> a number that is written with so many decimals (0 to 15), here and by tostring */
static int json_fixed(lua_State *L) {
    double value = luaL_checknumber(L, 1);
    lua_Integer decimals = luaL_checkinteger(L, 2);
    luaL_argcheck(L, isfinite(value), 1, "a finite number expected");
    luaL_argcheck(L, decimals >= 0 && decimals <= PTEXT_JSON_DECIMALS, 2, "0 to 15 decimals");
    fixed *number = lua_newuserdatauv(L, sizeof *number, 0);
    *number = (fixed){value, (int)decimals};
    luaL_setmetatable(L, fixed_name);
    return 1;
}

static int fixed_tostring(lua_State *L) {
    const fixed *number = ptext_bind_check_object(L, 1, fixed_name);
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_json_fixed(out, number->value, number->decimals));
    return ptext_bind_push_scratch(L, out);
}

static const luaL_Reg fixed_metamethods[] = {{"__tostring", fixed_tostring}, {NULL, NULL}};

/* core.json_check(s) -> true | nil, message, position

   Whether s is one JSON text by RFC 8259 and nothing else: grammar, control characters, UTF-8; any depth. */
static int json_check(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    ptext_json_error error;
    if (ptext_json_check(s, length, &error)) {
        lua_pushboolean(L, 1);
        return 1;
    }
    if (error.message == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    luaL_pushfail(L);
    lua_pushstring(L, error.message);
    lua_pushinteger(L, (lua_Integer)error.offset + 1);
    return 3;
}

static const luaL_Reg functions[] = {
    {"json", json_write},
    {"array", json_array},
    {"fixed", json_fixed},
    {"json_check", json_check},
    {NULL, NULL},
};

void ptext_bind_json(lua_State *L) {
    ptext_bind_type(L, fixed_name, no_methods, fixed_metamethods);
    luaL_newmetatable(L, array_name);
    lua_pop(L, 1);
    luaL_setfuncs(L, functions, 0);
}
