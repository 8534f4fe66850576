/* core.profile: in how many documents of a corpus each line stands. */
#include "../text/profile.h"

#include "../host/os.h"
#include "../text/encoding.h"
#include "../text/utf8.h"
#include "bind.h"
#include "document.h"
#include "sha256.h"
#include "shared.h"
#include "column_arrays.h"

static const char type_name[] = "ptext.profile";

typedef struct profile {
    ptext_profile *counts; /* NULL when closed */
    ptext_shared *shared;  /* not NULL once other states may read it; it is never changed after */
} profile;

static void free_value(void *value) {
    ptext_profile_free(value);
}

static profile *new_profile(lua_State *L) {
    profile *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (profile){0};
    luaL_setmetatable(L, type_name);
    return self;
}

static profile *check_open(lua_State *L, int argument) {
    profile *self = ptext_bind_check_object(L, argument, type_name);
    luaL_argcheck(L, self->counts != NULL, argument, "the profile is closed");
    return self;
}

static const ptext_profile *check_profile(lua_State *L, int argument) {
    return check_open(L, argument)->counts;
}

/* A profile that may be added to. */
static ptext_profile *check_growing(lua_State *L, int argument) {
    const profile *self = check_open(L, argument);
    luaL_argcheck(L, self->shared == NULL, argument, "the profile is shared and cannot change");
    return self->counts;
}

static profile *new_counts(lua_State *L) {
    profile *self = new_profile(L);
    self->counts = ptext_profile_new();
    if (self->counts == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    return self;
}

/* Fills an empty profile from bytes. False, with nil, a message and the line pushed, where a line is wrong. Otherwise
   *as_written says whether profile:write would give the same bytes. */
static bool read_profile(lua_State *L, ptext_profile *counts, const char *bytes, size_t length, bool *as_written) {
    uint32_t line;
    ptext_status status = ptext_profile_read_written(counts, bytes, length);
    *as_written = status == PTEXT_OK;
    if (status == PTEXT_BAD_ENTRY) status = ptext_profile_read(counts, bytes, length, &line);
    if (status == PTEXT_BAD_ENTRY) {
        luaL_pushfail(L);
        lua_pushfstring(L, "line %I is no line of a profile", (LUAI_UACINT)line);
        lua_pushinteger(L, line);
        return false;
    }
    ptext_bind_check(L, status);
    return true;
}

/* core.profile([bytes]) -> profile | nil, message, line

   An empty profile, or the one that profile:write gave. */
static int profile_new(lua_State *L) {
    size_t length = 0;
    const char *bytes = lua_isnoneornil(L, 1) ? NULL : ptext_bind_check_text(L, 1, &length);
    profile *self = new_counts(L);
    bool as_written;
    return bytes == NULL || read_profile(L, self->counts, bytes, length, &as_written) ? 1 : 3;
}

static ptext_status add_to_hash(void *hash, const char *bytes, size_t length) {
    sha256_update(hash, length, (const uint8_t *)bytes);
    return PTEXT_OK;
}

/* core.profile_of_file(path) -> profile, hash | nil, message | nil, message, line

   The one that profile:write gave to a file, and profile:sha256 of it. Nil and a message when the file cannot be read,
   nil, a message and the line where one is wrong. The bytes are never a string. */
static int profile_of_file(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    profile *self = new_counts(L); /* before the scratch, which a finalizer may fill */
    ptext_buffer *bytes = ptext_bind_scratch(L);
    int error = ptext_os_read_file(path, SIZE_MAX, bytes);
    if (error != 0) {
        ptext_bind_failure(L, path, error);
        lua_pop(L, 1);
        return 2;
    }
    const char *text = bytes->length == 0 ? "" : bytes->bytes;
    struct sha256_ctx hash;
    bool as_written;
    if (!read_profile(L, self->counts, text, bytes->length, &as_written)) return 3;
    sha256_init(&hash);
    if (as_written) add_to_hash(&hash, text, bytes->length);
    else ptext_bind_check(L, ptext_profile_write(self->counts, add_to_hash, &hash));
    ptext_bind_drop_scratch(bytes);
    return 1 + ptext_bind_push_sha256(L, &hash);
}

/* profile:add(text)

   Counts the lines of one document, each distinct line once. */
static int profile_add(lua_State *L) {
    ptext_profile *counts = check_growing(L, 1);
    size_t length;
    const char *text = ptext_bind_check_text(L, 2, &length);
    ptext_bind_check(L, ptext_profile_add(counts, text, length));
    return 0;
}

/* Whether these bytes are their own text; see core.decode. */
static bool is_text(const ptext_buffer *bytes) {
    if (bytes->length == 0) return true;
    size_t invalid = ptext_utf8_invalid(bytes->bytes, bytes->length, 0);
    return ptext_encoding_of(bytes->bytes, bytes->length, invalid) == PTEXT_ENCODING_UTF8;
}

/* profile:add_file(path, limit) -> true | nil

   The same of a file in UTF-8, unless it is empty, without making a string of it. Nil when it cannot be read, has more
   bytes than the limit, or is not in UTF-8. */
static int profile_add_file(lua_State *L) {
    ptext_profile *counts = check_growing(L, 1);
    const char *path = ptext_bind_check_path(L, 2);
    lua_Integer limit = luaL_checkinteger(L, 3);
    luaL_argcheck(L, limit >= 0, 3, "a limit is not negative");
    ptext_buffer *bytes = ptext_bind_scratch(L);
    bool added = ptext_os_read_file(path, (size_t)limit, bytes) == 0 && is_text(bytes);
    if (added && bytes->length > 0) ptext_bind_check(L, ptext_profile_add(counts, bytes->bytes, bytes->length));
    ptext_bind_drop_scratch(bytes);
    if (added) lua_pushboolean(L, 1);
    else lua_pushnil(L);
    return 1;
}

/* profile:merge(other)

   Adds the counts of another profile; order does not matter. */
static int profile_merge(lua_State *L) {
    ptext_profile *counts = check_growing(L, 1);
    const ptext_profile *other = check_profile(L, 2);
    luaL_argcheck(L, counts != other, 2, "a profile is not merged with itself");
    ptext_bind_check(L, ptext_profile_merge(counts, other));
    return 0;
}

/* profile:documents() -> documents that were added */
static int profile_documents(lua_State *L) {
    lua_pushinteger(L, ptext_profile_documents(check_profile(L, 1)));
    return 1;
}

/* profile:lines() -> distinct lines of the documents */
static int profile_lines(lua_State *L) {
    lua_pushinteger(L, ptext_profile_lines(check_profile(L, 1)));
    return 1;
}

/* profile:count(line) -> in how many documents the line stands; 0 for a line too long to be counted */
static int profile_count(lua_State *L) {
    const ptext_profile *counts = check_profile(L, 1);
    size_t length;
    const char *line = ptext_bind_check_text(L, 2, &length);
    lua_pushinteger(L, ptext_profile_count(counts, line, length));
    return 1;
}

/* Fills `into` with the count of each line; returns the highest. */
static uint32_t count_into(double *into, const ptext_profile *all, const ptext_document *document) {
    uint32_t counts[PTEXT_PROFILE_TOGETHER], most = 0, count;
    for (uint32_t first = 0; first < document->line_count; first += count) {
        count = ptext_profile_count_lines(all, document, first, counts);
        for (uint32_t i = 0; i < count; i++) {
            into[first + i] = counts[i];
            most = counts[i] > most ? counts[i] : most;
        }
    }
    return most;
}

/* profile:count_lines(document [, columns, name]) -> counts, most

   The count of every line of a document, as an array, and the highest of them. Given what document:features said of
   this document, they become a column of it by that name, and true stands for the array. */
static int profile_count_lines(lua_State *L) {
    const ptext_profile *all = check_profile(L, 1);
    const ptext_document *document = &ptext_bind_check_document(L, 2)->cut;
    uint32_t most;
    lua_settop(L, 4);
    if (lua_isnil(L, 3)) {
        double *counts = lua_newuserdatauv(L, ((size_t)document->line_count + 1) * sizeof *counts, 0);
        most = count_into(counts, all, document);
        ptext_bind_push_column(L, PTEXT_COLUMN_NUMBER, counts, document->line_count);
    } else {
        luaL_checkstring(L, 4);
        most = count_into(ptext_bind_make_column(L, 3, 4, PTEXT_COLUMN_NUMBER, document->line_count), all, document);
        lua_pushboolean(L, true);
    }
    lua_pushinteger(L, most);
    return 2;
}

static ptext_status add_to_buffer(void *buffer, const char *bytes, size_t length) {
    return ptext_buffer_add(buffer, bytes, length);
}

/* profile:write() -> bytes

   The profile as text; equal profiles give equal bytes. */
static int profile_write(lua_State *L) {
    const ptext_profile *counts = check_profile(L, 1);
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_profile_write(counts, add_to_buffer, out));
    return ptext_bind_push_scratch(L, out);
}

