-- Who it is that says something: persons by their names, by what they are ("a mother in Saltmarsh"), and whom "she" means.

local actors = include "lib/actors"

local speakers = {}

local BACK = 4      -- so many blocks before are looked at for whoever "she" is
local LOOKED = 4000 -- bytes of a block before a quotation in which whoever "she" is may stand

local bodies = {}
for _, words in pairs(actors) do
  for one in words:gmatch "%S+" do bodies[one] = true end
end

local pronouns = { he = true, she = true, it = true, they = true, i = true, we = true, you = true, that = true, this = true,
  today = true, yesterday = true, also = true, later = true, tonight = true, recently = true }
-- Words that begin a sentence and are no names.
local openers = ptext.set [[ elsewhere here there then now yet still meanwhile once nobody everybody everyone somebody nothing people many most some when last
  after before ]]

local function trimmed(text)
  local plain, count = text, 1
  while count > 0 do plain, count = plain:gsub("^[%s,;:]+", ""):gsub("^\xE2\x80[\x93\x94]", "") end
  return (plain:gsub("[%s,;:]+$", ""))
end

-- Words before a speaker that are not of them: "As the paper says"; and verbs that help another: "continues to champion".
local leads = ptext.set "as but and when while so because if where that then yet or although though once since which"
local helpers = ptext.set [[ continues continue continued goes go went on to also has have had rightly then once later simply never still always just be is was are were
  recently further similarly clearly famously repeatedly often itself herself himself themselves who ]]

local function without_helpers(phrase)
  local left, last = phrase:match "^(.+)%s(%a+)$"
  while left and helpers[last] do
    phrase = left
    left, last = phrase:match "^(.+)%s(%a+)$"
  end
  return trimmed(phrase)
end

-- The number of the first of some finds, which are in the order of places, that begins at a place or behind it.
local function number_from(finds, place)
  local low, high = 1, #finds + 1
  while low < high do
    local middle = (low + high) // 2
    if finds[middle].first < place then low = middle + 1 else high = middle end
  end
  return low
end

-- The person named in some words, or the words.
local function named_in(phrase, first, people)
  local last = first + #phrase - 1
  for i = number_from(people, first), #people do
    if people[i].first > last then break end
    if people[i].last <= last then return people[i].text end
  end
  phrase = trimmed(phrase)
  local opening, rest = phrase:match "^(%a+),?%s+(.+)$"
  if opening and leads[opening:lower()] then phrase = rest end
  phrase = without_helpers(phrase)
  phrase = phrase:match " called (%u%l+)$" or phrase
  return phrase ~= "" and #phrase <= 80 and phrase or nil
end

local human_words = [[ man woman boy girl child mother father mum dad parent grandmother grandparent carer worker manager teacher headteacher officer minister judge barrister
  lawyer nurse doctor psychologist director councillor colleague practitioner inspector commissioner researcher resident neighbour leaver youngster teenager
  student pupil person leader chair member adviser volunteer spokesman spokeswoman spokesperson survivor victim adopter guardian trainer lead one ]]
local human, humans = ptext.set(human_words), ptext.word_class(human_words, "AZaz\xE2\xE2\x80\x80\x99\x99--")
local determiners = { a = true, an = true, one = true, another = true, our = true, my = true, his = true, her = true, their = true }

-- The last who is named by a first name with an age behind it ("Callum, 17, has"), or after "one of them,".
local function first_name(before)
  local found, at = nil, 0
  for place, name in before:gmatch "()%f[%a](%u%l+), %d%d?,? " do found, at = name, place end
  for place, name in before:gmatch "() of them, (%u%l+)," do found, at = name, place end
  return found, at
end

