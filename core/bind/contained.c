/* core.contained: which documents of a corpus hold most of another. Documents that are looked for count from 1, in the
   order they were added. */
#include "../text/contained.h"

#include "bind.h"
#include "sketch.h"

static const char type_name[] = "ptext.contained";

typedef struct bound_contained {
    ptext_contained *contained; /* NULL when closed */
    bool indexed;
    ptext_numbers found; /* scratch */
} bound_contained;

static bound_contained *check_open(lua_State *L) {
    bound_contained *self = ptext_bind_check_object(L, 1, type_name);
    luaL_argcheck(L, self->contained != NULL, 1, "it is closed");
    return self;
}

/* core.contained() -> contained */
static int contained_new(lua_State *L) {
    bound_contained *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (bound_contained){0};
    luaL_setmetatable(L, type_name);
    self->contained = ptext_contained_new();
    if (self->contained == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    return 1;
}

/* contained:add(sketch) -> number

   Adds a document to look for. */
static int contained_add(lua_State *L) {
    bound_contained *self = check_open(L);
    luaL_argcheck(L, !self->indexed, 1, "documents are indexed already");
    ptext_sketch sketch = ptext_bind_check_sketch(L, 2);
    ptext_bind_check(L, ptext_contained_add(self->contained, &sketch));
    lua_pushinteger(L, ptext_contained_count(self->contained));
    return 1;
}

/* contained:index()

   Makes ready to look. Nothing can be added after it. */
static int contained_index(lua_State *L) {
    bound_contained *self = check_open(L);
    luaL_argcheck(L, !self->indexed, 1, "documents are indexed already");
    ptext_bind_check(L, ptext_contained_index(self->contained));
    self->indexed = true;
    return 0;
}

/* contained:held_by(sketch) -> array of the numbers of shorter documents that this one may hold */
static int contained_held_by(lua_State *L) {
    bound_contained *self = check_open(L);
    luaL_argcheck(L, self->indexed, 1, "documents are not indexed yet");
    ptext_sketch sketch = ptext_bind_check_sketch(L, 2);
    ptext_bind_check(L, ptext_contained_in(self->contained, &sketch, &self->found));
    return ptext_bind_push_numbers(L, &self->found);
}

/* #contained */
static int contained_length(lua_State *L) {
    lua_pushinteger(L, ptext_contained_count(check_open(L)->contained));
    return 1;
}

/* contained:close() gives the memory back now. */
static int contained_close(lua_State *L) {
    bound_contained *self = ptext_bind_check_object(L, 1, type_name);
    ptext_contained_free(self->contained);
    ptext_numbers_free(&self->found);
    *self = (bound_contained){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"add", contained_add},
    {"index", contained_index},
    {"held_by", contained_held_by},
    {"close", contained_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", contained_length},
    {"__gc", contained_close},
    {"__close", contained_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"contained", contained_new},
    {NULL, NULL},
};

void ptext_bind_contained(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
