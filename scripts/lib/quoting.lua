-- What is quoted, and who is.
--
-- Words between quotation marks are a quotation when somebody is said to say them, or when they are a sentence of their
-- own or long enough to be no name for a thing. Otherwise they are a word held at arm's length, or a title.

local actors = include "lib/actors"
local clauses = include "lib/clauses"
local stretches = include "lib/stretches"
local trie = include "lib/trie"

local P, S, R, V, C, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.V, lpeg.C, lpeg.Cp, lpeg.Ct

local quoting = {}

local LONG = 6 -- words that are too many for a word held at arm's length
local FEW = 3  -- a sentence of so few words needs a speaker
local REACH = 240
local LOOKED = 4000 -- bytes of a block before a quotation in which whoever "she" is may stand
local GAP = -12  -- where the search for what a text ends with begins: longer gaps are none of prose
local CLOSE = 80 -- bytes between two parts of what somebody says
local BACK = 4   -- so many blocks before are looked at for whoever "she" is

local letter = R("az", "AZ", "09")

-- Verbs and contexts --------------------------------------------------------------------------------------------------

local verbs = { "said", "says", "say", "saying", "told", "tells", "tell", "asked", "asks", "wrote", "writes", "added", "adds", "replied", "explained", "explains",
  "argued", "argues", "recalled", "recalls", "insisted", "insists", "warned", "warns", "admitted", "admits", "jokes", "advises", "advised", "noted", "notes", "commented", "concluded", "concludes", "continued",
  "states", "stated", "reads", "articulates", "put it", "puts it", "announced", "declared", "declares", "suggested", "suggests", "remarked", "observed", "observes", "answered",
  "agreed", "agrees", "responded", "reported", "reports", "confirmed", "confirms", "acknowledged", "acknowledges", "stressed", "stresses", "emphasised", "joked", "shouted", "whispered", "cried", "laughed", "sighed", "thought", "quoted", "recommended", "recommends", "promised", "claimed", "claims", "called for", "calls for", "champion",
  "argue", "warn", "warning", "claim", "explain", "conclude", "concludes", "adding", "pledged to", "vowed to", "pledges to", "stating" }
