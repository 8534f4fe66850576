/* Texts that are lists of words, white space between them, as scripts write long ones. */
#include <limits.h>

#include "../text/ascii.h"
#include "bind.h"

/* A text, and what parts it: a byte, or white space for 0. */
typedef struct parts {
    const char *s;
    size_t length, at;
    char separator;
} parts;

static bool is_between(const parts *text, char c) {
    return ptext_byte_is(c, PTEXT_WHITE) || (text->separator != 0 && c == text->separator);
}

/* The next part, without white space at its ends: its length, 0 when there is none. */
static size_t next_part(parts *text, const char **part) {
    size_t first = text->at, end;
    while (first < text->length && is_between(text, text->s[first])) first++;
    *part = text->s + first;
    text->at = first;
    if (text->separator == 0) return ptext_next_word(text->s, text->length, &text->at);
    while (text->at < text->length && text->s[text->at] != text->separator) text->at++;
    for (end = text->at; end > first && ptext_byte_is(text->s[end - 1], PTEXT_WHITE);) end--;
    return end - first;
}

/* At most INT_MAX parts, as many as the table is made for at once. */
static int count_parts(parts text) {
    const char *part;
    int count = 0;
    while (count < INT_MAX && next_part(&text, &part) > 0) count++;
    return count;
}

/* The text with the first letters of its parts as capitals, in the scratch buffer. */
static parts with_capitals(lua_State *L, parts text) {
    ptext_buffer *copy = ptext_bind_scratch(L);
    parts from = text;
    const char *part;
    ptext_bind_check(L, ptext_buffer_add(copy, text.s, text.length));
    text.s = copy->bytes;
    while (next_part(&from, &part) > 0) {
        if (*part >= 'a' && *part <= 'z') copy->bytes[part - from.s] = (char)(*part - 'a' + 'A');
    }
    return text;
}

/* Adds the parts of a text to the set on top of the stack. */
static void add_parts(lua_State *L, parts text) {
    const char *part;
    size_t size;
    while ((size = next_part(&text, &part)) > 0) {
        lua_pushlstring(L, part, size);
        lua_pushboolean(L, 1);
        lua_rawset(L, -3);
    }
}

enum { TEXT = 1, BUT = 2, CAPITALS = 3, SEPARATOR = 4, LIST = 5, SEEN = 6 };

/* Whether the string on top of the stack is new: not in the set of those seen, which takes it. */
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

static parts check_parts(lua_State *L, int argument, char separator) {
    parts text = {.separator = separator};
    text.s = luaL_checklstring(L, argument, &text.length);
    return text;
}

static char opt_separator(lua_State *L) {
    size_t length;
    const char *separator = luaL_optlstring(L, SEPARATOR, "", &length);
    luaL_argcheck(L, length <= 1, SEPARATOR, "one byte separates");
    return *separator;
}

/* core.split(s [, but [, capitals [, separator]]]) -> array of the words of s

   Words are what white space parts: " \t\n\v\f\r"; with a separator, a byte, what stands between those, without white
   space at its ends. With `but`, a string, each word once, without those of `but`. With `capitals` the first letter of
   a word becomes a capital, if it is of ASCII. Linear. */
static int split_list(lua_State *L) {
    char separator = opt_separator(L);
    bool capitals = lua_toboolean(L, CAPITALS), once = !lua_isnoneornil(L, BUT);
    parts text = check_parts(L, TEXT, separator);
    const char *part;
    size_t size;
    lua_settop(L, SEPARATOR);
    int count = count_parts(text);
    lua_createtable(L, count, 0);
    if (once) {
        parts but = check_parts(L, BUT, separator);
        lua_createtable(L, 0, count);
        add_parts(L, capitals ? with_capitals(L, but) : but);
    }
    if (capitals) text = with_capitals(L, text);
    for (lua_Integer i = 0; (size = next_part(&text, &part)) > 0;) {
        lua_pushlstring(L, part, size);
        if (!once || is_new(L)) lua_rawseti(L, LIST, ++i);
    }
    lua_settop(L, LIST);
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
    if (lua_istable(L, TEXT)) return push_set(L);
    parts text = check_parts(L, TEXT, 0);
    lua_createtable(L, 0, count_parts(text));
    add_parts(L, text);
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
