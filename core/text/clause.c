/* Clauses round a verb. */
#include "clause.h"

#include "ascii.h"

enum { LONGEST_GAP = 7 }; /* between the comma behind an aside and the verb */

/* Strings ---------------------------------------------------------------------------------------------------------- */

typedef struct string_facts {
    uint32_t length;
    uint32_t next; /* where the next one with the same first byte begins, from 1, or 0 */
    bool no_letter;
} string_facts;

void ptext_strings_free(ptext_strings *strings) {
    ptext_buffer_free(&strings->bytes);
    *strings = (ptext_strings){0};
}

/* Makes the string at a place the last of those that begin with its first byte. */
static void link_to(ptext_strings *strings, unsigned char byte, uint32_t place) {
    uint32_t at = strings->first[byte];
    string_facts facts;
    if (at == 0) {
        strings->first[byte] = place;
        return;
    }
    for (;; at = facts.next) {
        memcpy(&facts, strings->bytes.bytes + at - 1, sizeof facts);
        if (facts.next == 0) break;
    }
    facts.next = place;
    memcpy(strings->bytes.bytes + at - 1, &facts, sizeof facts);
}

ptext_status ptext_strings_add(ptext_strings *strings, const char *string, uint32_t length, bool no_letter) {
    if (length == 0) return PTEXT_OK;
    string_facts facts = {length, 0, no_letter};
    uint32_t before = strings->bytes.length;
    ptext_status status = ptext_buffer_add(&strings->bytes, (const char *)&facts, sizeof facts);
    if (status == PTEXT_OK) status = ptext_buffer_add(&strings->bytes, string, length);
    if (status != PTEXT_OK) strings->bytes.length = before;
    else link_to(strings, (unsigned char)*string, before + 1);
    return status;
}

/* How many bytes of a letter stand at text[at]. */
static uint32_t letter_at(const char *text, uint32_t length, uint32_t at) {
    if (at >= length) return 0;
    unsigned char byte = (unsigned char)text[at];
    if (ptext_byte_is(text[at], PTEXT_ALPHANUMERIC)) return 1;
    if (byte < 0xC3 || byte > 0xCA || at + 1 >= length) return 0;
    return ((unsigned char)text[at + 1] & 0xC0) == 0x80 ? 2 : 0;
}

/* How many bytes the first added of the strings that stand at text[at] has; 0 when none stands there. */
static uint32_t string_at(const ptext_strings *strings, const char *text, uint32_t length, uint32_t at) {
    string_facts facts;
    for (uint32_t next = strings->first[(unsigned char)text[at]]; next > 0; next = facts.next) {
        const char *item = strings->bytes.bytes + next - 1;
        memcpy(&facts, item, sizeof facts);
        if (facts.length <= length - at && memcmp(text + at, item + sizeof facts, facts.length) == 0
            && !(facts.no_letter && letter_at(text, length, at + facts.length) > 0)) {
            return facts.length;
        }
    }
    return 0;
}

/* White space ------------------------------------------------------------------------------------------------------ */

static bool is_separator(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ';' || c == ':';
}

static bool is_no_break(const char *s) {
    return s[0] == '\xC2' && s[1] == '\xA0';
}

/* A span without white space, no-break spaces, commas, colons and semicolons at its ends. */
static ptext_span trim(const char *text, ptext_span span) {
    while (span.start < span.end) {
        if (is_separator(text[span.start])) span.start++;
        else if (span.end - span.start >= 2 && is_no_break(text + span.start)) span.start += 2;
        else break;
    }
    while (span.start < span.end) {
        if (is_separator(text[span.end - 1])) span.end--;
        else if (span.end - span.start >= 2 && is_no_break(text + span.end - 2)) span.end -= 2;
        else break;
    }
    return span;
}

/* Words ------------------------------------------------------------------------------------------------------------ */

