/* core.features: what is to be seen of each line of a document by itself. */
#include "../text/line_features.h"

#include "bind.h"
#include "document.h"
#include "lexicon.h"

static const char type_name[] = "ptext.features";

/* User values: an array of the lexicons and strings it needs, and the names of the columns it makes room for. */
enum { NEEDED = 1, ROOM = 2 };

enum { MANY_LINES = 1 << 16, MANY_BYTES = 1 << 20 }; /* of which the memory is not kept */

typedef struct bound_features {
    ptext_wanted wanted;
    uint32_t room;           /* columns for others to fill */
    ptext_features features; /* of the last document; kept for its memory */
} bound_features;

/* Takes the value on top of the stack among what is needed by the features at index 2. */
static void need(lua_State *L) {
    lua_getiuservalue(L, 2, NEEDED);
    lua_insert(L, -2);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    lua_pop(L, 1);
}

static const ptext_lexicon *opt_lexicon(lua_State *L, const char *name) {
    if (lua_getfield(L, 1, name) == LUA_TNIL) {
        lua_pop(L, 1);
        return NULL;
    }
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, -1);
    need(L);
    return lexicon;
}

static void read_probes(lua_State *L, ptext_wanted *wanted) {
    if (lua_getfield(L, 1, "probes") == LUA_TNIL) {
        lua_pop(L, 1);
        return;
    }
    luaL_checktype(L, -1, LUA_TTABLE);
    wanted->probes = ptext_bind_phrases(L, -1, &wanted->probe_count, "probe");
    need(L);
    for (uint32_t i = 1; i <= wanted->probe_count; i++) {
        lua_rawgeti(L, -1, i);
        need(L);
    }
    lua_pop(L, 1);
}

static uint32_t check_bytes(lua_State *L, const char *name) {
    lua_getfield(L, 1, name);
    lua_Integer bytes = luaL_checkinteger(L, -1);
    luaL_argcheck(L, bytes >= 0 && bytes < (lua_Integer)PTEXT_TEXT_LIMIT, 1, "a number of bytes is out of range");
    lua_pop(L, 1);
    return (uint32_t)bytes;
}

static void read_room(lua_State *L, bound_features *self) {
    if (lua_getfield(L, 1, "room") != LUA_TNIL) {
        luaL_checktype(L, -1, LUA_TTABLE);
        self->room = (uint32_t)lua_rawlen(L, -1);
        lua_createtable(L, (int)self->room, 0);
        for (uint32_t i = 1; i <= self->room; i++) {
            size_t length;
            ptext_bind_string_at(L, -2, i, &length, "room");
            lua_rawseti(L, -2, i);
        }
        lua_setiuservalue(L, 2, ROOM);
    }
    lua_pop(L, 1);
}

static void read_options(lua_State *L, bound_features *self) {
    ptext_wanted *wanted = &self->wanted;
    wanted->common = opt_lexicon(L, "common");
    wanted->whole = opt_lexicon(L, "whole");
    wanted->begins = opt_lexicon(L, "begins");
    wanted->holds = opt_lexicon(L, "holds");
    wanted->marks = opt_lexicon(L, "marks");
    wanted->counted = check_bytes(L, "counted");
    wanted->keyed = check_bytes(L, "keyed");
    wanted->dated = check_bytes(L, "dated");
    read_probes(L, wanted);
    read_room(L, self);
}

/* core.features{ counted =, keyed =, dated = [, common =, whole =, begins =, holds =, marks =, probes =, room =] }
     -> features

   What document:features looks for. common: a lexicon of common words; whole, begins, holds: lexicons of phrases that a
   line's key is, begins with, holds; marks: one of words that tell something at a key's start or end; probes: strings
   one of which a long line of prose has. In lines of more than `counted` bytes words are estimated; lines of more than
   `keyed` bytes have no key, of more than `dated` no date. room: names of further columns, for a value in most lines,
   that are made empty. */
