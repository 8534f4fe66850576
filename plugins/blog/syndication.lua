-- Where else a post appeared: "This blog was first published on the Northby Voices website."

local ptext = require "ptext"
local phrases = require "blog.phrases"
local sets = require "blog.sets"

local dates = ptext.script "lib/dates"
local lists = ptext.script "lib/syndication"

local syndication = {}

local SENTENCES, SHORTEST, LONGEST = 8, 3, 120   -- sentences of a line that are read; bytes of the name of a place

local behind, first_stop_of = phrases.behind, phrases.first_of(lists.stops)
local BEHIND = "azAZ09"   -- which do not stand behind a phrase
local things, between = ptext.lexicon(lists.things, BEHIND), ptext.lexicon(lists.between, BEHIND)
local firstly, again = ptext.lexicon(lists.first, BEHIND), ptext.lexicon(lists.again, BEHIND)
local permission = ptext.lexicon(lists.by_permission, BEHIND)
local prepositions, sources = ptext.lexicon(lists.prepositions, BEHIND), ptext.lexicon(lists.sources, BEHIND)

-- Behind "published", "with permission" and "on"; nil when something else stands at `at`.
local function after(published, prepositions_of, text, at)
  at = behind(published, text, at)
  at = at and behind(permission, text, at) or at
  return at and behind(prepositions_of, text, at)
end

-- "This blog was first published on", "reprinted with permission from": the field, and where the place begins.
local function told(text, at)
  at = behind(things, text, at) or at
  local beyond = at
  while beyond do
    at, beyond = beyond, behind(between, text, beyond)
  end
  local place = after(firstly, prepositions, text, at)
  if place then
    return "first_published_in", place
  end
  place = after(again, sources, text, at)
  if place then
    return "republished_from", place
  end
end

-- The end of a place: of the clause, or before a date or what else is said of it.
local function place_end(text, start)
  local sentence = text:find("[.;!?]%s+%u", start) or text:find("[.;]%s*$", start)
  local last = sentence and sentence - 1 or #text
  local from = dates.find(text, start, { years = true })
  last = from and math.min(last, from - 1) or last
  local stop = first_stop_of(text, start)
  last = stop and math.min(last, stop - 1) or last
  local place = text:sub(start, last):gsub("[%s,:(]+$", ""):gsub("%s+[oi]n$", "")
  return start + #place - 1
end

-- Reads the sentence that begins at `at`: field, first and last of the place; or nil.
local function read_at(text, at)
  local field, start = told(text, at)
  if not field then
    return nil
  end
  local last = place_end(text, start)
  local place = text:sub(start, last)
  if #place < SHORTEST or #place > LONGEST or not (place:find("%u") or place:find("%.%a")) then
    return nil
  end
  return field, start, last
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

--- What a line has for which syndication.read is worth asking.
syndication.telling = ptext.lexicon(sets.joined(lists.first, lists.again), BEHIND)

-- Parts of the words for having been published.
local parts = { "ublished", "ppeared", "osted", "rinted", "eproduced", "yndicated", "ritten", "shared" }

local function has_part(text)
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
  if not has_part(text) then
    return nil
  end
  for _, start in ipairs(sentence_starts(text)) do
    local at = text:match("^[(*%[%s]*()", start)
    local field, from, to = read_at(text, at)
    if field then
      return field, from, to, start == 1
    end
  end
end

return syndication
