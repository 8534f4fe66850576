-- Lists of what is asked for: what introduces one, and its items.

local asking = include "lib/asking"
local clauses = include "lib/clauses"
local set = ptext.set

local asklists = {}

-- What introduces a list ----------------------------------------------------------------------------------------------

-- What is called for, recommended or urged is an ask whatever its form. Of what somebody needs or wants only what is in
-- the imperative is one; of what somebody must do all, where it is said who.
local strong = { "call on", "calls on", "called on", "calling on", "call upon", "calling upon", "call for", "calls for", "called for",
  "calling for", "campaigning for", "campaigning to", "asking for", "asking", "pressing for", "urge", "urges", "urged", "urging",
  "recommend", "recommends", "recommended", "recommending", "recommendation", "recommendations", "our asks", "our demands",
  "key asks", "policy asks", "key demands" }
local weak = { "must", "should", "need", "needs", "want", "wants", "ask", "asks", "asked" }
local introducing = clauses.finder(strong, weak)
local is_strong, is_modal = set(strong), set "must should"

local COLON = (":"):byte()

-- What introduces a list in a block: the words that say so, as a match, whether items may have any form, the text, and
-- its last sentence; nil when nothing does.
local function introduction(block)
  local text = block:text()
  if text:byte(-1) ~= COLON then return nil end
  local from = text:match "^.*[.!?]%s+()" or 1
  local sentence = text:sub(from)
  local place, words = table.unpack(introducing(sentence:lower()), 1, 2)
  if not words then return nil end
  local first = from + place - 1
  return { first = first, last = first + #words - 1, text = words }, is_strong[words] or is_modal[words], text, sentence
end

local first_persons = set "i we our my i'm we're we've i\u{2019}m we\u{2019}re we\u{2019}ve"

-- Whether a sentence is said by who writes.
local function is_own(sentence)
  if asking.speaks_of_itself(sentence) then return true end
  for word in sentence:lower():gmatch "[%a'\u{2019}]+" do
    if first_persons[word] then return true end
  end
  return false
end

-- What is said of every item of a list; nil when the words ask nobody: "Applicants should:".
local function attributes_of(block, match, text, sentence, any_form)
  local who, group = asking.addressee(is_modal[match.text] and "subject" or "object", text, match, block)
  if group == "you" then who, group = nil, nil end
  local own = is_own(sentence)
  if not own and not who and (is_modal[match.text] or not any_form) then return nil end
  return { force = "encourage", asker = own and asking.own_voice(block.document) or "reported", reported = not own,
    addressee = who, addressed = group }
end

-- Items ---------------------------------------------------------------------------------------------------------------

local imperative = set [[ abolish accept act add address adopt agree allocate allow amend appoint ask assess ban bring build change clarify close
  commission commit consider consult continue create cut deliver design develop do double embed enable encourage end ensure establish expand
  explore extend fix focus fully fund give guarantee halt hold honour implement improve include increase introduce invest issue join keep
  launch legislate lift listen look maintain make move offer open pause pay place plan plug prioritise protect provide publish put raise
  recognise reduce reform reinstate remove repeal replace require reset resource restore review reverse ringfence roll scrap secure set share
  simplify speed stop strengthen support sustain take tackle target train uphold urgently use work write ]]
local asked_elsewhere = ptext.word_class("must should ought needs", "AZaz")

-- The first sentence of an item and what it asks for, unless another rule says so.
local function item_of(block, any_form)
  local first = block.sentences[1]
  if not first then return nil end
  local item = clauses.unnumbered(first:text()):gsub("^[%-\u{2013}\u{2014}*]%s+", "")
  local word = item:match "^%a+"
  if not word or item:find("[:?]%s*$", -4) or asked_elsewhere:find(item) then return nil end
  if imperative[word:lower()] or any_form and block.kind == "list" then return first, (item:gsub("[.;]%s*$", "")) end
end

-- The items behind a block: blocks of a list, or paragraphs in the imperative. An array of { sentence, action }.
local function items_behind(block, any_form)
  local blocks, found = block.document.blocks, {}
  local following = blocks[block.index + 1]
  local kind = following and following.kind
  if kind ~= "list" and kind ~= "body" then return found end
  for i = block.index + 1, #blocks do
    if blocks[i].kind ~= kind then break end
    local first, action = item_of(blocks[i], any_form)
    if not first and kind == "body" then break end
    if first then found[#found + 1] = { first, action } end
  end
  return found
end

-- A find for each of some items.
local function as_finds(items, attributes)
  local found = {}
  for i, item in ipairs(items) do
    local of_item = { action = item[2] }
    for key, value in pairs(attributes) do of_item[key] = value end
    found[i] = { first = item[1].first, last = item[1].last, of = "document", attributes = of_item }
  end
  return found
end

--- What is asked for in the list that a block introduces, as finds: the first sentences of its items.
function asklists.listed(block)
  local match, any_form, text, sentence = introduction(block)
  if not match then return nil end
  local items = items_behind(block, any_form)
  local attributes = items[1] and attributes_of(block, match, text, sentence, any_form)
  return attributes and as_finds(items, attributes)
end

--- Of the words of a heading above such a list, "Recommendations": that the heading has no others.
function asklists.is_heading(sentence, match)
  return #sentence:text() == match.last - match.first + 1
end

--- The same for the list below a heading that has such words.
function asklists.headed(block)
  if #block.sentences ~= 1 or not block:finds "list.heading"[1] then return nil end
  return as_finds(items_behind(block, true), { force = "encourage", asker = asking.own_voice(block.document), reported = false })
end

return asklists
