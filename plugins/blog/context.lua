-- What is to be seen of each line beside its neighbours: whether it is prose, heads the post, stands in a list of other
-- articles, and how much prose there is above and below it.

local lines = require "blog.lines"
local marks = require "blog.marks"
local ptext = require "ptext"

local thresholds = ptext.script "lib/thresholds"

local context = {}

local SENTENCE = { ["."] = true, ["!"] = true, ["?"] = true, ["…"] = true }

local LONG, SHORT = 200, 160   -- bytes: a line of more is prose without a mark at its end; of more, no header

local w = thresholds.wrapped

local function is_wrapped(post, from, to)
  local seen, firsts, lasts = post.seen, post.firsts, post.lasts
  local words, stops, longest, shortest = 0, 0, 0, 1000
  for i = from, to do
    local length = lasts[i] - firsts[i] + 1
    words, stops = words + seen.words[i], stops + seen.common[i]
    longest = math.max(longest, length)
    shortest = i < to and math.min(shortest, length) or shortest
  end
  return longest <= w.most and shortest >= w.least and longest - shortest <= w.spread and stops >= words * w.stops
end

-- Lines that were only wrapped, at sixty columns or so, make paragraphs: marks them.
local function mark_wrapped(post)
  local blank, bullet, wrapped, n = post.seen.blank_before, post.seen.from, post.seen.wrapped, #post.firsts
  local from = 1
  for i = 2, n + 1 do
    if i > n or blank[i] or bullet[i] > 1 then
      if i - from >= 2 and is_wrapped(post, from, i - 1) then
        for j = from, i - 1 do
          wrapped[j] = true
        end
      end
      from = i
    end
  end
end

local least = thresholds.prose.stops

-- A whole sentence or more, with the small words that prose has.
local function is_prose(post, seen, i)
  if seen.shared[i] then
    return false
  elseif seen.wrapped[i] then
    return not seen.group[i] and not seen.caption[i]
  end
  local words = seen.words[i]
  if seen.group[i] or words < 6 or seen.common[i] < words * least or (seen.caption[i] and words < 25) then
    return false
  end
  local mark = seen.mark[i]
  return SENTENCE[mark] or (mark == ":" and words > 10) or post.lasts[i] - post.firsts[i] >= LONG
end

-- What the words of a short line say.
local function introduces(text, key, words)
  local first, second = key:match("^(%S+)%s*(%S*)")
  return first ~= nil and words <= 16
    and (marks.introductions[first] and first ~= "from" or marks.introductions[first .. " " .. second])
    and text:find("%u", 4) ~= nil
end

-- A short line with a date, or one that begins as a byline does: it heads the post, or ends it.
local function is_header(post, seen, i)
  if not (seen.date[i] or seen.starts[i]) then
    return false
  elseif seen.words[i] >= 22 or post.lasts[i] - post.firsts[i] >= SHORT or seen.caption[i]
    or SENTENCE[seen.mark[i]] then
    return false
  end
  local key = seen.key[i]
  local dated = seen.date[i] or (seen.figures[i] > 0 and marks.posted[key:match("^%a+")])
  local text = lines.text(post, i)
  if text:find("(@", 1, true) or text:find("^\u{2014}") then   -- a message quoted from a network
    return false
  end
  return dated and true or introduces(text, key, seen.words[i])
end

local s = thresholds.section

local function ends_section(seen, i)
  return seen.prose[i] and seen.words[i] > s.words and seen.sentence[i]
end

-- A date or author below which prose comes, and no other article's date or author first: the post itself begins here.
local function heads_a_post(seen, i, n)
  for j = i + 1, math.min(n, i + s.head) do
    if ends_section(seen, j) then
      return true
    elseif seen.header[j] and j > i + 2 or seen.opens[j] then
      return false
    end
  end
  return false
end

-- The lines under "Related articles" that are such articles' titles, until prose comes again or the post begins.
local function mark_items(seen, n)
  local opens, group, header, item = seen.opens, seen.group, seen.header, seen.item
  local since
  for i = 1, n do
    if opens[i] and group[i] == "related" then
      since = 0
    elseif since and header[i] and heads_a_post(seen, i, n) then
      for j = i - math.min(since, 3), i - 1 do
        item[j] = nil
      end
      since = nil
    elseif since then
      since = since + 1
      item[i] = since <= s.lines and not ends_section(seen, i) or nil
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

-- Dates that follow each other a few lines apart stand below the titles of other articles, or above comments.
local function mark_dated(seen, n)
  local date, header, words = seen.date, seen.header, seen.words
  local first, last, count
  for i = 1, n do
    if date[i] and header[i] and words[i] <= s.date_words then
      if count and i - last > s.gap then
        if count >= s.dates then
          mark_list(seen, first - 1, last)
        end
        count = nil
      end
      first, last, count = count and first or math.max(2, i), i, (count or 0) + 1
    end
  end
  if count and count >= s.dates then
    mark_list(seen, first - 1, last)
  end
end

--- Adds to what is seen: wrapped, sentence, prose, header, item (listed, when dates say so); to the post: `sums`, the
-- words of prose up to each line.
function context.run(post)
  local seen, n, sums, sum = post.seen, #post.firsts, { [0] = 0 }, 0
  local words, mark, sentence, prose, header = seen.words, seen.mark, seen.sentence, seen.prose, seen.header
  local wrapped = {}
  seen.wrapped, seen.item, seen.listed = wrapped, {}, {}
  mark_wrapped(post)
  for i = 1, n do
    sentence[i] = wrapped[i] or SENTENCE[mark[i]] or false
    prose[i] = is_prose(post, seen, i)
    header[i] = is_header(post, seen, i)
    if prose[i] then
      sum = sum + (words[i] < 60 and words[i] or 60)
    end
    sums[i] = sum
  end
  mark_items(seen, n)
  mark_dated(seen, n)
  post.sums = sums
end

return context
