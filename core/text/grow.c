/* Matches that grow. The walk goes word by word to one side, and looks at what stands between two words (the joint) and
   at the word itself. */
#include "grow.h"

#include <string.h>

#include "lower.h"

enum {
    PASSED_OVER = 2,   /* small words in a row between two with capitals */
    LONGEST_WORD = 64, /* that a set is asked for */
    LONGEST_JOINT = 4,
};

typedef enum joint { NO_JOINT, SPACE, HYPHEN, POSSESSIVE, COMMA, OPEN, CLOSE, BETWEEN } joint;

typedef enum verdict { DOES_NOT_BELONG, MAY_BELONG, BELONGS } verdict;

/* A walk from a match to one side. */
typedef struct walk {
    const ptext_document *document;
    const ptext_growth *how;
    const ptext_word_set *over; /* small words of this side */
    int32_t by;                 /* -1 or 1 */
    uint32_t first_word, last_word; /* of the sentence */
    uint32_t count, passed;         /* words with capitals so far; small words since the last of them */
    bool open;                      /* inside brackets */
    bool listed;                    /* an "and" was met */
    bool conjoined;                 /* it was the last word */
    bool article;                   /* the last small word was "the" */
    bool bound;                     /* another small word was met, so that an "and" belongs to the name */
    ptext_buffer folded;            /* scratch */
} walk;

/* Joints ---------------------------------------------------------------------------------------------------------- */

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Copies what stands between two words with each run of white space as one space; its length, or LONGEST_JOINT + 1. */
static uint32_t squeeze(const char *s, uint32_t length, char out[LONGEST_JOINT + 1]) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < length; i++) {
        bool no_break = length - i > 1 && s[i] == '\xC2' && s[i + 1] == '\xA0';
        bool space = no_break || is_space(s[i]);
        i += no_break;
        if (space && count > 0 && out[count - 1] == ' ') continue;
        if (count == LONGEST_JOINT + 1) return count;
        out[count++] = space ? ' ' : s[i];
    }
    return count;
}

static const struct {
    const char *text;
    joint kind;
} joints[] = {{" & ", SPACE}, {"-", HYPHEN}, {"\xE2\x80\x99 ", POSSESSIVE}, {"' ", POSSESSIVE}, {", ", COMMA},
              {". ", SPACE},  {" (", OPEN},  {") ", CLOSE},                 {") (", BETWEEN}};

static joint joint_of(const char *s, uint32_t length) {
    char squeezed[LONGEST_JOINT + 1];
    if (length == 1 && *s == ' ') return SPACE;
    uint32_t count = squeeze(s, length, squeezed);
    if (count == 1 && squeezed[0] == ' ') return SPACE;
    for (size_t i = 0; i < sizeof joints / sizeof joints[0]; i++) {
        if (strlen(joints[i].text) == count && memcmp(joints[i].text, squeezed, count) == 0) return joints[i].kind;
    }
    return NO_JOINT;
}

/* Whether a name goes on over this joint. A bracket closes one that opens on the other side of the words in it. */
static bool goes_on(walk *w, joint kind) {
    if (kind == COMMA) {
        bool in_list = w->how->commas && w->by < 0 && w->listed && w->passed == 0;
        return in_list || (w->how->beyond && w->count == 0);
    }
    if (kind == BETWEEN) return w->open;
    if (kind == OPEN || kind == CLOSE) {
        bool closes = (kind == CLOSE) == (w->by < 0);
        if (!w->how->brackets || closes == w->open) return false;
        w->open = closes;
    }
    return kind != NO_JOINT;
}

/* Words ----------------------------------------------------------------------------------------------------------- */

/* Whether a word begins with a capital: a letter that folding changes. */
static ptext_status is_capital(walk *w, ptext_span word, bool *capital) {
    const char *s = w->document->text + word.start;
    uint32_t letter;
    *capital = *s >= 'A' && *s <= 'Z';
    if ((unsigned char)*s < 0x80) return PTEXT_OK;
    uint32_t length = ptext_utf8_decode(s, word.end - word.start, 0, &letter);
    if (letter == PTEXT_REPLACEMENT) return PTEXT_OK;
    w->folded.length = 0;
    ptext_status status = ptext_fold(s, length, &w->folded);
    if (status != PTEXT_OK) return status;
    *capital = w->folded.length != length || memcmp(w->folded.bytes, s, length) != 0;
    return PTEXT_OK;
}

