# ptext: `make run` tries it on a sample, `make test` tests it; both install what is missing on Debian and Ubuntu.
# Every tool, flag and place below can be given on the command line: make CC=clang PREFIX=$HOME/.local install

CC         = gcc
PKG_CONFIG = pkg-config
LUACHECK   = luacheck
BUILD      = build

# The pkg-config name of Lua 5.4 and the interpreter for scripts and tests
LUA_PC := $(shell for name in lua5.4 lua-5.4 lua54 lua; do \
    $(PKG_CONFIG) --exists "$$name >= 5.4" 2>/dev/null && echo $$name && break; done)
LUA    = lua5.4

CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wshadow -Wconversion
LDFLAGS  = -Wl,--unresolved-symbols=ignore-all
LIBFLAG  = -shared
SANITIZE =

PREFIX  = /usr/local
BINDIR  = $(PREFIX)/bin
LUADIR  = $(PREFIX)/share/lua/5.4
LIBDIR  = $(PREFIX)/lib/lua/5.4
MANDIR  = $(PREFIX)/share/man
DESTDIR =
INSTALL = install

# Where Lua's headers are, and the libraries with a static form; those without are found when the program runs.
static      = $(filter /%,$(shell $(CC) -print-file-name=$(1) 2>/dev/null))
LUA_INCDIR := $(patsubst -I%,%,$(shell $(PKG_CONFIG) --cflags-only-I $(LUA_PC) 2>/dev/null))
LUA_STATIC := $(call static,lib$(LUA_PC).a)
LPEG       := $(call static,lib$(LUA_PC)-lpeg.a)
CJSON      := $(call static,lib$(LUA_PC)-cjson.a)
EXPORT      = -Wl,-E
LUA_LIBS   := $(if $(LUA_STATIC),$(EXPORT) $(LUA_STATIC) -lm -ldl,$(shell $(PKG_CONFIG) --libs $(LUA_PC) 2>/dev/null))
NETTLE      = -lnettle

# Objects serve the command and the Lua module, and the module shows nothing but its entrance.
COMPILE  = $(CC) -std=c11 $(WARNINGS) $(CFLAGS) $(SANITIZE) -fPIC -fvisibility=hidden -pthread -MMD -MP \
           $(if $(LUA_INCDIR),-isystem $(LUA_INCDIR))
LINK     = $(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -pthread

TEXT   = $(patsubst %.c,$(BUILD)/%.o,$(wildcard core/text/*.c))
HOST   = $(patsubst %,$(BUILD)/core/host/%.o,os pool)
BIND   = $(patsubst %.c,$(BUILD)/%.o,$(wildcard core/bind/*.c)) $(patsubst %,$(BUILD)/core/host/%.o,state worker)
UNITS  = $(patsubst tests/unit/%.c,$(BUILD)/tests/unit/%,$(wildcard tests/unit/test_*.c))

COMMAND = $(BUILD)/ptext
MODULE  = $(BUILD)/lib/ptext/core.so

all: $(COMMAND) $(MODULE)

$(COMMAND): $(BUILD)/core/host/main.o $(BIND) $(HOST) $(TEXT)
	$(LINK) -o $@ $^ $(LPEG) $(CJSON) $(LUA_LIBS) $(NETTLE) -lm

$(MODULE): $(BIND) $(HOST) $(TEXT)
	@mkdir -p $(@D)
	$(LINK) $(LIBFLAG) -o $@ $^ $(NETTLE) -lm

$(BUILD)/core/host/main.o: DEFINES = $(if $(LPEG),-DPTEXT_STATIC_LPEG) $(if $(CJSON),-DPTEXT_STATIC_CJSON)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) $(DEFINES) -c -o $@ $<

$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(HOST) $(TEXT)
	$(LINK) -o $@ $^ -lcmocka -lm

-include $(wildcard $(BUILD)/core/*/*.d $(BUILD)/tests/unit/*.d)

clean:
	rm -rf $(BUILD)

.PHONY: all clean