static int features_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    bound_features *self = lua_newuserdatauv(L, sizeof *self, 2);
    *self = (bound_features){0};
    luaL_setmetatable(L, type_name);
    lua_newtable(L);
    lua_setiuservalue(L, 2, NEEDED);
    read_options(L, self);
    return 1;
}

/* Columns ---------------------------------------------------------------------------------------------------------- */

enum {
    BLANK, FROM, WORDS, COMMON, CAPITALS, FIGURES, MARK, CLOSED, YEAR, DATED, KEY, PARTED, WHOLE, BEGINS, HELD, STARTS,
    ENDS, SAME, COLUMNS
};

static const char *const names[COLUMNS] = {"blank_before", "from", "words", "common", "capitals",
                                           "figures",      "mark", "closed", "year",  "may_be_dated", "key",
                                           "parted",       "whole", "begins", "held", "starts",
                                           "ends",         "same"};

static const char *const marks[PTEXT_MARK_COUNT] = {NULL, ".", "!", "?", ":", ";", ",", "\u2026"};

/* Takes the value on top of the stack as that of line `row` in a column. The columns stand on the stack from 3 on. */
static void set(lua_State *L, int column, uint32_t row) { lua_rawseti(L, 3 + column, (lua_Integer)row + 1); }

static void set_number(lua_State *L, int column, uint32_t row, uint32_t number) {
    lua_pushinteger(L, number);
    set(L, column, row);
}

static void set_found(lua_State *L, int column, uint32_t row, uint32_t number) {
    if (number != 0) set_number(L, column, row, number);
}

static void set_true(lua_State *L, int column, uint32_t row, bool truth) {
    if (!truth) return;
    lua_pushboolean(L, true);
    set(L, column, row);
}

