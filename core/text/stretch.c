/* UAX #15 on one stretch: canonical decomposition and ordering, case folding between the two as Unicode 15.0,
   section 3.13, D145 has it (fold what is decomposed, so that canonically equivalent texts fold alike), canonical
   composition.

   The tables promise (generate/normal_forms.lua checks it) that folding leaves a decomposed, ordered stretch
   decomposed and ordered. */
#include "stretch.h"

#include <stdlib.h>
#include <string.h>

#include "utf8_inline.h"

/* Runs of marks up to this are sorted by insertion, longer ones by counting. */
#define FEW_MARKS 16u

/* Hangul syllables, Unicode 15.0, section 3.12. */
#define L_BASE 0x1100u
#define V_BASE 0x1161u
#define T_BASE 0x11A7u
#define S_BASE 0xAC00u
#define L_COUNT 19u
#define V_COUNT 21u
#define T_COUNT 28u
#define S_COUNT (L_COUNT * V_COUNT * T_COUNT)

static uint32_t class_of(uint32_t item) { return item >> 24; }
static uint32_t code_point_of(uint32_t item) { return item & 0xFFFFFF; }

static void points_open(ptext_points *points) {
    points->items = points->few;
    points->count = 0;
    points->capacity = (uint32_t)(sizeof points->few / sizeof *points->few);
}

static void points_close(ptext_points *points) {
    if (points->items != points->few) free(points->items);
}

static ptext_status points_reserve(ptext_points *points, uint32_t need) {
    bool few = points->items == points->few;
    uint32_t *items;
    if (need <= points->capacity) return PTEXT_OK;
    items = ptext_grow(few ? NULL : points->items, &points->capacity, need, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    if (few) memcpy(items, points->few, points->count * sizeof *items);
    points->items = items;
    return PTEXT_OK;
}

static ptext_status points_add(ptext_points *points, uint32_t code_point) {
    ptext_status status;
    if (points->count == UINT32_MAX) return PTEXT_TOO_LARGE;
    status = points_reserve(points, points->count + 1);
    if (status != PTEXT_OK) return status;
    points->items[points->count++] = code_point | (uint32_t)ptext_normal(code_point)->combining_class << 24;
    return PTEXT_OK;
}

void ptext_stretch_open(ptext_stretch *stretch) {
    points_open(&stretch->decomposed);
    points_open(&stretch->composed);
}

void ptext_stretch_close(ptext_stretch *stretch) {
    points_close(&stretch->decomposed);
    points_close(&stretch->composed);
}

void ptext_stretch_clear(ptext_stretch *stretch) { stretch->decomposed.count = stretch->composed.count = 0; }

static ptext_status add_hangul(ptext_points *points, uint32_t syllable) {
    uint32_t index = syllable - S_BASE, trail = index % T_COUNT;
    ptext_status status = points_add(points, L_BASE + index / (V_COUNT * T_COUNT));
    if (status == PTEXT_OK) status = points_add(points, V_BASE + index % (V_COUNT * T_COUNT) / T_COUNT);
    if (status == PTEXT_OK && trail != 0) status = points_add(points, T_BASE + trail);
    return status;
}

ptext_status ptext_stretch_add(ptext_stretch *stretch, ptext_form form, uint32_t code_point) {
    const ptext_normal_record *record = ptext_normal(code_point);
    const uint32_t *parts = ptext_decompositions + record->decomposition;
    ptext_status status = PTEXT_OK;
    uint32_t i;
    if (form != PTEXT_NFC && (record->flags & PTEXT_NORMAL_IGNORED)) return PTEXT_OK;
    if (code_point - S_BASE < S_COUNT) return add_hangul(&stretch->decomposed, code_point);
    if (record->decomposition == 0) return points_add(&stretch->decomposed, code_point);
    for (i = 1; status == PTEXT_OK && i <= parts[0]; i++) status = points_add(&stretch->decomposed, parts[i]);
    return status;
}

static void insertion_sort(uint32_t *marks, uint32_t count) {
    uint32_t i, k;
    for (i = 1; i < count; i++) {
        uint32_t mark = marks[i];
        for (k = i; k > 0 && class_of(marks[k - 1]) > class_of(mark); k--) marks[k] = marks[k - 1];
        marks[k] = mark;
    }
}

/* Stable, linear. `room` holds as many items as `marks`. */
static void counting_sort(uint32_t *marks, uint32_t count, uint32_t *room) {
    uint32_t place[257] = {0}, i;
    for (i = 0; i < count; i++) place[class_of(marks[i]) + 1]++;
    for (i = 1; i < 257; i++) place[i] += place[i - 1];
    for (i = 0; i < count; i++) room[place[class_of(marks[i])]++] = marks[i];
    memcpy(marks, room, count * sizeof *marks);
}

/* Canonical ordering (D109): runs of marks in the order of their classes. */
static ptext_status order(ptext_points *points, ptext_points *room) {
    uint32_t from = 0, to;
    for (; from < points->count; from = to + 1) {
        for (to = from; to < points->count && class_of(points->items[to]) != 0; to++) continue;
        if (to - from <= FEW_MARKS) {
            insertion_sort(points->items + from, to - from);
        } else {
            ptext_status status = points_reserve(room, to - from);
            if (status != PTEXT_OK) return status;
            counting_sort(points->items + from, to - from, room->items);
        }
    }
    return PTEXT_OK;
}

static uint32_t compose_hangul(uint32_t first, uint32_t second) {
    uint32_t syllable = first - S_BASE;
    if (first - L_BASE < L_COUNT && second - V_BASE < V_COUNT)
        return S_BASE + ((first - L_BASE) * V_COUNT + (second - V_BASE)) * T_COUNT;
    if (syllable < S_COUNT && syllable % T_COUNT == 0 && second - T_BASE - 1 < T_COUNT - 1)
        return first + (second - T_BASE);
    return 0;
}

/* The primary composite of a pair, or 0. */
static uint32_t compose_pair(uint32_t first, uint32_t second) {
    uint32_t low = 0, high = ptext_composition_count;
    if (!(ptext_normal(second)->flags & PTEXT_NORMAL_JOINS_BACK)) return 0;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const ptext_composition *pair = &ptext_compositions[middle];
        if (pair->first == first && pair->second == second) return pair->composite;
        if (pair->first < first || (pair->first == first && pair->second < second))
            low = middle + 1;
        else
            high = middle;
    }
    return compose_hangul(first, second);
}

