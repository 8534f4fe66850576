-- The last stage: what each line is, by what the stages before found, and the rule that says so.

local lines = require "blog.lines"
local ptext = require "ptext"

local t = ptext.script("lib/thresholds").labels

local labels = {}

local QUOTE, BRACKET, QUOTED, WIDE = ('"(>\xE2'):byte(1, 4)   -- first bytes of lines; curly quotes begin with the last

-- From a group of furniture to its rule.
local furniture_rule = setmetatable({}, { __index = function(rules, group)
  rules[group] = "blog.furniture." .. group
  return rules[group]
end })

-- Outside the text, and what of the furniture stands in it.
local function outside(post, seen, i)
  local group = seen.group[i]
  if group then
    return "boilerplate", furniture_rule[group]
  elseif seen.caption[i] then
    return "caption", "blog.caption"
  elseif seen.item[i] then
    return "boilerplate", "blog.related"
  elseif seen.header[i] then
    return "boilerplate", seen.date[i] and "blog.other_date" or "blog.other_byline"
  elseif seen.shared[i] then
    return "boilerplate", "blog.shared"
  elseif not post.first then
    return "boilerplate", "blog.no_text"
  end
  return "boilerplate", i < post.first and "blog.above" or i > post.last and "blog.below" or "blog.between"
end

-- Whether the line above or below has the same text.
local function is_twin(seen, i)
  local same = seen.same[i]
  if not same then
    return false
  end
  for _, j in ipairs(same) do
    if j == i - 1 or j == i + 1 then
      return seen.words[i] >= 4
    end
  end
  return false
end

local function is_heading(seen, i)
  local words, mark = seen.words[i], seen.mark[i]
  if words > t.heading or mark == "," or mark == ":" or not seen.words[i + 1] then
    return false
  elseif not seen.blank_before[i] and not seen.sentence[i - 1] then
    return false
  end
  if seen.sentence[i] and not (mark == "?" and words <= t.question) then
    return false
  end
  return seen.prose[i + 1] or seen.from[i + 1] > 1 or seen.words[i + 1] > words
end

-- A sentence of the text set large beside it, again.
local function is_pulled(post, seen, i, begins)
  local words = seen.words[i]
  if words < 6 or words > 40 or (seen.sentence[i] and begins ~= QUOTE and begins ~= WIDE) then
    return false
  elseif #post.text > t.searched then   -- so that the search does not grow with the square of the text
    return false
  end
  local said = lines.bare(post, i):gsub("^[\"'\xE2\x80\x98-\x9D]+", ""):gsub("[\"'.\xE2\x80\x98-\x9D]+$", "")
  local own, last = post.firsts[i], post.lasts[i]
  local first = post.text:find(said, 1, true)
  while first and first >= own and first <= last do
    first = post.text:find(said, last + 1, true)
  end
  return first ~= nil and first >= post.firsts[post.lead] and first <= post.lasts[post.last]
end

-- A bullet, or a figure or letter as "1." or "(a)", which only some bytes begin.
local function is_list(post, seen, i, begins)
  if seen.from[i] > 1 then
    return true
  elseif begins ~= BRACKET and (begins < 0x30 or begins > 0x39) and (begins < 0x61 or begins > 0x7A) then
    return false
  end
  local text = post.text:sub(post.firsts[i], math.min(post.lasts[i], post.firsts[i] + 4))
  return text:find("^%(?%d%d?[.)]%s") or text:find("^%(?[a-z][.)]%s")
end

local function inside(post, seen, i)
  local begins, prose = post.text:byte(post.firsts[i]), seen.prose[i]
  if begins == QUOTED then
    return "quote", "blog.quote"
  elseif is_list(post, seen, i, begins) then
    return "list", "blog.list"
  elseif not seen.wrapped[i] and is_pulled(post, seen, i, begins) then
    return "boilerplate", "blog.pulled_quote"
  elseif is_heading(seen, i) and not (prose and seen.words[i] > t.question) then
    return "heading", "blog.heading"
  end
  return "body", prose and "blog.prose" or "blog.inside"
end

local function between(post, seen, i)
  return post.title and i > post.title and i < post.lead and not seen.group[i] and not seen.caption[i]
    and not seen.header[i]
end

-- Above the line of date or author it is a standfirst, below it the text has begun.
local function standfirst(post, seen, i)
  if not between(post, seen, i) or seen.words[i] < 6 then
    return false
  end
  for j = i + 1, post.lead do
    local line = rawget(post.lines, j)
    if line and (line.byline or line.dated) then
      return true
    end
  end
  return false
end

local function opening(post, seen, i)
  return between(post, seen, i) and seen.words[i] >= 5 and post.lead - i <= t.opening
end

-- What the stages before have said of the line.
local function told(line)
  if line.byline then
    return "byline", "blog.byline"
  elseif line.dated then
    return "date", "blog.date"
  elseif line.event then
    return "boilerplate", "blog.event"
  elseif line.note then
    return "note", line.note
  elseif line.tag then
    return "boilerplate", "blog.tags"
  end
end

local function judge(post, seen, i)
  local own = seen.inside[i]
  if seen.caption[i] and (own or is_twin(seen, i)) then
    return "caption", "blog.caption"
  elseif own and i >= post.lead and not seen.sentence[i] and is_twin(seen, i) then
    return "caption", "blog.caption.twice"
  elseif own and not (post.title and i < post.title) and not (i < post.lead and standfirst(post, seen, i)) then
    return inside(post, seen, i)
  elseif not between(post, seen, i) then
    return outside(post, seen, i)
  elseif standfirst(post, seen, i) then
    return "note", "blog.standfirst"
  elseif opening(post, seen, i) then
    return inside(post, seen, i)
  end
  return outside(post, seen, i)
end

--- Labels every line of the document.
function labels.run(post)
  local kinds, rules, seen = {}, {}, post.seen
  for i = 1, #post.firsts do
    local line, kind, rule = rawget(post.lines, i), nil, nil
    if i == post.title then
      kind, rule = "title", "blog.title"
    elseif line then
      kind, rule = told(line)
    end
    if not kind then
      kind, rule = judge(post, seen, i)
    end
    kinds[i], rules[i] = kind, rule
  end
  post.document:label_lines(kinds, rules)
end

return labels
