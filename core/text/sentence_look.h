/* Looking around a stop: what stands before it and what follows. The rules of sentence.c are made of these looks.
   Each looks no further than a fixed distance, or only at white space and marks that are then passed over, so that
   no text makes them quadratic. */
#ifndef PTEXT_SENTENCE_LOOK_H
#define PTEXT_SENTENCE_LOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "span.h"

#define PTEXT_NOWHERE SIZE_MAX

/* The text of one block, s[0..to); nothing before `from` is looked at. */
typedef struct ptext_prose {
    const char *s;
    size_t from, to;
    uint64_t *steps; /* where the bytes that are looked at are counted, or NULL */
} ptext_prose;

static inline void ptext_count_steps(const ptext_prose *prose, size_t steps) {
    if (prose->steps != NULL) *prose->steps += steps;
}

typedef enum ptext_stop_type {
    PTEXT_STOP_FULL, /* one stop */
    PTEXT_STOP_ELLIPSIS,  /* ... or … */
    PTEXT_STOP_QUESTION,      /* with a question or exclamation mark */
    PTEXT_STOP_WIDE, /* of a script that writes no space after it: 。 */
} ptext_stop_type;

/* A stop with what belongs to it: `?!`, `...`, `.”)`. */
typedef struct ptext_stop {
    size_t first; /* of the marks */
    size_t end;   /* past the marks and what closes after them: where a sentence would end */
    uint32_t dots;
    ptext_stop_type type;
    bool closed;  /* a quotation mark or a bracket closes after the mark */
    bool quote;   /* a double quotation mark does */
    uint32_t brackets; /* that close */
    bool ends_before_ellipsis; /* as in "end. . . . The": a full stop, then three dots for what was left out */
} ptext_stop;

/* Reads the stop at `at`; false when there is none. */
bool ptext_read_stop(const ptext_prose *prose, size_t at, ptext_stop *stop);

/* Takes emoji and emoticons that follow into the stop. */
void ptext_read_emoticons(const ptext_prose *prose, ptext_stop *stop);

/* Where note marks that are glued to the stop end (".[7][8]", ".10", ".11 12"), or stop->end when there are none. */
size_t ptext_note_marks_end(const ptext_prose *prose, const ptext_stop *stop);

typedef enum ptext_following {
    PTEXT_NEXT_NOTHING,
    PTEXT_NEXT_CAPITAL, /* or a letter without case, or a name like iPhone */
    PTEXT_NEXT_SMALL,
    PTEXT_NEXT_FIGURE,
    PTEXT_NEXT_SIGN,    /* a sign that does not begin a sentence: , ; : & / = + % ) */
    PTEXT_NEXT_SYMBOL,  /* anything else */
} ptext_following;

/* What follows a stop. */
typedef struct ptext_next {
    size_t at;   /* the first byte after white space: where a sentence would start */
    size_t word; /* the letter or figure that decides, past opening marks */
    ptext_following type;
    bool spaced;     /* white space stands before it */
    bool blank_line; /* with an empty line in it */
    bool bracket;    /* an opening bracket stands before the word */
    bool dash;       /* a dash does */
} ptext_next;

ptext_next ptext_what_follows(const ptext_prose *prose, size_t end);

/* The word that ends before `end`, back to `start`, white space, a bracket, a quotation mark, a dash or a slash; of
   a longer one than an abbreviation can be, only that much. Empty when there is none. */
ptext_span ptext_word_before(const ptext_prose *prose, size_t start, size_t end);

/* The letters that start at `at`, as far as a word of the lists can reach. */
ptext_span ptext_word_at(const ptext_prose *prose, size_t at);

/* How many words, parted by white space, s[start..end) holds; counts no further than `most`. */
uint32_t ptext_count_words(const ptext_prose *prose, size_t start, size_t end, uint32_t most);

/* A letter or a figure at or after `at` and before `end`, or PTEXT_NOWHERE. */
size_t ptext_find_letter(const ptext_prose *prose, size_t at, size_t end);

/* Past white space; *lines is how many line breaks it held. */
size_t ptext_skip_space(const ptext_prose *prose, size_t at, uint32_t *lines);

/* The end of s[start..end) without white space at its end. */
size_t ptext_trim_end(const ptext_prose *prose, size_t start, size_t end);

/* What an ASCII character is: its flags (unicode.h), and more that only ASCII characters are. */
enum {
    PTEXT_PARTS_WORDS = 1 << 12, /* white space, brackets, quotation marks, slashes; not hyphens and apostrophes */
    PTEXT_CONTINUES = 1 << 13,   /* does not begin a sentence: , ; : & / = + % ) */
};
extern const uint16_t ptext_ascii_flags[128];

/* The flags of the character at `at`, or of the one that ends before it, with its bytes; 0 beyond the text. An
   apostrophe or hyphen beyond ASCII that ends before has none: it is within a word. */
uint32_t ptext_wide_flags_at(const ptext_prose *prose, size_t at, uint32_t *size);
uint32_t ptext_wide_flags_before(const ptext_prose *prose, size_t at, uint32_t *size);

static inline uint32_t ptext_flags_at(const ptext_prose *prose, size_t at, uint32_t *size) {
    unsigned char byte = at < prose->to ? (unsigned char)prose->s[at] : 0;
    ptext_count_steps(prose, 1);
    *size = at < prose->to;
    if (byte >= 0x80) return ptext_wide_flags_at(prose, at, size);
    return *size != 0 ? ptext_ascii_flags[byte] : 0;
}

static inline uint32_t ptext_flags_before(const ptext_prose *prose, size_t at, uint32_t *size) {
    unsigned char byte = at > prose->from ? (unsigned char)prose->s[at - 1] : 0;
    ptext_count_steps(prose, 1);
    *size = at > prose->from;
    if (byte >= 0x80) return ptext_wide_flags_before(prose, at, size);
    return *size != 0 ? ptext_ascii_flags[byte] : 0;
}

/* X. — one letter, or letters with stops between them: U.S, a.m. */
bool ptext_is_initial(const ptext_prose *prose, ptext_span word);
bool ptext_is_acronym(const ptext_prose *prose, ptext_span word);
/* A capital and small consonants, at most four: what only an abbreviation looks like (Sgt, Blvd). In Welsh y and w
   are vowels (Cwm). */
bool ptext_is_clipped(const ptext_prose *prose, ptext_span word);
/* A word of small letters only, too long to be an abbreviation that nobody listed. */
bool ptext_is_long_small_word(const ptext_prose *prose, ptext_span word);
/* No capital after its first letter. */
bool ptext_is_small_after_first(const ptext_prose *prose, ptext_span word);
/* Figures, a Roman numeral, or a letter with figures. */
bool ptext_is_number(const ptext_prose *prose, size_t at);

static inline bool ptext_is_one_of(char c, const char *set) { return c != '\0' && strchr(set, c) != NULL; }
static inline bool ptext_is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool ptext_is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
static inline bool ptext_is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }

#endif
