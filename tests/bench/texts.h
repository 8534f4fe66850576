/* What the benchmark's programs share: the texts they read, and how they say what they measured. */
#ifndef PTEXT_BENCH_TEXTS_H
#define PTEXT_BENCH_TEXTS_H

#include <stddef.h>
#include <stdint.h>

/* Documents that stand one after the other; document i is bytes[starts[i]..starts[i + 1]). */
typedef struct texts {
    char *bytes;
    size_t *starts;
    size_t count;
} texts;

/* Reads NAME.txt and the lengths of its documents in NAME.index, a number a line. Ends the program when it cannot. */
texts texts_read(const char *name);
void texts_free(texts *all);

/* Reads a file as lines, each ended by a NUL; *count is how many. Freed by freeing the first line and the array. */
char **lines_read(const char *path, size_t *count);

/* Seconds of processor time that the program has taken. */
double seconds(void);

/* One line of results: what was measured, its processor time, the bytes of text it took, and what it counted. */
void report(const char *what, double taken, size_t bytes, uint64_t count);

/* Ends the program with a message when something failed. */
void need(int condition, const char *what);

#endif
