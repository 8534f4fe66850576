/* core.os.lines: the lines of a file of any size, one at a time. */
#include <errno.h>
#include <string.h>

#include "../host/os.h"
#include "bind.h"

static const char type_name[] = "ptext.lines";

enum { CLOSED = -1, PIECE = 1 << 16 };

/* The path is the handle's user value. */
typedef struct lines {
    int descriptor; /* CLOSED when there is none */
    bool at_end;
    uint32_t at;      /* where the next line starts in the buffer */
    uint32_t scanned; /* no line ends between `at` and here */
    ptext_buffer buffer;
    lua_Integer number;
} lines;

static void close_lines(lines *self) {
    if (self->descriptor != CLOSED && self->descriptor != PTEXT_OS_STDIN) ptext_os_close(self->descriptor);
    self->descriptor = CLOSED;
    ptext_buffer_free(&self->buffer);
}

/* Drops the lines that were given out, so that the buffer holds little more than one line. */
static void drop_used(lines *self) {
    uint32_t left = self->buffer.length - self->at;
    if (left > 0) memmove(self->buffer.bytes, self->buffer.bytes + self->at, left);
    self->buffer.length = left;
    self->scanned -= self->at;
    self->at = 0;
}

static int read_more(lines *self) {
    drop_used(self);
    ptext_buffer *buffer = &self->buffer;
    if (buffer->length > PTEXT_TEXT_LIMIT - PIECE) return EFBIG;
    if (buffer->capacity - buffer->length < PIECE) {
        char *bytes = ptext_grow(buffer->bytes, &buffer->capacity, buffer->length + PIECE, 1);
        if (bytes == NULL) return ENOMEM;
        buffer->bytes = bytes;
    }
    size_t length;
    int error = ptext_os_read_some(self->descriptor, buffer->bytes + buffer->length,
                                   buffer->capacity - buffer->length, &length);
    buffer->length += (uint32_t)length;
    self->at_end = length == 0;
    return error;
}

/* Finds where the next line ends: *end is its LF, or the end of the file. */
static int find_end(lines *self, uint32_t *end) {
    for (;;) {
        const ptext_buffer *buffer = &self->buffer;
        const char *found = self->scanned == buffer->length
                                ? NULL
                                : memchr(buffer->bytes + self->scanned, '\n', buffer->length - self->scanned);
        *end = found == NULL ? buffer->length : (uint32_t)(found - buffer->bytes);
        if (found != NULL || self->at_end) return 0;
        self->scanned = buffer->length;
        int error = read_more(self);
        if (error != 0) return error;
    }
}

static int raise_failure(lua_State *L, int error) {
    lua_getiuservalue(L, lua_upvalueindex(1), 1);
    ptext_bind_failure(L, lua_tostring(L, -1), error);
    lua_pushvalue(L, -2);
    return lua_error(L);
}

/* The iterator: gives line, number. */
static int lines_next(lua_State *L) {
    lines *self = lua_touserdata(L, lua_upvalueindex(1));
    if (self->descriptor == CLOSED) return luaL_error(L, "the lines are closed");
    uint32_t end;
    int error = find_end(self, &end);
    if (error != 0) return raise_failure(L, error);
    uint32_t length = end - self->at;
    if (length == 0 && end == self->buffer.length && self->at_end) return 0;
    const char *line = self->buffer.bytes + self->at;
    if (length > 0 && line[length - 1] == '\r') length--;
    lua_pushlstring(L, line, length);
    lua_pushinteger(L, ++self->number);
    self->at = self->scanned = end < self->buffer.length ? end + 1 : end;
    return 2;
}

/* core.os.lines(path) -> iterator of line, number | nil, message, errno

   The lines of a file, "-" for standard input, without their LF or CRLF; the file is closed when the loop ends. Memory
   is what the longest line takes. The iterator raises when reading fails later on. */
static int lines_open(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    lines *self = lua_newuserdatauv(L, sizeof *self, 1);
    *self = (lines){.descriptor = CLOSED};
    luaL_setmetatable(L, type_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, 1);
    int error = 0;
    if (strcmp(path, "-") == 0) self->descriptor = PTEXT_OS_STDIN;
    else error = ptext_os_open(path, &self->descriptor);
    if (error != 0) {
        self->descriptor = CLOSED;
        return ptext_bind_failure(L, path, error);
    }
    lua_pushvalue(L, -1);
    lua_pushcclosure(L, lines_next, 1);
    lua_insert(L, -2);
    lua_pushnil(L);
    lua_insert(L, -2);
    lua_pushnil(L);
    lua_insert(L, -2);
    return 4; /* iterator, no state, no control, what the loop closes */
}

static int lines_gc(lua_State *L) {
    close_lines(ptext_bind_check_object(L, 1, type_name));
    return 0;
}

static const luaL_Reg methods[] = {{NULL, NULL}};

static const luaL_Reg metamethods[] = {
    {"__gc", lines_gc},
    {"__close", lines_gc},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"lines", lines_open},
    {NULL, NULL},
};

void ptext_bind_lines(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
