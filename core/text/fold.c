/* Normalization Form C and folding.

   The text is taken as stretches, each from a starter that nothing before it can change (NFC_QC=Yes) to the next.
   Nearly all of them are one character long; most stand for themselves and are copied many at a time, or fold as a
   table says. The others hold marks, or what composes with the character before: stretch.c writes them. */
#include "fold.h"

#include <stdlib.h>
#include <string.h>

#include "lower.h"
#include "stretch.h"
#include "unicode_tables.h"
#include "utf8_inline.h"

ptext_status ptext_buffer_reserve(ptext_buffer *buffer, size_t more) {
    char *bytes;
    if (more > PTEXT_TEXT_LIMIT - buffer->length) return PTEXT_TOO_LARGE;
    if (more <= buffer->capacity - buffer->length) return PTEXT_OK;
    bytes = ptext_grow(buffer->bytes, &buffer->capacity, buffer->length + (uint32_t)more, 1);
    if (bytes == NULL) return PTEXT_NO_MEMORY;
    buffer->bytes = bytes;
    return PTEXT_OK;
}

void ptext_buffer_free(ptext_buffer *buffer) {
    free(buffer->bytes);
    buffer->bytes = NULL;
    buffer->length = buffer->capacity = 0;
}

ptext_status ptext_buffer_add_lower(ptext_buffer *buffer, const char *bytes, size_t length) {
    if (length > buffer->capacity - buffer->length) {
        ptext_status status = ptext_buffer_reserve(buffer, length);
        if (status != PTEXT_OK) return status;
    }
    if (length > 0) ptext_copy_lower(bytes, length, buffer->bytes + buffer->length);
    buffer->length += (uint32_t)length;
    return PTEXT_OK;
}

/* Adds characters that stand for themselves, but for the case of ASCII. */
static ptext_status add_plain(ptext_form form, const char *s, size_t length, ptext_buffer *out) {
    return form == PTEXT_FOLDED ? ptext_buffer_add_lower(out, s, length) : ptext_buffer_add(out, s, length);
}

/* What a character that is a stretch by itself becomes; an empty string when it stands for itself. */
static const unsigned char *changed(ptext_form form, uint32_t code_point) {
    static const unsigned char replacement[] = {3, 0xEF, 0xBF, 0xBD};
    const ptext_normal_record *record = ptext_normal(code_point);
    if (code_point == PTEXT_REPLACEMENT) return replacement; /* may stand for ill-formed bytes */
    return ptext_foldings + (ptext_form_folds(form, record) ? record->folding : 0);
}

/* How far a conversion has come. */
typedef struct conversion {
    ptext_form form;
    const char *s;
    size_t length;
    size_t at;          /* read up to here */
    size_t plain;       /* from here on what was read stands for itself and is not yet written */
    size_t last;        /* where the last stretch began that was written changed, and */
    uint32_t last_out;  /* where that is in the output */
    ptext_buffer *out;
} conversion;

static ptext_status flush(conversion *now, size_t to) {
    size_t from = now->plain;
    now->plain = to;
    return add_plain(now->form, now->s + from, to - from, now->out);
}

static ptext_status write_changed(conversion *now, uint32_t bytes, const unsigned char *string) {
    ptext_status status = flush(now, now->at);
    if (status != PTEXT_OK) return status;
    now->last = now->at;
    now->last_out = now->out->length;
    now->plain = now->at += bytes;
    return ptext_buffer_add(now->out, (const char *)string + 1, string[0]);
}

/* Takes back the stretch that the character at `at` belongs to: where it begins in the text. */
static ptext_status take_back(conversion *now, size_t *begin) {
    uint32_t code_point;
    *begin = now->last;
    if (now->plain == now->at) {
        now->out->length = now->last_out;
        return PTEXT_OK;
    }
    *begin = now->at - ptext_utf8_decode_before(now->s, now->at, &code_point);
    return flush(now, *begin);
}

/* Writes a stretch of several characters, of which the one at `at` is not the first, unless it starts the text. */
static ptext_status write_stretch(conversion *now, ptext_stretch *stretch) {
    size_t end;
    ptext_status status = take_back(now, &end);
    ptext_stretch_clear(stretch);
    while (status == PTEXT_OK && end < now->length) {
        uint32_t code_point, bytes = ptext_decode(now->s, now->length, end, &code_point);
        if (end > now->at && ptext_starts_stretch(now->form, code_point)) break;
        status = ptext_stretch_add(stretch, now->form, code_point);
        end += bytes;
    }
    now->at = now->plain = end;
    return status == PTEXT_OK ? ptext_stretch_write(stretch, now->form, now->out) : status;
}

static ptext_status convert(conversion *now, ptext_stretch *stretch) {
    ptext_status status = PTEXT_OK;
    while (status == PTEXT_OK) {
        uint32_t code_point, bytes;
        now->at = ptext_skip_ascii(now->s, now->length, now->at);
        if (now->at == now->length) return flush(now, now->length);
        bytes = ptext_decode(now->s, now->length, now->at, &code_point);
        if (ptext_starts_stretch(now->form, code_point)) {
            const unsigned char *string = changed(now->form, code_point);
            if (string[0] == 0)
                now->at += bytes;
            else
                status = write_changed(now, bytes, string);
        } else {
            status = write_stretch(now, stretch);
        }
    }
    return status;
}

static ptext_status convert_once(ptext_form form, const char *s, size_t length, ptext_buffer *out) {
    conversion now = {form, s, length, 0, 0, 0, out->length, out};
    ptext_stretch stretch;
    uint32_t before = out->length;
    ptext_status status;
    if (length >= PTEXT_TEXT_LIMIT) return PTEXT_TOO_LARGE;
    if (ptext_skip_ascii(s, length, 0) == length) return add_plain(form, s, length, out);
    ptext_stretch_open(&stretch);
    status = convert(&now, &stretch);
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
