-- Which group of furniture each line is, whether it opens a section of such lines, and whether it is a caption: by
-- columns where the phrase that a line is, or begins with, says it all; the others are looked at one by one.

local furniture = require "blog.furniture"
local lines = require "blog.lines"
local marks = require "blog.marks"
local phrases = require "blog.phrases"
local ptext = require "ptext"
local recall = require "blog.recall"

local captions = ptext.script "lib/captions"

local groups = {}

local MENU = 40   -- words; a longer line is no menu

local columns = ptext.columns
local of, choose, said = columns.of, columns.choose, phrases.said
local of_whole, of_begins = furniture.phrases.of_whole, furniture.phrases.of_begins

-- Groups by their numbers, and their numbers.
local names, number_of = { [0] = false }, {}
for number, name in ipairs(furniture.groups) do
  names[number], number_of[name] = name, number
end

-- The number of the group of a phrase.
local function group_of(phrase, entries)
  local list = { [0] = 0 }
  for place, entry in ipairs(entries.groups) do
    list[place] = number_of[entry.group] or 0   -- captions are no group of furniture
  end
  return phrase:look_up(entries.places):look_up(list)
end

-- Whether the word of a mark is one for which a condition holds.
local function is_one(mark, holds)
  local list = { [0] = false }
  for number, word in ipairs(marks.words) do
    list[number] = holds(word) or false
  end
  return mark:look_up(list)
end

local whole, key_length = of.whole:above(0), of.key_length
local begins = ~whole & key_length:at_most(said(of.begins, of_begins, "within"))
local begins_caption = begins & said(of.begins, of_begins, "group"):is("caption")
local begins_furniture = begins & ~begins_caption

local group = choose(whole, group_of(of.whole, of_whole), choose(begins_furniture, group_of(of.begins, of_begins), 0))
local opens = choose(whole, said(of.whole, of_whole, "opens"), begins_furniture & said(of.begins, of_begins, "opens"))

-- What is looked at closer: lines that hold phrases, or may be known by their form or their links.
local formed = key_length:at_most(furniture.FORMED) & (of.ends:above(0) | is_one(of.starts, function(word)
  return furniture.networks[word] or word:find("^%d") ~= nil
end))
local linked = of.parted & of.words:above(1) & of.words:at_most(MENU)
local closer = of.keyed & ~whole & (of.holds | ~group & (formed | linked))

-- What may be a name over a comment.
local over_comment = is_one(of.ends, function(word) return furniture.dotted[word] end) & of.mark:is(".", "…")
  & of.words:at_most(6) & ~whole

-- What may end in the source of a picture.
local credited = of.words:at_most(captions.ends_within)
  & is_one(of.ends, function(word) return furniture.sources[word] end)

local image = of.first_byte:is(string.byte("!"))           -- as pictures are written in Markdown,
local markup = of.first_byte:is(string.byte("<{", 1, 2))   -- and what is no text there

local by_phrase = columns.program { phrase_group = group, phrase_opens = opens, phrase_caption = begins_caption,
  heading = whole, linked = linked, closer = columns.rows(closer),
  by_text = columns.rows(over_comment | markup), credited = credited,
  sourced = columns.rows(of.keyed & (of.closed | credited) | image) }

local number = choose(of.phrase_group, of.phrase_group, of.found)
local all = columns.program { group_number = number, group = number:look_up(names),
  opens = of.phrase_opens | ~of.phrase_group & of.found_opens, caption = of.phrase_caption | of.found_caption }

-- What furniture.part says of a key, which line `i` has.
local part_of = recall(function(key, seen, i)
  local name, is_opening, is_caption = furniture.part(key, seen.held[i], seen.starts[i], seen.ends[i])
  return (name or is_opening or is_caption) and { number_of[name], is_opening, is_caption }
end)

local links_of = recall(furniture.links)

local NOTHING = {}

-- Looks at the lines of which columns do not say all.
local function add_found(seen)
  local found, found_opens, found_caption, links = {}, {}, {}, {}
  for _, i in ipairs(seen.closer) do
    local key = seen.key[i]
    local part = part_of(key, seen, i) or NOTHING
    found[i], found_opens[i], found_caption[i] = part[1], part[2], part[3]
    if not found[i] and seen.linked[i] then
      links[i] = links_of(key) or nil
      found[i] = links[i] and number_of.navigation
    end
  end
  seen.found, seen.found_opens, seen.found_caption, seen.links = found, found_opens, found_caption, links
end

-- Adds the lines over comments that are known by the dots at their end, and those of markup.
local function add_by_text(post, seen)
  for _, i in ipairs(seen.by_text) do
    local text = lines.text(post, i)
    if furniture.over_comment(text) then
      seen.found[i], seen.found_opens[i] = number_of.comments, true
    elseif furniture.markup(text) then
      seen.found[i] = number_of.media
    end
  end
end

-- Adds the captions that are known by the source of a picture at their end.
local function add_sourced(post, seen)
  local caption = seen.found_caption
  for _, i in ipairs(seen.sourced) do
    caption[i] = caption[i] or seen.credited[i] and furniture.source(seen.key[i])
      or seen.closed[i] and furniture.bracket(lines.text(post, i)) or furniture.image(lines.text(post, i))
  end
end

--- The first part: what phrases say by columns.
function groups.by_phrase(posts)
  by_phrase:run_all(posts, "seen")
end

--- The second: of each post, the lines of which they do not say all.
function groups.look_closer(post)
  add_found(post.seen)
  add_by_text(post, post.seen)
  add_sourced(post, post.seen)
end

--- Adds to what is seen: group; group_number, its place among furniture.groups, 0 for none; opens, whether the line
-- opens a section of such lines; heading, whether it is a phrase and no more; caption; links, the pieces of a menu.
function groups.run(posts)
  all:run_all(posts, "seen")
end

return groups
