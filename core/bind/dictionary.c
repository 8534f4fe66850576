/* Dictionaries: lists of entries, compiled once and shared read-only by the states of a process. */
#include "dictionary.h"

#include <string.h>

#include "../text/dictionary_image.h"
#include "document.h"
#include "shared.h"

static const char type_name[] = "ptext.dictionary";

typedef struct dictionary {
    ptext_dictionary *building; /* until it is compiled and shared */
    ptext_shared *shared;       /* of the ptext_dictionary */
    ptext_matcher *matcher; /* NULL until something is matched */
    bool is_carried;
} dictionary;

static void free_value(void *value) {
    ptext_dictionary_free(value);
}

static dictionary *new_dictionary(lua_State *L) {
    dictionary *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (dictionary){0};
    luaL_setmetatable(L, type_name);
    return self;
}

static dictionary *check_dictionary(lua_State *L, int argument) {
    dictionary *self = ptext_bind_check_object(L, argument, type_name);
    luaL_argcheck(L, self->shared != NULL, argument, "the dictionary is closed");
    return self;
}

const ptext_dictionary *ptext_bind_check_dictionary(lua_State *L, int argument) {
    return ptext_shared_object(check_dictionary(L, argument)->shared);
}

ptext_matcher *ptext_bind_check_matcher(lua_State *L, int argument) {
    dictionary *self = check_dictionary(L, argument);
    if (self->matcher == NULL) self->matcher = ptext_matcher_new(ptext_shared_object(self->shared));
    if (self->matcher == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    return self->matcher;
}

/* The image of a dictionary that the program carries, or NULL. */
static const void *carried;

void ptext_bind_carry_dictionary(const void *image) {
    carried = image;
}

/* What lists are read into: a dictionary that is built of them. Or else one that was: they are compared with it. */
typedef struct reading {
    ptext_dictionary *building;
    const ptext_dictionary *beside;
    uint32_t compared; /* entries */
    bool differs;
} reading;

/* Building. Stack slots of core.dictionary while it reads its argument. */
enum { LISTS = 1, SELF = 2, ERRORS = 3, LIST = 4, LIST_CONDITIONS = 5, ENTRIES = 6, ENTRY = 7 };

static bool opt_boolean(lua_State *L, int table, const char *name) {
    lua_getfield(L, table, name);
    bool value = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return value;
}

static uint32_t kinds_of(lua_State *L, int table) {
    uint32_t kinds = 0;
    if (lua_getfield(L, table, "kinds") != LUA_TNIL) {
        luaL_argexpected(L, lua_istable(L, -1), 1, "kinds as an array of names");
        kinds = ptext_bind_kinds_at(L, -1);
    }
    lua_pop(L, 1);
    return kinds;
}

/* A whole number field between `lowest` and `highest`; `otherwise` when it is absent. */
static uint32_t number_field(lua_State *L, int table, const char *name, uint32_t lowest, uint32_t highest,
                             uint32_t otherwise) {
    uint32_t value = otherwise;
    if (lua_getfield(L, table, name) != LUA_TNIL) {
        int whole;
        lua_Integer given = lua_tointegerx(L, -1, &whole);
        if (!whole || given < lowest || given > highest) luaL_error(L, "condition: '%s' is out of range", name);
        value = (uint32_t)given;
    }
    lua_pop(L, 1);
    return value;
}

static ptext_condition_type condition_type(lua_State *L, int table) {
    static const char *const names[] = {"near", "before", "after", "except"};
    lua_getfield(L, table, "type");
    const char *name = lua_tostring(L, -1);
    for (int i = 0; name != NULL && i <= PTEXT_EXCEPT; i++) {
        if (strcmp(name, names[i]) != 0) continue;
        lua_pop(L, 1);
        return (ptext_condition_type)i;
    }
    luaL_error(L, "a condition has a type: near, before, after or except");
    return PTEXT_EXCEPT;
}

/* Reads the condition on top of the stack, of an entry of list `list` (0-based). */
static ptext_condition read_condition(lua_State *L, uint32_t list) {
    if (!lua_istable(L, -1)) luaL_error(L, "a condition is a table");
    int table = lua_gettop(L);
    ptext_condition condition = {.type = condition_type(L, table)};
    uint32_t other = number_field(L, table, "list", 1, list, 0);
    if (other == 0) luaL_error(L, "a condition names a list that stands before its entry's own");
    condition.list = other - 1;
    condition.within = number_field(L, table, "within", 0, PTEXT_ANY_DISTANCE - 1, PTEXT_ANY_DISTANCE);
    condition.block = opt_boolean(L, table, "block");
    return condition;
}

/* Reads the conditions of a table into memory that is left on top of the stack; nil when there are none. */
static void read_conditions(lua_State *L, int table, uint32_t list, ptext_entry_options *options) {
    if (lua_getfield(L, table, "conditions") == LUA_TNIL) return;
    luaL_argexpected(L, lua_istable(L, -1), 1, "conditions as an array");
    int array = lua_gettop(L);
    uint32_t count = (uint32_t)lua_rawlen(L, array);
    ptext_condition *conditions = lua_newuserdatauv(L, (count + 1) * sizeof *conditions, 0);
    for (uint32_t i = 0; i < count; i++) {
        lua_rawgeti(L, array, (lua_Integer)i + 1);
        conditions[i] = read_condition(L, list);
        lua_pop(L, 1);
    }
    lua_replace(L, array);
    options->conditions = conditions;
    options->condition_count = count;
}

/* The options that a table, a list or an entry, states. What stays on top of the stack holds the conditions. */
static ptext_entry_options read_options(lua_State *L, int table, uint32_t list) {
    ptext_entry_options options = {.case_sensitive = opt_boolean(L, table, "case"), .kinds = kinds_of(L, table)};
    read_conditions(L, table, list, &options);
    return options;
}

static void add_error(lua_State *L, uint32_t list, lua_Integer entry, const ptext_entry_error *error) {
    lua_createtable(L, 0, 4);
    lua_pushinteger(L, (lua_Integer)list + 1);
    lua_setfield(L, -2, "list");
    lua_pushinteger(L, entry);
    lua_setfield(L, -2, "entry");
    lua_pushinteger(L, (lua_Integer)error->offset + 1);
    lua_setfield(L, -2, "offset");
    lua_pushstring(L, error->message);
    lua_setfield(L, -2, "message");
    lua_rawseti(L, ERRORS, (lua_Integer)lua_rawlen(L, ERRORS) + 1);
}

/* Reads the entry in the slot ENTRY, the one numbered `number` of its list, whose options are `of_list`. */
static void read_entry(lua_State *L, reading *into, uint32_t list, const ptext_entry_options *of_list,
                       lua_Integer number) {
    ptext_entry_options options = *of_list;
    if (lua_istable(L, ENTRY)) {
        options = read_options(L, ENTRY, list);
        lua_getfield(L, ENTRY, "text");
    }
    if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "an entry has a text");
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    if (into->beside != NULL) {
        into->differs = !ptext_dictionary_has_entry(into->beside, into->compared++, list, text, length, &options);
        return;
    }
    uint32_t added;
    ptext_entry_error error;
    ptext_status status = ptext_dictionary_add(into->building, list, text, length, &options, &added, &error);
    if (status == PTEXT_BAD_ENTRY) add_error(L, list, number, &error);
    else ptext_bind_check(L, status);
}

