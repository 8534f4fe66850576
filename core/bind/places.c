/* Places in a text that rules found, in order; and the names that stand there. */
#include <stdlib.h>

#include "../text/compared.h"
#include "bind.h"

/* Order ------------------------------------------------------------------------------------------------------------ */

typedef struct place {
    lua_Integer first, last, rank;
    lua_Integer index; /* in the array that they came in */
    bool kept, begins_in_kept;
} place;

static int difference(lua_Integer a, lua_Integer b) {
    return (a > b) - (a < b);
}

static int in_order(const void *left, const void *right) {
    const place *a = left, *b = right;
    if (a->first != b->first) return difference(a->first, b->first);
    if (a->last != b->last) return difference(b->last, a->last);
    if (a->rank != b->rank) return difference(a->rank, b->rank);
    return difference(a->index, b->index);
}

/* Where things stand on the stack while places are read. */
enum { PLACES = 1, RANKS, FIRST, LAST, RULE, TOP = RULE };

/* Leaves PLACES and RANKS on the stack, and the keys of places behind them. */
static void push_keys(lua_State *L) {
    lua_settop(L, RANKS);
    lua_pushliteral(L, "first");
    lua_pushliteral(L, "last");
    lua_pushliteral(L, "rule");
}

/* A field of the place on top of the stack, by the key at `key`. */
static lua_Integer integer_of(lua_State *L, int key) {
    lua_pushvalue(L, key);
    lua_rawget(L, -2);
    int is_integer;
    lua_Integer value = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer) luaL_error(L, "a place has `%s`, a whole number", lua_tostring(L, key));
    lua_pop(L, 1);
    return value;
}

static lua_Integer rank_of(lua_State *L) {
    lua_pushvalue(L, RULE);
    lua_rawget(L, -2);
    if (lua_rawget(L, RANKS) != LUA_TNUMBER) luaL_error(L, "a place of a rule without a rank");
    lua_Integer rank = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return rank;
}

static bool is_again(const place *a, const place *b) {
    return a->first == b->first && a->last == b->last && a->rank == b->rank;
}

static lua_Integer check_count(lua_State *L, int array) {
    lua_Unsigned count = lua_rawlen(L, array);
    luaL_argcheck(L, count < INT32_MAX, 1, "too many places");
    return (lua_Integer)count;
}

/* Reads the places of the array at PLACES, in memory on top of the stack, and puts them in order. Those with the same
   place and rule as another that came before are left out. Whether they were so already. */
static place *read_places(lua_State *L, lua_Integer *count, bool *ordered) {
    lua_Integer given = check_count(L, PLACES), kept = 0;
    place *places = lua_newuserdatauv(L, ((size_t)given + 1) * sizeof *places, 0);
    *ordered = true;
    for (lua_Integer i = 0; i < given; i++) {
        if (lua_rawgeti(L, PLACES, i + 1) != LUA_TTABLE) luaL_error(L, "a place is a table");
        lua_Integer first = integer_of(L, FIRST), last = integer_of(L, LAST);
        places[i] = (place){.first = first, .last = last, .rank = rank_of(L), .index = i};
        lua_pop(L, 1);
        if (i == 0 || !*ordered) continue;
        *ordered = in_order(&places[i - 1], &places[i]) < 0 && !is_again(&places[i - 1], &places[i]);
    }
    *count = given;
    if (*ordered) return places;
    qsort(places, (size_t)given, sizeof *places, in_order);
    for (lua_Integer i = 0; i < given; i++) {
        if (kept == 0 || !is_again(&places[kept - 1], &places[i])) places[kept++] = places[i];
    }
    *count = kept;
    return places;
}

/* Pushes an array of the places. */
static int push_places(lua_State *L, const place *places, lua_Integer count) {
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, PLACES, places[i].index + 1);
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}

