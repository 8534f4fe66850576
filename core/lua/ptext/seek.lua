-- Finds what the rules of a ruleset say: matches of entries, grown and measured by patterns; patterns by themselves;
-- and what functions of scripts find. Gives { rule, first, last, attributes } for each find.

local core = require "ptext.core"
local lpeg = require "lpeg"

local frozen = require "ptext.frozen"
local placed = require "ptext.placed"
local shapes = require "ptext.shapes"
local units = require "ptext.units"

local seek = {}

local NONE = {} -- which stands for a rule of sentences too

-- Functions of scripts are called in the sandbox, and what they did wrong is raised there, for the rule to fail.
local function fail(message)
  error(message, 0)
end

-- Attributes ------------------------------------------------------------------------------------------------------

local function is_scalar(value)
  local kind = type(value)
  return kind == "string" or kind == "boolean" or kind == "number" and value == value and math.abs(value) ~= math.huge
end

local function check_list(key, value)
  local count = #value
  for i, item in next, value do
    if math.type(i) ~= "integer" or i < 1 or i > count or not is_scalar(item) then
      fail(string.format("attribute `%s` must be a list of strings, numbers, true or false", key))
    end
  end
end

local function check_attribute(key, value)
  if type(key) ~= "string" then fail("attributes have names, not positions") end
  if type(value) == "table" then return check_list(key, value) end
  if not is_scalar(value) then
    fail(string.format("attribute `%s` must be a string, a number, true, false, or a list of them, not %s", key,
      type(value) == "number" and "that number" or "a " .. type(value)))
  end
end

-- Adds to attributes what `when`, an entry or a pattern gave, some of it no plain facts: lists are copied, and what is
-- wrong is told.
local function joined(attributes, more)
  if type(more) ~= "table" then fail("`when` must return false, true, or a table of attributes") end
  for key, value in next, frozen.shown(more) do
    if type(value) == "table" then value = frozen.thaw(value) end
    check_attribute(key, value)
    attributes[key] = value
  end
  return attributes
end

-- Context ---------------------------------------------------------------------------------------------------------

