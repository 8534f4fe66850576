/* Sketches of documents, which of them are alike, and which hold another. */
#include <math.h>
#include <stdio.h>

#include "cases.h"
#include "contained.h"
#include "keys.h"
#include "similar.h"
#include "sketch.h"

/* Documents -------------------------------------------------------------------------------------------------------- */

/* The sketch of a text whose lines are of the kinds (body when NULL; the last kind stands for all that follow). The
   bytes are the caller's. */
static ptext_sketch sketch_of(const char *text, const ptext_kind *kinds, size_t kind_count, ptext_buffer *bytes) {
    ptext_document document = {0};
    ptext_sketch sketch;
    assert_int_equal(ptext_document_open(&document, text, strlen(text)), PTEXT_OK);
    for (uint32_t i = 0; i < document.line_count; i++) {
        if (kinds != NULL) document.lines[i].kind = (uint8_t)kinds[i < kind_count ? i : kind_count - 1];
    }
    assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
    assert_int_equal(ptext_sketch_write(&document, bytes), PTEXT_OK);
    ptext_document_close(&document);
    assert_true(ptext_sketch_read(bytes->bytes, bytes->length, &sketch));
    return sketch;
}

/* Adds words `first` to `last` of a language that has one word for each number. */
static size_t add_words(char *text, size_t at, unsigned first, unsigned last) {
    for (unsigned i = first; i <= last; i++) at += (size_t)sprintf(text + at, "w%ux ", i);
    return at;
}

/* A document of two stretches of words; an empty one has last < first. */
static ptext_sketch sketch_of_words(unsigned first, unsigned last, unsigned then, unsigned end, ptext_buffer *bytes) {
    char text[65536];
    size_t at = add_words(text, 0, first, last);
    add_words(text, at, then, end);
    return sketch_of(text, NULL, 0, bytes);
}

/* Keys ------------------------------------------------------------------------------------------------------------- */

static void keys_sort_by_their_upper_half(void **state) {
    (void)state;
    static const uint32_t uppers[] = {5, 0, UINT32_MAX, 5, 1u << 31, 2048, 2047, 5, 0};
    static const uint32_t order[] = {1, 8, 0, 3, 7, 6, 5, 4, 2};
    ptext_keys keys = {0};
    assert_int_equal(ptext_keys_sort(&keys), PTEXT_OK);
    for (uint32_t i = 0; i < COUNT(uppers); i++) {
        assert_int_equal(ptext_keys_push(&keys, ptext_key_of(uppers[i], i)), PTEXT_OK);
    }
    assert_int_equal(ptext_keys_sort(&keys), PTEXT_OK);
    for (uint32_t i = 0; i < COUNT(order); i++) {
        assert_int_equal(ptext_key_lower(keys.items[i]), order[i]);
        assert_int_equal(ptext_key_upper(keys.items[i]), uppers[order[i]]);
    }
    ptext_keys_free(&keys);
    ptext_keys_free(&keys);
}

/* Sketches --------------------------------------------------------------------------------------------------------- */

static void sequences_are_counted_once(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t count, opening;
    } cases[] = {
        {"", 0, 0},
        {"one two three four", 0, 0},
        {"one two three four five", 1, 1},
        {"one two three four five six", 2, 2},
        {"One, two:\n\nthree \xE2\x80\x94 four. Five", 1, 1},
        {"a b a b a b a b a b", 2, 6},
        {"a a a a a a a", 1, 3},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_buffer bytes = {0};
        ptext_sketch sketch = sketch_of(cases[i].text, NULL, 0, &bytes);
        assert_int_equal(sketch.count, cases[i].count);
        assert_int_equal(sketch.opening_count, cases[i].opening);
        ptext_buffer_free(&bytes);
    }
}

static void texts_that_read_the_same_have_the_same_sketch(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"The Council said it would act", "the council SAID it would act"},
        {"the children\xE2\x80\x99s plan was put off", "the children's plan was put off"},
        {"a caf\xC3\xA9 for the young", "A CAFE\xCC\x81 for the young"},
        {"a part\xC2\xADner in the plan", "a partner in the plan"},
        {"one two three.\n\nFour five six", "one two three four five six"},
        {"one \xE2\x80\x9Ctwo\xE2\x80\x9D three (four) five!", "one two three four five"},
    };
    for (size_t i = 0; i < COUNT(pairs); i++) {
        ptext_buffer a = {0}, b = {0};
        assert_true(sketch_of(pairs[i][0], NULL, 0, &a).count > 0);
        sketch_of(pairs[i][1], NULL, 0, &b);
        assert_int_equal(a.length, b.length);
        assert_memory_equal(a.bytes, b.bytes, a.length);
        ptext_buffer_free(&a);
        ptext_buffer_free(&b);
    }
}

