-- Front matter: what a post in Markdown says of itself above its text, as "name: value" between two lines of "---", or
-- as "name = value" between two of "+++".

local sets = require "blog.sets"

local front = {}

local FENCES = { ["---"] = "^([%a_]+):[ \t]*()(.*)$", ["+++"] = "^([%a_]+)%s*=[ \t]*()(.*)$" }
local MOST = 80   -- lines of it
local LISTS = sets.of_list { "tags", "tag", "categories", "category" }

local function text_of(post, i)
  return post.text:sub(post.firsts[i], post.lasts[i])
end

-- The line that closes what the first line opens, or nil; and how names and values stand there.
local function closing(post)
  local byte = post.text:byte(post.firsts[1] or 1)
  if byte ~= 0x2D and byte ~= 0x2B then   -- "-" and "+"
    return nil
  end
  local fence = text_of(post, 1):match("^(...)%s*$")
  for i = 2, fence and FENCES[fence] and math.min(#post.firsts, MOST) or 0 do
    if text_of(post, i):match("^(...)%s*$") == fence then
      return i, FENCES[fence]
    end
  end
end

-- Where a value without its quotation marks begins and ends in a line of the text.
local function bare(text, first, last)
  local from = text:find("%S", first) or last + 1
  local to = first + #(text:sub(first, last):match("^.*%S") or "") - 1
  if to > from and text:find("^[\"']", from) and text:find("^[\"']", to) then
    return from + 1, to - 1
  end
  return from, to
end

-- Adds the items of "[a, b]", or of "a, b".
local function add_items(list, i, text, first)
  for at, piece, behind in text:gmatch("()([^%[%],]+)()", first) do
    local from, to = bare(text, at, behind - 1)
    if to >= from and piece:find("%S") then
      list[#list + 1] = { line = i, first = from, last = to }
    end
  end
end

-- Reads a line that goes on with what is named above. Returns nil when it does not look like one.
local function read_on(post, found, i, name)
  local text = text_of(post, i)
  local item = LISTS[name] and text:match("^%s*%-%s+()")
  if item then
    add_items(found.tags, i, text, item)
  end
  local is_set_in = text:find("^%s") or post.text:find("^[ \t]", post.firsts[i] - 1)
  return (is_set_in or text:find("^[-#%[%]{}]")) and name or nil
end

-- Reads line `i`; `name` is the last that was named above. Returns the name that the lines below belong to; nil when
-- such a line does not stand in front matter.
local function read_line(post, found, i, form, name)
  local text = text_of(post, i)
  local named, at, value = text:match(form)
  if not named then
    return read_on(post, found, i, name)
  end
  name = named:lower()
  if name == "title" and value:find("%w") then
    local first, last = bare(text, at, #text)
    found.title = { line = i, first = first, last = last }
  elseif LISTS[name] then
    add_items(found.tags, i, text, at)
  end
  return name
end

--- Sets `front` where a post has front matter: its `last` line, its `title` and `tags`, each with its `line` and the
-- places `first` and `last` there. These lines are no lines of the text.
function front.run(post)
  local last, form = closing(post)
  if not last then
    return
  end
  local found, name = { last = last, tags = {} }, nil
  for i = 2, last - 1 do
    name = read_line(post, found, i, form, name)
    if not name then
      return
    end
  end
  if name then
    post.front = found
    for i = 1, last do
      post.seen.item[i] = true
    end
  end
end

return front
