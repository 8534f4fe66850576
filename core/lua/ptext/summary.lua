-- What a run says of its corpus. Holds integers, minima, maxima and bounded lists of the best, so that the summaries
-- of any parts of a corpus, merged in any order, are the summary of the whole. Rates are worked out when printed.

local core = require "ptext.core"
local quotes = require "ptext.quotes"

local summary = {}

local LISTED = 20 -- how many posts without a theme, and with problems, are named

--- An empty summary.
function summary.new()
  return {
    flow = { documents = 0, with_text = 0, empty = 0, unread = {}, dated = 0, coded = 0 },
    words = 0, scanned_words = 0, sentences = 0, scanned_sentences = 0,
    themes = {}, rules = {}, tallies = {}, unknown = {}, years = {}, languages = {}, dates = {}, problems = {},
    severities = { error = 0, warning = 0, note = 0 }, uncoded = {}, troubled = { documents = 0, first = {} },
  }
end

-- The best of a list ----------------------------------------------------------------------------------------------

-- Keeps the best quotes: at most `limits.per_author` of an author, `limits.per_theme` in all. Among the parts of a
-- corpus it keeps every quote that the whole would keep: whoever beats a quote in a part beats it in the whole.
local function best_quotes(list, limits)
  table.sort(list, quotes.better)
  local kept, of_author = {}, {}
  for _, quote in ipairs(list) do
    local count = of_author[quote.by] or 0
    if #kept < limits.per_theme and count < limits.per_author then
      of_author[quote.by] = count + 1
      kept[#kept + 1] = quote
    end
  end
  return kept
end

local function first_documents(list)
  table.sort(list, function(a, b) return a.id < b.id end)
  return table.move(list, 1, math.min(#list, LISTED), 1, {})
end

-- Adding a document -----------------------------------------------------------------------------------------------

local function count(counters, key, by)
  counters[key] = (counters[key] or 0) + (by or 1)
end

local function value_of(fields, name)
  return fields[name] and fields[name].value
end

local function names_of(authors)
  local names = {}
  for i, author in ipairs(authors or {}) do names[i] = author.name end
  return table.concat(names, ", ")
end

local function unread_code(problems)
  for _, problem in ipairs(problems) do
    if problem.severity == "error" then return problem.code end
  end
end

local function least(a, b)
  if not a or not b then return a or b end
  return a < b and a or b
end

local function greatest(a, b)
  if not a or not b then return a or b end
  return a > b and a or b
end

local function add_flow(flow, view)
  flow.documents = flow.documents + 1
  local code = view.words == 0 and unread_code(view.problems)
  if code then
    count(flow.unread, code)
  elseif view.words == 0 then
    flow.empty = flow.empty + 1
  else
    flow.with_text = flow.with_text + 1
  end
  if view.fields.published then flow.dated = flow.dated + 1 end
  if next(view.themes) then flow.coded = flow.coded + 1 end
end

local FACTS = { "title", "authors", "published", "first_published_in", "language" }

local function add_fields(into, view)
  for _, name in ipairs(FACTS) do
    local fact = view.fields[name]
    if not fact or (name == "authors" and #fact == 0) then count(into.unknown, name) end
  end
  if view.language then count(into.languages, view.language) end
  local published = value_of(view.fields, "published")
  if not published then return end
  count(into.years, published:sub(1, 4))
  into.dates.min, into.dates.max = least(into.dates.min, published), greatest(into.dates.max, published)
end

local function add_counts(into, view)
  for _, name in ipairs { "words", "scanned_words", "sentences", "scanned_sentences" } do
    into[name] = into[name] + view[name]
  end
end

local function quote_of(quote, view)
  local author = names_of(view.fields.authors)
  return { id = view.id, first = quote.first, text = quote.span:text(), author = author,
    by = author ~= "" and core.fold(author) or "\0" .. view.id, title = value_of(view.fields, "title"),
    date = value_of(view.fields, "published"), entries = quote.entries, poor = quote.poor, distinct = quote.distinct,
    strain = quote.strain }
end

-- Most quotes are worse than those that are kept: they are told by what they are ranked by. `known` are the best of
-- this summary and of those before it, by theme, or nil.
local function add_quote(theme, quote, view, limits, known)
  local list = known and (known[quote.theme] or {}) or theme.quotes
  local last = list[limits.per_theme]
  quote.id = view.id
  if limits.per_theme == 0 or last and not quotes.better(quote, last) then return end
  local made = quote_of(quote, view)
  list[#list + 1] = made
  list = best_quotes(list, limits)
  if not known then
    theme.quotes = list
  else
    known[quote.theme] = list
    theme.quotes[#theme.quotes + 1] = made
  end
end

local function theme_of(into, name)
  into[name] = into[name] or { posts = 0, hits = 0, sentences = 0, marked = 0, left_out = 0, quotes = {} }
  return into[name]
end

local function add_themes(into, view, limits, known)
  for name, counts in pairs(view.themes) do
    local theme = theme_of(into.themes, name)
    theme.posts = theme.posts + 1
    theme.hits, theme.sentences = theme.hits + counts.hits, theme.sentences + counts.sentences
    theme.marked = theme.marked + (counts.marked or 0)
    theme.left_out = theme.left_out + (counts.left_out or 0)
  end
  for _, quote in ipairs(view.quotes) do add_quote(into.themes[quote.theme], quote, view, limits, known) end
end

-- Counts a find in the table of its rule, under the values of its attributes, "" for one that it does not have.
local function add_tally(into, tally, attributes)
  local values = {}
  for i, name in ipairs(tally.by) do
    values[i] = attributes[name] == nil and "" or tostring(attributes[name]):gsub("%c", " ")
  end
  into[tally.name] = into[tally.name] or {}
  count(into[tally.name], table.concat(values, "\t"))
end

local function add_finds(into, view)
  local seen, tallies = {}, view.run and view.run.tally_of_rule or {}
  for _, find in ipairs(view.finds) do
    local rule = into.rules[find.rule] or { finds = 0, posts = 0 }
    into.rules[find.rule] = rule
    rule.finds = rule.finds + 1
    if not seen[find.rule] then rule.posts = rule.posts + 1 end
    seen[find.rule] = true
    local tally = tallies[find.rule]
    if tally then add_tally(into.tallies, tally, find.attributes) end
  end
end

-- Names a document that has problems, with the first of them.
local function add_troubled(into, view)
  local list, first = into.first, view.problems[1]
  into.documents = into.documents + 1
  if list[LISTED] and list[LISTED].id < view.id then return end
  list[#list + 1] = { id = view.id, severity = first.severity, message = first.message }
  into.first = first_documents(list)
end

--- Adds nothing but the problems of a document.
function summary.add_problems(into, view)
  if #view.problems == 0 then return end
  add_troubled(into.troubled, view)
  local seen = {}
  for _, problem in ipairs(view.problems) do
    local code = into.problems[problem.code] or { documents = 0 }
    into.problems[problem.code] = code
    count(code, problem.severity)
    count(into.severities, problem.severity)
    if not seen[problem.code] then code.documents = code.documents + 1 end
    seen[problem.code] = true
  end
end

local function add_uncoded(into, view)
  local list = into.uncoded
  if view.words == 0 or next(view.themes) or list[LISTED] and list[LISTED].id < view.id then return end
  list[#list + 1] = { id = view.id, title = value_of(view.fields, "title") }
  into.uncoded = first_documents(list)
end

--- Adds a document, by its view. `limits` are the ruleset's quotes: per_theme, per_author. `known` (nil) is a table
--- that is kept from summary to summary of a run: quotes that those before beat are left out then, which changes
--- nothing when all are merged.
function summary.add(into, view, limits, known)
  add_flow(into.flow, view)
  add_counts(into, view)
  add_fields(into, view)
  add_themes(into, view, limits, known)
  add_finds(into, view)
  summary.add_problems(into, view)
  add_uncoded(into, view)
end

-- Merging -----------------------------------------------------------------------------------------------------------

local function add_up(into, from)
  for key, number in pairs(from) do count(into, key, number) end
end

local function add_each(into, from)
  for key, counters in pairs(from) do
    into[key] = into[key] or {}
    add_up(into[key], counters)
  end
end

local function merge_flow(into, from)
  for key, value in pairs(from) do
    if key == "unread" then add_up(into.unread, value) else count(into, key, value) end
  end
end

local COUNTS = { "posts", "hits", "sentences", "marked", "left_out" }

local function merge_themes(into, from, limits)
  for name, theme in pairs(from) do
    local mine = theme_of(into, name)
    for _, key in ipairs(COUNTS) do mine[key] = mine[key] + theme[key] end
    local all = table.move(theme.quotes, 1, #theme.quotes, #mine.quotes + 1, mine.quotes)
    mine.quotes = best_quotes(all, limits)
  end
end

--- Adds the summary `from` to the summary `into` and returns it; `from` must not be used afterwards.
function summary.merge(into, from, limits)
  merge_flow(into.flow, from.flow)
  for _, name in ipairs { "words", "scanned_words", "sentences", "scanned_sentences" } do
    into[name] = into[name] + from[name]
  end
  merge_themes(into.themes, from.themes, limits)
  for _, name in ipairs { "unknown", "years", "languages", "severities" } do add_up(into[name], from[name]) end
  add_each(into.rules, from.rules)
  add_each(into.tallies, from.tallies)
  add_each(into.problems, from.problems)
  into.dates.min = least(into.dates.min, from.dates.min)
  into.dates.max = greatest(into.dates.max, from.dates.max)
  into.troubled = { documents = into.troubled.documents + from.troubled.documents,
    first = first_documents(table.move(from.troubled.first, 1, #from.troubled.first, #into.troubled.first + 1,
      into.troubled.first)) }
  into.uncoded = first_documents(table.move(from.uncoded, 1, #from.uncoded, #into.uncoded + 1, into.uncoded))
  return into
end

return summary
