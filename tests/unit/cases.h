/* What unit tests of segments share: segments joined by '|', and pseudo-random text. */
#ifndef PTEXT_CASES_H
#define PTEXT_CASES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "instruction_set.h"
#include "span.h"
#include "utf8.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static inline int use_portable(void **state) {
    (void)state;
    return ptext_instruction_set_use("portable") ? 0 : -1;
}

static inline int use_fastest(void **state) {
    (void)state;
    return ptext_instruction_set_use(NULL) ? 0 : -1;
}

/* A test, with the instructions that are the fastest here and with none but portable ones. */
#define WITH_ALL_INSTRUCTIONS(test)                                                                                    \
    {#test, test, use_fastest, use_fastest, NULL}, {#test ", portable", test, use_portable, use_fastest, NULL}

typedef struct segment_case {
    const char *text, *segments;
} segment_case;

typedef size_t segment_end(const char *s, size_t length, size_t at);

/* The text with '|' at every boundary inside it. Free it. */
static inline char *joined_segments(segment_end *end_of, const char *s, size_t length) {
    char *out = malloc(2 * length + 1);
    size_t at = 0, written = 0;
    assert_non_null(out);
    while (at < length) {
        size_t end = end_of(s, length, at);
        assert_true(end > at && end <= length);
        if (at > 0) out[written++] = '|';
        memcpy(out + written, s + at, end - at);
        written += end - at;
        at = end;
    }
    out[written] = '\0';
    return out;
}

static inline void check_segments(segment_end *end_of, const segment_case *cases, size_t count) {
    size_t i;
    for (i = 0; i < count; i++) {
        char *got = joined_segments(end_of, cases[i].text, strlen(cases[i].text));
        assert_string_equal(got, cases[i].segments);
        free(got);
    }
}

/* `count` times `unit`. Free it. */
static inline char *repeated(const char *unit, size_t count) {
    size_t size = strlen(unit), i;
    char *out = malloc(size * count + 1);
    assert_non_null(out);
    for (i = 0; i < count; i++) memcpy(out + i * size, unit, size);
    out[size * count] = '\0';
    return out;
}

static inline size_t count_segments(segment_end *end_of, const char *s, size_t length) {
    size_t at = 0, count = 0;
    while (at < length) {
        at = end_of(s, length, at);
        count++;
    }
    return count;
}

/* The same row of numbers for the same seed everywhere. */
static inline uint32_t next_random(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

#endif
