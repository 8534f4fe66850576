/* Which lines are one paragraph that was only wrapped.

   Only lines of one running-text kind and rule, with no empty line between, are joined, and never into the start of
   a list item. Two things in the text show that a line was wrapped:
   - lines filled to one width, as editors and mail programs leave them: lines break off and go on in small letters,
     and had no room for the first word of the next. The whole text may show it, or one run of neighbouring lines, in
     which there must then be no line that breaks off earlier;
   - a sentence that began with a capital, has not ended, and goes on in small letters until a line ends it. */
#include <string.h>

#include "lines.h"
#include "sentence_list.h"
#include "sentence_look.h"
#include "unicode.h"
#include "utf8_inline.h"

#define LEAST_WIDTH 30u  /* characters; narrower lines are lists, verses and menus */
#define MOST_WIDTH 120u  /* wider lines are whole paragraphs */
#define LEAST_WORDS 4u   /* of a line that goes on in the next */
#define LEAST_BREAKS 3u  /* lines that break off in a text, to tell what width it was wrapped at */

#define JOINED_KINDS                                                                                                   \
    ((1u << PTEXT_BODY) | (1u << PTEXT_LIST) | (1u << PTEXT_QUOTE) | (1u << PTEXT_CAPTION) | (1u << PTEXT_NOTE))

static ptext_prose prose_of(const ptext_document *document, uint32_t line) {
    return (ptext_prose){document->text, document->lines[line].start, document->lines[line].end, NULL};
}

static uint32_t flags_at_start(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    uint32_t size;
    return ptext_flags_at(&prose, prose.from, &size);
}

static bool starts_item(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    uint32_t code_point, size = ptext_decode(prose.s, prose.to, prose.from, &code_point);
    bool spaced = prose.from + size < prose.to && prose.s[prose.from + size] == ' ';

    if (ptext_is_bullet(code_point)) return true;
    if (spaced && (code_point == '*' || (ptext_character_flags(code_point) & PTEXT_IS_DASH) != 0)) return true;
    return ptext_is_item(&prose, (ptext_item){0}, prose.from);
}

/* "." and the like, left alone on a line where markup was taken away. */
static bool is_only_marks(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    return prose.to - prose.from <= 2 && ptext_is_one_of(prose.s[prose.from], ".,;:!?)");
}

/* The line cannot begin a sentence. */
static bool goes_on(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    ptext_next next;
    if (ptext_is_one_of(prose.s[prose.from], ",;.)")) return true;
    next = ptext_what_follows(&prose, prose.from);
    if (next.type == PTEXT_NEXT_SMALL) return next.word == next.at || next.bracket;
    return next.type == PTEXT_NEXT_FIGURE && next.bracket;
}

/* The last character before closing quotation marks and brackets. */
static char last_mark(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    size_t end = prose.to;
    for (uint32_t i = 0; i < 4 && end > prose.from + 1; i++) {
        uint32_t code_point, size = ptext_utf8_decode_before(prose.s, end, &code_point);
        bool closing = code_point == '"' || code_point == '\'' || code_point == '*' || code_point == '_' ||
                       (ptext_character_flags(code_point) & PTEXT_IS_CLOSE) != 0;
        if (code_point == 0x2026) return '.';
        if (!closing || size >= end - prose.from) break;
        end -= size;
    }
    return prose.s[end - 1];
}

static bool ends_sentence(const ptext_document *document, uint32_t line) {
    return ptext_is_one_of(last_mark(document, line), ".!?");
}

/* It ends a sentence, or announces a list. */
static bool is_closed(const ptext_document *document, uint32_t line) {
    return ptext_is_one_of(last_mark(document, line), ".!?:;");
}

/* -- runs of one width ------------------------------------------------------------------------ */

static uint32_t width_of(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    if (prose.to - prose.from > MOST_WIDTH * 4) return MOST_WIDTH + 1;
    return (uint32_t)ptext_utf8_count(prose.s + prose.from, prose.to - prose.from);
}

static uint32_t first_word_width(const ptext_document *document, uint32_t line) {
    ptext_prose prose = prose_of(document, line);
    size_t end = prose.from;
    while (end < prose.to && end - prose.from < MOST_WIDTH * 4 && ptext_byte(prose.s, end) > ' ') end++;
    return (uint32_t)ptext_utf8_count(prose.s + prose.from, end - prose.from);
}

/* The first word of the next line had no room in this one. */
static bool is_full(const ptext_document *document, uint32_t line, uint32_t width) {
    return width_of(document, line) + 1 + first_word_width(document, line + 1) > width;
}

