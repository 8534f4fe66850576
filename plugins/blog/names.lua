-- Whether a string is the name of a person, by its shape and by lists of what names are and are not made of.

local ptext = require "ptext"
local set = require("blog.sets").of_words

local lists = ptext.script "lib/names"
local bylines = ptext.script "lib/bylines"

local names = {}

local particles, honorifics, suffixes = set(lists.particles), set(lists.honorifics), set(lists.suffixes)
local given, not_names, not_alone = set(lists.given), set(bylines.not_names), set(bylines.not_alone)

local LONGEST = 6   -- words of a name

-- "okafor" for "Okafor,", "o'dowd" for "O’Dowd"
local function bare(word)
  local plain = word:lower()
  if plain:find("\xE2", 1, true) then
    plain = plain:gsub("\u{2019}", "'")
  end
  local last = plain:byte(-1)
  if last == 0x2E or last == 0x2C then   -- . ,
    plain = plain:gsub("[.,]+$", "")
  end
  return plain
end

-- A capital first, letters, apostrophes and hyphens after; or an initial.
local function is_name_word(word)
  local rest = word:match("^%u(.*)$") or word:match("^\xC3[\x80-\x9E](.*)$")
    or word:match("^[\xC4-\xC5][\x80-\xBF](.*)$") or word:match("^%l%l?['-]%u(.*)$")   -- "al-Hadi", "d'Arcy"
  if not rest then
    return false
  end
  return not rest:find("[^%a'.\x80-\xBF\xC3-\xC5\xE2-]")
end

-- The words of a string with where they begin and end.
local function split(text)
  local words = {}
  for first, word, after in text:gmatch("()(%S+)()") do
    words[#words + 1] = { text = word, bare = bare(word), first = first, last = after - 1 }
  end
  return words
end

local function is_trailing(word, first)
  return not_names[word.bare] or (word.text:find("^%u%u%u+$") ~= nil and first.text:find("%l") ~= nil)
end

local function trim(words)
  local from, to = 1, #words
  while from < to and honorifics[words[from].bare] do
    if words[from].bare == "the" and not honorifics[words[from + 1].bare] then   -- "the Rt Hon", but "The Gazette"
      break
    end
    from = from + 1
  end
  while to > from and suffixes[words[to].bare] do
    to = to - 1
  end
  while to - from >= 2 and given[words[from].bare] and is_trailing(words[to], words[from]) do   -- "Tony Carter All"
    to = to - 1
  end
  return from, to
end

-- What speaks against each word being part of a name; nil when nothing does.
local function objection(words, from, to)
  local known = given[words[from].bare] and not not_names[words[from].bare]
  for i = from, to do
    local word = words[i]
    local small = particles[word.bare] and i > from and i < to
    if not small and not is_name_word(word.text) then
      return "not written as a name: " .. word.text
    elseif not_names[word.bare] and (i == from and not given[word.bare] or i > from and not known) then
      return "no name: " .. word.text
    end
  end
end

--- Reads a string as a person's name.
-- @param text string, without white space at its ends
-- @param alone whether one word will do ("by Regan")
-- @return first, last: where the name stands in the text, without honorifics and letters after it, and whether its
-- first word is a common given name or "Dr" stands before it; or nil and what speaks against it
function names.read(text, alone)
  if #text > 60 or text:find("[%d@/:;!?|]") then
    return nil, "marks or figures"
  end
  local words = split(text)
  local from, to = trim(words)
  local count = to - from + 1
  if count > LONGEST or count < (alone and 1 or 2) then
    return nil, count < 2 and "one word" or "too many words"
  end
  local why = objection(words, from, to)
  if why then
    return nil, why
  elseif count == 1 and (not_alone[words[from].bare] or not_names[words[from].bare] or #words[from].text < 3) then
    return nil, "no name: " .. words[from].text
  end
  local last = words[to].last
  if text:sub(last, last) == "," then
    last = last - 1
  end
  return words[from].first, last, given[words[from].bare] or from > 1
end

--- The name as one would write it in a list: not in capitals throughout.
function names.plain(text)
  if text:find("%l") or not text:find("%u%u") then
    return text
  end
  return (text:gsub("(%u)([%u']+)", function(first, rest)
    return first .. rest:lower()
  end))
end

return names
