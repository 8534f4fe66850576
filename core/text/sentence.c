/* Where sentences of prose end.

   A sentence ends at a stop, with the quotation marks and brackets that close after it, unless a rule says that it
   goes on. The rules are small functions in the table `rules` below, asked in that order; the first that knows
   decides. Which abbreviations there are, and which words often start a sentence, is data: see
   scripts/lib/abbreviations.lua. Beside the stops, an empty line ends a sentence, a bullet begins one, and so does
   the number of the next item after a sentence that began with the number of an item.

   Sentences hold a letter or a figure: marks that stand alone belong to the sentence before them.

   The text is passed over once. Only bytes that can be part of a mark are looked at more closely (`interest`), and
   what is looked at around them is bounded or remembered, so the cost is linear whatever the text. */
#include <string.h>

#include "abbreviations.h"
#include "sentence_list.h"
#include "sentence_look.h"
#include "sentence_words.h"
#include "unicode.h"
#include "utf8_inline.h"

#define SHORT_SENTENCE 4u      /* words; an abbreviation does not end a shorter sentence */
#define SHORT_EXCLAMATION 3u   /* words; an ellipsis does not end a shorter sentence: "Well... John" */
#define BRACKET_REACH 300u     /* bytes from a stop inside brackets to where they close, at most */
#define QUOTATION_REACH 100u   /* bytes from a stop inside a quotation to where it closes, at most */

/* The first of some marks after a place; what was searched is not searched again. */
typedef struct mark_ahead {
    size_t from, searched, found;
} mark_ahead;

typedef struct prose_pass {
    ptext_prose prose;
    const ptext_abbreviations *abbreviations;
    ptext_spans *sentences;
    ptext_status status;
    ptext_buffer scratch;
    size_t start;     /* of the sentence that is read */
    size_t letter;    /* its first letter or figure, PTEXT_NOWHERE when there is none before `searched` */
    size_t searched;
    size_t bracket;   /* the outermost open bracket that the sentence began before, or PTEXT_NOWHERE */
    uint32_t depth;   /* how many are open from there */
    size_t quotation; /* the double quotation mark that is open, or PTEXT_NOWHERE */
    ptext_span word_before; /* the stop that is judged */
    uint32_t facts;         /* that the list knows of it */
    ptext_item item;  /* whose number the sentence begins with */
    mark_ahead bracket_ahead, quotation_ahead;
} prose_pass;

typedef enum verdict { UNDECIDED, ENDS, GOES_ON } verdict;

typedef verdict rule(prose_pass *pass, const ptext_stop *stop, const ptext_next *next);

/* -- what the rules ask ----------------------------------------------------------------------- */

static bool holds_letter(prose_pass *pass, size_t end) {
    if (pass->letter != PTEXT_NOWHERE) return pass->letter < end;
    if (end <= pass->searched) return false;
    pass->letter = ptext_find_letter(&pass->prose, pass->searched, end);
    pass->searched = end;
    return pass->letter != PTEXT_NOWHERE;
}

static uint32_t known(prose_pass *pass, ptext_span word) {
    uint32_t facts = 0;
    ptext_status status = ptext_abbreviations_look_up(pass->abbreviations, pass->prose.s + word.start,
                                                      word.end - word.start, &pass->scratch, &facts);
    PTEXT_STEPS(word.end - word.start);
    if (status != PTEXT_OK) pass->status = status;
    return facts;
}

/* The word before the stop, and what the list knows of it; several rules ask. */
static ptext_span word_before(prose_pass *pass, const ptext_stop *stop) {
    if (pass->word_before.end != stop->first) {
        pass->word_before = ptext_word_before(&pass->prose, pass->start, stop->first);
        pass->facts = known(pass, pass->word_before);
    }
    return pass->word_before;
}

static uint32_t facts_before(prose_pass *pass, const ptext_stop *stop) {
    word_before(pass, stop);
    return pass->facts;
}

/* The word that follows often starts a sentence: "The", but not the "A" of "A. Smith". */
static bool starter_follows(prose_pass *pass, const ptext_next *next) {
    ptext_span word = ptext_word_at(&pass->prose, next->word);
    const char *s = pass->prose.s;
    if (next->type != PTEXT_NEXT_CAPITAL || word.end == word.start) return false;
    if (word.end - word.start == 1 && word.end < pass->prose.to && s[word.end] == '.') return false;
    return (known(pass, word) & PTEXT_IS_STARTER) != 0;
}

