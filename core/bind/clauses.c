/* What scripts look for words with: core.word_class, core.endings, core.clauses. Their objects never change. */
#include "../text/clause.h"
#include "../text/lower.h"
#include "lexicon.h"

static const char class_name[] = "ptext.word_class", endings_name[] = "ptext.endings", clauses_name[] = "ptext.clauses";

/* Reading ---------------------------------------------------------------------------------------------------------- */

/* The strings of the array at `index` are added one by one: the i-th is on top of the stack, then `length` is set. */
static const char *string_at(lua_State *L, int index, lua_Integer i, uint32_t *length) {
    size_t own;
    const char *string = ptext_bind_string_at(L, index, i, &own, "word");
    if (own == 0 || own > UINT16_MAX) luaL_error(L, "word %I: words have some length", (LUAI_UACINT)i);
    *length = (uint32_t)own;
    return string;
}

/* The words of a text. */
static void read_text(lua_State *L, int index, ptext_word_class *into) {
    size_t length, at = 0, size;
    const char *text = lua_tolstring(L, index, &length);
    while ((size = ptext_next_word(text, length, &at)) > 0) {
        if (size > UINT16_MAX) luaL_error(L, "a word is too long");
        ptext_bind_check(L, ptext_word_class_add(into, text + at - size, (uint32_t)size));
    }
}

static void read_class(lua_State *L, int index, ptext_word_class *into) {
    lua_Integer count = (lua_Integer)lua_rawlen(L, index);
    for (lua_Integer i = 1; i <= count; i++) {
        uint32_t length;
        const char *word = string_at(L, index, i, &length);
        ptext_bind_check(L, ptext_word_class_add(into, word, length));
        lua_pop(L, 1);
    }
}

static void read_strings(lua_State *L, int index, bool no_letter, ptext_strings *into) {
    lua_Integer count = (lua_Integer)lua_rawlen(L, index);
    for (lua_Integer i = 1; i <= count; i++) {
        uint32_t length;
        const char *string = string_at(L, index, i, &length);
        ptext_bind_check(L, ptext_strings_add(into, string, length, no_letter));
        lua_pop(L, 1);
    }
}

/* Pushes the array in a field of the table at argument 1. Returns its index. */
static int push_list(lua_State *L, const char *name) {
    if (lua_getfield(L, 1, name) != LUA_TTABLE) luaL_error(L, "`%s` must be a list of words", name);
    return lua_gettop(L);
}

static void read_field(lua_State *L, const char *name, ptext_word_class *into) {
    read_class(L, push_list(L, name), into);
    lua_pop(L, 1);
}

/* Classes of words ------------------------------------------------------------------------------------------------- */

static int class_gc(lua_State *L) {
    ptext_word_class_free(ptext_bind_check_object(L, 1, class_name));
    return 0;
}

/* core.word_class(words, bytes) -> class

   The words of an array, or of a text, ASCII letters in either case. `bytes` are those of which words in a text are
   made, as pairs that are ranges ("azAZ09"). */
static int class_new(lua_State *L) {
    bool is_text = lua_type(L, 1) == LUA_TSTRING;
    if (!is_text) luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TSTRING);
    ptext_word_class *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (ptext_word_class){.bytes = ptext_bind_opt_ranges(L, 2)};
    luaL_setmetatable(L, class_name);
    if (is_text) read_text(L, 1, self);
    else read_class(L, 1, self);
    return 1;
}

/* The text at argument 2, and the offset of the position at argument 3: its beginning when absent, its end at most. */
static const char *check_from(lua_State *L, uint32_t *from, uint32_t *length) {
    size_t own;
    const char *text = ptext_bind_check_text(L, 2, &own);
    lua_Integer first = luaL_optinteger(L, 3, 1);
    luaL_argcheck(L, first >= 1, 3, "positions count from 1");
    *length = (uint32_t)own;
    *from = (lua_Unsigned)first > own ? *length : (uint32_t)(first - 1);
    return text;
}

