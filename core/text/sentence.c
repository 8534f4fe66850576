/* Where sentences of prose end.

   A sentence ends at a stop, with the quotation marks and brackets that close after it, unless a rule says that it
   goes on. The rules are small functions in the table `rules` below, asked in that order; the first that knows
   decides. Which abbreviations there are, and which words often start a sentence, is data: see
   scripts/lib/abbreviations.lua. Beside the stops, an empty line ends a sentence, a bullet begins one, and so does
   the number of the next item after a sentence that began with the number of an item.

   Sentences hold a letter or a figure: marks that stand alone belong to the sentence before them.

   The pass over the text is in sentence_pass.c, what stands around a stop is read in sentence_look.c, the stop
   itself in sentence_stop.c, numbers of items in sentence_list.c. What a rule looks at is bounded or remembered, so
   the cost is linear whatever the text. */
#include <string.h>

#include "sentence_pass.h"
#include "sentence_words.h"
#include "unicode.h"
#include "utf8_inline.h"

#define SHORT_SENTENCE 4u      /* words; an abbreviation does not end a shorter sentence */
#define SHORT_EXCLAMATION 3u   /* words; an ellipsis does not end a shorter sentence: "Well... John" */
#define BRACKET_REACH 300u     /* bytes from a stop inside brackets to where they close, at most */
#define QUOTATION_REACH 100u   /* bytes from a stop inside a quotation to where it closes, at most */

typedef enum verdict { UNDECIDED, ENDS, GOES_ON } verdict;

typedef verdict rule(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next);

/* -- what the rules ask ----------------------------------------------------------------------- */

bool ptext_sentence_has_letter(ptext_sentence_pass *pass, size_t end) {
    if (pass->letter != PTEXT_NOWHERE) return pass->letter < end;
    if (end <= pass->searched) return false;
    pass->letter = ptext_find_letter(&pass->prose, pass->searched, end);
    pass->searched = end;
    return pass->letter != PTEXT_NOWHERE;
}

static uint32_t known(ptext_sentence_pass *pass, ptext_span word) {
    uint32_t facts = 0;
    ptext_status status = ptext_abbreviations_look_up(pass->abbreviations, pass->prose.s + word.start,
                                                      word.end - word.start, &pass->scratch, &facts);
    ptext_count_steps(&pass->prose, word.end - word.start);
    if (status != PTEXT_OK) pass->status = status;
    return facts;
}

/* The word before the stop, and what the list knows of it; several rules ask. */
ptext_span ptext_word_of_stop(ptext_sentence_pass *pass, const ptext_stop *stop) {
    if (pass->word_before.end != stop->first) {
        pass->word_before = ptext_word_before(&pass->prose, pass->start, stop->first);
        pass->facts = known(pass, pass->word_before);
    }
    return pass->word_before;
}

static uint32_t facts_before(ptext_sentence_pass *pass, const ptext_stop *stop) {
    ptext_word_of_stop(pass, stop);
    return pass->facts;
}

/* Past an apostrophe and the letters after it: of "Don't", "Don" is no starter. */
static ptext_span with_contraction(const ptext_prose *prose, ptext_span word) {
    static const char curly[] = "\xE2\x80\x99"; /* ’ */
    size_t at = word.end;
    if (at < prose->to && prose->s[at] == '\'') at++;
    else if (prose->to - at > 3 && memcmp(prose->s + at, curly, 3) == 0) at += 3;
    else return word;
    word.end = ptext_word_at(prose, at).end;
    return word;
}

/* The word that follows often starts a sentence: "The", "Don't"; but not the "A" of "A. Smith". */
static bool starter_follows(ptext_sentence_pass *pass, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    ptext_span word, whole;

    if (next->type != PTEXT_NEXT_CAPITAL) return false;
    word = ptext_word_at(prose, next->word);
    if (word.end == word.start) return false;
    if (word.end - word.start == 1 && word.end < prose->to && prose->s[word.end] == '.') return false;
    if (known(pass, word) & PTEXT_IS_STARTER) return true;
    whole = with_contraction(prose, word);
    return whole.end > word.end && (known(pass, whole) & PTEXT_IS_STARTER) != 0;
}

static bool shorter_than(const ptext_sentence_pass *pass, const ptext_stop *stop, uint32_t words) {
    return ptext_count_words(&pass->prose, pass->start, stop->first, words) < words;
}

