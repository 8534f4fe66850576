-- The choice of quotes in plain Lua, hit by hit and theme by theme: what the core's is compared with.

local core = require "ptext.core"
local quotes = require "ptext.quotes"

local SHORT, LONG, LONGEST = 40, 320, 1000

local POOR_KINDS = { title = true, heading = true }

-- How far a length is from what reads well.
local function strain(characters)
  return math.max(SHORT - characters, characters - LONG, 0)
end

-- The words round a hit that fit the bounds: what is quoted of a sentence without end.
local function excerpt(document, text, sentence, hit)
  local _, _, _, first_word, count = document:sentence(sentence)
  local from, to = hit.first_word, hit.last_word
  local first, last = document:word(from), select(2, document:word(to))
  local grown = true
  while grown do
    grown = false
    local earlier = from > first_word and document:word(from - 1)
    if earlier and core.count(text, earlier, last) <= LONG then
      from, first, grown = from - 1, earlier, true
    end
    local later = to < first_word + count - 1 and select(2, document:word(to + 1))
    if later and core.count(text, first, later) <= LONG then
      to, last, grown = to + 1, later, true
    end
  end
  return first, last
end

local function measure(document, one)
  local text = document:text()
  local first, last, block = document:sentence(one.sentence)
  local characters = core.count(text, first, last)
  if characters > LONGEST then
    first, last = excerpt(document, text, one.sentence, one)
    characters = core.count(text, first, last)
  end
  local _, _, kind = document:block(block)
  one.id, one.first, one.last = "", first, last
  one.poor = POOR_KINDS[kind] and 1 or 0
  one.distinct, one.strain = #one.entries, strain(characters)
end

-- The sentences with hits that belong to a theme or to one below it, in the order of the text.
local function sentences_of(hits, theme, themes, dictionary)
  local found = {}
  for i = 1, #hits do
    local list, entry, _, _, _, sentence, first_word, last_word = hits:get(i)
    local above = hits:counts(i) and themes.names[list] and list or 0
    while above ~= 0 and above ~= theme do above = themes.parents[above] or 0 end
    if above == theme then
      local one = found[#found]
      if not one or one.sentence ~= sentence then
        one = { sentence = sentence, first_word = first_word, last_word = last_word, entries = {}, seen = {} }
        found[#found + 1] = one
      end
      if not one.seen[entry] then one.entries[#one.entries + 1] = (dictionary:entry(entry)) end
      one.seen[entry] = true
    end
  end
  return found
end

--- The quotes of a document of the core, as `hits:quotes` gives them one by one: arrays of list, first, last, of, poor,
--- distinct, strain, and the entries. `themes` is what core.themes is given.
return function(document, hits, themes, per_theme, dictionary)
  local chosen = {}
  for _, list in ipairs(themes.order) do
    local found = sentences_of(hits, list, themes, dictionary)
    for _, one in ipairs(found) do measure(document, one) end
    table.sort(found, quotes.better)
    for i = 1, math.min(per_theme, #found) do
      local one = found[i]
      chosen[#chosen + 1] = { list, one.first, one.last, #found, one.poor, one.distinct, one.strain, one.entries }
    end
  end
  return chosen
end
