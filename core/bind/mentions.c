/* core.mentions: what a document names. Finds that name the same thing become one mention. */
#include "../text/mentions.h"

#include "../text/json.h"
#include "writer.h"

static const char type_name[] = "ptext.mentions";

/* User values: the text, and an array of the strings that mentions refer to. */
enum { TEXT_VALUE = 1, STRINGS_VALUE, VALUES = STRINGS_VALUE };

static ptext_mentions *check(lua_State *L) {
    ptext_mentions *self = ptext_bind_check_object(L, 1, type_name);
    luaL_argcheck(L, self->text != NULL, 1, "the mentions are closed");
    return self;
}

static int mentions_gc(lua_State *L) {
    ptext_mentions_free(ptext_bind_check_object(L, 1, type_name));
    return 0;
}

/* core.mentions(text) -> mentions of a text, none yet */
static int mentions_new(lua_State *L) {
    size_t length;
    const char *text = ptext_bind_check_text(L, 1, &length);
    ptext_mentions *self = lua_newuserdatauv(L, sizeof *self, VALUES);
    *self = (ptext_mentions){.text = text};
    luaL_setmetatable(L, type_name);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, -2, TEXT_VALUE);
    lua_newtable(L);
    lua_setiuservalue(L, -2, STRINGS_VALUE);
    return 1;
}

/* Joining ---------------------------------------------------------------------------------------------------------- */

/* A field of the table at an index, which is left on the stack. Metamethods are not asked. */
static int push_field(lua_State *L, int table, const char *name) {
    lua_pushstring(L, name);
    return lua_rawget(L, table);
}

static ptext_span place_of(lua_State *L, int find) {
    lua_getiuservalue(L, 1, TEXT_VALUE);
    size_t length = lua_rawlen(L, -1);
    lua_pop(L, 1);
    return ptext_bind_place_of_find(L, find, length);
}

/* The string at an index, if it is one. */
static ptext_named_string string_at(lua_State *L, int index) {
    ptext_named_string string = {NULL, 0};
    if (lua_type(L, index) == LUA_TSTRING) string.bytes = lua_tolstring(L, index, &string.length);
    return string;
}

/* Keeps the value at an index as long as the mentions. */
static void anchor(lua_State *L, int index) {
    lua_getiuservalue(L, 1, STRINGS_VALUE);
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    lua_pop(L, 1);
}

/* Raises for what went wrong. What a mention may refer to by then is not kept: they are closed. */
static void check_status(lua_State *L, ptext_mentions *self, ptext_status status) {
    if (status != PTEXT_OK) ptext_mentions_free(self);
    ptext_bind_check(L, status);
}

/* Joins the find at an index, of the kind at another. Returns the number of its mention. */
static uint32_t join(lua_State *L, ptext_mentions *self, int find, int kind, bool exact) {
    int top = lua_gettop(L), attributes = top + 1, canonical = top + 2, way = top + 3;
    uint32_t count = self->count, way_count = self->way_count, number;
    ptext_naming naming = {.place = place_of(L, find), .kind = string_at(L, kind), .exact = exact};
    if (push_field(L, find, "attributes") != LUA_TTABLE) luaL_error(L, "a find has attributes");
    push_field(L, attributes, "canonical");
    push_field(L, attributes, "joined");
    naming.canonical = string_at(L, canonical);
    naming.way = string_at(L, way);
    if (naming.canonical.bytes == NULL && lua_toboolean(L, canonical)) luaL_error(L, "`canonical` must be text");
    check_status(L, self, ptext_mentions_join(self, &naming, &number));
    if (self->count > count) {
        anchor(L, kind);
        if (naming.canonical.bytes != NULL) anchor(L, canonical);
    }
    if (self->way_count > way_count) anchor(L, way);
    lua_settop(L, top);
    return number;
}

static int push_number(lua_State *L, uint32_t number) {
    lua_pushinteger(L, (lua_Integer)number + 1);
    return 1;
}

/* mentions:join(find, kind, exact) -> number

   Joins a find { first, last, attributes } to the mention of what it names, a new one where there was none: that of its
   kind and its attribute `canonical`, or else of its writing as core.compared has it; `exact` compares what is written,
   whatever the name. The longest writing stands for the mention; the attribute `joined` becomes one of its ways. */
static int mentions_join(lua_State *L) {
    ptext_mentions *self = check(L);
    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_checktype(L, 3, LUA_TSTRING);
    return push_number(L, join(L, self, 2, 3, lua_toboolean(L, 4)));
}

/* The arguments of mentions:join_all, and what it looks at of each find. */
enum { FINDS = 2, RULES, EXACT_KINDS, NOTES, SOURCES, FOUND, LATER, FIND, RULE, KIND, TOP = KIND };

/* Whether the table at an index has the find as a key. */
static bool has_find(lua_State *L, int table) {
    lua_pushvalue(L, FIND);
    bool has = lua_rawget(L, table) != LUA_TNIL;
    lua_pop(L, 1);
    return has;
}

