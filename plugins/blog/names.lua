-- Whether a string is the name of a person, by its shape and by lists of what names are and are not made of.

local ptext = require "ptext"
local lists = ptext.script "lib/names"
local bylines = ptext.script "lib/bylines"

local names = {}

local reader = ptext.names { particles = lists.particles, honorifics = lists.honorifics, articles = lists.articles,
  suffixes = lists.suffixes, given = lists.given, never = bylines.not_names, not_alone = bylines.not_alone,
  joints = "and &" }

--- By which document:features tells names.
names.reader = reader

--- Reads a part of a string as a person's name.
-- @param text string
-- @param first, last the part, without white space at its ends; all of the text when absent
-- @param alone whether one word will do ("by Regan")
-- @return first, last: where the name stands in the text, without honorifics and letters after it, and whether its
-- first word is a common given name or "Dr" stands before it; or nil
function names.read(text, first, last, alone)
  return reader:read(text, first, last, alone)
end

--- Whether a name may begin at a place of a string, behind marks and "and": quicker than to look where it ends.
function names.may_begin(text, first, alone)
  return reader:may_begin(text, first, alone)
end

--- The name as one would write it in a list: not in capitals throughout.
function names.plain(text)
  if text:find("%l") or not text:find("%u%u") then
    return text
  end
  return (text:gsub("(%u)([%u']+)", function(first, rest)
    return first .. rest:lower()
  end))
end

return names
