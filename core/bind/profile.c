/* Profiles: in how many documents of a corpus each line stands. */
#include "bind.h"
#include "shared.h"

#include "../text/profile.h"

static const char type_name[] = "ptext.profile";

static void free_value(void *profile) {
    ptext_profile_free(profile);
}

typedef struct profile {
    ptext_shared *shared;
} profile;

static profile *new_profile(lua_State *L) {
    profile *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (profile){0};
    luaL_setmetatable(L, type_name);
    return self;
}

static ptext_profile *check_profile(lua_State *L, int argument) {
    const profile *self = luaL_checkudata(L, argument, type_name);
    luaL_argcheck(L, self->shared != NULL, argument, "the profile is closed");
    return ptext_shared_value(self->shared);
}

/* core.profile([bytes]) -> profile | nil, message, line

   An empty profile, or the one that profile:write() gave as bytes. */
static int profile_new(lua_State *L) {
    size_t length = 0;
    const char *bytes = lua_isnoneornil(L, 1) ? NULL : luaL_checklstring(L, 1, &length);
    profile *self = new_profile(L);
    ptext_profile *value = ptext_profile_new();
    if (value == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    self->shared = ptext_share(value, free_value);
    if (self->shared == NULL) {
        ptext_profile_free(value);
        ptext_bind_check(L, PTEXT_NO_MEMORY);
    }
    uint32_t line;
    ptext_status status = bytes == NULL ? PTEXT_OK : ptext_profile_read(value, bytes, length, &line);
    if (status == PTEXT_BAD_ENTRY) {
        luaL_pushfail(L);
        lua_pushliteral(L, "this is not a profile that --save-profile wrote");
        lua_pushinteger(L, line);
        return 3;
    }
    ptext_bind_check(L, status);
    return 1;
}

/* core.profile_from(token) -> profile

   The profile that another state of this process holds; to be read only. Raises when none holds it any more. */
static int profile_from(lua_State *L) {
    lua_Integer token = luaL_checkinteger(L, 1);
    profile *self = new_profile(L);
    self->shared = ptext_hold(token, free_value);
    luaL_argcheck(L, self->shared != NULL, 1, "no profile is open by this token");
    return 1;
}

/* profile:handle() -> token for core.profile_from

   From then on no state may add to it. */
static int profile_handle(lua_State *L) {
    check_profile(L, 1);
    lua_pushinteger(L, ptext_shared_token(((const profile *)lua_touserdata(L, 1))->shared));
    return 1;
}

/* profile:add(text) counts the lines of one document, each distinct line once. */
static int profile_add(lua_State *L) {
    ptext_profile *self = check_profile(L, 1);
    size_t length;
    const char *text = ptext_bind_check_text(L, 2, &length);
    ptext_bind_check(L, ptext_profile_add(self, text, length));
    return 0;
}

/* profile:merge(other) adds the counts of another profile, which stays as it is. */
static int profile_merge(lua_State *L) {
    ptext_profile *self = check_profile(L, 1);
    const ptext_profile *other = check_profile(L, 2);
    luaL_argcheck(L, self != other, 2, "a profile can't be merged into itself");
    ptext_bind_check(L, ptext_profile_merge(self, other));
    return 0;
}

/* profile:count(line) -> how many documents have this line */
static int profile_count(lua_State *L) {
    const ptext_profile *self = check_profile(L, 1);
    size_t length;
    const char *line = luaL_checklstring(L, 2, &length);
    lua_pushinteger(L, ptext_profile_count(self, line, length));
    return 1;
}

/* profile:documents() -> how many documents were counted */
static int profile_documents(lua_State *L) {
    lua_pushinteger(L, ptext_profile_documents(check_profile(L, 1)));
    return 1;
}

/* profile:lines() -> how many distinct lines they have */
static int profile_lines(lua_State *L) {
    lua_pushinteger(L, ptext_profile_lines(check_profile(L, 1)));
    return 1;
}

/* profile:write() -> bytes

   Equal profiles give equal bytes. */
static int profile_write(lua_State *L) {
    const ptext_profile *self = check_profile(L, 1);
    ptext_buffer *scratch = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_profile_write(self, scratch));
    return ptext_bind_push_scratch(L, scratch);
}

/* profile:close() gives the memory back now, unless another state holds the profile. */
static int profile_close(lua_State *L) {
    profile *self = luaL_checkudata(L, 1, type_name);
    if (self->shared != NULL) ptext_let_go(self->shared);
    self->shared = NULL;
    return 0;
}

static const luaL_Reg methods[] = {
    {"add", profile_add},     {"merge", profile_merge},   {"count", profile_count}, {"documents", profile_documents},
    {"lines", profile_lines}, {"write", profile_write},   {"handle", profile_handle}, {"close", profile_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", profile_close},
    {"__close", profile_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"profile", profile_new},
    {"profile_from", profile_from},
    {NULL, NULL},
};

void ptext_bind_profile(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
