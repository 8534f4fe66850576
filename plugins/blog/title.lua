-- The title: the best of the short lines above the first prose of the post.

local ptext = require "ptext"
local audit = require "blog.audit"
local names = require "blog.names"
local people = require "blog.people"

local t = ptext.script("lib/thresholds").title

local title = {}

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
  return line.header or (line.words <= 5 and not line.group and select(3, names.read(line.bare)))
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
  if #line.same > 1 and #line.same <= 3 and line.words >= 4 and not line.inside then
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
local function in_text_too(lines, line)
  for _, i in ipairs(line.same) do
    if i ~= line.index and lines[i].inside and lines[i].prose then
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

local function length_score(words)
  return words == 1 and -1 or words == 2 and 0 or words <= 16 and 1 or words <= 25 and 0 or -4
end

local ending_scores = { ["."] = -1.5, [":"] = -2, [","] = -3, [";"] = -3, ["…"] = -0.5 }

local function excluded(line)
  return line.heading or line.words == 0 or line.words > 40 or line.length > 300 or not line.text:find("[%a\x80-\xFF]")
    or (line.header and not (line.date and line.words > 7 and line.date_first > 12))
end

-- Each is a reason for or against: the name that `explain` shows, and the points.
local function judge(post, i, lead, opening)
  local lines, reasons, score = post.lines, {}, 0
  local line = lines[i]
  local function say(points, reason)
    if points ~= 0 then
      score = score + points
      reasons[#reasons + 1] = string.format("%+.1f %s", points, reason)
    end
  end
  say(length_score(line.words), line.words .. " words")
  say(ending_scores[line.ends] or 0, "ends in " .. tostring(line.ends))
  say(-math.min(t.farthest, t.distance * math.abs(lead - i)), (lead - i) .. " lines above the text")
  local near = header_score(lines, i, lead)
  say(near, "date or author near by")
  say(repeated(lines, line, i) and 1 or 0, "stands twice")
  say(in_text_too(lines, line) and -2 or 0, "a line of the text too")
  say(ends_a_trail(lines, line, i) and 2 or 0, "ends a trail of links")
  say(is_glued_trail(lines, line, i) and -3 or 0, "ends in the line below")
  say(is_owner(post, line) and -3 or 0, "the name of the site or its owner")
  say(i == 1 and lead > 3 and -1 or 0, "the first line")
  say(t.shared * shared_words(line, opening, post.common), "words of the text")
  say(line.group and -3 or 0, "furniture")
  say(line.bullet and -2 or 0, "a bullet")
  say(line.caption and -4 or 0, "a caption")
  say(line.item and (near >= 2 and -1.5 or -3) or 0, "a listed article")
  say(i >= lead and -1 or 0, "in the text")
  say(line.header and -2 or 0, "a date in it")
  say(line.text:find("[|\xBB]") and -1.5 or 0, "parts of a menu")
  say(line.text:find("^%l") and -1 or 0, "begins small")
  say(line.words <= 3 and not line.text:find("%l") and -1 or 0, "a few words in capitals")
  say(is_byline(line) and -2.5 or 0, "names")
  say(i > 1 and lines[i - 1].group == "author" and -3 or 0, "under a heading for authors")
  return score, reasons
end

local function candidates_of(post, lead)
  local list, opening, candidates = audit.open(post, "title"), opening_text(post, lead), {}
  local last = math.min(lead + 1, post.first + 4, #post.lines)
  for i = math.max(1, last - t.above), last do
    local line = post.lines[i]
    if not excluded(line) and (i < lead or line.words <= 25) then
      local score, reasons = judge(post, i, lead, opening)
      audit.note(list, line, line.bare, score, reasons)
      candidates[#candidates + 1] = { i = i, score = score }
    end
  end
  return candidates, list
end

local function choose(post, lead)
  local candidates, list = candidates_of(post, lead)
  local best
  for _, candidate in ipairs(candidates) do
    if candidate.score > (best and best.score or t.least) then
      best = candidate
    end
  end
  if best then
    best = upper_of(post.lines, candidates, best)
    audit.chosen(list, post.lines[best.i])
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
