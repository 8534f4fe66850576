-- Applies the rules of a ruleset to a document: entries are found by the core, functions judge what was found.

local frozen = require "ptext.frozen"
local phrases = require "ptext.phrases"
local shapes = require "ptext.shapes"
local units = require "ptext.units"

local rules = {}

-- What a function of a script did wrong is raised as { message }, and the rule fails for this document.
local function fail(message)
  error({ message = message }, 0)
end

local function call(loaded, f, ...)
  local results = table.pack(loaded.loader:call(f, ...))
  if not results[1] then fail(loaded.loader:describe(results[2])) end
  return table.unpack(results, 2, results.n)
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

-- The attributes of a find, or nil when `when` drops it.
local function judge(loaded, rule, unit, match)
  local attributes = {}
  for key, value in pairs(rule.attributes or {}) do attributes[key] = value end
  if not rule.when then return attributes end
  local verdict = call(loaded, rule.when, unit, match)
  if not verdict then return nil end
  if verdict == true then return attributes end
  if type(verdict) ~= "table" then fail("`when` must return false, true, or a table of attributes") end
  local ok, given = pcall(frozen.thaw, verdict)
  if not ok then fail(given) end
  for key, value in next, given do
    check_attribute(key, value)
    attributes[key] = value
  end
  return attributes
end

-- What entries find -----------------------------------------------------------------------------------------------

local function unit_of(scene, rule, block, sentence)
  if rule.unit == "block" then return units.block(scene, block), block end
  return units.sentence(scene, sentence), sentence
end

local function add(finds, rule, first, last, attributes)
  if attributes then finds[#finds + 1] = { rule = rule.id, first = first, last = last, attributes = attributes } end
end

local function find_entries(state, rule, finds)
  local seen, matches = {}, state.matches
  for _, i in ipairs(matches:of_list(rule.list)) do
    local _, _, first, last, block, sentence = matches:get(i)
    local unit, index = unit_of(state.scene, rule, block, sentence)
    local unit_first, unit_last = units.span(state.scene, unit)
    if rule.find ~= "unit" or not seen[index] then
      seen[index] = true
      local match = { first = first - unit_first + 1, last = last - unit_first + 1,
        text = state.scene.text:sub(first, last) }
      local attributes = judge(state.loaded, rule, unit, match)
      if rule.find == "unit" then first, last = unit_first, unit_last end
      add(finds, rule, first, last, attributes)
    end
  end
end

-- What functions find ---------------------------------------------------------------------------------------------

local function position(value)
  return type(value) == "number" and math.tointeger(value) or nil
end

-- One place that `match` gave: first and last in the document.
local function place_of(state, unit_first, item)
  local first, last = units.span(state.scene, item)
  if first then return first, last end
  if type(item) ~= "table" then fail("`match` must give positions, { first, last }, units, or lists of these") end
  local shown = frozen.shown(item)
  first = position(rawget(shown, 1) or rawget(shown, "first"))
  last = position(rawget(shown, 2) or rawget(shown, "last"))
  if not first or not last then fail("`match` must give whole numbers: { first, last }") end
  local shift = rawget(shown, "of") == "document" and 0 or unit_first - 1
  return first + shift, last + shift
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

local function check_place(state, first, last)
  if first < 1 or last > #state.scene.text or last < first then
    fail("`match` gave a place that is empty or outside the text")
  end
end

local function match_unit(state, rule, unit, finds)
  local unit_first, unit_last = units.span(state.scene, unit)
  for _, item in ipairs(items_of(state, call(state.loaded, rule.match, unit))) do
    local first, last = place_of(state, unit_first, item)
    check_place(state, first, last)
    local match = { first = first - unit_first + 1, last = last - unit_first + 1,
      text = state.scene.text:sub(first, last) }
    local attributes = judge(state.loaded, rule, unit, match)
    if rule.find == "unit" then return add(finds, rule, unit_first, unit_last, attributes) end
    add(finds, rule, first, last, attributes)
  end
end

local function find_matches(state, rule, finds)
  local kinds, core = {}, state.scene.core
  for _, kind in ipairs(rule.kinds or shapes.scanned) do kinds[kind] = true end
  for block = 1, core:block_count() do
    local _, _, kind, _, _, first, count = core:block(block)
    if kinds[kind] and rule.unit == "block" then
      match_unit(state, rule, units.block(state.scene, block), finds)
    elseif kinds[kind] then
      for sentence = first, first + count - 1 do
        match_unit(state, rule, units.sentence(state.scene, sentence), finds)
      end
    end
  end
end

-- All rules -------------------------------------------------------------------------------------------------------

local function comes_before(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last > b.last end
  return a.rule < b.rule
end

-- Puts finds in order; of those with the same rule and place the first stays.
local function in_order(finds)
  for i, find in ipairs(finds) do find.order = i end
  table.sort(finds, function(a, b)
    if comes_before(a, b) or comes_before(b, a) then return comes_before(a, b) end
    return a.order < b.order
  end)
  local out = {}
  for _, find in ipairs(finds) do
    local last = out[#out]
    if not last or comes_before(last, find) then out[#out + 1] = find end
    find.order = nil
  end
  return out
end

local function apply(state, rule, finds)
  local own = {}
  local ok, err = pcall(rule.match and find_matches or find_entries, state, rule, own)
  if ok then return table.move(own, 1, #own, #finds + 1, finds) end
  if type(err) ~= "table" or not err.message then error(err, 0) end
  state.scene.document:problem("error", "rule-failed", err.message, nil, rule.id)
end

--- What the rules of a loaded ruleset find in a segmented document (see document.lua), in the order of their places:
--- an array of { rule, first, last, span, attributes }. `matches` are the core's matches of the ruleset's dictionary.
--- A rule whose functions fail finds nothing in this document, and a problem is noted in it. `only`, a rule of the
--- ruleset, leaves out the others. What functions of scripts have changed since the document before is put back first.
function rules.find(document, loaded, matches, only)
  loaded.loader:restore()
  loaded.phrases = loaded.phrases or phrases.new(loaded.loader.core)
  local state = { loaded = loaded, matches = matches, scene = units.scene(document, loaded.phrases) }
  local finds = {}
  for _, rule in ipairs(loaded.rules) do
    if not only or only == rule then apply(state, rule, finds) end
  end
  finds = in_order(finds)
  for _, find in ipairs(finds) do find.span = document:span(find.first, find.last) end
  return finds
end

return rules