-- The last person without a full name that is brought in before: "a manager", "one young man", "a mother in Saltmarsh",
-- "her link worker, Hilary,".
local function introduced(before)
  local named, behind = first_name(before)
  if not humans:find(before) then return named end
  local words, places, found = {}, {}, nil
  for at, one in before:gmatch "()([%a\u{2019}-]+)" do
    words[#words + 1], places[#places + 1] = one:lower(), at
  end
  for i, one in ipairs(words) do
    for back = 1, human[one] and 3 or 0 do
      if determiners[words[i - back]] then
        found = before:sub(places[i - back], places[i] + #one - 1)
        found = before:match("^ called (%u%l+)", places[i] + #one) or before:match("^, (%u%l+),", places[i] + #one)
          or found .. (before:match("^ in %u%l+", places[i] + #one) or "")
        if places[i] < behind then found = named end
        break
      end
    end
  end
  return found or named
end

-- A text with spaces in place of what is quoted in it.
local function without_quoted(text)
  if not text:find "[\"\xE2]" then return text end
  local function blank(quoted) return (" "):rep(#quoted) end
  return (text:gsub("\u{201C}.-\u{201D}", blank):gsub('"[^"]*"', blank))
end

-- The last body in small letters: "the council".
local function body_before(before)
  local found
  for one in before:gmatch "%f[%a][Tt]he (%a+)" do
    if bodies[one] then found = "the " .. one end
  end
  return found
end

-- The last who are many: "the charities".
local function many_before(before)
  local found
  for article, one in before:gmatch "%f[%a]([Tt]he) (%l+s)%f[%A]" do
    if bodies[one] or one == "authors" or one == "researchers" or one == "campaigners" then found = article:lower() .. " " .. one end
  end
  return found
end

-- The last body or publication that is named before.
local function named_before(block, first)
  local last
  for _, kind in ipairs { "mention.organisation", "mention.publication" } do
    for _, find in ipairs(block:finds(kind)) do
      if find.last < first and (not last or find.first > last.first) then last = find end
    end
  end
  return last and last.text
end

-- The last of some names, where they are of one person.
local function only_one(named)
  local last = named[#named].text
  for _, one in ipairs(named) do
    if one.text:match "(%S+)$" ~= last:match "(%S+)$" then return nil end
  end
  return last
end

-- Who "she" is: the last person named before in the block, or brought in, there or in the block before, or else the only
-- one who is named in a block shortly before.
local function antecedent(block, pronoun, first, people)
  local from = math.max(1, first - LOOKED)
  local before = without_quoted(block:text():sub(from, first - 1))
  if pronoun == "it" then return named_before(block, first) or body_before(before) end
  local many = pronoun == "they" and (many_before(before) or block.index > 1 and many_before(block.document.blocks[block.index - 1]:text()))
  if many then return many end
  for i = number_from(people, first) - 1, 1, -1 do
    if people[i].last < first then return people[i].text end
  end
  local first_word = from == 1 and before:match "^(%u%l+) %l"
  if first_word and (pronouns[first_word:lower()] or openers[first_word:lower()] or #first_word < 3) then first_word = nil end
  local found = introduced(before) or first_word
  if found then return found end
  for back = 1, BACK do
    local earlier = block.document.blocks[block.index - back]
    if not earlier then return nil end
    local named = earlier:finds "mention.person"
    if named[1] then return only_one(named) end
    if back == 1 then found = introduced(earlier:text()) end
    if found then return found end
  end
end

local of_office = ptext.word_class(human_words .. " executive secretary founder president mayor head professor author ceo", "AZaz")

-- Whoever is named where a clause begins, when what stands before its verb only says more of them: "Ada Low, the warden,
-- said", "Ada Low, the warden said", "Ada Low stood up, warning them:". The clause begins at `from`, its subject at
-- `first`, its verb at `at`.
local function in_apposition(text, people, from, first, at)
  local set_off, named = text:find("^,%s", at - 2) or text:find("^%a+ing%f[%A]", at), nil
  for i = number_from(people, from), #people do
    local person = people[i]
    if person.first >= at then break end
    if person.last < at then
      local role = person.last < first and text:find("^[%s%u]*,%s+()", person.last + 1)
      if role and not text:sub(person.last + 1, first - 1):find "%l" and of_office:find(text:sub(first, at - 1)) then return person.text end
      named = named or person.text
    end
  end
  return set_off and named or nil
end

local function speaker_of(block, phrase, first, people)
  if not phrase then return nil end
  local plain = trimmed(phrase):lower()
  if plain == "i" or plain == "we" then return nil end
  if plain:find "^%d+$" then return (first_name(block:text():sub(1, first + #plain - 1) .. ", ")) end -- "Callum, 17, said"
  if pronouns[plain] then return antecedent(block, plain, first, people) end
  return named_in(phrase, first, people)
end

-- Whoever the sentence begins with, where all that comes up to its verb says more of them: "Ada Low (of the Trust) said",
-- "Ada Low, the warden of a home that closed explains".
local function begins_with(text, people, from, at)
  local person = people[number_from(people, from)]
  if not person or person.last >= at or text:sub(from, person.first - 1):find "%S" then return nil end
  local goes_on = text:find("^, %a", person.last + 1) or text:find("^ [%l(]", person.last + 1)
  return goes_on and not text:find("^, whose", person.last + 1) and person.text or nil
end

--- Who is meant by the words `phrase` at `place` in a text of a block, of a clause that begins at `clause` with its verb at
--- `verb_at`; `people` are the mentions of persons in it. Nil when nobody is named.
function speakers.who_says(block, text, people, phrase, place, clause, verb_at)
  local related = clause and text:sub(clause, verb_at):find(" who ", 1, true)
  return clause and in_apposition(text, people, clause, place, verb_at) or related and begins_with(text, people, clause, verb_at)
    or speaker_of(block, phrase, place, people) or clause and begins_with(text, people, clause, verb_at) or nil
end

local no_names = ptext.set "the this that it its there their these those some many each every both"

-- Who does another thing before saying something: "Ada stood up and said"; empty when nobody is named.
local function does_first(before)
  local name = before:match "([^,;:]+) and $"
  name = name and name:match "^%s*(%u%l+) %l"
  local lower = name and name:lower()
  return name and not openers[lower] and not leads[lower] and not no_names[lower] and not determiners[lower] and name or ""
end

--- Whoever is brought in, or named as doing something first, in what stands before a verb of saying; "" when nobody is.
function speakers.before(text) return introduced(text) or does_first(text) end

return speakers