-- The finds of some rules, by place, worked out once for a list of rules. Not to be changed.
local function finds_of(state, rules)
  local list = state.of_rules[rules]
  if list then return list end
  local lists = {}
  for i = 1, #rules do
    local own = state.found[rules[i]]
    if own and own[1] then lists[#lists + 1] = own end
  end
  local ranks, only = state.loaded.name_ranks, not lists[2] and lists[1] or nil
  if not lists[1] then list = NONE
  elseif only and only ~= state.found[state.rule] then list = core.places_in_order(only, ranks)
  else list = core.places_together(lists, ranks) end -- what the rule itself finds will be more
  state.of_rules[rules] = list
  return list
end

-- Whether a place is where a rule, or an entry, may find something.
local function is_placed(state, rule, first, last)
  if rule.inside and not placed.is_inside(finds_of(state, rule.inside), first, last) then return false end
  return not (rule.outside and placed.is_inside(finds_of(state, rule.outside), first, last))
end

-- One find --------------------------------------------------------------------------------------------------------

-- Judges what a rule matched from `first` to `last` in the unit of a number, and adds it to its finds. Returns whether
-- it was taken. `own` are attributes of its own, if it has any.
local function consider(state, rule, number, first, last, own)
  local taken, disordered = state.finder:consider(rule, number, first, last, own)
  if disordered then state.disordered = true end
  return taken
end

--- What puts places before rules for a state with scene and found (see rules.lua).
function seek.finder(state)
  return core.finder {
    found = state.found, text = state.scene.text, joined = joined, unit = units.of,
    placed = function(rule, first, last) return is_placed(state, rule, first, last) end,
  }
end

-- Entries ---------------------------------------------------------------------------------------------------------

-- The attributes in the captures of a pattern that matched from `first` to `last`, and the first and last position of
-- the find, which `first` and `last` among them may narrow.
local function part_of(captures, first, last)
  for i = #captures, 1, -1 do captures[i] = nil end
  local from, to = math.tointeger(captures.first), math.tointeger(captures.last)
  captures.first, captures.last = nil, nil
  for key, value in next, captures do check_attribute(key, value) end
  return captures, from or first, to and to - 1 or last
end

-- What `part_of` gives of a pattern that begins at a place, nil when it does not match there.
local function measure(rule, text, at)
  rule.measure = rule.measure or lpeg.Ct(rule.pattern) * lpeg.Cp()
  local captures, after = lpeg.match(rule.measure, text, at)
  if captures then return part_of(captures, at, after - 1) end
end

-- Considers what an entry matched up to where the rule's pattern, which begins there, ends.
local function consider_measured(state, rule, sentence, number, first, of_entry)
  local unit, unit_first = units.of(NONE, sentence)
  local before = unit_first - 1
  local captures, from, to = measure(rule, unit:text(), first - before)
  if not captures or to < from then return false end
  for key, value in next, of_entry or captures do captures[key] = value end
  return consider(state, rule, number, before + from, before + to, captures)
end

-- What the entries of a rule find whose pattern says where the finds end.
local function measured_entries(state, rule)
  local candidates, of_entries, before = state.candidates, rule.of_entries, rule.entries_before
  local taken -- the unit that was found last
  for at = state.first[rule.list], state.last[rule.list] do
    local entry, first, _, block, sentence = candidates:get(at)
    local number, own = rule.of_blocks and block or sentence, of_entries and of_entries[entry - before] or nil
    local found = number ~= taken and consider_measured(state, rule, sentence, number, first, own)
    if found and rule.whole then taken = number end
  end
end

--- What the entries of a rule find. Its candidates are in the order of their units.
function seek.entries(state, rule)
  if rule.pattern then return measured_entries(state, rule) end
  local disordered = state.finder:entries(rule, state.candidates, state.first[rule.list], state.last[rule.list])
  if disordered then state.disordered = true end
end

-- Units -----------------------------------------------------------------------------------------------------------

-- Where a rule looks, as the core takes it.
local function scope_of(rule)
  rule.scope = rule.scope or core.scope(rule.kinds or shapes.scanned, rule.holds)
  return rule.scope
end

-- The units in which the rules of `where` found something, in order.
local function units_where(state, rule)
  local scope, of_sentences, seen, list = scope_of(rule), not rule.of_blocks, {}, {}
  for _, find in ipairs(finds_of(state, rule.where)) do
    local index = state.scene.core:unit_at(scope, find.first, of_sentences)
    if index and not seen[index] then
      seen[index] = true
      list[#list + 1] = index
    end
  end
  table.sort(list)
  return list
end

-- The indexes of the units that a rule looks at, in order: blocks or sentences.
local function units_for(state, rule)
  if rule.where then return units_where(state, rule) end
  return state.scene.core:units_in(scope_of(rule), not rule.of_blocks)
end

-- Patterns by themselves ------------------------------------------------------------------------------------------

local function searcher(rule)
  if not rule.search then
    local starts = lpeg.S(rule.starts)
    local here = lpeg.Cp() * lpeg.Ct(rule.pattern) * lpeg.Cp()
    rule.search = lpeg.P { (1 - starts) ^ 0 * (here + starts * lpeg.V(1)) }
  end
  return rule.search
end

-- Considers what a pattern matched from `first` to `last`, if it is inside a block that the rule looks in. What begins
-- between two sentences belongs to the one that it ends in.
local function consider_place(state, rule, first, last, attributes)
  local segments = state.scene.core
  local number = segments:block_around(scope_of(rule), first, last)
  if not number then return end
  if not rule.of_blocks and (rule.when or rule.whole) then
    number = segments:sentence_at(first) or segments:sentence_at(last)
    if not number then return end
  end
  consider(state, rule, number, first, last, attributes)
end

-- Searches a text, which stands `shift` bytes behind the document's beginning, from `at` to its end.
local function search(state, rule, text, at, shift)
  local pattern, stop = searcher(rule), #text
  while at <= stop do
    local first, captures, after = lpeg.match(pattern, text, at)
    if not first then return end
    if after > first then
      local attributes, from, to = part_of(captures, first, after - 1)
      if to >= from then consider_place(state, rule, from + shift, to + shift, attributes) end
    end
    at = math.max(after, first + 1)
  end
end

local FARTHEST_BEHIND = 255 -- that a pattern may look back

--- What the pattern of a rule finds by itself. A rule that looks nearly everywhere has the whole text searched at
--- once, the others the blocks that they look in.
function seek.patterns(state, rule)
  local text = state.scene.text
  if rule.kind_set.body and not rule.holds then return search(state, rule, text, 1, 0) end
  for _, block in ipairs(state.scene.core:units_in(scope_of(rule))) do
    local first, last = state.scene.core:block(block)
    local shift = math.max(first - 1 - FARTHEST_BEHIND, 0)
    search(state, rule, text:sub(shift + 1, last), first - shift, shift)
  end
end

-- Functions -------------------------------------------------------------------------------------------------------

local function position(value)
  return type(value) == "number" and math.tointeger(value) or nil
end

-- One place that `match` gave: first and last in the document, and the attributes that came with it.
local function place_of(unit_first, item)
  local first, last = units.span(item)
  if first then return first, last end
  if type(item) ~= "table" then fail("`match` must give positions, { first, last }, units, or lists of these") end
  local shown = frozen.shown(item)
  first = position(rawget(shown, 1) or rawget(shown, "first"))
  last = position(rawget(shown, 2) or rawget(shown, "last"))
  if not first or not last then fail("`match` must give whole numbers: { first, last }") end
  local shift = rawget(shown, "of") == "document" and 0 or unit_first - 1
  return first + shift, last + shift, rawget(shown, "attributes")
end

-- The items of what `match` returned: nothing, two positions, one place or a list of places.
local function items_of(given, last)
  if not given then return {} end
  if type(given) == "number" then return { { given, last } } end
  if type(given) ~= "table" then return { given } end
  local shown = frozen.shown(given)
  if type(rawget(shown, 1)) == "number" or rawget(shown, "first") then return { given } end
  return shown
end

local function checked_attributes(value)
  if value == nil then return nil end
  if type(value) ~= "table" then fail("the attributes of a place must be a table") end
  local attributes = frozen.thaw(value)
  for key, item in next, attributes do check_attribute(key, item) end
  return attributes
end

local function match_unit(state, rule, number)
  local unit, unit_first = units.of(rule, number)
  for _, item in ipairs(items_of(rule.match(unit))) do
    local first, last, attributes = place_of(unit_first, item)
    if first < 1 or last > #state.scene.text or last < first then
      fail("`match` gave a place that is empty or outside the text")
    end
    local taken = consider(state, rule, number, first, last, checked_attributes(attributes))
    if taken and rule.whole then return end
  end
end

--- What the function of a rule finds.
function seek.functions(state, rule)
  for _, number in ipairs(units_for(state, rule)) do match_unit(state, rule, number) end
end

--- The finds of those rules that the present rule uses and whose names are or begin with `name`, in the order of their
--- places.
function seek.finds_by_name(state, name)
  local named = state.rule.used[name]
  if named then return state.of_rules[named] or finds_of(state, named) end
  local used = state.used[state.rule] or {} -- other names, worked out once for a document
  state.used[state.rule] = used
  if not used[name] then
    local rules = {}
    for _, rule in ipairs(state.rule.uses or {}) do
      if rule.id == name or rule.id:sub(1, #name + 1) == name .. "." then rules[#rules + 1] = rule end
    end
    used[name] = rules
  end
  return finds_of(state, used[name])
end

return seek