/* Canonical composition (D117) of what is composed so far with the next code point. `starter` is the place of the
   last starter, or UINT32_MAX. */
static ptext_status compose_next(ptext_points *points, uint32_t *starter, uint32_t code_point) {
    uint32_t class = ptext_normal(code_point)->combining_class, last = points->count - 1;
    ptext_status status;
    if (*starter != UINT32_MAX && (last == *starter || class_of(points->items[last]) < class)) { /* not blocked, D115 */
        uint32_t composite = compose_pair(code_point_of(points->items[*starter]), code_point);
        if (composite != 0) {
            points->items[*starter] = composite;
            return PTEXT_OK;
        }
    }
    status = points_add(points, code_point);
    if (status == PTEXT_OK && class == 0) *starter = points->count - 1;
    return status;
}

static ptext_status compose_folded(ptext_points *points, uint32_t *starter, const unsigned char *string) {
    ptext_status status = PTEXT_OK;
    uint32_t at = 0;
    while (status == PTEXT_OK && at < string[0]) {
        uint32_t code_point;
        at += ptext_decode((const char *)string + 1, string[0], at, &code_point);
        status = compose_next(points, starter, code_point);
    }
    return status;
}

static ptext_status compose(ptext_stretch *stretch, ptext_form form) {
    ptext_status status = PTEXT_OK;
    uint32_t starter = UINT32_MAX, i;
    for (i = 0; status == PTEXT_OK && i < stretch->decomposed.count; i++) {
        uint32_t code_point = code_point_of(stretch->decomposed.items[i]);
        const ptext_normal_record *record = ptext_normal(code_point);
        if (ptext_form_folds(form, record))
            status = compose_folded(&stretch->composed, &starter, ptext_foldings + record->folding);
        else
            status = compose_next(&stretch->composed, &starter, code_point);
    }
    return status;
}

ptext_status ptext_stretch_write(ptext_stretch *stretch, ptext_form form, ptext_buffer *out) {
    ptext_status status = order(&stretch->decomposed, &stretch->composed);
    uint32_t i;
    if (status == PTEXT_OK) status = compose(stretch, form);
    for (i = 0; status == PTEXT_OK && i < stretch->composed.count; i++) {
        char bytes[4];
        status = ptext_buffer_add(out, bytes, ptext_utf8_encode(code_point_of(stretch->composed.items[i]), bytes));
    }
    return status;
}
