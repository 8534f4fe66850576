/* Folded forms of words: what matching compares. */
#ifndef PTEXT_FOLD_H
#define PTEXT_FOLD_H

#include <string.h>

#include "span.h"

/* A growable byte buffer. Zero-initialise; free with ptext_buffer_free, which may be called twice. */
typedef struct ptext_buffer {
    char *bytes;
    uint32_t length, capacity;
} ptext_buffer;

/* Makes room for so many bytes more. */
ptext_status ptext_buffer_reserve(ptext_buffer *buffer, size_t more);

/* Inline, since most of what is written is a few bytes. */
static inline ptext_status ptext_buffer_add(ptext_buffer *buffer, const char *bytes, size_t length) {
    if (length > buffer->capacity - buffer->length) {
        ptext_status status = ptext_buffer_reserve(buffer, length);
        if (status != PTEXT_OK) return status;
    }
    if (length > 0) memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += (uint32_t)length;
    return PTEXT_OK;
}

/* The same with ASCII letters in lower case. */
ptext_status ptext_buffer_add_lower(ptext_buffer *buffer, const char *bytes, size_t length);
void ptext_buffer_free(ptext_buffer *buffer);

/* Appends the folded form of s[0..length): full case folding (CaseFolding.txt, C and F) over NFC, with U+2019,
   U+2018 and U+02BC as ', without soft hyphens and zero-width characters. Ill-formed bytes become U+FFFD.
   Canonically equivalent texts have the same folded form; it is in NFC, and folding it again changes nothing. Linear,
   also in long runs of combining marks. When it fails, out->length is what it was. */
ptext_status ptext_fold(const char *s, size_t length, ptext_buffer *out);

/* The same without case folding: the surface form that entries with `case` are compared with. */
ptext_status ptext_normalise(const char *s, size_t length, ptext_buffer *out);

/* Appends s[0..length) in Normalization Form C (UAX #15). Ill-formed bytes become U+FFFD. What stands in `out` before
   is not looked at. */
ptext_status ptext_nfc(const char *s, size_t length, ptext_buffer *out);

#endif
