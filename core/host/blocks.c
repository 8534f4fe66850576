/* Lists of free blocks, one for each size. A block's memory holds the next of its list while it is free. */
#include "blocks.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "os.h"

/* Sanitizers see the bounds of blocks that malloc gives. */
#if defined(__SANITIZE_ADDRESS__)
#define MALLOC_FOR_ALL 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MALLOC_FOR_ALL 1
#endif
#endif
#if !defined(MALLOC_FOR_ALL)
#define MALLOC_FOR_ALL 0
#endif

/* Blocks that were given back long ago are in no cache. The one to take next is asked for while this one is filled. */
#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch((address), 1)
#else
#define PREFETCH(address) ((void)(address))
#endif

/* Beyond PTEXT_BLOCK_SIZES for a large block. */
static size_t steps_of(size_t size) { return size / PTEXT_BLOCK_STEP + (size % PTEXT_BLOCK_STEP != 0); }

static bool is_small(size_t size) { return !MALLOC_FOR_ALL && steps_of(size) <= PTEXT_BLOCK_SIZES; }

/* The first step of a chunk holds the chunk before. */
static bool add_chunk(ptext_blocks *blocks) {
    char *chunk = ptext_os_large_page();
    if (chunk == NULL) return false;
    memcpy(chunk, &blocks->chunks, sizeof blocks->chunks);
    blocks->chunks = chunk;
    blocks->rest = chunk + PTEXT_BLOCK_STEP;
    blocks->left = PTEXT_OS_LARGE_PAGE - PTEXT_BLOCK_STEP;
    return true;
}

static void give(ptext_blocks *blocks, void *block, size_t size) {
    size_t steps = steps_of(size);
    if (!is_small(size)) {
        free(block);
        return;
    }
    memcpy(block, &blocks->free[steps], sizeof blocks->free[steps]);
    blocks->free[steps] = block;
}

/* The rest of a chunk that is too short for this block is left to shorter ones. */
static void *take(ptext_blocks *blocks, size_t size) {
    size_t steps = steps_of(size);
    char *block;

    if (!is_small(size)) return malloc(size);
    block = blocks->free[steps];
    if (block != NULL) {
        memcpy(&blocks->free[steps], block, sizeof blocks->free[steps]);
        PREFETCH(blocks->free[steps]);
        return block;
    }
    if (blocks->left < steps * PTEXT_BLOCK_STEP) {
        if (blocks->left > 0) give(blocks, blocks->rest, blocks->left);
        blocks->left = 0;
        if (!add_chunk(blocks)) return NULL;
    }
    block = blocks->rest;
    blocks->rest += steps * PTEXT_BLOCK_STEP;
    blocks->left -= steps * PTEXT_BLOCK_STEP;
    return block;
}

void *ptext_blocks_resize(ptext_blocks *blocks, void *block, size_t old_size, size_t new_size) {
    void *moved;

    if (new_size == 0) {
        if (old_size > 0) give(blocks, block, old_size);
        return NULL;
    }
    if (old_size == 0) return take(blocks, new_size);
    if (!is_small(old_size) && !is_small(new_size)) return realloc(block, new_size);
    if (steps_of(old_size) == steps_of(new_size)) return block;
    moved = take(blocks, new_size);
    if (moved == NULL) return NULL;
    memcpy(moved, block, old_size < new_size ? old_size : new_size);
    give(blocks, block, old_size);
    return moved;
}

void ptext_blocks_free(ptext_blocks *blocks) {
    void *chunk = blocks->chunks;
    while (chunk != NULL) {
        void *before;
        memcpy(&before, chunk, sizeof before);
        free(chunk);
        chunk = before;
    }
    *blocks = (ptext_blocks){.chunks = NULL};
}
