-- The title: the best of the short lines above the first prose of the post.

local ptext = require "ptext"
local addresses = require "blog.addresses"
local audit = require "blog.audit"
local biography = require "blog.biography"
local lines_of = require "blog.lines"
local marks = require "blog.marks"
local people = require "blog.people"
local region = require "blog.region"
local sets = require "blog.sets"
local shapes = require "blog.shapes"

local t = ptext.script("lib/thresholds").title

local title = {}

local find = string.find

local columns = ptext.columns
local of, value, row, choose = columns.of, columns.value, columns.row, columns.choose

local LONGEST = 300                     -- bytes of a title
local MOST_WORDS, MOST_BELOW = 40, 25   -- words of a title, and of one in the text
local ROLE_WORDS, NAME_WORDS = 10, 4   -- words of a role, and of a name, in a line of its own
local MOST_OF_TITLE = 20            -- words above which a line is rather a standfirst
local LONG_TITLE = 6                -- words that are rather a title than the name of the site
local FAR = 8                       -- lines from a date to the text, above which it is no title's
local GREETING = 6                  -- words of a line that greets whom a letter is to
local SENTENCE = 14                 -- words of prose that are rather a sentence of the text than its title
local OPENING = 12                  -- lines of the text, at the most, that the words of candidates are looked for in

local SAID = "^[Tt]itle:%s+()"       -- what some scrapers write before it
local HASHED = "^#+%s+()"            -- Markdown
local TOLD = 3                       -- what either is worth: that word, or an address with the line's words

local bodies = sets.of_list(ptext.script("lib/bylines").bodies)

local words, group, header, date, inside = of.words, of.group, of.header, of.date, region.inside

-- Where it is looked for ------------------------------------------------------------------------------

-- The first line of the post that is prose, or its first line.
local is_prose = inside & of.prose & words:above(8) & row:at_least(value.first) & row:at_most(value.last)
local first_prose = (row * (is_prose & is_prose:running():is(1))):total()
local lead = choose(first_prose:above(0), first_prose, value.first)

local to = columns.lesser(columns.lesser(lead + 1, value.first + 4), value.size)
local from = columns.greater(to - t.above, 1)

-- A line of date or author, unless a date ends more than that.
local is_header = header & ~(date & words:above(7) & of.date_first:above(12))

-- An item of a numbered list, with another above or below.
local is_item = of.numbered & (of.numbered:shifted(-1) | of.numbered:shifted(1))

local is_candidate = ~is_item & words:above(0) & words:at_most(choose(row:below(lead), MOST_WORDS, MOST_BELOW))
  & of.length:at_most(LONGEST) & ~of.heading & ~is_header & row:at_least(from) & row:at_most(to)

-- What speaks for and against a candidate ------------------------------------------------------------

-- By a number of words.
local length_scores = { [0] = 0 }
for count = 1, MOST_WORDS do
  length_scores[count] = count == 1 and -1 or count == 2 and 0 or count <= 16 and 1 or count <= 25 and 0 or -4
end

local ending = of.mark:named { ["."] = -1.5, [":"] = -2, [","] = -3, [";"] = -3, ["…"] = -0.5 }

local distance = columns.lesser(columns.greater(lead - row, row - lead) * t.distance, t.farthest)

-- What a date or author near by says: the next below, be it a date, a byline or a name that stands alone; or a date
-- just above.
local event = group:is("event")
local heads = row:at_most(lead) & ~of.listed & ~event:shifted(-1)
  & (header | group:is("author", "posted") & of.heading | words:at_most(5) & ~group & of.named:is(2))
local heads_text = ~(of.repeated | row:at_least(lead) | (header | of.caption):shifted(-2))   -- where no author is above
local near = choose(date:shifted(-1) & (lead - row):at_most(FAR), choose(heads_text, t.below_date, 1.5), 0)
for below = t.reach, 1, -1 do
  near = choose(heads:shifted(below), below <= 2 and 3 or below <= 4 and 2 or 1, near)
end

local repeated = of.times:above(1) & of.times:at_most(3) & words:at_least(4) & ~inside
local ends_above = words:at_least(3) & of.from:is(1) & of.ends_above   -- "HomeNewsThe title": a trail of links with it

-- Lines above the text that are neither furniture nor of a picture, a date or an author: one is the title unless it is
-- long, and of two the upper one unless it is short.
local plain = row:below(lead) & words:above(0) & ~group & ~of.caption & ~is_header
local plain_lines = (plain * 1):total()
-- The text begins with a long line, or one that is wrapped; a short one might be the title itself.
local text_begins = ((row:is(lead) & (words:above(MOST_OF_TITLE) | ~of.blank_before:shifted(1))) * 1):total():above(0)
local alone = plain & plain_lines:is(1) & words:at_most(MOST_OF_TITLE) & text_begins
local first_of_two = plain & plain:running():is(1) & plain_lines:is(2) & words:at_least(LONG_TITLE)

