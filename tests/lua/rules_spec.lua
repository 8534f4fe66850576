local document = require "ptext.document"
local root = os.getenv "PTEXT_ROOT" or "."
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"
local support = dofile(root .. "/tests/lua/support.lua")

local function load_rules(source, more)
  local files = more or {}
  files["rules/main.lua"] = "return ruleset { rules = 'rules/r' }"
  files["rules/r.lua"] = source
  local folder = support.folder(files)
  local loaded, problems = ruleset.load(folder .. "/rules/main.lua", { user = folder, shipped = folder .. "/s", plugins = folder })
  assert(loaded, problems and problems[1] and ruleset.message(problems[1]))
  return loaded
end

local function open(loaded, text, label)
  local made = document.new("doc.txt", text)
  for _, line in ipairs(made.lines) do line:label(label and label(line) or "body", "test.rule") end
  made:segment()
  return made, made.core:match(loaded.dictionary)
end

local function find(loaded, text, label)
  local made, matches = open(loaded, text, label)
  local finds = rules.find(made, loaded, matches)
  return finds, made
end

-- Finds in short: "rule=text{key=value}".
local function brief(finds)
  local out = {}
  for i, one in ipairs(finds) do
    local attributes = {}
    for key, value in pairs(one.attributes) do
      attributes[#attributes + 1] = key .. "=" .. (type(value) == "table" and table.concat(value, ",") or tostring(value))
    end
    table.sort(attributes)
    out[i] = one.rule .. "=" .. one.span:text() .. (attributes[1] and "{" .. table.concat(attributes, " ") .. "}" or "")
  end
  return table.concat(out, " | ")
end

local function messages(made)
  local out = {}
  for i, problem in ipairs(made.problems) do
    out[i] = problem.rule .. ": " .. problem.message:gsub("^.*/rules/", "")
    assert.are.same({ "error", "rule-failed" }, { problem.severity, problem.code })
  end
  return table.concat(out, " | ")
end

describe("rules with entries", function()
  teardown(support.clean)

  local text = "We urge you to act. They asked us, and asked again.\n\nPlease act. A note here."
  local cases = {
    { "{ id = 'm', any = { 'act', 'ask*' } }", "m=act | m=asked | m=asked | m=act" },
    { "{ id = 'u', any = { 'act', 'ask*' }, find = 'unit' }",
      "u=We urge you to act. | u=They asked us, and asked again. | u=Please act." },
    { "{ id = 'b', any = 'ask*', find = 'unit', unit = 'block' }", "b=We urge you to act. They asked us, and asked again." },
    { "{ id = 'e', any = 'act', except = 'please act' }", "e=act" },
    { "{ id = 'c', any = { 'Please', 'THEY' }, case = true }", "c=Please" },
    { "{ id = 'n', any = 'act', near = { 'urge', within = 2 } }", "n=act" },
    { "{ id = 'w', any = 'act', when = function(s) return s:text():find 'urge' and true end }", "w=act" },
    { "{ id = 'w', any = 'act', when = function(s) return false end }", "" },
    { "{ id = 'w', any = 'act', when = function(s) return nil end }", "" },
    { "{ id = 'a', any = 'act', when = function(s, m) return { at = m.first, to = m.last, text = m.text, words = s.words } end }",
      "a=act{at=16 text=act to=18 words=5} | a=act{at=8 text=act to=10 words=2}" },
    { "{ id = 'a', any = 'ask*', find = 'unit', when = function(s, m) return { text = m.text, n = m.first } end }",
      "a=They asked us, and asked again.{n=6 text=asked}" },
    { "{ id = 'f', find = 'unit', unit = 'block', any = 'act', when = (function() local c = ptext.word_class('ask asked')"
      .. " return function(b) return { at = { c:find(b:text()) } } end end)() }", "f=We urge you to act. They asked us, and asked again.{at=26,30} | f=Please act. A note here.{at=}" },
    { "{ id = 'e', any = 'act', when = (function() local e = ptext.endings({ ' to' }, { '.' })"
      .. " return function(s) return { v = e:before(s:text()) } end end)() }", "e=act{v=We urge you} | e=act{v=Please act}" },
    { "{ id = 'l', any = 'act', when = (function() local l = ptext.lexicon { 'we', 'we urge' }"
      .. " return function(s) return { v = { l:at(s:text(), 1) } } end end)() }", "l=act{v=2,7} | l=act{v=}" },
    { "{ id = 'k', any = 'urge', attributes = { force = 'must', p = { 1, 2 } } }", "k=urge{force=must p=1,2}" },
    { "{ id = 'k', any = 'urge', attributes = { force = 'must' }, when = function() return { force = 'need', ok = true } end }",
      "k=urge{force=need ok=true}" },
    { "{ id = 'k', any = 'urge', attributes = { force = 'must' }, when = function() return true end }", "k=urge{force=must}" },
    { "{ id = 'b2', any = 'act' }, { id = 'b1', any = 'act' }, { id = 'a', any = 'to act' }", "a=to act | b1=act | b2=act | b1=act | b2=act" },
  }
  for i, case in ipairs(cases) do
    it("find: case " .. i .. ", " .. case[1], function()
      local finds, made = find(load_rules("return rules { " .. case[1] .. " }"), text)
      assert.are.equal("", messages(made))
      assert.are.equal(case[2], brief(finds))
    end)
  end

  it("look in scanned blocks, or where kinds say", function()
    local kinds = { "title", "byline", "date", "caption", "heading", "body", "list", "quote", "note", "boilerplate" }
    local lines = {}
    for i, kind in ipairs(kinds) do lines[i] = "act " .. kind end
    local function label(line) return kinds[(line.number + 1) // 2] end
    local loaded = load_rules [[return rules { { id = "s", any = "act *{0,1} (title|caption|body|note|boilerplate|list)" },
      { id = "k", any = { "act", { "boilerplate", kinds = { "body" } } }, kinds = { "note", "date", "body" }, except = "act date" },
      { id = "f", match = function(u) return u end, kinds = { "byline", "title" } } }]]
    local finds, made = find(loaded, table.concat(lines, "\n\n"), label)
    assert.are.equal("", messages(made))
    assert.are.equal("f=act title | s=act title | f=act byline | s=act body | k=act | s=act list | k=act", brief(finds))
  end)
end)

describe("rules with functions", function()
  teardown(support.clean)

  local text = "One two. Three four.\n\nFive six seven."
  local cases = {
    { "function(u) return 1, 3 end", "f=One | f=Thr | f=Fiv" },
    { "function(u) return u:text():find('four') end", "f=four" },
    { "function(u) return { 1, 3 } end", "f=One | f=Thr | f=Fiv" },
    { "function(u) return { first = 2, last = 3 } end", "f=ne | f=hr | f=iv" },
    { "function(u) return { { 1, 2 }, { first = 3, last = 3 }, { 1, 2 } } end", "f=On | f=e | f=Th | f=r | f=Fi | f=v" },
    { "function(u) return { first = 1, last = 3, of = 'document' } end", "f=One" },
    { "function(u) return u:position_of('two', 'six') end", "f=two | f=six" },
    { "function(u) return u end", "f=One two. | f=Three four. | f=Five six seven." },
    { "function(u) return { u } end", "f=One two. | f=Three four. | f=Five six seven." },
    { "function(u) return u.block end", "f=One two. Three four. | f=Five six seven." },
    { "function(u) return {} end", "" }, { "function(u) return nil end", "" }, { "function(u) return false end", "" }, { "function(u) end", "" },
    { "function(u) return 1.0, 3.0 end", "f=One | f=Thr | f=Fiv" },
    { "function(b) local out = {} for _, s in ipairs(b.sentences) do out[#out + 1] = s end return out end, unit = 'block'",
      "f=One two. | f=Three four. | f=Five six seven." },
    { "function(b) return b.sentences end, unit = 'block'", "f=One two. | f=Three four. | f=Five six seven." },
    { "function(u) return 1, 1 end, find = 'unit'", "f=One two. | f=Three four. | f=Five six seven." },
    { "function(u) return { { 1, 3 }, { 5, 7 } } end, when = function(u, m) return m.text ~= 'One' and { t = m.text } end",
      "f=two{t=two} | f=Thr{t=Thr} | f=e f{t=e f} | f=Fiv{t=Fiv} | f= si{t= si}" },
    { "function(u) return u:match_all('two', 't* four', { 'SIX', case = true }) end", "f=two | f=Three four" },
  }
  for i, case in ipairs(cases) do
    it("find: case " .. i .. ", " .. case[1], function()
      local finds, made = find(load_rules("return rules { { id = 'f', match = " .. case[1] .. " } }"), text)
      assert.are.equal("", messages(made))
      assert.are.equal(case[2], brief(finds))
    end)
  end

  local failures = {
    { "match = function(u) return 1, 99 end", "`match` gave a place that is empty or outside the text" },
    { "match = function(u) return 0, 1 end", "outside the text" }, { "match = function(u) return 3, 2 end", "is empty" },
    { "match = function(u) return 1 end", "`match` must give whole numbers" }, { "match = function(u) return 1.5, 2 end", "whole numbers" },
    { "match = function(u) return 'x' end", "`match` must give positions" }, { "match = function(u) return { 'x' } end", "`match` must give positions" },
    { "match = function(u) return { {} } end", "whole numbers" }, { "match = function(u) return { { 1 } } end", "whole numbers" },
    { "match = function(u) error 'oops' end", "r.lua:1: oops" }, { "match = function(u) return u.nothing.x end", "r.lua:1: attempt to index a nil value (field 'nothing')" },
    { "match = function(u) error({}) end", "r.lua:1: the error is not a message but a table" },
    { "match = function(u) error(setmetatable({}, { __tostring = error })) end", "the error is not a message" },
    { "match = function(u) return setmetatable({}, { __index = function() error 'x' end }) and nil end", "" },
    { "match = function(u) u.kind = 1 end", "attempt to change a unit" },
    { "match = function(u) u.document.id = 1 end", "attempt to change a unit" },
    { "match = function(u) u.document.fields.x = 1 end", "read-only" },
    { "match = function(u) u.block.sentences[1] = 1 end", "read-only" },
    { "match = function(u) setmetatable(u, {}) end", "bad argument #1 to 'setmetatable' (table expected)" },
    { "match = function(u) for _ in pairs(u) do error 'x' end end", "bad argument #1 to 'pairs'" },
    { "match = function(u) setmetatable(u.document, {}) end", "cannot change a protected metatable" },
    { "match = function(u) return u.text() end", "call it with a colon: unit:text(…)" },
    { "match = function(u) return u.text({}) end", "call it with a colon: unit:text(…)" },
    { "match = function(u) return u:match_first('b (c') end", "r.lua:1: in the entry \"b (c\", at character 3: " },
    { "match = function(u) return u:match_first(5) end", "r.lua:1: match: expected entries, found a number" },
    { "match = function(u) return u:match_first({ 'x', cas = true }) end", "unknown key `cas`; did you mean `case`?" },
    { "match = function(u) return u:match_first({ 'x', near = function() end }) end", "expected an entry or a list of entries" },
    { "any = 'one', when = function() return 5 end", "`when` must return false, true, or a table of attributes" },
    { "any = 'one', when = function() return { 1 } end", "attributes have names, not positions" },
    { "any = 'one', when = function() return { a = {{}} } end", "attribute `a` must be a list of strings" },
    { "any = 'one', when = function() return { a = { b = 1 } } end", "attribute `a` must be a list of strings" },
    { "any = 'one', when = function() return { a = print } end", "attribute `a` must be a string, a number, true, false, or a list of them, not a function" },
    { "any = 'one', when = function() return { a = 0 / 0 } end", "attribute `a` must be a string" },
    { "any = 'one', when = function() return { a = math.huge } end", "not that number" },
    { "any = 'one', when = function(u) return { a = u } end", "attribute `a` must be a string, a number, true, false, or a list of them, not a userdata" },
    { "any = 'one', when = function() local t = {} t.t = t return t end", "nested too deeply" },
    { "any = 'one', when = function() local function f() return f() + 1 end return f() end", "stack overflow" },
    { "any = 'one', when = function(u) return u.document.core end", "" },
  }
  for i, case in ipairs(failures) do
    it("fail for a document, and the others go on: case " .. i .. ", " .. case[1], function()
      local finds, made = find(load_rules("return rules { { id = 'bad', " .. case[1] .. " }, { id = 'good', any = 'two' } }"), text)
      assert.are.equal("good=two", (brief(finds):gsub("^bad=One{a=} | ", "")))
      if case[2] == "" then
        assert.are.equal("", messages(made))
      else
        assert.are.equal(1, #made.problems)
        assert.is_truthy(messages(made):find(case[2], 1, true), messages(made))
        assert.is_falsy(messages(made):find("0x", 1, true), messages(made))
      end
    end)
  end
end)

describe("rules with patterns", function()
  teardown(support.clean)

  local text = "Here is A now. So is B now.\n\nC, A and B now."
  local cases = {
    { "starts = 'AB', pattern = lpeg.S 'AB'", "p=A | p=B | p=A | p=B" },
    { "starts = 'AB', pattern = lpeg.Cg(lpeg.S 'AB', 'letter') * '.'", "" },
    { "starts = 'AB', pattern = lpeg.Cg(lpeg.S 'AB', 'letter') * ' now'", "p=A now{letter=A} | p=B now{letter=B} | p=B now{letter=B}" },
    { "starts = 'AC', pattern = lpeg.S 'AC', find = 'unit'", "p=Here is A now. | p=C, A and B now." },
    { "starts = 'B', pattern = lpeg.S 'AB', unit = 'block', find = 'unit'", "p=Here is A now. So is B now. | p=C, A and B now." },
    -- what begins, or is all, between two sentences
    { "starts = ' ', pattern = ' ' * lpeg.P 'So'", "p= So" },
    { "any = { 'is', 'now' }, pattern = lpeg.B 'So ' * 'is' * lpeg.P ' B' ^ -1 + lpeg.B 'is ' * 'now'", "p=is B" },
    { "starts = ' ', pattern = ' ' * lpeg.P 'So', find = 'unit'", "p=So is B now." },
    { "starts = ' ', pattern = ' ' * lpeg.P 'So', when = function(u, m) return { at = m.first, of = u:text() } end",
      "p= So{at=0 of=So is B now.}" },
    { "starts = ' ', pattern = ' ' * #lpeg.P 'So', find = 'unit'", "" },
    { "starts = ' ', pattern = ' ' * #lpeg.P 'So'", "p= " },
    -- what is not inside one block
    { "starts = '.', pattern = lpeg.P '.\\n\\nC'", "" },
  }
  for i, case in ipairs(cases) do
    it("find: case " .. i .. ", " .. case[1], function()
      local finds, made = find(load_rules("return rules { { id = 'p', " .. case[1] .. " } }"), text)
      assert.are.equal("", messages(made))
      assert.are.equal(case[2], brief(finds))
    end)
  end
end)

describe("units", function()
  teardown(support.clean)

  local function seen(expression, unit, text, fields)
    local loaded = load_rules("return rules { { id = 'r', unit = '" .. (unit or "sentence") .. "', match = function(u) return 1, 1 end,"
      .. " when = function(u) return { v = " .. expression .. " } end } }")
    local made, matches = open(loaded, text or "We see. They SAW it.\n\nNOW")
    for name, value in pairs(fields or {}) do made:field(name, value, made:span(1, 2), "f.rule") end
    local out = {}
    for i, one in ipairs(rules.find(made, loaded, matches)) do
      local value = one.attributes.v
      out[i] = type(value) == "table" and table.concat(value, ",") or tostring(value)
    end
    assert.are.equal("", messages(made))
    return table.concat(out, "|")
  end

  local cases = {
    { "u:text()", "sentence", "We see.|They SAW it.|NOW" }, { "u:text()", "block", "We see. They SAW it.|NOW" },
    { "{ u.first, u.last }", "sentence", "1,7|9,20|23,25" }, { "u.kind .. u.rule", "sentence", "bodytest.rule|bodytest.rule|bodytest.rule" },
    { "u.capitals", "block", "false|true" }, { "u.words", "sentence", "2|3|1" }, { "u.words", "block", "5|1" }, { "u.index", "sentence", "1|2|3" },
    { "#u.sentences", "block", "2|1" }, { "u.sentences == nil", "sentence", "true|true|true" }, { "u.block:text():len()", "sentence", "20|20|3" },
    { "u.block == u", "block", "true|true" }, { "u.block.sentences[1] == u", "sentence", "true|false|true" },
    { "u.document.id", "block", "doc.txt|doc.txt" }, { "#u.document:text()", "block", "25|25" }, { "#u.document.blocks", "block", "2|2" },
    { "u.document.blocks[u.index] == u", "block", "true|true" },
    { "#u.document:holding('see', 'SAW')", "block", "1|1" }, { "u.document:holding('NOW')[1].index", "block", "2|2" },
    { "#u.document:holding('now')", "block", "0|0" },
    { "(function() local o = {} for i, b in pairs(u.document.blocks) do o[i] = b.index end return o end)()", "block", "1,2|1,2" },
    { "(function() local o = {} for i, b in ipairs(u.sentences) do o[i] = b:text() end return o end)()", "block", "We see.,They SAW it.|NOW" }, { "u.nothing == nil", "block", "true|true" },
    { "getmetatable(u) == nil and getmetatable(u.document) == nil", "block", "true|true" },
    { "{ u:match_first('see', 'saw') }", "sentence", "see|SAW|" }, { "{ u:match_first('saw', 'see') }", "block", "SAW|" },
    { "{ u:position_of('see', 'saw') }", "sentence", "4,6|6,8|" }, { "{ u:position_of('saw', 'see') }", "block", "14,16|" },
    { "{ u:match_first 'nothing' }", "sentence", "||" }, { "{ u:position_of 'nothing' }", "sentence", "||" },
    { "{ u:match_first({ 'saw', 'see' }) }", "sentence", "see|SAW|" }, { "{ u:match_first({ 'saw', case = true }) }", "sentence", "||" },
    { "{ u:match_first({ 'SAW', case = true }, 'it') }", "sentence", "|SAW|" }, { "u:match_first() == nil", "sentence", "true|true|true" },
    { "{ u:match_first('(see|saw) it', { 'they', near = 'it' }) }", "sentence", "|SAW it|" },
    { "(function() local o = {} for _, m in ipairs(u:match_all('it', 's*')) do o[#o + 1] = m.first .. '-' .. m.last .. m.text end return o end)()",
      "sentence", "4-6see|10-11it,6-8SAW|" },
  }
  for i, case in ipairs(cases) do
    it("case " .. i .. ": " .. case[1], function() assert.are.equal(case[3], seen(case[1], case[2])) end)
  end

  it("see the fields of the document", function()
    assert.are.equal("T,1,2,f.rule", seen("{ u.document.fields.title.value, u.document.fields.title.first, u.document.fields.title.last, u.document.fields.title.rule }",
      "block", "One.", { title = "T" }))
    assert.are.equal("true", seen("u.document.fields.title == nil", "block", "One.", {}))
  end)

  it("find entries in any kind of block that is searched", function()
    local loaded = load_rules "return rules { { id = 'r', match = function(u) return u:match_first 'foot' and u end, kinds = { 'note' } } }"
    assert.are.equal("r=A foot note.", brief(find(loaded, "A foot note.", function() return "note" end)))
  end)

  it("find the same whatever entries were asked for before", function()
    local source = [[return rules { { id = "r", match = function(u)
      local first = u:text():match "%a+"
      local out = {}
      for w in u:text():gmatch "%a+" do if u:match_first(first .. " " .. w) then out[#out + 1] = { 1, #first } end end
      return out end } }]]
    local texts = { "one one two.", "two one.", "three three two one." }
    local loaded, alone = load_rules(source), {}
    for i, text in ipairs(texts) do alone[i] = brief(find(load_rules(source), text)) end
    for _ = 1, 2 do
      for i, text in ipairs(texts) do assert.are.equal(alone[i], brief(find(loaded, text))) end
    end
  end)

  it("take entries without end", function()
    local loaded = load_rules [[return rules { { id = "r", any = "x", when = function(u)
      local n = 0
      for i = 1, 1100 do if u:match_first("x" .. i) then n = n + 1 end end
      return { n = n } end } }]]
    for _ = 1, 2 do assert.are.equal("r=x{n=2}", brief(find(loaded, "x x7 x77 y"))) end
  end)
end)

describe("documents after each other", function()
  teardown(support.clean)

  it("do not know of each other", function()
    local loaded = load_rules [[
      local n, last = 0, nil
      return rules { { id = "r", any = "x", when = function(u)
        n = n + 1
        local before = last
        last = u:text()
        return { n = n, before = before and before:len() or 0 }
      end } }]]
    local first = brief(find(loaded, "An x. The x b."))
    assert.are.equal("r=x{before=0 n=1} | r=x{before=5 n=2}", first)
    find(loaded, "Another x.")
    assert.are.equal(first, brief(find(loaded, "An x. The x b.")))
  end)

  it("cannot hand units on", function()
    local loaded = load_rules [[
      local kept
      return rules { { id = "r", match = function(u) local old = kept; kept = u; return old end } }]]
    assert.are.equal("r=One.", brief(find(loaded, "One. Two.")))
    assert.are.equal("", brief(find(loaded, "Three.")))
  end)

  it("take the text of a find once, however many sentences are in it", function()
    local loaded = load_rules [[return rules {
      { id = "all", keep = false, unit = "block", match = function(b) return b end },
      { id = "r", any = "x", uses = { "all" }, when = function(u) return #u:finds "all"[1].text > 10000 end } }]]
    local made, matches = open(loaded, ("An x for y. "):rep(2000))
    collectgarbage()
    collectgarbage("stop")
    local before = collectgarbage("count")
    local finds = rules.find(made, loaded, matches)
    local taken = collectgarbage("count") - before
    collectgarbage("restart")
    assert.are.equal(2000, #finds)
    assert.is_true(taken < 2000 * 20, taken) -- kilobytes; 2,000 copies would be 48,000
  end)

  it("have no finds without blocks", function()
    local loaded = load_rules "return rules { { id = 'r', any = 'x' }, { id = 's', match = function(u) return u end } }"
    assert.are.equal("", brief(find(loaded, "")))
    assert.are.equal("", brief(find(loaded, " \n\n ")))
  end)
end)

describe("what rules leave of a document", function()
  teardown(support.clean)

  it("is collected with what is young", function()
    local loaded = load_rules [[return rules { { id = "r", unit = "sentence", match = function(sentence)
      return sentence.document:once("n", function(page) return #page:text() end) > 0 and sentence end } }]]
    find(loaded, "One. Two.")
    local left = setmetatable({}, { __mode = "k" })
    local before = collectgarbage "generational"
    local function look()
      local finds, made = find(loaded, "One. Two.")
      assert.are.equal("r=One. | r=Two.", brief(finds))
      left[made] = true
    end
    look()
    for _ = 1, 3 do collectgarbage("step") end
    collectgarbage(before)
    assert.is_true(next(left) == nil)
  end)
end)
