/* core.sheet: what is to be seen of each line of some documents by itself, as columns. */
#include "../text/line_features.h"

#include <stdlib.h>

#include "column_arrays.h"
#include "document.h"
#include "features.h"

static const char type_name[] = "ptext.sheet";

/* User values: an array of the tables given last, by document, and one of their columns of keys; arrays of the
   metatables of both, which are used again. */
enum { GIVEN = 1, KEYS_GIVEN, METATABLES, KEY_METATABLES, USER_VALUES = KEY_METATABLES };

/* In a metatable: the sheet, and the number of the document, from 0. */
enum { OF_SHEET = 1, OF_PART };

enum { MANY_BYTES = 1 << 20 }; /* of which the memory is not kept for the next document */

/* A document that was looked at; kept for its memory when others are. */
typedef struct page {
    const ptext_document *document; /* while the sheet is filled */
    ptext_features features;
} page;

typedef struct bound_sheet {
    ptext_sheet sheet;
    page *pages; /* those of the sheet's parts are in use */
    uint32_t page_count, page_capacity;
} bound_sheet;

/* Columns ---------------------------------------------------------------------------------------------------------- */

enum {
    BLANK, LENGTH, BYTE, FROM, NUMBERED, WORDS, COMMON, CAPITALS, FIGURES, MARK, CLOSED, YEAR, DATED, KEYED, KEY_LENGTH,
    PARTED, HOLDS, WHOLE, BEGINS, STARTS, ENDS, REPEATED, TIMES, TWIN, MAY_BE_NAMED, NAMED, ENDS_ABOVE, ENDS_BELOW,
    COLUMNS,
    HELD = COLUMNS, SAME, KEY, /* which are made of what was seen when they are asked for */
    NAMES
};

static const struct {
    const char *name;
    ptext_column_form form;
} columns[NAMES] = {
    [BLANK] = {"blank_before", PTEXT_COLUMN_TRUTH}, [LENGTH] = {"length", PTEXT_COLUMN_NUMBER},
    [BYTE] = {"first_byte", PTEXT_COLUMN_NUMBER},   [FROM] = {"from", PTEXT_COLUMN_NUMBER},
    [NUMBERED] = {"numbered", PTEXT_COLUMN_TRUTH},  [WORDS] = {"words", PTEXT_COLUMN_NUMBER},
    [COMMON] = {"common", PTEXT_COLUMN_NUMBER},     [CAPITALS] = {"capitals", PTEXT_COLUMN_NUMBER},
    [FIGURES] = {"figures", PTEXT_COLUMN_NUMBER},   [MARK] = {"mark", PTEXT_COLUMN_NAME},
    [CLOSED] = {"closed", PTEXT_COLUMN_TRUTH},      [YEAR] = {"year", PTEXT_COLUMN_TRUTH},
    [DATED] = {"may_be_dated", PTEXT_COLUMN_TRUTH}, [KEYED] = {"keyed", PTEXT_COLUMN_TRUTH},
    [KEY_LENGTH] = {"key_length", PTEXT_COLUMN_NUMBER}, [PARTED] = {"parted", PTEXT_COLUMN_TRUTH},
    [HOLDS] = {"holds", PTEXT_COLUMN_TRUTH},        [WHOLE] = {"whole", PTEXT_COLUMN_FOUND},
    [BEGINS] = {"begins", PTEXT_COLUMN_FOUND},      [STARTS] = {"starts", PTEXT_COLUMN_FOUND},
    [ENDS] = {"ends", PTEXT_COLUMN_FOUND},          [REPEATED] = {"repeated", PTEXT_COLUMN_TRUTH},
    [TIMES] = {"times", PTEXT_COLUMN_NUMBER},       [TWIN] = {"twin", PTEXT_COLUMN_TRUTH},
    [MAY_BE_NAMED] = {"may_be_named", PTEXT_COLUMN_TRUTH}, [NAMED] = {"named", PTEXT_COLUMN_FOUND},
    [ENDS_ABOVE] = {"ends_above", PTEXT_COLUMN_FOUND},     [ENDS_BELOW] = {"ends_below", PTEXT_COLUMN_FOUND},
    [HELD] = {.name = "held"}, [SAME] = {.name = "same"}, [KEY] = {.name = "key"},
};

