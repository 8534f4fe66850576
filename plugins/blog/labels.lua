-- The last stage: what each line is, by what the stages before found, and the rule that says so.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").labels

local labels = {}

-- Outside the text, and what of the furniture stands in it.
local function outside(post, line)
  if line.group then
    return "boilerplate", "blog.furniture." .. line.group
  elseif line.caption then
    return "caption", "blog.caption"
  elseif line.item then
    return "boilerplate", "blog.related"
  elseif line.header then
    return "boilerplate", line.date and "blog.other_date" or "blog.other_byline"
  elseif line.shared then
    return "boilerplate", "blog.shared"
  elseif not post.first then
    return "boilerplate", "blog.no_text"
  end
  local place = line.index < post.first and "above" or line.index > post.last and "below" or "between"
  return "boilerplate", "blog." .. place
end

local function twin(post, line)
  for _, i in ipairs(line.same or {}) do
    if i == line.index - 1 or i == line.index + 1 then
      return post.lines[i] ~= line and line.words >= 4
    end
  end
  return false
end

local function is_heading(post, line)
  local below = post.lines[line.index + 1]
  if line.words > t.heading or line.ends == "," or line.ends == ":" or not below then
    return false
  elseif not line.source.blank_before and not post.lines[line.index - 1].sentence then
    return false
  end
  if line.sentence and not (line.ends == "?" and line.words <= t.question) then
    return false
  end
  return below.prose or below.bullet or below.words > line.words
end

-- A sentence of the text set large beside it, again.
local function is_pulled(post, line)
  if line.words < 6 or line.words > 40 or (line.sentence and not line.text:find("^[\"\xE2]")) then
    return false
  elseif #post.document:text() > t.searched then   -- so that the search does not grow with the square of the text
    return false
  end
  local said = line.bare:gsub("^[\"'\xE2\x80\x98-\x9D]+", ""):gsub("[\"'.\xE2\x80\x98-\x9D]+$", "")
  local text, own = post.document:text(), line.source.first
  local first = text:find(said, 1, true)
  while first and first >= own and first <= line.source.last do
    first = text:find(said, line.source.last + 1, true)
  end
  return first ~= nil and first >= post.lines[post.lead].source.first and first <= post.lines[post.last].source.last
end

local function is_list(line)
  if line.bullet or line.text:find("^%(?%d%d?[.)]%s") or line.text:find("^%(?[a-z][.)]%s") then
    return true
  end
  return false
end

local function inside(post, line)
  if line.text:find("^>") then
    return "quote", "blog.quote"
  elseif is_list(line) then
    return "list", "blog.list"
  elseif not line.wrapped and is_pulled(post, line) then
    return "boilerplate", "blog.pulled_quote"
  elseif is_heading(post, line) and not (line.prose and line.words > t.question) then
    return "heading", "blog.heading"
  end
  return "body", line.prose and "blog.prose" or "blog.inside"
end

local function between(post, line)
  return post.title and line.index > post.title and line.index < post.lead and not line.group and not line.caption
    and not line.header
end

-- Above the line of date or author it is a standfirst, below it the text has begun.
local function standfirst(post, line)
  if not between(post, line) or line.words < 6 then
    return false
  end
  for i = line.index + 1, post.lead do
    if post.lines[i].byline or post.lines[i].dated then
      return true
    end
  end
  return false
end

local function opening(post, line)
  return between(post, line) and line.words >= 5 and post.lead - line.index <= t.opening
end

local function judge(post, line)
  local i = line.index
  if i == post.title then
    return "title", "blog.title"
  elseif line.byline then
    return "byline", "blog.byline"
  elseif line.dated then
    return "date", "blog.date"
  elseif line.event then
    return "boilerplate", "blog.event"
  elseif line.note then
    return "note", line.note
  elseif line.tag then
    return "boilerplate", "blog.tags"
  elseif line.caption and (line.inside or twin(post, line)) then
    return "caption", "blog.caption"
  elseif line.inside and i >= post.lead and twin(post, line) and not line.sentence then
    return "caption", "blog.caption.twice"
  elseif line.inside and not (post.title and i < post.title) and not (i < post.lead and standfirst(post, line)) then
    return inside(post, line)
  elseif standfirst(post, line) then
    return "note", "blog.standfirst"
  elseif opening(post, line) then
    return inside(post, line)
  end
  return outside(post, line)
end

--- Labels every line of the document.
function labels.run(post)
  for _, line in ipairs(post.lines) do
    line.source:label(judge(post, line))
  end
end

return labels
