-- Which posts of a corpus are one: the same post in two places, reprinted, or cut to a teaser.
--
-- Posts are compared by the sequences of five words of their running text. Two are copies when at least half of the
-- sequences that either has are in both (Jaccard similarity); one is a teaser of another when it is shorter, no copy,
-- at least four fifths of its sequences are in the other, and the two open alike. A post that holds others whole
-- elsewhere than where it opens is a collection (an archive page, a digest), and no post is a teaser of it.
--
-- One post stands for a cluster, and every other is a copy or a teaser of that one, not merely of some other in the
-- cluster. A post stands before its teasers; among copies the first of these does:
--   1. one that has no note that it is a copy or cut before one that says where it was published first, that before
--      one that says that the rest is elsewhere;
--   2. the earliest published, those without a date last;
--   3. the longest;
--   4. the one whose id comes first.
-- So neither the order in which posts are read nor the number of jobs makes a difference, and what parts of a corpus
-- gathered is, put together, what the whole would gather.
--
-- A post costs 0.3 KB of memory until the end and twice that while clusters are made; its sequences wait in a file,
-- some 5 KB for a thousand words. Candidates come from signatures (core/text/similar.h, for copies) and from sequences
-- drawn by lot (core/text/contained.h, for teasers), so that the time grows with the posts, not with their square;
-- whether two are one is then counted exactly.

local core = require "ptext.core"
local sketches = require "ptext.sketches"

local clusters = {}

--- The share of sequences that makes copies, and that which makes a teaser.
clusters.COPY, clusters.TEASER = 0.5, 0.8
--- The words of a sequence, and the sequences that a post must have to be compared.
clusters.SHINGLE, clusters.LEAST = 5, sketches.LEAST

local OPENING = 1 / 3 -- of the sequences that open a teaser, found where the post opens

-- Rank --------------------------------------------------------------------------------------------------------------

local function note_of(facts)
  if facts.cut then return "2" end
  return (facts.first_published_in or facts.republished_from) and "1" or "0"
end

-- A string that sorts before those of posts that it stands before.
local function rank_of(facts)
  local shortness = string.format("%016x", math.maxinteger - facts.scanned_words)
  return table.concat({ note_of(facts), facts.published or "unknown", shortness, facts.id }, " ")
end

-- Clusters in the making --------------------------------------------------------------------------------------------

local Search = {}
Search.__index = Search

function Search:rank(n)
  local rank = self.ranks[n]
  if not rank then
    rank = rank_of(self.store:facts(n))
    self.ranks[n] = rank
  end
  return rank
end

function Search:by_rank(numbers)
  table.sort(numbers, function(a, b) return self:rank(a) < self:rank(b) end)
  return numbers
end

-- How n is one with m ("copy" or "teaser", the share that makes it so), or nothing; and whether it would be a teaser
-- but for where it stands in m.
local function relation(sketch_n, sketch_m)
  local shared, of_n, of_m = core.sketch_shared(sketch_n, sketch_m)
  local likeness = shared / (of_n + of_m - shared)
  if likeness >= clusters.COPY then return "copy", likeness end
  local held = shared / of_n
  if of_n >= of_m or held < clusters.TEASER then return nil end
  local opening, count = core.sketch_opening(sketch_n, sketch_m)
  if opening < count * OPENING then return nil, nil, true end
  return "teaser", held
end

function Search:join(n, leader, as, share)
  self.joined[n] = { leader = leader, as = as, share = share }
end

-- The best of some leaders for a post: the one it shares most with, then the first by rank.
function Search:best_copy(n, leaders)
  local best, most = nil, -1
  local sketch = #leaders > 0 and self.store:sketch(n)
  for _, leader in ipairs(leaders) do
    local as, share = relation(sketch, self.store:sketch(leader))
    if as == "copy" and (share > most or (share == most and self:rank(leader) < self:rank(best))) then
      best, most = leader, share
    end
  end
  return best, most
end

