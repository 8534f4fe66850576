/* Punctuation between words. */
#include "separator.h"

#include "unicode.h"
#include "utf8_inline.h"

/* Canonically equivalent texts may differ by this many code points for one. */
#define LONGEST_DECOMPOSITION 4

static bool is_single_quote(uint32_t code_point) {
    return code_point == '\'' || (code_point >= 0x2018 && code_point <= 0x201B);
}

static bool is_double_quote(uint32_t code_point) {
    return code_point == '"' || (code_point >= 0x201C && code_point <= 0x201F);
}

static bool is_ascii_space(uint32_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

uint32_t ptext_mark_of(uint32_t code_point) {
    if (is_single_quote(code_point)) return '\'';
    if (is_double_quote(code_point)) return '"';
    if (code_point >= 0x80 && (ptext_character_flags(code_point) & PTEXT_IS_DASH)) return '-';
    return code_point;
}

ptext_quotation_mark ptext_quotation_meet(ptext_quotation *quotation, bool after_word, bool before_word) {
    if (quotation->fresh && before_word) {
        quotation->open = true;
        return PTEXT_QUOTATION_OPENS;
    }
    if (quotation->open) {
        quotation->open = false;
        return PTEXT_QUOTATION_CLOSES;
    }
    return after_word ? PTEXT_QUOTATION_APOSTROPHE : PTEXT_QUOTATION_STRAY;
}

void ptext_quotation_pass(ptext_quotation *quotation, uint32_t code_point) {
    uint32_t flags = ptext_character_flags(code_point);
    if ((flags & PTEXT_IS_IGNORED) || code_point == '"') return;
    quotation->fresh = (flags & (PTEXT_IS_SPACE | PTEXT_IS_OPEN | PTEXT_IS_DASH)) != 0;
}

uint32_t ptext_quotation_mark_length(const char *s, size_t length, size_t at) {
    uint32_t code_point, size;
    if (at >= length || (ptext_byte(s, at) != '\'' && ptext_byte(s, at) != 0xE2)) return 0;
    size = ptext_decode(s, length, at, &code_point);
    return is_single_quote(code_point) ? size : 0;
}

/* Reads the quotation marks of s[gap]; `word` is the one before it, or UINT32_MAX. */
static ptext_status read_quotes(const char *s, ptext_span gap, bool word_follows, uint32_t word,
                                ptext_quotation *quotation, ptext_numbers *ends) {
    size_t at = gap.start;
    while (at < gap.end) {
        uint32_t code_point;
        bool after_word = at == gap.start && word != UINT32_MAX;
        at += ptext_decode(s, gap.end, at, &code_point);
        if (!is_single_quote(code_point)) {
            ptext_quotation_pass(quotation, code_point);
            continue;
        }
        bool before_word = word_follows && at == gap.end;
        if (ptext_quotation_meet(quotation, after_word, before_word) != PTEXT_QUOTATION_APOSTROPHE) continue;
        ptext_status status = ptext_numbers_push(ends, word);
        if (status != PTEXT_OK) return status;
    }
    return PTEXT_OK;
}

ptext_status ptext_apostrophes(const char *s, ptext_span sentence, const ptext_span *words, uint32_t first,
                               uint32_t count, ptext_numbers *ends, uint64_t *steps) {
    ptext_quotation quotation = {false, true};
    ptext_span gap = {sentence.start, sentence.end};
    uint32_t i;

    ends->count = 0;
    *steps += sentence.end - sentence.start;
    for (i = 0; i <= count; i++) {
        ptext_status status;
        gap.end = i < count ? words[first + i].start : sentence.end;
        status = read_quotes(s, gap, i < count, i > 0 ? first + i - 1 : UINT32_MAX, &quotation, ends);
        if (status != PTEXT_OK || i == count) return status;
        gap.start = words[first + i].end;
        quotation.fresh = false;
    }
    return PTEXT_OK;
}

void ptext_gap_free(ptext_gap *gap) {
    ptext_numbers_free(&gap->marks);
    ptext_buffer_free(&gap->packed);
    ptext_buffer_free(&gap->normal);
}

/* A gap of ASCII characters alone: every one that is no white space is a mark. */
static ptext_status read_ascii(ptext_gap *gap, const char *s, size_t from, size_t to, uint32_t limit) {
    size_t at;
    if (to - from == 1 && s[from] == '-') return PTEXT_OK;
    for (at = from; at < to && gap->marks.count <= limit; at++) {
        ptext_status status;
        if (is_ascii_space(ptext_byte(s, at))) continue;
        status = ptext_numbers_push(&gap->marks, ptext_byte(s, at));
        if (status != PTEXT_OK) return status;
    }
    return PTEXT_OK;
}

/* Copies a gap without what is ignored, and with one space for every run of white space, so that what is normalised
   stays short however long the gap is. */
static ptext_status pack(ptext_buffer *packed, const char *s, size_t from, size_t to, uint64_t limit) {
    uint64_t marks = 0;
    bool space = false;
    packed->length = 0;
    while (from < to && marks <= limit) {
        uint32_t code_point, size = ptext_decode(s, to, from, &code_point);
        uint32_t flags = ptext_character_flags(code_point);
        ptext_status status = PTEXT_OK;
        if ((flags & (PTEXT_IS_SPACE | PTEXT_IS_IGNORED)) == PTEXT_IS_SPACE) {
            if (!space) status = ptext_buffer_add(packed, " ", 1);
            space = true;
        } else if (!(flags & PTEXT_IS_IGNORED)) {
            status = ptext_buffer_add(packed, s + from, size);
            space = false;
            marks++;
        }
        if (status != PTEXT_OK) return status;
        from += size;
    }
    return PTEXT_OK;
}

static ptext_status read_packed(ptext_gap *gap) {
    size_t at = 0, length;
    bool space = false;
    ptext_status status;

    gap->normal.length = 0;
    status = ptext_normalise(gap->packed.bytes, gap->packed.length, &gap->normal);
    if (status != PTEXT_OK) return status;
    for (length = gap->normal.length; at < length;) {
        uint32_t code_point;
        at += ptext_decode(gap->normal.bytes, length, at, &code_point);
        if (ptext_character_flags(code_point) & PTEXT_IS_SPACE) {
            space = true;
            continue;
        }
        status = ptext_numbers_push(&gap->marks, ptext_mark_of(code_point));
        if (status != PTEXT_OK) return status;
    }
    if (gap->marks.count == 1 && gap->marks.items[0] == '-' && !space) gap->marks.count = 0;
    return PTEXT_OK;
}

ptext_status ptext_gap_read(ptext_gap *gap, const char *s, size_t from, size_t to, uint32_t limit, uint64_t *steps) {
    ptext_status status;

    gap->marks.count = 0;
    *steps += to - from;
    if (ptext_skip_ascii(s, to, from) == to) return read_ascii(gap, s, from, to, limit);
    status = pack(&gap->packed, s, from, to, ((uint64_t)limit + 1) * LONGEST_DECOMPOSITION);
    if (status != PTEXT_OK || gap->packed.length == 0) return status;
    return read_packed(gap);
}
