-- What scripts may hold: the shapes of rulesets, themes, rules and formats. `ptext help rules` prints them.

local core = require "ptext.core"
local lpeg = require "lpeg"

local shapes = {}

--- The kinds of block in which themes are looked for, also as a set; those that only rules may add; and both.
shapes.scanned = { "title", "heading", "body", "list", "quote" }
shapes.is_scanned = core.set(shapes.scanned)
shapes.added = { "byline", "date", "caption", "note" }
shapes.searched = table.move(shapes.added, 1, #shapes.added, #shapes.scanned + 1, { table.unpack(shapes.scanned) })

local function with(shape, more)
  for key, value in pairs(more) do shape[key] = value end
  return shape
end

local function text(key, about, more)
  return with({ key = key, type = "string", about = about }, more or {})
end

local function flag(key, about)
  return { key = key, type = "boolean", about = about }
end

local function call(key, about, more)
  return with({ key = key, type = "function", about = about }, more or {})
end

-- A function, or a table with one for each output, of which only those of outputs that are written are called.
local function calls(key, about)
  return { key = key, type = { "function", "table" }, expects = "a function, or a table with one for each output",
    about = about, others = { type = "function" } }
end

local function texts(key, about)
  return { key = key, type = { "string", "table" }, expects = "a string or a list of strings", about = about,
    each = { type = "string" } }
end

-- Entries ---------------------------------------------------------------------------------------------------------

local KINDS_ABOUT = "The kinds of block to look in, instead of all that are scanned (title, heading, body, list, quote)"

local refused_everywhere = { boilerplate = "boilerplate is never searched" }

local theme_kinds = { key = "kinds", type = "table", expects = "a list of kinds of block", about = KINDS_ABOUT .. ".",
  each = { type = "string", oneof = shapes.scanned, refused = with({}, refused_everywhere) } }

for _, kind in ipairs(shapes.added) do
  theme_kinds.each.refused[kind] = "themes are never looked for in blocks of kind " .. kind
end

local rule_kinds = { key = "kinds", type = "table", expects = "a list of kinds of block",
  about = KINDS_ABOUT .. "; byline, date, caption and note may be asked for.",
  each = { type = "string", refused = refused_everywhere, oneof = shapes.searched } }

local function one_entry(value, report)
  if type(value) == "table" and type(value[1]) == "string" and value[2] ~= nil then
    report("an entry with options holds one entry; give the others tables of their own", 2)
  elseif type(value) == "table" and value[1] == nil then
    report("an entry with options begins with the entry itself: { \"DCS\", case = true }")
  end
end

local NO_ENTRY = "no entry stands here: it begins with one, as in { \"early help\" }"

local condition_keys = {
  { key = "within", type = "integer", least = 0, about = "At most so many words strictly between the two." },
  text("unit", "Where to look: the same sentence, or the whole block.",
    { oneof = { "sentence", "block" }, default = '"sentence"' }),
  flag("case", "Whether capitals must be as written in all of them."),
}

-- The options that entries, themes and rules share, and the entry itself; `kinds` is what may be searched.
local function entries_with(kinds)
  local entry = { type = { "string", "table" }, expects = "an entry (a string, or a table that begins with one)",
    each = { type = "string" }, check = one_entry }
  local case = flag("case", "Whether capitals must be as written.")
  local function condition(key, about)
    return { key = key, type = { "string", "table" }, expects = "an entry or a list of entries", about = about,
      each = entry, some = NO_ENTRY, keys = condition_keys }
  end
  local options = {
    case, kinds,
    condition("near", "One of these stands near the match, on either side, not overlapping it."),
    condition("before", "The match comes before one of these; `within`, `unit` and `case` as with `near`."),
    condition("after", "The match comes after one of these; `within`, `unit` and `case` as with `near`."),
    { key = "except", type = { "string", "table" }, expects = "an entry or a list of entries", each = entry,
      some = NO_ENTRY, keys = { flag("case", "Whether capitals must be as written in all of them.") },
      about = "A match inside a match of one of these does not count. Adds to what themes above say." },
  }
  entry.keys = options
  return entry, options
end

local theme_entry, theme_options = entries_with(theme_kinds)
local rule_entry, rule_options = entries_with(rule_kinds)

shapes.entry = theme_entry
shapes.rule_entry = rule_entry

local tests = { key = "tests", type = "table", about = "Texts to try with `ptext test`.", keys = {
  texts("hit", "Texts in which it must be found."), texts("miss", "Texts in which it must not be found.") } }

-- Themes ----------------------------------------------------------------------------------------------------------

local theme = { type = "table", expects = "a table of entries and options", each = theme_entry }

local themes = { key = "themes", type = "table", expects = "a table of themes by name, or a list of themes",
  about = "Themes inside this one: a table by name (in the order of the names), or a list (in its own order).",
  each = theme, others = theme }

theme.keys = { text("name", "The theme's name, where themes stand in a list.") }
for _, key in ipairs {
  text("title", "What the theme is called in a brief, where its name does not read well: SEND."),
  text("about", "What the theme is, in a line."),
  texts("include", "Codebook: when to code it."),
  texts("exclude", "Codebook: when not to."),
} do theme.keys[#theme.keys + 1] = key end
table.move(theme_options, 1, #theme_options, #theme.keys + 1, theme.keys)
for _, key in ipairs {
  { key = "voices", type = "table", expects = "a list of voices",
    about = "Marked hits that count for this theme; plain words always do.",
    each = { type = "string", oneof = { "name", "negated", "quoted", "title" } } },
  themes, tests,
} do theme.keys[#theme.keys + 1] = key end

local option_names = { name = true }
for _, key in ipairs(theme.keys) do option_names[key.key] = true end

local function wrong_name(name)
  if option_names[name] then return "`" .. name .. "` is an option of themes and cannot name a theme" end
  if not name:find("^[%w_\x80-\xff][%w_%-\x80-\xff]*$") then
    return "`" .. name .. "`: a theme's name is made of letters, digits, _ and -"
  end
end
themes.name = wrong_name

local function has_names(value)
  for key in next, value do
    if type(key) == "string" then return true end
  end
  return false
end

local function check_themes(value, report)
  if value[1] ~= nil and has_names(value) then
    report("themes stand either in a list or in a table by name, not in both at once", 1)
    return
  end
  for i, item in ipairs(value) do
    if type(item) == "table" then
      local wrong = item.name == nil and "a theme in a list needs a `name`"
        or type(item.name) == "string" and wrong_name(item.name)
      if wrong then report(wrong, i) end
    end
  end
  for name, item in next, value do
    if type(name) == "string" and type(item) == "table" and item.name ~= nil then
      report("a theme in a table is named by its key, not by `name`", name, "name")
    end
  end
end
themes.check = check_themes

function theme.check(value, report, path)
  local has_themes = type(value.themes) == "table" and next(value.themes) ~= nil
  if value[1] == nil and not has_themes then
    report("theme `" .. tostring(value.name or path[#path]) .. "` has neither entries nor themes")
  end
end

shapes.theme = theme
shapes.themes = with({}, themes)
shapes.themes.key = nil

-- Rules -----------------------------------------------------------------------------------------------------------

local scalar = { "string", "number", "boolean" }

local function attributes(about)
  return { key = "attributes", type = "table", expects = "a table of strings, numbers, true or false, or lists of them",
    others = { type = { "string", "number", "boolean", "table" }, each = { type = scalar } }, about = about }
end

rule_entry.keys = table.move(rule_options, 1, #rule_options, 1, {})
table.insert(rule_entry.keys, attributes("Attributes of what this entry finds."))

local function is_pattern(value, report)
  if lpeg.type(value) ~= "pattern" then report("expected an LPeg pattern, found a " .. type(value)) end
end

local a_name = { type = "table", expects = "a list of names: { \"Department for Education\", \"DfE\" }",
  each = { type = "string" }, keys = rule_entry.keys, some = "no name stands here" }

local rule = { type = "table", expects = "a rule: { id = …, any = { … } }" }
rule.keys = {
  text("id", "The rule's name in finds, such as \"ask.call\".", { required = true,
    pattern = "^[%w_][%w_%-%.]*$", meant = "a name of letters, digits, _, - and ." }),
  text("about", "What it finds, in a line."),
  text("unit", "What it looks at, one at a time.", { oneof = { "sentence", "block" }, default = '"sentence"' }),
  text("find", "What a find is: the whole unit, or the words that matched.",
    { oneof = { "unit", "match" }, default = '"match"' }),
  { key = "any", type = { "string", "table" }, expects = "a list of entries", each = rule_entry,
    some = NO_ENTRY, about = "Entries: the rule finds any of them." },
  { key = "names", type = "table", each = a_name,
    expects = "a list of names, each a list: { \"Department for Education\", \"DfE\" }",
    about = "Entries for things that have names: the first of each list is the attribute `canonical` of what any of "
      .. "them finds. Capitals must be as written, unless the list says case = false." },
  { key = "pattern", type = "any", expects = "an LPeg pattern", check = is_pattern,
    about = "An LPeg pattern. With entries it must match from where the entry begins, and the find ends where it does; "
      .. "it may look back in the sentence. Alone it is looked for where one of the characters of `starts` stands. Its "
      .. "named captures are attributes; `first` and `last`, positions made with Cp, say which part is the find." },
  text("starts", "The characters that begin what `pattern` finds by itself."),
  { key = "grow", type = "table", about = "A find takes in the words with capitals beside it, as a name has.", keys = {
    texts("left", "The small words that may stand between them and it, to the left (may be an empty list)."),
    texts("right", "The small words that may stand between, to the right."),
    texts("stop", "Words with capitals that no name takes in, in small letters."),
    { key = "least", type = "integer", least = 0, about = "It must grow by so many words.", default = "0" },
    { key = "most", type = "integer", least = 0, about = "It grows by so many words at most, to each side.",
      default = "12" },
    texts("apart", "Words that end a name of their own before and or or."),
    flag("commas", "Whether commas may stand between words of the left, before a last and or or."),
    flag("brackets", "Whether words in brackets belong to it."),
    flag("beyond", "Whether a comma may stand between the match and the words beside it."),
    flag("only", "Whether the find is only the words that it grew by, without the match itself."),
  } },
  call("match", "Instead of entries: function(unit) that returns the first and last position in the unit's text, or a "
    .. "list of { first, last } or of units."),
  call("when", "Judges a find: function(unit, match) that returns false to drop it, or its attributes."),
  attributes("Attributes that every find has."),
  texts("inside", "Rules: a find counts only inside one of theirs. \"mention\" stands for all rules that begin so."),
  texts("outside", "Rules: a find does not count inside one of theirs."),
  texts("where", "With `match`: only units in which these rules found something are looked at."),
  texts("holds", "With `match` or `starts`: only units whose text holds one of these are looked at."),
  texts("uses", "Rules whose finds unit:finds() gives to the functions of this one."),
  flag("keep", "Whether finds go into the record, or only serve other rules. Default: true."),
  text("mention", "The kind of thing that a find names (\"organisation\"). Of finds of such rules that overlap the "
    .. "longest stays, and a record lists what a document names under `mentions`.",
    { pattern = "^[%w_]+$", meant = "one word" }),
  text("introduces", "What the document calls the thing after a find: an acronym or a short form in brackets "
    .. "(\"short\"), parts of the name (\"part\"), or the same again (\"same\"). It is found everywhere in the "
    .. "document.",
    { oneof = { "short", "part", "same" } }),
  text("refers", "The kind of mention that a find is a short form of: it takes the name of the only one in the "
    .. "document that has all its words, and does not count when there is none or there are several."),
  flag("alone", "With `refers`: whether a find counts, without a name, where there is not exactly one."),
  { key = "tally", type = "table", about = "A table in which summaries count the finds of rules, by their attributes.",
    keys = { text("name", "What the table is called; rules may share one.", { required = true }),
      texts("by", "The attributes whose values are counted together.") } },
  text("voice", "The mark of theme hits inside a find, or after it with `reach`.",
    { oneof = { "name", "negated", "quoted", "title" } }),
  { key = "reach", type = "integer", least = 0, about = "With `voice`: hits that begin at most so many words after a "
    .. "match of `any`, in its sentence, are marked." },
}
table.move(rule_options, 1, #rule_options, #rule.keys + 1, rule.keys)
rule.keys[#rule.keys + 1] = tests

local function check_ways(value, report)
  local entries, alone = value.any ~= nil or value.names ~= nil, value.starts ~= nil
  if entries and value.match ~= nil then
    report("a rule has either `any` or `match`, not both", "match")
  elseif value.pattern ~= nil and not entries and not alone then
    report("a `pattern` needs entries (`any`) to begin at, or `starts`", "pattern")
  elseif alone and (value.pattern == nil or entries) then
    report("`starts` is for a `pattern` without entries", "starts")
  elseif not entries and value.match == nil and value.pattern == nil then
    report("a rule needs `any` (entries) or `match` (a function)")
  end
end

function rule.check(value, report)
  check_ways(value, report)
  local entries = value.any ~= nil or value.names ~= nil
  if value.grow ~= nil and not entries then report("only what entries find grows", "grow") end
  if value.refers ~= nil and value.mention == nil then report("`refers` is for rules with a `mention`", "refers") end
  if value.reach ~= nil and (value.voice == nil or not entries) then
    report("`reach` says how far the `voice` of entries (`any`) reaches", "reach")
  end
end

shapes.rule = rule
shapes.rules = { type = "table", expects = "a list of rules", each = rule, check = function(value, report)
  if value[1] == nil and next(value) ~= nil then
    report("rules stand in a list, each in brackets of its own: rules { { id = …, any = … }, … }")
  end
end }

-- Rulesets and formats --------------------------------------------------------------------------------------------

shapes.abbreviations = { key = "abbreviations", type = { "string", "table" },
  expects = "the name of a lib script, or a table of lists",
  about = "Abbreviations that do not end a sentence, added to the shipped list: a table, or the name of a lib script.",
  keys = {
    texts("title", "Before a name; never ends a sentence: Dr, Prof."),
    texts("number", "Before a number; ends a sentence unless a number follows: No, p, vol."),
    texts("plain", "Ends a sentence only before a word that starts one: etc, Ltd, a.m."),
    texts("inside", "Never ends a sentence: e.g, i.e, cf."),
    texts("starters", "Words that often start a sentence: The, But, He."),
  } }

local theme_names = with({}, themes)
theme_names.each = { type = { "string", "table" }, expects = "the name of a themes script, or a theme",
  each = theme_entry, keys = theme.keys, check = function(value, report, path)
    if type(value) == "table" then theme.check(value, report, path) end
  end }

local function check_theme_names(value, report)
  if type(value) == "table" then check_themes(value, report) end
end

shapes.ruleset = { type = "table", keys = {
  text("name", "What the ruleset is called.", { default = "the script's name" }),
  text("about", "What it is for, in a line."),
  text("reader", "The plugin that reads the documents, such as \"blog\".", { default = "every line is body" }),
  with(theme_names, { key = "themes", type = { "string", "table" }, check = check_theme_names,
    expects = "the name of a themes script, a list of names, or themes",
    about = "Which themes to look for: the name of a script, a list of names, or the themes themselves." }),
  { key = "rules", type = { "string", "table" }, expects = "a list of names of rules scripts, or of rules",
    about = "Which rules to apply: names of scripts, or rules.",
    each = { type = { "string", "table" }, expects = "the name of a rules script, or a rule", keys = rule.keys,
      check = function(value, report) if type(value) == "table" then rule.check(value, report) end end } },
  text("language", "The language of the themes, such as \"en\": posts in another are coded, with a warning.",
    { pattern = "^%l%l%l?$", meant = "a code of two or three small letters, such as \"en\"" }),
  shapes.abbreviations,
  { key = "quotes", type = "table", about = "How many quotes to choose.", keys = {
    { key = "per_theme", type = "integer", least = 0, about = "For each theme, in a record and in the brief.",
      default = "3" },
    { key = "per_author", type = "integer", least = 0, about = "For each theme and author, in the brief.",
      default = "1" } } },
  text("overlap", "Whether overlapping matches of different themes all count (\"theme\"), or only the longest of all.",
    { oneof = { "theme", "ruleset" }, default = '"theme"' }),
  texts("formats", "The formats that a run with -o writes."),
} }
shapes.format = { type = "table", keys = {
  text("name", "What the format is called.", { default = "the script's name" }),
  text("about", "What it writes, in a line."),
  { key = "outputs", type = { "string", "table" }, expects = "a list of names of files", required = true,
    each = { type = "string", pattern = "^[%w_%-][%w_%-%.]*$", meant = "the name of a file" },
    about = "The names of the files it writes." },
  calls("begin", "Called once before the first document: function(run) that returns strings by output, or nothing."),
  calls("document", "Called for each document: function(view) that returns strings by output."),
  calls("finish", "Called at the end: function(summary) that returns { head = …, tail = … } by output."),
  calls("close", "Called at the end: function(summary) that returns strings by output, written last."),
}, check = function(value, report)
  if value.document == nil and value.finish == nil and value.close == nil then
    report("a format needs `document`, `finish` or `close`")
  end
end }

-- Plugins ---------------------------------------------------------------------------------------------------------

local function part(key, about, more)
  return { key = key, type = "table", about = about, keys = { text("name", "What it is called."),
    text("about", "What it does, in a line."), table.unpack(more) } }
end

shapes.plugin = { type = "table", keys = {
  text("name", "What the plugin is called: the name of its folder.", { required = true }),
  text("about", "What it teaches the engine, in a line."),
  part("reader", "Reads a kind of document.",
    { call("read", "function(document): labels the lines and sets the fields.", { required = true }),
      { key = "steps", type = "table", expects = "a list of functions",
        each = { type = { "function", "table" },
          keys = { call("together", "function(list): the step of several documents at once.", { required = true }) } },
        check = function(steps, report)
          if type(steps[1]) ~= "function" then report("the first step must be a function: it is given the document") end
        end,
        about = "The same in steps: functions called one after another, the first with the document, the others with "
          .. "what the first gave. Of several documents each is taken through a step before the next step; a table "
          .. "with a function `together` is a step for all of them at once, given a list of what the first gave." },
      flag("profile", "Whether it asks in how many documents a line stands (document:shared)."),
      { key = "rules", type = "table", others = { type = "string" },
        about = "What each rule that it labels lines with means, in a few words." } }),
  part("input", "Opens a kind of file.", { texts("patterns", "The names of files it opens, such as \"*.html\"."),
    call("open", "function(bytes, name): returns the text.", { required = true }) }),
  part("format", "Writes what needs a library.", { texts("outputs", "The names of the files it writes."),
    call("write", "function(path, run): returns what takes the documents.", { required = true }) }),
  part("command", "Adds a command.", { call("run", "function(arguments): returns the exit status.",
    { required = true }) }),
} }

return shapes
