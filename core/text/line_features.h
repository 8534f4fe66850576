/* What is to be seen of each line of a document by itself, for readers that tell text from the furniture of a page. All
   of it is counted in bytes and ASCII, to be quick and the same everywhere: hints, not measures. */
#ifndef PTEXT_LINE_FEATURES_H
#define PTEXT_LINE_FEATURES_H

#include "document.h"
#include "lexicon.h"
#include "line_form.h"
#include "name.h"

/* What is looked for. Lexicons may be NULL; what is pointed at is borrowed. */
typedef struct ptext_wanted {
    const ptext_lexicon *common;                /* common words, which prose has */
    const ptext_lexicon *whole, *begins, *holds; /* phrases: keys that are one, begin with one, hold some */
    const ptext_lexicon *marks;                 /* words that tell something at a key's start or end */
    const ptext_lexicon *date_words;            /* one of which a date has, if no marks join its figures */
    const ptext_name_sets *names;               /* by which names of people are told */
    const ptext_phrase *probes;                 /* strings one of which prose has */
    uint32_t probe_count;
    uint32_t counted; /* bytes; in a longer line without a bullet words are estimated, not counted */
    uint32_t keyed;   /* bytes; a longer line has no key, and phrases are not looked for */
    uint32_t dated;   /* bytes; a longer line is not looked at for figures that may be a date's */
} ptext_wanted;

#define PTEXT_NO_LINE UINT32_MAX

enum { PTEXT_ENDS_REACH = 3, PTEXT_ENDS_WORDS = 3 }; /* lines, words: see ends_above */

typedef struct ptext_line_features {
    uint32_t from;                         /* bytes of the bullet before the text, or 0 */
    uint32_t words, common;                /* words, and common ones among them */
    uint32_t capitals, figures;            /* words that begin with a capital or a digit */
    uint32_t whole, begins;                /* numbers of phrases, or 0 */
    uint32_t starts, ends;                 /* numbers of marks: the key's first word, and the last letters of it */
    uint32_t first_held, held_count;       /* of the features' `held` */
    uint32_t key_start, key_end;           /* in the features' `keys`; the line has none when keyed is false */
    uint32_t same;                         /* the next line with the same text, or PTEXT_NO_LINE */
    uint8_t mark;                          /* ptext_mark: how the line ends */
    bool keyed, may_be_dated;
    bool numbered;                         /* a number of a list stands before its text */
    bool closed;                           /* it ends in a round bracket */
    bool year;                             /* it has four digits in a row */
    bool parted;                           /* in its key a mark stands between spaces, as in a menu; no dash */
    bool again;                            /* an earlier line has the same text */
    bool may_be_named;                     /* a name may begin its text */
    uint8_t named;                         /* its text is a name: 1, or 2 when that is known to be one */
    uint8_t ends_above; /* so many lines above, at most PTEXT_ENDS_REACH, is one that is longer and ends in the text of
                           this, which has PTEXT_ENDS_WORDS words or more; 0 without one */
    uint8_t ends_below; /* so many lines below is one in whose text this ends likewise */
} ptext_line_features;

/* Zero-initialise; ptext_features_free may be called twice. */
typedef struct ptext_features {
    ptext_line_features *lines; /* as many as the document's */
    uint32_t capacity;
    ptext_buffer keys;
    uint32_t *held; /* numbers of phrases that lines hold, line after line, in the order of their places */
    uint32_t held_count, held_capacity;
    uint32_t *slots; /* scratch */
    uint32_t slot_capacity;
} ptext_features;

/* Looks at every line of a document. Linear. */
ptext_status ptext_features_read(ptext_features *features, const ptext_document *document, const ptext_wanted *wanted);
void ptext_features_free(ptext_features *features);

#endif
