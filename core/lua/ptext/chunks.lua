-- Compiles Lua: what the command carries compiled need not be compiled again (see core/host/compiled.h).

local core = require "ptext.core"

local chunks = {}

local function nothing() end

local compiled = package.loaded["ptext.compiled"] or { load = nothing, facts = nothing, checks = "" }

--- As `load(source, name, "t", environment)`. The second result is true when the source is one that the command
--- carries.
function chunks.load(source, name, environment)
  local main = compiled.load(source, name, environment)
  if main then return main, true end
  return load(source, name, "t", environment)
end

--- As `loadfile(path)`.
function chunks.load_file(path)
  local source = core.os.read(path)
  local main = source and compiled.load(source, "@" .. path)
  if main then return main end
  return loadfile(path)
end

--- As `core.sha256(source)`.
function chunks.sha256(source)
  return compiled.facts(source) or core.sha256(source)
end

--- As `core.assigned(source)`.
function chunks.assigned(source)
  local hash, names = compiled.facts(source)
  return hash and core.set(names) or core.assigned(source)
end

local checks

--- Whether something was found right when the command was built; see loader.checked.
function chunks.was_right(check)
  checks = checks or core.set(compiled.checks)
  return checks[check] or false
end

return chunks
