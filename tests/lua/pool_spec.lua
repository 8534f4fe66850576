-- core.pool: workers with Lua states of their own.

local core = require "ptext.core"
local support = require "support"

local WORKER = [[
return { open = function(argument)
  local core = require "ptext.core"
  require "cjson"
  if argument == "refuse" then error("not today", 0) end
  if argument == "nothing" then return nil end
  local dictionary = argument ~= "" and core.dictionary_from(math.tointeger(argument))
  local actions = {
    raise = function() error("job raised", 0) end,
    raise_table = function() error({}) end,
    number = function() return 1 end,
    memory = function() return ("x"):rep(1 << 30) end,
    hoard = function() local t = {} for i = 1, math.huge do t[i] = i .. "" end end,
    used = function() return tostring(select(2, core.memory())) end,
    match = function()
      local document = core.document("One word and another word.")
      document:segment()
      return tostring(#document:match(dictionary))
    end,
  }
  return function(job)
    if actions[job] then return actions[job]() end
    return job:upper()
  end
end }
]]

local MEMORY = 16 * 1024 * 1024

describe("core.pool", function()
  local folder, path

  setup(function()
    path = package.path
    folder = support.folder { ["pool_worker.lua"] = WORKER, ["no_open.lua"] = "return {}", ["broken.lua"] = "return +" }
    package.path = folder .. "/?.lua;" .. path
  end)
  teardown(function()
    package.path = path
    support.clean()
  end)

  local function pool(options)
    options.main = options.main or "pool_worker"
    return core.pool(options)
  end

  for _, jobs in ipairs { 1, 2, 3 } do
    it(("with %d workers gives results in order"):format(jobs), function()
      local workers <close> = assert(pool { jobs = jobs, window = 5 })
      local got = {}
      for i = 1, 200 do
        if workers:outstanding() == 5 then got[#got + 1] = workers:next() end
        workers:submit("job " .. i)
      end
      while workers:outstanding() > 0 do got[#got + 1] = workers:next() end
      assert.equal(200, #got)
      for i, result in ipairs(got) do assert.equal("JOB " .. i, result) end
    end)

    it(("with %d workers goes on after errors"):format(jobs), function()
      local workers <close> = assert(pool { jobs = jobs, window = 10, memory = MEMORY })
      for _, job in ipairs { "raise", "raise_table", "number", "memory", "hoard", "still here", "used" } do
        workers:submit(job)
      end
      assert.same({ nil, "job raised" }, { workers:next() })
      assert.same({ nil, "(error object is a table value)" }, { workers:next() })
      assert.same({ nil, "a job gave a number, not a string" }, { workers:next() })
      assert.same({ nil, "not enough memory" }, { workers:next() })
      assert.same({ nil, "not enough memory" }, { workers:next() })
      assert.equal("STILL HERE", workers:next())
      assert.equal(tostring(MEMORY), workers:next())
    end)

    it(("with %d workers shares a dictionary"):format(jobs), function()
      local dictionary = assert(core.dictionary { { hits = "longest", entries = { { text = "word" } } } })
      local workers <close> = assert(pool { jobs = jobs, argument = tostring(dictionary:handle()) })
      dictionary:close()
      for _ = 1, 4 do workers:submit("match") end
      for _ = 1, 4 do assert.equal("2", workers:next()) end
    end)

    it(("with %d workers says why it cannot open"):format(jobs), function()
      assert.same({ nil, "not today" }, { pool { jobs = jobs, argument = "refuse" } })
      local refused = { nothing = { argument = "nothing" }, no_open = { main = "no_open" }, broken = { main = "broken" },
        missing = { main = "no.such.module" }, small = { memory = 1 } }
      for _, options in pairs(refused) do
        options.jobs = jobs
        local workers, message = pool(options)
        assert.is_nil(workers)
        assert.equal("string", type(message))
      end
    end)

    it(("with %d workers may be closed with jobs left"):format(jobs), function()
      local workers = assert(pool { jobs = jobs, window = 50 })
      for _ = 1, 50 do workers:submit("job") end
      workers:close()
      workers:close()
      assert.has_error(function() workers:submit("job") end)
      assert.has_error(function() workers:outstanding() end)
    end)
  end

  it("beside this state is not waited for", function()
    local workers <close> = assert(pool { jobs = 2, window = 3, beside = true })
    while not workers:ready() do core.os.clock() end
    assert.has_error(function() workers:done() end)
    workers:submit("one")
    workers:submit("raise")
    while not workers:done() do core.os.clock() end
    assert.equal("ONE", workers:next())
    local result, message = workers:next()
    assert.same({ "nil", "job raised" }, { type(result), message })
    local refusing <close> = assert(pool { jobs = 1, beside = true, argument = "refuse" })
    assert.is_false(refusing:ready())
  end)

  it("raises on misuse", function()
    local workers <close> = assert(pool { jobs = 1, window = 1 })
    assert.has_error(function() workers:next() end)
    assert.has_error(function() workers:submit(1) end)
    workers:submit("job")
    assert.has_error(function() workers:submit("job") end)
    assert.equal("JOB", workers:next())
    for _, options in ipairs { { jobs = 0 }, { jobs = 1.5 }, { window = 0 }, { memory = -1 }, { main = 1 },
      { argument = {} } } do
      assert.has_error(function() core.pool(options) end)
    end
    assert.has_error(function() core.pool() end)
  end)

  it("is closed when it is collected", function()
    do
      local workers = assert(pool { jobs = 2 })
      workers:submit("job")
    end
    collectgarbage()
    collectgarbage()
  end)
end)

describe("core.memory", function()
  it("tells what this state holds", function()
    collectgarbage()
    local before = core.memory()
    local held = ("x"):rep(1000000)
    assert.is_true(core.memory() >= before + #held)
    assert.has_error(function() core.memory(-1) end)
  end)
end)
