/* Hits as JSON and as rows of tables. */
#include <string.h>

#include "../text/csv.h"
#include "../text/json.h"
#include "../text/voice.h"
#include "dictionary.h"
#include "hits.h"
#include "themes.h"
#include "writer.h"

/* What hits are written with. Stack: 1 hits, 2 names. */
typedef struct hit_writer {
    ptext_buffer *out;
    ptext_bound_document *document;
    const ptext_dictionary *dictionary;
    ptext_position position; /* of the hit before */
} hit_writer;

/* All of a hit but its theme and entry. The longest fits: 90 bytes of names, 8 numbers of 10 digits. */
static void put_places(lua_State *L, const hit_writer *w, const ptext_hit *hit) {
    const ptext_sentence *sentence = &w->document->cut.sentences[hit->sentence];
    char places[256], *end = places;
    end = PTEXT_JSON_PIECE(end, ",\"start\":", hit->start);
    end = PTEXT_JSON_PIECE(end, ",\"end\":", hit->end);
    end = PTEXT_JSON_PIECE(end, ",\"line\":", w->position.line);
    end = PTEXT_JSON_PIECE(end, ",\"column\":", w->position.column + 1);
    end = PTEXT_JSON_PIECE(end, ",\"block\":", hit->block);
    end = PTEXT_JSON_PIECE(end, ",\"sentence\":[", sentence->start);
    end = PTEXT_JSON_PIECE(end, ",", sentence->end);
    *end++ = ']';
    ptext_bind_check(L, ptext_buffer_add(w->out, places, (size_t)(end - places)));
}

/* The voice of a hit, and that it does not count. */
static void put_voice(lua_State *L, const hit_writer *w, uint8_t marks) {
    const char *separator = ",\"voice\":[";
    for (unsigned bit = 0; ptext_voice_names[bit] != NULL; bit++) {
        if (!(marks & (1U << bit))) continue;
        ptext_bind_put_string(L, w->out, separator, ptext_voice_names[bit], strlen(ptext_voice_names[bit]));
        separator = ",";
    }
    if (marks & PTEXT_MARKS) ptext_bind_put(L, w->out, "]");
    if (marks & PTEXT_LEFT_OUT) ptext_bind_put(L, w->out, ",\"counted\":false");
}

/* Writes a hit whose list has the name on top of the stack. */
static void put_hit(lua_State *L, hit_writer *w, const ptext_hit *hit, uint8_t marks) {
    size_t name_length, entry_length;
    uint32_t list;
    const char *name = lua_tolstring(L, -1, &name_length);
    const char *entry = ptext_dictionary_entry(w->dictionary, hit->entry, &entry_length, &list);
    w->position = ptext_positions_after(&w->document->positions, w->position, hit->start);
    ptext_bind_put_string(L, w->out, "{\"theme\":", name, name_length);
    ptext_bind_put_string(L, w->out, ",\"entry\":", entry, entry_length);
    put_places(L, w, hit);
    put_voice(L, w, marks);
    ptext_bind_put(L, w->out, "}");
}

/* Fills in the writer from the hits' user values, which the hits keep alive. */
static hit_writer new_hit_writer(lua_State *L, ptext_bound_document *document, ptext_writer *writer) {
    hit_writer w = {.document = document, .out = &writer->out};
    lua_getiuservalue(L, 1, PTEXT_BOUND_DICTIONARY);
    w.dictionary = ptext_bind_check_dictionary(L, -1);
    lua_pop(L, 1);
    w.position = ptext_bind_position(L, w.document, 0);
    return w;
}

/* hits:json(names [, writer]) -> JSON array of the hits, as records hold it, or the writer: byte offsets from 0, end
   exclusive

   names[list] is what "theme" says; hits of lists without a name are left out. A hit has "voice" when it is marked, and
   "counted" when it does not count. */
int ptext_bind_hits_json(lua_State *L) {
    ptext_bound_document *document;
    const ptext_bound_hits *self = ptext_bind_open_hits(L, &document);
    luaL_checktype(L, 2, LUA_TTABLE);
    ptext_writer *writer = ptext_bind_writer_at(L, 3);
    hit_writer w = new_hit_writer(L, document, writer);
    const char *separator = "[";
    for (uint32_t i = 0; i < self->found.count; i++) {
        const ptext_hit *hit = &self->found.items[i];
        uint8_t marks = self->marks == NULL ? 0 : self->marks[i];
        bool named = lua_rawgeti(L, 2, (lua_Integer)hit->list + 1) == LUA_TSTRING;
        if (named) {
            ptext_bind_put(L, w.out, separator);
            put_hit(L, &w, hit, marks);
            separator = ",";
        }
        lua_pop(L, 1);
    }
    ptext_bind_put(L, w.out, *separator == '[' ? "[]" : "]");
    return ptext_bind_leave_writer(L, writer, 3);
}

