/* The dictionary of the shipped ruleset, compiled when the command was built. The scripts stay what counts: it stands
   for lists that are the same as those it was made of, and any others are compiled. */
#ifndef PTEXT_CARRIED_H
#define PTEXT_CARRIED_H

#include <stdint.h>

/* Made by carry.c: an image, or that there is none (see text/dictionary_image.h). */
extern const uint64_t ptext_carried_dictionary[];

#endif
