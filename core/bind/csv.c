/* core.csv and document:csv_items: rows of tables after RFC 4180. */
#include "../text/csv.h"

#include <stdlib.h>
#include <string.h>

#include "../text/json.h"
#include "items.h"
#include "writer.h"

enum { COLUMNS_MOST = 64 };

/* Values as cells -------------------------------------------------------------------------------------------------- */

static void put(lua_State *L, ptext_writer *w, const char *s, size_t length) {
    ptext_bind_check(L, ptext_buffer_add(&w->out, s, length));
}

static void put_cell(lua_State *L, ptext_writer *w, const char *s, size_t length) {
    ptext_bind_check(L, ptext_csv_cell(&w->out, s, length));
}

static void put_number(lua_State *L, ptext_writer *w, uint32_t number) {
    char digits[PTEXT_JSON_DIGITS];
    put(L, w, digits, (size_t)(ptext_json_digits(digits, number) - digits));
}

/* The value at the top of the stack, no table. */
static void put_simple(lua_State *L, ptext_writer *w) {
    size_t length;
    switch (lua_type(L, -1)) {
    case LUA_TNIL: return;
    case LUA_TBOOLEAN: put(L, w, lua_toboolean(L, -1) ? "true" : "false", lua_toboolean(L, -1) ? 4 : 5); return;
    case LUA_TNUMBER:
        if (lua_isinteger(L, -1)) {
            ptext_bind_check(L, ptext_json_integer(&w->out, lua_tointeger(L, -1)));
            return;
        }
        break;
    case LUA_TSTRING: break;
    default: luaL_error(L, "a cell of a table cannot hold a %s", luaL_typename(L, -1));
    }
    const char *s = lua_tolstring(L, -1, &length);
    put_cell(L, w, s, length);
}

/* core.csv(values [, count]) -> the values 1 to count (all of a sequence; a million at most) as cells, commas between

   A cell is a string, number or boolean, or nothing where there is nil. Strings are made valid UTF-8 without NUL, put
   in quotes where they have to be, and those that a spreadsheet would take for a formula are given a ' in front. */
static int csv_cells(lua_State *L) {
    enum { MOST_CELLS = 1000000 };
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer count = luaL_opt(L, luaL_checkinteger, 2, luaL_len(L, 1));
    luaL_argcheck(L, count <= MOST_CELLS, 2, "too many cells");
    lua_settop(L, 1);
    ptext_writer *w = ptext_bind_open_writer(L);
    for (lua_Integer i = 1; i <= count; i++) {
        if (i > 1) put(L, w, ",", 1);
        lua_geti(L, 1, i);
        put_simple(L, w);
        lua_pop(L, 1);
    }
    return ptext_bind_close_writer(L, w);
}

/* Rows of items ---------------------------------------------------------------------------------------------------- */

typedef enum item_column {
    VALUE, COLUMN, END_BYTE, END_CODEPOINT, LINE, OTHERS, RULE, START_BYTE, START_CODEPOINT, TEXT
} item_column;
static const char *const column_names[] = {NULL, "column", "end_byte", "end_codepoint", "line", "others", "rule",
    "start_byte", "start_codepoint", "text"};

/* On the stack, from FIRST_NAME on, the names of the columns; above them the item and its attributes. */
enum { DOCUMENT = 1, ITEMS, NAMES, BEFORE, WRITER, FIRST_NAME };

typedef struct item_rows {
    ptext_writer *w;
    ptext_bound_document *document;
    item_column columns[COLUMNS_MOST];
    int count, item, attributes; /* stack indexes of the last two */
    bool placed;
    ptext_span place;
    ptext_position position;
} item_rows;

static item_column column_named(const char *name) {
    for (size_t i = 1; i < sizeof column_names / sizeof *column_names; i++) {
        if (strcmp(name, column_names[i]) == 0) return (item_column)i;
    }
    return VALUE;
}

/* Leaves the names on the stack. */
static void read_columns(lua_State *L, item_rows *now) {
    lua_Integer count = luaL_len(L, NAMES);
    luaL_argcheck(L, count >= 1 && count <= COLUMNS_MOST, NAMES, "1 to 64 names of columns");
    luaL_checkstack(L, COLUMNS_MOST + 8, "columns");
    now->count = (int)count;
    for (lua_Integer i = 1; i <= count; i++) {
        if (lua_geti(L, NAMES, i) != LUA_TSTRING) luaL_argerror(L, NAMES, "names of columns");
        now->columns[i - 1] = column_named(lua_tostring(L, -1));
    }
    now->item = FIRST_NAME + now->count;
    now->attributes = now->item + 1;
}

/* Puts in the place of the list on top of the stack its strings with "; " between. */
static void join_list(lua_State *L) {
    int list = lua_gettop(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, list);
    luaL_Buffer joined;
    luaL_buffinit(L, &joined);
    for (lua_Integer i = 1; i <= count; i++) {
        if (i > 1) luaL_addlstring(&joined, "; ", 2);
        lua_rawgeti(L, list, i);
        if (!lua_isstring(L, -1)) luaL_error(L, "a cell cannot hold a list of a %s", luaL_typename(L, -1));
        luaL_addvalue(&joined);
    }
    luaL_pushresult(&joined);
    lua_replace(L, list);
}

static void put_value(lua_State *L, item_rows *now) {
    if (lua_istable(L, -1)) join_list(L);
    put_simple(L, now->w);
}

