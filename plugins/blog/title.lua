-- The title: the best of the short lines above the first prose of the post.

local ptext = require "ptext"
local audit = require "blog.audit"
local lines_of = require "blog.lines"
local marks = require "blog.marks"
local names = require "blog.names"
local people = require "blog.people"
local recall = require "blog.recall"
local sets = require "blog.sets"

local t = ptext.script("lib/thresholds").title

local title = {}

local LONGEST, COUNTED = 300, 160   -- bytes: of a title, of a line whose words are surely counted

local bodies = sets.of_list(ptext.script("lib/bylines").bodies)

-- The first line of the post that is prose, or its first line.
local function lead_of(post, from)
  local inside, prose, words = post.seen.inside, post.seen.prose, post.seen.words
  for i = from, post.last do
    if inside[i] and prose[i] and words[i] > 8 then
      return i
    end
  end
  return from
end

-- The beginning of the post in lower case, to look for the words of candidates in.
local function opening_text(post, lead)
  local parts, size = {}, 0
  for i = lead, math.min(post.last, lead + 12) do
    local part = lines_of.text(post, i)
    parts[#parts + 1] = part
    size = size + #part
    if size > t.opening then
      break
    end
  end
  return table.concat(parts, " "):sub(1, t.opening):lower()
end

-- The same for a candidate: made once, and only where a candidate is good enough.
local function opening_of(c)
  c.shared.opening = c.shared.opening or opening_text(c.post, c.lead)
  return c.shared.opening
end

-- The share of the candidate's longer words that the beginning of the post has too.
local function shared_words(line, opening, common)
  local all, found = 0, 0
  for word in line.bare:lower():gmatch("[%w\x80-\xFF]+") do
    if #word > 3 and not common:whole(word) then
      all = all + 1
      found = found + (opening:find(#word > 6 and word:sub(1, -3) or word, 1, true) and 1 or 0)
    end
  end
  return found / (all + 1)
end

-- Whether a text is a name that is known to be one.
local is_known_name = recall(function(text)
  return select(3, names.read(text))
end)

-- A date or byline, or a name that stands alone.
local function heads(post, i)
  local seen = post.seen
  if seen.listed[i] then
    return false
  elseif seen.header[i] or seen.group[i] == "author" and seen.heading[i] then
    return true
  end
  return seen.words[i] <= 5 and not seen.group[i] and is_known_name(lines_of.bare(post, i))
end

-- The lines that do, by number; kept with the post, since candidates have the same lines below them.
local function headers_of(post)
  post.headers = post.headers or setmetatable({}, { __index = function(known, i)
    known[i] = heads(post, i)
    return known[i]
  end })
  return post.headers
end

-- What a date or author near by says for a candidate: most when it stands just below.
local function header_score(post, i, lead)
  local headers = headers_of(post)
  for j = i + 1, math.min(lead, i + t.reach) do
    if headers[j] then
      return j - i <= 2 and 3 or j - i <= 4 and 2 or 1
    end
  end
  return i > 1 and post.seen.date[i - 1] and 1.5 or 0
end

local function repeated(post, line, i)
  local same = post.seen.same[i]
  if same and #same <= 3 and line.words >= 4 and not post.seen.inside[i] then
    return true
  end
  for j = line.words >= 3 and math.max(1, i - 3) or i, i - 1 do   -- "HomeNewsThe title": a trail of links with it
    local last = post.lasts[j]
    local first = last - line.length + 1
    if first > post.firsts[j] and post.text:sub(first, last) == line.bare then
      return true
    end
  end
  return false
end

-- A standfirst is sometimes the first line of the text again; a title is not.
local function in_text_too(seen, line, lead)
  for _, i in ipairs(seen.same[line.index]) do
    if i > line.index and i <= lead + 2 and seen.inside[i] and seen.prose[i] then
      return true
    end
  end
  return false
end

-- The line ends a trail of links, where it may be cut short: "Home / Blogs / Keys: what nobody tells you…"
local function ends_a_trail(links, line, i)
  for j = math.max(1, i - 4), i - 1 do
    local pieces = links[j]
    local last = pieces and pieces[#pieces]:gsub("[\xE2.]+[\x80-\xBF]*$", "")
    if last and #last > 8 and line.key:sub(1, #last) == last then
      return true
    end
  end
  return false
end

local function ends_with(text, ending)
  return text:byte(-1) == ending:byte(-1) and text:sub(-#ending) == ending
end

-- A trail scraped without its separators ends in the title that stands below it: "HomeNewsThe title".
local function is_glued_trail(post, line, i)
  for j = i + 1, math.min(#post.firsts, i + 2) do
    local length = post.lasts[j] - post.firsts[j] + 1
    if length < line.length and post.seen.words[j] >= 3 and ends_with(line.text, lines_of.bare(post, j)) then
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
  return line.ends == nil and post.seen.capitals[line.index] >= line.words - 2
    and bodies[line.key:match("(%a+)$")] or false
end

-- Of two candidates near each other the upper is the title; the one below it, longer or a sentence, is a standfirst.
local function upper_of(seen, candidates, winner)
  for _, other in ipairs(candidates) do
    local distance, words = winner.i - other.i, seen.words[other.i]
    if distance > 0 and distance <= 3 and other.score > winner.score - (words >= 4 and t.upper_long or t.upper)
      and words >= 2 and other.score >= t.sure
      and (words < seen.words[winner.i] or seen.mark[winner.i] == ".") then
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
local function announced(seen, i)
  for j = i - 1, math.max(1, i - 2), -1 do
    if seen.date[j] then
      return false
    elseif seen.group[j] == "event" then
      return seen.date[i + 1] ~= nil or seen.date[i + 2] ~= nil
    end
  end
  return false
end

local function introduced(seen, i)
  return i > 1 and seen.words[i - 1] <= 3
    and (seen.group[i - 1] == "author" or marks.introductions[seen.key[i - 1]] ~= nil)
end

local function has_bars(text)
  return text:find("|", 1, true) or text:find("\u{BB}", 1, true)
end

local function length_score(words)
  return words == 1 and -1 or words == 2 and 0 or words <= 16 and 1 or words <= 25 and 0 or -4
end

local ending_scores = { ["."] = -1.5, [":"] = -2, [","] = -3, [";"] = -3, ["…"] = -0.5 }

local function excluded(post, seen, i)
  local words = seen.words[i]
  if seen.heading[i] or words == 0 or words > 40 or post.lasts[i] - post.firsts[i] >= LONGEST then
    return true
  elseif seen.header[i] and not (seen.date[i] and words > 7 and seen.date_first[i] > 12) then
    return true
  end
  local counted = post.lasts[i] - post.firsts[i] < COUNTED   -- so that its capitals are letters
  return not (counted and seen.capitals[i] > 0) and not lines_of.text(post, i):find("[%a\x80-\xFF]")
end

-- What speaks for and against a candidate c = { i, lead, near, post, seen, line }: the reason that `explain` shows, the
-- points for it or a function that gives them, and the column of what a line must have to be asked.
local quick = {
  { "its length", function(c) return length_score(c.seen.words[c.i]) end },
  { "its last mark", function(c) return ending_scores[c.seen.mark[c.i]] or 0 end },
  { "distance from the text", function(c) return -math.min(t.farthest, t.distance * math.abs(c.lead - c.i)) end },
  { "date or author near by", function(c) return c.near end },
}
-- Asked of the better candidates only, who may gain as much as `MOST` by them.
local MOST = 3
local reasons = {
  { "stands twice", function(c) return repeated(c.post, c.line, c.i) and 1 or 0 end },
  { "a line of the text too", function(c) return in_text_too(c.seen, c.line, c.lead) and -2 or 0 end, "same" },
  { "ends a trail of links", function(c) return ends_a_trail(c.seen.links, c.line, c.i) and 2 or 0 end },
  { "ends in the line below", function(c) return is_glued_trail(c.post, c.line, c.i) and -3 or 0 end },
  { "the name of the site or its owner", function(c) return is_owner(c.post, c.line) and -3 or 0 end },
  { "the first line", function(c) return c.i == 1 and c.lead > 3 and -1 or 0 end },
  { "furniture", -3, "group" },
  { "a line of other posts too", -3, "shared" },
  { "a bullet", function(c) return c.seen.from[c.i] > 1 and -2 or 0 end },
  { "a caption", -4, "caption" },
  { "a listed article", function(c) return c.near >= 2 and -1.5 or -3 end, "item" },
  { "in the text", function(c) return c.i >= c.lead and -1 or 0 end },
  { "a date in it", -2, "header" },
  { "parts of a menu", function(c) return has_bars(c.line.text) and -1.5 or 0 end },
  { "begins small", function(c) return c.line.text:find("^%l") and -1 or 0 end },
  { "a few words in capitals", function(c) return c.line.words <= 3 and not c.line.text:find("%l") and -1 or 0 end },
  { "names an event", function(c) return announced(c.seen, c.i) and -4 or 0 end },
  { "below words that introduce an author", function(c) return introduced(c.seen, c.i) and -3 or 0 end },
}
-- Asked of fewer still, for as much as `t.shared`.
local costly = {
  { "words of the text", function(c) return t.shared * shared_words(c.line, opening_of(c), c.post.common) end },
  { "names", function(c) return is_byline(c.line) and -2.5 or 0 end },
}

local function add_points(c, list)
  local seen, i, score = c.seen, c.i, c.score
  for _, reason in ipairs(list) do
    local points, needs = reason[2], reason[3]
    if not needs or seen[needs][i] then
      points = type(points) == "number" and points or points(c)
      score = score + points
      if points ~= 0 and c.reasons then
        c.reasons[#c.reasons + 1] = string.format("%+.1f %s", points, reason[1])
      end
    end
  end
  c.score = score
end

local function candidates_of(post, lead, explain)
  local candidates, seen, shared = {}, post.seen, {}
  local last = math.min(lead + 1, post.first + 4, #post.firsts)
  for i = math.max(1, last - t.above), last do
    if not excluded(post, seen, i) and (i < lead or seen.words[i] <= 25) then
      local c = { post = post, seen = seen, i = i, lead = lead, shared = shared, score = 0,
        near = header_score(post, i, lead), reasons = explain and {}, line = nil }
      add_points(c, quick)
      candidates[#candidates + 1] = c
    end
  end
  return candidates
end

local function better(a, b)
  return a.score > b.score or a.score == b.score and a.i < b.i
end

-- The best candidate; those that cannot come near it any more are not read any further.
local function best_of(candidates, explain)
  local order = table.move(candidates, 1, #candidates, 1, {})
  table.sort(order, better)
  local best
  for _, c in ipairs(order) do
    local enough = explain and -math.huge or best and best.score - t.upper_long or -math.huge
    if c.score + MOST + t.shared > enough then
      c.line = c.post.lines[c.i]
      add_points(c, reasons)
      if c.score + t.shared > enough then
        add_points(c, costly)
      end
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
    audit.note(post, list, c.i, lines_of.bare(post, c.i), c.score, c.reasons)
  end
  if best then
    best = upper_of(post.seen, candidates, best)
    audit.chosen(post, list, best.i)
    return best.i
  end
end

-- The lines about rights and owners, where the site's name stands.
local function legal_lines(post)
  local texts, group, keys = {}, post.seen.group, post.seen.key
  for i = 1, #post.firsts do
    if group[i] == "legal" then
      texts[#texts + 1] = keys[i]
    end
  end
  return texts
end

--- Sets `lead`, the first prose, and `title`, the line of the title or nil.
function title.run(post)
  if not post.first then
    return
  end
  post.lead, post.legal = lead_of(post, post.first), legal_lines(post)
  post.title = choose(post, post.lead)
  if post.title then
    if post.title >= post.lead and post.title < post.last then
      post.lead = lead_of(post, post.title + 1)
    end
    local line = post.lines[post.title]
    post.document:field("title", line.bare, lines_of.span(post, line, line.from), "blog.title")
  end
end

return title
