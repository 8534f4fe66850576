#ifndef PTEXT_BIND_SCOPE_H
#define PTEXT_BIND_SCOPE_H

#include "document.h"

/* Methods of documents that take a scope (scope.c). */
int ptext_bind_document_units_in(lua_State *L);
int ptext_bind_document_unit_at(lua_State *L);
int ptext_bind_document_block_around(lua_State *L);

/* Whether an offset is in a block of the kinds of the scope at an argument. */
bool ptext_bind_is_in_scope(lua_State *L, int argument, const ptext_document *cut, uint32_t offset);

#endif
