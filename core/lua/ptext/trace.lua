-- What the entries of a ruleset matched in a document, counted or not, and why not. The matcher itself keeps no
-- account, so every entry is looked for again in lists of its own: as it is, with its case, and with one condition at a
-- time.

local core = require "ptext.core"
local lists = require "ptext.lists"
local shapes = require "ptext.shapes"

local trace = {}

local SHOWN = 3 -- entries that are named where none of a list was found

local every_kind = { "boilerplate", table.unpack(shapes.searched) }

-- Probes ------------------------------------------------------------------------------------------------------------

local Trace = {}
Trace.__index = Trace

-- A list of one entry; `what` is "bare", "cased", "full" or the number of a condition.
local function add_probe(self, list, number, what, entry)
  self.lists[#self.lists + 1] = { hits = "longest", entries = { entry } }
  self.probes[list][number][what] = #self.lists
end

local function add_probes(self, list, number, entry, silent)
  self.probes[list][number] = {}
  add_probe(self, list, number, "bare", { text = entry.text, kinds = every_kind })
  if entry.case then add_probe(self, list, number, "cased", { text = entry.text, case = true, kinds = every_kind }) end
  for i, condition in ipairs(entry.conditions or {}) do
    add_probe(self, list, number, i, { text = entry.text, case = entry.case, kinds = every_kind,
      conditions = { condition } })
  end
  if silent then add_probe(self, list, number, "full", entry) end
end

-- The names under which lists are known, and the rules among them.
local function name_lists(self, loaded)
  for _, theme in ipairs(loaded.themes) do self.names[theme.list] = theme.name end
  for _, rule in ipairs(loaded.rules) do
    if rule.list then self.names[rule.list], self.rules[rule.list] = rule.id, rule end
  end
end

--- Makes ready to trace documents of a loaded ruleset.
function trace.new(loaded)
  local self = setmetatable({ own = loaded.lists, lists = table.move(loaded.lists, 1, #loaded.lists, 1, {}),
    probes = {}, names = {}, rules = {}, rival = loaded.overlap == "ruleset" }, Trace)
  name_lists(self, loaded)
  for list, value in ipairs(loaded.lists) do
    self.probes[list] = {}
    for number = 1, #value.entries do
      add_probes(self, list, number, lists.entry(value, number), value.hits == "silent")
    end
  end
  self.dictionary = assert(core.dictionary(self.lists))
  return self
end

-- What was found ----------------------------------------------------------------------------------------------------

-- All matches by list, in the order of the text, and in `by_first` by the place where they begin. Those of one list do
-- not overlap.
local function match(self, document)
  local matches, found = document.core:match(self.dictionary), {}
  for i = 1, #matches do
    local list, entry, first, last, block, sentence, first_word, last_word = matches:get(i)
    found[list] = found[list] or { by_first = {} }
    local made = { list = list, entry = (self.dictionary:entry(entry)), first = first, last = last,
      block = block, sentence = sentence, first_word = first_word, last_word = last_word }
    table.insert(found[list], made)
    found[list].by_first[first] = made
  end
  return found
end

-- The match of a list at the place of a candidate.
local function same_place(matches, candidate)
  local other = matches and matches.by_first[candidate.first]
  return other and other.last == candidate.last and other or nil
end

-- The first match of a list that overlaps a candidate.
local function overlapping(matches, candidate)
  local low, high = 1, matches and #matches or 0
  while low <= high do
    local middle = (low + high) // 2
    if matches[middle].last < candidate.first then low = middle + 1 else high = middle - 1 end
  end
  local other = matches and matches[low]
  return other and other.first <= candidate.last and other or nil
end

-- Files a match under the sentence and the block that it stands in.
local function file(silent, one)
  for _, unit in ipairs { "sentence", "block" } do
    local of_unit = silent[unit]
    of_unit[one[unit]] = of_unit[one[unit]] or {}
    table.insert(of_unit[one[unit]], one)
  end
end

local function file_silent(state, list)
  local silent = { sentence = {}, block = {} }
  for _, probes in ipairs(state.trace.probes[list]) do
    for _, one in ipairs(state.found[probes.full] or {}) do file(silent, one) end
  end
  return silent
end

local NONE = {}

-- The matches of a list that conditions refer to, which are silent themselves, in the sentence or block of a candidate.
local function of_silent(state, list, unit, candidate)
  state.silent[list] = state.silent[list] or file_silent(state, list)
  return state.silent[list][unit][candidate[unit]] or NONE
end

-- Reasons -----------------------------------------------------------------------------------------------------------

local function quoted(text)
  return '"' .. text .. '"'
end

local function names_of(list)
  local names = {}
  for i = 1, math.min(SHOWN, #list.entries) do names[i] = quoted(lists.entry(list, i).text) end
  return table.concat(names, ", ") .. (#list.entries > SHOWN and ", …" or "")
end

local function why_except(state, condition, candidate)
  for _, other in ipairs(of_silent(state, condition.list, "sentence", candidate)) do
    if other.first <= candidate.first and other.last >= candidate.last then
      return string.format("it stands in %s, which the exception %s takes out",
        quoted(state.document:text():sub(other.first, other.last)), quoted(other.entry))
    end
  end
  return "an exception takes it out"
end

-- How many words stand between a candidate and another match on the side that is asked for; nil on the other side.
local function distance(kind, candidate, other)
  if kind ~= "after" and other.first_word > candidate.last_word then
    return other.first_word - candidate.last_word - 1
  elseif kind ~= "before" and other.last_word < candidate.first_word then
    return candidate.first_word - other.last_word - 1
  end
end

local WHERE = { near = "near it", before = "after it", after = "before it" }

local function why_apart(state, condition, candidate)
  local unit, nearest = condition.block and "block" or "sentence", nil
  for _, other in ipairs(of_silent(state, condition.list, unit, candidate)) do
    local words = distance(condition.type, candidate, other)
    if words and (not nearest or words < nearest.words) then nearest = { words = words, entry = other.entry } end
  end
  if nearest then
    return string.format("%s is %d words away, and `%s` asks for %d at most", quoted(nearest.entry), nearest.words,
      condition.type, condition.within or 0)
  end
  return string.format("`%s` asks for %s %s in the %s", condition.type,
    names_of(state.trace.own[condition.list]), WHERE[condition.type], unit)
end

local function why_kind(state, entry, candidate)
  local block = state.document.blocks[candidate.block]
  local allowed = not entry.kinds and shapes.is_scanned[block.kind]
  for _, kind in ipairs(entry.kinds or {}) do allowed = allowed or kind == block.kind end
  if allowed then return nil end
  if entry.kinds then return "its kinds are " .. table.concat(entry.kinds, ", ") .. ", and this is " .. block.kind end
  return block.kind .. " is not searched"
end

local function why_condition(state, entry, probes, candidate)
  for i, condition in ipairs(entry.conditions or {}) do
    if not same_place(state.found[probes[i]], candidate) then
      local why = condition.type == "except" and why_except or why_apart
      return why(state, condition, candidate)
    end
  end
end

local function why_longer(state, list, candidate)
  local other = overlapping(state.found[list], candidate)
  for i = 1, state.trace.rival and #state.trace.own or 0 do
    other = other or (state.trace.names[i] and overlapping(state.found[i], candidate))
  end
  if not other then return "another match of the entry holds" end
  return string.format("%s counts here, of %s", quoted(state.document:text():sub(other.first, other.last)),
    quoted(other.entry))
end

-- Why a candidate does not count; nil when it does.
local function judge(state, list, number, candidate)
  local counted = same_place(state.found[list], candidate)
  if counted and counted.entry == candidate.entry then return nil end
  if counted then return "the entry " .. quoted(counted.entry) .. " counts here" end
  local entry, probes = lists.entry(state.trace.own[list], number), state.trace.probes[list][number]
  local why = why_kind(state, entry, candidate)
  if not why and entry.case and not same_place(state.found[probes.cased], candidate) then
    why = "its capitals must be as written in the entry"
  end
  return why or why_condition(state, entry, probes, candidate) or why_longer(state, list, candidate)
end

local function add_candidates(state, list, number, into)
  local bare = state.found[state.trace.probes[list][number].bare] or {}
  for _, candidate in ipairs(bare) do
    into[#into + 1] = { name = state.trace.names[list], rule = state.trace.rules[list], entry = candidate.entry,
      first = candidate.first, last = candidate.last, block = candidate.block, sentence = candidate.sentence,
      why = judge(state, list, number, candidate) }
  end
end

-- What counts and is no entry's longest match by itself: a shorter match that holds where the longer one does not.
local function add_shorter(state, list, into)
  local known = {}
  for _, other in ipairs(into) do
    if not other.why then known[other.first] = other end
  end
  for _, counted in ipairs(state.found[list] or {}) do
    local other = known[counted.first]
    if not other or other.last ~= counted.last then
      into[#into + 1] = { name = state.trace.names[list], rule = state.trace.rules[list], entry = counted.entry,
        first = counted.first, last = counted.last, block = counted.block, sentence = counted.sentence }
    end
  end
end

--- What entries matched in a segmented document, in the order of the text: a list of { name = theme or rule's id, rule,
--- entry, first, last, block, sentence, why }. `why` says why it does not count, and is nil where it does.
function Trace:of(document)
  local state, into = { trace = self, document = document, found = match(self, document), silent = {} }, {}
  for list = 1, #self.own do
    if self.names[list] then
      local own = {}
      for number = 1, #self.own[list].entries do add_candidates(state, list, number, own) end
      add_shorter(state, list, own)
      table.move(own, 1, #own, #into + 1, into)
    end
  end
  for i, item in ipairs(into) do item.order = i end
  table.sort(into, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    return a.order < b.order
  end)
  return into
end

return trace
