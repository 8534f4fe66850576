/* Candidates: what the entries of rules found, list by list, grown where their lists say so. */
#include <stdlib.h>
#include <string.h>

#include "../text/grow.h"
#include "../text/hits.h"
#include "hits.h"

static const char type_name[] = "ptext.candidates", growths_name[] = "ptext.growths";

enum { SETS = 4 }; /* of a growth, at most */
enum { SEEN = 2 }; /* the stack slot of core.growths that leads from a list to its set */

/* Growths --------------------------------------------------------------------------------------------------------- */

typedef struct growths {
    ptext_growth *items;
    uint32_t count;
    ptext_word_set *sets; /* of the items, which share those of one list */
    uint32_t set_count;
    uint32_t *of_list; /* the number of a list's growth, from 1; 0 for none */
    uint32_t lists;
} growths;

static int growths_gc(lua_State *L) {
    growths *self = ptext_bind_check_object(L, 1, growths_name);
    for (uint32_t i = 0; i < self->set_count; i++) ptext_word_set_free(&self->sets[i]);
    free(self->sets);
    free(self->items);
    free(self->of_list);
    *self = (growths){0};
    return 0;
}

static bool read_flag(lua_State *L, const char *name) {
    lua_getfield(L, -1, name);
    bool value = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return value;
}

static uint32_t read_number(lua_State *L, const char *name, lua_Integer lowest) {
    lua_getfield(L, -1, name);
    lua_Integer value = lua_tointeger(L, -1);
    if (value < lowest || value > INT32_MAX) luaL_error(L, "growths: '%s' is out of range", name);
    lua_pop(L, 1);
    return (uint32_t)value;
}

/* Adds the array of words on top of the stack. */
static void read_words(lua_State *L, const char *name, ptext_word_set *set) {
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        const char *word = ptext_bind_string_at(L, -1, i, &length, name);
        ptext_bind_check(L, ptext_word_set_add(set, word, length));
        lua_pop(L, 1);
    }
}

/* The set of the words of the array on top of the stack. The table in the slot SEEN leads from an array to the number
   of its set. */
static const ptext_word_set *set_of(lua_State *L, const char *name, growths *self) {
    lua_pushvalue(L, -1);
    bool is_new = lua_rawget(L, SEEN) == LUA_TNIL;
    ptext_word_set *set = &self->sets[is_new ? self->set_count : lua_tointeger(L, -1)];
    lua_pop(L, 1);
    if (!is_new) return set;
    lua_pushvalue(L, -1);
    lua_pushinteger(L, self->set_count++);
    lua_rawset(L, SEEN);
    read_words(L, name, set);
    return set;
}

/* The set of the words in a field of the table on top of the stack, `none` where there is none. */
static const ptext_word_set *read_set(lua_State *L, const char *name, growths *self, const ptext_word_set *none) {
    const ptext_word_set *set = lua_getfield(L, -1, name) == LUA_TTABLE ? set_of(L, name, self) : none;
    lua_pop(L, 1);
    return set;
}

/* Reads the growth on top of the stack. */
static void read_growth(lua_State *L, ptext_growth *growth, growths *self) {
    static const ptext_word_set empty;
    growth->left = read_set(L, "left", self, NULL);
    growth->right = read_set(L, "right", self, NULL);
    growth->stop = read_set(L, "stop", self, &empty);
    growth->apart = read_set(L, "apart", self, &empty);
    growth->least = read_number(L, "least", 0);
    growth->most = read_number(L, "most", 0);
    growth->commas = read_flag(L, "commas");
    growth->brackets = read_flag(L, "brackets");
    growth->only = read_flag(L, "only");
    growth->beyond = read_flag(L, "beyond");
}

/* Makes room for the growths in the array at argument 1 and for the numbers of their lists. */
static void make_room(lua_State *L, growths *self, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (lua_rawgeti(L, 1, (lua_Integer)i + 1) != LUA_TTABLE) luaL_error(L, "growths: a growth is a table");
        uint32_t list = read_number(L, "list", 1);
        if (list > self->lists) self->lists = list;
        lua_pop(L, 1);
    }
    self->items = calloc((size_t)count + 1, sizeof *self->items);
    self->sets = calloc((size_t)count * SETS + 1, sizeof *self->sets);
    self->of_list = calloc((size_t)self->lists + 1, sizeof *self->of_list);
    if (self->items == NULL || self->sets == NULL || self->of_list == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    self->count = count;
}

/* core.growths(array) -> growths

   How the matches of lists grow: of each { list =, left =, right =, stop =, apart = (arrays of words), least =, most =,
   commas =, brackets =, only =, beyond = }; see grow.h. Without `left` or `right` it does not grow to that side. */
static int growths_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Unsigned count = lua_rawlen(L, 1);
    luaL_argcheck(L, count < INT32_MAX / SETS, 1, "too many");
    lua_settop(L, 1);
    lua_newtable(L); /* SEEN */
    growths *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (growths){0};
    luaL_setmetatable(L, growths_name);
    make_room(L, self, (uint32_t)count);
    for (uint32_t i = 0; i < self->count; i++) {
        lua_rawgeti(L, 1, (lua_Integer)i + 1);
        self->of_list[read_number(L, "list", 1) - 1] = i + 1;
        read_growth(L, &self->items[i], self);
        lua_pop(L, 1);
    }
    return 1;
}

