/* Extended grapheme clusters, UAX #29 section 3. A cluster starts at a boundary, so no rule looks before it. */
#include "segment.h"
#include "unicode.h"
#include "unicode_tables.h"
#include "utf8_inline.h"

#define BIT(value) (1u << (PTEXT_GCB_##value))

#define CONTROLS (BIT(CR) | BIT(LF) | BIT(CONTROL))
#define ATTACHED (BIT(EXTEND) | BIT(ZWJ) | BIT(SPACINGMARK)) /* GB9, GB9a */

/* Which classes may follow one without a boundary. */
static const uint32_t follows[] = {
    [PTEXT_GCB_OTHER] = ATTACHED,
    [PTEXT_GCB_CR] = BIT(LF), /* GB3 */
    [PTEXT_GCB_LF] = 0,       /* GB4 */
    [PTEXT_GCB_CONTROL] = 0,  /* GB4 */
    [PTEXT_GCB_EXTEND] = ATTACHED,
    [PTEXT_GCB_ZWJ] = ATTACHED,
    [PTEXT_GCB_REGIONAL_INDICATOR] = ATTACHED | BIT(REGIONAL_INDICATOR), /* GB12, GB13 */
    [PTEXT_GCB_PREPEND] = ~CONTROLS,                                     /* GB9b */
    [PTEXT_GCB_SPACINGMARK] = ATTACHED,
    [PTEXT_GCB_L] = ATTACHED | BIT(L) | BIT(V) | BIT(LV) | BIT(LVT), /* GB6 */
    [PTEXT_GCB_V] = ATTACHED | BIT(V) | BIT(T),                      /* GB7 */
    [PTEXT_GCB_T] = ATTACHED | BIT(T),                               /* GB8 */
    [PTEXT_GCB_LV] = ATTACHED | BIT(V) | BIT(T),                     /* GB7 */
    [PTEXT_GCB_LVT] = ATTACHED | BIT(T),                             /* GB8 */
};

/* How far the text before goes with \p{Extended_Pictographic} Extend* ZWJ, the left side of GB11. */
typedef enum emoji { NO_EMOJI, EMOJI, EMOJI_ZWJ } emoji;

static emoji emoji_after(emoji before, const ptext_property_record *record) {
    if (record->flags & PTEXT_IS_PICTOGRAPHIC) return EMOJI;
    if (before != EMOJI) return NO_EMOJI;
    if (record->grapheme == PTEXT_GCB_ZWJ) return EMOJI_ZWJ;
    return record->grapheme == PTEXT_GCB_EXTEND ? EMOJI : NO_EMOJI;
}

static const ptext_property_record *read(const char *s, size_t length, size_t *at) {
    uint32_t code_point;
    *at += ptext_decode(s, length, *at, &code_point);
    return ptext_properties(code_point);
}

static size_t cluster_end(const char *s, size_t length, size_t at) {
    const ptext_property_record *record = read(s, length, &at);
    uint32_t previous = record->grapheme;
    emoji seen = emoji_after(NO_EMOJI, record);
    while (at < length) {
        size_t next = at;
        uint32_t class;
        record = read(s, length, &next);
        class = record->grapheme;
        if (!(1u << class & follows[previous]) && !(seen == EMOJI_ZWJ && (record->flags & PTEXT_IS_PICTOGRAPHIC)))
            break; /* GB5, GB999; GB11 */
        seen = emoji_after(seen, record);
        /* The second indicator of a pair counts as any other character, so that a third starts anew. */
        previous = class == PTEXT_GCB_REGIONAL_INDICATOR && previous == class ? PTEXT_GCB_OTHER : class;
        at = next;
    }
    return at;
}

size_t ptext_grapheme_end(const char *s, size_t length, size_t at) {
    bool alone = ptext_byte(s, at) < 0x80 && s[at] != '\r';
    if (alone && (length - at == 1 || ptext_byte(s, at + 1) < 0x80)) return at + 1; /* ASCII joins ASCII in GB3 only */
    return cluster_end(s, length, at);
}
