-- core.clauses and core.endings the plain way, for the words and marks that they are given.

local lpeg = require "lpeg"

local P, S, R, C, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.C, lpeg.Cp, lpeg.Ct

local clauses = {}

-- What sentences are cut by.
clauses.parts = {
  joining = { "and", "but", "or", "so", "that", "if", "when", "then", "think", "who", "which" },
  goes_on = { "who" }, listing = { "and", "or", "," }, no_aside = { "and " },
  marks = { ",", ";", ":", "(", ")", "\"", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2013}", "\u{2014}", "\u{2022}", "\u{2026}" },
  stops = { "." }, adverbs = { "also", "now", "really", "would" }, opening = { "now", "first", "however" },
  heads = { "of", "in", "for", "with", "that" }, bytes = "09AZaz\xC3\xCA\x80\xBF''--",
}

--- What a phrase ends at: strings, and those that end it only where no letter follows.
clauses.strings, clauses.stops = { " who ", ",", ";", ", and ", " \u{2013} ", "\u{201D}" }, { " to", ".", "!", "?" }

local function set(list)
  local words = {}
  for _, word in ipairs(list) do words[word] = true end
  return words
end

local between, opening, prepositions = set(clauses.parts.adverbs), set(clauses.parts.opening), set(clauses.parts.heads)

-- Any of some words, in either case.
local function any(words)
  local pattern = P(false)
  for _, one in ipairs(words) do
    local letters = P(true)
    for c in one:gmatch "." do letters = letters * S(c .. c:upper()) end
    pattern = pattern + letters * -(R("az", "AZ", "09") + R "\xC3\xCA" * R "\x80\xBF" + S "-'" + "\u{2019}")
  end
  return pattern
end

local letter = R("az", "AZ", "09") + R "\xC3\xCA" * R "\x80\xBF"
local apostrophe = P "'" + "\u{2019}"
local word = letter * (letter + S "-&" + apostrophe * #letter) ^ 0
local mark = S ",;:()\"" + P "\u{201C}" + "\u{201D}" + "\u{2018}" + "\u{2013}" + "\u{2014}" + "\u{2022}"
  + S "." * -letter + "\u{2026}"
local boundary = C(any(clauses.parts.joining)) + C(mark)
-- All boundaries of a text, three values for each: where it begins, what it is, where it ends.
local boundaries = Ct((Cp() * boundary * Cp() + word + 1) ^ 0)

local listing = { [","] = true, ["and"] = true, ["or"] = true }

local separators = {}
for byte in (" \t\r\n,;:"):gmatch "." do separators[byte:byte()] = true end
local NO_BREAK = "\u{A0}"

local function trim(text)
  local first, last = 1, #text
  while separators[text:byte(first)] or text:find(NO_BREAK, first, true) == first do
    first = first + (separators[text:byte(first)] and 1 or #NO_BREAK)
  end
  while last >= first and (separators[text:byte(last)] or text:sub(last - 1, last) == NO_BREAK) do
    last = last - (separators[text:byte(last)] and 1 or #NO_BREAK)
  end
  return text:sub(first, last)
end

local COMMA, LONGEST_GAP = 44, 8

-- "schools, whose budgets have fared better than ours," → "schools"
local function without_aside(left)
  if left:byte(-1) ~= COMMA and not left:find(",%s+$", -LONGEST_GAP) then return left end
  local head, aside = left:match "^(.*),%s*([^,]+),%s*$"
  return head and aside:find "^%a" and not aside:find "^and " and head or left
end

-- The subject that ends where `left` does. A relative clause belongs to it: "anyone who is thinking of it".
local function last_phrase(left)
  local places = boundaries:match(left)
  local at, ending = #places - 2, #left
  while at > 0 and places[at + 1] == "who" do
    ending, at = places[at] - 1, at - 3
  end
  return trim(left:sub(at > 0 and places[at + 2] or 1, ending))
end

local function without_adverbs(phrase)
  local at = phrase:match "^.*%s()%S+$"
  while at and between[phrase:sub(at):lower()] do
    phrase = trim(phrase:sub(1, at - 1))
    at = phrase:match "^.*%s()%S+$"
  end
  local first, rest = phrase:match "^(%a+),?%s+(.+)$"
  if first and opening[first:lower()] then return rest end
  return phrase
end

--- A text without the bullet or number of a list before it.
function clauses.unnumbered(text)
  return (text:gsub("^%s*\u{2022}", ""):gsub("^%s*%d*[.)]?%s*", ""))
end

--- The subject of the verb that begins at `first` in a sentence: "every council in the country".
function clauses.subject(text, first)
  local left = without_aside(text:sub(1, first - 1))
  return without_adverbs(last_phrase(clauses.unnumbered(left)))
end

--- The subject of the verb that begins at `first` with all that commas and "and" join to it.
function clauses.listed_subject(text, first)
  local left = without_aside(text:sub(1, first - 1))
  local places = boundaries:match(left)
  local at = #places - 2
  local joined = false -- a comma joins only before an "and": "In 2017, the council" is no list
  while at > 0 and listing[places[at + 1]] and (joined or places[at + 1] ~= ",") do
    joined, at = true, at - 3
  end
  return without_adverbs(trim(left:sub(at > 0 and places[at + 2] or 1)))
end

--- What a subject is called: the last word before a preposition, in small letters. "every council in the country" →
--- "council"
function clauses.head(phrase)
  local head
  for one in phrase:gmatch "[%w\xC3-\xCA\x80-\xBF'-]+" do
    local small = one:lower()
    if prepositions[small] and head then return head end
    head = small
  end
  return head or ""
end

-- A pattern that takes a text up to the first of some endings.
local function up_to(...)
  local ending = P(false)
  for _, text in ipairs { ... } do ending = ending + text end
  return C((1 - S " ,;:.!?\xE2") ^ 0 * ((1 - ending) * (1 - S " ,;:.!?\xE2") ^ 0) ^ 0)
end

local ending = up_to(" who ", ",", ";", ", and ", " \u{2013} ", "\u{201D}", P " to" * -letter, S ".!?" * -letter)

--- What stands from `first` on before the first ending.
function clauses.before(text, first)
  return trim(ending:match(text, first))
end

return clauses
