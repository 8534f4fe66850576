-- The title: the best of the short lines above the first prose of the post.

local ptext = require "ptext"
local audit = require "blog.audit"
local names = require "blog.names"
local people = require "blog.people"

local t = ptext.script("lib/thresholds").title

local title = {}

local introductions = {}
for _, phrase in ipairs(ptext.script("lib/bylines").introductions) do
  introductions[phrase] = true
end

local bodies = {}
for _, word in ipairs(ptext.script("lib/bylines").bodies) do
  bodies[word] = true
end

-- The first line of the post that is prose, or its first line.
local function lead_of(post, from)
  for i = from, post.last do
    local line = post.lines[i]
    if line.inside and line.prose and line.words > 8 then
      return i
    end
  end
  return from
end

-- The beginning of the post in lower case, to look for the words of candidates in.
local function opening_text(post, lead)
  local parts, size = {}, 0
  for i = lead, math.min(post.last, lead + 12) do
    parts[#parts + 1] = post.lines[i].text
    size = size + #parts[#parts]
    if size > t.opening then
      break
    end
  end
  return table.concat(parts, " "):sub(1, t.opening):lower()
end

-- The share of the candidate's longer words that the beginning of the post has too.
local function shared_words(line, opening, common)
  local all, found = 0, 0
  for word in line.bare:lower():gmatch("[%w\x80-\xFF]+") do
    if #word > 3 and not common[word] then
      all = all + 1
      found = found + (opening:find(#word > 6 and word:sub(1, -3) or word, 1, true) and 1 or 0)
    end
  end
  return found / (all + 1)
end

-- A date or byline, or a name that stands alone.
local function heads(line)
  local of = line.of
  if of.named == nil then
    of.named = of.words <= 5 and not of.group and select(3, names.read(of.bare)) or false
  end
  return not line.listed and (line.header or of.named or line.group == "author" and line.heading)
end

-- What a date or author near by says for a candidate: most when it stands just below.
local function header_score(lines, i, lead)
  for j = i + 1, math.min(lead, i + t.reach) do
    if heads(lines[j]) then
      return j - i <= 2 and 3 or j - i <= 4 and 2 or 1
    end
  end
  return i > 1 and lines[i - 1].date and 1.5 or 0
end

local function repeated(lines, line, i)
  if line.same and #line.same <= 3 and line.words >= 4 and not line.inside then
    return true
  end
  for j = math.max(1, i - 3), i - 1 do   -- "HomeNewsThe title": a trail of links with it
    local above = lines[j].text
    if #above > line.length and line.words >= 3 and above:sub(-line.length) == line.bare then
      return true
    end
  end
  return false
end

-- A standfirst is sometimes the first line of the text again; a title is not.
local function in_text_too(lines, line, lead)
  for _, i in ipairs(line.same or {}) do
    if i > line.index and i <= lead + 2 and lines[i].inside and lines[i].prose then
      return true
    end
  end
  return false
end

-- The line ends a trail of links, where it may be cut short: "Home / Blogs / Keys: what nobody tells you…"
local function ends_a_trail(lines, line, i)
  for j = math.max(1, i - 4), i - 1 do
    local pieces = lines[j].links
    local last = pieces and pieces[#pieces]:gsub("[\xE2.]+[\x80-\xBF]*$", "")
    if last and #last > 8 and line.key:sub(1, #last) == last then
      return true
    end
  end
  return false
end

-- A trail scraped without its separators ends in the title that stands below it: "HomeNewsThe title".
local function is_glued_trail(lines, line, i)
  for j = i + 1, math.min(#lines, i + 2) do
    local below = lines[j]
    if below.words >= 3 and below.length < line.length and line.text:sub(-#below.bare) == below.bare then
      return true
    end
  end
  return false
end

-- Words of bodies: a short line that ends in one names a site's owner.
local function is_owner(post, line)
  if line.words > 8 then
    return false
  end
  for _, text in ipairs(post.legal) do
    if #line.key > 4 and text:find(line.key, 1, true) then
      return true
    end
  end
  return line.ends == nil and line.capitals >= line.words - 2 and bodies[line.key:match("(%a+)$")] or false
end

-- Of two candidates near each other the upper is the title; the one below it, longer or a sentence, is a standfirst.
local function upper_of(lines, candidates, winner)
  for _, other in ipairs(candidates) do
    local distance, words = winner.i - other.i, lines[other.i].words
    if distance > 0 and distance <= 3 and other.score > winner.score - (words >= 4 and t.upper_long or t.upper)
      and words >= 2 and other.score >= t.sure
      and (words < lines[winner.i].words or lines[winner.i].ends == ".") then
      return other
    end
  end
  return winner
end

local function is_byline(line)
  local found, cue, sound = people.read(line)
  return found ~= nil and (cue or sound and (found[1].known or found[1].role_first ~= nil)) or false
end

-- Between a heading such as "Next event" and that event's date.
local function announced(lines, i)
  local date = false
  for j = i + 1, math.min(#lines, i + 2) do
    date = date or lines[j].date ~= nil
  end
  for j = i - 1, math.max(1, i - 2), -1 do
    if lines[j].date then
      return false
    elseif lines[j].group == "event" then
      return date
    end
  end
  return false
end

local function introduced(lines, i)
  local above = lines[i - 1]
  return above ~= nil and above.words <= 3 and (above.group == "author" or introductions[above.key] ~= nil)
end

local function has_bars(text)
  return text:find("|", 1, true) or text:find("\u{BB}", 1, true)
end

local function length_score(words)
  return words == 1 and -1 or words == 2 and 0 or words <= 16 and 1 or words <= 25 and 0 or -4
end

local ending_scores = { ["."] = -1.5, [":"] = -2, [","] = -3, [";"] = -3, ["…"] = -0.5 }

local function excluded(line)
  return line.heading or line.words == 0 or line.words > 40 or line.length > 300 or not line.text:find("[%a\x80-\xFF]")
    or (line.header and not (line.date and line.words > 7 and line.date_first > 12))
end

-- What speaks for and against a candidate c = { line, lines, i, lead, near, post, opening }: the points, and the reason
-- that `explain` shows. Those after `costly` are asked of the better candidates only.
local reasons = {
  { "its length", function(c) return length_score(c.line.words) end },
  { "its last mark", function(c) return ending_scores[c.line.ends] or 0 end },
  { "distance from the text", function(c) return -math.min(t.farthest, t.distance * math.abs(c.lead - c.i)) end },
  { "date or author near by", function(c) return c.near end },
  { "stands twice", function(c) return repeated(c.lines, c.line, c.i) and 1 or 0 end },
  { "a line of the text too", function(c) return in_text_too(c.lines, c.line, c.lead) and -2 or 0 end },
  { "ends a trail of links", function(c) return ends_a_trail(c.lines, c.line, c.i) and 2 or 0 end },
  { "ends in the line below", function(c) return is_glued_trail(c.lines, c.line, c.i) and -3 or 0 end },
  { "the name of the site or its owner", function(c) return is_owner(c.post, c.line) and -3 or 0 end },
  { "the first line", function(c) return c.i == 1 and c.lead > 3 and -1 or 0 end },
  { "furniture", function(c) return c.line.group and -3 or 0 end },
  { "a line of other posts too", function(c) return c.line.shared and -3 or 0 end },
  { "a bullet", function(c) return c.line.bullet and -2 or 0 end },
  { "a caption", function(c) return c.line.caption and -4 or 0 end },
  { "a listed article", function(c) return c.line.item and (c.near >= 2 and -1.5 or -3) or 0 end },
  { "in the text", function(c) return c.i >= c.lead and -1 or 0 end },
  { "a date in it", function(c) return c.line.header and -2 or 0 end },
  { "parts of a menu", function(c) return has_bars(c.line.text) and -1.5 or 0 end },
  { "begins small", function(c) return c.line.text:find("^%l") and -1 or 0 end },
  { "a few words in capitals", function(c) return c.line.words <= 3 and not c.line.text:find("%l") and -1 or 0 end },
  { "names an event", function(c) return announced(c.lines, c.i) and -4 or 0 end },
  { "below words that introduce an author", function(c) return introduced(c.lines, c.i) and -3 or 0 end },
}
local costly = {
  { "words of the text", function(c) return t.shared * shared_words(c.line, c.opening, c.post.common) end },
  { "names", function(c) return is_byline(c.line) and -2.5 or 0 end },
}

local function add_points(c, list)
  for _, reason in ipairs(list) do
    local points = reason[2](c)
    c.score = c.score + points
    if points ~= 0 and c.reasons then
      c.reasons[#c.reasons + 1] = string.format("%+.1f %s", points, reason[1])
    end
  end
end

local function candidates_of(post, lead, explain)
  local candidates, lines = {}, post.lines
  local opening, last = opening_text(post, lead), math.min(lead + 1, post.first + 4, #lines)
  for i = math.max(1, last - t.above), last do
    local line = lines[i]
    if not excluded(line) and (i < lead or line.words <= 25) then
      local c = { post = post, lines = lines, line = line, i = i, lead = lead, opening = opening, score = 0,
        near = header_score(lines, i, lead), reasons = explain and {} }
      add_points(c, reasons)
      candidates[#candidates + 1] = c
    end
  end
  return candidates
end

-- The best candidate; those that cannot come near it any more are not read any further.
local function best_of(candidates, explain)
  local order = table.move(candidates, 1, #candidates, 1, {})
  table.sort(order, function(a, b)
    return a.score > b.score or a.score == b.score and a.i < b.i
  end)
  local best
  for _, c in ipairs(order) do
    if explain or not best or c.score + t.shared > best.score - t.upper_long then
      add_points(c, costly)
    end
    if c.score > (best and best.score or t.least) or best and c.score == best.score and c.i < best.i then
      best = c
    end
  end
  return best
end

local function choose(post, lead)
  local list = audit.open(post, "title")
  local candidates = candidates_of(post, lead, list ~= nil)
  local best = best_of(candidates, list ~= nil)
  for _, c in ipairs(list and candidates or {}) do
    audit.note(list, c.line, c.line.bare, c.score, c.reasons)
  end
  if best then
    best = upper_of(post.lines, candidates, best)
    audit.chosen(list, best.line)
    return best.i
  end
end

-- The lines about rights and owners, where the site's name stands.
local function legal_lines(lines)
  local texts = {}
  for _, line in ipairs(lines) do
    if line.group == "legal" then
      texts[#texts + 1] = line.key
    end
  end
  return texts
end

--- Sets `lead`, the first prose, and `title`, the line of the title or nil.
function title.run(post)
  if not post.first then
    return
  end
  post.lead, post.legal = lead_of(post, post.first), legal_lines(post.lines)
  post.title = choose(post, post.lead)
  if post.title then
    if post.title >= post.lead and post.title < post.last then
      post.lead = lead_of(post, post.title + 1)
    end
    local line = post.lines[post.title]
    post.document:field("title", line.bare, line.source:span(line.from, line.length), "blog.title")
  end
end

return title
