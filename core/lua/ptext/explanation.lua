-- What `ptext explain` shows: a document at a glance, or one of its lines in full.

local core = require "ptext.core"
local placed = require "ptext.placed"
local record = require "ptext.record"
local shapes = require "ptext.shapes"
local terminal = require "ptext.terminal"

local explanation = {}

local CANDIDATES = 5         -- of a question that are shown with what spoke for and against them
local WIDEST = 120           -- columns that are used, however wide the terminal
local QUESTIONS = { "title", "byline", "published", "updated" } -- these first

local EXPECTED = { "title", "authors", "published" } -- "unknown" where they are absent

-- Laying out --------------------------------------------------------------------------------------------------------

local Page = {}
Page.__index = Page

local function new_page(screen)
  return setmetatable({ lines = {}, width = math.min(screen.width, WIDEST), unicode = screen.unicode }, Page)
end

function Page:clean(text)
  return terminal.clean(text, self.unicode)
end

function Page:put(text)
  self.lines[#self.lines + 1] = (text:gsub("%s+$", ""))
end

--- A heading, with an empty line above it.
function Page:heading(text)
  self:put("")
  self:put(self:clean(text))
end

--- A text on as many lines as it needs, each behind `indent`.
function Page:wrap(indent, text)
  local line, width = "", 0
  for word in self:clean(text):gmatch("%S+") do
    local size = core.count(word)
    if width > 0 and #indent + width + 1 + size > self.width then
      self:put(indent .. line)
      line, width = "", 0
    end
    line, width = width > 0 and line .. " " .. word or word, width + size + (width > 0 and 1 or 0)
  end
  if width > 0 then self:put(indent .. line) end
end

--- Rows of cells in columns; the last is cut to what is left of the width. `right` columns are set to the right.
function Page:rows(rows, right)
  local widths = {}
  for _, row in ipairs(rows) do
    for i = 1, #row do
      row[i] = self:clean(tostring(row[i]))
      widths[i] = math.max(widths[i] or 0, core.count(row[i]))
    end
  end
  for _, row in ipairs(rows) do
    local line = " "
    for i = 1, #row - 1 do
      local space = (" "):rep(widths[i] - core.count(row[i]))
      line = line .. " " .. ((right or {})[i] and space .. row[i] or row[i] .. space) .. " "
    end
    local room = math.max(10, self.width - core.count(line) - 1)
    self:put(line .. " " .. terminal.cut(row[#row], room, self.unicode))
  end
end

function Page:text()
  return table.concat(self.lines, "\n") .. "\n"
end

-- Facts -------------------------------------------------------------------------------------------------------------

local function plural(count, one, many)
  return count == 1 and "1 " .. one or string.format("%d %s", count, many or one .. "s")
end

local function line_of(document, at)
  return (document.core:position(at))
end

local function place(document, span)
  return span and "line " .. line_of(document, span.first) or ""
end

-- What a rule means, as its reader says: by its full name, or by the part before the last dot.
local function meaning(e, rule)
  local reader = e.loaded.plugin and e.loaded.plugin.reader
  local known = reader and reader.rules or {}
  while rule do
    if known[rule] then return known[rule] end
    rule = rule:match("^(.*)%.[^.]*$")
  end
end

local function count_searched(document)
  return (document.core:scanned())
end

local function profile_line(e)
  if e.taught then return "profile of " .. plural(e.taught.documents, "document") end
  return e.loaded.plugin and e.loaded.plugin.reader.profile and "no profile" or nil
end

local function show_head(page, e)
  local document = e.document
  page:put(page:clean(e.id))
  page:put(string.format("  %s, %s, %d of them searched; %s", plural(#document.lines, "line"),
    plural(document.core:word_count(), "word"), count_searched(document), e.source.encoding))
  local parts = { "ruleset " .. e.loaded.name, e.loaded.reader and "reader " .. e.loaded.reader }
  parts[#parts + 1] = profile_line(e)
  page:put("  " .. table.concat(parts, ", "))
end

local function fact_rows(document, name, fact)
  local value = fact.value == nil and fact.name or fact.value
  local more = fact.precision and fact.precision ~= "day" and " (" .. fact.precision .. ")" or ""
  local rows = { { name, place(document, fact.span), fact.by or fact.rule or "", tostring(value) .. more } }
  if fact.role then rows[2] = { "  role", place(document, fact.role_span), fact.role_rule or "", fact.role } end
  return rows
end

local function each_fact(document, use)
  for _, name in ipairs(record.field_names(document.fields)) do
    local field = document.fields[name]
    for _, fact in ipairs(document.lists[name] and field or { field }) do use(name, fact) end
  end
end

local function show_fields(page, e)
  local rows = {}
  each_fact(e.document, function(name, fact)
    local own = fact_rows(e.document, name, fact)
    table.move(own, 1, #own, #rows + 1, rows)
  end)
  for _, name in ipairs(EXPECTED) do
    local field = e.document.fields[name]
    if not field or e.document.lists[name] and not field[1] then rows[#rows + 1] = { name, "", "", "unknown" } end
  end
  page:heading("Fields")
  page:rows(rows)
end

local function show_problems(page, e)
  local problems = e.document.problems
  if problems[1] then page:heading("Problems") end
  for _, problem in ipairs(problems) do
    page:wrap("  ", string.format("%s: %s %s", problem.severity, problem.message,
      problem.span and "(" .. place(e.document, problem.span) .. ")" or ""))
  end
end

-- Candidates --------------------------------------------------------------------------------------------------------

-- The reader's questions that have candidates, the usual ones first.
local function questions(e)
  local audit, names, known = e.document.audit or {}, {}, { lines = true }
  for _, name in ipairs(QUESTIONS) do
    known[name] = true
    if audit[name] and audit[name][1] then names[#names + 1] = name end
  end
  local others = {}
  for name, list in pairs(audit) do
    if not known[name] and list[1] then others[#others + 1] = name end
  end
  table.sort(others)
  return table.move(others, 1, #others, #names + 1, names), audit
end

-- The candidates, those that won first, then the better ones.
local function in_order(candidates)
  local order = {}
  for i, candidate in ipairs(candidates) do order[i] = { candidate = candidate, i = i } end
  table.sort(order, function(a, b)
    local one, other = a.candidate, b.candidate
    if (one.chosen or false) ~= (other.chosen or false) then return one.chosen or false end
    if (one.score or -1000) ~= (other.score or -1000) then return (one.score or -1000) > (other.score or -1000) end
    return a.i < b.i
  end)
  for i, item in ipairs(order) do order[i] = item.candidate end
  return order
end

local function verdict(candidate)
  return candidate.chosen and "won" or "lost"
end

local function score_of(candidate)
  return candidate.score and string.format("%+.1f", candidate.score) or ""
end

local function candidate_row(candidate)
  return { verdict(candidate), score_of(candidate), "line " .. candidate.line, candidate.text }
end

local function show_candidate(page, candidate)
  page:rows({ candidate_row(candidate) })
  page:wrap("        ", table.concat(candidate.reasons or {}, "; "))
end

local function show_questions(page, e)
  local names, audit = questions(e)
  for _, name in ipairs(names) do
    local list = in_order(audit[name])
    page:heading("Candidates for " .. name)
    for i = 1, math.min(#list, CANDIDATES) do show_candidate(page, list[i]) end
    local others = {}
    for i = CANDIDATES + 1, #list do others[#others + 1] = candidate_row(list[i]) end
    page:rows(others)
  end
end

-- Matches and finds -------------------------------------------------------------------------------------------------

local function text_of(document, item)
  return '"' .. document:text():sub(item.first, item.last) .. '"'
end

local NONE = {}

-- The finds of each rule, in the order of their places, as all finds are.
local function by_rule(finds)
  local of_rules = {}
  for _, find in ipairs(finds) do
    of_rules[find.rule] = of_rules[find.rule] or {}
    table.insert(of_rules[find.rule], find)
  end
  return of_rules
end

-- Whether a find of the match's rule holds the match.
local function is_held(e, match)
  e.of_rules = e.of_rules or by_rule(e.finds)
  return placed.is_inside(e.of_rules[match.name] or NONE, match.first, match.last)
end

-- Whether a rule's entry matched and its function dropped it.
local function is_dropped(e, match)
  return match.rule ~= nil and match.rule.when ~= nil and match.rule.keep ~= false and not is_held(e, match)
end

local function why_not(e, match)
  return match.why or is_dropped(e, match) and "the rule's `when` drops it" or nil
end

local function match_row(e, match, why)
  local text = text_of(e.document, match)
  return { "line " .. line_of(e.document, match.first), match.name,
    why and text .. ": " .. why or text .. ", by the entry \"" .. match.entry .. "\"" }
end

-- Matches that count (or do not), as `wanted` says: of themes, then of rules.
local function match_rows(e, wanted, within)
  local rows, of_rules = {}, {}
  for _, match in ipairs(e.matches) do
    local why = why_not(e, match)
    local into = match.rule and of_rules or rows
    if (why == nil) == wanted and within(match) then into[#into + 1] = match_row(e, match, why) end
  end
  return table.move(of_rules, 1, #of_rules, #rows + 1, rows)
end

local function show_matches(page, e, title, wanted, within)
  local rows = match_rows(e, wanted, within)
  if not rows[1] then return end
  page:heading(title)
  for _, row in ipairs(rows) do
    page:put("  " .. page:clean(row[1] .. "  " .. row[2]))
    page:wrap("        ", row[3])
  end
end

local function attributes_of(find)
  local names, parts = {}, {}
  for name in pairs(find.attributes or {}) do names[#names + 1] = name end
  table.sort(names)
  for i, name in ipairs(names) do
    local value = find.attributes[name]
    parts[i] = name .. " = " .. (type(value) == "table" and core.json(value) or tostring(value))
  end
  return #parts > 0 and " (" .. table.concat(parts, ", ") .. ")" or ""
end

local function show_finds(page, e, within)
  local shown = false
  for _, find in ipairs(e.finds) do
    if within(find.span) then
      if not shown then page:heading("Finds") end
      shown = true
      page:put(string.format("  line %d  %s", line_of(e.document, find.span.first), page:clean(find.rule)))
      page:wrap("        ", text_of(e.document, find.span) .. attributes_of(find))
    end
  end
end

-- The document ------------------------------------------------------------------------------------------------------

local function show_lines(page, e)
  local rows = { { "line", "kind", "rule", "text" } }
  for i, line in ipairs(e.document.lines) do
    rows[i + 1] = { line.number, line.kind, line.rule or "", line:text() }
  end
  page:heading("Lines")
  page:rows(rows, { true })
end

local function is_searched(e)
  return function(item)
    local block = e.document.blocks[item.block]
    return block == nil or shapes.is_scanned[block.kind] or false
  end
end

local function anywhere() return true end

--- A document at a glance, as text for a screen { width, unicode }.
function explanation.overview(e, screen)
  local page = new_page(screen)
  show_head(page, e)
  show_fields(page, e)
  show_problems(page, e)
  show_questions(page, e)
  show_lines(page, e)
  show_matches(page, e, "Matches that count", true, anywhere)
  show_matches(page, e, "Matches in searched lines that do not count", false, is_searched(e))
  show_finds(page, e, anywhere)
  return page:text()
end

-- A line ------------------------------------------------------------------------------------------------------------

local function find_line(document, number)
  for _, line in ipairs(document.lines) do
    if line.number == number then return line end
  end
end

local function show_label(page, e, line)
  local what = meaning(e, line.rule)
  page:put(string.format("%s:%d is %s%s", page:clean(e.id), line.number, line.kind,
    line.rule and ", by " .. line.rule or ""))
  if what then page:wrap("  ", what) end
  page:put("")
  page:wrap("  ", line:text())
end

local function show_remarks(page, e, line)
  local audit = ((e.document.audit or {}).lines or {})[line.number] or {}
  local remarks = table.move(audit.remarks or {}, 1, #(audit.remarks or {}), 1, {})
  local count, documents = e.document:shared(line:text())
  if count then remarks[#remarks + 1] = string.format("in %d of the %d documents of the profile", count, documents) end
  if remarks[1] then page:heading("Seen of it") end
  for _, remark in ipairs(remarks) do page:wrap("  ", "- " .. remark) end
  if not audit.weight then return end
  page:heading(string.format("Weight %+.2f: above 0 it looks like a line of the post", audit.weight))
  local rows = {}
  for i, signal in ipairs(audit.signals) do
    rows[i] = { string.format("%+.2f", signal.points), (signal.name:gsub("_", " ")) }
  end
  page:rows(rows, { true })
end

local function show_line_fields(page, e, line)
  local rows = {}
  each_fact(e.document, function(name, fact)
    for _, pair in ipairs { { fact.span, name }, { fact.role_span, "role" } } do
      local span = pair[1]
      if span and span.first >= line.first and span.last <= line.last then
        rows[#rows + 1] = { pair[2], span:text() }
      end
    end
  end)
  if not rows[1] then return end
  page:heading("Fields")
  page:rows(rows)
end

local function show_line_candidates(page, e, line)
  local names, audit = questions(e)
  for _, name in ipairs(names) do
    local own = {}
    for _, candidate in ipairs(audit[name]) do
      if candidate.line == line.number then own[#own + 1] = candidate end
    end
    if own[1] then page:heading("Candidate for " .. name) end
    for _, candidate in ipairs(own) do show_candidate(page, candidate) end
  end
end

local function show_search(page, e, line)
  local block
  for i = 1, #e.document.blocks do
    local other = e.document.blocks[i]
    if other.first <= line.last and other.last >= line.first then block = other end
  end
  if not block then return end
  page:put("")
  page:wrap("  ", shapes.is_scanned[block.kind] and "Themes and rules look for matches here."
    or "Themes look for no matches in blocks of kind " .. block.kind .. ".")
  if block.capitals then page:wrap("  ", "It is all in capitals, so `case` is not asked.") end
end

--- One line of a document in full; nil and a message when there is no text in it.
function explanation.line(e, number, screen)
  local line = find_line(e.document, number)
  if not line then return nil, string.format("%s has no text in line %d", e.id, number) end
  local page = new_page(screen)
  local function within(item) return item.first <= line.last and item.last >= line.first end
  show_label(page, e, line)
  show_remarks(page, e, line)
  show_line_candidates(page, e, line)
  show_line_fields(page, e, line)
  show_search(page, e, line)
  show_matches(page, e, "Matches that count", true, within)
  show_matches(page, e, "Matches that do not count", false, within)
  show_finds(page, e, within)
  return page:text()
end

return explanation
