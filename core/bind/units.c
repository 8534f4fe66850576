/* core.units: the sentences and blocks of a document as scripts are given them, which cannot change them. A unit is
   made once, and stands for that of its number in one document after the other. */
#include "document.h"

#include <stdatomic.h>

static const char type_name[] = "ptext.units", unit_name[] = "ptext.unit";

/* User values: the present document; the texts of its units that were asked for, by number; units that are made; and
   their metatable. */
enum { DOCUMENT_VALUE = 1, TEXTS_VALUE, SENTENCES_VALUE, BLOCKS_VALUE, METATABLE_VALUE, VALUES = METATABLE_VALUE };

enum {
    MOST_UNITS = 4096, /* to keep for the next document */
    SOME_TEXTS = 16    /* there is room for, at first */
};

typedef struct units {
    ptext_bound_document *document; /* the present one, or NULL */
    uint64_t opened;                /* which opening of a document that was */
    uint32_t made;
} units;

typedef struct unit {
    lua_Integer number; /* of a sentence, below zero of a block */
    uint64_t opened;    /* the rest is of the document that was opened then */
    uint32_t start, end;
} unit;

static atomic_uint_fast64_t openings; /* of all states: none has the number of another */

/* What functions have beside their arguments: the units; their methods and fields. */
enum { UNITS = 1, METHODS, FIELDS };

static units *units_of_function(lua_State *L) { return lua_touserdata(L, lua_upvalueindex(UNITS)); }

static bool is_present(const units *self, const unit *one) {
    return self->document != NULL && self->document->open && one->opened == self->opened;
}

/* Raises for the function that called the one at a level. */
static int fail(lua_State *L, int level, const char *name, const char *message) {
    luaL_where(L, level);
    lua_pushfstring(L, message, name, name);
    lua_concat(L, 2);
    return lua_error(L);
}

/* The unit at an index, which must be of the present document; raises in the name of a method at a level. */
static const unit *check_unit(lua_State *L, const units *self, int index, const char *name, int level) {
    const unit *one = ptext_bind_test_object(L, index, unit_name);
    if (one == NULL) fail(L, level, name, "%s: call it with a colon: unit:%s(\u2026)");
    else if (!is_present(self, one)) fail(L, level, name, "%s: a unit of another document");
    return one;
}

/* Making ----------------------------------------------------------------------------------------------------------- */

/* Pushes the unit of a number of the units at an index, with its place in the present document. */
static const unit *push_unit(lua_State *L, int index, units *self, bool of_block, lua_Integer number) {
    if (self->document == NULL || !self->document->open) luaL_error(L, "no document is open");
    const ptext_document *cut = &self->document->cut;
    lua_Integer count = of_block ? cut->block_count : cut->sentence_count;
    if (number < 1 || number > count) luaL_error(L, "index out of range");
    lua_getiuservalue(L, index, of_block ? BLOCKS_VALUE : SENTENCES_VALUE);
    unit *one;
    if (lua_rawgeti(L, -1, number) == LUA_TUSERDATA) {
        one = lua_touserdata(L, -1);
    } else {
        lua_pop(L, 1);
        one = lua_newuserdatauv(L, sizeof *one, 0);
        *one = (unit){.number = of_block ? -number : number};
        lua_getiuservalue(L, index, METATABLE_VALUE);
        lua_setmetatable(L, -2);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, number);
        self->made++;
    }
    lua_remove(L, -2);
    if (one->opened == self->opened) return one;
    one->opened = self->opened;
    if (of_block) one->start = cut->blocks[number - 1].start, one->end = cut->blocks[number - 1].end;
    else one->start = cut->sentences[number - 1].start, one->end = cut->sentences[number - 1].end;
    return one;
}

static int push_by_index(lua_State *L, bool of_block) {
    push_unit(L, 1, ptext_bind_check_object(L, 1, type_name), of_block, luaL_checkinteger(L, 2));
    return 1;
}

/* units:sentence(index) -> unit */
static int units_sentence(lua_State *L) { return push_by_index(L, false); }

/* units:block(index) -> unit */
static int units_block(lua_State *L) { return push_by_index(L, true); }

/* unit_of(rule, index) -> unit, first, last: a block where the rule has `of_blocks`, else a sentence */
static int unit_of(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_getfield(L, 1, "of_blocks");
    const unit *one = push_unit(L, lua_upvalueindex(UNITS), units_of_function(L), lua_toboolean(L, -1),
                                luaL_checkinteger(L, 2));
    return 1 + ptext_bind_push_span(L, one->start, one->end);
}

/* Documents -------------------------------------------------------------------------------------------------------- */

static void set_tables(lua_State *L, int from, int to) {
    for (int value = from; value <= to; value++) {
        lua_createtable(L, 0, 0);
        lua_setiuservalue(L, 1, value);
    }
}

/* units:open(document)

   A segmented document is the present one from now on. What is known of units is of another one. */
