/* Numbers of list items, bullets and labels. */
#include "sentence_list.h"

#include "unicode.h"
#include "utf8_inline.h"

#define ITEM_DIGITS 3u
#define LABEL_LIMIT 24u /* bytes of a label, at most */

bool ptext_is_bullet(uint32_t code_point) {
    switch (code_point) {
    case 0x2022: /* • ‣ ⁃ ■ ▪ ▸ ► ● ◦ ➢ */
    case 0x2023:
    case 0x2043:
    case 0x25A0:
    case 0x25AA:
    case 0x25B8:
    case 0x25BA:
    case 0x25CF:
    case 0x25E6:
    case 0x27A2: return true;
    default: return false;
    }
}

static bool is_space_at(const ptext_prose *prose, size_t at) {
    uint32_t size;
    return at >= prose->to || (ptext_flags_at(prose, at, &size) & PTEXT_IS_SPACE) != 0;
}

static size_t skip_bullets(const ptext_prose *prose, size_t at) {
    for (uint32_t i = 0; i < 4 && at < prose->to; i++) {
        uint32_t code_point, size = ptext_decode(prose->s, prose->to, at, &code_point);
        ptext_count_steps(prose, 1);
        if (!ptext_is_bullet(code_point) && code_point != ' ') break;
        at += size;
    }
    return at;
}

static size_t number_end(const ptext_prose *prose, size_t at, uint32_t *value) {
    size_t end = at;
    *value = 0;
    while (end < prose->to && end - at <= ITEM_DIGITS && ptext_is_ascii_digit(prose->s[end])) {
        *value = *value * 10 + (uint32_t)(prose->s[end++] - '0');
        ptext_count_steps(prose, 1);
    }
    return end - at <= ITEM_DIGITS ? end : at;
}

/* Two letters, as most sentences begin. */
static bool is_plain_word(const ptext_prose *prose, size_t start) {
    const char *s = prose->s + start;
    if (start >= prose->to || prose->to - start < 2) return false;
    return (ptext_is_ascii_upper(s[0]) || ptext_is_ascii_lower(s[0])) && ptext_is_ascii_lower(s[1]);
}

/* A capital with a stop is taken for an initial, not for an item. */
ptext_item ptext_item_at(const ptext_prose *prose, size_t start) {
    ptext_item item = {0};
    size_t at, end;

    if (is_plain_word(prose, start)) return item;
    at = skip_bullets(prose, start);
    end = number_end(prose, at, &item.value);

    if (end > at) item.type = '1';
    else if (at < prose->to && ptext_is_ascii_lower(prose->s[at])) item.type = 'a';
    else if (at < prose->to && ptext_is_ascii_upper(prose->s[at])) item.type = 'A';
    else return (ptext_item){0};
    if (item.type != '1') item.value = ptext_byte(prose->s, end++);
    if (end >= prose->to || (prose->s[end] != '.' && prose->s[end] != ')')) return (ptext_item){0};
    item.closer = prose->s[end++];
    if (item.type == 'A' && item.closer == '.') return (ptext_item){0};
    if (end < prose->to && prose->s[end] == ')') end++;
    return is_space_at(prose, end) ? item : (ptext_item){0};
}

/* The start of the number or letter before `at`, with its value. */
static size_t number_before(const ptext_prose *prose, char type, size_t start, size_t at, uint32_t *value) {
    size_t first = at;
    uint32_t scale = 1;

    *value = 0;
    if (type != '1') {
        if (first > start) *value = ptext_byte(prose->s, --first);
        return first;
    }
    while (first > start && at - first < ITEM_DIGITS && ptext_is_ascii_digit(prose->s[first - 1])) {
        *value += (uint32_t)(prose->s[--first] - '0') * scale;
        scale *= 10;
    }
    return first;
}

