/* UTF-8 after Unicode 15.0, section 3.9: table 3-7 says what is well-formed; an ill-formed sequence is replaced
   by one U+FFFD for each maximal subpart. */
#include "utf8_inline.h"

/* Bounds of the second byte; later ones are always 80..BF. */
static uint32_t second_low(uint32_t lead) { return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80; }

static uint32_t second_high(uint32_t lead) { return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF; }

uint32_t ptext_utf8_decode(const char *s, size_t length, size_t at, uint32_t *code_point) {
    uint32_t lead = ptext_byte(s, at), low, high, value, i;
    uint32_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;

    *code_point = PTEXT_REPLACEMENT;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4) return 1;
    value = more == 0 ? lead : lead & (0x3Fu >> more);
    low = second_low(lead);
    high = second_high(lead);
    for (i = 1; i <= more; i++) {
        uint32_t byte;
        if (length - at <= i) return i;
        byte = ptext_byte(s, at + i);
        if (byte < low || byte > high) return i;
        value = value << 6 | (byte & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    *code_point = value;
    return more + 1;
}

/* A byte that is no continuation always starts a sequence, so decoding from it forwards shows how the bytes before
   `at` fall into sequences, ill-formed ones too. */
uint32_t ptext_utf8_decode_before(const char *s, size_t at, uint32_t *code_point) {
    uint32_t back;
    for (back = 1; back <= 4 && back <= at; back++) {
        if (ptext_is_continuation(ptext_byte(s, at - back))) continue;
        if (ptext_utf8_decode(s, at, at - back, code_point) == back) return back;
        break;
    }
    *code_point = PTEXT_REPLACEMENT;
    return 1;
}

/* A sequence that decodes to U+FFFD is ill-formed unless it spells U+FFFD. */
static bool is_replacement(const char *s, size_t length, size_t at) {
    return length - at >= 3 && memcmp(s + at, "\xEF\xBF\xBD", 3) == 0;
}

size_t ptext_utf8_invalid(const char *s, size_t length, size_t from) {
    size_t at = from;
    while (at < length) {
        uint32_t code_point, bytes;
        if (ptext_byte(s, at) < 0x80) {
            at = ptext_skip_ascii(s, length, at);
            continue;
        }
        bytes = ptext_decode(s, length, at, &code_point);
        if (code_point == PTEXT_REPLACEMENT && !is_replacement(s, length, at)) return at;
        at += bytes;
    }
    return length;
}

size_t ptext_utf8_count(const char *s, size_t length) {
    size_t count = 0, at = 0;
    while (at < length) {
        size_t end = ptext_skip_ascii(s, length, at);
        count += end - at;
        for (at = end; at < length && ptext_byte(s, at) >= 0x80; count++) {
            uint32_t code_point;
            at += ptext_decode(s, length, at, &code_point);
        }
    }
    return count;
}

uint32_t ptext_utf8_encode(uint32_t code_point, char *out) {
    static const uint32_t marks[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
    uint32_t bytes = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4, i;
    for (i = bytes; i-- > 1;) {
        out[i] = (char)(0x80 | (code_point & 0x3F));
        code_point >>= 6;
    }
    out[0] = (char)(marks[bytes] | code_point);
    return bytes;
}
