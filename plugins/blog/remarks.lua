-- What was seen of each line, in words, for `ptext explain`: the last stage, which does nothing unless it is asked.

local ptext = require "ptext"
local audit = require "blog.audit"

local groups = ptext.script("lib/furniture").groups

local remarks = {}

local WAYS = { { "lines", "the whole line is" }, { "begins", "begins with" }, { "holds", "has" } }

local function fits(way, phrase, key)
  if way == "lines" then
    return phrase == key
  elseif way == "begins" then
    return key:sub(1, #phrase) == phrase
  end
  return key:find(phrase, 1, true) ~= nil
end

-- Which phrase of its group a line has.
local function phrase_of(key, name)
  local group = groups[name] or {}
  for _, way in ipairs(WAYS) do
    for _, phrase in ipairs(group[way[1]] or {}) do
      if fits(way[1], phrase, key) then
        return string.format("furniture of the group `%s`: %s \"%s\"", name, way[2], phrase)
      end
    end
  end
  return string.format("furniture of the group `%s`", name)
end

local function place_of(post, line)
  if not post.first then
    return "no stretch of lines of this page weighs enough to be a post"
  end
  local lines = post.document.lines
  local range = string.format("lines %d to %d", lines[post.first].number, lines[post.last].number)
  if line.index < post.first then
    return "above the stretch that weighs most, " .. range
  elseif line.index > post.last then
    return "below the stretch that weighs most, " .. range
  elseif post.seen.inside[line.index] then
    return "one of the post's own lines, in " .. range
  end
  return "in the stretch that weighs most, " .. range .. ", but not the post's own"
end

local function remarks_on(post, line)
  local list, seen, i = { place_of(post, line) }, post.seen, line.index
  local function say(condition, text)
    if condition then
      list[#list + 1] = text
    end
  end
  say(seen.group[i], seen.group[i] and phrase_of(seen.key[i], seen.group[i]))
  say(seen.prose[i], "whole sentences")
  say(seen.header[i], "looks like a line of date or author")
  say(seen.item[i], "listed below a heading over other articles")
  say(seen.caption[i], "has a phrase of captions")
  say(seen.wrapped[i], "one of several lines that were only wrapped")
  say(seen.same[i], "stands on the page " .. #(seen.same[i] or {}) .. " times")
  say(post.documents, string.format("stands in %d posts, copies of this one apart", seen.posts[i]))
  say(seen.shared[i], "so many that it is furniture")
  return list
end

--- Notes what was seen of every line, where the document is to be explained.
function remarks.run(post)
  if not post.document.explain then
    return
  end
  for i = 1, #post.firsts do
    audit.remark(post, i, remarks_on(post, post.lines[i]))
  end
end

return remarks
