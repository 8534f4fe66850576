-- What stands round a modal or a verb in a sentence: whose clause it is, whom a verb is addressed to, what follows.
--
-- Nothing here parses English. A clause begins after the last mark or joining word before it; what comes between is its
-- subject, and the last word before a preposition is what the subject is called.

local trie = include "lib/trie"

local P, S, R, C, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.C, lpeg.Cp, lpeg.Ct

local clauses = {}

-- Words that begin a clause, and words that may stand between a subject and its verb.
local joining = { "and", "but", "or", "so", "because", "that", "if", "when", "while", "though", "although", "unless",
  "until", "whether", "where", "why", "than", "since", "then", "think", "thinks", "believe", "believes", "say", "says", "said",
  "argue", "argues", "hope", "yet", "nor", "who", "whom", "which", "what" }
local between = [[
  also now still all then therefore instead surely urgently nevertheless nonetheless really only always never simply
  together both each clearly certainly just at least first too again ever either will would may might can do does did
  probably perhaps obviously absolutely desperately
]]
local prepositions = [[ of along in for at on as from with to by across within among between about under over who that ]]
local opening = [[ now first secondly thirdly second third finally here meanwhile today yes no please therefore
  however instead ]]

local cut = ptext.clauses {
  joining = joining, goes_on = { "who" }, listing = { "and", "or", "," }, no_aside = { "and " },
  marks = { ",", ";", ":", "(", ")", "\"", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2013}", "\u{2014}", "\u{2022}", "\u{2026}" },
  stops = { "." }, adverbs = between, opening = opening, heads = prepositions, bytes = "09AZaz\xC3\xCA\x80\xBF''--",
}

--- A text without the bullet or number of a list before it.
function clauses.unnumbered(text)
  return (text:gsub("^%s*\u{2022}", ""):gsub("^%s*%d*[.)]?%s*", ""))
end

--- The subject of the verb that begins at `first` in a sentence: "every council in the country". A relative clause
--- belongs to it ("anyone who is thinking of it"), an aside does not: "schools, whose budgets have fared better than
--- ours," → "schools".
function clauses.subject(text, first)
  return cut:subject(text, first)
end

--- The subject of the verb that begins at `first` with all that commas and "and" join to it. A comma joins only before an
--- "and": "In 2017, the council" is no list.
function clauses.listed_subject(text, first)
  return cut:listed_subject(text, first)
end

local finite = ptext.word_class([[ is are was were am has have had will would can could must should need needs may might do does did knew ]], "AZaz")

--- The subject with all its parts ("a vision, a strategy and a focus on outcomes"), unless what it is joined to is a
--- clause of its own.
function clauses.whole_subject(text, first)
  local wide = clauses.listed_subject(text, first)
  return finite:find(wide) and clauses.subject(text, first) or wide
end

--- What a subject is called: the last word before a preposition, in small letters. "every council in the country" →
--- "council"
function clauses.head(phrase)
  return cut:head(phrase)
end

local addressed = ptext.endings({ " to ", " who ", " whom ", " which ", " that ", ",", " not ", " for ", ";", ":", " elsewhere",
  " all ", " TO" }, { " to", ".", "!", "?" })

--- Whom a verb that ends at `last` is addressed to: "our partners in health and the police" in "I would encourage our
--- partners in health and the police to bring …".
function clauses.object(text, last)
  local after_all = text:match("^%s+all%s+()", last + 1) or text:match("^%s+on%s+all%s+()", last + 1)
  return (after_all and "all " or "") .. addressed:before(text, after_all or last + 1)
end

local asked = ptext.endings({ ";", ":", ", and ", ", but ", ", so ", ", because ", ", which ", ", we ", ", I ", ", they ", ", it ", ",\u{2019}",
  " \u{2013} ", " \u{2014} ", "\u{201D}" }, { ".", "!", "?" })

--- What is asked for: what follows to the end of the clause.
function clauses.action(text, last)
  local action = asked:before(text, last + 1)
  return action ~= "" and action or nil
end

-- Words and what stands between them, as the core takes them.
local letter = R("az", "AZ", "09") + R "\xC3\xCA" * R "\x80\xBF"
local apostrophe = P "'" + "\u{2019}"
local word = letter * (letter + S "-&" + apostrophe * #letter) ^ 0

local function any_of(words)
  return trie(words) * -(letter + S "-'" + "\u{2019}")
end

--- A function that gives the places of some words, and of `others`, in a text as a flat list: first, word, after, first,
--- word, after …
function clauses.finder(words, others)
  if others then words = table.move(others, 1, #others, #words + 1, table.move(words, 1, #words, 1, {})) end
  local places = Ct((Cp() * C(any_of(words)) * Cp() + word + 1) ^ 0)
  return function(text) return places:match(text) end
end

return clauses
