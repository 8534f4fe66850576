-- The dates of a post: when it was published and updated, and the events that its page announces.

local ptext = require "ptext"
local audit = require "blog.audit"
local lines_of = require "blog.lines"
local phrases = require "blog.phrases"
local region = require "blog.region"

local dates = ptext.script "lib/dates"
local posted = ptext.script "lib/posted"
local t = ptext.script("lib/thresholds").dates

local dating = {}

local columns = ptext.columns
local of = columns.of

-- A date in a sentence is no date of the post, unless the line heads it.
local is_date_line = of.header | ~of.prose & ~(of.sentence & of.words:above(12) & ~of.group:is("event"))

--- For `shortlist`: the lines whose dates are looked at.
dating.columns = { dated = columns.rows(of.date & ~region.inside & ~of.listed & is_date_line) }

local cues = phrases.words { published = posted.published, updated = posted.updated, event = posted.event,
  other = posted.other }
local event_words = phrases.words { event = posted.event }

-- What a date is the date of -----------------------------------------------------------------------

local function announces(seen, i)
  return seen.key[i] and seen.words[i] < 25 and event_words(seen.key[i])
end

-- Whether the line, or a heading shortly above it, speaks of an event.
local function of_event(post, i)
  local seen = post.seen
  for j = i, math.max(1, i - posted.event_reach), -1 do
    if j == post.title then
      return false
    elseif seen.group[j] == "event" and (j == i or not seen.date[j]) then
      return true
    elseif j >= i - 1 and announces(seen, j) then
      return true
    elseif j < i and (seen.prose[j] or seen.header[j] and j < i - 1 or seen.group[j] == "navigation") then
      return false
    end
  end
  return false
end

-- The last cue among the words just before the date, else what the line above says by itself.
local function cue_of(seen, line, from, first)
  local said = cues(line.text:sub(math.max(from, first - t.cue), first - 1))
  if said then
    return said
  end
  local above = line.index - 1
  return above > 0 and seen.words[above] <= 3 and not seen.date[above] and seen.key[above] and cues(seen.key[above])
    or nil
end

-- "published", "updated", "event" or "other"; and the cue, when words say so, which may stand from `from` on.
local function role_of(post, line, date, first, from)
  local said = cue_of(post.seen, line, from, first)
  local own = said == "published" or said == "updated"
  if post.seen.group[line.index] == "event" or not own and (date.ends or of_event(post, line.index)) then
    return "event", said
  end
  return said or "published", said
end

-- Candidates -----------------------------------------------------------------------------------------

-- Where a post's own dates stand: from a little above the title to the first prose, and a little below the last line.
local function zones(post)
  local title = post.title or post.lead
  local head, foot = math.max(1, title - t.above), post.lead - 1
  return head, math.max(foot, post.title or 0), post.last, math.min(post.foot, post.last + t.below)
end

-- The date of a line, and those behind it.
local function add(post, line, place, candidates)
  local found = post.seen.date[line.index]
  local from, first, last, date = 1, found.first, found.last, found.date
  while date do
    local role, said = role_of(post, line, date, first, from)
    candidates[#candidates + 1] = { line = line, date = date, first = first, last = last, role = role, said = said,
      place = place }
    from = last + 1
    if not line.text:find("%d%d", from) then   -- of a year
      break
    end
    first, last, date = dates.find(line.text, from)
  end
end

local function gather(post, from, to, place, candidates)
  for _, i in ipairs(post.seen.dated) do
    if i >= from and i <= to and not (post.seen.item[i] and place ~= "head") then
      add(post, post.lines[i], place, candidates)
    end
  end
end

-- Choice ---------------------------------------------------------------------------------------------

local SILENT, FOOT, ABOVE = 20, 40, 10   -- lines that a date may be nearer, and still be the worse one

local function is_above(post, candidate)
  return candidate.line.index < (post.title or 0)
end

local function distance_of(post, candidate)
  return math.abs(candidate.line.index - (post.title or post.lead))
end

