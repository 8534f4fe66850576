-- What is to be seen of each line by itself: its length and words, how it ends, what furniture it is, what date it has.

local key = require "blog.key"
local furniture = require "blog.furniture"
local ptext = require "ptext"

local dates = ptext.script "lib/dates"

local byte, find, gmatch, lower, sub = string.byte, string.find, string.gmatch, string.lower, string.sub

local features = {}

local LONG = 170       -- bytes; a longer line without a bullet is not looked into word by word
local PHRASES = 400    -- bytes; a longer line holds no phrase of furniture
local SHORT, KEPT = 100, 8192   -- bytes of the lines that are kept, and their number
local DATED = 160      -- bytes; a longer line is not read for a date

-- Counts words, common words, words that begin with a capital, words that begin with a figure.
local function count_words(text, common)
  local words, stops, capitals, figures = 0, 0, 0, 0
  for word in gmatch(text, "[%w\x80-\xFF][%w\x80-\xFF'&-]*") do
    words = words + 1
    local first = byte(word)
    if first >= 0x61 then
      stops = common[word] and stops + 1 or stops
    elseif first >= 0x41 then
      capitals = capitals + 1
      stops = common[lower(word)] and stops + 1 or stops
    else
      figures = figures + 1
    end
  end
  return words, stops, capitals, figures
end

-- The same, guessed from the length; a few of the commonest words tell prose from a long list of names.
local function guess_words(text, probes)
  local words = #text // 6
  for _, probe in ipairs(probes) do
    if find(text, probe, 1, true) then
      return words, words * 4 // 10, words // 6, 0
    end
  end
  return words, 0, words // 2, 0
end

-- Chinese or Japanese: no space for long, and characters of three bytes.
local function is_unspaced(text)
  local space = find(text, " ", 1, true)
  if space and space <= 30 then
    return false
  end
  return find(sub(text, 1, 200), "^[^ ]*[\xE3-\xED][\x80-\xBF][\x80-\xBF][^ ]*[\xE3-\xED]") ~= nil
end

-- A year, two figures behind a letter or a slash: without them no date is worth looking for.
local function may_have_date(text)
  return text:find("%d%d") and (text:find("[12][019]%d%d") or text:find("%d[/.]%d") or text:find("%a[%s.]+%d%d%f[%W]")
    or text:find("'%d%d") or text:find("\u{2019}%d%d"))
end

-- Phrases and dates are looked for in short lines only.
local function look(line)
  local k = key.of(line.bare)
  line.key = k
  line.group, line.opens, line.heading, line.caption = furniture.read(k)
  if not line.group and line.words > 1 and line.words <= 40 then
    line.links = furniture.links(k)
    line.group = line.links and "navigation"
  end
  line.caption = line.caption or furniture.credit(k, line.text, line.words)
  if line.length <= DATED and may_have_date(line.text) then
    line.date_first, line.date_last, line.date = dates.find(line.text)
  end
end

-- What the text alone says.
local function read(text, common, probes)
  local length, from = #text, key.after_bullet(text)
  local bare = from > 1 and text:sub(from) or text
  local words, stops, capitals, figures
  if is_unspaced(text) then
    words, stops, capitals, figures = length // 6, length // 15, 0, 0
  elseif length >= LONG and from == 1 then
    words, stops, capitals, figures = guess_words(text, probes)
  else
    words, stops, capitals, figures = count_words(bare, common)
  end
  local line = { text = text, length = length, from = from, bullet = from > 1, bare = bare, ends = key.ending(text),
    words = words, stops = stops, capitals = capitals, figures = figures, key = nil, group = nil, opens = nil,
    heading = nil, links = nil, caption = nil, date = nil, date_first = nil, date_last = nil }
  if length <= PHRASES then
    look(line)
  end
  return line
end

-- Pages of one site have their short lines in common: what was read of them is kept, up to a number, by language.
local kept, count = {}, 0

local function recall(text, post)
  local known = kept[post.common]
  if count >= KEPT then
    kept, count, known = {}, 0, nil
  end
  if not known then
    known = {}
    kept[post.common] = known
  end
  local before = known[text]
  if not before then
    before = read(text, post.common, post.probes)
    known[text], count = before, count + 1
  end
  return before
end

local function copy(of, source, index)
  return { source = source, index = index, of = of, text = of.text, length = of.length, from = of.from,
    bullet = of.bullet, bare = of.bare, ends = of.ends, words = of.words, stops = of.stops, capitals = of.capitals,
    figures = of.figures, key = of.key, group = of.group, opens = of.opens, heading = of.heading, links = of.links,
    caption = of.caption, date = of.date, date_first = of.date_first, date_last = of.date_last, same = nil,
    sentence = nil, prose = nil, header = nil, item = nil, weight = nil, inside = nil }
end

-- Lists the lines of the same text in each of them (same).
local function join_same(seen, line)
  local first = seen[line.bare]
  if not first then
    seen[line.bare] = line
    return
  end
  first.same = first.same or { first.index }
  line.same = first.same
  line.same[#line.same + 1] = line.index
end

--- Makes `lines`, a table for each line of the document: source, index, text, length (bytes), bullet, bare (the text
-- after its bullet, which begins at `from`), ends (its last mark), words, stops, capitals, figures, key, group, opens,
-- heading, links, caption, date with date_first and date_last, and same: the list of the lines with this text, when
-- there are more. `of` is what the text alone says, shared by the lines of all documents with the same text: no stage
-- adds to it but what it works out of the text alone.
function features.run(post)
  local lines, seen, text = {}, {}, post.document:text()
  for i, source in ipairs(post.document.lines) do
    local first, last = source.first, source.last
    local own = sub(text, first, last)
    local of = last - first < SHORT and recall(own, post) or read(own, post.common, post.probes)
    local line = copy(of, source, i)
    join_same(seen, line)
    lines[i] = line
  end
  post.lines = lines
end

return features
