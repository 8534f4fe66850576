/* Places in a text that rules found, in order; and the names that stand there. */
#include <stdlib.h>

#include "../text/compared.h"
#include "bind.h"

/* Order ------------------------------------------------------------------------------------------------------------ */

typedef struct place {
    lua_Integer first, last, rank;
    lua_Integer index; /* in the array that they came in */
} place;

static int difference(lua_Integer a, lua_Integer b) {
    return (a > b) - (a < b);
}

static int in_order(const void *left, const void *right) {
    const place *a = left, *b = right;
    if (a->first != b->first) return difference(a->first, b->first);
    if (a->last != b->last) return difference(b->last, a->last);
    if (a->rank != b->rank) return difference(a->rank, b->rank);
    return difference(a->index, b->index);
}

static lua_Integer integer_of(lua_State *L, const char *name) {
    lua_getfield(L, -1, name);
    int is_integer;
    lua_Integer value = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer) luaL_error(L, "a place has `%s`, a whole number", name);
    lua_pop(L, 1);
    return value;
}

static lua_Integer rank_of(lua_State *L, int ranks) {
    lua_getfield(L, -1, "rule");
    if (lua_rawget(L, ranks) != LUA_TNUMBER) luaL_error(L, "a place of a rule without a rank");
    lua_Integer rank = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return rank;
}

static bool is_again(const place *a, const place *b) {
    return a->first == b->first && a->last == b->last && a->rank == b->rank;
}

/* Reads the places of the array at argument 1 with the ranks at argument 2, in memory on top of the stack. */
static place *read_places(lua_State *L, lua_Integer count, bool *ordered) {
    place *places = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *places, 0);
    *ordered = true;
    for (lua_Integer i = 0; i < count; i++) {
        if (lua_rawgeti(L, 1, i + 1) != LUA_TTABLE) luaL_error(L, "a place is a table");
        places[i] = (place){integer_of(L, "first"), integer_of(L, "last"), rank_of(L, 2), i};
        lua_pop(L, 1);
        if (i == 0 || !*ordered) continue;
        *ordered = in_order(&places[i - 1], &places[i]) < 0 && !is_again(&places[i - 1], &places[i]);
    }
    return places;
}

/* core.places_in_order(places, ranks) -> array

   Tables with first, last and rule by their start, the longer first, then by the rank of their rule, ranks[rule]; of
   those with the same place and rule the first stays. The array itself when it is so already. */
static int places_in_order(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1), kept = 0;
    luaL_argcheck(L, count < INT32_MAX, 1, "too many places");
    bool ordered;
    place *places = read_places(L, count, &ordered);
    if (ordered) {
        lua_pushvalue(L, 1);
        return 1;
    }
    qsort(places, (size_t)count, sizeof *places, in_order);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 0; i < count; i++) {
        if (i > 0 && is_again(&places[i - 1], &places[i])) continue;
        lua_rawgeti(L, 1, places[i].index + 1);
        lua_rawseti(L, -2, ++kept);
    }
    return 1;
}

/* Names ------------------------------------------------------------------------------------------------------------ */

/* core.squeezed(text [, first [, last]]) -> the text from first to last, white space in it as one space where it has
   line breaks, tabs, no-break spaces or two spaces */
static int squeezed(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    ptext_span part = ptext_bind_opt_part(L, 2, length);
    const char *from = text + part.start;
    size_t own = part.end - part.start;
    if (!ptext_is_broken(from, own)) {
        lua_pushlstring(L, from, own);
        return 1;
    }
    return ptext_bind_push_made(L, from, own, ptext_squeeze);
}

/* core.spaced(text) -> the text with each stretch of white space as one space */
static int spaced(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    if (ptext_is_spaced(text, length)) {
        lua_settop(L, 1);
        return 1;
    }
    return ptext_bind_push_made(L, text, length, ptext_space);
}

/* core.compared(name [, before]) -> a name as it is compared with others, behind the text `before`: folded, without
   "the " before it and "'s" behind it */
static int compared(lua_State *L) {
    size_t length, before_length;
    const char *name = ptext_bind_check_text(L, 1, &length);
    const char *before = luaL_optlstring(L, 2, "", &before_length);
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_buffer_add(out, before, before_length));
    ptext_bind_check(L, ptext_compared(name, length, out));
    return ptext_bind_push_scratch(L, out);
}

static const luaL_Reg functions[] = {
    {"places_in_order", places_in_order},
    {"squeezed", squeezed},
    {"spaced", spaced},
    {"compared", compared},
    {NULL, NULL},
};

void ptext_bind_places(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
