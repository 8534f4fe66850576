-- ptext explain: why a line is what it is, and what its entries matched.

local explain = require "ptext.explain"
local explanation = require "ptext.explanation"
local support = require "support"
local trace = require "ptext.trace"
local worker = require "ptext.worker"
local workshop = require "ptext.workshop"

local posts = support.root .. "/tests/corpus/posts"
local screen = { width = 80, unicode = false }

local function names_of(folder)
  local names = {}
  for name in support.shell("ls " .. folder):gmatch("[^\n]+") do names[#names + 1] = name end
  return names
end

local function of(name, more)
  local options = { ruleset = "rules/themes.lua", path = posts .. "/" .. name }
  for key, value in pairs(more or {}) do options[key] = value end
  return assert(explain.start(options))
end

describe("a trace", function()
  it("has every match that counts, and a reason for every other", function()
    local loaded = assert(workshop.load("rules/themes.lua"))
    local tools = workshop.tools(loaded, { formats = {}, options = {} })
    local traced = trace.new(loaded)
    for _, name in ipairs(names_of(posts)) do
      local state = worker.examine(tools, { kind = "file", id = name, path = posts .. "/" .. name }, "match")
      local counted, want = {}, {}
      for i = 1, #state.matches do
        local list, _, first, last = state.matches:get(i)
        want[#want + 1] = string.format("%09d %09d %s", first, last, traced.names[list])
      end
      for _, match in ipairs(traced:of(state.document)) do
        if match.why then
          assert.is_true(#match.why > 5)
        else
          counted[#counted + 1] = string.format("%09d %09d %s", match.first, match.last, match.name)
        end
      end
      table.sort(counted)
      table.sort(want)
      assert.same(want, counted, name)
    end
  end)

  local function why(ruleset, text, entry)
    local folder = support.folder { ["rules/r.lua"] = ruleset, ["t.txt"] = text }
    local e = assert(explain.start { ruleset = folder .. "/rules/r.lua", path = folder .. "/t.txt" })
    for _, match in ipairs(e.matches) do
      if match.entry == entry then return match.why or "counts" end
    end
    return "no match"
  end

  local function theme(entries) return "return ruleset { themes = { t = { " .. entries .. " } } }" end

  for _, case in ipairs {
    { theme '"bus"', "A bus.", "bus", "counts" },
    { theme '{ "DCS", case = true }', "The dcs.", "DCS", "its capitals must be as written" },
    { theme '{ "DCS", case = true }', "THE DCS LEFT.", "DCS", "counts" },
    { theme '"bus", except = { "bus pass" }', "A bus pass.", "bus", 'in "bus pass", which the exception "bus pass"' },
    { theme '{ "bus", near = { "late", within = 2 } }', "The bus from the town was late.", "bus", '"late" is 4 words away' },
    { theme '{ "bus", near = "late" }', "The bus ran. It was late.", "bus", '`near` asks for "late" near it in the sentence' },
    { theme '{ "bus", after = { "a", "b", "c", "d" } }', "The bus.", "bus", 'asks for "a", "b", "c", ... before it' },
    { theme '{ "bus", before = "late" }', "Late came the bus.", "bus", '`before` asks for "late" after it' },
    { theme '{ "bus", kinds = { "heading" } }', "The bus.", "bus", "its kinds are heading, and this is body" },
    { theme '"bus", "night bus"', "The night bus.", "bus", '"night bus" counts here, of "night bus"' },
    { 'return ruleset { overlap = "ruleset", themes = { a = { "bus" }, b = { "night bus" } } }', "The night bus.", "bus",
      '"night bus" counts here' },
  } do
    it("says of " .. case[3] .. ": " .. case[4], function()
      local got = why(case[1], case[2], case[3]):gsub("\u{2026}", "...")
      assert.is_truthy(got:find(case[4], 1, true), got)
    end)
  end
end)

describe("an explanation", function()
  teardown(support.clean)

  it("shows fields, candidates, lines and matches", function()
    local text = explanation.overview(of("015-monday.txt"), screen)
    for _, part in ipairs { "015-monday.txt\n", "ruleset themes, reader blog, no profile", "\nFields\n", "Monday",
      "\nCandidates for title\n  won ", "\nCandidates for byline\n  won ", "\nCandidates for published\n  won ", "say what it is; -1 distance from the title\n",
      "\nLines\n", "blog.furniture.share", "\nMatches that count\n", "workforce.development", "\nFinds\n" } do
      assert.is_truthy(text:find(part, 1, true), part)
    end
    assert.is_nil(text:find("[\x80-\xFF]"))
    for line in text:gmatch("[^\n]+") do assert.is_true(#line <= 80, line) end
  end)

  it("shows what spoke for and against a line", function()
    local e = of("015-monday.txt")
    local text = explanation.line(e, 13, screen)
    for _, part in ipairs { "015-monday.txt:13 is body, by blog.prose\n  whole sentences among", "\nSeen of it\n",
      "one of the post's own lines", "\nWeight +", "  sentence\n", "\nMatches that count\n" } do
      assert.is_truthy(text:find(part, 1, true), part)
    end
    text = explanation.line(e, 17, screen)
    for _, part in ipairs { "is boilerplate, by blog.furniture.share\n  a phrase of page furniture",
      'group `share`: the whole line is "facebook"\n', "Themes look for no matches in blocks of kind boilerplate." } do
      assert.is_truthy(text:find(part, 1, true), text)
    end
    assert.is_nil((explanation.line(e, 3, screen)))
  end)

  it("shows what the profile says", function()
    local saved = support.folder {} .. "/p"
    assert.equal(0, (select(3, support.ptext("run", "rules/themes.lua", posts, "-f", "jsonl", "--save-profile", saved))))
    local e = of("001-early-help-is-not-a-luxury.txt", { profile = saved })
    assert.is_truthy(explanation.overview(e, screen):find("profile of 4%d documents"))
    assert.is_truthy(explanation.line(e, 1, screen):find("in %d of the 4%d documents of the profile"))
  end)

  it("changes nothing of what a reader says, and knows what each of its rules means", function()
    local loaded = assert(workshop.load("rules/themes.lua"))
    local tools, meanings = workshop.tools(loaded, { formats = {}, options = {} }), loaded.plugin.reader.rules
    for _, name in ipairs(names_of(posts)) do
      local state = worker.examine(tools, { kind = "file", id = name, path = posts .. "/" .. name }, "label")
      local explained = of(name).document
      for i, line in ipairs(state.document.lines) do
        assert.same({ line.kind, line.rule }, { explained.lines[i].kind, explained.lines[i].rule })
        assert.is_truthy(meanings[line.rule] or meanings[line.rule:match("^(.*)%.")], line.rule)
      end
    end
  end)

  it("shows what a table says", function()
    local e = of("005-what-jean-needed.txt")
    e.document:field("title", "Another", nil, nil, { by = "metadata" })
    assert.is_truthy(explanation.overview(e, screen):find("title +metadata +Another"))
  end)

  it("takes steps with what it shows, not with its square", function()
    local function steps(sentences)
      local folder = support.folder { ["a.txt"] = ("We must fund early help, and a partner must not wait. "):rep(sentences) }
      local count = 0
      debug.sethook(function() count = count + 1 end, "", 1000)
      local e = assert(explain.start { ruleset = "rules/themes.lua", path = folder .. "/a.txt" })
      explanation.line(e, 1, screen)
      debug.sethook()
      return count
    end
    local none, some, more = steps(1), steps(200), steps(800)
    assert.is_true(more - none < 5 * (some - none), string.format("%d, %d, %d", none, some, more))
  end)
end)
