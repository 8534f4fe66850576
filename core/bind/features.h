/* What ptext.features makes, as other files see it. */
#ifndef PTEXT_BIND_FEATURES_H
#define PTEXT_BIND_FEATURES_H

#include "../text/line_features.h"
#include "bind.h"

/* What the features at `index` look for; it holds as long as they do. */
const ptext_wanted *ptext_bind_check_features(lua_State *L, int index);

/* Pushes the sheet of the features at `index` for documents that are looked at one by one. */
void ptext_bind_push_own_sheet(lua_State *L, int index);

/* Makes a sheet, as core.sheet does, and pushes it. */
void ptext_bind_new_sheet(lua_State *L);

#endif
