-- Finds what the rules of a ruleset say: matches of entries, grown and measured by patterns; patterns by themselves;
-- and what functions of scripts find. Gives { rule, first, last, attributes } for each find.

local lpeg = require "lpeg"

local frozen = require "ptext.frozen"
local grow = require "ptext.grow"
local units = require "ptext.units"

local seek = {}

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

local function add_all(to, from)
  for key, value in next, from do to[key] = value end
end

-- Adds what `when` says to the attributes. Returns false when it drops the find.
local function judge(rule, unit, match, attributes)
  local verdict = rule.when(unit, match)
  if not verdict then return false end
  if verdict == true then return true end
  if type(verdict) ~= "table" then fail("`when` must return false, true, or a table of attributes") end
  for key, value in next, frozen.shown(verdict) do
    if type(value) == "table" then value = frozen.thaw(value) end
    check_attribute(key, value)
    attributes[key] = value
  end
  return true
end

-- Context ---------------------------------------------------------------------------------------------------------

-- The finds of some rules, by place, worked out once for a list of rules.
local function finds_of(state, rules)
  local list = state.of_rules[rules]
  if list then return list end
  list = {}
  for _, rule in ipairs(rules) do
    local own = state.found[rule] or {}
    table.move(own, 1, #own, #list + 1, list)
  end
  table.sort(list, function(a, b) return a.first < b.first end)
  state.of_rules[rules] = list
  return list
end

local function is_inside(list, first, last)
  for _, find in ipairs(list) do
    if find.first > first then return false end
    if find.last >= last then return true end
  end
  return false
end

-- Whether a place is where a rule, or an entry, may find something.
local function is_placed(state, rule, first, last)
  if rule.inside and not is_inside(finds_of(state, rule.inside), first, last) then return false end
  return not (rule.outside and is_inside(finds_of(state, rule.outside), first, last))
end

-- One find --------------------------------------------------------------------------------------------------------

local function unit_of(state, rule, match)
  if rule.unit == "block" then return units.block(state.scene, match.block), match.block end
  return units.sentence(state.scene, match.sentence), match.sentence
end

local function keep(finds, rule, first, last, attributes)
  finds[#finds + 1] = { rule = rule.id, first = first, last = last, attributes = attributes }
end

-- Judges a match of a rule and adds it to its finds. Returns whether it was taken.
local function consider(state, rule, match, finds)
  if not is_placed(state, rule, match.first, match.last) then return false end
  local attributes, unit = {}, nil
  if rule.attributes then add_all(attributes, rule.attributes) end
  if match.attributes then add_all(attributes, match.attributes) end
  if rule.when or rule.find == "unit" then unit = match.unit or unit_of(state, rule, match) end
  local first, last = match.first, match.last
  if rule.when then
    local shift = units.span(state.scene, unit) - 1
    local shown = { first = first - shift, last = last - shift, text = state.scene.text:sub(first, last),
      attributes = attributes }
    if not judge(rule, unit, shown, attributes) then return false end
  end
  if rule.find == "unit" then first, last = units.span(state.scene, unit) end
  keep(finds, rule, first, last, attributes)
  return true
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

-- What `part_of` gives of a pattern at the beginning of a text, nil when it does not match there.
local function measure(rule, text)
  rule.measure = rule.measure or lpeg.Ct(rule.pattern) * lpeg.Cp()
  local captures, after = lpeg.match(rule.measure, text)
  if captures then return part_of(captures, 1, after - 1) end
end

local function apply_pattern(state, rule, match)
  local _, ending = state.scene.core:sentence(match.sentence)
  local captures, first, last = measure(rule, state.scene.text:sub(match.first, ending))
  if not captures or last < first then return false end
  match.first, match.last = match.first + first - 1, match.first + last - 1
  if next(captures) then
    if match.attributes then add_all(captures, match.attributes) end
    match.attributes = captures
  end
  return true
end

-- What a match becomes by the rule's `grow` and `pattern`; false when it is none after all.
local function complete(state, rule, match)
  if rule.grow then
    local capitals = select(10, state.scene.core:block(match.block))
    if capitals or not grow.match(state.scene.core, state.scene.text, match, rule.grow) then return false end
  end
  return not rule.pattern or apply_pattern(state, rule, match)
end

-- Whether a match that must grow has a word to grow by: most have none, and nothing is made for them.
local function may_grow(state, rule, first_word, last_word)
  local how = rule.grow
  return not how or how.least == 0 or grow.has_neighbour(state.scene.core, state.scene.text, how, first_word, last_word)
end

--- What the entries of a rule find.
function seek.entries(state, rule, finds)
  local matches, taken = state.matches, rule.find == "unit" and {}
  for at = state.first[rule.list], state.last[rule.list] do
    local _, entry, first, last, block, sentence, first_word, last_word = matches:get(state.hits[at])
    local place = rule.unit == "block" and block or sentence
    if not (taken and taken[place]) and may_grow(state, rule, first_word, last_word) then
      local match = { first = first, last = last, block = block, sentence = sentence, first_word = first_word,
        last_word = last_word, attributes = rule.of_entries[entry - rule.entries_before] or nil }
      local found = complete(state, rule, match) and consider(state, rule, match, finds)
      if found and taken then taken[place] = true end
    end
  end
end

-- Units -----------------------------------------------------------------------------------------------------------

-- Whether a block is of a kind that the rule looks in.
local function is_of_kind(state, rule, block)
  local kind = state.kinds[block]
  if not kind then
    kind = select(3, state.scene.core:block(block))
    state.kinds[block] = kind
  end
  return rule.kind_set[kind] == true
end

-- The blocks of the kinds that a rule looks in, made once for all rules with the same kinds.
local function blocks_for(state, rule)
  local indexes = state.blocks_of_kinds[rule.kind_key]
  if not indexes then
    indexes = {}
    for block = 1, state.scene.core:block_count() do
      if is_of_kind(state, rule, block) then indexes[#indexes + 1] = block end
    end
    state.blocks_of_kinds[rule.kind_key] = indexes
  end
  return indexes
end

-- A set of numbers that keeps them in order.
local function add_once(set, number)
  if number and not set[number] then
    set[number] = true
    set.list[#set.list + 1] = number
  end
end

local function units_at(state, rule, set, at)
  local core = state.scene.core
  local block = core:block_at(at)
  if not block or not is_of_kind(state, rule, block) then return end
  add_once(set, rule.unit == "block" and block or core:sentence_at(at))
end

-- The units in which the rules of `where` found something.
local function units_where(state, rule, set)
  for _, find in ipairs(finds_of(state, rule.where)) do units_at(state, rule, set, find.first) end
end

-- The units that hold one of the texts of `holds`.
local function units_holding(state, rule, set)
  local text = state.scene.text
  for _, wanted in ipairs(rule.holds) do
    local at = text:find(wanted, 1, true)
    while at do
      units_at(state, rule, set, at + #wanted - 1)
      at = text:find(wanted, at + 1, true)
    end
  end
end

-- The indexes of the units that a rule looks at, in order: blocks or sentences.
local function units_for(state, rule)
  local set = { list = {} }
  if rule.where then
    units_where(state, rule, set)
  elseif rule.holds then
    units_holding(state, rule, set)
  elseif rule.unit == "block" then
    return blocks_for(state, rule)
  else
    for _, block in ipairs(blocks_for(state, rule)) do
      local _, _, _, _, _, from, count = state.scene.core:block(block)
      for sentence = from, from + count - 1 do add_once(set, sentence) end
    end
  end
  table.sort(set.list)
  return set.list
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

-- Considers what a pattern matched from `first` to `last`, if it is inside a block that the rule looks in.
local function consider_place(state, rule, finds, first, last, attributes)
  local core = state.scene.core
  local block = core:block_at(first)
  if not block or not is_of_kind(state, rule, block) then return end
  local _, block_last = core:block(block)
  if last > block_last then return end
  local match = { first = first, last = last, block = block, attributes = attributes }
  if rule.when or rule.find == "unit" then match.sentence = core:sentence_at(first) end
  consider(state, rule, match, finds)
end

-- Searches the text from `at` to `stop`.
local function search(state, rule, finds, at, stop)
  local text, pattern = state.scene.text, searcher(rule)
  while at and at <= stop do
    local first, captures, after = lpeg.match(pattern, text, at)
    if first and after > first and first <= stop then
      local attributes, from, to = part_of(captures, first, after - 1)
      if to >= from then consider_place(state, rule, finds, from, to, attributes) end
    end
    at = first and math.max(after, first + 1)
  end
end

--- What the pattern of a rule finds by itself. The text is searched once; of rules that look in few kinds of blocks
--- only these are.
function seek.patterns(state, rule, finds)
  if rule.kind_set.body then return search(state, rule, finds, 1, #state.scene.text) end
  for _, block in ipairs(blocks_for(state, rule)) do
    local first, last = state.scene.core:block(block)
    search(state, rule, finds, first, last)
  end
end

-- Functions -------------------------------------------------------------------------------------------------------

local function position(value)
  return type(value) == "number" and math.tointeger(value) or nil
end

-- One place that `match` gave: first and last in the document, and the attributes that came with it.
local function place_of(state, unit_first, item)
  local first, last = units.span(state.scene, item)
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
local function items_of(state, given, last)
  if not given then return {} end
  if type(given) == "number" then return { { given, last } } end
  if type(given) ~= "table" or units.span(state.scene, given) then return { given } end
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

local function match_unit(state, rule, unit, match, finds)
  local unit_first = units.span(state.scene, unit)
  for _, item in ipairs(items_of(state, rule.match(unit))) do
    local first, last, attributes = place_of(state, unit_first, item)
    if first < 1 or last > #state.scene.text or last < first then
      fail("`match` gave a place that is empty or outside the text")
    end
    match.first, match.last, match.unit, match.attributes = first, last, unit, checked_attributes(attributes)
    local taken = consider(state, rule, match, finds)
    if taken and rule.find == "unit" then return end
  end
end

--- What the function of a rule finds.
function seek.functions(state, rule, finds)
  for _, index in ipairs(units_for(state, rule)) do
    local match = rule.unit == "block" and { block = index } or { sentence = index }
    match_unit(state, rule, unit_of(state, rule, match), match, finds)
  end
end

--- The finds of those rules that the present rule uses and whose names are or begin with `name`, in the order of their
--- places.
function seek.finds_by_name(state, name)
  local uses = state.rule.uses or {}
  local by_name = state.by_name[uses] or {}
  state.by_name[uses] = by_name
  if not by_name[name] then
    local rules = {}
    for _, rule in ipairs(uses) do
      if rule.id == name or rule.id:sub(1, #name + 1) == name .. "." then rules[#rules + 1] = rule end
    end
    by_name[name] = rules
  end
  return finds_of(state, by_name[name])
end

return seek
