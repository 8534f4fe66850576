/* Hits: what a dictionary found in a document. They stay in a C array; Lua values are made when asked for. */
#include <stdlib.h>
#include <string.h>

#include "../text/voice.h"
#include "dictionary.h"
#include "document.h"
#include "hits.h"

static const char type_name[] = "ptext.hits";

enum { NO_PARENT = 0 };

typedef ptext_bound_hits hits;

static hits *check_hits(lua_State *L) {
    return ptext_bind_check_object(L, 1, type_name);
}

/* The document of the hits at argument 1, which they keep alive. */
static ptext_bound_document *check_document_of(lua_State *L, const hits *self) {
    lua_getiuservalue(L, 1, PTEXT_BOUND_DOCUMENT);
    ptext_bound_document *document = lua_touserdata(L, -1);
    lua_pop(L, 1);
    if (!document->open) luaL_error(L, "the document is closed");
    if (document->generation != self->generation) luaL_error(L, "the document was segmented anew");
    return document;
}

ptext_bound_hits *ptext_bind_open_hits(lua_State *L, ptext_bound_document **document) {
    hits *self = check_hits(L);
    *document = check_document_of(L, self);
    return self;
}

const ptext_hits *ptext_bind_check_hits(lua_State *L, const ptext_document **document) {
    const hits *self = check_hits(L);
    *document = &check_document_of(L, self)->cut;
    return &self->found;
}

/* document:match(dictionary) -> hits

   All hits, in order of start, then longer first, then list. Cost grows with the words and the hits, not with the
   number of entries. */
int ptext_bind_match(lua_State *L) {
    ptext_bound_document *document = ptext_bind_check_document(L, 1);
    ptext_matcher *matcher = ptext_bind_check_matcher(L, 2);
    hits *self = lua_newuserdatauv(L, sizeof *self, 2);
    *self = (hits){.generation = document->generation};
    luaL_setmetatable(L, type_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, PTEXT_BOUND_DOCUMENT);
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, PTEXT_BOUND_DICTIONARY);
    ptext_bind_check(L, ptext_match(matcher, &document->cut, &self->found));
    return 1;
}

/* #hits */
static int hits_length(lua_State *L) {
    lua_pushinteger(L, check_hits(L)->found.count);
    return 1;
}

/* hits:get(i) -> list, entry, first, last, block, sentence, first_word, last_word

   The i-th hit: its list and entry in the dictionary; all count from 1. */
static int hits_get(lua_State *L) {
    const hits *self = check_hits(L);
    const ptext_hit *hit = &self->found.items[ptext_bind_check_index(L, 2, self->found.count)];
    lua_pushinteger(L, (lua_Integer)hit->list + 1);
    lua_pushinteger(L, (lua_Integer)hit->entry + 1);
    ptext_bind_push_span(L, hit->start, hit->end);
    lua_pushinteger(L, (lua_Integer)hit->block + 1);
    lua_pushinteger(L, (lua_Integer)hit->sentence + 1);
    lua_pushinteger(L, (lua_Integer)hit->first_word + 1);
    lua_pushinteger(L, (lua_Integer)hit->last_word + 1);
    return 8;
}

/* hits:of_list(list) -> array of the indexes of that list's hits */
static int hits_of_list(lua_State *L) {
    const hits *self = check_hits(L);
    lua_Integer list = luaL_checkinteger(L, 2);
    luaL_argcheck(L, list >= 1 && list <= UINT32_MAX, 2, "lists count from 1");
    lua_newtable(L);
    lua_Integer count = 0;
    for (uint32_t i = 0; i < self->found.count; i++) {
        if (self->found.items[i].list != (uint32_t)(list - 1)) continue;
        lua_pushinteger(L, (lua_Integer)i + 1);
        lua_rawseti(L, -2, ++count);
    }
    return 1;
}

/* Marks ---------------------------------------------------------------------------------------------------------- */

/* What the bits of marks are called, from the lowest, in the order of the names. */
const char *const ptext_voice_names[] = {"name", "negated", "quoted", "title", NULL};

