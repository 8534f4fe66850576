#ifndef PTEXT_BIND_NAMES_H
#define PTEXT_BIND_NAMES_H

#include "bind.h"

#include "../text/name.h"

/* What names are told by, in an argument or any other place of the stack. It lives as long as the value. */
const ptext_name_sets *ptext_bind_check_names(lua_State *L, int index);

#endif
