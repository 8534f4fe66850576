-- The part of Lua's own library that scripts are given: the same names, without what reaches outside the script, tells
-- one run from another, or shows where in memory something is.

local core = require "ptext.core"
local frozen = require "ptext.frozen"

local safe = {}

local LONGEST_STRING = 64 * 1024 * 1024

local function copy(from, without)
  local to = {}
  for name, value in pairs(from) do
    if not without[name] then to[name] = value end
  end
  return to
end

local function bad_argument(position, name, expected, value, level)
  error(string.format("bad argument #%d to '%s' (%s expected, got %s)", position, name, expected,
    value == nil and "no value" or type(value)), (level or 2) + 1)
end

-- Text of values --------------------------------------------------------------------------------------------------

--- `tostring` without addresses: "table", "function"; a table's own `__tostring` counts.
function safe.tostring(value)
  local kind = type(value)
  if kind == "table" then
    local metatable = debug.getmetatable(value)
    local made = metatable and rawget(metatable, "__tostring")
    if made then
      local text = made(value)
      if type(text) ~= "string" then error("'__tostring' must return a string", 2) end
      return text
    end
  end
  if kind == "table" or kind == "function" or kind == "userdata" or kind == "thread" then return kind end
  return tostring(value)
end

local function format(template, ...)
  if type(template) ~= "string" and type(template) ~= "number" then bad_argument(1, "format", "string", template) end
  local asked = tostring(template)
  if asked:find("p", 1, true) and asked:gsub("%%%%", ""):find("%%[^%a%%]*p") then
    error("bad argument #1 to 'format' (scripts cannot use '%p')", 2)
  end
  local values = table.pack(...)
  for i = 1, values.n do
    local kind = type(values[i])
    if kind == "table" or kind == "function" or kind == "userdata" then values[i] = safe.tostring(values[i]) end
  end
  return string.format(template, table.unpack(values, 1, values.n))
end

local function rep(s, n, separator)
  local length = (type(s) == "string" or type(s) == "number") and #tostring(s)
  local times, between = math.tointeger(n), separator and #tostring(separator) or 0
  if length and times and times > 0 then
    if length + between > LONGEST_STRING // times then error("resulting string too large", 2) end
    if length + between == 0 then return "" end -- which Lua would copy `times` times
  end
  return string.rep(s, n, separator)
end

safe.string = copy(string, { dump = true })
safe.string.format, safe.string.rep = format, rep

-- Tables ----------------------------------------------------------------------------------------------------------

local function merge(from, to, first, middle, last, less)
  local left, right = first, middle
  for i = first, last - 1 do
    if left < middle and (right >= last or not less(from[right], from[left])) then
      to[i], left = from[left], left + 1
    else
      to[i], right = from[right], right + 1
    end
  end
end

local FEW = 12

local function insertion_sorted(items, count, less)
  for i = 2, count do
    local item, at = items[i], i
    while at > 1 and less(item, items[at - 1]) do
      items[at], at = items[at - 1], at - 1
    end
    items[at] = item
  end
  return items
end

local function merge_sorted(items, count, less)
  local from, to, width = items, {}, 1
  while width < count do
    for first = 1, count, 2 * width do
      merge(from, to, first, math.min(first + width, count + 1), math.min(first + 2 * width, count + 1), less)
    end
    from, to, width = to, from, 2 * width
  end
  return from
end

local function in_order(a, b) return a < b end

-- `table.sort` that keeps equal items in their order: Lua's own looks at the clock when it meets many of them. Of
-- strings, equal ones are the same.
local function sort(t, less)
  if type(t) ~= "table" then bad_argument(1, "sort", "table", t) end
  if less ~= nil and type(less) ~= "function" then bad_argument(2, "sort", "function", less) end
  if less == nil and not debug.getmetatable(t) and core.is_list_of_strings(t) then return table.sort(t) end
  local count = #t
  local items = {}
  for i = 1, count do items[i] = t[i] end
  items = (count <= FEW and insertion_sorted or merge_sorted)(items, count, less or in_order)
  for i = 1, count do t[i] = items[i] end
end

safe.table = copy(table, {})
safe.table.sort = sort

-- Whether `count` numbers, the keys of a table, are 1 to count.
local function is_list(t, count)
  for i = 1, count do
    if rawget(t, i) == nil then return false end
  end
  return true
end

local function split_keys(t)
  local numbers, names, count, name_count = {}, {}, 0, 0
  for key in next, t do
    local kind = type(key)
    if kind == "string" then
      name_count = name_count + 1
      names[name_count] = key
    elseif kind == "number" then
      count = count + 1
      numbers[count] = key
    else
      error("pairs visits numbers and strings; this table has a key that is a " .. kind, 4)
    end
  end
  return numbers, count, names, name_count
end

-- The keys of a table in the order in which pairs visits them, and how many there are.
local function sorted_keys(t)
  local numbers, count, names, name_count = split_keys(t)
  if name_count > 1 then table.sort(names) end
  if count == 0 then return names, name_count end
  if is_list(t, count) then
    for i = 1, count do numbers[i] = i end
  else
    table.sort(numbers)
  end
  return table.move(names, 1, name_count, count + 1, numbers), count + name_count
end

--- `pairs` that visits the numbers among the keys first, in their order, then the strings bytewise. The keys are those
--- at the start; what is removed on the way is not visited.
function safe.pairs(t)
  if type(t) ~= "table" then bad_argument(1, "pairs", "table", t) end
  local shown, i = frozen.shown(t), 0
  local keys, count = sorted_keys(shown)
  return function()
    while i < count do
      i = i + 1
      local key = keys[i]
      local value = rawget(shown, key)
      if value ~= nil then return key, value end
    end
  end, t, nil
end

function safe.rawget(t, key)
  if type(t) ~= "table" then bad_argument(1, "rawget", "table", t) end
  return rawget(frozen.shown(t), key)
end

function safe.rawlen(t)
  if type(t) ~= "table" and type(t) ~= "string" then bad_argument(1, "rawlen", "table or string", t) end
  return rawlen(frozen.shown(t))
end

-- All together ----------------------------------------------------------------------------------------------------

--- The globals of Lua that scripts have, as a new table. `print` takes one line of text.
function safe.globals(print_line)
  local function print_values(...)
    local out = table.pack(...)
    for i = 1, out.n do out[i] = safe.tostring(out[i]) end
    local info = debug.getinfo(2, "S")
    print_line((info and info.short_src or "script") .. ": " .. table.concat(out, "\t"))
  end
  return {
    assert = assert, error = error, ipairs = ipairs, math = copy(math, { random = true, randomseed = true }),
    pairs = safe.pairs, pcall = pcall, print = print_values, rawequal = rawequal, rawget = safe.rawget,
    rawlen = safe.rawlen, select = select, string = safe.string, table = safe.table, tonumber = tonumber,
    tostring = safe.tostring, type = type, unpack = table.unpack, utf8 = copy(utf8, {}), xpcall = xpcall,
    getmetatable = frozen.getmetatable, setmetatable = frozen.setmetatable,
  }
end

return safe
