/* What the binding files share. Each file binds one Lua type or one table of functions; core.c gathers them. */
#ifndef PTEXT_BIND_H
#define PTEXT_BIND_H

#include <lua.h>

#include <lauxlib.h>
#include <string.h>

#include "../text/fold.h"
#include "../text/span.h"

/* Functions of these names add what their file binds to the table on top of the stack. */
void ptext_bind_text(lua_State *L);
void ptext_bind_split(lua_State *L);
void ptext_bind_assigned(lua_State *L);
void ptext_bind_abbreviations(lua_State *L);
void ptext_bind_encoding(lua_State *L);
void ptext_bind_sha256(lua_State *L);
void ptext_bind_writer(lua_State *L);
void ptext_bind_json(lua_State *L);
void ptext_bind_dictionary(lua_State *L);
void ptext_bind_document(lua_State *L);
void ptext_bind_hits(lua_State *L);
void ptext_bind_candidates(lua_State *L);
void ptext_bind_finder(lua_State *L);
void ptext_bind_units(lua_State *L);
void ptext_bind_scope(lua_State *L);
void ptext_bind_items(lua_State *L);
void ptext_bind_themes(lua_State *L);
void ptext_bind_quotes(lua_State *L);
void ptext_bind_csv(lua_State *L);
void ptext_bind_profile(lua_State *L);
void ptext_bind_lexicon(lua_State *L);
void ptext_bind_features(lua_State *L);
void ptext_bind_column_arrays(lua_State *L);
void ptext_bind_sheet(lua_State *L);
void ptext_bind_columns(lua_State *L);
void ptext_bind_names(lua_State *L);
void ptext_bind_sketch(lua_State *L);
void ptext_bind_similar(lua_State *L);
void ptext_bind_contained(lua_State *L);
void ptext_bind_os(lua_State *L);
void ptext_bind_file(lua_State *L);
void ptext_bind_folder(lua_State *L);
void ptext_bind_lines(lua_State *L);
void ptext_bind_memory(lua_State *L);
void ptext_bind_tables(lua_State *L);
void ptext_bind_places(lua_State *L);
void ptext_bind_mentions(lua_State *L);
void ptext_bind_shortforms(lua_State *L);
void ptext_bind_clauses(lua_State *L);
void ptext_bind_pool(lua_State *L);

/* The Lua C module. */
#define PTEXT_EXPORT __attribute__((visibility("default")))
PTEXT_EXPORT int luaopen_ptext_core(lua_State *L);

/* Uses the instructions that PTEXT_INSTRUCTIONS in the environment asks for, as the module does when it is opened.
   Returns NULL, or the name of those that are not there, with which it raises this message. */
#define PTEXT_MISSING_INSTRUCTIONS "PTEXT_INSTRUCTIONS: there are no instructions `%s` here"
const char *ptext_bind_choose_instructions(void);

/* Has core.dictionary take the dictionary of this image (see dictionary_image.h) for lists that it was made of; to be
   called before any state is made. The image must stay. */
void ptext_bind_carry_dictionary(const void *image);

/* places.c: the place of the find at a stack index, as its first and last say, which must be in a text of this length.
   Raises when it is no table, or has none. */
ptext_span ptext_bind_place_of_find(lua_State *L, int index, size_t length);

/* places.c: pushes a text as core.squeezed gives it; returns 1. */
int ptext_bind_push_squeezed(lua_State *L, const char *s, size_t length);

/* support.c */

/* Raises when the status is not PTEXT_OK. */
void ptext_bind_raise(lua_State *L, ptext_status status);
static inline void ptext_bind_check(lua_State *L, ptext_status status) {
    if (status != PTEXT_OK) ptext_bind_raise(L, status);
}

/* Makes the metatable of a type: its methods, found through __index, and its metamethods. Leaves the stack as is. */
void ptext_bind_type(lua_State *L, const char *name, const luaL_Reg *methods, const luaL_Reg *metamethods);

/* Signs the table on top as the metatable of a type, as ptext_bind_type does, and hides it from Lua: a script that saw
   the signature might put it into another. */
void ptext_bind_sign(lua_State *L, const char *type_name);

/* The object at an index, when its metatable is signed with this very name, not a copy of it. Where it is another, the
   first gives NULL, and the second raises. */
void *ptext_bind_test_object(lua_State *L, int index, const char *type_name);
void *ptext_bind_check_object(lua_State *L, int index, const char *type_name);

/* An empty buffer that belongs to the state and is kept from call to call. It holds until the next call that asks
   for it: use it where nothing runs Lua code in between. */
ptext_buffer *ptext_bind_scratch(lua_State *L);
/* Gives the memory of the scratch buffer back when it is much. */
void ptext_bind_drop_scratch(ptext_buffer *scratch);

/* Pushes what the scratch buffer holds, and drops it. Returns 1. */
int ptext_bind_push_scratch(lua_State *L, ptext_buffer *scratch);

/* Pushes what `make` makes of s[0..length): in the scratch buffer, to which it appends. Returns 1. */
typedef ptext_status ptext_bind_maker(const char *s, size_t length, ptext_buffer *out);
int ptext_bind_push_made(lua_State *L, const char *s, size_t length, ptext_bind_maker *make);

/* What a function returns when the world failed it: nil, "path: what happened", errno. */
int ptext_bind_failure(lua_State *L, const char *path, int error);

/* Append to a buffer, and raise when memory runs out. */
static inline void ptext_bind_put(lua_State *L, ptext_buffer *out, const char *literal) {
    ptext_bind_check(L, ptext_buffer_add(out, literal, strlen(literal)));
}
void ptext_bind_put_integer(lua_State *L, ptext_buffer *out, const char *literal_before, uint32_t value);
void ptext_bind_put_string(lua_State *L, ptext_buffer *out, const char *literal_before, const char *s, size_t length);

/* A string argument, below the limit of a text. */
const char *ptext_bind_check_text(lua_State *L, int argument, size_t *length);

/* A position argument, from 1 to one past the end, as an offset; the start when absent. */
size_t ptext_bind_opt_offset(lua_State *L, int argument, size_t length);

/* Two arguments that may be absent: the first and the last position of the part of a string that is meant, the string's
   ends without them. */
ptext_span ptext_bind_opt_part(lua_State *L, int argument, size_t length);

/* A path argument. One that holds a NUL would name another file. */
const char *ptext_bind_check_path(lua_State *L, int argument);

/* Pushes [start, end) as Lua's first and last. Returns 2. */
int ptext_bind_push_span(lua_State *L, uint32_t start, uint32_t end);

/* A 1-based index argument between 1 and count, as a 0-based one; raises otherwise. */
uint32_t ptext_bind_check_index(lua_State *L, int argument, uint32_t count);

/* The element i of the table at `index`, as a string; raises naming `what` when it is none. The string is left on
   the stack. */
const char *ptext_bind_string_at(lua_State *L, int index, lua_Integer i, size_t *length, const char *what);

#endif
