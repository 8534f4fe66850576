/* Reading the test files of the Unicode Character Database. */
#ifndef PTEXT_UCD_FILE_H
#define PTEXT_UCD_FILE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unicode.h"
#include "utf8.h"

#ifndef UCD
#define UCD "/usr/share/unicode"
#endif

/* Opens a test file, or returns NULL when it is not there or is not of the version of the tables. */
static inline FILE *ucd_open(const char *path) {
    char first[128];
    FILE *file = fopen(path, "r");
    if (file == NULL) return NULL;
    if (fgets(first, sizeof first, file) != NULL && strstr(first, PTEXT_UNICODE_VERSION) != NULL) return file;
    fclose(file);
    return NULL;
}

/* Appends a field of code points ("0069 0307") to out as UTF-8; returns the new length. */
static inline size_t ucd_text(const char *field, char *out, size_t length) {
    char *end;
    unsigned long code_point = strtoul(field, &end, 16);
    for (; end != field; code_point = strtoul(field, &end, 16)) {
        length += ptext_utf8_encode((uint32_t)code_point, out + length);
        field = end;
    }
    return length;
}

/* The next line without its comment, or NULL at the end. */
static inline char *ucd_line(FILE *file, char *line, int size) {
    char *comment;
    if (fgets(line, size, file) == NULL) return NULL;
    comment = strchr(line, '#');
    if (comment != NULL) *comment = '\0';
    return line;
}

/* Splits a line at ';' in place; returns how many fields there are, at most `most`. */
static inline int ucd_fields(char *line, char **fields, int most) {
    int count = 0;
    while (count < most) {
        fields[count++] = line;
        line = strchr(line, ';');
        if (line == NULL) break;
        *line++ = '\0';
    }
    return count;
}

#endif
