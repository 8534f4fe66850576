/* Names of people. */
#include "name.h"

#include <string.h>

#include "lower.h"

enum {
    LONGEST = 60, /* bytes that a name has at most, with all that stands around it */
    MOST_WORDS = 6,
    ROOM = LONGEST / 2 + 1, /* for its words */
    SHORTEST_ALONE = 3,     /* bytes of a name of one word */
};

/* A word of a string, and what its form in small letters may be to a name. */
typedef struct name_word {
    const char *s;
    uint32_t length, marks;
} name_word;

typedef struct reading {
    name_word words[ROOM];
    uint32_t from, to; /* the words of the name: [from, to) */
} reading;

void ptext_name_sets_free(ptext_name_sets *sets) { ptext_word_set_free(&sets->words); }

/* Words ----------------------------------------------------------------------------------------------------------- */

static bool is_stop(char c) { return c == '.' || c == ','; }

/* What a word may be in small letters, with U+2019 as an apostrophe, without stops and commas at the end. A word of
   more bytes than LONGEST is nothing. */
static uint32_t marks_of(const ptext_name_sets *sets, const char *s, uint32_t length) {
    char bare[LONGEST];
    uint32_t size, plain;
    if (length > LONGEST) return 0;
    const char *wide = memchr(s, 0xE2, length);
    size = plain = wide == NULL ? length : (uint32_t)(wide - s);
    ptext_copy_lower(s, plain, bare);
    for (uint32_t i = plain; i < length; i++) {
        bool quote = s[i] == '\xE2' && length - i >= 3 && memcmp(s + i, "\xE2\x80\x99", 3) == 0;
        bare[size++] = quote ? '\'' : (char)ptext_lower_byte((unsigned char)s[i]);
        i += quote ? 2 : 0;
    }
    while (size > 0 && is_stop(bare[size - 1])) size--;
    return ptext_word_set_marks(&sets->words, bare, size);
}

/* Reads the word at *at, behind white space, and moves on behind it; false at the end. */
static bool next_word(const ptext_name_sets *sets, const char *s, size_t length, size_t *at, name_word *word) {
    uint32_t size = (uint32_t)ptext_next_word(s, length, at);
    if (size == 0) return false;
    const char *own = s + *at - size;
    *word = (name_word){own, size, marks_of(sets, own, size)};
    return true;
}

static bool is_any(const name_word *word, uint32_t marks) { return (word->marks & marks) != 0; }

static unsigned byte_at(const name_word *word, uint32_t i) {
    return i < word->length ? (unsigned char)word->s[i] : 0;
}

static bool is_upper(unsigned byte) { return byte >= 'A' && byte <= 'Z'; }
static bool is_lower(unsigned byte) { return byte >= 'a' && byte <= 'z'; }

/* The bytes with which a word of a name begins: a capital, or what stands before it in "al-Hadi". 0 when it begins
   otherwise. */
static uint32_t beginning(const name_word *word) {
    unsigned first = byte_at(word, 0), second = byte_at(word, 1);
    if (is_upper(first)) return 1;
    if (first == 0xC3 && second >= 0x80 && second <= 0x9E) return 2;
    if ((first == 0xC4 || first == 0xC5) && second >= 0x80 && second <= 0xBF) return 2;
    uint32_t mark = is_lower(second) ? 2 : 1;
    bool joined = byte_at(word, mark) == '\'' || byte_at(word, mark) == '-';
    return is_lower(first) && joined && is_upper(byte_at(word, mark + 1)) ? mark + 2 : 0;
}

/* Letters, and what else may stand in a name behind its first letter. */
static bool may_go_on(unsigned byte) {
    return ptext_byte_is((char)byte, PTEXT_LETTER) || byte == '\'' || byte == '.' || byte == '-' ||
           (byte >= 0x80 && byte <= 0xBF) || (byte >= 0xC3 && byte <= 0xC5) || byte == 0xE2;
}

static bool is_name_word(const name_word *word) {
    uint32_t at = beginning(word);
    if (at == 0) return false;
    while (at < word->length && may_go_on((unsigned char)word->s[at])) at++;
    return at == word->length;
}

/* Reading --------------------------------------------------------------------------------------------------------- */

static bool in_capitals(const name_word *word) {
    for (uint32_t i = 0; i < word->length; i++) {
        if (!is_upper((unsigned char)word->s[i])) return false;
    }
    return word->length >= 3;
}

static bool has_small_letters(const name_word *word) {
    for (uint32_t i = 0; i < word->length; i++) {
        if (is_lower((unsigned char)word->s[i])) return true;
    }
    return false;
}

