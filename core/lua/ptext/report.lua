-- A summary made ready to be read: themes in their order, rates worked out, the corpus flow from files to coded posts.

local clusters = require "ptext.clusters"
local core = require "ptext.core"

local report = {}

-- Whole number of parts of a whole, 0 when there is nothing to be part of.
local function share(part, whole)
  return whole > 0 and part / whole or 0
end

-- Posts that are one --------------------------------------------------------------------------------------------------

-- By the id of a post that is in a cluster and does not stand for it, the id of the one that does.
local function standing_for(found)
  local standing = {}
  for _, cluster in ipairs(found and found.list or {}) do
    for _, post in ipairs(cluster.posts) do standing[post.id] = cluster.id end
  end
  return standing
end

-- Of quotes with the same words from posts that are one only the first is left, or that of the post that stands for
-- them.
local function told_once(quotes, standing)
  local kept, place = {}, {}
  for _, quote in ipairs(quotes) do
    local key = (standing[quote.id] or quote.id) .. "\0" .. core.fold(quote.text)
    local at = place[key] or #kept + 1
    if not place[key] or not standing[quote.id] then kept[at] = quote end
    place[key] = at
  end
  return kept
end

local NOTHING = { posts = 0, hits = 0, sentences = 0 }

-- The counts of a theme when posts that are one count once.
local function counted_once(counts, found, number, sentences)
  if not found then return nil end
  local repeated = found.repeated.themes[number] or NOTHING
  local once = {}
  for key in pairs(NOTHING) do once[key] = counts[key] - repeated[key] end
  once.share = share(once.sentences, sentences - found.repeated.scanned_sentences)
  return once
end

local function clusters_of(summary, found)
  if not found then return nil end
  local repeated, of = found.repeated, { copy = 0, teaser = 0 }
  for _, cluster in ipairs(found.list) do
    for _, post in ipairs(cluster.posts) do of[post.as] = of[post.as] + 1 end
  end
  return { list = found.list, copies = of.copy, teasers = of.teaser, shingle = clusters.SHINGLE,
    copy = clusters.COPY, teaser = clusters.TEASER, least = clusters.LEAST,
    once = { posts = summary.flow.documents - repeated.posts, coded = summary.flow.coded - repeated.coded,
      scanned_sentences = summary.scanned_sentences - repeated.scanned_sentences } }
end

-- The report ----------------------------------------------------------------------------------------------------------

local function themes_of(summary, run, found)
  local themes, standing = {}, standing_for(found)
  for i, theme in ipairs(run.themes) do
    local counts = summary.themes[theme.name]
      or { posts = 0, hits = 0, sentences = 0, marked = 0, left_out = 0, quotes = {} }
    themes[i] = { name = theme.name, parent = theme.parent, depth = theme.depth, title = theme.title,
      about = theme.about, entries = theme.entries, posts = counts.posts, hits = counts.hits,
      sentences = counts.sentences, marked = counts.marked, left_out = counts.left_out,
      share = share(counts.sentences, summary.scanned_sentences), quotes = told_once(counts.quotes, standing),
      once = counted_once(counts, found, i, summary.scanned_sentences) }
  end
  return themes
end

