/* The characters of an entry, each with the meaning it has there. */
#ifndef PTEXT_ENTRY_ATOM_H
#define PTEXT_ENTRY_ATOM_H

#include "entry.h"

typedef enum ptext_atom_type {
    PTEXT_ATOM_TEXT, /* itself */
    PTEXT_ATOM_STAR, /* * */
    PTEXT_ATOM_ONE,  /* ? */
    PTEXT_ATOM_GAP,  /* *{least,most} */
    PTEXT_ATOM_OPEN,
    PTEXT_ATOM_CLOSE,
    PTEXT_ATOM_BAR,
} ptext_atom_type;

typedef struct ptext_atom {
    uint32_t code_point, offset;
    uint32_t word_end; /* the atom after the word that begins here, or 0 */
    uint8_t type;
    bool optional; /* ? follows a closing bracket or a mark */
    uint8_t least, most;
} ptext_atom;

/* Zero-initialise; ptext_atoms_free may be called twice. */
typedef struct ptext_atoms {
    ptext_atom *items;
    uint32_t count, capacity;
} ptext_atoms;
void ptext_atoms_free(ptext_atoms *atoms);

/* Reads the characters of an entry. */
ptext_status ptext_entry_atoms(const char *text, size_t length, ptext_atoms *atoms, ptext_entry_error *error);

/* Finds the words among them: UAX #29, wildcards counting as letters that join what they touch. */
ptext_status ptext_entry_words(ptext_atoms *atoms);

#endif
