/* The voice of hits: marks that say where a hit stands (in a quotation, a title, a name, after a negator), and whether
   it counts for its list.

   Marks are a byte for each hit, in the order of the hits: the low bits are marks that the caller gives meaning to. */
#ifndef PTEXT_VOICE_H
#define PTEXT_VOICE_H

#include "dictionary.h"

enum {
    PTEXT_MARKS = 0x1F,    /* the bits that are marks */
    PTEXT_LEFT_OUT = 0x80, /* has a mark that does not count for its list */
};

/* Marks every hit that lies inside one of some spans, which are in the order of their starts and may overlap.
   Linear. */
void ptext_mark_inside(const ptext_hits *hits, const ptext_span *spans, uint32_t span_count, uint8_t mark,
                       uint8_t *marks);

/* Marks every hit that begins, in the same sentence, at most `reach` words after the end of a hit of `list`: with 1 it
   is the next word. Linear. */
void ptext_mark_after(const ptext_hits *hits, uint32_t list, uint32_t reach, uint8_t mark, uint8_t *marks);

/* Says of every hit whether it counts: all its marks are among allowed[list]. Lists from `lists` on count always. */
void ptext_mark_uncounted(const ptext_hits *hits, const uint8_t *allowed, uint32_t lists, uint8_t *marks);

/* What a list and all below it have beside their tally. */
typedef struct ptext_voices {
    uint32_t marked;   /* hits that have a mark and count */
    uint32_t left_out; /* hits that do not count */
} ptext_voices;

/* ptext_tally_hits of the hits that count, and of every list how many are marked and how many do not count; a hit is
   one for each list above it. parent as in ptext_tally_hits; `marks` may be NULL: then every hit counts. */
ptext_status ptext_tally_counted(const ptext_hits *hits, const uint8_t *marks, const uint32_t *parent, uint32_t lists,
                                 ptext_tally *tally, ptext_voices *voices);

#endif