bool ptext_is_after_abbreviation(ptext_sentence_pass *pass, const ptext_stop *stop) {
    ptext_span word = ptext_word_of_stop(pass, stop);
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
static size_t find_ahead(const ptext_prose *prose, ptext_mark_ahead *ahead, size_t at, size_t reach,
                         mark_test *is_mark) {
    size_t limit = prose->to - at < reach ? prose->to : at + reach;
    bool passed = ahead->found != PTEXT_NOWHERE && ahead->found < at;
    if (at < ahead->from || at > ahead->searched || passed) *ahead = (ptext_mark_ahead){at, at, PTEXT_NOWHERE};
    while (ahead->found == PTEXT_NOWHERE && ahead->searched < limit) {
        if (is_mark(prose, ahead->searched)) ahead->found = ahead->searched;
        ahead->searched++;
        ptext_count_steps(prose, 1);
    }
    return ahead->found < limit ? ahead->found : PTEXT_NOWHERE;
}

static bool starts_small(const ptext_sentence_pass *pass, ptext_span word) {
    uint32_t size;
    return (ptext_flags_at(&pass->prose, word.start, &size) & PTEXT_IS_LOWERCASE) != 0;
}

/* -- rules ------------------------------------------------------------------------------------ */

/* "...", "[…]" at the start: no sentence ends before it has begun. */
static verdict nothing_said_yet(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)next;
    return ptext_sentence_has_letter(pass, stop->first) ? UNDECIDED : GOES_ON;
}

static verdict end_or_blank_line(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)pass;
    (void)stop;
    return next->type == PTEXT_NEXT_NOTHING || next->blank_line ? ENDS : UNDECIDED;
}

/* "。" and the like need no space after them. */
static verdict wide_stop(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)pass;
    if (stop->type != PTEXT_STOP_WIDE) return UNDECIDED;
    return next->type == PTEXT_NEXT_SMALL || next->type == PTEXT_NEXT_FIGURE ? GOES_ON : ENDS;
}

/* "time.The next": a word, a stop, and a capitalised word, not part of an address or a name. */
static bool is_space_missing(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    ptext_span before = ptext_word_of_stop(pass, stop), after = ptext_word_at(prose, next->word);
    const char *s = prose->s;
    char last = s[stop->first - 1];

    if (next->type != PTEXT_NEXT_CAPITAL || next->word != next->at) return false;
    if (stop->type == PTEXT_STOP_ELLIPSIS || before.end - before.start < 2 || after.end - after.start < 2) return false;
    if (!ptext_is_small_after_first(prose, after) || ptext_is_address(prose, stop->first, after.end)) return false;
    if (!ptext_is_ascii_lower(last) && !ptext_is_ascii_digit(last) && !stop->closed) return false;
    return stop->type != PTEXT_STOP_FULL || !ptext_is_after_abbreviation(pass, stop);
}

/* "example.com", "3.5", "U.S.-led", "Yahoo!'s": no white space after the stop. */
static verdict no_space(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (next->spaced) return UNDECIDED;
    return is_space_missing(pass, stop, next) ? ENDS : GOES_ON;
}

/* "Leave me alone!, he said", "Inc. & Co". */
static verdict sign_follows(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)pass;
    (void)stop;
    return next->type == PTEXT_NEXT_SIGN ? GOES_ON : UNDECIDED;
}

/* "science (He worked for years. Hard.) at the": brackets that open within a sentence belong to it. */
static verdict inside_brackets(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    size_t close;
    (void)next;
    if (pass->bracket == PTEXT_NOWHERE || pass->depth <= stop->brackets) return UNDECIDED;
    close = find_ahead(&pass->prose, &pass->bracket_ahead, stop->end, BRACKET_REACH, is_bracket);
    if (close == PTEXT_NOWHERE) return UNDECIDED;
    return ptext_is_one_of(pass->prose.s[close], ")]") ? GOES_ON : UNDECIDED;
}

/* "(and another time!) Then", "(U.S.) The": brackets that opened within the sentence close with the stop. */
static verdict brackets_close(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (pass->bracket == PTEXT_NOWHERE || pass->depth > stop->brackets) return UNDECIDED;
    if (stop->brackets == 0 || next->type != PTEXT_NEXT_CAPITAL || starter_follows(pass, next)) return UNDECIDED;
    if (stop->type == PTEXT_STOP_FULL) return ptext_is_after_abbreviation(pass, stop) ? GOES_ON : ENDS;
    return ptext_flags_at(&pass->prose, pass->bracket + 1, &(uint32_t){0}) & PTEXT_IS_UPPERCASE ? ENDS : GOES_ON;
}

