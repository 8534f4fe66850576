-- Tags and categories: after "Tags:" in one line, or in the lines below such a heading.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").tags

local tags = {}

local function add(post, line, first, last)
  local value = line.text:sub(first, last)
  local lower = value:lower()
  if #value > 1 and #value <= t.longest and value:find("[%w\x80-\xFF]") and not post.tagged[lower] then
    post.tagged[lower] = true
    post.document:add("tags", { value = value }, line.source:span(first, last), "blog.tags")
  end
end

-- Adds the pieces of a line between commas, bars or #; false when nothing separates them and they are many words.
local function add_pieces(post, line, from)
  local text = line.text
  for first, piece in text:gmatch("()([^,|#;\u{B7}\u{2022}]+)", from) do
    local lead, trimmed = piece:match("^([%s.]*)(.-)[%s.]*$")
    if trimmed ~= "" then
      add(post, line, first + #lead, first + #lead + #trimmed - 1)
    end
  end
end

-- Where the tags begin in "Tags: a, b"; nil when the line is only the heading.
local function list_start(line)
  local colon = line.text:find(":", 1, true)
  local after = colon and line.text:match("()%S", colon + 1)
  if after then
    return after
  end
  local lower = line.text:lower()
  for _, phrase in ipairs { "filed under", "posted in", "tagged with", "tagged" } do
    local from, to = lower:find(phrase, 1, true)
    if from then
      return line.text:match("()%S", to + 1)
    end
  end
end

local function is_tag(line)
  return line.words <= 5 and not line.group and not line.sentence and not line.date and not line.header
end

-- The lines below a heading "Tags", as long as they are short.
local function add_below(post, i)
  for j = i + 1, math.min(#post.lines, i + t.lines) do
    local line = post.lines[j]
    if not is_tag(line) or (line.source.blank_before and j > i + 1 and not line.bullet and not post.lines[i + 1].source.blank_before) then
      return
    end
    line.tag = true
    add_pieces(post, line, line.from)
  end
end

local function near(post, i)
  return i >= (post.title or post.lead) - t.above and i <= post.last + t.below
end

--- Sets the field tags.
function tags.run(post)
  post.tagged = {}
  if not post.first then
    return
  end
  for i, line in ipairs(post.lines) do
    if line.group == "tags" and near(post, i) and not line.inside then
      local start = list_start(line)
      if start then
        add_pieces(post, line, start)
      elseif line.heading then
        add_below(post, i)
      end
    end
  end
end

return tags
