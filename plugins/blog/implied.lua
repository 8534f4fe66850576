-- What the text implies about a date that the page does not give: not_before and not_after, never a date of
-- publication. A fact with a date says it (precision "day", "month" or "year"); else the words that tell are the value
-- (precision "relative"): "It is a year, almost to the day, since the review", "The consultation closes next month".

local ptext = require "ptext"
local lines_of = require "blog.lines"
local joined = require("blog.sets").joined
local phrases = require "blog.phrases"
local region = require "blog.region"

local dates = ptext.script "lib/dates"
local posted = ptext.script "lib/posted"

local implied = {}

local columns = ptext.columns

--- For `shortlist`: the post's own lines with a year.
implied.columns = { years = columns.rows(region.inside & columns.of.year) }

local BEFORE = 40   -- bytes before a date in which its verb stands
local SINCE = 40    -- bytes between "a year" and "since"

local YEARS = { years = true }   -- "in 2006" is a date too

local tense = phrases.words { past = posted.past, future = posted.future }
local future = phrases.words { future = posted.future }

local LETTERS = "azAZ\128\255"   -- which do not stand behind a word
local coming, it_is = ptext.lexicon(posted.coming, LETTERS), ptext.lexicon(posted.it_is, LETTERS)
local told = ptext.lexicon(joined(posted.it_is, posted.coming), LETTERS)   -- by which lines are worth reading
local numbers, units = ptext.lexicon(posted.numbers, LETTERS), ptext.lexicon(posted.units, LETTERS)

-- Where "a year, almost to the day, since" ends that begins at `at`; nil when something else does.
local function after_since(text, at)
  local number = text:match("^ +()", at)
  local _, last = numbers:at(text, number or #text + 1)
  last = last or select(2, text:find("^%d+", number or #text + 1))
  local unit = last and text:match("^ +()", last + 1)
  local _, beyond = units:at(text, unit or #text + 1)
  local since, stop = text:find("since", beyond or #text + 1, true)
  if not beyond or not since or since - beyond > SINCE + 1 or text:find("^[%a\x80-\xFF]", stop + 1) then
    return nil
  end
  return not text:sub(beyond + 1, since - 1):find("[.;!?]") and stop or nil
end

-- "It is a year, almost to the day, since": its first and last byte.
local function find_since(text)
  local number, first, last = it_is:find(text)
  while number do
    local stop = after_since(text, last + 1)
    if stop then
      return first, stop
    end
    number, first, last = it_is:find(text, last + 1)
  end
end

local function find_coming(text)
  local _, first, last = coming:find(text)
  return first, last
end

-- The latest date that the text speaks of as past: found, its line; or nil.
local function latest_past(post)
  local latest, where
  for _, i in ipairs(post.seen.years) do
    local text, at = lines_of.text(post, i), i >= post.lead and i <= post.last and 1
    while at do
      local first, last, found = dates.find(text, at, YEARS)
      if first then
        local before = text:sub(math.max(1, first - BEFORE), first - 1):match("[^.;:,]*$")
        if tense(before) == "past" and not future(before) and (not latest or found.value > latest.value) then
          latest, where = found, { line = i, first = first, last = last }
        end
      end
      at = last and last + 1
    end
  end
  return latest, where
end

-- The first place that `find` finds in the post's own among some lines: line, first and last.
local function first_place(post, among, find)
  for _, i in ipairs(among) do
    if post.seen.inside[i] then
      local first, last = find(lines_of.text(post, i))
      if first then
        return post.lines[i], first, last
      end
    end
  end
end

-- Where the sentence begins that a place is in, or the clause.
local function clause_start(text, at)
  local start = 1
  for stop in text:gmatch("[.!?,;:]%s+()") do
    if stop > at then
      break
    end
    start = stop
  end
  return start
end

local function set(post, name, line, first, last, value, precision)
  post.document:field(name, value or line.text:sub(first, last), lines_of.span(post, line, first, last), "blog.implied",
    { precision = precision })
end

local function not_before(post, telling)
  local line, first, last = first_place(post, telling, find_since)
  if line then
    local stop = line.text:find("[.,;:!?]", last + 1) or #line.text + 1
    return set(post, "not_before", line, first, stop - 1, nil, "relative")
  end
  local found, where = latest_past(post)
  if found then
    set(post, "not_before", post.lines[where.line], where.first, where.last, found.value, found.precision)
  end
end

local function not_after(post, telling)
  local line, first, last = first_place(post, telling, find_coming)
  if line then
    set(post, "not_after", line, clause_start(line.text, first), last, nil, "relative")
  end
end

--- Sets not_before and not_after of a post without a date.
function implied.run(post)
  if post.first and not post.published then
    local telling = post.document:lines_with(told, post.lead, post.last) or {}
    not_before(post, telling)
    not_after(post, telling)
  end
end

return implied
