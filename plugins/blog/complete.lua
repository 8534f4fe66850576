-- Whether the page has the whole post: one that stops at a paywall, or breaks off above "Read more", is cut.

local lines_of = require "blog.lines"
local ptext = require "ptext"

local elsewhere = ptext.script("lib/notes").cut

local complete = {}

local further = ptext.lexicon { "read ", "continue", "full " }   -- how a line begins that leads on

local function goes_on(key)
  for _, phrase in ipairs(elsewhere) do
    if key:sub(1, #phrase) == phrase then
      return true
    end
  end
  return false
end

-- Whether a line ends in "…" or "...", in brackets perhaps.
local function breaks_off(post, i)
  local last = post.lasts[i]
  local ending = post.text:sub(math.max(post.firsts[i], last - 3), last)
  return ending:find("\u{2026}%]?$") or ending:find("%.%.%.%]?$")
end

-- The line that says that the post goes on elsewhere.
local function cut_at(post)
  local seen, lines, group = post.seen, post.lines, post.seen.group
  for i = math.max(post.lead, post.last - 4), math.min(#post.firsts, post.last + 4) do
    local line = rawget(lines, i)
    if group[i] == "paywall" and not seen.inside[i] or line and line.note == "blog.note" and goes_on(line.key) then
      return lines[i]
    end
  end
  local key = seen.key[post.last + 1]
  if key and (key == "more" or further:at(key)) and breaks_off(post, post.last) then
    return lines[post.last + 1]
  end
end

--- Sets the field complete to false when the post is cut.
function complete.run(post)
  local line = post.first and cut_at(post)
  if line then
    post.document:field("complete", false, lines_of.span(post, line), "blog.complete")
  end
end

return complete
