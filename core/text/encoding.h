/* From the bytes of a source to a UTF-8 text. */
#ifndef PTEXT_ENCODING_H
#define PTEXT_ENCODING_H

#include "fold.h"

typedef enum ptext_encoding {
    PTEXT_ENCODING_UTF8,
    PTEXT_ENCODING_UTF16LE,
    PTEXT_ENCODING_UTF16BE,
    PTEXT_ENCODING_UTF32LE,
    PTEXT_ENCODING_UTF32BE,
    PTEXT_ENCODING_WINDOWS_1252,
    PTEXT_ENCODING_COUNT
} ptext_encoding;

/* "utf-8", "utf-16le", …; the names that --encoding takes (any case; "latin1" and "iso-8859-1" are windows-1252). */
const char *ptext_encoding_name(ptext_encoding encoding);
ptext_encoding ptext_encoding_named(const char *name, size_t length);

/* The encoding of a source: a BOM decides; else valid UTF-8 is UTF-8; else, when it holds a valid multibyte
   sequence, UTF-8 with bad bytes; else Windows-1252. `invalid` is where the first ill-formed sequence stands, see
   ptext_utf8_invalid. */
ptext_encoding ptext_encoding_of(const char *bytes, size_t length, size_t invalid);

/* Appends the source decoded to UTF-8, without its BOM. Not for UTF-8, which is its own text. What cannot be
   decoded becomes U+FFFD. */
ptext_status ptext_encoding_decode(ptext_encoding encoding, const char *bytes, size_t length, ptext_buffer *text);

#endif
