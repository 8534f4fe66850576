-- What is to be seen of each line by itself: its length and words, how it ends, what furniture it is, what date it has.

local furniture = require "blog.furniture"
local groups = require "blog.groups"
local language = require "blog.language"
local lines = require "blog.lines"
local marks = require "blog.marks"
local names = require "blog.names"
local recall = require "blog.recall"
local ptext = require "ptext"

local dates = ptext.script "lib/dates"

local features = {}

-- In bytes: in longer lines words are estimated; a longer line holds no phrase of furniture, and no date.
local COUNTED, PHRASES, DATED = 169, 400, 160

local readers = {}   -- what is looked for, by language

local function reader(name)
  if not readers[name] then
    local lexicons = furniture.phrases
    readers[name] = ptext.features { counted = COUNTED, keyed = PHRASES, dated = DATED,
      common = language.common(name), probes = language.probes(name), whole = lexicons.whole,
      begins = lexicons.begins, holds = lexicons.holds, marks = marks.lexicon, names = names.reader }
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

--- Adds `seen`, what is to be seen of the lines of the post: columns, each a table by line. Those of document:features
-- (see ptext.features), those of groups.lua, and date with date_first and date_last. Later stages add theirs. Also
-- `lines`, which gives a table for a line that is looked at closer.
function features.run(post)
  local seen = post.document:features(reader(post.known_as))
  seen.date, seen.date_first, seen.date_last = {}, {}, {}
  groups.run(post, seen)
  for i in pairs(seen.may_be_dated) do
    read_date(post, seen, i)
  end
  post.seen, post.lines = seen, lines.of(post)
end

return features
