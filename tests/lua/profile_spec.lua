-- The profile of a corpus: one pass over the documents, saved, given, and in every record.

local core = require "ptext.core"
local corpus = require "ptext.corpus"
local profile = require "ptext.profile"
local support = require "support"

local POSTS = {
  ["data/one.txt"] = "Next event\nOn Monday\nThe first post says this.\n",
  ["data/two.txt"] = "Next event\nOn Tuesday\nThe second post says that.\n",
  ["data/three.txt"] = "Next event \nOn Wednesday\nThe third post says \x93nothing\x94.\n",
}

local function found(folder, options)
  return assert(corpus.open({ folder .. "/data" }, options or {}))
end

local function records(...)
  local out, err, status = support.ptext("run", ...)
  assert.equal(0, status, err)
  return out
end

local function hash_in(bytes)
  return bytes:match('"profile":"(%x+)"')
end

describe("a profile", function()
  teardown(support.clean)

  it("counts the documents that have a line", function()
    local made = profile.pass(found(support.folder(POSTS)), {})
    local bytes = made.counts:write()
    assert.same({ 3, 7 }, { made.documents, made.lines })
    assert.equal(3, made.counts:count("Next event"))
    assert.equal(1, made.counts:count("The third post says \u{201C}nothing\u{201D}."))
    assert.equal(core.sha256(bytes), made.hash)
  end)

  it("is the same whatever the order, and for JSON Lines", function()
    local folder = support.folder(POSTS)
    local lines = support.folder { ["data/x.jsonl"] = '{"id":1,"text":"Next event\\nOn Monday\\nThe first post says this."}\n'
      .. '{"id":2,"text":"Next event\\nOn Tuesday\\nThe second post says that."}\nnonsense\n{"id":4}\n'
      .. '{"id":3,"text":"Next event\\nOn Wednesday\\nThe third post says \u{201C}nothing\u{201D}."}\n' }
    local forward, backward = found(folder), found(folder)
    table.sort(backward.entries, function(a, b) return a.id > b.id end)
    local hash = profile.pass(forward, {}).hash
    assert.equal(hash, profile.pass(backward, {}).hash)
    assert.equal(hash, profile.pass(found(lines, { globs = { "*.jsonl" } }), {}).hash)
  end)

  it("is not made of too few documents, nor of standard input", function()
    local folder = support.folder { ["data/one.txt"] = "One", ["data/two.txt"] = "Two", ["data/empty.txt"] = "" }
    assert.is_nil(profile.pass(found(folder), {}))
    local entries = {}
    for i = 1, 5 do entries[i] = { id = "-" .. i, path = "/tmp/spooled", offset = 0, length = 1, number = i } end
    assert.is_nil(profile.pass({ entries = entries, temporary = "/tmp/spooled" }, {}))
  end)

  it("is made of some documents of a large corpus, whatever their order, and not of what is too large", function()
    local files = {}
    for i = 1, 400 do files["data/" .. i .. ".txt"] = "Line " .. i .. "\n" end
    local folder, limits = support.folder(files), profile.limits
    local most, longest = limits.most, limits.longest
    limits.most, limits.longest = 100, 8
    local forward, backward = found(folder), found(folder)
    table.sort(backward.entries, function(a, b) return a.id > b.id end)
    local one, other = profile.pass(forward, {}), profile.pass(backward, {})
    limits.most, limits.longest = most, longest
    assert.equal(one.hash, other.hash)
    assert.is_true(one.documents > 10 and one.documents < 50, one.documents)
    assert.same({ 0, 400 }, { one.counts:count("Line 100"), profile.pass(forward, {}).documents })
  end)

  it("is saved and read", function()
    local folder = support.folder(POSTS)
    local made = profile.pass(found(folder), {})
    local bytes = made.counts:write()
    assert.is_true(profile.save(folder .. "/p", bytes))
    local read = profile.read(folder .. "/p")
    assert.same({ made.hash, 3, 7, folder .. "/p" }, { read.hash, read.documents, read.lines, read.path })
    support.write(folder .. "/q", (bytes:gsub("(%x%x%x%x) ", "%1 0"))) -- the same counts, not as they are written
    assert.equal(made.hash, profile.read(folder .. "/q").hash)
    assert.is_nil((profile.save(folder .. "/none/p", bytes)))
  end)

  it("says what is wrong with a file", function()
    local folder = support.folder { post = "A post.\n", cut = "ptext profile 1\ndocuments 2\n00000000000000ab\n" }
    assert.same({ nil, folder .. "/post: not a profile that --save-profile wrote" }, { profile.read(folder .. "/post") })
    assert.same({ nil, folder .. "/cut:3: line 3 is no line of a profile" }, { profile.read(folder .. "/cut") })
    assert.is_nil((profile.read(folder .. "/none")))
  end)
end)

describe("ptext run", function()
  teardown(support.clean)

  local folder, data
  before_each(function()
    folder = support.folder(POSTS)
    data = folder .. "/data"
    support.write(folder .. "/rules/r.lua", 'return ruleset { reader = "blog" }')
    support.write(folder .. "/rules/plain.lua", 'return ruleset { reader = "plain" }')
  end)

  it("gives the same records with the profile it makes and with the one it saved, in one job and in several", function()
    local rules, saved = folder .. "/rules/r.lua", folder .. "/p"
    local made = records(rules, data, "-f", "jsonl", "--save-profile", saved)
    assert.equal(core.sha256(support.read(saved)), hash_in(made))
    assert.equal(made, records(rules, data, "-f", "jsonl", "-j", "2"))
    assert.equal(made, records(rules, data, "-f", "jsonl", "-j", "1", "--profile", saved))
    local one = records(rules, data .. "/one.txt", "-f", "jsonl", "--profile", saved)
    assert.is_truthy(made:find(one, 1, true))
    assert.is_nil(hash_in(records(rules, data .. "/one.txt", "-f", "jsonl")))
    assert.is_nil(hash_in(records(rules, data, "-f", "jsonl", "--no-profile")))
  end)

  it("tells it in the manifest and the summary", function()
    records(folder .. "/rules/r.lua", data, "-o", folder .. "/out", "-f", "jsonl")
    local hash = hash_in(support.read(folder .. "/out/records.jsonl"))
    local manifest = support.read(folder .. "/out/manifest.json")
    assert.is_truthy(manifest:find('"profile":{"documents":3,"lines":7,"sha256":"' .. hash .. '"}', 1, true))
    assert.equal(hash, hash_in(support.read(folder .. "/out/summary.json")))
  end)

  it("makes none for a reader that asks for none", function()
    local rules, saved = folder .. "/rules/plain.lua", folder .. "/p"
    assert.is_nil(hash_in(records(rules, data, "-f", "jsonl", "--save-profile", saved)))
    local out, err = support.ptext("run", rules, data, "-f", "jsonl", "--profile", saved)
    assert.is_nil(hash_in(out))
    assert.is_truthy(err:find("asks for no profile", 1, true))
  end)

  it("refuses what does not go together", function()
    local rules = folder .. "/rules/r.lua"
    for _, case in ipairs {
      { { "--profile", "a", "--save-profile", "b" }, "either a profile is given" },
      { { "--profile", "a", "--no-profile" }, "goes neither with" },
      { { "--profile", folder .. "/none" }, "none: No such file" },
      { { "--save-profile", folder .. "/p" }, "fewer than 3 documents", data .. "/one.txt" },
    } do
      local _, err, status = support.ptext("run", rules, case[3] or data, table.unpack(case[1]))
      assert.equal(2, status)
      assert.is_truthy(err:find(case[2], 1, true), err)
    end
  end)
end)
