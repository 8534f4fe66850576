-- Posts that are one: what the core compares, the clusters that are made of it, and how a run tells them.

local clusters = require "ptext.clusters"
local core = require "ptext.core"
local plain = require "plain_clusters"
local sketches = require "ptext.sketches"
local support = require "support"

local function shuffled(list, pick)
  local copy = table.move(list, 1, #list, 1, {})
  for i = #copy, 2, -1 do
    local j = pick(i)
    copy[i], copy[j] = copy[j], copy[i]
  end
  return copy
end

local function sketch_of(text)
  local document = core.document(text)
  document:segment()
  return document:sketch()
end

-- Words `first` to `last` of a language that has one word for each number.
local function words(first, last)
  local list = {}
  for i = first, last do list[#list + 1] = "w" .. i .. "x" end
  return table.concat(list, " ")
end

-- A post as the engine sees it: id, text and facts.
local function record_of(post)
  local fields = {}
  for _, name in ipairs { "title", "published", "first_published_in", "republished_from" } do
    fields[name] = post[name] and { value = post[name] }
  end
  if post.cut then fields.complete = { value = false } end
  local _, count = post.text:gsub("%S+", "")
  return sketches.pack({ id = post.id, fields = fields, words = count, scanned_words = count, scanned_sentences = 1,
    run = { themes = {} }, themes = {} }, sketch_of(post.text))
end

local function spool()
  return support.folder {} .. "/sketches"
end

local function found_in(records)
  local gathered = clusters.open(spool())
  for _, bytes in ipairs(records) do gathered:add(bytes) end
  local found = gathered:find()
  gathered:close()
  return found.list
end

-- "leader<copy:id,teaser:id …" for each cluster.
local function told(list)
  local lines = {}
  for i, cluster in ipairs(list) do
    local posts = {}
    for j, post in ipairs(cluster.posts) do posts[j] = post.as .. ":" .. post.id end
    lines[i] = cluster.id .. "<" .. table.concat(posts, ",")
  end
  return lines
end

local function clusters_of(posts)
  local records = {}
  for i, post in ipairs(posts) do records[i] = record_of(post) end
  return told(found_in(records))
end

-- Made-up posts: some original, the others made of earlier ones by changing words, cutting, quoting and joining. --------

local VOCABULARY = {}
for word in ([[the of and to in a for that is on with as it at be this have from or by not are but children families
services care support council need work help home school social plan time money people young local report year change
early long carers staff health review money funding future budget family hub practice]]):gmatch("%S+") do
  VOCABULARY[#VOCABULARY + 1] = word
end

local function prose(length, pick)
  local list = {}
  for i = 1, length do list[i] = VOCABULARY[pick(#VOCABULARY)] end
  return list
end

local function slice(list, first, last)
  return table.move(list, first, math.min(last, #list), 1, {})
end

local function join(...)
  local all = {}
  for _, list in ipairs { ... } do table.move(list, 1, #list, #all + 1, all) end
  return all
end

local ways = {
  function(_, _, pick) return prose(20 + pick(300), pick) end,
  function(one, _, pick) -- some words changed
    local copy = slice(one, 1, #one)
    for _ = 1, pick(math.max(1, #copy // 12)) do copy[pick(#copy)] = "changed" .. pick(1000) end
    return copy
  end,
  function(one, _, pick) return slice(one, 1, #one * (2 + pick(7)) // 10) end, -- cut
  function(one, _, pick) return join(prose(pick(60), pick), one) end, -- introduced
  function(one, _, pick) return join(slice(one, 1, #one * pick(9) // 10), prose(pick(40), pick)) end,
  function(one, other) return join(one, other) end, -- a collection
  function(one, _, pick) return join(prose(80, pick), slice(one, 1, 60), prose(80, pick)) end, -- quoted
}

local function made_up(count, pick)
  local posts, texts = {}, {}
  for i = 1, count do
    local way = i == 1 and 1 or pick(#ways)
    local list = ways[way](texts[pick(math.max(1, i - 1))], texts[pick(math.max(1, i - 1))], pick)
    while #list > 2000 do list = slice(list, 1, 1000) end
    texts[i] = list
    posts[i] = { id = string.format("%03d", i), text = table.concat(list, " "),
      published = pick(3) > 1 and string.format("20%02d-0%d", 10 + pick(3), pick(2)) or nil,
      first_published_in = pick(6) == 1 and "elsewhere" or nil, cut = pick(8) == 1 }
  end
  return posts
end

describe("sketches", function()
  teardown(support.clean)

  it("count sequences exactly", function()
    local pick = support.random(7)
    for _ = 1, 60 do
      local posts = made_up(4, pick)
      local a, b = posts[pick(4)].text, posts[pick(4)].text
      local slow_a, slow_b = plain.shingles(a), plain.shingles(b)
      assert.are.same({ plain.shared(slow_a, slow_b), slow_a.count, slow_b.count },
        { core.sketch_shared(sketch_of(a), sketch_of(b)) })
      local opening, count = core.sketch_opening(sketch_of(a), sketch_of(b))
      assert.are.equal(#slow_a.opening, count)
      assert.are.equal(plain.opens_alike(slow_a, slow_b), opening * 3 >= count)
    end
  end)

  it("check what they are given", function()
    local sketch, none = sketch_of(words(1, 30)), sketch_of("too short")
    for _, wrong in ipairs { "", "x", sketch .. "x", sketch:sub(1, -2), 1, {} } do
      assert.has_error(function() core.sketch_count(wrong) end)
      assert.has_error(function() core.sketch_shared(sketch, wrong) end)
      assert.has_error(function() core.sketch_opening(wrong, sketch) end)
      assert.has_error(function() core.similar(0.5):add(wrong) end)
      assert.has_error(function() core.contained():add(wrong) end)
    end
    assert.has_error(function() core.similar(0.5):add(none) end)
    for _, wrong in ipairs { 0, 1, -1, 0 / 0, "x" } do assert.has_error(function() core.similar(wrong) end) end
  end)

  it("are used in order", function()
    local sketch = sketch_of(words(1, 30))
    local similar, contained = core.similar(0.5), core.contained()
    for _, call in ipairs { "near", "lead", "grouped" } do
      assert.has_error(function() similar[call](similar, 1) end)
    end
    assert.has_error(function() contained:held_by(sketch) end)
    assert.are.equal(1, similar:add(sketch))
    assert.are.equal(1, contained:add(sketch))
    similar:group()
    contained:index()
    assert.are.same({ 1, false, {} }, { #similar, similar:grouped(1), similar:near(1) })
    assert.are.same({ 1, {} }, { #contained, contained:held_by(sketch) })
    for _, call in ipairs { "near", "lead", "grouped" } do
      for _, wrong in ipairs { 0, 2, "x" } do assert.has_error(function() similar[call](similar, wrong) end) end
    end
    for _, object in ipairs { similar, contained } do
      assert.has_error(function() object:add(sketch) end)
      object:close()
      object:close()
      assert.has_error(function() return #object end)
    end
  end)
end)

describe("clusters", function()
  teardown(support.clean)

  local long = words(1, 400)

  local cases = {
    { "nothing", {}, {} },
    { "posts of their own", { { id = "a", text = words(1, 100) }, { id = "b", text = words(101, 200) } }, {} },
    { "a copy with small changes", { { id = "a", text = long },
      { id = "b", text = words(1, 100) .. " new words here " .. words(104, 400) } }, { "a<copy:b" } },
    { "half of what either has, and less", { { id = "a", text = words(1, 94) }, { id = "b", text = words(31, 124) },
      { id = "c", text = words(1001, 1095) }, { id = "d", text = words(1032, 1126) } }, { "a<copy:b" } },
    { "posts too short to tell", { { id = "a", text = words(1, 23) }, { id = "b", text = words(1, 23) } }, {} },
    { "the shortest that tell", { { id = "a", text = words(1, 24) }, { id = "b", text = words(1, 24) } }, { "a<copy:b" } },
    { "no chain: b is like a and c, which are not alike",
      { { id = "a", text = words(1, 100), published = "2001" }, { id = "b", text = words(31, 130), published = "2002" },
        { id = "c", text = words(61, 160), published = "2003" } }, { "a<copy:b" } },
    { "the middle of a chain where it stands first",
      { { id = "a", text = words(1, 100), published = "2002" }, { id = "b", text = words(31, 130), published = "2001" },
        { id = "c", text = words(61, 160), published = "2003" } }, { "b<copy:a,copy:c" } },
    { "a teaser, though it is older", { { id = "a", text = words(1, 60), published = "2001" }, { id = "b", text = long,
      published = "2002" } }, { "b<teaser:a" } },
    { "a teaser with a line of its own", { { id = "a", text = words(1, 60) .. " read the whole post on our site" },
      { id = "b", text = long } }, { "b<teaser:a" } },
    { "a teaser of a post with a note", { { id = "a", text = words(1, 60) }, { id = "b", text = long,
      first_published_in = "a paper" } }, { "b<teaser:a" } },
    { "a teaser of a teaser", { { id = "a", text = words(1, 40) }, { id = "b", text = words(1, 120) },
      { id = "c", text = long } }, { "c<teaser:a,teaser:b" } },
    { "copies of a teaser", { { id = "a", text = words(1, 60) }, { id = "b", text = words(1, 60) },
      { id = "c", text = long } }, { "c<teaser:a,teaser:b" } },
    { "a copy of a teaser that is none", { { id = "a", text = words(1, 60), published = "2001" },
      { id = "b", text = words(1, 50) .. " " .. words(1001, 1030) }, { id = "c", text = long } }, { "c<teaser:a" } },
    { "copies that their teaser leaves behind", { { id = "a", text = words(1, 60), published = "2001" },
      { id = "b", text = words(1, 50) .. " " .. words(1001, 1030) },
      { id = "d", text = words(1, 50) .. " " .. words(1001, 1030) }, { id = "c", text = long } },
      { "b<copy:d", "c<teaser:a" } },
    { "less than four fifths", { { id = "a", text = words(1, 60) .. " " .. words(1001, 1025) }, { id = "b", text = long } },
      {} },
    { "a post that is quoted whole", { { id = "a", text = words(200, 260) }, { id = "b", text = long } }, {} },
    { "an archive page", { { id = "a", text = words(1, 100) }, { id = "b", text = words(101, 200) },
      { id = "c", text = words(201, 300) }, { id = "page", text = words(1, 300) } }, {} },
  }
  for _, case in ipairs(cases) do
    it("of " .. case[1], function()
      assert.are.same(case[3], clusters_of(case[2]))
      assert.are.same(case[3], told(plain.clusters(case[2])))
    end)
  end

  local ranks = {
    { "without a note before a reprint", { published = "2020" }, { published = "2010", republished_from = "x" } },
    { "a reprint before a cut one", { first_published_in = "x" }, { cut = true } },
    { "the earlier", { published = "2010-05" }, { published = "2010-05-01" } },
    { "one with a date", { published = "2020" }, {} },
    { "the longer", { text = words(1, 105) }, {} },
    { "the first id", {}, {} },
  }
  for _, case in ipairs(ranks) do
    it("are stood for by " .. case[1], function()
      for _, ids in ipairs { { "a", "b" }, { "b", "a" } } do
        local first, second = { id = ids[1], text = words(1, 100) }, { id = ids[2], text = words(1, 100) }
        for key, value in pairs(case[2]) do first[key] = value end
        for key, value in pairs(case[3]) do second[key] = value end
        local stands = next(case[2]) and first.id or "a"
        assert.are.same({ stands .. "<copy:" .. (stands == "a" and "b" or "a") }, clusters_of { first, second })
      end
    end)
  end

  it("are those of every post beside every other", function()
    local seen = 0
    for seed = 1, 25 do
      local posts = made_up(60, support.random(seed))
      local expected = told(plain.clusters(posts))
      assert.are.same(expected, clusters_of(posts), "seed " .. seed)
      for _, cluster in ipairs(expected) do
        if cluster:find("copy") and cluster:find("teaser") then seen = seen + 1 end
      end
    end
    assert.is_true(seen > 25)
  end)

  it("are the same in any order and from any parts", function()
    local pick = support.random(11)
    local posts, records = made_up(80, pick), {}
    for i, post in ipairs(posts) do records[i] = record_of(post) end
    local expected = found_in(records)
    assert.is_true(#expected > 5)
    for _ = 1, 10 do
      local mixed = shuffled(records, pick)
      local cut = pick(#mixed)
      assert.are.same(expected, found_in(mixed))
      assert.are.same(expected, found_in { table.concat(mixed, "", cut + 1), table.concat(mixed, "", 1, cut) })
    end
  end)

  it("leave no file", function()
    local path = spool()
    local gathered = clusters.open(path)
    gathered:add(record_of { id = "a", text = long })
    gathered:close()
    gathered:close()
    assert.is_nil(io.open(path))
  end)
end)

describe("a run", function()
  teardown(support.clean)

  local ptext = require "ptext"
  local posts = support.root .. "/tests/corpus/posts"

  -- Clusters of the gold: from the name of each post to what it is one with, and as what.
  local function gold()
    local of, list = {}, {}
    for line in io.lines(support.root .. "/tests/corpus/gold.jsonl") do
      local id = line:match('^{"id":"([^"]*)"')
      local name, as = line:match('"cluster":{"name":"([^"]*)","as":"([^"]*)"}')
      if name then
        of[name] = of[name] or { posts = {} }
        if as == "original" then of[name].id = id else table.insert(of[name].posts, { id = id, as = as }) end
      end
    end
    for _, cluster in pairs(of) do
      for _, post in ipairs(cluster.posts) do post.as = post.as == "reprint" and "copy" or post.as end
      list[#list + 1] = cluster
    end
    table.sort(list, function(a, b) return a.id < b.id end)
    return told(list)
  end

  local function run(options)
    options.ruleset, options.no_profile = "rules/themes.lua", true
    return assert(ptext.run(options))
  end

  it("finds the sample's posts that are one, and no others", function()
    local expected = gold()
    assert.are.equal(3, #expected)
    for jobs = 1, 3 do
      assert.are.same(expected, told(run({ paths = { posts }, jobs = jobs }).clusters.list))
    end
  end)

  it("counts each once as a run without the others does", function()
    local report = run { paths = { posts } }
    local globs = { "*.txt" }
    for _, cluster in ipairs(report.clusters.list) do
      for _, post in ipairs(cluster.posts) do globs[#globs + 1] = "!" .. post.id end
    end
    local without = run { paths = { posts }, globs = globs }
    assert.are.same({ posts = without.flow.documents, coded = without.flow.coded,
      scanned_sentences = without.scanned_sentences }, report.clusters.once)
    for i, theme in ipairs(without.themes) do
      local once = report.themes[i].once
      assert.are.same({ theme.posts, theme.hits, theme.sentences, theme.share },
        { once.posts, once.hits, once.sentences, once.share }, theme.name)
    end
    assert.are.same({}, without.clusters.list)
  end)

  it("quotes no sentence twice from posts that are one", function()
    local text = words(1, 30) .. ".\n\nHelp comes late for children here.\n\n" .. words(31, 60) .. "."
    local folder = support.folder { ["rules/r.lua"] = 'return ruleset { themes = { help = { "help" } } }',
      ["data/a.txt"] = text, ["data/b.txt"] = text, ["data/c.txt"] = "Help comes late for children here." }
    local report = assert(ptext.run { ruleset = folder .. "/rules/r.lua", paths = { folder .. "/data" } })
    local ids = {}
    for i, quote in ipairs(report.themes[1].quotes) do ids[i] = quote.id end
    table.sort(ids)
    assert.are.same({ "a.txt", "c.txt" }, ids)
    assert.are.same({ 3, 2 }, { report.themes[1].posts, report.themes[1].once.posts })
  end)

  it("looks for none when it is told not to, or has one post", function()
    local report = run { paths = { posts }, no_clusters = true }
    assert.is_nil(report.clusters)
    assert.is_nil(report.themes[1].once)
    assert.is_nil(run({ paths = { posts .. "/015-monday.txt" } }).clusters)
  end)

  it("writes them to the summary, the brief and a table", function()
    local folder = support.folder {} .. "/out"
    local _, err, status = support.ptext("run", "rules/themes.lua", posts, "-o", folder, "-q")
    assert.are.equal(0, status, err)
    assert.matches('"clusters":{"shingle":5,"copy":0.50,"teaser":0.80,"least":20,"once":{"posts":39,',
      support.read(folder .. "/summary.json"), 1, true)
    local brief = support.read(folder .. "/brief.md")
    assert.matches("3 posts repeat another: 39 posts when each counts once.", brief, 1, true)
    assert.matches("at least 50 % of the sequences of 5 words that either has are in both; a teaser is", brief, 1, true)
    assert.matches("\n\n- *Judged on a Tuesday*, date unknown (003", brief, 1, true)
    local _, rows = support.read(folder .. "/clusters.csv"):gsub("\r\n", "")
    assert.are.equal(7, rows)
    assert.are.equal("", (support.shell("ls -A " .. support.quote(folder) .. " | grep '^\\.'")))
    local off = folder .. "-off"
    support.ptext("run", "rules/themes.lua", posts, "-o", off, "-q", "--no-clusters")
    assert.is_nil(support.read(off .. "/summary.json"):find('"clusters"', 1, true))
    assert.is_nil(support.read(off .. "/summary.json"):find('"once"', 1, true))
    assert.matches('"no_clusters":true', support.read(off .. "/manifest.json"), 1, true)
    for _, name in ipairs { "records.jsonl", "hits.csv", "themes.csv" } do
      assert.are.equal(support.read(folder .. "/" .. name), support.read(off .. "/" .. name))
    end
  end)
end)
