-- What the functions of rules are given: sentences and blocks as read-only objects, made when they are asked for.
--
-- A unit has first, last (positions in the document's text), kind, rule, capitals, words (how many), index, block, and
-- document; a block has sentences too. `unit:text()` is its text; `unit:match_first(entry, …)` the text that the first
-- of the entries that matches in it matched, `unit:position_of` its first and last position in the unit's text;
-- `unit:match_all` all that they matched, as a list of { first, last, text }; `unit:finds(name)` what other rules found
-- in it. A document has finds too, `document:once(name, work_out)`, and `document:holding(text, …)`: its blocks that
-- hold one of the texts.

local core = require "ptext.core"
local frozen = require "ptext.frozen"
local placed = require "ptext.placed"
local shapes = require "ptext.shapes"

local units = {}

-- The scene of the present document; the core has its units (core.units). It stands in a table: what a variable of an
-- old function is given grows old at once, with all that it leads to, and is not collected with what is young.
local present = {}

local methods, fields, Page = {}, {}, {}
local all, unit_of = core.units(methods, fields)

--- The unit of a number that a rule looks at, a block or a sentence, and its first and last position in the document.
units.of = unit_of

--- The first and last position of a unit in the present document; nothing when the value is none.
function units.span(value)
  return all:span(value)
end

-- Fields: each is given the unit's number, that of a block below zero, and its first and last position ---------------

local function block_index(number)
  if number < 0 then return -number end
  return (select(3, present.scene.core:sentence(number)))
end

local function of_block(position)
  return function(number) return (select(position, present.scene.core:block(block_index(number)))) end
end

function fields.first(_, first) return first end
function fields.last(_, _, last) return last end
fields.index, fields.kind, fields.rule, fields.capitals = math.abs, of_block(3), of_block(4), of_block(10)
function fields.block(number) return all:block(block_index(number)) end
function fields.document() return present.scene.page end

function fields.words(number)
  if number < 0 then return (select(9, present.scene.core:block(-number))) end
  return (select(5, present.scene.core:sentence(number)))
end

function fields.sentences(number)
  if number > 0 then return nil end
  local _, _, _, _, _, first, count = present.scene.core:block(-number)
  return frozen.made_list(count, function(i) return all:sentence(first + i - 1) end)
end

-- Methods ---------------------------------------------------------------------------------------------------------

-- Whether an entry is a list of several entries, not one with options.
local function is_list(entry)
  return type(entry) == "table" and type(frozen.shown(entry)[2]) == "string"
end

-- Where an entry is in the unit's document, remembered for strings; see phrases.places.
local function places_of(number, entry)
  local of_kind = number < 0 and present.scene.in_blocks or present.scene.in_sentences
  local places = of_kind[entry]
  if places == nil then
    places = present.scene.phrases:places(present.scene, entry, number < 0)
    if type(entry) == "string" then of_kind[entry] = places end
  end
  return places
end

-- The place in the text of the first hit of the first of some entries that has any in the unit.
local function first_hit(number, entries)
  for _, entry in ipairs(entries) do
    if is_list(entry) then
      local first, last = first_hit(number, frozen.shown(entry))
      if first then return first, last end
    else
      local places = places_of(number, entry)
      local at = places and places[math.abs(number)]
      if at then return select(3, places.hits:get(at)) end
    end
  end
end

--- The text that the first of some entries that matches in the unit matched there; nil when none matches.
function methods.match_first(unit, ...)
  local first, last = first_hit(all:facts(unit, "match_first"), { ... })
  return first and present.scene.text:sub(first, last)
end

--- The first and last position in the unit's text of what `match_first` gives; nil when none matches.
function methods.position_of(unit, ...)
  local number, begins = all:facts(unit, "position_of")
  local first, last = first_hit(number, { ... })
  if not first then return nil end
  return first - begins + 1, last - begins + 1
end

local function add_hits(number, before, entry, out)
  for _, hit in ipairs(present.scene.phrases:all(present.scene, entry, number < 0, math.abs(number))) do
    out[#out + 1] = { first = hit.first - before, last = hit.last - before,
      text = present.scene.text:sub(hit.first, hit.last) }
  end
end

--- All that some entries match in the unit, in the order of the entries and then of the text: a list of
--- { first, last, text }.
function methods.match_all(unit, ...)
  local number, first = all:facts(unit, "match_all")
  local out = {}
  local function add(entries)
    for _, entry in ipairs(entries) do
      if is_list(entry) then add(frozen.shown(entry)) else add_hits(number, first - 1, entry, out) end
    end
  end
  add { ... }
  return out
end

-- The text of a find, one string however often it is asked for: one find may be most of a document, and be looked at
-- from every sentence in it.
local function text_of(scene, find)
  local texts = scene.find_texts
  texts[find] = texts[find] or scene.text:sub(find.first, find.last)
  return texts[find]
end

-- Copies of the finds that overlap from first to last, with positions counted from `first`.
local function finds_within(scene, name, first, last)
  local out, found = {}, scene.finds(name)
  for i = placed.from(found, first), #found do
    local find = found[i]
    if find.first > last then break end
    if find.last >= first then
      local attributes = {}
      for key, value in next, find.attributes do attributes[key] = value end
      out[#out + 1] = { rule = find.rule, first = find.first - first + 1, last = find.last - first + 1,
        text = text_of(scene, find), attributes = attributes }
    end
  end
  return out
end

--- The finds in the unit of the rules that this rule `uses`, of those whose names are or begin with `name`: a list of
--- { rule, first, last, text, attributes }, in the order of places.
function methods.finds(unit, name)
  local _, first, last = all:facts(unit, "finds")
  return finds_within(present.scene, name, first, last)
end

-- The document ----------------------------------------------------------------------------------------------------

local function refuse_fields()
  error("attempt to change a read-only table: what is known of a document is fixed", 2)
end

-- What the positions of a span are called, by its name: "role_span" gives role_first and role_last.
local position_names = setmetatable({}, { __index = function(names, key)
  local prefix = key:gsub("span$", "")
  names[key] = { first = prefix .. "first", last = prefix .. "last" }
  return rawget(names, key)
end })

-- A fact of a document as plain data: spans become first and last.
local function plain(value)
  local out = {}
  for key, item in pairs(value) do
    if type(item) == "table" and item.first and item.last then
      local names = position_names[key]
      out[names.first], out[names.last] = item.first, item.last
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
  local made, Fields = {}, { __newindex = refuse_fields, __metatable = false }
  function Fields.__index(_, name)
    local fact = scene.document.fields[name]
    if made[name] == nil and fact ~= nil then made[name] = frozen.facts(plain(fact)) end
    return made[name]
  end
  return setmetatable({}, Fields)
end

local page_fields = {
  fields = fields_of,
  id = function(scene) return scene.document.id end,
  metadata = function(scene) return frozen.facts(plain(scene.document.metadata)) end,
}

function page_fields.blocks(scene)
  return frozen.made_list(scene.core:block_count(), function(i) return all:block(i) end)
end

-- The scene of a document that a script calls a method of.
local function scene_of(page, method)
  local scene = present.scene
  if scene and rawequal(scene.page, page) then return scene end
  if getmetatable(page) ~= Page then error(method .. ": call it with a colon: document:" .. method .. "(…)", 3) end
  error(method .. ": another document", 3)
end

local function page_text(page)
  return scene_of(page, "text").text
end

local function page_finds(page, name)
  local scene = scene_of(page, "finds")
  return finds_within(scene, name, 1, #scene.text)
end

-- The blocks that hold one of some texts, as they are written.
local function page_holding(page, ...)
  local scene = scene_of(page, "holding")
  local indexes = scene.core:units_in(core.scope(shapes.searched, { ... }))
  for i, index in ipairs(indexes) do indexes[i] = all:block(index) end
  return indexes
end

--- What `work_out(document)` gives, worked out once for a document: for what a rule's functions ask again and again.
local function page_once(page, name, work_out)
  local values = scene_of(page, "once").once
  if values[name] == nil then values[name] = { work_out(page) } end
  return values[name][1]
end

local page_methods = { text = page_text, finds = page_finds, once = page_once, holding = page_holding }

function Page.__index(page, key)
  if page_methods[key] then return page_methods[key] end
  local field = page_fields[key]
  if not field then return nil end
  local scene = scene_of(page, key)
  scene.page_values[key] = scene.page_values[key] or field(scene)
  return scene.page_values[key]
end

function Page.__newindex()
  error("attempt to change a unit: what the engine found is fixed", 2)
end

--- The units of a segmented document: units.of gives them. `phrases` finds entries for match_first. The units of the
--- document before are none any more.
function units.scene(document, phrases)
  if present.scene then units.close() end -- what failed in a document left it open
  local scene = { document = document, core = document.core, text = document:text(), phrases = phrases,
    in_blocks = {}, in_sentences = {}, page_values = {}, once = {}, find_texts = {}, finds = false,
    page = setmetatable({}, Page) }
  all:open(document.core)
  present.scene = scene
  return scene
end

--- Lets go of the scene that was made last.
function units.close()
  all:close()
  present.scene = nil
end

return units
