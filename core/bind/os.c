/* core.os: files, folders, the terminal and the machine. What the world refuses gives nil, message, errno. */
#include "../host/os.h"

#include <limits.h>
#include <stdlib.h>

#include "folder.h"

static int done(lua_State *L, const char *path, int error) {
    if (error != 0) return ptext_bind_failure(L, path, error);
    lua_pushboolean(L, 1);
    return 1;
}

static size_t opt_limit(lua_State *L, int argument) {
    lua_Integer limit = luaL_optinteger(L, argument, PTEXT_TEXT_LIMIT - 1);
    luaL_argcheck(L, limit >= 0, argument, "a limit is not negative");
    return (size_t)limit;
}

/* core.os.read(path [, limit]) -> bytes | nil, message, errno

   The bytes of a file; a file of more than `limit` bytes (4 GiB) is refused. */
static int os_read(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    size_t limit = opt_limit(L, 2);
    ptext_buffer *bytes = ptext_bind_scratch(L);
    int error = ptext_os_read_file(path, limit, bytes);
    return error != 0 ? ptext_bind_failure(L, path, error) : ptext_bind_push_scratch(L, bytes);
}

/* core.os.stdin() -> all bytes that are left to read | nil, message, errno */
static int os_stdin(lua_State *L) {
    ptext_buffer *bytes = ptext_bind_scratch(L);
    int error = ptext_os_read_all(PTEXT_OS_STDIN, PTEXT_TEXT_LIMIT - 1, bytes);
    return error != 0 ? ptext_bind_failure(L, "standard input", error) : ptext_bind_push_scratch(L, bytes);
}

/* core.os.write(path, bytes) -> true | nil, message, errno

   Makes a file of these bytes, or replaces what is in it. For a file that must be whole or absent write a temporary
   one beside it, sync it, and rename it. */
static int os_write(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    size_t length;
    const char *bytes = luaL_checklstring(L, 2, &length);
    int descriptor;
    int error = ptext_os_create(path, &descriptor);
    if (error != 0) return ptext_bind_failure(L, path, error);
    error = ptext_os_write_all(descriptor, bytes, length);
    int close_error = ptext_os_close(descriptor);
    return done(L, path, error != 0 ? error : close_error);
}

/* core.os.rename(from, to) -> true | nil, message, errno

   Replaces `to` in one step, and syncs its folder. */
static int os_rename(lua_State *L) {
    const char *from = ptext_bind_check_path(L, 1), *to = ptext_bind_check_path(L, 2);
    return done(L, to, ptext_os_rename(from, to));
}

/* core.os.remove(path) -> true | nil, message, errno

   Removes a file or an empty folder. */
static int os_remove(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    return done(L, path, ptext_os_remove(path));
}

/* core.os.mkdir(path) -> true | nil, message, errno

   Makes a folder and the folders above it that are missing; true when it is there already. */
static int os_mkdir(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    return done(L, path, ptext_os_make_folder(path));
}

/* core.os.temporary(prefix) -> path | nil, message, errno

   Makes an empty file with a free name that begins with the prefix (a path: the file stands where that points). */
static int os_temporary(lua_State *L) {
    const char *prefix = ptext_bind_check_path(L, 1);
    char name[PTEXT_OS_PATH];
    int error = ptext_os_create_temporary(prefix, name);
    if (error != 0) return ptext_bind_failure(L, prefix, error);
    lua_pushstring(L, name);
    return 1;
}

static void set_integer(lua_State *L, const char *key, uint64_t value) {
    lua_pushinteger(L, (lua_Integer)value);
    lua_setfield(L, -2, key);
}

/* core.os.stat(path) -> { type =, size =, device =, inode = } | nil, message, errno */
static int os_stat(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    ptext_os_status status;
    int error = ptext_os_status_of(path, &status);
    if (error != 0) return ptext_bind_failure(L, path, error);
    lua_createtable(L, 0, 4);
    ptext_bind_push_file_type(L, status.type);
    lua_setfield(L, -2, "type");
    set_integer(L, "size", status.size);
    set_integer(L, "device", status.device);
    set_integer(L, "inode", status.inode);
    return 1;
}

