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
        if (flags & PTEXT_IS_LOWERCASE) return false;
        if (flags & PTEXT_IS_UPPERCASE) upper = true;
    }
    return upper;
}

static ptext_block *add_block(ptext_document *document, uint32_t line, uint32_t lines, uint32_t first_word) {
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
    block->first_word = first_word;
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

/* What makes blocks of lines. The words of the whole text are found at once, which takes two thirds of the time of
   doing so sentence by sentence; should one lie across the ends of a sentence, that is done after all. */
typedef struct cutter {
    ptext_document *document;
    const ptext_abbreviations *abbreviations;
    ptext_paragraphs paragraphs;
    ptext_spans sentences; /* of a block */
    uint32_t word;         /* the first word of the next sentence */
    bool by_sentence;      /* words are found in each sentence by itself */
    bool across;           /* a word lies across the ends of a sentence */
} cutter;

/* The first word behind a sentence, from the first one that is not before it. */
static uint32_t pass_words(const ptext_spans *words, uint32_t word, ptext_span sentence, bool *across) {
    const ptext_span *items = words->items;
    uint32_t count = words->count;
    if (word < count && items[word].start < sentence.start) *across = true;
    while (word < count && items[word].start < sentence.end) word++;
    if (word > 0 && items[word - 1].end > sentence.end) *across = true;
    return word;
}

/* Finds which words are those of a sentence. */
static ptext_status find_words(cutter *own, ptext_span span) {
    ptext_spans *words = &own->document->words;
    if (own->by_sentence) {
        ptext_status status = ptext_words(own->document->text, span.start, span.end, words);
        own->word = words->count;
        return status;
    }
    own->word = pass_words(words, own->word, span, &own->across);
    return PTEXT_OK;
}

static ptext_status add_sentence(cutter *own, ptext_span span) {
    ptext_document *document = own->document;
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
    sentence->first_word = own->word;
    status = find_words(own, span);
    sentence->word_count = own->word - sentence->first_word;
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

static ptext_status split_block(cutter *own, ptext_block *block) {
    ptext_document *document = own->document;
    ptext_spans *sentences = &own->sentences;
    ptext_status status;

    sentences->count = 0;
    status = ptext_sentences(document->text, block->start, block->end, own->abbreviations, sentences);
    if (((1u << block->kind) & SINGLE_SENTENCE_KINDS) != 0 && sentences->count > 1 &&
        !are_plain_sentences(document, sentences)) {
        sentences->items[0] = (ptext_span){block->start, block->end};
        sentences->count = 1;
    }
    for (uint32_t i = 0; i < sentences->count && status == PTEXT_OK; i++)
        status = add_sentence(own, sentences->items[i]);
    block->sentence_count = document->sentence_count - block->first_sentence;
    block->word_count = own->word - block->first_word;
    return status;
}

static ptext_status cut(cutter *own) {
    ptext_document *document = own->document;
    ptext_status status = PTEXT_OK;

    document->block_count = document->sentence_count = document->words.count = own->word = 0;
    own->paragraphs = ptext_measure_lines(document);
    if (!own->by_sentence) status = ptext_words(document->text, 0, document->length, &document->words);
    for (uint32_t line = 0; line < document->line_count && status == PTEXT_OK && !own->across;) {
        uint32_t lines = ptext_paragraph_lines(document, &own->paragraphs, line);
        ptext_block *block = add_block(document, line, lines, own->word);
        status = block == NULL ? PTEXT_NO_MEMORY : split_block(own, block);
        line += lines;
    }
    return status;
}

ptext_status ptext_document_segment(ptext_document *document, const ptext_abbreviations *abbreviations) {
    cutter own = {.document = document, .abbreviations = abbreviations};
    ptext_status status = reserve_words(document);

    if (status == PTEXT_OK) status = cut(&own);
    if (status == PTEXT_OK && (own.across || own.word < document->words.count)) {
        own.across = false;
        own.by_sentence = true;
        status = cut(&own);
    }
    ptext_spans_free(&own.sentences);
    return status;
}