static void only_running_text_is_compared(void **state) {
    (void)state;
    static const char text[] = "a line of five words\n\nanother line of five words";
    for (int kind = 0; kind < PTEXT_KIND_COUNT; kind++) {
        ptext_kind kinds[] = {(ptext_kind)kind};
        ptext_buffer bytes = {0};
        bool compared = kind == PTEXT_BODY || kind == PTEXT_LIST || kind == PTEXT_QUOTE || kind == PTEXT_HEADING;
        assert_int_equal(sketch_of(text, kinds, 1, &bytes).count, compared ? 6 : 0);
        ptext_buffer_free(&bytes);
    }
    ptext_kind mixed[] = {PTEXT_TITLE, PTEXT_BODY};
    ptext_buffer bytes = {0};
    assert_int_equal(sketch_of(text, mixed, 2, &bytes).count, 1);
    ptext_buffer_free(&bytes);
}

/* The numbers were worked out apart from this program, by the definition in sketch.h. */
static void hashes_are_the_same_everywhere(void **state) {
    (void)state;
    ptext_buffer bytes = {0};
    ptext_sketch sketch = sketch_of("One two three four five six", NULL, 0, &bytes);
    assert_int_equal(ptext_sketch_member(&sketch, 0), 0x9B4D11B5);
    assert_int_equal(ptext_sketch_member(&sketch, 1), 0xEFEC5965);
    assert_int_equal(ptext_sketch_signature(&sketch, 0), 0x48BE);
    assert_int_equal(ptext_sketch_signature(&sketch, 1), 0x64A5);
    assert_int_equal(ptext_sketch_signature(&sketch, 127), 0x1189);
    ptext_buffer_free(&bytes);
}

static void what_is_no_sketch_is_refused(void **state) {
    (void)state;
    ptext_buffer bytes = {0};
    ptext_sketch sketch = sketch_of_words(1, 100, 1, 0, &bytes);
    for (uint32_t length = 0; length < bytes.length; length++) {
        assert_false(ptext_sketch_read(bytes.bytes, length, &sketch));
    }
    assert_int_equal(ptext_buffer_add(&bytes, "", 1), PTEXT_OK);
    assert_false(ptext_sketch_read(bytes.bytes, bytes.length, &sketch));
    bytes.length--;
    bytes.bytes[4]++; /* an opening that is too long */
    assert_false(ptext_sketch_read(bytes.bytes, bytes.length, &sketch));
    memset(bytes.bytes, 0xFF, 8);
    assert_false(ptext_sketch_read(bytes.bytes, bytes.length, &sketch));
    ptext_buffer_free(&bytes);
}

static void shared_sequences_are_exact(void **state) {
    (void)state;
    static const struct {
        unsigned a[4], b[4];
        uint32_t shared, opening;
    } cases[] = {
        {{1, 104, 1, 0}, {1, 104, 1, 0}, 100, 64},
        {{1, 104, 1, 0}, {201, 304, 1, 0}, 0, 0},
        {{1, 104, 1, 0}, {1, 24, 1, 0}, 20, 20},
        {{1, 24, 1, 0}, {1, 104, 1, 0}, 20, 20},
        {{1, 104, 1, 0}, {201, 240, 1, 104}, 100, 24}, /* an introduction of 40 words */
        {{1, 104, 1, 0}, {201, 300, 1, 104}, 100, 0},
        {{1, 50, 60, 113}, {1, 50, 51, 113}, 46 + 50, 46 + 5}, /* nine words left out */
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_buffer a = {0}, b = {0};
        const unsigned *x = cases[i].a, *y = cases[i].b;
        ptext_sketch one = sketch_of_words(x[0], x[1], x[2], x[3], &a);
        ptext_sketch other = sketch_of_words(y[0], y[1], y[2], y[3], &b);
        assert_int_equal(ptext_sketch_shared(&one, &other), cases[i].shared);
        assert_int_equal(ptext_sketch_shared(&other, &one), cases[i].shared);
        assert_int_equal(ptext_sketch_shared_opening(&one, &other), cases[i].opening);
        ptext_buffer_free(&a);
        ptext_buffer_free(&b);
    }
}

static uint32_t agreement(const ptext_sketch *a, const ptext_sketch *b) {
    uint32_t same = 0;
    for (uint32_t i = 0; i < PTEXT_SIGNATURE; i++) {
        same += ptext_sketch_signature(a, i) == ptext_sketch_signature(b, i);
    }
    return same;
}

