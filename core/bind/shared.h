/* Read-only objects that several Lua states of a process hold together. */
#ifndef PTEXT_SHARED_H
#define PTEXT_SHARED_H

#include <stdint.h>

/* A share in an object. What frees it also says what kind of object it is. */
typedef void ptext_shared_free(void *object);
typedef struct ptext_shared ptext_shared;

/* Makes the object shareable, with one holder: the caller. NULL when memory runs out; the object is then still the
   caller's alone. All functions may be called in any thread. */
ptext_shared *ptext_share(void *object, ptext_shared_free *free_object);

/* The number by which another state asks for a share: a number, so that it can travel in a string. It is never used
   for another object. */
int64_t ptext_shared_token(const ptext_shared *shared);
void *ptext_shared_object(const ptext_shared *shared);

/* One more holder of the object with this token and kind; NULL when its last holder has gone. */
ptext_shared *ptext_shared_hold(int64_t token, ptext_shared_free *free_object);

/* One holder less; the last one frees the object. */
void ptext_shared_release(ptext_shared *shared);

#endif
