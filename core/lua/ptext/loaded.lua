-- A loaded ruleset: what a run works with, and what may be asked of it.

local frozen = require "ptext.frozen"

local Loaded = {}
Loaded.__index = Loaded

-- `begin` may set up what `document` and `finish` use: what scripts hold after it is what they hold from then on. What
-- it is told of the run is read-only.
local function settling(self, begin)
  return begin and function(run)
    local given = frozen.thaw(begin(frozen.data(run)))
    local ok, message = self.loader:settle()
    if not ok then error(message, 0) end
    return given
  end
end

-- A document's view leads to the run, which is the same for all documents: read-only, too. What comes back is plain.
local function reading(document)
  return document and function(view)
    local run = type(view) == "table" and view.run
    if run then view.run = frozen.data(run) end
    local ok, given = pcall(document, view)
    if run then view.run = run end
    if not ok then error(given, 0) end
    return frozen.thaw(given)
  end
end

local function plain(finish)
  return finish and function(report) return frozen.thaw(finish(report)) end
end

-- A part of a format, a function or a table of functions by output, each wrapped.
local function wrapped(part, wrap)
  if type(part) ~= "table" then return wrap(part) end
  local parts = {}
  for output, f in pairs(part) do parts[output] = wrap(f) end
  return parts
end

local function new_problems(work_loader, from)
  local new = table.move(work_loader.problems, from + 1, #work_loader.problems, 1, {})
  for i = #work_loader.problems, from + 1, -1 do work_loader.problems[i] = nil end
  return new
end

local function checked_format(self, name)
  local script, message = self.loader:open("formats/" .. name)
  if not script then return nil, { { message = message } } end
  local before = #self.loader.problems
  self.loader:run(script)
  if not script.failed and script.kind ~= "format" then
    self.loader:problem_at(script, {}, "expected a script that returns format { … }")
  end
  local format = script.kind == "format" and self.loader:checked(script, "format", true)
  local problems = new_problems(self.loader, before)
  if problems[1] then return nil, problems end
  if not format then return nil, { { script = script.path, message = "the script has errors" } } end
  return format
end

--- The format of this name, looked for as the ruleset's own scripts are: name, about, outputs (a list), and functions
--- that may be called as any; what they raise is a string, "script:line: message". Or nil and an array of problems.
function Loaded:format(name)
  if type(name) ~= "string" then error("format: the name must be a string", 2) end
  local format, problems = checked_format(self, name)
  if not format then return nil, problems end
  format.name = format.name or name
  if type(format.outputs) == "string" then format.outputs = { format.outputs } end
  format.begin = wrapped(format.begin, function(begin) return settling(self, begin) end)
  format.document = wrapped(format.document, reading)
  format.finish, format.close = wrapped(format.finish, plain), wrapped(format.close, plain)
  return format
end

--- The value of another script of the ruleset, such as "lib/x", for trusted code: its functions may be called as any.
--- Raises when there is none or it has errors.
function Loaded:script(name)
  return self.loader:value(name)
end

--- The keeper of what scripts hold, which puts back what their functions have changed: for what is done often.
function Loaded:keeper()
  return self.loader.sandbox.keeper
end

--- Puts back what the functions of scripts have changed: a document begins as the first did. `rules.find` does it.
function Loaded:restore()
  self.loader:restore()
end

return Loaded
