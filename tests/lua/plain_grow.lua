-- What core/text/grow.c does, word by word in plain Lua: what it is compared with. A match takes in the words with
-- capitals beside it: "Council" becomes "Hale and Ferring Borough Council".

local core = require "ptext.core"

local grow = {}

local PASSED_OVER = 2 -- small words in a row between two with capitals

-- What may stand between two words of a name.
local JOINTS = { [" "] = "space", [" & "] = "space", ["-"] = "hyphen", ["\u{2019} "] = "possessive",
  ["' "] = "possessive", [", "] = "comma", [". "] = "space", [" ("] = "open", [") "] = "close", [") ("] = "between" }

local function joint(text, first, last)
  local between = text:sub(first, last)
  local kind = JOINTS[between]
  if kind then return kind end
  return JOINTS[(between:gsub("\u{A0}", " "):gsub("[ \t\r\n]+", " "))]
end

--- Whether the word that begins at `first` has a capital.
function grow.is_capital(text, first)
  local byte = text:byte(first)
  if byte < 0x80 then return byte >= 65 and byte <= 90 end
  local letter = text:match("^[\xC2-\xF4][\x80-\xBF]+", first)
  return letter ~= nil and core.fold(letter) ~= letter
end

-- One step to a neighbouring word: its first and last byte, and what stands between it and the word it is beside.
local function step(walk, at, beside)
  if at < walk.first_word or at > walk.last_word then return nil end
  local first, last = walk.core:word(at)
  if at < beside then
    local beside_first = walk.core:word(beside)
    return first, last, joint(walk.text, last + 1, beside_first - 1)
  end
  local _, beside_last = walk.core:word(beside)
  return first, last, joint(walk.text, beside_last + 1, first - 1)
end

-- Whether a name goes on over this joint. A bracket closes one that opens on the other side of the words in it.
local function goes_on(walk, kind)
  if kind == "comma" then return walk.commas and walk.listed and walk.passed == 0 or walk.beyond and walk.count == 0 end
  if kind == "between" then return walk.open end
  if kind == "open" or kind == "close" then
    local closes = (kind == "close") == (walk.by < 0)
    if not walk.brackets or closes == walk.open then return false end
    walk.open = closes
  end
  return kind ~= nil
end

-- A word in small letters that is the later part of one with a hyphen ("being" of "Well-being") belongs with the part
-- before it.
local function later_part(walk, first, kind)
  if walk.by > 0 then return kind == "hyphen" and "yes" or nil end
  return walk.text:sub(first - 1, first - 1) == "-" and "maybe" or nil
end

-- Whether a small word and the one passed before it are "and the", after which another name begins.
local function begins_another(walk, word)
  if walk.passed == 0 then return false end
  local before, after = word, walk.small
  if walk.by > 0 then before, after = after, before end
  return after == "the" and (before == "and" or before == "or")
end

-- Whether the word belongs to the name: "yes", "maybe" when it only joins two that do, or nil.
local function belongs(walk, first, last, kind)
  local word = walk.text:sub(first, last)
  if grow.is_capital(walk.text, first) then
    local plain = word:lower():gsub("'s$", ""):gsub("\u{2019}s$", "")
    local apart = walk.conjoined and walk.by < 0 and walk.apart[plain]
    if kind ~= "possessive" and kind ~= "hyphen" and (walk.stop[plain] or apart) then return nil end
    return "yes"
  end
  local part = later_part(walk, first, kind)
  if part then return part end
  if not walk.over[word] or walk.passed >= PASSED_OVER then return nil end
  if begins_another(walk, word) then return nil end
  walk.small = word
  walk.conjoined = word == "and" or word == "or"
  if walk.conjoined and walk.by > 0 and not walk.bound then return nil end
  walk.bound = walk.bound or not walk.conjoined
  walk.listed = walk.listed or walk.conjoined
  return "maybe"
end

-- Walks from a word to one side as far as the name goes. Returns the last word that is its own, and how many words.
local function walk_from(walk, from)
  local reached, at = from, from
  walk.count, walk.passed, walk.open, walk.listed, walk.conjoined = 0, 0, false, false, false
  walk.bound = walk.only
  while walk.count < walk.most do
    local first, last, kind = step(walk, at + walk.by, at)
    if not first or not goes_on(walk, kind) then break end
    local verdict = belongs(walk, first, last, kind)
    if not verdict then break end
    at = at + walk.by
    if verdict == "yes" then
      if not walk.open then reached = at end
      walk.count, walk.passed, walk.conjoined = walk.count + 1, 0, false
    else
      walk.passed = walk.passed + 1
    end
  end
  return reached, reached == from and 0 or walk.count
end

-- What a match begins and ends with once it has grown; with `only`, just what it grew by.

local function grow_left(walk, match, how)
  walk.by, walk.over = -1, how.left
  local from = match.first_word
  local reached, more = walk_from(walk, from)
  if more == 0 then return 0 end
  match.first_word, match.first = reached, (walk.core:word(reached))
  if how.only then match.last_word, match.last = from - 1, select(2, walk.core:word(from - 1)) end
  return more
end

local function grow_right(walk, match, how)
  walk.by, walk.over, walk.commas = 1, how.right, false
  local from = match.last_word
  local reached, more = walk_from(walk, from)
  if more == 0 then return 0 end
  match.last_word, match.last = reached, select(2, walk.core:word(reached))
  if how.only then match.first_word, match.first = from + 1, (walk.core:word(from + 1)) end
  return more
end

local function could_join(core_document, text, over, at)
  if at < 1 or at > core_document:word_count() then return false end
  local first, last = core_document:word(at)
  return grow.is_capital(text, first) or over[text:sub(first, last)] == true
end

--- Whether a word beside a match could belong to it, at a glance.
function grow.has_neighbour(core_document, text, how, match)
  return how.left and could_join(core_document, text, how.left, match.first_word - 1)
    or how.right and could_join(core_document, text, how.right, match.last_word + 1) or false
end

--- Grows a match over its neighbours in its sentence. `match` has first, last, first_word, last_word, sentence; `how`
--- is as core.growths takes it, but with sets. Changes first, last, first_word and last_word of the match. Returns
--- false when it did not grow by as many words as it must.
function grow.match(core_document, text, match, how)
  local _, _, block, first_word, count = core_document:sentence(match.sentence)
  if select(10, core_document:block(block)) then return false end
  if how.least > 0 and not grow.has_neighbour(core_document, text, how, match) then return false end
  local walk = { core = core_document, text = text, first_word = first_word, last_word = first_word + count - 1,
    stop = how.stop, apart = how.apart, most = how.most, commas = how.commas, brackets = how.brackets,
    beyond = how.beyond, only = how.only }
  local grown = 0
  if how.left then grown = grow_left(walk, match, how) end
  if how.right then grown = grown + grow_right(walk, match, how) end
  return grown >= how.least and (grown > 0 or not how.only)
end

return grow
