-- Whether the page has the whole post: one that stops at a paywall, or breaks off above "Read more", is cut.

local lines_of = require "blog.lines"
local ptext = require "ptext"

local elsewhere = ptext.script("lib/notes").cut

local complete = {}

--- For `shortlist`: the lines that ask to pay.
complete.columns = { paywalls = ptext.columns.rows(ptext.columns.of.group:is("paywall")) }

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

-- The first of some lines, near the end of the post, for which a condition holds.
local function first_near_end(post, among, holds)
  local from, to = math.max(post.lead, post.last - 4), post.last + 4
  for _, i in ipairs(among) do
    if i >= from and i <= to and holds(post, i) then
      return i
    end
  end
  return math.huge
end

local function is_outside(post, i)
  return not post.seen.inside[i]
end

local function leads_on(post, i)
  return post.lines[i].note == "blog.note" and goes_on(post.seen.key[i])
end

-- The line that says that the post goes on elsewhere.
local function cut_at(post)
  local i = math.min(first_near_end(post, post.seen.paywalls, is_outside), first_near_end(post, post.noted, leads_on))
  if i < math.huge then
    return post.lines[i]
  end
  local key = post.seen.key[post.last + 1]
  if key and (key == "more" or further:at(key)) and breaks_off(post, post.last) then
    return post.lines[post.last + 1]
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
