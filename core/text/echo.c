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

/* A word that is looked for, of two bytes or more, and where its rarest bytes are. */
typedef struct needle {
    const char *word;
    size_t size, rarest, second;
} needle;

static needle needle_of(const char *word, size_t size) {
    needle made = {word, size, 0, 1};
    size_t most = rarity(word[0]), next = rarity(word[1]);
    for (size_t i = 1; i < size; i++) {
        size_t rare = rarity(word[i]);
        if (rare > most) {
            made.second = made.rarest;
            made.rarest = i;
            next = most;
            most = rare;
        } else if (rare > next) {
            made.second = i;
            next = rare;
        }
    }
    return made;
}

/* Whether a word begins at one of some places from s on: its rarest byte is looked for, and what stands around it
   compared. */
static bool begins_at(const char *s, size_t places, const needle *of) {
    const char *at = s + of->rarest, *end = at + places;
    while (at < end && (at = memchr(at, of->word[of->rarest], (size_t)(end - at))) != NULL) {
        if (memcmp(at - of->rarest, of->word, of->size) == 0) return true;
        at++;
    }
    return false;
}

enum { BLOCK = 64 };

/* Whether both its rarest bytes stand where they must at one of BLOCK places: a loop without a branch, which compilers
   make the vector's. */
static bool may_begin(const char *s, const needle *of) {
    const char *first = s + of->rarest, *second = s + of->second;
    const char a = of->word[of->rarest], b = of->word[of->second];
    uint8_t any = 0;
    for (size_t i = 0; i < BLOCK; i++) any |= (uint8_t)((first[i] == a) & (second[i] == b));
    return any != 0;
}

/* Whether `word` stands in s, both in lower case. */
static bool holds(const char *s, size_t length, const char *word, size_t size) {
    if (length < size) return false;
    needle of = needle_of(word, size);
    size_t places = length - size + 1;
    for (; places >= BLOCK; s += BLOCK, places -= BLOCK) {
        if (may_begin(s, &of) && begins_at(s, BLOCK, &of)) return true;
    }
    return begins_at(s, places, &of);
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
