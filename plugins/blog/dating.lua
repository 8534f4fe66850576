-- The dates of a post: when it was published and updated, and the events that its page announces.

local ptext = require "ptext"
local audit = require "blog.audit"
local phrases = require "blog.phrases"

local dates = ptext.script "lib/dates"
local posted = ptext.script "lib/posted"
local t = ptext.script("lib/thresholds").dates

local dating = {}

local cues = phrases.words { published = posted.published, updated = posted.updated, event = posted.event, other = posted.other }
local event_words = phrases.words { event = posted.event }

-- Where a post's own dates stand: from a little above the title to the first prose, and a little below the last line.
local function zones(post)
  local title = post.title or post.lead
  local head, foot = math.max(1, title - t.above), post.lead - 1
  return head, math.max(foot, post.title or 0), post.last, math.min(#post.lines, post.last + t.below)
end

-- Whether the line, or a heading shortly above it, speaks of an event.
local function of_event(lines, i, title)
  for j = i, math.max(1, i - posted.event_reach), -1 do
    local line = lines[j]
    if line.group == "event" and (j == i or not line.date)
      or j >= i - 1 and j ~= title and line.key and line.words < 25 and event_words(line.key) then
      return true
    elseif j < i and (line.prose or line.header and j < i - 1) then
      return false
    end
  end
  return false
end

-- The last cue among the words before the date, else what the line above says by itself.
local function cue_of(lines, line, from, first)
  local said = cues(line.text:sub(math.max(from, first - t.cue), first - 1):lower())
  if said then
    return said
  end
  local above = lines[line.index - 1]
  return above and above.words <= 3 and not above.date and above.key and cues(above.key) or nil
end

local function role_of(post, line, found, from)
  local said = cue_of(post.lines, line, from, found.first)
  if line.group == "event" or said ~= "published" and said ~= "updated" and (found.ends or of_event(post.lines, line.index, post.title)) then
    return "event", said
  end
  return said or "published", said
end

-- A date in a sentence is no date of the post, unless the line heads it.
local function is_date_line(line)
  return line.header or (not line.prose and not (line.sentence and line.words > 12))
end

local function gather(post, from, to, place, candidates)
  for i = from, to do
    local line = post.lines[i]
    if place == "foot" and line.opens and line.heading then
      return
    end
    if line.date and not line.inside and is_date_line(line) and not (line.item and place ~= "head") then
      local at = 1
      for _, found in ipairs(dates.all(line.text)) do
        local role, said = role_of(post, line, found, at)
        candidates[#candidates + 1] = { line = line, date = found, role = role, said = said, place = place }
        at = found.last + 1
      end
    end
  end
end

-- The lower the better: said in words, below the title, near it.
local function rank(post, candidate)
  local distance = math.abs(candidate.line.index - (post.title or post.lead))
  local above = candidate.line.index < (post.title or 0)
  return (candidate.said and 0 or 20) + (candidate.place == "foot" and 40 or 0) + (above and 10 or 0) + distance
end

local function acceptable(post, candidate, role)
  if candidate.role ~= role then
    return false, "it is " .. (candidate.role == "other" and "another date" or "the date of: " .. candidate.role)
  elseif candidate.place == "foot" and not candidate.said then
    return false, "below the text, and nothing says what it is"
  elseif not candidate.said and post.title and candidate.line.index < post.title - t.silent then
    return false, "far above the title, and nothing says what it is"
  end
  return true
end

local function choose(post, candidates, role, list)
  local best, lowest
  for _, candidate in ipairs(candidates) do
    local ok, why = acceptable(post, candidate, role)
    local score = ok and rank(post, candidate) or nil
    if list then
      audit.note(list, candidate.line, candidate.line.text:sub(candidate.date.first, candidate.date.last), score, { role .. ": " .. (why or "a candidate") })
    end
    if ok and (not lowest or score < lowest) then
      best, lowest = candidate, score
    end
  end
  return best
end

local function span_of(candidate)
  return candidate.line.source:span(candidate.date.first, candidate.date.last)
end

local function set(post, name, candidate)
  local date = candidate.date
  post.document:field(name, date.value, span_of(candidate), "blog.date",
    { precision = date.precision, time = date.time, ambiguous = date.ambiguous })
  candidate.line.dated = true
end

local function add_events(post, candidates)
  local seen = {}
  for _, candidate in ipairs(candidates) do
    local date = candidate.date
    if candidate.role == "event" then
      candidate.line.event = true
      if not seen[date.value] then
        seen[date.value] = true
        post.document:add("events", { value = date.value, precision = date.precision, time = date.time, ends = date.ends },
          span_of(candidate), "blog.event")
      end
    end
  end
end

--- Sets the fields published, updated and events, and marks the lines that hold them (dated, event).
function dating.run(post)
  if not post.first then
    return
  end
  local head, neck, foot, toe = zones(post)
  local candidates, list = {}, audit.open(post, "date")
  gather(post, 1, head - 1, "above", candidates)
  gather(post, head, neck, "head", candidates)
  gather(post, foot, toe, "foot", candidates)
  local published, updated = choose(post, candidates, "published", list), choose(post, candidates, "updated", list)
  if published then
    set(post, "published", published)
    audit.chosen(list, published.line)
  end
  if updated then
    set(post, "updated", updated)
  end
  add_events(post, candidates)
end

return dating