static bool shorter_than(const prose_pass *pass, const ptext_stop *stop, uint32_t words) {
    return ptext_count_words(&pass->prose, pass->start, stop->first, words) < words;
}

static bool is_after_abbreviation(prose_pass *pass, const ptext_stop *stop) {
    ptext_span word = word_before(pass, stop);
    return (pass->facts & PTEXT_IS_ABBREVIATION) != 0 || ptext_is_initial(&pass->prose, word) ||
           ptext_is_acronym(&pass->prose, word);
}

typedef bool mark_test(const ptext_prose *prose, size_t at);

static bool is_bracket(const ptext_prose *prose, size_t at) { return ptext_is_one_of(prose->s[at], "()[]"); }

static bool is_opening_quotation(const ptext_prose *prose, size_t at) {
    return prose->to - at >= 3 && memcmp(prose->s + at, "\xE2\x80\x9C", 3) == 0; /* “ */
}

static bool is_quotation_mark(const ptext_prose *prose, size_t at) {
    if (prose->s[at] == '"' || is_opening_quotation(prose, at)) return true;
    return prose->to - at >= 3 && memcmp(prose->s + at, "\xE2\x80\x9D", 3) == 0; /* ” */
}

/* The first mark at or after `at`, within `reach`. */
static size_t find_ahead(const ptext_prose *prose, mark_ahead *ahead, size_t at, size_t reach, mark_test *is_mark) {
    size_t limit = prose->to - at < reach ? prose->to : at + reach;
    bool passed = ahead->found != PTEXT_NOWHERE && ahead->found < at;
    if (at < ahead->from || at > ahead->searched || passed) *ahead = (mark_ahead){at, at, PTEXT_NOWHERE};
    while (ahead->found == PTEXT_NOWHERE && ahead->searched < limit) {
        if (is_mark(prose, ahead->searched)) ahead->found = ahead->searched;
        ahead->searched++;
        PTEXT_STEPS(1);
    }
    return ahead->found < limit ? ahead->found : PTEXT_NOWHERE;
}

/* -- rules ------------------------------------------------------------------------------------ */

/* "...", "[…]" at the start: no sentence ends before it has begun. */
static verdict nothing_said_yet(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)next;
    return holds_letter(pass, stop->first) ? UNDECIDED : GOES_ON;
}

static verdict end_or_blank_line(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)pass;
    (void)stop;
    return next->type == PTEXT_NEXT_NOTHING || next->blank_line ? ENDS : UNDECIDED;
}

/* "。" and the like need no space after them. */
static verdict wide_stop(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)pass;
    if (stop->type != PTEXT_STOP_WIDE) return UNDECIDED;
    return next->type == PTEXT_NEXT_SMALL || next->type == PTEXT_NEXT_FIGURE ? GOES_ON : ENDS;
}

/* "time.The next": a word, a stop, and a capitalised word, not part of an address or a name. */
static bool is_space_missing(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    ptext_span before = word_before(pass, stop), after = ptext_word_at(prose, next->word);
    const char *s = prose->s;
    char last = s[stop->first - 1];

    if (next->type != PTEXT_NEXT_CAPITAL || next->word != next->at) return false;
    if (stop->type == PTEXT_STOP_ELLIPSIS || before.end - before.start < 2 || after.end - after.start < 2) return false;
    if (!ptext_is_small_after_first(prose, after) || ptext_is_address(prose, stop->first, after.end)) return false;
    if (!ptext_is_ascii_lower(last) && !ptext_is_ascii_digit(last) && !stop->closed) return false;
    return stop->type != PTEXT_STOP_FULL || !is_after_abbreviation(pass, stop);
}

/* "example.com", "3.5", "U.S.-led", "Yahoo!'s": no white space after the stop. */
static verdict no_space(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (next->spaced) return UNDECIDED;
    return is_space_missing(pass, stop, next) ? ENDS : GOES_ON;
}

/* "Leave me alone!, he said", "Inc. & Co". */
static verdict sign_follows(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)pass;
    (void)stop;
    return next->type == PTEXT_NEXT_SIGN ? GOES_ON : UNDECIDED;
}

/* "science (He worked for years. Hard.) at the": brackets that open within a sentence belong to it. */
static verdict inside_brackets(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    size_t close;
    (void)next;
    if (pass->bracket == PTEXT_NOWHERE || pass->depth <= stop->brackets) return UNDECIDED;
    close = find_ahead(&pass->prose, &pass->bracket_ahead, stop->end, BRACKET_REACH, is_bracket);
    if (close == PTEXT_NOWHERE) return UNDECIDED;
    return ptext_is_one_of(pass->prose.s[close], ")]") ? GOES_ON : UNDECIDED;
}