/* Takes away what stands before the name and behind it: "Tony Carter All", where Tony is a given name. */
static void trim(reading *r) {
    for (; r->to - r->from > 1 && is_any(&r->words[r->from], PTEXT_NAME_HONORIFIC); r->from++) {
        bool article = is_any(&r->words[r->from], PTEXT_NAME_ARTICLE);
        if (article && !is_any(&r->words[r->from + 1], PTEXT_NAME_HONORIFIC)) break;
    }
    while (r->to - r->from > 1 && is_any(&r->words[r->to - 1], PTEXT_NAME_SUFFIX)) r->to--;
    if (r->to - r->from < 3 || !is_any(&r->words[r->from], PTEXT_NAME_GIVEN)) return;
    bool cased = has_small_letters(&r->words[r->from]);
    for (; r->to - r->from > 2; r->to--) {
        const name_word *last = &r->words[r->to - 1];
        if (!is_any(last, PTEXT_NAME_NEVER) && !(cased && in_capitals(last))) break;
    }
}

/* Whether each word may be part of a name. */
static bool are_of_a_name(const reading *r) {
    const name_word *first = &r->words[r->from];
    bool given = is_any(first, PTEXT_NAME_GIVEN), known = given && !is_any(first, PTEXT_NAME_NEVER);
    for (uint32_t i = r->from; i < r->to; i++) {
        const name_word *word = &r->words[i];
        bool small = i > r->from && i + 1 < r->to && is_any(word, PTEXT_NAME_PARTICLE);
        if (!small && !is_name_word(word)) return false;
        if (!(i == r->from ? given : known) && is_any(word, PTEXT_NAME_NEVER)) return false;
    }
    return true;
}

static bool stands_alone(const name_word *word) {
    return word->length >= SHORTEST_ALONE && !is_any(word, PTEXT_NAME_NOT_ALONE) && !is_any(word, PTEXT_NAME_NEVER);
}

/* Marks and figures that no name has. */
static bool is_foreign(char c) { return ptext_byte_is(c, PTEXT_DIGIT) || (c != '\0' && strchr("@/:;!?|", c) != NULL); }

bool ptext_name_read(const ptext_name_sets *sets, const char *s, size_t length, bool alone, ptext_span *name,
                     bool *known) {
    reading r; /* its words are not cleared: they are many */
    r.from = r.to = 0;
    if (length > LONGEST) return false;
    for (size_t i = 0; i < length; i++) {
        if (is_foreign(s[i])) return false;
    }
    for (size_t at = 0; next_word(sets, s, length, &at, &r.words[r.to]);) r.to++;
    if (r.to == 0) return false;
    trim(&r);
    uint32_t count = r.to - r.from;
    const name_word *first = &r.words[r.from], *last = &r.words[r.to - 1];
    if (count > MOST_WORDS || (count == 1 && !(alone && stands_alone(first))) || !are_of_a_name(&r)) return false;
    *name = (ptext_span){(uint32_t)(first->s - s), (uint32_t)(last->s - s) + last->length};
    *known = r.from > 0 || is_any(first, PTEXT_NAME_GIVEN);
    return true;
}

/* Beginnings ------------------------------------------------------------------------------------------------------ */

/* Whether no mark or capital stands in a word before which a name could end. */
static bool is_in_one_piece(const name_word *word) {
    for (uint32_t i = 1; i < word->length; i++) {
        unsigned byte = (unsigned char)word->s[i];
        if (!may_go_on(byte) && byte != ',') return false;
        if (is_upper(byte) && is_lower((unsigned char)word->s[i - 1])) return false;
    }
    return word->length <= LONGEST;
}

static bool is_never(const name_word *word) {
    return is_in_one_piece(word) && is_any(word, PTEXT_NAME_NEVER);
}

/* The first word behind marks and a joint, as next_word. */
static bool first_word(const ptext_name_sets *sets, const char *s, size_t length, size_t *at, name_word *word) {
    while (*at < length && ptext_byte_is(s[*at], PTEXT_WHITE | PTEXT_PUNCTUATION) && s[*at] != '&') ++*at;
    if (!next_word(sets, s, length, at, word)) return false;
    return !is_any(word, PTEXT_NAME_JOINT) || next_word(sets, s, length, at, word);
}

bool ptext_name_may_begin(const ptext_name_sets *sets, const char *s, size_t length, bool alone) {
    name_word first, second;
    size_t at = 0;
    if (!first_word(sets, s, length, &at, &first)) return false;
    while (is_any(&first, PTEXT_NAME_HONORIFIC)) {
        if (alone) return true; /* it may be a name by itself */
        if (!next_word(sets, s, length, &at, &first)) return false;
    }
    bool given = is_any(&first, PTEXT_NAME_GIVEN), never = is_never(&first);
    if (beginning(&first) == 0 || (never && !given)) return false;
    if (alone || !is_in_one_piece(&first)) return true;
    if (!next_word(sets, s, length, &at, &second)) return false;
    if (is_any(&second, PTEXT_NAME_PARTICLE)) return true;
    return beginning(&second) != 0 && ((given && !never) || !is_never(&second));
}
