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

local of_whole = furniture.of_whole

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

-- The group of a line whose key is no phrase as a whole; and whether it opens a section.
local function group_of(seen, i, key)
  local group, opens, caption =
    furniture.part(key, seen.begins[i], seen.held[i], seen.starts[i], seen.ends[i])
  local words = seen.words[i]
  if not group and seen.parted[i] and words > 1 and words <= MENU then
    seen.links[i] = furniture.links(key)
    group = seen.links[i] and "navigation"
  end
  seen.caption[i] = caption or nil
  return group, opens
end

-- Whether a line names the source of a picture at its end.
local function is_source(post, seen, i, key)
  return furniture.source(key, seen.ends[i], seen.words[i])
    or seen.closed[i] and furniture.bracket(lines.text(post, i)) or nil
end

-- What furniture or caption the lines are in which something was found.
local function read_phrases(post, seen)
  local keys, whole, group, opens, heading = seen.key, seen.whole, seen.group, seen.opens, seen.heading
  local caption, ends, closed = seen.caption, seen.ends, seen.closed
  for _, i in ipairs(seen.marked) do
    local key, number = keys[i], whole[i]
    if number then
      group[i], opens[i], heading[i] = of_whole.group[number], of_whole.opens[number], true
    elseif key then
      group[i], opens[i] = group_of(seen, i, key)
    end
    if key and (ends[i] or closed[i]) and not caption[i] then
      caption[i] = is_source(post, seen, i, key)
    end
  end
end

--- Adds `seen`, what is to be seen of the lines of the post: columns, each a table by line. Those of document:features
-- (see ptext.features), and group, opens, heading, links, caption, date with date_first and date_last. Later stages add
-- theirs. Also `lines`, which gives a table for a line that is looked at closer.
function features.run(post)
  local seen = post.document:features(reader(post.known_as))
  seen.opens, seen.heading, seen.links = {}, {}, {}
  seen.date, seen.date_first, seen.date_last = {}, {}, {}
  read_phrases(post, seen)
  for i in pairs(seen.may_be_dated) do
    read_date(post, seen, i)
  end
  post.seen, post.lines = seen, lines.of(post)
end

return features
