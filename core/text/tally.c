/* Counting hits for themes and the themes above them. */
#include <stdlib.h>

#include "dictionary.h"

#define NO_SENTENCE UINT32_MAX

/* How far the counting of a list has come. */
typedef struct tally_progress {
    uint32_t end; /* of the hits counted last, overlapping ones being one */
    uint32_t sentence;
} tally_progress;

static void count_hit(const ptext_hit *hit, tally_progress *progress, ptext_tally *tally) {
    if (tally->hits == 0 || hit->start >= progress->end) {
        tally->hits++;
        progress->end = hit->end;
    } else if (hit->end > progress->end) {
        progress->end = hit->end;
    }
    if (progress->sentence != hit->sentence) {
        tally->sentences++;
        progress->sentence = hit->sentence;
    }
}

ptext_status ptext_tally_hits(const ptext_hits *hits, const uint32_t *parent, uint32_t lists, ptext_tally *tally) {
    tally_progress *progress;
    uint32_t i, list;

    if (lists == 0) return PTEXT_OK;
    progress = malloc(lists * sizeof *progress);
    if (progress == NULL) return PTEXT_NO_MEMORY;
    for (i = 0; i < lists; i++) {
        progress[i] = (tally_progress){0, NO_SENTENCE};
        tally[i] = (ptext_tally){0, 0};
    }
    for (i = 0; i < hits->count; i++) {
        uint32_t depth = 0;
        for (list = hits->items[i].list; list < lists && depth < lists; list = parent[list], depth++) {
            count_hit(&hits->items[i], &progress[list], &tally[list]);
        }
    }
    free(progress);
    return PTEXT_OK;
}