/* The marks of the hits, made when they are first asked for. */
static uint8_t *marks_of(lua_State *L, hits *self) {
    if (self->marks == NULL) self->marks = calloc((size_t)self->found.count + 1, 1);
    if (self->marks == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    return self->marks;
}

static uint8_t check_mark(lua_State *L, int argument) {
    return (uint8_t)(1U << luaL_checkoption(L, argument, NULL, ptext_voice_names));
}

static int by_start(const void *left, const void *right) {
    const ptext_span *a = left, *b = right;
    return (a->start > b->start) - (a->start < b->start);
}

/* The array of tables with first and last at an argument as spans in order, in memory on top of the stack. */
static ptext_span *read_spans(lua_State *L, int argument, uint32_t *count) {
    luaL_checktype(L, argument, LUA_TTABLE);
    lua_Unsigned length = lua_rawlen(L, argument);
    luaL_argcheck(L, length < UINT32_MAX, argument, "too many places");
    *count = (uint32_t)length;
    ptext_span *spans = lua_newuserdatauv(L, ((size_t)*count + 1) * sizeof *spans, 0);
    bool ordered = true;
    for (uint32_t i = 0; i < *count; i++) {
        luaL_argcheck(L, lua_rawgeti(L, argument, (lua_Integer)i + 1) == LUA_TTABLE, argument, "a place is a table");
        lua_getfield(L, -1, "first");
        lua_getfield(L, -2, "last");
        lua_Integer first = lua_tointeger(L, -2), last = lua_tointeger(L, -1);
        luaL_argcheck(L, first >= 1 && last >= first && last < PTEXT_TEXT_LIMIT, argument, "places in the text");
        spans[i] = (ptext_span){(uint32_t)(first - 1), (uint32_t)last};
        ordered = ordered && (i == 0 || spans[i].start >= spans[i - 1].start);
        lua_pop(L, 3);
    }
    if (!ordered) qsort(spans, *count, sizeof *spans, by_start);
    return spans;
}

/* hits:mark(voice, places)

   Marks the hits that lie inside a place with a voice: name, negated, quoted or title. `places` is an array of tables
   with first and last. */
static int hits_mark(lua_State *L) {
    hits *self = check_hits(L);
    uint8_t mark = check_mark(L, 2);
    uint32_t count;
    const ptext_span *spans = read_spans(L, 3, &count);
    ptext_mark_inside(&self->found, spans, count, mark, marks_of(L, self));
    return 0;
}

/* hits:mark_after(voice, list, reach)

   Marks the hits that begin at most `reach` words after a hit of a list, in its sentence. */
static int hits_mark_after(lua_State *L) {
    hits *self = check_hits(L);
    uint8_t mark = check_mark(L, 2);
    lua_Integer list = luaL_checkinteger(L, 3), reach = luaL_checkinteger(L, 4);
    luaL_argcheck(L, list >= 1 && list <= UINT32_MAX, 3, "lists count from 1");
    luaL_argcheck(L, reach >= 0 && reach <= INT32_MAX, 4, "a number of words");
    ptext_mark_after(&self->found, (uint32_t)(list - 1), (uint32_t)reach, mark, marks_of(L, self));
    return 0;
}

/* The bits of the names in the array on top of the stack. */
static char bits_of_names(lua_State *L) {
    unsigned bits = 0;
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++) {
        bits |= 1U << luaL_checkoption(L, -1, NULL, ptext_voice_names);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return (char)bits;
}

/* core.voice_masks(lists) -> string

   What hits:count takes, of an array with, for each list, the array of names of the marks that count, or false. */
static int voice_masks(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_Buffer masks;
    luaL_buffinit(L, &masks);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    for (lua_Integer i = 1; i <= count; i++) {
        char bits = lua_rawgeti(L, 1, i) == LUA_TTABLE ? bits_of_names(L) : 0;
        lua_pop(L, 1);
        luaL_addchar(&masks, bits);
    }
    luaL_pushresult(&masks);
    return 1;
}

/* hits:count(masks)

   Says which marks count: a byte for each list (see core.voice_masks); a hit counts for its list when all its marks are
   in its byte. Hits of lists without a byte count always. */
static int hits_count(lua_State *L) {
    hits *self = check_hits(L);
    size_t length;
    const char *masks = luaL_checklstring(L, 2, &length);
    luaL_argcheck(L, length < UINT32_MAX, 2, "too many lists");
    if (self->marks != NULL) {
        ptext_mark_uncounted(&self->found, (const uint8_t *)masks, (uint32_t)length, self->marks);
    }
    return 0;
}

/* hits:voice(i) -> array of the names of the i-th hit's marks or nil, whether it counts */
static int hits_voice(lua_State *L) {
    const hits *self = check_hits(L);
    uint32_t i = ptext_bind_check_index(L, 2, self->found.count);
    uint8_t marks = self->marks == NULL ? 0 : self->marks[i];
    lua_pushnil(L);
    if (marks & PTEXT_MARKS) lua_newtable(L);
    lua_Integer count = 0;
    for (unsigned bit = 0; ptext_voice_names[bit] != NULL; bit++) {
        if (!(marks & (1U << bit))) continue;
        lua_pushstring(L, ptext_voice_names[bit]);
        lua_rawseti(L, -2, ++count);
    }
    lua_pushboolean(L, !(marks & PTEXT_LEFT_OUT));
    return 2;
}

/* hits:counts(i) -> whether the i-th hit counts */
static int hits_counts(lua_State *L) {
    const hits *self = check_hits(L);
    uint32_t i = ptext_bind_check_index(L, 2, self->found.count);
    lua_pushboolean(L, self->marks == NULL || !(self->marks[i] & PTEXT_LEFT_OUT));
    return 1;
}

/* Tallies -------------------------------------------------------------------------------------------------------- */

/* The parents of the array at argument 2 as the matcher counts them, in memory on top of the stack. */
static uint32_t *read_parents(lua_State *L, uint32_t lists) {
    uint32_t *parents = lua_newuserdatauv(L, ((size_t)lists + 1) * sizeof *parents, 0);
    for (uint32_t i = 0; i < lists; i++) {
        lua_rawgeti(L, 2, (lua_Integer)i + 1);
        lua_Integer parent = lua_tointeger(L, -1);
        luaL_argcheck(L, parent >= NO_PARENT && parent <= lists, 2, "a parent is the number of a list, or 0");
        parents[i] = parent == NO_PARENT ? UINT32_MAX : (uint32_t)(parent - 1);
        lua_pop(L, 1);
    }
    return parents;
}

static void push_count(lua_State *L, const char *name, uint32_t count) {
    lua_pushinteger(L, count);
    lua_setfield(L, -2, name);
}

static void push_tally(lua_State *L, ptext_tally tally, ptext_voices of_list) {
    if (tally.hits == 0) {
        lua_pushboolean(L, 0);
        return;
    }
    lua_createtable(L, 0, 4);
    push_count(L, "hits", tally.hits);
    push_count(L, "sentences", tally.sentences);
    push_count(L, "marked", of_list.marked);
    push_count(L, "left_out", of_list.left_out);
}

/* hits:tally(parents, lists) -> array of { hits =, sentences =, marked =, left_out = } or false for lists 1 to `lists`

   Adds up for every list the hits of itself and of all below it that count, overlapping ones as one; how many of these
   are marked, and how many do not count. parents[i] is the list that list i stands under, or 0. */
static int hits_tally(lua_State *L) {
    const hits *self = check_hits(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer count = luaL_checkinteger(L, 3);
    luaL_argcheck(L, count >= 0 && count < INT32_MAX, 3, "a number of lists");
    uint32_t lists = (uint32_t)count;
    const uint32_t *parents = read_parents(L, lists);
    ptext_tally *tally = lua_newuserdatauv(L, ((size_t)lists + 1) * sizeof *tally, 0);
    ptext_voices *counts = lua_newuserdatauv(L, ((size_t)lists + 1) * sizeof *counts, 0);
    ptext_bind_check(L, ptext_tally_counted(&self->found, self->marks, parents, lists, tally, counts));
    lua_createtable(L, (int)lists, 0);
    for (uint32_t i = 0; i < lists; i++) {
        push_tally(L, tally[i], counts[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static int hits_gc(lua_State *L) {
    hits *self = check_hits(L);
    ptext_hits_free(&self->found);
    free(self->marks);
    self->marks = NULL;
    return 0;
}

static const luaL_Reg methods[] = {
    {"get", hits_get},
    {"of_list", hits_of_list},
    {"candidates", ptext_bind_hits_candidates},
    {"mark", hits_mark},
    {"mark_after", hits_mark_after},
    {"count", hits_count},
    {"counts", hits_counts},
    {"voice", hits_voice},
    {"tally", hits_tally},
    {"json", ptext_bind_hits_json},
    {"json_themes", ptext_bind_hits_json_themes},
    {"csv_themes", ptext_bind_hits_csv_themes},
    {"csv", ptext_bind_hits_csv},
    {"quotes", ptext_bind_hits_quotes},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"voice_masks", voice_masks},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", hits_length},
    {"__gc", hits_gc},
    {NULL, NULL},
};

void ptext_bind_hits(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
