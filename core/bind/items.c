/* Tables of one shape as JSON: what is written of each is said once, as a layout, so that no table has to be made for
   it and no key to be sorted. */
#include "items.h"

#include <string.h>

#include "../text/json.h"
#include "writer.h"

static const char type_name[] = "ptext.layout";

enum { NAMES = 1, MOST = 32, LONGEST_KEY = 40 };

typedef enum field_kind { VALUE, ARRAY, OBJECT, SPAN } field_kind;

/* A key as it is written: `"name":`; of a span, the prefix of start and end. */
typedef struct field {
    field_kind kind;
    uint32_t length;
    char key[LONGEST_KEY + 8];
} field;

/* User value: the names of the fields in the tables. */
typedef struct layout {
    uint32_t count;
    field fields[MOST];
} layout;

typedef struct item_writer {
    ptext_writer *w;
    const layout *layout;
    ptext_bound_document *document; /* or NULL */
    char separator;                 /* before the next key */
} item_writer;

/* Layouts ---------------------------------------------------------------------------------------------------------- */

static bool ends_with(const char *name, size_t length, const char *ending) {
    size_t own = strlen(ending);
    return length >= own && memcmp(name + length - own, ending, own) == 0;
}

static field_kind kind_of(const char *name, size_t *length) {
    bool is_array = ends_with(name, *length, "[]");
    if (is_array || ends_with(name, *length, "{}")) {
        *length -= 2;
        return is_array ? ARRAY : OBJECT;
    }
    return ends_with(name, *length, "span") ? SPAN : VALUE;
}

/* Reads the name on top of the stack, and puts in its place the key that it is in tables. */
static field read_field(lua_State *L) {
    size_t length;
    const char *name = lua_tolstring(L, -1, &length);
    if (length > LONGEST_KEY || strlen(name) != length) luaL_error(L, "a name of a layout is too long");
    field made = {.kind = kind_of(name, &length)};
    lua_pushlstring(L, name, length);
    if (made.kind == SPAN) {
        made.length = (uint32_t)(length - strlen("span"));
        memcpy(made.key, name, made.length);
    } else {
        made.key[0] = '"';
        memcpy(made.key + 1, name, length);
        memcpy(made.key + 1 + length, "\":", 2);
        made.length = (uint32_t)length + 3;
    }
    lua_remove(L, -2);
    return made;
}

/* core.layout(names) -> layout

   What document:json_items and core.json_item write of a table, in this order: the values of these names, nothing where
   there is none. `name[]` is an array and `name{}` an object even when it is empty or absent. `span` gives start and
   end, `x_span` x_start and x_end: a table with first and last, or those of the table itself. */
static int layout_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Unsigned count = lua_rawlen(L, 1);
    luaL_argcheck(L, count <= MOST, 1, "too many names");
    lua_settop(L, 1);
    layout *self = lua_newuserdatauv(L, sizeof *self, 1);
    *self = (layout){.count = (uint32_t)count};
    luaL_setmetatable(L, type_name);
    lua_createtable(L, (int)count, 0);
    for (uint32_t i = 0; i < self->count; i++) {
        size_t length;
        ptext_bind_string_at(L, 1, (lua_Integer)i + 1, &length, "name");
        self->fields[i] = read_field(L);
        lua_rawseti(L, 3, (lua_Integer)i + 1);
    }
    lua_setiuservalue(L, 2, NAMES);
    return 1;
}

/* Places ----------------------------------------------------------------------------------------------------------- */

/* first and last of the table on top of the stack, which is popped. */
static bool pop_place(lua_State *L, ptext_span *place) {
    lua_pushliteral(L, "first");
    if (lua_rawget(L, -2) != LUA_TNUMBER) {
        lua_pop(L, 2);
        return false;
    }
    lua_pushliteral(L, "last");
    bool has = lua_rawget(L, -3) == LUA_TNUMBER;
    lua_Integer first = lua_tointeger(L, -2), last = lua_tointeger(L, -1);
    lua_pop(L, 3);
    if (!has) return false;
    if (first < 1 || last < first - 1 || last >= PTEXT_TEXT_LIMIT) luaL_error(L, "a place outside the text");
    *place = (ptext_span){(uint32_t)(first - 1), (uint32_t)last};
    return true;
}

bool ptext_bind_place_of_item(lua_State *L, int item, const ptext_bound_document *document, ptext_span *place) {
    lua_pushliteral(L, "span");
    if (lua_rawget(L, item) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_pushvalue(L, item);
    }
    if (!pop_place(L, place)) return false;
    if (document != NULL && place->end > document->cut.length) luaL_error(L, "a place outside the text");
    return true;
}

/* Writing ---------------------------------------------------------------------------------------------------------- */

