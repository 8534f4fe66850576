# ptext: `make run` tries it on a sample, `make test` tests it; both install what is missing on Debian and Ubuntu.
# Every tool, flag and place below can be given on the command line: make CC=clang PREFIX=$HOME/.local install

CC         = gcc
PKG_CONFIG = pkg-config
LUACHECK   = luacheck
BUILD      = build

# The pkg-config name of Lua 5.4 and the interpreter for scripts and tests
LUA_PC := $(or $(shell { for name in lua5.4 lua-5.4 lua54 lua; do \
    $(PKG_CONFIG) --exists "$$name >= 5.4" && echo $$name && break; done; } 2>/dev/null),lua5.4)
LUA    = lua5.4

CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wshadow -Wconversion
LDFLAGS  =
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
LUA_INCDIR := $(patsubst -I%,%,$(shell { $(PKG_CONFIG) --cflags-only-I $(LUA_PC); } 2>/dev/null))
LUA_STATIC := $(call static,lib$(LUA_PC).a)
LPEG       := $(call static,lib$(LUA_PC)-lpeg.a)
CJSON      := $(call static,lib$(LUA_PC)-cjson.a)
EXPORT      = -Wl,-E
LUA_LIBS   := $(if $(LUA_STATIC),$(EXPORT) $(LUA_STATIC) -lm -ldl,$(shell { $(PKG_CONFIG) --libs $(LUA_PC); } 2>/dev/null))
NETTLE      = -lnettle

# Objects serve the command and the Lua module, and the module shows nothing but its entrance.
COMPILE = $(CC) -std=c11 $(WARNINGS) $(CFLAGS) $(SANITIZE) -fPIC -fvisibility=hidden -pthread -MMD -MP \
          $(if $(LUA_INCDIR),-isystem $(LUA_INCDIR))
LINK    = $(CC) $(CFLAGS) $(SANITIZE) $(LDFLAGS) -pthread

