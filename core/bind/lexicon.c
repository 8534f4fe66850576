/* core.lexicon: phrases that are found by their bytes. */
#include "lexicon.h"

#include "document.h"
#include "column_arrays.h"

#include "../text/ascii.h"
#include "../text/echo.h"

static const char type_name[] = "ptext.lexicon";

enum { PLACES = 4 };

typedef struct bound_lexicon {
    ptext_lexicon *lexicon;
    ptext_byte_set beginnings[PLACES]; /* what stands in the first places of phrases, in either case of ASCII */
    uint32_t places;                   /* so many of them all phrases have */
} bound_lexicon;

const ptext_lexicon *ptext_bind_check_lexicon(lua_State *L, int index) {
    return ((bound_lexicon *)ptext_bind_check_object(L, index, type_name))->lexicon;
}

bool ptext_bind_is_lexicon(lua_State *L, int index) {
    return ptext_bind_test_object(L, index, type_name) != NULL;
}

ptext_phrase *ptext_bind_phrases(lua_State *L, int index, uint32_t *count, const char *what) {
    index = lua_absindex(L, index);
    lua_Unsigned most = lua_rawlen(L, index);
    if (most >= UINT32_MAX / sizeof(ptext_phrase)) luaL_error(L, "too many %s", what);
    ptext_phrase *phrases = lua_newuserdatauv(L, (most + 1) * sizeof *phrases, 0);
    for (lua_Integer i = 1; i <= (lua_Integer)most; i++) {
        size_t length;
        const char *bytes = ptext_bind_string_at(L, index, i, &length, what);
        if (length == 0 || length > UINT16_MAX) luaL_error(L, "%s %I: empty or too long", what, (LUAI_UACINT)i);
        phrases[i - 1] = (ptext_phrase){bytes, (uint32_t)length};
        lua_pop(L, 1);
    }
    *count = (uint32_t)most;
    return phrases;
}

ptext_byte_set ptext_bind_opt_ranges(lua_State *L, int argument) {
    size_t length;
    const char *ranges = luaL_optlstring(L, argument, "", &length);
    ptext_byte_set set = {{0}};
    luaL_argcheck(L, length % 2 == 0, argument, "ranges are pairs of bytes");
    for (size_t i = 0; i < length; i += 2) {
        for (unsigned byte = (unsigned char)ranges[i]; byte <= (unsigned char)ranges[i + 1]; byte++) {
            ptext_byte_set_add(&set, (unsigned char)byte);
        }
    }
    return set;
}

static void note_beginnings(bound_lexicon *self, const ptext_phrase *phrases, uint32_t count) {
    self->places = count > 0 ? PLACES : 0;
    for (uint32_t i = 0; i < count; i++) {
        if (phrases[i].length < self->places) self->places = phrases[i].length;
        for (uint32_t place = 0; place < self->places; place++) {
            unsigned char byte = (unsigned char)phrases[i].bytes[place], other = byte ^ 0x20;
            ptext_byte_set_add(&self->beginnings[place], byte);
            if (ptext_byte_is((char)byte, PTEXT_LETTER)) ptext_byte_set_add(&self->beginnings[place], other);
        }
    }
}

/* core.lexicon(phrases [, not_behind]) -> lexicon

   phrases: an array of strings, numbered as they come; of equal ones the first counts. ASCII letters match in either
   case. not_behind: bytes that may not come after a phrase, as pairs that are ranges ("azAZ09\128\255"). Takes about a
   microsecond a phrase. */
static int lexicon_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    ptext_byte_set not_behind = ptext_bind_opt_ranges(L, 2);
    uint32_t count;
    bound_lexicon *self = lua_newuserdatauv(L, sizeof *self, 0);
    *self = (bound_lexicon){.lexicon = NULL};
    luaL_setmetatable(L, type_name);
    ptext_phrase *phrases = ptext_bind_phrases(L, 1, &count, "phrase");
    note_beginnings(self, phrases, count);
    ptext_bind_check(L, ptext_lexicon_new(phrases, count, not_behind, &self->lexicon));
    lua_pop(L, 1);
    return 1;
}

/* lexicon:beginnings() -> string, …

   For each of the first places that all phrases have, four at most, the bytes that stand there, in either case of ASCII
   letters. */
