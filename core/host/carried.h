/* The dictionary of the shipped ruleset, compiled when the command was built, and which of its scripts were found
   right. The scripts stay what counts: the dictionary stands for lists that are the same as those it was made of, and
   any others are compiled; scripts that hold anything else than they did are checked. */
#ifndef PTEXT_CARRIED_H
#define PTEXT_CARRIED_H

#include <stdint.h>

/* Made by carry.c: an image, or that there is none (see text/dictionary_image.h). */
extern const uint64_t ptext_carried_dictionary[];

/* What was found right when it was made, with spaces between: a script by its name and hash, and a check of what it
   returns by the name of its shape, and both (see loader.checked). */
extern const char ptext_carried_checks[];

#endif