/* These columns are the first of every sheet. */
void ptext_bind_push_column_numbers(lua_State *L) {
    static const char key = 0;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &key) == LUA_TTABLE) return;
    lua_pop(L, 1);
    lua_newtable(L);
    int numbers = lua_gettop(L);
    for (int column = 0; column < NAMES; column++) {
        lua_pushstring(L, columns[column].name);
        ptext_bind_column_number(L, numbers);
    }
    lua_pushvalue(L, numbers);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &key);
}

static void fill_row(double *const *to, const ptext_line_features *seen, const ptext_document *document, uint32_t row) {
    const ptext_line *line = &document->lines[row];
    to[BLANK][row] = line->blank_before;
    to[LENGTH][row] = line->end - line->start;
    to[BYTE][row] = (unsigned char)document->text[line->start];
    to[FROM][row] = seen->from + 1.0;
    to[NUMBERED][row] = seen->numbered;
    to[WORDS][row] = seen->words;
    to[COMMON][row] = seen->common;
    to[CAPITALS][row] = seen->capitals;
    to[FIGURES][row] = seen->figures;
    to[MARK][row] = seen->mark;
    to[CLOSED][row] = seen->closed;
    to[YEAR][row] = seen->year;
    to[DATED][row] = seen->may_be_dated;
    to[KEYED][row] = seen->keyed;
    to[KEY_LENGTH][row] = seen->key_end - seen->key_start;
    to[PARTED][row] = seen->parted;
    to[HOLDS][row] = seen->held_count > 0;
    to[WHOLE][row] = seen->whole;
    to[BEGINS][row] = seen->begins;
    to[STARTS][row] = seen->starts;
    to[ENDS][row] = seen->ends;
    to[REPEATED][row] = seen->again || seen->same != PTEXT_NO_LINE;
    to[TIMES][row] = 1;
    to[TWIN][row] = seen->same == row + 1 || (row > 0 && seen[-1].same == row);
    to[MAY_BE_NAMED][row] = seen->may_be_named;
    to[NAMED][row] = seen->named;
    to[ENDS_ABOVE][row] = seen->ends_above;
    to[ENDS_BELOW][row] = seen->ends_below;
}

/* Sets how often the text of a line stands in the document, which begins at `row` and goes on in others. */
static void fill_times(double *times, const ptext_line_features *lines, uint32_t row) {
    double count = 0;
    for (uint32_t i = row; i != PTEXT_NO_LINE; i = lines[i].same) count++;
    for (uint32_t i = row; i != PTEXT_NO_LINE; i = lines[i].same) times[i] = count;
}

/* Fills the rows of a page that begin at those of `to`. */
static void fill_page(double *const *to, const page *from) {
    const ptext_line_features *lines = from->features.lines;
    uint32_t rows = from->document->line_count;
    for (uint32_t row = 0; row < rows; row++) fill_row(to, &lines[row], from->document, row);
    for (uint32_t row = 0; row < rows; row++) {
        if (lines[row].same != PTEXT_NO_LINE && !lines[row].again) fill_times(to[TIMES], lines, row);
    }
}

static void fill_columns(bound_sheet *self) {
    for (uint32_t part = 0; part < self->sheet.parts; part++) {
        double *to[COLUMNS];
        const uint32_t first = ptext_sheet_first(&self->sheet, part);
        for (uint32_t column = 0; column < COLUMNS; column++) {
            to[column] = ptext_sheet_make(&self->sheet, column, columns[column].form) + first;
        }
        fill_page(to, &self->pages[part]);
        self->pages[part].document = NULL;
    }
}

/* Columns as arrays ------------------------------------------------------------------------------------------------ */

/* Pushes the column of the arrays of the numbers of phrases that lines hold. */
static void push_held(lua_State *L, const ptext_features *features, uint32_t rows) {
    lua_newtable(L);
    for (uint32_t row = 0; row < rows; row++) {
        const ptext_line_features *line = &features->lines[row];
        if (line->held_count == 0) continue;
        lua_createtable(L, (int)line->held_count, 0);
        for (uint32_t i = 0; i < line->held_count; i++) {
            lua_pushinteger(L, features->held[line->first_held + i]);
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        }
        lua_rawseti(L, -2, (lua_Integer)row + 1);
    }
}

/* Pushes the column of the lines with the text of each line, when there are more: one array that each of them is
   given. */
