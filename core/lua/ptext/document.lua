-- A document as readers, rules and formats see it: lines to label, fields to set, and after segmentation its blocks
-- and sentences. The segments themselves live in the core; a Lua value is made when it is asked for.

local core = require "ptext.core"

local Document, Line, Span, Block, Sentence = {}, {}, {}, {}, {}

-- Metatables of their own, so that a script that is given an object cannot reach a table of methods through it.
local of_document, of_line = { __index = Document, __name = "document" }, { __index = Line, __name = "line" }
local of_span = { __index = Span, __name = "span" }

local SEVERITIES = { error = true, warning = true, note = true }

local function check(ok, what, level)
  if not ok then error(what, (level or 2) + 1) end
end

-- Sequences whose items are made when they are asked for. What makes them stands in their metatables, so that a
-- document takes few tables and no functions for its own.

local function count_of(items)
  return getmetatable(items).count
end

local function made_anew(items, i)
  local own = getmetatable(items)
  if math.type(i) ~= "integer" or i < 1 or i > own.count then return nil end
  return own.make(i)
end

local function made_once(items, i)
  local own = getmetatable(items)
  if math.type(i) ~= "integer" or i < 1 or i > own.count then return nil end
  local item = own.make(own.of, i)
  rawset(items, i, item)
  return item
end

-- A sequence whose items are made by `make(i)` every time anew.
local function fleeting(count, make)
  return setmetatable({}, { __len = count_of, __index = made_anew, count = count, make = make })
end

-- A sequence whose items are made by `make(of, i)` when first asked for, and kept.
local function lazy(count, make, of)
  return setmetatable({}, { __len = count_of, __index = made_once, count = count, make = make, of = of })
end

-- Spans -------------------------------------------------------------------------------------------------------------

function Span:text()
  return self.document:text():sub(self.first, self.last)
end

local function new_span(document, first, last)
  return setmetatable({ first = first, last = last, document = document }, of_span)
end

-- Lines -------------------------------------------------------------------------------------------------------------

--- The text of the line, trimmed.
function Line:text()
  return self.document:text():sub(self.first, self.last)
end

--- Labels the line: its kind ("body", "title", …) and the name of the rule that says so.
function Line:label(kind, rule)
  check(type(kind) == "string", "line:label: kind must be a string")
  check(rule == nil or type(rule) == "string", "line:label: rule must be a string")
  self.document.core:label(self.index, kind, rule)
  self.kind, self.rule = kind, rule
end

--- A span of the line: all of it, or from `first` to `last`, counted from the line's first byte (1-based,
--- inclusive).
function Line:span(first, last)
  local length = self.last - self.first + 1
  first, last = first or 1, last or length
  check(math.type(first) == "integer" and math.type(last) == "integer", "line:span: positions must be integers")
  check(first >= 1 and last <= length and last >= first - 1, "line:span: positions are outside the line")
  return new_span(self.document, self.first + first - 1, self.first + last - 1)
end

local function new_line(document, index)
  local first, last, number, blank_before, kind, rule, words, characters = document.core:line(index)
  return setmetatable({ document = document, index = index, first = first, last = last, number = number,
    blank_before = blank_before, kind = kind, rule = rule, words = words, characters = characters }, of_line)
end

-- Blocks and sentences ----------------------------------------------------------------------------------------------

Block.text, Sentence.text = Span.text, Span.text

-- Parts that are made when they are asked for.
local function sentence_of_block(block, i)
  return block.document.sentences[block.first_sentence - 1 + i]
end

local parts = {
  sentences = function(block) return lazy(block.sentence_count, sentence_of_block, block) end,
  block = function(sentence) return sentence.document.blocks[sentence.block_index] end,
}

local function with_part(class, name)
  return function(item, key)
    if key ~= name then return class[key] end
    local part = parts[name](item)
    rawset(item, name, part)
    return part
  end
end

local of_block = { __index = with_part(Block, "sentences"), __name = "block" }
local of_sentence = { __index = with_part(Sentence, "block"), __name = "sentence" }

local function new_block(document, index)
  local first, last, kind, rule, line, first_sentence, sentence_count, first_word, word_count, capitals =
    document.core:block(index)
  return setmetatable({ document = document, index = index, first = first, last = last, kind = kind, rule = rule,
    line = line, first_word = first_word, word_count = word_count, first_sentence = first_sentence,
    sentence_count = sentence_count, capitals = capitals }, of_block)
end

local function new_sentence(document, index)
  local first, last, block, first_word, word_count = document.core:sentence(index)
  return setmetatable({ document = document, index = index, first = first, last = last, block_index = block,
    first_word = first_word, word_count = word_count }, of_sentence)
end

--- Makes blocks, sentences and words of the labelled lines.
function Document:segment(abbreviations)
  self.core:segment(abbreviations)
  self.blocks = lazy(self.core:block_count(), new_block, self)
  self.sentences = lazy(self.core:sentence_count(), new_sentence, self)
end

-- The document ------------------------------------------------------------------------------------------------------

--- The text that all offsets count.
function Document:text()
  return self.core:text()
end

--- Where the lines are: two arrays, of their first and of their last positions. Quicker than document.lines.
function Document:places()
  return self.core:places()
end

--- The numbers of the lines, of those between two, in which a phrase of a lexicon stands (ptext.lexicon), but for lines
--- of more than `longest` bytes; nil when there are none.
function Document:lines_with(lexicon, from, to, longest)
  return self.core:lines_with(lexicon, from, to, longest)
end

--- What is to be seen of each line by itself, for readers that tell text from the furniture of a page: a table of
--- columns, see ptext.features. One pass over the text.
function Document:features(features)
  return self.core:features(features)
