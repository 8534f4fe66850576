/* Cutting an entry into tokens: what is a word, what is punctuation that must be met, what only joins words. */
#include "entry_token.h"

#include <stdlib.h>
#include <string.h>

#include "entry_atom.h"
#include "separator.h"
#include "unicode.h"
#include "utf8_inline.h"

typedef struct entry_lexer {
    ptext_entry *entry;
    ptext_tokens *tokens;
    const ptext_atom *atoms;
    uint32_t count;
    ptext_entry_error *error;
    ptext_quotation quotation;
    uint32_t gap_token; /* where the tokens of the gap begin that is being read */
    uint32_t gap_atom;  /* where its characters begin */
    bool gap_space;     /* it has white space */
    ptext_buffer plain, normal;
} entry_lexer;

typedef ptext_status (*transform)(const char *s, size_t length, ptext_buffer *out);

void ptext_tokens_free(ptext_tokens *tokens) {
    free(tokens->items);
    *tokens = (ptext_tokens){NULL, 0, 0};
}

static ptext_status add_token(entry_lexer *lexer, ptext_token_type type, uint32_t value, const ptext_atom *atom) {
    ptext_tokens *tokens = lexer->tokens;
    ptext_token *items = ptext_grow(tokens->items, &tokens->capacity, tokens->count + 1, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    tokens->items = items;
    items[tokens->count++] = (ptext_token){value, atom->offset, (uint8_t)type, atom->optional, atom->least, atom->most};
    return PTEXT_OK;
}

static void begin_gap(entry_lexer *lexer, uint32_t atom) {
    lexer->gap_token = lexer->tokens->count;
    lexer->gap_atom = atom;
    lexer->gap_space = false;
}

/* One unspaced dash between words only joins them. */
static ptext_status end_gap(entry_lexer *lexer, bool at_end) {
    const ptext_token *token;
    if (lexer->tokens->count != lexer->gap_token + 1 || lexer->gap_space || at_end || lexer->gap_token == 0) {
        return PTEXT_OK;
    }
    token = &lexer->tokens->items[lexer->gap_token];
    if (token->value != '-') return PTEXT_OK;
    if (token->optional) {
        return ptext_entry_fail(lexer->error, token->offset,
                                "for a hyphen that may be missing write both, as in (multi-agency|multiagency)");
    }
    lexer->tokens->count--;
    return PTEXT_OK;
}

static bool is_wild(const ptext_atom *atom) { return atom->type == PTEXT_ATOM_STAR || atom->type == PTEXT_ATOM_ONE; }

/* Appends atoms[from..to), letters without a wildcard, to `out` in folded or surface form. */
static ptext_status add_piece(entry_lexer *lexer, uint32_t from, uint32_t to, transform form, ptext_buffer *out) {
    ptext_buffer *plain = &lexer->plain;
    ptext_status status = PTEXT_OK;
    if (from == to) return PTEXT_OK;
    plain->length = 0;
    status = ptext_buffer_reserve(plain, 4 * (size_t)(to - from));
    for (; from < to && status == PTEXT_OK; from++) {
        plain->length += ptext_utf8_encode(lexer->atoms[from].code_point, plain->bytes + plain->length);
    }
    return status == PTEXT_OK ? form(plain->bytes, plain->length, out) : status;
}

static char wildcard(const ptext_atom *atom) {
    return atom->type == PTEXT_ATOM_STAR ? PTEXT_WILD_RUN : PTEXT_WILD_ONE;
}

/* Appends one form of the word atoms[from..to) to the entry's bytes. */
static ptext_status add_form(entry_lexer *lexer, uint32_t from, uint32_t to, transform form) {
    ptext_buffer *bytes = &lexer->entry->bytes;
    uint32_t piece = from, i;
    for (i = from; i <= to; i++) {
        ptext_status status;
        if (i < to && !is_wild(&lexer->atoms[i])) continue;
        status = add_piece(lexer, piece, i, form, bytes);
        if (status == PTEXT_OK && i < to) {
            char wild = wildcard(&lexer->atoms[i]);
            status = ptext_buffer_add(bytes, &wild, 1);
        }
        if (status != PTEXT_OK) return status;
        piece = i + 1;
    }
    return PTEXT_OK;
}

static bool is_ascii(const ptext_atom *atoms, uint32_t from, uint32_t to) {
    while (from < to && atoms[from].code_point < 0x80) from++;
    return from == to;
}

/* What add_form does for both forms of a word in ASCII, at a fifth of the cost. */
static ptext_status add_ascii_forms(entry_lexer *lexer, uint32_t from, uint32_t to) {
    ptext_buffer *bytes = &lexer->entry->bytes;
    uint32_t length = to - from, i;
    ptext_status status = ptext_buffer_reserve(bytes, 2 * (size_t)length);
    if (status != PTEXT_OK) return status;
    char *folded = bytes->bytes + bytes->length, *surface = folded + length;
    for (i = 0; i < length; i++) {
        const ptext_atom *atom = &lexer->atoms[from + i];
        uint32_t byte = atom->code_point;
        surface[i] = is_wild(atom) ? wildcard(atom) : (char)byte;
        folded[i] = byte - 'A' < 26 ? (char)(byte | 0x20) : surface[i];
    }
    bytes->length += 2 * length;
    return PTEXT_OK;
}

/* Appends the folded form of the word atoms[from..to) and the one in which it is written to the entry's bytes, and
   notes where they begin. */
static ptext_status add_forms(entry_lexer *lexer, uint32_t from, uint32_t to, ptext_pattern *pattern) {
    pattern->folded = lexer->entry->bytes.length;
    pattern->surface = pattern->folded + (to - from);
    if (is_ascii(lexer->atoms, from, to)) return add_ascii_forms(lexer, from, to);
    ptext_status status = add_form(lexer, from, to, ptext_fold);
    pattern->surface = lexer->entry->bytes.length;
    return status == PTEXT_OK ? add_form(lexer, from, to, ptext_normalise) : status;
}

static bool ends_with(const char *s, uint32_t length, const char *end) {
    uint32_t size = (uint32_t)strlen(end);
    return length > size && memcmp(s + length - size, end, size) == 0;
}

/* Settles how a pattern stands to the possessive, from its folded form. */
static void set_possessive(ptext_pattern *pattern, const char *folded) {
    pattern->possessive = PTEXT_POSSESSIVE_FREE;
    if (ends_with(folded, pattern->folded_length, "'")) {
        if (ends_with(folded, pattern->folded_length, "s'")) pattern->possessive = PTEXT_POSSESSIVE_APOSTROPHE;
        pattern->folded_length--;
        pattern->surface_length--;
    } else if (pattern->wild || ends_with(folded, pattern->folded_length, "'s")) {
        pattern->possessive = PTEXT_POSSESSIVE_WRITTEN;
    }
}

static bool has_letters(const char *form, uint32_t length) {
    uint32_t i;
    for (i = 0; i < length; i++) {
        if (form[i] != PTEXT_WILD_RUN && form[i] != PTEXT_WILD_ONE) return true;
    }
    return false;
}

/* Makes the pattern of the word atoms[from..to) and its token. */
static ptext_status add_pattern(entry_lexer *lexer, uint32_t from, uint32_t to) {
    ptext_entry *entry = lexer->entry;
    ptext_pattern pattern = {0}, *items;
    ptext_status status = add_forms(lexer, from, to, &pattern);
    uint32_t i, folded = pattern.surface - pattern.folded, surface = entry->bytes.length - pattern.surface;

    if (status != PTEXT_OK) return status;
    if (folded > PTEXT_PATTERN_BYTES || surface > PTEXT_PATTERN_BYTES) {
        return ptext_entry_fail(lexer->error, lexer->atoms[from].offset, "a word of an entry has at most %u bytes",
                                PTEXT_PATTERN_BYTES);
    }
    pattern.folded_length = (uint16_t)folded;
    pattern.surface_length = (uint16_t)surface;
    for (i = from; i < to; i++) pattern.wild = pattern.wild || is_wild(&lexer->atoms[i]);
    set_possessive(&pattern, entry->bytes.bytes + pattern.folded);
    pattern.blank = !has_letters(entry->bytes.bytes + pattern.folded, pattern.folded_length);
    items = ptext_grow(entry->patterns, &entry->pattern_capacity, entry->pattern_count + 1, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    entry->patterns = items;
    items[entry->pattern_count] = pattern;
    return add_token(lexer, PTEXT_TOKEN_WORD, entry->pattern_count++, &lexer->atoms[from]);
}

/* Whether letters like this one join into a word; ideographs and some other scripts are words by themselves. */
static bool is_joining(const ptext_atom *atom) {
    return is_wild(atom) || (atom->type == PTEXT_ATOM_TEXT && ptext_word_property(atom->code_point) != PTEXT_WB_OTHER);
}

/* A bracket must not stand inside a word. */
static ptext_status check_bracket(entry_lexer *lexer, uint32_t bracket, const ptext_atom *neighbour) {
    if (!is_joining(neighbour)) return PTEXT_OK;
    return ptext_entry_fail(lexer->error, lexer->atoms[bracket].offset,
                            "a group stands between words: write the words out, as in (child|children), "
                            "or put a space here");
}

static ptext_status add_word(entry_lexer *lexer, uint32_t from, uint32_t to) {
    bool only_stars = true;
    uint32_t i;
    ptext_status status = PTEXT_OK;

    if (from > 0 && lexer->atoms[from - 1].type == PTEXT_ATOM_CLOSE) {
        status = check_bracket(lexer, from - 1, &lexer->atoms[from]);
    }
    if (status == PTEXT_OK && to < lexer->count && lexer->atoms[to].type == PTEXT_ATOM_OPEN) {
        status = check_bracket(lexer, to, &lexer->atoms[to - 1]);
    }
    if (status != PTEXT_OK) return status;
    for (i = from; i < to; i++) {
        only_stars = only_stars && lexer->atoms[i].type == PTEXT_ATOM_STAR;
        if (lexer->atoms[i].optional) {
            return ptext_entry_fail(lexer->error, lexer->atoms[i].offset,
                                    "this mark is part of a word: for one that may be missing write both, "
                                    "as in (don't|dont)");
        }
    }
    if (only_stars) return add_token(lexer, PTEXT_TOKEN_ANY, 0, &lexer->atoms[from]);
    return add_pattern(lexer, from, to);
}

static bool is_word_at(const entry_lexer *lexer, uint32_t atom) {
    return atom < lexer->count && (lexer->atoms[atom].word_end != 0 || lexer->atoms[atom].type == PTEXT_ATOM_GAP);
}

/* A counted * must be alone. */
static ptext_status add_gap_words(entry_lexer *lexer, uint32_t atom) {
    bool begun = lexer->gap_atom == atom && lexer->tokens->count > 0 &&
                 lexer->tokens->items[lexer->tokens->count - 1].type <= PTEXT_TOKEN_ANY;
    if (begun || is_word_at(lexer, atom + 1)) {
        return ptext_entry_fail(lexer->error, lexer->atoms[atom].offset,
                                "a count goes with a lone *, which stands for whole words: put spaces around it");
    }
    return add_token(lexer, PTEXT_TOKEN_ANY, 0, &lexer->atoms[atom]);
}

/* The apostrophe after partners' belongs to the word; elsewhere it only ends it. */
static void take_apostrophe(entry_lexer *lexer, const ptext_atom *atom) {
    const ptext_token *token = lexer->tokens->items + lexer->tokens->count - 1;
    ptext_pattern *pattern = lexer->entry->patterns + token->value;
    const char *folded;
    if (token->type != PTEXT_TOKEN_WORD || atom->optional) return;
    folded = lexer->entry->bytes.bytes + pattern->folded;
    if (folded[pattern->folded_length - 1] == 's' && !ends_with(folded, pattern->folded_length, "'s")) {
        pattern->possessive = PTEXT_POSSESSIVE_APOSTROPHE;
    }
}

/* Adds the marks of atoms[from..to), a character with its combining marks. */
static ptext_status add_marks(entry_lexer *lexer, uint32_t from, uint32_t to) {
    uint32_t first = lexer->tokens->count, at = 0;
    ptext_atom bracket = lexer->atoms[from];
    ptext_status status;

    lexer->normal.length = 0;
    status = add_piece(lexer, from, to, ptext_normalise, &lexer->normal);
    bracket.optional = bracket.optional && to - from > 1;
    if (status == PTEXT_OK && bracket.optional) status = add_token(lexer, PTEXT_TOKEN_OPEN, 0, &bracket);
    while (at < lexer->normal.length && status == PTEXT_OK) {
        uint32_t code_point;
        at += ptext_decode(lexer->normal.bytes, lexer->normal.length, at, &code_point);
        status = add_token(lexer, PTEXT_TOKEN_MARK, ptext_mark_of(code_point), &lexer->atoms[from]);
    }
    if (status != PTEXT_OK || !bracket.optional) return status;
    for (; first < lexer->tokens->count; first++) lexer->tokens->items[first].optional = false;
    return add_token(lexer, PTEXT_TOKEN_CLOSE, 0, &bracket);
}

/* What a single quotation mark in the entry is, by the rules for quotation marks in a text. */
static ptext_quotation_mark meet_quote(entry_lexer *lexer, uint32_t atom) {
    bool after_word = atom == lexer->gap_atom && atom > 0 && lexer->atoms[atom - 1].type != PTEXT_ATOM_OPEN &&
                      lexer->atoms[atom - 1].type != PTEXT_ATOM_BAR;
    bool before_word =
        is_word_at(lexer, atom + 1) || (atom + 1 < lexer->count && lexer->atoms[atom + 1].type == PTEXT_ATOM_OPEN);
    return ptext_quotation_meet(&lexer->quotation, after_word, before_word);
}

/* Takes a character outside words, with its combining marks; *at goes behind it. */
static ptext_status add_punctuation(entry_lexer *lexer, uint32_t *at) {
    uint32_t from = (*at)++, code_point = lexer->atoms[from].code_point;
    uint32_t flags = ptext_character_flags(code_point);

    if (flags & PTEXT_IS_IGNORED) return PTEXT_OK;
    if (flags & PTEXT_IS_SPACE) lexer->gap_space = true;
    if (ptext_mark_of(code_point) != '\'') {
        ptext_quotation_pass(&lexer->quotation, code_point);
    } else if (meet_quote(lexer, from) == PTEXT_QUOTATION_APOSTROPHE) {
        take_apostrophe(lexer, &lexer->atoms[from]);
        return PTEXT_OK;
    }
    if (flags & PTEXT_IS_SPACE) return PTEXT_OK;
    while (*at < lexer->count && lexer->atoms[*at].type == PTEXT_ATOM_TEXT &&
           (ptext_character_flags(lexer->atoms[*at].code_point) & PTEXT_IS_MARK)) {
        (*at)++;
    }
    return add_marks(lexer, from, *at);
}

/* Takes what ends a gap: a word, a counted *, a bracket or a bar; *at goes behind it. */
static ptext_status add_solid(entry_lexer *lexer, uint32_t *at) {
    static const uint8_t types[] = {[PTEXT_ATOM_OPEN] = PTEXT_TOKEN_OPEN,
                                    [PTEXT_ATOM_CLOSE] = PTEXT_TOKEN_CLOSE,
                                    [PTEXT_ATOM_BAR] = PTEXT_TOKEN_BAR};
    const ptext_atom *atom = &lexer->atoms[*at];
    uint32_t from = *at;
    ptext_status status = end_gap(lexer, false);

    *at = atom->word_end != 0 ? atom->word_end : from + 1;
    if (status != PTEXT_OK) return status;
    if (atom->word_end != 0) {
        status = add_word(lexer, from, atom->word_end);
    } else if (atom->type == PTEXT_ATOM_GAP) {
        status = add_gap_words(lexer, from);
    } else {
        status = add_token(lexer, (ptext_token_type)types[atom->type], 0, atom);
    }
    lexer->quotation.fresh = atom->type == PTEXT_ATOM_OPEN || atom->type == PTEXT_ATOM_BAR;
    begin_gap(lexer, *at);
    return status;
}

static ptext_status add_tokens(entry_lexer *lexer, size_t length) {
    ptext_atom end = {0, (uint32_t)length, 0, 0, false, 0, 0};
    ptext_status status = PTEXT_OK;
    uint32_t at = 0;

    lexer->tokens->count = 0;
    begin_gap(lexer, 0);
    while (at < lexer->count && status == PTEXT_OK) {
        const ptext_atom *atom = &lexer->atoms[at];
        bool solid = atom->word_end != 0 || atom->type >= PTEXT_ATOM_GAP;
        status = solid ? add_solid(lexer, &at) : add_punctuation(lexer, &at);
    }
    if (status == PTEXT_OK) status = end_gap(lexer, true);
    return status == PTEXT_OK ? add_token(lexer, PTEXT_TOKEN_END, 0, &end) : status;
}

ptext_status ptext_entry_tokens(ptext_entry *entry, const char *text, size_t length, ptext_tokens *tokens,
                                ptext_entry_error *error) {
    ptext_atoms atoms = {NULL, 0, 0};
    entry_lexer lexer = {.entry = entry, .tokens = tokens, .error = error, .quotation = {false, true}};
    ptext_status status = ptext_entry_atoms(text, length, &atoms, error);

    if (status == PTEXT_OK) status = ptext_entry_words(&atoms);
    lexer.atoms = atoms.items;
    lexer.count = atoms.count;
    if (status == PTEXT_OK) status = add_tokens(&lexer, length);
    ptext_buffer_free(&lexer.plain);
    ptext_buffer_free(&lexer.normal);
    ptext_atoms_free(&atoms);
    return status;
}