/* core.places_in_order(places, ranks) -> array

   Tables with first, last and rule by their start, the longer first, then by the rank of their rule, ranks[rule]; of
   those with the same place and rule the first stays. The array itself when it is so already. Metamethods are not
   asked. */
static int places_in_order(lua_State *L) {
    luaL_checktype(L, PLACES, LUA_TTABLE);
    luaL_checktype(L, RANKS, LUA_TTABLE);
    push_keys(L);
    lua_Integer count;
    bool ordered;
    const place *places = read_places(L, &count, &ordered);
    if (!ordered) return push_places(L, places, count);
    lua_pushvalue(L, PLACES);
    return 1;
}

/* How many places the arrays at PLACES have. */
static lua_Integer count_all(lua_State *L) {
    lua_Integer count = 0;
    for (lua_Integer i = 1; lua_rawgeti(L, PLACES, i) == LUA_TTABLE; i++) {
        count += check_count(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    luaL_argcheck(L, count < INT32_MAX, 1, "too many places");
    return count;
}

/* Puts in the place of the arrays at PLACES one of all their places, which are given the metatable at METATABLE, if
   there is one. */
enum { METATABLE = 3 };
static void gather(lua_State *L) {
    enum { TOGETHER = METATABLE + 1 };
    luaL_checktype(L, PLACES, LUA_TTABLE);
    lua_settop(L, METATABLE);
    if (!lua_isnil(L, METATABLE)) luaL_checktype(L, METATABLE, LUA_TTABLE);
    lua_createtable(L, (int)count_all(L), 0);
    lua_Integer count = 0;
    for (lua_Integer i = 1; lua_rawgeti(L, PLACES, i) == LUA_TTABLE; i++) {
        lua_Integer of_list = check_count(L, -1);
        for (lua_Integer j = 1; j <= of_list; j++) {
            if (lua_rawgeti(L, -1, j) != LUA_TTABLE) luaL_error(L, "a place is a table");
            if (!lua_isnil(L, METATABLE)) {
                lua_pushvalue(L, METATABLE);
                lua_setmetatable(L, -2);
            }
            lua_rawseti(L, TOGETHER, ++count);
        }
        lua_pop(L, 1);
    }
    lua_settop(L, TOGETHER);
    lua_replace(L, PLACES);
}

/* core.places_together(lists, ranks [, metatable]) -> array

   The places of several arrays, as core.places_in_order has them. They are given the metatable. */
static int places_together(lua_State *L) {
    gather(L);
    return places_in_order(L);
}

/* The longest ----------------------------------------------------------------------------------------------------- */

/* Less one, of a place that ends no earlier than it begins. */
static lua_Unsigned length_of(const place *at) {
    return (lua_Unsigned)at->last - (lua_Unsigned)at->first;
}

static int longest_first(const void *left, const void *right) {
    const place *a = *(place *const *)left, *b = *(place *const *)right;
    lua_Unsigned length_a = length_of(a), length_b = length_of(b);
    return length_a != length_b ? (length_a < length_b) - (length_a > length_b) : in_order(a, b);
}

/* Behind the last place, of those in order up to `end`, that begins in this one. */
static place *behind(place *at, place *end) {
    place *low = at + 1;
    while (low < end) {
        place *middle = low + (end - low) / 2;
        if (middle->first <= at->last) low = middle + 1;
        else end = middle;
    }
    return low;
}

/* Keeps of the places from `from` to `end`, in order, longest first, those that overlap none kept before. One kept
   before is no shorter; where it overlaps this one, then, either this one begins in it, or it begins in this one and
   holds its end, and so the start of the last that begins in this one. `longest` has room for all. n log n. */
static void choose(place *from, place *end, place **longest) {
    size_t count = (size_t)(end - from);
    for (size_t i = 0; i < count; i++) longest[i] = from + i;
    if (count > 1) qsort(longest, count, sizeof *longest, longest_first);
    for (size_t i = 0; i < count; i++) {
        place *at = longest[i], *next = behind(at, end);
        if (at->begins_in_kept || next[-1].begins_in_kept) continue;
        at->kept = true;
        for (place *other = at; other < next; other++) other->begins_in_kept = true;
    }
}

/* core.longest_places(lists, ranks) -> array

   Of the places of several arrays, where they hang together, each overlapping the next, the longest, and then the
   longest of those that do not overlap it; of those of one length the first, then that of the rule with the lower rank.
   They come in order. None may end before it begins. */
static int longest_places(lua_State *L) {
    lua_settop(L, RANKS);
    gather(L);
    luaL_checktype(L, RANKS, LUA_TTABLE);
    push_keys(L);
    lua_Integer count, kept = 0;
    bool ordered;
    place *places = read_places(L, &count, &ordered);
    place **longest = lua_newuserdatauv(L, ((size_t)count + 1) * sizeof *longest, 0);
    for (lua_Integer from = 0, to; from < count; from = to) {
        lua_Integer last = places[from].last;
        for (to = from + 1; to < count && places[to].first <= last; to++) {
            if (places[to].last > last) last = places[to].last;
        }
        choose(places + from, places + to, longest);
    }
    for (lua_Integer i = 0; i < count; i++) {
        luaL_argcheck(L, places[i].last >= places[i].first, PLACES, "a place ends before it begins");
        if (places[i].kept) places[kept++] = places[i];
    }
    return push_places(L, places, kept);
}

/* Finds ------------------------------------------------------------------------------------------------------------ */

static lua_Integer position_of(lua_State *L, int find, const char *name) {
    int is_integer;
    lua_pushstring(L, name);
    lua_rawget(L, find);
    lua_Integer value = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer) luaL_error(L, "a find has `%s`, a whole number", name);
    lua_pop(L, 1);
    return value;
}

ptext_span ptext_bind_place_of_find(lua_State *L, int index, size_t length) {
    if (!lua_istable(L, index)) luaL_error(L, "a find is a table");
    lua_Integer first = position_of(L, index, "first"), last = position_of(L, index, "last");
    if (first < 1 || last < first - 1 || last > (lua_Integer)length) luaL_error(L, "a find outside the text");
    return (ptext_span){(uint32_t)(first - 1), (uint32_t)last};
}

/* Names ------------------------------------------------------------------------------------------------------------ */

/* Whether two names have one folded form. */
static bool fold_alike(lua_State *L, const char *a, size_t a_length, const char *b, size_t b_length) {
    ptext_buffer *folded = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_fold(a, a_length, folded));
    uint32_t middle = folded->length;
    ptext_bind_check(L, ptext_fold(b, b_length, folded));
    bool alike = folded->length == 2 * middle && memcmp(folded->bytes, folded->bytes + middle, middle) == 0;
    ptext_bind_drop_scratch(folded);
    return alike;
}

