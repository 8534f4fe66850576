local core = require "ptext.core"
local document = require "ptext.document"
local lists = require "ptext.lists"
local root = os.getenv "PTEXT_ROOT" or "."
local ruleset = require "ptext.ruleset"
local support = dofile(root .. "/tests/lua/support.lua")

-- Writes these scripts (path below the root to source) and loads rules/main.lua.
local function load_scripts(files, options)
  local folder = support.folder(files)
  local given = { user = folder .. "/user", shipped = folder .. "/shipped", plugins = folder .. "/plugins" }
  for key, value in pairs(options or {}) do given[key] = value end
  local loaded, problems = ruleset.load(folder .. "/rules/main.lua", given)
  return loaded, problems, folder
end

local function with_themes(themes, ruleset_keys)
  return { ["rules/main.lua"] = "return ruleset { themes = 'themes/t', " .. (ruleset_keys or "") .. " }",
    ["themes/t.lua"] = "return themes " .. themes }
end

local function must(files, options)
  local loaded, problems = load_scripts(files, options)
  assert(loaded, problems and problems[1] and ruleset.message(problems[1]))
  return loaded
end

-- Problems as lines, with paths below the root.
local function lines(files)
  local loaded, problems, folder = load_scripts(files)
  assert.is_nil(loaded)
  local out = {}
  for i, problem in ipairs(problems) do out[i] = (ruleset.message(problem):gsub(folder:gsub("%p", "%%%0") .. "/", "")) end
  return out
end

local function hits_in(loaded, text, kind)
  local made = core.document(text)
  for i = 1, made:line_count() do made:label(i, kind or "body", "test") end
  made:segment()
  local names, hits, found = {}, made:match(loaded.dictionary), {}
  for _, theme in ipairs(loaded.themes) do names[theme.list] = theme.name end
  for i = 1, #hits do
    local list, _, first, last = hits:get(i)
    found[i] = (names[list] or "?") .. "=" .. text:sub(first, last)
  end
  return table.concat(found, " ")
end

local function theme_names(loaded)
  local names = {}
  for i, theme in ipairs(loaded.themes) do names[i] = theme.name end
  return table.concat(names, " ")
end

