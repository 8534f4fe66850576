/* Themes: which lists of a dictionary are of a theme, what they are called, and what stands under what. */
#include "themes.h"

static const char type_name[] = "ptext.themes";

enum { NAMES = 1, NO_PARENT = 0 };

const ptext_themes *ptext_bind_check_themes(lua_State *L, int argument) {
    return ptext_bind_check_object(L, argument, type_name);
}

void ptext_bind_push_theme_names(lua_State *L, int argument) {
    lua_getiuservalue(L, argument, NAMES);
}

/* The number at i of the array on top of the stack, from 1 to `most`. */
static uint32_t number_at(lua_State *L, uint32_t i, lua_Integer least, uint32_t most, const char *what) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    lua_Integer number = lua_tointeger(L, -1);
    if (number < least || number > most) luaL_error(L, "themes: %s %d is not the number of a list", what, (int)i + 1);
    lua_pop(L, 1);
    return (uint32_t)number;
}

static uint32_t push_array(lua_State *L, const char *name) {
    if (lua_getfield(L, 1, name) != LUA_TTABLE) luaL_error(L, "themes: %s must be an array", name);
    lua_Unsigned length = lua_rawlen(L, -1);
    if (length >= INT32_MAX) luaL_error(L, "themes: %s is too long", name);
    return (uint32_t)length;
}

/* The array of parents is on top of the stack; what it leaves out has none. */
static void read_parents(lua_State *L, uint32_t *parents, uint32_t lists) {
    lua_Unsigned given = lua_rawlen(L, -1);
    for (uint32_t i = 0; i < lists; i++) {
        uint32_t parent = i < given ? number_at(L, i, NO_PARENT, lists, "parent") : NO_PARENT;
        parents[i] = parent == NO_PARENT ? UINT32_MAX : parent - 1;
    }
}

static void read_named(lua_State *L, bool *named, uint32_t lists) {
    for (uint32_t i = 0; i < lists; i++) {
        named[i] = lua_rawgeti(L, -1, (lua_Integer)i + 1) == LUA_TSTRING;
        lua_pop(L, 1);
    }
}

/* One more than the highest list of a theme: what comes above it is of no theme. */
static uint32_t highest_list(lua_State *L, int order, uint32_t count) {
    uint32_t highest = 0;
    lua_pushvalue(L, order);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t list = number_at(L, i, 1, INT32_MAX - 1, "order");
        if (list > highest) highest = list;
    }
    lua_pop(L, 1);
    return highest;
}

/* core.themes{ names =, parents =, order = } -> themes

   names[list] is the name of a list's theme, or false; parents[list] the list that it stands under, or 0; order the
   lists of the themes as they are told. */
static int themes_new(lua_State *L) {
    enum { ORDER = 2, PARENTS, LIST_NAMES, SELF };
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    uint32_t count = push_array(L, "order");
    push_array(L, "parents");
    push_array(L, "names");
    uint32_t lists = highest_list(L, ORDER, count);
    size_t size = sizeof(ptext_themes) + ((size_t)lists + count) * sizeof(uint32_t) + lists * sizeof(bool);
    ptext_themes *self = lua_newuserdatauv(L, size, 1);
    uint32_t *parents = (uint32_t *)(self + 1), *order = parents + lists;
    bool *named = (bool *)(order + count);
    lua_pushvalue(L, PARENTS);
    read_parents(L, parents, lists);
    lua_pushvalue(L, LIST_NAMES);
    read_named(L, named, lists);
    lua_pushvalue(L, ORDER);
    for (uint32_t i = 0; i < count; i++) order[i] = number_at(L, i, 1, lists, "order") - 1;
    lua_settop(L, SELF);
    *self = (ptext_themes){.parent = parents, .named = named, .lists = lists, .order = order, .count = count};
    lua_pushvalue(L, LIST_NAMES);
    lua_setiuservalue(L, SELF, NAMES);
    luaL_setmetatable(L, type_name);
    return 1;
}

static const luaL_Reg no_methods[] = {{NULL, NULL}};

static const luaL_Reg functions[] = {
    {"themes", themes_new},
    {NULL, NULL},
};

void ptext_bind_themes(lua_State *L) {
    ptext_bind_type(L, type_name, no_methods, no_methods);
    luaL_setfuncs(L, functions, 0);
}
