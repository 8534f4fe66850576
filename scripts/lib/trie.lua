-- A pattern that finds any of many words at a place, longest first, as a tree of letters: its cost grows with the
-- length of the word that is there, not with the number of words.

local P, S, Cc = lpeg.P, lpeg.S, lpeg.Cc

local function letter(c)
  local other = c:upper()
  if other == c then
    other = c:lower()
  end
  return other == c and P(c) or S(c .. other)
end

-- The node's children in the order of their letters, each with its letter in either case in front.
local function branches(node, boundary, build)
  local letters = {}
  for c in pairs(node.children) do
    letters[#letters + 1] = c
  end
  table.sort(letters)
  local pattern
  for _, c in ipairs(letters) do
    local branch = letter(c) * build(node.children[c], boundary)
    pattern = pattern and pattern + branch or branch
  end
  return pattern
end

-- The pattern of a node: the longer words first, then its own, each where `boundary` holds.
local function build(node, boundary)
  local own
  if node.value ~= nil then
    own = node.value == true and boundary or boundary * Cc(node.value)
  end
  local longer = branches(node, boundary, build)
  if longer and own then
    return longer + own
  end
  return longer or own
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
  return build(root, boundary or P(true))
end

return trie