/* Whether a name ends before a word with a capital. */
static bool stops(const walk *w, ptext_span word) {
    const char *s = w->document->text + word.start;
    uint32_t length = word.end - word.start;
    char small[LONGEST_WORD];
    if (length > 2 && memcmp(s + length - 2, "'s", 2) == 0) length -= 2;
    else if (length > 4 && memcmp(s + length - 4, "\xE2\x80\x99s", 4) == 0) length -= 4;
    if (length > LONGEST_WORD) return false;
    ptext_copy_lower(s, length, small);
    if (ptext_word_set_has(w->how->stop, small, length)) return true;
    return w->conjoined && w->by < 0 && ptext_word_set_has(w->how->apart, small, length);
}

/* A word in small letters that is the later part of one with a hyphen ("being" of "Well-being") belongs with the part
   before it. */
static verdict later_part(const walk *w, ptext_span word, joint kind) {
    if (w->by > 0) return kind == HYPHEN ? BELONGS : DOES_NOT_BELONG;
    return word.start > 0 && w->document->text[word.start - 1] == '-' ? MAY_BELONG : DOES_NOT_BELONG;
}

static bool is_word(const walk *w, ptext_span word, const char *literal) {
    size_t length = strlen(literal);
    return word.end - word.start == length && memcmp(w->document->text + word.start, literal, length) == 0;
}

/* Whether a small word and the one passed before it are "and the", after which another name begins. */
static bool begins_another(const walk *w, ptext_span word) {
    if (w->passed == 0) return false;
    if (w->by > 0) return w->conjoined && is_word(w, word, "the");
    return w->article && (is_word(w, word, "and") || is_word(w, word, "or"));
}

/* A word in small letters joins two that belong to the name, or it ends it. */
static verdict judge_small(walk *w, ptext_span word, joint kind) {
    verdict part = later_part(w, word, kind);
    if (part != DOES_NOT_BELONG) return part;
    if (w->passed >= PASSED_OVER) return DOES_NOT_BELONG;
    if (!ptext_word_set_has(w->over, w->document->text + word.start, word.end - word.start)) return DOES_NOT_BELONG;
    if (begins_another(w, word)) return DOES_NOT_BELONG;
    w->article = is_word(w, word, "the");
    w->conjoined = is_word(w, word, "and") || is_word(w, word, "or");
    if (w->conjoined && w->by > 0 && !w->bound) return DOES_NOT_BELONG;
    w->bound = w->bound || !w->conjoined;
    w->listed = w->listed || w->conjoined;
    return MAY_BELONG;
}

static ptext_status judge(walk *w, ptext_span word, joint kind, verdict *belongs) {
    bool capital;
    ptext_status status = is_capital(w, word, &capital);
    if (status != PTEXT_OK) return status;
    if (!capital) *belongs = judge_small(w, word, kind);
    else *belongs = kind != POSSESSIVE && kind != HYPHEN && stops(w, word) ? DOES_NOT_BELONG : BELONGS;
    return PTEXT_OK;
}

/* Walking --------------------------------------------------------------------------------------------------------- */

static ptext_span word_at(const walk *w, uint32_t at) {
    return w->document->words.items[at];
}

static joint joint_between(const walk *w, uint32_t left, uint32_t right) {
    uint32_t start = word_at(w, left).end, end = word_at(w, right).start;
    return joint_of(w->document->text + start, end - start);
}

/* Takes one step from the word at *at. *belongs says whether it did, and whether the word is the name's own. */
static ptext_status step(walk *w, uint32_t *at, verdict *belongs) {
    *belongs = DOES_NOT_BELONG;
    if (*at == (w->by < 0 ? w->first_word : w->last_word)) return PTEXT_OK;
    uint32_t next = *at + (uint32_t)w->by;
    joint kind = w->by < 0 ? joint_between(w, next, *at) : joint_between(w, *at, next);
    if (!goes_on(w, kind)) return PTEXT_OK;
    ptext_status status = judge(w, word_at(w, next), kind, belongs);
    if (*belongs != DOES_NOT_BELONG) *at = next;
    return status;
}

