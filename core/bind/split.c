/* Texts that are lists of words, white space between them, as scripts write long ones. */
#include <limits.h>

#include "../text/ascii.h"
#include "bind.h"

/* At most INT_MAX words, as many as the table is made for at once. */
static int count_words(const char *s, size_t length) {
    int count = 0;
    for (size_t at = 0; count < INT_MAX && ptext_next_word(s, length, &at) > 0;) count++;
    return count;
}

/* Pushes a word, with its first letter as a capital if that is wanted. */
static void push_word(lua_State *L, const char *word, size_t length, bool capital) {
    luaL_Buffer changed;
    if (!capital || word[0] < 'a' || word[0] > 'z') {
        lua_pushlstring(L, word, length);
        return;
    }
    char *bytes = luaL_buffinitsize(L, &changed, length);
    memcpy(bytes, word, length);
    bytes[0] = (char)(word[0] - 'a' + 'A');
    luaL_pushresultsize(&changed, length);
}

/* Adds the words of a text to the set on top of the stack. */
static void add_words(lua_State *L, const char *s, size_t length, bool capitals) {
    size_t at = 0, size;
    while ((size = ptext_next_word(s, length, &at)) > 0) {
        push_word(L, s + at - size, size, capitals);
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
}

enum { TEXT = 1, BUT = 2, CAPITALS = 3, WORDS = 4, SEEN = 5 };

/* Whether the word on top of the stack is new: not in the set of those seen, which takes it. */
static bool is_new(lua_State *L) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, SEEN) != LUA_TNIL) {
        lua_pop(L, 2);
        return false;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, SEEN);
    return true;
}

/* core.split(s [, but [, capitals]]) -> array of the words of s

   Words are what white space parts: " \t\n\v\f\r". With `but`, a string, each word once, without those of `but`. With
   `capitals` the first letter of a word becomes a capital, if it is of ASCII. Linear. */
static int split_list(lua_State *L) {
    size_t length, but_length = 0, at = 0, size;
    const char *s = luaL_checklstring(L, TEXT, &length), *but = luaL_optlstring(L, BUT, NULL, &but_length);
    bool capitals = lua_toboolean(L, CAPITALS);
    lua_settop(L, CAPITALS);
    int count = count_words(s, length);
    lua_createtable(L, count, 0);
    if (but != NULL) {
        lua_createtable(L, 0, count);
        add_words(L, but, but_length, capitals);
    }
    for (lua_Integer i = 0; (size = ptext_next_word(s, length, &at)) > 0;) {
        push_word(L, s + at - size, size, capitals);
        if (but == NULL || is_new(L)) lua_rawseti(L, WORDS, ++i);
    }
    lua_settop(L, WORDS);
    return 1;
}

/* Pushes a set of the strings of the array at TEXT. */
static int push_set(lua_State *L) {
    lua_Integer count = luaL_len(L, TEXT);
    lua_createtable(L, 0, count < INT_MAX ? (int)count : 0);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        ptext_bind_string_at(L, TEXT, i, &length, "string");
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
    return 1;
}

/* core.set(s) -> table from each word of s to true; of an array from each of its strings */
static int split_set(lua_State *L) {
    size_t length;
    if (lua_istable(L, TEXT)) return push_set(L);
    const char *s = luaL_checklstring(L, TEXT, &length);
    lua_createtable(L, 0, count_words(s, length));
    add_words(L, s, length, false);
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
