-- What a post says of itself, at its end or above its text: who the author is, where else it appeared, references.

local ptext = require "ptext"
local biography = require "blog.biography"
local lines_of = require "blog.lines"
local phrases = require "blog.phrases"
local sets = require "blog.sets"
local syndication = require "blog.syndication"

local lists = ptext.script "lib/notes"
local t = ptext.script("lib/thresholds").notes

local notes = {}

local beginnings = phrases.new { note = { begins = lists.begins } }

local sections = sets.of_list(lists.sections)

-- Sets the field the first time, and says whether line `i` is a note for it.
local function read_syndication(post, i, text)
  local field, first, last, whole = syndication.read(text)
  if field and not post.document.fields[field] then
    post.document:field(field, text:sub(first, last), lines_of.span(post, post.lines[i], first, last),
      "blog.syndication")
  end
  return field and (whole or post.seen.words[i] < t.short)
end

local function read_biography(post, i, text, foot)
  if biography.of_known(post, i, text) then
    return foot or not post.seen.prose[i] or i <= post.lead
  end
  return foot and i >= post.last - 1 and #post.authors == 0 and biography.of_unknown(post, i, text)
end

-- Whether the key of line `i` begins as notes do.
local function is_note(post, i)
  local key = post.seen.key[i]
  local number = key and beginnings.begins:at(key)
  return number and beginnings:first(number, key)
end

-- Whether line `i` may be read: no byline, nothing in a list, and not too long.
local function readable(post, i)
  local length, made = post.lasts[i] - post.firsts[i] + 1, rawget(post.lines, i)
  local near = i >= post.last - t.near or i <= post.lead + 1
  return length <= (near and t.longest or t.long) and not (made and made.byline) and post.seen.from[i] == 1
end

-- The rule by which a line is a note that speaks of publication (`told`), names an author or may introduce one; or nil.
local function rule_of(post, i, foot, told)
  local text = lines_of.text(post, i)
  told = told and read_syndication(post, i, text)
  return read_biography(post, i, text, foot) and "blog.biography" or told and "blog.syndication" or nil
end

-- Marks in `told` the lines that speak of publication, as long as those that are read may be.
local function mark_told(post, from, to, longest, told)
  local found = from <= to and syndication.telling:lines(post.text, post.firsts, post.lasts, from, to, longest)
  for _, i in ipairs(found or {}) do
    told[i] = true
  end
end

-- Reads the lines from one to another, which stand at the `foot` of the post or above its text.
local function read_stretch(post, from, to, foot)
  local told, last = {}, post.last
  local near = foot and math.max(from, last - t.near) or from
  mark_told(post, from, near - 1, t.long, told)
  mark_told(post, near, to, t.longest, told)
  for i = from, to do
    local naming = post.naming or biography.lines_of_known(post)
    local worth = told[i] or naming[i] or foot and i >= last - 1 and biography.may_introduce(post, i)
    local note = foot and i >= last - t.near and is_note(post, i) and "blog.note"
    if (worth or note) and readable(post, i) then
      local rule = worth and rule_of(post, i, foot, told[i]) or note
      if rule and not post.seen.caption[i] then
        post.lines[i].note = rule
      end
    end
  end
end

-- The last line that is read below the post: before one that heads something else.
local function foot_end(post)
  local n, opens, heading = math.min(#post.firsts, post.last + t.below), post.seen.opens, post.seen.heading
  for i = post.last + 1, n do
    if opens[i] and heading[i] then
      return i - 1
    end
  end
  return n
end

-- The last lines of the post and those just below, then those above the first prose.
local function read_lines(post)
  local foot = math.max(post.lead, post.last - t.within)
  read_stretch(post, foot, foot_end(post), true)
  read_stretch(post, math.max(1, (post.title or post.lead) - 2), math.min(post.lead + 1, foot - 1), false)
end

-- From a heading "References" near the end on, all is notes.
local function mark_sections(post)
  local seen, lines, n = post.seen, post.lines, #post.firsts
  local key, words = seen.key, seen.words
  for i = math.max(post.lead + 1, post.last - t.section), math.min(n, post.last + t.near) do
    if words[i] <= 3 and sections[key[i]] then
      lines[i].note = "blog.references"
      for j = i + 1, math.min(n, i + t.section) do
        if seen.group[j] or seen.item[j] then
          return
        end
        lines[j].note = "blog.references"
      end
      return
    end
  end
end

-- The last note or byline within the post that no prose comes after; nil when there is none.
local function last_note(post)
  for i = post.last, math.max(post.lead + 1, post.last - t.within), -1 do
    local line = rawget(post.lines, i)
    if line and (line.note or line.byline) then
      return i
    elseif post.seen.inside[i] and post.seen.prose[i] then
      return nil
    end
  end
end

-- The post ends there.
local function end_at_note(post)
  local stop = last_note(post)
  for i = (stop or post.last) + 1, post.last do
    post.seen.inside[i] = false
  end
  post.last = stop or post.last
end

-- The date of a reprint is the date of this page, and says so.
local function mark_reprint(post)
  local fields = post.document.fields
  if fields.published and (fields.first_published_in or fields.republished_from) then
    fields.published.reprint = true
  end
end

--- Reads syndication notes and biographies, marks their lines (note), and ends the post at the last of them.
function notes.run(post)
  if post.first then
    read_lines(post)
    mark_reprint(post)
    mark_sections(post)
    end_at_note(post)
  end
end

return notes
