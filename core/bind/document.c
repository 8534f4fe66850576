/* Documents: a text cut into lines that a reader labels, then into blocks, sentences and words. Positions are 1-based
   and inclusive; indexes of lines, blocks, sentences and words count from 1. */
#include "document.h"

#include "../text/holding.h"
#include "../text/json.h"
#include "../text/utf8.h"
#include "abbreviations.h"
#include "items.h"
#include "scope.h"
#include "column_arrays.h"
#include "writer.h"

static const char type_name[] = "ptext.document";

enum { NO_RULE = 0, RULES = 16 }; /* of which there is room from the start: tables that grow bit by bit cost more */

ptext_bound_document *ptext_bind_check_document(lua_State *L, int argument) {
    ptext_bound_document *self = ptext_bind_check_object(L, argument, type_name);
    luaL_argcheck(L, self->open, argument, "the document is closed");
    return self;
}

ptext_position ptext_bind_position(lua_State *L, ptext_bound_document *document, uint32_t at) {
    if (document->positions.marks == NULL) {
        ptext_bind_check(L, ptext_positions_open(&document->positions, document->cut.text, document->cut.length,
                                                  document->well_formed));
    }
    return ptext_positions_at(&document->positions, at);
}

uint32_t ptext_bind_kinds_at(lua_State *L, int array) {
    uint32_t kinds = 0;
    lua_Integer count = (lua_Integer)lua_rawlen(L, array);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        const char *name = ptext_bind_string_at(L, array, i, &length, "kind");
        ptext_kind kind = ptext_kind_named(name, length);
        if (kind == PTEXT_KIND_COUNT) luaL_error(L, "unknown kind '%s'", name);
        kinds |= 1U << kind;
        lua_pop(L, 1);
    }
    return kinds;
}

/* core.document(text [, well_formed]) -> document

   Finds the lines of a text, which may hold bad bytes, unless well_formed says that it is known to hold none. Raises
   for a text of 4 GiB or more. */
static int document_new(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    bool well_formed = lua_toboolean(L, 2);
    ptext_bound_document *self = lua_newuserdatauv(L, sizeof *self, 2);
    *self = (ptext_bound_document){.well_formed = well_formed};
    luaL_setmetatable(L, type_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, PTEXT_BOUND_TEXT);
    lua_createtable(L, RULES, RULES);
    lua_setiuservalue(L, -2, PTEXT_BOUND_RULES);
    self->open = true;
    ptext_bind_check(L, ptext_document_open(&self->cut, text, length));
    return 1;
}

/* document:close() gives the memory back now. */
static int document_close(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_object(L, 1, type_name);
    self->open = false;
    ptext_document_close(&self->cut);
    ptext_positions_close(&self->positions);
    ptext_spans_free(&self->line_words);
    return 0;
}

/* document:text() -> the whole text */
static int document_text(lua_State *L) {
    ptext_bind_check_document(L, 1);
    lua_getiuservalue(L, 1, PTEXT_BOUND_TEXT);
    return 1;
}

static int push_count(lua_State *L, uint32_t count) {
    lua_pushinteger(L, count);
    return 1;
}

/* Pushes a 0-based index as Lua counts. */
static void push_index(lua_State *L, uint32_t index) {
    lua_pushinteger(L, (lua_Integer)index + 1);
}

static void push_kind_and_rule(lua_State *L, uint8_t kind, uint16_t rule) {
    lua_pushstring(L, ptext_kind_name((ptext_kind)kind));
    if (rule == NO_RULE) {
        lua_pushnil(L);
        return;
    }
    lua_getiuservalue(L, 1, PTEXT_BOUND_RULES);
    lua_rawgeti(L, -1, rule);
    lua_remove(L, -2);
}

/* document:line_count() -> lines that hold more than white space */
static int document_line_count(lua_State *L) {
    return push_count(L, ptext_bind_check_document(L, 1)->cut.line_count);
}

/* document:places() -> firsts, lasts

   Where the lines are: two arrays. */
