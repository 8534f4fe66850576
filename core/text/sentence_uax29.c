/* Sentence boundaries, UAX #29 section 5. A sentence starts at a boundary, so no rule looks before it.

   SB8 looks ahead from the end of ATerm Close* Sp*, once, and no further than the next SATerm; so every character is
   read twice at most. */
#include "segment.h"
#include "unicode.h"
#include "unicode_tables.h"
#include "utf8_inline.h"

#define BIT(value) (1u << (PTEXT_SB_##value))

#define PARASEP (BIT(SEP) | BIT(CR) | BIT(LF))
#define SATERM (BIT(STERM) | BIT(ATERM))
#define ATTACHED (BIT(EXTEND) | BIT(FORMAT)) /* SB5 */

/* How far the text before goes with SATerm Close* Sp*. */
typedef enum stage { NO_TERM, TERM, TERM_CLOSE, TERM_SPACE } stage;

typedef struct state {
    stage stage;
    uint32_t previous; /* the class of the last character that is not attached */
    uint32_t term;     /* which SATerm the stage has */
    uint32_t before;   /* the class before it */
} state;

static uint32_t read(const char *s, size_t length, size_t *at) {
    uint32_t code_point;
    *at += ptext_decode(s, length, *at, &code_point);
    return ptext_properties(code_point)->sentence;
}

/* SB8, the right side: ( ¬(OLetter | Upper | Lower | ParaSep | SATerm) )* Lower. */
static bool lower_follows(const char *s, size_t length, size_t at) {
    const uint32_t stop = BIT(OLETTER) | BIT(UPPER) | BIT(LOWER) | PARASEP | SATERM;
    while (at < length) {
        uint32_t class = read(s, length, &at);
        if (1u << class & stop) return class == PTEXT_SB_LOWER;
    }
    return false;
}

/* Whether the class at `at`, which is not attached, goes on with a sentence that has come to a terminator. */
static bool continues(const state *now, const char *s, size_t length, size_t at, uint32_t class) {
    uint32_t bit = 1u << class;
    if (bit & (PARASEP | BIT(SP))) return true;                             /* SB9, SB10 */
    if (bit & BIT(CLOSE) && now->stage != TERM_SPACE) return true;          /* SB9 */
    if (bit & (BIT(SCONTINUE) | SATERM)) return true;                       /* SB8a */
    if (now->term != PTEXT_SB_ATERM) return false;                          /* SB11 */
    if (now->stage == TERM) {
        if (class == PTEXT_SB_NUMERIC) return true;                         /* SB6 */
        if (class == PTEXT_SB_UPPER && (1u << now->before & (BIT(UPPER) | BIT(LOWER)))) return true; /* SB7 */
    }
    return lower_follows(s, length, at);                                    /* SB8, SB11 */
}

static void advance(state *now, uint32_t class) {
    if (1u << class & SATERM) {
        now->stage = TERM;
        now->term = class;
        now->before = now->previous;
    } else if (class == PTEXT_SB_SP && now->stage != NO_TERM) {
        now->stage = TERM_SPACE;
    } else if (class == PTEXT_SB_CLOSE && (now->stage == TERM || now->stage == TERM_CLOSE)) {
        now->stage = TERM_CLOSE;
    } else {
        now->stage = NO_TERM;
    }
    now->previous = class;
}

/* The end of a run of ASCII characters that end nothing. */
static size_t skip_plain(const char *s, size_t length, size_t at) {
    static const bool ends[128] = {['\n'] = true, ['\r'] = true, ['!'] = true, ['.'] = true, ['?'] = true};
    while (at < length && ptext_byte(s, at) < 0x80 && !ends[ptext_byte(s, at)]) at++;
    return at;
}

size_t ptext_sentence_end_uax29(const char *s, size_t length, size_t at) {
    state now = {NO_TERM, PTEXT_SB_OTHER, PTEXT_SB_OTHER, PTEXT_SB_OTHER};
    while (at < length) {
        size_t next = now.stage == NO_TERM ? skip_plain(s, length, at) : at;
        uint32_t class;
        if (next > at) next--; /* only the last one of a run matters */
        class = read(s, length, &next);
        if (!(1u << class & ATTACHED)) {
            if (now.stage != NO_TERM && !continues(&now, s, length, at, class)) return at;
            advance(&now, class);
        }
        at = next;
        if (1u << class & PARASEP) {                                                   /* SB4 */
            if (class == PTEXT_SB_CR && at < length && s[at] == '\n') at++;            /* SB3 */
            return at;
        }
    }
    return length;
}
