/* Which variables a Lua chunk may assign to after it declared them: the names that stand where an assignment could be.

   The answer may name too many variables, never too few, so that every other variable of a function is known to be a
   constant. */
#ifndef PTEXT_ASSIGNED_H
#define PTEXT_ASSIGNED_H

#include <stdbool.h>
#include <stddef.h>

/* How far a source has been read. */
typedef struct ptext_assigned {
    const char *source;
    size_t length, at;
} ptext_assigned;

/* Goes on to the next name that may be assigned to, any number of times the same. False at the end. Linear in all. */
bool ptext_assigned_next(ptext_assigned *reader, size_t *start, size_t *length);

#endif