/* The growth of a list, or NULL. */
static const ptext_growth *growth_of(const growths *self, uint32_t list) {
    uint32_t number = list < self->lists ? self->of_list[list] : 0;
    return number == 0 ? NULL : &self->items[number - 1];
}

/* Candidates ------------------------------------------------------------------------------------------------------ */

typedef struct candidates {
    ptext_hits hits; /* by list, and in the order of the document as they were before they grew */
} candidates;

static int candidates_gc(lua_State *L) {
    candidates *self = ptext_bind_check_object(L, 1, type_name);
    ptext_hits_free(&self->hits);
    return 0;
}

static int by_list(const ptext_hit *a, const ptext_hit *b) {
    return (a->list > b->list) - (a->list < b->list);
}

/* Takes the hits of lists from `from` on that grow as they must. */
static void take(lua_State *L, const ptext_document *document, const ptext_hits *found, uint32_t from,
                 const growths *how, ptext_hits *into) {
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->items[i].list < from) continue;
        ptext_hit hit = found->items[i];
        const ptext_growth *growth = growth_of(how, hit.list);
        bool grown = true;
        if (growth != NULL) ptext_bind_check(L, ptext_grow_hit(document, growth, &hit, &grown));
        if (grown) ptext_bind_check(L, ptext_hits_push(into, &hit));
    }
}

static void sort_by_list(lua_State *L, ptext_hits *hits) {
    ptext_hits scratch = {0};
    uint64_t steps = 0;
    ptext_status status = ptext_hits_sort(hits, 0, by_list, &scratch, &steps);
    ptext_hits_free(&scratch);
    ptext_bind_check(L, status);
}

static void set_at(lua_State *L, int table, uint32_t list, uint32_t at) {
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_rawseti(L, table, (lua_Integer)list + 1);
}

/* Pushes two tables: from a list to its first candidate and to its last. */
static void push_bounds(lua_State *L, const ptext_hits *hits) {
    int lists = 0;
    for (uint32_t i = 0; i < hits->count; i++) lists += i == 0 || hits->items[i].list != hits->items[i - 1].list;
    lua_createtable(L, 0, lists);
    lua_createtable(L, 0, lists);
    int first = lua_gettop(L) - 1, last = first + 1;
    for (uint32_t i = 0; i < hits->count; i++) {
        uint32_t list = hits->items[i].list;
        if (i == 0 || hits->items[i - 1].list != list) set_at(L, first, list, i);
        if (i + 1 == hits->count || hits->items[i + 1].list != list) set_at(L, last, list, i);
    }
}

/* hits:candidates(from, growths) -> candidates, first, last

   The hits of lists from `from` on, those of a list together and in their order. Hits of lists with a growth are given
   as they have grown; those that do not grow as they must are left out. first[list] and last[list] are the numbers of a
   list's first and last candidate. */
int ptext_bind_hits_candidates(lua_State *L) {
    const ptext_document *document;
    const ptext_hits *found = ptext_bind_check_hits(L, &document);
    lua_Integer from = luaL_checkinteger(L, 2);
    luaL_argcheck(L, from >= 1 && from <= UINT32_MAX, 2, "lists count from 1");
    const growths *how = ptext_bind_check_object(L, 3, growths_name);
    candidates *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (candidates){0};
    luaL_setmetatable(L, type_name);
    take(L, document, found, (uint32_t)(from - 1), how, &self->hits);
    sort_by_list(L, &self->hits);
    push_bounds(L, &self->hits);
    return 3;
}

const ptext_hits *ptext_bind_check_candidates(lua_State *L, int argument) {
    const candidates *self = ptext_bind_check_object(L, argument, type_name);
    return &self->hits;
}

/* candidates:get(i) -> entry, first, last, block, sentence

   The i-th candidate: its entry in the dictionary; all count from 1. */
static int candidates_get(lua_State *L) {
    const candidates *self = ptext_bind_check_object(L, 1, type_name);
    const ptext_hit *hit = &self->hits.items[ptext_bind_check_index(L, 2, self->hits.count)];
    lua_pushinteger(L, (lua_Integer)hit->entry + 1);
    ptext_bind_push_span(L, hit->start, hit->end);
    lua_pushinteger(L, (lua_Integer)hit->block + 1);
    lua_pushinteger(L, (lua_Integer)hit->sentence + 1);
    return 5;
}

static int candidates_length(lua_State *L) {
    const candidates *self = ptext_bind_check_object(L, 1, type_name);
    lua_pushinteger(L, self->hits.count);
    return 1;
}

static const luaL_Reg methods[] = {
    {"get", candidates_get},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", candidates_length},
    {"__gc", candidates_gc},
    {NULL, NULL},
};

static const luaL_Reg growths_methods[] = {{NULL, NULL}};
static const luaL_Reg growths_metamethods[] = {{"__gc", growths_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"growths", growths_new},
    {NULL, NULL},
};

void ptext_bind_candidates(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    ptext_bind_type(L, growths_name, growths_methods, growths_metamethods);
    luaL_setfuncs(L, functions, 0);
}