/* The sentence goes on after a quotation that closes at `close`: `"The Queen! The Queen!" and`. Every stop in the
   quotation asks, so the answer is kept. */
static bool goes_on_after(ptext_sentence_pass *pass, size_t close) {
    if (pass->closing != close) {
        size_t end = close + (pass->prose.s[close] == '"' ? 1 : 3);
        pass->closing = close;
        pass->goes_on_after = ptext_what_follows(&pass->prose, end).type == PTEXT_NEXT_SMALL;
    }
    return pass->goes_on_after;
}

/* A comma brings the quotation into its sentence: `She said, "I know. You too."` */
static bool is_brought_in(const ptext_prose *prose, size_t open) {
    return open >= prose->from + 2 && memcmp(prose->s + open - 2, ", ", 2) == 0;
}

/* A quotation that opens within a sentence belongs to it, when it closes soon and the sentence goes on, or when a
   comma stands before it. */
static verdict inside_quotation(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    size_t close;
    (void)next;
    if (pass->quotation == PTEXT_NOWHERE || stop->quote) return UNDECIDED;
    if (!ptext_sentence_has_letter(pass, pass->quotation)) return UNDECIDED;
    close = find_ahead(prose, &pass->quotation_ahead, stop->end, QUOTATION_REACH, is_quotation_mark);
    if (close == PTEXT_NOWHERE || is_opening_quotation(prose, close)) return UNDECIDED;
    return is_brought_in(prose, pass->quotation) || goes_on_after(pass, close) ? GOES_ON : UNDECIDED;
}

/* "1. The first item", "Figure 1. The plan", "two aims: 1. Rest": a number or a label belongs to what it stands
   before. */
static verdict label(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    (void)next;
    if (stop->type != PTEXT_STOP_FULL || stop->quote) return UNDECIDED;
    if (ptext_is_label(&pass->prose, pass->start, stop->first)) return GOES_ON;
    return ptext_is_announced_item(&pass->prose, ptext_word_of_stop(pass, stop)) ? GOES_ON : UNDECIDED;
}

/* "the end. b) another" */
static verdict item_follows(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (next->type != PTEXT_NEXT_SMALL || stop->type == PTEXT_STOP_ELLIPSIS) return UNDECIDED;
    return ptext_is_item(&pass->prose, pass->item, next->at) ? ENDS : UNDECIDED;
}

/* A small letter goes on, but for a web address, and after a plain stop and a word that is too long to be an
   abbreviation. */
static verdict small_letter_follows(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    ptext_span word;
    if (next->type != PTEXT_NEXT_SMALL) return UNDECIDED;
    if (ptext_starts_address(&pass->prose, next->at)) return ENDS;
    if (stop->type != PTEXT_STOP_FULL || stop->end > stop->first + 1 || next->word != next->at) return GOES_ON;
    word = ptext_word_of_stop(pass, stop);
    if (!ptext_is_long_small_word(&pass->prose, word)) return GOES_ON;
    return facts_before(pass, stop) & PTEXT_IS_ABBREVIATION ? GOES_ON : ENDS;
}

/* "Dekalb, Ill. — The mayor", "Mon. – Fri.": a place or an abbreviation before a dash. */
static verdict before_dash(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (stop->type != PTEXT_STOP_FULL || stop->closed || !next->dash) return UNDECIDED;
    if (ptext_is_after_abbreviation(pass, stop)) return GOES_ON;
    if (starts_small(pass, ptext_word_of_stop(pass, stop))) return UNDECIDED;
    return shorter_than(pass, stop, SHORT_SENTENCE) ? GOES_ON : UNDECIDED;
}

/* "…", "...", ". . .": may end a sentence; not one that has hardly begun. With a space before it, it is a pause
   before "I", which is always a capital. */
static verdict ellipsis(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    ptext_span word;
    char before = pass->prose.s[stop->first - 1];

    if (stop->type != PTEXT_STOP_ELLIPSIS) return UNDECIDED;
    if (before == '[' || before == '(' || next->type == PTEXT_NEXT_FIGURE) return GOES_ON;
    if (stop->dots > 3 || stop->closed) return ENDS;
    word = ptext_word_at(&pass->prose, next->word);
    if (before == ' ' && word.end - word.start == 1 && pass->prose.s[word.start] == 'I') return GOES_ON;
    return shorter_than(pass, stop, SHORT_EXCLAMATION) ? GOES_ON : ENDS;
}