/* Themes ----------------------------------------------------------------------------------------------------------- */

/* Writes what a theme has; the name is on top of the stack. */
static void put_theme(lua_State *L, ptext_buffer *out, ptext_tally tally, ptext_voices counts, lua_Number sentences) {
    size_t length;
    const char *name = lua_tolstring(L, -1, &length);
    ptext_bind_put_string(L, out, "", name, length);
    ptext_bind_put_integer(L, out, ":{\"hits\":", tally.hits);
    ptext_bind_put_integer(L, out, ",\"sentences\":", tally.sentences);
    ptext_bind_put(L, out, ",\"share\":");
    ptext_bind_check(L, ptext_json_fixed(out, tally.sentences / sentences, 3));
    if (counts.marked > 0) ptext_bind_put_integer(L, out, ",\"marked\":", counts.marked);
    if (counts.left_out > 0) ptext_bind_put_integer(L, out, ",\"left_out\":", counts.left_out);
    ptext_bind_put(L, out, "}");
}

/* What every list of the hits at argument 1 has, in memory on top of the stack: tallies, then voices. */
static const ptext_tally *tally_themes(lua_State *L, const ptext_bound_hits *self, const ptext_themes *themes,
                                       const ptext_voices **voices) {
    size_t lists = (size_t)themes->lists + 1;
    ptext_tally *tally = lua_newuserdatauv(L, lists * (sizeof(ptext_tally) + sizeof(ptext_voices)), 0);
    ptext_voices *counts = (ptext_voices *)(tally + lists);
    ptext_bind_check(L, ptext_tally_counted(&self->found, self->marks, themes->parent, themes->lists, tally, counts));
    *voices = counts;
    return tally;
}

/* hits:json_themes(themes, sentences [, writer]) -> JSON object of the themes that have a hit that counts, as records
   hold it, or the writer

   What hits:tally gives, in the order of the themes; "share" is that of the scanned sentences. */
int ptext_bind_hits_json_themes(lua_State *L) {
    ptext_bound_document *document;
    const ptext_bound_hits *self = ptext_bind_open_hits(L, &document);
    const ptext_themes *themes = ptext_bind_check_themes(L, 2);
    lua_Number sentences = luaL_checknumber(L, 3);
    const ptext_voices *counts;
    ptext_writer *writer = ptext_bind_writer_at(L, 4);
    ptext_buffer *out = &writer->out;
    const ptext_tally *tally = tally_themes(L, self, themes, &counts);
    ptext_bind_push_theme_names(L, 2);
    const char *separator = "{";
    for (uint32_t i = 0; i < themes->count; i++) {
        uint32_t list = themes->order[i];
        if (tally[list].hits == 0) continue;
        ptext_bind_put(L, out, separator);
        lua_rawgeti(L, -1, (lua_Integer)list + 1);
        put_theme(L, out, tally[list], counts[list], sentences);
        lua_pop(L, 1);
        separator = ",";
    }
    ptext_bind_put(L, out, *separator == '{' ? "{}" : "}");
    return ptext_bind_leave_writer(L, writer, 4);
}

/* What a column of a table of themes says, in the order of the names. */
typedef enum theme_column { CODED, HITS, LEFT_OUT, MARKED, SENTENCES, SHARE } theme_column;
static const char *const theme_columns[] = {"coded", "hits", "left_out", "marked", "sentences", "share", NULL};

enum { SHARE_DECIMALS = 4 };

static uint32_t count_of(theme_column column, ptext_tally tally, ptext_voices counts) {
    switch (column) {
    case CODED: return tally.hits > 0;
    case HITS: return tally.hits;
    case LEFT_OUT: return counts.left_out;
    case MARKED: return counts.marked;
    default: return tally.sentences;
    }
}