/* "(and another time!) Then", "(U.S.) The": brackets that opened within the sentence close with the stop. */
static verdict brackets_close(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (pass->bracket == PTEXT_NOWHERE || pass->depth > stop->brackets) return UNDECIDED;
    if (stop->brackets == 0 || next->type != PTEXT_NEXT_CAPITAL || starter_follows(pass, next)) return UNDECIDED;
    if (stop->type == PTEXT_STOP_FULL) return is_after_abbreviation(pass, stop) ? GOES_ON : ENDS;
    return ptext_flags_at(&pass->prose, pass->bracket + 1, &(uint32_t){0}) & PTEXT_UPPERCASE ? ENDS : GOES_ON;
}

/* The sentence goes on after a quotation that closes at `close`: `"The Queen! The Queen!" and`. */
static bool goes_on_after(const ptext_prose *prose, size_t close) {
    return ptext_what_follows(prose, close + (prose->s[close] == '"' ? 1 : 3)).type == PTEXT_NEXT_SMALL;
}

/* A comma brings the quotation into its sentence: `She said, "I know. You too."` */
static bool is_brought_in(const ptext_prose *prose, size_t open) {
    return open >= prose->from + 2 && memcmp(prose->s + open - 2, ", ", 2) == 0;
}

/* A quotation that opens within a sentence belongs to it, when it closes soon and the sentence goes on, or when a
   comma stands before it. */
static verdict inside_quotation(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    size_t close;
    (void)next;
    if (pass->quotation == PTEXT_NOWHERE || stop->quote || !holds_letter(pass, pass->quotation)) return UNDECIDED;
    close = find_ahead(prose, &pass->quotation_ahead, stop->end, QUOTATION_REACH, is_quotation_mark);
    if (close == PTEXT_NOWHERE || is_opening_quotation(prose, close)) return UNDECIDED;
    return goes_on_after(prose, close) || is_brought_in(prose, pass->quotation) ? GOES_ON : UNDECIDED;
}

/* "1. The first item", "Figure 1. The plan": a number or a label belongs to what it stands before. */
static verdict label(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)next;
    if (stop->type != PTEXT_STOP_FULL || stop->quote) return UNDECIDED;
    return ptext_is_label(&pass->prose, pass->start, stop->first) ? GOES_ON : UNDECIDED;
}

/* "the end. b) another" */
static verdict item_follows(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (next->type != PTEXT_NEXT_SMALL || stop->type == PTEXT_STOP_ELLIPSIS) return UNDECIDED;
    return ptext_is_item(&pass->prose, pass->item, next->at) ? ENDS : UNDECIDED;
}

/* A small letter goes on, but for a plain stop after a word that is too long to be an abbreviation. */
static verdict small_letter_follows(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    ptext_span word;
    if (next->type != PTEXT_NEXT_SMALL) return UNDECIDED;
    if (stop->type != PTEXT_STOP_FULL || stop->end > stop->first + 1 || next->word != next->at) return GOES_ON;
    word = word_before(pass, stop);
    if (!ptext_is_long_small_word(&pass->prose, word)) return GOES_ON;
    return facts_before(pass, stop) & PTEXT_IS_ABBREVIATION ? GOES_ON : ENDS;
}

/* "Dekalb, Ill. — The mayor": a place before a dash. */
static verdict dateline(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (stop->type != PTEXT_STOP_FULL || stop->closed || !next->dash) return UNDECIDED;
    return shorter_than(pass, stop, SHORT_SENTENCE) ? GOES_ON : UNDECIDED;
}

/* "…", "...", ". . .": may end a sentence; not one that has hardly begun. With a space before it, it is a pause
   before "I", which is always a capital. */
static verdict ellipsis(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    ptext_span word = ptext_word_at(&pass->prose, next->word);
    char before = pass->prose.s[stop->first - 1];

    if (stop->type != PTEXT_STOP_ELLIPSIS) return UNDECIDED;
    if (before == '[' || before == '(' || next->type == PTEXT_NEXT_FIGURE) return GOES_ON;
    if (stop->dots > 3 || stop->closed) return ENDS;
    if (before == ' ' && word.end - word.start == 1 && pass->prose.s[word.start] == 'I') return GOES_ON;
    return shorter_than(pass, stop, SHORT_EXCLAMATION) ? GOES_ON : ENDS;
}