static int units_open(lua_State *L) {
    units *self = ptext_bind_check_object(L, 1, type_name);
    ptext_bound_document *document = ptext_bind_check_document(L, 2);
    lua_settop(L, 2);
    lua_createtable(L, 0, SOME_TEXTS);
    lua_setiuservalue(L, 1, TEXTS_VALUE);
    lua_setiuservalue(L, 1, DOCUMENT_VALUE);
    self->document = document;
    self->opened = atomic_fetch_add(&openings, 1) + 1;
    return 0;
}

/* units:close()

   Lets go of the present document, if there is one. */
static int units_close(lua_State *L) {
    units *self = ptext_bind_check_object(L, 1, type_name);
    self->document = NULL;
    lua_settop(L, 1);
    for (int value = DOCUMENT_VALUE; value <= TEXTS_VALUE; value++) {
        lua_pushnil(L);
        lua_setiuservalue(L, 1, value);
    }
    if (self->made > MOST_UNITS) {
        self->made = 0;
        set_tables(L, SENTENCES_VALUE, BLOCKS_VALUE);
    }
    return 0;
}

/* Units ------------------------------------------------------------------------------------------------------------ */

/* units:facts(unit, method) -> number, first, last

   What is known of a unit of the present document: its number, that of a block below zero, and its place. Raises in the
   name of a method of units, for what called that. */
static int units_facts(lua_State *L) {
    const units *self = ptext_bind_check_object(L, 1, type_name);
    enum { OF_CALLER = 2 };
    const unit *one = check_unit(L, self, 2, luaL_checkstring(L, 3), OF_CALLER);
    lua_pushinteger(L, one->number);
    return 1 + ptext_bind_push_span(L, one->start, one->end);
}

/* units:span(value) -> first, last of a unit of the present document; nothing of any other value */
static int units_span(lua_State *L) {
    const units *self = ptext_bind_check_object(L, 1, type_name);
    const unit *one = ptext_bind_test_object(L, 2, unit_name);
    return one != NULL && is_present(self, one) ? ptext_bind_push_span(L, one->start, one->end) : 0;
}

/* unit:text() -> its text, made when it is first asked for */
static int unit_text(lua_State *L) {
    const units *self = units_of_function(L);
    const unit *one = check_unit(L, self, 1, "text", 1);
    lua_getiuservalue(L, lua_upvalueindex(UNITS), TEXTS_VALUE);
    if (lua_rawgeti(L, -1, one->number) == LUA_TSTRING) return 1;
    lua_pushlstring(L, self->document->cut.text + one->start, one->end - one->start);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -4, one->number);
    return 1;
}

/* unit[key]: a method, or what a field's function gives for the unit's number, first and last */
static int unit_index(lua_State *L) {
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(METHODS)) != LUA_TNIL) return 1;
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(FIELDS)) == LUA_TNIL) return 1;
    const unit *one = ptext_bind_check_object(L, 1, unit_name);
    if (!is_present(units_of_function(L), one)) return luaL_error(L, "a unit of another document");
    lua_pushinteger(L, one->number);
    lua_call(L, 1 + ptext_bind_push_span(L, one->start, one->end), 1);
    return 1;
}

static int unit_newindex(lua_State *L) {
    return luaL_error(L, "attempt to change a unit: what the engine found is fixed");
}

/* Pushes the metatable of the units at 1, whose methods and fields are at 2 and 3. */
static void push_metatable(lua_State *L) {
    lua_createtable(L, 0, 5);
    ptext_bind_sign(L, unit_name);
    lua_pushstring(L, unit_name);
    lua_setfield(L, -2, "__name");
    lua_pushcfunction(L, unit_newindex);
    lua_setfield(L, -2, "__newindex");
    for (int i = UNITS; i <= FIELDS; i++) lua_pushvalue(L, i);
    lua_pushcclosure(L, unit_index, FIELDS);
    lua_setfield(L, -2, "__index");
}

/* core.units(methods, fields) -> units, unit_of

   Units that have these methods, to which `text` is added, and fields, each a function of a unit's number, first and
   last. */
static int units_new(lua_State *L) {
    for (int i = 1; i <= 2; i++) luaL_checktype(L, i, LUA_TTABLE);
    lua_settop(L, 2);
    units *self = lua_newuserdatauv(L, sizeof *self, VALUES);
    *self = (units){.document = NULL};
    luaL_setmetatable(L, type_name);
    lua_insert(L, UNITS);
    set_tables(L, SENTENCES_VALUE, BLOCKS_VALUE);
    push_metatable(L);
    lua_setiuservalue(L, UNITS, METATABLE_VALUE);
    lua_pushvalue(L, UNITS);
    lua_pushcclosure(L, unit_text, UNITS);
    lua_setfield(L, METHODS, "text");
    lua_settop(L, UNITS);
    lua_pushvalue(L, UNITS);
    lua_pushcclosure(L, unit_of, UNITS);
    return 2;
}

static const luaL_Reg methods[] = {
    {"sentence", units_sentence},
    {"block", units_block},
    {"open", units_open},
    {"close", units_close},
    {"facts", units_facts},
    {"span", units_span},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{NULL, NULL}};

static const luaL_Reg functions[] = {
    {"units", units_new},
    {NULL, NULL},
};

void ptext_bind_units(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