/* Reads the find of a number and its rule. */
static void read_find(lua_State *L, lua_Integer number) {
    lua_settop(L, LATER);
    if (lua_rawgeti(L, FINDS, number) != LUA_TTABLE) luaL_error(L, "a find is a table");
    push_field(L, FIND, "rule");
    if (lua_rawget(L, RULES) != LUA_TTABLE) luaL_error(L, "a find of a rule that is not known");
    if (push_field(L, RULE, "mention") != LUA_TSTRING) luaL_error(L, "a rule without a kind of mention");
}

/* Whether what the find names is to be told by others: it is a short form, or its rule finds what refers. */
static bool waits(lua_State *L) {
    push_field(L, RULE, "refers");
    bool refers = lua_toboolean(L, -1);
    if (refers && push_field(L, FIND, "attributes") == LUA_TTABLE) {
        push_field(L, -2, "canonical");
        refers = !lua_toboolean(L, -1);
    }
    lua_settop(L, TOP);
    return refers || has_find(L, NOTES);
}

/* Appends the find to the array that is on top of the stack, which is popped. */
static void append_find(lua_State *L) {
    lua_pushvalue(L, FIND);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    lua_pop(L, 1);
}

/* Adds the find to those that its rule has found. */
static void keep(lua_State *L) {
    lua_pushvalue(L, RULE);
    if (lua_rawget(L, FOUND) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_createtable(L, 1, 0);
        lua_pushvalue(L, RULE);
        lua_pushvalue(L, -2);
        lua_rawset(L, FOUND);
    }
    append_find(L);
}

/* mentions:join_all(finds, rules, exact_kinds, notes, sources, found) -> array of finds

   Joins finds, as mentions:join does, each of the kind `mention` of its rule, rules[find.rule], and exactly where
   exact_kinds has the kind; the array found[rule] has them then at its end. Of the keys of `sources` the values become
   the numbers of their mentions. The array has those that have to wait for the others: the keys of `notes`, and those
   without a canonical name whose rule `refers`. */
static int mentions_join_all(lua_State *L) {
    ptext_mentions *self = check(L);
    for (int i = FINDS; i <= FOUND; i++) luaL_checktype(L, i, LUA_TTABLE);
    lua_settop(L, FOUND);
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    lua_newtable(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, FINDS);
    for (lua_Integer i = 1; i <= count; i++) {
        read_find(L, i);
        if (waits(L)) {
            lua_pushvalue(L, LATER);
            append_find(L);
            continue;
        }
        lua_pushvalue(L, KIND);
        bool exact = lua_rawget(L, EXACT_KINDS) != LUA_TNIL;
        lua_settop(L, TOP);
        uint32_t number = join(L, self, FIND, KIND, exact);
        if (has_find(L, SOURCES)) {
            lua_pushvalue(L, FIND);
            push_number(L, number);
            lua_rawset(L, SOURCES);
        }
        keep(L);
    }
    lua_settop(L, LATER);
    return 1;
}

/* mentions:count_in(number, way)

   Counts a find in with a mention, which it was found to name in a way. */
static int mentions_count_in(lua_State *L) {
    ptext_mentions *self = check(L);
    uint32_t number = ptext_bind_check_index(L, 2, self->count), way_count = self->way_count;
    luaL_checktype(L, 3, LUA_TSTRING);
    check_status(L, self, ptext_mentions_count(self, number, string_at(L, 3)));
    if (self->way_count > way_count) anchor(L, 3);
    return 0;
}

/* mentions:referent(kind, words, from, only) -> only

   The number of the only mention of a kind, from the one numbered `from` on, that has all the words of a text (those of
   core.compared_words); `only` is what was found of those before: nil for none, false for several. */
static int mentions_referent(lua_State *L) {
    ptext_mentions *self = check(L);
    size_t length, kind_length;
    const char *kind = luaL_checklstring(L, 2, &kind_length), *words = ptext_bind_check_text(L, 3, &length);
    lua_Integer from = luaL_checkinteger(L, 4);
    luaL_argcheck(L, from >= 1, 4, "mentions count from 1");
    lua_settop(L, 5);
    bool several = lua_isboolean(L, 5);
    for (lua_Integer i = from - 1; i < (lua_Integer)self->count && !several; i++) {
        const ptext_named_string *own = &self->items[i].kind;
        if (own->length != kind_length || memcmp(own->bytes, kind, kind_length) != 0) continue;
        bool has;
        ptext_bind_check(L, ptext_mentions_have(self, (uint32_t)i, words, length, &has));
        if (!has) continue;
        several = !lua_isnil(L, 5);
        lua_settop(L, 4);
        if (several) lua_pushboolean(L, 0);
        else lua_pushinteger(L, i + 1);
    }
    return 1;
}

/* Telling ---------------------------------------------------------------------------------------------------------- */

