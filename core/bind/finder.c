/* core.finder: what stands at a place is put before a rule, and becomes a find of it when the rule takes it. */
#include "hits.h"

static const char type_name[] = "ptext.finder";

/* User values: what a finder was made of. */
enum { FOUND_VALUE = 1, UNIT_VALUE, PLACED_VALUE, JOINED_VALUE, TEXT_VALUE, VALUES = TEXT_VALUE };

/* The stack while a rule looks: the arguments, the attributes of the place itself, and what `prepare` puts there. */
enum { FINDER = 1, RULE, OWN = 6, FINDS, UNIT, TEXT, ID, WHEN, ATTRIBUTES, TOP = ATTRIBUTES };

enum { USUAL_ATTRIBUTES = 4, MANY_ATTRIBUTES = 8 }; /* room for so many at first; the more of a rule with its own */

typedef struct looking {
    bool whole;      /* the rule finds units */
    bool somewhere;  /* it may find something in some places only */
    bool disordered; /* a find stands before the one that was found last */
} looking;

typedef struct found_place {
    lua_Integer number, first, last; /* the number is that of its unit */
} found_place;

/* core.finder{ found =, unit =, placed =, joined =, text = } -> finder

   `found` is the table that gets, by rule, an array of what it finds; `unit(rule, number)` gives a unit and its first
   and last position; `placed(rule, first, last)` says whether a rule may find something at a place, and is asked of
   those with `inside` or `outside`; `joined(attributes, more)` joins attributes of which some are no plain facts, or
   raises; `text` is that of the document. */
static int finder_new(lua_State *L) {
    static const struct {
        const char *name;
        int type;
    } values[VALUES] = {{"found", LUA_TTABLE}, {"unit", LUA_TFUNCTION}, {"placed", LUA_TFUNCTION},
                        {"joined", LUA_TFUNCTION}, {"text", LUA_TSTRING}};
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_newuserdatauv(L, 1, VALUES);
    luaL_setmetatable(L, type_name);
    for (int i = 0; i < VALUES; i++) {
        if (lua_getfield(L, 1, values[i].name) != values[i].type) {
            return luaL_error(L, "a finder has `%s`, a %s", values[i].name, lua_typename(L, values[i].type));
        }
        lua_setiuservalue(L, -2, i + 1);
    }
    return 1;
}

/* Whether the rule has a field that is neither nil nor false. */
static bool has(lua_State *L, const char *name) {
    lua_getfield(L, RULE, name);
    bool is = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return is;
}

/* Puts on the stack what is looked at for every place. */
static looking prepare(lua_State *L) {
    luaL_checktype(L, RULE, LUA_TTABLE);
    looking how = {.whole = has(L, "whole"), .somewhere = has(L, "inside") || has(L, "outside")};
    lua_settop(L, OWN);
    luaL_checkstack(L, LUA_MINSTACK, "finder");
    lua_getiuservalue(L, FINDER, FOUND_VALUE);
    lua_pushvalue(L, RULE);
    int found = lua_rawget(L, -2);
    if (found != LUA_TNIL && found != LUA_TTABLE) luaL_error(L, "what a rule found is an array");
    lua_replace(L, FINDS);
    lua_getiuservalue(L, FINDER, UNIT_VALUE);
    lua_getiuservalue(L, FINDER, TEXT_VALUE);
    lua_getfield(L, RULE, "id");
    lua_getfield(L, RULE, "when");
    lua_getfield(L, RULE, "attributes");
    return how;
}

static bool is_placed(lua_State *L, const found_place *place) {
    lua_getiuservalue(L, FINDER, PLACED_VALUE);
    lua_pushvalue(L, RULE);
    lua_pushinteger(L, place->first);
    lua_pushinteger(L, place->last);
    lua_call(L, 3, 1);
    bool is = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return is;
}

/* Whether a value is a string, true or false, or a number that is finite. */
static bool is_fact(lua_State *L, int index) {
    int type = lua_type(L, index);
    if (type != LUA_TNUMBER) return type == LUA_TSTRING || type == LUA_TBOOLEAN;
    lua_Number value = lua_tonumber(L, index);
    return value - value == 0;
}

