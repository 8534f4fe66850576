-- What is quoted, and who is.
--
-- Words between quotation marks are a quotation when somebody is said to say them, or when they are a sentence of their
-- own or long enough to be no name for a thing. Otherwise they are a word held at arm's length, or a title.

local clauses = include "lib/clauses"
local speakers = include "lib/speakers"
local stretches = include "lib/stretches"
local trie = include "lib/trie"

local P, S, R, V, C, Cp, Ct = lpeg.P, lpeg.S, lpeg.R, lpeg.V, lpeg.C, lpeg.Cp, lpeg.Ct

local quoting = {}

local LONG = 6 -- words that are too many for a word held at arm's length
local FEW = 3  -- a sentence of so few words needs a speaker
local REACH = 240
local GAP = -12  -- where the search for what a text ends with begins: longer gaps are none of prose
local CLOSE = 80 -- bytes between two parts of what somebody says
local BACK = 4   -- so many blocks before are looked at for whoever speaks

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

-- Marks, the shape of what follows one that a block does not close, and what would close it.
local UNCLOSED = { { '"', '^"[^"]+$', "^$" }, { "'", "^'%u.+[.?!\u{2026}]$", "[.,?!]'" },
  { "\u{2018}", "^\u{2018}%u.+[.?!\u{2026}]$", "[.,?!]['\xE2]" } }
local COLON, DOUBLE, CURLY = (":"):byte(), ('"'):byte(), ("\xE2"):byte()

-- Where a straight or single mark that nothing closes opens, at the begin of a text or behind a colon.
local function left_open(text)
  local has_colon = text:find(": ", 1, true)
  for _, one in ipairs(UNCLOSED) do
    local mark = one[1]
    local place = text:sub(1, #mark) == mark and 1
    if not place and has_colon then
      local colon = text:find(": " .. mark, has_colon, true)
      place = colon and colon + 2
    end
    if place and text:find(one[2], place) and not text:find(one[3], place) then return place end
  end
end

local function opens_with_mark(text)
  return text:find "^[\"']" or text:find "^\u{201C}" or text:find "^\u{2018}"
end

-- Whether a block is a line between paragraphs that says what they are on: "On money".
local function is_subheading(block, text)
  return block.kind == "heading" or #text <= 60 and text:find "^%u" and text:find "%w$" and block.kind == "body"
end

-- Who is said to say what follows, at the end of the block before this one, or before others that are all quotations or
-- headings: the block, the words that say so, and where their clause and its verb begin.
local function announced(block)
  local blocks, passed = block.document.blocks, 0
  for back = 1, 2 * BACK do
    local earlier = passed < BACK and blocks[block.index - back]
    if not earlier then return nil end
    local text = earlier:text()
    local sentence, at, shift = nil, nil, nil
    local open = text:match "^.*()\u{201C}" or left_open(text) or 0
    if text:byte(-1) == COLON then sentence, at, shift = led_by(text) end
    if open > 1 and not text:find("\u{201D}", open, true) then sentence, at, shift = led_by(text:sub(1, open - 1)) end
    if sentence then return earlier, clauses.subject(sentence, at), shift + 1, shift + at end
    if opens_with_mark(text) then passed = passed + 1 elseif not is_subheading(earlier, text) then return nil end
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
  return speakers.who_says(earlier, whole, people, phrase, place, clause, verb_at)
end

-- Whether a quotation begins a sentence that goes on behind it with a small letter: "“It is warm” declares a voice".
local function is_subject(text, inner, first, last)
  return inner:find "^%u" and text:find("^ %l", last + 1) and (first == 1 or text:find("^[.?!\x9D\"']%s", first - 2))
end

-- What follows a quotation says whose it is only where the quotation ends with a comma or the like, or one follows.
local function after_words(text, inner, first, last)
  if not inner:find("[,?!\u{2026}\u{2014}]%s*$", GAP) and not text:find("^[,;]", last + 1) and not text:find("^%s+as ", last + 1)
    and not is_subject(text, inner, first, last) then return nil end
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
  if subject == "" or subject:find " and$" then subject = speakers.before(sentence:sub(1, at - 1)) end -- "a boy who said"
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

-- A text that closes with straight marks what curly ones open, with straight ones throughout, all at their places.
local function straightened(text)
  if not text:find("\u{2018}", 1, true) or text:find("\u{2019}", 1, true) then return text end
  return (text:gsub("\u{2018}", "  '"))
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
  local phrase, at = after_words(text, inner, opening, closing)
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

-- The stretches of a block, with the one that it does not close where the next block opens with a mark too, as when
-- paragraphs of a speech open with a mark each, or where somebody is said to say it.
local function stretches_in(block, text)
  local place = left_open(text)
  if not place then return stretches.of(straightened(text)) end
  local following = block.document.blocks[block.index + 1]
  local goes_on = following and opens_with_mark(following:text()) or text:byte() == DOUBLE and announced(block)
  if not goes_on then return stretches.of(straightened(text)) end
  local found = stretches.of(text:sub(1, place - 1))
  found[#found + 1] = { place + (text:byte(place) == CURLY and 3 or 1), #text + 1 }
  return found
end

-- Who speaks by a phrase that stands at a place, in a clause that begins, and has its verb, at others.
local function told_by(block, state, phrase, at, clause, verb_at)
  if at == state.at and phrase == state.phrase and state.speaker then return state.speaker end
  state.people = state.people or block:finds "mention.person"
  return speakers.who_says(block, state.text, state.people, phrase, at, clause, verb_at)
end

-- The quotations of a block, for one that is so many blocks behind it.
function quotations_of(block, depth)
  local text = block:text()
  local marked, closes = stretches_in(block, text), closing(block, text)
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
