-- A table that says of documents what their texts need not: --metadata FILE.csv, one row for each id. What it says wins
-- over what a reader finds, and is marked `by = "metadata"`.

local core = require "ptext.core"
local csv = require "ptext.csv"

local metadata = {}

local NAMED = 3 -- ids that are named where some are missing

-- What the columns mean; any other is kept in the record's `extra`.
local MEANINGS = { id = "id", url = "url", title = "title", author = "authors", authors = "authors",
  published = "published", date = "published", updated = "updated" }

-- Cells -------------------------------------------------------------------------------------------------------------

local function trim(text)
  return text:match("^%s*(.-)%s*$")
end

local function days_in(year, month)
  if month == 2 then return (year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)) and 29 or 28 end
  return (month == 4 or month == 6 or month == 9 or month == 11) and 30 or 31
end

-- A date as ISO 8601 writes it, with or without a time: its value and precision.
local function iso_date(text)
  local date = text:match("^([%d-]+)$") or text:match("^(%d+-%d+-%d+)[T ]%d%d:%d%d[%d:.,]*%s?[Z%d:+-]*$")
  if not date then return nil end
  local year, month, day = date:match("^(%d%d%d%d)%-?(%d?%d?)%-?(%d?%d?)$")
  if not year or date ~= year .. (month ~= "" and "-" .. month or "") .. (day ~= "" and "-" .. day or "") then
    return nil
  end
  local number = tonumber(month)
  if month ~= "" and (#month < 2 or number < 1 or number > 12) then return nil end
  local last = day ~= "" and days_in(tonumber(year), number)
  if last and (#day < 2 or tonumber(day) < 1 or tonumber(day) > last) then return nil end
  return { value = date, precision = day ~= "" and "day" or month ~= "" and "month" or "year" }
end

-- A date as people write it, by the same script that readers use.
local function written_date(text, dates)
  local first, last, found = dates.find(text, 1, { years = true })
  if first ~= 1 or last ~= #text then return nil end
  return { value = found.value, precision = found.precision, ambiguous = found.ambiguous }
end

local function names_of(text)
  local names = {}
  for part in (text .. ";"):gmatch("(.-);") do
    local name = trim(part)
    if name ~= "" then names[#names + 1] = name end
  end
  return names
end

-- Rows --------------------------------------------------------------------------------------------------------------

local Table = {}
Table.__index = Table

local function fail(self, line, message)
  error({ message = string.format("%s:%d: %s", self.path, line, message) }, 0)
end

local function read_head(self, row)
  local taken = {}
  for i, cell in ipairs(row) do
    local name = trim(cell)
    local meaning = MEANINGS[name:lower()] or name
    if name == "" then fail(self, row.line, "column " .. i .. " has no name") end
    if taken[meaning] then
      fail(self, row.line, string.format("the columns `%s` and `%s` say the same", taken[meaning], name))
    end
    taken[meaning] = name
    self.columns[i] = { name = name, meaning = meaning, extra = not MEANINGS[name:lower()] }
  end
  if not taken.id then
    local hint = #row == 1 and row[1]:find("[;\t]") and "; columns are set apart by commas" or ""
    fail(self, row.line, "no column is called `id`: the first line names the columns" .. hint)
  end
end

local readers = {}

function readers.url(value) return value end
function readers.title(value) return value end
function readers.authors(value) return names_of(value) end

local function read_date(value, self, line, column)
  local date = iso_date(value) or written_date(value, self.dates())
  if not date then
    self.warnings[#self.warnings + 1] = string.format("%s:%d: %s: \"%s\" is not a date, such as 2024-03-13",
      self.path, line, column.name, value)
  end
  return date
end
readers.published, readers.updated = read_date, read_date

local function read_row(self, cells)
  if #cells ~= #self.columns then
    fail(self, cells.line, string.format("%d columns, where the first line names %d", #cells, #self.columns))
  end
  local row = { line = cells.line, values = {}, facts = {}, extra = {} }
  for i, column in ipairs(self.columns) do
    local value = trim(cells[i])
    if column.meaning == "id" then
      row.id = value
    elseif value ~= "" then
      row.values[column.name] = value
      if column.extra then row.extra[column.name] = core.json(value) end
      if readers[column.meaning] then
        row.facts[column.meaning] = readers[column.meaning](value, self, cells.line, column)
      end
    end
  end
  return row
end

local function add_row(self, row)
  if row.id == "" then fail(self, row.line, "this row has no id") end
  local other = self.rows[row.id]
  if other then fail(self, row.line, string.format("the id %q has a row already, in line %d", row.id, other.line)) end
  self.rows[row.id], self.count = row, self.count + 1
end

--- Reads a table. `dates()` gives the script that reads dates (lib/dates). Returns the table: path, sha256, rows (by
--- id), count, warnings (lines for people). Raises { message } with file and line when it cannot be read.
function metadata.read(path, dates)
  local bytes, unread = core.os.read(path)
  if not bytes then error({ message = unread }, 0) end
  local self = setmetatable({ path = path, sha256 = core.sha256(bytes), columns = {}, rows = {}, count = 0,
    warnings = {}, dates = dates }, Table)
  local rows, message, line = csv.read((core.decode(bytes)))
  if not rows then fail(self, line, message) end
  if not rows[1] then fail(self, 1, "the table is empty") end
  read_head(self, rows[1])
  for i = 2, #rows do add_row(self, read_row(self, rows[i])) end
  return self
end

-- The corpus --------------------------------------------------------------------------------------------------------

local function some(ids)
  table.sort(ids)
  local named = table.concat(ids, ", ", 1, math.min(#ids, NAMED))
  return #ids > NAMED and named .. ", …" or named
end

local function plural(count, one, many)
  return count == 1 and "1 " .. one or count .. " " .. many
end

--- Gives every entry of a corpus its row, as `row`. Returns lines for people: what was odd in the table, ids of the
--- table that no document has, documents that have no row.
function Table:attach(entries)
  local without, matched, unknown = {}, {}, {}
  for _, entry in ipairs(entries) do
    entry.row = self.rows[entry.id]
    if entry.row then matched[entry.id] = true else without[#without + 1] = entry.id end
  end
  for id in pairs(self.rows) do
    if not matched[id] then unknown[#unknown + 1] = id end
  end
  local told = table.move(self.warnings, 1, #self.warnings, 1, {})
  if #unknown > 0 then
    told[#told + 1] = string.format("%s: %s not in the corpus: %s", self.path, plural(#unknown, "id is", "ids are"),
      some(unknown))
  end
  if #without > 0 then
    told[#told + 1] = string.format("%s: %s no row: %s", self.path, plural(#without, "document has", "documents have"),
      some(without))
  end
  return told
end

-- A document --------------------------------------------------------------------------------------------------------

local function same(a, b)
  local function plain(text) return (core.fold(text):gsub("%s+", " ")) end
  return type(a) == "string" and type(b) == "string" and plain(a) == plain(b)
end

-- What the text says of a fact stays beside it where both say the same.
local function with_source(fact, found, key)
  if found and same(found[key], fact[key]) then
    for name, item in pairs(found) do
      if fact[name] == nil then fact[name] = item end
    end
  end
  fact.by = "metadata"
  return fact
end

local function set(document, name, fact)
  fact = with_source(fact, document.fields[name], "value")
  local span, rule = fact.span, fact.rule
  fact.span, fact.rule = nil, nil
  document:field(name, fact.value, span, rule, fact)
end

local function set_authors(document, names)
  local found = document.fields.authors or {}
  document:clear("authors")
  for _, name in ipairs(names) do
    local fact = { name = name }
    for _, author in ipairs(found) do
      if same(author.name, name) then with_source(fact, author, "name") end
    end
    fact.by = "metadata"
    document:add("authors", fact, fact.span, fact.rule)
  end
end

local function copy(from)
  local to = {}
  for key, value in pairs(from) do to[key] = value end
  return to
end

--- Gives a document the raw cells of its row, for its reader and for rules.
function metadata.tell(document, row)
  document.metadata = row.values
end

--- Sets what a row says of a document, after its reader.
function metadata.apply(document, row)
  local facts = row.facts
  for _, name in ipairs { "url", "title" } do
    if facts[name] then set(document, name, { value = facts[name] }) end
  end
  for _, name in ipairs { "published", "updated" } do
    if facts[name] then set(document, name, copy(facts[name])) end
  end
  if facts.authors and facts.authors[1] then set_authors(document, facts.authors) end
  for name, raw in pairs(row.extra) do document.extra[name] = raw end
end

return metadata
