-- Entries that the functions of rules ask for as they go. Each is compiled once for a ruleset. All that were asked for
-- are in one dictionary, with which a document is searched once; those that are new wait beside it, each in a
-- dictionary of its own, until enough have come to compile them all anew.

local lists = require "ptext.lists"
local frozen = require "ptext.frozen"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local phrases = {}
phrases.__index = phrases

local MOST = 4000 -- entries to remember; a script that makes entries up without end starts anew

--- An empty set of entries. `core` is the module ptext.core.
function phrases.new(core)
  local self = setmetatable({ core = core }, phrases)
  self:forget()
  return self
end

function phrases:forget()
  self.lists, self.numbers, self.count = lists.new(), {}, 0 -- numbers: from an entry's key to its list
  self.dictionary, self.waiting, self.waiting_count = nil, {}, 0 -- waiting: from a list to its own dictionary
end

-- A string that two entries share only when they are the same.
local function key_of(entry)
  if type(entry) ~= "table" then return entry end
  local parts, keys = {}, {}
  for key in next, entry do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i, key in ipairs(keys) do
    local value = key_of(entry[key])
    parts[i] = string.pack("s4s4s4", tostring(key), type(value), tostring(value))
  end
  return "\0" .. table.concat(parts)
end

local function checked(entry)
  local clean, errors = schema.check(entry, shapes.rule_entry)
  if errors[1] then error("match: " .. errors[1].message, 0) end
  return clean
end

-- Adds an entry to a row of lists, and returns the number of its list.
local function push(row, entry)
  local outer = lists.no_options()
  outer.kinds = lists.every_kind
  return row:push("longest", row:entries({ entry }, outer, { kinds = lists.every_kind }, {}))
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

function phrases:number(entry)
  if type(entry) ~= "string" and type(entry) ~= "table" then
    error("match: expected entries, found a " .. type(entry), 0)
  end
  entry = frozen.thaw(entry)
  local key = key_of(entry)
  if not self.numbers[key] then self:add(entry, key) end
  return self.numbers[key]
end

local function put(into, place, hit)
  into[place] = into[place] or {}
  into[place][#into[place] + 1] = hit
end

-- Searches a document: by list, the hits in each sentence and in each block.
local function search(core_document, dictionary)
  local by_list, hits = {}, core_document:match(dictionary)
  for i = 1, #hits do
    local list, _, first, last, block, sentence = hits:get(i)
    by_list[list] = by_list[list] or { blocks = {}, sentences = {} }
    local hit = { first = first, last = last }
    put(by_list[list].blocks, block, hit)
    put(by_list[list].sentences, sentence, hit)
  end
  return by_list
end

-- Makes ready for a document. The entries are compiled anew when an eighth of them waits, so that what is compiled
-- grows with the number of entries.
function phrases:open()
  if self.count > MOST then self:forget() end
  if self.waiting_count * 8 > self.count then
    self.dictionary = self.core.dictionary(self.lists.items)
    self.waiting, self.waiting_count = {}, 0
  end
  return { dictionary = self.dictionary, alone = {} }
end

local NONE = { blocks = {}, sentences = {} }

function phrases:hits_of(scene, number)
  local found, waiting = scene.found, self.waiting[number]
  if waiting then
    found.alone[number] = found.alone[number] or search(scene.core, waiting.dictionary)[waiting.list] or NONE
    return found.alone[number]
  end
  found.by_list = found.by_list or search(scene.core, found.dictionary)
  return found.by_list[number] or NONE
end

--- The hits of some entries in the scene's document: for each entry { blocks, sentences }, lists of hits
--- { first, last } by number of block and of sentence. Raises a string when an entry is wrong.
function phrases:hits(scene, entries)
  scene.found = scene.found or self:open()
  local out = {}
  for i, entry in ipairs(entries) do out[i] = self:hits_of(scene, self:number(entry)) end
  return out
end

return phrases
