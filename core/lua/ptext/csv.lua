-- Reads comma-separated values as RFC 4180 writes them: fields in double quotes may hold commas, line breaks and,
-- written twice, a quote. Lines end in CRLF, LF or CR; a BOM is left out, and so are empty lines.

local csv = {}

local BOM = "\u{FEFF}"

local Reader = {}
Reader.__index = Reader

local function fail(line, message)
  error({ line = line, message = message }, 0)
end

local function count_breaks(text)
  local _, breaks = text:gsub("\r\n?", "\n"):gsub("\n", "\n")
  return breaks
end

-- A field that begins with a quote at `at`: its text, and the position after its closing quote.
function Reader:quoted(at)
  local parts, from, started = {}, at + 1, self.line
  while true do
    local quote = self.text:find('"', from, true)
    if not quote then fail(started, "a quoted field is not closed") end
    parts[#parts + 1] = self.text:sub(from, quote - 1)
    if self.text:sub(quote + 1, quote + 1) ~= '"' then
      local field = table.concat(parts, '"')
      self.line = self.line + count_breaks(field)
      return field, quote + 1
    end
    from = quote + 2
  end
end

function Reader:plain(at)
  local field, after = self.text:match('^([^,\r\n"]*)()', at)
  if self.text:sub(after, after) == '"' then
    fail(self.line, "a quote inside a field that is not quoted: put the field in quotes, and write the quote twice")
  end
  return field, after
end

function Reader:field(at)
  local is_quoted = self.text:sub(at, at) == '"'
  local field, after = (is_quoted and self.quoted or self.plain)(self, at)
  if is_quoted and self.text:find("^[^,\r\n]", after) then
    fail(self.line, "something stands between a closing quote and the next comma")
  end
  return field, after
end

-- The row that begins at `at`, and where the next one does.
function Reader:row(at)
  local row = { line = self.line }
  row[1], at = self:field(at)
  while self.text:sub(at, at) == "," do
    row[#row + 1], at = self:field(at + 1)
  end
  self.line = self.line + 1
  return row, self.text:match("^\r?\n?()", at)
end

local function read_rows(reader)
  local rows, at = {}, reader.text:sub(1, #BOM) == BOM and #BOM + 1 or 1
  while at <= #reader.text do
    local row
    row, at = reader:row(at)
    if #row > 1 or row[1] ~= "" then rows[#rows + 1] = row end
  end
  return rows
end

--- The rows of a text, each an array of strings with `line`, the number of its first line (from 1). Returns nil, a
--- message and a line number when a quote stands where it cannot. Linear.
function csv.read(text)
  if type(text) ~= "string" then error("csv.read: expected a string, found a " .. type(text), 2) end
  local ok, rows = pcall(read_rows, setmetatable({ text = text, line = 1 }, Reader))
  if ok then return rows end
  if type(rows) ~= "table" then error(rows, 0) end
  return nil, rows.message, rows.line
end

return csv
