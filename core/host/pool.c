#include "pool.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Jobs are numbered from 0 in the order of submission; job n stands in slot n modulo the window. */
typedef struct slot {
    ptext_buffer job, result;
    bool done, failed;
} slot;

struct ptext_pool {
    ptext_trade trade;
    slot *slots;
    unsigned window, worker_count, thread_count;
    pthread_t *threads;
    void *worker; /* the only one, when there are no threads */

    /* Guarded by the lock, as is `done` of every slot. A slot's buffers belong to the caller's thread before the job is
       submitted and after it is done, and to the worker's in between. */
    pthread_mutex_t lock;
    pthread_cond_t work_to_do, work_done;
    uint64_t submitted, taken, dropped;
    unsigned ready;       /* workers that were opened or could not be */
    ptext_buffer message; /* why one could not */
    bool failed, stopping;
};

static slot *slot_of(const ptext_pool *pool, uint64_t job) {
    return &pool->slots[job % pool->window];
}

/* Memory of ordinary jobs is kept for the next ones. */
static void empty(ptext_buffer *buffer) {
    enum { KEPT = 1 << 20 };
    buffer->length = 0;
    if (buffer->capacity > KEPT) ptext_buffer_free(buffer);
}

static void do_job(ptext_pool *pool, void *worker, slot *s) {
    s->failed = !pool->trade.work(worker, s->job.bytes, s->job.length, &s->result);
    empty(&s->job);
}

/* Threads */

/* Tells the opener how it went. */
static void report_ready(ptext_pool *pool, bool opened, const ptext_buffer *message) {
    pthread_mutex_lock(&pool->lock);
    if (!opened && !pool->failed) {
        pool->failed = true;
        ptext_buffer_add(&pool->message, message->bytes, message->length);
    }
    pool->ready++;
    pthread_cond_signal(&pool->work_done);
    pthread_mutex_unlock(&pool->lock);
}

/* Waits for the next job; false when there will be none. The lock must be held. */
static bool take_job(ptext_pool *pool, uint64_t *job) {
    while (!pool->stopping && pool->taken == pool->submitted) pthread_cond_wait(&pool->work_to_do, &pool->lock);
    if (pool->stopping) return false;
    *job = pool->taken++;
    return true;
}

static void work(ptext_pool *pool, void *worker) {
    uint64_t job;
    pthread_mutex_lock(&pool->lock);
    while (take_job(pool, &job)) {
        pthread_mutex_unlock(&pool->lock);
        do_job(pool, worker, slot_of(pool, job));
        pthread_mutex_lock(&pool->lock);
        slot_of(pool, job)->done = true;
        if (job == pool->dropped) pthread_cond_signal(&pool->work_done);
    }
    pthread_mutex_unlock(&pool->lock);
}

static void *run_thread(void *context) {
    ptext_pool *pool = context;
    ptext_buffer message = {0};
    void *worker = pool->trade.open(pool->trade.context, &message);
    report_ready(pool, worker != NULL, &message);
    ptext_buffer_free(&message);
    if (worker == NULL) return NULL;
    work(pool, worker);
    pool->trade.close(worker);
    return NULL;
}

static bool start_thread(ptext_pool *pool) {
    enum { STACK = 16 << 20 }; /* for deep recursion in C libraries of Lua; only what is used costs memory */
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0) return false;
    pthread_attr_setstacksize(&attributes, STACK);
    bool started = pthread_create(&pool->threads[pool->thread_count], &attributes, run_thread, pool) == 0;
    pthread_attr_destroy(&attributes);
    if (started) pool->thread_count++;
    return started;
}

static bool start_threads(ptext_pool *pool) {
    while (pool->thread_count < pool->worker_count) {
        if (!start_thread(pool)) {
            pthread_mutex_lock(&pool->lock);
            ptext_buffer_add(&pool->message, "cannot start a thread", strlen("cannot start a thread"));
            pthread_mutex_unlock(&pool->lock);
            return false;
        }
    }
    return true;
}

static bool wait_until_ready(ptext_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    while (pool->ready < pool->thread_count) pthread_cond_wait(&pool->work_done, &pool->lock);
    bool failed = pool->failed;
    pthread_mutex_unlock(&pool->lock);
    return !failed;
}

static void stop_threads(ptext_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    pool->stopping = true;
    pthread_cond_broadcast(&pool->work_to_do);
    pthread_mutex_unlock(&pool->lock);
    for (unsigned i = 0; i < pool->thread_count; i++) pthread_join(pool->threads[i], NULL);
}

/* Opening and closing */

