-- A pattern that finds any of many words at a place, the longest: its cost grows with the length of the word that is
-- there, not with the number of words.

local S, Cmt = lpeg.S, lpeg.Cmt

-- The first bytes of words, in either case.
local function beginnings(words)
  local bytes = {}
  for i, word in ipairs(words) do
    bytes[i] = word:sub(1, 1):lower() .. word:sub(1, 1):upper()
  end
  return S(table.concat(bytes))
end

--- Makes the pattern of `words`: a list of words, or a table from words to the values to capture.
-- ASCII letters match in either case, other bytes as they are.
-- @param words list of strings, or table from string to a value (a number, a string)
-- @return an LPeg pattern
local function trie(words)
  local list, values = words, nil
  if words[1] == nil then
    list, values = {}, {}
    for word, value in pairs(words) do
      list[#list + 1], values[#values + 1] = word, value
    end
  end
  local lexicon = ptext.lexicon(list)
  -- At most places the first byte says that no word is there; `after` is behind it.
  return Cmt(beginnings(list), values and function(text, after)
    local number, last = lexicon:at(text, after - 1)
    if number then
      return last + 1, values[number]
    end
  end or function(text, after)
    local number, last = lexicon:at(text, after - 1)
    return number and last + 1
  end)
end

return trie
