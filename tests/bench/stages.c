/* The C stages, one after the other, on texts in memory: stages TEXT ENTRIES STAGE...

   TEXT is the name of a text and its index, ENTRIES a file of entries, one a line. Each stage goes through all the
   documents, one at a time as a run does, and says how much processor time it took and what it counted.
   PTEXT_INSTRUCTIONS in the environment chooses instructions, as for ptext. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dictionary.h"
#include "fold.h"
#include "instruction_set.h"
#include "json.h"
#include "texts.h"
#include "utf8.h"

#define BATCH 16 /* documents that are made ready before they are taken */

/* What stages use again for every document. */
typedef struct bench {
    ptext_dictionary *dictionary;
    ptext_matcher *matcher;
    ptext_document document;
    ptext_document given[BATCH]; /* with blocks and sentences, when a stage is to have them */
    uint32_t next;               /* of the given documents */
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

/* Words, and the entries found among them, in sentences that are given. */
static uint64_t entries(bench *own, const char *s, size_t length) {
    own->spans.count = 0;
    must(ptext_words(s, 0, length, &own->spans));
    must(ptext_match(own->matcher, &own->given[own->next++], &own->hits));
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
    hits(own, s, length);
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
    int has_given; /* it is given segmented documents */
} stages[] = {
    {"copy", copy, 0},   {"validate", validate, 0}, {"words", words, 0},     {"sentences", sentences, 0},
    {"fold", fold, 0},   {"json", json, 0},         {"lines", lines, 0},     {"segment", segment, 0},
    {"hits", hits, 0},   {"entries", entries, 1},   {"hit_lines", hit_lines, 0},
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

static void give(bench *own, const texts *all, size_t first, size_t last) {
    for (size_t i = first; i < last; i++) {
        ptext_document *document = &own->given[i - first];
        must(ptext_document_open(document, all->bytes + all->starts[i], all->starts[i + 1] - all->starts[i]));
        must(ptext_document_segment(document, NULL));
    }
}

static void run(bench *own, const texts *all, const char *name) {
    size_t which = 0, last = sizeof stages / sizeof stages[0];
    uint64_t count = 0;
    double taken = 0, start;
    while (which < last && strcmp(stages[which].name, name) != 0) which++;
    need(which < last, name);
    for (size_t first = 0; first < all->count; first += BATCH) {
        size_t stop = all->count - first < BATCH ? all->count : first + BATCH;
        if (stages[which].has_given) give(own, all, first, stop);
        own->next = 0;
        start = seconds();
        for (size_t i = first; i < stop; i++) {
            count += stages[which].run(own, all->bytes + all->starts[i], all->starts[i + 1] - all->starts[i]);
        }
        taken += seconds() - start;
    }
    report(name, taken, all->starts[all->count], count);
}

int main(int argc, char **argv) {
    bench own = {0};
    texts all;
    size_t longest = 0;
    need(argc > 3, "stages TEXT ENTRIES STAGE...");
    need(ptext_instruction_set_use(getenv("PTEXT_INSTRUCTIONS")), "no such instructions");
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
    for (int i = 0; i < BATCH; i++) ptext_document_close(&own.given[i]);
    ptext_spans_free(&own.spans);
    ptext_buffer_free(&own.out);
    free(own.copy);
    texts_free(&all);
    return 0;
}
