/* A worker: one Lua state that takes a string and gives one back. */
#ifndef PTEXT_WORKER_H
#define PTEXT_WORKER_H

#include "../text/fold.h"
#include "state.h"

/* What a worker's state is made with. All of it is borrowed and must outlive the worker; several workers in several
   threads may share it. */
typedef struct ptext_worker_options {
    size_t memory;                  /* limit in bytes, 0 for none */
    const char *main;               /* require(main).open(argument) gives the function that does the jobs */
    const char *argument;
    size_t argument_length;
    const char *path, *cpath;       /* package.path and package.cpath */
    const ptext_library *libraries; /* known to require */
    size_t library_count;
} ptext_worker_options;

typedef struct ptext_worker ptext_worker;

/* NULL when it cannot be opened; *message then says why. */
ptext_worker *ptext_worker_open(const ptext_worker_options *options, ptext_buffer *message);

/* Does one job and appends the result. When the job raises, runs out of memory or gives no string, returns false with
   the message in *result; the worker is as good as before. */
bool ptext_worker_do(ptext_worker *worker, const char *job, size_t length, ptext_buffer *result);

void ptext_worker_close(ptext_worker *worker);

#endif