end

--- Labels every line: arrays of their kinds and of the rules that say so; in place of the kinds, a table from rules to
--- kinds; or one kind and one rule (or nil) for all. With the name of a column, `rules` are the columns where it is
--- found, those that `features` gave. Quicker than line:label for each.
function Document:label_lines(kinds, rules, column)
  local same = type(kinds) == "string"
  if same then
    check(rules == nil or type(rules) == "string", "document:label_lines: rules must be a string, as kinds is")
    check(column == nil, "document:label_lines: a column says the rules of lines, and kinds is one for all")
  else
    check(type(kinds) == "table" and type(rules) == "table", "document:label_lines: kinds and rules must be arrays")
  end
  self.core:label_lines(kinds, rules, column)
  if column and next(self.lines) then rules = rules[column] end -- which is made an array now
  for i, line in next, self.lines do
    local rule = rules
    if not same then rule = rules[i] end
    line.kind, line.rule = same and kinds or kinds[i] or kinds[rule], rule
  end
end

--- In how many documents of the corpus a line of this text stands, and how many documents that is of; nil where the
--- corpus has no profile. White space at its ends does not matter.
function Document:shared(text)
  check(type(text) == "string", "document:shared: text must be a string")
  if not self.profile then return nil end
  return self.profile:count(text), self.profile:documents()
end

--- The same of every line of the document: an array, the highest number in it, and how many documents that is of; nil
--- where the corpus has no profile. Given what `features` said of the document, the numbers become a column of it by
--- that name, and the first result is true.
function Document:shared_lines(columns, name)
  if not self.profile then return nil end
  local counts, most = self.profile:count_lines(self.core, columns, name)
  return counts, most, self.profile:documents()
end

--- The span from `first` to `last`, positions in the text (1-based, inclusive; last = first - 1 when empty).
function Document:span(first, last)
  check(math.type(first) == "integer" and math.type(last) == "integer", "document:span: positions must be integers")
  check(first >= 1 and last <= self.length and last >= first - 1, "document:span: positions are outside the text")
  return new_span(self, first, last)
end

--- The same without a look at the positions, which must be right.
function Document:span_within(first, last)
  return new_span(self, first, last)
end

-- The messages are made only when they are needed.
local function check_fact(what, name, span, rule)
  local wrong = (type(name) ~= "string" or name == "") and "name must be a string"
    or span ~= nil and getmetatable(span) ~= of_span and "span must be a span"
    or rule ~= nil and type(rule) ~= "string" and "rule must be a string"
  if wrong then error(what .. ": " .. wrong, 3) end
end

-- What is known of a fact, with all that `more` has.
local function new_fact(value, span, rule, more)
  local fact = { value = value, span = span, rule = rule }
  for key, item in pairs(more) do
    if key ~= "value" and key ~= "span" and key ~= "rule" then fact[key] = item end
  end
  return fact
end

--- Sets a field that has one value: title, published, first_published_in, language, … `span` is where the text says
--- it, `rule` the name of the rule that read it, `more` further facts, such as `{ precision = "day" }`.
function Document:field(name, value, span, rule, more)
  check_fact("document:field", name, span, rule)
  if value == nil then error("document:field: value must not be nil", 2) end
  if self.lists[name] then error("document:field: " .. name .. " is a list; use document:add", 2) end
  if more == nil then
    self.fields[name] = { value = value, span = span, rule = rule }
  else
    check(type(more) == "table", "document:field: more must be a table")
    self.fields[name] = new_fact(value, span, rule, more)
  end
end

--- Adds one item to a field that is a list: authors, events, tags, … `item` is a table, such as
--- `{ name = "…", role = "…", role_span = span, role_rule = "…" }` or `{ value = "2024-07-09" }`.
function Document:add(name, item, span, rule)
  check_fact("document:add", name, span, rule)
  check(type(item) == "table", "document:add: item must be a table")
  local list = self.lists[name] or {}
  if self.fields[name] and self.fields[name] ~= list then
    error("document:add: " .. name .. " has one value already", 2)
  end
  list[#list + 1] = new_fact(item.value, span, rule, item)
  self.lists[name], self.fields[name] = list, list
end

--- Takes a field back, whatever it holds.
function Document:clear(name)
  check_fact("document:clear", name)
  self.fields[name], self.lists[name] = nil, nil
end

--- Notes a problem: severity "error", "warning" or "note", a short code, a message for people.
function Document:problem(severity, code, message, span, rule)
  check(SEVERITIES[severity], "document:problem: severity must be error, warning or note")
  check(type(code) == "string" and type(message) == "string", "document:problem: code and message must be strings")
  check_fact("document:problem", code, span, rule)
  self.problems[#self.problems + 1] = { severity = severity, code = code, message = message, span = span,
    rule = rule }
end

local document = {}

--- A document of this id and text (UTF-8; bad bytes are allowed). `extra` are the other keys of a JSON line, each as
--- it was written; `profile` the core's profile of the corpus, or nil; `well_formed` says that the text is known to be
--- well-formed UTF-8. Raises when the text is too large for 32-bit offsets.
function document.new(id, text, extra, profile, well_formed)
  local self = setmetatable({ id = id, core = core.document(text, well_formed), length = #text, lists = {},
    fields = { language = nil, title = nil, published = nil, updated = nil, authors = nil, tags = nil }, -- with room
    extra = extra or {}, metadata = {}, profile = profile, problems = {} }, of_document)
  self.lines = lazy(self.core:line_count(), new_line, self)
  return self
end

--- Whether a value is a span of a document.
function document.is_span(value)
  return getmetatable(value) == of_span
end

document.fleeting = fleeting

return document
