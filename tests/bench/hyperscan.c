/* Entries without wildcards as Hyperscan finds them, between word boundaries, in any case: hyperscan TEXT ENTRIES

   It says where matches end (of words of letters that is enough to tell where they start), all of them, overlapping
   ones too; and how many lines hold one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hs.h>

#include "texts.h"

typedef struct found {
    const char *text;
    size_t length, counted; /* lines before here were counted */
    uint64_t hits, lines;
} found;

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    found *own = context;
    const char *end;
    (void)id, (void)from, (void)flags;
    own->hits++;
    if (to <= own->counted) return 0;
    own->lines++;
    end = memchr(own->text + to, '\n', own->length - to);
    own->counted = end == NULL ? own->length : (size_t)(end - own->text) + 1;
    return 0;
}

static hs_database_t *compile(char **entries, size_t count) {
    const char **patterns = malloc(count * sizeof *patterns);
    unsigned *flags = malloc(count * sizeof *flags), *ids = malloc(count * sizeof *ids);
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    need(patterns != NULL && flags != NULL && ids != NULL, "no memory");
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(entries[i]) + 5;
        char *pattern = malloc(size);
        need(pattern != NULL, "no memory");
        snprintf(pattern, size, "\\b%s\\b", entries[i]);
        patterns[i] = pattern;
        flags[i] = HS_FLAG_CASELESS;
        ids[i] = (unsigned)i;
    }
    if (hs_compile_multi(patterns, flags, ids, (unsigned)count, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS)
        need(0, error->message);
    for (size_t i = 0; i < count; i++) free((void *)(size_t)patterns[i]);
    free(patterns);
    free(flags);
    free(ids);
    return database;
}

static void run(const texts *all, hs_database_t *database) {
    hs_scratch_t *scratch = NULL;
    uint64_t hits = 0, lines = 0;
    double start;
    need(hs_alloc_scratch(database, &scratch) == HS_SUCCESS, "no memory");
    start = seconds();
    for (size_t i = 0; i < all->count; i++) {
        size_t length = all->starts[i + 1] - all->starts[i];
        found own = {all->bytes + all->starts[i], length, 0, 0, 0};
        need(hs_scan(database, own.text, (unsigned)length, 0, scratch, on_match, &own) == HS_SUCCESS, "scan failed");
        hits += own.hits;
        lines += own.lines;
    }
    report("hits", seconds() - start, all->starts[all->count], hits);
    report("hit_lines", 0, 0, lines);
    hs_free_scratch(scratch);
}

int main(int argc, char **argv) {
    texts all;
    size_t count;
    char **entries;
    double start;
    hs_database_t *database;
    need(argc == 3, "hyperscan TEXT ENTRIES");
    all = texts_read(argv[1]);
    entries = lines_read(argv[2], &count);
    start = seconds();
    database = compile(entries, count);
    report("compile", seconds() - start, 0, count);
    run(&all, database);
    hs_free_database(database);
    free(entries[0]);
    free(entries);
    texts_free(&all);
    return 0;
}
