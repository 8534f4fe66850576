-- Reads a byline: "By Jane Doe and John Roe, directors of …", "Jane Doe | Head of …",
-- "Posted on 3 May by Jane Doe". Places are positions in the text of the line.

local ptext = require "ptext"
local lines_of = require "blog.lines"
local names = require "blog.names"
local first_of = require("blog.phrases").first_of
local recall = require "blog.recall"
local sets = require "blog.sets"

local bylines = ptext.script "lib/bylines"
local roles = ptext.script "lib/roles"

local people = {}

local LONGEST, LONGEST_ROLE = 220, 180   -- bytes
local BEFORE_DATE = 3   -- bytes before a date in which no name can be
local LONGEST_CUE = 14   -- bytes of "published on: "
local AND, AMPERSAND, COLON, SEMICOLON, BRACKET, SAID, WRITER = ("a&:;(sW"):byte(1, 7)

local role_words, before_roles = ptext.set(roles.words), ptext.set(roles.before)
local bodies = sets.of_list(bylines.bodies)

-- What words at the beginning of a line say of the names that follow: an author, or somebody else.
local beginning = ptext.lexicon(sets.joined(bylines.others, bylines.introductions), "azAZ09\128\255")

-- Verbs behind a role: "Jane Doe, head of policy, explains why the desk had to move".
local telling = ptext.lexicon(sets.joined(bylines.telling, bylines.telling_together), "azAZ")

--- Whether a phrase says what somebody is.
function people.is_role(text)
  if #text > LONGEST_ROLE then
    return false
  end
  for word in text:lower():gmatch("[%a\x80-\xFF][%a\x80-\xFF-]*") do
    if role_words[word] then
      return true
    end
  end
  return false
end

-- Places -----------------------------------------------------------------------------------------

local byte = string.byte

-- White space and marks that stand around names; behind one, all but the stop.
local before, behind = {}, {}
for _, code in ipairs { byte(" \t\n\v\f\r,;|/:.*(-", 1, -1) } do
  before[code], behind[code] = true, code ~= byte "." or nil
end

-- Without those at both ends.
local function trim(text, first, last)
  while first <= last and before[byte(text, first)] do
    first = first + 1
  end
  while last >= first and behind[byte(text, last)] do
    last = last - 1
  end
  return first, last
end

-- Where the names begin after "By", "Written by", "Author:" in a line that ends at `stop`; nil when it begins with no
-- such words, and then whether it begins with such that introduce somebody else.
local function after_introduction(text, init, stop)
  local portrayed = byte(text, init) == WRITER and text:match("^Writer['\x80-\xE2]*s picture()%u", init)
  if portrayed then   -- "Writer's pictureJane Doe"
    return portrayed, false
  end
  local number, last = beginning:at(text, init)
  if not number or number <= #bylines.others then
    return nil, number ~= nil
  end
  local after = text:match("^[%s:]+()", last + 1)
  return last < stop and after or nil, false
end

-- Names end where an address, a bracket or a bar begins; after "by", and before a comma, also at words such as "for".
local first_cut_of = first_of { " | ", " - ", " \u{2013} ", " \u{2014} ", " \u{2022} ", " \u{B7} ", " / ", " // ", "@",
  " (", "\t", ";", "  ", " \u{FF0F} ", " Pictures:", " Photos:", " Photographs:", " Photography:", " Illustrations:",
  " Pictures by ", " Photos by ", " Photographs by " }
local first_weak_cut_of = first_of { " on ", " for ", " in ", " at ", " from " }
local first_joint_of = first_of { " and ", " & ", " with ", " y ", " und ", " et ", " ac ", " a " }

