-- A pattern that finds any of many words at a place, longest first, as a tree of letters: its cost grows with the
-- length of the word that is there, not with the number of words.

local P, S, Cc = lpeg.P, lpeg.S, lpeg.Cc

-- The pattern of a letter in either case, by the small letter.
local letter = {}
for byte = 0, 255 do
  local c = string.char(byte)
  letter[c] = c:upper() == c and P(c) or S(c .. c:upper())
end

-- Joins patterns by halves: joining copies them, and so each is copied a few times only.
local function joined(patterns, first, last, join)
  if first == last then
    return patterns[first]
  end
  local middle = (first + last) // 2
  return join(joined(patterns, first, middle, join), joined(patterns, middle + 1, last, join))
end

local function one_after_the_other(a, b) return a * b end

local function either(a, b) return a + b end

-- The letters that lead on from a node, in order.
local function letters_of(node)
  local letters = {}
  for c in pairs(node.children) do
    letters[#letters + 1] = c
  end
  table.sort(letters)
  return letters
end

local build

-- What begins with letter `c`: the letters up to where words part or end, and what comes then.
local function branch(node, c, boundary)
  local row = { letter[c] }
  node = node.children[c]
  local letters = letters_of(node)
  while #letters == 1 and node.value == nil do
    row[#row + 1] = letter[letters[1]]
    node = node.children[letters[1]]
    letters = letters_of(node)
  end
  return joined(row, 1, #row, one_after_the_other) * build(node, letters, boundary)
end

-- The pattern of a node: the longer words first, then its own, each where `boundary` holds.
function build(node, letters, boundary)
  local branches = {}
  for i, c in ipairs(letters) do
    branches[i] = branch(node, c, boundary)
  end
  if node.value ~= nil then
    branches[#branches + 1] = node.value == true and boundary or boundary * Cc(node.value)
  end
  return joined(branches, 1, #branches, either)
end

local function insert(root, word, value)
  local node = root
  for c in word:gmatch(".") do
    node.children[c] = node.children[c] or { children = {} }
    node = node.children[c]
  end
  node.value = value
end

--- Makes the pattern of `words`: a list of words, or a table from words to the values to capture.
-- ASCII letters match in either case, other bytes as they are.
-- @param words list of strings, or table from string to a value (a number, a string; `true` captures nothing)
-- @param boundary a pattern that must hold behind a word, such as `-letter`; anything when absent
-- @return an LPeg pattern
local function trie(words, boundary)
  local root = { children = {} }
  for key, value in pairs(words) do
    if type(key) == "number" then
      insert(root, value:lower(), true)
    else
      insert(root, key:lower(), value)
    end
  end
  return build(root, letters_of(root), boundary or P(true))
end

return trie