-- The rows of each table of finds, { by attribute, count }, in the order of the values; an attribute that a find does
-- not have is absent.
local function tallies_of(summary, run)
  local out = {}
  for name, by in pairs(run.tallies or {}) do
    local keys, rows = {}, {}
    for key in pairs(summary.tallies[name] or {}) do keys[#keys + 1] = key end
    table.sort(keys)
    for i, key in ipairs(keys) do
      local row, values = { count = summary.tallies[name][key] }, {}
      for value in (key .. "\t"):gmatch("([^\t]*)\t") do values[#values + 1] = value end
      for j, attribute in ipairs(by) do row[attribute] = values[j] ~= "" and values[j] or nil end
      rows[i] = row
    end
    out[name] = rows
  end
  return out
end

local function flow_of(summary, corpus)
  local flow = summary.flow
  return { files = corpus.files, left_out = corpus.left_out, documents = flow.documents, unread = flow.unread,
    empty = flow.empty, with_text = flow.with_text, dated = flow.dated, undated = flow.documents - flow.dated,
    coded = flow.coded, uncoded = flow.with_text - flow.coded }
end

--- The report of a summary. `run` is the run's description, `corpus` { files =, left_out = }, `found` what
--- `Clusters:find` gave, or nil when posts that are one were not looked for.
function report.of(summary, run, corpus, found)
  return { run = run, flow = flow_of(summary, corpus), words = summary.words, scanned_words = summary.scanned_words,
    sentences = summary.sentences, scanned_sentences = summary.scanned_sentences,
    themes = themes_of(summary, run, found),
    rules = summary.rules, tallies = tallies_of(summary, run), dates = summary.dates, years = summary.years,
    languages = summary.languages, unknown = summary.unknown, problems = summary.problems,
    severities = summary.severities, uncoded = summary.uncoded, troubled = summary.troubled,
    clusters = clusters_of(summary, found) }
end

local ORDER = { "summary", "version", "ruleset", "hash", "profile", "flow", "words", "scanned_words", "sentences",
  "scanned_sentences", "files", "left_out", "documents", "unread", "empty", "with_text", "dated", "undated", "coded",
  "uncoded" }
local THEME_ORDER = { "name", "entries", "posts", "hits", "sentences", "marked", "left_out", "once",
  "quotes", "id", "start", "text", "author", "title", "date" }
local CLUSTER_ORDER = { "shingle", "copy", "teaser", "least", "once", "id", "as", "share", "title", "published", "url",
  "words", "first_published_in", "republished_from", "posts", "coded", "scanned_sentences", "list" }

local function json_theme(theme)
  local quotes = {}
  for i, quote in ipairs(theme.quotes) do
    quotes[i] = { id = quote.id, start = quote.first - 1, text = quote.text, title = quote.title, date = quote.date,
      author = quote.author ~= "" and quote.author or nil, entries = core.array(quote.entries) }
  end
  return core.json({ name = theme.name, entries = theme.entries, posts = theme.posts, hits = theme.hits,
    sentences = theme.sentences, marked = theme.marked, left_out = theme.left_out, quotes = core.array(quotes),
    once = theme.once and { posts = theme.once.posts, hits = theme.once.hits, sentences = theme.once.sentences } },
    THEME_ORDER)
end

local function json_tallies(tallies)
  local out = {}
  for name, rows in pairs(tallies) do out[name] = core.array(rows) end
  return next(out) and out or nil
end

local function with_fixed_share(post)
  local copy = {}
  for key, value in pairs(post) do copy[key] = value end
  copy.share = post.share and core.fixed(post.share, 3)
  return copy
end

local function json_clusters(found)
  if not found then return "" end
  local list = {}
  for i, cluster in ipairs(found.list) do
    list[i] = with_fixed_share(cluster)
    list[i].posts = core.array {}
    for j, post in ipairs(cluster.posts) do list[i].posts[j] = with_fixed_share(post) end
  end
  return ',"clusters":' .. core.json({ shingle = found.shingle, copy = core.fixed(found.copy, 2),
    teaser = core.fixed(found.teaser, 2), least = found.least, once = found.once, list = core.array(list) },
    CLUSTER_ORDER)
end

--- The report as JSON, one object: integers, dates and the best quotes.
function report.json(made)
  local themes = {}
  for i, theme in ipairs(made.themes) do themes[i] = json_theme(theme) end
  local facts = core.json({ summary = 1, version = made.run.version, ruleset = made.run.ruleset, hash = made.run.hash,
    profile = made.run.profile,
    flow = made.flow, words = made.words, scanned_words = made.scanned_words, sentences = made.sentences,
    scanned_sentences = made.scanned_sentences, rules = made.rules, tallies = json_tallies(made.tallies),
    dates = made.dates, years = made.years,
    languages = made.languages, unknown = made.unknown, problems = made.problems }, ORDER)
  return facts:gsub("}$", "") .. json_clusters(made.clusters) .. ',"themes":[' .. table.concat(themes, ",") .. "]}\n"
end

return report
