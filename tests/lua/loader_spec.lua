local core = require "ptext.core"
local loader = require "ptext.loader"
local paths = require "ptext.paths"
local root = os.getenv "PTEXT_ROOT" or "."
local memory_files = dofile(root .. "/tests/lua/memory_files.lua")

local function new(files, options)
  options = options or { root = "mine", user = "user", shipped = "shipped" }
  options.files = memory_files(files)
  return loader.new(options)
end

describe("paths", function()
  local joins = { { "", "a", "a" }, { "a", "b", "a/b" }, { "a/", "b", "a/b" }, { "/", "b", "/b" }, { ".", "b", "./b" } }
  for _, case in ipairs(joins) do
    it(("joins %q and %q"):format(case[1], case[2]), function() assert.are.equal(case[3], paths.join(case[1], case[2])) end)
  end

  local splits = { { "a", "", "a" }, { "a/b", "a", "b" }, { "/a", "/", "a" }, { "a/b/c", "a/b", "c" }, { "a/", "a", "" } }
  for _, case in ipairs(splits) do
    it(("splits %q"):format(case[1]), function() assert.are.same({ case[2], case[3] }, { paths.split(case[1]) }) end)
  end

  it("knows where the shipped scripts are", function()
    assert.is_truthy(core.os.stat(paths.scripts .. "/themes"))
    assert.is_truthy(core.os.stat(paths.home .. "/loader.lua"))
    assert.is_truthy(core.os.stat(paths.samples))
  end)
end)

describe("loader", function()
  it("looks in the root, then in the user's folder, then among the shipped", function()
    local files = { ["mine/lib/a.lua"] = "1", ["user/lib/a.lua"] = "2", ["shipped/lib/a.lua"] = "3", ["user/lib/b.lua"] = "4",
      ["shipped/lib/b.lua"] = "5", ["shipped/lib/c.lua"] = "6" }
    local made = new(files)
    local cases = { { "lib/a", "mine/lib/a.lua", false }, { "lib/b", "user/lib/b.lua", false }, { "lib/c", "shipped/lib/c.lua", true } }
    for _, case in ipairs(cases) do
      local script = made:open(case[1])
      assert.are.same({ case[2], case[3] }, { script.path, script.shipped })
      assert.are.equal(core.sha256(files[case[2]]), script.sha256)
    end
    assert.are.equal(3, #made.scripts)
    assert.are.equal(made:open "lib/a", made:open "lib/a.lua")
  end)

  it("counts the shipped folder as shipped when it is the root", function()
    local made = new({ ["shipped/lib/a.lua"] = "1", ["user/lib/a.lua"] = "2" }, { root = "shipped", user = "user", shipped = "shipped" })
    assert.are.equal("user/lib/a.lua", made:open("lib/a").path)
    made = new({ ["shipped/lib/a.lua"] = "1" }, { root = "shipped", shipped = "shipped" })
    assert.is_true(made:open("lib/a").shipped)
  end)

  it("takes the current folder as the empty root", function()
    local made = new({ ["lib/a.lua"] = "1" }, { root = "" })
    assert.are.equal("lib/a.lua", made:open("lib/a").path)
  end)

  it("says where it looked, and what may be meant", function()
    local _, message = new({ ["user/themes/childrens-services.lua"] = "" }):open "themes/children-services"
    assert.are.equal("no script `themes/children-services`: looked for mine/themes/children-services.lua, "
      .. "user/themes/children-services.lua, shipped/themes/children-services.lua; did you mean `themes/childrens-services`?", message)
  end)

  local bad = { "", "/", "/a", "a/", "../a", "a/../b", "a//b", "a/.b", ".a", "a b", "a\\b", "a\0", ("x"):rep(300), 5, false }
  for _, name in ipairs(bad) do
    it("refuses the name " .. tostring(name):sub(1, 20), function()
      local script, message = new({}):open(name)
      assert.is_nil(script)
      assert.is_truthy(message:find("a script is named by folder and name", 1, true))
    end)
  end

  it("hashes names and contents, not places or order", function()
    local function hash(where, order)
      local made = new({ [where .. "/lib/a.lua"] = "1", [where .. "/lib/b.lua"] = "2" })
      for _, name in ipairs(order) do made:open(name) end
      return made:hash()
    end
    assert.are.equal(hash("mine", { "lib/a", "lib/b" }), hash("shipped", { "lib/b", "lib/a" }))
    assert.are_not.equal(hash("mine", { "lib/a", "lib/b" }), hash("mine", { "lib/a" }))
  end)

  it("notes errors of several scripts", function()
    local made = new { ["mine/lib/a.lua"] = "x = 1", ["mine/lib/b.lua"] = "return {", ["mine/lib/c.lua"] = "return 1" }
    for _, name in ipairs { "lib/a", "lib/b", "lib/c" } do made:run(made:open(name)) end
    assert.are.equal(2, #made.problems)
    assert.are.same({ "mine/lib/a.lua", 1 }, { made.problems[1].script, made.problems[1].line })
    assert.are.same({ "mine/lib/b.lua", 1 }, { made.problems[2].script, made.problems[2].line })
  end)

  it("gives trusted code the value of a script, with functions that raise in one line", function()
    local made = new { ["mine/lib/a.lua"] = "return {\n f = function(x) return x + 1 end }", ["mine/lib/b.lua"] = "\nerror 'no'" }
    local value = made:value "lib/a"
    assert.are.equal(3, value.f(2))
    local ok, message = pcall(value.f, {})
    assert.is_false(ok)
    assert.are.equal("mine/lib/a.lua:2: attempt to perform arithmetic on a table value (local 'x')", message)
    assert.are.same({ false, "mine/lib/b.lua:2: no" }, { pcall(made.value, made, "lib/b") })
    assert.is_false(pcall(made.value, made, "lib/c"))
  end)

  it("knows scripts with long names in messages", function()
    local name = "lib/" .. ("long-"):rep(20) .. "x"
    local made = new { ["mine/" .. name .. ".lua"] = "\nerror 'no'" }
    made:run(made:open(name))
    assert.are.same({ "mine/" .. name .. ".lua", 2, "no" }, { made.problems[1].script, made.problems[1].line, made.problems[1].message })
    made = new { ["mine/" .. name .. ".lua"] = "\nreturn {" }
    made:run(made:open(name))
    assert.are.same({ 2, "unexpected symbol near <eof>" }, { made.problems[1].line, made.problems[1].message })
  end)

  it("checks its options", function()
    assert.has_error(function() loader.new() end, "loader.new: options must be a table")
  end)
end)
