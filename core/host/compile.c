/* Makes the chunks that the command carries (see compiled.h): compile FILE... >CHUNKS.c

   It is built with the Lua that the command is built with. */
#include <lauxlib.h>
#include <lua.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../text/assigned.h"
#include "../text/fold.h"
#include "os.h"

/* Stands for the name that a chunk is given when it is loaded. Lua writes it once, behind the byte that holds its
   length and one, with the eighth bit set. */
static const char placeholder[] = "=(compiled)";

typedef struct chunk {
    const char *path;
    ptext_buffer source, code, assigned;
    char sha256[2 * SHA256_DIGEST_SIZE + 1];
    size_t name_at, name_end;
} chunk;

static int by_length(const void *a, const void *b) {
    size_t left = ((const chunk *)a)->source.length, right = ((const chunk *)b)->source.length;
    return (left > right) - (left < right);
}

/* A lua_Writer. */
static int add(lua_State *L, const void *bytes, size_t length, void *code) {
    (void)L;
    return ptext_buffer_add(code, bytes, length) != PTEXT_OK;
}

static bool find_name(chunk *c) {
    enum { LENGTH = sizeof placeholder - 1 };
    for (size_t i = 1; i + LENGTH <= c->code.length; i++) {
        if (memcmp(c->code.bytes + i, placeholder, LENGTH) != 0) continue;
        c->name_at = i - 1;
        c->name_end = i + LENGTH;
        return (unsigned char)c->code.bytes[i - 1] == ((LENGTH + 1) | 0x80);
    }
    return false;
}

static void hash(chunk *c) {
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&context);
    sha256_update(&context, c->source.length, (const uint8_t *)c->source.bytes);
    sha256_digest(&context, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++) sprintf(c->sha256 + 2 * i, "%02x", digest[i]);
}

/* Whether words, each with a space behind it, have one. */
static bool has_word(const ptext_buffer *words, const char *word, size_t length) {
    for (size_t at = 0, next; at < words->length; at = next) {
        next = at + strcspn(words->bytes + at, " ") + 1;
        if (next - at == length + 1 && memcmp(words->bytes + at, word, length) == 0) return true;
    }
    return false;
}

/* Gathers the names that may be assigned to, each once. */
static bool find_assigned(chunk *c) {
    ptext_assigned reader = {.source = c->source.bytes, .length = c->source.length};
    size_t start, length;
    while (ptext_assigned_next(&reader, &start, &length)) {
        const char *name = reader.source + start;
        if (has_word(&c->assigned, name, length)) continue;
        if (ptext_buffer_add(&c->assigned, name, length) != PTEXT_OK) return false;
        if (ptext_buffer_add(&c->assigned, " ", 1) != PTEXT_OK) return false;
    }
    return true;
}

/* Returns NULL or why the file is left out: it is compiled when the command runs, then. */
static const char *compile(lua_State *L, chunk *c) {
    int error = ptext_os_read_file(c->path, SIZE_MAX, &c->source);
    if (error != 0) return strerror(error);
    if (luaL_loadbufferx(L, c->source.bytes, c->source.length, placeholder, "t") != LUA_OK) return lua_tostring(L, -1);
    if (lua_dump(L, add, &c->code, 0) != 0 || !find_assigned(c)) return "not enough memory";
    lua_pop(L, 1);
    hash(c);
    return find_name(c) ? NULL : "this Lua writes compiled code in a way of its own";
}

static void empty(chunk *c) {
    ptext_buffer_free(&c->source);
    ptext_buffer_free(&c->code);
    ptext_buffer_free(&c->assigned);
}

static size_t compile_all(lua_State *L, chunk *chunks, char **paths) {
    size_t count = 0;
    for (; *paths != NULL; paths++) {
        chunks[count] = (chunk){.path = *paths};
        const char *wrong = compile(L, &chunks[count]);
        if (wrong == NULL) {
            count++;
            continue;
        }
        fprintf(stderr, "compile: %s is left out: %s\n", *paths, wrong);
        lua_settop(L, 0);
        empty(&chunks[count]);
    }
    return count;
}

/* As a string constant. Every byte that is not plain is three octal digits, so that none runs into the next. */
static void print_constant(const char *name, size_t number, const ptext_buffer *bytes) {
    enum { LINE = 96 };
    printf("static const char %s_%zu[] =", name, number);
    for (size_t i = 0; i < bytes->length; i++) {
        unsigned char byte = (unsigned char)bytes->bytes[i];
        if (i % LINE == 0) printf("%s\n\"", i == 0 ? "" : "\"");
        if (byte < ' ' || byte > '~' || strchr("\"\\?", byte) != NULL) printf("\\%03o", byte);
        else putchar(byte);
    }
    printf("%s;\n", bytes->length == 0 ? " \"\"" : "\"");
}

static void print_chunks(const chunk *chunks, size_t count) {
    puts("#include \"compiled.h\"");
    for (size_t i = 0; i < count; i++) {
        printf("/* %s */\n", chunks[i].path);
        print_constant("source", i, &chunks[i].source);
        print_constant("code", i, &chunks[i].code);
        print_constant("assigned", i, &chunks[i].assigned);
    }
    puts("const ptext_compiled_chunk ptext_compiled_chunks[] = {");
    for (size_t i = 0; i < count; i++) {
        const chunk *c = &chunks[i];
        printf("{source_%zu, code_%zu, \"%s\", assigned_%zu, %u, %u, %zu, %zu},\n", i, i, c->sha256, i,
               c->source.length, c->code.length, c->name_at, c->name_end);
    }
    printf("{0}};\nconst size_t ptext_compiled_count = %zu;\n", count);
}

int main(int count, char **arguments) {
    lua_State *L = luaL_newstate();
    chunk *chunks = calloc((size_t)count, sizeof *chunks);
    if (L == NULL || chunks == NULL) return EXIT_FAILURE;
    size_t compiled = compile_all(L, chunks, arguments + 1);
    qsort(chunks, compiled, sizeof *chunks, by_length);
    print_chunks(chunks, compiled);
    for (size_t i = 0; i < compiled; i++) empty(&chunks[i]);
    free(chunks);
    lua_close(L);
    return ptext_os_close_stdout() == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
