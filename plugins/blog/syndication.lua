-- Where else a post appeared: "This blog was first published on the Northby Voices website."

local lpeg = require "lpeg"
local ptext = require "ptext"

local dates = ptext.script "lib/dates"
local lists = ptext.script "lib/syndication"
local trie = ptext.script "lib/trie"

local syndication = {}

local SENTENCES, SHORTEST, LONGEST = 8, 3, 120   -- sentences of a line that are read; bytes of the name of a place

local Cc, Cp = lpeg.Cc, lpeg.Cp

-- One of the phrases, as whole words, and the white space after it.
local function one_of(list)
  return trie(list, -lpeg.R("az", "AZ", "09")) * lpeg.S " \t" ^ 0
end

local permitted = one_of(lists.by_permission) ^ -1
-- "This blog was first published on", "reprinted with permission from": the field, and where the place begins.
local told = one_of(lists.things) ^ -1 * one_of(lists.between) ^ 0
  * (one_of(lists.first) * permitted * one_of(lists.prepositions) * Cc "first_published_in"
    + one_of(lists.again) * permitted * one_of(lists.sources) * Cc "republished_from") * Cp()

-- The end of a place: of the clause, or before a date or what else is said of it.
local function place_end(text, first)
  local sentence = text:find("[.;!?]%s+%u", first) or text:find("[.;]%s*$", first)
  local last = sentence and sentence - 1 or #text
  local from = dates.find(text, first, { years = true })
  last = from and math.min(last, from - 1) or last
  for _, phrase in ipairs(lists.stops) do
    local at = text:find(phrase, first, true)
    last = at and math.min(last, at - 1) or last
  end
  local place = text:sub(first, last):gsub("[%s,:(]+$", ""):gsub("%s+[oi]n$", "")
  return first + #place - 1
end

-- Reads the sentence that begins at `at`: field, first and last of the place; or nil.
local function read_at(text, at)
  local field, first = told:match(text, at)
  if not field then
    return nil
  end
  local last = place_end(text, first)
  local place = text:sub(first, last)
  if #place < SHORTEST or #place > LONGEST or not (place:find("%u") or place:find("%.%a")) then
    return nil
  end
  return field, first, last
end

-- The starts of the sentences of a text: its own, and behind each stop.
local function sentence_starts(text)
  local starts, at = { 1 }, 1
  while #starts < SENTENCES do
    local _, stop = text:find("[.!?)][\"')]*%s+", at)
    if not stop or stop >= #text then
      break
    end
    starts[#starts + 1] = stop + 1
    at = stop + 1
  end
  return starts
end

-- Parts of the words for having been published; most lines have none of them.
local parts = { "ublished", "ppeared", "osted", "rinted", "eproduced", "yndicated", "ritten", "shared" }

local function may_tell(text)
  for _, letters in ipairs(parts) do
    if text:find(letters, 1, true) then
      return true
    end
  end
  return false
end

--- Reads a line for where the post appeared.
-- @param text string
-- @return field ("first_published_in", "republished_from"), first and last of the place in the text, whether the line
-- begins with it; or nil
function syndication.read(text)
  if not may_tell(text) then
    return nil
  end
  for _, start in ipairs(sentence_starts(text)) do
    local at = text:match("^[(*%[%s]*()", start)
    local field, first, last = read_at(text, at)
    if field then
      return field, first, last, start == 1
    end
  end
end

return syndication