local verbs_of_saying, verb = trie(verbs) * -letter, V "verb"
local function with_verb(pattern) return P { pattern, verb = verbs_of_saying } end -- a rule, since LPeg copies patterns
local word = (R("az", "AZ", "09", "\xC3\xCF") + S "-'&" + P "\u{2019}" * #R("az", "AZ") + R "\x80\xBF") ^ 1
local space = (S " \t\n" + "\u{A0}") ^ 1
local lead = (S ",;: \t\n" + "\u{A0}" + P "\u{2019}" + "\u{201D}" + "'" + '"') ^ 0

-- After a quotation: "said a boy of twelve", "one of our workers told me", "as one of them put it", "in the words of …".
local aside = ("," * space * word * (space * word) ^ -18 * ",") ^ -1
local said_by = with_verb(lead * verb * space * C((1 - S ".,;\n" - P "\u{201C}" - " who " - " when " - " as " - " to " - " in " * P "the " ^ -1 * P "spring") ^ 1))
local relative = (P "which" + "that" + "who" + "and" + "but") * space
local by_said = with_verb(lead * (P "as" * space) ^ -1 * -relative * C(-verb * word * (space * -verb * word) ^ -9 * aside) * space * verb)
local in_words = lead * (P "in the words of " + "according to ") * C((1 - S ".,;\n" - P "\u{201C}") ^ 1)

-- Before a quotation: what names the words rather than speaks them.
local naming = { "called", "call", "calls", "known as", "so-called", "term", "terms", "word", "words", "phrase", "label", "labelled", "named", "titled", "entitled", "described as", "marked", "described",
  "heading", "category", "concept of", "idea of", "notion of", "as an", "as a", "as", "a", "the", "an", "of", "is", "was", "be", "more", "less", "dubbed", "termed", "no", "our", "their", "his", "her", "my", "its" }
local naming_end = {}
for _, text in ipairs(naming) do naming_end[text] = true end
local names_after = lead * (P "is a phrase" + "is a word" + "is a term" + "is the word" + "to its friends" + "as it is" + "as they call" + "as people")

local bodies = {}
for _, words in pairs(actors) do
  for one in words:gmatch "%S+" do bodies[one] = true end
end

local pronouns = { he = true, she = true, it = true, they = true, i = true, we = true, you = true, that = true, this = true,
  today = true, yesterday = true, also = true, later = true, tonight = true, recently = true }
-- Words that begin a sentence and are no names.
local openers = ptext.set [[ elsewhere here there then now yet still meanwhile once nobody everybody everyone somebody nothing people many most some when last
  after before ]]

-- Speakers ------------------------------------------------------------------------------------------------------------

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

-- Judging -------------------------------------------------------------------------------------------------------------

local any_word = ptext.word_class({}, "\x00\x08\x0E\x1F\x21\xFF")

local function words_in(text)
  return any_word:count(text)
end

-- Before these "notes" is no verb, but a thing.
local owners = ptext.set "my your his her its our their the a an these those some"

local begins_clause = ptext.set "the this it its there their some many"

-- The verb of saying that leads up to a quotation, and what stands before it: "As the paper articulates; ".
local leading = with_verb(Ct(((Cp() * verb * Cp()) + word + 1) ^ 0))
local function led_by(before)
  local close = before:find("[,:;]%s*$", GAP) or before:find("that%s*$", GAP) or before:find("%l%s+$", GAP)
  if not close then return nil end
  local sentence = before:match "^.*[.!?\x9D]%s+([^.!?]*)$" or before
  local places = leading:match(sentence)
  local last = #places
  while last > 0 and owners[(sentence:sub(1, places[last - 1] - 1):match "(%a+)%s+$" or ""):lower()] do last = last - 2 end
  local at, after = places[last - 1], places[last]
  if not at then return nil end
  local gap = sentence:sub(after)
  local reported = gap:find "^%s+that%s" or gap:find "^%s+%a+%s+that%s" -- "warned that the ability … was"
    or begins_clause[gap:match "^%s+(%l+)%s" or ""] and gap:find("%l%s+$", GAP) -- "said the cut would have"
  local few = reported or words_in(gap) <= (gap:find "[,:;]%s*$" and 7 or 3)
  if not few or gap:find "[,;:].*[,;:]" then return nil end
  return sentence, at, #before - #sentence, reported
end

-- Whom a dash behind the quotation names, at the end of a block: "– Girl, aged 10".
local function after_dash(text, last)
  local rest = text:sub(last + 1)
  local who = rest:match "^%s*\u{2013}%s*(.+)$" or rest:match "^%s*\u{2014}%s*(.+)$" or rest:match "^%s*%-%s+(.+)$"
  who = who and who:gsub("[.%s]+$", "")
  if who and #who <= 60 and who:find "^%u" and not who:find "[.!?]%s" then return who end
end

-- Who is said to say what follows, at the end of the block before this one, or before others that are all quotations: the
-- block, the words that say so, and where their clause and its verb begin.
local function announced(block)
  for back = 1, BACK do
    local earlier = block.document.blocks[block.index - back]
    if not earlier then return nil end
    local text = earlier:text()
    local sentence, at, shift = nil, nil, nil
    local open = text:match "^.*()\u{201C}" or 0
    if text:find(":%s*$", GAP) then sentence, at, shift = led_by(text) end
    if open > 1 and not text:find("\u{201D}", open, true) then sentence, at, shift = led_by(text:sub(1, open - 1)) end
    if sentence then return earlier, clauses.subject(sentence, at), shift + 1, shift + at end
    if not text:find "^\u{201C}" and not text:find "^[\"']" then return nil end
  end
end

local quotations_of

-- Whoever goes on speaking: the block before begins or ends with what somebody says, and this one is said by nobody else.
local function goes_on_speaking(block, depth)
  local earlier = depth < BACK and block.document.blocks[block.index - 1]
  if not earlier or earlier.kind ~= block.kind then return nil end
  local text = earlier:text()
  if not text:find "^\u{201C}" and not text:find '^"' and not text:find('\u{201D}$', -4) and not text:find('"$', -2) then return nil end
  local found = quotations_of(earlier, depth + 1)
  local last = found and found[#found]
  return last and words_in(text:sub(last.first, last.last)) >= LONG and last.attributes.speaker or nil
end

local function announcer(block)
  local earlier, phrase, clause, verb_at = announced(block)
  if not earlier then return nil end
  local whole, people = earlier:text(), earlier:finds "mention.person"
  local place = whole:find(phrase, clause, true) or 1
  return in_apposition(whole, people, clause, place, verb_at) or speaker_of(earlier, phrase, place, people)
end

-- What follows a quotation says whose it is only where the quotation ends with a comma or the like, or one follows.
local function after_words(text, inner, last)
  if not inner:find("[,?!\u{2026}\u{2014}]%s*$", GAP) and not text:find("^[,;]", last + 1) and not text:find("^%s+as ", last + 1) then return nil end
  local after = text:sub(last + 1, last + REACH)
  local phrase = said_by:match(after) or by_said:match(after) or in_words:match(after)
  if phrase then return phrase, last + after:find(phrase, 1, true) end
end

-- Words by which somebody is quoted, and how they stand before the quotation; the first of them counts.
local their_words = { { "n the words of ", "[Ii]n the words of ()([^,]+),%s*$" },
  { "ccording to ", "[Aa]ccording to ()([^,]+),%s*$" }, { " put it", "[Aa]s ()([^,]+) put it,?%s*$" } }

-- "In the words of one foster carer, “…": whose words, and where they are named.
local function in_their_words(before)
  for _, one in ipairs(their_words) do
    local place, whose
    if before:find(one[1], 1, true) then place, whose = before:match(one[2]) end
    if place then return whose, place end
  end
end

-- The words before a quotation that say whose it is, where they stand, and where their clause and its verb begin; with
-- `of_clause` only where the quotation is in a clause that is told of: "warned that the ability to help was “being …”".
local function before_words(text, first, of_clause)
  local from = math.max(1, first - REACH)
  local before = text:sub(from, first - 1)
  if not of_clause then
    local whose, named = in_their_words(before)
    if whose then return whose, from + named - 1 end
  end
  local sentence, at, shift, reported = led_by(before)
  if not sentence or of_clause and not reported then return nil end
  local subject = clauses.whole_subject(sentence, at)
  if subject == "" then subject = introduced(sentence:sub(1, at - 1)) or subject end -- "a boy who said"
  local place = sentence:find(subject, 1, true) or 1
  return subject, from + shift + place - 1, from + shift, from + shift + at - 1
end

local letters = ptext.word_class({}, "AZaz")

-- Whether what stands before a quotation, or behind it, names the words.
local function is_named(text, first, last)
  local before = text:sub(math.max(1, first - 24), first - 1)
  local from, to = letters:last(before)
  if from and before:find("^%s*$", to + 1) then
    if naming_end[before:sub(from, to):lower()] then return true end
    local one, behind = letters:last(before:sub(1, from - 1))
    if behind == from - 2 and naming_end[before:sub(one, to):lower()] and before:find("^ ", from - 1) then return true end
  end
  return names_after:match(text:sub(last + 1, last + 40)) ~= nil
end

-- `before` ends with what stands before the quotation.
local function is_sentence(inner, before)
  return inner:find "^[%u\u{2018}]" and inner:find("[.?!\u{2026}]%s*$", GAP) and (before == "" or before:find("[.?!:\u{201D}]%s*$", GAP)) ~= nil
end

local function overlaps(finds, first, last)
  for _, find in ipairs(finds) do
    if find.first <= last and find.last >= first then return find end
  end
end

-- Whether a sentence ends between two quotations, or with the first: the text goes from its last byte to the second.
local function ends_between(text)
  return (text:find "[.!?]%s+%u" or text:find "^[.!?][\"']%s+%u" or text:find "^[.!?]\xE2\x80[\x99\x9D]%s+%u") ~= nil
end

-- Whether a stretch is a quotation, and the words that say whose and where they stand.
local function judge(state, first, last)
  local text, inner = state.text, state.text:sub(first, last)
  local opening, closing = first - (text:byte(first - 1) >= 0x80 and 3 or 1), last + (text:byte(last + 1) and text:byte(last + 1) >= 0x80 and 3 or 1)
  local title = overlaps(state.titles, first, last)
  if title and title.first <= first + 3 and title.last >= last - 3 then return false end
  local count, before = words_in(inner), text:sub(math.max(1, opening + GAP), opening - 1)
  local phrase, at = after_words(text, inner, closing)
  if phrase and count >= 2 then return true, phrase, at end
  if count > LONG then
    local clause, verb_at
    phrase, at, clause, verb_at = before_words(text, opening, true)
    if phrase then return true, phrase, at, clause, verb_at end
  end
  if is_named(text, opening, closing) and count < 2 * LONG and not is_sentence(inner, before) then return false end
  local apart = state.spoken and opening - state.spoken or math.huge
  local ends = apart < 2 * CLOSE and ends_between(text:sub(state.spoken - 1, opening - 1))
  local continues = count >= FEW and (apart < CLOSE or apart < 2 * CLOSE and state.phrase and not ends)
  local goes_on = continues and not ends
  if goes_on and state.phrase then return true, state.phrase, state.at end
  local clause, verb_at
  phrase, at, clause, verb_at = before_words(text, opening)
  if phrase and count >= FEW then return true, phrase, at, clause, verb_at end
  if continues then return true end
  if count > FEW and (is_sentence(inner, before) or inner:find "^%u.*%?$") then return true end
  return count >= LONG
end

local function trim_span(text, first, last)
  while last > first and text:find("^[%s,]", last) do last = last - 1 end
  return first, last
end

-- The last byte of the mark that closes a stretch.
local function last_mark(text, at)
  local byte = text:byte(at)
  return byte and byte >= 0x80 and at + 2 or at
end

-- Where a block closes a quotation that a paragraph before it opened and did not close: the position of the mark.
local function closing(block, text)
  local mark = text:find("\u{201D}", 1, true)
  local open = text:find("\u{201C}", 1, true)
  if not mark or mark == 1 or open and open < mark then return nil end
  for back = 1, BACK do
    local earlier = block.document.blocks[block.index - back]
    if not earlier then return nil end
    local before = earlier:text()
    local opened = before:match "^.*()\u{201C}"
    if opened then return not before:find("\u{201D}", opened, true) and mark or nil end
    if before:find("\u{201D}", 1, true) then return nil end
  end
end

local WHOLE = { ['"'] = '^"[^"]+$', ["'"] = "^'%u.+[.?!\u{2026}]$" }

-- Whether a block opens with a straight mark that it does not close, and the next opens with a mark too: all of it is
-- quoted, as when paragraphs of a speech open with a mark each.
local function opens_only(block, text)
  local shape = WHOLE[text:sub(1, 1)]
  local following = shape and text:find(shape) and block.document.blocks[block.index + 1]
  local opening = following and following:text()
  return opening and (opening:sub(1, 1) == text:sub(1, 1) or opening:find "^\u{201C}") ~= nil
end

-- Who speaks by a phrase that stands at a place, in a clause that begins, and has its verb, at others.
local function told_by(block, state, phrase, at, clause, verb_at)
  if at == state.at and phrase == state.phrase and state.speaker then return state.speaker end
  state.people = state.people or block:finds "mention.person"
  return clause and in_apposition(state.text, state.people, clause, at, verb_at)
    or speaker_of(block, phrase, at, state.people)
end

-- The quotations of a block, for one that is so many blocks behind it.
function quotations_of(block, depth)
  local text = block:text()
  local marked = stretches.of(text)
  local closes = closing(block, text)
  if opens_only(block, text) then marked = { { 2, #text + 1 } } end
  if not marked[1] and not closes then return nil end
  local state, found = { text = text, titles = block:finds "mention.publication" }, {}
  if closes then found[1] = { first = 1, last = closes - 1, attributes = { speaker = announcer(block) } } end
  for _, place in ipairs(marked) do
    local first, last = trim_span(text, place[1], place[2] - 1)
    local quoted, phrase, at, clause, verb_at = judge(state, place[1], place[2] - 1)
    if quoted then
      local speaker
      if phrase then
        speaker = told_by(block, state, phrase, at, clause, verb_at)
      else
        speaker = after_dash(text, last_mark(text, place[2]))
        if not speaker and place[1] <= 4 then speaker = announcer(block) or goes_on_speaking(block, depth) end
      end
      found[#found + 1] = { first = first, last = last, attributes = { speaker = speaker } }
      state.spoken, state.phrase, state.at, state.speaker = place[2], phrase, at, speaker
    end
  end
  return found
end

--- The quotations of a block: places with the attribute `speaker`, where that is known.
function quoting.quotations(block) return quotations_of(block, 0) end

--- The whole of a block that has no quotation marks.
function quoting.whole(block)
  if stretches.of(block:text())[1] then return nil end
  return block
end

return quoting
