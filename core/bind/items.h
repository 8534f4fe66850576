/* What is found in a document, as tables of Lua: `span`, a table with first and last, or first and last themselves. */
#ifndef PTEXT_BIND_ITEMS_H
#define PTEXT_BIND_ITEMS_H

#include "document.h"

/* The place that the table at a stack index holds as `span`, or itself. False when it has none; raises when it is
   outside the text of the document, which may be NULL. */
bool ptext_bind_place_of_item(lua_State *L, int item, const ptext_bound_document *document, ptext_span *place);

/* document:json_items, document:json_finds (items.c) and document:csv_items (csv.c). */
int ptext_bind_json_items(lua_State *L);
int ptext_bind_json_finds(lua_State *L);
int ptext_bind_csv_items(lua_State *L);

#endif