/* A question or an exclamation, but not in `"Why?" John asked`, nor in a name with a mark that is listed. */
static verdict question_or_exclamation(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    uint32_t facts;
    if (stop->type != PTEXT_STOP_QUESTION) return UNDECIDED;
    if (stop->quote && next->type == PTEXT_NEXT_CAPITAL && ptext_is_speaker(&pass->prose, next->word)) return GOES_ON;
    facts = known(pass, ptext_word_before(&pass->prose, pass->start, stop->first + 1));
    if ((facts & PTEXT_IS_ABBREVIATION) == 0 || starter_follows(pass, next)) return ENDS;
    return GOES_ON;
}

/* "J. Smith", "Albert I. Jones"; but "you and I. Did". */
static verdict initial(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (!ptext_is_initial(&pass->prose, word_before(pass, stop))) return UNDECIDED;
    if (next->type == PTEXT_NEXT_FIGURE) return UNDECIDED;
    return starter_follows(pass, next) ? ENDS : GOES_ON;
}

/* "at 5 p.m. Police said"; but "at 5 p.m. Monday", "5 p.m. EST", and "At 5 p.m. Police said". */
static verdict time_of_day(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    if (!ptext_is_time(prose, stop->first)) return UNDECIDED;
    if (next->type != PTEXT_NEXT_CAPITAL || shorter_than(pass, stop, SHORT_SENTENCE)) return GOES_ON;
    return ptext_is_day_or_zone(prose, ptext_word_at(prose, next->word)) ? GOES_ON : ENDS;
}

/* A word of the list; its class decides. */
static verdict listed(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    uint32_t facts = facts_before(pass, stop);
    if (facts & (PTEXT_IS_TITLE | PTEXT_IS_INSIDE)) return GOES_ON;
    if (facts & PTEXT_IS_NUMBER) {
        if (next->type == PTEXT_NEXT_FIGURE) return GOES_ON;
        return ptext_is_number(&pass->prose, next->word) ? GOES_ON : ENDS;
    }
    if ((facts & PTEXT_IS_PLAIN) == 0) return UNDECIDED;
    return starter_follows(pass, next) && !shorter_than(pass, stop, SHORT_SENTENCE) ? ENDS : GOES_ON;
}

/* "U.S. Government", "Ph.D. students", "Blvd. North": what looks like an abbreviation ends a sentence only before a
   word that often starts one. */
static verdict looks_abbreviated(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    ptext_span word = word_before(pass, stop);
    bool clipped = word.start > pass->start && ptext_is_clipped(prose, word);

    if (!clipped && !ptext_is_acronym(prose, word)) return UNDECIDED;
    return starter_follows(pass, next) && !shorter_than(pass, stop, SHORT_SENTENCE) ? ENDS : GOES_ON;
}

static rule *const rules[] = {
    nothing_said_yet, end_or_blank_line, wide_stop,         no_space,
    sign_follows,     inside_brackets,   brackets_close,    inside_quotation,
    label,            item_follows,      small_letter_follows, dateline, ellipsis,
    question_or_exclamation, initial,    time_of_day,       listed,
    looks_abbreviated,
};

static bool ends_here(prose_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        verdict said = rules[i](pass, stop, next);
        if (said != UNDECIDED) return said == ENDS;
    }
    return true;
}

/* -- the pass --------------------------------------------------------------------------------- */

static void begin_sentence(prose_pass *pass, size_t start) {
    pass->start = pass->searched = start;
    pass->letter = pass->bracket = PTEXT_NOWHERE;
    pass->depth = 0;
    pass->item = ptext_item_at(&pass->prose, start);
}

/* Ends the sentence at `end`; the next one starts at `next`. */
static void end_sentence(prose_pass *pass, size_t end, size_t next) {
    end = ptext_trim_end(&pass->prose, pass->start, end);
    if (pass->status == PTEXT_OK && end > pass->start)
        pass->status = ptext_spans_push(pass->sentences, (uint32_t)pass->start, (uint32_t)end);
    begin_sentence(pass, next);
}

static void close_brackets(prose_pass *pass, uint32_t count) {
    pass->depth -= count < pass->depth ? count : pass->depth;
    if (pass->depth == 0) pass->bracket = PTEXT_NOWHERE;
}

/* ":)", ";-)" and ":(" after a space. */
static bool is_emoticon(const prose_pass *pass, size_t at) {
    const char *s = pass->prose.s;
    if (at < pass->start + 3) return false;
    if (s[at - 1] == '-') at--;
    return ptext_is_one_of(s[at - 1], ":;") && s[at - 2] == ' ';
}