static int push_found(lua_State *L, bool any, ptext_span found) {
    if (any) return ptext_bind_push_span(L, found.start, found.end);
    lua_pushnil(L);
    return 1;
}

static int find(lua_State *L, bool in) {
    const ptext_word_class *self = ptext_bind_check_object(L, 1, class_name);
    uint32_t from, length;
    ptext_span found = {0, 0};
    const char *text = check_from(L, &from, &length);
    return push_found(L, ptext_word_class_find(self, text, length, from, in, &found), found);
}

/* class:has(word) -> whether a string is one of the words */
static int class_has(lua_State *L) {
    const ptext_word_class *self = ptext_bind_check_object(L, 1, class_name);
    size_t length;
    const char *word = ptext_bind_check_text(L, 2, &length);
    lua_pushboolean(L, ptext_word_class_has(self, word, (uint32_t)length));
    return 1;
}

/* class:find(text [, from]) -> first, last of the first word of the text that is in the class, or nil */
static int class_find(lua_State *L) {
    return find(L, true);
}

/* class:other(text [, from]) -> first, last of the first word that is not, or nil */
static int class_other(lua_State *L) {
    return find(L, false);
}

/* class:last(text [, from]) -> first, last of the last word of the text, in the class or not, or nil */
static int class_last(lua_State *L) {
    const ptext_word_class *self = ptext_bind_check_object(L, 1, class_name);
    uint32_t from, length;
    ptext_span found = {0, 0};
    const char *text = check_from(L, &from, &length);
    return push_found(L, ptext_word_class_last(self, text, length, from, &found), found);
}

/* class:count(text [, from]) -> how many words the text has, in the class or not */
static int class_count(lua_State *L) {
    const ptext_word_class *self = ptext_bind_check_object(L, 1, class_name);
    uint32_t from, length;
    const char *text = check_from(L, &from, &length);
    lua_pushinteger(L, ptext_word_class_count(self, text, length, from));
    return 1;
}

/* Endings ---------------------------------------------------------------------------------------------------------- */

static int endings_gc(lua_State *L) {
    ptext_strings_free(ptext_bind_check_object(L, 1, endings_name));
    return 0;
}

/* core.endings(strings [, stops]) -> endings

   Strings before which a part of a text ends; stops only where no letter follows. */
static int endings_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    ptext_strings *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (ptext_strings){0};
    luaL_setmetatable(L, endings_name);
    read_strings(L, 1, false, self);
    if (!lua_isnil(L, 2)) read_strings(L, 2, true, self);
    return 1;
}

/* endings:before(text [, first]) -> the text from first to the first ending or its end, without white space and commas
   at its ends */
static int endings_before(lua_State *L) {
    const ptext_strings *self = ptext_bind_check_object(L, 1, endings_name);
    uint32_t from, length;
    const char *text = check_from(L, &from, &length);
    ptext_span part = ptext_clause_until(self, text, length, from);
    lua_pushlstring(L, text + part.start, part.end - part.start);
    return 1;
}

/* Clauses ---------------------------------------------------------------------------------------------------------- */

static int clauses_gc(lua_State *L) {
    ptext_clauses_free(ptext_bind_check_object(L, 1, clauses_name));
    return 0;
}