static int document_places(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    int count = cut->line_count < INT32_MAX ? (int)cut->line_count : 0;
    lua_createtable(L, count, 0);
    lua_createtable(L, count, 0);
    for (uint32_t i = 0; i < cut->line_count; i++) {
        lua_pushinteger(L, (lua_Integer)cut->lines[i].start + 1);
        lua_rawseti(L, -3, (lua_Integer)i + 1);
        lua_pushinteger(L, cut->lines[i].end);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 2;
}

/* document:line(i) -> first, last, number, blank_before, kind, rule, words, characters

   A trimmed line. number counts empty lines too; rule is nil until it is labelled; characters are code points. */
static int document_line(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_document(L, 1);
    const ptext_line *line = &self->cut.lines[ptext_bind_check_index(L, 2, self->cut.line_count)];
    self->line_words.count = 0;
    ptext_bind_check(L, ptext_words(self->cut.text, line->start, line->end, &self->line_words));
    ptext_bind_push_span(L, line->start, line->end);
    lua_pushinteger(L, line->number);
    lua_pushboolean(L, line->blank_before);
    push_kind_and_rule(L, line->kind, line->rule);
    lua_pushinteger(L, self->line_words.count);
    lua_pushinteger(L, (lua_Integer)ptext_utf8_count(self->cut.text + line->start, line->end - line->start));
    return 8;
}

/* The number of the rule whose name is on top of the stack, or nil there; `rules` is where the document's table of
   rules stands. Takes the name off. */
static uint16_t number_of_rule(lua_State *L, int argument, int rules) {
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        return NO_RULE;
    }
    luaL_argexpected(L, lua_type(L, -1) == LUA_TSTRING, argument, "names of rules");
    lua_pushvalue(L, -1);
    lua_Integer number;
    if (lua_rawget(L, rules) == LUA_TNIL) {
        number = (lua_Integer)lua_rawlen(L, rules) + 1;
        luaL_argcheck(L, number <= UINT16_MAX, argument, "too many rules in one document");
        lua_pushvalue(L, -2);
        lua_rawseti(L, rules, number);
        lua_pushvalue(L, -2);
        lua_pushinteger(L, number);
        lua_rawset(L, rules);
    } else {
        number = lua_tointeger(L, -1);
    }
    lua_pop(L, 2);
    return (uint16_t)number;
}

/* The kind whose name is on top of the stack, which is taken off. */
static uint8_t check_kind(lua_State *L, int argument) {
    luaL_argexpected(L, lua_type(L, -1) == LUA_TSTRING, argument, "names of kinds");
    size_t length;
    const char *name = lua_tolstring(L, -1, &length);
    ptext_kind kind = ptext_kind_named(name, length);
    if (kind == PTEXT_KIND_COUNT) luaL_argerror(L, argument, lua_pushfstring(L, "unknown kind '%s'", name));
    lua_pop(L, 1);
    return (uint8_t)kind;
}

/* document:label(i, kind [, rule])

   Says what a line is and which rule says so. Blocks are made of the labels by the next document:segment. */
static int document_label(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_document(L, 1);
    ptext_line *line = &self->cut.lines[ptext_bind_check_index(L, 2, self->cut.line_count)];
    lua_settop(L, 4);
    lua_getiuservalue(L, 1, PTEXT_BOUND_RULES);
    lua_pushvalue(L, 3);
    uint8_t kind = check_kind(L, 3);
    lua_pushvalue(L, 4);
    line->rule = number_of_rule(L, 4, 5);
    line->kind = kind;
    return 0;
}

/* Labels all lines with the kind and the rule at arguments 2 and 3; the table of rules is at 5. */
static int label_all(lua_State *L, ptext_document *cut) {
    lua_pushvalue(L, 2);
    uint8_t kind = check_kind(L, 2);
    lua_pushvalue(L, 3);
    uint16_t rule = number_of_rule(L, 3, 5);
    for (uint32_t i = 0; i < cut->line_count; i++) {
        cut->lines[i].kind = kind;
        cut->lines[i].rule = rule;
    }
    return 0;
}

/* Labels each line with the kind at argument 2 and the rule at argument 3 that have its number; the table of rules is
   at 5. */
static int label_each(lua_State *L, ptext_document *cut) {
    for (uint32_t i = 0; i < cut->line_count; i++) {
        lua_rawgeti(L, 2, (lua_Integer)i + 1);
        uint8_t kind = check_kind(L, 2);
        lua_rawgeti(L, 3, (lua_Integer)i + 1);
        cut->lines[i].rule = number_of_rule(L, 3, 5);
        cut->lines[i].kind = kind;
    }
    return 0;
}

/* Labels each line with its rule, and the kind that the rule has at argument 2. The rules are the array at argument 3,
   or, where there is one, a column of numbers of the strings at 6; the table of rules is at 5. Neighbours often have
   the same rule. */
static int label_by_rule(lua_State *L, ptext_document *cut, const double *column) {
    const void *before = NULL;
    for (uint32_t i = 0; i < cut->line_count; i++) {
        if (column == NULL) lua_rawgeti(L, 3, (lua_Integer)i + 1);
        else ptext_bind_push_cell(L, PTEXT_COLUMN_NAME, column[i], 6);
        const void *name = lua_topointer(L, -1);
        if (name != NULL && name == before) {
            cut->lines[i].kind = cut->lines[i - 1].kind;
            cut->lines[i].rule = cut->lines[i - 1].rule;
            lua_pop(L, 1);
            continue;
        }
        lua_pushvalue(L, -1);
        if (!lua_isnil(L, -1)) lua_rawget(L, 2);
        uint8_t kind = check_kind(L, 2);
        cut->lines[i].rule = number_of_rule(L, 3, 5);
        cut->lines[i].kind = kind;
        before = name;
    }
    return 0;
}

