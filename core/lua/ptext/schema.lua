-- Checks a value against a closed shape and gathers everything that is wrong with it.
--
-- A shape is a table of data:
--   type      the types the value may have, one name or a list: string number integer boolean function table any
--   expects   the words for what was expected, when the types do not say it well
--   about     what it means, for people; `default` what holds when it is absent
--   required  a key that must be there
--   oneof     the strings that are allowed; refused: from a string to why it is not
--   pattern   a Lua pattern the string must match whole; meant: the words for it
--   least     the smallest number
--   keys      the named keys of a table, in order: shapes with a `key`
--   each      the shape of positions 1, 2, 3 …
--   some      what is said of a table that has no position 1
--   others    the shape of the values of any other named key; name(key) gives what is wrong with the name, or nil
--   check     function(value, report, path): what data cannot say; report(message, key…) notes an error. Strings that
--             stand in a list are not checked

local core = require "ptext.core"
local keypath = require "ptext.keypath"
local nearest = require "ptext.nearest"

local schema = {}

local WORDS = {
  string = "a string", number = "a number", integer = "a whole number", boolean = "true or false",
  ["function"] = "a function", table = "a table", any = "anything", ["nil"] = "nothing",
}

local function listed(items, last)
  if #items < 2 then return items[1] or "" end
  return table.concat(items, ", ", 1, #items - 1) .. " " .. last .. " " .. items[#items]
end

local lists_of_types = {}

local function types_of(shape)
  local kind = shape.type or "any"
  if type(kind) == "table" then return kind end
  lists_of_types[kind] = lists_of_types[kind] or { kind }
  return lists_of_types[kind]
end

--- What a shape expects, in words: "a string or a table".
function schema.expects(shape)
  if shape.expects then return shape.expects end
  local words = {}
  for i, name in ipairs(types_of(shape)) do words[i] = WORDS[name] end
  return listed(words, "or")
end

local function found(value)
  local kind = type(value)
  if kind == "string" then
    local shown = #value > 40 and value:sub(1, 37) .. "..." or value
    return 'the string "' .. shown:gsub("%c", "?") .. '"'
  elseif kind == "number" then
    return "the number " .. tostring(value)
  elseif kind == "boolean" then
    return tostring(value)
  end
  return WORDS[kind] or "a " .. kind
end

-- What a message calls the value at a path: "`case` in `funding`", "`any[2]`".
local function label(path)
  local last = path[#path]
  if last == nil then return "the script" end
  if type(last) == "number" or #path == 1 then return "`" .. keypath.text(path) .. "`" end
  return string.format("`%s` in `%s`", last, keypath.text { table.unpack(path, 1, #path - 1) })
end

local function inside(path)
  return #path > 0 and " in `" .. keypath.text(path) .. "`" or ""
end

-- Notes an error at the state's path, a stack of keys, or below it.
local function report(state, message, at_key, ...)
  state.errors[#state.errors + 1] = { path = keypath.extend(state.path, ...), message = message, key = at_key }
end

-- Plans -----------------------------------------------------------------------------------------------------------

local function is_finite(value) return value == value and math.abs(value) ~= math.huge end

local function is_whole(value) return math.type(value) == "integer" end

-- From the type of a value to true, or to a function that says whether it is taken.
local function accepts(shape)
  local by_type = {}
  for _, name in ipairs(types_of(shape)) do
    by_type[name] = true
    if name == "number" then by_type.number = is_finite end
    if name == "integer" then by_type.number = by_type.number or is_whole end
  end
  return by_type.any and setmetatable({}, { __index = function() return true end }) or by_type
end

local function has_scalars(shape)
  return (shape.refused or shape.oneof or shape.pattern or shape.least) ~= nil
end

-- Strings that are right without more being asked, as a set; nil where there is none.
local function choice_of(shape, by_type)
  if not shape.oneof or by_type.string ~= true or shape.pattern or shape.check then return nil end
  local choice = core.set(shape.oneof)
  for name in next, shape.refused or {} do choice[name] = nil end
  return choice
end

local function has_required(shape)
  for _, key in ipairs(shape.keys or {}) do
    if key.required then return true end
  end
  return false
end

-- What a list may hold without being looked at any further: "strings" if any will do, or "lists" of such, none empty.
local function simple_items(each)
  local by_type = accepts(each)
  if by_type.string == true and not has_scalars(each) then return "strings" end
  local within = each.each and by_type.table == true and not each.check and not has_required(each)
  return within and simple_items(each.each) == "strings" and "lists" or nil
end

local plans = setmetatable({}, { __mode = "k" })

-- What is to be known of a shape, worked out once: `by_name` and `names` are its named keys.
local function plan_of(shape)
  local plan = { accepts = accepts(shape), scalars = has_scalars(shape), by_name = {}, names = {},
    within = (shape.each or shape.keys or shape.others) ~= nil, required = has_required(shape),
    items = shape.each and simple_items(shape.each), allowed = shape.oneof and core.set(shape.oneof),
    simple = not has_scalars(shape) and not shape.check }
  plan.choice = choice_of(shape, plan.accepts)
  for i, key in ipairs(shape.keys or {}) do
    plan.by_name[key.key], plan.names[i] = key, key.key
  end
  plans[shape] = plan
  return plan
end

-- Strings and numbers ---------------------------------------------------------------------------------------------

local function quoted(names)
  local out = {}
  for i, name in ipairs(names) do out[i] = '"' .. name .. '"' end
  return listed(out, "or")
end

local function scalar_error(shape, plan, value)
  if type(value) == "string" then
    if shape.refused and shape.refused[value] then return shape.refused[value] end
    if plan.allowed and not plan.allowed[value] then
      return "expected " .. quoted(shape.oneof) .. ", found " .. found(value) .. nearest.hint(value, shape.oneof)
    end
    if shape.pattern and not value:find(shape.pattern) then
      return "expected " .. shape.meant .. ", found " .. found(value)
    end
  elseif shape.least and type(value) == "number" and value < shape.least then
    return "expected " .. schema.expects(shape) .. " of at least " .. shape.least .. ", found " .. found(value)
  end
end

-- Tables ----------------------------------------------------------------------------------------------------------

local walk

-- By what the items of a list may be, without being looked at any further: what gives the first that is another, from
-- one on.
local skips = { strings = core.behind_strings, lists = core.behind_lists }

-- The keys of a table that are neither in its list, of so many items, nor named by the plan: names in order; keys of
-- other kinds, none of them right; the last position among these, and the type of one that is none.
local function other_keys(plan, value, count)
  local names, wrong, last, odd = {}, {}, nil, nil
  for key in next, value do
    if type(key) == "string" then
      if not plan.by_name[key] then names[#names + 1] = key end
    elseif math.type(key) ~= "integer" then
      wrong[#wrong + 1], odd = key, type(key)
    elseif key < 1 or key > count then
      wrong[#wrong + 1], last = key, math.max(key, last or key)
    end
  end
  table.sort(names)
  return names, wrong, last, odd
end

-- Puts into what is right of a table something other than it has: into a copy, the first time.
local function put(value, clean, key, item)
  if clean == value then
    clean = {}
    for other_key, other in next, value do clean[other_key] = other end
  end
  clean[key] = item
  return clean
end

-- Walks the value of a key.
local function walk_key(state, shape, value, key)
  local plan, kind = plans[shape] or plan_of(shape), type(value)
  if plan.simple and kind ~= "table" and plan.accepts[kind] == true then return value end
  if kind == "string" and plan.choice and plan.choice[value] then return value end
  local path = state.path
  path[#path + 1] = key
  local clean = walk(state, shape, value)
  path[#path] = nil
  return clean
end

local function walk_list(state, shape, plan, value, count)
  local clean, each, skip = value, shape.each, plan.items and skips[plan.items]
  local i = 1
  while i <= count do
    if skip then i = skip(value, i) end -- over what most items are
    if i > count then break end
    local right = walk_key(state, each, value[i], i) or false
    if right ~= value[i] then clean = put(value, clean, i, right) end
    i = i + 1
  end
  return clean
end

local function unknown(state, key, names)
  local hint = nearest.hint(key, names)
  if hint == "" and #names > 0 and #names <= 16 then hint = "; the keys here are " .. listed(names, "and") end
  report(state, "unknown key `" .. key .. "`" .. inside(state.path) .. hint, true, key)
end

-- Walks the keys that the shape names, in its order. Returns what is right, and how many of so many keys are others.
local function walk_named(state, plan, value, clean, count)
  local by_name = plan.by_name
  for _, key in ipairs(plan.names) do
    local item = value[key]
    if item ~= nil then
      local right = walk_key(state, by_name[key], item, key)
      if right ~= item then clean = put(value, clean, key, right) end
      count = count - 1
    end
  end
  return clean, count
end

-- Walks a key that the shape does not name; returns what is right of it.
local function walk_other(state, shape, plan, value, key)
  if not shape.others then return unknown(state, key, plan.names) end
  local wrong = shape.name and shape.name(key)
  if not wrong then return walk_key(state, shape.others, value[key], key) end
  report(state, wrong, true, key)
end

local function walk_others(state, shape, plan, value, clean, count)
  local names, wrong, last, odd = other_keys(plan, value, count)
  if last then
    report(state, string.format("the list%s has no item %d but has an item %d", inside(state.path), count + 1, last))
  end
  if odd then
    report(state, "a key" .. inside(state.path) .. " is neither a name nor a position but a " .. odd)
  end
  for _, key in ipairs(wrong) do clean = put(value, clean, key, nil) end
  for _, key in ipairs(names) do
    local right = walk_other(state, shape, plan, value, key)
    if right ~= value[key] then clean = put(value, clean, key, right) end
  end
  return clean
end

local function walk_missing(state, shape, value)
  for _, key in ipairs(shape.keys or {}) do
    if key.required and value[key.key] == nil then
      report(state, "missing key `" .. key.key .. "`" .. inside(state.path) .. ": " .. schema.expects(key))
    end
  end
end

local function walk_table(state, shape, plan, value)
  local count, others = core.list_length(value)
  local clean = value
  if count > 0 and shape.each then
    clean = walk_list(state, shape, plan, value, count)
  elseif count > 0 then
    report(state, "unexpected value " .. found(value[1]) .. inside(state.path) .. ": only named keys are allowed here",
      nil, 1)
    for i = 1, count do clean = put(value, clean, i, nil) end
  end
  if others > 0 then clean, others = walk_named(state, plan, value, clean, others) end
  if others > 0 then clean = walk_others(state, shape, plan, value, clean, count) end
  if plan.required then walk_missing(state, shape, value) end
  return clean
end

-- Values ----------------------------------------------------------------------------------------------------------

-- Whether there is nothing to look for in a table: a list of strings, as most tables are, where any strings may stand.
local function nothing_wrong(plan, value)
  return plan.items == "strings" and not plan.required and core.is_list_of_strings(value)
end

local function wrong_value(plan, shape, value)
  local test = plan.accepts[type(value)]
  if not test or test ~= true and not test(value) then
    return ": expected " .. schema.expects(shape) .. ", found " .. found(value)
  end
  local wrong = plan.scalars and scalar_error(shape, plan, value)
  return wrong and ": " .. wrong
end

function walk(state, shape, value)
  local plan, clean = plans[shape] or plan_of(shape), value
  local wrong = wrong_value(plan, shape, value)
  if wrong then
    report(state, label(state.path) .. wrong)
    return nil
  end
  if type(value) == "table" then
    if plan.within and not nothing_wrong(plan, value) then clean = walk_table(state, shape, plan, value) end
    if shape.some and value[1] == nil then report(state, shape.some) end
  end
  if shape.check then shape.check(value, state.report, state.path) end
  return clean
end

--- Checks `value`, plain data without cycles, against `shape`. Returns the value, with copies in place of those of its
--- tables in which something is wrong (there a bad item of a list is false, a bad key absent; nil when the value itself
--- is wrong), and an array of errors in the order they were met: { path = array of keys, message = string, key = true
--- when it is the key that is wrong }.
function schema.check(value, shape)
  if type(shape) ~= "table" then error("schema.check: the shape must be a table", 2) end
  local state = { errors = {}, path = {} }
  function state.report(message, ...) report(state, message, nil, ...) end
  local clean = walk(state, shape, value)
  return clean, state.errors
end

return schema
