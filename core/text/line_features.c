#include "line_features.h"

#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "bits.h"
#include "utf8_inline.h"

/* Words ------------------------------------------------------------------------------------------------------------ */

/* A word goes on over apostrophes, hyphens and ampersands: "don't", "R&B", "well-known". */
static bool is_in_word(char c) { return ptext_byte_is(c, PTEXT_WORD_BYTE | PTEXT_JOINER); }

/* A common word is written in lower case, but for its first letter. */
static bool is_common(const ptext_lexicon *common, const char *word, size_t length) {
    if (common == NULL || ptext_lexicon_whole(common, word, length) == 0) return false;
    if (!ptext_byte_is(word[0], PTEXT_UPPER)) {
        for (size_t i = 1; i < length; i++) {
            if (ptext_byte_is(word[i], PTEXT_UPPER)) return false;
        }
    }
    return true;
}

static void count_words(ptext_line_features *line, const ptext_lexicon *common, const char *s, size_t length) {
    for (size_t at = 0; at < length; at++) {
        if (!ptext_byte_is(s[at], PTEXT_WORD_BYTE)) continue;
        size_t start = at;
        while (at < length && is_in_word(s[at])) at++;
        bool figure = ptext_byte_is(s[start], PTEXT_DIGIT);
        line->words++;
        line->capitals += ptext_byte_is(s[start], PTEXT_UPPER);
        line->figures += figure;
        line->common += !figure && is_common(common, s + start, at - start);
    }
}

/* Four bytes at a time tell most places apart, where the probe has so many: spaces, with which probes begin, are
   many. */
static bool holds(const char *s, size_t length, ptext_phrase probe) {
    const size_t size = probe.length;
    if (size < 4) {
        for (size_t at = 0; at + size <= length; at++) {
            if (memcmp(s + at, probe.bytes, size) == 0) return true;
        }
        return false;
    }
    const uint32_t head = ptext_load4(probe.bytes);
    for (size_t at = 0; at + size <= length; at++) {
        if (ptext_load4(s + at) == head && memcmp(s + at, probe.bytes, size) == 0) return true;
    }
    return false;
}

/* The same, estimated from the length; a few of the commonest words tell prose from a long list of names. */
static void estimate_words(ptext_line_features *line, const ptext_wanted *wanted, const char *s, size_t length) {
    line->words = (uint32_t)(length / 6);
    line->capitals = line->words / 2;
    for (uint32_t i = 0; i < wanted->probe_count; i++) {
        if (!holds(s, length, wanted->probes[i])) continue;
        line->common = (uint32_t)((uint64_t)line->words * 4 / 10);
        line->capitals = line->words / 6;
        return;
    }
}

/* Whether a byte begins a character of U+3000 to U+DFFF. */
static bool is_east_asian(const char *s, size_t at) { return ptext_byte(s, at) >= 0xE3 && ptext_byte(s, at) <= 0xED; }

/* Chinese or Japanese: no space for long, and characters of three bytes, two of them at least. */
static bool is_unspaced(const char *s, size_t length) {
    enum { LEAST = 30, MOST = 200 };
    const char *space = memchr(s, ' ', length < MOST ? length : MOST);
    if (space != NULL && space - s < LEAST) return false;
    size_t end = space != NULL ? (size_t)(space - s) : length < MOST ? length : MOST, at = 0;
    while (at + 2 < end && !(is_east_asian(s, at) && ptext_is_continuation(ptext_byte(s, at + 1)) &&
                             ptext_is_continuation(ptext_byte(s, at + 2)))) {
        at++;
    }
    for (at += 3; at < end; at++) {
        if (is_east_asian(s, at)) return true;
    }
    return false;
}

/* Figures of dates ------------------------------------------------------------------------------------------------- */

static bool digit_at(const char *s, size_t length, size_t at) {
    return at < length && ptext_byte_is(s[at], PTEXT_DIGIT);
}

/* Where the first digit from s[at] on stands, or `length`. Of eight bytes at a time a digit is below 10 once its own
   upper half is taken away, and nothing else is. */
