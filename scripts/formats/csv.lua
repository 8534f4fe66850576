-- Two tables for a spreadsheet, R or pandas, after RFC 4180: UTF-8, lines end in CRLF.
--
--   hits.csv    a row for each hit: where it stands, what matched, and the sentence round it
--   themes.csv  a row for each post: its fields, and for each theme 0 or 1, sentences and share of scanned sentences
--
-- Offsets count from 0 and end before `end`, in bytes and in code points; lines and columns count from 1. A cell that a
-- spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) is given a ' in front.

local function cell(value)
  if value == nil then return "" end
  if math.type(value) == "integer" then return tostring(value) end
  local text = ptext.clean_utf8(tostring(value)):gsub("%z", "\u{FFFD}")
  if text:find("^[=+%-@\t\r\n]") then text = "'" .. text end
  if text:find('[",\r\n]') or text:find("^%s") or text:find("%s$") then text = '"' .. text:gsub('"', '""') .. '"' end
  return text
end

local function row(values, count)
  local cells = {}
  for i = 1, count do cells[i] = cell(values[i]) end
  return table.concat(cells, ",") .. "\r\n"
end

local function value(field)
  return field and field.value
end

local function joined(list, key)
  local parts = {}
  for _, item in ipairs(list or {}) do
    if item[key] then parts[#parts + 1] = tostring(item[key]) end
  end
  return #parts > 0 and table.concat(parts, "; ") or nil
end

-- Hits -------------------------------------------------------------------------------------------------------------

local HIT_COLUMNS = { "id", "title", "author", "date", "theme", "entry", "match", "sentence", "start_byte", "end_byte",
  "start_codepoint", "end_codepoint", "line", "column" }

local function hit_rows(view)
  local rows = {}
  local title, author, date = value(view.fields.title), joined(view.fields.authors, "name"), value(view.fields.published)
  for i, hit in ipairs(view.hits) do
    local span = hit.span
    rows[i] = row({ view.id, title, author, date, hit.theme, hit.entry, span:text(), hit.sentence:text(),
      span.first - 1, span.last, view:codepoint(span.first), view:codepoint(span.last + 1), hit.line, hit.column },
      #HIT_COLUMNS)
  end
  return table.concat(rows)
end

-- Posts by themes ----------------------------------------------------------------------------------------------------

local POST_COLUMNS = { "id", "title", "authors", "roles", "published", "precision", "updated", "first_published_in",
  "republished_from", "events", "tags", "language", "words", "scanned_words", "sentences", "scanned_sentences",
  "problems" }

local function post_cells(view)
  local fields = view.fields
  return { view.id, value(fields.title), joined(fields.authors, "name"), joined(fields.authors, "role"),
    value(fields.published), fields.published and fields.published.precision, value(fields.updated),
    value(fields.first_published_in), value(fields.republished_from), joined(fields.events, "value"),
    joined(fields.tags, "value"), view.language, view.words, view.scanned_words, view.sentences,
    view.scanned_sentences, joined(view.problems, "code") }
end

local function theme_columns(run)
  local names = table.move(POST_COLUMNS, 1, #POST_COLUMNS, 1, {})
  for _, theme in ipairs(run.themes) do
    for _, ending in ipairs { "", ":sentences", ":share" } do names[#names + 1] = theme.name .. ending end
  end
  return names
end

local function post_row(view)
  local cells, count = post_cells(view), #POST_COLUMNS
  for _, theme in ipairs(view.run.themes) do
    local found = view.themes[theme.name]
    cells[count + 1] = found and 1 or 0
    cells[count + 2] = found and found.sentences or 0
    cells[count + 3] = found and string.format("%.4f", found.share) or 0
    count = count + 3
  end
  return row(cells, count)
end

return format {
  about = "Two tables: every hit with its sentence, and posts by themes.",
  outputs = { "hits.csv", "themes.csv" },

  begin = function(run)
    local columns = theme_columns(run)
    return { ["hits.csv"] = row(HIT_COLUMNS, #HIT_COLUMNS), ["themes.csv"] = row(columns, #columns) }
  end,

  document = function(view)
    return { ["hits.csv"] = hit_rows(view), ["themes.csv"] = post_row(view) }
  end,
}