/* The line is one of those that were wrapped at this width. */
static bool fills(const ptext_document *document, uint32_t line, uint32_t width) {
    return width > 0 && width_of(document, line) <= width && is_full(document, line, width);
}

static bool may_join(const ptext_document *document, uint32_t line) {
    const ptext_line *first = &document->lines[line], *next = first + 1;
    if (((1u << first->kind) & JOINED_KINDS) == 0) return false;
    if (first->kind != next->kind || first->rule != next->rule || next->blank_before) return false;
    return !starts_item(document, line + 1);
}

/* The line breaks off, and the next goes on in small letters. */
static bool breaks_off(const ptext_document *document, uint32_t line) {
    return !is_closed(document, line) && goes_on(document, line + 1);
}

/* Of lines[first..last]: some break off, and none that does not end a sentence had room for the next word. */
static bool is_wrapped(const ptext_document *document, uint32_t first, uint32_t last, uint32_t width) {
    uint32_t shown = 0;
    if (width < LEAST_WIDTH || width > MOST_WIDTH) return false;
    for (uint32_t line = first; line < last; line++) {
        if (is_closed(document, line)) continue;
        if (!is_full(document, line, width)) return false;
        if (goes_on(document, line + 1)) shown++;
    }
    return shown > 1 || (shown == 1 && ends_sentence(document, last));
}

static void measure_run(const ptext_document *document, ptext_paragraphs *paragraphs, uint32_t line) {
    uint32_t last = line, width = 0;
    while (last + 1 < document->line_count && may_join(document, last)) last++;
    paragraphs->run_end = last + 1;
    paragraphs->width = paragraphs->document_width;
    if (last == line) return;
    for (uint32_t i = line; i <= last; i++) {
        uint32_t characters = width_of(document, i);
        if (characters > width) width = characters;
    }
    if (is_wrapped(document, line, last, width)) paragraphs->width = width;
}

/* The width that all but one in twenty of the counted lines keep. */
static uint32_t usual_width(const uint32_t *counts, uint32_t all) {
    uint32_t width = MOST_WIDTH + 1, over = 0;
    while (width > 0 && over + counts[width] <= all / 20) over += counts[width--];
    return width;
}

ptext_paragraphs ptext_measure_lines(const ptext_document *document) {
    uint32_t counts[MOST_WIDTH + 2] = {0}, all = 0, full = 0, width;
    for (uint32_t line = 0; line + 1 < document->line_count; line++) {
        if (!may_join(document, line) || !breaks_off(document, line)) continue;
        width = width_of(document, line);
        counts[width > MOST_WIDTH ? MOST_WIDTH + 1 : width]++;
        all++;
    }
    width = usual_width(counts, all);
    if (all < LEAST_BREAKS || width < LEAST_WIDTH || width > MOST_WIDTH) return (ptext_paragraphs){0};
    for (uint32_t line = 0; line + 1 < document->line_count; line++) {
        if (may_join(document, line) && breaks_off(document, line) && is_full(document, line, width)) full++;
    }
    return (ptext_paragraphs){.document_width = full >= all - all / 10 ? width : 0};
}

/* -- sentences that go on --------------------------------------------------------------------- */

/* The line up to which a sentence runs on from `line`, or `line` itself. */
static uint32_t running_sentence_end(const ptext_document *document, uint32_t line, uint32_t run_end) {
    ptext_prose prose = prose_of(document, line);
    uint32_t last = line;

    if (flags_at_start(document, line) & PTEXT_IS_LOWERCASE) return line;
    if (ptext_count_words(&prose, prose.from, prose.to, LEAST_WORDS) < LEAST_WORDS) return line;
    while (last + 1 < run_end && !is_closed(document, last) && goes_on(document, last + 1)) last++;
    return ends_sentence(document, last) ? last : line;
}

uint32_t ptext_paragraph_lines(const ptext_document *document, ptext_paragraphs *paragraphs, uint32_t line) {
    uint32_t last = line;
    if (line >= paragraphs->run_end) measure_run(document, paragraphs, line);
    while (last + 1 < paragraphs->run_end) {
        uint32_t running;
        if (is_only_marks(document, last + 1) || fills(document, last, paragraphs->width)) {
            last++;
            continue;
        }
        running = last == line ? running_sentence_end(document, line, paragraphs->run_end) : last;
        if (running == last) break;
        last = running;
    }
    return last - line + 1;
}
