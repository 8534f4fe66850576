-- What a document names: of the finds of rules with a `mention` the longest at each place stays; short forms that the
-- document introduces are found everywhere; short forms that refer to one longer mention take its name; and what names
-- the same thing is joined. The core has the mentions, in the order of first places; `mentions:list()` tells them.

local core = require "ptext.core"
local shapes = require "ptext.shapes"
local shortforms = require "ptext.shortforms"

local mentions = {}

-- Short forms -----------------------------------------------------------------------------------------------------

-- Words of a name by which it is not compared.
local LEADING = { the = true, this = true, that = true, these = true, our = true, its = true, their = true }

local searched = core.scope(shapes.searched)

local function add_shorts(state, kept)
  local shorts, named = shortforms.of(state, kept)
  for i = 1, #shorts do
    local short = shorts[i]
    state.sources[short.find] = true
    if short.way == "introduced" then state.introduced[short.text] = short end
  end
  local more = core.short_places(state.scene.core, searched, kept, shorts, named.finds, named.stops, LEADING,
    state.notes, state.sources)
  if not more[1] then return kept end
  local ranks = state.loaded.ranks
  return core.places_together({ kept, core.longest_places({ more }, ranks) }, ranks)
end

-- Joining ---------------------------------------------------------------------------------------------------------

local FIGURES = { money = true, number = true, date = true } -- the same where they are written the same

-- The words of a short form, and what is known of the mentions of a kind that have them all, of the first so many: the
-- `only` one, nil before there is one, false when there are several.
local function reference(references, kind, short)
  local key = kind .. ":" .. short
  local known = references[key]
  if not known then
    known = { words = table.concat(core.compared_words(short, LEADING), " "), count = 0 }
    references[key] = known
  end
  return known
end

-- The only mention of a kind that has all the words of a short form, or nil. Each is looked at once for a short form.
local function referent(state, references, kind, short)
  local known, joined = reference(references, kind, short), state.mentions
  if known.words == "" then return nil end
  known.only = joined:referent(kind, known.words, known.count + 1, known.only)
  known.count = #joined
  return known.only or nil
end

-- The mention that a find with short forms was joined to, or nil while it was not.
local function joined_as(state, find)
  local number = state.sources[find]
  return number ~= true and number or nil
end

-- Joins a find that is a short form of another, or refers to one. Returns whether it stays.
local function join_later(state, references, find)
  local rule, note, joined = state.by_id[find.rule], state.notes[find], state.mentions
  local short = find.attributes.short
    or not rule.pattern and core.squeezed(state.scene.text, find.first, find.last)
  note = note or short and state.introduced[(short:gsub("^[Tt]h[eai][st]? ", ""))]
  local shared = note and note.several -- a name that two share: somebody's, but not whose
  local one = not shared and (note and joined_as(state, note.find)
    or not note and short and referent(state, references, rule.refers, short))
  if one then
    local way = note and note.way or "referred"
    find.attributes.canonical, find.attributes.joined = joined:canonical(one), way
    joined:count_in(one, way)
  elseif shared or rule.alone then
    local number = joined:join(find, rule.mention, FIGURES[rule.mention])
    if state.sources[find] then state.sources[find] = number end
  end
  return one or shared or rule.alone
end

-- All -------------------------------------------------------------------------------------------------------------

-- Takes the finds of rules with a `mention` out of those that were found: an array of arrays.
local function gather(state)
  local all, found = {}, state.found
  for rule, own in next, found do
    if rule.mention then all[#all + 1], found[rule] = own, nil end
  end
  core.trim_possessives(all, state.scene.text)
  return all
end

-- Joins the finds that say by themselves what they name, and then those that refer to one of them; state.found holds
-- then those that stay.
local function join_all(state, kept)
  local found, by_id, references = state.found, state.by_id, {}
  local later = state.mentions:join_all(kept, by_id, FIGURES, state.notes, state.sources, found)
  for _, find in ipairs(later) do
    if join_later(state, references, find) then
      local rule = by_id[find.rule]
      local own = found[rule]
      if own then own[#own + 1] = find else found[rule] = { find } end
    end
  end
  if later[1] then state.mentions:sort() end
end

--- Settles what a document mentions, once all rules with a `mention` have found what they find: state.found holds only
--- what stays, and state.mentions what the core calls mentions.
function mentions.settle(state)
  state.notes, state.introduced, state.sources, state.mentions = {}, {}, {}, core.mentions(state.scene.text)
  join_all(state, add_shorts(state, core.longest_places(gather(state), state.loaded.ranks)))
end

return mentions