describe("ruleset", function()
  teardown(support.clean)

  it("has what a run needs", function()
    local loaded = must { ["rules/main.lua"] = [[return ruleset { name = "n", about = "a", themes = "themes/t", rules = { "rules/r" },
        quotes = { per_theme = 5 }, formats = { "jsonl" } }]],
      ["themes/t.lua"] = "return themes { b = { 'x', about = 'B.', themes = { c = { 'y', 'z' } } }, a = { 'w' } }",
      ["rules/r.lua"] = "return rules { { id = 'r.one', any = { 'p' }, kinds = { 'note' } } }",
      ["formats/jsonl.lua"] = "return format { outputs = { 'x' }, finish = function() end }" }
    assert.are.same({ "n", "a", "theme", 5, 1 },
      { loaded.name, loaded.about, loaded.overlap, loaded.quotes.per_theme, loaded.quotes.per_author })
    assert.are.same({ "jsonl" }, loaded.formats)
    assert.are.equal("a b b.c", theme_names(loaded))
    assert.are.same({ 2, "B.", 1 }, { loaded.themes[3].parent, loaded.themes[2].about, loaded.themes[2].entries })
    assert.are.equal(2, loaded.themes[3].entries)
    local rule = loaded.rules[1]
    assert.are.same({ "r.one", false, false, { "note" } }, { rule.id, rule.of_blocks, rule.whole, rule.kinds })
    local scripts = {}
    for i, script in ipairs(loaded.scripts) do scripts[i] = script.name end
    assert.are.same({ "rules/main", "themes/t", "rules/r" }, scripts)
    assert.are.equal(64, #loaded.hash)
    for _, theme in ipairs(loaded.themes) do assert.are.equal("longest", loaded.lists[theme.list].hits) end
  end)

  it("is named by its script when it does not say", function()
    assert.are.equal("main", must({ ["rules/main.lua"] = "return ruleset {}" }).name)
  end)

  local orders = {
    { "{ b = { 'x' }, a = { 'y' }, B = { 'z' } }", "B a b" },
    { "{ { name = 'b', 'x' }, { name = 'a', 'y' } }", "b a" },
    { "{ p = { themes = { { name = 'z', 'x' }, { name = 'y', 'x' } } }, o = { 'q', themes = { n = { 'x' }, m = { 'x' } } } }",
      "o o.m o.n p p.z p.y" },
  }
  for i, case in ipairs(orders) do
    it("puts themes in order: case " .. i, function() assert.are.equal(case[2], theme_names(must(with_themes(case[1])))) end)
  end

  it("takes themes from several scripts and from itself", function()
    local loaded = must { ["rules/main.lua"] = "return ruleset { themes = { 'themes/b', { name = 'own', 'x' }, 'themes/a' } }",
      ["themes/a.lua"] = "return themes { a = { 'x' } }", ["themes/b.lua"] = "return themes { b = { 'y' } }" }
    assert.are.equal("b own a", theme_names(loaded))
    loaded = must { ["rules/main.lua"] = "return ruleset { themes = { z = { 'x' }, y = { 'x' } } }" }
    assert.are.equal("y z", theme_names(loaded))
  end)

  it("takes themes that were made from others", function()
    local loaded = must { ["rules/main.lua"] = "return ruleset { themes = 'themes/b' }",
      ["themes/a.lua"] = "return themes { a = { 'x', except = { 'x y' } }, gone = { 'g' } }", ["themes/b.lua"] = [[
        local mine = { new = { "n" } }
        for name, theme in pairs(include "themes/a") do if name ~= "gone" then mine[name] = theme end end
        return themes(mine)]] }
    assert.are.equal("a new", theme_names(loaded))
    assert.are.equal("a=x new=n", hits_in(loaded, "x and n, x y"))
  end)

  -- What options mean is seen in what is found.
  local meanings = {
    { "{ a = { 'send' } }", "Send SEND send", "a=Send a=SEND a=send" },
    { "{ a = { 'SEND', case = true } }", "Send SEND send", "a=SEND" },
    { "{ a = { 'SEND', { 'Ofsted', case = false }, case = true } }", "send ofsted SEND", "a=ofsted a=SEND" },
    { "{ a = { case = true, themes = { b = { 'X' }, c = { 'Y', case = false } } } }", "x X y Y", "a.b=X a.c=y a.c=Y" },
    { "{ a = { 'x', except = 'x y' } }", "x y, x z", "a=x" },
    { "{ a = { 'x', except = { 'x y', 'w x' } } }", "x y. W x. X z", "a=X" },
    { "{ a = { 'x', except = 'x y', themes = { b = { 'p', 'x', except = 'p q' } } } }", "x y p q p x z", "a.b=p a=x a.b=x" },
    { "{ a = { 'x', except = { { 'X Y', case = true } } } }", "X Y x y", "a=x" },
    { "{ a = { 'x', except = { 'X Y', case = true } } }", "X Y x y", "a=x" },
    { "{ a = { 'x', except = { { 'x y', except = 'x y z' } } } }", "x y w x y z", "a=x" },
    { "{ a = { 'x', near = 'y' } }", "The x a b c y. The x a b.", "a=x" },
    { "{ a = { 'x', near = { 'y', within = 2 } } }", "The x a b y. The x a b c y. The y x.", "a=x a=x" },
    { "{ a = { 'x', near = { 'y', unit = 'block' } } }", "X here. A y there.", "a=X" },
    { "{ a = { 'x', before = 'y' } }", "x y x", "a=x" },
    { "{ a = { 'x', after = 'y' } }", "x a y a x", "a=x" },
    { "{ a = { 'x', { 'z', near = 'q' }, near = 'y' } }", "The x y z. The z q x.", "a=x a=z" },
    { "{ a = { near = 'y', themes = { b = { 'x' }, c = { 'x', near = 'q' } } } }", "The x y. The x q.", "a.b=x a.c=x" },
    { "{ a = { 'x', near = { 'y', 'q' } } }", "The x y. The x q. The x z.", "a=x a=x" },
    { "{ a = { 'x', near = { { 'Y', case = true } } } }", "The x y. The x Y.", "a=x" },
    { "{ a = { 'x y', 'x' }, b = { 'x' } }", "x y", "a=x y b=x" },
  }
  for i, case in ipairs(meanings) do
    it("finds what options mean: case " .. i .. ", " .. case[1], function()
      assert.are.equal(case[3], hits_in(must(with_themes(case[1])), case[2]))
    end)
  end

  it("keeps only the longest of all with overlap", function()
    local source = "{ a = { 'x y' }, b = { 'x', 'z' } }"
    assert.are.equal("a=x y b=x b=z", hits_in(must(with_themes(source)), "x y z"))
    assert.are.equal("a=x y b=z", hits_in(must(with_themes(source, "overlap = 'ruleset'")), "x y z"))
  end)

  it("looks where kinds say", function()
    local loaded = must(with_themes "{ a = { 'x', { 'y', kinds = { 'heading' } }, kinds = { 'title' } }, b = { 'z' } }")
    assert.are.equal("a=x b=z", hits_in(loaded, "x y z", "title"))
    assert.are.equal("a=y b=z", hits_in(loaded, "x y z", "heading"))
    assert.are.equal("b=z", hits_in(loaded, "x y z", "body"))
    assert.are.equal("", hits_in(loaded, "x y z", "caption"))
  end)

  it("has conditions only on lists with lower numbers", function()
    local loaded = must(with_themes [[{ a = { "x", { "y", near = { { "z", except = "z q" } }, except = "y y" }, except = { "x y" },
      before = "b", after = { "c", within = 4 }, themes = { s = { "p", except = "p p" } } } }]])
    local conditions = 0
    for number, list in ipairs(loaded.lists) do
      for i = 1, #list.entries do
        for _, condition in ipairs(lists.entry(list, i).conditions or {}) do
          conditions = conditions + 1
          assert.is_true(condition.list < number)
        end
      end
    end
    assert.are.equal(13, conditions)
  end)

  it("merges abbreviations with the shipped ones", function()
    local loaded = must { ["rules/main.lua"] = "return ruleset { abbreviations = { title = { 'Cllr' }, plain = 'Inc' } }",
      ["shipped/lib/abbreviations.lua"] = "return { title = { 'Dr' } }" }
    assert.are.same({ title = { "Dr", "Cllr" }, plain = { "Inc" } }, loaded.abbreviations)
    loaded = must { ["rules/main.lua"] = "return ruleset { abbreviations = 'lib/mine' }",
      ["shipped/lib/abbreviations.lua"] = "return { title = { 'Dr' } }", ["lib/mine.lua"] = "return { number = { 'No' } }" }
    assert.are.same({ title = { "Dr" }, number = { "No" } }, loaded.abbreviations)
    assert.is_nil(must({ ["rules/main.lua"] = "return ruleset {}" }).abbreviations)
  end)

  it("opens a dictionary that was compiled before", function()
    local files = with_themes "{ a = { 'x' } }"
    local first = must(files)
    local second = must(files, { dictionary = first.dictionary:handle() })
    assert.are.equal("a=x", hits_in(second, "x"))
    assert.are.equal(first.hash, second.hash)
  end)

  it("has another hash when a script changes", function()
    local function hash(themes) return must(with_themes(themes)).hash end
    assert.are.equal(hash "{ a = { 'x' } }", hash "{ a = { 'x' } }")
    assert.are_not.equal(hash "{ a = { 'x' } }", hash "{ a = { 'y' } }")
  end)
end)

describe("a ruleset's script", function()
  teardown(support.clean)

  local folder
  setup(function()
    folder = support.folder { ["rules/main.lua"] = "return ruleset { themes = 'themes/t' }", ["themes/t.lua"] = "return themes { near = 1 }",
      ["rules/deep/more.lua"] = "return ruleset { themes = 'themes/t' }", ["alone/x.lua"] = "return ruleset { themes = 'themes/t' }",
      ["alone/themes/t.lua"] = "return themes { a = { 'x' } }", ["shipped/rules/main.lua"] = "return ruleset { themes = 'themes/s' }",
      ["shipped/themes/s.lua"] = "return themes { shipped = { 'x' } }", ["user/rules/u.lua"] = "return ruleset { themes = 'themes/s' }",
      ["user/themes/s.lua"] = "return themes { user = { 'x' } }" }
    support.write(folder .. "/themes/t.lua", "return themes { own = { 'x' } }")
  end)

  local function names(name, options)
    options = options or {}
    options.shipped, options.plugins = folder .. "/shipped", folder .. "/plugins"
    options.user = options.user or folder .. "/nobody"
    local loaded, problems = ruleset.load(name, options)
    return loaded and theme_names(loaded) or ruleset.message(problems[1]), loaded
  end

  it("is found as typed, with or without .lua", function()
    assert.are.equal("own", (names(folder .. "/rules/main.lua")))
    assert.are.equal("own", (names(folder .. "/rules/main")))
    assert.are.equal("own", (names(folder .. "/rules/deep/more.lua")))
    assert.are.equal("own", (names(folder .. "/alone/../rules/main.lua")))
  end)

  it("has its own folder as root when it is in no rules/", function()
    assert.are.equal("a", (names(folder .. "/alone/x.lua")))
  end)

  it("is found among the shipped", function()
    local found, loaded = names "rules/main.lua"
    assert.are.equal("shipped", found)
    assert.is_true(loaded.scripts[1].shipped and loaded.scripts[2].shipped)
    assert.are.same({ "rules/main", "themes/s" }, { loaded.scripts[1].name, loaded.scripts[2].name })
  end)

  it("is found in the user's folder before the shipped", function()
    assert.are.equal("user", (names("rules/u", { user = folder .. "/user" })))
    assert.are.equal("user", (names("rules/main.lua", { user = folder .. "/user" })))
  end)

  it("says where it was looked for", function()
    local message = names "rules/none.lua"
    assert.is_truthy(message:find("no ruleset rules/none.lua: looked for rules/none.lua, ", 1, true), message)
    assert.is_truthy(message:find("/shipped/rules/none.lua", 1, true), message)
    assert.is_falsy(names("../rules/none.lua"):find("shipped", 1, true))
  end)

  it("gives paths below the current folder as they were typed", function()
    local stdout = support.shell("cd " .. support.quote(folder) .. " && LUA_PATH_5_4=" .. support.quote(package.path) .. " LUA_CPATH_5_4="
      .. support.quote(package.cpath) .. " lua5.4 -e " .. support.quote([[
        local r = require "ptext.ruleset"
        for _, name in ipairs { "rules/main.lua", "./rules/main.lua" } do print(r.load(name).scripts[2].path) end]]))
    assert.are.equal("themes/t.lua\n./themes/t.lua\n", stdout)
  end)

  it("checks its arguments", function()
    assert.has_error(function() ruleset.load() end, "ruleset.load: the name must be a string")
    assert.has_error(function() ruleset.of_themes() end, "ruleset.of_themes: the themes must be a table")
  end)
end)

describe("errors of a ruleset", function()
  teardown(support.clean)

  it("are gathered over all scripts, in order", function()
    assert.are.same({
      "rules/main.lua:2:3: unknown key `theme`; did you mean `themes`?",
      "rules/main.lua:3:27: no script `rules/none`: looked for ROOT",
      "themes/t.lua:3:5: unknown key `exept` in `a`; did you mean `except`?",
      "themes/t.lua:4:12: `case` in `a`: expected true or false, found the string \"yes\"",
      "rules/r.lua:1:16: missing key `id` in `[1]`: a string",
      "rules/r2.lua:2: there is no `x`: text stands in quotes, \"x\", and a variable of your own is made with `local`",
    }, (function()
      local out = lines { ["rules/main.lua"] = [[return ruleset {
  theme = "themes/t",
  rules = { "rules/r",    "rules/none", "rules/r2" }, themes = { "themes/t" },
}]], ["themes/t.lua"] = [[return themes {
  a = { "x",
    exept = { "y" },
    case = "yes",
  },
}]], ["rules/r.lua"] = "return rules { { any = 'x' } }", ["rules/r2.lua"] = "\nx()" }
      out[2] = out[2]:gsub("looked for .*", "looked for ROOT")
      return out
    end)())
  end)

  local entries = {
    { "return themes {\n  a = { 'fine', 'b (c' },\n}", "themes/t.lua:2:20: in the entry \"b (c\"" },
    { "return themes {\n  a = { 'fine', { \"x\\ty (z\", case = true } },\n}", "themes/t.lua:2:25: in the entry" },
    { "return themes { a = { 'x', except = { 'y', '(' } } }", "themes/t.lua:1:45: in the entry \"(\"" },
    { "return themes { a = { 'x', near = { { 'p', except = '*' } } } }", "themes/t.lua:1:54: in the entry \"*\"" },
    { "return themes { a = { 'x', near = '*' } }", "themes/t.lua:1:36: in the entry \"*\"" },
    { "return themes { a = { 'x', themes = { b = { [[\n*]] } } } }", "themes/t.lua:2:1: in the entry \"*\"" },
    { "local bad = '(x'\nreturn themes { a = { bad } }", "themes/t.lua:1:14: in the entry \"(x\"" },
    { "local t = {}\nfor i = 1, 2 do t[i] = '(' .. i end\nreturn themes { a = t }", "themes/t.lua:3:21: in the entry \"(1\"" },
    { "return themes { a = { '' } }", "themes/t.lua:1:24: in the entry \"\"" },
  }
  for i, case in ipairs(entries) do
    it("point at the character of an entry: case " .. i, function()
      local out = lines { ["rules/main.lua"] = "return ruleset { themes = 'themes/t' }", ["themes/t.lua"] = case[1] }
      assert.are.equal(case[2], out[1]:sub(1, #case[2]))
    end)
  end

  local others = {
    { { ["themes/t.lua"] = "return rules { { id = 'a', any = 'x' } }" }, "themes/t.lua:1:8: expected a script that returns themes { … }, found `rules`" },
    { { ["themes/t.lua"] = "return { a = { 'x' } }" }, "themes/t.lua:1:8: expected a script that returns themes { … }, found no constructor" },
    { { ["themes/t.lua"] = "return themes { a = { 'x' } }", ["rules/main.lua"] = "return themes {}" },
      "rules/main.lua:1:8: expected a script that returns ruleset { … }, found `themes`" },
    { { ["themes/t.lua"] = "return themes { a = { 'x' } }", ["rules/main.lua"] = "return 5" },
      "rules/main.lua:1:8: expected a script that returns ruleset { … }, found no constructor" },
    { { ["themes/t.lua"] = "return themes { a = {} }" }, "themes/t.lua:1:21: theme `a` has neither entries nor themes" },
    { { ["themes/t.lua"] = "local t = {} t.a = { 'x', themes = t } return themes(t)" }, "themes/t.lua:1:47: a table is nested too deeply, or holds itself" },
    { { ["themes/t.lua"] = "return themes { { name = 'a', 'x' }, { name = 'a', 'y' } }" }, "themes/t.lua:1:38: theme `a` is defined already, in themes/t.lua:1" },
    { { ["themes/t.lua"] = "return themes { a = { 'x' } }", ["themes/u.lua"] = "\nreturn themes { a = { 'x' } }",
      ["rules/main.lua"] = "return ruleset { themes = { 'themes/t', 'themes/u' } }" }, "themes/u.lua:2:17: theme `a` is defined already, in themes/t.lua:1" },
    { { ["themes/t.lua"] = "return themes { a = { 'x' } }", ["rules/main.lua"] = "return ruleset { rules = { { id = 'r', any = 'x' }, { id = 'r', any = 'y' } } }" },
      "rules/main.lua:1:60: rule `r` is defined already, in rules/main.lua:1" },
    { { ["rules/main.lua"] = "return ruleset { reader = 'blgo' }", ["plugins/blog/init.lua"] = "" }, "rules/main.lua:1:27: no plugin `blgo`: looked for " },
    { { ["rules/main.lua"] = "return ruleset { reader = 'p' }", ["plugins/p/init.lua"] = "return { name = 'p' }" }, "rules/main.lua:1:27: plugin `p` has no reader" },
    { { ["rules/main.lua"] = "return ruleset { formats = { 'jsnl' } }" }, "rules/main.lua:1:30: no script `formats/jsnl`: looked for " },
    { { ["rules/main.lua"] = "return ruleset { abbreviations = 'lib/none' }" }, "rules/main.lua:1:34: no script `lib/none`" },
    { { ["rules/main.lua"] = "return ruleset { abbreviations = 'lib/a' }", ["lib/a.lua"] = "return { titel = {} }" }, "lib/a.lua:1:10: unknown key `titel`; did you mean `title`?" },
    { { ["rules/main.lua"] = "return ruleset { rules = 'rules/r' }", ["rules/r.lua"] = "return rules { each = 'x' }" },
      "rules/r.lua:1:8: rules stand in a list", "rules/r.lua:1:16: unknown key `each`" },
    { { ["rules/main.lua"] = "return ruleset { language = 'english' }" }, "rules/main.lua:1:29: `language`: expected a code of two or" },
    { { ["themes/t.lua"] = "return themes {\n a = { 'x' },\n a = { 'y' },\n}" },
      "themes/t.lua:3:2: `a` stands in this table already, in line 2, and only one of them would count" },
    { { ["rules/main.lua"] = "return ruleset { name = 'a', name = 'b' }" }, "rules/main.lua:1:30: `name` stands in this table already" },
    { { ["rules/main.lua"] = "return ruleset { themes = 'themes/t', rules = 'rules/r' }", ["rules/r.lua"] = "return rules { { id = 'r', any = '(' } }",
      ["themes/t.lua"] = "return themes { a = { 'x' } }" }, "rules/r.lua:1:35: in the entry \"(\"" },
  }
  for i, case in ipairs(others) do
    it("say what was meant: case " .. i .. ", " .. case[2], function()
      case[1]["rules/main.lua"] = case[1]["rules/main.lua"] or "return ruleset { themes = 'themes/t' }"
      local out = lines(case[1])
      assert.are.equal(#case - 1, #out, table.concat(out, "\n"))
      for n, line in ipairs(out) do assert.are.equal(case[n + 1], line:sub(1, #case[n + 1])) end
    end)
  end

  it("of themes that are in no script have no place", function()
    local loaded, problems = ruleset.of_themes { a = { "(x", exept = {} } }
    assert.is_nil(loaded)
    assert.are.same({ "unknown key `exept` in `a`; did you mean `except`?" }, { problems[1].message })
    assert.is_nil(problems[1].script)
    assert.are.equal("a=x", hits_in(ruleset.of_themes { a = { "x" } }, "x"))
  end)
end)

describe("tests of scripts", function()
  teardown(support.clean)

  it("say what passed, what failed, where, and what matched", function()
    local loaded = must { ["rules/main.lua"] = "return ruleset { themes = 'themes/t', rules = 'rules/r' }", ["themes/t.lua"] = [[
return themes {
  a = {
    "x", except = "x y",
    tests = { hit = { "an x", "a q" }, miss = { "x y",
      "x z" } },
    themes = { b = { "sub", tests = { hit = "a sub" } } },
  },
  c = { "z", kinds = { "title" }, tests = { hit = "the z" } },
  d = { "w", tests = { hit = "a sub" } },
}]], ["rules/r.lua"] = [[
return rules {
  { id = "r", any = { "ask" }, when = function(s) return { first = s:match_first("we") } end,
    tests = { hit = { "we ask", "nothing" }, miss = { "they ask" } } },
  { id = "n", any = "foot", kinds = { "note" }, tests = { hit = "a foot" } },
  { id = "e", any = "err", when = function() error "oops" end, tests = { miss = { "err" } } },
}]] }
    local results = ruleset.test(loaded)
    assert.are.equal(6, results.passed)
    local out = {}
    for i, failed in ipairs(results.failed) do
      local got = {}
      for n, one in ipairs(failed.got) do got[n] = (one.theme or one.rule or "!") .. "=" .. (one.text or one.problem:match("[^/]*$")) end
      out[i] = string.format("%s:%d:%d %s %s %s %q: %s", failed.script:match("[^/]+$"), failed.line, failed.column, failed.kind, failed.name,
        failed.expected, failed.text, table.concat(got, " "))
    end
    assert.are.same({
      't.lua:4:31 theme a hit "a q": ',
      't.lua:5:7 theme a miss "x z": a=x',
      't.lua:9:30 theme d hit "a sub": a.b=sub',
      'r.lua:3:33 rule r hit "nothing": ',
      'r.lua:3:55 rule r miss "they ask": r=ask',
      'r.lua:5:83 rule e miss "err": !=r.lua:5: oops',
    }, out)
  end)

  it("count a parent's tests by what its themes find", function()
    local results = ruleset.test(must(with_themes "{ a = { themes = { b = { 'x' } }, tests = { hit = 'an x', miss = 'a y' } } }"))
    assert.are.same({ passed = 2, failed = {} }, results)
  end)

  it("of a value that is no ruleset raise", function()
    assert.has_error(function() ruleset.test {} end, "trial.run: expected a loaded ruleset")
  end)
end)

describe("formats of a ruleset", function()
  teardown(support.clean)

  local function format(source)
    local loaded = must { ["rules/main.lua"] = "return ruleset {}", ["formats/f.lua"] = source }
    return loaded:format "f"
  end

  it("have functions that can be called as any", function()
    local found = format "local n return format { outputs = 'x.csv', begin = function(r) n = r.n end, document = function(v) return { n, v } end }"
    assert.are.same({ "f", { "x.csv" } }, { found.name, found.outputs })
    found.begin { n = 5 }
    assert.are.same({ 5, 6 }, found.document(6))
  end)

  it("remember what begin made, and nothing after it", function()
    local loaded = must { ["rules/main.lua"] = "return ruleset {}",
      ["formats/f.lua"] = "local n return format { outputs = 'x', begin = function() n = 5 end, document = function() n = n + 1 return n end }" }
    local found = loaded:format "f"
    found.begin()
    for _ = 1, 2 do
      loaded:restore()
      assert.are.equal(6, found.document())
    end
  end)

  it("see the run and the documents, and can change neither for the next", function()
    local found = format [[
      return format { outputs = "x", document = function(view)
        local d = view.document
        assert(not pcall(function() view.run.themes[1].name = "y" end) and not pcall(function() view.run.new = 1 end))
        assert(not getmetatable(d) and not getmetatable(view.span) and not pcall(setmetatable, d, {}))
        for _, object in ipairs { d, d.lines[1], d.blocks[1], d.sentences[1], view.span, d.lines, d.blocks } do
          assert(object.__index == nil and object.__newindex == nil and object.__metatable == nil)
        end
        return { x = view.run.themes[1].name .. view.span:text() .. d.id }
      end }]]
    local run = { themes = { { name = "a" } } }
    local d = document.new("id", "Some text.")
    d:segment()
    local view = { run = run, document = d, span = d:span(1, 4) }
    assert.are.same({ x = "aSomeid" }, found.document(view))
    assert.are.equal(run, view.run)
    assert.is_nil(run.new)
  end)

  it("give plain tables back", function()
    local found = format [[
      local kept = { x = "a" }
      return format { outputs = "x", document = function(view) return kept end,
        finish = function() return setmetatable({}, { __index = function() error "run" end }) end }]]
    local given = found.document {}
    given.x = "b"
    assert.are.same({ x = "a" }, found.document {})
    assert.is_nil(getmetatable(found.finish {}))
  end)

  it("raise with script and line", function()
    local found = format "return format { outputs = 'x',\n document = function(v) return v.a.b end }"
    local ok, message = pcall(found.document, {})
    assert.is_false(ok)
    assert.is_truthy(message:find("formats/f.lua:2: attempt to index a nil value (field 'a')", 1, true), message)
  end)

  local wrong = { { "return format { outputs = 'x' }", "a format needs `document`, `finish` or `close`" }, { "return 5", "expected a script that returns format" },
    { "error 'x'", "x" }, { "return format { output = 'x', finish = print }", "unknown key `output`; did you mean `outputs`?" } }
  for i, case in ipairs(wrong) do
    it("are refused: case " .. i, function()
      local found, problems = format(case[1])
      assert.is_nil(found)
      assert.is_truthy(problems[1].message:find(case[2], 1, true), problems[1].message)
      assert.is_truthy(problems[1].script:find("formats/f.lua", 1, true))
    end)
  end

  it("that are not there are a problem", function()
    local found, problems = must({ ["rules/main.lua"] = "return ruleset {}" }):format "none"
    assert.is_nil(found)
    assert.is_truthy(problems[1].message:find("no script `formats/none`", 1, true))
  end)
end)
