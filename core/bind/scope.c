/* core.scope: where a rule looks: in blocks of some kinds, and in units that hold one of some strings. */
#include "scope.h"

#include <stdlib.h>
#include <string.h>

#include "../text/holding.h"
#include "document.h"

static const char type_name[] = "ptext.scope";

/* Its strings stand one behind the other, each with its length before it. */
typedef struct scope {
    uint32_t kinds; /* bits 1 << ptext_kind */
    uint32_t string_count;
    ptext_buffer strings;
} scope;

static int scope_gc(lua_State *L) {
    scope *self = ptext_bind_check_object(L, 1, type_name);
    ptext_buffer_free(&self->strings);
    self->string_count = 0;
    return 0;
}

static void read_strings(lua_State *L, scope *self) {
    lua_Integer count = (lua_Integer)lua_rawlen(L, 2);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        const char *string = ptext_bind_string_at(L, 2, i, &length, "string");
        luaL_argcheck(L, length > 0 && length < PTEXT_TEXT_LIMIT, 2, "strings of some length");
        uint32_t written = (uint32_t)length;
        ptext_bind_check(L, ptext_buffer_add(&self->strings, (const char *)&written, sizeof written));
        ptext_bind_check(L, ptext_buffer_add(&self->strings, string, length));
        self->string_count++;
        lua_pop(L, 1);
    }
}

/* core.scope(kinds [, strings]) -> scope

   Blocks of these kinds (an array of names); with strings, of these what holds one of them. */
static int scope_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    scope *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (scope){0};
    luaL_setmetatable(L, type_name);
    self->kinds = ptext_bind_kinds_at(L, 1);
    if (!lua_isnil(L, 2)) read_strings(L, self);
    return 1;
}

static const scope *check_scope(lua_State *L, int argument) {
    return ptext_bind_check_object(L, argument, type_name);
}

/* Documents ------------------------------------------------------------------------------------------------------- */

static ptext_parts blocks_of(const ptext_document *cut) {
    return (ptext_parts){cut->blocks, cut->block_count, sizeof *cut->blocks};
}

static ptext_parts sentences_of(const ptext_document *cut) {
    return (ptext_parts){cut->sentences, cut->sentence_count, sizeof *cut->sentences};
}

static bool has_kind(const scope *self, const ptext_document *cut, uint32_t block) {
    return (self->kinds >> cut->blocks[block].kind & 1) != 0;
}

/* Marks the units that hold one of the strings, in memory on top of the stack. */
static const bool *mark_holding(lua_State *L, const scope *self, const ptext_document *cut, ptext_parts units) {
    bool *marks = memset(lua_newuserdatauv(L, (size_t)units.count + 1, 0), 0, (size_t)units.count + 1);
    const char *at = self->strings.bytes;
    for (uint32_t i = 0; i < self->string_count; i++) {
        uint32_t length;
        memcpy(&length, at, sizeof length);
        at += sizeof length;
        ptext_parts_holding(cut->text, cut->length, &units, at, length, marks);
        at += length;
    }
    return marks;
}

/* document:units_in(scope [, of_sentences]) -> array of the indexes of the blocks, or the sentences, in a scope

   Costs as much as there are units, and with strings as much as the text is long for each. */
int ptext_bind_document_units_in(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    const scope *self = check_scope(L, 2);
    bool of_sentences = lua_toboolean(L, 3);
    ptext_parts units = of_sentences ? sentences_of(cut) : blocks_of(cut);
    const bool *marks = self->string_count > 0 ? mark_holding(L, self, cut, units) : NULL;
    lua_newtable(L);
    lua_Integer count = 0;
    for (uint32_t i = 0; i < units.count; i++) {
        if (marks != NULL && !marks[i]) continue;
        if (!has_kind(self, cut, of_sentences ? cut->sentences[i].block : i)) continue;
        lua_pushinteger(L, (lua_Integer)i + 1);
        lua_rawseti(L, -2, ++count);
    }
    return 1;
}

/* document:unit_at(scope, at [, of_sentences]) -> index of the block, or the sentence, that holds a position, or nil

   nil too where the block is of none of the scope's kinds; its strings do not matter. */
int ptext_bind_document_unit_at(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    const scope *self = check_scope(L, 2);
    uint32_t offset = ptext_bind_check_index(L, 3, cut->length + 1);
    bool of_sentences = lua_toboolean(L, 4);
    ptext_parts blocks = blocks_of(cut), sentences = sentences_of(cut);
    uint32_t block = ptext_part_at(&blocks, offset), sentence = cut->sentence_count;
    bool inside = block < cut->block_count && has_kind(self, cut, block);
    if (inside && of_sentences) sentence = ptext_part_at(&sentences, offset);
    if (!inside || (of_sentences && sentence == cut->sentence_count)) lua_pushnil(L);
    else lua_pushinteger(L, (lua_Integer)(of_sentences ? sentence : block) + 1);
    return 1;
}

bool ptext_bind_is_in_scope(lua_State *L, int argument, const ptext_document *cut, uint32_t offset) {
    const scope *self = check_scope(L, argument);
    ptext_parts blocks = blocks_of(cut);
    uint32_t block = ptext_part_at(&blocks, offset);
    return block < cut->block_count && has_kind(self, cut, block);
}

/* document:block_around(scope, first, last) -> index of the block of the scope's kinds that holds a stretch, or nil */
int ptext_bind_document_block_around(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    const scope *self = check_scope(L, 2);
    uint32_t start = ptext_bind_check_index(L, 3, cut->length + 1);
    lua_Integer last = luaL_checkinteger(L, 4);
    ptext_parts blocks = blocks_of(cut);
    uint32_t block = ptext_part_at(&blocks, start);
    bool inside = block < cut->block_count && has_kind(self, cut, block) && last <= cut->blocks[block].end;
    if (inside) lua_pushinteger(L, (lua_Integer)block + 1);
    else lua_pushnil(L);
    return 1;
}

static const luaL_Reg methods[] = {{NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", scope_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"scope", scope_new},
    {NULL, NULL},
};

void ptext_bind_scope(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
