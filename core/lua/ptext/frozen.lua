-- Read-only views of tables, and the metatables that scripts may set and see.
--
-- A view is an empty table whose metatable leads to a shadow: a copy of the table in which every table is a view in its
-- turn. Indexing a view therefore costs what indexing a table with a metatable costs, and the table that a script made
-- is out of reach once its script is loaded.
--
-- Of a table that holds nothing but data, down to the last, the copy is made when somebody first looks into the view:
-- long lists of names are looked at by nobody but the engine.

local core = require "ptext.core"

local frozen = {}

local get_metatable = debug.getmetatable

local function weak() return setmetatable({}, { __mode = "k" }) end

local shadows = weak()   -- from a view to its shadow, or to the table itself while the view is closed
local closed = weak()    -- the views of data that nobody looked into, and lists whose items are not all made: how many
local views = weak()     -- from a table to its view
local classes = weak()   -- from a view to the view of its script's metatable
local in_force = weak()  -- from a metatable as the script wrote it to the copy that is in force
local originals = weak() -- and back

-- What a script's metatable may hold. Not __gc, __mode (they show when memory is collected), __pairs, __name.
local METAMETHODS = { "__index", "__newindex", "__call", "__tostring", "__len", "__eq", "__lt", "__le", "__concat",
  "__unm", "__add", "__sub", "__mul", "__div", "__mod", "__pow", "__idiv", "__band", "__bor", "__bxor", "__bnot",
  "__shl", "__shr", "__close", "__metatable" }

local KEPT_FROM_SCRIPTS = { "__gc", "__mode" }

--- Whether a value is a read-only view.
function frozen.is_view(value)
  return shadows[value] ~= nil
end

-- Makes the items of a list that are not made yet, so that its shadow holds all of them.
local function complete(view, count)
  local shadow = shadows[view]
  for i = 1, count do shadow[i] = shadow[i] end
  closed[view] = nil
  return shadow
end

local metatable_of_view

local function open(view)
  if math.type(closed[view]) then return complete(view, closed[view]) end
  local shadow = {}
  for key, value in next, shadows[view] do
    shadow[key] = type(value) == "table" and frozen.view(value) or value
  end
  shadows[view], closed[view] = shadow, nil
  debug.setmetatable(view, metatable_of_view(shadow))
  return shadow
end

--- What a view shows, or the value itself when it is no view. Not for scripts.
function frozen.shown(value)
  return closed[value] and open(value) or shadows[value] or value
end

-- Metatables of scripts -------------------------------------------------------------------------------------------

local function fill(copy, metatable)
  for _, name in ipairs(METAMETHODS) do copy[name] = rawget(metatable, name) end
end

local function force(metatable)
  local shown = shadows[metatable] or metatable
  for _, name in ipairs(KEPT_FROM_SCRIPTS) do
    if rawget(shown, name) ~= nil then error("a metatable of a script cannot have " .. name, 3) end
  end
  local copy = in_force[metatable]
  if not copy then
    copy = {}
    in_force[metatable], originals[copy] = copy, metatable
  end
  fill(copy, shown)
  return copy
end

--- `setmetatable` for scripts: of their own tables only. The metamethods count as they are now; a metatable is not
--- itself in force, so what is written into it later does not change the table until it is set again.
function frozen.setmetatable(t, metatable)
  if type(t) ~= "table" then error("bad argument #1 to 'setmetatable' (table expected)", 2) end
  if metatable ~= nil and type(metatable) ~= "table" then
    error("bad argument #2 to 'setmetatable' (nil or table expected)", 2)
  end
  local current = get_metatable(t)
  local own = current and originals[current]
  if current and not own or own and rawget(shadows[own] or own, "__metatable") ~= nil then
    error("cannot change a protected metatable", 2)
  end
  return setmetatable(t, metatable and force(metatable))
end

--- `getmetatable` for scripts: of tables only, and only what a script has set.
function frozen.getmetatable(t)
  if type(t) ~= "table" then return nil end
  local own
  if shadows[t] then own = classes[t] else own = originals[get_metatable(t)] end
  if own == nil then return nil end
  local hidden = rawget(shadows[own] or own, "__metatable")
  if hidden ~= nil then return hidden end
  return own
end

-- Views -----------------------------------------------------------------------------------------------------------

