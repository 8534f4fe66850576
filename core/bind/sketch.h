#ifndef PTEXT_BIND_SKETCH_H
#define PTEXT_BIND_SKETCH_H

#include "bind.h"

#include "../text/keys.h"
#include "../text/sketch.h"

/* A sketch argument; it borrows the string. */
ptext_sketch ptext_bind_check_sketch(lua_State *L, int argument);

/* Pushes numbers that count from 0 as an array of numbers that count from 1. Returns 1. */
int ptext_bind_push_numbers(lua_State *L, const ptext_numbers *numbers);

#endif
