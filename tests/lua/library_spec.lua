local ptext = require "ptext"
local support = require "support"

local function cut(s, iterator)
  local parts = {}
  for first, last in iterator(s) do parts[#parts + 1] = s:sub(first, last) end
  return parts
end

describe("the library", function()
  teardown(support.clean)

  local cases = {
    { "words", "Early help \u{2013} it works.", { "Early", "help", "it", "works" } },
    { "sentences", "Dr. Lee came. We left!", { "Dr. Lee came.", "We left!" } },
    { "graphemes", "e\u{301}\u{1F1EB}\u{1F1F7}x", { "e\u{301}", "\u{1F1EB}\u{1F1F7}", "x" } },
    { "blocks", " one \n\n two", { "one", "two" } },
    { "words", "", {} }, { "sentences", "", {} }, { "graphemes", "", {} }, { "blocks", "", {} },
  }
  for _, case in ipairs(cases) do
    it(string.format("cuts %q into %s", case[2], case[1]), function()
      assert.are.same(case[3], cut(case[2], ptext[case[1]]))
    end)
  end

  it("folds, composes, validates and counts", function()
    assert.are.equal("strasse's", ptext.fold "STRA\u{DF}E\u{2019}S")
    assert.are.equal("\u{E9}", ptext.nfc "e\u{301}")
    assert.are.same({ false, 2 }, { ptext.valid_utf8 "a\xFF" })
    assert.are.equal("a\u{FFFD}", ptext.clean_utf8 "a\xFF")
    assert.are.equal(2, ptext.count "a\u{E9}")
  end)

  for _, name in ipairs { "words", "sentences", "graphemes", "blocks", "fold", "nfc", "valid_utf8", "clean_utf8", "count",
    "split", "set", "script" } do
    it("checks the argument of " .. name, function()
      assert.error_matches(function() ptext[name](nil) end, "ptext%." .. name .. ": expected a string, found nil")
      assert.error_matches(function() ptext[name] {} end, "expected a string, found table")
    end)
  end

  it("says where its user was wrong", function()
    local wrong = {
      { function() local row = ptext.csv { {} } return row end, "a cell of a table cannot hold a table" },
      { function() local made = ptext.lexicon { 5 } return made end, "phrase 1: expected a string" },
      { function() local made = ptext.names { givn = "ann" } return made end, "ptext.names: unknown key `givn`; did you mean `given`?" },
      { function() local made = ptext.features { comon = {} } return made end, "ptext.features: unknown key `comon`; did you mean `common`?" },
      { function() local made = ptext.features {} return made end, "features: `counted` must be a number of bytes" },
    }
    for _, case in ipairs(wrong) do
      local ok, message = pcall(case[1])
      assert.is_false(ok)
      assert.matches("^[^:]*library_spec.lua:%d+: ", message)
      assert.matches(case[2], message, 1, true)
    end
  end)

  describe("has dictionaries that", function()
    local dictionary = ptext.dictionary {
      funding = { themes = { cuts = { "budget cut*" }, all = { "fund*", except = { "fundamental*" } } } },
      help = { "early help", { "HELP", case = true } },
    }

    it("find entries with their themes and places", function()
      local s, found = "Budget cuts hit early help and its funding. A fundamental point. help HELP", {}
      for hit in dictionary:hits(s) do
        found[#found + 1] = { hit.theme, hit.entry, hit:text() }
        assert.are.equal(hit:text(), s:sub(hit.first, hit.last))
      end
      assert.are.same({ { "funding.cuts", "budget cut*", "Budget cuts" }, { "help", "early help", "early help" },
        { "funding.all", "fund*", "funding" }, { "help", "HELP", "HELP" } }, found)
    end)

    it("check what they are given", function()
      assert.error_matches(function() dictionary:hits(nil) end, "expected a string")
      assert.error_matches(function() ptext.dictionary "funding" end, "expected a table")
      assert.error_matches(function() ptext.dictionary { funding = { "(cut" } } end, "%(cut")
      assert.error_matches(function() ptext.dictionary { funding = { "cut", excpt = {} } } end, "except")
    end)
  end)

  describe("runs", function()
    local function project()
      return support.folder {
        ["rules/r.lua"] = 'return ruleset { themes = { help = { "help" } }, formats = { "jsonl" } }',
        ["data/a.txt"] = "We need help.\n", ["data/b.txt"] = "Nothing here.\n",
      }
    end

    it("into a function, in order", function()
      local folder, out = project(), {}
      local report = ptext.run { ruleset = folder .. "/rules/r.lua", paths = { folder .. "/data" }, jobs = 2,
        formats = { "jsonl" }, write = function(name, bytes) out[#out + 1] = name .. " " .. bytes end }
      assert.are.same({ 2, 1 }, { report.flow.documents, report.flow.coded })
      local all = table.concat(out)
      assert.is_true(all:find('"id":"a.txt"', 1, true) < all:find('"id":"b.txt"', 1, true))
    end)

    it("into a folder, the manifest last", function()
      local folder = project()
      assert(ptext.run { ruleset = folder .. "/rules/r.lua", paths = { folder .. "/data" }, output = folder .. "/out" })
      local listing = support.shell("ls -A " .. support.quote(folder .. "/out"))
      assert.are.equal("manifest.json\nrecords.jsonl\nsummary.json\n", listing)
    end)

    it("say what is wrong", function()
      local folder = project()
      local report, message = ptext.run { ruleset = folder .. "/rules/none.lua", paths = { folder } }
      assert.is_nil(report)
      assert.matches("none.lua", message, 1, true)
      report, message = ptext.run { ruleset = folder .. "/rules/r.lua", paths = { folder .. "/nowhere" } }
      assert.is_nil(report)
      assert.matches("nowhere", message, 1, true)
    end)

    local misuse = {
      { { paths = {} }, "ruleset is missing" }, { { ruleset = "r" }, "paths is missing" },
      { { ruleset = "r", paths = "x" }, "paths must be a table" }, { { ruleset = "r", paths = {}, job = 1 }, "unknown option `job`; did you mean `jobs`?" },
      { { ruleset = "r", paths = {}, formats = { "jsonl" } }, "formats need output, a folder, or write, a function" },
      { { ruleset = "r", paths = {}, jobs = 0 }, "jobs must be a whole number" },
      { { ruleset = "r", paths = {}, output = "x", write = print }, "either output or write" },
    }
    for _, case in ipairs(misuse) do
      it("refuse: " .. case[2], function()
        assert.error_matches(function() ptext.run(case[1]) end, case[2], 1, true)
      end)
    end
  end)
end)