/* Copies the keys of a table into another one; `checks` that they are names and their values facts, and ends where they
   are not. Metamethods are not asked. */
static bool copy_facts(lua_State *L, int table, int into, bool checks) {
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
        if (checks && (lua_type(L, -2) != LUA_TSTRING || !is_fact(L, -1))) return false;
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, into);
    }
    return true;
}

/* Joins to the attributes at an index those on top of the stack, which are popped. What is no plain fact is left to the
   finder's `joined`, whose result takes their place. */
static void join(lua_State *L, int attributes) {
    int more = lua_gettop(L);
    bool plain = lua_istable(L, more) && !lua_getmetatable(L, more);
    if (plain) plain = copy_facts(L, more, attributes, true);
    lua_settop(L, more);
    if (!plain) {
        lua_getiuservalue(L, FINDER, JOINED_VALUE);
        lua_pushvalue(L, attributes);
        lua_pushvalue(L, more);
        lua_call(L, 2, 1);
        if (!lua_istable(L, -1)) luaL_error(L, "`joined` gives a table");
        lua_replace(L, attributes);
    }
    lua_settop(L, more - 1);
}

static void set_integer(lua_State *L, const char *name, lua_Integer value) {
    lua_pushinteger(L, value);
    lua_setfield(L, -2, name);
}

/* Asks the rule's `when` of a place in the unit at an index, which begins at `from`, and joins what it says to the
   attributes behind the unit. Whether it takes the place. */
static bool is_taken(lua_State *L, int unit, lua_Integer from, const found_place *place) {
    size_t length;
    const char *text = lua_tolstring(L, TEXT, &length);
    if (from < 1 || (size_t)from > length + 1) return luaL_error(L, "a unit outside the text");
    if (place->first < 1 || place->last < place->first - 1 || (size_t)place->last > length) {
        return luaL_error(L, "a place outside the text");
    }
    lua_pushvalue(L, WHEN);
    lua_pushvalue(L, unit);
    lua_createtable(L, 0, 4);
    set_integer(L, "first", place->first - from + 1);
    set_integer(L, "last", place->last - from + 1);
    lua_pushlstring(L, text + place->first - 1, (size_t)(place->last - place->first + 1));
    lua_setfield(L, -2, "text");
    lua_pushvalue(L, unit + 1);
    lua_setfield(L, -2, "attributes");
    lua_call(L, 2, 1);
    if (!lua_toboolean(L, -1)) return false;
    if (lua_isboolean(L, -1)) lua_pop(L, 1);
    else join(L, unit + 1);
    return true;
}

/* Adds a find with the attributes on top of the stack. */
static void add(lua_State *L, const found_place *place, looking *how) {
    int attributes = lua_gettop(L);
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, ID);
    lua_setfield(L, -2, "rule");
    set_integer(L, "first", place->first);
    set_integer(L, "last", place->last);
    lua_pushvalue(L, attributes);
    lua_setfield(L, -2, "attributes");
    if (lua_isnil(L, FINDS)) {
        lua_getiuservalue(L, FINDER, FOUND_VALUE);
        lua_pushvalue(L, RULE);
        lua_createtable(L, 1, 0);
        lua_pushvalue(L, -1);
        lua_replace(L, FINDS);
        lua_rawset(L, -3);
        lua_pop(L, 1);
    }
    lua_Integer count = (lua_Integer)lua_rawlen(L, FINDS);
    if (count > 0) {
        lua_rawgeti(L, FINDS, count);
        lua_getfield(L, -1, "first");
        how->disordered |= lua_tointeger(L, -1) >= place->first;
        lua_pop(L, 2);
    }
    lua_rawseti(L, FINDS, count + 1);
}

