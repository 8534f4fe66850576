-- Finds the phrases of a script's groups in a line: the whole line, its beginning, or anywhere at the start of a word.

local lpeg = require "lpeg"
local ptext = require "ptext"

local trie = ptext.script "lib/trie"

local phrases = {}
phrases.__index = phrases

local WITHIN_BEGINS, WITHIN_HOLDS = 200, 400

local word = lpeg.R("az", "09", "\128\255") ^ 1
local step = word * (lpeg.P " ") ^ -1 + 1

-- A pattern that gives the first of the phrases (a table from phrase to number) that begins at a word's start.
local function searcher(numbers)
  if not next(numbers) then
    return lpeg.P(false)
  end
  return lpeg.P { trie(numbers) + step * lpeg.V(1) }
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
-- @return phrases
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
  if entry and length <= (entry.within or within) then
    return entry.group
  end
end

--- The group that a line's key falls in.
-- @param key string, as `key.of` makes it
-- @return name of the group or nil, whether it opens a section, whether the phrase is the whole line
function phrases:group(key)
  local name = self.exact[key]
  if name then
    return name, self.opens[name], true
  end
  name = accepted(self, self.beginning:match(key), #key, WITHIN_BEGINS) or accepted(self, self.holding:match(key), #key, WITHIN_HOLDS)
  return name, name and self.opens[name]
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
