-- What the functions of rules are given: sentences and blocks as read-only objects, made when they are asked for.
--
-- A unit has first, last (positions in the document's text), kind, rule, capitals, words (how many), index, block, and
-- document; a block has sentences too. `unit:text()` is its text; `unit:match_first(entry, …)` the text that the first
-- of the entries that matches in it matched, `unit:position_of` its first and last position in the unit's text;
-- `unit:match_all` all that they matched, as a list of { first, last, text }; `unit:finds(name)` what other rules found
-- in it. A document has finds too, and `document:once(name, work_out)`.

local frozen = require "ptext.frozen"

local units = {}

-- What the units of the present document are of: scene, is_block, index, first, last. A weak table for all documents
-- would cost the collection of memory more than anything else here.
local facts = {}

local methods, Unit, Page = {}, {}, {}

local function refuse()
  error("attempt to change a unit: what the engine found is fixed", 2)
end

Unit.__newindex, Page.__newindex = refuse, refuse

local function fact_of(unit, method)
  local fact = facts[unit]
  if not fact then error(method .. ": call it with a colon: unit:" .. method .. "(…)", 3) end
  return fact
end

local function make(scene, is_block, index, first, last)
  local unit = setmetatable({}, Unit)
  facts[unit] = { scene = scene, is_block = is_block, index = index, first = first, last = last }
  return unit
end

--- The unit of a block or a sentence of the scene's document.
function units.block(scene, index)
  local unit = scene.blocks[index]
  if not unit then
    unit = make(scene, true, index, scene.core:block(index))
    scene.blocks[index] = unit
  end
  return unit
end

function units.sentence(scene, index)
  local unit = scene.sentences[index]
  if not unit then
    unit = make(scene, false, index, scene.core:sentence(index))
    scene.sentences[index] = unit
  end
  return unit
end

--- The first and last position of a unit in its document, or nil when the value is no unit of this scene.
function units.span(scene, value)
  local fact = facts[value]
  if fact and fact.scene == scene then return fact.first, fact.last end
end

-- Fields ----------------------------------------------------------------------------------------------------------

local function block_index(fact)
  if fact.is_block then return fact.index end
  return (select(3, fact.scene.core:sentence(fact.index)))
end

local function of_block(position)
  return function(fact) return (select(position, fact.scene.core:block(block_index(fact)))) end
end

local fields = {
  first = function(fact) return fact.first end,
  last = function(fact) return fact.last end,
  index = function(fact) return fact.index end,
  kind = of_block(3),
  rule = of_block(4),
  capitals = of_block(10),
  block = function(fact) return units.block(fact.scene, block_index(fact)) end,
  document = function(fact) return fact.scene.page end,
}

function fields.words(fact)
  if fact.is_block then return of_block(9)(fact) end
  return (select(5, fact.scene.core:sentence(fact.index)))
end

function fields.sentences(fact)
  if not fact.is_block then return nil end
  local _, _, _, _, _, first, count = fact.scene.core:block(fact.index)
  local items = {}
  for i = 1, count do items[i] = units.sentence(fact.scene, first + i - 1) end
  return frozen.list(items)
end

function Unit.__index(unit, key)
  local method = methods[key]
  if method then return method end
  local field = fields[key]
  return field and field(facts[unit])
end

-- Methods ---------------------------------------------------------------------------------------------------------

--- The text of the unit.
function methods.text(unit)
  local fact = fact_of(unit, "text")
  return fact.scene.text:sub(fact.first, fact.last)
end

-- Whether an entry is a list of several entries, not one with options.
local function is_list(entry)
  return type(entry) == "table" and type(frozen.shown(entry)[2]) == "string"
end

-- Where an entry is in the unit's document, remembered for strings; see phrases.places.
local function places_of(fact, entry)
  local known = fact.is_block and fact.scene.in_blocks or fact.scene.in_sentences
  local places = known[entry]
  if places == nil then
    places = fact.scene.phrases:places(fact.scene, entry, fact.is_block)
    if type(entry) == "string" then known[entry] = places end
  end
  return places
end

-- The place in the text of the first hit of the first of some entries that has any in the unit.
local function first_hit(fact, entries)
  for _, entry in ipairs(entries) do
    if is_list(entry) then
      local first, last = first_hit(fact, frozen.shown(entry))
      if first then return first, last end
    else
      local places = places_of(fact, entry)
      local at = places and places[fact.index]
      if at then return select(3, places.hits:get(at)) end
    end
  end
end

--- The text that the first of some entries that matches in the unit matched there; nil when none matches.
function methods.match_first(unit, ...)
  local fact = fact_of(unit, "match_first")
  local first, last = first_hit(fact, { ... })
  return first and fact.scene.text:sub(first, last)
end

--- The first and last position in the unit's text of what `match_first` gives; nil when none matches.
function methods.position_of(unit, ...)
  local fact = fact_of(unit, "position_of")
  local first, last = first_hit(fact, { ... })
  if not first then return nil end
  return first - fact.first + 1, last - fact.first + 1
end

local function add_hits(fact, entry, out)
  for _, hit in ipairs(fact.scene.phrases:all(fact.scene, entry, fact.is_block, fact.index)) do
    out[#out + 1] = { first = hit.first - fact.first + 1, last = hit.last - fact.first + 1,
      text = fact.scene.text:sub(hit.first, hit.last) }
  end
end

--- All that some entries match in the unit, in the order of the entries and then of the text: a list of
--- { first, last, text }.
function methods.match_all(unit, ...)
  local fact, out = fact_of(unit, "match_all"), {}
  local function add(entries)
    for _, entry in ipairs(entries) do
      if is_list(entry) then add(frozen.shown(entry)) else add_hits(fact, entry, out) end
    end
  end
  add { ... }
  return out
end

-- Copies of the finds that overlap from first to last, with positions counted from `from`.
local function finds_within(scene, name, first, last, from)
  local out = {}
  for _, find in ipairs(scene.finds(name)) do
    if find.first > last then break end
    if find.last >= first then
      local attributes = {}
      for key, value in pairs(find.attributes) do attributes[key] = value end
      out[#out + 1] = { rule = find.rule, first = find.first - from + 1, last = find.last - from + 1,
        text = scene.text:sub(find.first, find.last), attributes = attributes }
    end
  end
  return out
end

--- The finds in the unit of the rules that this rule `uses`, of those whose names are or begin with `name`: a list of
--- { rule, first, last, text, attributes }, in the order of places.
function methods.finds(unit, name)
  local fact = fact_of(unit, "finds")
  return finds_within(fact.scene, name, fact.first, fact.last, fact.first)
end

-- The document ----------------------------------------------------------------------------------------------------

local function refuse_fields()
  error("attempt to change a read-only table: what is known of a document is fixed", 2)
end

-- A fact of a document as plain data: spans become first and last.
local function plain(value)
  local out = {}
  for key, item in pairs(value) do
    if type(item) == "table" and item.first and item.last then
      local prefix = key == "span" and "" or key:gsub("span$", "")
      out[prefix .. "first"], out[prefix .. "last"] = item.first, item.last
    elseif type(item) == "table" then
      out[key] = plain(item)
    elseif type(item) ~= "function" and type(item) ~= "userdata" then
      out[key] = item
    end
  end
  return out
end

-- The fields of a document, each made when it is asked for.
local function fields_of(scene)
  local known, Fields = {}, { __newindex = refuse_fields, __metatable = false }
  function Fields.__index(_, name)
    local fact = scene.document.fields[name]
    if known[name] == nil and fact ~= nil then known[name] = frozen.data(plain(fact)) end
    return known[name]
  end
  return setmetatable({}, Fields)
end

local page_fields = {
  fields = fields_of,
  id = function(scene) return scene.document.id end,
  metadata = function(scene) return frozen.data(plain(scene.document.metadata)) end,
}

function page_fields.blocks(scene)
  local items = {}
  for i = 1, scene.core:block_count() do items[i] = units.block(scene, i) end
  return frozen.list(items)
end

local function page_text(page)
  return fact_of(page, "text").scene.text
end

local function page_finds(page, name)
  local scene = fact_of(page, "finds").scene
  return finds_within(scene, name, 1, #scene.text, 1)
end

--- What `work_out(document)` gives, worked out once for a document: for what a rule's functions ask again and again.
local function page_once(page, name, work_out)
  local values = fact_of(page, "once").scene.once
  if values[name] == nil then values[name] = { work_out(page) } end
  return values[name][1]
end

function Page.__index(page, key)
  if key == "text" then return page_text end
  if key == "finds" then return page_finds end
  if key == "once" then return page_once end
  local scene, field = facts[page].scene, page_fields[key]
  if not field then return nil end
  scene.page_values[key] = scene.page_values[key] or field(scene)
  return scene.page_values[key]
end

--- The units of a segmented document: what `units.block` and `units.sentence` take. `phrases` finds entries for
--- match_first. The units of the document before are none any more.
function units.scene(document, phrases)
  local scene = { document = document, core = document.core, text = document:text(), phrases = phrases, blocks = {},
    sentences = {}, in_blocks = {}, in_sentences = {}, page_values = {}, once = {} }
  scene.page = setmetatable({}, Page)
  facts = { [scene.page] = { scene = scene } }
  return scene
end

--- Lets go of the units of the scene that was made last.
function units.close()
  facts = {}
end

return units
