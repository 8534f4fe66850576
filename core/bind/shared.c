#include "shared.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

struct ptext_shared {
    void *value;
    void (*free_value)(void *value);
    lua_Integer token;
    size_t holders;
    ptext_shared *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ptext_shared *all_shared; /* guarded by the lock, as the holders are */
static lua_Integer last_token;   /* likewise */

ptext_shared *ptext_share(void *value, void (*free_value)(void *value)) {
    ptext_shared *made = malloc(sizeof *made);
    if (made == NULL) return NULL;
    pthread_mutex_lock(&lock);
    *made = (ptext_shared){value, free_value, ++last_token, 1, all_shared};
    all_shared = made;
    pthread_mutex_unlock(&lock);
    return made;
}

ptext_shared *ptext_hold(lua_Integer token, void (*free_value)(void *value)) {
    pthread_mutex_lock(&lock);
    ptext_shared *found = all_shared;
    while (found != NULL && (found->token != token || found->free_value != free_value)) found = found->next;
    if (found != NULL) found->holders++;
    pthread_mutex_unlock(&lock);
    return found;
}

static void unlist(const ptext_shared *gone) {
    ptext_shared **link = &all_shared;
    while (*link != gone) link = &(*link)->next;
    *link = gone->next;
}

void ptext_let_go(ptext_shared *held) {
    pthread_mutex_lock(&lock);
    bool last = --held->holders == 0;
    if (last) unlist(held);
    pthread_mutex_unlock(&lock);
    if (!last) return;
    held->free_value(held->value);
    free(held);
}

void *ptext_shared_value(const ptext_shared *held) {
    return held->value;
}

lua_Integer ptext_shared_token(const ptext_shared *held) {
    return held->token;
}
