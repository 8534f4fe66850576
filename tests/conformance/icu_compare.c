/* Boundaries beside those of ICU: icu_compare FILE...

   Prints every boundary that one of the two has and the other has not, with what explains it, and a count for each
   explanation. ICU follows CLDR, which tailors UAX #29; the known tailorings are told apart by the characters on the
   two sides. Ends with status 1 when a difference is not explained.

   From the checkout:
   cc -Icore/text tests/conformance/icu_compare.c core/text/[all].c $(pkg-config --cflags --libs icu-uc) */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include "segment.h"
#include "unicode.h"
#include "utf8.h"

typedef size_t segment_end(const char *s, size_t length, size_t at);

/* A boundary with the two nearest characters on each side (nearest first) that WB4 does not attach to others. Two,
   since WB6 and its like look over one. */
typedef struct place {
    uint32_t around[4]; /* before, after, second before, second after */
    uint32_t next;      /* the very next character */
    bool virama;        /* among what is attached to the character before */
} place;

typedef struct explanation {
    const char *name;
    bool (*holds)(const place *at);
} explanation;

typedef struct comparison {
    const char *name;
    segment_end *end_of;
    UBreakIteratorType type;
    const explanation *explanations; /* the last one has no name */
} comparison;

static UScriptCode script_of(uint32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript((UChar32)c, &error);
}

