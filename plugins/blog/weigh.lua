-- How much each line looks like a line of the post: a weighted sum of what features and context saw of it; and the
-- stretch of lines with the highest sum.
-- The weights are scripts/lib/weights.lua, learned by train/train.py from pages whose true text is known.

local ptext = require "ptext"
local audit = require "blog.audit"

local learned = ptext.script("lib/weights").weights
local thresholds = ptext.script "lib/thresholds"

local weigh = {}

local columns = ptext.columns
local of, row = columns.of, columns.row

local WINDOW = 10    -- lines above and below whose prose is counted
local MOST = 60      -- words; prose of more counts as so many

local words, group, mark, header = of.words, of.group, of.mark, of.header
local prose, sentence, item, same = of.prose, of.sentence, of.item, of.repeated
local furniture, bulleted = group | of.shared, of.from:above(1)
local counted = columns.greater(words, 1)

-- The words of prose up to each line.
local sums = (prose * columns.lesser(words, MOST)):running()
local all = (prose * columns.lesser(words, MOST)):total()
local above, share = sums:shifted(-1), 1 / columns.greater(all, 1)

local logs = {}   -- by a number of words: the logarithm of one more
for count = 0, MOST * WINDOW do
  logs[count] = math.log(1 + count) / 5
end

local in_comments = (group:is("comments") & sums:above(40)):anywhere_above()

-- How far the last line of date or author is.
local last_header = header:last_above()
local distance, headed = row - last_header, last_header:above(0)

-- Whether the page has no line of date or author at all; the ends of the page.
local headerless = ~headed & ~header:anywhere_below()
local always = words:at_least(0)
local top, bottom = row:is(1), ~always:shifted(1)

-- Below a line that ends in a colon, as far as no sentence follows, and no furniture.
local ends_list = prose & ~bulleted | furniture | item | header
local colons, breaks = mark:is(":"):last_above(), ends_list:last_above()
local announced = colons:above(0) & ~colons:below(breaks) & ~ends_list

-- Names by a number, from 0 on: each stands from its number on.
local function from_numbers(names)
  local list, last = {}, nil
  for number = 0, MOST do
    last = names[number] or last
    list[number] = last
  end
  return list
end

-- What speaks for or against a line being the post's, each with the name of its weight. Of some one holds at the most:
-- they stand together, by a number or a string that tells which.
local signals = {
  { "always", always },
  { by = words, names = from_numbers { [0] = "words_1", [3] = "words_3", [6] = "words_6", [11] = "words_11",
    [21] = "words_21", [41] = "words_41" } },
  { "prose", prose }, { "sentence", sentence }, { "colon", mark:is(":") },
  { "common_words", of.common / counted }, { "capitals", of.capitals / counted }, { "figures", of.figures / counted },
  { "bullet", bulleted }, { "bullet_sentence", bulleted & sentence & words:above(8) },
  { "furniture", furniture },
  { by = group, names = { "comments", "related", "legal", "subscribe", "author", "advert", "tags", "share" } },
  { "listed_article", item }, { "repeated", same }, { "repeated_long", same & words:above(12) },
  { "header", header }, { "caption", of.caption },
  { "prose_before", prose:shifted(-1) }, { "prose_after", prose:shifted(1) },
  { "furniture_before", furniture:shifted(-1) }, { "furniture_after", furniture:shifted(1) },
  { "top", top }, { "bottom", bottom }, { "announced", announced }, { "headerless", headerless },
  { "header_before", header:shifted(-1) }, { "header_after", header:shifted(1) },
  { "prose_above", (above - sums:shifted(-1 - WINDOW)):look_up(logs) },
  { "prose_below", (sums:shifted(WINDOW, all) - sums):look_up(logs) },
  { "share_above", above * share }, { "share_below", (all - sums) * share },
  { "below_comments", in_comments }, { "prose_below_comments", in_comments & prose },
  { by = columns.choose(headed, distance, 0), names = from_numbers { [0] = "no_header", [1] = "header_2",
    [3] = "header_6", [7] = "header_25", [26] = "header_far" } },
}

--- The names of the signals, in their order.
weigh.names = {}

local expressions = {}   -- in the same order

