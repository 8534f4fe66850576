-- Tables for lines that a stage looks at closer. Most lines of a post are looked at by the columns of `seen` only.

local lines = {}

local sub = string.sub

--- The text of line `i`.
function lines.text(post, i)
  return sub(post.text, post.firsts[i], post.lasts[i])
end

-- A line: index, text, first (its place), length (bytes), bullet, bare (the text after its bullet, which begins at
-- `from`), ends (its last mark), stops (common words), and of each column that stages add up to `context` what it says.
local function new(post, i)
  local seen, first, last = post.seen, post.firsts[i], post.lasts[i]
  if not first then
    return nil
  end
  local from, text = seen.from[i], sub(post.text, first, last)
  return { index = i, text = text, first = first, length = last - first + 1, from = from, bullet = from > 1,
    bare = from > 1 and sub(text, from) or text, ends = seen.mark[i], words = seen.words[i], stops = seen.common[i],
    capitals = seen.capitals[i], figures = seen.figures[i], key = seen.key[i], same = seen.same[i],
    group = seen.group[i], opens = seen.opens[i], heading = seen.heading[i], links = seen.links[i],
    caption = seen.caption[i], date = seen.date[i], date_first = seen.date_first[i], date_last = seen.date_last[i],
    sentence = seen.sentence[i], prose = seen.prose[i], header = seen.header[i], item = seen.item[i],
    listed = seen.listed[i], shared = seen.shared[i] }
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
  return post.document:span(line.first + (first or 1) - 1, line.first + (last or line.length) - 1)
end

return lines
