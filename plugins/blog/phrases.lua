-- Finds the phrases of a script's groups in a line: the whole line, its beginning, or anywhere at the start of a word.

local lpeg = require "lpeg"
local ptext = require "ptext"

local trie = ptext.script "lib/trie"

local phrases = {}
phrases.__index = phrases

local WITHIN_BEGINS, WITHIN_HOLDS = 200, 400

local word = lpeg.R("az", "09", "\128\255") ^ 1
local step = word * (lpeg.P " ") ^ -1 + 1

-- A pattern that gives the next of the phrases (a table from phrase to number) that begins at a word's start, and where
-- the search may go on.
local function searcher(numbers)
  if not next(numbers) then
    return lpeg.P(false)
  end
  return lpeg.P { trie(numbers) * lpeg.Cp() + step * lpeg.V(1) }
end

local function add(self, name, group)
  self.opens[name] = group.opens
  for _, phrase in ipairs(group.lines or {}) do
    self.exact[phrase] = self.exact[phrase] or name
  end
  for _, kind in ipairs { "begins", "holds" } do
    for _, phrase in ipairs(group[kind] or {}) do
      if not self[kind][phrase] then
        self.entries[#self.entries + 1] = { group = name, within = group.within }
        self[kind][phrase] = #self.entries
      end
    end
  end
end

local function sorted_names(groups)
  local names = {}
  for name in pairs(groups) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

--- Compiles groups of phrases: tables of `lines`, `begins`, `holds`, `within`, `opens`, by name.
-- @return the compiled phrases
function phrases.new(groups)
  local self = setmetatable({ exact = {}, begins = {}, holds = {}, opens = {}, entries = {} }, phrases)
  for _, name in ipairs(sorted_names(groups)) do
    add(self, name, groups[name])
  end
  self.beginning = next(self.begins) and trie(self.begins) or lpeg.P(false)
  self.holding = searcher(self.holds)
  return self
end

local function accepted(self, number, length, within)
  local entry = number and self.entries[number]
  return entry and length <= (entry.within or within) and entry.group or nil
end

--- The group whose phrase the whole key is, and whether it opens a section.
function phrases:whole(key)
  local name = self.exact[key]
  return name, name and self.opens[name]
end

--- The group whose phrase the key begins with, and whether it opens a section.
function phrases:first(key)
  local name = accepted(self, self.beginning:match(key), #key, WITHIN_BEGINS)
  return name, name and self.opens[name]
end

--- The group of the first phrase that stands in the key, leaving those of one group aside.
-- @param aside name of a group
-- @return name or nil, whether a phrase of the group left aside stands there
function phrases:inside(key, aside)
  local first, seen = nil, false
  local number, at = self.holding:match(key)
  while number do
    local name = accepted(self, number, #key, WITHIN_HOLDS)
    if name == aside then
      seen = seen or name ~= nil
    else
      first = first or name
    end
    number, at = self.holding:match(key, at)
  end
  return first, seen
end

--- Makes a function that gives the group of the last phrase that stands, as whole words, in a text in lower case.
-- @param groups table from name to a list of phrases
function phrases.words(groups)
  local numbers, names = {}, {}
  for _, name in ipairs(sorted_names(groups)) do
    names[#names + 1] = name
    for _, phrase in ipairs(groups[name]) do
      numbers[phrase] = #names
    end
  end
  local stop = -lpeg.R("az", "09", "\128\255")
  local pattern = lpeg.Ct((trie(numbers) * stop + step) ^ 0)
  return function(text)
    local found = pattern:match(text)
    return names[found[#found]]
  end
end

return phrases
