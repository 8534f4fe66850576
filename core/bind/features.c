/* core.features: what is to be looked for in the lines of a document. */
#include "features.h"

#include "document.h"
#include "lexicon.h"
#include "names.h"

static const char type_name[] = "ptext.features";

/* User values: an array of the lexicons and strings it needs, and the sheet for single documents, once there is one. */
enum { NEEDED = 1, SHEET, USER_VALUES = SHEET };

/* Takes the value on top of the stack among what is needed by the features at index 2. */
static void need(lua_State *L) {
    lua_getiuservalue(L, 2, NEEDED);
    lua_insert(L, -2);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    lua_pop(L, 1);
}

static const ptext_lexicon *opt_lexicon(lua_State *L, const char *name) {
    if (lua_getfield(L, 1, name) == LUA_TNIL) {
        lua_pop(L, 1);
        return NULL;
    }
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, -1);
    need(L);
    return lexicon;
}

static const ptext_name_sets *opt_names(lua_State *L) {
    if (lua_getfield(L, 1, "names") == LUA_TNIL) {
        lua_pop(L, 1);
        return NULL;
    }
    const ptext_name_sets *names = ptext_bind_check_names(L, -1);
    need(L);
    return names;
}

static void read_probes(lua_State *L, ptext_wanted *wanted) {
    if (lua_getfield(L, 1, "probes") == LUA_TNIL) {
        lua_pop(L, 1);
        return;
    }
    luaL_checktype(L, -1, LUA_TTABLE);
    wanted->probes = ptext_bind_phrases(L, -1, &wanted->probe_count, "probe");
    need(L);
    for (uint32_t i = 1; i <= wanted->probe_count; i++) {
        lua_rawgeti(L, -1, i);
        need(L);
    }
    lua_pop(L, 1);
}

static uint32_t check_bytes(lua_State *L, const char *name) {
    lua_getfield(L, 1, name);
    int is_number;
    lua_Integer bytes = lua_tointegerx(L, -1, &is_number);
    if (!is_number || bytes < 0 || bytes >= (lua_Integer)PTEXT_TEXT_LIMIT) {
        luaL_error(L, "features: `%s` must be a number of bytes", name);
    }
    lua_pop(L, 1);
    return (uint32_t)bytes;
}

static void read_options(lua_State *L, ptext_wanted *wanted) {
    wanted->common = opt_lexicon(L, "common");
    wanted->whole = opt_lexicon(L, "whole");
    wanted->begins = opt_lexicon(L, "begins");
    wanted->holds = opt_lexicon(L, "holds");
    wanted->marks = opt_lexicon(L, "marks");
    wanted->date_words = opt_lexicon(L, "date_words");
    wanted->names = opt_names(L);
    wanted->counted = check_bytes(L, "counted");
    wanted->keyed = check_bytes(L, "keyed");
    wanted->dated = check_bytes(L, "dated");
    read_probes(L, wanted);
}

/* Making ----------------------------------------------------------------------------------------------------------- */

/* core.features{ counted =, keyed =, dated = [, common =, whole =, begins =, holds =, marks =, date_words =, names =,
                  probes =] } -> features

   What document:features looks for. common: a lexicon of common words; whole, begins, holds: lexicons of phrases that a
   line's key is, begins with, holds; marks: one of words that tell something at a key's start or end; date_words: one
   of words of which a date has one, if no marks join its figures; names: by which those of people are told; probes:
   strings one of which a long line of prose has. In lines of more than `counted` bytes words are estimated; lines of
   more than `keyed` bytes have no key, of more than `dated` no date. */
static int features_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    ptext_wanted *self = lua_newuserdatauv(L, sizeof *self, USER_VALUES);
    *self = (ptext_wanted){0};
    luaL_setmetatable(L, type_name);
    lua_newtable(L);
    lua_setiuservalue(L, 2, NEEDED);
    read_options(L, self);
    return 1;
}

const ptext_wanted *ptext_bind_check_features(lua_State *L, int index) {
    return ptext_bind_check_object(L, index, type_name);
}

void ptext_bind_push_own_sheet(lua_State *L, int index) {
    if (lua_getiuservalue(L, index, SHEET) == LUA_TUSERDATA) return;
    lua_pop(L, 1);
    ptext_bind_new_sheet(L);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, index, SHEET);
}

/* core.line_key(text) -> key

   The form in which document:features compares a line with phrases. */
static int features_line_key(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    return ptext_bind_push_made(L, text, length, ptext_line_key);
}

static const luaL_Reg methods[] = {{NULL, NULL}};
static const luaL_Reg metamethods[] = {{NULL, NULL}};

static const luaL_Reg functions[] = {
    {"features", features_new},
    {"line_key", features_line_key},
    {NULL, NULL},
};

void ptext_bind_features(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
