/* Whole tables of Lua, made, looked over and copied: long lists of words go through here when scripts are loaded. */
#include "bind.h"

enum {
    DEEPEST_DATA = 10,
    REMEMBERED = 2,   /* levels of data that are noted: whoever finds that a table is none asks of the tables in it */
    DEEPEST = 60,     /* tables in tables of a copy */
    LONG_LIST = 16,   /* what is copied once though it stands in several places has more strings */
    LARGEST = 1000000 /* keys of all tables of a copy; once more were looked at, all levels of data are noted */
};

static bool is_plain(int type) {
    return type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN;
}

/* Whether the table at `index` has the value on top of the stack as a key whose value counts as true. */
static bool is_key(lua_State *L, int index) {
    lua_pushvalue(L, -1);
    bool found = lua_rawget(L, index) != LUA_TNIL && lua_toboolean(L, -1);
    lua_pop(L, 1);
    return found;
}

/* Whether the keys of the table on top of the stack are 1, 2, 3 … and its values strings. */
static bool is_list_of_strings(lua_State *L) {
    lua_Integer length = (lua_Integer)lua_rawlen(L, -1), count = 0;
    luaL_checkstack(L, 6, NULL);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1), count++) {
        lua_Integer position = lua_isinteger(L, -2) ? lua_tointeger(L, -2) : 0;
        if (position < 1 || position > length || lua_type(L, -1) != LUA_TSTRING) {
            lua_pop(L, 2);
            return false;
        }
    }
    return count == length;
}

/* is_data ---------------------------------------------------------------------------------------------------------- */

enum { KNOWN = 2 };

static bool holds_data(lua_State *L, int depth, lua_Integer *looked);

/* Of the table on top of the stack. *looked counts keys: without an end to them a table that stands in many others,
   which do so again, would be looked through each time. */
static bool is_data(lua_State *L, int depth, lua_Integer *looked) {
    if (depth > DEEPEST_DATA) return false;
    if (lua_getmetatable(L, -1)) {
        lua_pop(L, 1);
        return false;
    }
    if (is_key(L, KNOWN)) return true;
    if (!holds_data(L, depth, looked)) return false;
    if (depth > REMEMBERED && *looked < LARGEST) return true;
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, KNOWN);
    return true;
}

static bool holds_data(lua_State *L, int depth, lua_Integer *looked) {
    luaL_checkstack(L, 6, NULL);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1), ++*looked) {
        int type = lua_type(L, -1);
        bool data = is_plain(lua_type(L, -2))
            && (is_plain(type) || (type == LUA_TTABLE && is_data(L, depth + 1, looked)));
        if (!data) {
            lua_pop(L, 2);
            return false;
        }
    }
    return true;
}

/* core.is_data(t, known) -> boolean

   Whether a table without a metatable holds, down to ten tables deep, nothing but strings, numbers, booleans and such
   tables. `known` is a table of those that were found so before, and takes the new ones: the table itself and those
   right in it, or of a million keys and more all that are left. Costs a step for each key. */
static int tables_is_data(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, KNOWN, LUA_TTABLE);
    lua_settop(L, KNOWN);
    lua_pushvalue(L, 1);
    lua_Integer looked = 0;
    lua_pushboolean(L, is_data(L, 1, &looked));
    return 1;
}

/* copy_tables ------------------------------------------------------------------------------------------------------ */

enum { SHOWN = 2, WRAP = 3, SHARED = 4, COPIES = 5 };

typedef struct copying {
    lua_Integer count; /* of keys seen */
    bool wraps, shares;
} copying;

static void copy(lua_State *L, copying *state, int depth);

static void count_keys(lua_State *L, copying *state, lua_Integer more) {
    state->count += more;
    if (state->count > LARGEST) {
        lua_pushliteral(L, "a table holds too much");
        lua_error(L);
    }
}

/* Puts in place of the value on top of the stack what stands for it in the copy. */
static void copy_value(lua_State *L, copying *state, int depth) {
    int type = lua_type(L, -1);
    if (type == LUA_TTABLE) {
        copy(L, state, depth + 1);
        lua_remove(L, -2);
    } else if (type == LUA_TFUNCTION && state->wraps) {
        lua_pushvalue(L, WRAP);
        lua_insert(L, -2);
        lua_call(L, 1, 1);
    }
}

