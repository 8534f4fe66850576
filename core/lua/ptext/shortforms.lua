-- What a document calls the things that it names, beside their names: acronyms and short forms in brackets, parts of
-- the names of people.

local core = require "ptext.core"

local shortforms = {}

local SHORTEST, LONGEST = 2, 40
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

-- Names -------------------------------------------------------------------------------------------------------------

-- The words at which names of a rule end, as a set that is made once.
local function stopped(grow)
  if not grow then return NONE end
  if not grow.stopped then
    grow.stopped = {}
    for _, word in ipairs(grow.stop or NONE) do grow.stopped[word] = true end
  end
  return grow.stopped
end

-- The short form that a find introduces, and how. The name of a person is one by itself, unless the find needs the
-- words beside it.
local function introduced(rule, find, text)
  if rule.introduces ~= "part" then return introductions[rule.introduces](text, find) end
  local elsewhere = not rule.list or rule.grow and rule.grow.only
  return elsewhere and text:sub(find.first, find.last), "same"
end

--- The short forms of some finds: an array of { text, find, way }, each text once. The second result has `finds`, those
--- whose words are short for them too, and `stops`, for each a set of words that are not.
function shortforms.of(state, finds)
  local text, by_id, shorts, seen = state.scene.text, state.by_id, {}, {}
  local names, stops = {}, {}
  for i = 1, #finds do
    local find = finds[i]
    local rule = by_id[find.rule]
    local how = rule.introduces
    if how == "part" then names[#names + 1], stops[#stops + 1] = find, stopped(rule.grow) end
    local short, way
    if how then short, way = introduced(rule, find, text) end
    if short and not seen[short] then
      shorts[#shorts + 1], seen[short] = { text = short, find = find, way = way }, true
    end
  end
  return shorts, { finds = names, stops = stops }
end

return shortforms
