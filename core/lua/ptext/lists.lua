-- Makes the lists of a dictionary from entries with their options.
--
-- A list holds the entries of one theme, of one rule, or those that a condition (near, before, after, except) refers
-- to. Conditions refer to lists with lower numbers, so an entry's conditions are made before the list that it joins.

local core = require "ptext.core"
local keypath = require "ptext.keypath"
local shapes = require "ptext.shapes"

local lists = {}
lists.__index = lists

local CONDITIONS = { "near", "before", "after" }

--- An empty row of lists: `items` is what core.dictionary takes.
function lists.new()
  return setmetatable({ items = {}, sources = {} }, lists)
end

-- An owner says where entries are written (script) and what else they may be found in: `kinds`, for its conditions.

--- A list that is being made, in which `options` hold where an entry states none.
function lists.begin(options)
  return { options = options, entries = {}, sources = {} }
end

--- Adds a list to the row, and gives its number.
function lists:push(hits, list)
  local number, options = #self.items + 1, list.options
  self.items[number] = { hits = hits, entries = list.entries, case = options.case, kinds = options.kinds,
    conditions = lists.conditions(options) }
  self.sources[number] = list.sources
  return number
end

-- The list that a condition refers to: entries that may have any options of their own.
function lists:condition(kind, value, owner, path)
  local spec = type(value) == "table" and value or { value }
  local list = lists.begin { case = spec.case, kinds = owner.kinds, conditions = {}, except = {} }
  self:add(list, spec, owner, path, type(value) == "string")
  local condition = { type = kind, list = self:push("silent", list) }
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

--- All conditions among options, as core.dictionary takes them; nil when there are none.
function lists.conditions(options)
  local all = {}
  for _, kind in ipairs(CONDITIONS) do all[#all + 1] = options.conditions[kind] end
  table.move(options.except, 1, #options.except, #all + 1, all)
  return all[1] and all
end

--- Whether a table that scripts write states options of its own.
function lists.states_options(value)
  for key in next, value do
    if type(key) == "string" then return true end
  end
  return false
end

-- The text of an entry as scripts write it; nil when it is none (what was wrong is false).
local function text_of(value)
  if type(value) == "table" then value = value[1] end
  return type(value) == "string" and value or nil
end

--- Notes where the next entries of a list come from: from `values`, which stands at `path`. `how` is "one" when the
--- value there is the entry itself, "each" when it holds lists of entries, or nil.
function lists.note_source(list, values, owner, path, how)
  list.sources[#list.sources + 1] = { from = #list.entries, values = values, script = owner.script, path = path,
    how = how }
end

--- Adds the entry `value`, number `i` of what stands at `path`, where `outer` holds, to a list. Returns whether it is
--- one.
function lists:add_entry(list, value, outer, owner, path, i)
  local text, options = text_of(value), outer
  if not text then return false end
  if type(value) == "table" and lists.states_options(value) then
    options = self:options(outer, value, owner, keypath.extend(path, i))
  end
  list.entries[#list.entries + 1] = options == list.options and text
    or { text = text, case = options.case, kinds = options.kinds, conditions = lists.conditions(options) }
  return true
end

--- Adds the entries in the list part of `values`, which stands at `path`, each with the options that hold for it. What
--- is no entry (false) is left out. `single` says that the value at `path` is the entry itself; `tell(value)`, if it is
--- given, is called after each that is added and not a string.
function lists:add(list, values, owner, path, single, tell)
  lists.note_source(list, values, owner, path, single and "one" or nil)
  local i = core.append_strings(list.entries, values, 1) -- most are strings
  while values[i] ~= nil do
    if self:add_entry(list, values[i], list.options, owner, path, i) and tell then tell(values[i]) end
    i = core.append_strings(list.entries, values, i + 1)
  end
end

-- The path of the string of an entry that was written as `value`.
local function path_of(value, path, ...)
  path = keypath.extend(path, ...)
  return type(value) == "table" and keypath.extend(path, 1) or path
end

-- Where the entries of a source stand among its values: an array of { name, i, j }, as path_of takes them.
local function places_of(source)
  local places, each = {}, source.how == "each"
  for i, value in ipairs(source.values) do
    for j, name in ipairs(each and (value or {}) or { value }) do
      if text_of(name) then places[#places + 1] = { name, i, each and j or nil } end
    end
  end
  return places
end

-- The path of the n-th entry of a source. Where all stand is kept: if one is asked for, many may be.
local function find(source, n)
  source.places = source.places or places_of(source)
  local name, i, j = table.unpack(source.places[n], 1, 3)
  if source.how == "one" then return source.path end
  return path_of(name, source.path, i, j)
end

--- Where entry `n` of list `number` was written: a script, and the path of the entry's own string. It is looked for
--- when it is asked, since it seldom is.
function lists:origin(number, n)
  local sources = self.sources[number]
  local at = #sources
  while sources[at].from >= n do at = at - 1 end
  return sources[at].script, find(sources[at], n - sources[at].from)
end

--- Entry `n` of a list as core.dictionary takes it, as a table: text, case, kinds, conditions.
function lists.entry(item, n)
  local entry = item.entries[n]
  if type(entry) ~= "string" then return entry end
  return { text = entry, case = item.case, kinds = item.kinds, conditions = item.conditions }
end

--- The kinds that the conditions of a rule are looked for in: nil for those that are always scanned, or all, when the
--- rule or one of its entries looks further.
function lists.reach(rule)
  local function further(kinds)
    for _, kind in ipairs(type(kinds) == "table" and kinds or {}) do
      if kind and not shapes.is_scanned[kind] then return true end
    end
    return false
  end
  if further(rule.kinds) then return shapes.searched end
  for _, entry in ipairs(type(rule.any) == "table" and rule.any or {}) do
    if type(entry) == "table" and further(entry.kinds) then return shapes.searched end
  end
  return nil
end

return lists