/* profile:sha256() -> the hash of what write gives, as core.sha256 would give it, without making it */
static int profile_sha256(lua_State *L) {
    const ptext_profile *counts = check_profile(L, 1);
    struct sha256_ctx hash;
    sha256_init(&hash);
    ptext_bind_check(L, ptext_profile_write(counts, add_to_hash, &hash));
    return ptext_bind_push_sha256(L, &hash);
}

/* profile:settle()

   Gives back memory that only adding needs. */
static int profile_settle(lua_State *L) {
    ptext_bind_check(L, ptext_profile_settle(check_growing(L, 1)));
    return 0;
}

/* profile:handle() -> token

   A whole number by which another state of this process opens the same profile, which can no longer be added to. It
   is good as long as some state holds the profile. */
static int profile_handle(lua_State *L) {
    profile *self = check_open(L, 1);
    if (self->shared == NULL) self->shared = ptext_share(self->counts, free_value);
    if (self->shared == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    lua_pushinteger(L, ptext_shared_token(self->shared));
    return 1;
}

/* core.profile_from(token) -> profile

   Raises when no state holds that profile any more. */
static int profile_from(lua_State *L) {
    lua_Integer token = luaL_checkinteger(L, 1);
    profile *self = new_profile(L);
    self->shared = ptext_shared_hold(token, free_value);
    luaL_argcheck(L, self->shared != NULL, 1, "no profile is open by this token");
    self->counts = ptext_shared_object(self->shared);
    return 1;
}

/* profile:close() gives the memory back now; a profile that other states hold stays theirs. */
static int profile_close(lua_State *L) {
    profile *self = ptext_bind_check_object(L, 1, type_name);
    if (self->shared != NULL) ptext_shared_release(self->shared);
    else ptext_profile_free(self->counts);
    *self = (profile){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"add", profile_add},
    {"add_file", profile_add_file},
    {"merge", profile_merge},
    {"documents", profile_documents},
    {"lines", profile_lines},
    {"count", profile_count},
    {"count_lines", profile_count_lines},
    {"write", profile_write},
    {"sha256", profile_sha256},
    {"settle", profile_settle},
    {"handle", profile_handle},
    {"close", profile_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", profile_close},
    {"__close", profile_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"profile", profile_new},
    {"profile_of_file", profile_of_file},
    {"profile_from", profile_from},
    {NULL, NULL},
};

void ptext_bind_profile(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
