/* core.decode, core.encodings: from the bytes of a source to its text. */
#include "../text/encoding.h"

#include <stdlib.h>
#include <string.h>

#include "../text/utf8.h"
#include "bind.h"

static int unknown_encoding(lua_State *L, const char *name) {
    luaL_pushfail(L);
    lua_pushfstring(L, "unknown encoding '%s'", name);
    return 2;
}

/* core.decode(bytes [, encoding]) -> text, encoding, kind, bad | nil, message

   The UTF-8 text of a source. Without an encoding a BOM decides, then validity. kind is "raw" when the text is the
   bytes themselves, "decoded" when it was made from them. bad is the position of the first ill-formed sequence in it,
   nil when there is none. Fails for an encoding that is not known. Linear. */
static int encoding_decode(lua_State *L) {
    size_t length, name_length;
    const char *bytes = ptext_bind_check_text(L, 1, &length);
    const char *name = luaL_optlstring(L, 2, NULL, &name_length);
    size_t invalid = ptext_utf8_invalid(bytes, length, 0);
    ptext_encoding encoding = name == NULL ? ptext_encoding_of(bytes, length, invalid)
                                           : ptext_encoding_named(name, name_length);
    if (encoding == PTEXT_ENCODING_COUNT) return unknown_encoding(L, name);
    if (encoding == PTEXT_ENCODING_UTF8) {
        lua_pushvalue(L, 1);
    } else {
        ptext_buffer *text = ptext_bind_scratch(L);
        ptext_bind_check(L, ptext_encoding_decode(encoding, bytes, length, text));
        ptext_bind_push_scratch(L, text);
    }
    lua_pushstring(L, ptext_encoding_name(encoding));
    lua_pushstring(L, encoding == PTEXT_ENCODING_UTF8 ? "raw" : "decoded");
    if (encoding != PTEXT_ENCODING_UTF8 || invalid == length) return 3;
    lua_pushinteger(L, (lua_Integer)invalid + 1);
    return 4;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* core.encodings() -> array of the names of the encodings, sorted */
static int encoding_names(lua_State *L) {
    const char *names[PTEXT_ENCODING_COUNT];
    for (int i = 0; i < PTEXT_ENCODING_COUNT; i++) names[i] = ptext_encoding_name((ptext_encoding)i);
    qsort(names, PTEXT_ENCODING_COUNT, sizeof names[0], compare_names);
    lua_createtable(L, PTEXT_ENCODING_COUNT, 0);
    for (int i = 0; i < PTEXT_ENCODING_COUNT; i++) {
        lua_pushstring(L, names[i]);
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}

static const luaL_Reg functions[] = {
    {"decode", encoding_decode},
    {"encodings", encoding_names},
    {NULL, NULL},
};

void ptext_bind_encoding(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
