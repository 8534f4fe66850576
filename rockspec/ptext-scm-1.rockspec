rockspec_format = "3.0"
package = "ptext"
version = "scm-1"
source = { url = "git+file://." }
description = {
  summary = "Turns a folder of posts into evidence: what each is, its themes, and the sentences that show them.",
  detailed = [[
    A command and a library of fast text primitives: words, sentences and graphemes of UAX #29 and of prose, folding,
    and dictionaries of words, globs and phrases that are found in one pass.]],
  license = "MIT",
}
dependencies = {
  "lua >= 5.4, < 5.5",
  "lpeg >= 1.0.2",
  "lua-cjson >= 2.1.0",
  "argparse >= 0.7.1",
}
external_dependencies = {
  NETTLE = { header = "nettle/sha2.h", library = "nettle" },
}
build = {
  type = "make",
  build_variables = {
    CC = "$(CC)",
    CFLAGS = "$(CFLAGS)",
    LIBFLAG = "$(LIBFLAG)",
    LUA_INCDIR = "$(LUA_INCDIR)",
  },
  install_variables = {
    BINDIR = "$(BINDIR)",
    LUADIR = "$(LUADIR)",
    LIBDIR = "$(LIBDIR)",
    MANDIR = "",
  },
}
test = {
  type = "command",
  command = "make test",
}