/* Leaves out the possessive behind the place on top of the stack, unless it is of the name of what stands there. */
static void trim_possessive(lua_State *L, const char *text, size_t length) {
    lua_Integer first = integer_of(L, FIRST), last = integer_of(L, LAST);
    if (first < 1 || last < first || (size_t)last > length) luaL_error(L, "a place outside the text");
    char end = text[last - 1];
    size_t own = (size_t)(last - first + 1);
    size_t possessive = end == 's' || end == '\x99' ? ptext_possessive_length(text + first - 1, own) : 0;
    if (possessive == 0) return;
    int find = lua_gettop(L);
    if (lua_getfield(L, find, "attributes") != LUA_TTABLE) luaL_error(L, "a find has attributes");
    if (lua_getfield(L, -1, "canonical") == LUA_TSTRING) {
        size_t canonical_length;
        const char *canonical = lua_tolstring(L, -1, &canonical_length);
        if (fold_alike(L, canonical, canonical_length, text + first - 1, own)) possessive = 0;
    }
    lua_settop(L, find);
    lua_pushvalue(L, LAST);
    lua_pushinteger(L, last - (lua_Integer)possessive);
    lua_rawset(L, find);
}

/* core.trim_possessives(lists, text)

   Finds of names in several arrays are told without the possessives behind them: they end before "'s", unless that is
   of their `canonical`. */
