/* Makes the dictionary that the command carries, and what is known of the scripts that it is made of (see carried.h):
   carry RULESET >DICTIONARY.c

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
    "local right = loaded.loader.right\n"
    "for _, script in ipairs(loaded.scripts) do right[#right + 1] = script.mark end\n"
    "return loaded.dictionary:image(), table.concat(right, ' ')\n";

/* Leaves the image of a ruleset's dictionary and what was found right on the stack, or why there is none. */
static bool push_carried(lua_State *L, const char *ruleset) {
    luaL_openlibs(L);
    luaL_requiref(L, "ptext.core", luaopen_ptext_core, 0);
    if (luaL_loadstring(L, program) != LUA_OK) return false;
    lua_pushstring(L, ruleset);
    return lua_pcall(L, 1, 2, 0) == LUA_OK;
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

/* One in each line: none holds what would have to be written otherwise. */
static void print_checks(const char *checks) {
    puts("const char ptext_carried_checks[] =");
    for (size_t length; *checks != 0; checks += length + (checks[length] == ' ')) {
        length = strcspn(checks, " ");
        printf("\"%.*s \"\n", (int)length, checks);
    }
    puts("\"\";");
}

int main(int count, char **arguments) {
    lua_State *L = luaL_newstate();
    if (L == NULL || count != 2) return EXIT_FAILURE;
    size_t length = 0;
    const char *bytes = "", *checks = "";
    if (push_carried(L, arguments[1])) {
        bytes = lua_tolstring(L, -2, &length);
        checks = lua_tostring(L, -1);
    } else {
        fprintf(stderr, "carry: %s is left out: %s\n", arguments[1], lua_tostring(L, -1));
    }
    print_image(bytes, length);
    print_checks(checks);
    lua_close(L);
    return ptext_os_close_stdout() == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