/* core.os.realpath(path) -> path without links, . and .. | nil, message, errno */
static int os_realpath(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    char real[PTEXT_OS_PATH];
    int error = ptext_os_real_path(path, real);
    if (error != 0) return ptext_bind_failure(L, path, error);
    lua_pushstring(L, real);
    return 1;
}

/* core.os.executable() -> path of the running program, without links | nil, message, errno */
static int os_executable(lua_State *L) {
    char path[PTEXT_OS_PATH];
    int error = ptext_os_executable(path);
    if (error != 0) return ptext_bind_failure(L, "the running program", error);
    lua_pushstring(L, path);
    return 1;
}

/* core.os.isatty(descriptor) -> whether it is a terminal; 0 stdin, 1 stdout, 2 stderr */
static int os_isatty(lua_State *L) {
    lua_Integer descriptor = luaL_checkinteger(L, 1);
    luaL_argcheck(L, descriptor >= 0 && descriptor <= INT_MAX, 1, "no file descriptor");
    lua_pushboolean(L, ptext_os_is_terminal((int)descriptor));
    return 1;
}

/* core.os.columns() -> width of the terminal, 80 without one */
static int os_columns(lua_State *L) {
    unsigned columns = ptext_os_columns();
    lua_pushinteger(L, columns == 0 ? 80 : columns);
    return 1;
}

/* core.os.cores() -> how many processors this program may use */
static int os_cores(lua_State *L) {
    lua_pushinteger(L, ptext_os_cores());
    return 1;
}

/* core.os.clock() -> seconds of a clock that never goes back; only differences mean something */
static int os_clock(lua_State *L) {
    lua_pushnumber(L, ptext_os_clock());
    return 1;
}

/* core.os.getenv(name) -> string or nil */
static int os_getenv(lua_State *L) {
    lua_pushstring(L, getenv(luaL_checkstring(L, 1))); /* nil for NULL */
    return 1;
}

/* core.os.stdout(s) -> true | nil, message, errno

   Writes to standard output, through its buffer. The command checks once more when it closes it. */
static int os_stdout(lua_State *L) {
    size_t length;
    const char *s = luaL_checklstring(L, 1, &length);
    return done(L, "standard output", ptext_os_print(s, length));
}

/* core.os.flush_stdout() -> true | nil, message, errno

   Writes out what its buffer holds. */
static int os_flush_stdout(lua_State *L) {
    return done(L, "standard output", ptext_os_flush_stdout());
}

/* Prints a piece and keeps the error apart from those of reading. */
static int print_piece(void *error, const char *bytes, size_t length) {
    return *(int *)error = ptext_os_print(bytes, length);
}

/* core.os.stdout_file(path) -> true | nil, message, errno

   Writes a file to standard output, piece by piece. */
static int os_stdout_file(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    int print_error = 0;
    int error = ptext_os_each_piece(path, print_piece, &print_error);
    return done(L, print_error != 0 ? "standard output" : path, error);
}

static const luaL_Reg functions[] = {
    {"read", os_read},
    {"write", os_write},
    {"rename", os_rename},
    {"remove", os_remove},
    {"mkdir", os_mkdir},
    {"temporary", os_temporary},
    {"stat", os_stat},
    {"realpath", os_realpath},
    {"executable", os_executable},
    {"isatty", os_isatty},
    {"columns", os_columns},
    {"cores", os_cores},
    {"clock", os_clock},
    {"getenv", os_getenv},
    {"stdin", os_stdin},
    {"stdout", os_stdout},
    {"flush_stdout", os_flush_stdout},
    {"stdout_file", os_stdout_file},
    {NULL, NULL},
};

void ptext_bind_os(lua_State *L) {
    luaL_newlib(L, functions);
    ptext_bind_folder(L);
    ptext_bind_file(L);
    ptext_bind_lines(L);
    lua_setfield(L, -2, "os");
}