static void push_same(lua_State *L, const ptext_features *features, uint32_t rows) {
    const ptext_line_features *lines = features->lines;
    lua_newtable(L);
    for (uint32_t row = 0; row < rows; row++) {
        if (lines[row].again || lines[row].same == PTEXT_NO_LINE) continue;
        lua_newtable(L);
        lua_Integer count = 0;
        for (uint32_t i = row; i != PTEXT_NO_LINE; i = lines[i].same) {
            lua_pushinteger(L, (lua_Integer)i + 1);
            lua_rawseti(L, -2, ++count);
            lua_pushvalue(L, -1);
            lua_rawseti(L, -3, (lua_Integer)i + 1);
        }
        lua_pop(L, 1);
    }
}

/* Raises unless the table at `index` is what the sheet at `sheet` gave last for a part, and still has; `given` is GIVEN
   or KEYS_GIVEN. */
static void check_given(lua_State *L, int index, int sheet, uint32_t part, int given) {
    const bound_sheet *self = lua_touserdata(L, sheet);
    lua_getiuservalue(L, sheet, given);
    lua_rawgeti(L, -1, (lua_Integer)part + 1);
    if (!lua_rawequal(L, index, -1)) luaL_error(L, "the lines of another document have been looked at since");
    if (part >= self->sheet.parts) luaL_error(L, "the sheet of these lines is closed");
    lua_pop(L, 2);
}

/* Pushes the metatable of a table that the sheet at `sheet` gives for a part: one of those in a user value, whose
   __index is a function with the sheet and the part as upvalues. */
static void push_metatable(lua_State *L, int sheet, uint32_t part, int metatables, lua_CFunction index) {
    sheet = lua_absindex(L, sheet);
    lua_getiuservalue(L, sheet, metatables);
    if (lua_rawgeti(L, -1, (lua_Integer)part + 1) == LUA_TNIL) {
        lua_pop(L, 1);
        lua_createtable(L, OF_PART, 1);
        lua_pushvalue(L, sheet);
        lua_rawseti(L, -2, OF_SHEET);
        lua_pushinteger(L, part);
        lua_rawseti(L, -2, OF_PART);
        lua_pushvalue(L, sheet);
        lua_pushinteger(L, part);
        lua_pushcclosure(L, index, 2);
        lua_setfield(L, -2, "__index");
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, (lua_Integer)part + 1);
    }
    lua_remove(L, -2);
}

/* What a column of keys has when it is asked for a line: its key, kept there. Few lines are asked for. */
static int key_of(lua_State *L) {
    const bound_sheet *self = lua_touserdata(L, lua_upvalueindex(1));
    uint32_t part = (uint32_t)lua_tointeger(L, lua_upvalueindex(2));
    lua_settop(L, 2);
    check_given(L, 1, lua_upvalueindex(1), part, KEYS_GIVEN);
    lua_Integer row = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : 0;
    ptext_span rows = {ptext_sheet_first(&self->sheet, part), self->sheet.ends[part]};
    if (row < 1 || row > (lua_Integer)(rows.end - rows.start)) return 0;
    size_t length;
    const char *key = ptext_bind_key(&self->pages[part].features, (uint32_t)row - 1, &length);
    if (key == NULL) return 0;
    lua_pushlstring(L, key, length);
    lua_pushvalue(L, -1);
    lua_rawseti(L, 1, row);
    return 1;
}

/* Pushes the column of keys. */
static void push_keys(lua_State *L, uint32_t part, uint32_t rows) {
    lua_createtable(L, rows < INT32_MAX ? (int)rows : 0, 0);
    push_metatable(L, lua_upvalueindex(1), part, KEY_METATABLES, key_of);
    lua_setmetatable(L, -2);
    lua_getiuservalue(L, lua_upvalueindex(1), KEYS_GIVEN);
    lua_pushvalue(L, -2);
    lua_rawseti(L, -2, (lua_Integer)part + 1);
    lua_pop(L, 1);
}

/* Pushes a column of a document; returns whether there is one. The sheet is the first upvalue. */
static bool push_column(lua_State *L, const bound_sheet *self, uint32_t part, uint32_t column) {
    const ptext_sheet *sheet = &self->sheet;
    const ptext_features *features = &self->pages[part].features;
    uint32_t first = ptext_sheet_first(sheet, part), rows = sheet->ends[part] - first;
    const double *values = ptext_sheet_values(sheet, column);
    if (values != NULL) ptext_bind_push_column(L, sheet->columns[column].form, values + first, rows);
    else if (column == HELD) push_held(L, features, rows);
    else if (column == SAME) push_same(L, features, rows);
    else if (column == KEY) push_keys(L, part, rows);
    else return false;
    return true;
}

