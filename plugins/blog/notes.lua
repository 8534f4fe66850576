-- What a post says of itself, at its end or above its text: who the author is, where else it appeared, references.

local ptext = require "ptext"
local biography = require "blog.biography"
local lines_of = require "blog.lines"
local phrases = require "blog.phrases"
local region = require "blog.region"
local sets = require "blog.sets"
local syndication = require "blog.syndication"

local lists = ptext.script "lib/notes"
local t = ptext.script("lib/thresholds").notes

local notes = {}

local beginnings = phrases.new { note = { begins = lists.begins } }

local sections, section_lengths = sets.of_list(lists.sections), {}
for _, phrase in ipairs(lists.sections) do
  section_lengths[#section_lengths + 1] = #phrase
end

local columns = ptext.columns
local of = columns.of

local prose = region.inside & of.prose

--- For `worth`: the lines that may head references, and the last prose.
notes.columns = { sections = columns.rows(of.words:at_most(3) & of.key_length:is(table.unpack(section_lengths))),
  last_prose = (columns.row * (prose & ~prose:anywhere_below())):total() }

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

-- Of the lines from one to another, those whose keys begin as notes do: a set.
local function noted(post, from, to)
  local keys, found = post.seen.key, {}
  for _, i in ipairs(beginnings.begins:starting(keys, from, to) or {}) do
    found[i] = beginnings:first((beginnings.begins:at(keys[i])), keys[i]) ~= nil or nil
  end
  return found
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

-- Notes line `i`, by a rule.
local function note(post, i, rule)
  if not post.seen.caption[i] then
    post.lines[i].note = rule
    if rule == "blog.note" then
      post.noted[#post.noted + 1] = i
    end
  end
end

-- Reads the lines from one to another, which stand at the `foot` of the post or above its text.
local function read_stretch(post, from, to, foot)
  local told, last, authors = {}, post.last, #post.authors
  local near = foot and math.max(from, last - t.near) or from
  mark_told(post, from, near - 1, t.long, told)
  mark_told(post, near, to, t.longest, told)
  local naming, begun = biography.naming(post, from, to), foot and noted(post, near, to) or {}
  for i = from, to do
    local worth = told[i] or naming[i] or foot and i >= last - 1 and biography.may_introduce(post, i)
    if (worth or begun[i]) and readable(post, i) then
      local rule = worth and rule_of(post, i, foot, told[i]) or begun[i] and "blog.note"
      if rule then
        note(post, i, rule)
      end
      if #post.authors > authors then
        naming, authors = biography.naming(post, i + 1, to), #post.authors
      end
    end
  end
end

-- The last lines of the post and those just below, then those above the first prose.
local function read_lines(post)
  local foot = math.max(post.lead, post.last - t.within)
  read_stretch(post, foot, math.min(post.foot, post.last + t.below), true)
  read_stretch(post, math.max(1, (post.title or post.lead) - 2), math.min(post.lead + 1, foot - 1), false)
end

-- From a heading "References" near the end on, all is notes.
local function mark_sections(post)
  local seen, lines = post.seen, post.lines
  local from, to = math.max(post.lead + 1, post.last - t.section), post.last + t.near
  for _, i in ipairs(seen.sections) do
    if i >= from and i <= to and sections[seen.key[i]] then
      lines[i].note = "blog.references"
      for j = i + 1, math.min(#post.firsts, i + t.section) do
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
    elseif i == post.seen.last_prose then
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

--- Reads syndication notes and biographies, marks their lines (note), and ends the post at the last of them. Sets
-- `noted`, the lines that begin as notes do.
function notes.run(post)
  post.noted = {}
  if post.first then
    read_lines(post)
    mark_reprint(post)
    mark_sections(post)
    end_at_note(post)
  end
end

return notes