/* Puts in place of the table on top of the stack the one that it shows, if it is a view. */
static void show(lua_State *L) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, SHOWN) == LUA_TTABLE) lua_replace(L, -2);
    else lua_pop(L, 1);
}

/* Pushes the copy that was made of the long list on top of the stack, if one was. */
static bool push_known_copy(lua_State *L, copying *state) {
    lua_Integer length = (lua_Integer)lua_rawlen(L, -1);
    if (length <= LONG_LIST) return false;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, COPIES) != LUA_TTABLE) {
        lua_pop(L, 1);
        return false;
    }
    count_keys(L, state, length);
    return true;
}

/* Pushes the copy of the list of strings on top of the stack: if it is long, one for all places where it stands. */
static void copy_strings(lua_State *L, copying *state) {
    lua_Integer length = (lua_Integer)lua_rawlen(L, -1);
    count_keys(L, state, length);
    lua_createtable(L, (int)length, 0);
    for (lua_Integer i = 1; i <= length; i++) {
        lua_rawgeti(L, -2, i);
        lua_rawseti(L, -2, i);
    }
    if (length <= LONG_LIST) return;
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, COPIES);
}

/* Pushes a table with room for as many items as the one on top of the stack has. What rawlen says of a table with gaps
   may be far more than it holds. */
static void push_as_large(lua_State *L) {
    lua_Unsigned length = lua_rawlen(L, -1);
    lua_createtable(L, length < LARGEST ? (int)length : 0, 0);
}

/* Pushes a copy of the table on top of the stack. */
static void copy(lua_State *L, copying *state, int depth) {
    if (depth > DEEPEST) {
        lua_pushliteral(L, "a table is nested too deeply, or holds itself");
        lua_error(L);
    }
    luaL_checkstack(L, 8, NULL);
    lua_pushvalue(L, -1);
    show(L);
    if (state->shares && depth > 1 && is_key(L, SHARED)) return;
    bool known = push_known_copy(L, state);
    if (!known && is_list_of_strings(L)) {
        copy_strings(L, state);
        known = true;
    }
    if (known) {
        lua_remove(L, -2);
        return;
    }
    push_as_large(L);
    lua_insert(L, -2);
    for (lua_pushnil(L); lua_next(L, -2);) { /* the stack: copy, shown table, key, value */
        count_keys(L, state, 1);
        if (lua_type(L, -2) == LUA_TTABLE) {
            lua_pop(L, 1);
            continue;
        }
        copy_value(L, state, depth);
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -5);
    }
    lua_pop(L, 1);
}

/* core.copy_tables(t, shown [, wrap [, shared]]) -> table

   A copy of a table and of all tables in it, without their metatables and without keys that are tables. In place of a
   table that is a key of `shown`, what that key leads to is copied. What a function becomes `wrap(function)` says. A
   long list of strings that stands in several places is copied once. Tables that are keys of `shared` are not copied
   but stand in the copy themselves.
   Raises a string when tables are nested more than 60 deep, as one is that holds itself, or hold more than a million
   keys. Costs a step for each key. */
static int tables_copy(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, SHOWN, LUA_TTABLE);
    lua_settop(L, SHARED);
    copying state = {.wraps = !lua_isnil(L, WRAP), .shares = lua_istable(L, SHARED)};
    lua_newtable(L); /* COPIES */
    lua_pushvalue(L, 1);
    copy(L, &state, 1);
    return 1;
}

/* Lists ------------------------------------------------------------------------------------------------------------ */

/* core.is_list_of_strings(t) -> boolean

   Whether a table's keys are 1, 2, 3 … and its values strings. Metamethods are not asked. Costs a step for each. */
static int tables_is_list_of_strings(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_pushboolean(L, is_list_of_strings(L));
    return 1;
}

/* core.list_length(t) -> length, others

   How many items the list part of a table has, up to the first that is nil, and how many other keys there are.
   Metamethods are not asked. Costs a step for each key. */
