/* Reading a stop: its marks, what closes after them, and what else belongs to it. */
#include "sentence_look.h"
#include "unicode.h"
#include "utf8_inline.h"

#define NOTE_DIGITS 3u    /* of a note's number, at most */
#define NOTE_BRACKET 20u  /* bytes in [citation needed], at most */

static bool is_wide_stop(uint32_t code_point) {
    ptext_sentence_break property;
    if (code_point < 0x80 || code_point == 0x2024) return false;
    property = ptext_sentence_property(code_point);
    return property == PTEXT_SB_STERM || property == PTEXT_SB_ATERM;
}

/* Takes one mark into the stop. */
static bool add_mark(ptext_stop *stop, uint32_t code_point) {
    switch (code_point) {
    case '.': stop->dots++; return true;
    case 0x2026: stop->dots += 3; return true; /* … */
    case '!':
    case '?':
    case 0x203C: /* ‼ ⁇ ⁈ ⁉ */
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x203D: stop->type = PTEXT_STOP_QUESTION; return true; /* ‽ */
    default: break;
    }
    if (!is_wide_stop(code_point)) return false;
    if (stop->type == PTEXT_STOP_FULL) stop->type = PTEXT_STOP_WIDE;
    return true;
}

/* A quotation mark or bracket that closes; an apostrophe within a word does not. */
static bool add_closing_mark(const ptext_prose *prose, ptext_stop *stop, uint32_t code_point, uint32_t size) {
    uint32_t unused;
    switch (code_point) {
    case ')':
    case ']': stop->brackets++; break;
    case '"':
    case 0x201D: stop->quote = true; break; /* ” */
    case '\'':
    case 0x2019: /* ’ */
        if (ptext_flags_at(prose, stop->end + size, &unused) & PTEXT_IS_LETTER) return false;
        break;
    case '*':
    case '_': return true;
    case '}': break;
    default:
        if (code_point < 0x80 || (ptext_character_flags(code_point) & PTEXT_IS_CLOSE) == 0) return false;
        break;
    }
    stop->closed = true;
    return true;
}

/* The next stop of ". . .": after one space. */
static bool is_spaced_dot(const ptext_prose *prose, size_t at) {
    if (prose->to - at < 2 || prose->s[at] != ' ' || prose->s[at + 1] != '.') return false;
    return at + 2 == prose->to || ptext_is_one_of(prose->s[at + 2], " .\"')]\n\r\xE2\xC2");
}

/* "end. . . .": a stop that is glued to its word, then a spaced ellipsis. */
static bool is_stop_and_ellipsis(const ptext_prose *prose, const ptext_stop *stop) {
    if (stop->dots != 4 || stop->closed || stop->end - stop->first != 7 || stop->first == prose->from) return false;
    return memcmp(prose->s + stop->first, ". . . .", 7) == 0 && prose->s[stop->first - 1] != ' ';
}

bool ptext_read_stop(const ptext_prose *prose, size_t at, ptext_stop *stop) {
    *stop = (ptext_stop){.first = at, .end = at, .type = PTEXT_STOP_FULL};
    while (stop->end < prose->to) {
        uint32_t code_point, size = ptext_decode(prose->s, prose->to, stop->end, &code_point);
        ptext_count_steps(prose, 1);
        if (add_mark(stop, code_point)) stop->end += size;
        else if (stop->end == at) return false;
        else if (add_closing_mark(prose, stop, code_point, size)) stop->end += size;
        else if (stop->dots > 0 && stop->type == PTEXT_STOP_FULL && is_spaced_dot(prose, stop->end)) stop->end++;
        else break;
    }
    if (stop->type == PTEXT_STOP_FULL && stop->dots > 1) stop->type = PTEXT_STOP_ELLIPSIS;
    stop->ends_before_ellipsis = is_stop_and_ellipsis(prose, stop);
    return true;
}

/* -- emoji and emoticons ---------------------------------------------------------------------- */

static bool is_emoji(uint32_t code_point) {
    if (code_point < 0x2000) return false;
    return (ptext_character_flags(code_point) & PTEXT_IS_PICTOGRAPHIC) != 0 ||
           (code_point >= 0x1F1E6 && code_point <= 0x1F1FF) || (code_point >= 0x1F3FB && code_point <= 0x1F3FF);
}

