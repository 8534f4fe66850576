#include "instruction_set.h"

#include <stdatomic.h>
#include <stddef.h>
#include <string.h>

#if defined(PTEXT_HAS_SSE2)
#define FASTEST PTEXT_SSE2
#else
#define FASTEST PTEXT_PORTABLE
#endif

static const char *const names[PTEXT_INSTRUCTION_SET_COUNT] = {[PTEXT_PORTABLE] = "portable", [PTEXT_SSE2] = "sse2"};

/* Every thread reads it; none waits for another. */
static atomic_int used = FASTEST;

ptext_instruction_set ptext_instruction_set_used(void) {
    return (ptext_instruction_set)atomic_load_explicit(&used, memory_order_relaxed);
}

bool ptext_instruction_set_use(const char *name) {
    int set = FASTEST;
    if (name != NULL) {
        for (set = 0; set <= FASTEST && strcmp(names[set], name) != 0;) set++;
    }
    if (set > FASTEST) return false;
    atomic_store_explicit(&used, set, memory_order_relaxed);
    return true;
}

const char *ptext_instruction_set_name(ptext_instruction_set set) { return names[set]; }
