#ifndef PTEXT_BIND_ABBREVIATIONS_H
#define PTEXT_BIND_ABBREVIATIONS_H

#include "bind.h"

#include "../text/segment.h"

/* The list in an abbreviations argument, or NULL when there is none. It lives as long as the argument. */
const ptext_abbreviations *ptext_bind_opt_abbreviations(lua_State *L, int argument);

#endif
