#ifndef PTEXT_BIND_DOCUMENT_H
#define PTEXT_BIND_DOCUMENT_H

#include "bind.h"

#include "../text/document.h"
#include "../text/position.h"

/* The Lua type. User values: the text, and the names of rules (an array that is a map back as well). */
enum { PTEXT_BOUND_TEXT = 1, PTEXT_BOUND_RULES = 2 };

typedef struct ptext_bound_document {
    bool open;
    bool well_formed;    /* the text is known to be well-formed UTF-8 */
    uint32_t generation; /* counts segmentations: what was found in an earlier one is stale */
    ptext_document cut;
    ptext_positions positions; /* made when first asked for */
    ptext_spans line_words;    /* scratch */
} ptext_bound_document;

/* An open document argument. */
ptext_bound_document *ptext_bind_check_document(lua_State *L, int argument);

/* The kinds of block that the array at an index names, each as the bit 1 << kind. Raises for what is no kind. */
uint32_t ptext_bind_kinds_at(lua_State *L, int array);

/* Where byte `at` (0-based) stands. Linear in the text the first time, constant after. */
ptext_position ptext_bind_position(lua_State *L, ptext_bound_document *document, uint32_t at);

/* document:match, which stands with the hits that it makes (hits.c). */
int ptext_bind_match(lua_State *L);

/* document:sketch, which stands with what is done with sketches (sketch.c). */
int ptext_bind_document_sketch(lua_State *L);

/* document:lines_with, which stands with the lexicons that it looks with (lexicon.c). */
int ptext_bind_document_lines_with(lua_State *L);

/* document:features, which stands with what it gives (sheet.c). */
int ptext_bind_document_features(lua_State *L);

#endif
