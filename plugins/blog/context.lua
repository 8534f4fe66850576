-- What is to be seen of each line beside its neighbours: whether it is prose, heads the post, stands in a list of other
-- articles.

local lines = require "blog.lines"
local marks = require "blog.marks"
local ptext = require "ptext"
local sharing = require "blog.sharing"

local thresholds = ptext.script "lib/thresholds"

local context = {}

local columns = ptext.columns
local of, row, choose = columns.of, columns.row, columns.choose

local LONG, SHORT = 200, 160   -- bytes: a line of more is prose without a mark at its end; of more, no header

local w, s, least = thresholds.wrapped, thresholds.section, thresholds.prose.stops

local group, caption, words, common = of.group, of.caption, of.words, of.common
local length, mark = of.length, of.mark
local stop = mark:is(".", "!", "?", "…")

-- Lines that were only wrapped, at sixty columns or so, make paragraphs. The last line of one may be shorter.
local starts = of.blank_before | of.from:above(1)
local longest = length:most_of(starts)
local shortest = choose(starts:shifted(1, true), math.huge, length):least_of(starts)
local wrapped = row:most_of(starts):above(row:least_of(starts)) & longest:at_most(w.most)
  & shortest:at_least(w.least) & (longest - shortest):at_most(w.spread)
  & common:total_of(starts):at_least(words:total_of(starts) * w.stops)

-- A whole sentence or more, with the small words that prose has.
local has_sentence = words:at_least(6) & common:at_least(words * least) & (~caption | words:at_least(25))
  & (stop | mark:is(":") & words:above(10) | length:above(LONG))
local prose = ~sharing.shared & ~group & choose(wrapped, ~caption, has_sentence)

local sentence = wrapped | stop

-- A short line with a date, or one that begins as a byline does: it may head the post, or end it.
local may_head = (of.date | of.starts) & words:below(22) & length:at_most(SHORT) & ~caption & ~stop

local program = columns.program { posts = sharing.posts, shared = sharing.shared, wrapped = wrapped,
  sentence = sentence, prose = prose, ends_section = prose & sentence & words:above(s.words),
  may_head = columns.rows(may_head), has_figures = of.figures:above(0),
  openers = columns.rows(of.opens & group:is("related", "press")) }

-- What the words of a short line say.
local function introduces(post, i, key)
  local first, second = key:match("^(%S+)%s*(%S*)")
  return first ~= nil and post.seen.words[i] <= 16
    and (marks.introductions[first] and first ~= "from" or marks.introductions[first .. " " .. second])
    and lines.text(post, i):find("%u", 4) ~= nil
end

local function is_header(post, seen, i)
  local key = seen.key[i]
  local dated = seen.date[i] or (seen.has_figures[i] and marks.posted[key:match("^%a+")])
  if not dated and not introduces(post, i, key) then
    return false
  end
  local text = lines.text(post, i)
  return not (text:find("(@", 1, true) or text:find("^\u{2014}"))   -- a message quoted from a network
end

-- A date or author below which prose comes, and no other article's date or author first: the post itself begins here.
local function heads_a_post(seen, i, n)
  for j = i + 1, math.min(n, i + s.head) do
    if seen.ends_section[j] then
      return true
    elseif seen.header[j] and j > i + 2 or seen.opens[j] then
      return false
    end
  end
  return false
end

-- The lines under "Related articles" that are such articles' titles, until prose comes again or the post begins.
-- `first` is the first line that opens such a section.
local function mark_items(seen, n, first)
  local opens, groups, header, item, ends_section = seen.opens, seen.group, seen.header, seen.item, seen.ends_section
  local since
  for i = first, n do
    if opens[i] and groups[i] == "related" then
      since = 0
    elseif since and header[i] and heads_a_post(seen, i, n) then
      for j = i - math.min(since, 3), i - 1 do
        item[j] = nil
      end
      since = nil
    elseif since then
      since = since + 1
      item[i] = since <= s.lines and not ends_section[i] or nil
      since = item[i] and since
    end
  end
end

-- The lines from `first` to `last` have so many short dates of other articles or comments: they are such.
local function mark_list(seen, first, last)
  for j = first, last do
    seen.item[j] = seen.item[j] or not seen.prose[j] or nil
    seen.listed[j] = seen.item[j]
  end
end

-- Dates that follow each other a few lines apart stand below the titles of other articles, or above comments. `dates`
-- are the lines that have a short one.
local function mark_dated(seen, dates)
  local first, count = nil, 0
  for k, i in ipairs(dates) do
    first, count = first or math.max(2, i), count + 1
    local following = dates[k + 1]
    if not following or following - i > s.gap then
      if count >= s.dates then
        mark_list(seen, first - 1, i)
      end
      first, count = nil, 0
    end
  end
end

-- Adds `header`, and gives the lines of a short date.
local function mark_headers(post, seen)
  local header, dates = {}, {}
  for _, i in ipairs(seen.may_head) do
    header[i] = is_header(post, seen, i)
    if header[i] and seen.date[i] and seen.words[i] <= s.date_words then
      dates[#dates + 1] = i
    end
  end
  seen.header = header
  return dates
end

--- Adds to what is seen: posts, in how many posts of the corpus a line stands, copies of this one apart; shared,
-- whether it is furniture for that; wrapped, sentence, prose; openers, the lines that open lists of other articles or
-- end a notice to the press.
function context.by_columns(posts)
  program:run_all(posts, "seen")
end

--- Adds header, item (listed, when dates say so).
function context.run(post)
  local seen, n = post.seen, #post.firsts
  seen.item, seen.listed = {}, {}
  local dates = mark_headers(post, seen)
  if seen.openers[1] then
    mark_items(seen, n, seen.openers[1])
  end
  if #dates >= s.dates then
    mark_dated(seen, dates)
  end
end

return context
