-- Where the post is: the stretch of lines with the highest sum of weights, and what of it is not the post's.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").region

local region = {}

-- What takes up the end of a page: a list that ends a post may run on as far as one of these.
local ENDS = { comments = true, related = true, share = true, legal = true, tags = true, author = true,
  navigation = true }

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
  post.first, post.last = first, last
  for i = first or 1, last or 0 do
    seen.inside[i] = not (seen.header[i] or seen.caption[i])
  end
end

--- Sets `first` and `last`, the lines between which the post is, or neither; and adds to what is seen `inside`: which
-- lines are its own.
function region.run(post)
  local seen, n = post.seen, #post.firsts
  local stretch, kept, inside = seen.stretch, seen.kept, {}
  local first, last = stretch[1], stretch[#stretch]
  seen.inside = inside
  if not first then
    return bare_text(post)
  end
  last = drop_heading(seen, first, last)
  post.first, post.last = reach_back(seen, first), reach_on(seen, last, n)
  for i = post.first, last do
    inside[i] = kept[i]
  end
  for i = last + 1, post.last do
    inside[i] = seen.reached[i]
  end
end

return region
