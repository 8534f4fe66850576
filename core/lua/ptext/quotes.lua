-- The sentences of a document that show a theme best, chosen by a rule that anybody can repeat:
--   1. sentences of running text before titles and headings,
--   2. those with more distinct entries of the theme,
--   3. those of 40 to 320 characters, then those nearest to these bounds,
--   4. those that come first.

local core = require "ptext.core"

local quotes = {}

local SHORT, LONG = 40, 320
local LONGEST = 1000 -- a sentence of more characters than this is quoted in part

local POOR_KINDS = { title = true, heading = true }

-- How far a length is from what reads well.
local function strain(characters)
  return math.max(SHORT - characters, characters - LONG, 0)
end

-- Gathers, for every theme and those above it, the sentences with a hit and the entries found in each.
local function gather(hits, loaded, theme_of_list)
  local found = {}
  for i = 1, #hits do
    local list, entry, _, _, _, sentence, first_word, last_word = hits:get(i)
    local theme = theme_of_list[list]
    while theme do
      local sentences = found[theme] or { order = {} }
      found[theme] = sentences
      local one = sentences[sentence]
      if not one then
        one = { sentence = sentence, first_word = first_word, last_word = last_word, entries = {}, seen = {} }
        sentences[sentence] = one
        sentences.order[#sentences.order + 1] = one
      end
      if not one.seen[entry] then
        one.seen[entry] = true
        one.entries[#one.entries + 1] = entry
      end
      theme = loaded.themes[theme].parent
    end
  end
  return found
end

-- The words round a hit that fit the bounds: what is quoted of a sentence without end.
local function excerpt(document, text, sentence, hit)
  local _, _, _, first_word, count = document.core:sentence(sentence)
  local from, to = hit.first_word, hit.last_word
  local first, last = document.core:word(from), select(2, document.core:word(to))
  local grown = true
  while grown do
    grown = false
    local earlier = from > first_word and document.core:word(from - 1)
    if earlier and core.count(text, earlier, last) <= LONG then
      from, first, grown = from - 1, earlier, true
    end
    local later = to < first_word + count - 1 and select(2, document.core:word(to + 1))
    if later and core.count(text, first, later) <= LONG then
      to, last, grown = to + 1, later, true
    end
  end
  return first, last
end

local function measure(document, text, one)
  local first, last, block = document.core:sentence(one.sentence)
  local characters = core.count(text, first, last)
  if characters > LONGEST then
    first, last = excerpt(document, text, one.sentence, one)
    characters = core.count(text, first, last)
  end
  local _, _, kind = document.core:block(block)
  one.first, one.last = first, last
  one.poor = POOR_KINDS[kind] and 1 or 0
  one.distinct, one.strain = #one.entries, strain(characters)
end

--- Whether quote `a` is better than quote `b`; both have poor, distinct, strain, and `place`s that differ.
function quotes.better(a, b)
  if a.poor ~= b.poor then return a.poor < b.poor end
  if a.distinct ~= b.distinct then return a.distinct > b.distinct end
  if a.strain ~= b.strain then return a.strain < b.strain end
  if a.id ~= b.id then return a.id < b.id end
  return a.first < b.first
end

local function entry_texts(dictionary, numbers)
  local texts = {}
  for i, number in ipairs(numbers) do texts[i] = (dictionary:entry(number)) end
  return texts
end

local function choose(document, loaded, theme, sentences)
  local text, chosen = document:text(), {}
  for _, one in ipairs(sentences.order) do
    measure(document, text, one)
    one.id = document.id
  end
  table.sort(sentences.order, quotes.better)
  for rank = 1, math.min(#sentences.order, loaded.quotes.per_theme) do
    local one = sentences.order[rank]
    chosen[rank] = { theme = loaded.themes[theme].name, span = document:span(one.first, one.last),
      entries = entry_texts(loaded.dictionary, one.entries), of = #sentences.order, poor = one.poor,
      distinct = one.distinct, strain = one.strain }
  end
  return chosen
end

--- The quotes of a document, theme by theme in their order: theme, span, entries (the distinct ones), of (how many
--- sentences show the theme), and what they were ranked by. `theme_of_list` gives the number of a list's theme.
function quotes.choose(document, hits, loaded, theme_of_list)
  local found, chosen = gather(hits, loaded, theme_of_list), {}
  for theme = 1, #loaded.themes do
    if found[theme] then
      for _, quote in ipairs(choose(document, loaded, theme, found[theme])) do chosen[#chosen + 1] = quote end
    end
  end
  return chosen
end

return quotes