-- Where a capital follows a small letter, "Jane DoeBusiness Columnist", but not in "MacDonald".
local function glued_at(text, first, limit)
  local at = text:match("%l()%u%l", first)
  while at and at < limit do
    local word = text:sub(first, at - 1):match("(%S+)$")
    if not (#word <= 3 or word:find("^Mac") or word:find("^Fitz")) then
      return at
    end
    at = text:match("%l()%u%l", at + 1)
  end
end

--- Where the time begins that a post takes to read, "4 minute read", at or behind a place of a line; or nil.
function people.reading_time(text, first)
  local timed = text:find("min", first, true) or text:find("Min", first, true)
  return timed and text:match("()%f[%d]%d+[%s-]*[Mm]in", first)
end

local function first_cut(text, first, last, introduced)
  local at = people.reading_time(text, first) or last + 1
  local after = at
  local cut, cut_last = first_cut_of(text, first)
  if cut and cut < at then
    at, after = cut, cut_last + 1
  end
  if introduced then
    local weak, weak_last = first_weak_cut_of(text, first)
    if weak and weak < at and weak < (text:find(",", first, true) or at) then
      at, after = weak, weak_last + 1
    end
  end
  local glued = glued_at(text, first, at)
  if glued then
    return glued, glued
  end
  return at, after
end

local cues = sets.of_list { "on", "posted", "published", "updated", "written" }

-- The end of what stands before "posted on:" or the like, up to where a date begins.
local function before_cue(text, last)
  for _ = 1, 2 do
    local from = math.max(1, last - LONGEST_CUE)
    local at, word = text:sub(from, last):match("^.*%f[%a]()(%a+):?%s*$")
    if not (at and cues[word:lower()]) then
      return last
    end
    last = from + at - 2
  end
  return last
end

-- The part of a line in which names may stand: before or after its date, after "by".
local function part(text, date_first, date_last)
  local first, last = 1, #text
  if date_first then
    local by = text:lower():find(" by ", 1, true)
    if by then
      return by + 1, by > date_first and last or date_first - 1
    elseif date_first > BEFORE_DATE then
      last = before_cue(text, date_first - 1)
    else
      first = date_last + 1
    end
  end
  return trim(text, first, last)
end

-- Names and roles --------------------------------------------------------------------------------

-- One name between two places, or nil.
local function read_name(text, first, last, alone)
  first, last = trim(text, first, last)
  local a, b, known = names.read(text, first, last, alone)
  if a and not role_words[(text:sub(first, last):match("%s%S+%s+(%S+)$") or ""):lower()] then
    return { first = a, last = b, known = known }
  end
end

-- "Jane Doe Northby Evening Post": two words, or three with an initial, before the name of a paper.
local function before_paper(text, first, last)
  local words = text:sub(first, last)
  local paper = words:match(".*%A(%a+)$")
  if not (paper and bodies[paper:lower()]) then
    return nil
  end
  local name = words:match("^%S+%s+%u%.?%s+%S+%f[%s]") or words:match("^%S+%s+%S+%f[%s]")
  local person = name and read_name(text, first, first + #name - 1)
  return person and person.known and person or nil
end

-- "Jane Doe and John Roe"; nil unless every part is a name.
local function read_names(text, first, last, alone)
  local found, at = {}, first
  while at <= last do
    local stop, stop_last = first_joint_of(text, at)
    if not stop or stop > last then
      stop, stop_last = last + 1, last
    end
    local person = before_paper(text, at, stop - 1) or read_name(text, at, stop - 1, alone)
    if not person then
      return nil
    end
    found[#found + 1] = person
    at = stop_last + 1
  end
  return #found > 0 and found or nil
end

-- "Jane Doe Senior Contributor": the name is what stands before the words of a role, which begins where? Not behind a
-- colon, nor in a sentence: "Jane Doe: Health visitors are missed", "Northby Voices trustee Jane Doe explains why".
local function before_role(text, first, last)
  local count, whole = 0, text:sub(first, last):lower()
  if bodies[whole:match("^.*%A(%a+)")] or role_words[whole:match("^%S+")] then   -- "Harbour Lights Parent Carer Forum"
    return nil
  end
  for from, word in whole:gmatch("()(%S+)") do
    count = count + 1
    if count > 2 and (role_words[word] or before_roles[word]) then
      if whole:byte(from - 2) == COLON or telling:find(whole) then
        return nil
      end
      return read_name(text, first, first + from - 2), first + from - 1
    end
  end
end

-- Where the names go on behind "and".
local function joined_at(text, first)
  local begins = text:byte(first)
  if begins == AND then
    return text:match("^and%s+()", first)
  end
  return begins == AMPERSAND and text:match("^&%s+()", first) or nil
end

local function add_role(person, first, last)
  person.role_first, person.role_last = person.role_first or first, last
end

-- Takes a piece between commas: more names, or what the last person is, up to what somebody tells. False when it makes
-- no sense.
local function take(text, first, last, alone, found)
  local previous = found[#found]
  local joined = joined_at(text, first)
  alone = alone and not previous
  local persons = names.may_begin(text, joined or first, alone) and read_names(text, joined or first, last, alone)
  local another = persons and (not previous or joined or persons[1].known
    or not previous.role_first and text:find(" and ", first, true))
  if another then
    table.move(persons, 1, #persons, #found + 1, found)
  elseif previous and byte(text, first) == SAID and text:find("^said%f[%A]", first) then
    return false   -- "Jane Doe, chair of the forum, said:"
  elseif previous then
    found.told = found.told or telling:at(text, first) ~= nil
    if not found.told then
      add_role(previous, first, last)
    end
  else
    local person, role = before_role(text, first, last)
    if not person then
      return false
    end
    found[1] = person
    add_role(person, role, last)
  end
  return true
end

-- Reads the pieces between commas.
local function read_pieces(text, first, last, alone)
  local found, at = {}, first
  while at <= last do
    local comma = text:find(",", at, true)
    local stop = comma and comma <= last and comma or last + 1
    local piece_first, piece_last = trim(text, at, stop - 1)
    if piece_first <= piece_last and not take(text, piece_first, piece_last, alone, found) then
      return nil
    end
    at = stop + 1
  end
  return #found > 0 and found or nil
end

-- After "by", more persons with their roles behind semicolons: "Jane Doe, Director; John Roe, Chair".
local function read_more(text, at, last, found)
  while at <= last do
    local stop = text:find(";", at, true) or last + 1
    local first, piece_last = trim(text, at, stop - 1)
    local persons = first <= piece_last and read_pieces(text, first, piece_last, false)
    if not persons then
      return
    end
    table.move(persons, 1, #persons, #found + 1, found)
    at = stop + 1
  end
end

-- "Jane Doe (Head of Policy) and John Roe (University of Carrow)", from behind the first bracket on: the roles, and who
-- else stands there. False when brackets follow each other, as behind the names of members of parliament.
local function read_brackets(text, at, last, found)
  local stop = text:find(")", at, true)
  while stop and stop <= last do
    if not found[#found].role_first and people.is_role(text:sub(at, stop - 1)) then
      add_role(found[#found], at, stop - 1)
    end
    if text:find("^%s*%(", stop + 1) then
      return false
    end
    local begins = text:match("^,?%s+and%s+()", stop + 1) or text:match("^,%s*()", stop + 1)
    local bracket = begins and text:find(" (", begins, true)
    local persons = begins and read_names(text, begins, (bracket or last + 1) - 1, false)
    table.move(persons or {}, 1, persons and #persons or 0, #found + 1, found)
    at = persons and bracket and bracket + 2
    stop = at and text:find(")", at, true)
  end
  return true
end

-- Takes away what is no role, or another sentence behind it; true when all were roles.
local function drop_false_roles(text, found)
  local sound = true
  for _, person in ipairs(found) do
    local stop = person.role_first and text:find("%l%l%l[.!?]%s+%u", person.role_first)
    if stop and stop < person.role_last then
      person.role_last = stop + 2
    end
    local role = person.role_first and text:sub(person.role_first, person.role_last)
    if role and (role:find(" will ", 1, true) or not people.is_role(role)) then   -- "Jane Doe, the mayor, will resign"
      person.role_first, person.role_last, sound = nil, nil, false
    end
  end
  return sound
end

-- A role behind a bar or dash: "Jane Doe | Head of Service | Northby Council".
local function role_behind(text, first, last, person)
  first, last = trim(text, first, last)
  if first > last or person.role_first then
    return
  end
  local _, stop = trim(text, first, first_cut(text, first, last) - 1)
  if people.is_role(text:sub(first, stop)) then
    add_role(person, first, stop)
  end
end

-- One word is no name where nothing introduces it: "Published: 3 May".
local function has_space(text, first, last)
  local at = text:find("%s", first)
  return at and at <= last
end

local function read_part(text, first, last)
  local after, other = after_introduction(text, first, #text)
  if other or not after and not (has_space(text, first, last) and names.may_begin(text, first)) then
    return nil
  end
  local cut, beyond = first_cut(text, after or first, last, after ~= nil)
  local from, to = trim(text, after or first, cut - 1)
  local found = from <= to and read_pieces(text, from, to, after ~= nil)
  if not found then
    return nil
  end
  if after and text:byte(cut) == SEMICOLON then
    read_more(text, beyond, last, found)
  end
  local sound = drop_false_roles(text, found)
  if text:byte(beyond - 1) ~= BRACKET then
    role_behind(text, beyond, last, found[#found])
  elseif not read_brackets(text, beyond, last, found) then
    return nil
  end
  return found, after ~= nil, sound
end

local function read(text, date_first, date_last)
  local first, last = part(text, date_first, date_last)
  if #text > LONGEST or first > last then
    return nil
  end
  local found, cue, sound = read_part(text, first, last)
  local by = not found and not date_first and text:find(", by ", 1, true)   -- "The Northby Gazette, by Jane Doe"
  if by then
    found, cue, sound = read_part(text, by + 2, last)
    found = found and found[1].known and found or nil
  elseif not found and date_first then   -- "3 May 2021 | Opinion | Jane Doe"
    local barred = text:find("|", first, true) or text:find("\u{B7}", first, true)
    local at = barred and text:sub(first, last):match("^.*%s\xC2?[|\xB7]%s+()")
    if at then
      found, cue, sound = read_part(text, first + at - 1, last)
    end
    found = found and found[1].known and found or nil
  end
  return found, cue, sound
end

local read_known = recall(function(text)
  local found, cue, sound = read(text)
  return found and { found, cue, sound }
end)

-- Of lines without a date, which many pages share.
local function recalled(text)
  local known = read_known(text)
  if known then
    return known[1], known[2], known[3]
  end
end

--- Reads a line as a byline.
-- @param text the line, without its bullet
-- @param date_first, date_last where its date is, if it has one
-- @return list of { first, last, known, role_first, role_last }, positions in the text; whether words such as "by" say
-- so; whether nothing stands there but names and what the persons are, and what they tell where the list is `told`; or
-- nil
function people.read(text, date_first, date_last)
  if date_first then
    return read(text, date_first, date_last)
  end
  return recalled(text)
end

local columns = ptext.columns
local of = columns.of

-- Words that introduce an author begin with a letter, and then the line is marked for it, or behind other marks.
local first = of.first_byte
local is_letter = of.from:is(1) & (first:at_least(byte "a") & first:at_most(byte "z")
  | first:at_least(byte "A") & first:at_most(byte "Z"))
local may_be_named = (of.length - of.from):below(LONGEST) & (of.may_be_named | of.starts | ~is_letter)

--- Whether a line is worth reading as a byline: an expression over columns.
people.may_be_read = of.date | may_be_named

--- The same as people.read, of line `i` of a post.
function people.of_line(post, i)
  local seen = post.seen
  local offset, dated = seen.from[i] - 1, seen.date[i]
  if not dated then
    return recalled(lines_of.bare(post, i))
  end
  local date_first, date_last = dated.first - offset, dated.last - offset
  if date_first > BEFORE_DATE or date_last <= post.lasts[i] - post.firsts[i] - offset then   -- more than a date
    return read(lines_of.bare(post, i), date_first, date_last)
  end
end

return people
