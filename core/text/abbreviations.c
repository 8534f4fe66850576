/* A set of folded words with what is known of each: open addressing, at most half full. */
#include "abbreviations.h"

#include <stdlib.h>
#include <string.h>

#include "utf8_inline.h"

#define FIRST_SLOTS 256u

typedef struct word_slot {
    uint32_t hash, facts; /* no facts: the slot is free */
    uint32_t length;
    char word[PTEXT_ABBREVIATION_LIMIT];
} word_slot;

struct ptext_abbreviations {
    word_slot *slots;
    uint32_t slot_count, used;
    uint8_t endings[1 << 12]; /* bits, by the last three letters, five bits of each */
};

/* FNV-1a. */
static uint32_t hash_of(const char *word, size_t length) {
    uint32_t hash = UINT32_C(2166136261);
    for (size_t i = 0; i < length; i++) hash = (hash ^ ptext_byte(word, i)) * UINT32_C(16777619);
    return hash;
}

static bool holds(const word_slot *slot, uint32_t hash, const char *word, size_t length) {
    return slot->hash == hash && slot->length == length && memcmp(slot->word, word, length) == 0;
}

/* The slot of a word, or the free one where it belongs. */
static word_slot *slot_of(word_slot *slots, uint32_t slot_count, const char *word, size_t length) {
    uint32_t hash = hash_of(word, length);
    uint32_t i = hash & (slot_count - 1);
    while (slots[i].facts != 0 && !holds(&slots[i], hash, word, length)) i = (i + 1) & (slot_count - 1);
    return &slots[i];
}

ptext_abbreviations *ptext_abbreviations_new(void) {
    ptext_abbreviations *list = calloc(1, sizeof *list);
    if (list == NULL) return NULL;
    list->slots = calloc(FIRST_SLOTS, sizeof *list->slots);
    list->slot_count = FIRST_SLOTS;
    if (list->slots == NULL) {
        free(list);
        return NULL;
    }
    return list;
}

void ptext_abbreviations_free(ptext_abbreviations *list) {
    if (list == NULL) return;
    free(list->slots);
    free(list);
}

static ptext_status make_room(ptext_abbreviations *list) {
    word_slot *grown;
    uint32_t count = list->slot_count * 2;

    if (list->used < list->slot_count / 2) return PTEXT_OK;
    if (list->slot_count > UINT32_MAX / 4) return PTEXT_TOO_LARGE;
    grown = calloc(count, sizeof *grown);
    if (grown == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t i = 0; i < list->slot_count; i++) {
        const word_slot *old = &list->slots[i];
        if (old->facts != 0) *slot_of(grown, count, old->word, old->length) = *old;
    }
    free(list->slots);
    list->slots = grown;
    list->slot_count = count;
    return PTEXT_OK;
}

static uint32_t ending(const char *letters) {
    return (ptext_byte(letters, 0) & 31) << 10 | (ptext_byte(letters, 1) & 31) << 5 | (ptext_byte(letters, 2) & 31);
}

bool ptext_abbreviation_ends_in(const ptext_abbreviations *list, const char *letters) {
    uint32_t place = ending(letters);
    return list != NULL && (list->endings[place >> 3] >> (place & 7) & 1) != 0;
}

static void remember_ending(ptext_abbreviations *list, const char *word, size_t length) {
    uint32_t place = length < 3 ? 0 : ending(word + length - 3);
    list->endings[place >> 3] |= (uint8_t)(1u << (place & 7));
}

static ptext_status remember(ptext_abbreviations *list, const char *word, size_t length, uint32_t facts,
                             uint32_t forget) {
    word_slot *slot;
    ptext_status status;

    if (length == 0) return PTEXT_OK;
    if (length > PTEXT_ABBREVIATION_LIMIT) return PTEXT_TOO_LARGE;
    status = make_room(list);
    if (status != PTEXT_OK) return status;
    slot = slot_of(list->slots, list->slot_count, word, length);
    if (slot->facts == 0) {
        slot->hash = hash_of(word, length);
        slot->length = (uint32_t)length;
        memcpy(slot->word, word, length);
        list->used++;
    }
    slot->facts = (slot->facts & ~forget) | facts;
    if (facts & PTEXT_IS_ABBREVIATION) remember_ending(list, word, length);
    return PTEXT_OK;
}

/* Where the last word of s starts: of "et al" only "al" stands before the stop. */
static size_t last_word(const char *s, size_t length) {
    size_t at = length;
    while (at > 0 && s[at - 1] != ' ' && s[at - 1] != '\t') at--;
    return at;
}

static ptext_status add(ptext_abbreviations *list, const char *text, size_t length, uint32_t facts, uint32_t forget) {
    ptext_buffer folded = {0};
    ptext_status status;

    while (length > 0 && (text[length - 1] == '.' || text[length - 1] == ' ')) length--;
    status = ptext_fold(text, length, &folded);
    if (status == PTEXT_OK && folded.length > 0) {
        size_t word = last_word(folded.bytes, folded.length);
        status = remember(list, folded.bytes + word, folded.length - word, facts, forget);
    }
    ptext_buffer_free(&folded);
    return status;
}

ptext_status ptext_abbreviations_add(ptext_abbreviations *list, const char *text, size_t length,
                                     ptext_abbreviation_class class) {
    return add(list, text, length, UINT32_C(1) << class, PTEXT_IS_ABBREVIATION);
}

ptext_status ptext_abbreviations_add_starter(ptext_abbreviations *list, const char *text, size_t length) {
    return add(list, text, length, PTEXT_IS_STARTER, 0);
}

/* Lower-cases an ASCII word; false when it holds other characters. */
static bool fold_ascii(const char *word, size_t length, char *folded) {
    unsigned char high = 0;
    for (size_t i = 0; i < length; i++) {
        char c = word[i];
        high |= (unsigned char)c;
        folded[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    return high < 0x80;
}

ptext_status ptext_abbreviations_look_up(const ptext_abbreviations *list, const char *word, size_t length,
                                         ptext_buffer *scratch, uint32_t *facts) {
    char ascii[PTEXT_ABBREVIATION_LIMIT];
    const char *folded = ascii;

    *facts = 0;
    if (list == NULL || length == 0 || length > PTEXT_ABBREVIATION_LIMIT) return PTEXT_OK;
    if (!fold_ascii(word, length, ascii)) {
        ptext_status status;
        scratch->length = 0;
        status = ptext_fold(word, length, scratch);
        if (status != PTEXT_OK) return status;
        folded = scratch->bytes;
        length = scratch->length;
        if (length == 0 || length > PTEXT_ABBREVIATION_LIMIT) return PTEXT_OK;
    }
    *facts = slot_of(list->slots, list->slot_count, folded, length)->facts;
    return PTEXT_OK;
}
