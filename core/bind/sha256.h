/* Hashes that are made piece by piece. */
#ifndef PTEXT_BIND_SHA256_H
#define PTEXT_BIND_SHA256_H

#include <lua.h>
#include <nettle/sha2.h>

/* Pushes what was hashed as core.sha256 gives it; returns 1. */
int ptext_bind_push_sha256(lua_State *L, struct sha256_ctx *context);

#endif
