/* core.short_places: where a document calls by a short form what it names in full elsewhere. */
#include "../text/ascii.h"
#include "../text/compared.h"
#include "../text/holding.h"
#include "scope.h"

/* The arguments, and what is made of them: for each name the words by which it is compared, as a text; the words that
   are parts of names, in their order; for each the number of the first name that has it; those that several share; the
   texts of short forms that are known; and what is found. */
enum {
    DOCUMENT = 1, SCOPE, KEPT, SHORTS, NAMES, STOPS, BUT, NOTES, SOURCES,
    WHOLES, PARTS, OWNERS, SHARED, KNOWN, FOUND, TOP = FOUND
};

enum { SHORTEST_PART = 3 };

typedef struct search {
    const ptext_document *cut;
    ptext_span *kept;    /* in order; none overlaps another */
    uint32_t kept_count;
    lua_Integer found;
} search;

/* A short form: its text, and the place of the find that it was taken from. */
typedef struct short_form {
    const char *text;
    uint32_t length;
    ptext_span own;
    bool is_part;
} short_form;

/* Parts of names --------------------------------------------------------------------------------------------------- */

/* The place of the find on top of the stack, which is not empty. */
static ptext_span place_of(lua_State *L, const ptext_document *cut) {
    ptext_span place = ptext_bind_place_of_find(L, lua_gettop(L), cut->length);
    if (place.start == place.end) luaL_error(L, "a find without text");
    return place;
}

/* Whether the table at an index has the value on top of the stack as a key. */
static bool has(lua_State *L, int table) {
    lua_pushvalue(L, -1);
    bool is = lua_rawget(L, table) != LUA_TNIL;
    lua_pop(L, 1);
    return is;
}

/* Pushes the words by which the name at a place is compared, with a space between two. */
static void push_whole(lua_State *L, const ptext_document *cut, ptext_span place) {
    ptext_buffer *scratch = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_compared(cut->text + place.start, place.end - place.start, scratch));
    ptext_bind_push_scratch(L, scratch);
    size_t length;
    const char *name = lua_tolstring(L, -1, &length);
    luaL_Buffer whole;
    luaL_buffinit(L, &whole);
    bool is_first = true;
    ptext_span word = ptext_compared_word(name, length, 0);
    for (; word.end > word.start; word = ptext_compared_word(name, length, word.end)) {
        lua_pushlstring(L, name + word.start, word.end - word.start);
        bool left_out = has(L, BUT);
        lua_pop(L, 1);
        if (left_out) continue;
        if (!is_first) luaL_addchar(&whole, ' ');
        luaL_addlstring(&whole, name + word.start, word.end - word.start);
        is_first = false;
    }
    luaL_pushresult(&whole);
    lua_remove(L, -2);
}

/* Whether the words of one text stand in another in a row. */
static bool holds_words(const char *whole, size_t length, const char *part, size_t part_length) {
    if (part_length == 0) return false;
    uint32_t at = 0, end = (uint32_t)length;
    while ((at = ptext_string_at(whole, end, part, (uint32_t)part_length, at)) < end) {
        size_t behind = at + part_length;
        if ((at == 0 || whole[at - 1] == ' ') && (behind == length || whole[behind] == ' ')) return true;
        at++;
    }
    return false;
}

/* Whether of two names, by number, neither is part of the other. */
static bool differ(lua_State *L, lua_Integer one, lua_Integer other) {
    size_t length, other_length;
    lua_rawgeti(L, WHOLES, one);
    lua_rawgeti(L, WHOLES, other);
    const char *whole = lua_tolstring(L, -2, &length), *other_whole = lua_tolstring(L, -1, &other_length);
    bool is = !holds_words(whole, length, other_whole, other_length)
        && !holds_words(other_whole, other_length, whole, length);
    lua_pop(L, 2);
    return is;
}

/* Notes that a name, by number, has the word on top of the stack, which is popped. A word that two have, neither name
   being part of the other, is nobody's. */
static void note_part(lua_State *L, lua_Integer name) {
    int word = lua_gettop(L);
    lua_pushvalue(L, word);
    if (lua_rawget(L, OWNERS) == LUA_TNIL) {
        lua_pushvalue(L, word);
        lua_rawseti(L, PARTS, (lua_Integer)lua_rawlen(L, PARTS) + 1);
        lua_pushvalue(L, word);
        lua_pushinteger(L, name);
        lua_rawset(L, OWNERS);
    } else if (differ(L, lua_tointeger(L, -1), name)) {
        lua_pushvalue(L, word);
        lua_pushboolean(L, 1);
        lua_rawset(L, SHARED);
    }
    lua_settop(L, word - 1);
}

