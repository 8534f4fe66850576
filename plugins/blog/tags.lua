-- Tags and categories: after "Tags:" in one line, or in the lines below such a heading.

local first_of = require("blog.phrases").first_of
local furniture = require "blog.furniture"
local lines_of = require "blog.lines"
local ptext = require "ptext"

local t = ptext.script("lib/thresholds").tags

local tags = {}

local HASH = ("#"):byte()

--- For `shortlist`: the lines that begin tags.
tags.columns = { tag_lines = ptext.columns.rows(ptext.columns.of.group:is("tags")) }

local function add(post, line, first, last)
  local value = line.text:sub(first, last)
  local lower = value:lower()
  if #value > 1 and #value <= t.longest and value:find("[%w\x80-\xFF]") and not post.tagged[lower] then
    post.tagged[lower] = true
    post.document:add("tags", { value = value }, lines_of.span(post, line, first, last), "blog.tags")
  end
end

local next_separator = first_of { ",", "|", "#", ";", "\u{B7}", "\u{2022}", ". Tagged ", " Tagged ", " Tagged: ",
  " Tagged With: ", " Tags: ", " and tagged " }

local phrases = furniture.phrases
local FOREIGN = { comments = true, share = true }   -- what stands beside tags, and is none: "Leave a comment"

local function is_foreign(piece)
  local key = piece:lower():gsub("^%d+ ", "")
  local entry = phrases.of_whole[phrases.whole:whole(key) or 0]
  return entry ~= nil and FOREIGN[entry.group] or false
end

local function add_pieces(post, line, at, last)
  local text = line.text:sub(1, last)
  while at <= #text do
    local stop, stop_last = next_separator(text, at)
    local first, piece = text:sub(at, (stop or 0) - 1):match("^[%s.:]*()(.-)[%s.:]*$")
    if piece ~= "" and not is_foreign(piece) then
      add(post, line, at + first - 1, at + first + #piece - 2)
    end
    at = (stop_last or #text) + 1
  end
end

local introductions = { "filed under", "filed in", "posted in", "posted under", "categorised as", "categorized as",
  "categorised in", "categorized in", "tagged with", "tagged in", "tagged as", "tagged" }

-- What follows the tags in a sentence that has them: who posted it, when, and what else there is to do.
local endings = { " by %u", " on %d", " on %u%l+ %d", " on %u%l+day", "%. Bookmark", "%. You can", "%. Follow" }

-- The last of the tags in such a sentence, which begin at `at`.
local function list_end(text, at)
  local last = #text
  for _, ending in ipairs(endings) do
    local found = text:find(ending, at)
    last = found and math.min(last, found - 1) or last
  end
  return last
end

-- What names the tags behind a date or a name in one line: "Posted by: A, Posted on: B - Categories: a, b".
local named = { "[-/|] [Cc]ategories: *()[^ ]", "[-/|] [Tt]ags: *()[^ ]" }

-- Where such tags begin, in a line that does not itself begin with a name of tags; or nil.
local function list_behind(text, lower)
  local begins = phrases:first(phrases.begins:at(lower), lower) == "tags"
  for _, pattern in ipairs(begins and {} or named) do
    local at = text:match(pattern)
    if at then
      return at
    end
  end
end

-- Where the tags stand in "Tags: a, b" or "This entry was posted in a"; nil when the line is only the heading.
local function list_in(line)
  local text, lower = line.text, line.text:lower()
  local behind = list_behind(text, lower)
  if behind then
    return behind
  end
  local colon = not lower:find("^this [ep]") and text:find(":", 1, true)
  local at = colon
  for _, phrase in ipairs(colon and {} or introductions) do
    local _, to = lower:find(phrase, 1, true)
    at = at or to
  end
  at = at or lower:find(",", 1, true) and lower:match("^tags()") and #"tags" or nil
  at = at and text:match("^[:%s]*()[^%s:]", at + 1)
  return at, at and not colon and list_end(text, at) or nil
end

local function is_tag(seen, i)
  return seen.words[i] <= t.words and not seen.group[i] and not seen.sentence[i] and not seen.date[i]
    and not seen.header[i]
end

-- The last of the lines below a heading that may be tags: bullets, or short lines with no empty line between; with
-- empty lines between only when furniture ends them, or the page.
local function last_tag(seen, i, n)
  local last, spaced = i, false
  for j = i + 1, math.min(n, i + t.lines) do
    if not is_tag(seen, j) then
      return spaced and not seen.group[j] and (spaced - 1) or last
    elseif j > i + 1 and seen.blank_before[j] and seen.from[j] == 1 then
      if not spaced and j > i + 2 then
        return last
      end
      spaced = spaced or j
    end
    last = j
  end
  return spaced and last < n and spaced - 1 or last
end

local function add_below(post, i)
  for j = i + 1, last_tag(post.seen, i, #post.firsts) do
    local line = post.lines[j]
    line.tag = true
    add_pieces(post, line, line.from)
  end
end

-- A line of nothing but words such as "#fostering" at the end of the text, or just below.
local function add_hashed(post)
  local text, firsts, byte = post.text, post.firsts, string.byte
  for i = post.last, math.min(post.last + t.hashed, #firsts) do
    if byte(text, firsts[i]) == HASH then
      local line = post.lines[i]
      if not line.text:gsub("%s*#[%w_\x80-\xFF]+", ""):find("%S") then
        line.tag = true
        add_pieces(post, line, 1)
      end
    end
  end
end

--- Sets the field tags.
function tags.run(post)
  post.tagged = {}
  if not post.first then
    return
  end
  if post.front then
    for _, tag in ipairs(post.front.tags) do
      add(post, post.lines[tag.line], tag.first, tag.last)
    end
  end
  local from, to = (post.title or post.lead) - t.above, post.last + t.below
  for _, i in ipairs(post.seen.tag_lines) do
    if i >= from and i <= to and not post.seen.inside[i] and not (post.front and i <= post.front.last) then
      local line = post.lines[i]
      local start, last = list_in(line)
      if start then
        add_pieces(post, line, start, last)
      elseif post.seen.heading[i] then
        add_below(post, i)
      end
    end
  end
  add_hashed(post)
end

return tags
