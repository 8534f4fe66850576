/* Wildcards within one word. */
#ifndef PTEXT_GLOB_H
#define PTEXT_GLOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether the whole of word[0..length), valid UTF-8, is matched by glob[0..size), in which PTEXT_WILD_RUN is any run
   of code points and PTEXT_WILD_ONE is one. At most length × size steps, which are added to *steps. */
bool ptext_glob(const char *glob, size_t size, const char *word, size_t length, uint64_t *steps);

#endif
