#ifndef PTEXT_BIND_SCOPE_H
#define PTEXT_BIND_SCOPE_H

#include "bind.h"

/* Methods of documents that take a scope (scope.c). */
int ptext_bind_document_units_in(lua_State *L);
int ptext_bind_document_unit_at(lua_State *L);
int ptext_bind_document_block_around(lua_State *L);

#endif
