#ifndef PTEXT_BIND_HITS_H
#define PTEXT_BIND_HITS_H

#include "document.h"

#include "../text/dictionary.h"

/* The Lua type. User values: the document and the dictionary that the hits are of. */
enum { PTEXT_BOUND_DOCUMENT = 1, PTEXT_BOUND_DICTIONARY = 2 };

typedef struct ptext_bound_hits {
    ptext_hits found;
    uint8_t *marks;      /* one for each hit, or NULL while none is marked; see voice.h */
    uint32_t generation; /* of the document when they were found */
} ptext_bound_hits;

/* Argument 1, and its document, which must be open and as it was when they were found. */
ptext_bound_hits *ptext_bind_open_hits(lua_State *L, ptext_bound_document **document);

/* The names of marks, from the lowest bit, in the order of the names; NULL ends them. */
extern const char *const ptext_voice_names[];

/* Methods that write hits (hits_write.c) and choose quotes (quotes.c). */
int ptext_bind_hits_json(lua_State *L);
int ptext_bind_hits_json_themes(lua_State *L);
int ptext_bind_hits_csv_themes(lua_State *L);
int ptext_bind_hits_csv(lua_State *L);
int ptext_bind_hits_quotes(lua_State *L);

/* The hits of argument 1, and the document that they are of, which must be open and as it was when they were found. */
const ptext_hits *ptext_bind_check_hits(lua_State *L, const ptext_document **document);

/* hits:candidates, which stands with the candidates that it makes (candidates.c). */
int ptext_bind_hits_candidates(lua_State *L);

/* The candidates at an argument. */
const ptext_hits *ptext_bind_check_candidates(lua_State *L, int argument);

#endif
