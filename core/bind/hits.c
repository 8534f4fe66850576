/* Hits: what a dictionary found in a document. They stay in a C array; Lua values are made when asked for. */
#include <string.h>

#include "../text/json.h"
#include "dictionary.h"
#include "document.h"

static const char type_name[] = "ptext.hits";

/* User values: the document and the dictionary that the hits are of. */
enum { DOCUMENT = 1, DICTIONARY = 2, NO_PARENT = 0 };

typedef struct hits {
    ptext_hits found;
    uint32_t generation; /* of the document when they were found */
} hits;

static hits *check_hits(lua_State *L) {
    return luaL_checkudata(L, 1, type_name);
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
    lua_setiuservalue(L, -2, DOCUMENT);
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, DICTIONARY);
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

static void push_tally(lua_State *L, ptext_tally tally) {
    if (tally.hits == 0) {
        lua_pushboolean(L, 0);
        return;
    }
    lua_createtable(L, 0, 2);
    lua_pushinteger(L, tally.hits);
    lua_setfield(L, -2, "hits");
    lua_pushinteger(L, tally.sentences);
    lua_setfield(L, -2, "sentences");
}

/* hits:tally(parents, lists) -> array of { hits =, sentences = } or false for lists 1 to `lists`

   Adds up for every list the hits of itself and of all below it, overlapping ones as one. parents[i] is the list that
   list i stands under, or 0. */
static int hits_tally(lua_State *L) {
    const hits *self = check_hits(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer count = luaL_checkinteger(L, 3);
    luaL_argcheck(L, count >= 0 && count < INT32_MAX, 3, "a number of lists");
    uint32_t lists = (uint32_t)count;
    const uint32_t *parents = read_parents(L, lists);
    ptext_tally *tally = lua_newuserdatauv(L, ((size_t)lists + 1) * sizeof *tally, 0);
    ptext_bind_check(L, ptext_tally_hits(&self->found, parents, lists, tally));
    lua_createtable(L, (int)lists, 0);
    for (uint32_t i = 0; i < lists; i++) {
        push_tally(L, tally[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* What hits:json works with. Stack: 1 hits, 2 names. */
typedef struct hit_writer {
    ptext_buffer *out;
    ptext_bound_document *document;
    const ptext_dictionary *dictionary;
    ptext_position position; /* of the hit before */
} hit_writer;

/* Writes a literal and a number, and returns where they end. */
#define PIECE(to, literal, number) \
    ptext_json_digits((char *)memcpy(to, literal, sizeof(literal) - 1) + sizeof(literal) - 1, number)

/* All of a hit but its theme and entry. The longest fits: 90 bytes of names, 8 numbers of 10 digits. */
static void put_places(lua_State *L, const hit_writer *w, const ptext_hit *hit) {
    const ptext_sentence *sentence = &w->document->cut.sentences[hit->sentence];
    char places[256], *end = places;
    end = PIECE(end, ",\"start\":", hit->start);
    end = PIECE(end, ",\"end\":", hit->end);
    end = PIECE(end, ",\"line\":", w->position.line);
    end = PIECE(end, ",\"column\":", w->position.column + 1);
    end = PIECE(end, ",\"block\":", hit->block);
    end = PIECE(end, ",\"sentence\":[", sentence->start);
    end = PIECE(end, ",", sentence->end);
    *end++ = ']';
    *end++ = '}';
    ptext_bind_check(L, ptext_buffer_add(w->out, places, (size_t)(end - places)));
}

/* Writes a hit whose list has the name on top of the stack. */
static void put_hit(lua_State *L, hit_writer *w, const ptext_hit *hit) {
    size_t name_length, entry_length;
    uint32_t list;
    const char *name = lua_tolstring(L, -1, &name_length);
    const char *entry = ptext_dictionary_entry(w->dictionary, hit->entry, &entry_length, &list);
    w->position = ptext_positions_after(&w->document->positions, w->position, hit->start);
    ptext_bind_put_string(L, w->out, "{\"theme\":", name, name_length);
    ptext_bind_put_string(L, w->out, ",\"entry\":", entry, entry_length);
    put_places(L, w, hit);
}

/* Fills in the writer from the hits' user values, which the hits keep alive. */
static hit_writer new_hit_writer(lua_State *L, const hits *self) {
    hit_writer w;
    lua_getiuservalue(L, 1, DOCUMENT);
    w.document = lua_touserdata(L, -1);
    if (!w.document->open) luaL_error(L, "the document is closed");
    lua_getiuservalue(L, 1, DICTIONARY);
    w.dictionary = ptext_bind_check_dictionary(L, -1);
    lua_pop(L, 2);
    if (w.document->generation != self->generation) luaL_error(L, "the document was segmented anew");
    w.position = ptext_bind_position(L, w.document, 0);
    w.out = ptext_bind_scratch(L);
    return w;
}

/* hits:json(names) -> JSON array of the hits, as records hold it: byte offsets from 0, end exclusive

   names[list] is what "theme" says; hits of lists without a name are left out. */
static int hits_json(lua_State *L) {
    const hits *self = check_hits(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    hit_writer w = new_hit_writer(L, self);
    const char *separator = "[";
    for (uint32_t i = 0; i < self->found.count; i++) {
        const ptext_hit *hit = &self->found.items[i];
        if (lua_rawgeti(L, 2, (lua_Integer)hit->list + 1) == LUA_TSTRING) {
            ptext_bind_put(L, w.out, separator);
            put_hit(L, &w, hit);
            separator = ",";
        }
        lua_pop(L, 1);
    }
    ptext_bind_put(L, w.out, *separator == '[' ? "[]" : "]");
    return ptext_bind_push_scratch(L, w.out);
}

static int hits_gc(lua_State *L) {
    ptext_hits_free(&check_hits(L)->found);
    return 0;
}

static const luaL_Reg methods[] = {
    {"get", hits_get},
    {"of_list", hits_of_list},
    {"tally", hits_tally},
    {"json", hits_json},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", hits_length},
    {"__gc", hits_gc},
    {NULL, NULL},
};

void ptext_bind_hits(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
}
