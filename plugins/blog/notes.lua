-- What a post says of itself, at its end or above its text: who the author is, where else it appeared, references.

local ptext = require "ptext"
local biography = require "blog.biography"
local phrases = require "blog.phrases"
local syndication = require "blog.syndication"

local lists = ptext.script "lib/notes"
local t = ptext.script("lib/thresholds").notes

local notes = {}

local beginnings = phrases.new { note = { begins = lists.begins } }

local sections = {}
for _, heading in ipairs(lists.sections) do
  sections[heading] = true
end

-- Sets the field the first time, and says whether the line is a note for it.
local function read_syndication(post, line)
  local field, first, last, whole = syndication.read(line.text)
  if field and not post.document.fields[field] then
    post.document:field(field, line.text:sub(first, last), line.source:span(first, last), "blog.syndication")
  end
  return field and (whole or line.words < t.short)
end

local function read_biography(post, line, foot)
  if biography.of_known(post, line) then
    return foot or not line.prose or line.index <= post.lead
  end
  return foot and #post.authors == 0 and line.index >= post.last - 1 and biography.of_unknown(post, line)
end

local function is_note(post, line, foot)
  return foot and line.key and line.index >= post.last - t.near and beginnings:first(line.key)
end

local function read_line(post, line, foot)
  local near = line.index >= post.last - t.near or line.index <= post.lead + 1
  if line.length > (near and t.longest or t.long) or line.byline or line.bullet then
    return
  end
  local told, who = read_syndication(post, line), read_biography(post, line, foot)
  if not line.caption then
    line.note = who and "blog.biography" or told and "blog.syndication"
      or is_note(post, line, foot) and "blog.note" or nil
  end
end

-- The last lines of the post and those just below, then those above the first prose.
local function read_lines(post)
  local lines = post.lines
  local foot = math.max(post.lead, post.last - t.within)
  for i = foot, math.min(#lines, post.last + t.below) do
    if i > post.last and lines[i].opens and lines[i].heading then
      break
    end
    read_line(post, lines[i], true)
  end
  for i = math.max(1, (post.title or post.lead) - 2), math.min(post.lead + 1, foot - 1) do
    read_line(post, lines[i], false)
  end
end

-- From a heading "References" near the end on, all is notes.
local function mark_sections(post)
  local lines = post.lines
  for i = math.max(post.lead + 1, post.last - t.section), math.min(#lines, post.last + t.near) do
    local line = lines[i]
    if line.key and sections[line.key] and line.words <= 3 then
      line.note = "blog.references"
      for j = i + 1, math.min(#lines, i + t.section) do
        if lines[j].group or lines[j].item then
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
    local line = post.lines[i]
    if line.note or line.byline then
      return i
    elseif line.inside and line.prose then
      return nil
    end
  end
end

-- The post ends there.
local function end_at_note(post)
  local stop = last_note(post)
  for i = (stop or post.last) + 1, post.last do
    post.lines[i].inside = false
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
