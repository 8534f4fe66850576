/* core.names: names of people. */
#include "names.h"

#include "../text/ascii.h"

static const char type_name[] = "ptext.names";

static const struct {
    const char *name;
    uint32_t mark;
} kinds[] = {
    {"particles", PTEXT_NAME_PARTICLE}, {"honorifics", PTEXT_NAME_HONORIFIC}, {"articles", PTEXT_NAME_ARTICLE},
    {"suffixes", PTEXT_NAME_SUFFIX},    {"given", PTEXT_NAME_GIVEN},          {"never", PTEXT_NAME_NEVER},
    {"not_alone", PTEXT_NAME_NOT_ALONE}, {"joints", PTEXT_NAME_JOINT},
};

/* Adds the words of the string on top of the stack, with white space between, if there is one. */
static void add_words(lua_State *L, ptext_name_sets *sets, uint32_t mark) {
    size_t length, at = 0, size;
    const char *s = luaL_optlstring(L, -1, "", &length);
    while ((size = ptext_next_word(s, length, &at)) > 0) {
        ptext_bind_check(L, ptext_word_set_mark(&sets->words, s + at - size, size, mark));
    }
}

/* core.names{ particles =, honorifics =, articles =, suffixes =, given =, never =, not_alone =, joints = } -> names

   By which words names are told, each a string of words in small letters with white space between, or absent: small
   words inside a name; what stands before and behind one; of what stands before, articles, which count before another
   only; common given names; words of no name; words that are no name by themselves; what joins names. */
static int names_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    ptext_name_sets *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (ptext_name_sets){0};
    luaL_setmetatable(L, type_name);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        lua_getfield(L, 1, kinds[i].name);
        add_words(L, self, kinds[i].mark);
        lua_pop(L, 1);
    }
    return 1;
}

const ptext_name_sets *ptext_bind_check_names(lua_State *L, int index) {
    return ptext_bind_check_object(L, index, type_name);
}

/* names:read(s [, first [, last [, alone]]]) -> first, last, known | nil

   Where in a string, or a part of it, a name stands that it is; and whether it begins with a common given name, or
   something stands before it. No white space may stand at the ends. alone: one word will do. */
static int names_read(lua_State *L) {
    const ptext_name_sets *self = ptext_bind_check_names(L, 1);
    size_t length;
    const char *s = ptext_bind_check_text(L, 2, &length);
    ptext_span part = ptext_bind_opt_part(L, 3, length), name;
    bool known;
    if (!ptext_name_read(self, s + part.start, part.end - part.start, lua_toboolean(L, 5), &name, &known)) {
        luaL_pushfail(L);
        return 1;
    }
    ptext_bind_push_span(L, part.start + name.start, part.start + name.end);
    lua_pushboolean(L, known);
    return 3;
}

/* names:may_begin(s [, first [, alone]]) -> boolean

   Whether a name may begin at a place, behind marks and a joint, wherever it ends. Quick: most of what is no name is
   told by two words. */
static int names_may_begin(lua_State *L) {
    const ptext_name_sets *self = ptext_bind_check_names(L, 1);
    size_t length;
    const char *s = ptext_bind_check_text(L, 2, &length);
    size_t at = ptext_bind_opt_offset(L, 3, length);
    lua_pushboolean(L, ptext_name_may_begin(self, s + at, length - at, lua_toboolean(L, 4)));
    return 1;
}

static int names_gc(lua_State *L) {
    ptext_name_sets_free(ptext_bind_check_object(L, 1, type_name));
    return 0;
}

static const luaL_Reg methods[] = {
    {"read", names_read},
    {"may_begin", names_may_begin},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{"__gc", names_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"names", names_new},
    {NULL, NULL},
};

void ptext_bind_names(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
