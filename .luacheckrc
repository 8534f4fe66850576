std = "lua54"
max_line_length = 120
exclude_files = { "build", "core/lua/ptext/meta" } -- stubs define what others use

-- The globals of the sandbox; `pairs` is there, sorted, and files and processes are not.
stds.script = {
  read_globals = {
    "ruleset", "themes", "rules", "format", "include", "lpeg", "re", "ptext",
    "assert", "error", "ipairs", "math", "pairs", "pcall", "select", "string", "table", "tonumber", "tostring", "type",
    "utf8", "print", "rawequal", "rawget", "rawlen", "setmetatable", "getmetatable", "xpcall",
  },
}

-- Entries and cases are data; breaking them over lines makes them harder to read.
files["scripts"] = { std = "script", max_line_length = false }
files["tests"] = { std = "lua54+busted", max_line_length = false }
