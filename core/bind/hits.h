#ifndef PTEXT_BIND_HITS_H
#define PTEXT_BIND_HITS_H

#include "bind.h"

#include "../text/dictionary.h"

/* The hits of argument 1, and the document that they are of, which must be open and as it was when they were found. */
const ptext_hits *ptext_bind_check_hits(lua_State *L, const ptext_document **document);

/* hits:candidates, which stands with the candidates that it makes (candidates.c). */
int ptext_bind_hits_candidates(lua_State *L);

#endif
