/* Quotes: the sentences of a document that show its themes best. */
#include "../text/json.h"
#include "../text/quotes.h"
#include "../text/utf8.h"
#include "dictionary.h"
#include "hits.h"
#include "themes.h"
#include "writer.h"

#include <string.h>

static const char type_name[] = "ptext.quotes", chooser_name[] = "ptext.chooser";

/* User values: of a chooser its themes, of quotes the chooser, the document and the dictionary. */
enum { THEMES = 1, CHOOSER = 1, DOCUMENT = 2, DICTIONARY = 3 };

typedef struct chooser {
    ptext_quote_rule rule;
    ptext_quote_scratch scratch;
} chooser;

static ptext_quotes *check_quotes(lua_State *L) {
    return ptext_bind_check_object(L, 1, type_name);
}

/* The chooser ------------------------------------------------------------------------------------------------------ */

static uint32_t number_of(lua_State *L, const char *name) {
    if (lua_getfield(L, 2, name) != LUA_TNUMBER) luaL_error(L, "chooser: %s must be a number", name);
    lua_Integer number = lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (number < 0) luaL_error(L, "chooser: %s is below 0", name);
    return number > INT32_MAX ? INT32_MAX : (uint32_t)number;
}

static uint32_t kinds_of(lua_State *L, const char *name) {
    if (lua_getfield(L, 2, name) != LUA_TTABLE) luaL_error(L, "chooser: %s must be an array of kinds", name);
    uint32_t kinds = ptext_bind_kinds_at(L, -1);
    lua_pop(L, 1);
    return kinds;
}

/* core.chooser(themes, { per_theme =, poor =, least =, most =, longest = }) -> chooser

   How hits:quotes chooses: at most per_theme of a theme, those of poor kinds of block last, of least to most
   characters; of a sentence of more than longest a part. */
