-- What is said of an ask: who asks, who is asked, for what. rules/asks.lua says what an ask is.

local actors = include "lib/actors"
local clauses = include "lib/clauses"
local set = ptext.set

local asking = {}

local group_of = {}
for group, words in pairs(actors) do
  for word in words:gmatch "%S+" do
    word = word:gsub("_", " ")
    group_of[word] = group_of[word] or group
  end
end

-- The last words of those that have two: "social workers".
local ends_two = {}
for name in pairs(group_of) do
  local last = name:match " (%S+)$"
  if last then ends_two[last] = true end
end

local modals = ptext.word_class("must mustn't mustn’t shouldn't shouldn’t should need needs have has ought is are cannot can't", "AZaz''")
local callings = ptext.word_class("asked asks asking called calls calling urges urged urging recommend recommends recommended pressing lobbying imploring encouraging inviting challenging propose demand demands demanded demanding press pressed encourage urge implore invite challenge beg press ask on with like want need that", "AZaz")

-- The first word of a match that is one of some: its first and last position in the text.
local function verb_of(match, words)
  local first, last = words:find(match.text)
  if first then return match.first + first - 1, match.first + last - 1 end
  return match.first, match.last
end

-- Who is asked ------------------------------------------------------------------------------------------------------

-- What somebody may be asked to be. Of anything else that "must be" nothing says who is to act.
local being = set "asked required expected prepared willing ready there made told encouraged allowed"
local pronouns = set "it they this that these those there he she"
local stops = set "of in on at by with to is are was were be can will would has have this it there"

local finite = set [[ is are was were am has have had will would can could must should need needs may might do does did knew ]]

local of_a_clause = set "we they you i" -- "the way we work": no "we", but a way

-- Those who are named behind what they are.
local office_of = {}
for word in ("minister secretary chancellor mayor commissioner"):gmatch "%S+" do office_of[word] = group_of[word] end

-- The addressee as it is written, and its group; nothing when it is nobody who can act.
local function actor(phrase)
  local first = (phrase:match "^[%w'\u{2019}]+" or ""):lower()
  local is_we = (first == "we" or first == "us") and not finite[phrase:match "^%a+%s+(%a+)"]
  if is_we or phrase:find(" of us", 1, true) and phrase:find " of us%f[%W]" or phrase:find("%swe$", -3) then return "we", "we" end
  if first == "you" then return "you", "you" end
  local noun, whose
  if first == "the" then noun, whose = phrase:match "^%a+ (%a+) (%a+) " end
  if noun and of_a_clause[whose] and not group_of[noun] then return nil end
  local head = clauses.head(phrase)
  local group = group_of[head]
  if head == "health" and phrase:find "[Mm]ental health$" then return nil end
  if not group then
    local office = phrase:find " %u" and phrase:match "^(.-%a) %u%S+ %u%S+$" -- "prime minister Jo Bloggs"
    group = office and office_of[clauses.head(office)]
    return group and phrase, group
  end
  local two = ends_two[head] and head ~= phrase and phrase:lower():match("%f[%w]%w+ " .. head .. "%f[%W]")
  return phrase, two and group_of[two] or group
end

local auxiliaries = ptext.word_class("is are was were want wants can can't cannot do does will truly really has have wish wishes", "AZaz''")

-- By whom it is to be done: "put right by Parliament"; with another preposition, of whom: "action from the DfE".
local function agent(rest, preposition)
  preposition = preposition or " by "
  if not rest:find(preposition, 1, true) then return nil end
  for phrase in rest:gmatch(preposition .. "(%a[%w' \u{2019}-]*)") do
    local who, group = actor((phrase:gsub(" who .*$", ""):gsub(" with .*$", ""):gsub(" that .*$", "")))
    if who and group ~= "we" and group ~= "public" then return who, group end
  end
end

-- The participle or adjective after "be" that a modal leads to.
local function what_is_to_be(rest)
  return rest:match "^%s+be%s+(%a+)" or rest:match "^%s+%a+%s+be%s+(%a+)"
end

-- "it" and "they" are whoever was asked earlier in the sentence, or what an "if" before says something of: "If the
-- government is serious, it must".
local function asked_before(text, first)
  local left = text:sub(1, first - 1)
  local supposed = left:match "%f[%a][Ii]f (.-),[^,]*$"
  if supposed then
    local verb = auxiliaries:find(supposed)
    if verb then return actor((supposed:sub(1, verb - 1):gsub("%s+$", ""))) end
  end
  local at = left:find("must", 1, true) and left:match "^.*()%f[%a]must%f[%A]"
    or left:find("should", 1, true) and left:match "^.*()%f[%a]should%f[%A]"
  if at then return actor(clauses.subject(text, at)) end