static size_t next_digit(const char *s, size_t length, size_t at) {
    for (; length - at >= 8; at += 8) {
        uint64_t apart = ptext_load8(s + at) ^ PTEXT_EACH_BYTE('0');
        uint64_t others = apart | ((apart & ~PTEXT_HIGH_BITS) + PTEXT_EACH_BYTE(0x80 - 10));
        if ((~others & PTEXT_HIGH_BITS) != 0) return at + ptext_lowest_bit(~others & PTEXT_HIGH_BITS) / 8;
    }
    while (at < length && !ptext_byte_is(s[at], PTEXT_DIGIT)) at++;
    return at;
}

/* Whether white space or stops behind a letter come before s[at]. */
static bool follows_word(const char *s, size_t at) {
    size_t gap = at;
    while (gap > 0 && (s[gap - 1] == '.' || ptext_byte_is(s[gap - 1], PTEXT_WHITE))) gap--;
    return gap < at && gap > 0 && ptext_byte_is(s[gap - 1], PTEXT_LETTER);
}

static bool follows_apostrophe(const char *s, size_t at) {
    return (at >= 1 && s[at - 1] == '\'') || (at >= 3 && memcmp(s + at - 3, "\u2019", 3) == 0);
}

/* Whether two digits at s[at] may be a year's: four that begin as years do, two behind a word or an apostrophe. */
static bool may_be_year(const char *s, size_t length, size_t at) {
    if (follows_apostrophe(s, at)) return true;
    if (strchr("12", s[at]) != NULL && strchr("019", s[at + 1]) != NULL && digit_at(s, length, at + 2) &&
        digit_at(s, length, at + 3)) {
        return true;
    }
    return (at + 2 >= length || !ptext_byte_is(s[at + 2], PTEXT_ALPHANUMERIC)) && follows_word(s, at);
}

/* Whether a word may begin at s[at]: behind anything but a letter, or with a capital behind a small one ("readMay"). */
static bool begins_word(const char *s, size_t at) {
    if (at == 0 || !ptext_byte_is(s[at - 1], PTEXT_LETTER)) return true;
    return s[at] >= 'A' && s[at] <= 'Z' && s[at - 1] >= 'a' && s[at - 1] <= 'z';
}

/* Whether a word of a lexicon begins somewhere. */
static bool has_word(const ptext_lexicon *words, const char *s, size_t length) {
    ptext_span place = {0, 0};
    while (ptext_lexicon_within(words, s, length, place.start, &place) != 0) {
        if (begins_word(s, place.start)) return true;
        place.start++;
    }
    return false;
}

/* A year, two figures behind a letter, or a slash or stop between figures; and with them a mark that joins figures, or
   a word of dates: without these no date is worth a look. The first digit stands at s[digit]. */
static bool may_be_dated(const char *s, size_t length, size_t digit, const ptext_lexicon *words) {
    bool year = false, two = false, parts = false, joined = false;
    for (size_t at = digit; at + 1 < length; at = next_digit(s, length, at + 1)) {
        if (digit_at(s, length, at + 1)) {
            two = true;
            year = year || may_be_year(s, length, at);
        } else if (digit_at(s, length, at + 2)) {
            parts |= s[at + 1] == '/' || s[at + 1] == '.';
            joined |= parts || s[at + 1] == '-';
        }
    }
    return (year || (two && parts)) && (joined || words == NULL || has_word(words, s, length));
}

/* Whether four digits stand in a row, where the first digit is s[digit]. */
static bool has_four_digits(const char *s, size_t length, size_t digit) {
    for (size_t end; digit < length; digit = next_digit(s, length, end)) {
        for (end = digit + 1; digit_at(s, length, end);) end++;
        if (end - digit >= 4) return true;
    }
    return false;
}

/* Lines ------------------------------------------------------------------------------------------------------------ */

static ptext_status add_held(ptext_features *features, ptext_line_features *line, const ptext_lexicon *phrases) {
    const char *key = features->keys.bytes + line->key_start;
    size_t length = line->key_end - line->key_start;
    ptext_span place = {0, 0};
    uint32_t number;
    line->first_held = features->held_count;
    while ((number = ptext_lexicon_find(phrases, key, length, place.end, &place)) != 0) {
        uint32_t *held =
            ptext_grow(features->held, &features->held_capacity, features->held_count + 1, sizeof *held);
        if (held == NULL) return PTEXT_NO_MEMORY;
        features->held = held;
        held[features->held_count++] = number;
    }
    line->held_count = features->held_count - line->first_held;
    return PTEXT_OK;
}

