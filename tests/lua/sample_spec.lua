-- ptext sample: lines drawn for a person to look at.

local sampler = require "ptext.sampler"
local support = require "support"

local posts = support.root .. "/tests/corpus/posts"

local function draw(...)
  local out, err, status = support.ptext("sample", "rules/themes.lua", ...)
  assert.equal(0, status, err)
  local lines = {}
  for line in out:gmatch("[^\n]+") do lines[#lines + 1] = line end
  return lines, err, out
end

describe("ptext sample", function()
  teardown(support.clean)

  it("draws lines called boilerplate, with document, line and rule", function()
    local lines, err = draw(posts)
    assert.equal(20, #lines)
    assert.is_truthy(err:find("20 of %d+ lines called boilerplate, seed 1"))
    for _, line in ipairs(lines) do
      local id, number, rule, text = line:match("^(%S+):(%d+) +(blog%.%S+) +(.*)$")
      assert.is_truthy(id, line)
      assert.is_truthy(support.read(posts .. "/" .. id):find(text:match("^[%w ,.]*"), 1, true))
      assert.is_true(tonumber(number) >= 1 and rule ~= "blog.prose")
    end
  end)

  it("draws the same for a seed, whatever the jobs and the order", function()
    local _, _, one = draw(posts, "--excluded", "50", "-j", "1")
    assert.equal(one, select(3, draw(posts, "--excluded", "50", "-j", "2")))
    local names = {}
    for name in support.shell("ls " .. posts):gmatch("[^\n]+") do table.insert(names, 1, posts .. "/" .. name) end
    names[#names + 1] = "--excluded"
    names[#names + 1] = "50"
    assert.equal(one, select(3, draw(table.unpack(names))))
    assert.is_true(one ~= select(3, draw(posts, "--excluded", "50", "--seed", "2")))
  end)

  it("draws fewer of a smaller number", function()
    local many, few = draw(posts, "--excluded", "30"), draw(posts, "--excluded", "10")
    local among = {}
    local function plain(line) return (line:gsub(" +", " ")) end
    for _, line in ipairs(many) do among[plain(line)] = true end
    for _, line in ipairs(few) do assert.is_true(among[plain(line)]) end
  end)

  it("draws lines called text", function()
    local lines = draw(posts, "--included", "5")
    assert.equal(5, #lines)
    assert.equal(8, #draw(posts, "--included", "5", "--excluded", "3"))
  end)

  it("tells of documents that the reader fails in", function()
    local folder = support.folder { ["rules/r.lua"] = "return ruleset { reader = 'picky' }", ["data/a.txt"] = "One.",
      ["data/b.txt"] = "Two.", ["user/ptext/plugins/picky/init.lua"] = [[
        return { name = "picky", about = "x", reader = { name = "picky", about = "y", read = function(document)
          if document.id == "b.txt" then error "no" end
          document:label_lines("boilerplate", "picky")
        end } }]] }
    local out, err, status = support.shell("cd " .. support.quote(folder) .. " && "
      .. "XDG_CONFIG_HOME=$PWD/user " .. support.quote(support.command) .. " sample rules/r.lua data")
    assert.same({ 0, true, true }, { status, out:find("One.", 1, true) ~= nil, not out:find("Two", 1, true) }, err)
    assert.is_truthy(err:find("1 of 2 documents failed in the reader", 1, true), err)
  end)

  it("says what is wrong", function()
    for _, case in ipairs { { "--excluded", "many" }, { "--seed", "1.5" }, { "--excluded", "-1" } } do
      local _, err, status = support.ptext("sample", "rules/themes.lua", posts, table.unpack(case))
      assert.equal(2, status)
      assert.is_truthy(err:find("is not a whole number", 1, true) or err:find("unknown option", 1, true), err)
    end
    local _, err, status = support.ptext("sample", "rules/themes.lua", "/nowhere")
    assert.same({ 2, true }, { status, err:find("/nowhere", 1, true) ~= nil })
    assert.equal(2, (select(3, support.ptext("sample", "rules/nothing.lua", posts))))
  end)
end)

describe("samples", function()
  local function of(keys)
    local sample = sampler.new { excluded = 3, included = 0, seed = 1 }
    for _, key in ipairs(keys) do
      sampler.merge(sample, { counts = { excluded = 1, included = 0 }, documents = 1, failed = 0,
        lines = { excluded = { { key = key } }, included = {} } })
    end
    return sample
  end

  it("merge to what one sample of all would be", function()
    local sample = of { "f", "b", "e", "a", "d", "c" }
    assert.same({ { key = "a" }, { key = "b" }, { key = "c" } }, sample.lines.excluded)
    assert.same({ 6, 6 }, { sample.counts.excluded, sample.documents })
    local halves = of { "d", "f", "a" }
    sampler.merge(halves, of { "e", "b", "c" })
    assert.same(sample.lines, halves.lines)
  end)
end)
