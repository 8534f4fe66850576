/* Normalization Form C and folding.

   The text is taken as stretches, each from a starter that nothing before it can change (NFC_QC=Yes) to the next.
   Nearly all of them are one character long and are copied, or folded by one look in a table. The others hold marks
   or what composes with the character before: they are written out once more by stretch.c, in place of what was
   written of them so far. */
#include "fold.h"

#include <stdlib.h>
#include <string.h>

#include "stretch.h"
#include "unicode_tables.h"
#include "utf8_inline.h"

static ptext_status buffer_reserve(ptext_buffer *buffer, size_t more) {
    char *bytes;
    if (more > PTEXT_TEXT_LIMIT - buffer->length) return PTEXT_TOO_LARGE;
    if (more <= buffer->capacity - buffer->length) return PTEXT_OK;
    bytes = ptext_grow(buffer->bytes, &buffer->capacity, buffer->length + (uint32_t)more, 1);
    if (bytes == NULL) return PTEXT_NO_MEMORY;
    buffer->bytes = bytes;
    return PTEXT_OK;
}

ptext_status ptext_buffer_add(ptext_buffer *buffer, const char *bytes, size_t length) {
    ptext_status status = buffer_reserve(buffer, length);
    if (status == PTEXT_OK && length > 0) {
        memcpy(buffer->bytes + buffer->length, bytes, length);
        buffer->length += (uint32_t)length;
    }
    return status;
}

void ptext_buffer_free(ptext_buffer *buffer) {
    free(buffer->bytes);
    buffer->bytes = NULL;
    buffer->length = buffer->capacity = 0;
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Lower-cases the ASCII letters among eight ASCII bytes. */
static uint64_t lower8(uint64_t bytes) {
    uint64_t capitals = (bytes + EACH(0x80 - 'A')) & ~(bytes + EACH(0x80 - 'Z' - 1)) & PTEXT_HIGH_BITS;
    return bytes | capitals >> 2;
}

static void lower_ascii(const char *s, size_t length, char *out) {
    size_t at = 0;
    for (; length - at >= 8; at += 8) {
        uint64_t lowered = lower8(ptext_load8(s + at));
        memcpy(out + at, &lowered, 8);
    }
    for (; at < length; at++) {
        uint32_t byte = ptext_byte(s, at);
        out[at] = (char)(byte - 'A' < 26 ? byte | 0x20 : byte);
    }
}

static ptext_status add_ascii(ptext_form form, const char *s, size_t length, ptext_buffer *out) {
    ptext_status status;
    if (form != PTEXT_FOLDED) return ptext_buffer_add(out, s, length);
    status = buffer_reserve(out, length);
    if (status != PTEXT_OK) return status;
    lower_ascii(s, length, out->bytes + out->length);
    out->length += (uint32_t)length;
    return PTEXT_OK;
}

static ptext_status add_alone(ptext_form form, uint32_t code_point, ptext_buffer *out) {
    const ptext_normal_record *record = ptext_normal(code_point);
    char bytes[4];
    if (ptext_form_folds(form, record)) {
        const unsigned char *string = ptext_foldings + record->folding;
        return ptext_buffer_add(out, (const char *)string + 1, string[0]);
    }
    return ptext_buffer_add(out, bytes, ptext_utf8_encode(code_point, bytes));
}

/* Where the last stretch began, in the text and in the output. */
typedef struct place {
    size_t from;
    uint32_t written;
} place;

/* Rewrites the stretch at `begin`; *at, a character that belongs to it, becomes its end. */
static ptext_status rewrite(ptext_form form, const char *s, size_t length, const place *begin, size_t *at,
                            ptext_stretch *stretch, ptext_buffer *out) {
    ptext_status status = PTEXT_OK;
    size_t end = begin->from;
    ptext_stretch_clear(stretch);
    while (status == PTEXT_OK && end < length) {
        uint32_t code_point, bytes = ptext_decode(s, length, end, &code_point);
        if (end > *at && ptext_starts_stretch(form, code_point)) break;
        status = ptext_stretch_add(stretch, form, code_point);
        end += bytes;
    }
    *at = end;
    out->length = begin->written;
    return status == PTEXT_OK ? ptext_stretch_write(stretch, form, out) : status;
}

static ptext_status convert(ptext_form form, const char *s, size_t length, ptext_buffer *out,
                            ptext_stretch *stretch) {
    place begin = {0, out->length};
    ptext_status status = length < PTEXT_TEXT_LIMIT ? PTEXT_OK : PTEXT_TOO_LARGE;
    size_t at = 0;
    while (status == PTEXT_OK && at < length) {
        size_t ascii = ptext_skip_ascii(s, length, at);
        uint32_t code_point, bytes;
        if (ascii > at) {
            status = add_ascii(form, s + at, ascii - at, out);
            begin = (place){ascii - 1, out->length - 1};
            at = ascii;
            continue;
        }
        bytes = ptext_decode(s, length, at, &code_point);
        if (ptext_starts_stretch(form, code_point)) {
            begin = (place){at, out->length};
            status = add_alone(form, code_point, out);
            at += bytes;
        } else {
            status = rewrite(form, s, length, &begin, &at, stretch, out);
        }
    }
    return status;
}

static ptext_status convert_once(ptext_form form, const char *s, size_t length, ptext_buffer *out) {
    ptext_stretch stretch;
    uint32_t before = out->length;
    ptext_status status;
    ptext_stretch_open(&stretch);
    status = convert(form, s, length, out, &stretch);
    ptext_stretch_close(&stretch);
    if (status != PTEXT_OK) out->length = before;
    return status;
}

ptext_status ptext_fold(const char *s, size_t length, ptext_buffer *out) {
    return convert_once(PTEXT_FOLDED, s, length, out);
}

ptext_status ptext_normalise(const char *s, size_t length, ptext_buffer *out) {
    return convert_once(PTEXT_SURFACE, s, length, out);
}

ptext_status ptext_nfc(const char *s, size_t length, ptext_buffer *out) {
    return convert_once(PTEXT_NFC, s, length, out);
}
