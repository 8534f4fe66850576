-- What a document names: of the finds of rules with a `mention` the longest at each place stays; short forms that the
-- document introduces are found everywhere; short forms that refer to one longer mention take its name; and what names
-- the same thing is joined.
--
-- The list of mentions is in the order of first places: { kind, text, canonical (nil when not sure), count, joined (the
-- ways in which its finds were joined to it, sorted), first, last (of the first find) }.

local core = require "ptext.core"
local placed = require "ptext.placed"
local shapes = require "ptext.shapes"
local shortforms = require "ptext.shortforms"

local mentions = {}

-- Words -----------------------------------------------------------------------------------------------------------

local LEADING = { the = true, this = true, that = true, these = true, our = true, its = true, their = true }

-- The words of a name by which it is compared.
local function words_of(text)
  return core.compared_words(text, LEADING)
end

-- How many bytes a possessive behind a name has: of "Munro's" and "Munro’s" the ending, of "schools’" the apostrophe.
local function possessive(name)
  local ending = name:sub(-4)
  if #name > 2 and ending:sub(-2) == "'s" then return 2 end
  if #name <= 4 then return 0 end
  return ending == "\u{2019}s" and 4 or ending == "s\u{2019}" and 3 or 0
end

local ENDINGS = { [("s"):byte()] = true, [("\u{2019}"):byte(-1)] = true } -- bytes that one may end with

-- Leaves out the possessive of a find, unless it belongs to the name.
local function trim_possessive(text, find)
  if not ENDINGS[text:byte(find.last)] then return end
  local name, canonical = text:sub(find.first, find.last), find.attributes.canonical
  local count = possessive(name)
  if count == 0 or canonical and core.fold(canonical) == core.fold(name) then return end
  find.last = find.last - count
end

-- Short forms -----------------------------------------------------------------------------------------------------

local searched = core.scope(shapes.searched)

-- Whether a place is by itself in the text (no letter or figure beside it), in a block that rules may look at.
local function is_free(state, first, last)
  local text = state.scene.text
  if text:find("^[%w]", last + 1) or text:find("^%-%w", last + 1)
    or first > 1 and text:find("^[%w\xC3-\xCA]", first - 1) then
    return false
  end
  return state.scene.core:unit_at(searched, first) ~= nil
end

-- Whether a place is the one that a short form was taken from.
local function is_its_own(short, first, last)
  return first >= short.find.first and last <= short.find.last
end

local function is_new(state, short, first, last, kept)
  if is_its_own(short, first, last) or placed.overlaps(kept, first, last) then return false end
  local goes_on = short.way == "part" and state.scene.text:find("^%s%u%l", last + 1) -- "Munro" of "the Munro Review"
  return not goes_on and is_free(state, first, last)
end

