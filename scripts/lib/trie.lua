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
local function branches(node, build)
  local letters = {}
  for c in pairs(node.children) do
    letters[#letters + 1] = c
  end
  table.sort(letters)
  local pattern
  for _, c in ipairs(letters) do
    local branch = letter(c) * build(node.children[c])
    pattern = pattern and pattern + branch or branch
  end
  return pattern
end

local function build(node)
  local own
  if node.value ~= nil then
    own = node.value == true and P(true) or Cc(node.value)
  end
  local longer = branches(node, build)
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
-- ASCII letters match in either case, other bytes as they are. The pattern says nothing of what follows a word.
-- @param words list of strings, or table from string to a value (a number, a string; `true` captures nothing)
-- @return an LPeg pattern
local function trie(words)
  local root = { children = {} }
  for key, value in pairs(words) do
    if type(key) == "number" then
      insert(root, value:lower(), true)
    else
      insert(root, key:lower(), value)
    end
  end
  return build(root)
end

return trie