static int chooser_new(lua_State *L) {
    ptext_bind_check_themes(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    ptext_quote_rule rule = {.per_theme = number_of(L, "per_theme"), .poor_kinds = kinds_of(L, "poor"),
        .least = number_of(L, "least"), .most = number_of(L, "most"), .longest = number_of(L, "longest")};
    chooser *self = lua_newuserdatauv(L, sizeof *self, 1);
    *self = (chooser){.rule = rule};
    luaL_setmetatable(L, chooser_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, THEMES);
    return 1;
}

static int chooser_gc(lua_State *L) {
    chooser *self = ptext_bind_check_object(L, 1, chooser_name);
    ptext_quote_scratch_free(&self->scratch);
    return 0;
}

static void keep(lua_State *L, int object, int place) {
    lua_pushvalue(L, object);
    lua_setiuservalue(L, -2, place);
}

/* hits:quotes(chooser) -> quotes of the document, theme by theme in their order, the best first */
int ptext_bind_hits_quotes(lua_State *L) {
    ptext_bound_document *document;
    const ptext_bound_hits *hits = ptext_bind_open_hits(L, &document);
    chooser *by = ptext_bind_check_object(L, 2, chooser_name);
    lua_settop(L, 2);
    lua_getiuservalue(L, 2, THEMES);
    const ptext_themes *themes = ptext_bind_check_themes(L, 3);
    lua_getiuservalue(L, 1, PTEXT_BOUND_DOCUMENT);
    lua_getiuservalue(L, 1, PTEXT_BOUND_DICTIONARY);
    ptext_quotes *self = lua_newuserdatauv(L, sizeof *self, 3);
    *self = (ptext_quotes){0};
    luaL_setmetatable(L, type_name);
    keep(L, 2, CHOOSER);
    keep(L, 4, DOCUMENT);
    keep(L, 5, DICTIONARY);
    ptext_bind_check(L, ptext_quotes_choose(&document->cut, &hits->found, hits->marks, themes, &by->rule, &by->scratch,
        self));
    return 1;
}

/* Quotes ----------------------------------------------------------------------------------------------------------- */

/* #quotes */
static int quotes_length(lua_State *L) {
    lua_pushinteger(L, check_quotes(L)->count);
    return 1;
}

/* quotes:get(i) -> list, first, last, of, poor, distinct, strain

   The i-th quote: its theme's list, its place, how many sentences show the theme; 1 when its block is of a poor kind,
   else 0; how many entries of the theme are in it, and by how many characters its length is out of bounds. */
static int quotes_get(lua_State *L) {
    const ptext_quotes *self = check_quotes(L);
    const ptext_quote *quote = &self->items[ptext_bind_check_index(L, 2, self->count)];
    lua_pushinteger(L, (lua_Integer)quote->list + 1);
    ptext_bind_push_span(L, quote->start, quote->end);
    lua_pushinteger(L, quote->of);
    lua_pushinteger(L, quote->poor);
    lua_pushinteger(L, quote->distinct);
    lua_pushinteger(L, quote->strain);
    return 7;
}

static const char *entry_of(lua_State *L, int dictionary, const ptext_quotes *self, uint32_t at, size_t *length) {
    uint32_t list;
    return ptext_dictionary_entry(ptext_bind_check_dictionary(L, dictionary), self->entries[at], length, &list);
}

/* quotes:entries(i) -> array of the distinct entries in the i-th quote, in the order of the text */
static int quotes_entries(lua_State *L) {
    const ptext_quotes *self = check_quotes(L);
    const ptext_quote *quote = &self->items[ptext_bind_check_index(L, 2, self->count)];
    lua_settop(L, 2);
    lua_getiuservalue(L, 1, DICTIONARY);
    lua_createtable(L, quote->distinct > INT32_MAX ? 0 : (int)quote->distinct, 0);
    for (uint32_t i = 0; i < quote->distinct; i++) {
        size_t length;
        const char *entry = entry_of(L, 3, self, quote->first_entry + i, &length);
        lua_pushlstring(L, entry, length);
        lua_rawseti(L, 4, (lua_Integer)i + 1);
    }
    return 1;
}

/* The name of the quote's theme is on top of the stack, the dictionary at 3. */
static void put_quote(lua_State *L, ptext_buffer *out, const ptext_quotes *self, const ptext_quote *quote,
                      const char *text) {
    size_t length;
    const char *name = lua_tolstring(L, -1, &length);
    ptext_bind_put_string(L, out, "{\"theme\":", name, length);
    ptext_bind_put_integer(L, out, ",\"start\":", quote->start);
    ptext_bind_put_integer(L, out, ",\"end\":", quote->end);
    ptext_bind_put_string(L, out, ",\"text\":", text + quote->start, quote->end - quote->start);
    ptext_bind_put(L, out, ",\"entries\":[");
    for (uint32_t i = 0; i < quote->distinct; i++) {
        const char *entry = entry_of(L, 3, self, quote->first_entry + i, &length);
        ptext_bind_put_string(L, out, i == 0 ? "" : ",", entry, length);
    }
    ptext_bind_put_integer(L, out, "],\"of\":", quote->of);
    ptext_bind_put(L, out, "}");
}

/* quotes:json([writer]) -> JSON array of the quotes, as records hold it, or the writer: byte offsets from 0, end
   exclusive */
static int quotes_json(lua_State *L) {
    enum { QUOTES = 1, WRITER, DICTIONARY_AT, DOCUMENT_AT, CHOOSER_AT, THEMES_AT };
    const ptext_quotes *self = check_quotes(L);
    ptext_writer *writer = ptext_bind_writer_at(L, WRITER);
    ptext_buffer *out = &writer->out;
    lua_getiuservalue(L, QUOTES, DICTIONARY);
    lua_getiuservalue(L, QUOTES, DOCUMENT);
    const char *text = ptext_bind_check_document(L, DOCUMENT_AT)->cut.text;
    lua_getiuservalue(L, QUOTES, CHOOSER);
    lua_getiuservalue(L, CHOOSER_AT, THEMES);
    ptext_bind_push_theme_names(L, THEMES_AT);
    ptext_bind_put(L, out, "[");
    for (uint32_t i = 0; i < self->count; i++) {
        if (i > 0) ptext_bind_put(L, out, ",");
        lua_rawgeti(L, -1, (lua_Integer)self->items[i].list + 1);
        put_quote(L, out, self, &self->items[i], text);
        lua_pop(L, 1);
    }
    ptext_bind_put(L, out, "]");
    return ptext_bind_leave_writer(L, writer, WRITER);
}

static int quotes_gc(lua_State *L) {
    ptext_quotes_free(check_quotes(L));
    return 0;
}

static const luaL_Reg methods[] = {
    {"get", quotes_get},
    {"entries", quotes_entries},
    {"json", quotes_json},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", quotes_length},
    {"__gc", quotes_gc},
    {NULL, NULL},
};

static const luaL_Reg no_methods[] = {{NULL, NULL}};
static const luaL_Reg chooser_metamethods[] = {{"__gc", chooser_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"chooser", chooser_new},
    {NULL, NULL},
};

void ptext_bind_quotes(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    ptext_bind_type(L, chooser_name, no_methods, chooser_metamethods);
    luaL_setfuncs(L, functions, 0);
}
