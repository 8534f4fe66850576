#include "csv.h"

#include <string.h>

#include "ascii.h"
#include "utf8.h"

static const char replacement[] = "\xEF\xBF\xBD";

static bool is_white(char c) { return ptext_byte_is(c, PTEXT_WHITE); }

/* strchr would find the NUL that ends the set. */
static bool is_formula(char first) {
    return first != '\0' && strchr("=+-@\t\r\n", first) != NULL;
}

static bool holds(const char *s, size_t length, char c) {
    return memchr(s, c, length) != NULL;
}

/* memchr looks at many bytes at once: four times over is faster than once by hand. */
static bool needs_quotes(const char *s, size_t length) {
    return (is_white(s[0]) && !is_formula(s[0])) || is_white(s[length - 1]) || holds(s, length, ',')
        || holds(s, length, '"') || holds(s, length, '\n') || holds(s, length, '\r');
}

/* Appends what is well-formed, with every quote written twice. */
static ptext_status add_doubling(ptext_buffer *out, const char *s, size_t length) {
    for (size_t at = 0;;) {
        const char *quote = memchr(s + at, '"', length - at);
        size_t end = quote == NULL ? length : (size_t)(quote - s) + 1;
        ptext_status status = ptext_buffer_add(out, s + at, end - at);
        if (status != PTEXT_OK || quote == NULL) return status;
        status = ptext_buffer_add(out, "\"", 1);
        if (status != PTEXT_OK) return status;
        at = end;
    }
}

/* The first place from `at` on that no table can hold, or the length; *taken is how many bytes it is. */
static size_t next_bad(const char *s, size_t length, size_t at, size_t *taken) {
    size_t bad = ptext_utf8_invalid(s, length, at);
    const char *nul = memchr(s + at, '\0', bad - at);
    *taken = 1;
    if (nul != NULL) return (size_t)(nul - s);
    uint32_t code_point;
    if (bad < length) *taken = ptext_utf8_decode(s, length, bad, &code_point);
    return bad;
}

static ptext_status add_clean(ptext_buffer *out, const char *s, size_t length) {
    for (size_t at = 0;;) {
        size_t taken, bad = next_bad(s, length, at, &taken);
        ptext_status status = add_doubling(out, s + at, bad - at);
        if (status != PTEXT_OK || bad == length) return status;
        status = ptext_buffer_add(out, replacement, sizeof replacement - 1);
        if (status != PTEXT_OK) return status;
        at = bad + taken;
    }
}

ptext_status ptext_csv_cell(ptext_buffer *out, const char *s, size_t length) {
    if (length == 0) return PTEXT_OK;
    bool quoted = needs_quotes(s, length);
    ptext_status status = quoted ? ptext_buffer_add(out, "\"", 1) : PTEXT_OK;
    if (status == PTEXT_OK && is_formula(s[0])) status = ptext_buffer_add(out, "'", 1);
    if (status == PTEXT_OK) status = add_clean(out, s, length);
    if (status == PTEXT_OK && quoted) status = ptext_buffer_add(out, "\"", 1);
    return status;
}
