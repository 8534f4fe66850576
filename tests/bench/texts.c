/* Reading texts into memory, and the clock. */
#define _POSIX_C_SOURCE 200809L
#include "texts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void need(int condition, const char *what) {
    if (condition) return;
    fprintf(stderr, "bench: %s\n", what);
    exit(2);
}

static char *file_read(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *bytes;
    long size;
    need(file != NULL && fseek(file, 0, SEEK_END) == 0, path);
    size = ftell(file);
    need(size >= 0 && fseek(file, 0, SEEK_SET) == 0, path);
    *length = (size_t)size;
    bytes = malloc(*length + 1);
    need(bytes != NULL && fread(bytes, 1, *length, file) == *length, path);
    bytes[*length] = '\0';
    fclose(file);
    return bytes;
}

char **lines_read(const char *path, size_t *count) {
    size_t length, capacity = 1;
    char *bytes = file_read(path, &length), *line, **lines;
    for (size_t i = 0; i < length; i++) capacity += bytes[i] == '\n';
    lines = malloc(capacity * sizeof *lines);
    need(lines != NULL, "no memory");
    *count = 0;
    for (line = bytes; *line != '\0';) {
        char *end = strchr(line, '\n');
        lines[(*count)++] = line;
        if (end == NULL) break;
        *end = '\0';
        line = end + 1;
    }
    return lines;
}

static const char *with_ending(const char *name, const char *ending) {
    static char path[4096];
    need((size_t)snprintf(path, sizeof path, "%s.%s", name, ending) < sizeof path, "too long a name");
    return path;
}

texts texts_read(const char *name) {
    texts all;
    size_t length;
    char **lengths;
    all.bytes = file_read(with_ending(name, "txt"), &length);
    lengths = lines_read(with_ending(name, "index"), &all.count);
    all.starts = malloc((all.count + 1) * sizeof *all.starts);
    need(all.starts != NULL && all.count > 0, name);
    all.starts[0] = 0;
    for (size_t i = 0; i < all.count; i++) all.starts[i + 1] = all.starts[i] + strtoul(lengths[i], NULL, 10);
    need(all.starts[all.count] == length, "text and index do not fit");
    free(lengths[0]);
    free(lengths);
    return all;
}

void texts_free(texts *all) {
    free(all->bytes);
    free(all->starts);
}

double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void report(const char *what, double taken, size_t bytes, uint64_t count) {
    printf("%s %.6f %zu %llu\n", what, taken, bytes, (unsigned long long)count);
}
