-- Groups of phrases, as scripts list them, and what of them was found in a line.

local ptext = require "ptext"

local phrases = {}
phrases.__index = phrases

local WITHIN_BEGINS, WITHIN_HOLDS = 200, 400

--- The names of a table, in their order.
function phrases.sorted_names(groups)
  local names = {}
  for name in pairs(groups) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

-- The phrases of one kind as a lexicon, and by their numbers the group and the longest key that counts. Also `groups`,
-- these without repeats, and `places` there by the numbers of phrases, 0 for no phrase.
local function compile(groups, kind, within)
  local list, entries, places, all = {}, {}, { [0] = 0 }, {}
  for place, name in ipairs(phrases.sorted_names(groups)) do
    local entry = { group = name, opens = groups[name].opens, within = groups[name].within or within }
    all[place] = entry
    for _, phrase in ipairs(groups[name][kind] or {}) do
      list[#list + 1] = phrase
      entries[#list], places[#list] = entry, place
    end
  end
  entries.groups, entries.places = all, places
  return ptext.lexicon(list), entries
end

--- Compiles groups of phrases: tables of `lines`, `begins`, `holds`, `within`, `opens`, by name.
-- @return a table with the lexicons `whole`, `begins` and `holds`, which document:features takes; and of_whole and
-- of_begins, by the number of a phrase its `group`, whether it `opens` a section, and `within` how many bytes it counts
function phrases.new(groups)
  local self = setmetatable({}, phrases)
  self.whole, self.of_whole = compile(groups, "lines", math.huge)
  self.begins, self.of_begins = compile(groups, "begins", WITHIN_BEGINS)
  self.holds, self.of_holds = compile(groups, "holds", WITHIN_HOLDS)
  return self
end

--- An expression of ptext.columns: what is said of a phrase by its number, such as its `group`.
-- @param number expression
-- @param entries of_whole or of_begins
-- @param name of what is said
function phrases.said(number, entries, name)
  local list = { [0] = false }
  for place, entry in ipairs(entries.groups) do
    list[place] = entry[name] or false
  end
  return number:look_up(entries.places):look_up(list)
end

--- The group whose phrase the key begins with, and whether it opens a section; nil when the key is too long for it.
-- @param number what the lexicon `begins` found, or nil
function phrases:first(number, key)
  local entry = number and self.of_begins[number]
  if entry and #key <= entry.within then
    return entry.group, entry.opens
  end
end

--- The group of the first phrase that stands in the key, leaving those of one group aside.
-- @param numbers what the lexicon `holds` found, or nil
-- @param aside name of a group
-- @return name or nil, whether a phrase of the group left aside stands there
function phrases:inside(numbers, key, aside)
  local first, seen = nil, false
  for _, number in ipairs(numbers or {}) do
    local entry = self.of_holds[number]
    if #key <= entry.within then
      seen = seen or entry.group == aside
      first = first or entry.group ~= aside and entry.group or nil
    end
  end
  return first, seen
end

--- Whether a key is, or begins with, a phrase of some group.
function phrases:knows(key)
  return self.whole:whole(key) or self:first(self.begins:at(key), key)
end

--- Makes a function that gives the group of the last phrase that stands, as whole words, in a text.
-- @param groups table from name to a list of phrases
function phrases.words(groups)
  local list, names = {}, {}
  local sorted = phrases.sorted_names(groups)
  for i = #sorted, 1, -1 do    -- of groups that share a phrase, the last has it
    for _, phrase in ipairs(groups[sorted[i]]) do
      list[#list + 1] = phrase
      names[#list] = sorted[i]
    end
  end
  local lexicon = ptext.lexicon(list, "azAZ09\128\255")
  return function(text)
    local found
    local number, _, last = lexicon:find(text)
    while number do
      found = names[number]
      number, _, last = lexicon:find(text, last + 1)
    end
    return found
  end
end

--- Makes a function(text, at) that gives the first and the last byte of the first of some strings that stands in a text
-- at or behind a place, as it is written; nil when none does.
function phrases.first_of(list)
  local lexicon = ptext.lexicon(list)
  return function(text, at)
    local number, first, last = lexicon:within(text, at)
    while number and text:sub(first, last) ~= list[number] do
      number, first, last = lexicon:within(text, first + 1)
    end
    return first, last
  end
end

--- Where a text goes on behind a phrase of a lexicon that begins at `at`, and white space; nil when none does.
function phrases.behind(lexicon, text, at)
  local _, last = lexicon:at(text, at)
  return last and text:match("^[ \t]*()", last + 1)
end

return phrases
