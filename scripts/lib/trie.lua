-- A pattern that finds any of many words at a place, the longest: its cost grows with the length of the word that is
-- there, not with the number of words.

local P, S, Cc, Cmt = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cmt

-- What words begin with: one of the bytes that stand first in them, before those that stand in the next places.
local function beginnings(first, ...)
  local following = P(true)
  for _, bytes in ipairs { ... } do following = following * S(bytes) end
  return S(first or "") * #following
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
  -- At most places the first bytes say that no word is there.
  local word = beginnings(lexicon:beginnings()) * Cc(lexicon)
  return Cmt(values and word * Cc(values) or word, lexicon.capture)
end

return trie
