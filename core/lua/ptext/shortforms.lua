-- What a document calls the things that it names, beside their names: acronyms and short forms in brackets, parts of
-- the names of people.

local core = require "ptext.core"

local shortforms = {}

local SHORTEST, LONGEST = 2, 40
local SHORTEST_PART = 3
local NONE = {}

-- Short forms that are introduced -----------------------------------------------------------------------------------

-- Whether the letters of an acronym stand in the long form in their order, beginning with its first.
local function abbreviates(short, long)
  local letters = core.fold((short:gsub("s$", ""))):gsub("[^%w]", "")
  long = core.fold(long):gsub("^the ", "")
  if letters == "" or letters:sub(1, 1) ~= long:sub(1, 1) then return false end
  local at = 1
  for letter in letters:gmatch(".") do
    at = long:find(letter, at, true)
    if not at then return false end
    at = at + 1
  end
  return true
end

local function is_acronym(short)
  return short:find("^%u[%u%d&]+s?$") ~= nil or short:find("^%u%l*%u[%w&]*$") ~= nil
end

local FORMS = { "^['\u{2019}]?s?%s*%(%s*the%s+([^()]+)%)", "^['\u{2019}]?s?%s*%(([^()]+)%)",
  "^,%s+the%s+(%u[%u%d&]+s?)[%s,.;:)]", "^,%s+or%s+(%u[%u%d&]+s?)[%s,.;:)]" }

-- What one of them needs, at a glance: the byte behind the find, and what follows a space.
local COMMA, SPACE, OPENS = 44, 32, "^['\u{2019}]?s?%s*%("
local CAN_OPEN = {}
for byte in ("'\u{2019}s( \t\n\v\f\r"):gmatch(".") do CAN_OPEN[byte:byte()] = true end

local function opens(text, at)
  local byte, following = text:byte(at, at + 1)
  if not CAN_OPEN[byte] then return byte == COMMA end
  return (byte ~= SPACE or CAN_OPEN[following]) and text:find(OPENS, at) ~= nil
end

-- What stands between the quotation marks of "“the Authority”", without its article; and whether there were marks.
local function unquoted(text)
  local inner = text:gsub("^[\"']", ""):gsub("^\u{201C}", ""):gsub("^\u{2018}", ""):gsub("[\"']$", "")
    :gsub("\u{201D}$", ""):gsub("\u{2019}$", "")
  local short = inner:gsub("^the%s+", "")
  return short, inner ~= text
end

-- The short form after a find: "(ADCS)", "(“the Authority”)", ", the LSCB,".
local function after(text, find)
  if not opens(text, find.last + 1) then return nil end
  local rest = text:sub(find.last + 1, find.last + 1 + LONGEST + 12)
  local long = find.attributes.canonical or text:sub(find.first, find.last)
  for _, form in ipairs(FORMS) do
    local inner = rest:match(form)
    if inner then
      local short, quoted = unquoted(inner)
      local fits = #short >= SHORTEST and #short <= LONGEST
      if fits and (is_acronym(short) and abbreviates(short, long) or quoted and short:find("^%u")) then return short end
    end
  end
end

local OPENING = 40

-- The acronym before a find that stands in brackets: "ADCS (Association of …)".
local function before(text, find)
  if text:byte(find.first - 1) ~= OPENING then return nil end
  local short = text:sub(math.max(1, find.first - 20), find.first - 1):match("(%u[%u%d&]+)%s+%($")
  if short and abbreviates(short, text:sub(find.first, find.last)) then return short end
end

local introductions = {
  short = function(text, find) return after(text, find) or before(text, find), "introduced" end,
  same = function(text, find) return text:sub(find.first, find.last), "same" end,
}

-- Parts of names ----------------------------------------------------------------------------------------------------

local function holds_words(whole, part)
  return (" " .. whole .. " "):find(" " .. part .. " ", 1, true) ~= nil
end

-- Notes who has a part of a name. A part that two have, neither name being part of the other, is nobody's.
local function note_part(owners, word, owner)
  local known = owners.of[word]
  if not known then
    owners.of[word] = owner
    owners[#owners + 1] = word
  elseif not holds_words(known.whole, owner.whole) and not holds_words(owner.whole, known.whole) then
    owners.several[word] = true
  end
end

local function add_parts(owners, shorts)
  for i = 1, #owners do
    local word = owners[i]
    local owner = owners.of[word]
    if not owner.alone and #word >= SHORTEST_PART and word:find("^[%a\x80-\xff'%-]+$") then
      shorts[#shorts + 1] = { text = word:sub(1, 1):upper() .. word:sub(2), find = owner.find, way = "part",
        several = owners.several[word] }
    end
  end
end

-- The words at which names of a rule end, as a set that is made once.
local function stopped(grow)
  if not grow then return NONE end
  if not grow.stopped then
    grow.stopped = {}
    for _, word in ipairs(grow.stop or NONE) do grow.stopped[word] = true end
  end
  return grow.stopped
end

-- Notes who has the parts of the name that a find is.
local function note_name(owners, rule, find, name, words_of)
  local stop = stopped(rule.grow) -- titles among them: "President" is no part of a name
  if owners.noted[name] == stop then return end
  owners.noted[name] = stop
  local words = words_of(name)
  local owner = { whole = table.concat(words, " "), find = find, alone = #words == 1 }
  for i = 1, #words do
    if not stop[words[i]] then note_part(owners, words[i], owner) end
  end
end

-- The short form that a find introduces, and how.
local function introduced(rule, find, text, owners, words_of)
  if rule.introduces ~= "part" then return introductions[rule.introduces](text, find) end
  local name = text:sub(find.first, find.last)
  note_name(owners, rule, find, name, words_of)
  local elsewhere = not rule.list or rule.grow and rule.grow.only -- other places need the same words beside them
  return elsewhere and name, "same"
end

local function each_once(shorts)
  local seen, out = {}, {}
  for i = 1, #shorts do
    local short = shorts[i]
    if not seen[short.text] then out[#out + 1] = short end
    seen[short.text] = true
  end
  return out
end

--- The short forms of some finds: an array of { text, find, way }. `words_of(text)` gives the words that names are
--- compared by.
function shortforms.of(state, finds, words_of)
  local text, shorts, owners = state.scene.text, {}, { of = {}, several = {}, noted = {} }
  for i = 1, #finds do
    local find = finds[i]
    local rule = state.by_id[find.rule]
    if rule.introduces then
      local short, how = introduced(rule, find, text, owners, words_of)
      if short then shorts[#shorts + 1] = { text = short, find = find, way = how } end
    end
  end
  add_parts(owners, shorts)
  return shorts[1] and each_once(shorts) or shorts
end

return shortforms
