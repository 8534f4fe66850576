/* Lua sources that were compiled when the command was built, so that it need not compile them when it starts. The files
   stay what counts: a file that holds other bytes than it did then is compiled as ever. */
#ifndef PTEXT_COMPILED_H
#define PTEXT_COMPILED_H

#include <lua.h>

#include <stddef.h>

/* A source and what lua_dump made of it. The bytes of the code from `name_at` to `name_end` are the chunk's name. What
   is asked of the source of scripts is known too: its hash, as core.sha256 gives it, and the names that core.assigned
   gives, with spaces between them. */
typedef struct ptext_compiled_chunk {
    const char *source, *code, *sha256, *assigned;
    size_t source_length, code_length, name_at, name_end;
} ptext_compiled_chunk;

/* Made by compile.c: in the order of the lengths of their sources. */
extern const ptext_compiled_chunk ptext_compiled_chunks[];
extern const size_t ptext_compiled_count;

/* The module "ptext.compiled". Opening it lets `require` take what is compiled. */
int luaopen_ptext_compiled(lua_State *L);

#endif
