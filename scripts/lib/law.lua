-- How legislation is cited: "section 17(10)(a) of the Children Act 1989", "ss. 31 and 38", "Article 8 of the Convention",
-- "Regulation (EU) 2016/679", "CPR 31.16".

local acts = include "lib/acts"

local P, S, R, V, C, Cg, Cmt = lpeg.P, lpeg.S, lpeg.R, lpeg.V, lpeg.C, lpeg.Cg, lpeg.Cmt

local law = {}

-- What is large, or stands in several patterns, is a rule, since LPeg copies patterns where they are used.
local rules = {}

-- A pattern in which some rules have names.
local function with(names, pattern)
  local grammar = { pattern }
  for name in names:gmatch "%S+" do grammar[name] = rules[name] end
  return P(grammar)
end

local digit, upper, lower = R "09", R "AZ", R "az"
local letter = upper + lower + R "\xC3\xCA" * R "\x80\xBF"
local space = (S " \t\r\n" + "\u{A0}") ^ 1
local apostrophe = P "'" + "\u{2019}"
local ends = -(letter + digit)

-- Any of some words. They are joined by halves, which copies each a few times only.
local function any(text)
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = P(word) * ends end
  local function joined(first, last)
    if first == last then return words[first] end
    local middle = (first + last) // 2
    return joined(first, middle) + joined(middle + 1, last)
  end
  return joined(1, #words)
end

-- Names of Acts that lib/acts.lua lists, with those that they stand for.
local known = {}
for _, names in ipairs(acts) do
  for _, name in ipairs(names) do known[name] = names.attributes and names.attributes.canonical or names[1] end
end

-- Numbers of provisions: 17, 31A, 38(6), 8.2, 12J, "31 and 38", "17 to 20" --------------------------------------------

local bracketed = "(" * (digit ^ 1 * lower ^ -2 + lower ^ 1 + upper ^ 1) * ")"
local number = digit ^ 1 * ("." * digit ^ 1) ^ 0 * upper ^ -3 * (space ^ -1 * bracketed) ^ 0 * ends
  + R "IX" ^ 1 * S "IVX" ^ 0 * ends + upper * digit ^ 1 * ends
local more = (space ^ -1 * "," * space ^ -1 + space * (P "and" + "or" + "to") * space + P "-" + "\u{2013}") * (number + bracketed)
rules.numbers = number * more ^ 0
local numbers = V "numbers"

-- The name of an Act, an order, a treaty ------------------------------------------------------------------------------

local year = (P "1" * S "2345678" * digit * digit + P "19" * digit * digit + P "20" * digit * digit) * ends
rules.head = any "Act Bill Measure Regulations Regulation Regs Order Rules Convention Directive Code Constitution Protocol Treaty Charter"
local head = V "head"
local joiner = any "of and the for to in on with by from against or etc at as a"
local plain = upper * (letter + apostrophe * #letter) ^ 0 * (apostrophe * -letter) ^ -1
local brackets = "(" * (1 - S "()\n\"" - P "\u{201C}") ^ 1 * ")"
local between = (space + S ",." * space + "-" + space * "&" * space)
rules.piece = plain * ends + joiner + brackets
local piece = V "piece"
local country = (space * "(" * any "Northern Scotland England Wales" * (space * "Ireland") ^ -1 * ")") ^ -1
local dated_title = (-(head * (country * space * year + ",")) * piece * between) ^ 1 * head * country * space * year
rules.treaty = any "Convention Treaty Charter Declaration"
local treaty = (-V "treaty" * piece * between) ^ 0 * V "treaty"
  * space * any "on of for against relating" * space * piece * (between * piece) ^ 0
local title = dated_title + treaty + (-head * piece * between) ^ 1 * head
local dated = (year * space) * head
local bare = head * (space * year) ^ -1
local short_name = any "ECHR GDPR UNCRC CRPD CPR FPR PACE RIPA ICCPR TFEU TEU CEDAW" * (space * year) ^ -1
  + upper * lower ^ 0 * upper * letter ^ 0 * space * year
local article = (P "the" + "that" + "this" + "The") * space

-- What a provision belongs to. An Act that is named in full has its name as `canonical`; "the 1989 Act" is `short` for one.
local full = Cg((C(title) / function(text) return (text:gsub("\u{A0}", " "):gsub("%s+", " ")) end), "canonical")
local listed = Cg(Cmt(C(short_name + bare), function(_, at, text) return known[text] and at, known[text] end), "canonical")
rules.whole = full + listed + Cg(C(dated + short_name + bare), "short")
local of = (space * (P "of" + "to" + "in" + "under") * space * article ^ -1 + space * article ^ -1) * V "whole"
local of_rules = "numbers head piece treaty whole "

local names = letter ^ 1
rules.kinds = any [[ section sections Section Sections s ss sec subsection schedule schedules Schedule Sch sch Part part Pt Chapter
  chapter paragraph paragraphs para paras article articles Article Articles art arts regulation regulations reg regs rule rules r rr ]]
local kinds = V "kinds"
rules.cited = kinds * P "." ^ -1 * space ^ -1 * numbers
local cited = V "cited"
local within = space * (P "of" + "to" + "in") * space * cited
local part = within + (P "," ^ -1 * space) * cited
local rest = P "." ^ -1 * space ^ -1 * Cg(C(numbers), "provision")

local function provision(alone)
  local inner = names * rest * part ^ 0
  return alone and inner * of ^ -1 or inner * of
end

--- A provision that is law by itself: "section 47", with what it belongs to where that follows.
law.provision = with(of_rules .. "kinds cited", provision(true))

--- A provision that is law only with what it belongs to: "Part 2 of the 2004 Act", "paragraph 10 of Schedule 2".
law.part = with(of_rules .. "kinds cited", provision(false)
  + names * P "." ^ -1 * space ^ -1 * Cg(C(numbers + bracketed), "provision") * within ^ 1)

--- A rule of court, whose number says that it is one: "rule 12.73(1)", "r 44.2".
law.rule = with(of_rules, names * P "." ^ -1 * space ^ -1
  * Cg(C(digit ^ 1 * "." * digit ^ 1 * upper ^ -2 * (space ^ -1 * bracketed) ^ 0 * ends), "provision") * of ^ -1)

--- What follows the name of an Act up to its year, with a provision behind it: "Children Act 1989, s 32(1)".
law.titled = with("numbers head kinds cited", (1 - head * country * space * year) ^ 0 * head * country * space * year
  * (P "," ^ -1 * space * kinds * P "." ^ -1 * space ^ -1 * Cg(C(numbers), "provision") * within ^ 0) ^ -1)

--- An article, of the Convention where nothing else is said: "Article 8", "article 3 ECHR".
law.article = with(of_rules, names * space * Cg(C(numbers), "provision") * of ^ -1)

-- Law of the European Union and rules of court ------------------------------------------------------------------------

local community = space * ("(" * (upper ^ 1) * ")" * space) ^ -1 * (P "No" * P "." ^ -1 * space) ^ -1
  * Cg(C(digit ^ 1 * "/" * digit ^ 1 * ("/" * upper ^ 1) ^ -1), "provision") * ends

--- "Regulation (EU) 2016/679", "Directive 95/46/EC", "SI 2010/2955".
law.community = letter ^ 1 * community

--- "CPR 31.16", "FPR r 25".
law.rules_of_court = with("numbers", letter ^ 1 * (space * P "Direction") ^ -1 * (space * year * P "," ^ -1) ^ -1
  * space * ((P "rules" + "rule" + "rr" * P "." ^ -1 + "r" * P "." ^ -1 + "Part" + "Pt" + "PD") * space ^ -1) ^ -1 * Cg(C(numbers), "provision"))

local year_behind = ".* %d%d%d%d"

--- The name of an Act as it is cited, up to its year: white space as one space, no article.
function law.name(text)
  local name = text:gsub("\u{A0}", " "):gsub("%s+", " "):gsub("^[Tt]he ", "")
  return name:match(year_behind) or name
end

return law