static int lexicon_beginnings(lua_State *L) {
    const bound_lexicon *self = ptext_bind_check_object(L, 1, type_name);
    for (uint32_t place = 0; place < self->places; place++) {
        luaL_Buffer bytes;
        luaL_buffinit(L, &bytes);
        for (unsigned byte = 0; byte < 256; byte++) {
            if (ptext_byte_set_has(&self->beginnings[place], (unsigned char)byte)) luaL_addchar(&bytes, (char)byte);
        }
        luaL_pushresult(&bytes);
    }
    return (int)self->places;
}

static int push_number(lua_State *L, uint32_t number) {
    if (number == 0) luaL_pushfail(L);
    else lua_pushinteger(L, number);
    return 1;
}

/* lexicon:at(s [, init]) -> number, last | nil

   The longest phrase that begins at a position. */
static int lexicon_at(lua_State *L) {
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, 1);
    size_t length, end;
    const char *s = ptext_bind_check_text(L, 2, &length);
    uint32_t number = ptext_lexicon_at(lexicon, s, length, ptext_bind_opt_offset(L, 3, length), &end);
    push_number(L, number);
    if (number == 0) return 1;
    lua_pushinteger(L, (lua_Integer)end);
    return 2;
}

/* lexicon.capture(s, after, lexicon [, values]) -> position [, value] | nil

   For lpeg.Cmt: the position behind the longest phrase that begins a byte before `after`, and of the values that with
   the phrase's number. */
static int lexicon_capture(lua_State *L) {
    enum { TEXT = 1, AFTER, LEXICON, VALUES };
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, LEXICON);
    size_t length, end, after;
    const char *s = ptext_bind_check_text(L, TEXT, &length);
    after = ptext_bind_opt_offset(L, AFTER, length);
    luaL_argcheck(L, after > 0, AFTER, "position out of range");
    lua_settop(L, VALUES);
    uint32_t number = ptext_lexicon_at(lexicon, s, length, after - 1, &end);
    if (number == 0) return 0;
    lua_pushinteger(L, (lua_Integer)end + 1);
    if (lua_isnil(L, VALUES)) return 1;
    lua_geti(L, VALUES, number);
    return 2;
}

/* lexicon:whole(s) -> number | nil

   The phrase that the string is. */
static int lexicon_whole(lua_State *L) {
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, 1);
    size_t length;
    const char *s = ptext_bind_check_text(L, 2, &length);
    return push_number(L, ptext_lexicon_whole(lexicon, s, length));
}

/* A function of lexicon.h that finds a phrase in s[at..length). */
typedef uint32_t finder(const ptext_lexicon *lexicon, const char *s, size_t length, size_t at, ptext_span *found);

/* Finds a phrase in the string at argument 2, or the part of it that the next two arguments give. */
static int find_in_part(lua_State *L, finder *find) {
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, 1);
    size_t length;
    const char *s = ptext_bind_check_text(L, 2, &length);
    ptext_span part = ptext_bind_opt_part(L, 3, length), place;
    uint32_t number = find(lexicon, s, part.end, part.start, &place);
    push_number(L, number);
    return number == 0 ? 1 : 1 + ptext_bind_push_span(L, place.start, place.end);
}

/* lexicon:find(s [, first [, last]]) -> number, first, last | nil

   The first phrase in a string, or in the part of it that is given, that begins there, where a word does, or at a byte
   of no word. */
static int lexicon_find(lua_State *L) { return find_in_part(L, ptext_lexicon_find); }

/* lexicon:starting(columns, from, to) -> array | nil

   Of the lines between two, the numbers of those whose key begins with a phrase; nil when there are none. `columns` is
   what document:features gave. */
static int lexicon_starting(lua_State *L) {
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, 1);
    ptext_bind_rows rows;
    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_argcheck(L, ptext_bind_opt_rows(L, 2, &rows), 2, "no columns of a document");
    lua_Integer from = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4), count = 0;
    luaL_argcheck(L, from >= 1, 3, "out of range");
    luaL_argcheck(L, to <= (lua_Integer)rows.count, 4, "out of range");
    lua_settop(L, 4);
    for (lua_Integer i = from; i <= to; i++) {
        size_t length, end;
        const char *key = ptext_bind_key(rows.features, (uint32_t)(i - 1), &length);
        if (key == NULL || ptext_lexicon_at(lexicon, key, length, 0, &end) == 0) continue;
        if (count == 0) lua_newtable(L);
        lua_pushinteger(L, i);
        lua_rawseti(L, 5, ++count);
    }
    if (count == 0) luaL_pushfail(L);
    return 1;
}

