-- What stands round a modal or a verb in a sentence: whose clause it is, whom a verb is addressed to, what follows.
--
-- Nothing here parses English. A clause begins after the last mark or joining word before it; what comes between is its
-- subject, and the last word before a preposition is what the subject is called.

local set = include "lib/set"
local trie = include "lib/trie"

local P, S, R, C, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.C, lpeg.Cp, lpeg.Ct

local clauses = {}

-- Words that begin a clause, and words that may stand between a subject and its verb.
local joining = { "and", "but", "or", "so", "because", "that", "if", "when", "while", "though", "although", "unless",
  "until", "whether", "where", "than", "since", "then", "think", "thinks", "believe", "believes", "say", "says", "said",
  "argue", "argues", "hope", "yet", "nor", "who", "whom", "which", "what" }
local between = set [[
  also now still all then therefore instead surely urgently nevertheless nonetheless really only always never simply
  together both each clearly certainly just at least first too again ever either will would may might can do does did
  probably perhaps obviously absolutely desperately
]]
local prepositions = set [[ of in for at on as from with to by across within among between about under over who that ]]
local opening = set [[ now first secondly thirdly second third finally here meanwhile today yes no please therefore
  however instead ]]

local letter = R("az", "AZ", "09") + R "\xC3\xCA" * R "\x80\xBF"
local apostrophe = P "'" + "\u{2019}"
local word = letter * (letter + S "-&" + apostrophe * #letter) ^ 0
local mark = S ",;:()\"" + P "\u{201C}" + "\u{201D}" + "\u{2018}" + "\u{2013}" + "\u{2014}" + "\u{2022}"
  + S "." * -letter + "\u{2026}"
local boundary = C(trie(joining) * -(letter + S "-'" + "\u{2019}")) + C(mark)
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

local finite = set [[ is are was were am has have had will would can could must should need needs may might do does did knew ]]

--- The subject with all its parts ("a vision, a strategy and a focus on outcomes"), unless what it is joined to is a
--- clause of its own.
function clauses.whole_subject(text, first)
  local wide = clauses.listed_subject(text, first)
  for one in wide:lower():gmatch "%a+" do
    if finite[one] then return clauses.subject(text, first) end
  end
  return wide
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

local addressed = up_to(" to ", " who ", " whom ", " which ", " that ", ",", " not ", " for ", ";", ":", " elsewhere",
  " all ", " TO", P " to" * -letter, S ".!?" * -letter)

--- Whom a verb that ends at `last` is addressed to: "our partners in health and the police" in "I would encourage our
--- partners in health and the police to bring …".
function clauses.object(text, last)
  local after_all = text:match("^%s+all%s+()", last + 1)
  return (after_all and "all " or "") .. trim(addressed:match(text, after_all or last + 1))
end

local asked = up_to(";", ":", ", and ", ", but ", ", so ", ", because ", ", which ", ", we ", ", I ", ", they ", ", it ", ",\u{2019}", " \u{2013} ", " \u{2014} ", "\u{201D}",
  S ".!?" * -letter)

--- What is asked for: what follows to the end of the clause.
function clauses.action(text, last)
  local action = trim(asked:match(text, last + 1))
  return action ~= "" and action or nil
end

local function any_of(words)
  return trie(words) * -(letter + S "-'" + "\u{2019}")
end

--- A function that gives the places of some words in a text as a flat list: first, word, after, first, word, after …
function clauses.finder(words)
  local places = Ct((Cp() * C(any_of(words)) * Cp() + word + 1) ^ 0)
  return function(text) return places:match(text) end
end

return clauses