static size_t emoji_end(const ptext_prose *prose, size_t at) {
    uint32_t code_point, size;
    bool found = false;
    while (at < prose->to) {
        size = ptext_decode(prose->s, prose->to, at, &code_point);
        ptext_count_steps(prose, 1);
        if (is_emoji(code_point)) found = true;
        else if (!found || (code_point != 0x200D && code_point != 0xFE0F && code_point != 0x20E3)) break;
        at += size;
    }
    return found ? at : PTEXT_NOWHERE;
}

/* :-) ;) :D :( and the like, with white space or nothing after. */
static size_t emoticon_end(const ptext_prose *prose, size_t at) {
    const char *s = prose->s;
    size_t mouth;
    if (at >= prose->to || !ptext_is_one_of(s[at], ":;=")) return PTEXT_NOWHERE;
    if (++at < prose->to && s[at] == '-') at++;
    mouth = at;
    while (at < prose->to && at - mouth < 3 && ptext_is_one_of(s[at], ")(DPpOo/|*]")) at++;
    ptext_count_steps(prose, at - mouth + 1);
    if (at == mouth || (at < prose->to && (unsigned char)s[at] > ' ')) return PTEXT_NOWHERE;
    return at;
}

void ptext_read_emoticons(const ptext_prose *prose, ptext_stop *stop) {
    for (;;) {
        size_t at = stop->end, end;
        while (at < prose->to && prose->s[at] == ' ' && at - stop->end < 2) at++;
        if (at >= prose->to) return;
        end = emoji_end(prose, at);
        if (end == PTEXT_NOWHERE) end = emoticon_end(prose, at);
        if (end == PTEXT_NOWHERE) return;
        stop->end = end;
    }
}

/* -- note marks ------------------------------------------------------------------------------- */

static size_t digits_end(const ptext_prose *prose, size_t at) {
    size_t end = at;
    while (end < prose->to && end - at <= NOTE_DIGITS && ptext_is_ascii_digit(prose->s[end])) end++;
    ptext_count_steps(prose, end - at);
    return end - at <= NOTE_DIGITS ? end : at;
}

/* "10", "1,2", "11 12", "3-5". */
static size_t note_numbers_end(const ptext_prose *prose, size_t at) {
    size_t end = digits_end(prose, at);
    for (uint32_t i = 0; i < 4 && end > at && end + 1 < prose->to && ptext_is_one_of(prose->s[end], ", -"); i++) {
        size_t more = digits_end(prose, end + 1);
        if (more == end + 1) break;
        end = more;
    }
    return end;
}

static size_t note_bracket_end(const ptext_prose *prose, size_t at) {
    const char *close;
    size_t room = prose->to - at;
    if (room == 0 || prose->s[at] != '[') return at;
    if (room > NOTE_BRACKET) room = NOTE_BRACKET;
    close = memchr(prose->s + at, ']', room);
    ptext_count_steps(prose, room);
    return close == NULL ? at : (size_t)(close - prose->s) + 1;
}

static size_t superscript_end(const ptext_prose *prose, size_t at) {
    while (at < prose->to) {
        uint32_t code_point, size = ptext_decode(prose->s, prose->to, at, &code_point);
        bool superscript = code_point == 0xB9 || code_point == 0xB2 || code_point == 0xB3 ||
                           (code_point >= 0x2070 && code_point <= 0x2079);
        ptext_count_steps(prose, 1);
        if (!superscript) break;
        at += size;
    }
    return at;
}

size_t ptext_note_marks_end(const ptext_prose *prose, const ptext_stop *stop) {
    size_t end = superscript_end(prose, stop->end), more;
    uint32_t size;

    for (uint32_t i = 0; i < 4 && (more = note_bracket_end(prose, end)) > end; i++) end = more;
    if (end == stop->end) end = note_numbers_end(prose, end);
    if (end < prose->to && (ptext_flags_at(prose, end, &size) & PTEXT_IS_SPACE) == 0) return stop->end;
    return end;
}
