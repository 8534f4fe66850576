/* Folders: what one holds, as an object that gives its names, or as a table of them all. */
#include "folder.h"

#include <limits.h>

static const char type_name[] = "ptext.folder";

void ptext_bind_push_file_type(lua_State *L, ptext_os_type type) {
    static const char *const names[] = {"file", "directory", "other"};
    lua_pushstring(L, names[type]);
}

static ptext_os_listing *check_folder(lua_State *L) {
    return ptext_bind_check_object(L, 1, type_name);
}

/* core.os.folder(path) -> folder | nil, message, errno

   What a folder holds now, sorted bytewise by name. */
static int folder_open(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    ptext_os_listing *listing = lua_newuserdatauv(L, sizeof *listing, 0);
    *listing = (ptext_os_listing){0};
    luaL_setmetatable(L, type_name);
    int error = ptext_os_list(path, listing);
    return error != 0 ? ptext_bind_failure(L, path, error) : 1;
}

/* folder:item(i) -> name, type | nothing behind the last

   type is "file", "directory" or "other", of what a link points to. */
static int folder_item(lua_State *L) {
    const ptext_os_listing *listing = check_folder(L);
    lua_Integer i = luaL_checkinteger(L, 2);
    if (i < 1 || i > (lua_Integer)listing->count) return 0;
    lua_pushstring(L, listing->names[i - 1].name);
    ptext_bind_push_file_type(L, listing->names[i - 1].type);
    return 2;
}

/* Whether an item is a file that is not hidden, whose name has this ending and is written in an id as it is. */
static bool is_plain(const ptext_os_name *item, const char *ending, size_t ending_length) {
    size_t length = 0;
    if (item->type != PTEXT_OS_FILE || item->name[0] == '.') return false;
    for (; item->name[length] != 0; length++) {
        if ((unsigned char)item->name[length] >= 0x80 || item->name[length] == '%') return false;
    }
    return length >= ending_length && memcmp(item->name + length - ending_length, ending, ending_length) == 0;
}

/* folder:append_plain(into, i, before, ending) -> next

   Adds to a list, each behind the string `before`, the names from item `i` on of files that end in `ending`, begin with
   no dot, and are ASCII without %. Returns the place of the first item that is something else. */
static int folder_append_plain(lua_State *L) {
    const ptext_os_listing *listing = check_folder(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer i = luaL_checkinteger(L, 3), length = (lua_Integer)lua_rawlen(L, 2);
    luaL_argcheck(L, i >= 1, 3, "items are counted from 1");
    size_t before_length, ending_length;
    const char *before = luaL_checklstring(L, 4, &before_length), *ending = luaL_checklstring(L, 5, &ending_length);
    for (; i <= (lua_Integer)listing->count && is_plain(&listing->names[i - 1], ending, ending_length); i++) {
        luaL_Buffer name;
        luaL_buffinit(L, &name);
        luaL_addlstring(&name, before, before_length);
        luaL_addstring(&name, listing->names[i - 1].name);
        luaL_pushresult(&name);
        lua_rawseti(L, 2, ++length);
    }
    lua_pushinteger(L, i);
    return 1;
}

static int folder_gc(lua_State *L) {
    ptext_os_listing_free(check_folder(L));
    return 0;
}

/* core.os.list(path) -> array of { name =, type = } | nil, message, errno

   The same as tables. */
static int list(lua_State *L) {
    int results = folder_open(L);
    if (results != 1) return results;
    ptext_os_listing *listing = lua_touserdata(L, -1);
    lua_createtable(L, listing->count < INT_MAX ? (int)listing->count : 0, 0);
    for (uint32_t i = 0; i < listing->count; i++) {
        lua_createtable(L, 0, 2);
        lua_pushstring(L, listing->names[i].name);
        lua_setfield(L, -2, "name");
        ptext_bind_push_file_type(L, listing->names[i].type);
        lua_setfield(L, -2, "type");
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    ptext_os_listing_free(listing);
    return 1;
}

static const luaL_Reg methods[] = {
    {"item", folder_item},
    {"append_plain", folder_append_plain},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", folder_gc},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"folder", folder_open},
    {"list", list},
    {NULL, NULL},
};

void ptext_bind_folder(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