/* Walks from a word to one side as far as the name goes. Gives the last word that is its own, and how many there
   are. */
static ptext_status walk_from(walk *w, uint32_t from, uint32_t *reached, uint32_t *count) {
    uint32_t at = from;
    verdict belongs;
    *reached = from;
    w->count = w->passed = 0;
    w->open = w->listed = w->conjoined = w->article = false;
    w->bound = w->how->only;
    while (w->count < w->how->most) {
        ptext_status status = step(w, &at, &belongs);
        if (status != PTEXT_OK) return status;
        if (belongs == DOES_NOT_BELONG) break;
        if (belongs == MAY_BELONG) {
            w->passed++;
            continue;
        }
        if (!w->open) *reached = at;
        w->count++;
        w->passed = 0;
        w->conjoined = false;
    }
    *count = *reached == from ? 0 : w->count;
    return PTEXT_OK;
}

static ptext_status grow_left(walk *w, ptext_hit *hit, uint32_t *grown) {
    uint32_t from = hit->first_word, reached, count;
    w->by = -1;
    w->over = w->how->left;
    ptext_status status = walk_from(w, from, &reached, &count);
    if (status != PTEXT_OK || count == 0) return status;
    hit->first_word = reached;
    hit->start = word_at(w, reached).start;
    if (w->how->only) {
        hit->last_word = from - 1;
        hit->end = word_at(w, from - 1).end;
    }
    *grown += count;
    return PTEXT_OK;
}

static ptext_status grow_right(walk *w, ptext_hit *hit, uint32_t *grown) {
    uint32_t from = hit->last_word, reached, count;
    w->by = 1;
    w->over = w->how->right;
    ptext_status status = walk_from(w, from, &reached, &count);
    if (status != PTEXT_OK || count == 0) return status;
    hit->last_word = reached;
    hit->end = word_at(w, reached).end;
    if (w->how->only) {
        hit->first_word = from + 1;
        hit->start = word_at(w, from + 1).start;
    }
    *grown += count;
    return PTEXT_OK;
}

/* Whether the word beside a match has a capital, or is a small one that may stand in a name: most have none. */
static ptext_status may_join(walk *w, const ptext_word_set *over, uint32_t at, bool *may) {
    ptext_span word = word_at(w, at);
    *may = ptext_word_set_has(over, w->document->text + word.start, word.end - word.start);
    return *may ? PTEXT_OK : is_capital(w, word, may);
}

static ptext_status has_neighbour(walk *w, const ptext_hit *hit, bool *has) {
    ptext_status status = PTEXT_OK;
    *has = false;
    if (w->how->left != NULL && hit->first_word > w->first_word) {
        status = may_join(w, w->how->left, hit->first_word - 1, has);
    }
    if (status == PTEXT_OK && !*has && w->how->right != NULL && hit->last_word < w->last_word) {
        status = may_join(w, w->how->right, hit->last_word + 1, has);
    }
    return status;
}

static ptext_status grow_both_ways(walk *w, ptext_hit *hit, bool *grown) {
    uint32_t words = 0;
    ptext_status status = has_neighbour(w, hit, grown);
    if (status != PTEXT_OK || (!*grown && w->how->least > 0)) return status;
    if (w->how->left != NULL) status = grow_left(w, hit, &words);
    if (status == PTEXT_OK && w->how->right != NULL) status = grow_right(w, hit, &words);
    *grown = words >= w->how->least && (words > 0 || !w->how->only);
    return status;
}

ptext_status ptext_grow_hit(const ptext_document *document, const ptext_growth *how, ptext_hit *hit, bool *grown) {
    const ptext_sentence *sentence = &document->sentences[hit->sentence];
    walk w = {.document = document, .how = how, .first_word = sentence->first_word,
              .last_word = sentence->first_word + sentence->word_count - 1};
    *grown = false;
    if (document->blocks[hit->block].capitals) return PTEXT_OK;
    ptext_status status = grow_both_ways(&w, hit, grown);
    ptext_buffer_free(&w.folded);
    return status;
}
