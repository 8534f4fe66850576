/* The primitives of text: functions of strings, and iterators of first, last over them. */
#include <string.h>

#include "../text/document.h"
#include "../text/json.h"
#include "../text/segment.h"
#include "../text/utf8.h"
#include "abbreviations.h"
#include "bind.h"

/* core.fold(s) -> the folded form, which is what matching compares: full case folding over NFC, apostrophes made one,
   without soft hyphens and zero-width characters */
static int text_fold(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    return ptext_bind_push_made(L, s, length, ptext_fold);
}

/* core.nfc(s) -> s in Normalization Form C (UAX #15) */
static int text_nfc(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    return ptext_bind_push_made(L, s, length, ptext_nfc);
}

/* core.valid_utf8(s) -> true | false, position of the first byte that is not UTF-8 */
static int text_valid_utf8(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    size_t bad = ptext_utf8_invalid(s, length, 0);
    lua_pushboolean(L, bad == length);
    if (bad == length) return 1;
    lua_pushinteger(L, (lua_Integer)bad + 1);
    return 2;
}

/* core.clean_utf8(s) -> s itself when it is UTF-8, else a copy with U+FFFD for each maximal subpart that is not */
static int text_clean_utf8(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    lua_settop(L, 1);
    if (ptext_utf8_invalid(s, length, 0) == length) return 1;
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_utf8_clean(out, s, length));
    return ptext_bind_push_scratch(L, out);
}

/* core.count(s [, first [, last]]) -> how many code points s, or s:sub(first, last), holds */
static int text_count(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = luaL_optinteger(L, 3, (lua_Integer)length);
    if (first < 1) first = 1;
    if (last > (lua_Integer)length) last = (lua_Integer)length;
    size_t count = first > last ? 0 : ptext_utf8_count(s + (first - 1), (size_t)(last - first + 1));
    lua_pushinteger(L, (lua_Integer)count);
    return 1;
}

/* Iterators. Their state is a cursor, with the string as its user value. */

static const char cursor_name[] = "ptext.cursor";

typedef size_t boundary_finder(const char *s, size_t length, size_t at);

typedef struct cursor {
    const char *s;
    size_t length;
    size_t at;                /* where the next segment or piece starts */
    boundary_finder *end_of;  /* for segments between boundaries */
    ptext_spans spans;        /* for words: those of one piece */
    ptext_document document;  /* for sentences and blocks */
    uint32_t next;            /* the next of the spans, sentences or blocks */
} cursor;

static int cursor_gc(lua_State *L) {
    cursor *self = ptext_bind_check_object(L, 1, cursor_name);
    ptext_spans_free(&self->spans);
    ptext_document_close(&self->document);
    return 0;
}

static const luaL_Reg cursor_methods[] = {{NULL, NULL}};
static const luaL_Reg cursor_metamethods[] = {{"__gc", cursor_gc}, {NULL, NULL}};

static cursor *new_cursor(lua_State *L) {
    size_t length;
    const char *s = ptext_bind_check_text(L, 1, &length);
    cursor *self = lua_newuserdatauv(L, sizeof *self, 1);
    *self = (cursor){.s = s, .length = length};
    luaL_setmetatable(L, cursor_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, 1);
    return self;
}

static cursor *upvalue_cursor(lua_State *L) {
    return lua_touserdata(L, lua_upvalueindex(1));
}

/* Returns an iterator whose upvalue is the cursor on top of the stack. */
static int push_iterator(lua_State *L, lua_CFunction next) {
    lua_pushcclosure(L, next, 1);
    return 1;
}

static int next_boundary(lua_State *L) {
    cursor *self = upvalue_cursor(L);
    if (self->at >= self->length) return 0;
    size_t start = self->at;
    self->at = self->end_of(self->s, self->length, start);
    return ptext_bind_push_span(L, (uint32_t)start, (uint32_t)self->at);
}

static int push_boundaries(lua_State *L, boundary_finder *end_of) {
    new_cursor(L)->end_of = end_of;
    return push_iterator(L, next_boundary);
}