local function refuse()
  error("attempt to change a read-only table: what a script holds is fixed once it is loaded", 2)
end

local function shown_length(view)
  return #shadows[view]
end

local function shown_pairs(view)
  return next, frozen.shown(view), nil
end

-- __index of a view whose script's metatable has one: a view or a function.
local function indexer(shadow, index)
  return function(view, key)
    local value = shadow[key]
    if value ~= nil then return value end
    if type(index) == "function" then return index(view, key) end
    return index[key]
  end
end

function metatable_of_view(shadow, class)
  local metatable = {}
  if class then fill(metatable, shadows[class]) end
  metatable.__index = metatable.__index ~= nil and indexer(shadow, metatable.__index) or shadow
  metatable.__newindex = refuse
  metatable.__len = metatable.__len or shown_length
  metatable.__pairs = shown_pairs
  metatable.__metatable = false
  return metatable
end

-- Whether a table was made by the engine and is not to be looked into.
local function is_foreign(t)
  local current = get_metatable(t)
  return current ~= nil and not originals[current]
end

local function open_at(view, key)
  return open(view)[key]
end

local is_plain = { string = true, number = true, boolean = true }

local data = weak() -- tables that were found to be data

-- Of all views that are closed.
local metatable_of_closed = metatable_of_view()
metatable_of_closed.__index = open_at

-- The view of a table of data.
local function closed_view(t)
  local view = {}
  views[t], shadows[view], closed[view] = view, t, true
  return setmetatable(view, metatable_of_closed)
end

--- The view of a table. `inner(value)` gives what stands for a value in it that is no string, number or boolean: tables
--- must come out as views. Raises when the table belongs to the engine.
function frozen.view(t, inner)
  if shadows[t] then return t end
  if views[t] then return views[t] end
  if is_foreign(t) then error("an object of the engine cannot be kept", 0) end
  if core.is_data(t, data) then return closed_view(t) end
  local view, shadow = {}, {}
  views[t], shadows[view] = view, shadow
  for key, value in next, t do
    if not is_plain[type(key)] then key = inner(key) end
    if not is_plain[type(value)] then value = inner(value) end
    shadow[key] = value
  end
  local own = originals[get_metatable(t)]
  if own then classes[view] = frozen.view(own, inner) end
  return setmetatable(view, metatable_of_view(shadow, classes[view]))
end

--- A read-only view of the engine's own data (tables without metatables): what scripts may be given to read.
function frozen.data(value)
  if type(value) ~= "table" then return value end
  return frozen.view(value, frozen.data)
end

--- The same of a table that is known to hold nothing but data, down to the last.
function frozen.facts(t)
  return views[t] or closed_view(t)
end

--- A read-only list of `count` objects of the engine, which are not looked into: each is made by `make(i)` when it is
--- first asked for.
function frozen.made_list(count, make)
  local view, shadow = {}, {}
  setmetatable(shadow, { __index = function(_, i)
    if math.type(i) ~= "integer" or i < 1 or i > count then return nil end
    shadow[i] = make(i)
    return rawget(shadow, i)
  end })
  local metatable = metatable_of_view(shadow)
  function metatable.__len() return count end
  shadows[view], closed[view] = shadow, count
  return setmetatable(view, metatable)
end

--- The environment of scripts: a view of a table of globals. `assign(view, name)` is called when a script assigns to
--- a global, `miss(name)` when it reads one that is not there (a name without quotes, say, which Lua would take for
--- nothing); both must raise.
function frozen.environment(globals, assign, miss)
  local view = frozen.data(globals)
  local metatable = get_metatable(view)
  local present = metatable.__index
  metatable.__newindex = assign
  setmetatable(present, { __index = function(_, name) miss(name) end })
  return view
end

-- Copies ----------------------------------------------------------------------------------------------------------

--- A plain copy of what a script made, through views, without metatables, and without what its keys hold when they are
--- tables. Functions go through `wrap` when it is given. With `shares`, tables in it that hold nothing but data may be
--- the script's own, which are not to be changed. Raises with a message when the value holds itself or is too large.
function frozen.thaw(value, wrap, shares)
  if type(value) == "table" then return core.copy_tables(value, shadows, wrap, shares and data) end
  return type(value) == "function" and wrap and wrap(value) or value
end

return frozen