static int tables_list_length(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_Integer length = 0, keys = 0;
    for (; lua_rawgeti(L, 1, length + 1) != LUA_TNIL; length++) lua_pop(L, 1);
    for (; lua_next(L, 1); keys++) lua_pop(L, 1); /* the nil begins */
    lua_pushinteger(L, length);
    lua_pushinteger(L, keys - length);
    return 2;
}

/* core.behind_lists(list, first) -> next

   The place, from `first` on, of the first item of a list that is no list of strings, or an empty one; that behind the
   last item when there is none. */
static int tables_behind_lists(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer next = luaL_checkinteger(L, 2);
    while (lua_rawgeti(L, 1, next) == LUA_TTABLE && lua_rawlen(L, -1) > 0 && is_list_of_strings(L)) {
        lua_pop(L, 1);
        next++;
    }
    lua_pushinteger(L, next);
    return 1;
}

/* core.behind_strings(list, first) -> next

   The place, from `first` on, of the first item of a list that is no string; that behind the last item when there is
   none. */
static int tables_behind_strings(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer next = luaL_checkinteger(L, 2);
    for (; lua_rawgeti(L, 1, next) == LUA_TSTRING; next++) lua_pop(L, 1);
    lua_pushinteger(L, next);
    return 1;
}

/* core.append_strings(into, list, first) -> next

   Adds the items of a list from `first` on to another, up to the first that is no string, whose place it returns. */
static int tables_append_strings(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_argcheck(L, !lua_rawequal(L, 1, 2), 2, "a list that is added to itself has no end");
    lua_Integer next = luaL_checkinteger(L, 3), length = (lua_Integer)lua_rawlen(L, 1);
    for (; lua_rawgeti(L, 2, next) == LUA_TSTRING; next++) lua_rawseti(L, 1, ++length);
    lua_pushinteger(L, next);
    return 1;
}

/* core.append_lists(into, owners, lists, first) -> next

   Adds the items of lists of strings to another list, from the list at `first` on up to the first that is no list of
   strings, whose place it returns. owners[i] becomes the list that item i of `into` comes from. */
static int tables_append_lists(lua_State *L) {
    for (int i = 1; i <= 3; i++) luaL_checktype(L, i, LUA_TTABLE);
    luaL_argcheck(L, !lua_rawequal(L, 2, 3), 2, "the owners are not the lists");
    lua_Integer next = luaL_checkinteger(L, 4), length = (lua_Integer)lua_rawlen(L, 1);
    for (; lua_rawgeti(L, 3, next) == LUA_TTABLE && is_list_of_strings(L); next++) {
        lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
        for (lua_Integer i = 1; i <= count; i++) {
            lua_rawgeti(L, -1, i);
            lua_rawseti(L, 1, ++length);
            lua_pushvalue(L, -1);
            lua_rawseti(L, 2, length);
        }
        lua_pop(L, 1);
    }
    lua_pushinteger(L, next);
    return 1;
}

/* core.table(items, keys) -> an empty table with room for so many items of a list and so many other keys

   One that grows is made anew each time that it has twice as many. The room is a hint: at most MOST_ROOM of each. */
static int tables_table(lua_State *L) {
    enum { MOST_ROOM = 1024 };
    lua_Integer items = luaL_checkinteger(L, 1), keys = luaL_checkinteger(L, 2);
    luaL_argcheck(L, items >= 0, 1, "no number of items");
    luaL_argcheck(L, keys >= 0, 2, "no number of keys");
    lua_createtable(L, (int)(items < MOST_ROOM ? items : MOST_ROOM), (int)(keys < MOST_ROOM ? keys : MOST_ROOM));
    return 1;
}

static const luaL_Reg functions[] = {
    {"table", tables_table},
    {"is_data", tables_is_data},
    {"copy_tables", tables_copy},
    {"is_list_of_strings", tables_is_list_of_strings},
    {"list_length", tables_list_length},
    {"behind_lists", tables_behind_lists},
    {"behind_strings", tables_behind_strings},
    {"append_strings", tables_append_strings},
    {"append_lists", tables_append_lists},
    {NULL, NULL},
};

void ptext_bind_tables(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
