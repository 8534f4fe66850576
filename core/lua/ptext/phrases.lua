-- Entries that the functions of rules ask for as they go. Each is compiled once for a ruleset. All that were asked for
-- are in one dictionary, with which a document is searched once; those that are new wait beside it, each in a
-- dictionary of its own, until enough have come to compile them all anew.

local lists = require "ptext.lists"
local frozen = require "ptext.frozen"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local phrases = {}
phrases.__index = phrases

local MOST = 1000 -- entries to remember; a script that makes entries up without end starts anew

--- An empty set of entries. `core` is the module ptext.core.
function phrases.new(core)
  local self = setmetatable({ core = core }, phrases)
  self:forget()
  return self
end

function phrases:forget()
  self.lists, self.count = lists.new(), 0
  self.numbers, self.strings = {}, {} -- from an entry's key to its list; from an entry that is a string
  self.dictionary, self.waiting, self.waiting_count = nil, {}, 0 -- waiting: from a list to its own dictionary
  self.documents = 0 -- since entries were compiled last
end

-- A string that two entries share only when they are the same.
local function key_of(entry)
  if type(entry) ~= "table" then return "=" .. tostring(entry) end
  local parts, keys = {}, {}
  for key in next, entry do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i, key in ipairs(keys) do
    local value = key_of(entry[key])
    parts[i] = string.pack("s4s4s4", tostring(key), type(entry[key]), value)
  end
  return "{" .. table.concat(parts)
end

local function checked(entry)
  local clean, errors = schema.check(entry, shapes.rule_entry)
  if errors[1] then error("match: " .. errors[1].message, 0) end
  return clean
end

-- Adds an entry to a row of lists, and returns the number of its list.
local function push(row, entry)
  local outer = lists.no_options()
  outer.kinds = shapes.searched
  local list = lists.begin(outer)
  row:add(list, { entry }, { kinds = shapes.searched }, {})
  return row:push("longest", list)
end

-- The dictionary of one entry, whose list is its last.
local function compile_alone(core, entry)
  local row = lists.new()
  local number = push(row, entry)
  local dictionary, errors = core.dictionary(row.items)
  if dictionary then return { dictionary = dictionary, list = number } end
  error(string.format("in the entry \"%s\", at character %d: %s", type(entry) == "table" and entry[1] or entry,
    errors[1].offset, errors[1].message), 0)
end

function phrases:add(entry, key)
  local clean = checked(entry)
  local alone = compile_alone(self.core, clean)
  local number = push(self.lists, clean)
  self.numbers[key], self.waiting[number] = number, alone
  self.count, self.waiting_count = self.count + 1, self.waiting_count + 1
end

-- The list of an entry that is no string or was not met yet.
function phrases:number(entry)
  if type(entry) ~= "string" and type(entry) ~= "table" then
    error("match: expected entries, found a " .. type(entry), 0)
  end
  entry = frozen.thaw(entry)
  local key = key_of(entry)
  if not self.numbers[key] then self:add(entry, key) end
  if type(entry) == "string" then self.strings[entry] = self.numbers[key] end
  return self.numbers[key]
end

-- Makes ready for a document: an empty table of searches, by dictionary. What waits is compiled with the
-- rest when it is an eighth of all, or when as many documents have passed as there are entries: either way the cost of
-- compiling stays in proportion.
function phrases:open()
  if self.count > MOST then self:forget() end
  self.documents = self.documents + 1
  local enough = self.waiting_count * 8 > self.count or self.documents > self.count
  if self.waiting_count > 0 and enough then
    self.dictionary = self.core.dictionary(self.lists.items)
    self.waiting, self.waiting_count, self.documents = {}, 0, 0
  end
  return {}
end

-- From a list to its hits' places: a table from a sentence (or a block) to the first hit in it, with the hits.
local function first_hits(hits, of_blocks)
  local by_list = {}
  for i = 1, #hits do
    local list, _, _, _, block, sentence = hits:get(i)
    local place, found = of_blocks and block or sentence, by_list[list]
    if not found then
      found = { hits = hits }
      by_list[list] = found
    end
    found[place] = found[place] or i
  end
  return by_list
end

local function new_search(core_document, dictionary)
  return { hits = core_document:match(dictionary) }
end

-- The search in which an entry's hits are, and its list there.
function phrases:search(scene, entry)
  scene.searches = scene.searches or self:open()
  local number = self.strings[entry] or self:number(entry)
  local waiting = self.waiting[number]
  local dictionary = waiting and waiting.dictionary or self.dictionary
  local search = scene.searches[dictionary]
  if not search then
    search = new_search(scene.core, dictionary)
    scene.searches[dictionary] = search
  end
  return search, waiting and waiting.list or number
end

--- Where an entry is in the scene's document: a table from sentences (or blocks), by their number, to the number of the
--- first of its `hits` there; false when it is nowhere. Raises a string when the entry is wrong.
function phrases:places(scene, entry, of_blocks)
  local search, list = self:search(scene, entry)
  local which = of_blocks and "blocks" or "sentences"
  search[which] = search[which] or first_hits(search.hits, of_blocks)
  return search[which][list] or false
end

--- All hits of an entry in a sentence or a block, as an array of { first, last }.
function phrases:all(scene, entry, of_blocks, place)
  local search, list = self:search(scene, entry)
  local out = {}
  for _, i in ipairs(search.hits:of_list(list)) do
    local _, _, first, last, block, sentence = search.hits:get(i)
    if (of_blocks and block or sentence) == place then out[#out + 1] = { first = first, last = last } end
  end
  return out
end

return phrases