/* "glad of it :) The next": an emoticon stands for a stop. */
static size_t pass_emoticon(prose_pass *pass, size_t at) {
    ptext_stop stop = {.end = at + 1};
    ptext_next next;
    ptext_read_emoticons(&pass->prose, &stop);
    next = ptext_what_follows(&pass->prose, stop.end);
    if (next.type == PTEXT_NEXT_CAPITAL && next.spaced && pass->depth == 0) end_sentence(pass, stop.end, next.at);
    return stop.end;
}

static void open_bracket(prose_pass *pass, size_t at) {
    if (pass->bracket == PTEXT_NOWHERE) {
        if (!holds_letter(pass, at)) return;
        pass->bracket = at;
    }
    pass->depth++;
}

/* `we were going to--" At this moment`: a dash before the mark that closes ends a sentence before a capital. */
static void split_after_broken_quotation(prose_pass *pass, size_t end) {
    ptext_next next;
    if (end < pass->start + 3 || pass->prose.s[end - 2] != '-' || pass->prose.s[end - 3] != '-') return;
    next = ptext_what_follows(&pass->prose, end);
    if (next.type == PTEXT_NEXT_CAPITAL && next.spaced) end_sentence(pass, end, next.at);
}

/* The same mark opens and closes: it opens where none is open, or where it stands between a space and a word. */
static void straight_quotation(prose_pass *pass, size_t at) {
    const ptext_prose *prose = &pass->prose;
    uint32_t size;
    bool after_space = at == prose->from || (ptext_flags_before(prose, at, &size) & PTEXT_SPACE) != 0;
    bool before_space = at + 1 >= prose->to || (ptext_flags_at(prose, at + 1, &size) & PTEXT_SPACE) != 0;
    bool opens = pass->quotation == PTEXT_NOWHERE ? !before_space : after_space && !before_space;
    pass->quotation = opens ? at : PTEXT_NOWHERE;
    if (!opens) split_after_broken_quotation(pass, at + 1);
}

/* The number of the item after the one that the sentence began with: "… item 2. The second". */
static void split_before_item(prose_pass *pass, size_t closer) {
    size_t first = ptext_next_item(&pass->prose, pass->item, pass->start, closer);
    if (first != PTEXT_NOWHERE) end_sentence(pass, first, first);
}

/* Takes in numbers of notes: "end.10 The"; but not the number of "Art.8 The". */
static void read_note_marks(prose_pass *pass, ptext_stop *stop) {
    size_t end = ptext_note_marks_end(&pass->prose, stop);
    ptext_span word;
    bool closed = stop->closed || stop->first == pass->start ||
                  ptext_is_one_of(pass->prose.s[stop->first - 1], ")]\"");
    ptext_following follows = end == stop->end ? PTEXT_NEXT_SMALL : ptext_what_follows(&pass->prose, end).type;
    if (follows == PTEXT_NEXT_SMALL || follows == PTEXT_NEXT_SIGN) return;
    word = word_before(pass, stop);
    if (closed || !ptext_is_ascii_digit(pass->prose.s[stop->end]) ||
        (ptext_is_unclipped_word(&pass->prose, word) && !is_after_abbreviation(pass, stop)))
        stop->end = end;
}

static size_t pass_stop(prose_pass *pass, size_t at) {
    const ptext_prose *prose = &pass->prose;
    ptext_stop stop;
    ptext_next next;

    if (prose->s[at] == '.') split_before_item(pass, at);
    if (!ptext_read_stop(prose, at, &stop)) return at + 1;
    read_note_marks(pass, &stop);
    ptext_read_emoticons(prose, &stop);
    next = ptext_what_follows(prose, stop.end);
    if (ends_here(pass, &stop, &next)) {
        size_t end = stop.ends_before_ellipsis && next.type == PTEXT_NEXT_CAPITAL ? stop.first + 1 : stop.end;
        if (end != stop.end) next.at = end + 1;
        end_sentence(pass, end, next.at);
    }
    close_brackets(pass, stop.brackets);
    if (stop.quote) pass->quotation = PTEXT_NOWHERE;
    return stop.end;
}

/* An empty line ends a sentence. */
static size_t pass_line_break(prose_pass *pass, size_t at) {
    uint32_t lines;
    size_t next = ptext_skip_space(&pass->prose, at, &lines);
    if (lines > 1 && next < pass->prose.to && holds_letter(pass, at)) end_sentence(pass, at, next);
    return next;
}

