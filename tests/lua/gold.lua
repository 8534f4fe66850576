-- The sample corpora with their gold, for specs that measure the reader and the scripts. For the scripts posts are
-- labelled as the gold says, with the authors it names, so that it is the rules that are judged and not the reader.

local cjson = require "cjson"
local core = require "ptext.core"
local document = require "ptext.document"
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"
local support = require "support"

local gold = {}

--- The sample corpora: name, folder; `second` and `third` for the posts that were written without a look at the rules.
-- Of those of the third, asks, mentions and quotations are not coded.
gold.corpora = {
  { name = "the sample corpus", folder = support.root .. "/tests/corpus/" },
  { name = "the second corpus", folder = support.root .. "/tests/corpus/second/", second = true,
    floors = { organisation = { 0.9, 0.85 }, legislation = { 0.9, 0.8 }, publication = { 0.85, 0.9 },
      number = { 0.9, 0.9 }, asks = { 0.9, 0.85 }, speaker = { 0.9, 0.9 }, themes = { 0.95, 0.85 } } },
  { name = "the third corpus", folder = support.root .. "/tests/corpus/third/", third = true },
}

--- Describes each corpus that is coded, or each: `describe` is busted's, `body` is given the corpus.
function gold.each(describe, what, body, uncoded)
  for _, corpus in ipairs(gold.corpora) do
    if uncoded or not corpus.third then
      describe(what .. " " .. corpus.name, function() body(corpus) end)
    end
  end
end

--- White space of any kind as one space, and apostrophes as one.
function gold.plain(text)
  return (text:gsub("\u{A0}", " "):gsub("%s+", " "):gsub("\u{2019}", "'"):gsub("\u{2018}", "'"))
end

--- The posts of a corpus as the gold has them, with their `path`; `coded` leaves out those whose finds are not coded.
function gold.posts(corpus, coded)
  local posts = {}
  for line in io.lines(corpus.folder .. "gold.jsonl") do
    local post = cjson.decode(line)
    post.path = corpus.folder .. "posts/" .. post.id
    if post.coded or not coded then posts[#posts + 1] = post end
  end
  return posts
end

--- The document of a post.
function gold.document(post)
  local made = document.new(post.id, (core.decode(support.read(post.path))))
  local kinds = {}
  for kind, numbers in pairs(post.lines or {}) do
    for _, number in ipairs(numbers) do kinds[number] = kind end
  end
  for _, line in ipairs(made.lines) do line:label(kinds[line.number] or "boilerplate", "gold") end
  for _, author in ipairs(post.authors or {}) do made:add("authors", { name = author.name }) end
  made:segment(require "ptext.abbreviations"())
  return made
end

--- What a shipped ruleset finds in all posts: by id { text, finds, document, matches, state }, and the loaded ruleset.
function gold.run(name, posts)
  local loaded, problems = ruleset.load(support.root .. "/scripts/" .. name .. ".lua", {})
  assert(loaded, problems and problems[1] and ruleset.message(problems[1]))
  local out = {}
  for _, post in ipairs(posts) do
    local made = gold.document(post)
    local matches = made.core:match(loaded.dictionary)
    local finds, named = rules.find(made, loaded, matches)
    local mentions = named and named:list() or {}
    assert(#made.problems == 0, made.problems[1] and made.problems[1].message)
    out[post.id] = { text = made:text(), finds = finds, document = made, matches = matches, mentions = mentions }
  end
  return out, loaded
end

--- A tally of one kind of thing: right, wrong and missed, with examples of the last two.
function gold.tally()
  return { right = 0, found = 0, wrong = {}, missed = {} }
end

--- Precision and recall of a tally; `found` are the right ones of the gold, `right` those of the finds. Of nothing they
-- are 1.
function gold.scores(tally)
  local made, wanted = tally.right + #tally.wrong, tally.found + #tally.missed
  return made == 0 and 1 or tally.right / made, wanted == 0 and 1 or tally.found / wanted
end

local verbose = os.getenv "GOLD"

--- Prints the scores of a tally, and all that is wrong in it when GOLD is set in the environment.
function gold.report(name, tally)
  local precision, recall = gold.scores(tally)
  io.write(string.format("  %-14s precision %.2f (%d of %d)  recall %.2f (%d of %d)\n", name, precision, tally.right,
    tally.right + #tally.wrong, recall, tally.found, tally.found + #tally.missed))
  if verbose then
    for _, text in ipairs(tally.wrong) do io.write("      wrong   ", text, "\n") end
    for _, text in ipairs(tally.missed) do io.write("      missed  ", text, "\n") end
  end
  return precision, recall
end

--- Asserts floors of precision and recall, and shows what is wrong when they are not reached. A corpus may have its own.
function gold.floor(name, tally, precision, recall, corpus)
  local p, r = gold.report(name, tally)
  local own = corpus and corpus.floors and corpus.floors[name] or { precision, recall }
  local shown = string.format("%s: precision %.3f, recall %.3f\nwrong:\n%s\nmissed:\n%s", name, p, r,
    table.concat(tally.wrong, "\n"), table.concat(tally.missed, "\n"))
  assert(p >= own[1] and r >= own[2], shown)
end

return gold