/* Writes the cells of a theme, a comma before each. A theme without a hit that counts has nothing but zeros. */
static void put_theme_cells(lua_State *L, ptext_buffer *out, const theme_column *columns, uint32_t count,
                            ptext_tally tally, ptext_voices counts, lua_Number sentences) {
    for (uint32_t i = 0; i < count; i++) {
        ptext_bind_put(L, out, ",");
        if (tally.hits == 0) {
            ptext_bind_put(L, out, "0");
        } else if (columns[i] == SHARE) {
            ptext_bind_check(L, ptext_json_fixed(out, tally.sentences / sentences, SHARE_DECIMALS));
        } else {
            ptext_bind_put_integer(L, out, "", count_of(columns[i], tally, counts));
        }
    }
}

/* hits:csv_themes(themes, sentences, columns) -> cells of a row of a table, with a comma before each

   For each theme, in their order, what hits:tally gives. The columns are of: coded (0 or 1) hits sentences share (of
   the scanned sentences) marked left_out. */
int ptext_bind_hits_csv_themes(lua_State *L) {
    enum { MOST = 16 };
    theme_column columns[MOST];
    ptext_bound_document *document;
    const ptext_bound_hits *self = ptext_bind_open_hits(L, &document);
    const ptext_themes *themes = ptext_bind_check_themes(L, 2);
    lua_Number sentences = luaL_checknumber(L, 3);
    lua_Integer count = luaL_len(L, 4);
    luaL_argcheck(L, count >= 1 && count <= MOST, 4, "1 to 16 names of columns");
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(L, 4, i);
        columns[i - 1] = (theme_column)luaL_checkoption(L, -1, NULL, theme_columns);
        lua_pop(L, 1);
    }
    const ptext_voices *counts;
    const ptext_tally *tally = tally_themes(L, self, themes, &counts);
    ptext_buffer *out = ptext_bind_scratch(L);
    for (uint32_t i = 0; i < themes->count; i++) {
        uint32_t list = themes->order[i];
        put_theme_cells(L, out, columns, (uint32_t)count, tally[list], counts[list], sentences);
    }
    return ptext_bind_push_scratch(L, out);
}

/* Rows ------------------------------------------------------------------------------------------------------------- */

/* What a column of a table of hits says, in the order of the names. */
typedef enum hit_column {
    COLUMN, COUNTED, END_BYTE, END_CODEPOINT, ENTRY, LINE, MATCH, SENTENCE, START_BYTE, START_CODEPOINT, THEME, VOICE
} hit_column;
static const char *const column_names[] = {"column", "counted", "end_byte", "end_codepoint", "entry", "line", "match",
    "sentence", "start_byte", "start_codepoint", "theme", "voice", NULL};

enum { COLUMNS_MOST = 64 };

typedef struct row_writer {
    hit_writer at;
    const ptext_hit *hit;
    const char *theme;
    size_t theme_length;
    uint32_t end_code_point;
    uint8_t marks;
    ptext_span sentence; /* where the cell of the sentence `of` stands in the buffer: hits often share one */
    uint32_t of;
} row_writer;

static hit_column check_column(lua_State *L) {
    const char *name = lua_tostring(L, -1);
    for (int i = 0; name != NULL && column_names[i] != NULL; i++) {
        if (strcmp(name, column_names[i]) == 0) return (hit_column)i;
    }
    return (hit_column)luaL_error(L, "hits have no column '%s'", name == NULL ? luaL_typename(L, -1) : name);
}

static uint32_t read_columns(lua_State *L, int argument, hit_column *columns) {
    lua_Integer count = luaL_len(L, argument);
    luaL_argcheck(L, count >= 1 && count <= COLUMNS_MOST, argument, "1 to 64 names of columns");
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(L, argument, i);
        columns[i - 1] = check_column(L);
        lua_pop(L, 1);
    }
    return (uint32_t)count;
}

static ptext_status put_cell(row_writer *now, const char *s, size_t length) {
    return ptext_csv_cell(now->at.out, s, length);
}

static ptext_status put_text(row_writer *now, uint32_t start, uint32_t end) {
    return put_cell(now, now->at.document->cut.text + start, end - start);
}

static ptext_status put_sentence(row_writer *now) {
    ptext_buffer *out = now->at.out;
    if (now->of == now->hit->sentence) {
        uint32_t length = now->sentence.end - now->sentence.start;
        ptext_status status = ptext_buffer_reserve(out, length);
        return status == PTEXT_OK ? ptext_buffer_add(out, out->bytes + now->sentence.start, length) : status;
    }
    const ptext_sentence *sentence = &now->at.document->cut.sentences[now->hit->sentence];
    now->of = now->hit->sentence;
    now->sentence.start = out->length;
    ptext_status status = put_text(now, sentence->start, sentence->end);
    now->sentence.end = out->length;
    return status;
}

