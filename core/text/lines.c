/* Finding the lines of a text. */
#include "lines.h"

#include <string.h>

#include "unicode.h"
#include "utf8_inline.h"

#define BOM "\xEF\xBB\xBF"

/* The next line feed and the next carriage return, each looked for once. */
typedef struct line_ends {
    size_t feed, carriage;
} line_ends;

static size_t find_byte(const char *s, size_t at, size_t length, char byte) {
    const char *place = at < length ? memchr(s + at, byte, length - at) : NULL;
    return place == NULL ? length : (size_t)(place - s);
}

static size_t line_end(const ptext_document *document, line_ends *ends, size_t at) {
    if (ends->feed < at) ends->feed = find_byte(document->text, at, document->length, '\n');
    if (ends->carriage < at) ends->carriage = find_byte(document->text, at, document->length, '\r');
    return ends->feed < ends->carriage ? ends->feed : ends->carriage;
}

/* Past the line break at `at`, which may be CRLF. */
static size_t next_line(const ptext_document *document, size_t at) {
    bool carriage = document->text[at] == '\r';
    return at + (carriage && at + 1 < document->length && document->text[at + 1] == '\n' ? 2 : 1);
}

static bool is_space(uint32_t code_point) {
    if (code_point < 0x80) return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    return (ptext_character_flags(code_point) & PTEXT_IS_SPACE) != 0;
}

ptext_span ptext_trim(const char *s, size_t start, size_t end) {
    uint32_t code_point, size;
    while (start < end) {
        size = ptext_decode(s, end, start, &code_point);
        if (!is_space(code_point)) break;
        start += size;
    }
    while (end > start) {
        size = ptext_utf8_decode_before(s, end, &code_point);
        if (!is_space(code_point)) break;
        end -= size;
    }
    return (ptext_span){(uint32_t)start, (uint32_t)end};
}

static ptext_status add_line(ptext_document *document, ptext_span span, uint32_t number, bool blank_before) {
    ptext_line *line;
    if (document->line_count == UINT32_MAX) return PTEXT_TOO_LARGE;
    if (document->line_count == document->line_capacity) {
        ptext_line *lines =
            ptext_grow(document->lines, &document->line_capacity, document->line_count + 1, sizeof *lines);
        if (lines == NULL) return PTEXT_NO_MEMORY;
        document->lines = lines;
    }
    line = &document->lines[document->line_count++];
    *line = (ptext_line){.start = span.start, .end = span.end, .number = number, .kind = PTEXT_BODY};
    line->blank_before = blank_before;
    return PTEXT_OK;
}

ptext_status ptext_find_lines(ptext_document *document) {
    const char *s = document->text;
    line_ends ends = {0, 0};
    size_t length = document->length, at = length >= 3 && memcmp(s, BOM, 3) == 0 ? 3 : 0;
    bool blank_before = true;

    if (length > 0) {
        ends.feed = find_byte(s, 0, length, '\n');
        ends.carriage = find_byte(s, 0, length, '\r');
    }
    for (uint32_t number = 1; at < length; number++) {
        size_t end = line_end(document, &ends, at);
        ptext_span span = ptext_trim(s, at, end);
        if (span.start < span.end) {
            ptext_status status = add_line(document, span, number, blank_before);
            if (status != PTEXT_OK) return status;
        }
        blank_before = span.start == span.end;
        at = end < length ? next_line(document, end) : length;
    }
    return PTEXT_OK;
}
