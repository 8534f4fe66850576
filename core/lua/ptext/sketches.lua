-- What documents are compared by, kept in a file until the corpus is read: for each document its sketch (see
-- core/text/sketch.h) and the facts that are told of it when it is one with another.
--
-- A record of the file is two strings, each after its length in 32 bits: the facts, the sketch. Files of records
-- joined end to end are the records of both.

local core = require "ptext.core"
local record = require "ptext.record"

local sketches = {}

local FACTS = "<s4s4s4s4s4s4I8I8I8BI4"
local COUNTS = "<I4I4I4"
local NONE = "" -- a fact that is not there

--- A document with fewer five-word sequences is compared with none: two short lines of furniture would be one post.
sketches.LEAST = 20

-- The facts of a document -------------------------------------------------------------------------------------------

local function text_of(fields, name)
  local fact = fields[name]
  return fact and tostring(fact.value) or NONE
end

local function is_cut(fields)
  return fields.complete ~= nil and fields.complete.value == false
end

local function pack_facts(view)
  local fields, counts = view.fields, {}
  for i, theme in ipairs(view.run.themes) do
    local found = view.themes[theme.name]
    if found then counts[#counts + 1] = string.pack(COUNTS, i, found.hits, found.sentences) end
  end
  return string.pack(FACTS, view.id, text_of(fields, "title"), text_of(fields, "published"),
    text_of(fields, "first_published_in"), text_of(fields, "republished_from"), text_of(fields, "url"), view.words,
    view.scanned_words, view.scanned_sentences, is_cut(fields) and 1 or 0, #counts) .. table.concat(counts)
end

local function present(text)
  return text ~= NONE and text or nil
end

local function unpack_facts(bytes)
  local id, title, published, first, from, url, words, scanned_words, scanned_sentences, cut, count, at =
    string.unpack(FACTS, bytes)
  local facts = { id = id, title = present(title), published = present(published), first_published_in = present(first),
    republished_from = present(from), url = present(url), words = words, scanned_words = scanned_words,
    scanned_sentences = scanned_sentences, cut = cut == 1, themes = {} }
  for i = 1, count do
    local theme, hits, sentences
    theme, hits, sentences, at = string.unpack(COUNTS, bytes, at)
    facts.themes[i] = { number = theme, hits = hits, sentences = sentences }
  end
  return facts
end

--- The record of a document: the facts of its view, and its sketch. An empty string when it is too short to be
--- compared.
function sketches.pack(view, sketch)
  if core.sketch_count(sketch) < sketches.LEAST then return "" end
  return string.pack("<s4s4", pack_facts(view), sketch)
end

--- The same of a view of this run.
function sketches.of(view)
  return sketches.pack(view, record.sketch(view))
end

-- The file ----------------------------------------------------------------------------------------------------------

local Store = {}
Store.__index = Store

local function must(ok, message)
  if not ok then error({ message = message }, 0) end
  return ok
end

--- A store in a file at `path`, which is made or emptied, and removed in the end. Raises { message }.
function sketches.open(path)
  return setmetatable({ path = path, writer = must(core.os.create(path)), places = {}, size = 0 }, Store)
end

--- Adds records, as many as `bytes` holds. `each(sketch)` is called for every one.
function Store:add(bytes, each)
  local at = 1
  while at <= #bytes do
    self.places[#self.places + 1] = self.size + at - 1
    local sketch_at = at + 4 + string.unpack("<I4", bytes, at)
    local sketch
    sketch, at = string.unpack("<s4", bytes, sketch_at)
    each(sketch)
  end
  must(self.writer:write(bytes))
  self.size = self.size + #bytes
end

--- How many records there are. They are numbered from 1, in the order they were added.
function Store:count()
  return #self.places
end

-- Nothing is added once something is read.
local function reader(self)
  if self.writer then
    local writer = self.writer
    self.writer = nil
    must(writer:close())
    self.file = must(io.open(self.path, "rb"))
  end
  return self.file
end

local function read_string(file)
  local length = string.unpack("<I4", must(file:read(4), "a sketch is cut short"))
  return file:read(length)
end

--- The facts of record `n`: id, title, published, first_published_in, republished_from, url (nil where unknown), words,
--- scanned_words, scanned_sentences, cut (the post says that the rest is elsewhere), themes (an array of { number =
--- theme's place in the run, hits, sentences }).
function Store:facts(n)
  local file = reader(self)
  must(file:seek("set", self.places[n]))
  return unpack_facts(read_string(file))
end

--- The sketch of record `n`.
function Store:sketch(n)
  local file = reader(self)
  must(file:seek("set", self.places[n]))
  read_string(file)
  return read_string(file)
end

--- Removes the file. May be called twice.
function Store:close()
  if self.writer then self.writer:close() end
  if self.file then self.file:close() end
  self.writer, self.file = nil, nil
  if self.path then core.os.remove(self.path) end
  self.path = nil
end

return sketches