static int trim_possessives(lua_State *L) {
    enum { TEXT = RANKS };
    luaL_checktype(L, PLACES, LUA_TTABLE);
    size_t length;
    const char *text = luaL_checklstring(L, TEXT, &length);
    push_keys(L);
    for (lua_Integer i = 1; lua_rawgeti(L, PLACES, i) == LUA_TTABLE; i++) {
        lua_Integer count = check_count(L, -1);
        for (lua_Integer j = 1; j <= count; j++) {
            if (lua_rawgeti(L, TOP + 1, j) != LUA_TTABLE) luaL_error(L, "a place is a table");
            trim_possessive(L, text, length);
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
    return 0;
}

int ptext_bind_push_squeezed(lua_State *L, const char *s, size_t length) {
    if (ptext_is_broken(s, length)) return ptext_bind_push_made(L, s, length, ptext_squeeze);
    lua_pushlstring(L, s, length);
    return 1;
}

/* core.squeezed(text [, first [, last]]) -> the text from first to last, white space in it as one space where it has
   line breaks, tabs, no-break spaces or two spaces */
static int squeezed(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    ptext_span part = ptext_bind_opt_part(L, 2, length);
    return ptext_bind_push_squeezed(L, text + part.start, part.end - part.start);
}

/* core.spaced(text) -> the text with each stretch of white space as one space */
static int spaced(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    if (ptext_is_spaced(text, length)) {
        lua_settop(L, 1);
        return 1;
    }
    return ptext_bind_push_made(L, text, length, ptext_space);
}

/* Pushes the name at argument 1 as it is compared, behind a text. Returns 1. */
static int push_compared(lua_State *L, const char *before, size_t before_length) {
    size_t length;
    const char *name = ptext_bind_check_text(L, 1, &length);
    ptext_buffer *out = ptext_bind_scratch(L);
    ptext_bind_check(L, ptext_buffer_add(out, before, before_length));
    ptext_bind_check(L, ptext_compared(name, length, out));
    return ptext_bind_push_scratch(L, out);
}

/* core.compared(name [, before]) -> a name as it is compared with others, behind the text `before`: folded, without
   "the " before it and "'s" behind it */
static int compared(lua_State *L) {
    size_t before_length;
    const char *before = luaL_optlstring(L, 2, "", &before_length);
    return push_compared(L, before, before_length);
}

/* core.compared_words(name, but) -> array of the words of core.compared(name), without those that are keys of `but`

   Words are runs of letters, figures, apostrophes and hyphens. */
static int compared_words(lua_State *L) {
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    push_compared(L, "", 0);
    size_t length;
    const char *name = lua_tolstring(L, 3, &length);
    lua_newtable(L);
    lua_Integer count = 0;
    ptext_span word = ptext_compared_word(name, length, 0);
    for (; word.end > word.start; word = ptext_compared_word(name, length, word.end)) {
        lua_pushlstring(L, name + word.start, word.end - word.start);
        lua_pushvalue(L, -1);
        bool left_out = lua_rawget(L, 2) != LUA_TNIL;
        lua_pop(L, 1);
        if (left_out) lua_pop(L, 1);
        else lua_rawseti(L, 4, ++count);
    }
    return 1;
}

static const luaL_Reg functions[] = {
    {"places_in_order", places_in_order},
    {"places_together", places_together},
    {"longest_places", longest_places},
    {"trim_possessives", trim_possessives},
    {"squeezed", squeezed},
    {"spaced", spaced},
    {"compared", compared},
    {"compared_words", compared_words},
    {NULL, NULL},
};

void ptext_bind_places(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
