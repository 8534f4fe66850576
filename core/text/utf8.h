/* UTF-8, validated strictly (Unicode 15.0, table 3-7). */
#ifndef PTEXT_UTF8_H
#define PTEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#define PTEXT_REPLACEMENT UINT32_C(0xFFFD)

/* Decodes the code point that starts at s[at] (at < length). An ill-formed sequence gives PTEXT_REPLACEMENT and
   the length of its maximal subpart (Unicode 15.0, section 3.9, U+FFFD substitution). Returns 1 to 4 bytes; never
   reads at or past s[length]. */
uint32_t ptext_utf8_decode(const char *s, size_t length, size_t at, uint32_t *code_point);

/* Decodes the code point that ends before s[at] (at > 0, between two sequences), cutting ill-formed bytes as decoding
   forwards does. Returns 1 to 4 bytes. */
uint32_t ptext_utf8_decode_before(const char *s, size_t at, uint32_t *code_point);

/* The offset of the first ill-formed sequence at or after `from`, or `length` when there is none. Linear. */
size_t ptext_utf8_invalid(const char *s, size_t length, size_t from);

/* How many code points s[0..length) holds, a maximal ill-formed subpart counting as one. Linear. */
size_t ptext_utf8_count(const char *s, size_t length);

/* Writes a code point (a scalar value) as UTF-8 into out[0..4). Returns 1 to 4. */
uint32_t ptext_utf8_encode(uint32_t code_point, char *out);

#endif
