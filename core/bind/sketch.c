/* Sketches: what documents are compared by, as strings that may be kept in files and carried to other machines. */
#include "sketch.h"

#include "document.h"

ptext_sketch ptext_bind_check_sketch(lua_State *L, int argument) {
    ptext_sketch sketch;
    size_t length;
    luaL_checktype(L, argument, LUA_TSTRING);
    const char *bytes = lua_tolstring(L, argument, &length);
    luaL_argcheck(L, ptext_sketch_read(bytes, length, &sketch), argument, "not a sketch");
    return sketch;
}

int ptext_bind_push_numbers(lua_State *L, const ptext_numbers *numbers) {
    lua_createtable(L, numbers->count > INT32_MAX ? 0 : (int)numbers->count, 0);
    for (uint32_t i = 0; i < numbers->count; i++) {
        lua_pushinteger(L, (lua_Integer)numbers->items[i] + 1);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* document:sketch() -> sketch

   Of the five-word sequences of a segmented document's running text: blocks of kind body, list, quote and heading. */
int ptext_bind_document_sketch(lua_State *L) {
    const ptext_bound_document *self = ptext_bind_check_document(L, 1);
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_sketch_write(&self->cut, out));
    return ptext_bind_push_scratch(L, out);
}

/* core.sketch_count(sketch) -> its distinct sequences */
static int sketch_count(lua_State *L) {
    lua_pushinteger(L, ptext_bind_check_sketch(L, 1).count);
    return 1;
}

/* core.sketch_shared(a, b) -> sequences in both, sequences of a, sequences of b */
static int sketch_shared(lua_State *L) {
    ptext_sketch a = ptext_bind_check_sketch(L, 1), b = ptext_bind_check_sketch(L, 2);
    lua_pushinteger(L, ptext_sketch_shared(&a, &b));
    lua_pushinteger(L, a.count);
    lua_pushinteger(L, b.count);
    return 3;
}

/* core.sketch_opening(a, b) -> how many of the sequences that open a are among those that open b, how many open a */
static int sketch_opening(lua_State *L) {
    ptext_sketch a = ptext_bind_check_sketch(L, 1), b = ptext_bind_check_sketch(L, 2);
    lua_pushinteger(L, ptext_sketch_shared_opening(&a, &b));
    lua_pushinteger(L, a.opening_count);
    return 2;
}

static const luaL_Reg functions[] = {
    {"sketch_count", sketch_count},
    {"sketch_shared", sketch_shared},
    {"sketch_opening", sketch_opening},
    {NULL, NULL},
};

void ptext_bind_sketch(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
