/* core.features: what is to be seen of each line of a document by itself. */
#include "../text/line_features.h"

#include "bind.h"
#include "document.h"
#include "lexicon.h"
#include "names.h"
#include "sheet.h"

static const char type_name[] = "ptext.features";

/* User values: an array of the lexicons and strings it needs, the table given last, and the metatable of such. */
enum { NEEDED = 1, GIVEN, METATABLE, USER_VALUES = METATABLE };

enum { MANY_BYTES = 1 << 20 }; /* of which the memory is not kept for the next document */

typedef struct bound_features {
    ptext_wanted wanted;
    ptext_features features; /* of the last document; kept for its memory */
    ptext_sheet sheet;
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

static const ptext_name_sets *opt_names(lua_State *L) {
    if (lua_getfield(L, 1, "names") == LUA_TNIL) {
        lua_pop(L, 1);
        return NULL;
    }
    const ptext_name_sets *names = ptext_bind_check_names(L, -1);
    need(L);
    return names;
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
    int is_number;
    lua_Integer bytes = lua_tointegerx(L, -1, &is_number);
    if (!is_number || bytes < 0 || bytes >= (lua_Integer)PTEXT_TEXT_LIMIT) {
        luaL_error(L, "features: `%s` must be a number of bytes", name);
    }
    lua_pop(L, 1);
    return (uint32_t)bytes;
}

static void read_options(lua_State *L, bound_features *self) {
    ptext_wanted *wanted = &self->wanted;
    wanted->common = opt_lexicon(L, "common");
    wanted->whole = opt_lexicon(L, "whole");
    wanted->begins = opt_lexicon(L, "begins");
    wanted->holds = opt_lexicon(L, "holds");
    wanted->marks = opt_lexicon(L, "marks");
    wanted->date_words = opt_lexicon(L, "date_words");
    wanted->names = opt_names(L);
    wanted->counted = check_bytes(L, "counted");
    wanted->keyed = check_bytes(L, "keyed");
    wanted->dated = check_bytes(L, "dated");
    read_probes(L, wanted);
}

/* Columns ---------------------------------------------------------------------------------------------------------- */

enum {
    BLANK, LENGTH, BYTE, FROM, NUMBERED, WORDS, COMMON, CAPITALS, FIGURES, MARK, CLOSED, YEAR, DATED, KEYED, KEY_LENGTH,
    PARTED, HOLDS, WHOLE, BEGINS, STARTS, ENDS, REPEATED, TIMES, TWIN, MAY_BE_NAMED, NAMED, ENDS_ABOVE, ENDS_BELOW,
    COLUMNS
};

static const struct {
    const char *name;
    ptext_column_form form;
} columns[COLUMNS] = {
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
};

/* These columns are the first of every sheet. */
void ptext_bind_push_column_numbers(lua_State *L) {
    static const char key = 0;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &key) == LUA_TTABLE) return;
    lua_pop(L, 1);
    lua_newtable(L);
    int numbers = lua_gettop(L);
    for (int column = 0; column < COLUMNS; column++) {
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

static void fill_sheet(bound_features *self, const ptext_document *document) {
    double *to[COLUMNS];
    for (uint32_t column = 0; column < COLUMNS; column++) {
        to[column] = ptext_sheet_make(&self->sheet, column, columns[column].form);
    }
    for (uint32_t row = 0; row < document->line_count; row++) {
        fill_row(to, &self->features.lines[row], document, row);
    }
    for (uint32_t row = 0; row < document->line_count; row++) {
        const ptext_line_features *line = &self->features.lines[row];
        if (line->same != PTEXT_NO_LINE && !line->again) fill_times(to[TIMES], self->features.lines, row);
    }
}

/* Pushes the column of the arrays of the numbers of phrases that lines hold. */
static void push_held(lua_State *L, const bound_features *self) {
    lua_newtable(L);
    for (uint32_t row = 0; row < self->sheet.rows; row++) {
        const ptext_line_features *line = &self->features.lines[row];
        if (line->held_count == 0) continue;
        lua_createtable(L, (int)line->held_count, 0);
        for (uint32_t i = 0; i < line->held_count; i++) {
            lua_pushinteger(L, self->features.held[line->first_held + i]);
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        }
        lua_rawseti(L, -2, (lua_Integer)row + 1);
    }
}

/* Pushes the column of the lines with the text of each line, when there are more: one array that each of them is
   given. */
static void push_same(lua_State *L, const bound_features *self) {
    const ptext_line_features *lines = self->features.lines;
    lua_newtable(L);
    for (uint32_t row = 0; row < self->sheet.rows; row++) {
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

/* Pushes the column of keys. */
static void push_keys(lua_State *L, const bound_features *self) {
    const ptext_features *features = &self->features;
    lua_createtable(L, self->sheet.rows < INT32_MAX ? (int)self->sheet.rows : 0, 0);
    for (uint32_t row = 0; row < self->sheet.rows; row++) {
        const ptext_line_features *line = &features->lines[row];
        if (!line->keyed) continue;
        lua_pushlstring(L, features->keys.bytes + line->key_start, line->key_end - line->key_start);
        lua_rawseti(L, -2, (lua_Integer)row + 1);
    }
}

/* Pushes the column of a name; returns whether there is one. */
static bool push_named(lua_State *L, bound_features *self, const char *name) {
    static const struct {
        const char *name;
        void (*push)(lua_State *L, const bound_features *self);
    } others[] = {{"held", push_held}, {"same", push_same}, {"key", push_keys}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strcmp(name, others[i].name) != 0) continue;
        others[i].push(L, self);
        return true;
    }
    ptext_bind_push_column_numbers(L);
    bool known = lua_getfield(L, -1, name) == LUA_TNUMBER;
    uint32_t column = known ? (uint32_t)lua_tointeger(L, -1) : 0;
    lua_pop(L, 2);
    const double *values = known ? ptext_sheet_values(&self->sheet, column) : NULL;
    if (values != NULL) ptext_bind_push_column(L, self->sheet.columns[column].form, values, self->sheet.rows);
    return values != NULL;
}

/* Raises unless the table at `index` is what the features whose user value GIVEN is on top of the stack gave last. */
static void check_given(lua_State *L, int index) {
    if (!lua_rawequal(L, index, -1)) luaL_error(L, "the lines of another document have been looked at since");
    lua_pop(L, 1);
}

/* What a table of columns has when it is asked for it: a column, made an array and kept there. */
static int column_of(lua_State *L) {
    bound_features *self = lua_touserdata(L, lua_upvalueindex(1));
    lua_settop(L, 2);
    if (lua_type(L, 2) != LUA_TSTRING) return 0;
    lua_getiuservalue(L, lua_upvalueindex(1), GIVEN);
    check_given(L, 1);
    if (!push_named(L, self, lua_tostring(L, 2))) return 0;
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -2);
    lua_rawset(L, 1);
    return 1;
}

ptext_sheet *ptext_bind_opt_sheet(lua_State *L, int index) {
    if (!lua_getmetatable(L, index)) return NULL;
    lua_pushliteral(L, "features");
    lua_rawget(L, -2);
    bound_features *self = luaL_testudata(L, -1, type_name);
    if (self != NULL) {
        lua_getiuservalue(L, -1, GIVEN);
        check_given(L, index);
    }
    lua_pop(L, 2);
    return self == NULL ? NULL : &self->sheet;
}

/* Makes the metatable of the tables that the features on top of the stack give. */
static void make_metatable(lua_State *L) {
    lua_createtable(L, 0, 2);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "features");
    lua_pushvalue(L, -2);
    lua_pushcclosure(L, column_of, 1);
    lua_setfield(L, -2, "__index");
    lua_setiuservalue(L, -2, METATABLE);
}

