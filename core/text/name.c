/* Names of people. */
#include "name.h"

#include <string.h>

#include "ascii.h"

enum {
    LONGEST = 60, /* bytes that a name has at most, with all that stands around it */
    MOST_WORDS = 6,
    ROOM = LONGEST / 2 + 1, /* for its words */
    SHORTEST_ALONE = 3,     /* bytes of a name of one word */
};

/* A word of a string, and the form in which sets have it. */
typedef struct name_word {
    const char *s;
    uint32_t length, bare_length;
    char bare[LONGEST];
} name_word;

typedef struct reading {
    const ptext_name_sets *sets;
    name_word words[ROOM];
    uint32_t from, to; /* the words of the name: [from, to) */
} reading;

void ptext_name_sets_free(ptext_name_sets *sets) {
    ptext_word_set_free(&sets->particles);
    ptext_word_set_free(&sets->honorifics);
    ptext_word_set_free(&sets->articles);
    ptext_word_set_free(&sets->suffixes);
    ptext_word_set_free(&sets->given);
    ptext_word_set_free(&sets->never);
    ptext_word_set_free(&sets->not_alone);
    ptext_word_set_free(&sets->joints);
}

/* Words ----------------------------------------------------------------------------------------------------------- */

static bool is_stop(char c) { return c == '.' || c == ','; }

/* Small letters, U+2019 as an apostrophe, no stops and commas at the end. A word of more bytes than LONGEST has no such
   form, and is in no set. */
static void make_bare(name_word *word) {
    word->bare_length = 0;
    if (word->length > LONGEST) return;
    for (uint32_t i = 0; i < word->length; i++) {
        bool quote = word->length - i >= 3 && memcmp(word->s + i, "\xE2\x80\x99", 3) == 0;
        word->bare[word->bare_length++] = quote ? '\'' : (char)ptext_lower_byte((unsigned char)word->s[i]);
        i += quote ? 2 : 0;
    }
    while (word->bare_length > 0 && is_stop(word->bare[word->bare_length - 1])) word->bare_length--;
}

/* Reads the word at *at, behind white space, and moves on behind it; false at the end. */
static bool next_word(const char *s, size_t length, size_t *at, name_word *word) {
    while (*at < length && ptext_byte_is(s[*at], PTEXT_WHITE)) ++*at;
    size_t start = *at;
    while (*at < length && !ptext_byte_is(s[*at], PTEXT_WHITE)) ++*at;
    word->s = s + start;
    word->length = (uint32_t)(*at - start);
    if (word->length > 0) make_bare(word);
    return word->length > 0;
}

static bool is_in(const ptext_word_set *set, const name_word *word) {
    return ptext_word_set_has(set, word->bare, word->bare_length);
}

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
    const ptext_name_sets *sets = r->sets;
    for (; r->to - r->from > 1 && is_in(&sets->honorifics, &r->words[r->from]); r->from++) {
        bool article = is_in(&sets->articles, &r->words[r->from]);
        if (article && !is_in(&sets->honorifics, &r->words[r->from + 1])) break;
    }
    while (r->to - r->from > 1 && is_in(&sets->suffixes, &r->words[r->to - 1])) r->to--;
    if (r->to - r->from < 3 || !is_in(&sets->given, &r->words[r->from])) return;
    bool cased = has_small_letters(&r->words[r->from]);
    for (; r->to - r->from > 2; r->to--) {
        const name_word *last = &r->words[r->to - 1];
        if (!is_in(&sets->never, last) && !(cased && in_capitals(last))) break;
    }
}

/* Whether each word may be part of a name. */
static bool are_of_a_name(const reading *r) {
    const ptext_name_sets *sets = r->sets;
    const name_word *first = &r->words[r->from];
    bool given = is_in(&sets->given, first), known = given && !is_in(&sets->never, first);
    for (uint32_t i = r->from; i < r->to; i++) {
        const name_word *word = &r->words[i];
        bool small = i > r->from && i + 1 < r->to && is_in(&sets->particles, word);
        if (!small && !is_name_word(word)) return false;
        if (!(i == r->from ? given : known) && is_in(&sets->never, word)) return false;
    }
    return true;
}

static bool stands_alone(const ptext_name_sets *sets, const name_word *word) {
    return word->length >= SHORTEST_ALONE && !is_in(&sets->not_alone, word) && !is_in(&sets->never, word);
}

/* Marks and figures that no name has. */
static bool is_foreign(char c) { return ptext_byte_is(c, PTEXT_DIGIT) || (c != '\0' && strchr("@/:;!?|", c) != NULL); }

bool ptext_name_read(const ptext_name_sets *sets, const char *s, size_t length, bool alone, ptext_span *name,
                     bool *known) {
    reading r; /* its words are not cleared: they are many */
    r.sets = sets;
    r.from = r.to = 0;
    if (length > LONGEST) return false;
    for (size_t i = 0; i < length; i++) {
        if (is_foreign(s[i])) return false;
    }
    for (size_t at = 0; next_word(s, length, &at, &r.words[r.to]);) r.to++;
    if (r.to == 0) return false;
    trim(&r);
    uint32_t count = r.to - r.from;
    const name_word *first = &r.words[r.from], *last = &r.words[r.to - 1];
    if (count > MOST_WORDS || (count == 1 && !(alone && stands_alone(sets, first))) || !are_of_a_name(&r)) return false;
    *name = (ptext_span){(uint32_t)(first->s - s), (uint32_t)(last->s - s) + last->length};
    *known = r.from > 0 || is_in(&sets->given, first);
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

static bool is_never(const ptext_name_sets *sets, const name_word *word) {
    return is_in_one_piece(word) && is_in(&sets->never, word);
}

/* The first word behind marks and a joint, as next_word. */
static bool first_word(const ptext_name_sets *sets, const char *s, size_t length, size_t *at, name_word *word) {
    while (*at < length && ptext_byte_is(s[*at], PTEXT_WHITE | PTEXT_PUNCTUATION) && s[*at] != '&') ++*at;
    if (!next_word(s, length, at, word)) return false;
    return !is_in(&sets->joints, word) || next_word(s, length, at, word);
}

bool ptext_name_may_begin(const ptext_name_sets *sets, const char *s, size_t length, bool alone) {
    name_word first, second;
    size_t at = 0;
    if (!first_word(sets, s, length, &at, &first)) return false;
    while (is_in(&sets->honorifics, &first)) {
        if (alone) return true; /* it may be a name by itself */
        if (!next_word(s, length, &at, &first)) return false;
    }
    bool given = is_in(&sets->given, &first), never = is_never(sets, &first);
    if (beginning(&first) == 0 || (never && !given)) return false;
    if (alone || !is_in_one_piece(&first)) return true;
    if (!next_word(s, length, &at, &second)) return false;
    if (is_in(&sets->particles, &second)) return true;
    return beginning(&second) != 0 && ((given && !never) || !is_never(sets, &second));
}
