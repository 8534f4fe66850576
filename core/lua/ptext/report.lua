-- A summary made ready to be read: themes in their order, rates worked out, the corpus flow from files to coded posts.

local core = require "ptext.core"

local report = {}

-- Whole number of parts of a whole, 0 when there is nothing to be part of.
local function share(part, whole)
  return whole > 0 and part / whole or 0
end

local function themes_of(summary, run)
  local themes = {}
  for i, theme in ipairs(run.themes) do
    local counts = summary.themes[theme.name] or { posts = 0, hits = 0, sentences = 0, quotes = {} }
    themes[i] = { name = theme.name, parent = theme.parent, depth = theme.depth, title = theme.title, about = theme.about,
      entries = theme.entries, posts = counts.posts, hits = counts.hits, sentences = counts.sentences,
      share = share(counts.sentences, summary.scanned_sentences), quotes = counts.quotes }
  end
  return themes
end

local function flow_of(summary, corpus)
  local flow = summary.flow
  return { files = corpus.files, left_out = corpus.left_out, documents = flow.documents, unread = flow.unread,
    empty = flow.empty, with_text = flow.with_text, dated = flow.dated, undated = flow.documents - flow.dated,
    coded = flow.coded, uncoded = flow.with_text - flow.coded }
end

--- The report of a summary. `run` is the run's description, `corpus` { files =, left_out = }.
function report.of(summary, run, corpus, clusters)
  return { run = run, flow = flow_of(summary, corpus), words = summary.words, scanned_words = summary.scanned_words,
    sentences = summary.sentences, scanned_sentences = summary.scanned_sentences, themes = themes_of(summary, run),
    rules = summary.rules, dates = summary.dates, years = summary.years, languages = summary.languages,
    unknown = summary.unknown, problems = summary.problems, severities = summary.severities,
    uncoded = summary.uncoded }
end

local ORDER = { "summary", "version", "ruleset", "hash", "profile", "flow", "words", "scanned_words", "sentences",
  "scanned_sentences", "files", "left_out", "documents", "unread", "empty", "with_text", "dated", "undated", "coded",
  "uncoded" }
local THEME_ORDER = { "name", "entries", "posts", "hits", "sentences", "quotes", "id", "start", "text", "author",
  "title", "date" }

local function json_theme(theme)
  local quotes = {}
  for i, quote in ipairs(theme.quotes) do
    quotes[i] = { id = quote.id, start = quote.first - 1, text = quote.text, title = quote.title, date = quote.date,
      author = quote.author ~= "" and quote.author or nil, entries = core.array(quote.entries) }
  end
  return core.json({ name = theme.name, entries = theme.entries, posts = theme.posts, hits = theme.hits,
    sentences = theme.sentences, quotes = core.array(quotes) }, THEME_ORDER)
end

--- The report as JSON, one object: integers, dates and the best quotes.
function report.json(made)
  local themes = {}
  for i, theme in ipairs(made.themes) do themes[i] = json_theme(theme) end
  local facts = core.json({ summary = 1, version = made.run.version, ruleset = made.run.ruleset, hash = made.run.hash,
    profile = made.run.profile,
    flow = made.flow, words = made.words, scanned_words = made.scanned_words, sentences = made.sentences,
    scanned_sentences = made.scanned_sentences, rules = made.rules, dates = made.dates, years = made.years,
    languages = made.languages, unknown = made.unknown, problems = made.problems }, ORDER)
  return facts:gsub("}$", "") .. ',"themes":[' .. table.concat(themes, ",") .. "]}\n"
end

return report
