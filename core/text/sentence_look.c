/* What stands before a stop and what follows it. */
#include "sentence_look.h"

#include "abbreviations.h"
#include "unicode.h"
#include "utf8_inline.h"

#define OPENING_MARKS 8u /* passed over at most, to find the word that decides */

/* -- characters ------------------------------------------------------------------------------- */

#define S (PTEXT_IS_SPACE | PTEXT_PARTS_WORDS)
#define P PTEXT_PARTS_WORDS
#define B (PTEXT_IS_OPEN | PTEXT_PARTS_WORDS)
#define E (PTEXT_IS_CLOSE | PTEXT_PARTS_WORDS | PTEXT_CONTINUES)
#define C PTEXT_CONTINUES
#define W (PTEXT_PARTS_WORDS | PTEXT_CONTINUES)
#define H PTEXT_IS_DASH
#define D PTEXT_IS_DIGIT
#define U (PTEXT_IS_LETTER | PTEXT_IS_UPPERCASE)
#define L (PTEXT_IS_LETTER | PTEXT_IS_LOWERCASE)
const uint16_t ptext_ascii_flags[128] = {
    P, P, P, P, P, P, P, P, P, S, S, S, S, S, P, P, /* controls */
    P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, /* controls */
    S, C, P, 0, 0, C, C, 0, B, E, P, C, C, H, C, W, /*  !"#$%&'()*+,-./ */
    D, D, D, D, D, D, D, D, D, D, C, C, P, C, W, C, /* 0123456789:;<=>? */
    0, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* @ABCDEFGHIJKLMNO */
    U, U, U, U, U, U, U, U, U, U, U, B, C, E, C, P, /* PQRSTUVWXYZ[\]^_ */
    0, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* `abcdefghijklmno */
    L, L, L, L, L, L, L, L, L, L, L, B, W, E, P, P, /* pqrstuvwxyz{|}~ */
};
#undef S
#undef P
#undef B
#undef E
#undef C
#undef W
#undef H
#undef D
#undef U
#undef L

uint32_t ptext_wide_flags_at(const ptext_prose *prose, size_t at, uint32_t *size) {
    uint32_t code_point;
    *size = ptext_decode(prose->s, prose->to, at, &code_point);
    return ptext_character_flags(code_point);
}

uint32_t ptext_wide_flags_before(const ptext_prose *prose, size_t at, uint32_t *size) {
    uint32_t code_point;
    *size = ptext_utf8_decode_before(prose->s, at, &code_point);
    if (code_point == 0x2019 || code_point == 0x2010 || code_point == 0x2011) return 0; /* ’ ‐ are within words */
    return ptext_character_flags(code_point);
}

size_t ptext_skip_space(const ptext_prose *prose, size_t at, uint32_t *lines) {
    uint32_t size;
    *lines = 0;
    while (at < prose->to) {
        unsigned char c = (unsigned char)prose->s[at];
        if (c > ' ' && c < 0x80) break;
        if (c == '\n' || (c == '\r' && (at + 1 == prose->to || prose->s[at + 1] != '\n'))) ++*lines;
        if ((ptext_flags_at(prose, at, &size) & PTEXT_IS_SPACE) == 0) break;
        at += size;
    }
    return at;
}

size_t ptext_trim_end(const ptext_prose *prose, size_t start, size_t end) {
    uint32_t size;
    while (end > start && (ptext_flags_before(prose, end, &size) & PTEXT_IS_SPACE) != 0 && size <= end - start)
        end -= size;
    return end;
}

size_t ptext_find_letter(const ptext_prose *prose, size_t at, size_t end) {
    while (at < end) {
        uint32_t size;
        if (ptext_flags_at(prose, at, &size) & (PTEXT_IS_LETTER | PTEXT_IS_DIGIT)) return at;
        at += size;
    }
    return PTEXT_NOWHERE;
}

/* -- what follows ----------------------------------------------------------------------------- */

/* iPhone, eBay, mRNA: a small letter and then a capital. */
static bool is_small_before_capital(const ptext_prose *prose, size_t at, uint32_t size) {
    uint32_t unused;
    return (ptext_flags_at(prose, at + size, &unused) & PTEXT_IS_UPPERCASE) != 0;
}

static ptext_following type_of_letter(const ptext_prose *prose, size_t at, uint32_t flags, uint32_t size) {
    if (flags & PTEXT_IS_DIGIT) return PTEXT_NEXT_FIGURE;
    if ((flags & PTEXT_IS_LOWERCASE) == 0) return PTEXT_NEXT_CAPITAL;
    return is_small_before_capital(prose, at, size) ? PTEXT_NEXT_CAPITAL : PTEXT_NEXT_SMALL;
}

/* The letter or figure that decides, past opening marks; symbols of any kind are passed over too. */
static void find_deciding_letter(const ptext_prose *prose, ptext_next *next) {
    char before = ' ';
    for (uint32_t i = 0; i < OPENING_MARKS && next->word < prose->to; i++) {
        char c = prose->s[next->word];
        uint32_t size, flags = ptext_flags_at(prose, next->word, &size);
        if (flags & (PTEXT_IS_LETTER | PTEXT_IS_DIGIT)) {
            bool named = (before == '@' || before == '#') && (flags & PTEXT_IS_LETTER) != 0;
            next->type = named ? PTEXT_NEXT_CAPITAL : type_of_letter(prose, next->word, flags, size);
            return;
        }
        if (c == '(' || c == '[') next->bracket = true;
        if (flags & PTEXT_IS_DASH) next->dash = true;
        before = c;
        next->word += size;
    }
    next->word = next->at;
}

static bool continues(char c) {
    return (unsigned char)c < 0x80 && (ptext_ascii_flags[(unsigned char)c] & PTEXT_CONTINUES) != 0;
}

ptext_next ptext_what_follows(const ptext_prose *prose, size_t end) {
    ptext_next next = {.type = PTEXT_NEXT_SYMBOL};
    uint32_t lines;

    next.at = next.word = ptext_skip_space(prose, end, &lines);
    next.spaced = next.at > end;
    next.blank_line = lines > 1;
    if (next.at >= prose->to) next.type = PTEXT_NEXT_NOTHING;
    else if (continues(prose->s[next.at])) next.type = PTEXT_NEXT_SIGN;
    else find_deciding_letter(prose, &next);
    return next;
}

/* -- words ------------------------------------------------------------------------------------ */

#define PARTS_WORDS (PTEXT_PARTS_WORDS | PTEXT_IS_SPACE | PTEXT_IS_OPEN | PTEXT_IS_CLOSE | PTEXT_IS_DASH)

static bool is_inner_hyphen(const ptext_prose *prose, size_t start, size_t at) {
    return prose->s[at - 1] == '-' && (at < start + 2 || prose->s[at - 2] != '.'); /* op-ed; not Lt.-Col */
}

ptext_span ptext_word_before(const ptext_prose *prose, size_t start, size_t end) {
    size_t at = end;
    while (at > start && end - at <= PTEXT_ABBREVIATION_LIMIT) {
        uint32_t size, flags = ptext_flags_before(prose, at, &size);
        if ((flags & PARTS_WORDS) != 0 && !is_inner_hyphen(prose, start, at)) break;
        if (size > at - start) break;
        at -= size;
    }
    while (at < end && prose->s[at] == '\'') at++;
    return (ptext_span){(uint32_t)at, (uint32_t)end};
}

ptext_span ptext_word_at(const ptext_prose *prose, size_t at) {
    size_t end = at;
    while (end < prose->to && end - at <= PTEXT_ABBREVIATION_LIMIT) {
        uint32_t size, flags = ptext_flags_at(prose, end, &size);
        if ((flags & (PTEXT_IS_LETTER | PTEXT_IS_MARK)) == 0) break;
        end += size;
    }
    return (ptext_span){(uint32_t)at, (uint32_t)end};
}

uint32_t ptext_count_words(const ptext_prose *prose, size_t start, size_t end, uint32_t most) {
    uint32_t count = 0;
    bool inside = false;

    if (end - start > (size_t)most * 16) return most;
    for (size_t at = start; at < end && count < most; at++) {
        bool space = (unsigned char)prose->s[at] <= ' ';
        ptext_count_steps(prose, 1);
        if (!space && !inside) count++;
        inside = !space;
    }
    return count;
}

/* -- kinds of words --------------------------------------------------------------------------- */

bool ptext_is_initial(const ptext_prose *prose, ptext_span word) {
    uint32_t size, flags;
    if (word.start == word.end) return false;
    flags = ptext_flags_at(prose, word.start, &size);
    return (flags & PTEXT_IS_UPPERCASE) != 0 && size == word.end - word.start;
}

/* Letters and stops in turn, beginning and ending with a letter. */
bool ptext_is_acronym(const ptext_prose *prose, ptext_span word) {
    uint32_t size, letters = 0;
    for (size_t at = word.start; at < word.end; at += size) {
        if ((ptext_flags_at(prose, at, &size) & PTEXT_IS_LETTER) == 0) return false;
        letters++;
        at += size;
        if (at < word.end && prose->s[at] != '.') return false;
        size = 1;
    }
    return letters > 1;
}

bool ptext_is_clipped(const ptext_prose *prose, ptext_span word) {
    size_t length = word.end - word.start;
    if (length < 2 || length > 4 || !ptext_is_ascii_upper(prose->s[word.start])) return false;
    if (ptext_is_one_of(prose->s[word.start], "AEIOUYW")) return false;
    for (size_t at = word.start + 1; at < word.end; at++) {
        if (!ptext_is_ascii_lower(prose->s[at]) || ptext_is_one_of(prose->s[at], "aeiouyw")) return false;
    }
    return true;
}

bool ptext_is_long_small_word(const ptext_prose *prose, ptext_span word) {
    if (word.end - word.start < 5) return false;
    for (size_t at = word.start; at < word.end; at++) {
        if (!ptext_is_ascii_lower(prose->s[at]) && prose->s[at] != '\'') return false;
    }
    return true;
}

bool ptext_is_small_after_first(const ptext_prose *prose, ptext_span word) {
    uint32_t size;
    ptext_flags_at(prose, word.start, &size);
    for (size_t at = word.start + size; at < word.end; at += size) {
        if (ptext_flags_at(prose, at, &size) & PTEXT_IS_UPPERCASE) return false;
    }
    return true;
}

bool ptext_is_number(const ptext_prose *prose, size_t at) {
    ptext_span word = ptext_word_at(prose, at);
    uint32_t size, flags = ptext_flags_at(prose, at, &size);
    size_t length = word.end - word.start;

    if (flags & PTEXT_IS_DIGIT) return true;
    if (length == 0) return false;
    if (word.end < prose->to && ptext_is_ascii_digit(prose->s[word.end])) return length <= 3;
    if (length == 1) return (flags & PTEXT_IS_UPPERCASE) != 0 && prose->s[at] != 'A' && prose->s[at] != 'I';
    for (size_t i = 0; i < length; i++) {
        if (!ptext_is_one_of(prose->s[at + i], "IVXLC")) return false;
    }
    return true;
}
