-- Documents of a job, taken together through the stages of a worker.

local ruleset = require "ptext.ruleset"
local support = require "support"
local worker = require "ptext.worker"
local workshop = require "ptext.workshop"

-- A reader in steps that notes in what order it is called, and reads a script that remembers something. It fails where
-- the text says at which step.
local plugin = [[
local memory = require("ptext.plugins").script "lib/memory"
ORDER = {}
local function step(number, note)
  return function(post)
    local document = post.document or post
    local text = document:text()
    ORDER[#ORDER + 1] = number .. text:sub(1, 1)
    assert(not text:find("fails at " .. number, 1, true), "as it should")
    if number == 1 then return { document = document, said = {} } end
    post.said[#post.said + 1] = memory.count()
    if number == 3 then
      document:label_lines("body", "p.text")
      document:field("title", table.concat(post.said, " "), document:span(1, 1), "p.title")
    end
    return {}
  end
end
local steps = { step(1), TWO, step(3) }
return { name = "p", about = "x", reader = { name = "p", about = "y", steps = steps, read = function(document)
  local post = steps[1](document)
  if type(steps[2]) == "table" then steps[2].together { post } else steps[2](post) end
  steps[3](post)
end } }
]]

-- Its second step, for one document, and for some together.
local alone = "step(2)"
local together = [[{ together = function(posts)
  ORDER[#ORDER + 1] = "all " .. #posts
  for _, post in ipairs(posts) do step(2)(post) end
end }]]

-- Returns what the documents of these texts give: outputs, complaints, and the order of the steps.
local function process(texts, second)
  local folder = support.folder { ["shipped/p/init.lua"] = plugin:gsub("TWO", second or alone),
    ["rules/main.lua"] = "return ruleset { reader = 'p', formats = { 'lines' } }",
    ["lib/own.lua"] = "return 'its own'",
    ["scripts/lib/memory.lua"] = "local n = 0 return { count = function() n = n + 1 return n end }",
    ["formats/lines.lua"] = [[return format { outputs = "lines.txt", document = function(view)
      local title = view.fields.title and view.fields.title.value
      return { ["lines.txt"] = view.id .. " " .. (title or "none") .. "\n" }
    end }]] }
  local loaded = assert(ruleset.load(folder .. "/rules/main.lua",
    { user = folder .. "/user", plugins = folder .. "/shipped", shipped = folder .. "/scripts" }))
  local tools = workshop.tools(loaded, { formats = { "lines" }, options = {} })
  local entries = {}
  for i, text in ipairs(texts) do entries[i] = { kind = "bytes", id = tostring(i), bytes = text } end
  local result = worker.process(tools)(entries)
  return table.concat(result.outputs[1][1]), result.complaints,
    table.concat(ORDER, " ") -- luacheck: ignore 113
end

describe("a worker", function()
  teardown(support.clean)

  it("takes documents through each step before the next, and scripts remember nothing of it", function()
    local lines, complaints, order = process { "a", "b", "c" }
    assert.are.equal("1 1 1\n2 1 1\n3 1 1\n", lines)
    assert.are.same({}, complaints)
    assert.are.equal("1a 1b 1c 2a 2b 2c 3a 3b 3c", order)
  end)

  it("goes on with the others when a document fails", function()
    local lines, complaints, order = process { "a", "b fails at 2", "c fails at 3", "d fails at 1", "e" }
    assert.are.equal("1 1 1\n2 none\n3 none\n4 none\n5 1 1\n", lines)
    assert.are.equal(3, #complaints)
    for _, complaint in ipairs(complaints) do assert.matches("^[234]: label: .*as it should$", complaint) end
    assert.are.equal("1a 1b 1c 1d 1e 2a 2b 2c 2e 3a 3c 3e", order)
  end)

  it("takes them through a step together", function()
    local lines, complaints, order = process({ "a", "b", "c" }, together)
    assert.are.equal("1 1 1\n2 2 1\n3 3 1\n", lines)
    assert.are.same({}, complaints)
    assert.are.equal("1a 1b 1c all 3 2a 2b 2c 3a 3b 3c", order)
  end)

  it("reads each by itself when such a step fails", function()
    local lines, complaints, order = process({ "a", "b fails at 2", "c fails at 1", "d fails at 3", "e" }, together)
    assert.are.equal("1 1 1\n2 none\n3 none\n4 none\n5 1 1\n", lines)
    assert.are.equal(3, #complaints)
    assert.are.equal("1a 1b 1c 1d 1e all 4 2a 2b 1a all 1 2a 3a 1b all 1 2b 1d all 1 2d 3d 1e all 1 2e 3e", order)
  end)

  it("fails documents of which the first step gives nothing that the others could have", function()
    local lines, complaints = process({ "a" }, "step(2) } steps = { function() end, step(2)")
    assert.are.equal("1 none\n", lines)
    assert.are.same({ "1: label: the first of the reader's steps gives nothing for the others" }, complaints)
  end)

  it("gives steps the ruleset's own scripts, as `read` has them", function()
    local reads = [[function(post) post.said[1] = require("ptext.plugins").script "lib/own" end]]
    local lines, complaints = process({ "a", "b" }, reads)
    assert.are.same({}, complaints)
    assert.are.equal("1 its own 1\n2 its own 1\n", lines)
  end)

  it("takes no more documents together than so many bytes", function()
    local long = ("x"):rep(1 << 17)
    local lines, _, order = process { "a", "b" .. long, "c", "d" .. long, "e" }
    assert.are.equal("1 1 1\n2 1 1\n3 1 1\n4 1 1\n5 1 1\n", lines)
    assert.are.equal("1a 1b 2a 2b 3a 3b 1c 1d 2c 2d 3c 3d 1e 2e 3e", order)
  end)
end)
