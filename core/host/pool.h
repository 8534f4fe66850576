/* Workers in threads: jobs in, results out in the order of the jobs. Jobs and results are bytes, so that a worker could
   as well be a process or another machine. What the workers do is given as functions; nothing here knows Lua. */
#ifndef PTEXT_POOL_H
#define PTEXT_POOL_H

#include "../text/fold.h"

/* What a worker is. Each worker's functions are called in one thread only; `context` is shared by all. */
typedef struct ptext_trade {
    void *context;
    /* Makes a worker; NULL with a message in *message when it cannot. */
    void *(*open)(void *context, ptext_buffer *message);
    /* Does a job and appends its result, or returns false with a message in *result. */
    bool (*work)(void *worker, const char *job, size_t length, ptext_buffer *result);
    void (*close)(void *worker);
} ptext_trade;

typedef struct ptext_pool ptext_pool;

/* Opens `jobs` workers (1 at least) and waits until they are ready. At most `window` jobs (1 at least) are held at a
   time. With one worker there are no threads: it works when its result is asked for. NULL with a message when a worker
   cannot be opened. The functions below are for one thread, the one that opened the pool. */
ptext_pool *ptext_pool_open(const ptext_trade *trade, unsigned jobs, unsigned window, ptext_buffer *message);

/* The same with a thread for each worker, even for one, and without waiting: NULL only when a thread cannot be started.
   No result can be asked for before ptext_pool_ready. */
ptext_pool *ptext_pool_start(const ptext_trade *trade, unsigned jobs, unsigned window, ptext_buffer *message);

/* Whether all workers are ready; never when one could not be opened. Never waits. */
bool ptext_pool_ready(ptext_pool *pool);

/* Whether the result of the oldest outstanding job, of which there must be one, is there. Never waits. */
bool ptext_pool_done(ptext_pool *pool);

/* Jobs that were submitted and whose result was not dropped yet. */
unsigned ptext_pool_outstanding(const ptext_pool *pool);
unsigned ptext_pool_window(const ptext_pool *pool);

/* Copies a job; never waits. There must be room in the window. */
ptext_status ptext_pool_submit(ptext_pool *pool, const char *job, size_t length);

typedef struct ptext_pool_result {
    const char *bytes; /* the result, or the message of a job that failed */
    size_t length;
    bool failed;
} ptext_pool_result;

/* The result of the oldest outstanding job, of which there must be one; waits for it. It stays until it is dropped. */
ptext_pool_result ptext_pool_next(ptext_pool *pool);
void ptext_pool_drop(ptext_pool *pool);

/* Waits for the jobs that are being done, forgets all others, and closes the workers. NULL is fine. */
void ptext_pool_close(ptext_pool *pool);

#endif
