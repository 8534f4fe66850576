/* A source is read as a row of things, each where the one before ends; what is none of them is one byte. */
#include "assigned.h"

#include <string.h>

#include "ascii.h"

enum { NOTHING = 0 }; /* in place of where a thing ends: it is not here */

static char byte_at(const ptext_assigned *r, size_t at) { return at < r->length ? r->source[at] : 0; }

static bool is_at(const ptext_assigned *r, size_t at, char byte) { return at < r->length && r->source[at] == byte; }

static bool is_digit(const ptext_assigned *r, size_t at) { return ptext_byte_is(byte_at(r, at), PTEXT_DIGIT); }

static bool is_letter(const ptext_assigned *r, size_t at) {
    return is_at(r, at, '_') || ptext_byte_is(byte_at(r, at), PTEXT_LETTER);
}

static bool is_part(const ptext_assigned *r, size_t at) { return is_letter(r, at) || is_digit(r, at); }

/* Each returns where what begins at `at` ends, or NOTHING. */

static size_t name(const ptext_assigned *r, size_t at) {
    if (!is_letter(r, at)) return NOTHING;
    while (is_part(r, at)) at++;
    return at;
}

static size_t word(const ptext_assigned *r, size_t at, const char *text) {
    size_t length;
    if (byte_at(r, at) != text[0]) return NOTHING;
    length = strlen(text);
    if (length > r->length - at || memcmp(r->source + at, text, length) != 0) return NOTHING;
    return is_part(r, at + length) ? NOTHING : at + length;
}

/* A long bracket; without its end it goes to that of the source. */
static size_t long_bracket(const ptext_assigned *r, size_t at) {
    size_t level = 0, i;
    if (!is_at(r, at, '[')) return NOTHING;
    while (is_at(r, at + 1 + level, '=')) level++;
    if (!is_at(r, at + 1 + level, '[')) return NOTHING;
    for (at += 2 + level; at < r->length; at++) {
        const char *close = memchr(r->source + at, ']', r->length - at);
        if (close == NULL) break;
        at = (size_t)(close - r->source);
        for (i = 0; i < level && is_at(r, at + 1 + i, '='); i++) {
        }
        if (i == level && is_at(r, at + 1 + level, ']')) return at + 2 + level;
    }
    return r->length;
}

static size_t comment(const ptext_assigned *r, size_t at) {
    size_t end;
    if (!is_at(r, at, '-') || !is_at(r, at + 1, '-')) return NOTHING;
    end = long_bracket(r, at + 2);
    if (end != NOTHING) return end;
    for (at += 2; at < r->length && r->source[at] != '\r' && r->source[at] != '\n';) at++;
    return at;
}

/* White space and comments, or none: never NOTHING. */
static size_t gap(const ptext_assigned *r, size_t at) {
    for (;;) {
        size_t end = comment(r, at);
        if (end != NOTHING) at = end;
        else if (at < r->length && ptext_byte_is(r->source[at], PTEXT_WHITE)) at++;
        else return at;
    }
}

static size_t quoted(const ptext_assigned *r, size_t at) {
    char quote = byte_at(r, at);
    if (quote != '"' && quote != '\'') return NOTHING;
    for (at++; at < r->length && r->source[at] != quote; at++) {
        if (r->source[at] == '\\' && ++at == r->length) return at - 1;
    }
    return at < r->length ? at + 1 : at;
}

static size_t number(const ptext_assigned *r, size_t at) {
    if (is_at(r, at, '.')) at++;
    if (!is_digit(r, at)) return NOTHING;
    for (at++;; at++) {
        char byte = byte_at(r, at), next = byte_at(r, at + 1);
        if (byte != 0 && strchr("eEpP", byte) != NULL && (next == '+' || next == '-')) at++;
        else if (!is_part(r, at) && byte != '.') return at;
    }
}

static size_t attribute(const ptext_assigned *r, size_t at) {
    size_t end;
    if (!is_at(r, at, '<')) return NOTHING;
    at = gap(r, at + 1);
    end = word(r, at, "const");
    if (end == NOTHING) end = word(r, at, "close");
    if (end == NOTHING) return NOTHING;
    end = gap(r, end);
    return is_at(r, end, '>') ? end + 1 : NOTHING;
}

/* A name, behind a gap. */
static size_t name_behind(const ptext_assigned *r, size_t at) { return at == NOTHING ? NOTHING : name(r, gap(r, at)); }

/* An equals sign that is not one of two. */
static size_t assignment(const ptext_assigned *r, size_t at) {
    return is_at(r, at, '=') && !is_at(r, at + 1, '=') ? at + 1 : NOTHING;
}

