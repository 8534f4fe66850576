#include <sched.h>
#include <stdio.h>

#include "../../core/host/pool.h"
#include "cases.h"

/* A trade whose workers answer "<job>!" and fail a job that says "fail". */
typedef struct shop {
    const char *refusal;
} shop;

static void *open_worker(void *context, ptext_buffer *message) {
    shop *s = context;
    if (s->refusal == NULL) return malloc(1);
    ptext_buffer_add(message, s->refusal, strlen(s->refusal));
    return NULL;
}

static bool work(void *worker, const char *job, size_t length, ptext_buffer *result) {
    (void)worker;
    bool fails = length == 4 && memcmp(job, "fail", 4) == 0;
    if (length > 0) ptext_buffer_add(result, job, length);
    ptext_buffer_add(result, fails ? "?" : "!", 1);
    return !fails;
}

static void close_worker(void *worker) {
    free(worker);
}

static ptext_pool *open_shop(shop *s, unsigned jobs, unsigned window) {
    ptext_buffer message = {0};
    const ptext_trade trade = {s, open_worker, work, close_worker};
    ptext_pool *pool = ptext_pool_open(&trade, jobs, window, &message);
    assert_non_null(pool);
    assert_int_equal(message.length, 0);
    return pool;
}

static const unsigned worker_counts[] = {1, 2, 4};

static void assert_next(ptext_pool *pool, const char *expected, bool failed) {
    ptext_pool_result result = ptext_pool_next(pool);
    assert_int_equal(result.length, strlen(expected));
    assert_memory_equal(result.bytes, expected, result.length);
    assert_int_equal(result.failed, failed);
    ptext_pool_drop(pool);
}

static void results_come_in_the_order_of_the_jobs(void **state) {
    (void)state;
    enum { JOBS = 500, WINDOW = 7 };
    for (size_t i = 0; i < COUNT(worker_counts); i++) {
        shop s = {0};
        ptext_pool *pool = open_shop(&s, worker_counts[i], WINDOW);
        for (int submitted = 0, taken = 0; taken < JOBS;) {
            char text[20];
            while (submitted < JOBS && ptext_pool_outstanding(pool) < ptext_pool_window(pool)) {
                int length = snprintf(text, sizeof text, "%d", submitted++);
                assert_int_equal(ptext_pool_submit(pool, text, (size_t)length), PTEXT_OK);
            }
            snprintf(text, sizeof text, "%d!", taken++);
            assert_next(pool, text, false);
        }
        assert_int_equal(ptext_pool_outstanding(pool), 0);
        ptext_pool_close(pool);
    }
}

static void a_job_that_fails_is_the_only_one(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(worker_counts); i++) {
        shop s = {0};
        ptext_pool *pool = open_shop(&s, worker_counts[i], 3);
        ptext_pool_submit(pool, "", 0);
        ptext_pool_submit(pool, "fail", 4);
        ptext_pool_submit(pool, "more", 4);
        assert_next(pool, "!", false);
        assert_next(pool, "fail?", true);
        assert_next(pool, "more!", false);
        ptext_pool_close(pool);
    }
}

static void a_pool_may_be_closed_with_jobs_left(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(worker_counts); i++) {
        shop s = {0};
        ptext_pool *pool = open_shop(&s, worker_counts[i], 100);
        for (int job = 0; job < 100; job++) ptext_pool_submit(pool, "job", 3);
        ptext_pool_next(pool);
        ptext_pool_close(pool);
    }
    ptext_pool_close(NULL);
}

static void a_worker_that_cannot_open_says_why(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(worker_counts); i++) {
        shop s = {.refusal = "closed today"};
        ptext_buffer message = {0};
        const ptext_trade trade = {&s, open_worker, work, close_worker};
        assert_null(ptext_pool_open(&trade, worker_counts[i], 2, &message));
        assert_int_equal(message.length, strlen(s.refusal));
        assert_memory_equal(message.bytes, s.refusal, message.length);
        ptext_buffer_free(&message);
    }
}

/* Asked again and again, since it does not wait; the tests' own limit of time ends what never comes. */
static void a_pool_that_is_not_waited_for_gives_the_same(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(worker_counts); i++) {
        shop s = {0};
        ptext_buffer message = {0};
        const ptext_trade trade = {&s, open_worker, work, close_worker};
        ptext_pool *pool = ptext_pool_start(&trade, worker_counts[i], 3, &message);
        assert_non_null(pool);
        while (!ptext_pool_ready(pool)) sched_yield();
        assert_int_equal(ptext_pool_submit(pool, "one", 3), PTEXT_OK);
        assert_int_equal(ptext_pool_submit(pool, "fail", 4), PTEXT_OK);
        while (!ptext_pool_done(pool)) sched_yield();
        assert_next(pool, "one!", false);
        assert_next(pool, "fail?", true);
        ptext_pool_close(pool);
        s.refusal = "closed today";
        pool = ptext_pool_start(&trade, worker_counts[i], 3, &message);
        assert_non_null(pool);
        assert_false(ptext_pool_ready(pool));
        ptext_pool_close(pool);
        assert_int_equal(message.length, 0);
    }
}

static void large_jobs_and_results_pass_whole(void **state) {
    (void)state;
    enum { SIZE = 3 << 20 };
    char *job = repeated("x", SIZE);
    for (size_t i = 0; i < COUNT(worker_counts); i++) {
        shop s = {0};
        ptext_pool *pool = open_shop(&s, worker_counts[i], 2);
        for (int round = 0; round < 3; round++) {
            assert_int_equal(ptext_pool_submit(pool, job, SIZE), PTEXT_OK);
            ptext_pool_result result = ptext_pool_next(pool);
            assert_int_equal(result.length, SIZE + 1);
            assert_memory_equal(result.bytes, job, SIZE);
            ptext_pool_drop(pool);
        }
        ptext_pool_close(pool);
    }
    free(job);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(results_come_in_the_order_of_the_jobs),
        cmocka_unit_test(a_job_that_fails_is_the_only_one),
        cmocka_unit_test(a_pool_may_be_closed_with_jobs_left),
        cmocka_unit_test(a_worker_that_cannot_open_says_why),
        cmocka_unit_test(a_pool_that_is_not_waited_for_gives_the_same),
        cmocka_unit_test(large_jobs_and_results_pass_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