/* "John asked", "Mr. Smith said" and "I said"; but "They said" begins a sentence. */
static bool speaker_follows(ptext_sentence_pass *pass, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    size_t end = ptext_word_at(prose, next->word).end;
    if (next->type != PTEXT_NEXT_CAPITAL || !ptext_is_speaker(prose, next->word)) return false;
    return end == next->word + 1 || prose->s[end] == '.' || !starter_follows(pass, next);
}

/* A question or an exclamation, but not in `"Why?" John asked`, nor in a name with a mark that is listed. */
static verdict question_or_exclamation(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    uint32_t facts;
    if (stop->type != PTEXT_STOP_QUESTION) return UNDECIDED;
    if (stop->closed && stop->brackets == 0 && speaker_follows(pass, next)) return GOES_ON;
    facts = known(pass, ptext_word_before(&pass->prose, pass->start, stop->first + 1));
    if ((facts & PTEXT_IS_ABBREVIATION) == 0 || starter_follows(pass, next)) return ENDS;
    return GOES_ON;
}

/* "J. Smith", "Albert I. Jones"; but "you and I. Did". */
static verdict initial(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    if (!ptext_is_initial(&pass->prose, ptext_word_of_stop(pass, stop))) return UNDECIDED;
    if (next->type == PTEXT_NEXT_FIGURE) return UNDECIDED;
    return starter_follows(pass, next) ? ENDS : GOES_ON;
}

/* "at 5 p.m. Police said"; but "at 5 p.m. Monday", "5 p.m. EST", and "At 5 p.m. Police said". */
static verdict time_of_day(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    const ptext_prose *prose = &pass->prose;
    if (!ptext_is_time(prose, stop->first)) return UNDECIDED;
    if (next->type != PTEXT_NEXT_CAPITAL || shorter_than(pass, stop, SHORT_SENTENCE)) return GOES_ON;
    return ptext_is_day_or_zone(prose, ptext_word_at(prose, next->word)) ? GOES_ON : ENDS;
}

/* An abbreviation ends a sentence before a word that often starts one, unless there is hardly a sentence yet. */
static verdict only_before_starter(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    return starter_follows(pass, next) && !shorter_than(pass, stop, SHORT_SENTENCE) ? ENDS : GOES_ON;
}

/* A word of the list; its class decides. */
static verdict listed(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    uint32_t facts = facts_before(pass, stop);
    if (facts & PTEXT_IS_INSIDE) return GOES_ON;
    if (facts & PTEXT_IS_TITLE) {
        bool small = starts_small(pass, pass->word_before); /* "a sales rep. The" */
        return small && starter_follows(pass, next) ? ENDS : GOES_ON;
    }
    if (facts & PTEXT_IS_NUMBER) {
        bool number = next->type == PTEXT_NEXT_FIGURE || ptext_is_number(&pass->prose, next->word);
        return number ? GOES_ON : ENDS;
    }
    return facts & PTEXT_IS_PLAIN ? only_before_starter(pass, stop, next) : UNDECIDED;
}

/* "U.S. Government", "J.C. Penney", "Blvd. North": what looks like an abbreviation. */
static verdict looks_abbreviated(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    ptext_span word = ptext_word_of_stop(pass, stop);
    bool clipped = word.start > pass->start && ptext_is_clipped(&pass->prose, word);
    if (!clipped && !ptext_is_acronym(&pass->prose, word)) return UNDECIDED;
    return only_before_starter(pass, stop, next);
}

static rule *const rules[] = {
    nothing_said_yet,
    end_or_blank_line,
    wide_stop,
    no_space,
    sign_follows,
    inside_brackets,
    brackets_close,
    inside_quotation,
    label,
    item_follows,
    small_letter_follows,
    before_dash,
    ellipsis,
    question_or_exclamation,
    initial,
    time_of_day,
    listed,
    looks_abbreviated,
};

bool ptext_ends_sentence(ptext_sentence_pass *pass, const ptext_stop *stop, const ptext_next *next) {
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        verdict said = rules[i](pass, stop, next);
        if (said != UNDECIDED) return said == ENDS;
    }
    return true;
}
