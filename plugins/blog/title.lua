-- The title: the best of the short lines above the first prose of the post.

local ptext = require "ptext"
local audit = require "blog.audit"
local lines_of = require "blog.lines"
local marks = require "blog.marks"
local names = require "blog.names"
local people = require "blog.people"
local sets = require "blog.sets"

local t = ptext.script("lib/thresholds").title

local title = {}

local byte, find = string.byte, string.find

local LONGEST = 300                     -- bytes of a title
local MOST_WORDS, MOST_BELOW = 40, 25   -- words of a title, and of one in the text
local OPENING = 12                  -- lines of the text, at the most, that the words of candidates are looked for in

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

-- Headers ------------------------------------------------------------------------------------------

-- Whether line `i` is a name that is known to be one.
local function is_known_name(post, i)
  local _, _, known = names.read(post.text, post.firsts[i] + post.seen.from[i] - 1, post.lasts[i])
  return known
end

-- What a date or author speaks for a candidate that stands so many lines above it.
local nearness = {}
for distance = 1, t.reach do
  nearness[distance] = distance <= 2 and 3 or distance <= 4 and 2 or 1
end

-- Fills `near` with what a date or author near by says for each line from one to another: the next below, be it a date,
-- a byline or a name that stands alone; or a date just above.
local function score_headers(post, from, to, near)
  local seen, lead, below = post.seen, post.lead, math.maxinteger
  local header, listed, group, heading, words = seen.header, seen.listed, seen.group, seen.heading, seen.words
  local date = seen.date
  for i = math.max(to, lead), from, -1 do
    near[i] = nearness[below - i] or date[i - 1] and 1.5 or 0
    if i <= lead and not listed[i] and (header[i] or group[i] == "author" and heading[i]
      or words[i] <= 5 and not group[i] and is_known_name(post, i)) then
      below = i
    end
  end
end

-- What speaks for and against a candidate ------------------------------------------------------------

