-- The quotes that the core chooses, beside those of a plain version.

local core = require "ptext.core"
local plain = require "plain_quotes"
local quotes = require "ptext.quotes"
local support = require "support"

local WORDS = { "help", "early", "cuts", "cut", "family", "need", "caf\u{E9}", "we", "and", "of", "it", "\xFF" }
local KINDS = { "title", "heading", "body", "list", "quote", "caption" }

local function entries(...)
  local list = { hits = "longest", entries = {} }
  for i, text in ipairs { ... } do list.entries[i] = { text = text } end
  return list
end

-- Lists 1, 3, 4 and 5 are of themes; 3 stands under 1, and 4 under 3.
local dictionary = assert(core.dictionary { entries("help", "need"), entries("we"), entries("early help", "early", "cuts"),
  entries("family", "cut*"), entries("caf\u{E9}") })
local themes = { names = { "a", false, "a.b", "a.b.c", "d" }, parents = { 0, 0, 1, 3 }, order = { 5, 1, 3, 4 } }

local function sentence(pick)
  local words = {}
  for i = 1, pick(20) == 1 and 260 + pick(200) or pick(14) do words[i] = WORDS[pick(#WORDS)] end
  return table.concat(words, " ")
end

local function document_of(pick)
  local lines = {}
  for i = 1, pick(6) do lines[i] = sentence(pick) .. ". " .. sentence(pick) .. "." end
  local document = core.document(table.concat(lines, "\n\n"))
  for i = 1, document:line_count() do document:label(i, KINDS[pick(#KINDS)], "test") end
  document:segment()
  return document
end

local function marked(hits, pick)
  if #hits > 0 and pick(2) == 1 then
    hits:mark("title", { { first = 1 + pick(20), last = 60 + pick(100) } })
    hits:count(core.voice_masks { false, false, {}, { "title" }, {} })
  end
  return hits
end

local function chosen(hits, per_theme)
  local list, of = {}, hits:quotes(quotes.chooser(core.themes(themes), { per_theme = per_theme }))
  for i = 1, #of do
    list[i] = { of:get(i) }
    list[i][8] = of:entries(i)
  end
  return list, of
end

describe("quotes of the core", function()
  it("are those of the plain version", function()
    local pick, count = support.random(5), 0
    for number = 1, 300 do
      local document, per_theme = document_of(pick), pick(5) - 1
      local hits = marked(document:match(dictionary), pick)
      local found = chosen(hits, per_theme)
      assert.are.same(plain(document, hits, themes, per_theme, dictionary), found, "document " .. number)
      count = count + #found
    end
    assert.is_true(count > 1000)
  end)

  it("are written as JSON", function()
    local document = core.document("Early help is what we \"need\".")
    document:segment()
    local _, of = chosen(document:match(dictionary), 1)
    assert.are.equal('[{"theme":"a","start":0,"end":29,"text":"Early help is what we \\"need\\".",'
      .. '"entries":["early help","help","need"],"of":1},'
      .. '{"theme":"a.b","start":0,"end":29,"text":"Early help is what we \\"need\\".","entries":["early help"],"of":1}]',
      of:json())
  end)

  it("raise for a rule that is none", function()
    local of = core.themes(themes)
    assert.has_error(function() core.chooser(of, { per_theme = 1, poor = { "odd" }, least = 1, most = 2, longest = 3 }) end)
    assert.has_error(function() core.chooser(of, { per_theme = -1, poor = {}, least = 1, most = 2, longest = 3 }) end)
    assert.has_error(function() core.chooser(of, { poor = {}, least = 1, most = 2, longest = 3 }) end)
    assert.has_error(function() core.themes { names = { "a" }, parents = { 2 }, order = { 1 } } end)
    assert.has_error(function() core.themes { names = { "a" }, parents = { 0 }, order = { 0 } } end)
    assert.has_error(function() core.themes { names = { "a" }, parents = { 0 } } end)
  end)

  it("cannot be asked of a document that is closed", function()
    local document = core.document("Help.")
    document:segment()
    local hits = document:match(dictionary)
    local _, of = chosen(hits, 1)
    document:close()
    assert.has_error(function() of:json() end)
    assert.has_error(function() chosen(hits, 1) end)
  end)
end)
