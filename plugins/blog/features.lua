-- What is to be seen of each line by itself: its length and words, how it ends, what phrases are in it; its date.

local furniture = require "blog.furniture"
local language = require "blog.language"
local lines = require "blog.lines"
local marks = require "blog.marks"
local names = require "blog.names"
local recall = require "blog.recall"
local ptext = require "ptext"

local dates = ptext.script "lib/dates"
local date_words = dates.words and ptext.lexicon(table.move(dates.words, 1, #dates.words, 1, {}), "azAZ")

local features = {}

-- In bytes: in longer lines words are estimated; a longer line holds no phrase of furniture, and no date.
local COUNTED, PHRASES, DATED = 169, 400, 160

local function make(name)
  local lexicons = furniture.phrases
  return ptext.features { counted = COUNTED, keyed = PHRASES, dated = DATED, common = language.common(name),
    probes = language.probes(name), whole = lexicons.whole, begins = lexicons.begins, holds = lexicons.holds,
    marks = marks.lexicon, date_words = date_words, names = names.reader }
end

local wanted = {}   -- what is looked for in lines, by language

local function wanted_in(name)
  wanted[name] = wanted[name] or make(name)
  return wanted[name]
end

-- What is seen of the lines of the posts that are read.
local sheet = ptext.sheet()

local find_date = recall(function(text)
  local first, last, found = dates.find(text)
  return found and { first = first, last = last, date = found }
end)

local function read_date(post, seen, i)
  local found = find_date(lines.text(post, i))
  if found then
    seen.date[i], seen.date_first[i] = found, found.first
  end
end

--- Adds `seen`, what is to be seen of the lines of each post: columns, each a table by line. Here those of
-- document:features (see ptext.features); later stages add theirs. Also `lines`, which gives a table for a line that is
-- looked at closer.
function features.run(posts)
  local documents, looked_for = {}, {}
  for k, post in ipairs(posts) do
    documents[k], looked_for[k] = post.document, wanted_in(post.known_as)
  end
  for k, seen in ipairs(sheet:fill(documents, looked_for)) do
    posts[k].seen, posts[k].lines = seen, lines.of(posts[k])
  end
end

--- Adds to what is seen date, of each line that has one a table: `date`, and the places `first` and `last`; also
-- date_first, these again for columns.
function features.dates(post)
  local seen = post.seen
  seen.date, seen.date_first = {}, {}
  for i in pairs(seen.may_be_dated) do
    read_date(post, seen, i)
  end
end

return features
