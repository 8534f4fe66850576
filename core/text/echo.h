/* What one part of a text says again of another: the words of a title, in the text below it. */
#ifndef PTEXT_ECHO_H
#define PTEXT_ECHO_H

#include "fold.h"
#include "lexicon.h"

typedef struct ptext_echo {
    uint32_t words, found; /* that are asked for, and those of them that were found */
} ptext_echo;

/* How many of the words of s[asked] stand somewhere in s[in], ASCII letters in either case. Asked for are words of more
   than three bytes that `common` does not have; of those of more than six the last two bytes do not count, so that
   "closures" finds "closure". A word here is a run of ASCII letters, digits and bytes beyond ASCII. `scratch` is
   overwritten. Costs as much as each of the words is looked for in all of s[in]. */
ptext_status ptext_echo_of(const char *s, ptext_span asked, ptext_span in, const ptext_lexicon *common,
                           ptext_buffer *scratch, ptext_echo *echo);

#endif
