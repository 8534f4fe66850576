/* The files that core.os.create makes: written through a buffer, read never. */
#include <string.h>

#include "../host/os.h"
#include "bind.h"

static const char type_name[] = "ptext.file";

enum { CLOSED = -1, BUFFERED = 1 << 16 };

/* The path is the handle's user value. */
typedef struct file {
    int descriptor; /* CLOSED when there is none */
    uint32_t length;
    char bytes[BUFFERED];
} file;

static file *check_file(lua_State *L) {
    file *self = ptext_bind_check_object(L, 1, type_name);
    if (self->descriptor == CLOSED) luaL_error(L, "the file is closed");
    return self;
}

static int done(lua_State *L, int error) {
    if (error != 0) {
        lua_getiuservalue(L, 1, 1);
        return ptext_bind_failure(L, lua_tostring(L, -1), error);
    }
    lua_pushboolean(L, 1);
    return 1;
}

static int flush(file *self) {
    int error = ptext_os_write_all(self->descriptor, self->bytes, self->length);
    self->length = 0;
    return error;
}

static int write_piece(void *context, const char *bytes, size_t length) {
    file *self = context;
    if (length <= BUFFERED - self->length) {
        memcpy(self->bytes + self->length, bytes, length);
        self->length += (uint32_t)length;
        return 0;
    }
    int error = flush(self);
    return error != 0 ? error : ptext_os_write_all(self->descriptor, bytes, length);
}

/* core.os.create(path) -> file | nil, message, errno

   Makes an empty file to write to, or empties the one that is there. */
static int file_create(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    file *self = lua_newuserdatauv(L, sizeof *self, 1);
    self->descriptor = CLOSED;
    self->length = 0;
    luaL_setmetatable(L, type_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, 1);
    int error = ptext_os_create(path, &self->descriptor);
    if (error == 0) return 1;
    self->descriptor = CLOSED;
    return ptext_bind_failure(L, path, error);
}

/* file:write(s) -> true | nil, message, errno

   An error may come with a later write, sync or close. */
static int file_write(lua_State *L) {
    file *self = check_file(L);
    size_t length;
    const char *s = luaL_checklstring(L, 2, &length);
    return done(L, write_piece(self, s, length));
}

/* file:copy(path) -> true | nil, message, errno

   Writes all bytes of another file, piece by piece. */
static int file_copy(lua_State *L) {
    file *self = check_file(L);
    return done(L, ptext_os_each_piece(ptext_bind_check_path(L, 2), write_piece, self));
}

/* file:sync() -> true | nil, message, errno

   Waits until all that was written has reached the disk. */
static int file_sync(lua_State *L) {
    file *self = check_file(L);
    int error = flush(self);
    return done(L, error != 0 ? error : ptext_os_sync(self->descriptor));
}

static int close_file(file *self) {
    int error = flush(self);
    int close_error = ptext_os_close(self->descriptor);
    self->descriptor = CLOSED;
    return error != 0 ? error : close_error;
}

/* file:close() -> true | nil, message, errno */
static int file_close(lua_State *L) {
    return done(L, close_file(check_file(L)));
}

static int file_gc(lua_State *L) {
    file *self = ptext_bind_check_object(L, 1, type_name);
    if (self->descriptor != CLOSED) close_file(self);
    return 0;
}

static const luaL_Reg methods[] = {
    {"write", file_write},
    {"copy", file_copy},
    {"sync", file_sync},
    {"close", file_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", file_gc},
    {"__close", file_gc},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"create", file_create},
    {NULL, NULL},
};

void ptext_bind_file(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