/* The same by the column whose name is at argument 4, of those at argument 3, which are document:features' of this
   document. */
static int label_by_column(lua_State *L, ptext_document *cut) {
    ptext_bind_rows rows;
    bool is_sheet = ptext_bind_opt_rows(L, 3, &rows);
    luaL_argcheck(L, is_sheet && rows.count == cut->line_count, 3, "no columns of this document");
    ptext_bind_push_column_numbers(L);
    lua_pushvalue(L, 4);
    if (lua_rawget(L, -2) != LUA_TNUMBER) luaL_argerror(L, 4, "no such column");
    uint32_t number = (uint32_t)lua_tointeger(L, -1);
    const double *column = ptext_sheet_values(rows.sheet, number);
    bool has_names = column != NULL && rows.sheet->columns[number].form == PTEXT_COLUMN_NAME;
    luaL_argcheck(L, has_names, 4, "no column of strings");
    lua_settop(L, 5);
    ptext_bind_push_column_names(L);
    return label_by_rule(L, cut, column + rows.first);
}

/* document:label_lines(kinds, rules [, column])

   The same of all lines at once: `rules` is an array with the rule of each, `kinds` another, or a table from rules to
   kinds; or they are one kind and one rule for all. With a column's name the rules are this column of those that
   document:features and programs gave. Lines before one that is wrong are labelled. */
static int document_label_lines(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_document(L, 1);
    lua_settop(L, 4);
    lua_getiuservalue(L, 1, PTEXT_BOUND_RULES);
    if (lua_type(L, 2) == LUA_TSTRING) return label_all(L, &self->cut);
    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_checktype(L, 3, LUA_TTABLE);
    if (!lua_isnil(L, 4)) return label_by_column(L, &self->cut);
    return lua_rawlen(L, 2) == 0 ? label_by_rule(L, &self->cut, NULL) : label_each(L, &self->cut);
}

/* document:segment([abbreviations])

   Makes blocks of the labelled lines, then sentences and words. May be called again; hits found before are stale
   then. */
static int document_segment(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_document(L, 1);
    const ptext_abbreviations *abbreviations = ptext_bind_opt_abbreviations(L, 2);
    self->generation++;
    ptext_bind_check(L, ptext_document_segment(&self->cut, abbreviations));
    return 0;
}

/* document:block_count() -> blocks */
static int document_block_count(lua_State *L) {
    return push_count(L, ptext_bind_check_document(L, 1)->cut.block_count);
}

/* document:block(i) -> first, last, kind, rule, line, first_sentence, sentence_count, first_word, word_count, capitals

   line: the number of its first line; capitals: whether it is all in capitals. */
static int document_block(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    const ptext_block *block = &cut->blocks[ptext_bind_check_index(L, 2, cut->block_count)];
    ptext_bind_push_span(L, block->start, block->end);
    push_kind_and_rule(L, block->kind, block->rule);
    lua_pushinteger(L, block->line);
    push_index(L, block->first_sentence);
    lua_pushinteger(L, block->sentence_count);
    push_index(L, block->first_word);
    lua_pushinteger(L, block->word_count);
    lua_pushboolean(L, block->capitals);
    return 10;
}

/* document:sentence_count() -> sentences */
static int document_sentence_count(lua_State *L) {
    return push_count(L, ptext_bind_check_document(L, 1)->cut.sentence_count);
}

/* document:sentence(i) -> first, last, block, first_word, word_count */
static int document_sentence(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    const ptext_sentence *sentence = &cut->sentences[ptext_bind_check_index(L, 2, cut->sentence_count)];
    ptext_bind_push_span(L, sentence->start, sentence->end);
    push_index(L, sentence->block);
    push_index(L, sentence->first_word);
    lua_pushinteger(L, sentence->word_count);
    return 5;
}

/* document:word_count() -> words in all blocks */
static int document_word_count(lua_State *L) {
    return push_count(L, ptext_bind_check_document(L, 1)->cut.words.count);
}

/* document:word(i) -> first, last */
static int document_word(lua_State *L) {
    const ptext_spans *words = &ptext_bind_check_document(L, 1)->cut.words;
    ptext_span word = words->items[ptext_bind_check_index(L, 2, words->count)];
    return ptext_bind_push_span(L, word.start, word.end);
}

/* document:scanned() -> words, sentences in the blocks where themes are looked for */
static int document_scanned(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    lua_Integer words = 0, sentences = 0;
    for (uint32_t i = 0; i < cut->block_count; i++) {
        if (((PTEXT_SCANNED_KINDS >> cut->blocks[i].kind) & 1) == 0) continue;
        words += cut->blocks[i].word_count;
        sentences += cut->blocks[i].sentence_count;
    }
    lua_pushinteger(L, words);
    lua_pushinteger(L, sentences);
    return 2;
}