objects = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(1)))
PURE    = $(call objects,core/text/*.c core/host/blocks.c core/host/os.c core/host/pool.c)
BOUND   = $(call objects,core/bind/*.c core/host/state.c core/host/worker.c)
UNITS   = $(patsubst %.c,$(BUILD)/%,$(wildcard tests/unit/test_*.c tests/conformance/test_*.c))

COMMAND = $(BUILD)/ptext
MODULE  = $(BUILD)/lib/ptext/core.so

all: $(COMMAND) $(MODULE)

$(COMMAND): $(patsubst %,$(BUILD)/core/host/%.o,main compiled chunks dictionary) $(BOUND) $(PURE)
	$(LINK) -o $@ $^ $(LPEG) $(CJSON) $(LUA_LIBS) $(NETTLE) -lm

$(MODULE): $(BOUND) $(PURE)
	@mkdir -p $(@D)
	$(LINK) $(LIBFLAG) -o $@ $^ $(NETTLE) -lm

# The engine's Lua and what is shipped, compiled: the command takes it for files that still hold the same.
CHUNKS := $(shell find core/lua plugins scripts -name '*.lua' ! -path '*/meta/*' | LC_ALL=C sort) \
          $(shell { $(LUA) -e 'for _, name in ipairs { "argparse", "re" } do \
              print(package.searchpath(name, package.path) or "") end'; } 2>/dev/null)

$(BUILD)/compile: $(BUILD)/core/host/compile.o $(PURE)
	$(LINK) -o $@ $^ $(LUA_LIBS) $(NETTLE) -lm

$(BUILD)/core/host/chunks.c: $(BUILD)/compile $(CHUNKS)
	@$(BUILD)/compile $(CHUNKS) >$@.part
	@mv $@.part $@

# The dictionary of the shipped ruleset, compiled: the command takes it where scripts give the same lists.
$(BUILD)/carry: $(BUILD)/core/host/carry.o $(BOUND) $(PURE)
	$(LINK) -o $@ $^ $(LUA_LIBS) $(NETTLE) -lm

$(BUILD)/core/host/dictionary.c: $(BUILD)/carry $(CHUNKS)
	@XDG_CONFIG_HOME=$(abspath $(BUILD))/none $(BUILD)/carry rules/themes.lua >$@.part
	@mv $@.part $@

$(patsubst %,$(BUILD)/core/host/%.o,chunks dictionary): %.o: %.c
	$(COMPILE) -Icore/host -c -o $@ $<

$(BUILD)/core/host/main.o: EXTRA = $(if $(LPEG),-DPTEXT_STATIC_LPEG) $(if $(CJSON),-DPTEXT_STATIC_CJSON)
$(BUILD)/tests/%.o: EXTRA = -Icore/text
# Programs over columns are loops over many rows, which are worth the processor's vectors.
$(BUILD)/core/text/columns.o: EXTRA = -O3

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) $(EXTRA) -c -o $@ $<

$(UNITS): %: %.o $(PURE)
	$(LINK) -o $@ $^ -lcmocka -lm

# Their allocations fail when they say so.
$(BUILD)/tests/unit/test_%_memory: LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free

units: $(UNITS)

-include $(wildcard $(BUILD)/*/*/*.d)

# Trying and testing

setup:
	@sh tests/setup.sh test

run:
	@sh tests/setup.sh run
	@$(MAKE) --silent all
	@rm -rf $(BUILD)/start
	@$(COMMAND) init $(BUILD)/start
	@cd $(BUILD)/start && "$(abspath $(COMMAND))" run rules/themes.lua data/

test: setup
	@$(MAKE) --silent run-tests

run-tests: all units
	@$(ENVIRONMENT) $(LUA) tests/run.lua $(UNITS)

# The library as the tests find it: the checkout's, whatever is installed.
ENVIRONMENT = PTEXT_ROOT="$(CURDIR)" PTEXT="$(abspath $(COMMAND))" LUA=$(LUA) \
    UNDER="$(UNDER)" BUSTED_ENVIRONMENT="$(BUSTED_ENVIRONMENT)" \
    LUA_PATH_5_4="$(CURDIR)/core/lua/?.lua;$(CURDIR)/core/lua/?/init.lua;$(CURDIR)/tests/lua/?.lua;;" \
    LUA_CPATH_5_4="$(abspath $(BUILD))/lib/?.so;;"

check:
	$(LUACHECK) --quiet .
	@! LC_ALL=C.UTF-8 grep -nE '^.{121,}$$' $$(find core tests -name '*.[ch]')
	@for folder in text bind host; do for header in core/$$folder/*.h; do echo "#include \"$$header\""; done \
	    | $(CC) -std=c11 -I. $(if $(LUA_INCDIR),-isystem $(LUA_INCDIR)) -fsyntax-only -x c - || exit 1; done
	@for cc in gcc clang; do if command -v $$cc >/dev/null; then \
	    $(MAKE) --silent CC=$$cc BUILD=$(BUILD)/check/$$cc CFLAGS="-O2 -Werror" all units || exit 1; fi; done

# The address sanitizer has to be in a program before a module that uses it is loaded.
sanitize: setup
	@$(MAKE) --silent BUILD=$(BUILD)/sanitize CFLAGS="-O1 -g" run-tests \
	    SANITIZE="-fsanitize=address,undefined -fno-sanitize-recover=all" \
	    BUSTED_ENVIRONMENT="ASAN_OPTIONS=detect_leaks=0 LD_PRELOAD='$(LIBASAN)'"
LIBASAN = $(foreach name,libasan.so libubsan.so,$(shell $(CC) -print-file-name=$(name)))

valgrind: setup
	@$(MAKE) --silent BUILD=$(BUILD)/valgrind CFLAGS="-O1 -g" run-tests \
	    UNDER="valgrind --quiet --leak-check=full --error-exitcode=9"

# All tests with portable instructions alone; the unit tests are run with each anyway.
portable: setup
	@PTEXT_INSTRUCTIONS=portable $(MAKE) --silent run-tests

compare: all
	@$(ENVIRONMENT) tests/compare/run

bench:
	-@sh tests/setup.sh bench
	@tests/bench/run

# Those whose libraries are there.
BENCH = $(BUILD)/tests/bench/measure $(BUILD)/tests/bench/stages \
        $(foreach pair,icu:icu-uc hyperscan:libhs,$(call bench_with,$(subst :, ,$(pair))))
bench_with = $(if $(shell { $(PKG_CONFIG) --exists $(word 2,$(1)) && echo yes; } 2>/dev/null),$(BUILD)/tests/bench/$(word 1,$(1)))

bench-programs: all $(BENCH)

$(BUILD)/tests/bench/measure: %: %.o
	$(LINK) -o $@ $^

$(BUILD)/tests/bench/stages: %: %.o $(BUILD)/tests/bench/texts.o $(PURE)
	$(LINK) -o $@ $^ -lm

$(BUILD)/tests/bench/icu: %: %.o $(BUILD)/tests/bench/texts.o
	$(LINK) -o $@ $^ $(shell $(PKG_CONFIG) --libs icu-uc)

$(BUILD)/tests/bench/hyperscan: %: %.o $(BUILD)/tests/bench/texts.o
	$(LINK) -o $@ $^ $(shell $(PKG_CONFIG) --libs libhs)

$(BUILD)/tests/bench/hyperscan.o: EXTRA = $(shell $(PKG_CONFIG) --cflags libhs)

# Boundaries beside those of ICU; needs libicu-dev.
compare-icu: $(BUILD)/tests/conformance/icu_compare
	@$< tests/corpus/posts/*.txt

$(BUILD)/tests/conformance/icu_compare: %: %.o $(PURE)
	$(LINK) -o $@ $^ $(shell $(PKG_CONFIG) --libs icu-uc)

rock-test: setup
	@LUA=$(LUA) sh tests/rocks.sh "$(abspath $(BUILD))/rocks"

generate:
	$(LUA) core/generate/unicode_tables.lua

# Installing

files = $(patsubst $(1)/%,%,$(shell find $(1) -type f -name '*.lua'))
lay   = $(foreach name,$(call files,$(1)),$(INSTALL) -D -m 644 $(1)/$(name) $(DESTDIR)$(LUADIR)/ptext/$(2)$(name) &&) :

install: all $(if $(MANDIR),install-manual)
	$(INSTALL) -D -m 755 $(COMMAND) $(DESTDIR)$(BINDIR)/ptext
	$(INSTALL) -D -m 755 $(MODULE) $(DESTDIR)$(LIBDIR)/ptext/core.so
	@$(call lay,core/lua/ptext,)
	@$(call lay,scripts,scripts/)
	@$(call lay,plugins,plugins/)
	@$(INSTALL) -d $(DESTDIR)$(LUADIR)/ptext/samples
	@$(INSTALL) -m 644 tests/corpus/posts/* $(DESTDIR)$(LUADIR)/ptext/samples

install-manual: all
	$(ENVIRONMENT) $(LUA) -e 'io.write(require("ptext.manual").page())' >$(BUILD)/ptext.1
	$(INSTALL) -D -m 644 $(BUILD)/ptext.1 $(DESTDIR)$(MANDIR)/man1/ptext.1

uninstall:
	rm -f $(DESTDIR)$(BINDIR)/ptext $(DESTDIR)$(MANDIR)/man1/ptext.1
	rm -rf $(DESTDIR)$(LUADIR)/ptext $(DESTDIR)$(LIBDIR)/ptext

clean:
	rm -rf $(BUILD)

.PHONY: all units setup run test run-tests check sanitize valgrind portable bench bench-programs compare compare-icu \
        rock-test generate install install-manual uninstall clean
.SECONDARY:
