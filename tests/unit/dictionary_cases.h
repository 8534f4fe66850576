/* What tests of entries and matching share: dictionaries from rows of strings, and what they find in a text. */
#ifndef PTEXT_DICTIONARY_CASES_H
#define PTEXT_DICTIONARY_CASES_H

#include "cases.h"
#include "dictionary.h"
#include "dictionary_image.h"

/* Adds an entry that must be right. */
static inline uint32_t add_entry(ptext_dictionary *dictionary, uint32_t list, const char *entry,
                                 const ptext_entry_options *options) {
    ptext_entry_error error = {0, ""};
    uint32_t number = UINT32_MAX;
    ptext_status status = ptext_dictionary_add(dictionary, list, entry, strlen(entry), options, &number, &error);
    if (status != PTEXT_OK) fail_msg("%s: byte %u: %s", entry, (unsigned)error.offset, error.message);
    return number;
}

/* A new list of entries that share their options; entries end with NULL. */
static inline uint32_t add_list(ptext_dictionary *dictionary, ptext_list_hits hits, const char *const *entries,
                                const ptext_entry_options *options) {
    uint32_t list;
    assert_int_equal(ptext_dictionary_add_list(dictionary, hits, &list), PTEXT_OK);
    for (; *entries != NULL; entries++) add_entry(dictionary, list, *entries, options);
    return list;
}

/* Adds a block of prose, its sentences and words. */
static inline void add_block(ptext_document *document, uint32_t start, uint32_t end) {
    ptext_block *block = &document->blocks[document->block_count];
    ptext_spans sentences = {NULL, 0, 0};
    uint32_t i;
    *block = (ptext_block){.start = start, .end = end, .line = 1, .kind = PTEXT_BODY};
    block->first_sentence = document->sentence_count;
    block->first_word = document->words.count;
    assert_int_equal(ptext_sentences(document->text, start, end, NULL, &sentences), PTEXT_OK);
    document->sentences = realloc(document->sentences, (document->sentence_count + sentences.count + 1u) *
                                                           sizeof *document->sentences);
    assert_non_null(document->sentences);
    for (i = 0; i < sentences.count; i++) {
        ptext_sentence *sentence = &document->sentences[document->sentence_count++];
        ptext_span span = sentences.items[i];
        *sentence = (ptext_sentence){span.start, span.end, document->block_count, document->words.count, 0};
        assert_int_equal(ptext_words(document->text, span.start, span.end, &document->words), PTEXT_OK);
        sentence->word_count = document->words.count - sentence->first_word;
    }
    block->sentence_count = sentences.count;
    block->word_count = document->words.count - block->first_word;
    document->block_count++;
    ptext_spans_free(&sentences);
}

/* A text whose blocks are parted by empty lines, all of them body. */
static inline void open_document(ptext_document *document, const char *text) {
    size_t length = strlen(text), at = 0, count = 1;
    const char *parting;
    *document = (ptext_document){.text = text, .length = (uint32_t)length};
    for (parting = strstr(text, "\n\n"); parting != NULL; parting = strstr(parting + 2, "\n\n")) count++;
    document->blocks = malloc(count * sizeof *document->blocks);
    assert_non_null(document->blocks);
    for (; count-- > 0; at = (size_t)(parting - text) + 2) {
        parting = strstr(text + at, "\n\n");
        if (parting == NULL) parting = text + length;
        add_block(document, (uint32_t)at, (uint32_t)(parting - text));
    }
}

/* The matched strings in their order, '|' between them. Free it. */
static inline char *joined_hits(const char *text, const ptext_hits *hits) {
    size_t size = 1, written = 0;
    uint32_t i;
    char *out;
    for (i = 0; i < hits->count; i++) size += hits->items[i].end - hits->items[i].start + 1u;
    out = malloc(size);
    assert_non_null(out);
    for (i = 0; i < hits->count; i++) {
        const ptext_hit *hit = &hits->items[i];
        if (i > 0) out[written++] = '|';
        memcpy(out + written, text + hit->start, hit->end - hit->start);
        written += hit->end - hit->start;
    }
    out[written] = '\0';
    return out;
}

/* What a compiled dictionary finds in a document. Free the hits. */
static inline ptext_hits found_in_document(const ptext_dictionary *dictionary, const ptext_document *document,
                                           uint64_t *steps) {
    ptext_hits hits = {NULL, 0, 0};
    ptext_matcher *matcher = ptext_matcher_new(dictionary);
    assert_non_null(matcher);
    assert_int_equal(ptext_match(matcher, document, &hits), PTEXT_OK);
    if (steps != NULL) *steps = ptext_matcher_steps(matcher);
    ptext_matcher_free(matcher);
    return hits;
}

/* The dictionary of the image of one that is compiled. Free both. */
static inline ptext_dictionary *copy_by_image(const ptext_dictionary *dictionary, void **image) {
    ptext_buffer bytes = {0};
    ptext_dictionary *copy;
    assert_int_equal(ptext_dictionary_write_image(dictionary, &bytes), PTEXT_OK);
    *image = malloc(bytes.length); /* no more than it takes, so that looking beyond it is seen */
    assert_non_null(*image);
    memcpy(*image, bytes.bytes, bytes.length);
    ptext_buffer_free(&bytes);
    copy = ptext_dictionary_of_image(*image);
    assert_non_null(copy);
    return copy;
}

/* What comes out of an image must find the same. */
static inline void check_image(const ptext_dictionary *dictionary, const ptext_document *document,
                               const ptext_hits *expected) {
    void *image;
    ptext_dictionary *copy = copy_by_image(dictionary, &image);
    ptext_hits hits = found_in_document(copy, document, NULL);
    assert_int_equal(hits.count, expected->count);
    if (hits.count > 0) assert_memory_equal(hits.items, expected->items, hits.count * sizeof *hits.items);
    ptext_hits_free(&hits);
    ptext_dictionary_free(copy);
    free(image);
}

/* Compiles the dictionary and gives what it finds in a text. Free the hits. */
static inline ptext_hits found_in(ptext_dictionary *dictionary, const char *text, uint64_t *steps) {
    ptext_document document;
    ptext_hits hits;
    assert_int_equal(ptext_dictionary_compile(dictionary), PTEXT_OK);
    open_document(&document, text);
    hits = found_in_document(dictionary, &document, steps);
    check_image(dictionary, &document, &hits);
    ptext_document_close(&document);
    return hits;
}

/* How many of the checks before differ from what was expected; each is printed. */
static int differences;

static inline void check_found(ptext_dictionary *dictionary, const char *name, const char *text, const char *expected) {
    ptext_hits hits = found_in(dictionary, text, NULL);
    char *got = joined_hits(text, &hits);
    if (strcmp(got, expected) != 0) {
        print_error("%s in \"%s\":\n  \"%s\", not\n  \"%s\"\n", name, text, got, expected);
        differences++;
    }
    free(got);
    ptext_hits_free(&hits);
}

#endif
