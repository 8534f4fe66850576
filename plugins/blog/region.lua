-- Where the post is: the stretch of lines with the highest sum of weights, and what of it is not the post's.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").region

local region = {}

-- What takes up the end of a page: a list that ends a post may run on as far as one of these.
local ENDS = { comments = true, related = true, share = true, legal = true, tags = true, author = true,
  navigation = true }

local function worth(line)
  local weight = line.weight + t.bias
  if line.item or (line.bullet and line.same) then
    weight = math.min(weight, -0.5)
  end
  weight = math.max(-t.least, math.min(t.most, weight))
  local words = math.max(1, math.min(line.words, 60))
  weight = weight * words ^ (weight > 0 and t.above or t.below)
  if line.header then
    weight = weight - t.header
  end
  if line.opens then
    weight = weight - (line.group == "comments" and t.comments or line.heading and t.related or 0)
  end
  return weight
end

-- The stretch with the highest sum, in one pass (Kadane). Nothing when no line is worth anything.
local function best_stretch(lines)
  local best, first, last, sum, from = 0, nil, nil, 0, 1
  for i, line in ipairs(lines) do
    if sum <= 0 then
      sum, from = 0, i
    end
    sum = sum + worth(line)
    if sum > best then
      best, first, last = sum, from, i
    end
  end
  return first, last
end

-- Back to the line of date or author above, when nothing but the post's lines can stand between.
local function reach_back(lines, first)
  for i = first - 1, math.max(1, first - t.back), -1 do
    local line = lines[i]
    if line.header then
      return i + 1
    elseif line.group or line.item or line.bullet then
      return first
    end
  end
  return first
end

local function mostly_words(lines, from, to)
  local count = 0
  for i = from, to do
    count = count + (lines[i].words >= 5 and 1 or 0)
  end
  return count * 2 >= to - from + 1
end

-- On to the furniture below, when most of the lines between say something (a recipe, dates of a tour).
local function reach_on(lines, last)
  for i = last + 1, math.min(#lines, last + t.on) do
    local line = lines[i]
    if line.item or ENDS[line.group] then
      return i > last + 1 and mostly_words(lines, last + 1, i - 1) and i - 1 or last
    elseif line.group or (line.same and line.words > 3) then
      return last
    end
  end
  return last
end

-- A heading with nothing below it is not the post's: short, no sentence, below prose, and the last line.
local function drop_heading(lines, first, last)
  local line, above = lines[last], lines[last - 1]
  local short = line.words <= t.heading and not line.sentence and not line.bullet and line.ends ~= ":"
  return last > first and short and above.prose and last - 1 or last
end

-- Where no stretch stands out and nothing looks like furniture, a text is all the post's: from its first sentence to
-- its last.
local function bare_text(post)
  local first, last
  for i, line in ipairs(post.lines) do
    if line.group or line.item or line.shared then
      return
    elseif line.sentence then
      first, last = first or i, i
    end
  end
  post.first, post.last = first, last
  for i = first or 1, last or 0 do
    local line = post.lines[i]
    line.inside = not (line.header or line.caption)
  end
end

--- Sets `first` and `last`, the lines between which the post is, or neither; and `inside` of the lines of its own.
function region.run(post)
  local lines = post.lines
  local first, last = best_stretch(lines)
  if not first then
    return bare_text(post)
  end
  last = drop_heading(lines, first, last)
  post.first, post.last = reach_back(lines, first), reach_on(lines, last)
  for i = post.first, post.last do
    local line = lines[i]
    local least = line.group and t.furniture or i > last and t.reached or t.inside
    local other = line.shared or line.item or line.header or line.caption and line.words < t.caption
    line.inside = line.weight > least and not other
  end
end

return region
