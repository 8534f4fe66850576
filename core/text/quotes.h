/* The sentences of a document that show a theme best. */
#ifndef PTEXT_QUOTES_H
#define PTEXT_QUOTES_H

#include "dictionary.h"

/* How quotes are chosen. Of the sentences that hold a hit of a theme, or of one below it, that counts:
   1. those in blocks of a kind that is not poor come first,
   2. then those with more distinct entries of the theme,
   3. then those of `least` to `most` characters, then those nearest to these bounds,
   4. then those that come first.
   Of a sentence of more than `longest` characters the words round its first hit are quoted that fit `most`. */
typedef struct ptext_quote_rule {
    uint32_t per_theme; /* so many of a theme at most */
    uint32_t poor_kinds; /* bits 1 << ptext_kind */
    uint32_t least, most, longest; /* code points */
} ptext_quote_rule;

/* Themes as a forest, as in ptext_tally_hits; lists from `lists` on are none of a theme. */
typedef struct ptext_themes {
    const uint32_t *parent; /* the list of the theme above, or UINT32_MAX */
    const bool *named;      /* whether a list is a theme's */
    uint32_t lists;
    const uint32_t *order; /* the lists of the themes, in the order in which they are told */
    uint32_t count;
} ptext_themes;

typedef struct ptext_quote {
    uint32_t list;       /* of the theme */
    uint32_t start, end; /* what is quoted */
    uint32_t of;         /* sentences that show the theme */
    bool poor;
    uint32_t distinct, strain; /* entries; characters beyond the bounds */
    uint32_t first_entry;      /* its `distinct` entries in ptext_quotes.entries, in the order of the text */
} ptext_quote;

/* Zero-initialise; free with ptext_quotes_free, which may be called twice. May be used for one document after
   another. */
typedef struct ptext_quotes {
    ptext_quote *items; /* theme by theme in their order, the best of a theme first */
    uint32_t count, capacity;
    uint32_t *entries; /* numbers of entries */
    uint32_t entry_count, entry_capacity;
} ptext_quotes;

/* Memory that is used again from document to document. Zero-initialise; may be freed twice. */
typedef struct ptext_quote_scratch {
    uint32_t *seen, *shown, *begin;
    uint32_t seen_capacity, shown_capacity, begin_capacity, round;
} ptext_quote_scratch;
void ptext_quote_scratch_free(ptext_quote_scratch *scratch);

/* Replaces *quotes with those of a document. `marks` as in voice.h, or NULL. Linear in the hits times the depth of
   themes, and for each theme in its sentences times per_theme. */
ptext_status ptext_quotes_choose(const ptext_document *document, const ptext_hits *hits, const uint8_t *marks,
                                 const ptext_themes *themes, const ptext_quote_rule *rule,
                                 ptext_quote_scratch *scratch, ptext_quotes *quotes);
void ptext_quotes_free(ptext_quotes *quotes);

#endif
