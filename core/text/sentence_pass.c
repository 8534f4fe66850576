/* The pass over a block that finds its sentences: it stops at the marks, asks the rules (sentence.c) and keeps count
   of what is open. */
#include "sentence_pass.h"

#include "sentence_words.h"
#include "unicode.h"
#include "utf8_inline.h"

static void begin_sentence(ptext_sentence_pass *pass, size_t start) {
    pass->start = pass->searched = start;
    pass->letter = pass->bracket = PTEXT_NOWHERE;
    pass->depth = 0;
    pass->item = ptext_item_at(&pass->prose, start);
}

/* Ends the sentence at `end`; the next one starts at `next`. */
static void end_sentence(ptext_sentence_pass *pass, size_t end, size_t next) {
    end = ptext_trim_end(&pass->prose, pass->start, end);
    if (pass->status == PTEXT_OK && end > pass->start)
        pass->status = ptext_spans_push(pass->sentences, (uint32_t)pass->start, (uint32_t)end);
    begin_sentence(pass, next);
}

static void close_brackets(ptext_sentence_pass *pass, uint32_t count) {
    pass->depth -= count < pass->depth ? count : pass->depth;
    if (pass->depth == 0) pass->bracket = PTEXT_NOWHERE;
}

/* ":)", ";-)" and ":(" after a space. */
static bool is_emoticon(const ptext_sentence_pass *pass, size_t at) {
    const char *s = pass->prose.s;
    if (at < pass->start + 3) return false;
    if (s[at - 1] == '-') at--;
    return ptext_is_one_of(s[at - 1], ":;") && s[at - 2] == ' ';
}

/* "glad of it :) The next": an emoticon stands for a stop. */
static size_t pass_emoticon(ptext_sentence_pass *pass, size_t at) {
    ptext_stop stop = {.end = at + 1};
    ptext_next next;
    ptext_read_emoticons(&pass->prose, &stop);
    next = ptext_what_follows(&pass->prose, stop.end);
    if (next.type == PTEXT_NEXT_CAPITAL && next.spaced && pass->depth == 0) end_sentence(pass, stop.end, next.at);
    return stop.end;
}

static void open_bracket(ptext_sentence_pass *pass, size_t at) {
    if (pass->bracket == PTEXT_NOWHERE) {
        if (!ptext_sentence_has_letter(pass, at)) return;
        pass->bracket = at;
    }
    pass->depth++;
}

static bool ends_in_dash(const ptext_sentence_pass *pass, size_t end) {
    uint32_t size;
    if (end < pass->start + 3 || (ptext_flags_before(&pass->prose, end, &size) & PTEXT_IS_DASH) == 0) return false;
    return pass->prose.s[end - 1] != '-' || pass->prose.s[end - 2] == '-';
}

/* `we were going to--" At this moment`: a quotation that breaks off ends a sentence before a capital. */
static void close_quotation(ptext_sentence_pass *pass, size_t at, size_t end) {
    ptext_next next;
    pass->quotation = PTEXT_NOWHERE;
    if (!ends_in_dash(pass, at) || !ptext_sentence_has_letter(pass, at)) return;
    next = ptext_what_follows(&pass->prose, end);
    if (next.type != PTEXT_NEXT_CAPITAL || !next.spaced || ptext_is_speaker(&pass->prose, next.word)) return;
    end_sentence(pass, end, next.at);
}

/* The same mark opens and closes: it opens where none is open, or where it stands between a space and a word. */
static void straight_quotation(ptext_sentence_pass *pass, size_t at) {
    const ptext_prose *prose = &pass->prose;
    uint32_t size;
    bool after_space = at == prose->from || (ptext_flags_before(prose, at, &size) & PTEXT_IS_SPACE) != 0;
    bool before_space = at + 1 >= prose->to || (ptext_flags_at(prose, at + 1, &size) & PTEXT_IS_SPACE) != 0;
    bool opens = pass->quotation == PTEXT_NOWHERE ? !before_space : after_space && !before_space;
    if (opens) pass->quotation = at;
    else close_quotation(pass, at, at + 1);
}

/* The number of the item after the one that the sentence began with: "… item 2. The second". */
static void split_before_item(ptext_sentence_pass *pass, size_t closer) {
    size_t first = ptext_next_item(&pass->prose, pass->item, pass->start, closer);
    if (first != PTEXT_NOWHERE) end_sentence(pass, first, first);
}

/* Takes in numbers of notes: "end.10 The"; but not the number of "Art.8 The". */
static void read_note_marks(ptext_sentence_pass *pass, ptext_stop *stop) {
    size_t end = ptext_note_marks_end(&pass->prose, stop);
    ptext_span word;
    bool closed = stop->closed || stop->first == pass->start ||
                  ptext_is_one_of(pass->prose.s[stop->first - 1], ")]\"");
    ptext_following follows = end == stop->end ? PTEXT_NEXT_SMALL : ptext_what_follows(&pass->prose, end).type;
    if (follows == PTEXT_NEXT_SMALL || follows == PTEXT_NEXT_SIGN) return;
    word = ptext_word_of_stop(pass, stop);
    if (closed || !ptext_is_ascii_digit(pass->prose.s[stop->end]) ||
        (ptext_is_unclipped_word(&pass->prose, word) && !ptext_is_after_abbreviation(pass, stop)))
        stop->end = end;
}

