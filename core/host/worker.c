#include "worker.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

struct ptext_worker {
    lua_State *L; /* its stack holds the message handler and the function that does the jobs, nothing else */
};

enum { HANDLER = 1, PROCESS = 2 };

static void set_paths(lua_State *L, const ptext_worker_options *options) {
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_pushstring(L, options->path);
    lua_setfield(L, -2, "path");
    lua_pushstring(L, options->cpath);
    lua_setfield(L, -2, "cpath");
    lua_pop(L, 1);
}

/* Protected: returns require(main).open(argument). */
static int open_process(lua_State *L) {
    const ptext_worker_options *options = lua_touserdata(L, 1);
    ptext_state_open_libraries(L, options->libraries, options->library_count);
    set_paths(L, options);
    lua_getglobal(L, "require");
    lua_pushstring(L, options->main);
    lua_call(L, 1, 1);
    if (!lua_istable(L, -1) || lua_getfield(L, -1, "open") != LUA_TFUNCTION) {
        return luaL_error(L, "module '%s' has no function 'open'", options->main);
    }
    lua_pushlstring(L, options->argument, options->argument_length);
    lua_call(L, 1, 1);
    if (!lua_isfunction(L, -1)) return luaL_error(L, "'open' of module '%s' gave no function", options->main);
    return 1;
}

/* Replaces *out with the error message on top of the stack. */
static void take_message(lua_State *L, ptext_buffer *out) {
    size_t length;
    const char *message = lua_tolstring(L, -1, &length);
    if (message == NULL) {
        message = "an error without a message";
        length = strlen(message);
    }
    out->length = 0;
    ptext_buffer_add(out, message, length);
}

ptext_worker *ptext_worker_open(const ptext_worker_options *options, ptext_buffer *message) {
    ptext_worker *worker = calloc(1, sizeof *worker);
    if (worker != NULL) worker->L = ptext_state_new(options->memory);
    if (worker == NULL || worker->L == NULL) {
        free(worker);
        ptext_buffer_add(message, "not enough memory", strlen("not enough memory"));
        return NULL;
    }
    lua_State *L = worker->L;
    lua_pushcfunction(L, ptext_state_message);
    lua_pushcfunction(L, open_process);
    lua_pushlightuserdata(L, (void *)options);
    if (lua_pcall(L, 1, 1, HANDLER) == LUA_OK) return worker;
    take_message(L, message);
    ptext_worker_close(worker);
    return NULL;
}

/* One call of the process function. */
typedef struct call {
    const char *job;
    size_t length;
    ptext_buffer *result;
} call;

/* Protected: calls the function with the job and takes the result over. */
static int do_job(lua_State *L) {
    const call *c = lua_touserdata(L, 2);
    lua_pushvalue(L, 1);
    lua_pushlstring(L, c->job, c->length);
    lua_call(L, 1, 1);
    if (lua_type(L, -1) != LUA_TSTRING) {
        return luaL_error(L, "a job gave a %s, not a string", luaL_typename(L, -1));
    }
    size_t length;
    const char *result = lua_tolstring(L, -1, &length);
    if (ptext_buffer_add(c->result, result, length) != PTEXT_OK) return luaL_error(L, "not enough memory");
    return 0;
}

bool ptext_worker_do(ptext_worker *worker, const char *job, size_t length, ptext_buffer *result) {
    lua_State *L = worker->L;
    call c = {job, length, result};
    lua_pushcfunction(L, do_job);
    lua_pushvalue(L, PROCESS);
    lua_pushlightuserdata(L, &c);
    bool done = lua_pcall(L, 2, 0, HANDLER) == LUA_OK;
    if (!done) take_message(L, result);
    lua_settop(L, PROCESS);
    if (!done) lua_gc(L, LUA_GCCOLLECT); /* what a job that ran out of memory left is not the next one's burden */
    return done;
}

void ptext_worker_close(ptext_worker *worker) {
    if (worker == NULL) return;
    ptext_state_close(worker->L);
    free(worker);
}
