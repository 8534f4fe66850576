/* Lines, blocks, sentences and words of a text. */
#include "document.h"

#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "sentence_look.h"
#include "unicode.h"
#include "utf8_inline.h"

#define BYTES_OF_WORD 5u /* of text for a word, so that their array seldom grows */
#define HEADING_WORDS 3u /* a sentence within a title or heading has at least so many */

/* -- kinds ------------------------------------------------------------------------------------ */

static const char *const kind_names[PTEXT_KIND_COUNT] = {
    [PTEXT_TITLE] = "title",     [PTEXT_BYLINE] = "byline", [PTEXT_DATE] = "date", [PTEXT_CAPTION] = "caption",
    [PTEXT_HEADING] = "heading", [PTEXT_BODY] = "body",     [PTEXT_LIST] = "list", [PTEXT_QUOTE] = "quote",
    [PTEXT_NOTE] = "note",       [PTEXT_BOILERPLATE] = "boilerplate",
};

/* The kinds whose blocks are one sentence, unless one plainly ends inside. */
#define SINGLE_SENTENCE_KINDS                                                                                          \
    ((1u << PTEXT_TITLE) | (1u << PTEXT_BYLINE) | (1u << PTEXT_DATE) | (1u << PTEXT_CAPTION) | (1u << PTEXT_HEADING))

const char *ptext_kind_name(ptext_kind kind) {
    return (unsigned)kind < PTEXT_KIND_COUNT ? kind_names[kind] : NULL;
}

ptext_kind ptext_kind_named(const char *name, size_t length) {
    for (unsigned kind = 0; kind < PTEXT_KIND_COUNT; kind++) {
        if (strlen(kind_names[kind]) == length && memcmp(kind_names[kind], name, length) == 0) return (ptext_kind)kind;
    }
    return PTEXT_KIND_COUNT;
}

/* -- documents -------------------------------------------------------------------------------- */

void ptext_document_close(ptext_document *document) {
    free(document->lines);
    free(document->blocks);
    free(document->sentences);
    ptext_spans_free(&document->words);
    *document = (ptext_document){0};
}

ptext_status ptext_document_open(ptext_document *document, const char *text, size_t length) {
    ptext_document_close(document);
    if (length >= PTEXT_TEXT_LIMIT) return PTEXT_TOO_LARGE;
    document->text = text;
    document->length = (uint32_t)length;
    return ptext_find_lines(document);
}

/* -- blocks ----------------------------------------------------------------------------------- */

static bool is_in_capitals(const char *s, size_t start, size_t end) {
    bool upper = false;
    while (start < end) {
        uint32_t code_point, flags;
        start += ptext_decode(s, end, start, &code_point);
        flags = ptext_character_flags(code_point);
        if (flags & PTEXT_LOWERCASE) return false;
        if (flags & PTEXT_UPPERCASE) upper = true;
    }
    return upper;
}

static ptext_block *add_block(ptext_document *document, uint32_t line, uint32_t lines) {
    const ptext_line *first = &document->lines[line], *last = first + (lines - 1);
    ptext_block *block;

    if (document->block_count == document->block_capacity) {
        ptext_block *blocks =
            ptext_grow(document->blocks, &document->block_capacity, document->block_count + 1, sizeof *blocks);
        if (blocks == NULL) return NULL;
        document->blocks = blocks;
    }
    block = &document->blocks[document->block_count++];
    *block = (ptext_block){.start = first->start, .end = last->end, .line = first->number, .rule = first->rule};
    block->kind = first->kind;
    block->first_sentence = document->sentence_count;
    block->first_word = document->words.count;
    block->capitals = is_in_capitals(document->text, block->start, block->end);
    return block;
}

/* -- sentences and words ---------------------------------------------------------------------- */

static ptext_status reserve_words(ptext_document *document) {
    ptext_spans *words = &document->words;
    uint32_t room = document->length / BYTES_OF_WORD + 16;
    ptext_span *items = ptext_grow(words->items, &words->capacity, room, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    words->items = items;
    return PTEXT_OK;
}

static ptext_status add_sentence(ptext_document *document, ptext_span span) {
    ptext_sentence *sentence;
    ptext_status status;

    if (document->sentence_count == UINT32_MAX) return PTEXT_TOO_LARGE;
    if (document->sentence_count == document->sentence_capacity) {
        ptext_sentence *sentences = ptext_grow(document->sentences, &document->sentence_capacity,
                                               document->sentence_count + 1, sizeof *sentences);
        if (sentences == NULL) return PTEXT_NO_MEMORY;
        document->sentences = sentences;
    }
    sentence = &document->sentences[document->sentence_count++];
    *sentence = (ptext_sentence){.start = span.start, .end = span.end, .block = document->block_count - 1};
    sentence->first_word = document->words.count;
    status = ptext_words(document->text, span.start, span.end, &document->words);
    sentence->word_count = document->words.count - sentence->first_word;
    return status;
}

/* Every sentence ends in a stop and is not a mere word or two. */
static bool are_plain_sentences(const ptext_document *document, const ptext_spans *sentences) {
    for (uint32_t i = 0; i < sentences->count; i++) {
        ptext_span span = sentences->items[i];
        ptext_prose prose = {document->text, span.start, span.end, NULL};
        size_t end = span.end;
        while (end > span.start + 1 && ptext_is_one_of(prose.s[end - 1], "\"')]")) end--;
        if (!ptext_is_one_of(prose.s[end - 1], ".!?")) return false;
        if (ptext_count_words(&prose, span.start, span.end, HEADING_WORDS) < HEADING_WORDS) return false;
    }
    return true;
}

static ptext_status split_block(ptext_document *document, ptext_block *block,
                                const ptext_abbreviations *abbreviations, ptext_spans *sentences) {
    ptext_status status;

    sentences->count = 0;
    status = ptext_sentences(document->text, block->start, block->end, abbreviations, sentences);
    if (((1u << block->kind) & SINGLE_SENTENCE_KINDS) != 0 && sentences->count > 1 &&
        !are_plain_sentences(document, sentences)) {
        sentences->items[0] = (ptext_span){block->start, block->end};
        sentences->count = 1;
    }
    for (uint32_t i = 0; i < sentences->count && status == PTEXT_OK; i++)
        status = add_sentence(document, sentences->items[i]);
    block->sentence_count = document->sentence_count - block->first_sentence;
    block->word_count = document->words.count - block->first_word;
    return status;
}

ptext_status ptext_document_segment(ptext_document *document, const ptext_abbreviations *abbreviations) {
    ptext_paragraphs paragraphs = ptext_measure_lines(document);
    ptext_spans sentences = {0};
    ptext_status status = reserve_words(document);

    document->block_count = document->sentence_count = document->words.count = 0;
    for (uint32_t line = 0; line < document->line_count && status == PTEXT_OK;) {
        uint32_t lines = ptext_paragraph_lines(document, &paragraphs, line);
        ptext_block *block = add_block(document, line, lines);
        status = block == NULL ? PTEXT_NO_MEMORY : split_block(document, block, abbreviations, &sentences);
        line += lines;
    }
    ptext_spans_free(&sentences);
    return status;
}