static size_t pass_wide(prose_pass *pass, size_t at) {
    uint32_t code_point, size = ptext_decode(pass->prose.s, pass->prose.to, at, &code_point);
    ptext_stop stop;

    if (code_point == 0x2019 || code_point == 0x2018) return at + size;
    if (code_point == 0x201C) pass->quotation = at;
    else if (code_point == 0x201D) pass->quotation = PTEXT_NOWHERE;
    else if (ptext_is_bullet(code_point) && holds_letter(pass, at)) end_sentence(pass, at, at);
    else if (ptext_read_stop(&pass->prose, at, &stop)) return pass_stop(pass, at);
    return at + size;
}

enum { NOT, STOP, OPEN, CLOSE, QUOTATION, LINE, WIDE };

/* What a byte may begin. The lead bytes are those of general punctuation and of the scripts that have stops of
   their own. */
static const unsigned char interest[256] = {
    ['.'] = STOP,  ['!'] = STOP,  ['?'] = STOP,  ['('] = OPEN,  ['['] = OPEN,  [')'] = CLOSE, [']'] = CLOSE,
    ['"'] = QUOTATION, ['\n'] = LINE, ['\r'] = LINE, [0xD6] = WIDE, [0xD8] = WIDE, [0xDB] = WIDE, [0xDC] = WIDE,
    [0xDF] = WIDE, [0xE0] = WIDE, [0xE1] = WIDE, [0xE2] = WIDE, [0xE3] = WIDE, [0xEA] = WIDE, [0xEF] = WIDE,
    [0xF0] = WIDE,
};

static size_t next_interest(const char *s, size_t at, size_t to) {
    const unsigned char *bytes = (const unsigned char *)s;
    size_t from = at;
    (void)from;
    while (to - at >= 8) {
        if (interest[bytes[at]]) break;
        if (interest[bytes[at + 1]]) { at += 1; break; }
        if (interest[bytes[at + 2]]) { at += 2; break; }
        if (interest[bytes[at + 3]]) { at += 3; break; }
        at += 4;
    }
    while (at < to && !interest[bytes[at]]) at++;
    PTEXT_STEPS(at - from + 1);
    return at;
}

static size_t pass_mark(prose_pass *pass, size_t at) {
    switch (interest[ptext_byte(pass->prose.s, at)]) {
    case STOP: return pass_stop(pass, at);
    case OPEN:
        if (is_emoticon(pass, at)) return pass_emoticon(pass, at);
        open_bracket(pass, at);
        break;
    case CLOSE:
        if (is_emoticon(pass, at)) return pass_emoticon(pass, at);
        split_before_item(pass, at);
        close_brackets(pass, 1);
        break;
    case QUOTATION: straight_quotation(pass, at); break;
    case LINE: return pass_line_break(pass, at);
    default: return pass_wide(pass, at);
    }
    return at + 1;
}

/* What is left: a sentence, or marks that belong to the one before. */
static void finish(prose_pass *pass, uint32_t first) {
    size_t end = ptext_trim_end(&pass->prose, pass->start, pass->prose.to);
    ptext_spans *sentences = pass->sentences;

    if (end <= pass->start || pass->status != PTEXT_OK) return;
    if (!holds_letter(pass, end) && sentences->count > first) sentences->items[sentences->count - 1].end = (uint32_t)end;
    else end_sentence(pass, end, end);
}

ptext_status ptext_sentences(const char *s, size_t from, size_t to, const ptext_abbreviations *abbreviations,
                             ptext_spans *sentences) {
    prose_pass pass = {.prose = {s, from, to}, .abbreviations = abbreviations, .sentences = sentences};
    uint32_t first = sentences->count, lines;

    if (to > PTEXT_TEXT_LIMIT) return PTEXT_TOO_LARGE;
    if (from >= to) return PTEXT_OK;
    pass.quotation = PTEXT_NOWHERE;
    pass.bracket_ahead.found = pass.quotation_ahead.found = PTEXT_NOWHERE;
    begin_sentence(&pass, ptext_skip_space(&pass.prose, from, &lines));
    for (size_t at = next_interest(s, pass.start, to); at < to && pass.status == PTEXT_OK;
         at = next_interest(s, at, to))
        at = pass_mark(&pass, at);
    finish(&pass, first);
    ptext_buffer_free(&pass.scratch);
    return pass.status;
}
