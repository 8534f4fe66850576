/* A strict check of JSON (RFC 8259) by hand, without recursion: `nesting` holds the open brackets. */
#include "json.h"
#include "utf8.h"

typedef struct checker {
    const char *s;
    size_t at, end; /* `end` is where well-formed UTF-8 ends */
    ptext_buffer nesting;
    const char *message; /* NULL until something is wrong */
    bool out_of_memory;
} checker;

static bool fail(checker *c, const char *message) {
    c->message = message;
    return false;
}

/* The byte that comes next, or 0 at the end; a NUL is never what a rule of the grammar asks for. */
static char peek(const checker *c) {
    return c->at < c->end ? c->s[c->at] : 0;
}

static bool take(checker *c, char wanted) {
    if (peek(c) != wanted || c->at >= c->end) return false;
    c->at++;
    return true;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void skip_space(checker *c) {
    while (is_space(peek(c))) c->at++;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_hexadecimal(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool take_digits(checker *c) {
    if (!is_digit(peek(c))) return fail(c, "a digit is missing");
    while (is_digit(peek(c))) c->at++;
    return true;
}

/* number = [ minus ] int [ frac ] [ exp ] */
static bool check_number(checker *c) {
    take(c, '-');
    if (take(c, '0')) {
        if (is_digit(peek(c))) return fail(c, "a number may not begin with 0");
    } else if (!take_digits(c)) {
        return false;
    }
    if (take(c, '.') && !take_digits(c)) return false;
    if (take(c, 'e') || take(c, 'E')) {
        if (!take(c, '+')) take(c, '-');
        return take_digits(c);
    }
    return true;
}

static bool check_escape(checker *c) {
    switch (peek(c)) {
    case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't':
        c->at++;
        return true;
    case 'u':
        c->at++;
        for (int i = 0; i < 4; i++, c->at++) {
            if (!is_hexadecimal(peek(c))) return fail(c, "\\u needs four hexadecimal digits");
        }
        return true;
    default:
        return fail(c, "an unknown escape");
    }
}

static bool check_string(checker *c) {
    if (!take(c, '"')) return fail(c, "a string is missing");
    while (c->at < c->end) {
        unsigned char byte = (unsigned char)c->s[c->at];
        if (byte < 0x20) return fail(c, "a control character in a string");
        c->at++;
        if (byte == '"') return true;
        if (byte == '\\' && !check_escape(c)) return false;
    }
    return fail(c, "a string is not closed");
}

static bool check_word(checker *c, const char *word) {
    for (; *word != 0; word++) {
        if (!take(c, *word)) return fail(c, "neither true, false nor null");
    }
    return true;
}

static bool check_scalar(checker *c) {
    switch (peek(c)) {
    case '"': return check_string(c);
    case 't': return check_word(c, "true");
    case 'f': return check_word(c, "false");
    case 'n': return check_word(c, "null");
    default:
        if (peek(c) == '-' || is_digit(peek(c))) return check_number(c);
        return fail(c, c->at < c->end ? "a value is missing" : "the text ends too early");
    }
}

static bool open_bracket(checker *c) {
    if (ptext_buffer_add(&c->nesting, c->s + c->at, 1) == PTEXT_OK) {
        c->at++;
        return true;
    }
    c->out_of_memory = true;
    return fail(c, "out of memory");
}

static char innermost(const checker *c) {
    return c->nesting.length == 0 ? 0 : c->nesting.bytes[c->nesting.length - 1];
}

/* member = string name-separator value: all before the value. */
static bool check_name(checker *c) {
    skip_space(c);
    if (!check_string(c)) return false;
    skip_space(c);
    return take(c, ':') || fail(c, "a colon is missing");
}

/* Closes what ends here and steps over the comma to the next value. *done when the outermost value has ended. */
static bool after_value(checker *c, bool *done) {
    for (;;) {
        skip_space(c);
        char bracket = innermost(c);
        *done = bracket == 0;
        if (*done) return c->at == c->end || fail(c, "something follows the value");
        if (take(c, ',')) return bracket == '[' || check_name(c);
        if (!take(c, bracket == '[' ? ']' : '}')) {
            return fail(c, bracket == '[' ? "a comma or ] is missing" : "a comma or } is missing");
        }
        c->nesting.length--;
    }
}

/* One value up to its first end: a scalar, an empty array or object, or the opening of one. *opened when the value
   goes on inside. */
static bool check_value(checker *c, bool *opened) {
    skip_space(c);
    char bracket = peek(c);
    *opened = false;
    if (bracket != '[' && bracket != '{') return check_scalar(c);
    if (!open_bracket(c)) return false;
    skip_space(c);
    if (take(c, bracket == '[' ? ']' : '}')) {
        c->nesting.length--;
        return true;
    }
    *opened = true;
    return bracket == '[' || check_name(c);
}

static bool check_text(checker *c) {
    for (bool done = false; !done;) {
        bool opened;
        if (!check_value(c, &opened)) return false;
        if (!opened && !after_value(c, &done)) return false;
    }
    return true;
}

bool ptext_json_check(const char *s, size_t length, ptext_json_error *error) {
    checker c = {.s = s, .end = ptext_utf8_invalid(s, length, 0)};
    bool good = check_text(&c);
    if (c.at == c.end && c.end < length) {
        good = fail(&c, "not UTF-8");
    }
    ptext_buffer_free(&c.nesting);
    if (!good) *error = (ptext_json_error){.offset = c.at, .message = c.out_of_memory ? NULL : c.message};
    return good;
}
