-- All that a run says of one document: the view that formats are given, and the record, its JSON.

local core = require "ptext.core"
local json = require "ptext.json"
local document_module = require "ptext.document"

local record = {}

local FIELD_ORDER = { "url", "title", "authors", "published", "updated", "events", "first_published_in",
  "republished_from", "tags", "language" }
local LIST_FIELDS = { authors = true, events = true, tags = true }
local FACT_ORDER = { "name", "value", "precision", "start", "end", "rule", "by", "role", "role_start",
  "role_end", "role_rule" }

-- What is written of each item of a list, and of a fact; see core.layout.
local FACT = core.layout { "name", "value", "precision", "span", "rule", "by", "role", "role_span", "role_rule" }
local PROBLEM = core.layout { "severity", "code", "rule", "message", "span" }
local SOURCE = core.layout { "bytes", "sha256", "encoding", "text", "profile", "ruleset", "version" }

-- JSON --------------------------------------------------------------------------------------------------------------

local function put_span(into, span, prefix)
  if not span then return end
  into[prefix .. "start"], into[prefix .. "end"] = span.first - 1, span.last
end

-- A fact with its spans as offsets: `span` becomes start and end, `role_span` role_start and role_end.
local function fact_value(fact)
  local value = {}
  for key, item in pairs(fact) do
    if document_module.is_span(item) then
      put_span(value, item, key:match("^(.-)span$") or key .. "_")
    else
      value[key] = item
    end
  end
  return value
end

-- A field with facts of its own beside those that the layout of facts names.
local function json_field(fact, is_list)
  if not is_list then return core.json(fact_value(fact), FACT_ORDER) end
  local items = {}
  for i, item in ipairs(fact) do items[i] = fact_value(item) end
  return core.json(core.array(items), FACT_ORDER)
end

local IS_KNOWN = {}
for _, name in ipairs(FIELD_ORDER) do IS_KNOWN[name] = true end

