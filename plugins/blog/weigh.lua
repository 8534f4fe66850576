-- How much each line looks like a line of the post: a weighted sum of what features and context saw of it.
-- The weights are scripts/lib/weights.lua, learned by train/train.py from pages whose true text is known.

local ptext = require "ptext"
local audit = require "blog.audit"

local log = math.log

local weigh = {}

--- The names of the signals.
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

local learned, shipped = {}, ptext.script("lib/weights").weights
for _, name in ipairs(weigh.names) do
  learned[name] = shipped[name] or 0
end

local GROUPS = { comments = true, related = true, legal = true, subscribe = true, author = true, advert = true,
  tags = true, share = true }

local WINDOW = 10   -- lines above and below whose prose is counted

local LONGEST = 41   -- words; a line of more counts as one of so many

local function of_length(words, w)
  return words <= 2 and w.words_1 or words <= 5 and w.words_3 or words <= 10 and w.words_6 or words <= 20 and w.words_11
    or words <= 40 and w.words_21 or w.words_41
end

-- What a line weighs by its number of words.
local function by_length(w)
  local weights = {}
  for words = 0, LONGEST do
    weights[words] = w.always + of_length(words, w)
  end
  return weights
end

-- What each line is by itself. Columns and weights are looked up once, since this is done for every line of every page.
local function own(seen, n, w, lengths, sums)
  local words, common, capitals, figures = seen.words, seen.common, seen.capitals, seen.figures
  local group, shared, mark, from, same = seen.group, seen.shared, seen.mark, seen.from, seen.same
  local prose, sentence, item, header, caption = seen.prose, seen.sentence, seen.item, seen.header, seen.caption
  local of_common, of_capitals, of_figures = w.common_words, w.capitals, w.figures
  local of_prose, of_sentence, of_furniture, of_header = w.prose, w.sentence, w.furniture, w.header
  for i = 1, n do
    local count, ends = words[i], sentence[i]
    local sum = lengths[count < LONGEST and count or LONGEST]
      + 1 / (count > 0 and count or 1) * (common[i] * of_common + capitals[i] * of_capitals + figures[i] * of_figures)
    if prose[i] then sum = sum + of_prose end
    if ends then sum = sum + of_sentence end
    if mark[i] == ":" then sum = sum + w.colon end
    if from[i] > 1 then sum = sum + (w.bullet + (ends and count > 8 and w.bullet_sentence or 0)) end
    if group[i] then
      sum = sum + of_furniture + (GROUPS[group[i]] and w[group[i]] or 0)
    elseif shared[i] then
      sum = sum + of_furniture
    end
    if item[i] then sum = sum + w.listed_article end
    if same[i] then sum = sum + (w.repeated + (count > 12 and w.repeated_long or 0)) end
    if header[i] then sum = sum + of_header end
    sums[i] = caption[i] and sum + w.caption or sum
  end
  return sums
end

-- What a line is to its neighbours, as a number: 1 for prose, 2 for furniture, 4 for a header, and their sums; EDGE
-- where the page ends.
local EDGE = 8

local function kinds_of(seen, n)
  local prose, group, shared, header, kinds = seen.prose, seen.group, seen.shared, seen.header, {}
  for i = 1, n do
    kinds[i] = (prose[i] and 1 or 0) + ((group[i] or shared[i]) and 2 or 0) + (header[i] and 4 or 0)
  end
  kinds[0], kinds[n + 1] = EDGE, EDGE
  return kinds
end

-- What such a line adds to the one that it stands beside.
local function beside(prose, furniture, header)
  local weights = { [EDGE] = furniture }
  for kind = 0, EDGE - 1 do
    weights[kind] = (kind & 1 ~= 0 and prose or 0) + (kind & 2 ~= 0 and furniture or 0)
      + (kind & 4 ~= 0 and header or 0)
  end
  return weights
end

local logs = {}   -- by a number of words: the logarithm of one more
for words = 0, 60 * WINDOW do
  logs[words] = log(1 + words)
end

-- How much prose there is near by, and on the whole page.
local function around(sums, n, w)
  local all, result = sums[n], {}
  local share = 1 / (all > 0 and all or 1)
  local of_above, of_below, of_share_above, of_share_below = w.prose_above, w.prose_below, w.share_above, w.share_below
  for i = 1, n do
    local above, below = sums[i - 1], all - sums[i]
    result[i] = logs[above - sums[i > WINDOW and i - 1 - WINDOW or 0]] * of_above / 5
      + logs[sums[i + WINDOW < n and i + WINDOW or n] - sums[i]] * of_below / 5
      + above * share * of_share_above + below * share * of_share_below
  end
  return result
end

local function below_header(distance, w)
  return distance <= 2 and w.header_2 or distance <= 6 and w.header_6 or distance <= 25 and w.header_25 or w.header_far
end

--- What weigh.sums reckons with.
-- @param w table from each name to a number
function weigh.model(w)
  return { weights = w, lengths = by_length(w),
    before = beside(w.prose_before, w.furniture_before, w.header_before),
    after = beside(w.prose_after, w.furniture_after, w.header_after) }
end

--- The weighted sum of the signals of each line. It is linear in the weights, which is how train/signals.lua reads the
-- signals one by one.
-- @param post with what features and context have seen
-- @param model what weigh.model made of weights
-- @param into a list to fill, or nil for a new one
-- @return list of numbers
function weigh.sums(post, model, into)
  local seen, so_far, n, w = post.seen, post.sums, #post.firsts, model.weights
  local sums, near, kinds = own(seen, n, w, model.lengths, into or {}), around(so_far, n, w), kinds_of(seen, n)
  local before, after = model.before, model.after
  local group, header, comments = seen.group, nil, false
  for i = 1, n do
    local sum = sums[i] + near[i] + (header and below_header(i - header, w) or w.no_header) + before[kinds[i - 1]]
      + after[kinds[i + 1]]
    if comments then
      sum = sum + (w.below_comments + (seen.prose[i] and w.prose_below_comments or 0))
    end
    sums[i] = sum
    header = kinds[i] & 4 ~= 0 and i or header
    comments = comments or group[i] == "comments" and so_far[i] > 40
  end
  return sums
end

-- What each signal adds to each line's sum: by line, a list of { name, points }, the weightiest first.
local function explain(post, weights)
  local only, parts = {}, {}
  for _, name in ipairs(weigh.names) do
    only[name] = 0
  end
  for _, name in ipairs(weigh.names) do
    only[name] = weights[name]
    for i, points in ipairs(weigh.sums(post, weigh.model(only))) do
      parts[i] = parts[i] or {}
      if points ~= 0 then
        table.insert(parts[i], { name = name, points = points })
      end
    end
    only[name] = 0
  end
  for i, list in ipairs(parts) do
    table.sort(list, function(a, b)
      return math.abs(a.points) > math.abs(b.points) or math.abs(a.points) == math.abs(b.points) and a.name < b.name
    end)
    audit.line(post, i, post.seen.weight[i], list)
  end
end

local learned_model = weigh.model(learned)

--- Adds `weight` to what is seen: above 0 a line looks like the post's.
function weigh.run(post)
  weigh.sums(post, learned_model, post.seen.weight)
  if post.document.explain then
    explain(post, learned)
  end
end

return weigh
