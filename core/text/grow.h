/* Names: matches of entries that take in the words with capitals beside them. "Council" becomes "Hale and Ferring
   Borough Council". */
#ifndef PTEXT_GROW_H
#define PTEXT_GROW_H

#include "dictionary.h"
#include "word_set.h"

/* How a match grows over its neighbours in its sentence. A neighbour with a capital is taken, unless it is in `stop`;
   small words of the side's own set only between two that are. */
typedef struct ptext_growth {
    const ptext_word_set *left, *right; /* small words that may stand inside a name, as they are written; NULL where it
                                           does not grow to that side */
    const ptext_word_set *stop;         /* words with capitals that begin no name, in small letters, without "'s" */
    const ptext_word_set *apart;        /* names of their own: not taken in over an "and" on their left side */
    uint32_t least, most;       /* words to take: at least, of both sides; at most, of one */
    bool commas;                /* a name goes on over commas, to the left, once an "and" was met: lists */
    bool brackets;              /* and over words in brackets */
    bool only;                  /* the match becomes what it grew by, without its own words */
    bool beyond;                /* a comma may stand between the match and the first word */
} ptext_growth;

/* Grows a hit of a segmented document: changes its start, end, first_word and last_word. False when it did not grow by
   as many words as it must, or stands in a block in capitals, where they say nothing; *grown is then as it comes.
   Costs as much as the words it looks at. */
ptext_status ptext_grow_hit(const ptext_document *document, const ptext_growth *how, ptext_hit *hit, bool *grown);

#endif
