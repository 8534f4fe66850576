-- Keeps what scripts hold as it was when they were loaded.
--
-- A function of a script can reach tables and variables. Tables become read-only views; a variable that the script may
-- assign to is noted with its value, and put back before each document. What can do neither (an iterator, an object of
-- the engine) is refused: its state would go from one document to the next.

local chunks = require "ptext.chunks"
local frozen = require "ptext.frozen"

local keeper = {}
keeper.__index = keeper

local DEEPEST = 150

--- A keeper of scripts. `trusted` is a set of the functions that the sandbox gives to scripts; `is_fixed(value)` says
--- whether a userdata never changes: an LPeg pattern, or an object of the engine's that scripts make.
function keeper.new(trusted, is_fixed)
  local self = setmetatable({ trusted = trusted, is_fixed = is_fixed, sources = {}, assigned = {}, seen = {},
    functions = {}, depth = 0 }, keeper)
  self:forget_variables()
  function self.inner(value) return self:walk(value) end
  return self
end

-- The variables that are put back: of each a function that has it, its number there, and its value.
function keeper:forget_variables()
  self.holders, self.numbers, self.values, self.count, self.restorers = {}, {}, {}, 0, nil
end

function keeper:add_variable(f, number, value)
  self.count, self.restorers = self.count + 1, nil
  self.holders[self.count], self.numbers[self.count], self.values[self.count] = f, number, value
end

local MANY = 80 -- variables of one function that puts them back; Lua allows 200

-- A function that gives the variables from `first` to `last` their values. It shares them: each is an upvalue of its
-- own too, so that it takes an assignment and no call to put one back.
function keeper:restorer(first, last)
  local variables, values, lines = {}, {}, {}
  for i = 1, last - first + 1 do
    variables[i], values[i], lines[i] = "v" .. i, "k" .. i, string.format("v%d = k%d", i, i)
  end
  local source = string.format("local %s local %s = ... return function() %s end", table.concat(variables, ", "),
    table.concat(values, ", "), table.concat(lines, " "))
  local restore = load(source)(table.unpack(self.values, first, last))
  for i = 1, 2 * #lines do
    local number = debug.getupvalue(restore, i):match("^v(%d+)$")
    local variable = number and first + tonumber(number) - 1
    if variable then debug.upvaluejoin(restore, i, self.holders[variable], self.numbers[variable]) end
  end
  return restore
end

function keeper:make_restorers()
  self.restorers = {}
  for first = 1, self.count, MANY do
    self.restorers[#self.restorers + 1] = self:restorer(first, math.min(first + MANY - 1, self.count))
  end
end

--- Makes the functions of a chunk known, by the chunk's name as it was given to `load`.
function keeper:add_chunk(name, source)
  self.sources[name] = source
end

function keeper:names_assigned(chunk)
  self.assigned[chunk] = self.assigned[chunk] or chunks.assigned(self.sources[chunk])
  return self.assigned[chunk]
end

local function refuse(message)
  error({ message = message }, 0)
end

-- The table in which LPeg keeps what the captures of a pattern refer to.
function keeper:walk_pattern(pattern)
  local values = debug.getuservalue(pattern, 1)
  if self.seen[pattern] or type(values) ~= "table" then return pattern end
  self.seen[pattern] = true
  for i = 1, #values do
    local value = values[i]
    if type(value) ~= "string" then values[i] = self:walk(value) end
  end
  return pattern
end

function keeper:walk_upvalues(f, chunk)
  for i = 1, math.huge do
    local name, value = debug.getupvalue(f, i)
    if not name then return end
    local id = debug.upvalueid(f, i)
    if not self.seen[id] then
      self.seen[id] = true
      local kept = self:walk(value)
      if not rawequal(kept, value) then debug.setupvalue(f, i, kept) end
      if self:names_assigned(chunk)[name] then self:add_variable(f, i, kept) end
    end
  end
end

function keeper:walk_function(f)
  if self.trusted[f] or self.seen[f] then return f end
  self.seen[f] = true
  local info = debug.getinfo(f, "S")
  if info.what == "C" then
    if debug.getupvalue(f, 1) then refuse "an iterator cannot be kept: make it in the function that uses it" end
  elseif self.sources[info.source] then
    self.functions[#self.functions + 1] = f
    self:walk_upvalues(f, info.source)
  elseif not self.trusted[info.source] then
    refuse "an iterator cannot be kept: make it in the function that uses it"
  end
  return f
end

local walkers = {
  table = function(self, value) return frozen.view(value, self.inner) end,
  ["function"] = keeper.walk_function,
  userdata = function(self, value)
    if not self.is_fixed(value) then refuse "an object of the engine cannot be kept" end
    return self:walk_pattern(value)
  end,
}

-- What stands for a value from now on. Raises { message } when it cannot be kept.
function keeper:walk(value)
  local walker = walkers[type(value)]
  if not walker then return value end
  self.depth = self.depth + 1
  if self.depth > DEEPEST then refuse "what the script holds is nested too deeply" end
  local kept = walker(self, value)
  self.depth = self.depth - 1
  return kept
end

--- Keeps a value that a script returned, and all that it reaches. Returns the view that other scripts may see, or nil
--- and what cannot be kept.
function keeper:keep(value)
  self.depth = 0
  local ok, kept = pcall(self.walk, self, value)
  if not ok then return nil, type(kept) == "table" and kept.message or tostring(kept) end
  return kept
end

--- Puts back the variables that scripts have assigned to. Costs as much as there are such variables.
function keeper:restore()
  if not self.restorers then self:make_restorers() end
  for i = 1, #self.restorers do self.restorers[i]() end
end

--- Keeps what the functions of scripts hold now, in place of what they held before. Returns true, or nil and what
--- cannot be kept.
function keeper:settle()
  local functions = self.functions
  self.functions, self.seen = {}, {}
  self:forget_variables()
  for _, f in ipairs(functions) do
    local kept, message = self:keep(f)
    if not kept then return nil, message end
  end
  return true
end

return keeper
