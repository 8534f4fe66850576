/* core.sha256: the hash that records and manifests name bytes by. */
#include "sha256.h"

#include "../host/os.h"
#include "bind.h"

int ptext_bind_push_sha256(lua_State *L, struct sha256_ctx *context) {
    static const char hexadecimal[] = "0123456789abcdef";
    uint8_t digest[SHA256_DIGEST_SIZE];
    char text[2 * SHA256_DIGEST_SIZE];
    sha256_digest(context, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++) {
        text[2 * i] = hexadecimal[digest[i] >> 4];
        text[2 * i + 1] = hexadecimal[digest[i] & 15];
    }
    lua_pushlstring(L, text, sizeof text);
    return 1;
}

/* core.sha256(s) -> 64 lower-case hexadecimal digits (FIPS 180-4) */
static int sha256_of_string(lua_State *L) {
    size_t length;
    const char *s = luaL_checklstring(L, 1, &length);
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, length, (const uint8_t *)s);
    return ptext_bind_push_sha256(L, &context);
}

static int add_piece(void *context, const char *bytes, size_t length) {
    sha256_update(context, length, (const uint8_t *)bytes);
    return 0;
}

/* core.sha256_file(path) -> 64 hexadecimal digits | nil, message

   The hash of a file, read piece by piece. */
static int sha256_of_file(lua_State *L) {
    const char *path = ptext_bind_check_path(L, 1);
    struct sha256_ctx context;
    sha256_init(&context);
    int error = ptext_os_each_piece(path, add_piece, &context);
    return error != 0 ? ptext_bind_failure(L, path, error) : ptext_bind_push_sha256(L, &context);
}

static const luaL_Reg functions[] = {
    {"sha256", sha256_of_string},
    {"sha256_file", sha256_of_file},
    {NULL, NULL},
};

void ptext_bind_sha256(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
