-- A pattern that finds any of many words at a place, longest first, as a tree of letters: its cost grows with the
-- length of the word that is there, not with the number of words.

local P, S, Cc = lpeg.P, lpeg.S, lpeg.Cc

local either_case = {}
for c in ("abcdefghijklmnopqrstuvwxyz"):gmatch(".") do
  either_case[c] = S(c .. c:upper())
end

-- Any of some patterns. They are joined by halves: joining copies them, and so each is copied a few times only.
local function any(patterns, first, last)
  if first == last then
    return patterns[first]
  end
  local middle = (first + last) // 2
  return any(patterns, first, middle) + any(patterns, middle + 1, last)
end

-- How many bytes two words begin with alike, `from` at least.
local function alike(a, b, from)
  while from < #a and a:byte(from + 1) == b:byte(from + 1) do
    from = from + 1
  end
  return from
end

-- Some letters, each in either case. What words have in common is made once: `made` keeps it.
local function letters(made, text)
  local pattern = made[text]
  if not pattern then
    local half = #text // 2
    pattern = half == 0 and (either_case[text] or P(text))
      or letters(made, text:sub(1, half)) * letters(made, text:sub(half + 1))
    made[text] = pattern
  end
  return pattern
end

-- What stands behind a word: the boundary, and what captures the word's value.
local function ending(tree, word)
  local value = tree.values[word]
  if value == true then
    return tree.boundary
  end
  local pattern = tree.endings[value]
  if not pattern then
    pattern = tree.boundary == tree.nothing and Cc(value) or tree.boundary * Cc(value)
    tree.endings[value] = pattern
  end
  return pattern
end

local build

-- The pattern of words[first..last], which begin alike, from byte `length + 1` on.
local function branch(tree, first, last, length)
  local words = tree.words
  local shared = first == last and #words[first] or alike(words[first], words[last], length + 1)
  local beginning, rest = letters(tree.letters, words[first]:sub(length + 1, shared)), build(tree, first, last, shared)
  return rest == tree.nothing and beginning or beginning * rest
end

-- The pattern of what follows the first `length` bytes, which they have in common, of words[first..last] (in order):
-- the longer words first, then the one that ends there, if any, each where the boundary holds.
function build(tree, first, last, length)
  local words, branches, own = tree.words, {}, nil
  if #words[first] == length then
    own = ending(tree, words[first])
    if first == last then
      return own
    end
    first = first + 1
  end
  while first <= last do
    local stop, byte = first, words[first]:byte(length + 1)
    while stop < last and words[stop + 1]:byte(length + 1) == byte do
      stop = stop + 1
    end
    branches[#branches + 1] = branch(tree, first, stop, length)
    first = stop + 1
  end
  branches[#branches + 1] = own
  return any(branches, 1, #branches)
end

--- Makes the pattern of `words`: a list of words, or a table from words to the values to capture.
-- ASCII letters match in either case, other bytes as they are.
-- @param words list of strings, or table from string to a value (a number, a string; `true` captures nothing)
-- @param boundary a pattern that must hold behind a word, such as `-letter`; anything when absent
-- @return an LPeg pattern
local function trie(words, boundary)
  local nothing = P(true)
  local tree = { words = {}, values = {}, letters = {}, endings = {}, boundary = boundary or nothing, nothing = nothing }
  local function add(word, value)
    word = word:lower()
    if tree.values[word] == nil then
      tree.words[#tree.words + 1] = word
    end
    tree.values[word] = value
  end
  for _, word in ipairs(words) do
    add(word, true)
  end
  for word, value in pairs(words[1] == nil and words or {}) do
    add(word, value)
  end
  table.sort(tree.words)
  return build(tree, 1, #tree.words, 0)
end

return trie