static bool is_cjk(uint32_t c) {
    UScriptCode script = script_of(c);
    if (c == 0x30FC || c == 0xFF70 || c == 0xFF9E || c == 0xFF9F) return true; /* of both kana scripts */
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

static bool is_complex(uint32_t c) {
    return u_getIntPropertyValue((UChar32)c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

static bool any(const place *at, bool (*is)(uint32_t c)) {
    return is(at->around[0]) || is(at->around[1]) || is(at->around[2]) || is(at->around[3]);
}

static bool in_dictionary(uint32_t c) { return is_complex(c) || is_cjk(c); }

/* ICU cuts these scripts into words with dictionaries. */
static bool dictionary(const place *at) { return any(at, in_dictionary) || in_dictionary(at->next); }

static bool is_hangul(uint32_t c) { return script_of(c) == USCRIPT_HANGUL; }

/* ICU hands Hangul to its dictionaries too, so that it does not join other letters. */
static bool hangul(const place *at) { return any(at, is_hangul); }

static bool is_at_sign(uint32_t c) { return c == '@'; }

/* CLDR takes @ for a letter. */
static bool at_sign(const place *at) { return any(at, is_at_sign); }

static bool is_colon(uint32_t c) { return c == ':' || c == 0xFE13 || c == 0xFE55 || c == 0xFF1A; }

/* CLDR takes the colon out of MidLetter. */
static bool colon(const place *at) { return any(at, is_colon); }

/* CLDR keeps consonants together that a virama joins; in the standard from 15.1 on (GB9c). */
static bool conjunct(const place *at) { return at->virama && u_isalpha((UChar32)at->around[1]); }

static const explanation grapheme_explanations[] = {{"conjunct", conjunct}, {NULL, NULL}};
static const explanation word_explanations[] = {
    {"at sign", at_sign}, {"colon", colon}, {"hangul", hangul}, {"dictionary", dictionary}, {NULL, NULL}};
static const explanation no_explanations[] = {{NULL, NULL}};

static const comparison comparisons[] = {
    {"grapheme", ptext_grapheme_end, UBRK_CHARACTER, grapheme_explanations},
    {"word", ptext_word_end, UBRK_WORD, word_explanations},
    {"sentence", ptext_sentence_end_uax29, UBRK_SENTENCE, no_explanations},
};

static bool is_attached(uint32_t c) {
    ptext_word_break class = ptext_word_property(c);
    return class == PTEXT_WB_EXTEND || class == PTEXT_WB_FORMAT || class == PTEXT_WB_ZWJ;
}

/* The next character that is not attached, or 0. */
static uint32_t look_ahead(const char *s, size_t length, size_t *at) {
    uint32_t c = 0;
    while (*at < length) {
        *at += ptext_utf8_decode(s, length, *at, &c);
        if (!is_attached(c)) return c;
    }
    return 0;
}

static uint32_t look_back(const char *s, size_t *at, bool *virama) {
    uint32_t c = 0;
    while (*at > 0) {
        *at -= ptext_utf8_decode_before(s, *at, &c);
        if (!is_attached(c)) return c;
        if (u_getIntPropertyValue((UChar32)c, UCHAR_INDIC_SYLLABIC_CATEGORY) == U_INSC_VIRAMA) *virama = true;
    }
    return 0;
}

static place place_of(const char *s, size_t length, size_t boundary) {
    place at = {{0, 0, 0, 0}, 0, false};
    size_t back = boundary, ahead = boundary;
    bool ignored;
    ptext_utf8_decode(s, length, boundary, &at.next);
    at.around[0] = look_back(s, &back, &at.virama);
    at.around[1] = look_ahead(s, length, &ahead);
    at.around[2] = look_back(s, &back, &ignored);
    at.around[3] = look_ahead(s, length, &ahead);
    return at;
}

static const char *explain(const comparison *what, const place *at) {
    const explanation *try = what->explanations;
    for (; try->name != NULL; try++) {
        if (try->holds(at)) return try->name;
    }
    return "unexplained";
}

static void print_difference(const comparison *what, const char *name, const char *s, size_t length, size_t boundary,
                             bool ours) {
    place at = place_of(s, length, boundary);
    printf("%s\t%s\t%zu\t%s\tU+%04X | U+%04X\t%s\n", name, what->name, boundary, ours ? "ptext only" : "icu only",
           (unsigned)at.around[0], (unsigned)at.around[1], explain(what, &at));
}

/* Walks both rows of boundaries; returns how many differences are not explained. */
static size_t compare(const comparison *what, const char *name, const char *s, size_t length, UBreakIterator *icu) {
    size_t at = 0, differences = 0, unexplained = 0, boundaries = 0;
    size_t theirs = (size_t)ubrk_next(icu);
    while (at < length) {
        size_t end = what->end_of(s, length, at);
        boundaries++;
        while (theirs != end) {
            size_t first = theirs < end ? theirs : end;
            place around = place_of(s, length, first);
            print_difference(what, name, s, length, first, first == end);
            unexplained += strcmp(explain(what, &around), "unexplained") == 0;
            differences++;
            if (first == end) break;
            theirs = (size_t)ubrk_next(icu);
        }
        if (theirs == end && end < length) theirs = (size_t)ubrk_next(icu);
        at = end;
    }
    printf("%s\t%s\t%zu boundaries, %zu differences, %zu unexplained\n", name, what->name, boundaries, differences,
           unexplained);
    return unexplained;
}

static size_t compare_text(const char *name, const char *s, size_t length) {
    size_t unexplained = 0, i;
    UErrorCode error = U_ZERO_ERROR;
    UText *text = utext_openUTF8(NULL, s, (int64_t)length, &error);
    for (i = 0; i < sizeof comparisons / sizeof *comparisons; i++) {
        UBreakIterator *icu = ubrk_open(comparisons[i].type, "en", NULL, 0, &error);
        ubrk_setUText(icu, text, &error);
        if (U_FAILURE(error)) {
            fprintf(stderr, "%s: %s\n", name, u_errorName(error));
            exit(2);
        }
        unexplained += compare(&comparisons[i], name, s, length, icu);
        ubrk_close(icu);
    }
    utext_close(text);
    return unexplained;
}

static char *read_file(const char *name, size_t *length) {
    FILE *file = fopen(name, "rb");
    char *s = NULL;
    long size = -1;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0) size = ftell(file);
    if (size >= 0) s = malloc((size_t)size + 1);
    if (s == NULL) {
        perror(name);
        exit(2);
    }
    rewind(file);
    *length = fread(s, 1, (size_t)size, file);
    fclose(file);
    return s;
}

int main(int count, char **names) {
    size_t unexplained = 0;
    int i;
    for (i = 1; i < count; i++) {
        size_t length;
        char *s = read_file(names[i], &length);
        unexplained += compare_text(names[i], s, length);
        free(s);
    }
    return unexplained != 0;
}
