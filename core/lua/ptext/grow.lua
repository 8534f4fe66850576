-- Makes a find take in the words with capitals beside it: "Council" becomes "Hale and Ferring Borough Council".

local core = require "ptext.core"

local grow = {}

local PASSED_OVER = 2 -- small words in a row between two with capitals

-- What may stand between two words of a name.
local JOINTS = { [" "] = "space", ["-"] = "hyphen", ["\u{2019} "] = "space", ["' "] = "space", [" & "] = "space",
  [", "] = "comma", [" ("] = "open", [") "] = "close", ["/"] = "hyphen" }

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
  if kind == "comma" then return walk.commas and walk.listed end
  if kind == "open" or kind == "close" then
    local closes = (kind == "close") == (walk.by < 0)
    if not walk.brackets or closes == walk.open then return false end
    walk.open = closes
  end
  return kind ~= nil
end

-- Whether the word belongs to the name: "yes", "maybe" when it only joins two that do, or nil.
local function belongs(walk, first, last, kind)
  local word = walk.text:sub(first, last)
  if grow.is_capital(walk.text, first) or kind == "hyphen" then
    return not walk.stop[word:lower()] and "yes" or nil
  end
  if not walk.over[word] or walk.passed >= PASSED_OVER then return nil end
  walk.listed = walk.listed or word == "and" or word == "or"
  return "maybe"
end

-- Walks from a word to one side as far as the name goes. Returns the last word that is its own, and how many words.
local function walk_from(walk, from)
  local reached, at, count = from, from, 0
  walk.passed, walk.open, walk.listed = 0, false, false
  while count < walk.most do
    local first, last, kind = step(walk, at + walk.by, at)
    if not first or not goes_on(walk, kind) then break end
    local verdict = belongs(walk, first, last, kind)
    if not verdict then break end
    at = at + walk.by
    if verdict == "yes" then
      if not walk.open then reached = at end
      count, walk.passed = count + 1, 0
    else
      walk.passed = walk.passed + 1
    end
  end
  return reached, reached == from and 0 or count
end

--- Grows a match over its neighbours in its sentence. `match` has first, last, first_word, last_word, sentence; `how`
--- is a rule's `grow`. Changes first, last, first_word and last_word of the match. Returns false when it did not grow
--- by as many words as it must. Costs as much as the words it looks at.
function grow.match(core_document, text, match, how)
  local _, _, _, first_word, count = core_document:sentence(match.sentence)
  local walk = { core = core_document, text = text, first_word = first_word, last_word = first_word + count - 1,
    stop = how.stop, most = how.most, commas = how.commas, brackets = how.brackets }
  local grown = 0
  if how.left then
    walk.by, walk.over = -1, how.left
    local reached, more = walk_from(walk, match.first_word)
    if more > 0 then match.first_word, match.first = reached, (core_document:word(reached)) end
    grown = grown + more
  end
  if how.right then
    walk.by, walk.over, walk.commas = 1, how.right, false
    local reached, more = walk_from(walk, match.last_word)
    if more > 0 then match.last_word, match.last = reached, select(2, core_document:word(reached)) end
    grown = grown + more
  end
  return grown >= how.least
end

return grow
