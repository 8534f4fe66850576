/* core.abbreviations: abbreviations that do not end a sentence. */
#include "abbreviations.h"

static const char type_name[] = "ptext.abbreviations";

typedef struct abbreviations {
    ptext_abbreviations *list;
} abbreviations;

const ptext_abbreviations *ptext_bind_opt_abbreviations(lua_State *L, int argument) {
    if (lua_isnoneornil(L, argument)) return NULL;
    return ((abbreviations *)ptext_bind_check_object(L, argument, type_name))->list;
}

/* Adds the strings of the field `name` of table 1: abbreviations of a class, or starters. */
static void add_field(lua_State *L, ptext_abbreviations *list, const char *name, int class) {
    if (lua_getfield(L, 1, name) != LUA_TNIL) {
        luaL_argexpected(L, lua_istable(L, -1), 1, "lists of strings");
        lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
        for (lua_Integer i = 1; i <= count; i++) {
            size_t length;
            const char *text = ptext_bind_string_at(L, -1, i, &length, name);
            ptext_bind_check(L, class < 0 ? ptext_abbreviations_add_starter(list, text, length)
                                          : ptext_abbreviations_add(list, text, length,
                                                                    (ptext_abbreviation_class)class));
            lua_pop(L, 1);
        }
    }
    lua_pop(L, 1);
}

/* core.abbreviations{ title = {…}, number = {…}, plain = {…}, inside = {…}, starters = {…} } -> abbreviations

   Every field is a list of strings and may be left out. Abbreviations are written without their last stop. `title`:
   before a name (Dr); `number`: before a number (No); `plain`: ends a sentence only before a starter (etc);
   `inside`: never ends one (e.g). `starters`: words that often start a sentence. */
static int abbreviations_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    abbreviations *self = lua_newuserdatauv(L, sizeof *self, 0);
    self->list = NULL;
    luaL_setmetatable(L, type_name);
    self->list = ptext_abbreviations_new();
    if (self->list == NULL) ptext_bind_check(L, PTEXT_NO_MEMORY);
    add_field(L, self->list, "title", PTEXT_ABBREVIATION_TITLE);
    add_field(L, self->list, "number", PTEXT_ABBREVIATION_NUMBER);
    add_field(L, self->list, "plain", PTEXT_ABBREVIATION_PLAIN);
    add_field(L, self->list, "inside", PTEXT_ABBREVIATION_INSIDE);
    add_field(L, self->list, "starters", -1);
    return 1;
}

static int abbreviations_gc(lua_State *L) {
    abbreviations *self = ptext_bind_check_object(L, 1, type_name);
    ptext_abbreviations_free(self->list);
    self->list = NULL;
    return 0;
}

static const luaL_Reg methods[] = {{NULL, NULL}};
static const luaL_Reg metamethods[] = {{"__gc", abbreviations_gc}, {NULL, NULL}};

static const luaL_Reg functions[] = {
    {"abbreviations", abbreviations_new},
    {NULL, NULL},
};

void ptext_bind_abbreviations(lua_State *L) {
    ptext_bind_type(L, type_name, methods, metamethods);
    luaL_setfuncs(L, functions, 0);
}