static void set_held(lua_State *L, const ptext_features *features, uint32_t row) {
    const ptext_line_features *line = &features->lines[row];
    if (line->held_count == 0) return;
    lua_createtable(L, (int)line->held_count, 0);
    for (uint32_t i = 0; i < line->held_count; i++) {
        lua_pushinteger(L, features->held[line->first_held + i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    set(L, HELD, row);
}

/* The lines with the text of line `row`, the first of them, as one array that each of them is given. */
static void set_same(lua_State *L, const ptext_features *features, uint32_t row) {
    if (features->lines[row].again || features->lines[row].same == PTEXT_NO_LINE) return;
    lua_newtable(L);
    lua_Integer count = 0;
    for (uint32_t i = row; i != PTEXT_NO_LINE; i = features->lines[i].same) {
        lua_pushinteger(L, (lua_Integer)i + 1);
        lua_rawseti(L, -2, ++count);
        lua_pushvalue(L, -1);
        set(L, SAME, i);
    }
    lua_pop(L, 1);
}

/* Whether something was found in a line that says what it is. */
static bool is_marked(const ptext_line_features *seen) {
    return (seen->whole | seen->begins | seen->held_count | seen->starts | seen->ends) != 0 || seen->may_be_dated ||
           seen->closed || seen->parted;
}

/* Adds empty columns to the table on top of the stack. */
static void add_room(lua_State *L, const bound_features *self, int rows) {
    if (self->room == 0) return;
    lua_getiuservalue(L, 2, ROOM);
    for (uint32_t i = 1; i <= self->room; i++) {
        lua_rawgeti(L, -1, i);
        lua_createtable(L, rows, 0);
        lua_rawset(L, -4);
    }
    lua_pop(L, 1);
}

/* Adds the lines in which something was found, as an array, to the table on top of the stack. */
static void add_marked(lua_State *L, const ptext_features *features, uint32_t rows) {
    lua_Integer count = 0;
    lua_newtable(L);
    for (uint32_t row = 0; row < rows; row++) {
        if (!is_marked(&features->lines[row])) continue;
        lua_pushinteger(L, (lua_Integer)row + 1);
        lua_rawseti(L, -2, ++count);
    }
    lua_setfield(L, -2, "marked");
}

static void set_line(lua_State *L, const ptext_features *features, const ptext_line *line, uint32_t row) {
    const ptext_line_features *seen = &features->lines[row];
    set_true(L, BLANK, row, line->blank_before);
    set_number(L, FROM, row, seen->from + 1);
    set_number(L, WORDS, row, seen->words);
    set_number(L, COMMON, row, seen->common);
    set_number(L, CAPITALS, row, seen->capitals);
    set_number(L, FIGURES, row, seen->figures);
    set_true(L, CLOSED, row, seen->closed);
    set_true(L, YEAR, row, seen->year);
    set_true(L, DATED, row, seen->may_be_dated);
    set_true(L, PARTED, row, seen->parted);
    set_found(L, WHOLE, row, seen->whole);
    set_found(L, BEGINS, row, seen->begins);
    set_found(L, STARTS, row, seen->starts);
    set_found(L, ENDS, row, seen->ends);
    if (seen->mark != PTEXT_MARK_NONE) {
        lua_pushstring(L, marks[seen->mark]);
        set(L, MARK, row);
    }
    if (seen->keyed) {
        lua_pushlstring(L, features->keys.bytes + seen->key_start, seen->key_end - seen->key_start);
        set(L, KEY, row);
    }
    set_held(L, features, row);
    set_same(L, features, row);
}

/* document:features(features) -> columns

   What is to be seen of each line: a table of arrays, each with a value by line or nil where there is none.
     blank_before   an empty line, or nothing, stands before it
     from           where its text begins behind a bullet, counted from the line's first byte: 1 without one
     words, common, capitals, figures   about how many words, common ones, with a capital, with a figure first
     mark           how it ends: . ! ? : ; , or "…"
     closed         it ends in a round bracket
     year           it has four digits in a row;  may_be_dated  it has figures as dates have them
     key            the form to compare with phrases;  parted  a mark between spaces may part it, as in a menu
     whole, begins  the number of the phrase that the key is, that it begins with
     held           array of the numbers of phrases it holds, in the order of their places
     starts, ends   the number of the mark at the key's start, of the one that its last letters are
     same           array of the lines with its text, when there are more
   and `marked`, an array of the lines where a phrase, a mark, figures of a date, parts or a bracket were found.
   Linear in the text. */
int ptext_bind_document_features(lua_State *L) {
    const ptext_document *document = &ptext_bind_check_document(L, 1)->cut;
    bound_features *self = luaL_checkudata(L, 2, type_name);
    lua_settop(L, 2);
    ptext_bind_check(L, ptext_features_read(&self->features, document, &self->wanted));
    int rows = document->line_count < INT32_MAX ? (int)document->line_count : 0;
    luaL_checkstack(L, COLUMNS + 4, "columns");
    for (int column = 0; column < COLUMNS; column++) lua_createtable(L, rows, 0);
    for (uint32_t row = 0; row < document->line_count; row++) {
        set_line(L, &self->features, &document->lines[row], row);
    }
    lua_createtable(L, 0, 2 * COLUMNS + (int)self->room); /* readers add columns of theirs */
    for (int column = 0; column < COLUMNS; column++) {
        lua_pushvalue(L, 3 + column);
        lua_setfield(L, -2, names[column]);
    }
    add_room(L, self, rows);
    add_marked(L, &self->features, document->line_count);
    if (document->line_count > MANY_LINES || self->features.keys.capacity > MANY_BYTES) {
        ptext_features_free(&self->features);
    }
    return 1;
}

static int features_gc(lua_State *L) {
    bound_features *self = luaL_checkudata(L, 1, type_name);
    ptext_features_free(&self->features);
    return 0;
}

/* core.line_key(text) -> key

   The form in which document:features compares a line with phrases. */
static int features_line_key(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    ptext_buffer *scratch = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_line_key(text, length, scratch));
    return ptext_bind_push_scratch(L, scratch);
}

static const luaL_Reg methods[] = {{NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", features_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"features", features_new},
    {"line_key", features_line_key},
    {NULL, NULL},
};

void ptext_bind_features(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
