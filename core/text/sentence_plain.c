/* The stops that most sentences end in, told without asking the rules one by one. */
#include "sentence_pass.h"

#define LONGER_THAN_LABELS 25u /* bytes; no label has so many */
#define BULLETS 24u            /* that may stand before one, at most */

static bool are_small_letters(const char *s) {
    return ptext_is_ascii_lower(s[0]) && ptext_is_ascii_lower(s[1]) && ptext_is_ascii_lower(s[2]);
}

static bool is_longer_than_labels(const ptext_sentence_pass *pass, size_t at) {
    size_t least = ptext_is_ascii_upper(pass->prose.s[pass->start]) ? LONGER_THAN_LABELS : LONGER_THAN_LABELS + BULLETS;
    return at >= pass->start + least;
}

/* One space and a capital follow. Nothing is open; enough stands before the stop that it is no label; the word before
   it ends in three small letters in which no abbreviation of the list ends, and is not like "Blvd". */
static bool ends_before_capital(const ptext_sentence_pass *pass, size_t at) {
    const char *s = pass->prose.s + at;
    if (pass->prose.to - at < 3 || s[1] != ' ' || !ptext_is_ascii_upper(s[2])) return false;
    if (!is_longer_than_labels(pass, at)) return false;
    if (pass->bracket != PTEXT_NOWHERE || pass->quotation != PTEXT_NOWHERE) return false;
    if (!are_small_letters(s - 3) || ptext_is_ascii_upper(s[-4])) return false;
    return !ptext_abbreviation_ends_in(pass->abbreviations, s - 3);
}

/* The text ends, or an empty line follows. */
static bool ends_anyway(const ptext_sentence_pass *pass, size_t at) {
    const char *s = pass->prose.s + at;
    return pass->prose.to - at == 1 || (pass->prose.to - at > 2 && s[1] == '\n' && s[2] == '\n');
}

bool ptext_is_plain_stop(const ptext_sentence_pass *pass, size_t at) {
    const char *s = pass->prose.s;
    if (s[at] != '.' || pass->item.type != 0 || at <= pass->start || !ptext_is_ascii_lower(s[at - 1])) return false;
    return ends_before_capital(pass, at) || ends_anyway(pass, at);
}