-- The lower the better: said in words, below the title, near it.
local function rank(post, candidate)
  return (candidate.said and 0 or SILENT) + (candidate.place == "foot" and FOOT or 0)
    + (is_above(post, candidate) and ABOVE or 0) + distance_of(post, candidate)
end

-- Posts share a date honestly on the day of a conference; a banner's stands above the title, among lines that they
-- share too.
local function is_banner(post, candidate)
  local seen, i = post.seen, candidate.line.index
  if candidate.said or not post.title or i > post.title or (seen.posts[i] or 0) < t.banner then
    return false
  end
  return seen.shared[i - 1] or seen.shared[i + 1] or false
end

local OWN = { "published", "updated" }   -- roles of the post's own dates
local REFUSED = { other = "another date", event = "the date of an event", updated = "when the page was updated",
  published = "when the post was published" }

-- What speaks against a candidate, or nil.
local function objection(post, candidate, role)
  if candidate.role ~= role then
    return REFUSED[candidate.role]
  elseif candidate.place == "foot" and not candidate.said then
    return "below the text, and nothing says what it is"
  elseif not candidate.said and post.title and candidate.line.index < post.title - t.silent then
    return "far above the title, and nothing says what it is"
  elseif is_banner(post, candidate) then
    return "among lines of other posts too, and nothing says what it is"
  end
end

local function text_of(candidate)
  return candidate.line.text:sub(candidate.first, candidate.last)
end

-- What the rank is made of.
local function ranked_by(post, candidate)
  local reasons = { candidate.said and "words beside it say what it is"
    or string.format("-%d nothing beside it says what it is", SILENT) }
  if candidate.place == "foot" then reasons[#reasons + 1] = string.format("-%d below the text", FOOT) end
  if is_above(post, candidate) then reasons[#reasons + 1] = string.format("-%d above the title", ABOVE) end
  local distance = distance_of(post, candidate)
  local from = post.title and "the title" or "the beginning of the text"
  if distance > 0 then reasons[#reasons + 1] = string.format("-%d distance from %s", distance, from) end
  return reasons
end

-- For `explain`: every date is a candidate for the date of publication.
local function note(post, list, candidate, role, chosen)
  if candidate.role ~= role and role ~= "published" then
    return
  end
  local why = objection(post, candidate, role)
  local score = not why and -rank(post, candidate) or nil
  local reasons = why and { why } or ranked_by(post, candidate)
  audit.note(post, list, candidate.line.index, text_of(candidate), score, reasons, chosen)
end

local function choose(post, candidates, role)
  local best, lowest
  for _, candidate in ipairs(candidates) do
    local score = not objection(post, candidate, role) and rank(post, candidate)
    if score and (not lowest or score < lowest) then
      best, lowest = candidate, score
    end
  end
  local list = audit.open(post, role)
  if list then
    for _, candidate in ipairs(candidates) do
      note(post, list, candidate, role, candidate == best)
    end
  end
  return best
end

-- Fields ---------------------------------------------------------------------------------------------

local function span_of(post, candidate)
  return lines_of.span(post, candidate.line, candidate.first, candidate.last)
end

local function set(post, name, candidate)
  local date = candidate.date
  post.document:field(name, date.value, span_of(post, candidate), "blog.date",
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
        local event = { value = date.value, precision = date.precision, time = date.time, ends = date.ends }
        post.document:add("events", event, span_of(post, candidate), "blog.event")
      end
    end
  end
end

--- Sets the fields published, updated and events, and marks the lines that hold them (dated, event).
function dating.run(post)
  local candidates = {}
  if not post.first then          -- no post on this page, but events perhaps
    gather(post, 1, #post.firsts, "above", candidates)
    return add_events(post, candidates)
  end
  local head, neck, foot, toe = zones(post)
  gather(post, 1, head - 1, "above", candidates)
  gather(post, head, neck, "head", candidates)
  gather(post, foot, toe, "foot", candidates)
  for _, name in ipairs(OWN) do
    local chosen = choose(post, candidates, name)
    if chosen then
      set(post, name, chosen)
      post[name] = chosen.date
    end
  end
  if candidates[1] then
    add_events(post, candidates)
  end
end

return dating
