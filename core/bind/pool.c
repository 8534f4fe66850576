/* core.pool: workers in threads, each with a Lua state of its own. */
#include "../host/pool.h"

#include <lualib.h>

#include "../host/os.h"
#include "../host/worker.h"
#include "bind.h"

static const char type_name[] = "ptext.pool";

enum { DEFAULT_MEMORY = 1 << 30, WINDOW_PER_JOB = 4 };

/* The user value is an array that holds on to the strings and memory that the options point to. */
typedef struct pool {
    ptext_pool *pool; /* NULL when closed */
    ptext_worker_options options;
} pool;

static void *open_worker(void *context, ptext_buffer *message) {
    return ptext_worker_open(context, message);
}

static bool do_job(void *worker, const char *job, size_t length, ptext_buffer *result) {
    return ptext_worker_do(worker, job, length, result);
}

static void close_worker(void *worker) {
    ptext_worker_close(worker);
}

/* Reading the options. Stack: 1 options, 2 pool, 3 the array that keeps strings. */
enum { OPTIONS = 1, SELF = 2, KEPT = 3 };

/* Pops a string that the pool is to keep alive. */
static const char *keep(lua_State *L, size_t *length) {
    const char *s = lua_tolstring(L, -1, length);
    lua_rawseti(L, KEPT, (lua_Integer)lua_rawlen(L, KEPT) + 1);
    return s;
}

static const char *string_option(lua_State *L, const char *name, const char *otherwise, size_t *length) {
    if (lua_getfield(L, OPTIONS, name) == LUA_TNIL) {
        lua_pushstring(L, otherwise);
    } else if (lua_type(L, -1) != LUA_TSTRING) {
        luaL_error(L, "pool: '%s' is a string", name);
    }
    return keep(L, length);
}

static lua_Integer number_option(lua_State *L, const char *name, lua_Integer otherwise, lua_Integer lowest,
                                 lua_Integer highest) {
    lua_Integer value = otherwise;
    if (lua_getfield(L, OPTIONS, name) != LUA_TNIL) {
        int whole;
        value = lua_tointegerx(L, -1, &whole);
        if (!whole || value < lowest || value > highest) {
            luaL_error(L, "pool: '%s' is a whole number from %I to %I", name, (LUAI_UACINT)lowest,
                       (LUAI_UACINT)highest);
        }
    }
    lua_pop(L, 1);
    return value;
}

static const char *package_string(lua_State *L, const char *name) {
    lua_getglobal(L, LUA_LOADLIBNAME);
    if (!lua_istable(L, -1) || lua_getfield(L, -1, name) != LUA_TSTRING) luaL_error(L, "package.%s is no string", name);
    lua_remove(L, -2);
    return keep(L, NULL);
}

/* Whether the value on top of the stack is a C function that another state can have as well. */
static bool is_plain_c_function(lua_State *L) {
    if (!lua_iscfunction(L, -1)) return false;
    if (lua_getupvalue(L, -1, 1) == NULL) return true;
    lua_pop(L, 1);
    return false;
}

static size_t count_pairs(lua_State *L, int table) {
    size_t count = 0;
    for (lua_pushnil(L); lua_next(L, table) != 0; lua_pop(L, 1)) count++;
    return count;
}

/* Workers know this library and the C libraries that package.preload of this state holds. */
static void read_libraries(lua_State *L, pool *self) {
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
    int preload = lua_gettop(L);
    ptext_library *libraries = lua_newuserdatauv(L, (count_pairs(L, preload) + 1) * sizeof *libraries, 0);
    lua_pushvalue(L, -1);
    lua_rawseti(L, KEPT, (lua_Integer)lua_rawlen(L, KEPT) + 1);
    size_t count = 0;
    libraries[count++] = (ptext_library){"ptext.core", luaopen_ptext_core};
    for (lua_pushnil(L); lua_next(L, preload) != 0; lua_pop(L, 1)) {
        if (!is_plain_c_function(L) || lua_type(L, -2) != LUA_TSTRING) continue;
        libraries[count].open = lua_tocfunction(L, -1);
        lua_pushvalue(L, -2);
        libraries[count++].name = keep(L, NULL);
    }
    self->options.libraries = libraries;
    self->options.library_count = count;
    lua_settop(L, KEPT);
}

static void read_options(lua_State *L, pool *self) {
    self->options.memory = (size_t)number_option(L, "memory", DEFAULT_MEMORY, 0, LUA_MAXINTEGER);
    self->options.main = string_option(L, "main", "ptext.worker", NULL);
    self->options.argument = string_option(L, "argument", "", &self->options.argument_length);
    self->options.path = package_string(L, "path");
    self->options.cpath = package_string(L, "cpath");
    read_libraries(L, self);
}

static bool boolean_option(lua_State *L, const char *name) {
    lua_getfield(L, OPTIONS, name);
    bool value = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return value;
}