static ptext_list_hits hits_of(lua_State *L) {
    static const char *const names[] = {"silent", "longest", "rival"};
    lua_getfield(L, LIST, "hits");
    const char *name = lua_tostring(L, -1);
    for (int i = 0; name != NULL && i <= PTEXT_LIST_RIVAL; i++) {
        if (strcmp(name, names[i]) == 0) return (ptext_list_hits)i;
    }
    luaL_error(L, "a list has hits: silent, longest or rival");
    return PTEXT_LIST_SILENT;
}

/* Reads the list in the slot LIST, number `list` from 0, with its entries. */
static void read_list(lua_State *L, reading *into, uint32_t list) {
    if (!lua_istable(L, LIST)) luaL_error(L, "a list is a table");
    ptext_list_hits hits = hits_of(L);
    if (into->beside == NULL) ptext_bind_check(L, ptext_dictionary_add_list(into->building, hits, &list));
    else into->differs = !ptext_dictionary_has_list(into->beside, list, hits);
    lua_settop(L, LIST);
    ptext_entry_options options = read_options(L, LIST, list);
    if (lua_getfield(L, LIST, "entries") != LUA_TTABLE) luaL_error(L, "a list has entries");
    lua_Integer count = (lua_Integer)lua_rawlen(L, ENTRIES);
    for (lua_Integer i = 1; i <= count && !into->differs; i++) {
        lua_rawgeti(L, ENTRIES, i);
        read_entry(L, into, list, &options, i);
        lua_settop(L, ENTRIES);
    }
}

/* Reads the lists in the slot LISTS. */
static void read_lists(lua_State *L, reading *into) {
    uint32_t count = (uint32_t)lua_rawlen(L, LISTS);
    for (uint32_t i = 0; i < count && !into->differs; i++) {
        lua_rawgeti(L, LISTS, (lua_Integer)i + 1);
        read_list(L, into, i);
        lua_settop(L, ERRORS);
    }
}

