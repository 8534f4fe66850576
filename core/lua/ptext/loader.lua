-- Finds scripts by name, runs them in the sandbox, and remembers what was found, for messages and for the manifest.

local chunks = require "ptext.chunks"
local later = require "ptext.later"
local frozen = require "ptext.frozen"
local locate = later "ptext.locate"
local nearest = require "ptext.nearest"
local paths = require "ptext.paths"
local sandbox = require "ptext.sandbox"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local loader = {}
loader.__index = loader

local LARGEST_SCRIPT = 16 * 1024 * 1024

local OWN_ERRORS = "` cannot be included: it has errors of its own"

-- A name as scripts write it: parts of letters, digits, _ and -, joined by /, none of them hidden or "..".
local function is_name(name)
  return type(name) == "string" and #name < 200 and not name:find("//", 1, true)
    and name:find("^[%w_][%w_%-%./]*$") ~= nil and not name:find("/%.") and name:sub(-1) ~= "/"
end

local function roots_of(options)
  local roots, seen = {}, { [options.shipped or false] = true, [false] = true }
  for _, path in ipairs { options.root or false, options.user or false } do
    if not seen[path] then roots[#roots + 1] = { path = path, shipped = false } end
    seen[path] = true
  end
  if options.shipped then roots[#roots + 1] = { path = options.shipped, shipped = true } end
  return roots
end

local function to_stderr(line)
  io.stderr:write(line, "\n")
end

--- A loader. `options`: root, the folder that names are looked for in first ("" is the current folder); user and
--- shipped, the folders looked in after it (any may be nil); core, the module `ptext.core`; files, what reads files
--- (core.os); print(line), for scripts that print.
function loader.new(options)
  if type(options) ~= "table" then error("loader.new: options must be a table", 2) end
  local core = options.core or require "ptext.core"
  local self = setmetatable({ core = core, files = options.files or core.os, roots = roots_of(options), by_name = {},
    by_chunk = {}, scripts = {}, problems = {}, right = {}, stack = {},
    made = setmetatable({}, { __mode = "k" }) }, loader)
  self.sandbox = sandbox.new { core = core, print = options.print or to_stderr,
    include = function(name) return self:include(name) end,
    construct = function(kind, value) return self:construct(kind, value) end }
  return self
end

-- Problems --------------------------------------------------------------------------------------------------------

--- Notes a problem of a script. `line` and `column` may be nil.
function loader:problem(script, line, column, message)
  self.problems[#self.problems + 1] = { script = script.path, line = line, column = column, message = message }
end

--- Where the value at a path of keys is written in a script; see locate.place.
function loader.place(script, path, options)
  options = options or {}
  options.owner = script
  return locate.place(script.source, path, options)
end

--- Notes a problem of the value at a path of keys.
function loader:problem_at(script, path, message, options)
  local line, column = loader.place(script, path, options)
  self:problem(script, line, column, message)
end

-- Finding ---------------------------------------------------------------------------------------------------------

function loader:is_file(path)
  local facts = self.files.stat(path)
  return facts ~= nil and facts.type == "file"
end

--- The path of the script of this name and whether it is a shipped one, or nil and the paths that were tried.
function loader:find(name)
  local tried = {}
  for i, root in ipairs(self.roots) do
    local path = paths.join(root.path, name .. ".lua")
    if self:is_file(path) then return path, root.shipped end
    tried[i] = path
  end
  return nil, tried
end

-- The names of the scripts in the folder of a name, in all roots.
function loader:names_beside(name)
  local folder, names = paths.split(name), {}
  for _, root in ipairs(self.roots) do
    for _, item in ipairs(self.files.list(paths.join(root.path, folder == "" and "." or folder)) or {}) do
      local stem = item.type == "file" and item.name:match("^(.+)%.lua$")
      if stem then names[#names + 1] = paths.join(folder, stem) end
    end
  end
  return names
end

local FEW = 8 -- names that are told where none is near

-- What may be meant by a name: the nearest of these, or all of them where they are few.
local function meant(name, names)
  local hint, seen = nearest.hint(name, names), {}
  if hint ~= "" then return hint end
  for _, other in ipairs(names) do
    if not seen[other] then seen[#seen + 1], seen[other] = other, true end
  end
  if #seen == 0 or #seen > FEW then return "" end
  table.sort(seen)
  return "; there are " .. table.concat(seen, ", ")
end

function loader:not_found(name, tried)
  return string.format("no script `%s`: looked for %s%s", name, table.concat(tried, ", "),
    meant(name, self:names_beside(name)))
end

--- Reads a script from a path. Returns the script { name, path, shipped, source, sha256 }, or nil and a message.
function loader:read(name, path, shipped)
  local source, message = self.files.read(path, LARGEST_SCRIPT)
  if not source then return nil, message end
  local script = { name = name, path = path, shipped = shipped, source = source, sha256 = chunks.sha256(source) }
  script.mark = name .. ":" .. script.sha256
  script.is_known = chunks.was_right(script.mark)
  self.by_name[name] = script
  self.scripts[#self.scripts + 1] = script
  return script
end

--- The script of this name, read but not run, or nil and a message.
function loader:open(name)
  name = type(name) == "string" and name:gsub("%.lua$", "") or name
  if not is_name(name) then
    return nil, "a script is named by folder and name, such as \"lib/x\": letters, digits, _, - and /"
  end
  if self.by_name[name] then return self.by_name[name] end
  local path, more = self:find(name)
  if not path then return nil, self:not_found(name, more) end
  return self:read(name, path, more)
end

-- Running ---------------------------------------------------------------------------------------------------------

function loader:construct(kind, value)
  if type(value) ~= "table" then
    error("`" .. kind .. "` takes a table: " .. kind .. " { … }", 2)
  end
  self.made[value] = kind
  return value
end

local function cycle(stack, script)
  local names = {}
  for _, other in ipairs(stack) do
    if other == script or names[1] then names[#names + 1] = "`" .. other.name .. "`" end
  end
  return table.concat(names, " includes ") .. " includes `" .. script.name .. "`: scripts cannot include each other"
end

function loader:include(name)
  if #self.stack == 0 then error("`include` works while a script is loaded, not later", 2) end
  local script, message = self:open(name)
  if not script then error(message, 2) end
  if script.running then error(cycle(self.stack, script), 2) end
  self:run(script)
  if not script.is_known then self.stack[#self.stack].is_known = false end
  if script.failed then error("`" .. script.name .. OWN_ERRORS, 2) end
  return script.view
end

function loader:fail(script, line, column, message)
  script.failed = true
  self:problem(script, line, column, message)
end

-- A problem met while a script ran: in the script itself or in a function of another that it called. That another has
-- errors of its own was told already.
function loader:fail_running(script, problem)
  local other = problem.chunk and self.by_chunk[problem.chunk]
  script.failed = true
  if problem.message:sub(-#OWN_ERRORS) == OWN_ERRORS then return end
  if other then return self:problem(other, problem.line, nil, problem.message) end
  local line, column = loader.place(script, {})
  self:problem(script, line, column, problem.message)
end

function loader:accept(script, value)
  if value == nil then
    return self:fail(script, 1, 1, "the script returns nothing: it must end with `return`")
  end
  local view, message = self.sandbox.keeper:keep(value)
  if message then
    local line, column = loader.place(script, {})
    return self:fail(script, line, column, message)
  end
  script.value, script.view, script.kind = value, view, self.made[frozen.shown(value)] or self.made[value]
end

function loader:execute(script)
  local shown = script.name .. ".lua"
  self.by_chunk["=" .. shown] = script
  local main, more, message = self.sandbox:compile(shown, script.source)
  if not main then return self:fail(script, more, nil, message) end
  script.as_shipped = script.shipped or more
  local ok, value = self.sandbox:call(main)
  if not ok then return self:fail_running(script, value) end
  self:accept(script, value)
end

--- Runs a script once. Afterwards it has `value`, what it returned; `kind`, the constructor that made it, if any;
--- `view`, what other scripts see of it; or `failed`, and a problem is noted.
function loader:run(script)
  if script.done then return end
  script.running = true
  self.stack[#self.stack + 1] = script
  self:execute(script)
  self.stack[#self.stack] = nil
  script.running, script.done = nil, true
end

--- Notes what is written twice in one table of a script, as problems: the first would be lost. Scripts as they were
--- shipped are not looked at.
function loader:note_repeated()
  for _, script in ipairs(self.scripts) do
    for _, twice in ipairs(script.as_shipped and {} or locate.repeated(script.source, script)) do
      self:problem(script, twice.line, twice.column, string.format(
        "`%s` stands in this table already, in line %d, and only one of them would count", twice.key, twice.before))
    end
  end
end

-- For the engine --------------------------------------------------------------------------------------------------

--- Calls a function of a script; see sandbox.call.
function loader:call(f, ...)
  return self.sandbox:call(f, ...)
end

--- What went wrong in `call`, in one line: "script:line: message".
function loader:describe(problem)
  local script = problem.chunk and self.by_chunk[problem.chunk]
  if not script then return problem.message end
  return string.format("%s:%d: %s", script.path, problem.line or 1, problem.message)
end

-- A function of a script for code that knows of no sandbox: it raises what goes wrong as a string.
function loader:wrap(f)
  local function results(ok, ...)
    if not ok then error(self:describe((...)), 0) end
    return ...
  end
  return function(...) return results(self.sandbox:call(f, ...)) end
end

--- A plain copy of what a script returned. With `wrapped`, its functions can be called as any function; with `shares`,
--- the tables in the copy are not to be changed.
function loader:copy(script, wrapped, shares)
  return frozen.thaw(script.value, wrapped and function(f) return self:wrap(f) end, shares)
end

--- The value of the script of this name for trusted code: a plain copy whose functions can be called as any. Raises
--- when there is no such script or it has errors.
function loader:value(name)
  local script, message = self:open(name)
  if not script then error(message, 0) end
  local before = #self.problems
  self:run(script)
  if not script.failed then return self:copy(script, true) end
  local problem = self.problems[before + 1] or { script = script.path, message = "the script has errors" }
  for i = #self.problems, before + 1, -1 do self.problems[i] = nil end
  error(string.format("%s:%d: %s", problem.script, problem.line or 1, problem.message), 0)
end

--- A plain copy of what a script returned, checked against the shape of this name (see shapes.lua); what is wrong is
--- noted as problems. The copy lacks what is wrong (see schema.check); nil when nothing is right. With `wrapped`, its
--- functions can be called as any. The copy may be changed, the tables in it may not.
---
--- What a script returns follows from its text and those it includes. So it is not checked again where these are the
--- ones that were found right when the command was built: `right` has the checks of this loader that found nothing.
function loader:checked(script, shape, wrapped)
  local ok, value = pcall(self.copy, self, script, wrapped, true)
  if not ok then
    self:problem_at(script, {}, value)
    return nil
  end
  local check = shape .. ":" .. (script.mark or "")
  if script.is_known and chunks.was_right(check) then return value end
  local clean, errors = schema.check(value, shapes[shape])
  for _, err in ipairs(errors) do self:problem_at(script, err.path, err.message, { key = err.key }) end
  if not errors[1] then self.right[#self.right + 1] = check end
  return clean
end

--- Puts back what scripts have assigned to their variables: to be called before each document.
function loader:restore()
  self.sandbox.keeper:restore()
end

--- Takes what scripts hold now as what they hold from now on. Returns true, or nil and a message.
function loader:settle()
  return self.sandbox.keeper:settle()
end

--- The hash of all scripts that were read so far: of their names and contents, not of where they were found.
function loader:hash()
  local lines = {}
  for i, script in ipairs(self.scripts) do lines[i] = script.name .. " " .. script.sha256 .. "\n" end
  table.sort(lines)
  return self.core.sha256(table.concat(lines))
end

return loader