static ptext_pool *new_pool(const ptext_trade *trade, unsigned jobs, unsigned window) {
    ptext_pool *pool = calloc(1, sizeof *pool);
    if (pool == NULL) return NULL;
    pool->trade = *trade;
    pool->worker_count = jobs;
    pool->window = window;
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->work_to_do, NULL);
    pthread_cond_init(&pool->work_done, NULL);
    pool->slots = calloc(window, sizeof *pool->slots);
    pool->threads = calloc(jobs, sizeof *pool->threads);
    if (pool->slots != NULL && pool->threads != NULL) return pool;
    ptext_pool_close(pool);
    return NULL;
}

/* Opens the only worker of a pool without threads. */
static bool open_worker(ptext_pool *pool) {
    pool->worker = pool->trade.open(pool->trade.context, &pool->message);
    return pool->worker != NULL;
}

/* Gives the message of a pool that could not be opened, and closes it. */
static ptext_pool *give_up(ptext_pool *pool, ptext_buffer *message) {
    stop_threads(pool); /* they may have a message too */
    ptext_buffer_add(message, pool->message.bytes, pool->message.length);
    pool->thread_count = 0;
    ptext_pool_close(pool);
    return NULL;
}

ptext_pool *ptext_pool_start(const ptext_trade *trade, unsigned jobs, unsigned window, ptext_buffer *message) {
    ptext_pool *pool = new_pool(trade, jobs, window);
    if (pool == NULL) {
        ptext_buffer_add(message, "not enough memory", strlen("not enough memory"));
        return NULL;
    }
    return start_threads(pool) ? pool : give_up(pool, message);
}

ptext_pool *ptext_pool_open(const ptext_trade *trade, unsigned jobs, unsigned window, ptext_buffer *message) {
    ptext_pool *pool;
    if (jobs > 1) {
        pool = ptext_pool_start(trade, jobs, window, message);
        return pool == NULL || wait_until_ready(pool) ? pool : give_up(pool, message);
    }
    pool = new_pool(trade, jobs, window);
    if (pool == NULL) {
        ptext_buffer_add(message, "not enough memory", strlen("not enough memory"));
        return NULL;
    }
    return open_worker(pool) ? pool : give_up(pool, message);
}

bool ptext_pool_ready(ptext_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    bool ready = pool->ready == pool->thread_count && !pool->failed;
    pthread_mutex_unlock(&pool->lock);
    return ready;
}

void ptext_pool_close(ptext_pool *pool) {
    if (pool == NULL) return;
    stop_threads(pool);
    if (pool->worker != NULL) pool->trade.close(pool->worker);
    for (unsigned i = 0; pool->slots != NULL && i < pool->window; i++) {
        ptext_buffer_free(&pool->slots[i].job);
        ptext_buffer_free(&pool->slots[i].result);
    }
    ptext_buffer_free(&pool->message);
    pthread_cond_destroy(&pool->work_done);
    pthread_cond_destroy(&pool->work_to_do);
    pthread_mutex_destroy(&pool->lock);
    free(pool->threads);
    free(pool->slots);
    free(pool);
}

/* Jobs and results. Only the caller's thread changes `submitted` and `dropped`, so it reads them without the lock. */

unsigned ptext_pool_outstanding(const ptext_pool *pool) {
    return (unsigned)(pool->submitted - pool->dropped);
}

unsigned ptext_pool_window(const ptext_pool *pool) {
    return pool->window;
}

ptext_status ptext_pool_submit(ptext_pool *pool, const char *job, size_t length) {
    slot *s = slot_of(pool, pool->submitted);
    s->done = false; /* nobody else knows this slot yet */
    ptext_status status = ptext_buffer_add(&s->job, job, length);
    if (status != PTEXT_OK) return status;
    pthread_mutex_lock(&pool->lock);
    pool->submitted++;
    pthread_cond_signal(&pool->work_to_do);
    pthread_mutex_unlock(&pool->lock);
    return PTEXT_OK;
}

bool ptext_pool_done(ptext_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    bool done = slot_of(pool, pool->dropped)->done;
    pthread_mutex_unlock(&pool->lock);
    return done;
}

static void wait_for(ptext_pool *pool, slot *s) {
    pthread_mutex_lock(&pool->lock);
    while (!s->done) pthread_cond_wait(&pool->work_done, &pool->lock);
    pthread_mutex_unlock(&pool->lock);
}

ptext_pool_result ptext_pool_next(ptext_pool *pool) {
    slot *s = slot_of(pool, pool->dropped);
    if (pool->thread_count > 0) {
        wait_for(pool, s);
    } else if (!s->done) {
        do_job(pool, pool->worker, s);
        s->done = true;
    }
    return (ptext_pool_result){s->result.bytes, s->result.length, s->failed};
}

void ptext_pool_drop(ptext_pool *pool) {
    empty(&slot_of(pool, pool->dropped)->result);
    pthread_mutex_lock(&pool->lock);
    pool->dropped++;
    pthread_mutex_unlock(&pool->lock);
}
