-- What a document names: of the finds of rules with a `mention` the longest at each place stays; short forms that the
-- document introduces are found everywhere; short forms that refer to one longer mention take its name; and what names
-- the same thing is joined.
--
-- The state gets `mentions`, an array in the order of first places: { kind, text, canonical (nil when not sure), count,
-- joined (the ways in which its finds were joined to it), first, last (of the first find) }.

local core = require "ptext.core"
local shapes = require "ptext.shapes"

local mentions = {}

-- One to a place --------------------------------------------------------------------------------------------------

local function longer(a, b)
  local length_a, length_b = a.last - a.first, b.last - b.first
  if length_a ~= length_b then return length_a > length_b end
  if a.first ~= b.first then return a.first < b.first end
  return a.rank < b.rank
end

local function overlaps_any(find, kept)
  for _, other in ipairs(kept) do
    if find.first <= other.last and find.last >= other.first then return true end
  end
  return false
end

-- Of finds that hang together the longest, and then those that do not overlap it.
local function choose(cluster, kept)
  if #cluster == 1 then
    kept[#kept + 1] = cluster[1]
    return
  end
  table.sort(cluster, longer)
  local own = {}
  for _, find in ipairs(cluster) do
    if not overlaps_any(find, own) then own[#own + 1] = find end
  end
  table.move(own, 1, #own, #kept + 1, kept)
end

local function by_place(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last > b.last end
  return a.rank < b.rank
end

local function one_to_a_place(finds)
  table.sort(finds, by_place)
  local kept, cluster, last = {}, {}, 0
  for _, find in ipairs(finds) do
    if find.first > last and cluster[1] then
      choose(cluster, kept)
      cluster = {}
    end
    cluster[#cluster + 1] = find
    last = math.max(last, find.last)
  end
  if cluster[1] then choose(cluster, kept) end
  table.sort(kept, by_place)
  return kept
end

-- Words -----------------------------------------------------------------------------------------------------------

local function squeezed(text)
  return (text:gsub("\u{A0}", " "):gsub("%s+", " "))
end

-- A text as names are compared: folded, without an article in front and a possessive behind.
local function folded(text)
  local plain = core.fold(squeezed(text)):gsub("^the ", ""):gsub("'s$", "")
  return plain
end

local LEADING = { the = true, this = true, that = true, these = true, our = true, its = true, their = true }

local function words_of(text)
  local words = {}
  for word in folded(text):gmatch("[%w\x80-\xff'%-]+") do
    if not LEADING[word] then words[#words + 1] = word end
  end
  return words
end

local function trim_possessive(text, find)
  local whole = text:sub(find.first, find.last)
  local canonical = find.attributes.canonical
  if canonical and core.fold(canonical) == core.fold(whole) then return end
  local stem = whole:match("^(.-)\u{2019}s$") or whole:match("^(.-)'s$") or whole:match("^(.-s)\u{2019}$")
  if stem and #stem > 0 then find.last = find.first + #stem - 1 end
end

-- Short forms that a document introduces --------------------------------------------------------------------------

local SHORTEST, LONGEST_SHORT = 2, 40

-- Whether the letters of an acronym stand in the long form in their order, beginning with its first.
local function abbreviates(short, long)
  local letters = core.fold(short:gsub("s$", "")):gsub("[^%w]", "")
  long = folded(long)
  if letters:sub(1, 1) ~= long:sub(1, 1) then return false end
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

local BRACKETS = { "^['\u{2019}]?s?%s*%(%s*the%s+([^()]+)%)", "^['\u{2019}]?s?%s*%(([^()]+)%)",
  "^,%s+the%s+(%u[%u%d&]+s?)[%s,.;:)]", "^,%s+or%s+(%u[%u%d&]+s?)[%s,.;:)]" }

-- The short form after a find: "(ADCS)", "(“the Authority”)", ", the LSCB,".
local function short_after(text, find)
  local rest = text:sub(find.last + 1, find.last + 1 + LONGEST_SHORT + 12)
  local long = text:sub(find.first, find.last)
  for _, form in ipairs(BRACKETS) do
    local inner = rest:match(form)
    local quoted = inner and (inner:match("^[\"']?\u{201C}?\u{2018}?the%s+(.-)[\"']?$") or inner)
    local short = quoted and quoted:gsub("\u{201C}", ""):gsub("\u{201D}", ""):gsub("\u{2018}", "")
      :gsub("\u{2019}$", ""):gsub("^[\"']", ""):gsub("[\"']$", ""):gsub("^the%s+", "")
    if short and #short >= SHORTEST and #short <= LONGEST_SHORT then
      if is_acronym(short) and abbreviates(short, long) then return short end
      if quoted ~= short and short:find("^%u") then return short end
    end
  end
end

-- The acronym before a find that stands in brackets: "ADCS (Association of …)".
local function short_before(text, find)
  local before = text:sub(math.max(1, find.first - 20), find.first - 1):match("(%u[%u%d&]+)%s+%($")
  if before and abbreviates(before, text:sub(find.first, find.last)) then return before end
end

-- What a find introduces: a short form, or itself.
local introductions = {
  short = function(text, find) return short_after(text, find) or short_before(text, find), "introduced" end,
  same = function(text, find) return text:sub(find.first, find.last), "same" end,
}

local function introduced(state, finds)
  local shorts, seen = {}, {}
  for _, find in ipairs(finds) do
    local of = introductions[find.of.introduces]
    local short, way
    if of then short, way = of(state.scene.text, find) end
    if short and not seen[short] then
      seen[short] = true
      shorts[#shorts + 1] = { text = short, find = find, way = way }
    end
  end
  return shorts
end

-- Parts of the names of people: "Munro" where the document has "Eileen Munro". A part that two have is nobody's.
local function parts(state, finds)
  local owner, list = {}, {}
  for _, find in ipairs(finds) do
    local names = find.of.introduces == "part" and words_of(state.scene.text:sub(find.first, find.last)) or {}
    local whole = table.concat(names, " ")
    for i, word in ipairs(names) do
      local known = owner[word]
      if not known then
        owner[word] = { whole = whole, find = find, last = i == #names, alone = #names == 1 }
        list[#list + 1] = word
      elseif not (" " .. known.whole .. " "):find(" " .. whole .. " ", 1, true)
        and not (" " .. whole .. " "):find(" " .. known.whole .. " ", 1, true) then
        known.several = true
      end
    end
  end
  return owner, list
end

local function name_parts(state, finds)
  local shorts, owner, list = {}, parts(state, finds)
  for _, find in ipairs(finds) do
    if find.of.introduces == "part" then
      shorts[#shorts + 1] = { text = state.scene.text:sub(find.first, find.last), find = find, way = "same" }
    end
  end
  for _, word in ipairs(list) do
    local one = owner[word]
    local capital = word:gsub("^%l", string.upper)
    if not one.several and not one.alone and #word > 2 and word:find("^[%a\x80-\xff'%-]+$") then
      shorts[#shorts + 1] = { text = capital, find = one.find, way = "part" }
    end
  end
  return shorts
end

-- Finding them ----------------------------------------------------------------------------------------------------

local function is_word_byte(text, at)
  local byte = text:sub(at, at)
  return byte:find("[%w\x80-\xbf]") ~= nil and not text:find("^[\x99\x9c\x9d\x93\x94]", at)
end

local searched = {}
for _, list in ipairs { shapes.scanned, shapes.added } do
  for _, kind in ipairs(list) do searched[kind] = true end
end

-- Whether a place is a word by itself in a block that rules may look at.
local function is_free(state, first, last)
  local text = state.scene.text
  if text:find("^[%w]", last + 1) or text:find("^%-%w", last + 1) or first > 1 and is_word_byte(text, first - 1) then
    return false
  end
  local block = state.scene.core:block_at(first)
  return block ~= nil and searched[select(3, state.scene.core:block(block))] == true
end

local function find_short(state, short, finds, kept)
  local text, at = state.scene.text, 1
  while true do
    local first, last = text:find(short.text, at, true)
    if not first then return end
    local find = { rule = short.find.rule, of = short.find.of, first = first, last = last, rank = short.find.rank,
      attributes = {}, same_as = short.find, way = short.way }
    if is_free(state, first, last) and not overlaps_any(find, kept) then finds[#finds + 1] = find end
    at = last + 1
  end
end

local function add_shorts(state, kept)
  local shorts, more = introduced(state, kept), {}
  for _, short in ipairs(name_parts(state, kept)) do shorts[#shorts + 1] = short end
  if not shorts[1] then return kept end
  for _, short in ipairs(shorts) do find_short(state, short, more, kept) end
  table.move(one_to_a_place(more), 1, #more, #kept + 1, kept)
  table.sort(kept, by_place)
  return kept
end

-- Joining ---------------------------------------------------------------------------------------------------------

local function key_of(find, text)
  local canonical = find.attributes.canonical
  return find.of.mention .. (canonical and "=" .. folded(canonical) or ":" .. folded(text))
end

local function join(joined, find, key, text)
  local one = joined.by_key[key]
  if not one then
    one = { key = key, kind = find.of.mention, text = text, canonical = find.attributes.canonical, count = 0, ways = {},
      first = find.first, last = find.last, words = {} }
    joined.by_key[key] = one
    joined.list[#joined.list + 1] = one
    for _, word in ipairs(words_of(text .. " " .. (one.canonical or ""))) do one.words[word] = true end
  end
  one.count = one.count + 1
  local way = find.attributes.joined
  if way then one.ways[way] = true end
  if #text > #one.text and not find.same_as then one.text = text end
  find.mention = one
  return one
end

-- The only mention of a kind that has all the words of a short form, or nil.
local function referent(joined, find, text)
  local words, only = words_of(find.attributes.short or text), nil
  if not words[1] then return nil end
  for _, one in ipairs(joined.list) do
    local has_all = one.kind == find.of.refers
    for _, word in ipairs(words) do has_all = has_all and one.words[word] end
    if has_all and only then return nil end
    only = has_all and one or only
  end
  return only
end

local function take_name(find, one, way)
  find.attributes.canonical, find.attributes.joined = one.canonical, way
end

-- Joins the finds that say by themselves what they name, and then those that refer to one of them.
local function join_all(state, kept)
  local joined, text, later = { by_key = {}, list = {} }, state.scene.text, {}
  local function add(find, key)
    local surface = squeezed(text:sub(find.first, find.last))
    return join(joined, find, key or key_of(find, surface), surface)
  end
  for _, find in ipairs(kept) do
    if find.of.refers or find.same_as then
      later[#later + 1] = find
    else
      add(find)
    end
  end
  for _, find in ipairs(later) do
    local surface = squeezed(text:sub(find.first, find.last))
    local one = find.same_as and find.same_as.mention or referent(joined, find, surface)
    if one then
      take_name(find, one, find.way or "referred")
      add(find, one.key)
    elseif find.of.alone then
      add(find)
    else
      find.dropped = true
    end
  end
  return joined.list
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

local function finish(list)
  table.sort(list, function(a, b) return a.first < b.first end)
  for _, one in ipairs(list) do
    one.joined, one.ways, one.words, one.key = sorted_keys(one.ways), nil, nil, nil
  end
  return list
end

-- All -------------------------------------------------------------------------------------------------------------

local function gather(state)
  local finds = {}
  for rank, rule in ipairs(state.loaded.rules) do
    for _, find in ipairs(rule.mention and state.found[rule] or {}) do
      find.rank = rank
      trim_possessive(state.scene.text, find)
      finds[#finds + 1] = find
    end
    if rule.mention then state.found[rule] = {} end
  end
  return finds
end

--- Settles what a document mentions, once all rules with a `mention` have found what they find: state.found holds only
--- what stays, and state.mentions the list.
function mentions.settle(state)
  local kept = add_shorts(state, one_to_a_place(gather(state)))
  state.mentions = finish(join_all(state, kept))
  for _, find in ipairs(kept) do
    if not find.dropped then
      local own = state.found[find.of]
      own[#own + 1] = find
    end
  end
end

return mentions