/* How many bytes of an apostrophe stand at text[at]. */
static uint32_t apostrophe_at(const char *text, uint32_t length, uint32_t at) {
    if (at >= length) return 0;
    if (text[at] == '\'') return 1;
    return length - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

static uint32_t letters_from(const char *text, uint32_t length, uint32_t at) {
    uint32_t letter;
    while ((letter = letter_at(text, length, at)) > 0) at += letter;
    return at;
}

/* Where the word ends whose letters end at `at` so far. */
static uint32_t end_of_word(const char *text, uint32_t length, uint32_t at) {
    for (;;) {
        uint32_t apostrophe = apostrophe_at(text, length, at);
        if (at < length && (text[at] == '-' || text[at] == '&')) at++;
        else if (apostrophe > 0 && letter_at(text, length, at + apostrophe) > 0) at += apostrophe;
        else if (letter_at(text, length, at) > 0) at = letters_from(text, length, at);
        else return at;
    }
}

/* Subjects --------------------------------------------------------------------------------------------------------- */

/* The next joining word or mark in text[*at..end), at which a clause ends; *at goes behind it. False when there is
   none. */
static bool next_boundary(const ptext_clauses *clauses, const char *text, uint32_t end, uint32_t *at,
                          ptext_span *boundary) {
    while (*at < end) {
        uint32_t start = *at, after = letters_from(text, end, start);
        if (after > start) {
            bool is_whole = !(after < end && text[after] == '-') && apostrophe_at(text, end, after) == 0;
            bool joins = is_whole && ptext_word_class_has(&clauses->joining, text + start, after - start);
            *at = joins ? after : end_of_word(text, end, after);
            if (!joins) continue;
        } else {
            after += string_at(&clauses->marks, text, end, start);
            *at = after > start ? after : start + 1;
            if (after == start) continue;
        }
        *boundary = (ptext_span){start, after};
        return true;
    }
    return false;
}

static bool is_in(const ptext_word_set *set, const char *text, ptext_span boundary) {
    return ptext_word_set_has(set, text + boundary.start, boundary.end - boundary.start);
}

/* What follows the last boundary; back over those that a subject goes on over. */
static ptext_span last_phrase(const ptext_clauses *clauses, const char *text, ptext_span left) {
    ptext_span phrase = left, boundary;
    for (uint32_t at = left.start; next_boundary(clauses, text, left.end, &at, &boundary);) {
        if (!is_in(&clauses->goes_on, text, boundary)) phrase = (ptext_span){boundary.end, left.end};
        else if (phrase.end == left.end) phrase.end = boundary.start;
    }
    return trim(text, phrase);
}

/* What follows the last boundary, back over all that join the parts of a subject, if the last one is a word. */
static ptext_span last_listing(const ptext_clauses *clauses, const char *text, uint32_t end) {
    ptext_span boundary;
    uint32_t before = 0, from = 0; /* the boundaries since `before` join parts */
    for (uint32_t at = 0; next_boundary(clauses, text, end, &at, &boundary);) {
        bool joins = is_in(&clauses->listing, text, boundary);
        if (!joins) before = boundary.end;
        from = joins && letter_at(text, end, boundary.start) > 0 ? before : boundary.end;
    }
    return trim(text, (ptext_span){from, end});
}

/* Where a text ends without an aside between commas before its end: "schools, whose budgets have fared better than
   ours," */
static uint32_t before_aside(const ptext_clauses *clauses, const char *text, uint32_t end) {
    uint32_t at = end, aside;
    while (at > 0 && ptext_byte_is(text[at - 1], PTEXT_WHITE)) at--;
    if (at == 0 || text[at - 1] != ',' || end - at > LONGEST_GAP) return end;
    uint32_t behind = --at;
    while (at > 0 && text[at - 1] != ',') at--;
    if (at == 0 || at == behind) return end;
    for (aside = at; aside < behind && ptext_byte_is(text[aside], PTEXT_WHITE);) aside++;
    bool is_aside = aside < behind && ptext_byte_is(text[aside], PTEXT_LETTER)
        && string_at(&clauses->no_aside, text, end, aside) == 0;
    return is_aside ? at - 1 : end;
}

static uint32_t skip_spaces(const char *text, uint32_t end, uint32_t at) {
    while (at < end && ptext_byte_is(text[at], PTEXT_WHITE)) at++;
    return at;
}

/* Where a text begins behind the bullet or the number of a list. */
static uint32_t behind_number(const char *text, uint32_t end) {
    enum { BULLET = 3 };
    uint32_t at = skip_spaces(text, end, 0);
    if (end - at >= BULLET && memcmp(text + at, "\u2022", BULLET) == 0) at = skip_spaces(text, end, at + BULLET);
    while (at < end && ptext_byte_is(text[at], PTEXT_DIGIT)) at++;
    if (at < end && (text[at] == '.' || text[at] == ')')) at++;
    return skip_spaces(text, end, at);
}

/* Without the adverbs behind it; one is never all of it. */
static ptext_span without_adverbs(const ptext_clauses *clauses, const char *text, ptext_span phrase) {
    for (;;) {
        uint32_t at = phrase.end;
        while (at > phrase.start && !ptext_byte_is(text[at - 1], PTEXT_WHITE)) at--;
        if (at == phrase.start || at == phrase.end) return phrase;
        if (!ptext_word_class_has(&clauses->adverbs, text + at, phrase.end - at)) return phrase;
        phrase = trim(text, (ptext_span){phrase.start, at});
    }
}

/* Without an opening word before it, where something follows. */
static ptext_span without_opening(const ptext_clauses *clauses, const char *text, ptext_span phrase) {
    uint32_t at = phrase.start;
    while (at < phrase.end && ptext_byte_is(text[at], PTEXT_LETTER)) at++;
    uint32_t word = at;
    if (at < phrase.end && text[at] == ',') at++;
    uint32_t rest = skip_spaces(text, phrase.end, at);
    if (word == phrase.start || rest == at || (rest == phrase.end && --rest == at)) return phrase;
    if (!ptext_word_class_has(&clauses->opening, text + phrase.start, word - phrase.start)) return phrase;
    return (ptext_span){rest, phrase.end};
}

ptext_span ptext_clause_subject(const ptext_clauses *clauses, const char *text, uint32_t end) {
    end = before_aside(clauses, text, end);
    ptext_span left = {behind_number(text, end), end};
    return without_opening(clauses, text, without_adverbs(clauses, text, last_phrase(clauses, text, left)));
}

ptext_span ptext_clause_listed_subject(const ptext_clauses *clauses, const char *text, uint32_t end) {
    ptext_span phrase = last_listing(clauses, text, before_aside(clauses, text, end));
    return without_opening(clauses, text, without_adverbs(clauses, text, phrase));
}

/* Phrases ---------------------------------------------------------------------------------------------------------- */

ptext_span ptext_clause_head(const ptext_clauses *clauses, const char *text, uint32_t length) {
    const ptext_word_class *heads = &clauses->heads;
    ptext_span head = {0, 0};
    for (uint32_t at = 0; at < length;) {
        uint32_t start = at;
        while (at < length && ptext_byte_set_has(&heads->bytes, (unsigned char)text[at])) at++;
        if (at == start) at++;
        else if (head.end > 0 && ptext_word_class_has(heads, text + start, at - start)) return head;
        else head = (ptext_span){start, at};
    }
    return head;
}

ptext_span ptext_clause_until(const ptext_strings *endings, const char *text, uint32_t length, uint32_t from) {
    uint32_t at = from;
    while (at < length && string_at(endings, text, length, at) == 0) at++;
    return trim(text, (ptext_span){from, at});
}

void ptext_clauses_free(ptext_clauses *clauses) {
    ptext_word_class_free(&clauses->joining);
    ptext_strings_free(&clauses->marks);
    ptext_word_set_free(&clauses->goes_on);
    ptext_word_set_free(&clauses->listing);
    ptext_strings_free(&clauses->no_aside);
    ptext_word_class_free(&clauses->adverbs);
    ptext_word_class_free(&clauses->opening);
    ptext_word_class_free(&clauses->heads);
}
