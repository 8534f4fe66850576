-- Tables for lines that a stage looks at closer. Most lines of a post are looked at by the columns of `seen` only.

local lines = {}

local sub = string.sub

--- The text of line `i`.
function lines.text(post, i)
  return sub(post.text, post.firsts[i], post.lasts[i])
end

--- The text of line `i` after its bullet.
function lines.bare(post, i)
  return sub(post.text, post.firsts[i] + post.seen.from[i] - 1, post.lasts[i])
end

-- A line: index, text, first (its place), length (bytes), bare (the text after its bullet, which begins at `from`).
-- Stages say there what they found it to be: byline, dated, event, farewell, note, tag.
local function new(post, i)
  local first, last = post.firsts[i], post.lasts[i]
  if not first then
    return nil
  end
  local from, text = post.seen.from[i], sub(post.text, first, last)
  return { index = i, text = text, first = first, length = last - first + 1, from = from,
    bare = from > 1 and sub(text, from) or text }
end

--- The table that gives a post's lines, each made when it is first asked for, and the same from then on. To be asked
-- from the stage `title` on, when nothing that a line is made of changes any more.
function lines.of(post)
  return setmetatable({}, { __index = function(made, i)
    local line = new(post, i)
    made[i] = line
    return line
  end })
end

--- A span of a line, from `first` to `last` of its text.
function lines.span(post, line, first, last)
  return post.document:span_within(line.first + (first or 1) - 1, line.first + (last or line.length) - 1)
end

return lines
