/* Words of a class. */
#include "word_class.h"

#include "lower.h"

enum { LONGEST = 64 }; /* of a word, in bytes */

void ptext_word_class_free(ptext_word_class *words) {
    ptext_word_set_free(&words->words);
    *words = (ptext_word_class){0};
}

ptext_status ptext_word_class_add(ptext_word_class *words, const char *word, uint32_t length) {
    char lower[LONGEST];
    if (length > LONGEST) return PTEXT_TOO_LARGE;
    ptext_copy_lower(word, length, lower);
    if (length > words->longest) words->longest = length;
    return ptext_word_set_add(&words->words, lower, length);
}

bool ptext_word_class_has(const ptext_word_class *words, const char *s, uint32_t length) {
    char lower[LONGEST];
    if (length > words->longest) return false;
    ptext_copy_lower(s, length, lower);
    return ptext_word_set_has(&words->words, lower, length);
}

bool ptext_word_class_find(const ptext_word_class *words, const char *text, uint32_t length, uint32_t from, bool in,
                           ptext_span *found) {
    uint32_t i = from;
    while (i < length) {
        while (i < length && !ptext_byte_set_has(&words->bytes, (unsigned char)text[i])) i++;
        uint32_t start = i;
        while (i < length && ptext_byte_set_has(&words->bytes, (unsigned char)text[i])) i++;
        if (i == start || ptext_word_class_has(words, text + start, i - start) != in) continue;
        *found = (ptext_span){start, i};
        return true;
    }
    return false;
}

bool ptext_word_class_last(const ptext_word_class *words, const char *text, uint32_t length, uint32_t from,
                           ptext_span *found) {
    uint32_t end = length, start;
    while (end > from && !ptext_byte_set_has(&words->bytes, (unsigned char)text[end - 1])) end--;
    for (start = end; start > from && ptext_byte_set_has(&words->bytes, (unsigned char)text[start - 1]);) start--;
    *found = (ptext_span){start, end};
    return end > start;
}

uint32_t ptext_word_class_count(const ptext_word_class *words, const char *text, uint32_t length, uint32_t from) {
    uint32_t count = 0;
    bool inside = false;
    for (uint32_t i = from; i < length; i++) {
        bool is = ptext_byte_set_has(&words->bytes, (unsigned char)text[i]);
        count += is && !inside;
        inside = is;
    }
    return count;
}
