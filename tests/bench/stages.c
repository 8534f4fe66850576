/* The C stages, one after the other, on texts in memory: stages TEXT ENTRIES STAGE...

   TEXT is the name of a text and its index, ENTRIES a file of entries, one a line. Each stage goes through all the
   documents, one at a time as a run does, and says how much processor time it took and what it counted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dictionary.h"
#include "fold.h"
#include "json.h"
#include "texts.h"
#include "utf8.h"

/* What stages use again for every document. */
typedef struct bench {
    ptext_dictionary *dictionary;
    ptext_matcher *matcher;
    ptext_document document;
    ptext_document plain; /* of the one block and the one sentence below */
    ptext_block block;
    ptext_sentence sentence;
    ptext_hits hits;
    ptext_spans spans;
    ptext_buffer out;
    char *copy;
} bench;

/* Takes one document; returns what it counted. */
typedef uint64_t stage(bench *own, const char *s, size_t length);

static void must(ptext_status status) { need(status == PTEXT_OK, "a stage failed"); }

/* Every byte is read and written. */
static uint64_t copy(bench *own, const char *s, size_t length) {
    memcpy(own->copy, s, length);
    return (unsigned char)own->copy[length / 2] & 1;
}

static uint64_t validate(bench *own, const char *s, size_t length) {
    (void)own;
    return ptext_utf8_invalid(s, length, 0);
}

static uint64_t words(bench *own, const char *s, size_t length) {
    own->spans.count = 0;
    must(ptext_words(s, 0, length, &own->spans));
    return own->spans.count;
}

static uint64_t sentences(bench *own, const char *s, size_t length) {
    own->spans.count = 0;
    must(ptext_sentences(s, 0, length, NULL, &own->spans));
    return own->spans.count;
}

static uint64_t fold(bench *own, const char *s, size_t length) {
    own->out.length = 0;
    must(ptext_fold(s, length, &own->out));
    return own->out.length;
}

static uint64_t json(bench *own, const char *s, size_t length) {
    own->out.length = 0;
    must(ptext_json_string(&own->out, s, length));
    return own->out.length;
}

static uint64_t lines(bench *own, const char *s, size_t length) {
    must(ptext_document_open(&own->document, s, length));
    return own->document.line_count;
}

/* Lines, blocks, sentences and words. */
static uint64_t segment(bench *own, const char *s, size_t length) {
    must(ptext_document_open(&own->document, s, length));
    must(ptext_document_segment(&own->document, NULL));
    return own->document.sentence_count;
}

/* Words, and the entries found among them, in a document of one sentence: no lines, blocks or sentences are made. */
static uint64_t entries(bench *own, const char *s, size_t length) {
    ptext_document *plain = &own->plain;
    plain->words.count = 0;
    must(ptext_words(s, 0, length, &plain->words));
    own->block = (ptext_block){.end = (uint32_t)length, .kind = PTEXT_BODY, .sentence_count = 1};
    own->sentence = (ptext_sentence){.end = (uint32_t)length, .word_count = plain->words.count};
    own->block.word_count = plain->words.count;
    plain->text = s;
    plain->length = (uint32_t)length;
    plain->blocks = &own->block;
    plain->sentences = &own->sentence;
    plain->block_count = plain->sentence_count = 1;
    must(ptext_match(own->matcher, plain, &own->hits));
    return own->hits.count;
}

/* Everything from the text to its hits. */
static uint64_t hits(bench *own, const char *s, size_t length) {
    segment(own, s, length);
    must(ptext_match(own->matcher, &own->document, &own->hits));
    return own->hits.count;
}

/* Lines of text that hold the beginning of a hit: what other programs count. */
static uint64_t hit_lines(bench *own, const char *s, size_t length) {
    uint64_t count = 0;
    const char *counted = s;
    entries(own, s, length);
    for (uint32_t i = 0; i < own->hits.count; i++) {
        const char *at = s + own->hits.items[i].start, *end;
        if (at < counted) continue;
        count++;
        end = memchr(at, '\n', (size_t)(s + length - at));
        if (end == NULL) break;
        counted = end + 1;
    }
    return count;
}

static const struct {
    const char *name;
    stage *run;
} stages[] = {
    {"copy", copy},   {"validate", validate}, {"words", words},     {"sentences", sentences}, {"fold", fold},
    {"json", json},   {"lines", lines},       {"segment", segment}, {"entries", entries},     {"hits", hits},
    {"hit_lines", hit_lines},
};

static void compile(bench *own, const char *path) {
    size_t count;
    char **all = lines_read(path, &count);
    uint32_t list, number;
    double start = seconds();
    own->dictionary = ptext_dictionary_new();
    need(own->dictionary != NULL, "no memory");
    must(ptext_dictionary_add_list(own->dictionary, PTEXT_LIST_LONGEST, &list));
    for (size_t i = 0; i < count; i++) {
        ptext_entry_options options = {0};
        ptext_entry_error error;
        must(ptext_dictionary_add(own->dictionary, list, all[i], strlen(all[i]), &options, &number, &error));
    }
    must(ptext_dictionary_compile(own->dictionary));
    own->matcher = ptext_matcher_new(own->dictionary);
    need(own->matcher != NULL, "no memory");
    report("compile", seconds() - start, 0, count);
    if (count > 0) free(all[0]);
    free(all);
}

static void run(bench *own, const texts *all, const char *name) {
    size_t which = 0, last = sizeof stages / sizeof stages[0];
    uint64_t count = 0;
    double start;
    while (which < last && strcmp(stages[which].name, name) != 0) which++;
    need(which < last, name);
    start = seconds();
    for (size_t i = 0; i < all->count; i++) {
        count += stages[which].run(own, all->bytes + all->starts[i], all->starts[i + 1] - all->starts[i]);
    }
    report(name, seconds() - start, all->starts[all->count], count);
}

int main(int argc, char **argv) {
    bench own = {0};
    texts all;
    size_t longest = 0;
    need(argc > 3, "stages TEXT ENTRIES STAGE...");
    all = texts_read(argv[1]);
    for (size_t i = 0; i < all.count; i++) {
        size_t length = all.starts[i + 1] - all.starts[i];
        if (length > longest) longest = length;
    }
    own.copy = calloc(longest + 1, 1);
    need(own.copy != NULL, "no memory");
    compile(&own, argv[2]);
    for (int i = 3; i < argc; i++) run(&own, &all, argv[i]);
    ptext_matcher_free(own.matcher);
    ptext_dictionary_free(own.dictionary);
    ptext_document_close(&own.document);
    ptext_hits_free(&own.hits);
    ptext_spans_free(&own.plain.words);
    ptext_spans_free(&own.spans);
    ptext_buffer_free(&own.out);
    free(own.copy);
    texts_free(&all);
    return 0;
}
