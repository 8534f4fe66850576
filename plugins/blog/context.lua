-- What is to be seen of each line beside its neighbours: whether it is prose, heads the post, stands in a list of other
-- articles, and how much prose there is above and below it.

local ptext = require "ptext"

local thresholds = ptext.script "lib/thresholds"
local bylines = ptext.script "lib/bylines"

local context = {}

local SENTENCE = { ["."] = true, ["!"] = true, ["?"] = true, ["…"] = true }

local POSTED = { posted = true, published = true, updated = true, modified = true }

local introductions = {}
for _, phrase in ipairs(bylines.introductions) do
  introductions[phrase] = true
end

local w = thresholds.wrapped

local function is_wrapped(lines, from, to)
  local words, stops, longest, shortest = 0, 0, 0, 1000
  for i = from, to do
    local line = lines[i]
    words, stops = words + line.words, stops + line.stops
    longest = math.max(longest, line.length)
    shortest = i < to and math.min(shortest, line.length) or shortest
  end
  return longest <= w.most and shortest >= w.least and longest - shortest <= w.spread and stops >= words * w.stops
end

-- Lines that were only wrapped, at sixty columns or so, make paragraphs: marks them.
local function mark_wrapped(lines)
  local from = 1
  for i = 2, #lines + 1 do
    if i > #lines or lines[i].source.blank_before or lines[i].bullet then
      if i - from >= 2 and is_wrapped(lines, from, i - 1) then
        for j = from, i - 1 do
          lines[j].wrapped = true
        end
      end
      from = i
    end
  end
end

-- A whole sentence or more, with the small words that prose has.
local function is_prose(line)
  local words, ends = line.words, line.ends
  if line.shared then
    return false
  elseif line.wrapped then
    return not line.group and not line.caption
  end
  if line.group or words < 6 or line.stops < words * thresholds.prose.stops or (line.caption and words < 25) then
    return false
  end
  return SENTENCE[ends] or (ends == ":" and words > 10) or line.length > 200
end

-- A short line with a date, or one that begins as a byline does: it heads the post, or ends it.
local function is_header(line)
  if line.words >= 22 or line.length > 160 or line.caption or SENTENCE[line.ends] then
    return false
  end
  if line.text:find("(@", 1, true) or line.text:find("^\u{2014}") then   -- a message quoted from a network
    return false
  end
  if line.date or (line.figures > 0 and POSTED[line.key:match("^%a+")]) then
    return true
  end
  local first, second = line.key:match("^(%S+)%s*(%S*)")
  return first ~= nil and line.words <= 16 and line.text:find("%u", 4) ~= nil
    and (introductions[first] and first ~= "from" or introductions[first .. " " .. second]) or false
end

local s = thresholds.section

local function ends_section(line)
  return line.prose and line.words > s.words and line.sentence
end

-- A date or author below which prose comes, and no other article's date or author first: the post itself begins here.
local function heads_a_post(lines, i)
  for j = i + 1, math.min(#lines, i + s.head) do
    if ends_section(lines[j]) then
      return true
    elseif lines[j].header and j > i + 2 or lines[j].opens then
      return false
    end
  end
  return false
end

-- The text alone says it, so it is kept with what was read of the text.
local function header_of(of)
  if of.header == nil then
    of.header = is_header(of)
  end
  return of.header
end

-- The lines under "Related articles" that are such articles' titles, until prose comes again or the post begins.
local function mark_items(lines)
  local since
  for i, line in ipairs(lines) do
    if line.opens and line.group == "related" then
      since = 0
    elseif since and line.header and heads_a_post(lines, i) then
      for j = i - math.min(since, 3), i - 1 do
        lines[j].item = nil
      end
      since = nil
    elseif since then
      since = since + 1
      line.item = since <= s.lines and not ends_section(line) or nil
      since = line.item and since
    end
  end
end

local function is_bare_date(line)
  return line.date and line.header and line.words <= s.date_words
end

-- Dates that follow each other a few lines apart stand below the titles of other articles, or above comments.
local function mark_dated(lines)
  local first, last, count
  for i = 1, #lines + 1 do
    local line = lines[i]
    if count and (not line or i - last > s.gap) then
      for j = first - 1, count >= s.dates and last or 0 do
        lines[j].item = lines[j].item or not lines[j].prose or nil
        lines[j].listed = lines[j].item
      end
      count = nil
    end
    if line and is_bare_date(line) then
      first, last, count = count and first or math.max(2, i), i, (count or 0) + 1
    end
  end
end

--- Adds to every line: prose, header, item (listed, when dates say so), sentence; to the post: `sums`, the words of
-- prose up to each line.
function context.run(post)
  local sums = { [0] = 0 }
  mark_wrapped(post.lines)
  for i, line in ipairs(post.lines) do
    line.sentence = line.wrapped or SENTENCE[line.ends] or false
    line.prose = is_prose(line)
    line.header = header_of(line.of)
    sums[i] = sums[i - 1] + (line.prose and math.min(line.words, 60) or 0)
  end
  mark_items(post.lines)
  mark_dated(post.lines)
  post.sums = sums
end

return context
