/* Writing JSON into a buffer, and checking it strictly (RFC 8259). */
#ifndef PTEXT_JSON_H
#define PTEXT_JSON_H

#include "fold.h"

/* Appends a string, quoted and escaped. Ill-formed UTF-8 becomes U+FFFD, one for each maximal subpart. Linear. */
ptext_status ptext_json_string(ptext_buffer *out, const char *s, size_t length);

/* Appends s[0..length) with ill-formed UTF-8 replaced in the same way, and nothing else changed. */
ptext_status ptext_utf8_clean(ptext_buffer *out, const char *s, size_t length);

/* Writes a number's digits, at most PTEXT_JSON_DIGITS, and returns where they end. */
enum { PTEXT_JSON_DIGITS = 20 };
char *ptext_json_digits(char *to, uint64_t value);
/* Writes a literal and then a number's digits, and returns where they end. */
#define PTEXT_JSON_PIECE(to, literal, value) \
    ptext_json_digits((char *)memcpy(to, literal, sizeof(literal) - 1) + sizeof(literal) - 1, value)
ptext_status ptext_json_integer(ptext_buffer *out, int64_t value);

/* Appends a finite number with so many decimals (0 to PTEXT_JSON_DECIMALS); never "-0". */
enum { PTEXT_JSON_DECIMALS = 15 };
ptext_status ptext_json_fixed(ptext_buffer *out, double value, int decimals);

/* Appends a finite number with as few digits as give it back; a whole number below 2^53 without a fraction. */
ptext_status ptext_json_number(ptext_buffer *out, double value);

/* What is wrong with a JSON text: where, in bytes from its start, and what, in a few plain words. */
typedef struct ptext_json_error {
    size_t offset;
    const char *message;
} ptext_json_error;

/* Whether s[0..length) is one JSON text and nothing else, in well-formed UTF-8 and without a BOM. Any depth; the
   nesting takes a byte for each level. Linear. On false *error says why; its message is NULL when memory ran out. */
bool ptext_json_check(const char *s, size_t length, ptext_json_error *error);

#endif
