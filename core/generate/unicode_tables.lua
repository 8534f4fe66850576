-- Makes core/text/unicode_properties.h and core/text/unicode_tables.c from the Unicode Character Database:
--   lua5.4 core/generate/unicode_tables.lua [UCD [OUT]]
-- UCD is /usr/share/unicode (Debian's unicode-data), OUT is core/text.

local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "?.lua;" .. package.path
local ucd = require "ucd"
local properties = require "properties"
local normal_forms = require "normal_forms"

local root = arg[1] or "/usr/share/unicode"
local out_dir = arg[2] or (here .. "../text")

local version = ucd.version(root, "auxiliary/WordBreakProperty.txt")
local notice = ("   Made by core/generate/unicode_tables.lua from Unicode %s. Do not edit. */\n"):format(version)

local function create(name, about)
  local path = out_dir .. "/" .. name
  local file = assert(io.open(path, "w"))
  file:write("/* ", about, "\n", notice)
  return file
end

local header = create("unicode_properties.h", "Property values for the boundaries of UAX #29.")
properties.write_header(header, version)
assert(header:close())

local tables = create("unicode_tables.c", "Character properties, normalisation and case folding.")
tables:write('#include "unicode_tables.h"\n')
properties.write_tables(tables, properties.read(root))
normal_forms.write_tables(tables, normal_forms.read(root))
assert(tables:close())
