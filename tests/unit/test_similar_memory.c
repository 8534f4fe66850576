/* Sketches and what is made of them, without memory: each allocation fails in its turn, until there is enough; every
   time the status says so and nothing stays behind. */
#include <stdio.h>

#include "cases.h"
#include "contained.h"
#include "failing_memory.h"
#include "similar.h"

enum { DOCUMENTS = 40 };

typedef struct attempt {
    ptext_buffer bytes[DOCUMENTS];
    ptext_similar *similar;
    ptext_contained *contained;
    ptext_numbers found;
} attempt;

/* Documents of sixty words, each like the one before. */
static void open_documents(ptext_document *documents) {
    static char texts[DOCUMENTS][512];
    for (unsigned i = 0; i < DOCUMENTS; i++) {
        size_t at = 0;
        for (unsigned word = 0; word < 60; word++) {
            at += (size_t)snprintf(texts[i] + at, sizeof texts[i] - at, "w%u\xC3\xA9 ", i * 10 + word);
        }
        documents[i] = (ptext_document){0};
        assert_int_equal(ptext_document_open(&documents[i], texts[i], at), PTEXT_OK);
        assert_int_equal(ptext_document_segment(&documents[i], NULL), PTEXT_OK);
    }
}

static ptext_status gather(attempt *now, const ptext_document *documents) {
    ptext_status status = PTEXT_OK;
    now->similar = ptext_similar_new(0.5);
    now->contained = ptext_contained_new();
    if (now->similar == NULL || now->contained == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t i = 0; i < DOCUMENTS && status == PTEXT_OK; i++) {
        ptext_sketch sketch;
        status = ptext_sketch_write(&documents[i], &now->bytes[i]);
        if (status != PTEXT_OK) {
            assert_int_equal(now->bytes[i].length, 0);
            return status;
        }
        assert_true(ptext_sketch_read(now->bytes[i].bytes, now->bytes[i].length, &sketch));
        status = ptext_similar_add(now->similar, &sketch);
        if (status == PTEXT_OK) status = ptext_contained_add(now->contained, &sketch);
    }
    return status;
}

static ptext_status look(attempt *now) {
    ptext_status status = ptext_similar_group(now->similar);
    for (uint32_t i = 0; i < DOCUMENTS && status == PTEXT_OK; i++) {
        status = ptext_similar_near(now->similar, i, &now->found);
        if (status == PTEXT_OK) status = ptext_similar_lead(now->similar, i);
    }
    if (status == PTEXT_OK) assert_true(now->found.count > 0);
    if (status == PTEXT_OK) status = ptext_contained_index(now->contained);
    for (uint32_t i = 0; i < DOCUMENTS && status == PTEXT_OK; i++) {
        ptext_sketch sketch;
        assert_true(ptext_sketch_read(now->bytes[i].bytes, now->bytes[i].length, &sketch));
        status = ptext_contained_in(now->contained, &sketch, &now->found);
    }
    return status;
}

static void drop(attempt *now) {
    for (uint32_t i = 0; i < DOCUMENTS; i++) ptext_buffer_free(&now->bytes[i]);
    ptext_similar_free(now->similar);
    ptext_contained_free(now->contained);
    ptext_numbers_free(&now->found);
    *now = (attempt){.similar = NULL};
}

static void every_step_fails_cleanly(void **state) {
    ptext_document documents[DOCUMENTS];
    ptext_status status = PTEXT_NO_MEMORY;
    uint32_t failures = 0;
    (void)state;
    open_documents(documents);
    while (status != PTEXT_OK) {
        attempt now = {.similar = NULL};
        int64_t before = held;
        allowed = failures++;
        status = gather(&now, documents);
        if (status == PTEXT_OK) status = look(&now);
        allowed = UNLIMITED;
        assert_true(status == PTEXT_OK || status == PTEXT_NO_MEMORY);
        drop(&now);
        assert_int_equal(held, before);
    }
    assert_true(failures > 3 * DOCUMENTS);
    for (uint32_t i = 0; i < DOCUMENTS; i++) ptext_document_close(&documents[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_step_fails_cleanly)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
