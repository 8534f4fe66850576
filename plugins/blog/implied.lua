-- What the text implies about a date that the page does not give: not_before and not_after, never a date of
-- publication. A fact with a date says it (precision "day", "month" or "year"); else the words that tell are the value
-- (precision "relative"): "It is a year, almost to the day, since the review", "The consultation closes next month".

local lpeg = require "lpeg"
local ptext = require "ptext"
local phrases = require "blog.phrases"

local dates = ptext.script "lib/dates"
local posted = ptext.script "lib/posted"
local trie = ptext.script "lib/trie"

local implied = {}

local BEFORE = 40   -- bytes before a date in which its verb stands

local tense = phrases.words { past = posted.past, future = posted.future }
local future = phrases.words { future = posted.future }

local letter = lpeg.R("az", "AZ", "\128\255")
local space = lpeg.P " " ^ 1
local function word(list)
  return trie(list, -letter)
end

local skip = letter ^ 1 + 1
local function anywhere(pattern)
  return lpeg.P { lpeg.Cp() * pattern * lpeg.Cp() + skip * lpeg.V(1) }
end

local amount = (word(posted.numbers) + lpeg.R "09" ^ 1) * space * word(posted.units)
local since = anywhere(word(posted.it_is) * space * amount * (1 - lpeg.S ".;!?" - lpeg.P "since") ^ -40
  * lpeg.P "since" * -letter)
local coming = anywhere(word(posted.coming))

-- The latest date that the text speaks of as past: found, its line; or nil.
local function latest_past(post)
  local latest, where
  for i = post.lead, post.last do
    local line = post.lines[i]
    local at = line.inside and line.text:find("%d%d%d%d") and 1
    while at do
      local first, last, found = dates.find(line.text, at, { years = true })
      if first then
        local before = line.text:sub(math.max(1, first - BEFORE), first - 1):match("[^.;:,]*$"):lower()
        if tense(before) == "past" and not future(before) and (not latest or found.value > latest.value) then
          latest, where = found, { line = line, first = first, last = last }
        end
      end
      at = last and last + 1
    end
  end
  return latest, where
end

-- The first words of phrases: lines without any of them need not be searched.
local function first_words(list)
  local words, seen = {}, {}
  for _, phrase in ipairs(list) do
    local first = phrase:match("^%S+")
    if not seen[first] then
      seen[first] = true
      words[#words + 1] = first .. " "
    end
  end
  return words
end

local function has_one(text, words)
  for _, first in ipairs(words) do
    if text:find(first, 1, true) then
      return true
    end
  end
  return false
end

-- The first place where a pattern is found in the post: line, first and last. `words`: one of them stands in the line.
local function first_place(post, pattern, words)
  for i = post.lead, post.last do
    local line = post.lines[i]
    if line.inside and has_one(line.text, words) then
      local first, beyond = pattern:match(line.text)
      if first then
        return line, first, beyond - 1
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
  post.document:field(name, value or line.text:sub(first, last), line.source:span(first, last), "blog.implied",
    { precision = precision })
end

local coming_words = first_words(posted.coming)

local function not_before(post)
  local line, first, last = first_place(post, since, { "since " })
  if line then
    local stop = line.text:find("[.,;:!?]", last + 1) or #line.text + 1
    return set(post, "not_before", line, first, stop - 1, nil, "relative")
  end
  local found, where = latest_past(post)
  if found then
    set(post, "not_before", where.line, where.first, where.last, found.value, found.precision)
  end
end

local function not_after(post)
  local line, first, last = first_place(post, coming, coming_words)
  if line then
    set(post, "not_after", line, clause_start(line.text, first), last, nil, "relative")
  end
end

--- Sets not_before and not_after of a post without a date.
function implied.run(post)
  if post.first and not post.published then
    not_before(post)
    not_after(post)
  end
end

return implied