/* How many bytes the mark has that begins here: > / | or one of U+0080 to U+00BF or U+2000 to U+2FFF, but no dash; or
   0. */
static size_t parting_mark(const char *s, size_t left) {
    if (*s == '>' || *s == '/' || *s == '|') return 1;
    if (*s == '\xC2') return 2;
    if (*s != '\xE2' || left < 3) return 0;
    bool dash = s[1] == '\x80' && (unsigned char)s[2] >= 0x90 && (unsigned char)s[2] <= 0x95;
    return dash ? 0 : 3;
}

/* Whether such a mark stands between spaces, as between the links of a menu: "Home > Blog | News". */
static bool is_parted(const char *key, size_t length) {
    static const char beginnings[] = ">/|\xC2\xE2";
    const char *end = key + length;
    for (const char *byte = beginnings; *byte != '\0'; byte++) {
        const char *mark = memchr(key, *byte, length);
        for (; mark != NULL; mark = memchr(mark + 1, *byte, (size_t)(end - mark - 1))) {
            size_t left = (size_t)(end - mark), size = parting_mark(mark, left);
            if (mark > key && mark[-1] == ' ' && size > 0 && size < left && mark[size] == ' ') return true;
        }
    }
    return false;
}

/* The words at the ends of a key, when they are marks. */
static void read_marks(ptext_line_features *line, const ptext_lexicon *marks, const char *key, size_t length) {
    size_t end, last = length;
    line->starts = ptext_lexicon_at(marks, key, length, 0, &end);
    while (last > 0 && ptext_byte_is(key[last - 1], PTEXT_LETTER)) last--;
    line->ends = ptext_lexicon_whole(marks, key + last, length - last);
}

static ptext_status read_key(ptext_features *features, ptext_line_features *line, const ptext_wanted *wanted,
                             const char *s, size_t length) {
    line->key_start = features->keys.length;
    ptext_status status = ptext_line_key(s, length, &features->keys);
    if (status != PTEXT_OK) return status;
    line->key_end = features->keys.length;
    line->keyed = true;
    const char *key = features->keys.bytes + line->key_start;
    size_t size = line->key_end - line->key_start, end;
    line->parted = is_parted(key, size);
    if (wanted->marks != NULL) read_marks(line, wanted->marks, key, size);
    if (wanted->whole != NULL) line->whole = ptext_lexicon_whole(wanted->whole, key, size);
    if (wanted->begins != NULL) line->begins = ptext_lexicon_at(wanted->begins, key, size, 0, &end);
    return wanted->holds == NULL ? PTEXT_OK : add_held(features, line, wanted->holds);
}

static void read_name(ptext_line_features *line, const ptext_name_sets *names, const char *s, size_t length) {
    ptext_span name;
    bool known;
    line->may_be_named = ptext_name_may_begin(names, s, length, false);
    if (line->may_be_named && ptext_name_read(names, s, length, false, &name, &known)) line->named = known ? 2 : 1;
}

static ptext_status read_line(ptext_features *features, ptext_line_features *line, const ptext_wanted *wanted,
                              const char *s, size_t length) {
    *line = (ptext_line_features){.from = (uint32_t)ptext_after_bullet(s, length), .same = PTEXT_NO_LINE};
    line->numbered = ptext_is_numbered(s, length);
    line->closed = s[length - 1] == ')';
    size_t digit = next_digit(s, length, 0);
    line->year = has_four_digits(s, length, digit);
    line->mark = (uint8_t)ptext_last_mark(s, length);
    if (is_unspaced(s, length)) {
        line->words = (uint32_t)(length / 6);
        line->common = (uint32_t)(length / 15);
    } else if (length > wanted->counted && line->from == 0) {
        estimate_words(line, wanted, s, length);
    } else {
        count_words(line, wanted->common, s + line->from, length - line->from);
    }
    if (wanted->names != NULL) read_name(line, wanted->names, s + line->from, length - line->from);
    if (length <= wanted->dated) line->may_be_dated = may_be_dated(s, length, digit, wanted->date_words);
    if (length > wanted->keyed) return PTEXT_OK;
    return read_key(features, line, wanted, s + line->from, length - line->from);
}

/* Lines of the same text ------------------------------------------------------------------------------------------- */

