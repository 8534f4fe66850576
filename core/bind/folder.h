#ifndef PTEXT_BIND_FOLDER_H
#define PTEXT_BIND_FOLDER_H

#include "../host/os.h"
#include "bind.h"

/* Pushes what core.os calls a type. */
void ptext_bind_push_file_type(lua_State *L, ptext_os_type type);

#endif
