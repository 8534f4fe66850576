-- Words at the start or the end of a line for which it is worth a closer look: names of networks, sources of pictures,
-- "says", "by", "posted"; and figures.

local ptext = require "ptext"
local sets = require "blog.sets"

local furniture, captions = ptext.script "lib/furniture", ptext.script "lib/captions"
local bylines = ptext.script "lib/bylines"

local marks = {}

--- Words that introduce an author: a set.
marks.introductions = sets.of_list(bylines.introductions)

--- Words beside a date that make a line the post's own.
marks.posted = { posted = true, published = true, updated = true, modified = true }

local list = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" }

local function add(words)
  table.move(words, 1, #words, #list + 1, list)
end

add(furniture.networks)
add(furniture.beside_networks)
add(captions.ends)
for word in pairs(furniture.last_words) do
  add { word }
end
for word in pairs(marks.posted) do
  add { word }
end
add(furniture.dotted)
for _, phrase in ipairs(bylines.introductions) do
  add { phrase:match("^%S+") }
end

--- The words by their numbers.
marks.words = list

--- All of them; no letter may stand behind one at the start of a line.
marks.lexicon = ptext.lexicon(list, "azAZ")

return marks