static ptext_status put_entry(row_writer *now) {
    size_t length;
    uint32_t list;
    const char *entry = ptext_dictionary_entry(now->at.dictionary, now->hit->entry, &length, &list);
    return put_cell(now, entry, length);
}

static ptext_status put_voices(row_writer *now) {
    ptext_status status = PTEXT_OK;
    const char *separator = "";
    for (unsigned bit = 0; ptext_voice_names[bit] != NULL && status == PTEXT_OK; bit++) {
        if (!(now->marks & (1U << bit))) continue;
        status = ptext_buffer_add(now->at.out, separator, strlen(separator));
        if (status == PTEXT_OK) status = put_cell(now, ptext_voice_names[bit], strlen(ptext_voice_names[bit]));
        separator = "; ";
    }
    return status;
}

static uint32_t number_of(const row_writer *now, hit_column column) {
    switch (column) {
    case COLUMN: return now->at.position.column + 1;
    case COUNTED: return (now->marks & PTEXT_LEFT_OUT) == 0;
    case END_BYTE: return now->hit->end;
    case END_CODEPOINT: return now->end_code_point;
    case LINE: return now->at.position.line;
    case START_BYTE: return now->hit->start;
    default: return now->at.position.code_point;
    }
}

static ptext_status put_column(row_writer *now, hit_column column) {
    char digits[PTEXT_JSON_DIGITS], *end;
    switch (column) {
    case ENTRY: return put_entry(now);
    case MATCH: return put_text(now, now->hit->start, now->hit->end);
    case SENTENCE: return put_sentence(now);
    case THEME: return put_cell(now, now->theme, now->theme_length);
    case VOICE: return put_voices(now);
    default:
        end = ptext_json_digits(digits, number_of(now, column));
        return ptext_buffer_add(now->at.out, digits, (size_t)(end - digits));
    }
}

static ptext_status put_row(row_writer *now, const hit_column *columns, uint32_t count) {
    const ptext_positions *positions = &now->at.document->positions;
    now->at.position = ptext_positions_after(positions, now->at.position, now->hit->start);
    now->end_code_point = ptext_positions_after(positions, now->at.position, now->hit->end).code_point;
    ptext_status status = PTEXT_OK;
    for (uint32_t i = 0; i < count && status == PTEXT_OK; i++) {
        status = put_column(now, columns[i]);
        if (status == PTEXT_OK) status = ptext_buffer_add(now->at.out, ",", 1);
    }
    if (status != PTEXT_OK) return status;
    now->at.out->length--;
    return ptext_buffer_add(now->at.out, "\r\n", 2);
}

/* hits:csv(names, columns [, before]) -> rows of a table after RFC 4180, one for each hit, lines ended by CRLF

   names as for hits:json. The columns are of: theme entry match sentence start_byte end_byte start_codepoint
   end_codepoint line column voice counted. `before` stands before the cells of every row, as they are written, without
   the comma after it. Raises for other columns. */
int ptext_bind_hits_csv(lua_State *L) {
    hit_column columns[COLUMNS_MOST];
    ptext_bound_document *document;
    const ptext_bound_hits *self = ptext_bind_open_hits(L, &document);
    luaL_checktype(L, 2, LUA_TTABLE);
    size_t before_length = 0;
    const char *before = luaL_optlstring(L, 4, NULL, &before_length);
    uint32_t count = read_columns(L, 3, columns);
    ptext_writer *writer = ptext_bind_open_writer(L);
    row_writer now = {.at = new_hit_writer(L, document, writer), .of = UINT32_MAX};
    for (uint32_t i = 0; i < self->found.count; i++) {
        now.hit = &self->found.items[i];
        now.marks = self->marks == NULL ? 0 : self->marks[i];
        bool named = lua_rawgeti(L, 2, (lua_Integer)now.hit->list + 1) == LUA_TSTRING;
        if (named) {
            now.theme = lua_tolstring(L, -1, &now.theme_length);
            if (before != NULL) ptext_bind_check(L, ptext_buffer_add(now.at.out, before, before_length));
            if (before != NULL) ptext_bind_check(L, ptext_buffer_add(now.at.out, ",", 1));
            ptext_bind_check(L, put_row(&now, columns, count));
        }
        lua_pop(L, 1);
    }
    return ptext_bind_close_writer(L, writer);
}
