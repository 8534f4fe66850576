-- What a post says of itself at its end or beginning: who the author is, where else the post appeared.

local ptext = require "ptext"
local names = require "blog.names"
local people = require "blog.people"

local dates = ptext.script "lib/dates"
local lists = ptext.script "lib/syndication"
local roles = ptext.script "lib/roles"
local t = ptext.script("lib/thresholds").notes

local about = ptext.script "lib/notes"
local phrases = require "blog.phrases"

local notes = {}

-- Where a post appeared -------------------------------------------------------------------------

local function alternatives(list)
  local sorted = table.move(list, 1, #list, 1, {})
  table.sort(sorted, function(a, b)
    return #a > #b
  end)
  return sorted
end

local things, firsts, agains = alternatives(lists.things), alternatives(lists.first), alternatives(lists.again)
local sources = { "from", "of", "by" }
local prepositions, permissions = alternatives(lists.prepositions), alternatives(lists.by_permission)

-- The position after one of the words at `at`, when a word ends there.
local function after(lower, list, at)
  for _, phrase in ipairs(list) do
    local stop = at + #phrase
    if lower:sub(at, stop - 1) == phrase and not lower:find("^[%w]", stop) then
      return lower:match("^%s*()", stop)
    end
  end
end

local be = { "was", "is", "has been", "were", "had been", "also", "and was", "which", "that", "recently" }

-- The end of a place: of the clause, or before a date or what else is said of it.
local function place_end(text, first)
  local last = #text
  local sentence = text:find("[.;!?]%s+%u", first) or text:find("[.;]%s*$", first)
  last = sentence and sentence - 1 or last
  local from = dates.find(text, first, { years = true })
  if from and from <= last then
    last = from - 1
  end
  for _, phrase in ipairs(lists.stops) do
    local at = text:find(phrase, first, true)
    if at and at <= last then
      last = at - 1
    end
  end
  while last >= first and text:find("^[%s,:(]", last) do
    last = last - 1
  end
  for _, word in ipairs { " on", " in" } do
    if text:sub(last - #word + 1, last) == word then
      last = last - #word
    end
  end
  return last
end

-- Reads "… was first published on the Northby Voices website" from a sentence's start.
local function syndication_at(text, lower, at)
  local cursor = after(lower, things, at) or at
  local named = cursor > at
  local next_word = after(lower, be, cursor)
  while next_word do
    cursor = next_word
    next_word = after(lower, be, cursor)
  end
  local first_stop, again_stop = after(lower, firsts, cursor), after(lower, agains, cursor)
  cursor = first_stop or again_stop
  if not cursor then
    return nil
  end
  local permitted = after(lower, permissions, cursor)
  cursor = after(lower, first_stop and prepositions or sources, permitted or cursor)
  if not cursor or cursor > #text then
    return nil
  end
  local last = place_end(text, cursor)
  local place = text:sub(cursor, last)
  if #place < 3 or #place > 120 or not (place:find("%u") or place:find("%.%a")) or (not named and lower:find("^the [a-z]+ ", cursor) and not place:find("%u")) then
    return nil
  end
  return first_stop and "first_published_in" or "republished_from", cursor, last
end

-- The starts of the sentences of a text: its own, and behind each stop, a bracket or a dash.
local function sentence_starts(text)
  local starts, at = { 1 }, 1
  while #starts < t.sentences do
    local _, stop = text:find("[.!?)][\"')]*%s+[(*]*", at)
    if not stop or stop >= #text then
      break
    end
    starts[#starts + 1] = stop + 1
    at = stop + 1
  end
  return starts
end

local function read_syndication(post, line)
  local text = line.text
  local lower = text:lower()
  if not (lower:find("publish", 1, true) or lower:find("appeared", 1, true) or lower:find("post", 1, true)
    or lower:find("print", 1, true) or lower:find("reproduced", 1, true) or lower:find("syndicated", 1, true)) then
    return false
  end
  for _, start in ipairs(sentence_starts(text)) do
    local at = text:match("^[(*%[%s]*()", start)
    local field, first, last = syndication_at(text, lower, at)
    if field then
      if not post.document.fields[field] then
        post.document:field(field, text:sub(first, last), line.source:span(first, last), "blog.syndication")
      end
      return true, at == 1
    end
  end
  return false
end

-- Who the author is -----------------------------------------------------------------------------

-- Where the role begins and ends in "… is chair of the association. She …", from behind the name.
local function role_after(text, at)
  local lower = text:lower()
  local cursor = lower:match("^%s*%([^)]*%)()", at) or at          -- "(she/her)"
  cursor = text:match("^,?%s+()", cursor)
  if not cursor then
    return nil
  end
  local first = after(lower, roles.joins, cursor)
  if not first then
    if not after(lower, roles.verbs, cursor) then
      return nil
    end
    first = cursor
  end
  local last = (text:find("[.;!?]%s+[%u(]", first) or text:find("[.;]%s*$", first) or #text + 1) - 1
  local other = text:find(" and %u[%l']+ %u[%a'-]+ is ", first)
  last = other and math.min(last, other - 1) or last
  local comma = text:find(", and %u", first) or text:find(", who ", first, true) or text:find(" when ", first, true) or text:find(", where ", first, true)
  return first, comma and comma <= last and comma - 1 or last
end

local function set_role(author, line, first, last, rule)
  if not author.role and people.is_role(line.text:sub(first, last)) or not author.role and first < last and line.text:find("^%l+s ", first) then
    author.role, author.role_span, author.role_rule = line.text:sub(first, last), line.source:span(first, last), rule
  end
end

-- Sentences about authors that are known: anywhere in the line.
local function roles_of_known(post, line)
  local count = 0
  for _, author in ipairs(post.authors) do
    local from, to = line.text:find(author.name, 1, true)
    if from then
      local first, last = role_after(line.text, to + 1)
      if first and (people.is_role(line.text:sub(first, last)) or line.text:find("^%l+s ", first)) then
        count = count + 1
        if not line.caption then
          set_role(author, line, first, last, "blog.biography")
        end
      end
    end
  end
  return count > 0
end

-- "Jane Doe is chair of …" of somebody not named before, at the very end of the post.
local function author_of(post, line)
  local name_end = line.text:find(" is ", 1, true) or line.text:find(" was ", 1, true)
  if not name_end or name_end > 50 then
    return false
  end
  local a, b, known = names.read(line.text:sub(1, name_end - 1))
  local first, last = nil, nil
  if a then
    first, last = role_after(line.text, name_end)
  end
  if not first or not people.is_role(line.text:sub(first, last)) or not (known or line.index > post.last) then
    return false
  end
  if #post.authors == 0 and not line.caption then
    local author = { name = line.text:sub(a, b), span = line.source:span(a, b), rule = "blog.biography" }
    set_role(author, line, first, last, "blog.biography")
    post.authors[1] = author
  end
  return true
end

local note_beginnings = phrases.new { note = { begins = about.begins } }

local sections = {}
for _, heading in ipairs(about.sections) do
  sections[heading] = true
end

-- From a heading "References" near the end on, all is notes.
local function mark_sections(post)
  for i = math.max(post.lead + 1, post.last - t.section), post.last do
    local line = post.lines[i]
    if line.key and sections[line.key] and line.words <= 3 then
      for j = i, post.last do
        post.lines[j].note = "blog.references"
      end
      return
    end
  end
end

-- The lines in which notes are looked for: the last of the post and those just below, then those above the first prose.
local function each_line(post, use)
  for i = math.max(post.lead, post.last - t.within), math.min(#post.lines, post.last + t.below) do
    if i > post.last and post.lines[i].opens and post.lines[i].heading then
      break
    end
    use(post.lines[i], true)
  end
  for i = math.max(1, (post.title or post.lead) - 2), math.min(post.lead + 1, post.last - t.within - 1) do
    use(post.lines[i], false)
  end
end

local function read_line(post, line, foot)
  if line.length > t.longest or line.byline or line.bullet then
    return
  end
  local syndicated, whole = read_syndication(post, line)
  local biography = roles_of_known(post, line) and (foot or not line.prose or line.index <= post.lead)
  if foot and not biography and #post.authors == 0 and line.index >= post.last - 1 then
    biography = author_of(post, line)
  end
  if not line.caption and (biography or (syndicated and (whole or line.words < 40))) then
    line.note = biography and "blog.biography" or "blog.syndication"
  elseif not line.caption and foot and line.key and line.index >= post.last - 3 and note_beginnings:group(line.key) then
    line.note = "blog.note"
  end
end

-- The post ends at its last note or byline, when no prose comes after.
local function end_at_note(post)
  local lines, stop = post.lines, nil
  for i = post.last, math.max(post.lead + 1, post.last - t.within), -1 do
    local line = lines[i]
    if line.note or line.byline then
      stop = i
      break
    elseif line.inside and line.prose then
      return
    end
  end
  for i = (stop or post.last) + 1, post.last do
    lines[i].inside = false
  end
  post.last = stop or post.last
end

--- Reads syndication notes and biographies; marks their lines (note).
function notes.run(post)
  if post.first then
    each_line(post, function(line, foot)
      read_line(post, line, foot)
    end)
    mark_sections(post)
    end_at_note(post)
  end
end

return notes