/* On the stack the names of the layout stand right below an item. */

static void put(lua_State *L, item_writer *now, const char *bytes, size_t length) {
    ptext_bind_check(L, ptext_buffer_add(&now->w->out, bytes, length));
}

static void put_key(lua_State *L, item_writer *now, const field *of) {
    char text[1 + LONGEST_KEY + 8];
    text[0] = now->separator;
    memcpy(text + 1, of->key, of->length);
    put(L, now, text, of->length + (size_t)1);
    now->separator = ',';
}

static void put_offset(lua_State *L, item_writer *now, const field *of, const char *name, uint32_t offset) {
    char text[2 + LONGEST_KEY + 8 + PTEXT_JSON_DIGITS] = {now->separator, '"'}, *end = text + 2;
    end = (char *)memcpy(end, of->key, of->length) + of->length;
    end = (char *)memcpy(end, name, strlen(name)) + strlen(name);
    end = ptext_json_digits(end, offset);
    put(L, now, text, (size_t)(end - text));
    now->separator = ',';
}

static void put_span(lua_State *L, item_writer *now, const field *of, ptext_span place) {
    put_offset(L, now, of, "start\":", place.start);
    put_offset(L, now, of, "end\":", place.end);
}

/* The value is on top of the stack. */
static void put_value(lua_State *L, item_writer *now, const field *of) {
    int top = lua_gettop(L);
    bool is_table = lua_type(L, top) == LUA_TTABLE;
    put_key(L, now, of);
    if (is_table && of->kind == ARRAY) ptext_bind_json_array(L, now->w, top);
    else if (is_table && of->kind == OBJECT) ptext_bind_json_object(L, now->w, top);
    else ptext_bind_json_value(L, now->w, top);
}

/* Writes a field of the table at `item`. The place is that of the table, or NULL. Returns whether the table has it. */
static bool put_field(lua_State *L, item_writer *now, int item, uint32_t i, const ptext_span *place) {
    const field *of = &now->layout->fields[i];
    ptext_span own;
    lua_rawgeti(L, item - 1, (lua_Integer)i + 1);
    bool has = lua_rawget(L, item) != LUA_TNIL;
    if (of->kind == SPAN && of->length == 0) {
        if (place != NULL) put_span(L, now, of, *place);
    } else if (of->kind == SPAN) {
        if (lua_istable(L, -1) && pop_place(L, &own)) put_span(L, now, of, own);
    } else if (has) {
        put_value(L, now, of);
    } else if (of->kind == ARRAY || of->kind == OBJECT) {
        put_key(L, now, of);
        put(L, now, of->kind == ARRAY ? "[]" : "{}", 2);
    }
    lua_settop(L, item);
    return has;
}

/* Writes the table at `item`, the top of the stack. Returns how many of its keys the layout names. */
static uint32_t put_item(lua_State *L, item_writer *now, int item) {
    ptext_span place;
    uint32_t named = 0;
    bool placed = ptext_bind_place_of_item(L, item, now->document, &place);
    now->separator = '{';
    for (uint32_t i = 0; i < now->layout->count; i++) named += put_field(L, now, item, i, placed ? &place : NULL);
    if (now->separator == '{') put(L, now, "{", 1);
    put(L, now, "}", 1);
    return named;
}

/* document:json_items(items, layout [, writer]) -> JSON array of the items, or the writer; see core.layout */
int ptext_bind_json_items(lua_State *L) {
    enum { WRITER = 4, LAYOUT_NAMES, ITEM };
    ptext_bound_document *document = ptext_bind_check_document(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    item_writer now = {.layout = ptext_bind_check_object(L, 3, type_name), .document = document};
    now.w = ptext_bind_writer_at(L, WRITER);
    lua_getiuservalue(L, 3, NAMES);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 2);
    put(L, &now, "[", 1);
    for (lua_Integer i = 1; i <= count; i++) {
        if (i > 1) put(L, &now, ",", 1);
        if (lua_rawgeti(L, 2, i) != LUA_TTABLE) luaL_error(L, "item %I: expected a table", (LUAI_UACINT)i);
        put_item(L, &now, ITEM);
        lua_settop(L, LAYOUT_NAMES);
    }
    put(L, &now, "]", 1);
    return ptext_bind_leave_writer(L, now.w, WRITER);
}

/* Finds ------------------------------------------------------------------------------------------------------------ */

/* On the stack while finds are written: the names of their fields, and of the find that is written what it has. */
enum { FINDS = 2, FINDS_WRITER, FIRST, LAST, RULE, ATTRIBUTES, FIND, FIELD };

/* Leaves a field of the find on the stack, by the index of its name. */
static int push_of_find(lua_State *L, int name) {
    lua_pushvalue(L, name);
    return lua_rawget(L, FIND);
}