/* Words and marks as they are written. */
static void read_written(lua_State *L, const char *name, ptext_word_set *into) {
    int list = push_list(L, name);
    lua_Integer count = (lua_Integer)lua_rawlen(L, list);
    for (lua_Integer i = 1; i <= count; i++) {
        uint32_t length;
        const char *word = string_at(L, list, i, &length);
        ptext_bind_check(L, ptext_word_set_add(into, word, length));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* core.clauses{ joining =, marks =, stops =, goes_on =, listing =, no_aside =, adverbs =, opening =, heads =, bytes = }
   -> clauses

   Arrays of words and marks by which a sentence is cut, and the bytes of the words of a phrase; see clause.h. `stops`
   are marks only where no letter follows. */
static int clauses_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    ptext_clauses *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (ptext_clauses){.goes_on = {.count = 0}};
    luaL_setmetatable(L, clauses_name);
    read_field(L, "joining", &self->joining);
    read_field(L, "adverbs", &self->adverbs);
    read_field(L, "opening", &self->opening);
    read_field(L, "heads", &self->heads);
    read_written(L, "goes_on", &self->goes_on);
    read_written(L, "listing", &self->listing);
    read_strings(L, push_list(L, "marks"), false, &self->marks);
    read_strings(L, push_list(L, "stops"), true, &self->marks);
    read_strings(L, push_list(L, "no_aside"), false, &self->no_aside);
    lua_settop(L, 2);
    if (lua_getfield(L, 1, "bytes") != LUA_TSTRING) luaL_error(L, "`bytes` must be ranges of bytes");
    self->heads.bytes = ptext_bind_opt_ranges(L, 3);
    lua_settop(L, 2);
    return 1;
}

static int push_subject(lua_State *L, ptext_span (*find_subject)(const ptext_clauses *, const char *, uint32_t)) {
    const ptext_clauses *self = ptext_bind_check_object(L, 1, clauses_name);
    size_t length;
    const char *text = ptext_bind_check_text(L, 2, &length);
    ptext_span subject = find_subject(self, text, ptext_bind_check_index(L, 3, (uint32_t)length + 1));
    lua_pushlstring(L, text + subject.start, subject.end - subject.start);
    return 1;
}

/* clauses:subject(text, first) -> the subject of the verb that begins at `first` */
static int clauses_subject(lua_State *L) {
    return push_subject(L, ptext_clause_subject);
}

/* clauses:listed_subject(text, first) -> the same with all that is joined to it */
static int clauses_listed_subject(lua_State *L) {
    return push_subject(L, ptext_clause_listed_subject);
}

/* clauses:head(phrase) -> what a phrase is called by, its ASCII letters small; "" when it has no words */
static int clauses_head(lua_State *L) {
    const ptext_clauses *self = ptext_bind_check_object(L, 1, clauses_name);
    size_t length;
    const char *text = ptext_bind_check_text(L, 2, &length);
    ptext_span head = ptext_clause_head(self, text, (uint32_t)length);
    luaL_Buffer small;
    size_t size = head.end - head.start;
    ptext_copy_lower(text + head.start, size, luaL_buffinitsize(L, &small, size));
    luaL_pushresultsize(&small, size);
    return 1;
}

/* core.is_fixed(value) -> whether it is an object of the engine that never changes, which scripts may keep: one of
   this file, or a lexicon */
static int is_fixed(lua_State *L) {
    bool is = ptext_bind_test_object(L, 1, class_name) || ptext_bind_test_object(L, 1, endings_name)
        || ptext_bind_test_object(L, 1, clauses_name) || ptext_bind_is_lexicon(L, 1);
    lua_pushboolean(L, is);
    return 1;
}

static const luaL_Reg class_methods[] = {{"has", class_has}, {"find", class_find}, {"other", class_other},
    {"last", class_last}, {"count", class_count}, {NULL, NULL}};
static const luaL_Reg class_metamethods[] = {{"__gc", class_gc}, {NULL, NULL}};
static const luaL_Reg endings_methods[] = {{"before", endings_before}, {NULL, NULL}};
static const luaL_Reg endings_metamethods[] = {{"__gc", endings_gc}, {NULL, NULL}};
static const luaL_Reg clauses_methods[] = {{"subject", clauses_subject}, {"listed_subject", clauses_listed_subject},
    {"head", clauses_head}, {NULL, NULL}};
static const luaL_Reg clauses_metamethods[] = {{"__gc", clauses_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"word_class", class_new},
    {"endings", endings_new},
    {"clauses", clauses_new},
    {"is_fixed", is_fixed},
    {NULL, NULL},
};

void ptext_bind_clauses(lua_State *L) {
    ptext_bind_type(L, class_name, class_methods, class_metamethods);
    ptext_bind_type(L, endings_name, endings_methods, endings_metamethods);
    ptext_bind_type(L, clauses_name, clauses_methods, clauses_metamethods);
    luaL_setfuncs(L, functions, 0);
}