/* A position argument, 1 to one past the end, as an offset. */
static uint32_t check_offset(lua_State *L, const ptext_bound_document *self) {
    return ptext_bind_check_index(L, 2, self->cut.length + 1);
}

/* document:position(at) -> line, column

   Of the byte at a position, which may be one past the end. Both count from 1; columns are code points. */
static int document_position(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_document(L, 1);
    ptext_position position = ptext_bind_position(L, self, check_offset(L, self));
    lua_pushinteger(L, position.line);
    push_index(L, position.column);
    return 2;
}

/* document:codepoint(at) -> how many code points come before the one at a position */
static int document_codepoint(lua_State *L) {
    ptext_bound_document *self = ptext_bind_check_document(L, 1);
    return push_count(L, ptext_bind_position(L, self, check_offset(L, self)).code_point);
}

/* document:sentence_at(at) -> index of the sentence that holds a position, or nil */
static int document_sentence_at(lua_State *L) {
    const ptext_bound_document *self = ptext_bind_check_document(L, 1);
    const ptext_document *cut = &self->cut;
    const ptext_parts sentences = {cut->sentences, cut->sentence_count, sizeof *cut->sentences};
    uint32_t index = ptext_part_at(&sentences, check_offset(L, self));
    if (index < sentences.count) push_index(L, index);
    else lua_pushnil(L);
    return 1;
}

/* The table of rules must be at `rules`. The longest fits: 60 bytes of names, a kind, 3 numbers of 10 digits. */
static void put_block(lua_State *L, ptext_buffer *out, const ptext_block *block, int rules) {
    const char *kind = ptext_kind_name((ptext_kind)block->kind);
    char facts[160] = "{\"kind\":\"", *end = facts + strlen(facts);
    end = (char *)memcpy(end, kind, strlen(kind)) + strlen(kind);
    end = PTEXT_JSON_PIECE(end, "\",\"start\":", block->start);
    end = PTEXT_JSON_PIECE(end, ",\"end\":", block->end);
    end = PTEXT_JSON_PIECE(end, ",\"line\":", block->line);
    ptext_bind_check(L, ptext_buffer_add(out, facts, (size_t)(end - facts)));
    if (block->rule != NO_RULE) {
        size_t length;
        lua_rawgeti(L, rules, block->rule);
        const char *rule = lua_tolstring(L, -1, &length);
        ptext_bind_put_string(L, out, ",\"rule\":", rule, length);
        lua_pop(L, 1);
    }
    ptext_bind_put(L, out, "}");
}

/* document:json_blocks([writer]) -> JSON array of the blocks, as records hold it, or the writer: byte offsets from 0,
   end exclusive */
static int document_json_blocks(lua_State *L) {
    const ptext_document *cut = &ptext_bind_check_document(L, 1)->cut;
    ptext_writer *writer = ptext_bind_writer_at(L, 2);
    ptext_buffer *out = &writer->out;
    lua_getiuservalue(L, 1, PTEXT_BOUND_RULES);
    ptext_bind_put(L, out, "[");
    for (uint32_t i = 0; i < cut->block_count; i++) {
        if (i > 0) ptext_bind_put(L, out, ",");
        put_block(L, out, &cut->blocks[i], 3);
    }
    ptext_bind_put(L, out, "]");
    return ptext_bind_leave_writer(L, writer, 2);
}

static const luaL_Reg methods[] = {
    {"text", document_text},
    {"line_count", document_line_count},
    {"places", document_places},
    {"line", document_line},
    {"label", document_label},
    {"label_lines", document_label_lines},
    {"segment", document_segment},
    {"block_count", document_block_count},
    {"block", document_block},
    {"sentence_count", document_sentence_count},
    {"sentence", document_sentence},
    {"word_count", document_word_count},
    {"word", document_word},
    {"scanned", document_scanned},
    {"position", document_position},
    {"codepoint", document_codepoint},
    {"sentence_at", document_sentence_at},
    {"units_in", ptext_bind_document_units_in},
    {"unit_at", ptext_bind_document_unit_at},
    {"block_around", ptext_bind_document_block_around},
    {"json_blocks", document_json_blocks},
    {"match", ptext_bind_match},
    {"sketch", ptext_bind_document_sketch},
    {"features", ptext_bind_document_features},
    {"lines_with", ptext_bind_document_lines_with},
    {"json_items", ptext_bind_json_items},
    {"json_finds", ptext_bind_json_finds},
    {"csv_items", ptext_bind_csv_items},
    {"close", document_close},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__gc", document_close},
    {"__close", document_close},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"document", document_new},
    {NULL, NULL},
};

void ptext_bind_document(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
