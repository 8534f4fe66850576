/* What a call writes text with: a buffer of its own, kept from call to call. */
#ifndef PTEXT_BIND_WRITER_H
#define PTEXT_BIND_WRITER_H

#include "bind.h"

/* A key of an object, and its value where that is a string, else NULL. The bytes belong to the table. */
typedef struct ptext_key {
    const char *name;
    size_t length;
    const char *value;
    size_t value_length;
    int rank; /* its place in an order, or PTEXT_NO_RANK */
} ptext_key;

enum { PTEXT_NO_RANK = INT32_MAX };

typedef struct ptext_writer {
    ptext_buffer out;
    ptext_key *keys; /* a stack: each object that is being written has its keys above those of the object around it */
    uint32_t key_count, key_capacity;
    int order; /* stack index of the table from name to rank, or 0 */
    int depth;
    bool open;  /* a call writes, or Lua lets calls write */
    bool given; /* it is one of core.writer, to which several calls write */
} ptext_writer;

/* Pushes an empty writer. A call has it for itself while it writes: a finalizer that runs meanwhile
   may write as well. */
ptext_writer *ptext_bind_open_writer(lua_State *L);

/* The writer of core.writer that is the last argument of a call, at `index`, or, where there is none, a new one, pushed
   there. Nothing is left above it. */
ptext_writer *ptext_bind_writer_at(lua_State *L, int index);

/* Pushes what was written as a string, and keeps the memory for the next call, unless it is much. Returns 1. */
int ptext_bind_close_writer(lua_State *L, ptext_writer *writer);

/* The same of the writer of ptext_bind_writer_at(L, index); one that was given goes on, and is pushed itself. */
int ptext_bind_leave_writer(lua_State *L, ptext_writer *writer, int index);

/* Appends the value at a stack index as JSON; see core.json. Raises for what JSON cannot hold. (json.c) */
void ptext_bind_json_value(lua_State *L, ptext_writer *writer, int index);

/* The same of a table whose keys say nothing of what it is: as an array, or as an object. */
void ptext_bind_json_array(lua_State *L, ptext_writer *writer, int index);
void ptext_bind_json_object(lua_State *L, ptext_writer *writer, int index);

#endif
