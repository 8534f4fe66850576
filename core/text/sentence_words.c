/* Closed sets of words that the rules of sentence.c know by themselves. */
#include "sentence_words.h"

#include "unicode.h"
#include "utf8_inline.h"

#define SPEAKER_WORDS 4u  /* of a speaker's name with its verb, at most */
#define ADDRESS_REACH 64u /* bytes before a stop that are asked whether they are an address */

static const char *const days_and_zones[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu",
    "Thur", "Thurs", "Fri", "Sat", "Sun", "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
    "Oct", "Nov", "Dec", "Eastern", "Central", "Mountain", "Pacific", "Atlantic", "British", "Greenwich", "Standard",
    "Daylight", NULL,
};

static const char *const verbs_of_saying[] = {
    "said", "says", "asked", "asks", "replied", "answered", "added", "cried", "shouted", "yelled", "screamed",
    "called", "exclaimed", "whispered", "muttered", "wondered", "wrote", "writes", "told", "inquired", "enquired",
    "demanded", "continued", "remarked", "observed", "joked", "laughed", "thought", "repeated", "responded", NULL,
};

static bool is_among(const char *const *words, const char *s, size_t length) {
    for (; *words != NULL; words++) {
        if (strlen(*words) == length && memcmp(*words, s, length) == 0) return true;
    }
    return false;
}

bool ptext_is_time(const ptext_prose *prose, size_t stop) {
    const char *s = prose->s;
    size_t at = stop;

    ptext_count_steps(prose, 6);
    if (at < prose->from + 3 || (s[at - 1] != 'm' && s[at - 1] != 'M')) return false;
    at--;
    if (s[at - 1] == '.') at--;
    if (at <= prose->from + 1 || !ptext_is_one_of(s[at - 1], "aApP")) return false;
    at--;
    if (s[at - 1] == ' ' && at - 1 > prose->from) at--;
    return ptext_is_ascii_digit(s[at - 1]);
}

/* EST, GMT, UTC: capitals, two to four. */
static bool is_zone(const ptext_prose *prose, ptext_span word) {
    if (word.end - word.start < 2 || word.end - word.start > 4) return false;
    for (size_t at = word.start; at < word.end; at++) {
        if (!ptext_is_ascii_upper(prose->s[at])) return false;
    }
    return true;
}

bool ptext_is_day_or_zone(const ptext_prose *prose, ptext_span word) {
    return is_zone(prose, word) || is_among(days_and_zones, prose->s + word.start, word.end - word.start);
}

bool ptext_is_speaker(const ptext_prose *prose, size_t at) {
    for (uint32_t i = 0; i < SPEAKER_WORDS; i++) {
        ptext_span word = ptext_word_at(prose, at);
        if (word.end == word.start) return false;
        if (ptext_is_ascii_lower(prose->s[at]))
            return i > 0 && is_among(verbs_of_saying, prose->s + word.start, word.end - word.start);
        at = word.end;
        if (at < prose->to && prose->s[at] == '.') at++;
        if (at >= prose->to || prose->s[at] != ' ') return false;
        at++;
    }
    return false;
}

/* What follows the word after the stop shows an address: "@", "/", or another part, ".com". */
static bool address_goes_on(const ptext_prose *prose, size_t end) {
    if (end >= prose->to) return false;
    if (prose->s[end] == '.') return end + 1 < prose->to && ptext_is_ascii_lower(prose->s[end + 1]);
    return ptext_is_one_of(prose->s[end], "@/_=&");
}

bool ptext_starts_address(const ptext_prose *prose, size_t at) {
    static const char *const starts[] = {"http://", "https://", "www."};
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        size_t length = strlen(starts[i]);
        if (prose->to - at > length && memcmp(prose->s + at, starts[i], length) == 0) return true;
    }
    return false;
}

bool ptext_is_address(const ptext_prose *prose, size_t at, size_t end) {
    size_t start = at;
    while (start > prose->from && at - start < ADDRESS_REACH && ptext_byte(prose->s, start - 1) > ' ') start--;
    ptext_count_steps(prose, end - start);
    if (ptext_starts_address(prose, start) || address_goes_on(prose, end)) return true;
    for (; start < at; start++) {
        if (ptext_is_one_of(prose->s[start], "@/\\_=&`{}<>#:")) return true;
    }
    return false;
}

bool ptext_is_unclipped_word(const ptext_prose *prose, ptext_span word) {
    uint32_t size;
    if (word.end - word.start < 3) return false;
    if ((ptext_flags_before(prose, word.end, &size) & PTEXT_IS_LOWERCASE) == 0) return false;
    return (ptext_flags_at(prose, word.end - 3, &size) & PTEXT_IS_LETTER) != 0 ||
           ptext_byte(prose->s, word.end - 3) >= 0x80;
}