/* Puts a place before the rule, with the attributes at OWN if there are any. Whether it took it. */
static bool consider(lua_State *L, found_place place, looking *how) {
    enum { UNIT_HERE = TOP + 1, ATTRIBUTES_HERE };
    bool judges = lua_toboolean(L, WHEN), taken = true;
    if (how->somewhere && !is_placed(L, &place)) return false;
    lua_settop(L, ATTRIBUTES_HERE);
    bool of_rule = lua_istable(L, ATTRIBUTES), some = judges || lua_istable(L, OWN);
    lua_createtable(L, 0, !some ? 0 : of_rule ? MANY_ATTRIBUTES : USUAL_ATTRIBUTES);
    lua_replace(L, ATTRIBUTES_HERE);
    if (of_rule) copy_facts(L, ATTRIBUTES, ATTRIBUTES_HERE, false);
    if (lua_istable(L, OWN)) {
        lua_pushvalue(L, OWN);
        join(L, ATTRIBUTES_HERE);
    }
    if (judges || how->whole) {
        lua_pushvalue(L, UNIT);
        lua_pushvalue(L, RULE);
        lua_pushinteger(L, place.number);
        lua_call(L, 2, 3);
        lua_Integer first = lua_tointeger(L, -2), last = lua_tointeger(L, -1);
        lua_pop(L, 2);
        lua_replace(L, UNIT_HERE);
        taken = !judges || is_taken(L, UNIT_HERE, first, &place);
        if (how->whole) place = (found_place){place.number, first, last};
    }
    lua_settop(L, ATTRIBUTES_HERE);
    if (taken) add(L, &place, how);
    lua_settop(L, TOP);
    return taken;
}

/* finder:consider(rule, number, first, last [, attributes]) -> taken, disordered

   Puts a place in the unit of a number before a rule, which is a table with id, attributes, when, whole, inside,
   outside; see ptext.rulebook. It becomes a find, { rule, first, last, attributes }, with the attributes of the rule,
   then those given, then those of `when`. Returns whether the rule took it, and whether it stands before the find
   before it. */
static int finder_consider(lua_State *L) {
    ptext_bind_check_object(L, FINDER, type_name);
    lua_settop(L, OWN);
    found_place place = {luaL_optinteger(L, 3, 0), luaL_checkinteger(L, 4), luaL_checkinteger(L, 5)};
    looking how = prepare(L);
    lua_pushboolean(L, consider(L, place, &how));
    lua_pushboolean(L, how.disordered);
    return 2;
}

/* Leaves in OWN the attributes of an entry of a rule. */
static void push_own(lua_State *L, lua_Integer before, uint32_t entry) {
    lua_getfield(L, RULE, "of_entries");
    if (lua_isnil(L, -1)) lua_pushnil(L);
    else lua_geti(L, -1, (lua_Integer)((lua_Unsigned)entry + 1 - (lua_Unsigned)before)); /* any number: no overflow */
    lua_replace(L, OWN);
    lua_settop(L, TOP);
}

/* finder:entries(rule, candidates, from, to) -> disordered

   Puts the candidates of these numbers before a rule, which are in the order of their units; once it has found a unit,
   those that are left in it are passed over. The rule has also of_blocks, of_entries and entries_before. */
static int finder_entries(lua_State *L) {
    ptext_bind_check_object(L, FINDER, type_name);
    const ptext_hits *hits = ptext_bind_check_candidates(L, 3);
    uint32_t at = ptext_bind_check_index(L, 4, hits->count), to = ptext_bind_check_index(L, 5, hits->count);
    lua_getfield(L, RULE, "entries_before");
    lua_Integer before = lua_tointeger(L, -1), taken = 0;
    bool of_blocks = has(L, "of_blocks");
    looking how = prepare(L);
    for (; at <= to; at++) {
        const ptext_hit *hit = &hits->items[at];
        found_place place = {(lua_Integer)(of_blocks ? hit->block : hit->sentence) + 1, (lua_Integer)hit->start + 1,
                             hit->end};
        if (place.number == taken) continue;
        push_own(L, before, hit->entry);
        if (consider(L, place, &how) && how.whole) taken = place.number;
    }
    lua_pushboolean(L, how.disordered);
    return 1;
}

static const luaL_Reg methods[] = {
    {"consider", finder_consider},
    {"entries", finder_entries},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{NULL, NULL}};

static const luaL_Reg functions[] = {
    {"finder", finder_new},
    {NULL, NULL},
};

void ptext_bind_finder(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
