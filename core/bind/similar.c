/* core.similar: which documents of a corpus are alike. Documents count from 1, in the order they were added. */
#include "../text/similar.h"

#include "bind.h"
#include "sketch.h"

static const char type_name[] = "ptext.similar";

typedef struct bound_similar {
    ptext_similar *similar; /* NULL when closed */
    bool grouped;
    ptext_numbers found; /* scratch */
} bound_similar;

static bound_similar *check_open(lua_State *L) {
    bound_similar *self = ptext_bind_check_object(L, 1, type_name);
    luaL_argcheck(L, self->similar != NULL, 1, "it is closed");
    return self;
}

static bound_similar *check_grouped(lua_State *L) {
    bound_similar *self = check_open(L);
    luaL_argcheck(L, self->grouped, 1, "documents are not grouped yet");
    return self;
}

static uint32_t check_number(lua_State *L, const bound_similar *self) {
    return ptext_bind_check_index(L, 2, ptext_similar_count(self->similar));
}

/* core.similar(threshold) -> similar

   For documents that are alike when their Jaccard similarity is the threshold or more. */
static int similar_new(lua_State *L) {
    double threshold = luaL_checknumber(L, 1);
    luaL_argcheck(L, threshold > 0 && threshold < 1, 1, "a threshold is above 0 and below 1");
    bound_similar *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (bound_similar){0};
    luaL_setmetatable(L, type_name);
    self->similar = ptext_similar_new(threshold);
    if (self->similar == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    return 1;
}

/* similar:add(sketch) -> number

   Of the sketch, which must have a sequence, the signature is kept. */
static int similar_add(lua_State *L) {
    bound_similar *self = check_open(L);
    luaL_argcheck(L, !self->grouped, 1, "documents are grouped already");
    ptext_sketch sketch = ptext_bind_check_sketch(L, 2);
    luaL_argcheck(L, sketch.count > 0, 2, "a sketch without a sequence");
    ptext_bind_check(L, ptext_similar_add(self->similar, &sketch));
    lua_pushinteger(L, ptext_similar_count(self->similar));
    return 1;
}

/* similar:group()

   Makes the groups of documents that may be alike. Nothing can be added after it. */
static int similar_group(lua_State *L) {
    bound_similar *self = check_open(L);
    luaL_argcheck(L, !self->grouped, 1, "documents are grouped already");
    ptext_bind_check(L, ptext_similar_group(self->similar));
    self->grouped = true;
    return 0;
}

/* similar:grouped(number) -> whether the document may be alike to any */
static int similar_grouped(lua_State *L) {
    const bound_similar *self = check_grouped(L);
    lua_pushboolean(L, ptext_similar_grouped(self->similar, check_number(L, self)));
    return 1;
}

/* similar:lead(number)

   From now on the document is found near others. */
static int similar_lead(lua_State *L) {
    bound_similar *self = check_grouped(L);
    ptext_bind_check(L, ptext_similar_lead(self->similar, check_number(L, self)));
    return 0;
}

/* similar:near(number) -> array of the numbers of leaders that may be alike to the document */
static int similar_near(lua_State *L) {
    bound_similar *self = check_grouped(L);
    ptext_bind_check(L, ptext_similar_near(self->similar, check_number(L, self), &self->found));
    return ptext_bind_push_numbers(L, &self->found);
}

/* #similar */
static int similar_length(lua_State *L) {
    lua_pushinteger(L, ptext_similar_count(check_open(L)->similar));
    return 1;
}

/* similar:close() gives the memory back now. */
static int similar_close(lua_State *L) {
    bound_similar *self = ptext_bind_check_object(L, 1, type_name);
    ptext_similar_free(self->similar);
    ptext_numbers_free(&self->found);
    *self = (bound_similar){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"add", similar_add},
    {"group", similar_group},
    {"grouped", similar_grouped},
    {"lead", similar_lead},
    {"near", similar_near},
    {"close", similar_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", similar_length},
    {"__gc", similar_close},
    {"__close", similar_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"similar", similar_new},
    {NULL, NULL},
};

void ptext_bind_similar(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
