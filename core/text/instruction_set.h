/* Which instructions the inner loops use that have more than one form: word_block.c and sentence_scan.c. All forms find
   the same; the portable one is plain C, and what the others are checked with. */
#ifndef PTEXT_INSTRUCTION_SET_H
#define PTEXT_INSTRUCTION_SET_H

#include <stdbool.h>

typedef enum ptext_instruction_set {
    PTEXT_PORTABLE,
    PTEXT_SSE2,
    PTEXT_INSTRUCTION_SET_COUNT,
} ptext_instruction_set;

#if defined(__SSE2__)
#define PTEXT_HAS_SSE2 1
#endif

/* The set in use: until one is chosen, the fastest that this program was compiled for. */
ptext_instruction_set ptext_instruction_set_used(void);

/* From now on uses the set of this name, "portable" or "sse2", or, given NULL, the fastest. Returns false, and changes
   nothing, when there is none of this name or it was not compiled for this machine. For the start of a program: threads
   that are at work may use either for a while. */
bool ptext_instruction_set_use(const char *name);

/* The name of a set. */
const char *ptext_instruction_set_name(ptext_instruction_set set);

#endif
