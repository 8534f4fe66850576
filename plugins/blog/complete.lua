-- Whether the page has the whole post: one that stops at a paywall, or breaks off above "Read more", is cut.

local ptext = require "ptext"

local elsewhere = ptext.script("lib/notes").cut

local complete = {}

local function goes_on(key)
  for _, phrase in ipairs(elsewhere) do
    if key:sub(1, #phrase) == phrase then
      return true
    end
  end
  return false
end

local function cut_at(post)
  local lines = post.lines
  for i = math.max(post.lead, post.last - 4), math.min(#lines, post.last + 4) do
    local line = lines[i]
    if line.group == "paywall" and not line.inside or line.note == "blog.note" and goes_on(line.key) then
      return line
    end
  end
  local last = lines[post.last]
  local below = lines[post.last + 1]
  if last.text:find("\u{2026}%]?$") or last.text:find("%.%.%.%]?$") then
    local key = below and below.key or ""
    if key:find("^read ") or key:find("^continue") or key:find("^full ") or key == "more" then
      return below
    end
  end
end

--- Sets the field complete to false when the post is cut.
function complete.run(post)
  local line = post.first and cut_at(post)
  if line then
    post.document:field("complete", false, line.source:span(), "blog.complete")
  end
end

return complete
