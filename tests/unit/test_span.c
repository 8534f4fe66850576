#include "cases.h"

static void push_grows(void **state) {
    ptext_spans spans = {NULL, 0, 0};
    uint32_t i;
    (void)state;
    for (i = 0; i < 1000; i++) assert_int_equal(ptext_spans_push(&spans, i, i + 1), PTEXT_OK);
    assert_int_equal(spans.count, 1000);
    for (i = 0; i < 1000; i++) {
        assert_int_equal(spans.items[i].start, i);
        assert_int_equal(spans.items[i].end, i + 1);
    }
    ptext_spans_free(&spans);
    assert_null(spans.items);
    assert_int_equal(spans.capacity, 0);
    ptext_spans_free(&spans);
}

static void push_is_refused_when_full(void **state) {
    ptext_span one = {1, 2};
    ptext_spans spans = {&one, UINT32_MAX, UINT32_MAX};
    (void)state;
    assert_int_equal(ptext_spans_push(&spans, 0, 0), PTEXT_TOO_LARGE);
    assert_ptr_equal(spans.items, &one);
}

static void grow_keeps_items(void **state) {
    uint32_t capacity = 0;
    char *items = ptext_grow(NULL, &capacity, 1, 1), *more;
    (void)state;
    assert_non_null(items);
    assert_true(capacity >= 1);
    items[0] = 'x';
    more = ptext_grow(items, &capacity, capacity + 1, 1);
    assert_non_null(more);
    assert_int_equal(more[0], 'x');
    assert_ptr_equal(ptext_grow(more, &capacity, capacity, 1), more);
    free(more);
}

static void grow_refuses_what_overflows(void **state) {
    uint32_t capacity = 16;
    char *items = malloc(16);
    (void)state;
    assert_non_null(items);
    items[0] = 'x';
    assert_null(ptext_grow(items, &capacity, UINT32_MAX, SIZE_MAX / 2));
    assert_int_equal(capacity, 16);
    assert_int_equal(items[0], 'x');
    free(items);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(push_grows),
        cmocka_unit_test(push_is_refused_when_full),
        cmocka_unit_test(grow_keeps_items),
        cmocka_unit_test(grow_refuses_what_overflows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
