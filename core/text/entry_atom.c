/* Reading the characters of an entry. */
#include "entry_atom.h"

#include <stdlib.h>

#include "entry_plain.h"
#include "segment.h"
#include "unicode.h"
#include "utf8_inline.h"

typedef struct atom_reader {
    const char *text;
    size_t length, at;
    ptext_atoms *atoms;
    ptext_entry_error *error;
} atom_reader;

void ptext_atoms_free(ptext_atoms *atoms) {
    free(atoms->items);
    *atoms = (ptext_atoms){NULL, 0, 0};
}

static ptext_status add_atom(atom_reader *reader, ptext_atom_type type, uint32_t code_point, size_t offset) {
    ptext_atoms *atoms = reader->atoms;
    ptext_atom *items = ptext_grow(atoms->items, &atoms->capacity, atoms->count + 1, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    atoms->items = items;
    items[atoms->count++] = (ptext_atom){code_point, (uint32_t)offset, 0, (uint8_t)type, false, 1, 1};
    return PTEXT_OK;
}

/* Whether a ? after this character makes it optional. */
static bool is_punctuation(const ptext_atom *atom) {
    uint32_t word = PTEXT_IS_LETTER | PTEXT_IS_DIGIT | PTEXT_IS_MARK | PTEXT_IS_SPACE | PTEXT_IS_IGNORED;
    return atom->type == PTEXT_ATOM_TEXT && !(ptext_character_flags(atom->code_point) & word) &&
           ptext_word_property(atom->code_point) != PTEXT_WB_EXTENDNUMLET;
}

/* The last atom, or what its combining marks belong to; NULL when there is none. */
static ptext_atom *last_base(ptext_atoms *atoms) {
    uint32_t i = atoms->count;
    if (i == 0) return NULL;
    while (--i > 0 && atoms->items[i].type == PTEXT_ATOM_TEXT &&
           (ptext_character_flags(atoms->items[i].code_point) & PTEXT_IS_MARK)) {
    }
    return &atoms->items[i];
}

static ptext_status read_question(atom_reader *reader, size_t offset) {
    ptext_atom *base = last_base(reader->atoms);
    if (base != NULL && !base->optional && (base->type == PTEXT_ATOM_CLOSE || is_punctuation(base))) {
        base->optional = true;
        return PTEXT_OK;
    }
    return add_atom(reader, PTEXT_ATOM_ONE, '?', offset);
}

/* Reads digits; false when there are none or too many. */
static bool read_number(atom_reader *reader, uint32_t *number) {
    size_t from = reader->at;
    for (*number = 0; reader->at < reader->length && reader->at - from < 4; reader->at++) {
        uint32_t digit = ptext_byte(reader->text, reader->at) - '0';
        if (digit > 9) break;
        *number = *number * 10 + digit;
    }
    return reader->at > from;
}

static bool skip_byte(atom_reader *reader, char byte) {
    if (reader->at >= reader->length || reader->text[reader->at] != byte) return false;
    reader->at++;
    return true;
}

/* After "*{". */
static ptext_status read_count(atom_reader *reader, size_t offset) {
    uint32_t least, most, brace = (uint32_t)offset + 1;
    ptext_status status;
    bool sound = read_number(reader, &least);

    most = least;
    if (sound && skip_byte(reader, ',')) sound = read_number(reader, &most);
    if (!sound || !skip_byte(reader, '}')) {
        return ptext_entry_fail(reader->error, brace, "a count of words is written *{2} or *{0,3}");
    }
    if (least > PTEXT_LONGEST_GAP || most > PTEXT_LONGEST_GAP) {
        return ptext_entry_fail(reader->error, brace, "a counted * stands for %u words at most", PTEXT_LONGEST_GAP);
    }
    if (least > most) {
        return ptext_entry_fail(reader->error, brace, "the count is upside down: write *{%u,%u}", (unsigned)most,
                                (unsigned)least);
    }
    status = add_atom(reader, PTEXT_ATOM_GAP, '*', offset);
    if (status != PTEXT_OK) return status;
    reader->atoms->items[reader->atoms->count - 1].least = (uint8_t)least;
    reader->atoms->items[reader->atoms->count - 1].most = (uint8_t)most;
    return PTEXT_OK;
}

static ptext_status read_star(atom_reader *reader, size_t offset) {
    ptext_atoms *atoms = reader->atoms;
    if (atoms->count > 0 && atoms->items[atoms->count - 1].type == PTEXT_ATOM_CLOSE) {
        return ptext_entry_fail(
            reader->error, (uint32_t)offset,
            "a group cannot be repeated with *: write )? for an option, or a space before a lone *");
    }
    if (skip_byte(reader, '{')) return read_count(reader, offset);
    return add_atom(reader, PTEXT_ATOM_STAR, '*', offset);
}

static ptext_status read_escaped(atom_reader *reader, size_t offset) {
    uint32_t code_point;
    if (reader->at >= reader->length) {
        return ptext_entry_fail(reader->error, (uint32_t)offset,
                                "\\ takes the meaning from the next character, but the entry ends here; "
                                "write \\\\ for a backslash");
    }
    reader->at += ptext_decode(reader->text, reader->length, reader->at, &code_point);
    return add_atom(reader, PTEXT_ATOM_TEXT, code_point, offset);
}

static ptext_status read_atom(atom_reader *reader) {
    size_t offset = reader->at;
    uint32_t code_point = ptext_byte(reader->text, offset);

    if (ptext_entry_is_word_byte(code_point)) { /* as most are */
        reader->at++;
        return add_atom(reader, PTEXT_ATOM_TEXT, code_point, offset);
    }
    reader->at += ptext_decode(reader->text, reader->length, reader->at, &code_point);
    switch (code_point) {
    case '\\': return read_escaped(reader, offset);
    case '*': return read_star(reader, offset);
    case '?': return read_question(reader, offset);
    case '(': return add_atom(reader, PTEXT_ATOM_OPEN, code_point, offset);
    case ')': return add_atom(reader, PTEXT_ATOM_CLOSE, code_point, offset);
    case '|': return add_atom(reader, PTEXT_ATOM_BAR, code_point, offset);
    case '{':
    case '}':
        return ptext_entry_fail(reader->error, (uint32_t)offset,
                                "braces hold the count of a lone *, as in *{0,3}; write \\%c for the character itself",
                                (int)code_point);
    default: return add_atom(reader, PTEXT_ATOM_TEXT, code_point, offset);
    }
}

ptext_status ptext_entry_atoms(const char *text, size_t length, ptext_atoms *atoms, ptext_entry_error *error) {
    atom_reader reader = {text, length, 0, atoms, error};
    size_t bad = ptext_utf8_invalid(text, length, 0);

    atoms->count = 0;
    if (length > PTEXT_ENTRY_BYTES) {
        return ptext_entry_fail(error, PTEXT_ENTRY_BYTES, "an entry has at most %u bytes: make several of it",
                                PTEXT_ENTRY_BYTES);
    }
    if (bad < length) return ptext_entry_fail(error, (uint32_t)bad, "this is not UTF-8: save the file as UTF-8");
    ptext_atom *items = ptext_grow(atoms->items, &atoms->capacity, (uint32_t)length, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    atoms->items = items; /* with room for every byte */
    while (reader.at < length) {
        ptext_status status = read_atom(&reader);
        if (status != PTEXT_OK) return status;
    }
    return PTEXT_OK;
}

static bool is_wild(const ptext_atom *atom) { return atom->type == PTEXT_ATOM_STAR || atom->type == PTEXT_ATOM_ONE; }

/* The byte or bytes that stand for an atom when words are found. */
static uint32_t plain_form(const ptext_atom *atom, char *bytes) {
    return ptext_utf8_encode(is_wild(atom) ? 'a' : atom->code_point, bytes);
}

static void set_words(ptext_atom *atoms, uint32_t count, const ptext_spans *words) {
    uint32_t i, at = 0, begin = 0, next = 0;
    char bytes[4];
    for (i = 0; i < count && next < words->count; i++) {
        if (at == words->items[next].start) begin = i;
        at += plain_form(&atoms[i], bytes);
        if (at == words->items[next].end) {
            atoms[begin].word_end = i + 1;
            next++;
        }
    }
}

/* Joins words that touch at a wildcard. */
static void join_words(ptext_atom *atoms, uint32_t count) {
    uint32_t i = 0;
    while (i < count) {
        uint32_t end = atoms[i].word_end;
        if (end == 0) {
            i++;
        } else if (end < count && atoms[end].word_end != 0 && (is_wild(&atoms[end - 1]) || is_wild(&atoms[end]))) {
            atoms[i].word_end = atoms[end].word_end;
            atoms[end].word_end = 0;
        } else {
            i = end;
        }
    }
}

/* The same where there is nothing but ASCII letters, digits, wildcards and spaces, as in most runs: what no space parts
   is a word. False where there is anything else. */
static bool set_plain_words(ptext_atom *atoms, uint32_t count) {
    uint32_t i, begin = 0;
    for (i = 0; i < count; i++) {
        bool plain = atoms[i].code_point == ' ' || ptext_entry_is_word_byte(atoms[i].code_point);
        if (!plain && !is_wild(&atoms[i])) return false;
    }
    for (i = 0; i < count; i++) {
        if (atoms[i].code_point == ' ') begin = i + 1;
        else if (i + 1 == count || atoms[i + 1].code_point == ' ') atoms[begin].word_end = i + 1;
    }
    return true;
}

/* Finds the words of a run of atoms between brackets, bars and counts. */
static ptext_status find_words(ptext_atom *atoms, uint32_t count, ptext_buffer *plain, ptext_spans *words) {
    ptext_status status = PTEXT_OK;
    uint32_t i;

    if (set_plain_words(atoms, count)) return PTEXT_OK;
    plain->length = words->count = 0;
    for (i = 0; i < count && status == PTEXT_OK; i++) {
        char bytes[4];
        uint32_t size = plain_form(&atoms[i], bytes);
        status = ptext_buffer_add(plain, bytes, size);
    }
    if (status == PTEXT_OK) status = ptext_words(plain->bytes, 0, plain->length, words);
    if (status != PTEXT_OK) return status;
    set_words(atoms, count, words);
    join_words(atoms, count);
    return PTEXT_OK;
}

static bool is_run(const ptext_atom *atom) { return atom->type == PTEXT_ATOM_TEXT || is_wild(atom); }

ptext_status ptext_entry_words(ptext_atoms *atoms) {
    ptext_buffer plain = {NULL, 0, 0};
    ptext_spans words = {NULL, 0, 0};
    ptext_status status = PTEXT_OK;
    uint32_t from = 0, i;

    while (from < atoms->count && status == PTEXT_OK) {
        uint32_t to = from;
        while (to < atoms->count && is_run(&atoms->items[to])) to++;
        if (to > from) status = find_words(atoms->items + from, to - from, &plain, &words);
        for (i = from; i < to; i++) {
            if (atoms->items[i].word_end != 0) atoms->items[i].word_end += from;
        }
        from = to + 1;
    }
    ptext_buffer_free(&plain);
    ptext_spans_free(&words);
    return status;
}
