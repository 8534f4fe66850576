/* The tables of unicode_tables.c, and looking code points up in them without a call. */
#ifndef PTEXT_UNICODE_TABLES_H
#define PTEXT_UNICODE_TABLES_H

#include <stdint.h>

/* How the fast path of word.c takes a character that is not ASCII. */
enum {
    PTEXT_SCAN_SPECIAL, /* the full rules are needed */
    PTEXT_SCAN_LETTER,  /* ALetter, and a letter or number */
    PTEXT_SCAN_PLAIN,   /* in no word, and joins nothing */
    PTEXT_SCAN_JOINER,  /* MidNumLet */
};

typedef struct ptext_property_record {
    uint8_t grapheme, word, sentence, scan;
    uint16_t flags;
} ptext_property_record;

enum {
    PTEXT_NORMAL_JOINS_BACK = 1 << 0,   /* NFC_QC is No or Maybe */
    PTEXT_NORMAL_APOSTROPHE = 1 << 1,   /* taken for ' even when case is kept */
    PTEXT_NORMAL_IGNORED = 1 << 2,      /* no part of a folded word */
};

/* Offsets into the pools; 0 is none. A string of a pool has its length before it. */
typedef struct ptext_normal_record {
    uint16_t decomposition; /* full canonical decomposition, code points; Hangul syllables have none here */
    uint16_t folding;       /* NFC(fold(NFD(c))) where it is not c, in UTF-8 */
    uint8_t combining_class, flags;
} ptext_normal_record;

typedef struct ptext_composition {
    uint32_t first, second, composite;
} ptext_composition;

#define PTEXT_CODE_POINTS 0x110000u
#define PTEXT_PROPERTY_SHIFT 8
#define PTEXT_NORMAL_SHIFT 8

extern const uint8_t ptext_property_blocks[PTEXT_CODE_POINTS >> PTEXT_PROPERTY_SHIFT];
extern const uint8_t ptext_property_numbers[];
extern const ptext_property_record ptext_property_records[];

extern const uint16_t ptext_normal_blocks[PTEXT_CODE_POINTS >> PTEXT_NORMAL_SHIFT];
extern const uint16_t ptext_normal_numbers[];
extern const ptext_normal_record ptext_normal_records[];
extern const uint32_t ptext_decompositions[];
extern const unsigned char ptext_foldings[];
extern const ptext_composition ptext_compositions[]; /* by first, then second */
extern const uint32_t ptext_composition_count;

/* Both take code points below PTEXT_CODE_POINTS. */
static inline const ptext_property_record *ptext_properties(uint32_t code_point) {
    uint32_t block = ptext_property_blocks[code_point >> PTEXT_PROPERTY_SHIFT];
    uint32_t inside = code_point & ((1u << PTEXT_PROPERTY_SHIFT) - 1);
    return &ptext_property_records[ptext_property_numbers[block << PTEXT_PROPERTY_SHIFT | inside]];
}

static inline const ptext_normal_record *ptext_normal(uint32_t code_point) {
    uint32_t block = ptext_normal_blocks[code_point >> PTEXT_NORMAL_SHIFT];
    uint32_t inside = code_point & ((1u << PTEXT_NORMAL_SHIFT) - 1);
    return &ptext_normal_records[ptext_normal_numbers[block << PTEXT_NORMAL_SHIFT | inside]];
}

#endif