local function find_short(state, short, finds, kept)
  local text = state.scene.text
  local first, last = text:find(short.text, 1, true)
  while first do
    if is_new(state, short, first, last, kept) then
      local find = { rule = short.find.rule, first = first, last = last, attributes = {} }
      state.notes[find] = short
      finds[#finds + 1] = find
    end
    first, last = text:find(short.text, last + 1, true)
  end
end

local function add_shorts(state, kept)
  local shorts, more = shortforms.of(state, kept, words_of), {}
  for i = 1, #shorts do
    local short = shorts[i]
    state.sources[short.find] = true
    if short.way == "introduced" then state.introduced[short.text] = short end
    find_short(state, short, more, kept)
  end
  if not more[1] then return kept end
  local ranks = state.loaded.ranks
  return core.places_together({ kept, core.longest_places({ more }, ranks) }, ranks)
end

-- Joining ---------------------------------------------------------------------------------------------------------

local FIGURES = { money = true, number = true, date = true } -- the same where they are written the same

local function insert_once(list, item)
  for i, other in ipairs(list) do
    if other == item then return end
    if other > item then return table.insert(list, i, item) end
  end
  list[#list + 1] = item
end

-- Adds a find to a mention.
local function count_in(one, find)
  one.count = one.count + 1
  if find.attributes.joined then insert_once(one.joined, find.attributes.joined) end
end

-- Adds a find to the mention of what it names, for which the longest writing stands.
local function join(state, joined, rule, find)
  local kind = rule.mention
  local one, known = core.join_mention(joined.by_key, joined.list, find, kind, state.scene.text, FIGURES[kind])
  if known then count_in(one, find) end
  if state.sources[find] then joined.of[find] = one end
end

-- The words of a mention as a set, worked out when something may refer to it.
local function word_set(joined, one)
  local set = joined.words[one]
  if not set then
    set = {}
    for _, word in ipairs(words_of(one.text .. " " .. (one.canonical or ""))) do set[word] = true end
    joined.words[one] = set
  end
  return set
end

local function has_all(joined, one, words)
  for i = 1, #words do
    if not word_set(joined, one)[words[i]] then return false end
  end
  return true
end

-- The words of a short form, and what is known of the mentions of a kind that have them all, up to the one numbered
-- `at`: the `only` one, nil before there is one, false when there are several.
local function reference(joined, kind, short)
  local key = kind .. ":" .. short
  local known = joined.references[key]
  if not known then
    known = words_of(short)
    joined.references[key] = known
  end
  return known
end

-- The only mention of a kind that has all the words of a short form, or nil. Each is looked at once for a short form.
local function referent(joined, kind, short)
  local known, list = reference(joined, kind, short), joined.list
  if not known[1] then return nil end
  local only = known.only
  for i = (known.at or 0) + 1, only == false and 0 or #list do
    local one = list[i]
    if one.kind == kind and has_all(joined, one, known) then
      only = only == nil and one
      if not only then break end
    end
  end
  known.at, known.only = #list, only
  return only or nil
end

-- Joins a find that is a short form of another, or refers to one. Returns whether it stays.
local function join_later(state, joined, find)
  local rule, note = state.by_id[find.rule], state.notes[find]
  local short = find.attributes.short
    or not rule.pattern and core.squeezed(state.scene.text, find.first, find.last)
  note = note or short and state.introduced[(short:gsub("^[Tt]h[eai][st]? ", ""))]
  if note and note.several then -- a name that two share: somebody's, but not whose
    join(state, joined, rule, find)
    return true
  end
  local one = note and joined.of[note.find] or not note and short and referent(joined, rule.refers, short)
  if one then
    find.attributes.canonical, find.attributes.joined = one.canonical, note and note.way or "referred"
    count_in(one, find)
    return true
  end
  if not rule.alone then return false end
  join(state, joined, rule, find)
  return true
end

-- Joins the finds that say by themselves what they name, and then those that refer to one of them. Returns the list of
-- mentions, the finds that stay, and whether there were any of the others, whose mentions are at the end of the list.
local function join_all(state, kept)
  local joined = { by_key = core.table(0, #kept), list = core.table(#kept, 0), of = {}, words = {}, references = {} }
  local stay, later = core.table(#kept, 0), {}
  local by_id, notes = state.by_id, state.notes
  for i = 1, #kept do
    local find = kept[i]
    local rule = by_id[find.rule]
    if rule.refers and not find.attributes.canonical or notes[find] then
      later[#later + 1] = find
    else
      join(state, joined, rule, find)
      stay[#stay + 1] = find
    end
  end
  for _, find in ipairs(later) do
    if join_later(state, joined, find) then stay[#stay + 1] = find end
  end
  return joined.list, stay, later[1]
end

-- All -------------------------------------------------------------------------------------------------------------

-- Takes the finds of rules with a `mention` out of those that were found: an array of arrays.
local function gather(state)
  local all, found, text = {}, state.found, state.scene.text
  for rule, own in next, found do
    if rule.mention then
      for i = 1, #own do trim_possessive(text, own[i]) end
      all[#all + 1], found[rule] = own, nil
    end
  end
  return all
end

--- Settles what a document mentions, once all rules with a `mention` have found what they find: state.found holds only
--- what stays, and state.mentions the list.
function mentions.settle(state)
  state.notes, state.introduced, state.sources = {}, {}, {}
  local kept = add_shorts(state, core.longest_places(gather(state), state.loaded.ranks))
  local list, stay, later = join_all(state, kept)
  if later then table.sort(list, function(a, b) return a.first < b.first end) end
  local found, by_id = state.found, state.by_id
  for i = 1, #stay do
    local rule = by_id[stay[i].rule]
    local own = found[rule]
    if own then own[#own + 1] = stay[i] else found[rule] = { stay[i] } end
  end
  state.mentions = list
end

return mentions
