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

local function header(columns)
  return ptext.csv(columns) .. "\r\n"
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

-- Hits and finds ---------------------------------------------------------------------------------------------------

-- What stands first in each row of a post.
local POST = { "id", "title", "author", "date" }

local function post_cells(view)
  local fields = view.fields
  return ptext.csv({ view.id, value(fields.title), joined(fields.authors, "name"), value(fields.published) }, #POST)
end

local HITS = { "theme", "entry", "match", "sentence", "start_byte", "end_byte", "start_codepoint", "end_codepoint",
  "line", "column", "voice", "counted" }

-- After `column` the attributes that the shipped rules give; those of other rules are in `others`.
local FINDS = { "rule", "text", "start_byte", "end_byte", "line", "column",
  "asker", "reported", "addressee", "addressed", "force", "action", "canonical", "joined", "role", "speaker", "value",
  "precision", "others" }

local MENTIONS = { "kind", "text", "canonical", "count", "joined", "start_byte", "end_byte" }

local function with(first, columns)
  return table.move(columns, 1, #columns, #first + 1, table.move(first, 1, #first, 1, {}))
end

-- Posts by themes ----------------------------------------------------------------------------------------------------

local POSTS = { "id", "title", "authors", "roles", "published", "precision", "updated", "first_published_in",
  "republished_from", "events", "tags", "language", "words", "scanned_words", "sentences", "scanned_sentences",
  "problems" }

-- Of each theme, the first under its name, the others under its name and their own.
local THEME = { "coded", "sentences", "share", "marked" }

local function facts_of_post(view)
  local fields = view.fields
  return ptext.csv({ view.id, value(fields.title), joined(fields.authors, "name"), joined(fields.authors, "role"),
    value(fields.published), fields.published and fields.published.precision, value(fields.updated),
    value(fields.first_published_in), value(fields.republished_from), joined(fields.events, "value"),
    joined(fields.tags, "value"), view.language, view.words, view.scanned_words, view.sentences,
    view.scanned_sentences, joined(view.problems, "code") }, #POSTS)
end

local function theme_columns(run)
  local names = {}
  for _, theme in ipairs(run.themes) do
    for i, column in ipairs(THEME) do names[#names + 1] = theme.name .. (i > 1 and ":" .. column or "") end
  end
  return names
end

local function post_row(view)
  return facts_of_post(view) .. view:theme_cells(THEME) .. "\r\n"
end

-- Posts that are one ----------------------------------------------------------------------------------------------

local CLUSTERS = { "cluster", "id", "as", "share", "title", "published", "url", "words", "first_published_in",
  "republished_from" }

local function cluster_row(cluster, post, as)
  return ptext.csv({ cluster.id, post.id, as, post.share and string.format("%.3f", post.share), post.title, post.published,
    post.url, post.words, post.first_published_in, post.republished_from }, #CLUSTERS) .. "\r\n"
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
    return { ["hits.csv"] = header(with(POST, HITS)), ["themes.csv"] = header(with(POSTS, theme_columns(run))),
      ["finds.csv"] = header(with(POST, FINDS)), ["mentions.csv"] = header(with({ "id" }, MENTIONS)),
      ["clusters.csv"] = header(CLUSTERS) }
  end,

  document = {
    ["hits.csv"] = function(view) return view:rows("hits", HITS, post_cells(view)) end,
    ["themes.csv"] = post_row,
    ["finds.csv"] = function(view) return view:rows("finds", FINDS, post_cells(view)) end,
    ["mentions.csv"] = function(view) return view:rows("mentions", MENTIONS, ptext.csv { view.id }) end,
  },

  close = { ["clusters.csv"] = function(summary) return cluster_rows(summary.clusters) end },
}
