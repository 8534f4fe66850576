#ifndef PTEXT_BIND_DICTIONARY_H
#define PTEXT_BIND_DICTIONARY_H

#include "bind.h"

#include "../text/dictionary.h"

/* The compiled dictionary of a dictionary argument; it lives as long as the argument. */
const ptext_dictionary *ptext_bind_check_dictionary(lua_State *L, int argument);

/* The one matcher of a dictionary argument in this state, made when it is first asked for. */
ptext_matcher *ptext_bind_check_matcher(lua_State *L, int argument);

#endif