-- Between a heading such as "Next event" and that event's date.
local announced = ~date:shifted(-1) & (event:shifted(-1) | ~date:shifted(-2) & event:shifted(-2))
  & (date:shifted(1) | date:shifted(2))

local is_small = of.first_byte:at_least(string.byte "a") & of.first_byte:at_most(string.byte "z")

-- Points with their reasons, which are there for `explain`. Where a truth gives them they are its multiple, which is
-- added in one step.
local signals = {
  { words:look_up(length_scores), "its length" },
  { ending, "its last mark" },
  { -distance, "distance from the text" },
  { near, "date or author near by" },
  { (repeated | ends_above) * 1, "stands twice" },
  { of.trailed * 2, "ends a trail of links" },
  { of.ends_below:is(1, 2) * -3, "ends in the line below" },
  { (row:is(1) & lead:above(3) & ~alone) * -1, "the first line" },
  { (alone | first_of_two) * 1.5, "the only line above the text, or the first of two" },
  { choose(group, -3, 0), "furniture" },
  { of.shared * -3, "a line of other posts too" },
  { of.from:above(1) * -2, "a bullet" },
  { of.caption * -4, "a caption" },
  { choose(of.item, choose(near:at_least(2), -1.5, -3), 0), "a listed article" },
  { row:at_least(lead) * -1, "in the text" },
  { (row:at_least(lead) & of.prose & words:above(SENTENCE)) * -1, "a sentence of the text" },
  { header * -1.5, "a date in it" },
  { is_small * -1, "begins small" },
  { announced * -4, "names an event" },
}

local score = signals[1][1]
for k = 2, #signals do
  score = score + signals[k][1]
end

-- What the words of the text may add to it. All else that is seen of its own words takes away.
local MOST_GAIN = t.shared

-- As far as its first letter says.
local is_greeting = of.first_byte:is(("Dd"):byte(1, 2)) & words:at_most(GREETING) & row:at_least(from) & row:at_most(to)

-- What may be a title is judged further: the lines, and their scores.
local function judged_further(which)
  return { title_lead = lead, titles = columns.rows(which), title_score = columns.found(choose(which, score, 0)),
    title_may_be_byline = which & people.may_be_read,
    title_greetings = columns.rows(is_greeting), legal = columns.rows(group:is("legal")) }
end

--- For `shortlist`: what is asked of every line.
title.columns = judged_further(is_candidate & score:above(math.min(t.least, t.sure) - MOST_GAIN))

-- The program for `explain`, which gives all candidates and every signal; made when it is first asked for.
local explaining

local function run_explaining(seen)
  if not explaining then
    local outputs = judged_further(is_candidate)
    for k, signal in ipairs(signals) do
      outputs["title " .. k] = signal[1] + 0   -- a number for every line
    end
    explaining = columns.program(outputs)
  end
  explaining:run(seen)
end