static ptext_span place_of_find(lua_State *L, const ptext_bound_document *document) {
    int first_is, last_is;
    push_of_find(L, FIRST);
    push_of_find(L, LAST);
    lua_Integer first = lua_tointegerx(L, -2, &first_is), last = lua_tointegerx(L, -1, &last_is);
    bool inside = first_is && last_is && first >= 1 && last >= first - 1 && last <= (lua_Integer)document->cut.length;
    if (!inside) luaL_error(L, "a find outside the text");
    lua_settop(L, FIND);
    return (ptext_span){(uint32_t)(first - 1), (uint32_t)last};
}

/* Writes the find on the stack. *position is where the find before it begins. */
static void put_find(lua_State *L, ptext_writer *w, ptext_bound_document *document, ptext_position *position) {
    ptext_span place = place_of_find(L, document);
    size_t length;
    push_of_find(L, RULE);
    const char *rule = luaL_checklstring(L, FIELD, &length);
    ptext_bind_put_string(L, &w->out, "{\"rule\":", rule, length);
    *position = ptext_positions_after(&document->positions, *position, place.start);
    char numbers[128], *end = PTEXT_JSON_PIECE(numbers, ",\"start\":", place.start);
    end = PTEXT_JSON_PIECE(end, ",\"end\":", place.end);
    end = PTEXT_JSON_PIECE(end, ",\"line\":", position->line);
    end = PTEXT_JSON_PIECE(end, ",\"column\":", position->column + (uint64_t)1);
    ptext_bind_check(L, ptext_buffer_add(&w->out, numbers, (size_t)(end - numbers)));
    ptext_bind_put_string(L, &w->out, ",\"text\":", document->cut.text + place.start, place.end - place.start);
    ptext_bind_put(L, &w->out, ",\"attributes\":");
    lua_settop(L, FIND);
    if (push_of_find(L, ATTRIBUTES) != LUA_TTABLE) luaL_error(L, "a find has attributes");
    ptext_bind_json_object(L, w, FIELD);
    ptext_bind_put(L, &w->out, "}");
}

/* document:json_finds(finds [, writer]) -> JSON array of finds { rule, first, last, attributes }, as records hold it,
   or the writer: with byte offsets from 0, end exclusive, and line, column and text of the place */
int ptext_bind_json_finds(lua_State *L) {
    ptext_bound_document *document = ptext_bind_check_document(L, 1);
    luaL_checktype(L, FINDS, LUA_TTABLE);
    ptext_writer *w = ptext_bind_writer_at(L, FINDS_WRITER);
    ptext_position position = ptext_bind_position(L, document, 0);
    lua_pushliteral(L, "first");
    lua_pushliteral(L, "last");
    lua_pushliteral(L, "rule");
    lua_pushliteral(L, "attributes");
    lua_Integer count = (lua_Integer)lua_rawlen(L, FINDS);
    ptext_bind_put(L, &w->out, "[");
    for (lua_Integer i = 1; i <= count; i++) {
        if (i > 1) ptext_bind_put(L, &w->out, ",");
        if (lua_rawgeti(L, FINDS, i) != LUA_TTABLE) luaL_error(L, "find %I: expected a table", (LUAI_UACINT)i);
        put_find(L, w, document, &position);
        lua_settop(L, ATTRIBUTES);
    }
    ptext_bind_put(L, &w->out, "]");
    return ptext_bind_leave_writer(L, w, FINDS_WRITER);
}

static uint32_t count_keys(lua_State *L, int table) {
    uint32_t count = 0;
    for (lua_pushnil(L); lua_next(L, table) != 0; lua_pop(L, 1)) count++;
    return count;
}

static bool is_named(lua_State *L, const item_writer *now, int names, int key) {
    bool is = false;
    for (uint32_t i = 0; i < now->layout->count && !is; i++) {
        lua_rawgeti(L, names, (lua_Integer)i + 1);
        is = lua_rawequal(L, -1, key);
        lua_pop(L, 1);
    }
    return is;
}

/* Copies into the table on top of the stack what the layout does not name; false when there is a table among it, which
   may be a place. */
static bool copy_others(lua_State *L, const item_writer *now, int item) {
    int others = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, item) != 0; lua_pop(L, 1)) {
        if (is_named(L, now, item - 1, others + 1)) continue;
        if (lua_istable(L, -1)) return false;
        lua_pushvalue(L, others + 1);
        lua_pushvalue(L, others + 2);
        lua_rawset(L, others);
    }
    return true;
}