/* lexicon:within(s [, first [, last]]) -> number, first, last | nil

   The first phrase that stands in a string or the part of it that is given, also within a word. */
static int lexicon_within(lua_State *L) { return find_in_part(L, ptext_lexicon_within); }

/* document:lines_with(lexicon, from, to [, longest]) -> array | nil

   The numbers of the lines, of those between two, in which a phrase stands as lexicon:find finds it; nil when there are
   none. Lines of more than `longest` bytes are passed over. */
int ptext_bind_document_lines_with(lua_State *L) {
    const ptext_document *document = &ptext_bind_check_document(L, 1)->cut;
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, 2);
    lua_Integer from = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4), count = 0;
    lua_Integer longest = luaL_optinteger(L, 5, LUA_MAXINTEGER);
    luaL_argcheck(L, from >= 1, 3, "out of range");
    luaL_argcheck(L, to <= (lua_Integer)document->line_count, 4, "out of range");
    lua_settop(L, 5);
    for (lua_Integer i = from; i <= to; i++) {
        const ptext_line *line = &document->lines[i - 1];
        ptext_span found;
        if ((lua_Integer)(line->end - line->start) > longest) continue;
        if (ptext_lexicon_find(lexicon, document->text, line->end, line->start, &found) == 0) continue;
        if (count == 0) lua_newtable(L);
        lua_pushinteger(L, i);
        lua_rawseti(L, 6, ++count);
    }
    if (count == 0) luaL_pushfail(L);
    return 1;
}

/* lexicon:count(s [, first [, last]]) -> known, words, latin

   How many of the words of a string, or of the part of it that is given, it has, how many words there are (runs without
   ASCII white space and punctuation), and whether no character is one of U+0340 to U+1FFF or of U+3000 to U+DFFF, as
   those of other scripts than Latin are. */
static int lexicon_count(lua_State *L) {
    const ptext_lexicon *lexicon = ptext_bind_check_lexicon(L, 1);
    size_t length;
    const char *s = ptext_bind_check_text(L, 2, &length);
    ptext_span part = ptext_bind_opt_part(L, 3, length);
    ptext_lexicon_count count = ptext_lexicon_words(lexicon, s + part.start, part.end - part.start);
    lua_pushinteger(L, count.known);
    lua_pushinteger(L, count.words);
    lua_pushboolean(L, count.latin);
    return 3;
}

/* lexicon:echo(s, first, last, from, to) -> found, words

   Of the words of s[first..last] that are longer than three bytes and no phrases of the lexicon, how many stand in
   s[from..to] too, but for the ends of longer ones; and how many there are. */
static int lexicon_echo(lua_State *L) {
    const ptext_lexicon *common = ptext_bind_check_lexicon(L, 1);
    size_t length;
    const char *s = ptext_bind_check_text(L, 2, &length);
    ptext_span asked = ptext_bind_opt_part(L, 3, length), in = ptext_bind_opt_part(L, 5, length);
    ptext_buffer *scratch = ptext_bind_scratch(L);
    ptext_echo echo;
    ptext_bind_check(L, ptext_echo_of(s, asked, in, common, scratch, &echo));
    lua_pushinteger(L, echo.found);
    lua_pushinteger(L, echo.words);
    return 2;
}

static int lexicon_gc(lua_State *L) {
    bound_lexicon *self = ptext_bind_check_object(L, 1, type_name);
    ptext_lexicon_free(self->lexicon);
    self->lexicon = NULL;
    return 0;
}

static const luaL_Reg methods[] = {
    {"at", lexicon_at},
    {"capture", lexicon_capture},
    {"beginnings", lexicon_beginnings},
    {"whole", lexicon_whole},
    {"find", lexicon_find},
    {"starting", lexicon_starting},
    {"within", lexicon_within},
    {"count", lexicon_count},
    {"echo", lexicon_echo},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {{"__gc", lexicon_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"lexicon", lexicon_new},
    {NULL, NULL},
};

void ptext_bind_lexicon(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
