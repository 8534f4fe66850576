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
local SOURCE_ORDER = { "bytes", "sha256", "encoding", "text", "profile", "ruleset", "version" }
local FIND_ORDER = { "rule", "start", "end", "line", "column", "text", "attributes" }
local QUOTE_ORDER = { "theme", "start", "end", "text", "entries", "of" }
local PROBLEM_ORDER = { "severity", "code", "rule", "message", "start", "end" }
local THEME_ORDER = { "hits", "sentences", "share", "marked", "left_out" }
local MENTION_ORDER = { "kind", "text", "canonical", "count", "joined", "start", "end" }

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

local function json_field(fact, is_list)
  if not is_list then return core.json(fact_value(fact), FACT_ORDER) end
  local items = {}
  for i, item in ipairs(fact) do items[i] = fact_value(item) end
  return core.json(core.array(items), FACT_ORDER)
end

--- The names of fields in the order of the record: the known ones (lists even when they are empty), then the others by
--- name.
function record.field_names(fields)
  local names, known, others = {}, {}, {}
  for _, name in ipairs(FIELD_ORDER) do
    known[name] = true
    if fields[name] or LIST_FIELDS[name] then names[#names + 1] = name end
  end
  for name in pairs(fields) do
    if not known[name] then others[#others + 1] = name end
  end
  table.sort(others)
  return table.move(others, 1, #others, #names + 1, names)
end

local function json_fields(document)
  local out = {}
  for i, name in ipairs(record.field_names(document.fields)) do
    local is_list = LIST_FIELDS[name] or document.lists[name]
    out[i] = core.json(name) .. ":" .. json_field(document.fields[name] or {}, is_list)
  end
  return "{" .. table.concat(out, ",") .. "}"
end

local function json_themes(view, run)
  local out = {}
  for _, theme in ipairs(run.themes) do
    local counts = view.themes[theme.name]
    if counts then
      local value = { hits = counts.hits, sentences = counts.sentences, share = core.fixed(counts.share, 3),
        marked = counts.marked > 0 and counts.marked or nil, left_out = counts.left_out > 0 and counts.left_out or nil }
      out[#out + 1] = core.json(theme.name) .. ":" .. core.json(value, THEME_ORDER)
    end
  end
  return "{" .. table.concat(out, ",") .. "}"
end

local function json_list(items, order, make)
  local out = {}
  for i, item in ipairs(items) do out[i] = core.json(make(item), order) end
  return "[" .. table.concat(out, ",") .. "]"
end

local function find_value(find)
  local value = { rule = find.rule, line = find.line, column = find.column, text = find.span:text(),
    attributes = find.attributes or {} }
  put_span(value, find.span, "")
  return value
end

local function mention_value(mention)
  return { kind = mention.kind, text = mention.text, canonical = mention.canonical, count = mention.count,
    joined = core.array(mention.joined), start = mention.first - 1, ["end"] = mention.last }
end

local function quote_value(quote)
  local value = { theme = quote.theme, text = quote.span:text(), entries = core.array(quote.entries), of = quote.of }
  put_span(value, quote.span, "")
  return value
end

local function problem_value(problem)
  local value = { severity = problem.severity, code = problem.code, rule = problem.rule, message = problem.message }
  put_span(value, problem.span, "")
  return value
end

-- The other keys of a JSON line as they were written, sorted.
local function json_extra(extra)
  local keys, out = {}, {}
  for key in pairs(extra) do keys[#keys + 1] = key end
  table.sort(keys)
  for i, key in ipairs(keys) do out[i] = core.json(key) .. ":" .. core.clean_utf8(extra[key]) end
  return "{" .. table.concat(out, ",") .. "}"
end

-- What a view stands on and scripts do not see: the document, the core's matches, the run.
local insides = setmetatable({}, { __mode = "k" })

local function parts(view)
  local document, matches, run = insides[view].document, insides[view].matches, insides[view].run
  return {
    '{"record":1,"id":', core.json(view.id),
    ',"source":', core.json(view.source, SOURCE_ORDER),
    view.language and ',"language":' .. core.json(view.language) or "",
    string.format(',"words":%d,"scanned_words":%d,"sentences":%d,"scanned_sentences":%d', view.words,
      view.scanned_words, view.sentences, view.scanned_sentences),
    ',"fields":', json_fields(document),
    ',"blocks":', document.core:json_blocks(),
    ',"themes":', json_themes(view, run),
    ',"hits":', matches and matches:json(run.theme_names) or "[]",
    ',"finds":', json_list(view.finds, FIND_ORDER, find_value),
    ',"mentions":', json_list(view.mentions, MENTION_ORDER, mention_value),
    ',"quotes":', json_list(view.quotes, QUOTE_ORDER, quote_value),
    ',"extra":', json_extra(document.extra),
    ',"problems":', json_list(view.problems, PROBLEM_ORDER, problem_value), "}",
  }
end

-- The view ----------------------------------------------------------------------------------------------------------

local View = { __name = "view" }

local methods = {}

--- The record as one line of JSON, without a line break.
function methods:json()
  local inside = insides[self]
  inside.bytes = inside.bytes or table.concat(parts(self))
  return inside.bytes
end

--- How many code points of the text come before the byte at `at` (1-based).
function methods:codepoint(at)
  return insides[self].document.core:codepoint(at)
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
local function lazy_hits(document, matches, run, dictionary)
  local of_themes = {}
  for i = 1, matches and #matches or 0 do
    local _, _, dropped = matches:voice(i)
    if run.theme_names[(matches:get(i))] and not dropped then of_themes[#of_themes + 1] = i end
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

-- What is made when it is first asked for.
local lazy = {
  extra = function(inside) return decoded_extra(inside.document.extra) end,
  source = function(inside) return inside.found.source_facts() end,
  quotes = function(inside) return inside.found.quotes() end,
  themes = function(inside, view) return theme_counts(inside.matches, inside.run, view.scanned_sentences) end,
  hits = function(inside) return lazy_hits(inside.document, inside.matches, inside.run, inside.dictionary) end,
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

--- The view of a document. `found` holds matches (hits of the core, or nil), finds, mentions, and functions that give
--- the quotes and, `source_facts`, the record's own `source`; `run` is what is the same for every document (see
--- describe.lua).
function record.view(document, found, run, dictionary)
  local scanned_words, scanned_sentences = document.core:scanned()
  local language = document.fields.language
  local view = setmetatable({
    id = document.id, run = run, language = language and language.value,
    words = document.core:word_count(), scanned_words = scanned_words,
    sentences = document.core:sentence_count(), scanned_sentences = scanned_sentences,
    fields = document.fields, blocks = document.blocks, mentions = found.mentions or {}, problems = document.problems,
  }, View)
  insides[view] = { document = document, found = found, matches = found.matches, run = run, dictionary = dictionary }
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
end

return record
