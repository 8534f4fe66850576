/* The voice of hits. */
#include "voice.h"

#include <string.h>

#include "hits.h"

void ptext_mark_inside(const ptext_hits *hits, const ptext_span *spans, uint32_t span_count, uint8_t mark,
                       uint8_t *marks) {
    uint32_t next = 0, reached = 0; /* the furthest end among the spans that have begun */
    for (uint32_t i = 0; i < hits->count; i++) {
        const ptext_hit *hit = &hits->items[i];
        for (; next < span_count && spans[next].start <= hit->start; next++) {
            if (spans[next].end > reached) reached = spans[next].end;
        }
        if (hit->end <= reached) marks[i] |= mark;
    }
}

void ptext_mark_after(const ptext_hits *hits, uint32_t list, uint32_t reach, uint8_t mark, uint8_t *marks) {
    const ptext_hit *last = NULL; /* the hit of the list that was met last */
    for (uint32_t i = 0; i < hits->count; i++) {
        const ptext_hit *hit = &hits->items[i];
        if (last != NULL && hit->sentence == last->sentence && hit->first_word > last->last_word
            && hit->first_word - last->last_word <= reach) {
            marks[i] |= mark;
        }
        if (hit->list == list) last = hit;
    }
}

void ptext_mark_uncounted(const ptext_hits *hits, const uint8_t *allowed, uint32_t lists, uint8_t *marks) {
    for (uint32_t i = 0; i < hits->count; i++) {
        uint32_t list = hits->items[i].list;
        uint8_t own = marks[i] & PTEXT_MARKS;
        marks[i] &= (uint8_t)~PTEXT_LEFT_OUT;
        if (list < lists && (own & ~allowed[list]) != 0) marks[i] |= PTEXT_LEFT_OUT;
    }
}

static void count_voices(const ptext_hits *hits, const uint8_t *marks, const uint32_t *parent, uint32_t lists,
                         ptext_voices *voices) {
    for (uint32_t i = 0; i < hits->count; i++) {
        if (marks[i] == 0) continue;
        uint32_t depth = 0;
        for (uint32_t list = hits->items[i].list; list < lists && depth < lists; list = parent[list], depth++) {
            if (marks[i] & PTEXT_LEFT_OUT) voices[list].left_out++;
            else voices[list].marked++;
        }
    }
}

ptext_status ptext_tally_counted(const ptext_hits *hits, const uint8_t *marks, const uint32_t *parent, uint32_t lists,
                                 ptext_tally *tally, ptext_voices *voices) {
    ptext_hits counted = {NULL, 0, 0};
    ptext_status status = PTEXT_OK;
    if (lists > 0) memset(voices, 0, lists * sizeof *voices);
    if (marks == NULL) return ptext_tally_hits(hits, parent, lists, tally);
    count_voices(hits, marks, parent, lists, voices);
    for (uint32_t i = 0; i < hits->count && status == PTEXT_OK; i++) {
        if (!(marks[i] & PTEXT_LEFT_OUT)) status = ptext_hits_push(&counted, &hits->items[i]);
    }
    if (status == PTEXT_OK) status = ptext_tally_hits(&counted, parent, lists, tally);
    ptext_hits_free(&counted);
    return status;
}
