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

local sections = sets.of_list(lists.sections)

local columns = ptext.columns
local of, row, post_end = columns.of, columns.row, columns.value.last

-- By a number of bytes, whether a heading over references has so many.
local function lengths_of(phrases_of)
  local longest, lengths = 0, {}
  for _, phrase in ipairs(phrases_of) do
    longest, lengths[#phrase] = math.max(longest, #phrase), true
  end
  for length = 0, longest + 1 do
    lengths[length] = lengths[length] or false
  end
  return lengths
end

local near_end = row:at_least(post_end - t.section) & row:at_most(post_end + t.near)
local prose = region.inside & of.prose

--- For `shortlist`: the lines that may head references; those at the end that may introduce somebody; the last prose.
notes.columns = {
  sections = columns.rows(near_end & of.words:at_most(3) & of.key_length:look_up(lengths_of(lists.sections))),
  introducing = columns.rows(row:at_least(post_end - 1) & of.may_be_named),
  last_prose = (row * (prose & ~prose:anywhere_below())):total(),
}

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

-- Of the lines from one to another, those whose keys begin as notes do: a set. They are marked in `worth`.
local function noted(post, from, to, worth)
  local found = {}
  for _, i in ipairs(beginnings.begins:starting(post.seen, from, to) or {}) do
    local key = post.seen.key[i]
    if beginnings:first((beginnings.begins:at(key)), key) then
      found[i], worth[i] = true, true
    end
  end
  return found
end

-- Whether line `i` has a bullet and its neighbours do too.
local function in_list(seen, i)
  return seen.from[i] > 1 and ((seen.from[i - 1] or 1) > 1 or (seen.from[i + 1] or 1) > 1)
end

-- Whether line `i` may be read: no byline, nothing in a list, and not too long.
local function readable(post, i)
  local length, made = post.lasts[i] - post.firsts[i] + 1, rawget(post.lines, i)
  local near = i >= post.last - t.near or i <= post.lead + 1
  return length <= (near and t.longest or t.long) and not (made and made.byline) and not in_list(post.seen, i)
end

-- The rule by which a line is a note that speaks of publication (`told`), names an author or may introduce one; or nil.
local function rule_of(post, i, foot, told)
  local text = lines_of.text(post, i)
  told = told and read_syndication(post, i, text)
  return read_biography(post, i, text, foot) and "blog.biography" or told and "blog.syndication" or nil
end

-- Marks in `told` and `worth` the lines that speak of publication, as long as those that are read may be.
local function mark_told(post, from, to, longest, told, worth)
  local found = from <= to and post.document:lines_with(syndication.telling, from, to, longest)
  for _, i in ipairs(found or {}) do
    told[i], worth[i] = true, true
  end
end

-- Marks the lines, up to one, that may say who the author is of a post that names none.
local function mark_introducing(post, to, worth)
  for _, i in ipairs(#post.authors == 0 and post.seen.introducing or {}) do
    worth[i] = i <= to or nil
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
  local told, begun, worth, authors = {}, {}, {}, #post.authors
  local near = foot and math.max(from, post.last - t.near) or from
  mark_told(post, from, near - 1, t.long, told, worth)
  mark_told(post, near, to, t.longest, told, worth)
  biography.mark_naming(post, from, to, worth)
  if foot then
    begun = noted(post, near, to, worth)
    mark_introducing(post, to, worth)
  end
  for i = from, next(worth) and to or 0 do
    if worth[i] and readable(post, i) then
      local rule = rule_of(post, i, foot, told[i]) or begun[i] and "blog.note"
      if rule then
        note(post, i, rule)
      end
      if #post.authors > authors then
        biography.mark_naming(post, i + 1, to, worth)
        authors = #post.authors
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

-- The lines that may head references; where the post is a notice to the press, those a while below too.
local function may_head(post)
  local seen, list = post.seen, post.seen.sections
  if seen.group[post.last + 1] == "press" then
    list = table.move(list, 1, #list, 1, {})
    for i = post.last + t.near + 1, math.min(#post.firsts, post.last + t.below) do
      list[#list + 1] = i
    end
  end
  return list
end

-- From a heading "References" near the end on, all is notes.
local function mark_sections(post)
  local seen, lines = post.seen, post.lines
  for _, i in ipairs(may_head(post)) do
    if i > post.lead and sections[seen.key[i]] then
      lines[i].note = "blog.references"
      for j = i + 1, math.min(#post.firsts, i + t.section) do
        if (seen.group[j] or seen.item[j]) and not (seen.sentence[j] and seen.prose[j + 1]) then
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