static uint32_t hash(const char *s, size_t length) {
    uint64_t h = UINT64_C(0xCBF29CE484222325) ^ length;
    for (; length >= 8; s += 8, length -= 8) {
        uint64_t bytes;
        memcpy(&bytes, s, 8);
        h = (h ^ bytes) * UINT64_C(0x9E3779B97F4A7C15);
        h ^= h >> 32;
    }
    for (; length > 0; s++, length--) h = (h ^ (unsigned char)*s) * UINT64_C(0x100000001B3);
    return (uint32_t)(h ^ h >> 32);
}

/* A line's text behind its bullet. */
static ptext_span bare(const ptext_features *features, const ptext_document *document, uint32_t line) {
    return (ptext_span){document->lines[line].start + features->lines[line].from, document->lines[line].end};
}

static bool is_same(const char *text, ptext_span a, ptext_span b) {
    return a.end - a.start == b.end - b.start && memcmp(text + a.start, text + b.start, a.end - a.start) == 0;
}

/* Joins each line to the last one before it that has the same text. */
static ptext_status join_same(ptext_features *features, const ptext_document *document) {
    uint32_t size = 16;
    while (size / 2 < document->line_count && size < UINT32_C(1) << 31) size *= 2;
    uint32_t *slots = ptext_grow(features->slots, &features->slot_capacity, size, sizeof *slots);
    if (slots == NULL) return PTEXT_NO_MEMORY;
    features->slots = slots;
    memset(slots, 0xFF, size * sizeof *slots);
    for (uint32_t i = 0; i < document->line_count; i++) {
        ptext_span text = bare(features, document, i);
        uint32_t at = hash(document->text + text.start, text.end - text.start) & (size - 1);
        while (slots[at] != PTEXT_NO_LINE && !is_same(document->text, text, bare(features, document, slots[at]))) {
            at = (at + 1) & (size - 1);
        }
        if (slots[at] != PTEXT_NO_LINE) {
            features->lines[slots[at]].same = i;
            features->lines[i].again = true;
        }
        slots[at] = i;
    }
    return PTEXT_OK;
}

/* Lines that end alike --------------------------------------------------------------------------------------------- */

static bool ends_in(const char *text, ptext_span line, ptext_span part) {
    uint32_t length = part.end - part.start;
    if (line.end - line.start < length || text[line.end - length] != text[part.start]) return false;
    return memcmp(text + line.end - length, text + part.start, length) == 0;
}

/* Joins a line to the longer ones shortly above that end in its text, as a trail of links does that was scraped without
   its separators: "HomeNewsThe title" above "The title". */
static void join_ends(ptext_features *features, const ptext_document *document, uint32_t line) {
    ptext_line_features *lines = features->lines;
    ptext_span text = bare(features, document, line);
    for (uint32_t k = 1; k <= PTEXT_ENDS_REACH && k <= line; k++) {
        const ptext_line *above = &document->lines[line - k], *own = &document->lines[line];
        if (above->end - above->start <= own->end - own->start) continue;
        if (!ends_in(document->text, (ptext_span){above->start, above->end}, text)) continue;
        if (lines[line].ends_above == 0) lines[line].ends_above = (uint8_t)k;
        if (lines[line - k].ends_below == 0) lines[line - k].ends_below = (uint8_t)k;
    }
}

ptext_status ptext_features_read(ptext_features *features, const ptext_document *document, const ptext_wanted *wanted) {
    ptext_line_features *lines =
        ptext_grow(features->lines, &features->capacity, document->line_count + 1, sizeof *lines);
    if (lines == NULL) return PTEXT_NO_MEMORY;
    features->lines = lines;
    features->keys.length = features->held_count = 0;
    for (uint32_t i = 0; i < document->line_count; i++) {
        const ptext_line *line = &document->lines[i];
        ptext_status status =
            read_line(features, &lines[i], wanted, document->text + line->start, line->end - line->start);
        if (status != PTEXT_OK) return status;
        if (lines[i].words >= PTEXT_ENDS_WORDS) join_ends(features, document, i);
    }
    return join_same(features, document);
}

void ptext_features_free(ptext_features *features) {
    free(features->lines);
    ptext_buffer_free(&features->keys);
    free(features->held);
    free(features->slots);
    *features = (ptext_features){0};
}
