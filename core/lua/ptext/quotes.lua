-- The sentences of a document that show a theme best, chosen by a rule that anybody can repeat:
--   1. sentences of running text before titles and headings,
--   2. those with more distinct entries of the theme,
--   3. those of 40 to 320 characters, then those nearest to these bounds,
--   4. those that come first.
-- Only hits that count for their theme show it (see voices.lua).

local core = require "ptext.core"

local quotes = {}

local SHORT, LONG = 40, 320
local LONGEST = 1000 -- a sentence of more characters than this is quoted in part

local POOR_KINDS = { title = true, heading = true }

-- How far a length is from what reads well.
local function strain(characters)
  return math.max(SHORT - characters, characters - LONG, 0)
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
  one.id, one.first, one.last = document.id, first, last
  one.poor = POOR_KINDS[kind] and 1 or 0
  one.distinct, one.strain = #one.entries, strain(characters)
end

--- Whether quote `a` is better than quote `b`; both have poor, distinct, strain, id and first.
function quotes.better(a, b)
  if a.poor ~= b.poor then return a.poor < b.poor end
  if a.distinct ~= b.distinct then return a.distinct > b.distinct end
  if a.strain ~= b.strain then return a.strain < b.strain end
  if a.id ~= b.id then return a.id < b.id end
  return a.first < b.first
end

-- Going through the hits: a theme has the sentence that its last hit was in (open), the best ones before it, and how
-- many there were. Hits come in the order of the text, so a sentence is done when another comes.

local function insert(best, one, most)
  local at = #best
  while at > 0 and quotes.better(one, best[at]) do at = at - 1 end
  if at < most then table.insert(best, at + 1, one) end
  best[most + 1] = nil
end

local function close(state, work)
  local one = state.open
  if not one then return end
  state.open, state.of = nil, state.of + 1
  measure(work.document, work.text, one)
  insert(state.best, one, work.most)
end

local function add(state, work, hit)
  if state.open and state.open.sentence ~= hit.sentence then close(state, work) end
  local one = state.open
  if not one then
    one = { sentence = hit.sentence, first_word = hit.first_word, last_word = hit.last_word, entries = {}, seen = {} }
    state.open = one
  end
  if not one.seen[hit.entry] then
    one.seen[hit.entry] = true
    one.entries[#one.entries + 1] = hit.entry
  end
end

-- The states of the themes, by number, after all hits.
local function gather(work, hits, loaded, theme_of_list)
  local states, hit = {}, {}
  for i = 1, #hits do
    local list, _
    list, hit.entry, _, _, _, hit.sentence, hit.first_word, hit.last_word = hits:get(i)
    local theme = hits:counts(i) and theme_of_list[list]
    while theme do
      states[theme] = states[theme] or { best = {}, of = 0 }
      add(states[theme], work, hit)
      theme = loaded.themes[theme].parent
    end
  end
  for _, state in pairs(states) do close(state, work) end
  return states
end

local function entry_texts(dictionary, numbers)
  local texts = {}
  for i, number in ipairs(numbers) do texts[i] = (dictionary:entry(number)) end
  return texts
end

--- The quotes of a document, theme by theme in their order: theme, span, entries (the distinct ones), of (how many
--- sentences show the theme), and what they were ranked by. `theme_of_list` gives the number of a list's theme.
function quotes.choose(document, hits, loaded, theme_of_list)
  local work = { document = document, text = document:text(), most = loaded.quotes.per_theme }
  local states, chosen = gather(work, hits, loaded, theme_of_list), {}
  for number, theme in ipairs(loaded.themes) do
    for _, one in ipairs(states[number] and states[number].best or {}) do
      chosen[#chosen + 1] = { theme = theme.name, span = document:span(one.first, one.last),
        entries = entry_texts(loaded.dictionary, one.entries), of = states[number].of, poor = one.poor,
        distinct = one.distinct, strain = one.strain }
    end
  end
  return chosen
end

return quotes
