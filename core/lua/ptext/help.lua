-- The reference of what scripts may hold, made from the shapes that check them and from examples that are tests.

local examples = require "ptext.entrylanguage"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local help = {}

local WIDTH, INDENT = 88, 16

-- Text ------------------------------------------------------------------------------------------------------------

local function width_of(text)
  return utf8.len(text) or #text
end

-- Breaks text into lines, each after the first indented.
local function wrapped(text, indent)
  local lines, line = {}, ""
  for word in text:gmatch("%S+") do
    if line ~= "" and indent + width_of(line) + 1 + width_of(word) > WIDTH then
      lines[#lines + 1], line = line, ""
    end
    line = line == "" and word or line .. " " .. word
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n" .. (" "):rep(indent))
end

-- "  name        text", the text on lines of its own where the name is long.
local function item(name, text, indent)
  if width_of(name) + 2 > indent then
    return name .. "\n" .. (" "):rep(indent) .. wrapped(text, indent)
  end
  return name .. (" "):rep(indent - width_of(name)) .. wrapped(text, indent)
end

-- Keys ------------------------------------------------------------------------------------------------------------

local function facts(shape)
  local parts = { schema.expects(shape) }
  if shape.oneof then parts = { table.concat(shape.oneof, " or ") } end
  if shape.required then parts[#parts + 1] = "required" end
  if shape.default then parts[#parts + 1] = "default: " .. shape.default end
  return table.concat(parts, "; ")
end

-- The keys of a shape, those of tables within it indented. What was shown once is not shown again.
local function key_lines(shape, depth, into, shown)
  for _, key in ipairs(shape.keys or {}) do
    local name = (" "):rep(2 + 2 * depth) .. key.key
    into[#into + 1] = item(name, key.about .. " (" .. facts(key) .. ")", INDENT)
    if key.keys and depth == 0 and not shown[key.keys] and key.key ~= "themes" and key.key ~= "rules" then
      shown[key.keys] = true
      key_lines(key, 1, into, shown)
    end
  end
  return into
end

local function keys(shape)
  return table.concat(key_lines(shape, 0, {}, {}), "\n") .. "\n"
end

local function section(title, intro, shape)
  return title .. "\n\n" .. wrapped(intro, 0) .. "\n\n" .. keys(shape)
end

-- Entries ---------------------------------------------------------------------------------------------------------

local function value_text(value)
  if type(value) == "string" then return string.format('"%s"', value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts, names = {}, {}
  for i, inner in ipairs(value) do parts[i] = value_text(inner) end
  for name in pairs(value) do
    if type(name) == "string" then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do parts[#parts + 1] = name .. " = " .. value_text(value[name]) end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

local function entry_text(entry)
  return type(entry) == "string" and entry or value_text(entry)
end

local function quoted(texts)
  local out = {}
  for i, text in ipairs(texts) do
    out[i] = "“" .. (type(text) == "table" and text[1] or text):gsub("\n", " / ") .. "”"
  end
  return table.concat(out, ", ")
end

local EXAMPLE_INDENT = 26

local function example_lines(example)
  local names = {}
  for i, entry in ipairs(example.entries) do names[i] = entry_text(entry) end
  local found = "Finds " .. quoted(example.hit) .. "; not " .. quoted(example.miss) .. "."
  return item("  " .. table.concat(names, "   "), example.about, EXAMPLE_INDENT) .. "\n"
    .. (" "):rep(EXAMPLE_INDENT) .. wrapped(found, EXAMPLE_INDENT)
end

local ENTRIES_BEFORE = [[
ENTRIES

An entry is a string: words to find, in any case, one after the other.

]]

local ENTRIES_AFTER = [[

An entry has at least one word that is not wild, and begins and ends with a word that is not a
lone *. A match never crosses a sentence. In a block all in capitals `case` is not asked.

Order of work: every way an entry matches; then case, kinds, near, before, after; then except;
then, of the matches of one theme that overlap, the leftmost and of these the longest. A longer
match that an exception takes away does not hide a shorter one that holds.

The options of an entry may stand in a theme too, and hold for all its entries and the themes
inside it: `except` adds to what was there, any other option replaces it.

]]

--- The reference of entries, as text.
function help.entries()
  local lines = {}
  for i, example in ipairs(examples) do lines[i] = example_lines(example) end
  return ENTRIES_BEFORE .. table.concat(lines, "\n") .. "\n" .. ENTRIES_AFTER .. keys(shapes.entry)
end

-- Rulesets, themes, rules, formats --------------------------------------------------------------------------------

local UNITS = {
  { "unit:text()", "Its text." },
  { "unit:match_first(entry, …)", "The text that the first of the entries that matches in it matched there; nil when "
    .. "none does. A list of entries stands for all in it." },
  { "unit:position_of(entry, …)", "The first and last position of the same, in the unit's text." },
  { "unit:match_all(entry, …)", "All that the entries match in it: a list of { first, last, text }." },
  { "unit:finds(name)", "What the rules that this one `uses` found in it, those whose names are or begin with `name`: "
    .. "a list of { rule, first, last, text, attributes }." },
  { "unit.first, unit.last", "Its place in the document's text." },
  { "unit.kind, unit.rule", "The kind of its block, and the rule that says so." },
  { "unit.words, unit.capitals", "How many words it has; whether its block is all in capitals." },
  { "unit.index", "Its number among the sentences or the blocks of the document." },
  { "unit.block", "The unit of its block; a block has `sentences`, a list of units." },
  { "unit.document", "The document: `id`, `text()`, `fields` (each with `value`, `first`, `last`), `metadata`, "
    .. "`blocks`, `finds(name)`, `holding(text, …)`, its blocks that hold one of the texts, and "
    .. "`once(name, work_out)`, what the function gives of the document, worked out once." },
}

local VIEWS = {
  { "view.id, view.language", "Its id; its language, where the text shows it." },
  { "view.words, view.sentences, view.scanned_words, view.scanned_sentences", "How many there are, and how many of "
    .. "them themes are looked for in." },
  { "view.fields", "By name { value, rule } with a `span` where the text says so; authors, events and tags are "
    .. "lists." },
  { "view.themes", "By name { hits, sentences, share, marked, left_out }." },
  { "view.hits", "A list of { theme, entry, span, line, column, block, sentence, voice, counted }." },
  { "view.finds", "A list of { rule, span, line, column, attributes }." },
  { "view.mentions", "A list of what it names: { kind, text, canonical, count, joined, first, last }." },
  { "view.quotes", "A list of the best: { theme, span, entries, of }." },
  { "view.blocks", "A list of { kind, rule, line, first, last, sentences }, with text()." },
  { "view.problems, view.extra", "A list of { severity, code, message }; what else its line or the metadata say." },
  { "view.run", "As `begin` is given it: version, ruleset, hash, reader, and themes in order { name, parent, depth, "
    .. "title, about, entries }." },
  { "view:json(ending)", "The record as bytes, and what stands after it." },
  { "view:codepoint(at)", "How many code points come before a byte (from 1) of the text." },
  { "view:rows(what, columns, before)", "Rows of a table, one for each of the \"hits\", \"finds\" or \"mentions\"; "
    .. "see formats/csv." },
  { "view:theme_cells(columns)", "Of each theme of the run coded, hits, sentences, share, marked or left_out, as cells "
    .. "of a row." },
  { "summary", "The corpus: run, flow, words, sentences, themes (in order, each with posts, hits, sentences, share, "
    .. "quotes), rules, dates, years, languages, unknown, problems, clusters, and the first posts that are `uncoded` "
    .. "or `troubled`." },
}

-- An example of rules as it is written, with what it finds.
local function rule_example(example)
  local lines = { "  " .. example.rules:gsub("\n", "\n  "), "    in “" .. example.text .. "”:" }
  for _, found in ipairs(example.found) do lines[#lines + 1] = "      " .. found end
  for _, name in ipairs(example.mentions or {}) do lines[#lines + 1] = "    mentions " .. name end
  return table.concat(lines, "\n")
end

local function rule_examples()
  local parts = {}
  for i, example in ipairs(require "ptext.ruleexamples") do parts[i] = rule_example(example) end
  return "EXAMPLES OF RULES\n\nWhat stands between `return rules {` and `}`, a text, and what is found in it.\n\n"
    .. table.concat(parts, "\n\n") .. "\n"
end

local GLOBALS = {
  { "ruleset themes rules format", "Make what a script returns." },
  { "include \"lib/x\"", "What another script returns, read-only." },
  { "ptext", "Primitives of text: words, sentences, graphemes, blocks (for first, last in ptext.words(s) do …), fold, "
    .. "nfc, spaced, count, valid_utf8, clean_utf8, csv, split, set, version." },
  { "ptext.word_class(words, bytes)", "Words, as a list or as a text of them, ASCII letters in either case. The bytes "
    .. "are those of words in a text, as ranges (\"azAZ09\"). class:has(word) says whether it is one; class:find(text, "
    .. "from) gives the first and last position of the first word that is, class:other of the first that is not, "
    .. "class:last of the last word; class:count how many there are." },
  { "ptext.lexicon(phrases)", "A list of phrases, ASCII letters in either case. lexicon:at(text, from) gives the "
    .. "number of the longest that begins at a position, and its last position; lexicon:beginnings() for each of the "
    .. "first places that all have the bytes that stand there; lib/trie makes patterns of it, with lexicon.capture." },
  { "ptext.endings(texts, stops)", "endings:before(text, from) is what stands before the first of the texts, trimmed; "
    .. "`stops` end it only where no letter follows." },
  { "ptext.clauses(parts)", "clauses:subject(text, at) and clauses:listed_subject are what stands before a verb, "
    .. "clauses:head(phrase) what it is called by; lib/clauses has an example." },
  { "lpeg, re", "Patterns." },
  { "Lua", "assert error getmetatable ipairs math pairs pcall print rawequal rawget rawlen select setmetatable string "
    .. "table tonumber tostring type unpack utf8 xpcall. `pairs` visits numbers, then names in order; `table.sort` "
    .. "keeps equal items in order; there are no files, processes, clocks or random numbers." },
}

local function listing(title, intro, rows)
  local lines = {}
  for i, row in ipairs(rows) do lines[i] = item("  " .. row[1], row[2], 32) end
  return title .. "\n\n" .. wrapped(intro, 0) .. "\n\n" .. table.concat(lines, "\n") .. "\n"
end

function help.rulesets()
  return section("RULESETS", "A script of rules/ that returns ruleset { … }.", shapes.ruleset)
end

function help.themes()
  return section("THEMES", "A script of themes/ that returns themes { name = { … }, … }. Each theme is a list of "
    .. "entries (see `ptext help entries`) with these options:", shapes.theme)
end

local function rules_alone()
  return section("RULES", "A script of rules/ that returns rules { { id = … }, … }.", shapes.rule)
end

function help.units()
  return listing("UNITS", "What the functions of rules are given: a sentence or a block, read-only.", UNITS)
end

function help.formats()
  return section("FORMATS", "A script of formats/ that returns format { … }.", shapes.format) .. "\n"
    .. listing("VIEWS", "What `document` of a format is given, the record with spans, and what `finish` and `close` "
      .. "are. A span has first and last, counted from 1, and text().", VIEWS)
end

function help.scripts()
  return listing("SCRIPTS", "What every script may use. Its own variables are `local`; what it holds is read-only once "
    .. "it is loaded, and what its functions assign to variables is forgotten before the next document.", GLOBALS)
end

--- The reference of rulesets, themes, rules and formats, and of what scripts may call, as text; the functions above
--- give its parts.
function help.rules()
  return table.concat({ help.rulesets(), help.themes(), rules_alone(), rule_examples(), help.units(), help.formats(),
    help.scripts() }, "\n")
end

--- The names of what there is a reference of: functions of this module.
help.topics = { "entries", "rules", "rulesets", "themes", "units", "formats", "scripts" }

return help