/* What a table of columns has when it is asked for it: a column, made an array and kept there. */
static int column_of(lua_State *L) {
    const bound_sheet *self = lua_touserdata(L, lua_upvalueindex(1));
    uint32_t part = (uint32_t)lua_tointeger(L, lua_upvalueindex(2));
    lua_settop(L, 2);
    check_given(L, 1, lua_upvalueindex(1), part, GIVEN);
    ptext_bind_push_column_numbers(L);
    lua_pushvalue(L, 2);
    if (lua_type(L, 2) != LUA_TSTRING || lua_rawget(L, 3) != LUA_TNUMBER) return 0;
    if (!push_column(L, self, part, (uint32_t)lua_tointeger(L, -1))) return 0;
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -2);
    lua_rawset(L, 1);
    return 1;
}

bool ptext_bind_opt_rows(lua_State *L, int index, ptext_bind_rows *rows) {
    index = lua_absindex(L, index);
    if (!lua_getmetatable(L, index)) return false;
    lua_rawgeti(L, -1, OF_SHEET);
    bound_sheet *self = ptext_bind_test_object(L, -1, type_name);
    if (self != NULL) {
        lua_rawgeti(L, -2, OF_PART);
        uint32_t part = (uint32_t)lua_tointeger(L, -1), first;
        check_given(L, index, lua_gettop(L) - 1, part, GIVEN);
        first = ptext_sheet_first(&self->sheet, part);
        *rows = (ptext_bind_rows){&self->sheet, &self->pages[part].features, part, first,
                                  self->sheet.ends[part] - first};
        lua_pop(L, 1);
    }
    lua_pop(L, 2);
    return self != NULL;
}

/* Looking ---------------------------------------------------------------------------------------------------------- */

/* Pushes a table that keeps nothing alive: what was given goes when nobody else has it, not when the sheet is filled
   again. */
static void push_given(lua_State *L) {
    lua_newtable(L);
    if (luaL_newmetatable(L, "ptext.sheet.given")) {
        lua_pushliteral(L, "v");
        lua_setfield(L, -2, "__mode");
    }
    lua_setmetatable(L, -2);
}

/* Begins to fill a sheet: what it gave before does not hold from now on, even should this fail. */
static void begin(lua_State *L, bound_sheet *self, int index) {
    push_given(L);
    lua_setiuservalue(L, index, GIVEN);
    push_given(L);
    lua_setiuservalue(L, index, KEYS_GIVEN);
    ptext_sheet_begin(&self->sheet);
    ptext_bind_check(L, ptext_sheet_reserve(&self->sheet, COLUMNS));
}

/* Looks at the lines of a document, which become the next part. */
static void look_at(lua_State *L, bound_sheet *self, const ptext_document *document, const ptext_wanted *wanted) {
    uint32_t part = self->sheet.parts;
    page *pages = ptext_grow(self->pages, &self->page_capacity, part + 1, sizeof *pages);
    if (pages == NULL) ptext_bind_raise(L, PTEXT_NO_MEMORY);
    self->pages = pages;
    while (self->page_count <= part) pages[self->page_count++] = (page){0};
    page *on = &pages[part];
    if (on->features.keys.capacity > MANY_BYTES) ptext_features_free(&on->features);
    on->document = document;
    ptext_bind_check(L, ptext_features_read(&on->features, document, wanted));
    ptext_bind_check(L, ptext_sheet_add_part(&self->sheet, document->line_count));
}

/* Fills the columns of the documents that were looked at, and pushes an array of their tables. */
static void give(lua_State *L, bound_sheet *self, int index) {
    fill_columns(self);
    lua_createtable(L, (int)self->sheet.parts, 0);
    int tables = lua_gettop(L);
    lua_getiuservalue(L, index, GIVEN);
    for (uint32_t part = 0; part < self->sheet.parts; part++) {
        lua_createtable(L, 0, 2 * COLUMNS); /* readers add columns of theirs */
        push_metatable(L, index, part, METATABLES, column_of);
        lua_setmetatable(L, -2);
        lua_pushvalue(L, -1);
        lua_rawseti(L, tables, (lua_Integer)part + 1);
        lua_rawseti(L, tables + 1, (lua_Integer)part + 1);
    }
    lua_settop(L, tables);
}

