-- Where the post is: the stretch of lines with the highest sum of weights, and what of it is not the post's.

local ptext = require "ptext"

local thresholds = ptext.script "lib/thresholds"
local t, stops = thresholds.region, thresholds.prose.stops

local region = {}

local columns = ptext.columns
local of, value, row = columns.of, columns.value, columns.row

--- The post's own lines, where `first`, `own_last` and `last` bound it; of a bare text, between the first and the last,
-- all but headers and captions.
region.inside = row:at_least(value.first) & row:at_most(value.last) & columns.choose(value.bare,
  ~(of.header | of.caption), columns.choose(row:at_most(value.own_last), of.kept, of.reached))

-- What takes up the end of a page: a list that ends a post may run on as far as one of these.
local ENDS = { comments = true, related = true, share = true, legal = true, tags = true, author = true,
  navigation = true }

-- What interrupts a text.
local INTERRUPTIONS = { advert = true, subscribe = true, share = true, media = true }

-- Back to the line of date or author above, when nothing but the post's lines can stand between.
local function reach_back(seen, first)
  for i = first - 1, math.max(1, first - t.back), -1 do
    if seen.header[i] then
      return i + 1
    elseif seen.group[i] or seen.item[i] or seen.from[i] > 1 then
      return first
    end
  end
  return first
end

local function mostly_words(seen, from, to)
  local count = 0
  for i = from, to do
    count = count + (seen.words[i] >= 5 and 1 or 0)
  end
  return count * 2 >= to - from + 1
end

-- On to the furniture below, when most of the lines between say something (a recipe, dates of a tour).
local function reach_on(seen, last, n)
  for i = last + 1, math.min(n, last + t.on) do
    local group = seen.group[i]
    if seen.item[i] or ENDS[group] then
      return i > last + 1 and mostly_words(seen, last + 1, i - 1) and i - 1 or last
    elseif group or (seen.same[i] and seen.words[i] > 3) then
      return last
    end
  end
  return last
end

-- On over the list that a line ending in a colon announces: "They can:", and bullets; or other short lines, where the
-- page ends behind them or furniture follows.
local function reach_announced(seen, last, n)
  local bullets, reached = last, last
  for _, i in ipairs(seen.announced) do
    if i == reached + 1 then
      bullets, reached = seen.from[i] > 1 and bullets == reached and i or bullets, i
    end
  end
  return (reached == n or seen.group[reached + 1]) and reached or bullets
end

-- On to a long line without a stop, or a sentence without an address, where the page ends behind it or furniture
-- follows.
local function reach_end(post, seen, last, n)
  local i = last + 1
  local ends = i == n or i < n and seen.group[i + 1]
  return ends and seen.kept[i] and not seen.group[i] and seen.words[i] >= t.ending
    and seen.common[i] >= seen.words[i] * stops
    and not (seen.sentence[i] and post.text:sub(post.firsts[i], post.lasts[i]):find("@", 1, true)) and i or last
end

-- On over an advert or two to a paragraph behind them.
local function reach_over(seen, last, n)
  for i = last + 1, math.min(n, last + t.over) do
    if seen.prose[i] and seen.words[i] >= t.paragraph and not seen.item[i] then
      return i > last + 1 and i or last
    elseif not INTERRUPTIONS[seen.group[i]] then
      return last
    end
  end
  return last
end

-- Whether a notice to the press ends with line `i`: it says so, or a number or an address to write to is near below.
local function ends_press(post, seen, i)
  local below = math.min(i + 2, #post.firsts)
  return seen.group[i] == "press" and (seen.key[i] == "ends" or seen.has_figures[i + 1] or seen.has_figures[below]
    or post.text:sub(post.firsts[i], post.lasts[below]):find("@", 1, true) ~= nil)
end

-- A notice to the press ends where it says so, when two paragraphs or more stand above: who is to be called is below.
local function end_at_press(post, seen, first, last)
  for _, i in ipairs(seen.openers) do
    local paragraphs = 0
    for j = first, i <= last and ends_press(post, seen, i) and i - 1 or 0 do
      paragraphs = paragraphs + (seen.prose[j] and 1 or 0)
    end
    if paragraphs >= 2 then
      return i - 1
    end
  end
  return last
end

-- Whether a line is the beginning of another article, cut off.
local function is_teaser(post, i)
  local before, last = post.text:byte(post.lasts[i] - 1, post.lasts[i])
  return (before == 0x2E and last == 0x2E or last == 0xA6) and post.seen.words[i] >= t.teaser   -- dots, or "…"
end

-- Two or more such lines below furniture, at the end, are not the post's.
local function drop_teasers(post, seen, first, last)
  local i = last
  while i > first and is_teaser(post, i) do
    i = i - 1
  end
  return last - i >= 2 and seen.group[i] and i > first and i - 1 or last
end

-- A heading with nothing below it is not the post's: short, no sentence, below prose, and the last line.
local function drop_heading(seen, first, last)
  local short = seen.words[last] <= t.heading and not seen.sentence[last] and seen.from[last] == 1
    and seen.mark[last] ~= ":"
  return last > first and short and seen.prose[last - 1] and last - 1 or last
end

-- Where no stretch stands out and nothing looks like furniture, a text is all the post's: from its first sentence to
-- its last.
local function bare_text(post)
  local seen, first, last = post.seen, nil, nil
  for i = 1, #post.firsts do
    if seen.group[i] or seen.item[i] or seen.shared[i] then
      return
    elseif seen.sentence[i] then
      first, last = first or i, i
    end
  end
  return first, last
end

--- Sets `first` and `last`, the lines between which the post is, or neither. Adds to what is seen what region.inside
-- reads: `first` and `last`, 0 without a post; `own_last`, where the stretch ends, and `bare`, that there is none.
function region.run(post)
  local seen, n = post.seen, #post.firsts
  local stretch = seen.stretch
  local first, own_last = stretch[1], stretch[#stretch]
  if first then
    own_last = drop_teasers(post, seen, first, end_at_press(post, seen, first, own_last))
    own_last = reach_over(seen, drop_heading(seen, first, own_last), n)
    own_last = reach_end(post, seen, own_last, n)
    post.first, post.last = reach_back(seen, first), reach_on(seen, reach_announced(seen, own_last, n), n)
  else
    post.first, post.last = bare_text(post)
  end
  seen.first, seen.last, seen.own_last, seen.bare = post.first or 0, post.last or 0, own_last, not first
end

return region
