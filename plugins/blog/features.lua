-- What is to be seen of each line by itself: its length and words, how it ends, what furniture it is, what date it has.

local key = require "blog.key"
local furniture = require "blog.furniture"
local ptext = require "ptext"

local dates = ptext.script "lib/dates"

local features = {}

local LONG = 260       -- bytes; a longer line without a bullet is not looked into word by word
local PHRASES = 400    -- bytes; a longer line holds no phrase of furniture
local DATED = 160      -- bytes; a longer line is not read for a date

-- Counts words, common words, words that begin with a capital, words that begin with a figure.
local function count_words(line, common)
  local words, stops, capitals, figures = 0, 0, 0, 0
  for word in line.bare:gmatch("[^%s/|,]+") do
    words = words + 1
    local first = word:byte()
    if first >= 0x41 and first <= 0x5A then
      capitals = capitals + 1
    elseif first >= 0x30 and first <= 0x39 then
      figures = figures + 1
    end
    if common[word] or common[word:lower():match("^%p*(.-)%p*$")] then
      stops = stops + 1
    end
  end
  line.words, line.stops, line.capitals, line.figures = words, stops, capitals, figures
end

local function guess_words(line)
  local words = line.length // 6
  line.words, line.stops, line.capitals, line.figures = words, words * 4 // 10, words // 6, 0
end

local function new(source, common)
  local text = source:text()
  local from = key.after_bullet(text)
  local line = { source = source, text = text, length = #text, from = from, bullet = from > 1,
    bare = from > 1 and text:sub(from) or text, ends = key.ending(text) }
  local unspaced = text:find("^[^ ]*[\xE3-\xED][\x80-\xBF][\x80-\xBF][^ ]*[\xE3-\xED]")   -- Chinese, Japanese
  if unspaced or (line.length >= LONG and not line.bullet) then
    guess_words(line)
  else
    count_words(line, common)
  end
  return line
end

-- Phrases and dates are looked for in short lines only.
local function look(line)
  if line.length > PHRASES then
    return
  end
  line.key = key.of(line.bare)
  line.group, line.opens, line.heading = furniture.group(line.key)
  if not line.group and line.words > 1 and line.words <= 40 then
    line.links = furniture.links(line.key)
    line.group = line.links and "navigation"
  end
  line.caption = furniture.caption(line.key, line.text, line.words)
  if line.length <= DATED and line.text:find("%d") then
    line.date_first, line.date_last, line.date = dates.find(line.text)
  end
end

--- Makes `lines`, a table for each line of the document: source, text, length (bytes), bullet, bare (the text after its
-- bullet, which begins at `from`), ends (its last mark), words, stops, capitals, figures, key, group, opens, heading, links, caption,
-- date with date_first and date_last, and same, the list of the lines with this text.
function features.run(post)
  local lines, seen = {}, {}
  for i, source in ipairs(post.document.lines) do
    local line = new(source, post.common)
    look(line)
    line.index = i
    local same = seen[line.bare] or {}
    seen[line.bare], line.same = same, same
    same[#same + 1] = i
    lines[i] = line
  end
  post.lines = lines
end

return features