--- The names of fields in the order of the record: the known ones (lists even when they are empty), then the others by
--- name.
function record.field_names(fields)
  local names, known = {}, 0
  for _, name in ipairs(FIELD_ORDER) do
    if fields[name] or LIST_FIELDS[name] then
      known = known + 1
      names[known] = name
    end
  end
  local others = {}
  for name in pairs(fields) do
    if not IS_KNOWN[name] then others[#others + 1] = name end
  end
  if others[2] then table.sort(others) end
  return table.move(others, 1, #others, known + 1, names)
end

local function write_fields(document, into)
  local names, out = record.field_names(document.fields), {}
  if core.json_fields(document.fields, names, FACT, LIST_FIELDS, document.lists, into) then return end
  for i, name in ipairs(names) do
    local is_list = LIST_FIELDS[name] or document.lists[name]
    out[i] = core.json(name) .. ":" .. json_field(document.fields[name] or {}, is_list)
  end
  into:add("{", table.concat(out, ","), "}")
end

-- The other keys of a JSON line as they were written, sorted.
local function json_extra(extra)
  if next(extra) == nil then return "{}" end
  local keys, out = {}, {}
  for key in pairs(extra) do keys[#keys + 1] = key end
  table.sort(keys)
  for i, key in ipairs(keys) do out[i] = core.json(key) .. ":" .. core.clean_utf8(extra[key]) end
  return "{" .. table.concat(out, ",") .. "}"
end

-- What a view stands on and scripts do not see: the document, what was found in it, the tools.
local insides = setmetatable({}, { __mode = "k" })

local function quotes_of(inside)
  inside.quotes = inside.quotes or inside.matches:quotes(inside.tools.chooser)
  return inside.quotes
end

-- What the matches of a document tell; a document that failed has none.
local function write_matches(inside, view, into)
  local matches, tools = inside.matches, inside.tools
  into:add(',"themes":')
  if not matches then return into:add('{},"hits":[]') end
  matches:json_themes(tools.themes, view.scanned_sentences, into)
  into:add(',"hits":')
  matches:json(tools.run.theme_names, into)
end

local function write_finds(inside, into)
  into:add(',"finds":')
  inside.document.core:json_finds(inside.found.finds, into)
  into:add(',"mentions":')
  if inside.found.mentions then inside.found.mentions:json(into) else into:add("[]") end
  into:add(',"quotes":')
  if inside.matches then quotes_of(inside):json(into) else into:add("[]") end
end

local COUNTS = ',"words":%d,"scanned_words":%d,"sentences":%d,"scanned_sentences":%d,"fields":'

local function write_record(inside, view, into)
  local document = inside.document
  into:add('{"record":1,"id":')
  into:json(view.id)
  into:add(',"source":')
  core.json_item(view.source, SOURCE, into)
  if view.language then
    into:add(',"language":')
    into:json(view.language)
  end
  into:add(COUNTS:format(view.words, view.scanned_words, view.sentences, view.scanned_sentences))
  write_fields(document, into)
  into:add(',"blocks":')
  document.core:json_blocks(into)
  write_matches(inside, view, into)
  write_finds(inside, into)
  into:add(',"extra":', json_extra(document.extra), ',"problems":')
  document.core:json_items(view.problems, PROBLEM, into)
  into:add("}")
end

-- The view ----------------------------------------------------------------------------------------------------------

local View = { __name = "view" }

local methods = {}

--- The record as one line of JSON. `ending` (none), such as a line break, stands after it.
function methods:json(ending)
  local inside = insides[self]
  if inside.bytes and inside.ending == ending then return inside.bytes end
  local into = core.writer()
  write_record(inside, self, into)
  if ending then into:add(ending) end
  inside.bytes, inside.ending = into:text(), ending
  return inside.bytes
end

--- How many code points of the text come before the byte at `at` (1-based).
function methods:codepoint(at)
  return insides[self].document.core:codepoint(at)
end

-- What the document mentions, as a list.
local function mention_list(inside)
  local mentions = inside.found.mentions
  return mentions and mentions:list() or {}
end

-- Rows of each kind of item of a view.
local rows = {
  hits = function(inside, columns, before)
    return inside.matches and inside.matches:csv(inside.tools.run.theme_names, columns, before) or ""
  end,
  finds = function(inside, columns, before)
    return inside.document.core:csv_items(inside.found.finds, columns, before)
  end,
  mentions = function(inside, columns, before)
    return inside.document.core:csv_items(mention_list(inside), columns, before)
  end,
}

--- Rows of a table (CSV), one for each of the "hits", "finds" or "mentions", made at once. `columns` are the names of
--- facts (see scripts/formats/README.md); `before`, as `ptext.csv` gives it, stands before the cells of every row.
function methods:rows(what, columns, before)
  local make = rows[what]
  if not make then error("view:rows: expected hits, finds or mentions", 2) end
  return make(insides[self], columns, before)
end

--- What each theme of the run has, in their order, as cells of a row of a table (CSV), a comma before each. `columns`
--- are of coded, hits, sentences, share, marked, left_out.
function methods:theme_cells(columns)
  local inside = insides[self]
  local matches, themes = inside.matches, inside.tools.themes
  if matches then return matches:csv_themes(themes, self.scanned_sentences, columns) end
  return (",0"):rep(#inside.tools.run.themes * #columns)
end

-- What is said of the bytes that a document was read from (see source.lua), if it was.
local function source_facts(run, read)
  local bytes = read and read.bytes
  return { bytes = bytes and #bytes or 0, sha256 = bytes and core.sha256(bytes), encoding = read and read.encoding,
    text = read and read.kind, profile = run.profile, ruleset = run.hash, version = run.version }
end

local function decoded_extra(extra)
  local values = {}
  for key, raw in pairs(extra) do
    local _, value = json.decode("[" .. raw .. "]")
    if value[1] ~= json.null then values[key] = value[1] end
  end
  return values
end

local Hit = { __name = "hit" }

local hit_fields = {
  line = function(hit) return (hit.span.document.core:position(hit.span.first)) end,
  column = function(hit) return select(2, hit.span.document.core:position(hit.span.first)) end,
  block = function(hit) return hit.span.document.blocks[hit.block_index] end,
  sentence = function(hit) return hit.span.document.sentences[hit.sentence_index] end,
}

function Hit.__index(hit, key)
  local field = hit_fields[key]
  return field and field(hit)
end

-- The hits of themes, made one by one when they are asked for, and not kept: there may be very many.
local function lazy_hits(document, matches, tools)
  local of_themes, run, dictionary = {}, tools.run, tools.loaded.dictionary
  for i = 1, matches and #matches or 0 do
    if run.theme_names[(matches:get(i))] then of_themes[#of_themes + 1] = i end
  end
  return document_module.fleeting(#of_themes, function(i)
    local list, entry, first, last, block, sentence = matches:get(of_themes[i])
    local voice, counted = matches:voice(of_themes[i])
    return setmetatable({ theme = run.theme_names[list], entry = (dictionary:entry(entry)), voice = voice,
      counted = counted, span = document:span(first, last), block_index = block, sentence_index = sentence }, Hit)
  end)
end

local function theme_counts(matches, run, scanned_sentences)
  local counts, tally = {}, matches and matches:tally(run.parents, #run.parents) or {}
  for _, theme in ipairs(run.themes) do
    local of_list = tally[theme.list]
    if of_list and of_list.hits > 0 then
      counts[theme.name] = { hits = of_list.hits, sentences = of_list.sentences, marked = of_list.marked,
        left_out = of_list.left_out, share = of_list.sentences / scanned_sentences }
    end
  end
  return counts
end

local quote_parts = {
  span = function(quote, inside) return inside.document:span(quote.first, quote.last) end,
  entries = function(quote, inside) return inside.quotes:entries(quote.index) end,
}

-- The quotes; the span and the entries of each are made when they are asked for.
local function lazy_quotes(inside)
  local list, names, Quote = {}, inside.tools.run.theme_names, { __name = "quote" }
  function Quote.__index(quote, key)
    local make = quote_parts[key]
    local made = make and make(quote, inside)
    rawset(quote, key, made)
    return made
  end
  local chosen = inside.matches and quotes_of(inside)
  for i = 1, chosen and #chosen or 0 do
    local theme, first, last, of, poor, distinct, strain = chosen:get(i)
    list[i] = setmetatable({ index = i, theme = names[theme], first = first, last = last, of = of, poor = poor,
      distinct = distinct, strain = strain }, Quote)
  end
  return list
end

-- What is made when it is first asked for.
local lazy = {
  extra = function(inside) return decoded_extra(inside.document.extra) end,
  source = function(inside) return source_facts(inside.tools.run, inside.found.source) end,
  quotes = lazy_quotes,
  themes = function(inside, view) return theme_counts(inside.matches, inside.tools.run, view.scanned_sentences) end,
  hits = function(inside) return lazy_hits(inside.document, inside.matches, inside.tools) end,
  mentions = mention_list,
}

function lazy.finds(inside)
  local finds, position = inside.found.finds, inside.document.core
  for _, find in ipairs(finds) do find.line, find.column = position:position(find.span.first) end
  return finds
end

function View.__index(view, key)
  local make = lazy[key]
  if not make then return methods[key] end
  local made = make(insides[view], view)
  rawset(view, key, made)
  return made
end

--- The view of a document. `found` holds matches (hits of the core, or nil), finds, mentions, and source, what was read
--- (see source.lua); `tools` are run, loaded, themes and chooser (see workshop.lua).
function record.view(document, found, tools)
  local scanned_words, scanned_sentences = document.core:scanned()
  local language = document.fields.language
  local view = setmetatable({
    id = document.id, run = tools.run, language = language and language.value,
    words = document.core:word_count(), scanned_words = scanned_words,
    sentences = document.core:sentence_count(), scanned_sentences = scanned_sentences,
    fields = document.fields, blocks = document.blocks, problems = document.problems,
  }, View)
  insides[view] = { document = document, found = found, matches = found.matches, tools = tools }
  return view
end

--- Notes a problem of a document after its view was made; the record is written anew.
function record.problem(view, severity, code, message, rule)
  insides[view].document:problem(severity, code, message, nil, rule)
  insides[view].bytes = nil
end

--- What the document of a view is compared with others by.
function record.sketch(view)
  return insides[view].document.core:sketch()
end

--- Gives back what the core holds for a view, which must not be used afterwards.
function record.close(view)
  insides[view].document.core:close()
  insides[view] = nil
end

return record