/* Over many pairs the agreement of signatures has the mean and the spread of 128 independent draws. */
static void signatures_estimate_similarity(void **state) {
    (void)state;
    static const unsigned lengths[] = {20, 100, 500};
    enum { PAIRS = 300 };
    for (size_t i = 0; i < COUNT(lengths); i++) {
        unsigned n = lengths[i];
        double sum = 0, squares = 0;
        for (unsigned pair = 0; pair < PAIRS; pair++) {
            unsigned base = pair * 10000;
            ptext_buffer a = {0}, b = {0};
            ptext_sketch one = sketch_of_words(base, base + 2 * n + 3, 1, 0, &a);
            ptext_sketch other = sketch_of_words(base + n, base + 3 * n + 3, 1, 0, &b);
            double error = agreement(&one, &other) / (double)PTEXT_SIGNATURE - 1.0 / 3;
            assert_int_equal(ptext_sketch_shared(&one, &other) * 3, one.count + other.count - n);
            sum += error;
            squares += error * error;
            ptext_buffer_free(&a);
            ptext_buffer_free(&b);
        }
        double independent = sqrt(1.0 / 3 * 2 / 3 / PTEXT_SIGNATURE);
        assert_true(fabs(sum / PAIRS) < 5 * independent / sqrt(PAIRS));
        assert_true(sqrt(squares / PAIRS) < 1.25 * independent);
    }
}

/* Likeness --------------------------------------------------------------------------------------------------------- */

static void bands_follow_the_threshold(void **state) {
    (void)state;
    static const struct {
        double threshold;
        uint32_t rows;
    } cases[] = {{0.05, 1}, {0.3, 1}, {0.5, 2}, {0.6, 3}, {0.8, 5}, {0.9, 7}, {0.99, 21}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        double t = cases[i].threshold;
        uint32_t rows = ptext_similar_rows(t);
        assert_int_equal(rows, cases[i].rows);
        assert_true(rows == 1 || pow(1 - pow(t, rows), PTEXT_SIGNATURE / rows) < 1e-4);
    }
}

/* Adds documents of a hundred words, each sharing `step` fewer words with the first than the one before. */
static ptext_similar *row_of(unsigned count, unsigned step) {
    ptext_similar *similar = ptext_similar_new(0.5);
    assert_non_null(similar);
    for (unsigned i = 0; i < count; i++) {
        ptext_buffer bytes = {0};
        ptext_sketch sketch = sketch_of_words(i * step, i * step + 99, 1, 0, &bytes);
        assert_int_equal(ptext_similar_add(similar, &sketch), PTEXT_OK);
        ptext_buffer_free(&bytes);
    }
    assert_int_equal(ptext_similar_group(similar), PTEXT_OK);
    return similar;
}

static bool is_among(const ptext_numbers *numbers, uint32_t number) {
    for (uint32_t i = 0; i < numbers->count; i++) {
        if (numbers->items[i] == number) return true;
    }
    return false;
}

static void leaders_are_found_near(void **state) {
    (void)state;
    ptext_similar *similar = row_of(20, 10);
    ptext_numbers found = {0};
    assert_int_equal(ptext_similar_count(similar), 20);
    assert_true(ptext_similar_grouped(similar, 7));
    assert_int_equal(ptext_similar_near(similar, 7, &found), PTEXT_OK);
    assert_int_equal(found.count, 0);
    assert_int_equal(ptext_similar_lead(similar, 7), PTEXT_OK);
    assert_int_equal(ptext_similar_lead(similar, 9), PTEXT_OK);
    for (uint32_t i = 0; i < 20; i++) { /* three steps apart: similarity 66 / 126 */
        assert_int_equal(ptext_similar_near(similar, i, &found), PTEXT_OK);
        if (i >= 4 && i <= 10) assert_true(is_among(&found, 7));
        if (i >= 6 && i <= 12) assert_true(is_among(&found, 9));
        if (i > 16) assert_int_equal(found.count, 0);
        assert_true(found.count <= 2);
    }
    ptext_numbers_free(&found);
    ptext_similar_free(similar);
}

static void strangers_share_no_group(void **state) {
    (void)state;
    ptext_similar *similar = row_of(50, 200);
    for (uint32_t i = 0; i < 50; i++) assert_false(ptext_similar_grouped(similar, i));
    ptext_similar_free(similar);
    similar = row_of(0, 1);
    ptext_similar_free(similar);
    ptext_similar_free(NULL);
}