/* sheet:fill(documents, features) -> array of columns

   Looks at the lines of several documents, for what the item of `features` says that stands where the document does;
   and gives for each what document:features gives. That holds until the sheet is filled again. Linear in the texts. */
static int sheet_fill(lua_State *L) {
    bound_sheet *self = ptext_bind_check_object(L, 1, type_name);
    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_checktype(L, 3, LUA_TTABLE);
    lua_settop(L, 3);
    begin(L, self, 1);
    for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(L, 2); i++) {
        lua_rawgeti(L, 2, i);
        lua_rawgeti(L, 3, i);
        if (lua_type(L, 4) == LUA_TTABLE) { /* a document of ptext.document */
            lua_getfield(L, 4, "core");
            lua_replace(L, 4);
        }
        look_at(L, self, &ptext_bind_check_document(L, 4)->cut, ptext_bind_check_features(L, 5));
        lua_settop(L, 3);
    }
    give(L, self, 1);
    return 1;
}

/* document:features(features) -> columns

   What is to be seen of each line: a table of arrays, each with a value by line or nil where there is none. They are
   made when they are asked for, and hold until the same features look at another document so.
     blank_before   an empty line, or nothing, stands before it
     length         in bytes;  first_byte  as a number
     from           where its text begins behind a bullet, counted from the line's first byte: 1 without one
     numbered       a number of a list stands before its text: "1." or "(a)"
     words, common, capitals, figures   about how many words, common ones, with a capital, with a figure first
     mark           how it ends: . ! ? : ; , or "…"
     closed         it ends in a round bracket
     year           it has four digits in a row;  may_be_dated  it has figures as dates have them
     key            the form to compare with phrases;  keyed  it has one;  key_length  in bytes;  parted  a mark between
                    spaces parts it, as in a menu; no dash
     whole, begins  the number of the phrase that the key is, that it begins with
     holds          it holds phrases;  held  array of their numbers, in the order of their places
     starts, ends   the number of the mark at the key's start, of the one that its last letters are
     may_be_named   a name may begin its text;  named  it is one: 1, or 2 when it is known to be a name
     ends_above     so many lines above, three at the most, is one that is longer and ends in its text, of three words
                    or more;  ends_below  so many lines below is one in whose text it ends likewise
     repeated       other lines have its text;  same  array of the lines that do;  twin  the line above or below does
     times          so many lines have its text, this among them
   Linear in the text. */
int ptext_bind_document_features(lua_State *L) {
    const ptext_document *document = &ptext_bind_check_document(L, 1)->cut;
    const ptext_wanted *wanted = ptext_bind_check_features(L, 2);
    lua_settop(L, 2);
    ptext_bind_push_own_sheet(L, 2);
    bound_sheet *self = ptext_bind_check_object(L, 3, type_name);
    begin(L, self, 3);
    look_at(L, self, document, wanted);
    give(L, self, 3);
    lua_rawgeti(L, -1, 1);
    return 1;
}

/* Making ----------------------------------------------------------------------------------------------------------- */

void ptext_bind_new_sheet(lua_State *L) {
    bound_sheet *self = lua_newuserdatauv(L, sizeof *self, USER_VALUES);
    *self = (bound_sheet){0};
    luaL_setmetatable(L, type_name);
    for (int value = 1; value <= USER_VALUES; value++) {
        lua_newtable(L);
        lua_setiuservalue(L, -2, value);
    }
}

/* core.sheet() -> sheet

   What is to be seen of the lines of documents, once it is filled; programs of columns put there what they make. */
static int sheet_new(lua_State *L) {
    ptext_bind_new_sheet(L);
    return 1;
}

static int sheet_gc(lua_State *L) {
    bound_sheet *self = ptext_bind_check_object(L, 1, type_name);
    ptext_sheet_free(&self->sheet);
    for (uint32_t i = 0; i < self->page_count; i++) ptext_features_free(&self->pages[i].features);
    free(self->pages);
    *self = (bound_sheet){0};
    return 0;
}

static const luaL_Reg methods[] = {
    {"fill", sheet_fill},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{"__gc", sheet_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"sheet", sheet_new},
    {NULL, NULL},
};

void ptext_bind_sheet(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