/* Making ----------------------------------------------------------------------------------------------------------- */

/* core.features{ counted =, keyed =, dated = [, common =, whole =, begins =, holds =, marks =, date_words =, names =,
                  probes =] } -> features

   What document:features looks for. common: a lexicon of common words; whole, begins, holds: lexicons of phrases that a
   line's key is, begins with, holds; marks: one of words that tell something at a key's start or end; date_words: one
   of words of which a date has one, if no marks join its figures; names: by which those of people are told; probes:
   strings one of which a long line of prose has. In lines of more than `counted` bytes words are estimated; lines of
   more than `keyed` bytes have no key, of more than `dated` no date. */
static int features_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    bound_features *self = lua_newuserdatauv(L, sizeof *self, USER_VALUES);
    *self = (bound_features){0};
    luaL_setmetatable(L, type_name);
    lua_newtable(L);
    lua_setiuservalue(L, 2, NEEDED);
    read_options(L, self);
    ptext_bind_check(L, ptext_sheet_reserve(&self->sheet, COLUMNS));
    make_metatable(L);
    return 1;
}

/* Looking ---------------------------------------------------------------------------------------------------------- */

/* document:features(features) -> columns

   What is to be seen of each line: a table of arrays, each with a value by line or nil where there is none. They are
   made when they are asked for, and hold until the same features look at another document.
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
    bound_features *self = luaL_checkudata(L, 2, type_name);
    lua_settop(L, 2);
    lua_pushnil(L);
    lua_setiuservalue(L, 2, GIVEN); /* should this fail, what was given before does not hold either */
    if (self->features.keys.capacity > MANY_BYTES) ptext_features_free(&self->features);
    ptext_bind_check(L, ptext_features_read(&self->features, document, &self->wanted));
    ptext_bind_check(L, ptext_sheet_begin(&self->sheet, document->line_count));
    fill_sheet(self, document);
    lua_createtable(L, 0, 2 * COLUMNS); /* readers add columns of theirs */
    lua_getiuservalue(L, 2, METATABLE);
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, 2, GIVEN);
    return 1;
}

static int features_gc(lua_State *L) {
    bound_features *self = luaL_checkudata(L, 1, type_name);
    ptext_features_free(&self->features);
    ptext_sheet_free(&self->sheet);
    return 0;
}

/* core.line_key(text) -> key

   The form in which document:features compares a line with phrases. */
static int features_line_key(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    return ptext_bind_push_made(L, text, length, ptext_line_key);
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
