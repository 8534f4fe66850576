-- Reads a byline: "By Jane Doe and John Roe, directors of …", "Jane Doe | Head of …", "Posted on 3 May by Jane Doe".

local ptext = require "ptext"
local names = require "blog.names"

local bylines = ptext.script "lib/bylines"
local roles = ptext.script "lib/roles"

local people = {}

local role_words, before_roles = {}, {}
for word in roles.words:gmatch("%S+") do
  role_words[word] = true
end
for word in roles.before:gmatch("%S+") do
  before_roles[word] = true
end

local longest_first = function(a, b)
  return #a > #b
end

local introductions, others = table.move(bylines.introductions, 1, #bylines.introductions, 1, {}), bylines.others
table.sort(introductions, longest_first)

-- Pieces of the text are spans: { first, last }.

local function trim(text, first, last)
  while first <= last and text:find("^[%s,;|/:.*(-]", first) do
    first = first + 1
  end
  while last >= first and text:find("^[%s,;|/:(*-]", last) do
    last = last - 1
  end
  return first, last
end

--- Whether a phrase says what somebody is.
function people.is_role(text)
  if #text > 180 then
    return false
  end
  for word in text:lower():gmatch("[%a\x80-\xFF][%a\x80-\xFF-]*") do
    if role_words[word] then
      return true
    end
  end
  return false
end

-- Where the names begin after "By", "Written by", "Author:"; nil when the line begins with no such words.
local function after_introduction(text, lower, init)
  for _, phrase in ipairs(others) do
    if lower:sub(init, init + #phrase - 1) == phrase then
      return nil, true
    end
  end
  for _, phrase in ipairs(introductions) do
    local after = init + #phrase
    if lower:sub(init, after - 1) == phrase and text:find("^[%s:]", after) then
      return text:match("^[%s:]+()", after)
    end
  end
end

-- Names end where a date, an address, a bracket or a bar begins; before a comma also at words such as "for".
local cuts = { " | ", " - ", " \u{2013} ", " \u{2014} ", " \u{2022} ", " \u{B7} ", " / ", " // ", "@", " (", "\t", ";", "  ", " \u{FF0F} " }
local weak_cuts = { " on ", " for ", " in ", " at ", " from " }

local function first_of(list, text, first, at, after)
  for _, cut in ipairs(list) do
    local from, to = text:find(cut, first, true)
    if from and from < at then
      at, after = from, to + 1
    end
  end
  return at, after
end

local function first_cut(text, first, last, comma)
  local at, after = first_of(cuts, text, first, last + 1, last + 1)
  if comma then
    local weak, beyond = first_of(weak_cuts, text, first, math.min(at, text:find(",", first, true) or at), after)
    if weak < at and text:sub(weak, weak) ~= "," then
      at, after = weak, beyond
    end
  end
  local glued = text:match("%l()%u%l", first)   -- "Jane DoeBusiness Columnist"
  while glued and glued < at do
    local word = text:sub(first, glued - 1):match("(%S+)$")
    if not (#word <= 3 or word:find("^Mac") or word:find("^Fitz")) then
      return glued, glued
    end
    glued = text:match("%l()%u%l", glued + 1)
  end
  return at, after
end

-- Splits "Jane Doe and John Roe" into spans; nil unless every part is a name.
local function read_names(text, first, last, alone)
  local found, at = {}, first
  while at <= last do
    local from, to
    for _, word in ipairs { " and ", " & ", " with ", " y ", " und ", " et ", " ac ", " a " } do
      local f, l = text:find(word, at, true)
      if f and f <= last and (not from or f < from) then
        from, to = f, l
      end
    end
    local part_first, part_last = trim(text, at, (from or last + 1) - 1)
    local name = text:sub(part_first, part_last)
    local a, b, known = names.read(name, alone)
    if not a or role_words[(name:match("%s%S+%s+(%S+)$") or ""):lower()] then
      return nil, b
    end
    found[#found + 1] = { first = part_first + a - 1, last = part_first + b - 1, known = known }
    at = (to or last) + 1
  end
  return #found > 0 and found or nil
end

-- "Jane Doe Senior Contributor": the name is what stands before the words of a role.
local function before_role(text, first, last)
  local count = 0
  for from, word in text:sub(first, last):gmatch("()(%S+)") do
    count = count + 1
    local lower = word:lower()
    if count > 2 and (role_words[lower] or before_roles[lower]) then
      local a, b, known = names.read((text:sub(first, first + from - 2):gsub("%s+$", "")))
      if a then
        return { { first = first + a - 1, last = first + b - 1, known = known } }, first + from - 1
      end
      return nil
    end
  end
end

local function add_role(person, first, last)
  if not person.role_first then
    person.role_first = first
  end
  person.role_last = last
end

-- Reads the pieces between commas: names, and after each what the person is.
local function read_pieces(text, first, last, alone)
  local found = {}
  local at = first
  while at <= last do
    local comma = text:find(",", at, true)
    local piece_first, piece_last = trim(text, at, math.min((comma or last + 1) - 1, last))
    local joined = text:match("^and%s+()", piece_first) or text:match("^&%s+()", piece_first)
    if piece_first <= piece_last then
      local persons = read_names(text, joined or piece_first, piece_last, alone and #found == 0)
      local previous = found[#found]
      local another = persons and (not previous or joined or (persons[1].known and not (previous.role_first and not persons[1].known))
        or (not previous.role_first and text:find(" and ", piece_first, true) ~= nil))
      if another then
        table.move(persons, 1, #persons, #found + 1, found)
      elseif previous then
        add_role(previous, piece_first, piece_last)
      else
        local named, role = before_role(text, piece_first, piece_last)
        if not named then
          return nil
        end
        found[1] = named[1]
        add_role(found[1], role, piece_last)
      end
    end
    at = math.min((comma or last), last) + 1
  end
  return #found > 0 and found or nil
end

local function drop_false_roles(text, found)
  local all = true
  for _, person in ipairs(found) do
    if person.role_first and not people.is_role(text:sub(person.role_first, person.role_last)) then
      person.role_first, person.role_last, all = nil, nil, false
    end
  end
  return all
end

-- Where the names may stand: the part of the line before or after its date, after "by".
local function part(line)
  local text = line.bare
  local first, last = 1, #text
  local offset = line.from - 1
  if line.date then
    local date_first, date_last = line.date_first - offset, line.date_last - offset
    local by = text:lower():find(" by ", 1, true)
    if by and by > date_first then
      return by + 1, last
    elseif by and by < date_first then
      return by + 1, date_first - 1
    elseif date_first > 3 then
      last = (text:sub(1, date_first - 1):find("%s+on%s*$") or date_first) - 1
    else
      first = date_last + 1
    end
  end
  return trim(text, first, last)
end

--- Reads a line as a byline.
-- @param line a line's table: bare, from, date, date_first, date_last
-- @return list of { first, last, known, role_first, role_last }, positions in line.bare; whether words such as "by" say so;
-- or nil
function people.read(line)
  local text = line.bare
  if #text > 220 then
    return nil
  end
  local first, last = part(line)
  if first > last then
    return nil
  end
  local after, other = after_introduction(text, text:lower(), first)
  if other then
    return nil
  end
  local start = after or first
  local cut, beyond = first_cut(text, start, last, after ~= nil)
  local names_first, names_last = trim(text, start, cut - 1)
  local found = names_first <= names_last and read_pieces(text, names_first, names_last, after ~= nil)
  if not found then
    return nil
  end
  local sound = drop_false_roles(text, found)
  local rest_first, rest_last = trim(text, beyond, last)
  if rest_first <= rest_last and not found[#found].role_first then
    local stop = first_cut(text, rest_first, rest_last)
    local _, role_last = trim(text, rest_first, stop - 1)
    if people.is_role(text:sub(rest_first, role_last)) then
      add_role(found[#found], rest_first, role_last)
    end
  end
  return found, after ~= nil, sound
end

return people
