/* An entry of the entry language, read into the words it looks for and a small program over words and marks.

   The language:
     word  wom?n  partner*     a word; * is any run of characters within it, ? one folded code point
     early help  multi-agency  words in a row: white space, one unspaced dash, or an apostrophe that ends a word
     help, care    help ,? care   a mark of punctuation must stand there; with a ? glued to it, it may
     *    *{2}    *{0,3}       a lone * is any one word; a count makes it 0 to 20
     (cut|cuts) to   early (years)? help   alternatives and options; groups stand between words and nest
     \                         takes the meaning from the next character

   An entry begins and ends with a word that is not a lone *, and has, on every way through it, a word that is not
   made of wildcards alone. */
#ifndef PTEXT_ENTRY_H
#define PTEXT_ENTRY_H

#include "dictionary.h"
#include "fold.h"

/* The wildcards inside the forms of a pattern: bytes that UTF-8 never has. */
#define PTEXT_WILD_RUN '\xFF'
#define PTEXT_WILD_ONE '\xFE'

#define PTEXT_ENTRY_BYTES 65536u /* of an entry as written */
#define PTEXT_ENTRY_POSITIONS 1000u /* words and marks of an entry, counts written out */
#define PTEXT_ENTRY_GROUPS 50u /* groups within groups */
#define PTEXT_PATTERN_BYTES 255u /* of one word of an entry, folded */
#define PTEXT_LONGEST_GAP 20u /* words that one *{m,n} may stand for */

typedef enum ptext_possessive {
    PTEXT_POSSESSIVE_FREE,       /* the text may add 's, or ' after s */
    PTEXT_POSSESSIVE_WRITTEN,    /* nothing may be added: the word has 's, or wildcards */
    PTEXT_POSSESSIVE_APOSTROPHE, /* the word is written with ' after s, and the text must have it */
} ptext_possessive;

/* A word of an entry, in both forms that words of the text are compared with. */
typedef struct ptext_pattern {
    uint32_t folded, surface; /* where the forms begin in the bytes of the owner */
    uint16_t folded_length, surface_length;
    uint8_t possessive; /* ptext_possessive */
    bool wild;          /* has wildcards */
    bool blank;         /* has nothing but wildcards */
} ptext_pattern;

typedef enum ptext_operation {
    PTEXT_MATCH_WORD,  /* value: a pattern */
    PTEXT_MATCH_ANY,   /* any one word */
    PTEXT_MATCH_MARK,  /* value: a code point as ptext_mark_of gives it */
    PTEXT_MATCH_SPLIT, /* go on at the next instruction, and at value too */
    PTEXT_MATCH_JUMP,  /* go on at value */
    PTEXT_MATCH_END,
} ptext_operation;

/* Targets lie ahead, always: a program has no loops. */
typedef struct ptext_instruction {
    uint32_t value;
    uint32_t offset; /* of what it stands for, in the entry */
    uint32_t entry;  /* in a dictionary, the entry it belongs to */
    uint8_t operation;
    bool last; /* the entry may end after this word */
} ptext_instruction;

/* An entry that was read. Zero-initialise; ptext_entry_free may be called twice. */
typedef struct ptext_entry {
    ptext_buffer bytes;
    ptext_pattern *patterns;
    uint32_t pattern_count, pattern_capacity;
    ptext_instruction *code;
    uint32_t code_count, code_capacity;
    uint32_t mark_count;
} ptext_entry;
void ptext_entry_free(ptext_entry *entry);

/* Reads an entry; what *entry held before is replaced. PTEXT_BAD_ENTRY fills *error. Linear. */
ptext_status ptext_entry_read(ptext_entry *entry, const char *text, size_t length, ptext_entry_error *error);

/* Fills *error as printf does and returns PTEXT_BAD_ENTRY. */
ptext_status ptext_entry_fail(ptext_entry_error *error, uint32_t offset, const char *format, ...)
#ifdef __GNUC__
    __attribute__((format(printf, 3, 4)))
#endif
    ;

#endif
