-- Makes the lists of a dictionary from entries with their options.
--
-- A list holds the entries of one theme, of one rule, or those that a condition (near, before, after, except) refers
-- to. Conditions refer to lists with lower numbers, so an entry's conditions are made before the list that it joins.

local keypath = require "ptext.keypath"
local shapes = require "ptext.shapes"

local lists = {}
lists.__index = lists

local CONDITIONS = { "near", "before", "after" }

local is_scanned = {}
for _, kind in ipairs(shapes.scanned) do is_scanned[kind] = true end

--- Every kind of block that can be searched.
lists.every_kind = table.move(shapes.added, 1, #shapes.added, #shapes.scanned + 1,
  { table.unpack(shapes.scanned) })

--- An empty row of lists: `items` is what core.dictionary takes, `origins[list][entry]` says where an entry was
--- written: { script, path }, the path that of the entry's own string.
function lists.new()
  return setmetatable({ items = {}, origins = {} }, lists)
end

-- An owner says where entries are written (script) and what else they may be found in: `kinds`, for its conditions.

function lists:push(hits, entries)
  local number = #self.items + 1
  local origins = {}
  for i, entry in ipairs(entries) do origins[i], entry.origin = entry.origin, nil end
  self.items[number], self.origins[number] = { hits = hits, entries = entries }, origins
  return number
end

-- The list that a condition refers to: entries that may have any options of their own.
function lists:condition(kind, value, owner, path)
  local spec = type(value) == "table" and value or { value }
  local base = { case = spec.case, kinds = owner.kinds, conditions = {}, except = {} }
  local entries = self:entries(spec, base, owner, path, type(value) == "string")
  local condition = { type = kind, list = self:push("silent", entries) }
  if kind ~= "except" then
    condition.within, condition.block = spec.within, spec.unit == "block" or nil
  end
  return condition
end

-- The kinds that a table states, without those that were wrong.
local function kinds_of(own)
  if type(own.kinds) ~= "table" then return nil end
  local kinds = {}
  for _, kind in ipairs(own.kinds) do kinds[#kinds + 1] = kind or nil end
  return kinds[1] and kinds
end

--- The options that hold inside a theme, a rule or an entry which states `own`, where `outer` held: `except` adds to
--- what was there, every other option replaces it.
function lists:options(outer, own, owner, path)
  local inner = { case = outer.case, kinds = kinds_of(own) or outer.kinds, conditions = {},
    except = { table.unpack(outer.except) } }
  if own.case ~= nil then inner.case = own.case end
  for _, kind in ipairs(CONDITIONS) do
    inner.conditions[kind] = own[kind] and self:condition(kind, own[kind], owner, keypath.extend(path, kind))
      or outer.conditions[kind]
  end
  if own.except then
    inner.except[#inner.except + 1] = self:condition("except", own.except, owner, keypath.extend(path, "except"))
  end
  return inner
end

--- The options that hold where none was stated.
function lists.no_options()
  return { conditions = {}, except = {} }
end

local function conditions_of(options)
  local all = {}
  for _, kind in ipairs(CONDITIONS) do all[#all + 1] = options.conditions[kind] end
  return table.move(options.except, 1, #options.except, #all + 1, all)
end

function lists:entry(value, outer, owner, path)
  local text, options = value, outer
  if type(value) == "table" then
    text, options, path = value[1], self:options(outer, value, owner, path), keypath.extend(path, 1)
  end
  if type(text) ~= "string" then return nil end
  local conditions = conditions_of(options)
  return { text = text, case = options.case, kinds = options.kinds, conditions = conditions[1] and conditions,
    origin = { script = owner.script, path = path } }
end

--- The entries in the list part of `values`, each with the options that hold for it. What is no entry (false) is left
--- out. `single` says that the value at `path` is the entry itself.
function lists:entries(values, outer, owner, path, single)
  local entries = {}
  for i, value in ipairs(values) do
    entries[#entries + 1] = self:entry(value, outer, owner, single and path or keypath.extend(path, i))
  end
  return entries
end

--- The kinds that the conditions of a rule are looked for in: nil for those that are always scanned, or all, when the
--- rule or one of its entries looks further.
function lists.reach(rule)
  local function further(kinds)
    for _, kind in ipairs(type(kinds) == "table" and kinds or {}) do
      if kind and not is_scanned[kind] then return true end
    end
    return false
  end
  if further(rule.kinds) then return lists.every_kind end
  for _, entry in ipairs(type(rule.any) == "table" and rule.any or {}) do
    if type(entry) == "table" and further(entry.kinds) then return lists.every_kind end
  end
  return nil
end

return lists
