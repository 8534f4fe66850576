/* Texts that are lists of words, white space between them, as scripts write long ones. */
#include <limits.h>

#include "bind.h"

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* Takes the next word of a text: *at goes behind it, and its length is returned, or 0 when there is none. */
static size_t next_word(const char *s, size_t length, size_t *at) {
    size_t first = *at;
    while (first < length && is_space(s[first])) first++;
    for (*at = first; *at < length && !is_space(s[*at]);) ++*at;
    return *at - first;
}

/* At most INT_MAX words, as many as the table is made for at once. */
static int count_words(const char *s, size_t length) {
    int count = 0;
    for (size_t at = 0; count < INT_MAX && next_word(s, length, &at) > 0;) count++;
    return count;
}

/* core.split(s) -> array of the words of s

   Words are what white space parts: " \t\n\v\f\r". Linear. */
static int split_list(lua_State *L) {
    size_t length, at = 0, size;
    const char *s = luaL_checklstring(L, 1, &length);
    lua_createtable(L, count_words(s, length), 0);
    for (lua_Integer i = 1; (size = next_word(s, length, &at)) > 0; i++) {
        lua_pushlstring(L, s + at - size, size);
        lua_rawseti(L, -2, i);
    }
    return 1;
}

/* core.set(s) -> table from each word of s to true */
static int split_set(lua_State *L) {
    size_t length, at = 0, size;
    const char *s = luaL_checklstring(L, 1, &length);
    lua_createtable(L, 0, count_words(s, length));
    while ((size = next_word(s, length, &at)) > 0) {
        lua_pushlstring(L, s + at - size, size);
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
    return 1;
}

static const luaL_Reg functions[] = {
    {"split", split_list},
    {"set", split_set},
    {NULL, NULL},
};

void ptext_bind_split(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
