-- The world of a script: the globals it sees, and the one way in which its functions are called.

local compiling = require "ptext.chunks"
local later = require "ptext.later"
local frozen = require "ptext.frozen"
local keeper = require "ptext.keeper"
local mistakes = later "ptext.mistakes"
local patterns = require "ptext.patterns"
local safe = require "ptext.safe"

local sandbox = {}
sandbox.__index = sandbox

local string_metatable = debug.getmetatable("")

local PRIMITIVES = { "words", "sentences", "graphemes", "blocks", "fold", "nfc", "spaced", "count",
  "valid_utf8", "clean_utf8", "csv", "split", "set" }

-- The bytes of words where a script does not say: letters, figures, hyphens, apostrophes, all beyond ASCII.
local BYTES = "09AZaz--''\x80\xFF"

-- What `make` gives; what is wrong is raised where the script called, so its callers may not end in calling this.
local function made(make, ...)
  local ok, result = pcall(make, ...)
  if ok then return result end
  error(string.gsub(result, "'ptext%.core%.", "'ptext."), 3) -- as scripts call it
end

local LISTS = { "joining", "adverbs", "opening", "heads" }

-- What looks for words. It is made of plain lists; a text stands for the words in it.
local function finders(core)
  local ptext = {}
  local function plain_words(value)
    return type(value) == "string" and core.split(value) or frozen.thaw(value)
  end
  function ptext.word_class(words, bytes)
    local class = made(core.word_class, frozen.thaw(words), bytes or BYTES)
    return class
  end
  function ptext.lexicon(phrases)
    local lexicon = made(core.lexicon, frozen.thaw(phrases))
    return lexicon
  end
  function ptext.endings(strings, stops)
    local endings = made(core.endings, frozen.thaw(strings), frozen.thaw(stops))
    return endings
  end
  function ptext.clauses(parts)
    local plain = frozen.thaw(parts)
    for _, name in ipairs(type(plain) == "table" and LISTS or {}) do plain[name] = plain_words(plain[name]) end
    local clauses = made(core.clauses, plain)
    return clauses
  end
  return ptext
end

local function primitives(core)
  local ptext = finders(core)
  ptext.version = require "ptext.version"
  for _, name in ipairs(PRIMITIVES) do ptext[name] = core[name] end
  return ptext
end

local function trust(trusted, value)
  if type(value) == "function" then trusted[value] = true end
  if type(value) == "table" then
    for _, inner in pairs(value) do trust(trusted, inner) end
  end
end

local function assign(_, name)
  error("cannot assign to the global `" .. safe.tostring(name) .. "`: declare it with `local`", 2)
end

-- `error` for scripts: a level outside of them would put the engine's own files into messages.
local function error_in(chunks)
  return function(message, level)
    level = math.tointeger(level) or 1
    local info = level > 0 and debug.getinfo(level + 1, "S")
    if level > 1 and not (info and chunks[info.source]) then level = 1 end
    error(message, level > 0 and level + 1 or 0)
  end
end

-- Errors ----------------------------------------------------------------------------------------------------------

-- A chunk's name in messages is cut by Lua.
local function shown_name(chunk)
  return chunk:sub(2, 60)
end

-- The innermost function of a script among those that run now, as far as the call that caught the error: chunk, line.
local function running(chunks)
  for level = 3, math.huge do
    local info = debug.getinfo(level, "Slf")
    if not info or info.func == xpcall then return nil end
    if chunks[info.source] then return info.source, info.currentline end
  end
end

local function failure(self, err)
  local chunk, line = running(self.chunks)
  local message = type(err) == "string" and err or type(err) == "number" and tostring(err)
    or "the error is not a message but a " .. type(err)
  local name, at, rest = message:match("^([^\n]-):(%d+): (.*)$")
  if name and self.shown[name] then
    chunk, line, message = self.shown[name], math.tointeger(tonumber(at)), rest
  end
  return { chunk = chunk, line = line, message = message }
end

--- Gives a problem of `call` that has no place that of a script's function, where it was defined: one that ended by
--- calling another leaves no trace.
function sandbox:place(problem, f)
  local info = not problem.chunk and f and debug.getinfo(f, "S")
  if info and self.chunks[info.source] and info.what == "Lua" then
    problem.chunk, problem.line = info.source, info.linedefined
  end
  return problem
end

local function problem_in(self, f, err)
  return self:place(type(err) == "table" and err or { message = tostring(err) }, f)
end

local function finish(self, f, before, ok, ...)
  string_metatable.__index, patterns.metatable.__index = before[1], before[2]
  if ok then return true, ... end
  local problem = problem_in(self, f, (...))
  if problem.message == "not enough memory" then collectgarbage() end -- what comes next must not pay for it
  return false, problem
end

local function lend_methods()
  string_metatable.__index, patterns.metatable.__index = safe.string, patterns.lpeg
end

-- The sandbox -----------------------------------------------------------------------------------------------------

--- A sandbox. `options`: core, the module `ptext.core`; include(name), construct(kind, table), what scripts' functions
--- of these names do; print(line).
---
--- In a Lua state that the engine made, the methods of strings and patterns are those of the sandbox for good: trusted
--- code may run functions of scripts by matching a pattern that holds them. In the state of another program they are
--- lent for the time of a call.
function sandbox.new(options)
  local self = setmetatable({ chunks = {}, shown = {}, names = {} }, sandbox)
  if options.core.memory and select(2, options.core.memory()) then lend_methods() end
  local trusted = {}
  local globals = safe.globals(options.print)
  globals.include, globals.error = options.include, error_in(self.chunks)
  globals.lpeg, globals.re, globals.ptext = patterns.lpeg, patterns.re(trusted), primitives(options.core)
  for _, kind in ipairs { "ruleset", "themes", "rules", "format" } do
    globals[kind] = function(t) return options.construct(kind, t) end
  end
  trust(trusted, globals)
  for name in pairs(globals) do self.names[#self.names + 1] = name end
  self.environment = frozen.environment(globals, assign, function(name)
    error(mistakes.global(name, self.names), 3)
  end)
  self.keeper = keeper.new(trusted, function(value)
    return patterns.is_pattern(value) or options.core.is_fixed(value)
  end)
  self.handler = function(err) return failure(self, err) end
  return self
end

--- Compiles a script, text only. `name` is what messages call it. Returns its main function and whether it is one as
--- shipped, as far as that is known; or nil, line, message.
function sandbox:compile(name, source)
  local chunk = "=" .. name
  self.chunks[chunk], self.shown[shown_name(chunk)] = name, chunk
  self.keeper:add_chunk(chunk, source)
  local code = source
  if code:find("^\xEF\xBB\xBF") then code = code:sub(4) end
  if code:find("^#") then code = code:gsub("^[^\r\n]*", "") end
  local main, message = compiling.load(code, chunk, self.environment)
  if main then return main, message == true end
  local number, rest = message:sub(#shown_name(chunk) + 1):match("^:(%d+): (.*)$")
  local line = math.tointeger(tonumber(number)) or 1
  return nil, line, mistakes.syntax(rest or message, source, line)
end

--- Calls a function of a script. Returns true and its results, or false and { message, chunk, line }: chunk is the name
--- of the script (nil when no script was running), line the line in it.
---
--- While it runs, the methods of strings and patterns are those of the sandbox, so that none leads out of it. Limits
--- on instructions belong here.
function sandbox:call(f, ...)
  local before = { string_metatable.__index, patterns.metatable.__index }
  lend_methods()
  return finish(self, f, before, xpcall(f, self.handler, ...))
end

return sandbox
