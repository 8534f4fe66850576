/* Sixty-four bytes of text as bit masks: what the fast paths of word.c and position.c look at. Bit n is of byte n. */
#ifndef PTEXT_WORD_BLOCK_H
#define PTEXT_WORD_BLOCK_H

#include <stdint.h>

#define PTEXT_BLOCK_BYTES 64u

typedef struct ptext_word_block {
    uint64_t word;    /* ASCII letters and digits */
    uint64_t space;   /* space, and U+0009 to U+000D */
    uint64_t line;    /* '_' */
    uint64_t special; /* not ASCII */
} ptext_word_block;

/* Classifies s[0..64). The second is there to check the first, which may use what the machine offers. */
ptext_word_block ptext_word_block_of(const char *s);
ptext_word_block ptext_word_block_portable(const char *s);

/* Of s[0..64) bytes of two-byte characters that are letters, where the machine tells them apart fast: those that the
   second finds, most of Latin, Greek and Cyrillic, or none. */
uint64_t ptext_letter_pairs(const char *s);
uint64_t ptext_letter_pairs_portable(const char *s);

/* What lines and columns are counted by. */
typedef struct ptext_line_block {
    uint64_t feed, back; /* LF, CR */
    uint64_t goes_on;    /* bytes that continue a code point */
} ptext_line_block;

/* As above. */
ptext_line_block ptext_line_block_of(const char *s);
ptext_line_block ptext_line_block_portable(const char *s);

#endif