static bool has_column(lua_State *L, const item_rows *now, int key) {
    for (int i = 0; i < now->count; i++) {
        if (now->columns[i] == VALUE && lua_rawequal(L, key, FIRST_NAME + i)) return true;
    }
    return false;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names of the attributes without a column, sorted, in memory on top of the stack. */
static const char **other_names(lua_State *L, const item_rows *now, uint32_t *count) {
    uint32_t all = 0;
    for (lua_pushnil(L); lua_next(L, now->attributes) != 0; lua_pop(L, 1)) all++;
    const char **names = lua_newuserdatauv(L, ((size_t)all + 1) * sizeof *names, 0);
    *count = 0;
    for (lua_pushnil(L); lua_next(L, now->attributes) != 0; lua_pop(L, 1)) {
        int key = lua_gettop(L) - 1;
        bool is_other = lua_type(L, key) == LUA_TSTRING && !has_column(L, now, key);
        if (is_other && *count < all) names[(*count)++] = lua_tostring(L, key);
    }
    qsort(names, *count, sizeof *names, compare_names);
    return names;
}

/* name=value of the attributes without a column, with "; " between. */
static void put_others(lua_State *L, item_rows *now) {
    uint32_t count;
    if (!lua_istable(L, now->attributes)) return;
    const char **names = other_names(L, now, &count);
    if (count == 0) return;
    lua_pushliteral(L, "");
    for (uint32_t i = 0; i < count; i++) {
        lua_pushfstring(L, "%s%s=", i > 0 ? "; " : "", names[i]);
        lua_getfield(L, now->attributes, names[i]);
        if (lua_istable(L, -1)) join_list(L);
        luaL_tolstring(L, -1, NULL);
        lua_remove(L, -2);
        lua_concat(L, 3);
    }
    put_simple(L, now->w);
}

static void put_of_place(lua_State *L, item_rows *now, item_column column) {
    const ptext_positions *positions = &now->document->positions;
    switch (column) {
    case COLUMN: put_number(L, now->w, now->position.column + 1); break;
    case END_BYTE: put_number(L, now->w, now->place.end); break;
    case END_CODEPOINT:
        put_number(L, now->w, ptext_positions_after(positions, now->position, now->place.end).code_point);
        break;
    case LINE: put_number(L, now->w, now->position.line); break;
    case START_BYTE: put_number(L, now->w, now->place.start); break;
    case START_CODEPOINT: put_number(L, now->w, now->position.code_point); break;
    default: put_cell(L, now->w, now->document->cut.text + now->place.start, now->place.end - now->place.start);
    }
}

static void put_column(lua_State *L, item_rows *now, int i) {
    item_column column = now->columns[i];
    if (column == VALUE || column == RULE || column == TEXT) {
        lua_pushvalue(L, FIRST_NAME + i);
        bool is_own = column != VALUE || !lua_istable(L, now->attributes);
        bool has = lua_rawget(L, is_own ? now->item : now->attributes) != LUA_TNIL;
        if (has || column != TEXT) {
            put_value(L, now);
            return;
        }
    }
    if (column == OTHERS) put_others(L, now);
    else if (now->placed) put_of_place(L, now, column);
}

static void put_row(lua_State *L, item_rows *now) {
    size_t length;
    const char *before = lua_tolstring(L, BEFORE, &length);
    now->placed = ptext_bind_place_of_item(L, now->item, now->document, &now->place);
    if (now->placed) {
        now->position = ptext_positions_after(&now->document->positions, now->position, now->place.start);
    }
    lua_pushliteral(L, "attributes");
    lua_rawget(L, now->item);
    if (before != NULL) put(L, now->w, before, length);
    for (int i = 0; i < now->count; i++) {
        if (i > 0 || before != NULL) put(L, now->w, ",", 1);
        put_column(L, now, i);
        lua_settop(L, now->attributes);
    }
    put(L, now->w, "\r\n", 2);
}

/* document:csv_items(items, columns [, before]) -> rows of a table after RFC 4180, one for each item, with CRLF

   Items are tables with a place in the document (see items.h). The columns are of: start_byte end_byte start_codepoint
   end_codepoint line column, of the place; text, the item's or that of the place; rule; the name of an attribute, where
   the item has `attributes`, else of a key of the item; others, the attributes that no column is of. A list is written
   with "; " between. `before` stands before the cells of every row, as they are written, without the comma after it. */
int ptext_bind_csv_items(lua_State *L) {
    item_rows now = {.document = ptext_bind_check_document(L, DOCUMENT)};
    luaL_checktype(L, ITEMS, LUA_TTABLE);
    luaL_checktype(L, NAMES, LUA_TTABLE);
    if (!lua_isnoneornil(L, BEFORE)) luaL_checktype(L, BEFORE, LUA_TSTRING);
    lua_settop(L, BEFORE);
    now.w = ptext_bind_open_writer(L);
    read_columns(L, &now);
    now.position = ptext_bind_position(L, now.document, 0);
    lua_Integer count = (lua_Integer)lua_rawlen(L, ITEMS);
    for (lua_Integer i = 1; i <= count; i++) {
        if (lua_rawgeti(L, ITEMS, i) != LUA_TTABLE) luaL_error(L, "item %I: expected a table", (LUAI_UACINT)i);
        put_row(L, &now);
        lua_settop(L, now.item - 1);
    }
    lua_settop(L, WRITER);
    return ptext_bind_close_writer(L, now.w);
}

static const luaL_Reg functions[] = {
    {"csv", csv_cells},
    {NULL, NULL},
};

void ptext_bind_csv(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
