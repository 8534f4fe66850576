-- The entry language and the order of work as the design states them, by trying everything. Only the cutting of the
-- text into blocks, sentences and words, and folding, are taken from the library.

local core = require "ptext.core"
local slow_entry = require "slow_entry"

local slow_matcher = {}

local SCANNED = { title = true, heading = true, body = true, list = true, quote = true }

-- The words of a sentence and the marks between them, in a row.
local function tokens_of(text, sentence, words)
  local tokens, meet, pass_word = {}, slow_entry.quotation()

  local function add_gap(from, to, last)
    local marks, space, kept = {}, false, {}
    local chars = slow_entry.characters(text:sub(from, to))
    for i, c in ipairs(chars) do
      local is_last_word = i == 1 and tokens.last
      if meet(c, is_last_word, i == #chars and not last) == "apostrophe" then
        tokens.last.apostrophe = #c
      else
        kept[#kept + 1] = c
      end
    end
    for _, c in ipairs(slow_entry.characters(slow_entry.normalise(table.concat(kept)))) do
      if slow_entry.is_space[c] then space = true else marks[#marks + 1] = slow_entry.mark(c) end
    end
    if #marks == 1 and marks[1] == "-" and not space then marks = {} end
    if not tokens.last or last then return end
    for _, mark in ipairs(marks) do tokens[#tokens + 1] = { mark = mark } end
  end

  local at = sentence.first
  for i = sentence.first_word, sentence.first_word + sentence.word_count - 1 do
    add_gap(at, words[i].first - 1, false)
    local s = text:sub(words[i].first, words[i].last)
    local token = { word = i, first = words[i].first, last = words[i].last, folded = slow_entry.characters(core.fold(s)),
      surface = slow_entry.characters(slow_entry.normalise(s)) }
    tokens[#tokens + 1], tokens.last = token, token
    pass_word()
    at = words[i].last + 1
  end
  add_gap(at, sentence.last, true)
  return tokens
end

local function agrees(form, characters, i, j)
  i, j = i or 1, j or 1
  local c = form[i]
  if c == nil then return characters[j] == nil end
  if type(c) == "string" then return characters[j] == c and agrees(form, characters, i + 1, j + 1) end
  if c[1] == "?" then return characters[j] ~= nil and agrees(form, characters, i + 1, j + 1) end
  for k = j, #characters + 1 do
    if agrees(form, characters, i + 1, k) then return true end
  end
  return false
end

local function without(characters, count)
  return table.move(characters, 1, #characters - count, 1, {})
end

local function ends_in_s(characters)
  local n = #characters
  return n > 2 and characters[n - 1] == "'" and (characters[n] == "s" or characters[n] == "S")
end

-- Whether a word of the text satisfies a word of an entry; and how many bytes of an apostrophe behind it belong to it.
local function satisfies(node, token, cased)
  local folded, surface = token.folded, token.surface
  local own = #folded > 1 and folded[#folded] == "'"
  if own then folded, surface = without(folded, 1), without(surface, 1) end
  local function same(f, s)
    return agrees(node.folded, f) and (not cased or agrees(node.surface, s))
  end
  if same(folded, surface) then
    local apostrophe = not own and token.apostrophe or 0
    if node.folded[#node.folded] ~= "s" then apostrophe = 0 end
    if node.possessive == "apostrophe" then return own or apostrophe > 0, apostrophe end
    return true, node.possessive == "free" and apostrophe or 0
  end
  if node.possessive == "free" and ends_in_s(folded) then
    return same(without(folded, 2), without(surface, 2)), 0
  end
  return false, 0
end

-- Calls found(i, extra) for every place `i` to which a node leads from the token at `at`; `extra` is what its last word
-- takes of an apostrophe.
local function match(node, tokens, at, extra, cased, found)
  local function row(i, place, more)
    if i > #node then return found(place, more) end
    match(node[i], tokens, place, more, cased, function(to, now) row(i + 1, to, now) end)
  end
  local token = tokens[at]
  if node.type == "word" then
    if not token or not token.word then return end
    local ok, apostrophe = satisfies(node, token, cased)
    if ok then found(at + 1, apostrophe) end
  elseif node.type == "mark" then
    if token and token.mark == node.mark then found(at + 1, extra) end
  elseif node.type == "any" then
    for n = 0, node.most do
      if n >= node.least then found(at + n, extra) end
      if not tokens[at + n] or not tokens[at + n].word then break end
    end
  elseif node.type == "option" then
    found(at, extra)
    match(node[1], tokens, at, extra, cased, found)
  elseif node.type == "choice" then
    for _, child in ipairs(node) do match(child, tokens, at, extra, cased, found) end
  else
    row(1, at, extra)
  end
end

local function kinds_of(entry, list)
  if entry.kinds then
    local set = {}
    for _, kind in ipairs(entry.kinds) do set[kind] = true end
    return set
  end
  return list.hits == "silent" and setmetatable({}, { __index = function() return true end }) or SCANNED
end

-- All distinct (entry, start, end), in a list of candidates.
local function candidates_of(entry, sentence, tokens, candidates)
  local seen = {}
  local cased = entry.case and not sentence.block.capitals
  if not entry.allowed[sentence.block.kind] then return end
  for at, token in ipairs(tokens) do
    if token.word then
      match(entry.tree, tokens, at, 0, cased, function(to, extra)
        local last = tokens[to - 1]
        local key = token.word .. " " .. last.word .. " " .. extra
        if seen[key] then return end
        seen[key] = true
        candidates[#candidates + 1] = { list = entry.list, entry = entry.number, first = token.first,
          last = last.last + extra, first_word = token.word, last_word = last.word, sentence = sentence }
      end)
    end
  end
end

local function holds(candidate, condition, hits)
  if condition.type == "except" then
    for _, hit in ipairs(hits) do
      if hit.first_word <= candidate.first_word and hit.last_word >= candidate.last_word then return false end
    end
    return true
  end
  local within = condition.within or math.huge
  for _, hit in ipairs(hits) do
    local near = hit.sentence == candidate.sentence or condition.block and hit.sentence.block == candidate.sentence.block
    local behind, ahead = hit.first_word - candidate.last_word - 1, candidate.first_word - hit.last_word - 1
    if near and condition.type ~= "after" and behind >= 0 and behind <= within then return true end
    if near and condition.type ~= "before" and ahead >= 0 and ahead <= within then return true end
  end
  return false
end

local function leftmost_longest(hits)
  table.sort(hits, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    return a.entry < b.entry
  end)
  local kept, last = {}, 0
  for _, hit in ipairs(hits) do
    if hit.first > last then
      kept[#kept + 1] = hit
      last = hit.last
    end
  end
  return kept
end

local function read_document(document)
  local words, sentences = {}, {}
  for i = 1, document:word_count() do
    local first, last = document:word(i)
    words[i] = { first = first, last = last }
  end
  local blocks = {}
  for i = 1, document:block_count() do
    local _, _, kind, _, _, _, _, _, _, capitals = document:block(i)
    blocks[i] = { kind = kind, capitals = capitals, number = i }
  end
  for i = 1, document:sentence_count() do
    local first, last, block, first_word, word_count = document:sentence(i)
    sentences[i] = { first = first, last = last, block = blocks[block], first_word = first_word, word_count = word_count,
      number = i }
  end
  return words, sentences
end

--- Reads lists of the form that core.dictionary takes. Returns them with their trees, or nil and the numbers of the
--- list and the entry that is not in the language.
function slow_matcher.read(lists)
  local read, number = {}, 0
  for l, list in ipairs(lists) do
    read[l] = { hits = list.hits, entries = {} }
    for e, entry in ipairs(list.entries) do
      number = number + 1
      local tree = slow_entry.read(entry.text)
      if not tree then return nil, l, e end
      read[l].entries[e] = { tree = tree, list = l, number = number, case = entry.case, conditions = entry.conditions or {},
        allowed = kinds_of(entry, list) }
    end
  end
  return read
end

--- The hits of a segmented document, in order: { list =, entry =, first =, last =, first_word =, last_word =,
--- sentence = }.
function slow_matcher.match(lists, document)
  local text = document:text()
  local words, sentences = read_document(document)
  local tokens, held, out, rivals = {}, {}, {}, {}
  for i, sentence in ipairs(sentences) do tokens[i] = tokens_of(text, sentence, words) end
  for l, list in ipairs(lists) do
    held[l] = {}
    for _, entry in ipairs(list.entries) do
      local candidates = {}
      for i, sentence in ipairs(sentences) do candidates_of(entry, sentence, tokens[i], candidates) end
      for _, candidate in ipairs(candidates) do
        local all = true
        for _, condition in ipairs(entry.conditions) do
          all = all and holds(candidate, condition, held[condition.list])
        end
        if all then table.insert(held[l], candidate) end
      end
    end
    if list.hits == "longest" then
      local longest = leftmost_longest({ table.unpack(held[l]) })
      table.move(longest, 1, #longest, #out + 1, out)
    elseif list.hits == "rival" then
      table.move(held[l], 1, #held[l], #rivals + 1, rivals)
    end
  end
  local longest = leftmost_longest(rivals)
  table.move(longest, 1, #longest, #out + 1, out)
  table.sort(out, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    if a.list ~= b.list then return a.list < b.list end
    return a.entry < b.entry
  end)
  return out
end

--- For each list the hits of its subtree, overlapping ones as one, and the sentences that have any.
function slow_matcher.tally(hits, parents)
  local tally = {}
  for list = 1, #parents do
    local sum, reach, sentences = { hits = 0, sentences = 0 }, 0, {}
    for _, hit in ipairs(hits) do
      local at = hit.list
      while at ~= 0 and at ~= list do at = parents[at] end
      if at == list then
        if hit.first > reach then sum.hits = sum.hits + 1 end
        reach = math.max(reach, hit.last)
        if not sentences[hit.sentence] then sum.sentences = sum.sentences + 1 end
        sentences[hit.sentence] = true
      end
    end
    tally[list] = sum.hits > 0 and sum or false
  end
  return tally
end

return slow_matcher