/* Writes the table on top of the stack: what the layout names, then the rest by name. Returns whether it could. */
static bool put_whole(lua_State *L, item_writer *now) {
    int item = lua_gettop(L);
    if (put_item(L, now, item) == count_keys(L, item)) return true;
    now->w->out.length--; /* the closing bracket */
    lua_newtable(L);
    bool whole = copy_others(L, now, item);
    if (whole) {
        uint32_t from = now->w->out.length;
        ptext_bind_json_object(L, now->w, item + 1);
        if (now->separator == ',') now->w->out.bytes[from] = ',';
        else memmove(now->w->out.bytes + from - 1, now->w->out.bytes + from, now->w->out.length-- - from);
    }
    lua_settop(L, item);
    return whole;
}

/* Takes back what was written since `from`. */
static int push_nothing(lua_State *L, ptext_writer *writer, uint32_t from) {
    writer->out.length = from;
    lua_pushnil(L);
    return 1;
}

/* core.json_item(item, layout [, writer]) -> JSON object: what the layout names, then the rest by name, or the writer;
   nil, and nothing is written, when there is a table among the rest */
static int json_item(lua_State *L) {
    enum { WRITER = 3, LAYOUT_NAMES, ITEM };
    luaL_checktype(L, 1, LUA_TTABLE);
    item_writer now = {.layout = ptext_bind_check_object(L, 2, type_name)};
    now.w = ptext_bind_writer_at(L, WRITER);
    uint32_t from = now.w->out.length;
    lua_getiuservalue(L, 2, NAMES);
    lua_pushvalue(L, 1);
    return put_whole(L, &now) ? ptext_bind_leave_writer(L, now.w, WRITER) : push_nothing(L, now.w, from);
}

/* Writes the list on top of the stack, or an empty one where there is none. The names of the layout stand below it. */
static bool put_list(lua_State *L, item_writer *now, int names) {
    int list = lua_gettop(L);
    bool whole = true;
    lua_Integer count = lua_istable(L, list) ? (lua_Integer)lua_rawlen(L, list) : 0;
    put(L, now, "[", 1);
    for (lua_Integer i = 1; i <= count && whole; i++) {
        if (i > 1) put(L, now, ",", 1);
        lua_pushvalue(L, names);
        whole = lua_rawgeti(L, list, i) == LUA_TTABLE && put_whole(L, now);
        lua_pop(L, 2);
    }
    put(L, now, "]", 1);
    return whole;
}

static bool has_key(lua_State *L, int table, int key) {
    lua_pushvalue(L, key);
    bool has = lua_rawget(L, table) != LUA_TNIL;
    lua_pop(L, 1);
    return has;
}

/* core.json_fields(fields, names, layout, lists, more_lists [, writer]) -> JSON object of the fields of these names,
   each as core.json_item has it, or the writer; or nil

   Those that are keys of one of the last two tables are lists, empty where there is none. */
static int json_fields(lua_State *L) {
    enum { FIELDS = 1, FIELD_NAMES, LAYOUT, LISTS, MORE_LISTS, WRITER, NAME, LAYOUT_NAMES };
    item_writer now = {.layout = ptext_bind_check_object(L, LAYOUT, type_name)};
    for (int i = FIELDS; i <= MORE_LISTS; i++) if (i != LAYOUT) luaL_checktype(L, i, LUA_TTABLE);
    now.w = ptext_bind_writer_at(L, WRITER);
    uint32_t from = now.w->out.length;
    bool whole = true;
    lua_Integer count = (lua_Integer)lua_rawlen(L, FIELD_NAMES);
    for (lua_Integer i = 1; i <= count && whole; i++) {
        size_t length;
        const char *name = ptext_bind_string_at(L, FIELD_NAMES, i, &length, "name");
        ptext_bind_put_string(L, &now.w->out, i == 1 ? "{" : ",", name, length);
        put(L, &now, ":", 1);
        lua_getiuservalue(L, LAYOUT, NAMES);
        lua_pushvalue(L, NAME);
        bool is_table = lua_rawget(L, FIELDS) == LUA_TTABLE;
        if (has_key(L, LISTS, NAME) || has_key(L, MORE_LISTS, NAME)) whole = put_list(L, &now, LAYOUT_NAMES);
        else whole = is_table && put_whole(L, &now);
        lua_settop(L, WRITER);
    }
    if (!whole) return push_nothing(L, now.w, from);
    put(L, &now, count == 0 ? "{}" : "}", count == 0 ? 2 : 1);
    return ptext_bind_leave_writer(L, now.w, WRITER);
}

static const luaL_Reg no_methods[] = {{NULL, NULL}};

static const luaL_Reg functions[] = {
    {"layout", layout_new},
    {"json_item", json_item},
    {"json_fields", json_fields},
    {NULL, NULL},
};

void ptext_bind_items(lua_State *L) {
    ptext_bind_type(L, type_name, no_methods, no_methods);
    luaL_setfuncs(L, functions, 0);
}
