/* Blocks of memory keep what is written into them, and are used again. */
#include "../../core/host/blocks.h"
#include "cases.h"

#define HELD 300u

typedef struct held {
    unsigned char *block;
    size_t size;
    unsigned char mark;
} held;

static void check(const held *one) {
    for (size_t i = 0; i < one->size; i++) assert_int_equal(one->block[i], one->mark);
}

/* Grows, shrinks, or gives back; what both sizes have stays. */
static void resize(ptext_blocks *blocks, held *one, size_t size, unsigned char mark) {
    size_t kept = one->size < size ? one->size : size;
    unsigned char *moved = ptext_blocks_resize(blocks, one->block, one->size, size);
    assert_int_equal(moved == NULL, size == 0);
    for (size_t i = 0; i < kept; i++) assert_int_equal(moved[i], one->mark);
    *one = (held){moved, size, mark};
    if (size > 0) memset(moved, mark, size);
}

static void blocks_keep_their_bytes(void **state) {
    static held all[HELD];
    ptext_blocks blocks = {0};
    uint32_t seed = 1;
    (void)state;
    for (uint32_t round = 0; round < 100000; round++) {
        held *one = &all[next_random(&seed) % HELD];
        size_t most = next_random(&seed) % 20 == 0 ? 2000 : 40;
        check(one);
        resize(&blocks, one, next_random(&seed) % 4 == 0 ? 0 : next_random(&seed) % most, (unsigned char)round);
    }
    for (uint32_t i = 0; i < HELD; i++) {
        check(&all[i]);
        resize(&blocks, &all[i], 0, 0);
    }
    ptext_blocks_free(&blocks);
    ptext_blocks_free(&blocks);
}

static size_t chunks_of(const ptext_blocks *blocks) {
    size_t count = 0;
    for (void *chunk = blocks->chunks; chunk != NULL; memcpy(&chunk, chunk, sizeof chunk)) count++;
    return count;
}

/* Making and giving back blocks of any sizes again and again takes no more memory than the first time. */
static void memory_is_used_again(void **state) {
    ptext_blocks blocks = {0};
    size_t chunks = 0;
    (void)state;
    for (uint32_t round = 0; round < 20; round++) {
        void *some[500];
        for (uint32_t i = 0; i < 500; i++) some[i] = ptext_blocks_resize(&blocks, NULL, 0, i % 512 + 1);
        for (uint32_t i = 0; i < 500; i++) assert_null(ptext_blocks_resize(&blocks, some[i], i % 512 + 1, 0));
        if (round == 0) chunks = chunks_of(&blocks);
        assert_int_equal(chunks_of(&blocks), chunks);
    }
    ptext_blocks_free(&blocks);
    assert_int_equal(chunks_of(&blocks), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(blocks_keep_their_bytes),
        WITH_ALL_INSTRUCTIONS(memory_is_used_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