local function add(name, expression)
  weigh.names[#weigh.names + 1], expressions[#expressions + 1] = name, expression
end

-- Adds the signals of a list that goes by numbers; returns what they weigh.
local function add_by_number(number, names)
  local weights, last = {}, nil
  for k = 0, #names do
    weights[k] = learned[names[k]] or 0
    if names[k] ~= last then
      local holds = {}
      for i = 0, #names do
        holds[i] = names[i] == names[k]
      end
      add(names[k], number:look_up(holds))
    end
    last = names[k]
  end
  return number:look_up(weights)
end

-- The same of a list of groups.
local function add_by_group(names)
  local weights = {}
  for _, name in ipairs(names) do
    weights[name] = learned[name] or 0
    add(name, group:is(name))
  end
  return group:named(weights)
end

local weight = 0
for _, signal in ipairs(signals) do
  if not signal.by then
    add(signal[1], signal[2])
    weight = weight + signal[2] * (learned[signal[1]] or 0)
  else
    weight = weight + (signal.by == group and add_by_group(signal.names) or add_by_number(signal.by, signal.names))
  end
end

-- What a line is worth to a stretch of lines ---------------------------------------------------------

local t = thresholds.region

local LONG = 60   -- words; a line of more weighs no more

local function powers(exponent)   -- by a number of words, what a weight is multiplied by
  local list = {}
  for count = 0, LONG do
    list[count] = math.max(1, count) ^ exponent
  end
  return list
end

local capped = columns.lesser(weight + t.bias, columns.choose(item | same & bulleted, -0.5, math.huge))
local bounded = columns.lesser(columns.greater(capped, -t.least), t.most)
local grown = bounded * columns.choose(bounded:above(0), words:look_up(powers(t.above)), words:look_up(powers(t.below)))
local opening = columns.choose(group:is("comments"), t.comments, columns.choose(group:is("paywall", "press"), t.paywall,
  columns.choose(of.heading, t.related, 0)))
local worth = grown - columns.choose(header, t.header, 0) - columns.choose(of.opens, opening, 0)

-- Within the stretch, and in a list that it is carried on over, a line must weigh so much to be the post's own, and
-- have words: not a rule, "***".
local foreign = of.shared | item | header | of.caption & words:below(t.caption) | words:is(0)
local kept = weight:above(columns.choose(group, t.furniture, t.inside)) & ~foreign
local reached = weight:above(columns.choose(group, t.furniture, t.reached)) & ~foreign

local program = columns.program { stretch = columns.rows(worth:best_stretch()), kept = kept, reached = reached,
  announced = columns.rows(announced & words:at_most(t.listed)) }

local explaining   -- the program that gives the weight and every signal; made when it is first asked for

--- Adds to what is seen `weight`, and every signal under "signal " and its name: numbers by line.
function weigh.signals(post)
  if not explaining then
    local outputs = { weight = weight }
    for k, name in ipairs(weigh.names) do
      outputs["signal " .. name] = expressions[k] + 0   -- a number, where it is a truth
    end
    explaining = columns.program(outputs)
  end
  explaining:run(post.seen)
end

-- What each signal adds to each line's weight: by line, a list of { name, points }, the weightiest first.
local function explain(post)
  local seen = post.seen
  weigh.signals(post)
  for i = 1, #post.firsts do
    local list = {}
    for _, name in ipairs(weigh.names) do
      local points = seen["signal " .. name][i] * (learned[name] or 0)
      if points ~= 0 then
        list[#list + 1] = { name = name, points = points }
      end
    end
    table.sort(list, function(a, b)
      return math.abs(a.points) > math.abs(b.points) or math.abs(a.points) == math.abs(b.points) and a.name < b.name
    end)
    audit.line(post, i, seen.weight[i], list)
  end
end

--- Adds to what is seen: `stretch`, the lines of the stretch that is worth most, none when no line is worth anything;
-- kept, whether a line is the post's own when it stands there; reached, the same where the post is carried on below;
--- announced, the lines of lists that a line ending in a colon announces.
function weigh.run(posts)
  program:run_all(posts, "seen")
  for _, post in ipairs(posts) do
    if post.document.explain then
      explain(post)
    end
  end
end

return weigh
