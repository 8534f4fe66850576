#include "shared.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

struct ptext_shared {
    void *object;
    ptext_shared_free *free_object;
    int64_t token;
    size_t holders;
    ptext_shared *next;
};

/* The lock guards the list, the tokens and all counts of holders. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ptext_shared *all;
static int64_t last_token;

ptext_shared *ptext_share(void *object, ptext_shared_free *free_object) {
    ptext_shared *shared = malloc(sizeof *shared);
    if (shared == NULL) return NULL;
    pthread_mutex_lock(&lock);
    *shared = (ptext_shared){object, free_object, ++last_token, 1, all};
    all = shared;
    pthread_mutex_unlock(&lock);
    return shared;
}

int64_t ptext_shared_token(const ptext_shared *shared) {
    return shared->token;
}

void *ptext_shared_object(const ptext_shared *shared) {
    return shared->object;
}

ptext_shared *ptext_shared_hold(int64_t token, ptext_shared_free *free_object) {
    pthread_mutex_lock(&lock);
    ptext_shared *found = all;
    while (found != NULL && (found->token != token || found->free_object != free_object)) found = found->next;
    if (found != NULL) found->holders++;
    pthread_mutex_unlock(&lock);
    return found;
}

static void unlist(const ptext_shared *gone) {
    ptext_shared **link = &all;
    while (*link != gone) link = &(*link)->next;
    *link = gone->next;
}

void ptext_shared_release(ptext_shared *shared) {
    pthread_mutex_lock(&lock);
    bool last = --shared->holders == 0;
    if (last) unlist(shared);
    pthread_mutex_unlock(&lock);
    if (!last) return;
    shared->free_object(shared->object);
    free(shared);
}
