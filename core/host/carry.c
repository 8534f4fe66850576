/* Makes the dictionary that the command carries (see carried.h): carry RULESET >DICTIONARY.c

   It is run in the checkout, and loads the ruleset with the engine's Lua there. */
#include <inttypes.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../bind/bind.h"
#include "os.h"

static const char program[] =
    "package.path = 'core/lua/?.lua;core/lua/?/init.lua;' .. package.path\n"
    "local ruleset = require 'ptext.ruleset'\n"
    "local loaded, problems = ruleset.load(...)\n"
    "if not loaded then error(ruleset.message(problems[1]), 0) end\n"
    "return loaded.dictionary:image()\n";

/* Leaves the image of a ruleset's dictionary on the stack, or why there is none. */
static bool push_image(lua_State *L, const char *ruleset) {
    luaL_openlibs(L);
    luaL_requiref(L, "ptext.core", luaopen_ptext_core, 0);
    if (luaL_loadstring(L, program) != LUA_OK) return false;
    lua_pushstring(L, ruleset);
    return lua_pcall(L, 1, 1, 0) == LUA_OK;
}

static void print_image(const char *bytes, size_t length) {
    enum { IN_LINE = 5 };
    puts("#include \"carried.h\"");
    puts("const uint64_t ptext_carried_dictionary[] = {");
    for (size_t at = 0; at < length; at += sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, bytes + at, sizeof word);
        printf("0x%" PRIx64 ",%s", word, at / sizeof word % IN_LINE == IN_LINE - 1 ? "\n" : "");
    }
    puts(length == 0 ? "0};" : "};");
}

int main(int count, char **arguments) {
    lua_State *L = luaL_newstate();
    if (L == NULL || count != 2) return EXIT_FAILURE;
    size_t length = 0;
    const char *bytes = "";
    if (push_image(L, arguments[1])) bytes = lua_tolstring(L, -1, &length);
    else fprintf(stderr, "carry: %s is left out: %s\n", arguments[1], lua_tostring(L, -1));
    print_image(bytes, length);
    lua_close(L);
    return ptext_os_close_stdout() == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