/* Notes the parts of a name, but for the words at which names of its rule end: titles, as of "President". */
static void note_name(lua_State *L, const ptext_document *cut, lua_Integer number) {
    lua_rawgeti(L, NAMES, number);
    push_whole(L, cut, place_of(L, cut));
    int whole = lua_gettop(L), stops = whole + 1;
    lua_pushvalue(L, whole);
    lua_rawseti(L, WHOLES, number);
    if (lua_rawgeti(L, STOPS, number) != LUA_TTABLE) luaL_error(L, "stops: a set for each name");
    size_t length;
    const char *words = lua_tolstring(L, whole, &length);
    ptext_span word = ptext_compared_word(words, length, 0);
    for (; word.end > word.start; word = ptext_compared_word(words, length, word.end)) {
        lua_pushlstring(L, words + word.start, word.end - word.start);
        if (has(L, stops)) lua_pop(L, 1);
        else note_part(L, number);
    }
    lua_settop(L, TOP);
}

/* Whether a word of a name may stand for it: it is no number, and not the only one. */
static bool may_stand_alone(const char *word, size_t length, const char *whole) {
    if (length < SHORTEST_PART || strchr(whole, ' ') == NULL) return false;
    for (size_t i = 0; i < length; i++) {
        if (ptext_byte_is(word[i], PTEXT_DIGIT)) return false;
    }
    return true;
}

/* Searching -------------------------------------------------------------------------------------------------------- */

static bool is_letter_or_digit(char c) {
    return ptext_byte_is(c, PTEXT_DIGIT) || ptext_byte_is(c, PTEXT_LETTER);
}

/* Whether a place is by itself: no letter or figure beside it, no hyphen with one behind it. */
static bool is_free(const ptext_document *cut, ptext_span place) {
    const char *text = cut->text;
    if (place.start > 0) {
        unsigned char before = (unsigned char)text[place.start - 1];
        if (is_letter_or_digit((char)before) || (before >= 0xC3 && before <= 0xCA)) return false;
    }
    if (place.end == cut->length) return true;
    bool hyphen = text[place.end] == '-' && place.end + 1 < cut->length;
    return !is_letter_or_digit(text[place.end + hyphen]);
}

/* Whether a name goes on behind a place: "Munro" of "the Munro Review". */
static bool goes_on(const ptext_document *cut, ptext_span place) {
    const char *behind = cut->text + place.end;
    return cut->length - place.end > 2 && ptext_byte_is(behind[0], PTEXT_WHITE) && behind[1] >= 'A' && behind[1] <= 'Z'
        && behind[2] >= 'a' && behind[2] <= 'z';
}

/* Reads the finds that are kept, in memory that replaces their array. */
static void read_kept(lua_State *L, search *now) {
    lua_Unsigned count = lua_rawlen(L, KEPT);
    luaL_argcheck(L, count < INT32_MAX, KEPT, "too many finds");
    now->kept_count = (uint32_t)count;
    now->kept = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *now->kept, 0);
    for (uint32_t i = 0; i < now->kept_count; i++) {
        lua_rawgeti(L, KEPT, (lua_Integer)i + 1);
        now->kept[i] = place_of(L, now->cut);
        lua_pop(L, 1);
    }
    lua_replace(L, KEPT);
}

static bool overlaps_kept(lua_State *L, search *now, ptext_span place) {
    if (now->kept == NULL) read_kept(L, now);
    uint32_t low = 0, high = now->kept_count; /* the first that ends behind the start */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (now->kept[middle].end <= place.start) low = middle + 1;
        else high = middle;
    }
    return low < now->kept_count && now->kept[low].start < place.end;
}

/* Adds a place as a find of the rule of the find at `of`; the short form is the table at `form`. */
static void add_find(lua_State *L, search *now, ptext_span place, int of, int form) {
    lua_createtable(L, 0, 4);
    lua_getfield(L, of, "rule");
    lua_setfield(L, -2, "rule");
    lua_pushinteger(L, (lua_Integer)place.start + 1);
    lua_setfield(L, -2, "first");
    lua_pushinteger(L, place.end);
    lua_setfield(L, -2, "last");
    lua_newtable(L);
    lua_setfield(L, -2, "attributes");
    lua_pushvalue(L, -1);
    lua_pushvalue(L, form);
    lua_rawset(L, NOTES);
    lua_rawseti(L, FOUND, ++now->found);
}

/* The next place of a short form, from `place->end` on, where nothing else is named. */
static bool next_place(lua_State *L, search *now, const short_form *form, ptext_span *place) {
    const ptext_document *cut = now->cut;
    for (;;) {
        place->start = ptext_string_at(cut->text, cut->length, form->text, form->length, place->end);
        if (place->start == cut->length) return false;
        place->end = place->start + form->length;
        if (place->start >= form->own.start && place->end <= form->own.end) continue;
        if (!is_free(cut, *place) || (form->is_part && goes_on(cut, *place))) continue;
        if (overlaps_kept(L, now, *place) || !ptext_bind_is_in_scope(L, SCOPE, cut, place->start)) continue;
        return true;
    }
}

