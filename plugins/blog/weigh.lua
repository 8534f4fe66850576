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

local function of_length(words, w)
  return words <= 2 and w.words_1 or words <= 5 and w.words_3 or words <= 10 and w.words_6 or words <= 20 and w.words_11
    or words <= 40 and w.words_21 or w.words_41
end

local function of_bullet(sentence, words, w)
  return w.bullet + (sentence and words > 8 and w.bullet_sentence or 0)
end

-- What the line is by itself.
local function own(seen, i, w)
  local words, group = seen.words[i], seen.group[i]
  local share, sentence = 1 / (words > 0 and words or 1), seen.sentence[i]
  return w.always + of_length(words, w) + share * (seen.common[i] * w.common_words + seen.capitals[i] * w.capitals
      + seen.figures[i] * w.figures)
    + (seen.prose[i] and w.prose or 0) + (sentence and w.sentence or 0) + (seen.mark[i] == ":" and w.colon or 0)
    + (seen.from[i] > 1 and of_bullet(sentence, words, w) or 0)
    + ((group or seen.shared[i]) and w.furniture or 0)
    + (GROUPS[group] and w[group] or 0)
    + (seen.item[i] and w.listed_article or 0)
    + (seen.same[i] and w.repeated + (words > 12 and w.repeated_long or 0) or 0)
    + (seen.header[i] and w.header or 0) + (seen.caption[i] and w.caption or 0)
end

local function beside(seen, i, w, prose, furniture, header)
  return (seen.prose[i] and w[prose] or 0) + ((seen.group[i] or seen.shared[i]) and w[furniture] or 0)
    + (seen.header[i] and w[header] or 0)
end

local logs = {}   -- by a number of words: the logarithm of one more
for words = 0, 60 * WINDOW do
  logs[words] = log(1 + words)
end

-- How much prose there is near by, and on the whole page.
local function around(sums, i, n, w)
  local share = 1 / (sums[n] > 0 and sums[n] or 1)
  local above, below = sums[i - 1], sums[n] - sums[i]
  return logs[above - sums[i > WINDOW and i - 1 - WINDOW or 0]] * w.prose_above / 5
    + logs[sums[i + WINDOW < n and i + WINDOW or n] - sums[i]] * w.prose_below / 5
    + above * share * w.share_above + below * share * w.share_below
end

local function below_header(distance, w)
  return not distance and w.no_header or distance <= 2 and w.header_2 or distance <= 6 and w.header_6
    or distance <= 25 and w.header_25 or w.header_far
end

--- The weighted sum of the signals of each line. It is linear in the weights, which is how train/signals.lua reads the
-- signals one by one.
-- @param post with what features and context have seen
-- @param w table from each name to a number
-- @return list of numbers
function weigh.sums(post, w)
  local seen, sums, n, result = post.seen, post.sums, #post.firsts, {}
  local prose, headers, group = seen.prose, seen.header, seen.group
  local header, comments = nil, false
  for i = 1, n do
    result[i] = own(seen, i, w) + around(sums, i, n, w) + below_header(header and i - header, w)
      + (i > 1 and beside(seen, i - 1, w, "prose_before", "furniture_before", "header_before") or w.furniture_before)
      + (i < n and beside(seen, i + 1, w, "prose_after", "furniture_after", "header_after") or w.furniture_after)
      + (comments and w.below_comments + (prose[i] and w.prose_below_comments or 0) or 0)
    header = headers[i] and i or header
    comments = comments or (group[i] == "comments" and sums[i] > 40)
  end
  return result
end

-- What each signal adds to each line's sum: by line, a list of { name, points }, the weightiest first.
local function explain(post, weights)
  local only, parts = {}, {}
  for _, name in ipairs(weigh.names) do
    only[name] = 0
  end
  for _, name in ipairs(weigh.names) do
    only[name] = weights[name]
    for i, points in ipairs(weigh.sums(post, only)) do
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

--- Adds `weight` to what is seen: above 0 a line looks like the post's.
function weigh.run(post)
  post.seen.weight = weigh.sums(post, learned)
  if post.document.explain then
    explain(post, learned)
  end
end

return weigh
