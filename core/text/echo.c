/* Words of one part of a text in another. */
#include "echo.h"

#include <string.h>

#include "ascii.h"

enum { SHORT = 3, WHOLE = 6, ENDING = 2 }; /* bytes of words; see echo.h */

/* How rare a byte is in text: letters by how seldom English has them. */
static size_t rarity(char byte) {
    static const char common_first[] = "etaoinshrdlcumwfgypbvk";
    const char *place = memchr(common_first, byte, sizeof common_first - 1);
    return place == NULL ? sizeof common_first : (size_t)(place - common_first);
}

/* Whether `word` stands in s, both in lower case: its rarest byte is looked for, and what stands around it compared. */
static bool holds(const char *s, size_t length, const char *word, size_t size) {
    size_t rarest = 0, most = rarity(word[0]);
    if (length < size) return false;
    for (size_t i = 1; i < size; i++) {
        size_t rare = rarity(word[i]);
        if (rare <= most) continue;
        most = rare;
        rarest = i;
    }
    const char *at = s + rarest, *end = at + length - size + 1;
    while (at < end && (at = memchr(at, word[rarest], (size_t)(end - at))) != NULL) {
        if (memcmp(at - rarest, word, size) == 0) return true;
        at++;
    }
    return false;
}

ptext_status ptext_echo_of(const char *s, ptext_span asked, ptext_span in, const ptext_lexicon *common,
                           ptext_buffer *scratch, ptext_echo *echo) {
    scratch->length = 0;
    *echo = (ptext_echo){0, 0};
    ptext_status status = ptext_buffer_add_lower(scratch, s + in.start, in.end - in.start);
    uint32_t limit = scratch->length;
    if (status == PTEXT_OK) status = ptext_buffer_add_lower(scratch, s + asked.start, asked.end - asked.start);
    if (status != PTEXT_OK) return status;
    for (uint32_t at = limit; at < scratch->length;) {
        const char *word = scratch->bytes + at;
        uint32_t start = at;
        while (at < scratch->length && ptext_byte_is(scratch->bytes[at], PTEXT_WORD_BYTE)) at++;
        size_t size = at - start;
        if (size == 0) at++;
        if (size <= SHORT || ptext_lexicon_whole(common, word, size) != 0) continue;
        echo->words++;
        echo->found += holds(scratch->bytes, limit, word, size > WHOLE ? size - ENDING : size);
    }
    return PTEXT_OK;
}
