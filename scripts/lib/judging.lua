-- What a candidate of rules/mentions.lua must be, where its words alone do not say.

local bodies = include "lib/bodies"
local bylines = include "lib/bylines"
local capitals = include "lib/capitals"
local names = include "lib/names"
local naming = include "lib/naming"
local people = include "lib/people"
local roles = include "lib/roles"
local set = ptext.set

local P, S, R, B = lpeg.P, lpeg.S, lpeg.R, lpeg.B

local judging = {}

-- Sets of words that are looked for in a text, and those that a word is looked up in.
local BYTES = "09AZaz\xC3\xCA\x80\xBF''--\xE2\xE2"
local function class(text) return ptext.word_class(text, BYTES) end

local never_of_people, is_role = class(bylines.not_names .. people.never), class(roles.words)
local given, opens = class(names.given .. people.given), class(capitals.openers .. capitals.calendar)
local never_last, lettered = class(people.not_last), class(people.lettered)

local is_title = set(table.concat(people.titles, " "):lower() .. " mr mrs ms his her honour")

-- Legislation and publications ----------------------------------------------------------------------------------------

--- Of "Bill": that no surname follows.
function judging.not_before_a_name(sentence, match)
  return not sentence:text():find("^%s+%u%l", match.last + 1)
end

local papers = set [[ report paper guidance plan strategy document form website review book blog post framework survey consultation toolkit policy
  judgment guide handbook manual page article agreement application questionnaire inspection briefing specification contract site booklet statement bundle ]]

--- Of a section or an article that no Act is named for: that it is not of a report, and has no number as reports have.
function judging.is_a_provision(sentence, match)
  if match.attributes.canonical or match.attributes.short then return true end
  local provision = match.attributes.provision or ""
  if provision:find "%d%.%d" or provision == "I" then return false end -- "Section I" of a plan
  local of = sentence:text():match("^%s+[oi][fn]%s+%a+%s+(%a+)", match.last + 1)
  return not (of and papers[of:lower()])
end

local ends = set(table.concat(bodies, " "):lower())
local not_of_titles = class("commissioner commissioners ofsted government minister house commons lords select " .. table.concat(bodies, " "):lower())

local plain_works = ptext.word_class([[ comprehensive autumn spring budget and final annual interim serious case peer performance spending regular strategic internal independent national local
  new recent latest summary full green government statutory draft policy practice first second third last next own weekly monthly quarterly
  white paper green action plan code of practice review inquiry strategy framework report guidance journal survey toolkit manifesto into on for and the ]],
  "09AZaz''--\xE2\xE2\x80\x80\x99\x99")

--- Of a review or a report by its shape: that its name has a word of its own.
function judging.is_a_work(_, match)
  if ends[naming.last_word(match.text)] then return false end
  if plain_works:other(match.text) then return true end
  return match.text:find "Action Plan" ~= nil and match.text:find " .* " ~= nil
end

--- Of words with capitals before "report": that they name no body, post or person.
function judging.is_a_title(_, match)
  if match.text:find("'s$", -2) or match.text:find("\u{2019}s$", -4) then return false end -- "the Hale Club's report"
  local title = match.text:gsub("^The ", ""):gsub("^An? ", "")
  local first = title:match "^[%a\xC3-\xCA\x80-\xBF-]+" or ""
  if not title:find "%s" then return false end
  return not not_of_titles:find(match.text) and not match.text:find "%u%u" and not given:has(first)
end

-- Organisations -------------------------------------------------------------------------------------------------------