static size_t pass_stop(ptext_sentence_pass *pass, size_t at) {
    const ptext_prose *prose = &pass->prose;
    ptext_stop stop;
    ptext_next next;

    if (prose->s[at] == '.') split_before_item(pass, at);
    if (!ptext_read_stop(prose, at, &stop)) return at + 1;
    read_note_marks(pass, &stop);
    ptext_read_emoticons(prose, &stop);
    next = ptext_what_follows(prose, stop.end);
    if (ptext_ends_sentence(pass, &stop, &next)) {
        size_t end = stop.ends_before_ellipsis && next.type == PTEXT_NEXT_CAPITAL ? stop.first + 1 : stop.end;
        if (end != stop.end) next.at = end + 1;
        end_sentence(pass, end, next.at);
    }
    close_brackets(pass, stop.brackets);
    if (stop.quote) pass->quotation = PTEXT_NOWHERE;
    return stop.end;
}

/* What pass_stop does at a plain stop. */
static size_t pass_plain_stop(ptext_sentence_pass *pass, size_t at) {
    uint32_t lines;
    size_t next = ptext_skip_space(&pass->prose, at + 1, &lines);
    if (pass->status == PTEXT_OK)
        pass->status = ptext_spans_push(pass->sentences, (uint32_t)pass->start, (uint32_t)at + 1);
    begin_sentence(pass, next);
    return next;
}

/* An empty line ends a sentence. */
static size_t pass_line_break(ptext_sentence_pass *pass, size_t at) {
    uint32_t lines;
    size_t next = ptext_skip_space(&pass->prose, at, &lines);
    if (lines > 1 && next < pass->prose.to && ptext_sentence_has_letter(pass, at)) end_sentence(pass, at, next);
    return next;
}

/* A bullet between words begins an item. */
static void split_before_bullet(ptext_sentence_pass *pass, size_t at) {
    uint32_t size;
    if ((ptext_flags_before(&pass->prose, at, &size) & PTEXT_IS_SPACE) == 0) return;
    if (ptext_sentence_has_letter(pass, at)) end_sentence(pass, at, at);
}

/* A character beyond ASCII, from a block of characters in which there are marks. */
static size_t pass_wide(ptext_sentence_pass *pass, size_t at) {
    uint32_t code_point, size = ptext_decode(pass->prose.s, pass->prose.to, at, &code_point);
    ptext_stop stop;

    if (code_point == 0x201C) pass->quotation = at; /* “ */
    else if (code_point == 0x201D) close_quotation(pass, at, at + size); /* ” */
    else if (ptext_is_bullet(code_point)) split_before_bullet(pass, at);
    else if (ptext_read_stop(&pass->prose, at, &stop)) return pass_stop(pass, at);
    return at + size;
}

static size_t next_mark(ptext_sentence_pass *pass, size_t from) {
    size_t at = ptext_next_mark(&pass->marks, pass->prose.s, from, pass->prose.to);
    ptext_count_steps(&pass->prose, at - from + 1);
    return at;
}

static size_t pass_mark(ptext_sentence_pass *pass, size_t at) {
    switch (ptext_mark_types[ptext_byte(pass->prose.s, at)]) {
    case PTEXT_BEGINS_STOP:
        if (pass->prose.steps == NULL && ptext_is_plain_stop(pass, at)) return pass_plain_stop(pass, at);
        return pass_stop(pass, at);
    case PTEXT_BEGINS_OPEN:
        if (is_emoticon(pass, at)) return pass_emoticon(pass, at);
        open_bracket(pass, at);
        break;
    case PTEXT_BEGINS_CLOSE:
        if (is_emoticon(pass, at)) return pass_emoticon(pass, at);
        split_before_item(pass, at);
        close_brackets(pass, 1);
        break;
    case PTEXT_BEGINS_QUOTE: straight_quotation(pass, at); break;
    case PTEXT_BEGINS_LINE: return pass_line_break(pass, at);
    default: return pass_wide(pass, at);
    }
    return at + 1;
}

/* What is left: a sentence, or marks that belong to the one before. */
static void finish(ptext_sentence_pass *pass, uint32_t first) {
    size_t end = ptext_trim_end(&pass->prose, pass->start, pass->prose.to);
    ptext_spans *sentences = pass->sentences;

    if (end <= pass->start || pass->status != PTEXT_OK) return;
    if (sentences->count > first && !ptext_sentence_has_letter(pass, end))
        sentences->items[sentences->count - 1].end = (uint32_t)end;
    else
        end_sentence(pass, end, end);
}

ptext_status ptext_count_sentence_steps(const char *s, size_t from, size_t to,
                                        const ptext_abbreviations *abbreviations, ptext_spans *sentences,
                                        uint64_t *steps) {
    ptext_sentence_pass pass = {.prose = {s, from, to, steps}, .abbreviations = abbreviations, .sentences = sentences};
    uint32_t first = sentences->count, lines;

    if (to > PTEXT_TEXT_LIMIT) return PTEXT_TOO_LARGE;
    if (from >= to) return PTEXT_OK;
    pass.quotation = PTEXT_NOWHERE;
    pass.bracket_ahead.found = pass.quotation_ahead.found = PTEXT_NOWHERE;
    begin_sentence(&pass, ptext_skip_space(&pass.prose, from, &lines));
    for (size_t at = next_mark(&pass, pass.start); at < to && pass.status == PTEXT_OK;
         at = next_mark(&pass, at))
        at = pass_mark(&pass, at);
    finish(&pass, first);
    ptext_buffer_free(&pass.scratch);
    return pass.status;
}

ptext_status ptext_sentences(const char *s, size_t from, size_t to, const ptext_abbreviations *abbreviations,
                             ptext_spans *sentences) {
    return ptext_count_sentence_steps(s, from, to, abbreviations, sentences, NULL);
}