/* Short forms ------------------------------------------------------------------------------------------------------ */

/* Looks for a short form that finds introduce, or are by themselves. */
static void search_short(lua_State *L, search *now, lua_Integer number) {
    enum { FORM = TOP + 1, TEXT, FIND };
    if (lua_rawgeti(L, SHORTS, number) != LUA_TTABLE) luaL_error(L, "a short form is a table");
    if (lua_getfield(L, FORM, "text") != LUA_TSTRING) luaL_error(L, "a short form has a text");
    lua_pushvalue(L, TEXT);
    lua_pushboolean(L, 1);
    lua_rawset(L, KNOWN);
    lua_getfield(L, FORM, "find");
    size_t length;
    short_form form = {.text = lua_tolstring(L, TEXT, &length), .own = place_of(L, now->cut)};
    form.length = length < now->cut->length ? (uint32_t)length : now->cut->length;
    ptext_span place = {0, 0};
    while (length == form.length && next_place(L, now, &form, &place)) add_find(L, now, place, FIND, FORM);
    lua_settop(L, TOP);
}

/* Pushes the short form that is a part of the name at `find`, and notes where it is from. The word is at `word`. */
static void push_part(lua_State *L, int word, int text, int find) {
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, text);
    lua_setfield(L, -2, "text");
    lua_pushvalue(L, find);
    lua_setfield(L, -2, "find");
    lua_pushliteral(L, "part");
    lua_setfield(L, -2, "way");
    lua_pushvalue(L, word);
    lua_rawget(L, SHARED);
    lua_setfield(L, -2, "several");
    lua_pushvalue(L, find);
    lua_pushboolean(L, 1);
    lua_rawset(L, SOURCES);
}

/* Looks for a part of a name, with a first capital. */
static void search_part(lua_State *L, search *now, lua_Integer number) {
    enum { WORD = TOP + 1, OWNER, WHOLE, TEXT, FIND, FORM };
    lua_rawgeti(L, PARTS, number);
    lua_pushvalue(L, WORD);
    lua_rawget(L, OWNERS);
    lua_Integer owner = lua_tointeger(L, OWNER);
    lua_rawgeti(L, WHOLES, owner);
    size_t length;
    const char *word = lua_tolstring(L, WORD, &length);
    if (may_stand_alone(word, length, lua_tostring(L, WHOLE))) {
        char first = word[0] >= 'a' && word[0] <= 'z' ? (char)(word[0] - 'a' + 'A') : word[0];
        lua_pushlstring(L, &first, 1);
        lua_pushlstring(L, word + 1, length - 1);
        lua_concat(L, 2);
        bool known = has(L, KNOWN);
        lua_rawgeti(L, NAMES, owner);
        short_form form = {.text = lua_tostring(L, TEXT), .length = (uint32_t)length, .own = place_of(L, now->cut),
                           .is_part = true};
        ptext_span place = {0, 0};
        while (!known && next_place(L, now, &form, &place)) {
            if (lua_gettop(L) < FORM) push_part(L, WORD, TEXT, FIND);
            add_find(L, now, place, FIND, FORM);
        }
    }
    lua_settop(L, TOP);
}

/* core.short_places(document, scope, kept, shorts, names, stops, but, notes, sources) -> array of finds

   Where in blocks of a scope's kinds short forms stand by themselves, as finds of the rules of what they are taken
   from; not in the finds that are `kept`, which are in order and do not overlap, nor where they were taken from.
   `shorts` are tables with text and find, each text once. Short for the finds in `names` are their words too, with a
   first capital; not those that are keys of `but`, nor of the table in `stops` with the number of the name. A word that
   two names share, neither being part of the other, is `several`. notes[find] becomes the short form, { text, find,
   way, several }; sources[find] is set for the names whose words are found. Costs as much as the text is long for
   each. */
static int short_places(lua_State *L) {
    search now = {.cut = &ptext_bind_check_document(L, DOCUMENT)->cut};
    for (int i = KEPT; i <= SOURCES; i++) luaL_checktype(L, i, LUA_TTABLE);
    lua_settop(L, SOURCES);
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    lua_Integer names = (lua_Integer)lua_rawlen(L, NAMES), shorts = (lua_Integer)lua_rawlen(L, SHORTS);
    while (lua_gettop(L) < TOP) lua_newtable(L);
    for (lua_Integer i = 1; i <= names; i++) note_name(L, now.cut, i);
    for (lua_Integer i = 1; i <= shorts; i++) search_short(L, &now, i);
    lua_Integer parts = (lua_Integer)lua_rawlen(L, PARTS);
    for (lua_Integer i = 1; i <= parts; i++) search_part(L, &now, i);
    lua_pushvalue(L, FOUND);
    return 1;
}

static const luaL_Reg functions[] = {
    {"short_places", short_places},
    {NULL, NULL},
};

void ptext_bind_shortforms(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
