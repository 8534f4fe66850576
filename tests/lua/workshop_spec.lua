-- When states collect what is no longer used (ptext.workshop), in a state that the engine made and in one that it did not.

local core = require "ptext.core"
local support = require "support"
local workshop = require "ptext.workshop"

local WORKER = [[
local core = require "ptext.core"
local workshop = require "ptext.workshop"

local function megabyte()
  local made = {}
  for i = 1, 1024 do made[i] = i .. ("x"):rep(1000) end
  return made
end

return { open = function()
  local held, kept, jobs = {}, {}, 0
  for i = 1, 8 do held[i] = megabyte() end
  local actions = {
    settle = workshop.settle,
    tidy = workshop.tidy,
    leave = function() megabyte() end,
    keep = function() -- for some jobs, in which it grows old
      jobs = jobs + 1
      kept[jobs % 3] = jobs % 2 == 0 and megabyte() or nil
      held[1][1] = jobs
    end,
    mode = function()
      local mode = collectgarbage "incremental"
      collectgarbage(mode)
      return mode
    end,
    used = function() return tostring((core.memory())) end,
  }
  return function(job) return actions[job]() or "" end
end }
]]

describe("a state of the engine", function()
  local path, ask

  setup(function()
    path = package.path
    package.path = support.folder { ["workshop_worker.lua"] = WORKER } .. "/?.lua;" .. path
    local pool = assert(core.pool { main = "workshop_worker", jobs = 1, window = 1 })
    function ask(job)
      pool:submit(job)
      return assert(pool:next())
    end
  end)
  teardown(function()
    package.path = path
    support.clean()
  end)

  it("collects by generations once it has settled, not before", function()
    ask "tidy"
    assert.are.equal("incremental", ask "mode")
    ask "settle"
    ask "tidy"
    assert.are.equal("generational", ask "mode")
  end)

  it("holds nothing that is young after tidying", function()
    ask "settle"
    local before = math.tointeger(ask "used")
    ask "leave"
    assert.is_true(math.tointeger(ask "used") > before + 1024 * 1024)
    ask "tidy"
    assert.is_true(math.tointeger(ask "used") < before + 64 * 1024)
  end)

  it("gives back the old before it holds much more than at first", function()
    ask "settle"
    local before, most = math.tointeger(ask "used"), 0
    for _ = 1, 100 do
      ask "keep"
      ask "tidy"
      most = math.max(most, math.tointeger(ask "used"))
    end
    assert.is_true(most < 2 * (before + 3 * 1024 * 1024), most)
  end)
end)

describe("a state of another program", function()
  it("collects as that has it", function()
    assert.is_nil((select(2, core.memory())))
    local mode = collectgarbage "incremental"
    workshop.settle()
    workshop.tidy()
    assert.are.equal("incremental", collectgarbage(mode))
  end)
end)
