-- Authors named in a sentence above the text, or in the title: "…, writes Jane Doe", "Jane Doe, head of policy,
-- explains why …", "Jane Doe: what we know". Such words may speak of somebody else as well. Who is no author comes
-- again in the text, so a surname there speaks against it.

local ptext = require "ptext"
local lines_of = require "blog.lines"
local people = require "blog.people"
local sets = require "blog.sets"

local bylines = ptext.script "lib/bylines"

local standfirst = {}

local LINES = 3                      -- below the title
local LEAST_WORDS, MOST_WORDS = 4, 70
local LONGEST = 120                  -- bytes from a verb to the end of the sentence, or from its beginning to the verb
local PORTRAIT_WORDS = 6
local LONGEST_NAME = 40              -- bytes of one before a colon

local verbs = sets.joined(sets.joined(bylines.writing, bylines.telling), bylines.telling_together)
local ONE = #bylines.writing + #bylines.telling   -- up to here in the list, verbs of one person
local telling = ptext.lexicon(verbs, "azAZ")
local presenting = ptext.lexicon(bylines.presenting, "azAZ")
local worth_reading = ptext.lexicon(sets.joined(sets.joined(verbs, bylines.portraits), bylines.presenting), "azAZ")
local portraits = sets.of_list(bylines.portraits)
local COMMA, APOSTROPHE = (",'"):byte(1, 2)

local PLACES = { "first", "last", "role_first", "role_last" }

-- The persons that a piece of a text names, and perhaps their roles; nil when more stands there, unless that is
-- allowed.
local function persons_in(text, first, last, more_allowed)
  local found, _, sound = people.read(text:sub(first, last))
  if not found or not (sound or more_allowed) then
    return nil
  end
  local moved = {}
  for k, person in ipairs(found) do
    moved[k] = { known = person.known }
    for _, name in ipairs(PLACES) do
      moved[k][name] = person[name] and person[name] + first - 1
    end
  end
  return moved
end

-- "…, writes Jane Doe, head of policy.": behind the verb, to the end.
local function behind_verb(text, verb, last)
  local first = text:match("^%s+()%u", last + 1)
  if first and text:find("^[,;:?!'\"\x80-\xBF]%s", verb - 2) and #text - first < LONGEST
    and not text:find("[.!?]%s", first) then
    return persons_in(text, first, text:find("%.?%s*$", first) - 1)
  end
end

-- "…. Jane Doe investigates.": before the verb that ends the text.
local function before_last_verb(text, verb, last)
  local first = text:find("^%.?$", last + 1) and text:sub(1, verb - 2):match("^.*[,.;:?!]%s+()%u")
  return first and persons_in(text, first, verb - 2)
end

-- "Columnist Jane Doe", "Northby Voices trustee Jane Doe": the name is the last two words, below a role.
local function behind_role(text, first, last)
  local role_last, from = text:sub(first, last):match("()%s()%S+%s%S+$")
  local role = role_last and text:sub(first, first + role_last - 2):match("(%S+)%s*$")
  if role and people.is_role(role) then
    return persons_in(text, first + from - 1, last)
  end
end

-- "Jane Doe explains why", "Jane Doe, head of policy, explains why": at the beginning of a sentence, or behind "In this
-- article,".
local function before_verb(text, verb)
  local first = text:sub(1, verb - 2):match("^.*[.!?]%s+()%u") or 1
  first = text:match("^In [^,.]+, ()%u", first) or first
  if verb <= first or verb > first + LONGEST then
    return nil
  end
  local comma = text:find(", ", first, true)
  if not comma or comma > verb then
    return behind_role(text, first, verb - 2) or persons_in(text, first, verb - 2)
  elseif text:byte(verb - 2) == COMMA then
    return persons_in(text, first, verb - 3) or persons_in(text, first, comma - 1)
  end
end

-- Whether a place of a text is behind a mark that opens a quotation and is not closed.
local function is_quoted(text, at)
  local before = text:sub(1, at - 1)
  local _, straight = before:gsub('"', "")
  local opens, closes = before:match("^.*()\u{201C}"), before:match("^.*()\u{201D}")
  return straight % 2 == 1 or (opens or 0) > (closes or 0) or before:find("['\x98]$") ~= nil
end

