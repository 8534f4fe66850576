/* Words of a text that are in a set, or are not: runs of some bytes, ASCII letters in either case. */
#ifndef PTEXT_WORD_CLASS_H
#define PTEXT_WORD_CLASS_H

#include "byte_set.h"
#include "word_set.h"

/* Zero-initialise; ptext_word_class_free may be called twice. */
typedef struct ptext_word_class {
    ptext_byte_set bytes; /* of which words are made */
    ptext_word_set words; /* in small letters */
    uint32_t longest;     /* length of the longest of them */
} ptext_word_class;
void ptext_word_class_free(ptext_word_class *words);

/* Adds a word, whose ASCII letters may be in either case. */
ptext_status ptext_word_class_add(ptext_word_class *words, const char *word, uint32_t length);

/* Whether s[0..length) is one of the words. */
bool ptext_word_class_has(const ptext_word_class *words, const char *s, uint32_t length);

/* The first word from text[from..length) that is in the class (`in`), or that is not. False when there is none.
   Linear in what is looked at. */
bool ptext_word_class_find(const ptext_word_class *words, const char *text, uint32_t length, uint32_t from, bool in,
                           ptext_span *found);

/* How many words text[from..length) has, in the class or not. */
uint32_t ptext_word_class_count(const ptext_word_class *words, const char *text, uint32_t length, uint32_t from);

/* The last word from text[from..length), in the class or not. */
bool ptext_word_class_last(const ptext_word_class *words, const char *text, uint32_t length, uint32_t from,
                           ptext_span *found);

#endif