static void a_crowd_of_leaders_is_not_asked(void **state) {
    (void)state;
    ptext_similar *similar = row_of(PTEXT_SIMILAR_COMMON + 2, 0);
    ptext_numbers found = {0};
    for (uint32_t i = 0; i <= PTEXT_SIMILAR_COMMON; i++) {
        assert_int_equal(ptext_similar_near(similar, PTEXT_SIMILAR_COMMON + 1, &found), PTEXT_OK);
        assert_int_equal(found.count, i);
        assert_int_equal(ptext_similar_lead(similar, i), PTEXT_OK);
    }
    assert_int_equal(ptext_similar_near(similar, PTEXT_SIMILAR_COMMON + 1, &found), PTEXT_OK);
    assert_int_equal(found.count, 0);
    ptext_numbers_free(&found);
    ptext_similar_free(similar);
}

/* Containment ------------------------------------------------------------------------------------------------------ */

static void look_for(ptext_contained *contained, unsigned first, unsigned last) {
    ptext_buffer bytes = {0};
    ptext_sketch sketch = sketch_of_words(first, last, 1, 0, &bytes);
    assert_int_equal(ptext_contained_add(contained, &sketch), PTEXT_OK);
    ptext_buffer_free(&bytes);
}

static void look_in(ptext_contained *contained, unsigned first, unsigned last, ptext_numbers *found) {
    ptext_buffer bytes = {0};
    ptext_sketch sketch = sketch_of_words(first, last, 1, 0, &bytes);
    assert_int_equal(ptext_contained_in(contained, &sketch, found), PTEXT_OK);
    ptext_buffer_free(&bytes);
}

static void long_documents_hold_short_ones(void **state) {
    (void)state;
    ptext_contained *contained = ptext_contained_new();
    ptext_numbers found = {0};
    look_for(contained, 1, 30);
    look_for(contained, 500, 700);
    look_for(contained, 950, 1150); /* a quarter of it is in the long one */
    look_for(contained, 2000, 2030);
    look_for(contained, 1, 2); /* without a sequence */
    assert_int_equal(ptext_contained_count(contained), 5);
    assert_int_equal(ptext_contained_index(contained), PTEXT_OK);
    for (int again = 0; again < 2; again++) {
        look_in(contained, 1, 1000, &found);
        assert_int_equal(found.count, 2);
        assert_true(is_among(&found, 0) && is_among(&found, 1));
    }
    look_in(contained, 1, 30, &found); /* not longer */
    assert_int_equal(found.count, 0);
    look_in(contained, 1, 3, &found);
    assert_int_equal(found.count, 0);
    ptext_numbers_free(&found);
    ptext_contained_free(contained);
}

static void common_members_are_left_out(void **state) {
    (void)state;
    for (unsigned copies = PTEXT_CONTAINED_COMMON; copies <= PTEXT_CONTAINED_COMMON + 1; copies++) {
        ptext_contained *contained = ptext_contained_new();
        ptext_numbers found = {0};
        for (unsigned i = 0; i < copies; i++) look_for(contained, 1, 100);
        assert_int_equal(ptext_contained_index(contained), PTEXT_OK);
        look_in(contained, 1, 200, &found);
        assert_int_equal(found.count, copies <= PTEXT_CONTAINED_COMMON ? copies : 0);
        ptext_numbers_free(&found);
        ptext_contained_free(contained);
    }
}

static void nothing_is_held_by_nothing(void **state) {
    (void)state;
    ptext_contained *contained = ptext_contained_new();
    ptext_numbers found = {0};
    assert_int_equal(ptext_contained_index(contained), PTEXT_OK);
    look_in(contained, 1, 100, &found);
    assert_int_equal(found.count, 0);
    ptext_numbers_free(&found);
    ptext_contained_free(contained);
    ptext_contained_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_sort_by_their_upper_half),
        cmocka_unit_test(sequences_are_counted_once),
        cmocka_unit_test(texts_that_read_the_same_have_the_same_sketch),
        cmocka_unit_test(only_running_text_is_compared),
        cmocka_unit_test(hashes_are_the_same_everywhere),
        cmocka_unit_test(what_is_no_sketch_is_refused),
        cmocka_unit_test(shared_sequences_are_exact),
        cmocka_unit_test(signatures_estimate_similarity),
        cmocka_unit_test(bands_follow_the_threshold),
        cmocka_unit_test(leaders_are_found_near),
        cmocka_unit_test(strangers_share_no_group),
        cmocka_unit_test(a_crowd_of_leaders_is_not_asked),
        cmocka_unit_test(long_documents_hold_short_ones),
        cmocka_unit_test(common_members_are_left_out),
        cmocka_unit_test(nothing_is_held_by_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