end

local conjoined = set "that for the"
local LONGEST = 6 -- words of whoever comes after "that"

-- Whoever is to act in a clause with "that" or "for": "it is vital that central government understands". The shortest run
-- of words whose last is somebody who can act and is not of or for another.
local function actor_after(rest)
  local phrase, count = nil, 0
  for gap, one in rest:gmatch "([%s]+)([%w'\u{2019}-]+)" do
    count = count + 1
    phrase = phrase and phrase .. gap .. one or one
    local who, group = actor(phrase)
    local after = rest:sub(#phrase + 2)
    if group and not after:find "^%s+of%s" and not after:find "^['\u{2019}]" and not group_of[(after:match "^%s+(%a+)" or ""):lower()] then
      if after:find "^%s+all%f[%W]" or group == "we" or group == "you" then return who, group end
      local done = after:match "^%s+%a+%s+(%a+)"
      if after:find "^%s+is%s" or after:find "^%s+are%s" then return being[done or ""] and who or nil, group end
      return who, group
    end
    if count >= LONGEST or stops[one:lower()] then return nil end
  end
end

local finders = {}

local lacking = set "strong more better enough fewer additional extra new another good a an"

-- Whether what is needed is somebody who is not there: "more foster carers"; not "a minister to listen".
local function is_lacking(object, text, last)
  if not lacking[object:match "^%a+"] then return false end
  local _, behind = text:find(object, last, true)
  return not text:find("^%s+to%s", (behind or last) + 1)
end

-- Whether a subject is the name of a body: "The Home Office".
local function is_body(subject, sentence)
  local name = subject:match "^[Tt]he (%u.*)$" or subject
  if not name:find "^%u%S* %u" and not name:find "^%u%u%u+$" then return false end
  for _, body in ipairs(sentence:finds "mention.organisation") do
    if body.text == name or body.text == subject then return true end
  end
  return false
end

local D = ("d"):byte()

-- Of "must", "should", "need to": the subject, if it can act; of a passive, whoever it is to be done by.
function finders.subject(text, match, sentence)
  local matched = match.text
  if matched:find(" ", 1, true) then
    local whom = matched:match " for (%a+)$"
    if whom and actor(whom) then return actor(whom) end
    if matched:find " it is$" then
      local after = text:match("^.-%f[%a]that(%s.*)$", match.last + 1)
      return actor_after(after or "")
    end
  end
  if conjoined[matched:match "%a+$"] then return actor_after(text:sub(match.last + 1)) end
  local first, last = verb_of(match, modals)
  local joined = text:byte(first - 2) == D and text:sub(first - 8, first - 1) == "can and " and first - 8 -- "We can and must"
  local subject = clauses.subject(text, joined or first)
  local who, group = actor(subject)
  if not who and is_body(subject, sentence) then who, group = subject, "partners" end
  if text:find("^needs?%s+%a", first) and not text:find("^needs?%s+to%s", first) then
    local wanted, object, of = clauses.object(text, last), nil, nil
    if not is_lacking(wanted, text, last) then object, of = actor(wanted) end
    if not object then object, of = agent(text:sub(last + 1), " from ") end
    return object, of
  end
  if group == "we" or group == "you" then return who, group end
  local rest = text:sub(last + 1)
  if matched:find("needed$", -6) then
    local whom, of = agent(rest, " from ")
    if whom then return whom, of end
  end
  local done = what_is_to_be(rest)
  if done and not being[done] then return agent(rest) end
  if rest:find "^%s+have%s" then return nil end
  if pronouns[subject:lower()] then return asked_before(text, first) end
  return who, group
end

local no_verbs = set "of in on at by with to from for and or as who which that is are was were be"

-- Whom somebody wants to see do something: "to see all parties agree"; not "to see more carers", "to see schools in towns".
local function seen_doing(rest)
  if lacking[rest:match "^%s+(%a+)" or ""] then return nil end
  local who, group = actor_after(rest)
  local _, last = rest:find(who or "", 1, true)
  local verb = who and rest:match("^%s(%l+)", last + 1)
  if verb and not no_verbs[verb] then return who, group end
end

-- Of "I urge", "we need … to": whoever stands before what is to be done.
function finders.object(text, match)
  local _, last = verb_of(match, callings)
  local seen = text:match("^ to see()%s", last + 1)
  if seen then return seen_doing(text:sub(seen)) end
  local clause = text:match("^%s+that(%s.*)$", last + 1)
  if clause then return actor_after(clause) end
  local object = clauses.object(text, last):gsub("^[Oo][Nn] ", "")
  if object == "those" then return object, "public" end
  return actor(object)
end

-- Of "we hope that … will".
function finders.hoped(_, match)
  local who = match.text:match "that (.-) %a+$" or match.text:match "[et]%s(.-)%s%a+$"
  if who then return actor(who) end
end

function finders.agent(text, match) return agent(text:sub(match.last + 1)) end
function finders.us() return "we", "we" end

-- Of "please": the reader, or whoever is called: "Government, please listen".
function finders.you(text, match)
  local called = text:sub(1, match.first - 1):match "^%s*([^,]+),%s*$"
  if called and actor(called) then return actor(called) end
  return "you", "you"
end
function finders.nobody(text, match)
  if match.text:find "to$" then return actor(clauses.object(text, match.last)) end
  if match.text:find "that$" then return actor_after(text:sub(match.last + 1)) end
  return actor_after(text:match("^%s*that(%s.*)$", match.last + 1) or "")
end

local ends_before = set "to for is was that us you"

-- The last position before what is asked for. Where the words that matched go on into it ("we need a plan") it begins
-- behind "need".
local function begins_behind(text, match)
  if not match.text:find "[^%a]" then return match.last end
  local matched = match.text:lower()
  local us = matched:find("let", 1, true) == 1
    and (matched:match "^let us()" or matched:match "^let\u{2019}s()" or matched:match "^let's()")
  if us then return match.first + us - 2 end
  if matched:find(" it is", -6, true) then return text:match("^.-%f[%a]that()", match.last + 1) or match.last end
  local noun = matched:find("need", 1, true) and matched:match "%f[%a]needs?() %a"
  if noun and not matched:find("need for", 1, true) and not ends_before[matched:match "%a+$"] then
    return match.first + noun - 2
  end
  return match.last
end

-- What is asked for: what follows the verb; of what "is needed" the subject; of somebody urged what comes after them.
local function action(text, match, where)
  if match.text:find("needed$", -6) or match.text:find("required$", -8) then
    return clauses.whole_subject(text, (verb_of(match, modals)))
  end
  local what = clauses.action(text, begins_behind(text, match))
  if not what then return nil end
  if where == "object" and not match.text:find "to$" then what = what:match "^.-%f[%a]to (.+)$" or what end
  local there = match.text:find "^[Tt]here " or match.first > 6 and text:find("^[Tt]here ", match.first - 6)
  if there then what = what:gsub("^be ", "") end
  return ptext.spaced(what:find "^to " and what:sub(4) or what)
end

-- Who asks ----------------------------------------------------------------------------------------------------------

local telling = clauses.finder { "said", "says", "say", "saying", "argues", "argued", "argue", "arguing", "told", "tells",
  "writes", "wrote", "recommends", "recommended", "recommending", "insists", "insisted", "adds", "added", "suggests",
  "suggested", "warns", "warned", "claims", "claimed", "states", "stated", "concludes", "concluded", "believes", "believed",
  "thinks", "thought", "feels", "felt", "proposes", "proposed" }
local own = set "i we us both i've we've i'd"

-- Whether what stands before `first` says that what follows is somebody else's: "Lawyers say that …".
local function is_reported(text, first)
  if not text:find("that", 1, true) then return false end
  local left = text:sub(1, first - 1)
  local places = telling(left)
  for i = 1, #places, 3 do
    local between = left:sub(places[i + 2])
    local if_told = left:sub(1, places[i] - 1):find "%f[%a][Ii]f%s[^,.;]*$" -- "if someone tells you that …, you should"
    local follows = not (if_told and between:find ",") and between:find "^%s+%a*%s?that%s"
      or places[i + 1]:find "ing$" and between:find "that%s" and not between:find "[;:]"
    if follows and not own[clauses.head(clauses.subject(text, places[i]))] then return not between:find ", and [Iw]e? " end
  end
  return false
end

-- Whether a text holds a word, with what follows it given.
local function holds_word(text, word)
  local at = text:find(word, 1, true)
  while at and at > 1 and text:find("^%w", at - 1) do at = text:find(word, at + 1, true) end
  return at ~= nil
end

local function says_my(text)
  return holds_word(text, "my ") or holds_word(text, "My ")
end

local function says_I(text)
  return text:find("I ", 1, true) and (holds_word(text, "I ") or holds_word(text, "I'") or holds_word(text, "I\u{2019}"))
end

-- Whether the author writes as "I" where the page names nobody: then it is a person's post, else a body's.
local function writes_as_one(document)
  for _, block in ipairs(document:holding("I ", "my ", "My ")) do
    if block.kind == "body" then
      local text = block:text()
      if text:find("\u{201C}", 1, true) then text = text:gsub("\u{201C}.-\u{201D}", "") end
      if says_I(text) or says_my(text) then return true end
    end
  end
  return false
end

local function who_writes(document)
  local authors = document.fields.authors
  local count = authors and #authors or 0
  if count == 0 then return writes_as_one(document) and "author" or "body" end
  return count == 1 and "author" or "body"
end

--- Who writes a document, as an asker: "author" or "body".
function asking.own_voice(document)
  return document:once("asker", who_writes)
end
local own_voice = asking.own_voice

local function in_quotation(sentence, match)
  for _, quotation in ipairs(sentence:finds "quotation") do
    if quotation.first <= match.first and quotation.last >= match.last then return true end
  end
  return false
end

-- "Recommended that councils should" is found by "should".
local function is_modal(rest)
  return rest:find "%f[%a]should%f[%A]" ~= nil or rest:find "%f[%a]must%f[%A]" ~= nil
end

local in_relatives, pronouns_end = set "they we you he she", { [("e"):byte()] = true, [("y"):byte()] = true, [("u"):byte()] = true }

-- Whether the verb at `first` belongs to a noun: "the hours they should be given".
local function is_of_a_noun(text, first)
  if first < 12 or not pronouns_end[text:byte(first - 2)] then return false end
  local pronoun = text:sub(math.max(1, first - 40), first - 1):match "%f[%a]the [%a-]+ (%a+) $"
  return pronoun ~= nil and in_relatives[pronoun]
end

local COLON = (":"):byte()

--- Who is asked in a text, as written, and the group; `where` and `match` as in the next.
function asking.addressee(where, text, match, unit) return finders[where](text, match, unit) end

--- The function that says of an ask who asks and who is asked. `where` is how the addressee stands to the words that
--- matched: "subject", "object", "hoped", "agent", "you" or "nobody".
function asking.attributes(where)
  local find = finders[where]
  return function(sentence, match)
    local text = sentence:text()
    if text:byte(match.last + 1) == COLON or where == "subject" and is_of_a_noun(text, match.first) then return false end
    local reported = match.attributes.asker == "reported" or in_quotation(sentence, match) or is_reported(text, match.first)
    if match.attributes.asker == "reported" and is_modal(text:sub(match.last + 1)) then return false end
    local addressee, group = find(text, match, sentence)
    local what = action(text, match, where)
    if what == (addressee or "") .. " to" then what = nil end
    local begins = addressee and what and what:sub(1, #addressee) == addressee and what:match("^ to (.+)$", #addressee + 1)
    return { asker = reported and "reported" or own_voice(sentence.document), reported = reported, addressee = addressee,
      addressed = group, action = begins or what }
  end
end

local four_words = "^%S+%s+%S+%s+%S+%s+%S" -- a sentence of fewer may be somebody's own: "Ring my brother."

-- Whether an imperative only supposes something: "Tell a nurse that and she will laugh."
local function is_supposed(text)
  return text:find(" will ", 1, true) and text:find " and %a+ will " or text:find("ll ", 1, true) and text:find " and %a+[^%w%s]+ll "
end

--- The function that says the same of an imperative, where it begins a sentence that is no question and introduces
--- nothing.
function asking.imperative(sentence, match)
  local text = sentence:text()
  if match.first > 1 and text:sub(1, match.first - 1):find "%w" or text:find("[?:]%s*$", -4) then return false end
  if text:find("^,", match.last + 1) or not text:find(four_words) or is_supposed(text) or sentence:finds "ask.listed"[1] then return false end
  return { asker = in_quotation(sentence, match) and "reported" or own_voice(sentence.document),
    reported = in_quotation(sentence, match), addressee = "you", addressed = "you", action = clauses.action(text, match.first - 1) }
end

local itself = set "charity trust foundation alliance coalition campaign union association federation network forum society report review commission centre"

local calls = set "is calls recommends urges asks"

--- Whether a body speaks of itself: "The charity is calling on ministers to:".
function asking.speaks_of_itself(text)
  local body, verb = text:match "^%s*The (%a+) (%a+) "
  return body ~= nil and calls[verb] and itself[body] ~= nil
end

-- Calls ---------------------------------------------------------------------------------------------------------------

local by_object, by_nobody = asking.attributes "object", asking.attributes "nobody"
local passive = set "was were been be being is are get got gets not never only so"
local may_be_nouns = set "call calls"
local adverbs = set "also again now repeatedly recently rightly therefore jointly he she it they who which to and"
local first_persons = set "i i'd we we'd i\u{2019}d we\u{2019}d i'm we're i\u{2019}m we\u{2019}re i've we've i\u{2019}ve we\u{2019}ve"

local NEAR = 24 -- bytes of what stands before a verb, for three or four words

-- The last word before a place in a text, and whether one of the last few is "I" or "we".
local function last_words(text, first)
  local last, first_person = nil, false
  for one in text:sub(math.max(1, first - NEAR), first - 1):gmatch "[%w'\u{2019}-]+" do
    last, first_person = one, first_person or first_persons[one:lower()]
  end
  return last, first_person
end

local owners = set "this his its hers ours their theirs"

local written = set "letter petition motion statement submission briefing study inquiry"

-- Whether the word before says that "calls" or "demand" is a verb there.
local function is_subject(word, verb)
  local lower = word:lower()
  if adverbs[lower] or group_of[lower] then return true end
  if owners[lower] then return false end
  if verb:find "s$" then return word:find "^%u%l" ~= nil or itself[lower] ~= nil or written[lower] ~= nil end
  return lower:find "[^'s]s$" ~= nil
end

--- The function that says the same of calling, urging and demanding, whoever does: who writes, or somebody told of.
function asking.calling(sentence, match)
  local text = sentence:text()
  local verb = match.text:match("^%a+"):lower()
  local lasts, before, first_person = verb:find "ing$" ~= nil, last_words(text, match.first)
  if not lasts and (not before or passive[before:lower()] or first_person) then return false end
  if may_be_nouns[verb] and not is_subject(before, verb) then return false end
  if not first_person and is_modal(text:sub(match.last + 1)) then return false end
  local attributes = (match.text:find " for%f[%A]" and by_nobody or by_object)(sentence, match)
  if attributes and before and not first_person and not asking.speaks_of_itself(text) then attributes.asker, attributes.reported = "reported", true end
  return attributes
end

-- Answers -------------------------------------------------------------------------------------------------------------

local subjects = set "i we they it he she you nobody there"

local objects = set "a an the its their our his her it them us that"

-- Whether a sentence has no verb of its own: "A settlement that lasts, for a start."
local function is_fragment(text)
  local bare = text:lower():gsub(" that [^,;]*", ""):gsub(" wh[oi][^,;]*", "")
  if subjects[bare:match "^%a+" or ""] or bare:find "%?$" then return false end
  for word, following in bare:gmatch "(%a+)%s*(%a*)" do
    if finite[word] or finite[following] then return false end
  end
  for following in bare:gmatch "%a%aed%s+(%a+)" do
    if objects[following] then return false end -- "issued a number of …"
  end
  return true
end

local function answer(block, question, sentence, text)
  local asked, of = question.text:lower(), question.text:match " of ([^,?]+)"
  local addressee, group
  if of then addressee, group = actor(of) else addressee, group = agent(text) end
  return { first = sentence.first, last = sentence.last, of = "document",
    attributes = { force = asked:find "hop[ei]" and "hope" or "need", asker = own_voice(block.document), reported = false,
      addressee = addressee, addressed = group, action = (text:gsub("[.!]$", "")) } }
end

-- The number of the first sentence that begins behind a position.
local function first_behind(sentences, position)
  local low, high = 1, #sentences
  while low <= high do
    local middle = (low + high) // 2
    if sentences[middle].first > position then high = middle - 1 else low = middle + 1 end
  end
  return low
end

--- The answers without a verb to the questions in a block that "question.wanted" found.
function asking.answers(block)
  local questions, found = block:finds "question.wanted", {}
  local sentences, before = questions[1] and block.sentences, block.first - 1
  for _, question in ipairs(questions) do
    local i = first_behind(sentences, question.last + before)
    while i < #sentences and sentences[i]:text():find "^Not " do i = i + 1 end
    local sentence = sentences[i]
    local text = sentence and sentence:text()
    if text and not text:find "^Not " and not text:find ":%s*$" and is_fragment(text) then
      found[#found + 1] = answer(block, question, sentence, text)
    end
  end
  return found
end

return asking