/* mentions:canonical(number) -> the name of a mention, or nil where it is not sure */
static int mentions_canonical(lua_State *L) {
    ptext_mentions *self = check(L);
    const ptext_named_string *name = &self->items[ptext_bind_check_index(L, 2, self->count)].canonical;
    lua_pushlstring(L, name->bytes, name->length);
    if (name->bytes == NULL) lua_pushnil(L);
    return 1;
}

static int mentions_length(lua_State *L) {
    lua_pushinteger(L, check(L)->count);
    return 1;
}

/* mentions:sort()

   Puts them in the order of their first finds. Numbers that were told before are none of theirs any more, and nothing
   is joined after this. */
static int mentions_sort(lua_State *L) {
    ptext_mentions_sort(check(L));
    return 0;
}

static void set_string(lua_State *L, const char *key, ptext_named_string value) {
    if (value.bytes == NULL) return;
    lua_pushlstring(L, value.bytes, value.length);
    lua_setfield(L, -2, key);
}

static void set_integer(lua_State *L, const char *key, lua_Integer value) {
    lua_pushinteger(L, value);
    lua_setfield(L, -2, key);
}

static void push_ways(lua_State *L, const ptext_mentions *self, uint32_t way) {
    lua_newtable(L);
    for (lua_Integer i = 1; way != 0; i++) {
        const ptext_way *at = &self->ways[way - 1];
        lua_pushlstring(L, at->name.bytes, at->name.length);
        lua_rawseti(L, -2, i);
        way = at->next;
    }
}

/* mentions:list() -> array of { kind, text, canonical (nil where it is not sure), count, joined (the ways in which its
   finds were joined to it, in order), first, last (of the first find) } */
static int mentions_list(lua_State *L) {
    enum { FIELDS = 7 };
    ptext_mentions *self = check(L);
    lua_createtable(L, self->count < INT32_MAX ? (int)self->count : 0, 0);
    for (uint32_t i = 0; i < self->count; i++) {
        const ptext_mention *one = &self->items[i];
        ptext_named_string writing;
        ptext_bind_check(L, ptext_mentions_writing(self, i, &writing));
        lua_createtable(L, 0, FIELDS);
        set_string(L, "kind", one->kind);
        set_string(L, "text", writing);
        set_string(L, "canonical", one->canonical);
        set_integer(L, "count", one->count);
        push_ways(L, self, one->ways);
        lua_setfield(L, -2, "joined");
        set_integer(L, "first", (lua_Integer)one->first.start + 1);
        set_integer(L, "last", one->first.end);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static void put_string(lua_State *L, ptext_buffer *out, const char *before, ptext_named_string string) {
    ptext_bind_put_string(L, out, before, string.bytes, string.length);
}

static void put_mention(lua_State *L, ptext_buffer *out, ptext_mentions *self, uint32_t number) {
    const ptext_mention *one = &self->items[number];
    ptext_named_string writing;
    ptext_bind_check(L, ptext_mentions_writing(self, number, &writing));
    put_string(L, out, "{\"kind\":", one->kind);
    put_string(L, out, ",\"text\":", writing);
    if (one->canonical.bytes != NULL) put_string(L, out, ",\"canonical\":", one->canonical);
    ptext_bind_put_integer(L, out, ",\"count\":", one->count);
    ptext_bind_put(L, out, ",\"joined\":[");
    for (uint32_t way = one->ways; way != 0; way = self->ways[way - 1].next) {
        put_string(L, out, way == one->ways ? "" : ",", self->ways[way - 1].name);
    }
    ptext_bind_put_integer(L, out, "],\"start\":", one->first.start);
    ptext_bind_put_integer(L, out, ",\"end\":", one->first.end);
    ptext_bind_put(L, out, "}");
}

/* mentions:json([writer]) -> JSON array of the mentions, as records hold it, or the writer: byte offsets from 0, end
   exclusive */
static int mentions_json(lua_State *L) {
    enum { WRITER = 2 };
    ptext_mentions *self = check(L);
    ptext_writer *writer = ptext_bind_writer_at(L, WRITER);
    ptext_bind_put(L, &writer->out, "[");
    for (uint32_t i = 0; i < self->count; i++) {
        if (i > 0) ptext_bind_put(L, &writer->out, ",");
        put_mention(L, &writer->out, self, i);
    }
    ptext_bind_put(L, &writer->out, "]");
    return ptext_bind_leave_writer(L, writer, WRITER);
}

static const luaL_Reg methods[] = {
    {"join", mentions_join},
    {"join_all", mentions_join_all},
    {"count_in", mentions_count_in},
    {"referent", mentions_referent},
    {"canonical", mentions_canonical},
    {"sort", mentions_sort},
    {"list", mentions_list},
    {"json", mentions_json},
    {NULL, NULL},
};

static const luaL_Reg metamethods[] = {
    {"__len", mentions_length},
    {"__gc", mentions_gc},
    {NULL, NULL},
};

static const luaL_Reg functions[] = {
    {"mentions", mentions_new},
    {NULL, NULL},
};

void ptext_bind_mentions(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
