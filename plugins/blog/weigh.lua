-- How much each line looks like a line of the post: a weighted sum of what features and context saw of it.
-- The weights are scripts/lib/weights.lua, learned by train/train.py from pages whose true text is known.

local ptext = require "ptext"

local weigh = {}

--- The names of the signals, in the order of the vector.
weigh.names = {
  "always", "words_1", "words_3", "words_6", "words_11", "words_21", "words_41",
  "prose", "sentence", "colon", "common_words", "capitals", "figures", "bullet", "bullet_sentence",
  "furniture", "comments", "related", "legal", "subscribe", "author", "advert", "tags", "share",
  "listed_article", "repeated", "repeated_long", "header", "caption",
  "prose_before", "prose_after", "furniture_before", "furniture_after", "header_before", "header_after",
  "prose_above", "prose_below", "share_above", "share_below",
  "below_comments", "prose_below_comments",
  "header_2", "header_6", "header_25", "header_far", "no_header",
}

local place = {}
for i, name in ipairs(weigh.names) do
  place[name] = i
end

local PER_GROUP = {}
for _, name in ipairs { "comments", "related", "legal", "subscribe", "author", "advert", "tags", "share" } do
  PER_GROUP[name] = place[name]
end

local WINDOW = 10   -- lines above and below whose prose is counted

local function length_place(words)
  return words <= 2 and place.words_1 or words <= 5 and place.words_3 or words <= 10 and place.words_6
    or words <= 20 and place.words_11 or words <= 40 and place.words_21 or place.words_41
end

local function own(line, x)
  local words = line.words > 0 and line.words or 1
  x[place.always] = 1
  x[length_place(line.words)] = 1
  x[place.prose] = line.prose and 1 or 0
  x[place.sentence] = line.sentence and 1 or 0
  x[place.colon] = line.ends == ":" and 1 or 0
  x[place.common_words] = line.stops / words
  x[place.capitals] = line.capitals / words
  x[place.figures] = line.figures / words
  x[place.bullet] = line.bullet and 1 or 0
  x[place.bullet_sentence] = line.bullet and line.sentence and line.words > 8 and 1 or 0
  x[place.furniture] = line.group and 1 or 0
  if PER_GROUP[line.group] then
    x[PER_GROUP[line.group]] = 1
  end
  x[place.listed_article] = line.item and 1 or 0
  x[place.repeated] = #line.same > 1 and 1 or 0
  x[place.repeated_long] = #line.same > 1 and line.words > 12 and 1 or 0
  x[place.header] = line.header and 1 or 0
  x[place.caption] = line.caption and 1 or 0
end

local function neighbours(lines, i, x)
  local before, after = lines[i - 1], lines[i + 1]
  x[place.prose_before] = before and before.prose and 1 or 0
  x[place.prose_after] = after and after.prose and 1 or 0
  x[place.furniture_before] = (not before or before.group) and 1 or 0
  x[place.furniture_after] = (not after or after.group) and 1 or 0
  x[place.header_before] = before and before.header and 1 or 0
  x[place.header_after] = after and after.header and 1 or 0
end

local function surroundings(sums, i, n, x)
  local total = sums[n] > 0 and sums[n] or 1
  local from, to = i - 1 - WINDOW, i + WINDOW
  x[place.prose_above] = math.log(1 + sums[i - 1] - sums[from > 0 and from or 0]) / 5
  x[place.prose_below] = math.log(1 + sums[to < n and to or n] - sums[i]) / 5
  x[place.share_above] = sums[i - 1] / total
  x[place.share_below] = (sums[n] - sums[i]) / total
end

local function since_header(distance, x)
  x[not distance and place.no_header or distance <= 2 and place.header_2 or distance <= 6 and place.header_6
    or distance <= 25 and place.header_25 or place.header_far] = 1
end

local function clear(x)
  for k = 1, #weigh.names do
    x[k] = 0
  end
end

--- Calls `use(i, x)` for each line of a post, from the first to the last; x is the line's vector, used again.
function weigh.each(post, use)
  local lines, sums, x = post.lines, post.sums, {}
  local n, last_header, comments = #lines, nil, false
  for i, line in ipairs(lines) do
    clear(x)
    own(line, x)
    neighbours(lines, i, x)
    surroundings(sums, i, n, x)
    since_header(last_header and i - last_header, x)
    x[place.below_comments] = comments and 1 or 0
    x[place.prose_below_comments] = comments and line.prose and 1 or 0
    use(i, x)
    last_header = line.header and i or last_header
    comments = comments or (line.group == "comments" and sums[i] > 40)
  end
end

local function ordered(weights)
  local list = {}
  for i, name in ipairs(weigh.names) do
    list[i] = weights[name] or 0
  end
  return list
end

--- Sets `weight` of every line: above 0 it looks like the post's.
function weigh.run(post)
  local weights = ordered(ptext.script("lib/weights").weights)
  local lines, count = post.lines, #weights
  weigh.each(post, function(i, x)
    local sum = 0
    for k = 1, count do
      sum = sum + weights[k] * x[k]
    end
    lines[i].weight = sum
  end)
end

return weigh