/* A declared variable with its attribute and the gap behind it. */
static size_t declared(const ptext_assigned *r, size_t at) {
    size_t end = name(r, at), behind;
    if (end == NOTHING) return NOTHING;
    end = gap(r, end);
    behind = attribute(r, end);
    return behind == NOTHING ? end : gap(r, behind);
}

/* The declaration of a local function, or of variables. */
static size_t declaration(const ptext_assigned *r, size_t at) {
    size_t end = word(r, at, "local"), next;
    if (end == NOTHING) return NOTHING;
    at = gap(r, end);
    end = name_behind(r, word(r, at, "function"));
    if (end != NOTHING) return end;
    for (next = declared(r, at); next != NOTHING;) {
        end = next;
        next = is_at(r, end, ',') ? declared(r, gap(r, end + 1)) : NOTHING;
    }
    return end;
}

/* The definition of a function that is a field, up to the first mark behind its table. */
static size_t field_function(const ptext_assigned *r, size_t at) {
    size_t end = name_behind(r, word(r, at, "function"));
    if (end == NOTHING) return NOTHING;
    end = gap(r, end);
    return is_at(r, end, '.') || is_at(r, end, ':') ? end + 1 : NOTHING;
}

/* After one of these a name is read, not assigned to. */
static size_t reading(const ptext_assigned *r, size_t at) {
    static const char *const words[] = {"return", "and", "or", "not", "in", "if", "elseif", "while", "until"};
    char byte = byte_at(r, at);
    if (byte != 0 && strchr("({=+-*/%^#<>~&|", byte) != NULL) return at + 1;
    if (is_at(r, at, '.') && is_at(r, at + 1, '.')) return at + 2;
    for (size_t i = 0; byte >= 'a' && i < sizeof words / sizeof words[0]; i++) {
        size_t end = word(r, at, words[i]);
        if (end != NOTHING) return end;
    }
    return NOTHING;
}

/* What is no name: white space, comments, strings, numbers. */
static size_t skipped(const ptext_assigned *r, size_t at) {
    char byte = r->source[at];
    if (ptext_byte_is(byte, PTEXT_WHITE)) return at + 1;
    if (byte == '"' || byte == '\'') return quoted(r, at);
    if (byte == '-') return comment(r, at);
    if (byte == '[') return long_bracket(r, at);
    if (byte == '<') return attribute(r, at);
    if (byte == '.' && is_at(r, at + 1, '.') && is_at(r, at + 2, '.')) return at + 3;
    return byte == '.' || is_digit(r, at) ? number(r, at) : NOTHING;
}

/* What is read there and not assigned to. */
static size_t passed(const ptext_assigned *r, size_t at) {
    size_t end = skipped(r, at);
    if (end == NOTHING) end = declaration(r, at);
    if (end == NOTHING) end = field_function(r, at);
    if (end == NOTHING && name_behind(r, word(r, at, "function")) != NOTHING) return NOTHING;
    if (end == NOTHING) end = name_behind(r, reading(r, at));
    if (end == NOTHING && is_at(r, at, '.')) end = name_behind(r, at + 1);
    return end;
}

/* The name of a function that is defined, or one before `=` or a comma: *start becomes where it begins. Returns where
   it ends; *behind becomes where to go on. */
static size_t assigned(const ptext_assigned *r, size_t at, size_t *start, size_t *behind) {
    size_t end = name_behind(r, word(r, at, "function"));
    *start = end == NOTHING ? at : gap(r, at + strlen("function"));
    *behind = end;
    if (end != NOTHING) return end;
    end = name(r, at);
    if (end == NOTHING) return NOTHING;
    at = gap(r, end);
    *behind = is_at(r, at, ',') ? at + 1 : assignment(r, at);
    return *behind == NOTHING ? NOTHING : end;
}

/* Reads one thing. True if it is a name that may be assigned to. */
static bool read(ptext_assigned *r, size_t *start, size_t *length) {
    size_t at = r->at, end = passed(r, at);
    bool found = false;
    if (end == NOTHING) {
        size_t name_end = assigned(r, at, start, &end);
        found = name_end != NOTHING;
        if (found) *length = name_end - *start;
        else end = name(r, at);
    }
    r->at = end == NOTHING ? at + 1 : end;
    return found;
}

bool ptext_assigned_next(ptext_assigned *reader, size_t *start, size_t *length) {
    while (reader->at < reader->length) {
        if (read(reader, start, length)) return true;
    }
    return false;
}
