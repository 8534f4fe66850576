/* Memory for one Lua state: many small blocks that come and go, which malloc serves slower since it must find their
   sizes and take locks. Not to be shared between threads. */
#ifndef PTEXT_BLOCKS_H
#define PTEXT_BLOCKS_H

#include <stddef.h>

#define PTEXT_BLOCK_STEP 16u
#define PTEXT_BLOCK_SIZES 48u /* sizes of small blocks: multiples of the step up to this many; malloc has the others */

/* Zero-initialise. */
typedef struct ptext_blocks {
    void *free[PTEXT_BLOCK_SIZES + 1]; /* by size in steps, those that were given back; each holds the next */
    void *chunks;                      /* that small blocks are cut from; each holds the next */
    char *rest;                        /* of the last chunk, */
    size_t left;                       /* and its size */
} ptext_blocks;

/* As realloc, told the old size (0 for a new block, NULL). A new size of 0 gives the block back; the result is NULL.
   When memory runs out it is NULL too, and the block as it was. The memory of small blocks is kept for others. */
void *ptext_blocks_resize(ptext_blocks *blocks, void *block, size_t old_size, size_t new_size);

/* Frees all small blocks at once. Larger ones have to be given back. */
void ptext_blocks_free(ptext_blocks *blocks);

#endif