-- Copies: posts come by rank, and join a leader or lead.
function Search:gather_copies()
  local similar, grouped = self.similar, {}
  similar:group()
  for n = 1, #similar do
    if similar:grouped(n) then grouped[#grouped + 1] = n end
  end
  for _, n in ipairs(self:by_rank(grouped)) do
    local leader, share = self:best_copy(n, similar:near(n))
    if leader then self:join(n, leader, "copy", share) else similar:lead(n) end
  end
end

-- Teasers -----------------------------------------------------------------------------------------------------------

function Search:leaders()
  local leaders = {}
  for n = 1, self.store:count() do
    if not self.joined[n] then leaders[#leaders + 1] = n end
  end
  return leaders
end

-- Notes for leader m which other leaders it holds: { by = m, share = } for each that is a teaser of it.
function Search:note_held(m, candidates, held, collections)
  local sketch = self.store:sketch(m)
  for _, n in ipairs(candidates) do
    local as, share, elsewhere = relation(self.store:sketch(n), sketch)
    if elsewhere then collections[m] = true end
    if as == "teaser" then
      held[n] = held[n] or {}
      table.insert(held[n], { by = m, share = share })
    end
  end
end

-- By leader that is held, what holds it; and which leaders are collections.
function Search:look_for_teasers()
  local leaders, contained, held, collections = self:leaders(), core.contained(), {}, {}
  for _, n in ipairs(leaders) do contained:add(self.store:sketch(n)) end
  contained:index()
  for _, m in ipairs(leaders) do
    local candidates = contained:held_by(self.store:sketch(m))
    for i, number in ipairs(candidates) do candidates[i] = leaders[number] end
    if #candidates > 0 then self:note_held(m, candidates, held, collections) end
  end
  contained:close()
  return held, collections
end

function Search:best_holder(holders, collections)
  local best
  for _, one in ipairs(holders) do
    local fits = not collections[one.by] and not self.joined[one.by]
    if fits and (not best or one.share > best.share
      or (one.share == best.share and self:rank(one.by) < self:rank(best.by))) then
      best = one
    end
  end
  return best
end

-- Longer ones first, since what holds a teaser may be one itself.
function Search:by_length(held)
  local numbers = {}
  for n in pairs(held) do numbers[#numbers + 1] = n end
  table.sort(numbers, function(a, b)
    if self.sizes[a] ~= self.sizes[b] then return self.sizes[a] > self.sizes[b] end
    return self:rank(a) < self:rank(b)
  end)
  return numbers
end

-- Copies of a leader that joined another follow it when they are one with that other too. The rest are gathered anew.
function Search:follow(copies, leader)
  local sketch, rest = self.store:sketch(leader), {}
  for _, n in ipairs(self:by_rank(copies)) do
    self.joined[n] = nil
    local as, share = relation(self.store:sketch(n), sketch)
    if as then self:join(n, leader, as, share) else rest[#rest + 1] = n end
  end
  local leaders = {}
  for _, n in ipairs(rest) do
    local copied, share = self:best_copy(n, leaders)
    if copied then self:join(n, copied, "copy", share) else leaders[#leaders + 1] = n end
  end
end

function Search:gather_teasers()
  local held, collections = self:look_for_teasers()
  local copies = {}
  for n, joined in pairs(self.joined) do
    copies[joined.leader] = copies[joined.leader] or {}
    table.insert(copies[joined.leader], n)
  end
  for _, n in ipairs(self:by_length(held)) do
    local best = self:best_holder(held[n], collections)
    if best then
      self:join(n, best.by, "teaser", best.share)
      self:follow(copies[n] or {}, best.by)
    end
  end
end

-- What is told of them ----------------------------------------------------------------------------------------------

local function by_id(a, b) return a.id < b.id end

local TOLD = { "id", "title", "published", "url", "words", "first_published_in", "republished_from" }

local function told(facts)
  local post = {}
  for _, key in ipairs(TOLD) do post[key] = facts[key] end
  return post
end

local function add_repeated(repeated, facts)
  repeated.posts = repeated.posts + 1
  repeated.scanned_sentences = repeated.scanned_sentences + facts.scanned_sentences
  if #facts.themes > 0 then repeated.coded = repeated.coded + 1 end
  for _, counts in ipairs(facts.themes) do
    local theme = repeated.themes[counts.number] or { posts = 0, hits = 0, sentences = 0 }
    repeated.themes[counts.number] = theme
    theme.posts = theme.posts + 1
    theme.hits = theme.hits + counts.hits
    theme.sentences = theme.sentences + counts.sentences
  end
end

-- The clusters, and what their posts add to the counts beyond those that stand for them.
function Search:tell()
  local list, of_leader = {}, {}
  local repeated = { posts = 0, coded = 0, scanned_sentences = 0, themes = {} }
  for n, joined in pairs(self.joined) do
    local cluster = of_leader[joined.leader]
    if not cluster then
      cluster = told(self.store:facts(joined.leader))
      cluster.posts = {}
      of_leader[joined.leader], list[#list + 1] = cluster, cluster
    end
    local facts = self.store:facts(n)
    local post = told(facts)
    post.as, post.share = joined.as, joined.share
    table.insert(cluster.posts, post)
    add_repeated(repeated, facts)
  end
  table.sort(list, by_id)
  for _, cluster in ipairs(list) do table.sort(cluster.posts, by_id) end
  return { list = list, repeated = repeated }
end

-- The corpus ---------------------------------------------------------------------------------------------------------

local Clusters = {}
Clusters.__index = Clusters

--- What gathers the sketches of a corpus, in a file at `path` that is removed in the end.
function clusters.open(path)
  return setmetatable({ store = sketches.open(path), similar = core.similar(clusters.COPY), sizes = {} }, Clusters)
end

--- Adds records of `sketches.of`, any number of them in one string. The order of adding makes no difference.
function Clusters:add(bytes)
  self.store:add(bytes, function(sketch)
    self.sizes[#self.sizes + 1] = core.sketch_count(sketch)
    self.similar:add(sketch)
  end)
end

--- The clusters of all that was added; nothing can be added after it. Returns { list, repeated }: `list`, by the id of
--- the post that stands for each, holds { id, title, published, url, words, first_published_in, republished_from,
--- posts }, and `posts` the others, by id, with `as` ("copy" or "teaser") and `share` as well. `repeated` counts the
--- others: posts, coded, scanned_sentences, and for themes (by their place in the run) posts, hits and sentences.
function Clusters:find()
  local search = setmetatable({ store = self.store, similar = self.similar, sizes = self.sizes, ranks = {},
    joined = {} }, Search)
  search:gather_copies()
  search:gather_teasers()
  return search:tell()
end

--- Gives back memory and file. May be called twice.
function Clusters:close()
  self.similar:close()
  self.store:close()
end

return clusters
