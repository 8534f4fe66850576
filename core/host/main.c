/* The command: makes a state, finds the engine's Lua from its own place, and calls require("ptext.cli").main. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../bind/bind.h"
#include "carried.h"
#include "compiled.h"
#include "os.h"
#include "state.h"

#ifdef PTEXT_STATIC_LPEG
int luaopen_lpeg(lua_State *L);
#endif
#ifdef PTEXT_STATIC_CJSON
int luaopen_cjson(lua_State *L);
#endif

enum exit_code {
    EXIT_WORKED = 0,
    EXIT_FOUND = 1, /* it worked and found what it was asked to report */
    EXIT_COULD_NOT_RUN = 2,
};

enum { STARTS_WITH = 16 << 20 }; /* bytes that a run takes before it has a record, and somewhat more */

/* Compiled in, so that a worker's state need not load them. Where a library has no static form, require finds it. */
static const ptext_library libraries[] = {
#ifdef PTEXT_STATIC_LPEG
    {"lpeg", luaopen_lpeg},
#endif
#ifdef PTEXT_STATIC_CJSON
    {"cjson", luaopen_cjson},
#endif
    {"ptext.core", luaopen_ptext_core},
    {PTEXT_STATE_COMPILED, luaopen_ptext_compiled},
};

/* Cuts a path behind the `parts`-th slash from its end: the folder that so many steps lead up to. */
static void go_up(char *path, int parts) {
    for (; parts > 0; parts--) {
        char *slash = strrchr(path, '/');
        if (slash != NULL) *slash = 0;
    }
}

/* Looks for the engine's Lua below a folder; leaves its path on the stack when it is there. */
static bool push_engine(lua_State *L, const char *folder, const char *below) {
    ptext_os_status status;
    const char *engine = lua_pushfstring(L, "%s/%s", folder, below);
    const char *entrance = lua_pushfstring(L, "%s/ptext/cli.lua", engine);
    bool found = ptext_os_status_of(entrance, &status) == 0;
    lua_pop(L, found ? 1 : 2);
    return found;
}

/* Pushes the folder of the engine's Lua, or nil: as installed, <prefix>/bin beside <prefix>/share; in a checkout,
   build/ (or a folder in it) beside core/. */
static void push_home(lua_State *L) {
    char folder[PTEXT_OS_PATH];
    if (ptext_os_executable(folder) == 0) {
        go_up(folder, 2);
        if (push_engine(L, folder, "share/lua/5.4")) return;
        if (push_engine(L, folder, "core/lua")) return;
        go_up(folder, 1);
        if (push_engine(L, folder, "core/lua")) return;
    }
    lua_pushnil(L);
}

/* Sets package[field]: the engine's own, Lua's default without the current folder, then what the environment adds for
   plugins, which so never stands in for the engine. */
static void set_path(lua_State *L, const char *field, const char *own, const char *here, const char *added) {
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_getfield(L, -1, field);
    const char *standard = luaL_gsub(L, lua_tostring(L, -1), here, "");
    const char *rest = luaL_gsub(L, added == NULL ? "" : added, ";;", ";");
    lua_pushfstring(L, "%s%s%s%s", own, standard, added == NULL ? "" : ";", rest);
    lua_setfield(L, -5, field);
    lua_pop(L, 4);
}

static const char *environment(const char *versioned, const char *name) {
    const char *value = getenv(versioned);
    return value != NULL ? value : getenv(name);
}

static void set_paths(lua_State *L) {
    const char *own = "", *own_c = "";
    push_home(L);
    const char *home = lua_tostring(L, -1);
    if (home != NULL) {
        own = lua_pushfstring(L, "%s/?.lua;%s/?/init.lua;", home, home);
        own_c = lua_pushfstring(L, "%s/../../../lib/lua/5.4/?.so;", home);
    }
    set_path(L, "path", own, ";./?.lua;./?/init.lua", environment("LUA_PATH_5_4", "LUA_PATH"));
    set_path(L, "cpath", own_c, ";./?.so", environment("LUA_CPATH_5_4", "LUA_CPATH"));
}

typedef struct arguments {
    int count;
    char **values;
} arguments;

/* Protected: calls require("ptext.cli").main with the array of arguments; returns its exit code. */
static int call_command(lua_State *L) {
    const arguments *given = lua_touserdata(L, 1);
    ptext_state_open_libraries(L, libraries, sizeof libraries / sizeof libraries[0]);
    set_paths(L);
    lua_getglobal(L, "require");
    lua_pushliteral(L, "ptext.cli");
    lua_call(L, 1, 1);
    lua_getfield(L, -1, "main");
    lua_createtable(L, given->count, 0);
    for (int i = 1; i < given->count; i++) {
        lua_pushstring(L, given->values[i]);
        lua_rawseti(L, -2, i);
    }
    lua_call(L, 1, 1);
    if (!lua_isinteger(L, -1)) return luaL_error(L, "the command gave no exit code");
    return 1;
}

static enum exit_code complain(const char *message) {
    fprintf(stderr, "ptext: %s\n", message);
    return EXIT_COULD_NOT_RUN;
}

static enum exit_code run(arguments given) {
    const char *missing = ptext_bind_choose_instructions();
    if (missing != NULL) {
        fprintf(stderr, "ptext: " PTEXT_MISSING_INSTRUCTIONS "\n", missing);
        return EXIT_COULD_NOT_RUN;
    }
    ptext_bind_carry_dictionary(ptext_carried_dictionary);
    lua_State *L = ptext_state_new(0);
    if (L == NULL) return complain("not enough memory");
    lua_gc(L, LUA_GCSTEP, -(STARTS_WITH >> 10)); /* as if so much had been freed: no need to collect yet */
    lua_pushcfunction(L, ptext_state_traceback);
    lua_pushcfunction(L, call_command);
    lua_pushlightuserdata(L, &given);
    enum exit_code code;
    if (lua_pcall(L, 1, 1, 1) != LUA_OK) {
        const char *message = lua_tostring(L, -1);
        code = complain(message == NULL ? "an error without a message" : message);
    } else {
        code = (enum exit_code)lua_tointeger(L, -1);
    }
    ptext_state_close(L);
    return code;
}

/* Never calls setlocale: numbers are written and read as in the C locale. */
int main(int count, char **values) {
    ptext_os_end_quietly_on_closed_pipe();
    ptext_os_use_large_pages(STARTS_WITH);
    enum exit_code code = run((arguments){count, values});
    int error = ptext_os_close_stdout();
    if (error == 0 || code == EXIT_COULD_NOT_RUN) return (int)code;
    fprintf(stderr, "ptext: standard output: %s\n", strerror(error));
    return EXIT_COULD_NOT_RUN;
}
