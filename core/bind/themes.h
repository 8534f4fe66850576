#ifndef PTEXT_BIND_THEMES_H
#define PTEXT_BIND_THEMES_H

#include "bind.h"

#include "../text/quotes.h"

/* The themes of an argument (core.themes). */
const ptext_themes *ptext_bind_check_themes(lua_State *L, int argument);

/* Pushes the array of their names by list. */
void ptext_bind_push_theme_names(lua_State *L, int argument);

#endif
