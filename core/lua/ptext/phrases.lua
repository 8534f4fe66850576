-- Entries that the functions of rules ask for as they go. Each is compiled once for a ruleset, all into one dictionary,
-- and a document is searched once for all that were ever asked for.

local lists = require "ptext.lists"
local frozen = require "ptext.frozen"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local phrases = {}
phrases.__index = phrases

local MOST = 4000 -- entries to remember; a script that makes entries up without end starts anew

--- An empty set of entries. `core` is the module ptext.core.
function phrases.new(core)
  return setmetatable({ core = core, lists = lists.new(), numbers = {}, count = 0, dictionary = nil }, phrases)
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

-- Compiles the entry by itself, to tell what is wrong with it before it joins the others.
local function try(core, entry)
  local alone = lists.new()
  alone:push("longest", alone:entries({ entry }, lists.no_options(), { kinds = lists.every_kind }, {}))
  local dictionary, errors = core.dictionary(alone.items)
  if dictionary then return end
  error(string.format("in the entry \"%s\", at character %d: %s", type(entry) == "table" and entry[1] or entry,
    errors[1].offset, errors[1].message), 0)
end

function phrases:forget()
  self.lists, self.numbers, self.count, self.dictionary = lists.new(), {}, 0, nil
end

function phrases:add(entry, key)
  local clean = checked(entry)
  try(self.core, clean)
  local outer = lists.no_options()
  outer.kinds = lists.every_kind
  local entries = self.lists:entries({ clean }, outer, { kinds = lists.every_kind }, {})
  self.numbers[key] = self.lists:push("longest", entries)
  self.count, self.dictionary = self.count + 1, nil
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

local NONE = { blocks = {}, sentences = {} }

--- The hits of some entries in the scene's document: for each entry { blocks, sentences }, lists of hits
--- { first, last } by number of block and of sentence. Raises a string when an entry is wrong.
function phrases:hits(scene, entries)
  if self.count > MOST then self:forget() end
  local numbers, out = {}, {}
  for i, entry in ipairs(entries) do numbers[i] = self:number(entry) end
  self.dictionary = self.dictionary or self.core.dictionary(self.lists.items)
  if scene.searched_with ~= self.dictionary then
    scene.found, scene.searched_with = search(scene.core, self.dictionary), self.dictionary
  end
  for i, number in ipairs(numbers) do out[i] = scene.found[number] or NONE end
  return out
end

return phrases
