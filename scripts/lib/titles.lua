-- Titles of reports and the like that no list has: a run of words with capitals, or what stands between commas, beside a
-- word that says what it is ("the evaluation, Sooner Than Later, followed …").

local trie = include "lib/trie"

local P, S, R, B, V, C, Cp, Cg, Cmt = lpeg.P, lpeg.S, lpeg.R, lpeg.B, lpeg.V, lpeg.C, lpeg.Cp, lpeg.Cg, lpeg.Cmt

local titles = {}

-- What is published, in the words that introduce it.
titles.cues = { "report", "reports", "review", "study", "survey", "paper", "white paper", "green paper", "guidance", "strategy", "evaluation", "research", "book", "document", "briefing", "pamphlet",
  "plan", "action plan", "policy", "framework", "handbook", "guide", "toolkit", "inquiry", "consultation", "publication", "article", "essay", "blog", "series", "manifesto", "analysis", "thesis", "dissertation", "novel", "film", "prospectus", "charter", "standards", "programme" }

local letter = R("az", "AZ") + R "\xC3\xCA" * R "\x80\xBF"
local digit = R "09"
local capital = R "AZ" + "\xC3" * R "\x80\x9E"
local apostrophe = P "'" + "\u{2019}"
local word = (letter + digit) * (letter + digit + apostrophe * #letter + "-" * #letter) ^ 0 * (apostrophe * -letter) ^ -1
local space = S " \t\r\n" ^ 1 + P "\u{A0}"
local ends = -(letter + digit)
-- Rules of titles.after, since LPeg copies patterns where they are used.
local rules = {}
local is_small = ptext.set [[ a an the of and or for to in on at by with from than that is are be as into about after before our we their not no
  but do does what who how when why my me it its your you all out up ]]
local small = Cmt(C(R("az", "AZ") ^ 1), function(_, at, text) return is_small[text:lower()] and at end) * ends
local proper = #(capital + digit) * word

-- Three words or more, the first and the last with capitals, small words between: "Ten Years After the Call-in".
local function count(run)
  local n, long = 0, 0
  for one in run:gmatch "[^%s]+" do
    n = n + 1
    if one:find "^%u" or one:find "^\xC3" then long = long + 1 end
  end
  return n, long
end
-- A day that something is to be done by, or was done on, belongs to no title: "by 30 April".
local day = (P "by" + "on" + "before" + "until" + "from") * space * digit * digit ^ -1 * (P "st" + "nd" + "rd" + "th") ^ -1
  * space * capital
local step = space * (-day * small * space) ^ 0 * proper + ":" * space * (small * space) ^ 0 * proper
local run = C(#capital * word * step ^ 1)

local stop = P "," + ";" + "|" + "(" + ")" + "\u{201C}" + "\u{201D}" + "\u{2014}" + "\u{2013}" + S ".?!" * (space + -1 + "\u{201D}")
local function up_to(ending)
  return C(#capital * (1 - ending) ^ 1)
end

-- Words with which no title begins: who speaks, days, posts ("Research Fellow", "Policy Officer"), and the second word of
-- a "green paper".
local speaking = { cllr = true, councillor = true, mr = true, mrs = true, ms = true, dr = true, sir = true, dame = true, lord = true, professor = true, paper = true, plan = true, chief = true, head = true, chair = true, deputy = true, minister = true, leader = true, founder = true, ceo = true, president = true, senior = true, former = true, fellow = true, officer = true, director = true, assistant = true, associate = true, manager = true, adviser = true, he = true, she = true, it = true, they = true, we = true, i = true, this = true, that = true, there = true, however = true, and_ = true, but = true, so = true, which = true,
  monday = true, tuesday = true, wednesday = true, thursday = true, friday = true, saturday = true, sunday = true }

-- Words that begin titles whose other words have small letters.
local beginning = { A = true, An = true, The = true, What = true, How = true, Why = true, Where = true, Who = true, Towards = true, Beyond = true }

-- Whether what stands between commas after such a word reads as a title.
local function is_title(_, at, text)
  local n, long = count(text:match "^(.-): " or text)
  local first = text:match "^[%w'\u{2019}]+" or ""
  if n < 3 or #text > 160 or speaking[first:lower()] or text:find "[%[%]\"]" then return false end
  return (long * 2 >= n or beginning[first] or first:find "ing$" ~= nil) and at
end
local function is_run(_, at, text)
  local n, long = count(text)
  return n >= 3 and long * 2 >= n and at
end

local function found(pattern) return Cg(Cp(), "first") * pattern * Cg(Cp(), "last") end

-- Up to the comma: 256 bytes at most, or all that follows would be read for each of many words that introduce a title.
local filler = V "filler"
rules.filler, rules.few = V "few" ^ -16, (1 - S ",;:.?!()") ^ -16
local cue = letter ^ 1
local called = space * trie { "called", "entitled", "titled", "named", "on" } * space
local between_commas, stops = V "between_commas", V "stop"
rules.stop = stop
rules.between_commas = filler * "," * space * found(Cmt(up_to(stops + space * "by" * space), is_title)) * #(P "," + S ".;" + "(" + space + -1)
local comma_twice = filler * "," * filler * between_commas
local colon = ":" * space * found(Cmt(up_to(stops), is_run))
local straight = space * found(Cmt(up_to(stops + space * (P "which" + "who" + "highlight" + "set" + "published" + "by" + "has" + "is" + "was" + "says" + "calls" + "called" + "argues" + "argued" + "finds" + "warns" + "warned" + "recommends" + "recommended"
  + "suggests" + "reveals" + "shows") * ends + space * trie(titles.cues) * ends), is_title))
local after_called = called * found(Cmt(run, is_run))

--- What follows a word that says that it is a publication.
rules[1] = cue * (after_called + between_commas + colon + straight + comma_twice)
titles.after = P(rules)

-- In quotation marks, and in references ---------------------------------------------------------------------------------

local function is_quoted_title(subject, at, text)
  return not text:find "[,.!?]$" and is_run(subject, at, text)
end

-- What is named in marks and is no publication: "the ‘Gone Too Far’ campaign".
local no_work = trie { "campaign", "programme", "project", "scheme", "model", "initiative", "approach", "service", "concept", "team", "award", "awards" } * ends

local begins = #(R "AZ" + P "\xC3") -- looked at first: most marks are apostrophes

-- Of 256 bytes at most: or all that follows would be read for each of many marks that nothing closes.
local function in_marks(open, close)
  local inside = P { V "few" ^ -16, few = (1 - P(close) * -letter - S "\n") ^ -16 }
  return open * begins * found(Cmt(C(inside), is_quoted_title)) * close * -(space * no_work)
end

-- Right behind a word that says what it is, any words in marks that begin with a capital: "the report ‘Left in the cold’".
local introduced = B(S "tsdy" * P " ") * (B "report " + B "reports " + B "titled " + B "study ")
local function is_introduced(_, at, text) return text:find "%s" ~= nil and not text:find "[,.!?]$" and at end
local function introduced_in(open, close)
  local inside = P { V "few" ^ -16, few = (1 - P(close) * -letter - S "\n") ^ -16 }
  return open * begins * found(Cmt(C(inside), is_introduced)) * close
end

--- A title in quotation marks: three words or more, most with capitals.
titles.quoted = in_marks("\u{201C}", "\u{201D}") + in_marks("\u{2018}", "\u{2019}") + in_marks('"', '"') + in_marks("'", "'")
  + introduced * (introduced_in("\u{201C}", "\u{201D}") + introduced_in("\u{2018}", "\u{2019}") + introduced_in('"', '"') + introduced_in("'", "'"))

--- A title after the year of a reference: "Lunt, P. (2022) Whole Families, Whole Teams. Wrenbury: …".
titles.cited = "(" * digit * digit * digit * digit * ")" * S ".," ^ -1 * space
  * ("\u{2018}" * found(#capital * (1 - P "\u{2019}" * -letter) ^ 1) * "\u{2019}"
    + found(#capital * (1 - S ".?!" * (space + -1)) ^ 1))

return titles
