-- Compiles Lua: what the command carries compiled need not be compiled again (see core/host/compiled.h).

local core = require "ptext.core"

local chunks = {}

local compiled = package.loaded["ptext.compiled"] or function() end

--- As `load(source, name, "t", environment)`. The second result is true when the source is one that the command
--- carries.
function chunks.load(source, name, environment)
  local main = compiled(source, name, environment)
  if main then return main, true end
  return load(source, name, "t", environment)
end

--- As `loadfile(path)`.
function chunks.load_file(path)
  local source = core.os.read(path)
  local main = source and compiled(source, "@" .. path)
  if main then return main end
  return loadfile(path)
end

return chunks
