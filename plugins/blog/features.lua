-- What is to be seen of each line by itself: its length and words, how it ends, what furniture it is, what date it has.

local furniture = require "blog.furniture"
local language = require "blog.language"
local lines = require "blog.lines"
local marks = require "blog.marks"
local recall = require "blog.recall"
local ptext = require "ptext"

local dates = ptext.script "lib/dates"

local features = {}

-- In bytes: in longer lines words are estimated; a longer line holds no phrase of furniture, and no date.
local COUNTED, PHRASES, DATED = 169, 400, 160
local MENU = 40   -- words; a longer line is no menu

-- Columns of this and later stages that have something for many lines.
local ROOM = { "group", "caption" }

local readers = {}   -- what is looked for, by language

local function reader(name)
  if not readers[name] then
    local lexicons = furniture.lexicons
    readers[name] = ptext.features { counted = COUNTED, keyed = PHRASES, dated = DATED,
      common = language.common(name), probes = language.probes(name), whole = lexicons.whole,
      begins = lexicons.begins, holds = lexicons.holds, marks = marks.lexicon, room = ROOM }
  end
  return readers[name]
end

local find_date = recall(function(text)
  local first, last, found = dates.find(text)
  return found and { first, last, found }
end)

local function read_date(post, seen, i)
  local found = find_date(lines.text(post, i))
  if found then
    seen.date_first[i], seen.date_last[i], seen.date[i] = found[1], found[2], found[3]
  end
end

-- What furniture or caption line `i` is.
local function read_phrases(post, seen, i, key)
  local words, number = seen.words[i], seen.whole[i]
  if number then
    seen.group[i], seen.opens[i] = furniture.whole(number)
    seen.heading[i] = true
  else
    seen.group[i], seen.opens[i], seen.caption[i] =
      furniture.part(key, seen.begins[i], seen.held[i], seen.starts[i], seen.ends[i])
  end
  if seen.parted[i] and not seen.group[i] and words > 1 and words <= MENU then
    seen.links[i] = furniture.links(key)
    seen.group[i] = seen.links[i] and "navigation"
  end
  if not seen.caption[i] then
    seen.caption[i] = furniture.source(key, seen.ends[i], words)
      or seen.closed[i] and furniture.bracket(lines.text(post, i)) or false
  end
end

--- Adds `seen`, what is to be seen of the lines of the post: columns, each a table by line. Those of document:features
-- (see ptext.features), and group, opens, heading, links, caption, date with date_first and date_last. Later stages add
-- theirs. Also `lines`, which gives a table for a line that is looked at closer.
function features.run(post)
  local seen = post.document:features(reader(post.known_as))
  local keys, dated = seen.key, seen.may_be_dated
  seen.opens, seen.heading, seen.links = {}, {}, {}
  seen.date, seen.date_first, seen.date_last = {}, {}, {}
  for _, i in ipairs(seen.marked) do
    local key = keys[i]
    if key then
      read_phrases(post, seen, i, key)
    end
    if dated[i] then
      read_date(post, seen, i)
    end
  end
  post.seen, post.lines = seen, lines.of(post)
end

return features