local plain_bodies = [[
  high primary secondary special virtual sunday local combined national central coalition labour conservative city county district borough town parish
  working task steering project senior leadership management duty children's health call job school schools governors trustees governing
  regional new old main head executive joint single unitary metropolitan public private state free boarding independent community family contact youth
  mental adult social care early help looked after first next last people london royal corporate advisory expert peer review support multi-agency front safeguarding core crown british english
]]
local heads = [[
  council councils trust trusts board boards partnership partnerships association associations federation society institute institution foundation commission committee
  agency authority authorities network alliance university college school schools academy academies hospital hospitals centre center court courts tribunal union group team teams
  forum panel unit project service office department company club party campaign charity borough of for and the
]]
-- What a name that goes on behind its head goes on with: "Trust Board", "Council of Governors".
local joins = set "of for and on"
local common = ptext.word_class(plain_bodies .. heads)
local hinges = ptext.word_class("of for and on " .. table.concat(bodies, " "))
-- Bodies whose name is made of common words, and which a post still names.
local whole = { ["health and wellbeing board"] = true, ["health and wellbeing boards"] = true, ["community safety partnership"] = true, ["community safety partnerships"] = true,
  ["safeguarding partnership"] = true, ["safeguarding partnerships"] = true, ["safeguarding children board"] = true, ["local safeguarding children board"] = true, ["safeguarding children partnership"] = true,
  ["local safeguarding children partnership"] = true, ["corporate parenting board"] = true, ["corporate parenting panel"] = true, ["schools forum"] = true, ["improvement board"] = true, ["integrated care board"] = true,
  ["family drug and alcohol court"] = true, ["youth offending team"] = true, ["youth justice service"] = true, ["children's trust"] = true, ["children's trust board"] = true, ["youth court"] = true, ["adult social care"] = false }

-- Whether the last word is no body and nothing joins it to one: "Network Support Packages".
local function hangs_on(plain)
  local from, first, last = nil, hinges:find(plain)
  while first do
    from = last + 1
    if joins[plain:sub(first, last)] then from = nil end
    first, last = hinges:find(plain, last + 1)
  end
  return from ~= nil and hinges:other(plain, from) ~= nil
end

local is_head = class(heads)

-- Whether a body is named for another: "Hale Research for Eastmere Play Action Group".
local function names_two(plain)
  local other = plain:find(" for ", 1, true) and plain:match " for (%S+ %S+ .+)$"
  return other and is_head:has(naming.last_word(other))
end

local owns_in_names = set "children people state school women parent"

--- Of a body by its shape: that its name has a word of its own, or is one that every area has.
function judging.is_a_body(sentence, match)
  local plain = match.text:lower()
  if plain:find("\u{2019}", 1, true) then plain = plain:gsub("\u{2019}", "'") end
  if plain:find("well-being", 1, true) then plain = plain:gsub("well%-being", "wellbeing") end
  if plain:find("'s$", -2) then plain = plain:sub(1, -3) end
  if whole[plain] then return true end
  if plain:find "borough$" or hangs_on(plain) or names_two(plain) then return false end
  local owner = plain:find("'s ", 1, true) and plain:match "(%a+)'s %a"
  if owner and common:has(owner) and not owns_in_names[owner] then return false end -- "the Hale Trust's Campaigns"
  if sentence:text():find("^%s%(%u%u+%)", match.last + 1) and plain:find " " then return true end -- "(NFP)" follows
  return common:other(plain) ~= nil
end

local times = class "monday tuesday wednesday thursday friday saturday sunday christmas easter noon midnight"

--- Of a place of work: that it is no time, town or home.
function judging.is_a_workplace(_, match)
  return not times:find(match.text) and #match.text > 2
end

local upper = R "AZ"
local letter = R("az", "AZ") + R "\xC3\xCA" * R "\x80\xBF" + "\u{2019}" + S "'-"
local word = upper * letter ^ 0
local space = S " \t" ^ 1 + P "\u{A0}"

local titled = (P "Dr" + "Mrs" + "Mr" + "Ms" + "Professor" + "Prof" + "Sir" + "Dame" + "Rev") * P "." ^ -1 * space   -- two persons

--- "Harbour & Home": words with capitals on both sides of an ampersand.
judging.pair = -B(R("az", "AZ", "09")) * -titled * word * (space * word) ^ -2 * space * "&" * space * -titled * word * (space * word) ^ -2

-- People --------------------------------------------------------------------------------------------------------------

-- The name without the titles before it, where more than a surname is left: "Paul Ennals" of "Sir Paul Ennals".
local function untitled(text)
  local name = ptext.spaced(text)
  if name:find("'s$", -2) then name = name:sub(1, -3) end
  if name:find("\u{2019}s$", -4) then name = name:sub(1, -5) end
  local title, rest = name:match "^(%a+)%.? (.+)$"
  while title and is_title[title:lower()] do
    name = rest
    title, rest = name:match "^(%a+)%.? (.+)$"
  end
  return name:find "^[^%s]+ .*%l" and name or nil