-- Gives the points, and notes why in `said`, which there is for `explain`.
local function add(said, points, why)
  if said and points ~= 0 then
    said[#said + 1] = string.format("%+.1f %s", points, why)
  end
  return points
end

-- What speaks for and against line `i`, by every signal.
local function reasons(seen, i)
  local said = {}
  for k, signal in ipairs(signals) do
    add(said, seen["title " .. k][i], signal[2])
  end
  return said
end

--- The lines that end a trail of links a little above, where they may be cut short: "Home / Blogs / Keys: what nobody
-- tells you…"
function title.trailed(seen)
  local lines, key = {}, seen.key
  for j, pieces in pairs(seen.links) do
    local last = pieces[#pieces]:gsub("[\xE2.]+[\x80-\xBF]*$", "")
    for i = j + 1, #last > 8 and j + 4 or j do
      lines[i] = key[i] and key[i]:sub(1, #last) == last or lines[i]
    end
  end
  return lines
end

-- What its text says of a candidate --------------------------------------------------------------------

-- A standfirst is sometimes the first line of the text again; a title is not.
local function in_text_too(post, seen, i)
  for _, j in ipairs(seen.same[i]) do
    if j > i and j <= post.lead + 2 and seen.inside[j] and seen.prose[j] then
      return true
    end
  end
  return false
end

-- An advert stands between the paragraphs again and again.
local function again_in_text(post, seen, i)
  local count = 0
  for _, j in ipairs(seen.same[i]) do
    if j > post.lead and j < post.last then
      count = count + 1
    end
  end
  return count >= 2
end

-- Whether a short line is the name of the site or its owner: it stands in a line about rights, or ends in the word of a
-- body.
local function is_owner(seen, i)
  local key = seen.key[i]
  for _, j in ipairs(#key > 4 and seen.legal or {}) do
    if find(seen.key[j], key, 1, true) then
      return true
    end
  end
  return seen.mark[i] == nil and bodies[key:match(".*%A(%a+)$") or key] and seen.capitals[i] >= seen.words[i] - 2
    and not find(key, ": ", 1, true)
end

-- Of a line behind one of few words.
local function introduced(seen, i)
  return seen.group[i - 1] == "author" or marks.introductions[seen.key[i - 1]] ~= nil
end

local function has_bars(text)
  return find(text, "[|\xC2]") and (find(text, "|", 1, true) or find(text, "\u{BB}", 1, true)
    or find(text, " \u{B7} ", 1, true))
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

local function is_role(post, i)
  local count = post.seen.words[i]
  return count ~= nil and count <= ROLE_WORDS and people.is_role(lines_of.text(post, i))
end

-- Whether the first of the names found in a line is one beyond doubt.
local function is_person(post, i, found)
  local person = found[1]
  if person.role_first then
    return true
  elseif person.known then
    return post.seen.words[i] < 3 or not find(lines_of.bare(post, i), "['\x99]s%s")   -- "Jane Doe's Diary"
  end
  return post.seen.words[i] <= NAME_WORDS and is_role(post, i + 1)
    or biography.tells_of(post, lines_of.bare(post, i):sub(person.first, person.last))
end

local function is_byline(post, i)
  if not post.seen.title_may_be_byline[i] then
    return false
  end
  local found, cue, sound = people.of_line(post, i)
  return found ~= nil and (cue or sound and is_person(post, i, found)) or false
end

-- What somebody is, below a line of only the name; a date may stand between.
local function is_role_below(post, i)
  local seen, above = post.seen, i - 1
  if seen.date[above] then
    above = i - 2
  end
  if not seen.title_may_be_byline[above] or seen.words[above] > NAME_WORDS or not is_role(post, i) then
    return false
  end
  local found, cue, sound = people.of_line(post, above)
  return found ~= nil and (cue or sound) and not found[1].role_first
end

local function has_letters(post, i)
  local at = find(post.text, "[%a\x80-\xFF]", post.firsts[i])
  return at and at <= post.lasts[i]
end

-- Choice ---------------------------------------------------------------------------------------------

-- The steps in which the better candidates are judged, the dearest last; each gives what it adds to the score.
local steps = {
  function(post, i, said)
    local seen, text = post.seen, lines_of.text(post, i)
    local count = seen.words[i]
    if not has_letters(post, i) or find(text, "^(%S+) %1 %1") then   -- "Image Image Image"
      return -math.huge
    end
    return (seen.same[i] and in_text_too(post, seen, i) and add(said, -2, "a line of the text too") or 0)
      + (seen.same[i] and again_in_text(post, seen, i) and add(said, -3, "stands in the text again and again") or 0)
      + (count <= 8 and is_owner(seen, i) and add(said, -3, "the name of the site or its owner") or 0)
      + (has_bars(text) and add(said, -1.5, "parts of a menu") or 0)
      + (count <= 3 and not find(text, "%l") and add(said, -1, "a few words in capitals") or 0)
      + (i > 1 and seen.words[i - 1] <= 3 and introduced(seen, i)
        and add(said, -3, "below words that introduce an author") or 0)
  end,
  function(post, i, said)
    return add(said, t.shared * shared_words(post, i), "words of the text")
  end,
  function(post, i, said)
    return (is_byline(post, i) and add(said, -2.5, "names") or 0)
      + (shapes.is_no_title(post, i) and add(said, -3, "capitals that open a text, or links without a space") or 0)
      + (is_role_below(post, i) and add(said, -2.5, "a role below a name") or 0)
  end,
}

-- What a candidate that has so many steps behind it may still gain.
local gains = { [0] = MOST_GAIN, MOST_GAIN, 0, 0 }

-- The line "Dear colleagues," that opens a letter; 0 when none does.
local function find_greeting(post)
  for _, i in ipairs(post.seen.title_greetings) do
    if find(post.text, "^[Dd]ear%s", post.firsts[i]) then
      return i
    end
  end
  return 0
end

-- What the page itself says the title is. No step of those below gives as much, so it counts from the start.
local function told(post, i, said)
  return (find(post.text, SAID, post.firsts[i]) and add(said, TOLD, "the word before it") or 0)
    + (i == post.greeting and add(said, -2, "a greeting") or 0)
    + ((i == post.greeting - 1 or i == post.greeting - 2) and add(said, 2, "above a greeting") or 0)
    + (post.slugs and addresses.have(post.slugs, lines_of.bare(post, i)) and add(said, TOLD, "an address has its words")
      or 0)
end

-- A candidate: its line, its score, and how many steps it has behind it. In the order of their lines.
local function candidates_of(post)
  local list, scores = {}, post.seen.title_score
  for k, i in ipairs(post.seen.titles) do
    list[k] = { line = i, score = (scores[i] or 0) + told(post, i), steps = 0 }
  end
  return list
end

local function take_step(post, candidate, said)
  candidate.steps = candidate.steps + 1
  candidate.score = candidate.score + steps[candidate.steps](post, candidate.line, said)
end

-- The candidate that may come to the highest score, or nil.
local function most_promising(candidates)
  local best, most = nil, t.least
  for _, candidate in ipairs(candidates) do
    local promise = candidate.score + gains[candidate.steps]
    if promise > most then
      best, most = candidate, promise
    end
  end
  return best
end

-- Judges a candidate as far as it may exceed a score, or come to it when `or_equal`: whether it does.
local function exceeds(post, candidate, least, or_equal)
  while true do
    local promise = candidate.score + gains[candidate.steps]
    if promise < least or promise == least and not or_equal then
      return false
    elseif candidate.steps == #steps then
      return true
    end
    take_step(post, candidate)
  end
end

-- The best candidate, the first of equal ones, or nil. The most promising is judged before the others, so that those
-- that do not come near it need not be.
local function best_of(post, candidates)
  local best = most_promising(candidates)
  if not best then
    return nil
  end
  local found = exceeds(post, best, t.least)
  local most, line = found and best.score or t.least, found and best.line or 0
  for _, candidate in ipairs(candidates) do
    if candidate ~= best and exceeds(post, candidate, most, candidate.line < line) then
      best, found, most, line = candidate, true, candidate.score, candidate.line
    end
  end
  return found and best or nil
end

-- For `explain`: judges all candidates, and notes the reasons.
local function explain(post, candidates, list)
  for _, candidate in ipairs(candidates) do
    local said = reasons(post.seen, candidate.line)
    told(post, candidate.line, said)
    while candidate.steps < #steps do
      take_step(post, candidate, said)
    end
    audit.note(post, list, candidate.line, lines_of.bare(post, candidate.line), candidate.score, said)
  end
end

-- Whether furniture stands between two lines; or a date, where the lower one heads the text below it: what is as short
-- as the name of a site may stand above it.
local function is_apart(post, above, below)
  local seen = post.seen
  for i = above + 1, below - 1 do
    if seen.group[i] then
      return true
    end
  end
  return seen.date[below - 1] and below < post.lead and seen.words[above] < LONG_TITLE
    and not (seen.repeated[below] or seen.header[below - 2] or seen.caption[below - 2]) or false
end

-- Of two candidates near each other the upper is the title; the one below it, longer or a sentence, is a standfirst.
local function upper_of(post, candidates, winner)
  local seen = post.seen
  local most, is_sentence = seen.words[winner.line], seen.mark[winner.line] == "."
  local long = seen.words[winner.line] > MOST_OF_TITLE and t.upper_of_long or t.upper_long
  for _, candidate in ipairs(candidates) do
    local count, below = seen.words[candidate.line], winner.line - candidate.line
    if below > 0 and below <= 3 and count >= 2 and (count <= most or is_sentence)
      and seen.key[candidate.line] ~= seen.key[winner.line]
      and not is_apart(post, candidate.line, winner.line)
      and exceeds(post, candidate, winner.score - (count >= 4 and long or t.upper))
      and candidate.score >= t.sure then
      return candidate
    end
  end
  return winner
end

-- The line of the title, or nil.
local function choose_title(post)
  local list = audit.open(post, "title")
  if list then
    run_explaining(post.seen)
  end
  post.slugs, post.greeting = addresses.slugs(post.text), find_greeting(post)
  local candidates = candidates_of(post)
  if list then
    explain(post, candidates, list)
  end
  local best = best_of(post, candidates)
  if best then
    best = upper_of(post, candidates, best)
    audit.chosen(post, list, best.line)
  end
  return best and best.line
end

-- The first prose of the post behind a title that stands in its text.
local function lead_below(post, i)
  local seen, first = post.seen, i + 1
  for j = first, post.last do
    if seen.inside[j] and seen.prose[j] and seen.words[j] > 8 then
      return j
    end
  end
  return first
end

--- Sets `lead`, the first prose, and `title`, the line of the title or nil.
function title.run(post)
  if not post.first then
    return
  end
  post.lead = post.seen.title_lead
  local front = post.front and post.front.title
  local i = front and front.line or choose_title(post)
  post.title = i
  if i then
    if i >= post.lead and i < post.last then
      post.lead = lead_below(post, i)
    end
    local first, last = post.firsts[i] + post.seen.from[i] - 1, post.lasts[i]
    first = post.text:match(SAID, first) or post.text:match(HASHED, first) or first
    if front then
      first, last = post.firsts[i] + front.first - 1, post.firsts[i] + front.last - 1
    end
    post.document:field("title", post.text:sub(first, last), post.document:span_within(first, last), "blog.title")
  end
end

return title
