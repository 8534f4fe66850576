local progress = require "ptext.progress"
local screen = require "ptext.screen"
local terminal = require "ptext.terminal"

local function theme(name, posts, sentences, parent)
  return { name = name, parent = parent, depth = select(2, name:gsub("%.", "")), posts = posts, sentences = sentences,
    hits = sentences, share = sentences / 100, quotes = {} }
end

local function report(more)
  local made = { flow = { files = 3, left_out = 1, documents = 4, unread = { ["bad-json"] = 1 }, empty = 0, with_text = 3,
      dated = 1, undated = 3, coded = 2, uncoded = 1 }, words = 1200, scanned_sentences = 100,
    themes = { theme("funding", 2, 6), theme("funding.cuts", 1, 2, "funding"), theme("zebra", 2, 8), theme("absent", 0, 0) },
    dates = { min = "2023-02-13", max = "2023-02-13" }, years = { ["2023"] = 1 }, unknown = { published = 3 },
    problems = { ["bad-json"] = { error = 1, documents = 1 } },
    troubled = { documents = 12, first = { { id = "d\27.txt", severity = "error", message = ("odd "):rep(40) .. "\27" } } },
    uncoded = { { id = "c.txt", title = "Bins \27[31mred" } } }
  for key, value in pairs(more or {}) do made[key] = value end
  return made
end

describe("the screen", function()
  local text = screen.render(report(), { width = 80, unicode = false })

  it("opens with the corpus flow and what is unknown", function()
    assert.matches("^4 posts, 2 coded, 1 dated; dictionary not validated against a coder\n", text)
    assert.matches("3 files (1 other left out), 3 posts with text, 2 coded; not coded: 1 bad-json, 1\nwithout a theme.",
      text, 1, true)
    assert.matches("Unknown: date of 3.", text, 1, true)
    assert.matches("2023: 1, unknown: 3", text, 1, true)
  end)

  it("sorts themes by posts, then by sentences, sub-themes below theirs", function()
    local zebra, funding, cuts = text:find("\nzebra"), text:find("\nfunding"), text:find("\n  cuts")
    assert.is_true(zebra < funding and funding < cuts)
    assert.matches("In no post: absent.", text, 1, true)
  end)

  it("names the posts without a theme, and lets no control character through", function()
    assert.matches("  c.txt  Bins  [31mred\n", text, 1, true)
    assert.is_nil(text:find("[%z\1-\9\11-\31]"))
  end)

  it("names posts with problems, with the first of each, and says how many more there are", function()
    assert.matches("\nPosts with problems:\n  d .txt\n    error: odd odd[odd \n]+\n  and 11 more\n", text)
  end)

  for _, width in ipairs { 20, 50, 72, 100, 300 } do
    it("fits " .. width .. " columns in plain ASCII", function()
      for line in screen.render(report(), { width = width, unicode = false }):gmatch("[^\n]*") do
        assert.is_nil(line:find("[\x80-\xFF]"))
        assert.is_true(#line <= math.max(50, math.min(100, width)), line)
      end
    end)
  end

  it("says something of nothing", function()
    local empty = report { flow = { files = 0, left_out = 0, documents = 0, unread = {}, empty = 0, with_text = 0,
      dated = 0, undated = 0, coded = 0, uncoded = 0 }, themes = {}, uncoded = {}, dates = {}, problems = {}, unknown = {},
      troubled = { documents = 0, first = {} } }
    assert.matches("^0 posts, 0 coded, 0 dated", screen.render(empty, { width = 80 }))
  end)
end)

describe("terminal", function()
  local cuts = { { "abcdef", 6, "abcdef" }, { "abcdef", 5, "ab..." }, { "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 4, "e\u{301}..." }, { "", 3, "" } }
  for _, case in ipairs(cuts) do
    it("cuts to " .. case[2], function() assert.are.equal(case[3], terminal.cut(case[1], case[2], false)) end)
  end

  local bars = { { 0, 10, "" }, { 1, 1000, "#" }, { 10, 10, "##########" }, { 5, 10, "#####" }, { 0, 0, "" } }
  for _, case in ipairs(bars) do
    it(string.format("draws %d of %d", case[1], case[2]), function()
      assert.are.equal(case[3], terminal.bar(case[1], case[2], 10, false))
    end)
  end

  it("writes ASCII for what ASCII cannot show", function()
    assert.are.equal("it's \"so\" - ?", terminal.clean("it\u{2019}s \u{201C}so\u{201D} \u{2013} \u{4E2D}", false))
  end)
end)

describe("progress", function()
  it("counts, and says how long it will take", function()
    assert.are.equal("1,000 of 20,000 posts, 500 a second, 38 s left", progress.line(1000, 20000, 2))
    assert.are.equal("20,000 of 20,000 posts, 500 a second", progress.line(20000, 20000, 40))
    assert.are.equal("0 of 20 posts", progress.line(0, 20, 0))
  end)
end)
