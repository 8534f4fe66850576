-- Tables for a spreadsheet, R or pandas, after RFC 4180: UTF-8, lines end in CRLF.
--
--   hits.csv      a row for each hit: where it stands, what matched, the sentence round it, its voice, and whether it
--                 counts for its theme
--   themes.csv    a row for each post: its fields, and for each theme 0 or 1, sentences, share of scanned sentences, and
--                 hits that are in a quotation, a title or a name, or denied
--   finds.csv     a row for each find of a rule (asks, mentions, quotations), with its attributes
--   mentions.csv  a row for each thing that a post names, with its count
--   clusters.csv  a row for each post that is one with others: `cluster` is the id of the post that stands for them
--
-- Offsets count from 0 and end before `end`, in bytes and in code points; lines and columns count from 1. A cell that a
-- spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) is given a ' in front.

local function cell(value)
  if value == nil then return "" end
  if math.type(value) == "integer" then return tostring(value) end
  local text = ptext.clean_utf8(tostring(value))
  if not text:find("[^%w _/:;.()]") and not text:find("^ ") and not text:find(" $") then return text end
  text = text:gsub("%z", "\u{FFFD}")
  if text:find("^[=+%-@\t\r\n]") then text = "'" .. text end
  if text:find('[",\r\n]') or text:find("^%s") or text:find("%s$") then text = '"' .. text:gsub('"', '""') .. '"' end
  return text
end

local function cells(values, count)
  local out = {}
  for i = 1, count do out[i] = cell(values[i]) end
  return table.concat(out, ",")
end

local function header(columns)
  return cells(columns, #columns) .. "\r\n"
end

-- A function that gives a value's cell, made once for each value.
local function remembering(text_of)
  local known = {}
  return function(value)
    local made = known[value]
    if not made then
      made = cell(text_of(value))
      known[value] = made
    end
    return made
  end
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
  "start_codepoint", "end_codepoint", "line", "column", "voice", "counted" }

local function itself(text) return text end
local function text_of(span) return span:text() end

local function hit_rows(view)
  local fields, rows = view.fields, {}
  local post = cells({ view.id, value(fields.title), joined(fields.authors, "name"), value(fields.published) }, 4)
  local name, sentence = remembering(itself), remembering(text_of)
  for i, hit in ipairs(view.hits) do
    local span = hit.span
    rows[i] = string.format("%s,%s,%s,%s,%s,%d,%d,%d,%d,%d,%d,%s,%d\r\n", post, name(hit.theme), name(hit.entry),
      cell(span:text()), sentence(hit.sentence), span.first - 1, span.last, view:codepoint(span.first),
      view:codepoint(span.last + 1), hit.line, hit.column, cell(hit.voice and table.concat(hit.voice, "; ")),
      hit.counted == false and 0 or 1)
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
    for _, ending in ipairs { "", ":sentences", ":share", ":marked" } do names[#names + 1] = theme.name .. ending end
  end
  return names
end

local function theme_cells(found)
  return found and string.format(",1,%d,%.4f,%d", found.sentences, found.share, found.marked or 0) or ",0,0,0,0"
end

local function post_row(view)
  local row = { cells(post_cells(view), #POST_COLUMNS) }
  for i, theme in ipairs(view.run.themes) do row[i + 1] = theme_cells(view.themes[theme.name]) end
  return table.concat(row) .. "\r\n"
end

-- Finds and mentions ------------------------------------------------------------------------------------------------

-- The attributes that the shipped rules give, each with a column; those of other rules are in `others`.
local ATTRIBUTES = { "asker", "reported", "addressee", "addressed", "force", "action", "canonical", "joined", "role", "speaker",
  "value", "precision" }
local has_column = {}
for _, name in ipairs(ATTRIBUTES) do has_column[name] = true end

local FIND_COLUMNS = { "id", "title", "author", "date", "rule", "text", "start_byte", "end_byte", "line", "column" }
table.move(ATTRIBUTES, 1, #ATTRIBUTES, #FIND_COLUMNS + 1, FIND_COLUMNS)
FIND_COLUMNS[#FIND_COLUMNS + 1] = "others"

local function text_of_value(item)
  return type(item) == "table" and table.concat(item, "; ") or item ~= nil and tostring(item) or nil
end

local function other_attributes(attributes)
  local parts = {}
  for name, item in pairs(attributes) do
    if not has_column[name] then parts[#parts + 1] = name .. "=" .. text_of_value(item) end
  end
  return #parts > 0 and table.concat(parts, "; ") or nil
end

local function find_rows(view)
  local rows, fields = {}, view.fields
  local title, author, day = value(fields.title), joined(fields.authors, "name"), value(fields.published)
  for i, find in ipairs(view.finds) do
    local row = { view.id, title, author, day, find.rule, find.span:text(), find.span.first - 1, find.span.last, find.line,
      find.column }
    for j, name in ipairs(ATTRIBUTES) do row[10 + j] = text_of_value(find.attributes[name]) end
    row[#FIND_COLUMNS] = other_attributes(find.attributes)
    rows[i] = cells(row, #FIND_COLUMNS) .. "\r\n"
  end
  return table.concat(rows)
end

local MENTION_COLUMNS = { "id", "kind", "text", "canonical", "count", "joined", "start_byte", "end_byte" }

local function mention_rows(view)
  local rows = {}
  for i, one in ipairs(view.mentions) do
    rows[i] = cells({ view.id, one.kind, one.text, one.canonical, one.count, table.concat(one.joined, "; "), one.first - 1,
      one.last }, #MENTION_COLUMNS) .. "\r\n"
  end
  return table.concat(rows)
end

-- Posts that are one ----------------------------------------------------------------------------------------------

local CLUSTER_COLUMNS = { "cluster", "id", "as", "share", "title", "published", "url", "words", "first_published_in",
  "republished_from" }

local function cluster_row(cluster, post, as)
  return cells({ cluster.id, post.id, as, post.share and string.format("%.3f", post.share), post.title, post.published,
    post.url, post.words, post.first_published_in, post.republished_from }, #CLUSTER_COLUMNS) .. "\r\n"
end

local function cluster_rows(clusters)
  local rows = {}
  for _, cluster in ipairs(clusters and clusters.list or {}) do
    rows[#rows + 1] = cluster_row(cluster, cluster, "stands")
    for _, post in ipairs(cluster.posts) do rows[#rows + 1] = cluster_row(cluster, post, post.as) end
  end
  return table.concat(rows)
end

return format {
  about = "Tables: every hit with its sentence, posts by themes, finds of rules, mentions, and posts that are one.",
  outputs = { "hits.csv", "themes.csv", "finds.csv", "mentions.csv", "clusters.csv" },

  begin = function(run)
    return { ["hits.csv"] = header(HIT_COLUMNS), ["themes.csv"] = header(theme_columns(run)),
      ["finds.csv"] = header(FIND_COLUMNS), ["mentions.csv"] = header(MENTION_COLUMNS),
      ["clusters.csv"] = header(CLUSTER_COLUMNS) }
  end,

  document = {
    ["hits.csv"] = hit_rows,
    ["themes.csv"] = post_row,
    ["finds.csv"] = find_rows,
    ["mentions.csv"] = mention_rows,
  },

  close = { ["clusters.csv"] = function(summary) return cluster_rows(summary.clusters) end },
}