-- "Hello, I'm Jane Doe and …", unless somebody is quoted.
local function presented(text)
  local number, first, last = presenting:find(text)
  local from = number and text:match("^ ()%u", last + 1)
  if from and not is_quoted(text, first) then
    local name_end = text:match("^%u[^%s,.;:!]*%s%u[^%s,.;:!]*()", from)
    local persons = name_end and persons_in(text, from, name_end - 1)
    return persons and persons[1].known and persons or nil
  end
end

--- Whether a verb of writing or telling, such as "reflects", begins at a place of a text.
function standfirst.tells(text, at)
  return telling:at(text, at) ~= nil
end

--- Whether the text of the post has a word at any other place than in line `i`.
function standfirst.has_word(post, word, i)
  local at, last = post.firsts[post.lead], post.lasts[post.last]
  local first, stop = post.text:find(word, at, true)
  while first and first <= last do
    local own = first >= post.firsts[i] and first <= post.lasts[i]
    if not own and not post.text:find("^[%a\x80-\xFF]", stop + 1) then
      return true
    end
    first, stop = post.text:find(word, stop + 1, true)
  end
  return false
end

-- Whether the text has the first or the last word of a name at any other place.
local function comes_again(post, text, person, i)
  local name = text:sub(person.first, person.last)
  return standfirst.has_word(post, name:match("(%S+)$"), i) or standfirst.has_word(post, name:match("^%S+"), i)
end

-- "Jane Doe's picture", which stands for a portrait.
local function in_portrait(text)
  local last, word = text:match("^%u[^,.]*()['\x99]s (%a+)$")
  if word and portraits[word:lower()] then
    return persons_in(text, 1, last - (text:byte(last) == APOSTROPHE and 1 or 3))
  end
end

-- The persons who tell what the text tells, by a sentence above it.
local function told_in(post, i, text)
  local number, verb, last = telling:find(text)
  while number do
    local persons = behind_verb(text, verb, last) or before_last_verb(text, verb, last) or before_verb(text, verb)
    local agree = persons and (number > ONE) == (#persons > 1)
    if agree and (number <= #bylines.writing or persons[1].known and not comes_again(post, text, persons[1], i)) then
      return persons
    end
    number, verb, last = telling:find(text, last + 1)
  end
end

-- The last line of the first paragraph, which may be wrapped.
local function wrapped_to(post)
  local blank, i = post.seen.blank_before, post.lead
  while i < post.last and not blank[i + 1] and i < post.lead + LINES do
    i = i + 1
  end
  return i
end

-- The persons that a line names as authors in one of these ways.
local function named_in(post, i)
  local count, text = post.seen.words[i], lines_of.bare(post, i)
  local persons = i < post.lead and count <= PORTRAIT_WORDS and in_portrait(text)
  if not persons and not post.seen.caption[i] and count >= LEAST_WORDS then
    persons = count <= MOST_WORDS and told_in(post, i, text) or presented(text)
  end
  return persons
end

--- Finds authors in the lines between the title, if there is one, and the first prose, and in that.
-- @return the line and the persons, as people.read gives them; or nil
function standfirst.find(post)
  local first = post.title and post.title + 1 or math.max(1, post.lead - LINES)
  local last = math.max(math.min(first + LINES - 1, post.lead), post.lead <= first + LINES and wrapped_to(post) or 0)
  for _, i in ipairs(post.document:lines_with(worth_reading, first, last) or {}) do
    local persons = named_in(post, i)
    if persons then
      return post.lines[i], persons
    end
  end
end

--- Finds authors in the title: before a colon, or behind a bar or dash. The persons, or nil.
function standfirst.in_title(post)
  local text = lines_of.bare(post, post.title)
  local stop = text:find(": ", 1, true)
  local before = stop and stop <= LONGEST_NAME and persons_in(text, 1, stop - 1)
  if before and before[1].known and not comes_again(post, text, before[1], post.title) then
    return before
  end
  local first = text:find("|", 1, true) and text:match("^.*%s|%s+()%u") or text:match("^.*%s%-%s+()%u")
    or text:match("^.*%s\xE2\x80[\x93\x94]%s+()%u")
  local behind = first and persons_in(text, first, #text, true)
  return behind and behind[1].known and not comes_again(post, text, behind[1], post.title) and behind or nil
end

return standfirst