/* The end of a piece of the text that can be cut into words by itself: a line ends there (UAX #29, WB3b). */
static size_t piece_end(const cursor *self) {
    enum { PIECE = 1 << 16 };
    if (self->length - self->at <= PIECE) return self->length;
    const char *line_end = memchr(self->s + self->at + PIECE, '\n', self->length - self->at - PIECE);
    return line_end == NULL ? self->length : (size_t)(line_end - self->s) + 1;
}

static int next_word(lua_State *L) {
    cursor *self = upvalue_cursor(L);
    while (self->next == self->spans.count) {
        if (self->at >= self->length) return 0;
        size_t start = self->at;
        self->at = piece_end(self);
        self->spans.count = self->next = 0;
        ptext_bind_check(L, ptext_words(self->s, start, self->at, &self->spans));
    }
    ptext_span word = self->spans.items[self->next++];
    return ptext_bind_push_span(L, word.start, word.end);
}

/* core.words(s) -> iterator of first, last

   The words of UAX #29 that hold a letter or a digit. */
static int text_words(lua_State *L) {
    new_cursor(L);
    return push_iterator(L, next_word);
}

static int next_sentence(lua_State *L) {
    cursor *self = upvalue_cursor(L);
    if (self->next == self->document.sentence_count) return 0;
    ptext_sentence sentence = self->document.sentences[self->next++];
    return ptext_bind_push_span(L, sentence.start, sentence.end);
}

static int next_block(lua_State *L) {
    cursor *self = upvalue_cursor(L);
    if (self->next == self->document.block_count) return 0;
    ptext_block block = self->document.blocks[self->next++];
    return ptext_bind_push_span(L, block.start, block.end);
}

static int push_prose(lua_State *L, const ptext_abbreviations *abbreviations, lua_CFunction next) {
    cursor *self = new_cursor(L);
    ptext_bind_check(L, ptext_document_open(&self->document, self->s, self->length));
    ptext_bind_check(L, ptext_document_segment(&self->document, abbreviations));
    return push_iterator(L, next);
}

/* core.sentences(s [, abbreviations]) -> iterator of first, last

   The sentences of s read as prose, without the white space around them. A sentence never crosses a block. */
static int text_sentences(lua_State *L) {
    return push_prose(L, ptext_bind_opt_abbreviations(L, 2), next_sentence);
}

/* core.blocks(s) -> iterator of first, last

   The paragraphs of s, every line read as running text. */
static int text_blocks(lua_State *L) {
    return push_prose(L, NULL, next_block);
}

/* core.graphemes(s) -> iterator of first, last

   The extended grapheme clusters of UAX #29. */
static int text_graphemes(lua_State *L) {
    return push_boundaries(L, ptext_grapheme_end);
}

/* core.segments(s, unit [, uax29]) -> iterator of first, last

   unit is "grapheme", "word", "sentence" or "block". With `uax29` every segment between two boundaries of the standard,
   white space and punctuation too, so that they join up to s; blocks are no unit of the standard. */
static int text_segments(lua_State *L) {
    static const char *const units[] = {"grapheme", "word", "sentence", "block", NULL};
    static boundary_finder *const finders[] = {ptext_grapheme_end, ptext_word_end, ptext_sentence_end_uax29, NULL};
    static const lua_CFunction plain[] = {text_graphemes, text_words, text_sentences, text_blocks};
    int unit = luaL_checkoption(L, 2, NULL, units);
    bool uax29 = lua_toboolean(L, 3);
    luaL_argcheck(L, !uax29 || finders[unit] != NULL, 2, "UAX #29 knows no blocks");
    lua_settop(L, 1);
    return uax29 ? push_boundaries(L, finders[unit]) : plain[unit](L);
}

static const luaL_Reg functions[] = {
    {"words", text_words},
    {"sentences", text_sentences},
    {"graphemes", text_graphemes},
    {"blocks", text_blocks},
    {"segments", text_segments},
    {"fold", text_fold},
    {"nfc", text_nfc},
    {"valid_utf8", text_valid_utf8},
    {"clean_utf8", text_clean_utf8},
    {"count", text_count},
    {NULL, NULL},
};

void ptext_bind_text(lua_State *L) {
    ptext_bind_type(L, cursor_name, cursor_methods, cursor_metamethods);
    luaL_setfuncs(L, functions, 0);
}
