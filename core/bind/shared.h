/* Values that the Lua states of a process share, read-only: dictionaries, profiles. */
#ifndef PTEXT_BIND_SHARED_H
#define PTEXT_BIND_SHARED_H

#include <lua.h>

typedef struct ptext_shared ptext_shared;

/* Shares a value under a new token, with the caller as its only holder. `free_value` is called when the last holder
   lets go. NULL when memory runs out; the value then stays the caller's. */
ptext_shared *ptext_share(void *value, void (*free_value)(void *value));

/* Another hold on what was shared under a token by the same `free_value`; NULL when nobody holds it any more. Thread
   safe, as ptext_let_go is. */
ptext_shared *ptext_hold(lua_Integer token, void (*free_value)(void *value));
void ptext_let_go(ptext_shared *held);

void *ptext_shared_value(const ptext_shared *held);
/* The token is a number, so that it can travel between states in a string. */
lua_Integer ptext_shared_token(const ptext_shared *held);

#endif
