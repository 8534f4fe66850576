local plugins = require "ptext.plugins"
local root = os.getenv "PTEXT_ROOT" or "."
local ruleset = require "ptext.ruleset"
local support = dofile(root .. "/tests/lua/support.lua")

local function with(files)
  local folder = support.folder(files)
  return { user = folder .. "/user", plugins = folder .. "/shipped", shipped = folder .. "/scripts" }, folder
end

local reader = "return { name = 'p', about = 'x', reader = { name = 'p', about = 'y', read = function(d) %s end } }"

describe("plugins", function()
  teardown(support.clean)

  it("of the user stand before the shipped", function()
    local options, folder = with { ["user/plugins/p/init.lua"] = reader:format "return 'user'", ["shipped/p/init.lua"] = reader:format "return 'shipped'",
      ["shipped/q/init.lua"] = "", ["shipped/r/other.lua"] = "" }
    local found, facts = plugins.load("p", options)
    assert.are.equal("user", found.reader.read())
    assert.are.same({ folder .. "/user/plugins/p", false, 64 }, { facts.folder, facts.shipped, #facts.sha256 })
    assert.are.same({ "p", "q" }, plugins.names(options))
    assert.are.same({ folder .. "/shipped/q", true }, { plugins.find("q", options) })
  end)

  it("that are not there are missed by name, with the places", function()
    local options, folder = with { ["shipped/blog/init.lua"] = "" }
    local found, message = plugins.load("blgo", options)
    assert.is_nil(found)
    assert.are.equal(("no plugin `blgo`: looked for %s/user/plugins/blgo/init.lua, %s/shipped/blgo/init.lua; did you mean `blog`?")
      :format(folder, folder), message)
  end)

  for _, name in ipairs { "", "../x", "a/b", "a.b", ".a", 5, false } do
    it("are not named " .. tostring(name), function()
      local found, message = plugins.load(name)
      assert.is_nil(found)
      assert.are.equal("a plugin's name is made of letters, digits, _ and -", message)
    end)
  end

  it("have modules of their own, loaded anew each time", function()
    local options, folder = with { ["shipped/p/init.lua"] = "local name, folder = ... local part, deep = require 'p.part', require 'p.deep.down'\n"
      .. reader:format "return part.v, deep, name, folder, require 'p.part' == part", ["shipped/p/part.lua"] = "return { v = 1 }",
      ["shipped/p/deep/down.lua"] = "return (...)" }
    local first = plugins.load("p", options)
    assert.are.same({ 1, "p.deep.down", "p", folder .. "/shipped/p", true }, { first.reader.read() })
    support.write(folder .. "/shipped/p/part.lua", "return { v = 2 }")
    assert.are.equal(2, (plugins.load("p", options).reader.read()))
  end)

  it("do not take the modules of a namesake", function()
    local options = with { ["user/plugins/p/init.lua"] = "require 'p.part'", ["shipped/p/init.lua"] = "", ["shipped/p/part.lua"] = "return 1" }
    local found, message = plugins.load("p", options)
    assert.is_nil(found)
    assert.is_truthy(message:find("no module 'p.part' in plugin", 1, true), message)
  end)

  local wrong = {
    { "return 5", "a plugin returns a table" }, { "", "a plugin returns a table" }, { "return {", "init.lua:1: unexpected symbol" },
    { "error 'oops'", "init.lua:1: oops" }, { "error({})", "its error is not a message but a table" },
    { "return { nam = 'p' }", "unknown key `nam`; did you mean `name`?" }, { "return { name = 'q' }", "calls itself `q`" },
    { "return { name = 'p', reader = { raed = print } }", "did you mean `read`?" },
    { "return { name = 'p', reader = { read = 5 } }", "`read` in `reader`: expected a function, found the number 5" },
    { "return { name = 'p', reader = { read = print, steps = {} } }", "the first step must be a function" },
    { "return { name = 'p', reader = { read = print, steps = { { together = print } } } }", "the first step must be a function" },
    { "return { name = 'p', reader = { read = print, steps = { print, {} } } }", "missing key `together` in `reader.steps[2]`" },
    { "return { name = 'p', raeder = {} }", "unknown key `raeder`; did you mean `reader`?" },
  }
  for i, case in ipairs(wrong) do
    it("are refused: case " .. i .. ", " .. case[1], function()
      local found, message = plugins.load("p", (with { ["shipped/p/init.lua"] = case[1] }))
      assert.is_nil(found)
      assert.is_truthy(message:find(case[2], 1, true), message)
      assert.is_truthy(message:find("shipped/p/init.lua", 1, true), message)
    end)
  end

  it("have another hash when one of their files changes", function()
    local options, folder = with { ["shipped/p/init.lua"] = reader:format "", ["shipped/p/part.lua"] = "return 1" }
    local _, first = plugins.load("p", options)
    support.write(folder .. "/shipped/p/part.lua", "return 2")
    local _, second = plugins.load("p", options)
    assert.are_not.equal(first.sha256, second.sha256)
  end)

  it("read the scripts of the ruleset they are loaded for, which its hash knows", function()
    local files = { ["rules/main.lua"] = "return ruleset { reader = 'p' }", ["scripts/lib/w.lua"] = "return { word = 'shipped', f = function(x) return x end }",
      ["shipped/p/init.lua"] = "local lists = require('ptext.plugins').script 'lib/w'\n" .. reader:format "return lists.word, lists.f(5)" }
    local options, folder = with(files)
    local loaded = assert(ruleset.load(folder .. "/rules/main.lua", options))
    assert.are.same({ "shipped", 5 }, { loaded.plugin.reader.read() })
    support.write(folder .. "/lib/w.lua", "return { word = 'mine', f = tostring }")
    local again = assert(ruleset.load(folder .. "/rules/main.lua", options))
    assert.are.same({ "mine", "5" }, { again.plugin.reader.read() })
    assert.are_not.equal(loaded.hash, again.hash)
    assert.are.equal("lib/w", again.scripts[2].name)
  end)

  it("read them whenever they are called", function()
    local options, folder = with { ["rules/main.lua"] = "return ruleset { reader = 'p' }", ["lib/w.lua"] = "return 'mine'",
      ["scripts/lib/w.lua"] = "return 'shipped'", ["shipped/p/init.lua"] = reader:format "return require('ptext.plugins').script 'lib/w'" }
    assert.are.equal("mine", assert(ruleset.load(folder .. "/rules/main.lua", options)).plugin.reader.read())
    support.write(folder .. "/lib/w.lua", "error 'no'")
    local loaded = assert(ruleset.load(folder .. "/rules/main.lua", options))
    assert.is_false(pcall(loaded.plugin.reader.read))
    assert.has_error(function() plugins.script "lib/w" end)
  end)

  it("tell what is wrong with a script they read", function()
    local options, folder = with { ["rules/main.lua"] = "return ruleset {\n reader = 'p' }", ["lib/w.lua"] = "\nx = 1",
      ["shipped/p/init.lua"] = "require('ptext.plugins').script 'lib/w'" }
    local loaded, problems = ruleset.load(folder .. "/rules/main.lua", options)
    assert.is_nil(loaded)
    local lines = {}
    for i, problem in ipairs(problems) do lines[i] = ruleset.message(problem):gsub(folder:gsub("%p", "%%%0") .. "/", "") end
    assert.are.same({ "rules/main.lua:2:11: shipped/p/init.lua: lib/w.lua:2: cannot assign to the global `x`: declare it with `local`" }, lines)
  end)

  it("that fail for a script of one's own name it, and the line", function()
    local options, folder = with { ["rules/main.lua"] = "return ruleset { reader = 'p' }", ["lib/old.lua"] = "return {}",
      ["scripts/lib/plain.lua"] = "return {}", ["shipped/p/init.lua"] = "local script = require('ptext.plugins').script\n"
      .. "local _, _ = script 'lib/old', script 'lib/plain'\nfor _ in ipairs(script('lib/old').words) do end" }
    local _, problems = ruleset.load(folder .. "/rules/main.lua", options)
    local message = problems[1].message
    assert.is_truthy(message:find("init.lua:3: ", 1, true), message)
    assert.is_truthy(message:find("the same names have: " .. folder .. "/lib/old.lua", 1, true), message)
    assert.is_nil(message:find("plain", 1, true))
  end)

  it("find the shipped scripts without a ruleset", function()
    assert.is_table(plugins.script "lib/abbreviations")
    assert.has_error(function() plugins.script "lib/none" end)
  end)
end)
