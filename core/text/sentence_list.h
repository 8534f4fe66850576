/* Items of lists that run on in one line: "1. The first item 2. The second item". */
#ifndef PTEXT_SENTENCE_LIST_H
#define PTEXT_SENTENCE_LIST_H

#include "sentence_look.h"

/* "1." "2)" "a." "b)" "C)": what numbers an item. No type: no item. */
typedef struct ptext_item {
    char type;   /* '1', 'a' or 'A'; 0 for none */
    char closer; /* '.' or ')' */
    uint32_t value;
} ptext_item;

/* The item whose number stands at the start of a sentence, bullets passed over. */
ptext_item ptext_item_at(const ptext_prose *prose, size_t start);

/* Where the number starts that ends before the closer at `at`, when it numbers the item after `item` and white
   space but no stop stands before it; else PTEXT_NOWHERE. */
size_t ptext_next_item(const ptext_prose *prose, ptext_item item, size_t start, size_t at);

/* A number that begins an item where a sentence could start, though a small letter follows: "a. here", "(b) there". */
bool ptext_is_item(const ptext_prose *prose, ptext_item before, size_t at);

/* s[start..end) only numbers or labels what follows: "12", "1.2", "iv", "• 9", "Q1", "Figure 1", "Chapter II". */
bool ptext_is_label(const ptext_prose *prose, size_t start, size_t end);

/* The number or small letter stands after a colon, a semicolon or an opening bracket: "two aims: 1". */
bool ptext_is_announced_item(const ptext_prose *prose, ptext_span word);

bool ptext_is_bullet(uint32_t code_point);

#endif
