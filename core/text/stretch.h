/* Stretches of text that take the whole algorithm of UAX #15: decompose, order, fold, compose. */
#ifndef PTEXT_STRETCH_H
#define PTEXT_STRETCH_H

#include <stdbool.h>

#include "fold.h"
#include "unicode_tables.h"

typedef enum ptext_form {
    PTEXT_NFC,     /* Normalization Form C */
    PTEXT_SURFACE, /* and apostrophes alike, no ignored characters */
    PTEXT_FOLDED,  /* and case folded */
} ptext_form;

/* Code points with their combining class in the top byte. */
typedef struct ptext_points {
    uint32_t *items;
    uint32_t count, capacity;
    uint32_t few[32];
} ptext_points;

typedef struct ptext_stretch {
    ptext_points decomposed, composed;
} ptext_stretch;

/* Whether the table's folding holds for a character in this form. */
static inline bool ptext_form_folds(ptext_form form, const ptext_normal_record *record) {
    if (record->folding == 0) return false;
    return form == PTEXT_FOLDED || (form == PTEXT_SURFACE && (record->flags & PTEXT_NORMAL_APOSTROPHE));
}

/* Whether nothing before a character can change how it and what follows is written. */
static inline bool ptext_starts_stretch(ptext_form form, uint32_t code_point) {
    const ptext_normal_record *record = ptext_normal(code_point);
    uint32_t flags = PTEXT_NORMAL_JOINS_BACK | (form == PTEXT_NFC ? 0u : PTEXT_NORMAL_IGNORED);
    return record->combining_class == 0 && (record->flags & flags) == 0;
}

void ptext_stretch_open(ptext_stretch *stretch);
void ptext_stretch_close(ptext_stretch *stretch);

/* Empties it, keeping its memory. */
void ptext_stretch_clear(ptext_stretch *stretch);

/* Adds the decomposition of the next character, unless the form ignores the character. */
ptext_status ptext_stretch_add(ptext_stretch *stretch, ptext_form form, uint32_t code_point);

/* Writes the stretch in its form. Linear in its length. */
ptext_status ptext_stretch_write(ptext_stretch *stretch, ptext_form form, ptext_buffer *out);

#endif
