-- Who an author is: "Jane Doe is chair of the Northby Foster Carers' Association."

local ptext = require "ptext"
local lines_of = require "blog.lines"
local names = require "blog.names"
local people = require "blog.people"
local phrases = require "blog.phrases"

local roles = ptext.script "lib/roles"

local biography = {}

local NAME_END = 50   -- bytes from the start of the line to the verb

local behind, first_stop_of = phrases.behind, phrases.first_of(roles.stops)
local joins, verbs = ptext.lexicon(roles.joins, "azAZ09"), ptext.lexicon(roles.verbs, "azAZ09")

-- The end of the sentence or clause that begins at `first`.
local function clause_end(text, first)
  local last = (text:find("[.;!?]%s+[%u(]", first) or text:find("[.;]%s*$", first) or #text + 1) - 1
  local other = text:find(" and %u[%l']+ %u[%a'-]+ is ", first)
  last = other and math.min(last, other - 1) or last
  local stop = first_stop_of(text, first)
  return stop and math.min(last, stop - 1) or last
end

-- Where the role is in "… is chair of the association. She …", from behind the name; nil when none is.
local function role_after(text, at)
  local cursor = text:match("^%s*%([^)]*%)()", at) or at   -- "(she/her)"
  cursor = text:match("^,?%s+()", cursor)
  local first = cursor and behind(joins, text, cursor)
  local last
  if first then
    last = clause_end(text, first)
    return people.is_role(text:sub(first, last)) and first or nil, last
  elseif cursor and behind(verbs, text, cursor) then
    return cursor, clause_end(text, cursor)
  end
end

local function set_role(post, author, line, first, last)
  if not author.role and not post.seen.caption[line.index] then
    author.role, author.role_span = line.text:sub(first, last), lines_of.span(post, line, first, last)
    author.role_rule = "blog.biography"
  end
end

local function add_lines_with(post, name, from, to, found)
  local text, lasts, i = post.text, post.lasts, from
  local at = text:find(name, post.firsts[from], true)
  while at and at <= lasts[to] do
    while lasts[i] < at do
      i = i + 1
    end
    found[i] = true
    at = i < to and text:find(name, lasts[i] + 1, true)
  end
end

--- Marks in a set those of the lines from one to another that name an author who is known.
function biography.mark_naming(post, from, to, found)
  if from <= to then
    for _, author in ipairs(post.authors) do
      add_lines_with(post, author.name, from, to, found)
    end
  end
end

-- Bullets and quotation marks that may stand before a name at the start of a line.
local OPENING = "^[\n%s*\"'\xE2\x80-\xA2\x97\x98\xB7-]*$"
local MARGIN = 6   -- bytes of them
local ENDING = 4   -- lines

--- Whether a line at the end of the post, or below, begins with a name and says what its bearer is.
function biography.tells_of(post, name)
  local text = post.text
  local first, last = text:find(name, post.firsts[math.max(post.lead + 1, post.last - ENDING)] or #text, true)
  while first do
    local before = text:sub(math.max(1, first - MARGIN), first - 1):match("[^\n]*$")
    if before:find(OPENING) and role_after(text:match("^[^\n]*", last + 1), 1) then
      return true
    end
    first, last = text:find(name, last + 1, true)
  end
  return false
end

--- Reads what line `i` says of authors that are known, and gives them their roles. A caption gives none.
-- @return whether it says what one of them is
function biography.of_known(post, i, text)
  local told = false
  for _, author in ipairs(post.authors) do
    local _, to = text:find(author.name, 1, true)
    local first, last
    if to then
      first, last = role_after(text, to + 1)
    end
    if first then
      told = true
      set_role(post, author, post.lines[i], first, last)
    end
  end
  return told
end

-- Whether a name stands above the text or in its first paragraph: "Jane Doe, our policy officer, looks at …"
local function named_above(post, name)
  local _, last = post.text:find(name, 1, true)
  return last ~= nil and last <= post.lasts[post.lead]
end

--- Reads a line about somebody not named before: the author, when the line is the last of the post or stands below it.
-- @return whether it says what somebody is
function biography.of_unknown(post, i, text)
  local verb = text:find(" is ", 1, true) or text:find(" was ", 1, true)
  if not verb or verb > NAME_END then
    return false
  end
  local a, b, known = names.read(text:sub(1, verb - 1))
  local first, last
  if a and (known or i > post.last or named_above(post, text:sub(a, b))) then
    first, last = role_after(text, verb)
  end
  if not first then
    return false
  end
  local line = post.lines[i]
  if not post.seen.caption[i] then
    local author = { name = text:sub(a, b), span = lines_of.span(post, line, a, b), rule = "blog.biography" }
    set_role(post, author, line, first, last)
    post.authors[1] = author
  end
  return true
end

return biography