size_t ptext_next_item(const ptext_prose *prose, ptext_item item, size_t start, size_t at) {
    uint32_t value;
    size_t first, before;

    if (item.type == 0 || prose->s[at] != item.closer) return PTEXT_NOWHERE;
    ptext_count_steps(prose, ITEM_DIGITS + 2);
    first = number_before(prose, item.type, start, at, &value);
    if (first == at || value != item.value + 1 || first < start + 3) return PTEXT_NOWHERE;
    if (prose->s[first - 1] != ' ' && prose->s[first - 1] != '\n') return PTEXT_NOWHERE;
    before = first - 2;
    if (ptext_is_one_of(prose->s[before], ".,;:(")) return PTEXT_NOWHERE;
    if (item.closer == '.' && at + 1 < prose->to && prose->s[at + 1] != ')' && !is_space_at(prose, at + 1))
        return PTEXT_NOWHERE;
    return first;
}

/* "(a)", "(12)", "(iv)" */
static bool is_bracketed_item(const ptext_prose *prose, size_t at) {
    size_t end = at + 1;
    uint32_t size;
    while (end < prose->to && end - at <= ITEM_DIGITS + 1 &&
           (ptext_flags_at(prose, end, &size) & (PTEXT_IS_LETTER | PTEXT_IS_DIGIT)) != 0)
        end += size;
    if (end == at + 1 || end >= prose->to || prose->s[end] != ')' || !is_space_at(prose, end + 1)) return false;
    return end == at + 2 || ptext_is_ascii_digit(prose->s[at + 1]) || ptext_is_one_of(prose->s[at + 1], "ivx");
}

bool ptext_is_item(const ptext_prose *prose, ptext_item before, size_t at) {
    ptext_item item;

    if (prose->s[at] == '(') return is_bracketed_item(prose, at);
    item = ptext_item_at(prose, at);
    if (item.type != 'a') return item.type != 0;
    if (item.closer == ')') return true;
    return item.value == 'a' || (before.type == 'a' && item.value == before.value + 1);
}

/* -- labels ----------------------------------------------------------------------------------- */

/* Figures with stops between them, a letter with or without figures, or a small Roman numeral. */
static bool is_numbering(const char *s, size_t length) {
    size_t i = 0;
    uint32_t digits = 0;

    if (length == 0) return false;
    if (ptext_is_ascii_lower(s[0]) || ptext_is_ascii_upper(s[0])) {
        if (length == 1 || (ptext_is_ascii_digit(s[1]) && length <= ITEM_DIGITS)) return true; /* a, Q1 */
    }
    while (i < length && ptext_is_one_of(s[i], "ivxIVX")) i++;
    if (i == length) return length <= 5;
    for (i = 0; i < length; i++) {
        if (s[i] == '.') digits = 0;
        else if (!ptext_is_ascii_digit(s[i]) || ++digits > ITEM_DIGITS) break;
    }
    return i == length || (i + 1 == length && i > 0 && ptext_is_ascii_lower(s[i]));
}

/* "Figure 1": a capitalised word of some length, and a number. */
static bool is_labelled(const char *s, size_t length) {
    size_t word = 0;
    if (!ptext_is_ascii_upper(s[0])) return false;
    while (word < length && s[word] != ' ') word++;
    if (word < 3 || word + 1 >= length || ptext_is_ascii_lower(s[word + 1])) return false;
    if (length - word == 2 && !ptext_is_ascii_digit(s[word + 1])) return false;
    return is_numbering(s + word + 1, length - word - 1);
}

bool ptext_is_announced_item(const ptext_prose *prose, ptext_span word) {
    size_t length = word.end - word.start, at = word.start;
    const char *s = prose->s;
    bool letter = length == 1 && ptext_is_ascii_lower(s[at]);

    ptext_count_steps(prose, 4);
    if (length == 0 || length > 2 || at < prose->from + 2) return false;
    if (!letter && (!ptext_is_ascii_digit(s[at]) || !ptext_is_ascii_digit(s[word.end - 1]))) return false;
    return s[at - 1] == '(' || (s[at - 1] == ' ' && ptext_is_one_of(s[at - 2], ":;"));
}

bool ptext_is_label(const ptext_prose *prose, size_t start, size_t end) {
    size_t at = skip_bullets(prose, start);
    if (at < end && (prose->s[at] == '(' || prose->s[at] == '[')) at++;
    if (at >= end || end - at > LABEL_LIMIT) return false;
    ptext_count_steps(prose, end - at);
    return is_numbering(prose->s + at, end - at) || is_labelled(prose->s + at, end - at);
}