-- Whether line `i` is longer than line `j`, and ends in what that says.
local function ends_in(post, i, j)
  local text, firsts, lasts, last = post.text, post.firsts, post.lasts, post.lasts[i]
  if last - firsts[i] <= lasts[j] - firsts[j] or byte(text, last) ~= byte(text, lasts[j]) then
    return false
  end
  local said = lines_of.bare(post, j)
  return text:sub(last - #said + 1, last) == said
end

local function repeated(post, seen, i, words)
  local same = seen.same[i]
  if same and #same <= 3 and words >= 4 and not seen.inside[i] then
    return true
  elseif words >= 3 and seen.from[i] == 1 then
    for j = i > 3 and i - 3 or 1, i - 1 do   -- "HomeNewsThe title": a trail of links with it
      if ends_in(post, j, i) then
        return true
      end
    end
  end
  return false
end

-- A standfirst is sometimes the first line of the text again; a title is not.
local function in_text_too(post, seen, i)
  for _, j in ipairs(seen.same[i]) do
    if j > i and j <= post.lead + 2 and seen.inside[j] and seen.prose[j] then
      return true
    end
  end
  return false
end

-- The line ends a trail of links, where it may be cut short: "Home / Blogs / Keys: what nobody tells you…"
local function ends_a_trail(seen, i)
  for j = math.max(1, i - 4), i - 1 do
    local pieces = seen.links[j]
    local last = pieces and pieces[#pieces]:gsub("[\xE2.]+[\x80-\xBF]*$", "")
    if last and #last > 8 and seen.key[i]:sub(1, #last) == last then
      return true
    end
  end
  return false
end

-- A trail scraped without its separators ends in the title that stands below it: "HomeNewsThe title".
local function is_glued_trail(post, seen, i)
  local words = seen.words
  for j = i + 1, i + 2 do
    if words[j] and words[j] >= 3 and ends_in(post, i, j) then
      return true
    end
  end
  return false
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

-- Words of bodies: a short line that ends in one names a site's owner.
local function is_owner(post, seen, i, words)
  local key = seen.key[i]
  post.legal = post.legal or legal_lines(post)
  for k = 1, #key > 4 and #post.legal or 0 do
    if find(post.legal[k], key, 1, true) then
      return true
    end
  end
  return seen.mark[i] == nil and bodies[key:match(".*%A(%a+)$") or key] and seen.capitals[i] >= words - 2
end

-- Between a heading such as "Next event" and that event's date.
local function announced(seen, i)
  for j = i - 1, i > 2 and i - 2 or 1, -1 do
    if seen.date[j] then
      return false
    elseif seen.group[j] == "event" then
      return seen.date[i + 1] ~= nil or seen.date[i + 2] ~= nil
    end
  end
  return false
end

-- Of a line behind one of few words.
local function introduced(seen, i)
  return seen.group[i - 1] == "author" or marks.introductions[seen.key[i - 1]] ~= nil
end

local function has_bars(text)
  return find(text, "[|\xC2]") and (find(text, "|", 1, true) or find(text, "\u{BB}", 1, true))
end

-- Where the opening of the text ends, its first bytes without what stands between its lines.
local function opening_end(post)
  local firsts, lasts, left = post.firsts, post.lasts, t.opening
  local stop = math.min(post.last, post.lead + OPENING)
  for i = post.lead, stop do
    if lasts[i] - firsts[i] + 1 >= left then
      return firsts[i] + left - 1
    end
    left = left - (lasts[i] - firsts[i] + 2)
  end
  return lasts[stop]
end

-- The share of the candidate's longer words that the opening of the text has too.
local function shared_words(post, i)
  post.opening = post.opening or opening_end(post)
  local found, all = post.common:echo(post.text, post.firsts[i] + post.seen.from[i] - 1, post.lasts[i],
    post.firsts[post.lead], post.opening)
  return found / (all + 1)
end

local function is_byline(post, i)
  local found, cue, sound = people.of_line(post, i)
  return found ~= nil and (cue or sound and (found[1].known or found[1].role_first ~= nil)) or false
end

-- By a number of words.
local length_scores = {}
for words = 1, MOST_WORDS do
  length_scores[words] = words == 1 and -1 or words == 2 and 0 or words <= 16 and 1 or words <= 25 and 0 or -4
end

local ending_scores = { ["."] = -1.5, [":"] = -2, [","] = -3, [";"] = -3, ["…"] = -0.5 }

-- What every candidate is first judged by: its length, its last mark, how far it is from the text.
local function quick_points(seen, i, lead)
  local mark, distance = seen.mark[i], t.distance * (lead > i and lead - i or i - lead)
  return length_scores[seen.words[i]], mark and ending_scores[mark] or 0,
    -(distance < t.farthest and distance or t.farthest)
end

local QUICK = { "its length", "its last mark", "distance from the text", "date or author near by" }

-- Gives the points, and notes why in `said`, which there is for `explain`.
local function add(said, points, why)
  if said and points ~= 0 then
    said[#said + 1] = string.format("%+.1f %s", points, why)
  end
  return points
end

-- What the better candidates are judged by, who may gain as much as this.
local MOST_GAIN = 3
local function add_points(post, i, score, near, said)
  local seen, lead, text = post.seen, post.lead, lines_of.text(post, i)
  local words, group, previous = seen.words[i], seen.group, i > 1 and seen.words[i - 1] or 4
  return score
    + (repeated(post, seen, i, words) and add(said, 1, "stands twice") or 0)
    + (seen.same[i] and in_text_too(post, seen, i) and add(said, -2, "a line of the text too") or 0)
    + (next(seen.links) and ends_a_trail(seen, i) and add(said, 2, "ends a trail of links") or 0)
    + (is_glued_trail(post, seen, i) and add(said, -3, "ends in the line below") or 0)
    + (words <= 8 and is_owner(post, seen, i, words) and add(said, -3, "the name of the site or its owner") or 0)
    + (i == 1 and lead > 3 and add(said, -1, "the first line") or 0)
    + (group[i] and add(said, -3, "furniture") or 0)
    + (seen.shared[i] and add(said, -3, "a line of other posts too") or 0)
    + (seen.from[i] > 1 and add(said, -2, "a bullet") or 0)
    + (seen.caption[i] and add(said, -4, "a caption") or 0)
    + (seen.item[i] and add(said, near >= 2 and -1.5 or -3, "a listed article") or 0)
    + (i >= lead and add(said, -1, "in the text") or 0)
    + (seen.header[i] and add(said, -2, "a date in it") or 0)
    + (has_bars(text) and add(said, -1.5, "parts of a menu") or 0)
    + (find(text, "^%l") and add(said, -1, "begins small") or 0)
    + (words <= 3 and not find(text, "%l") and add(said, -1, "a few words in capitals") or 0)
    + ((group[i - 1] or group[i - 2]) and announced(seen, i) and add(said, -4, "names an event") or 0)
    + (previous <= 3 and introduced(seen, i) and add(said, -3, "below words that introduce an author") or 0)
end

-- Choice ---------------------------------------------------------------------------------------------

-- By line, and used again for every post: what a date or author near by says; the score of a candidate, false for other
-- lines; how many steps of judging it has behind it.
local near, scores, judged = {}, {}, {}

-- The steps in which a candidate is judged, the dearest last.
local steps = {
  function(post, i, said)
    return add_points(post, i, scores[i], near[i], said)
  end,
  function(post, i, said)
    return scores[i] + add(said, t.shared * shared_words(post, i), "words of the text")
  end,
  function(post, i, said)
    return is_byline(post, i) and scores[i] + add(said, -2.5, "names") or scores[i]
  end,
}

-- What a candidate that has so many steps behind it may still gain.
local gains = { [0] = MOST_GAIN + t.shared, t.shared, 0, 0 }

local function take_step(post, i, said)
  local step = judged[i] + 1
  scores[i], judged[i] = steps[step](post, i, said), step
end

local function has_letters(post, i)
  local at = find(post.text, "[%a\x80-\xFF]", post.firsts[i])
  return at and at <= post.lasts[i]
end

-- A line of date or author, unless a date ends more than that.
local function is_header(seen, i, words)
  return seen.header[i] and not (seen.date[i] and words > 7 and seen.date_first[i] > 12)
end

-- Gives the candidates among the lines their first scores.
local function score_quickly(post, from, to)
  local seen, firsts, lasts, lead = post.seen, post.firsts, post.lasts, post.lead
  local words, heading = seen.words, seen.heading
  score_headers(post, from, to, near)
  for i = from, to do
    local count, length = words[i], lasts[i] - firsts[i] + 1
    scores[i], judged[i] = false, 0
    if count > 0 and count <= (i < lead and MOST_WORDS or MOST_BELOW) and length <= LONGEST and not heading[i]
      and not is_header(seen, i, count) and has_letters(post, i) then
      local points, mark, distance = quick_points(seen, i, lead)
      scores[i] = points + mark + distance + near[i]
    end
  end
end

-- The candidate that may come to the highest score, and that score, if any may be a title.
local function most_promising(from, to)
  local best, most = nil, t.least
  for i = from, to do
    local score = scores[i]
    if score and score + gains[judged[i]] > most then
      best, most = i, score + gains[judged[i]]
    end
  end
  return best
end

-- The best candidate, or nil. It is always the most promising that is judged further, so that those that do not come
-- near the best need not be.
local function best_of(post, from, to)
  local best = most_promising(from, to)
  while best and judged[best] < #steps do
    take_step(post, best)
    best = most_promising(from, to)
  end
  return best
end

-- Whether a candidate comes to a higher score than this.
local function exceeds(post, i, score)
  while judged[i] < #steps and scores[i] + gains[judged[i]] > score do
    take_step(post, i)
  end
  return judged[i] == #steps and scores[i] > score
end

-- For `explain`: judges all candidates, and notes the reasons.
local function explain(post, from, to, list)
  for i = from, to do
    if scores[i] then
      local said, points = {}, { quick_points(post.seen, i, post.lead) }
      points[4] = near[i]
      for k, why in ipairs(QUICK) do
        add(said, points[k], why)
      end
      while judged[i] < #steps do
        take_step(post, i, said)
      end
      audit.note(post, list, i, lines_of.bare(post, i), scores[i], said)
    end
  end
end

-- Of two candidates near each other the upper is the title; the one below it, longer or a sentence, is a standfirst.
local function upper_of(post, from, winner)
  local words, is_sentence = post.seen.words, post.seen.mark[winner] == "."
  for i = math.max(from, winner - 3), winner - 1 do
    local count = words[i]
    if scores[i] and count >= 2 and (count < words[winner] or is_sentence)
      and exceeds(post, i, scores[winner] - (count >= 4 and t.upper_long or t.upper)) and scores[i] >= t.sure then
      return i
    end
  end
  return winner
end

local function choose(post)
  local to = math.min(post.lead + 1, post.first + 4, #post.firsts)
  local from, list = math.max(1, to - t.above), audit.open(post, "title")
  score_quickly(post, from, to)
  if list then
    explain(post, from, to, list)
  end
  local best = best_of(post, from, to)
  if best then
    best = upper_of(post, from, best)
    audit.chosen(post, list, best)
  end
  return best
end

--- Sets `lead`, the first prose, and `title`, the line of the title or nil.
function title.run(post)
  if not post.first then
    return
  end
  post.lead = lead_of(post, post.first)
  post.title = choose(post)
  if post.title then
    if post.title >= post.lead and post.title < post.last then
      post.lead = lead_of(post, post.title + 1)
    end
    local first, last = post.firsts[post.title] + post.seen.from[post.title] - 1, post.lasts[post.title]
    post.document:field("title", post.text:sub(first, last), post.document:span_within(first, last), "blog.title")
  end
end

return title