static void share(lua_State *L, dictionary *self) {
    self->shared = ptext_share(self->building, free_value);
    if (self->shared == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    self->building = NULL;
}

/* Shares the dictionary that is carried if it is one of these lists. */
static bool take_carried(lua_State *L, dictionary *self) {
    self->building = carried == NULL ? NULL : ptext_dictionary_of_image(carried);
    if (self->building == NULL) return false;
    reading lists = {.beside = self->building};
    read_lists(L, &lists);
    bool same = !lists.differs && lists.compared == ptext_dictionary_entry_count(self->building) &&
                lua_rawlen(L, LISTS) == ptext_dictionary_list_count(self->building);
    if (same) share(L, self);
    else ptext_dictionary_free(self->building);
    self->building = NULL;
    self->is_carried = same;
    return same;
}

static void build(lua_State *L, dictionary *self) {
    self->building = ptext_dictionary_new();
    if (self->building == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    reading lists = {.building = self->building};
    read_lists(L, &lists);
    if (lua_rawlen(L, ERRORS) > 0) return;
    ptext_bind_check(L, ptext_dictionary_compile(self->building));
    share(L, self);
}

/* core.dictionary(lists) -> dictionary | nil, errors

   lists: array of { hits = "silent"|"longest"|"rival", entries = array, and options: case =, kinds = array of names,
   conditions = array of { type = "near"|"before"|"after"|"except", list =, within =, block = } }. An entry is a string,
   for which the options of its list hold, or { text = } with options of its own in their place. A condition names an
   earlier list by its place in the array. errors: array of { list =, entry =, offset =, message = }, one for each
   entry that does not follow the entry language; offset is the byte of the entry, from 1. Raises for tables of
   another shape. */
static int dictionary_new(lua_State *L) {
    luaL_checktype(L, LISTS, LUA_TTABLE);
    lua_settop(L, LISTS);
    dictionary *self = new_dictionary(L);
    lua_newtable(L); /* ERRORS */
    if (!take_carried(L, self)) build(L, self);
    if (lua_rawlen(L, ERRORS) > 0) {
        luaL_pushfail(L);
        lua_pushvalue(L, ERRORS);
        return 2;
    }
    lua_settop(L, SELF);
    return 1;
}

/* dictionary:is_carried() -> whether core.dictionary compiled nothing, since the program carries this one */
static int dictionary_is_carried(lua_State *L) {
    lua_pushboolean(L, check_dictionary(L, 1)->is_carried);
    return 1;
}

/* dictionary:image() -> bytes; see dictionary_image.h */
static int dictionary_image(lua_State *L) {
    ptext_buffer *scratch = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_dictionary_write_image(ptext_bind_check_dictionary(L, 1), scratch));
    return ptext_bind_push_scratch(L, scratch);
}

/* dictionary:handle() -> token

   A whole number by which another state of this process opens the same dictionary. It is good as long as some state
   holds the dictionary. */
static int dictionary_handle(lua_State *L) {
    lua_pushinteger(L, ptext_shared_token(check_dictionary(L, 1)->shared));
    return 1;
}

/* core.dictionary_from(token) -> dictionary

   Raises when no state holds that dictionary any more. */
static int dictionary_from(lua_State *L) {
    lua_Integer token = luaL_checkinteger(L, 1);
    dictionary *self = new_dictionary(L);
    self->shared = ptext_shared_hold(token, free_value);
    luaL_argcheck(L, self->shared != NULL, 1, "no dictionary is open by this token");
    return 1;
}

/* dictionary:entry(n) -> text, list

   The n-th entry as it was written, counting through all lists, and the place of its list. */
static int dictionary_entry(lua_State *L) {
    const ptext_dictionary *self = ptext_bind_check_dictionary(L, 1);
    uint32_t number = ptext_bind_check_index(L, 2, ptext_dictionary_entry_count(self));
    size_t length;
    uint32_t list;
    const char *text = ptext_dictionary_entry(self, number, &length, &list);
    lua_pushlstring(L, text, length);
    lua_pushinteger(L, (lua_Integer)list + 1);
    return 2;
}

/* dictionary:entry_count() -> entries in all lists */
static int dictionary_entry_count(lua_State *L) {
    lua_pushinteger(L, ptext_dictionary_entry_count(ptext_bind_check_dictionary(L, 1)));
    return 1;
}

/* dictionary:steps() -> steps of work that matching in this state has taken so far */
static int dictionary_steps(lua_State *L) {
    const dictionary *self = check_dictionary(L, 1);
    lua_pushinteger(L, self->matcher == NULL ? 0 : (lua_Integer)ptext_matcher_steps(self->matcher));
    return 1;
}

/* dictionary:close() gives the memory back now; a dictionary that other states hold stays theirs. */
static int dictionary_close(lua_State *L) {
    dictionary *self = ptext_bind_check_object(L, 1, type_name);
    ptext_matcher_free(self->matcher);
    ptext_dictionary_free(self->building);
    if (self->shared != NULL) ptext_shared_release(self->shared);
    *self = (dictionary){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"entry", dictionary_entry},
    {"entry_count", dictionary_entry_count},
    {"handle", dictionary_handle},
    {"image", dictionary_image},
    {"is_carried", dictionary_is_carried},
    {"steps", dictionary_steps},
    {"close", dictionary_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", dictionary_close},
    {"__close", dictionary_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"dictionary", dictionary_new},
    {"dictionary_from", dictionary_from},
    {NULL, NULL},
};

void ptext_bind_dictionary(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
