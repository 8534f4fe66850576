/* Word boundaries, UAX #29 section 4: one segment at a time, by all the rules.

   A segment starts at a boundary, so no rule needs to look before it. Where a rule looks ahead (WB6, WB7b, WB12)
   the characters in question are read twice, never more often. */
#include "word_segment.h"

#include "segment.h"
#include "unicode.h"
#include "unicode_tables.h"
#include "utf8_inline.h"

#define BIT(value) (1u << (PTEXT_WB_##value))

#define AHLETTER (BIT(ALETTER) | BIT(HEBREW_LETTER))
#define MIDNUMLETQ (BIT(MIDNUMLET) | BIT(SINGLE_QUOTE))
#define NEWLINES (BIT(CR) | BIT(LF) | BIT(NEWLINE))
#define ATTACHED (BIT(EXTEND) | BIT(FORMAT) | BIT(ZWJ))

/* Which classes may follow one without a boundary, whatever comes after. */
static const uint32_t follows[] = {
    [PTEXT_WB_ALETTER] = AHLETTER | BIT(NUMERIC) | BIT(EXTENDNUMLET),                      /* WB5, 9, 13a */
    [PTEXT_WB_HEBREW_LETTER] = AHLETTER | BIT(NUMERIC) | BIT(EXTENDNUMLET),                /* WB5, 9, 13a */
    [PTEXT_WB_NUMERIC] = BIT(NUMERIC) | AHLETTER | BIT(EXTENDNUMLET),                      /* WB8, 10, 13a */
    [PTEXT_WB_KATAKANA] = BIT(KATAKANA) | BIT(EXTENDNUMLET),                               /* WB13, 13a */
    [PTEXT_WB_EXTENDNUMLET] = AHLETTER | BIT(NUMERIC) | BIT(KATAKANA) | BIT(EXTENDNUMLET), /* WB13a, 13b */
    [PTEXT_WB_REGIONAL_INDICATOR] = BIT(REGIONAL_INDICATOR),                               /* WB15, 16 */
    [PTEXT_WB_WSEGSPACE] = 0,
};

/* WB6, 7, 7b, 7c, 11, 12: the classes that `middle` may stand between, when `previous` is the first of them. */
static uint32_t joined_by(uint32_t previous, uint32_t middle) {
    uint32_t bit = 1u << middle;
    if ((1u << previous & AHLETTER) && (bit & (BIT(MIDLETTER) | MIDNUMLETQ))) return AHLETTER;
    if (previous == PTEXT_WB_HEBREW_LETTER && middle == PTEXT_WB_DOUBLE_QUOTE) return BIT(HEBREW_LETTER);
    if (previous == PTEXT_WB_NUMERIC && (bit & (BIT(MIDNUM) | MIDNUMLETQ))) return BIT(NUMERIC);
    return 0;
}

static const ptext_property_record *read(const char *s, size_t length, size_t *at) {
    uint32_t code_point;
    *at += ptext_decode(s, length, *at, &code_point);
    return ptext_properties(code_point);
}

/* The class of the first character that WB4 does not attach to the one before it. */
static uint32_t class_ahead(const char *s, size_t length, size_t at) {
    while (at < length) {
        uint32_t class = read(s, length, &at)->word;
        if (!(1u << class & ATTACHED)) return class;
    }
    return PTEXT_WB_OTHER;
}

/* The class that goes on standing for what comes before the next character, or NEWLINE for a boundary. Between two
   letters (numbers) a middle character leaves the letter (number) standing: what follows is known to join. The
   second regional indicator of a pair stands for nothing, so that a third starts anew. */
static uint32_t joined(const char *s, size_t length, size_t next, uint32_t previous, uint32_t class) {
    uint32_t sides;
    if (1u << class & follows[previous]) return class == PTEXT_WB_REGIONAL_INDICATOR ? PTEXT_WB_OTHER : class;
    sides = joined_by(previous, class);
    if (sides != 0 && (sides & 1u << class_ahead(s, length, next))) return previous;
    if (previous == PTEXT_WB_HEBREW_LETTER && class == PTEXT_WB_SINGLE_QUOTE) return class; /* WB7a */
    return PTEXT_WB_NEWLINE;
}

/* The end of a run of ASCII letters and digits (WB5, 8, 9, 10). */
static size_t skip_alphanumeric(const char *s, size_t length, size_t at) {
    while (at < length && ((ptext_byte(s, at) | 0x20) - 'a' < 26 || ptext_byte(s, at) - '0' < 10)) at++;
    return at;
}

size_t ptext_word_segment(const char *s, size_t length, size_t at, bool *is_word) {
    const ptext_property_record *record = read(s, length, &at);
    uint32_t previous = record->word; /* what rules after WB4 see */
    uint32_t last = previous;         /* the character just read */
    uint32_t flags = record->flags;

    if (previous == PTEXT_WB_CR && at < length && s[at] == '\n') at++; /* WB3 */
    while (at < length && !(1u << previous & NEWLINES)) {              /* WB3a */
        size_t next = at;
        uint32_t class;
        if (follows[previous] & BIT(ALETTER)) next = skip_alphanumeric(s, length, at);
        if (next > at) next--; /* only the last one of a run matters */
        record = read(s, length, &next);
        class = record->word;
        if (last == PTEXT_WB_ZWJ && (record->flags & PTEXT_IS_PICTOGRAPHIC)) {
            previous = class; /* WB3c */
        } else if (!(1u << class & ATTACHED) && !(last == PTEXT_WB_WSEGSPACE && class == last)) { /* WB4, WB3d */
            uint32_t standing = joined(s, length, next, previous, class);
            if (standing == PTEXT_WB_NEWLINE) break; /* WB3b, WB999 */
            previous = standing;
        }
        last = class;
        flags |= record->flags;
        at = next;
    }
    *is_word = (flags & (PTEXT_IS_LETTER | PTEXT_IS_DIGIT)) != 0;
    return at;
}

size_t ptext_word_end(const char *s, size_t length, size_t at) {
    bool is_word;
    return ptext_word_segment(s, length, at, &is_word);
}