end

-- Of a person: the name in full, and the role beside it.
local function with_role(sentence, match)
  return { canonical = untitled(match.text), role = naming.role_after(sentence:text(), match.last) }
end

local offices = set(table.concat(people.offices, " "))
local of_offices = class "studies election minister secretary manager practitioner chancellor mayor justice prosecutor assembly council counsel speaker synod office general"

--- Of a title and a name: that what follows is no office.
function judging.is_titled(sentence, match)
  local title, rest = match.text:match "^(%S+)%s+(.+)$"
  if not title or title:find("['\u{2019}]s?$", -2) then return false end -- "the King's Speech"
  if offices[title] and given:has(rest:match "^(%S+)%s" or "") then return false end -- found without it
  if of_offices:find(rest) then
    return rest:find "^Justice %u" and with_role(sentence, match) or false
  end
  return with_role(sentence, match)
end

-- Whether a name goes on to be that of a place or a body: "Alfred Phillips" of "Alfred Phillips House".
local function goes_on(sentence, match)
  local following = sentence:text():match("^%s(%u[%w'-]+)", match.last + 1)
  return following ~= nil and never_last:has(following)
end

--- Of a given name and what follows: that it is not a place or a body.
function judging.is_a_person(sentence, match)
  if never_last:has(naming.last_word(match.text)) or goes_on(sentence, match) then return false end
  return with_role(sentence, match)
end

--- Of a name and the letters of a judge: that no name follows, as in "Thomas J Green".
function judging.is_a_judge(sentence, match)
  if match.text:find "^%u+%s" then return false end
  return not sentence:text():find("^%.?%s%u%l", match.last + 1)
end

--- Of initials and a surname: "J.K. Rowling", no letter of a list ("hepatitis B. Children").
function judging.is_initialled(sentence, match)
  local before = sentence:text():sub(1, match.first - 1):match "([%w]+)%W*$"
  if match.text:find("%u$", -1) or before and lettered:has(before) or never_of_people:has(naming.last_word(match.text)) then return false end
  return not opens:has(naming.last_word(match.text)) and with_role(sentence, match)
end

-- Whether a given name is the second word, so that the first belongs to something else: "Bournemouth Rachel Dickinson".
local function begins_late(text)
  local first, second = text:match "^([^%s]+)%s([^%s]+)%s"
  return first ~= nil and given:has(second) and not given:has(first)
end

--- Of words with capitals beside a verb of saying or a role: that they could be a name.
function judging.is_named(sentence, match)
  if never_of_people:find(match.text) or is_role:find(match.text) or never_last:has(naming.last_word(match.text)) then return false end
  if match.text:find "%u%u" or match.text:find "^%l" or begins_late(match.text) then return false end
  return with_role(sentence, match)
end

local particle = (P "de" + "van" + "von" + "der" + "den" + "al" + "el" + "ap" + "bin" + "ibn" + "le" + "la" + "di" + "da" + "dos") * space
local initial = upper * P "." ^ -1
local name_word = word + initial

--- Initials with full stops and a surname: "S. Patel", "A.N. Wilson".
judging.initials = (upper * "." * P " " ^ -1) ^ 1 * word * -letter

--- Two to four words of a byline that could be a name.
judging.byline_name = -B(R("az", "AZ", "09")) * word * (space * particle ^ -1 * name_word) * (space * particle ^ -1 * name_word) ^ -2 * -letter

--- "Lunt, P.": a surname and initials as references have them.
judging.cited_name = -B(R("az", "AZ", "09")) * word * P "," * space * upper * "." * (P " " ^ -1 * upper * ".") ^ 0

--- Of the words of a byline: that they are a name and no role, body or heading.
function judging.is_of_byline(_, match)
  if opens:has(match.text:match "^%a+" or "") then return false end
  return not match.text:find "%u%u" and not never_of_people:find(match.text) and not is_role:find(match.text) and not never_last:has(naming.last_word(match.text))
end

return judging