/* Opens the workers, or returns nil and the message. */
static int open_pool(lua_State *L, pool *self, unsigned jobs, unsigned window) {
    bool beside = boolean_option(L, "beside");
    const ptext_trade trade = {&self->options, open_worker, do_job, close_worker};
    ptext_buffer *message = ptext_bind_scratch(L);
    self->pool = (beside ? ptext_pool_start : ptext_pool_open)(&trade, jobs, window, message);
    if (self->pool == NULL) {
        luaL_pushfail(L);
        ptext_bind_push_scratch(L, message);
        return 2;
    }
    lua_settop(L, SELF);
    return 1;
}

/* core.pool{ jobs =, window =, main =, argument =, memory = } -> pool | nil, message

   Opens `jobs` workers (as many as there are processors), each a Lua state of its own with the paths and C libraries of
   this one and at most `memory` bytes (1 GiB; 0: no limit). In each, require(main).open(argument) gives the function
   that takes a job, a string, and returns its result, a string; main is "ptext.worker". Fails when a worker cannot be
   opened. `window` (4 for each worker) bounds the jobs that are held at a time. With one worker there are no threads:
   it works when its result is asked for. With `beside` every worker has a thread, and none is waited for: see ready. */
static int pool_new(lua_State *L) {
    luaL_checktype(L, OPTIONS, LUA_TTABLE);
    lua_settop(L, OPTIONS);
    lua_Integer jobs = number_option(L, "jobs", ptext_os_cores(), 1, 1024);
    lua_Integer window = number_option(L, "window", WINDOW_PER_JOB * jobs, 1, 1 << 20);
    pool *self = lua_newuserdatauv(L, sizeof *self, 1);
    *self = (pool){0};
    luaL_setmetatable(L, type_name);
    lua_newtable(L); /* KEPT */
    lua_pushvalue(L, KEPT);
    lua_setiuservalue(L, SELF, 1);
    read_options(L, self);
    return open_pool(L, self, (unsigned)jobs, (unsigned)window);
}

static ptext_pool *check_pool(lua_State *L) {
    const pool *self = ptext_bind_check_object(L, 1, type_name);
    luaL_argcheck(L, self->pool != NULL, 1, "the pool is closed");
    return self->pool;
}

/* pool:submit(job)

   Hands in a job, a string. Never waits; raises when the window is full. */
static int pool_submit(lua_State *L) {
    ptext_pool *p = check_pool(L);
    size_t length;
    const char *job = ptext_bind_check_text(L, 2, &length);
    if (ptext_pool_outstanding(p) == ptext_pool_window(p)) return luaL_error(L, "the window of the pool is full");
    ptext_bind_check(L, ptext_pool_submit(p, job, length));
    return 0;
}

/* pool:outstanding() -> jobs handed in whose results were not taken */
static int pool_outstanding(lua_State *L) {
    lua_pushinteger(L, ptext_pool_outstanding(check_pool(L)));
    return 1;
}

/* pool:ready() -> whether all workers are ready; never when one could not be opened */
static int pool_ready(lua_State *L) {
    lua_pushboolean(L, ptext_pool_ready(check_pool(L)));
    return 1;
}

/* pool:done() -> whether the result of the oldest outstanding job is there. Raises when none is outstanding. */
static int pool_done(lua_State *L) {
    ptext_pool *p = check_pool(L);
    if (ptext_pool_outstanding(p) == 0) return luaL_error(L, "no job of the pool is outstanding");
    lua_pushboolean(L, ptext_pool_done(p));
    return 1;
}

/* pool:next() -> result | nil, message

   The result of the oldest outstanding job, or the error that it raised; waits for it. Raises when none is
   outstanding. */
static int pool_next(lua_State *L) {
    ptext_pool *p = check_pool(L);
    if (ptext_pool_outstanding(p) == 0) return luaL_error(L, "no job of the pool is outstanding");
    ptext_pool_result result = ptext_pool_next(p);
    if (result.failed) luaL_pushfail(L);
    lua_pushlstring(L, result.length == 0 ? "" : result.bytes, result.length);
    ptext_pool_drop(p); /* not before: the push may raise */
    return result.failed ? 2 : 1;
}

/* pool:close()

   Waits for the jobs that are being done, and closes the workers; jobs that were not begun are forgotten. */
static int pool_close(lua_State *L) {
    pool *self = ptext_bind_check_object(L, 1, type_name);
    ptext_pool *open = self->pool;
    self->pool = NULL;
    ptext_pool_close(open);
    return 0;
}

static const luaL_Reg methods[] = {
    {"submit", pool_submit},
    {"ready", pool_ready},
    {"done", pool_done},
    {"next", pool_next},
    {"outstanding", pool_outstanding},
    {"close", pool_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", pool_close},
    {"__close", pool_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"pool", pool_new},
    {NULL, NULL},
};

void ptext_bind_pool(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
