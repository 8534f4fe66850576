/* Memory that runs out when a test says so. The linker puts the functions below in the place of the library's (see the
   Makefile: programs whose names end in _memory). */
#ifndef PTEXT_FAILING_MEMORY_H
#define PTEXT_FAILING_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *old);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void __wrap_free(void *old);

#define UNLIMITED UINT32_MAX

static uint32_t allowed = UNLIMITED; /* allocations until one fails */
static int64_t held;                 /* places that were taken and not given back */

static bool is_allowed(void) {
    if (allowed == 0) return false;
    if (allowed != UNLIMITED) allowed--;
    return true;
}

static void *taken(void *place) {
    held += place != NULL;
    return place;
}

void *__wrap_malloc(size_t size) { return is_allowed() ? taken(__real_malloc(size)) : NULL; }

void *__wrap_calloc(size_t count, size_t size) { return is_allowed() ? taken(__real_calloc(count, size)) : NULL; }

void *__wrap_realloc(void *old, size_t size) {
    if (!is_allowed()) return NULL;
    return old == NULL ? taken(__real_malloc(size)) : __real_realloc(old, size);
}

void __wrap_free(void *old) {
    held -= old != NULL;
    __real_free(old);
}

#endif
