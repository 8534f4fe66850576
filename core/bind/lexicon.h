#ifndef PTEXT_BIND_LEXICON_H
#define PTEXT_BIND_LEXICON_H

#include "bind.h"

#include "../text/lexicon.h"

/* The lexicon in an argument or any other place of the stack. It lives as long as the value. */
const ptext_lexicon *ptext_bind_check_lexicon(lua_State *L, int index);
bool ptext_bind_is_lexicon(lua_State *L, int index);

/* The set of the bytes in an argument, pairs of them that are ranges: "azAZ" is a to z and A to Z. Empty when
   absent. */
ptext_byte_set ptext_bind_opt_ranges(lua_State *L, int argument);

/* The strings of the array at `index` as phrases, in a userdata that is left on the stack. They live as long as the
   array holds its strings. Raises when one is no string or is empty; `what` names them. */
ptext_phrase *ptext_bind_phrases(lua_State *L, int index, uint32_t *count, const char *what);

#endif
