local alone = require "ptext.alone"
local corpus = require "ptext.corpus"
local jobs = require "ptext.jobs"

-- A pool whose jobs fail when they hold one of these ids, and otherwise give the ids back.
local function fake_pool(failing)
  local queue = {}
  local pool = {}
  function pool:submit(job) queue[#queue + 1] = job end -- luacheck: ignore self
  function pool:outstanding() return #queue end -- luacheck: ignore self
  function pool:next() -- luacheck: ignore self
    local ids = {}
    for i, entry in ipairs(corpus.unpack(table.remove(queue, 1))) do
      if failing[entry.id] and entry.kind ~= "failed" then return nil, "out of " .. entry.id end
      if failing[entry.id] == "always" then return nil, "no" end
      ids[i] = entry.id .. (entry.kind == "failed" and "(" .. entry.bytes .. ")" or "")
    end
    return table.concat(ids, " ")
  end
  return pool
end

local function entries(count)
  local list = {}
  for i = 1, count do list[i] = { id = tostring(i), path = "p" } end
  return list
end

local function run(count, failing, limits)
  local taken, counted = {}, 0
  jobs.run(fake_pool(failing), entries(count), function(result, n)
    taken[#taken + 1] = result
    counted = counted + n
  end, limits)
  assert.are.equal(count, counted)
  return table.concat(taken, " ")
end

describe("jobs", function()
  it("take all entries in order", function()
    for batch = 1, 4 do
      for window = 1, 3 do
        assert.are.equal("1 2 3 4 5 6 7", run(7, {}, { batch = batch, window = window }))
      end
    end
    assert.are.equal("", run(0, {}, { batch = 2, window = 2 }))
  end)

  it("take all entries of very many jobs", function()
    assert.are.equal(300, select(2, run(300, {}, { batch = 2, window = 2 }):gsub("%d+", "")))
  end)

  it("go on in order after a document that breaks its job", function()
    for batch = 1, 4 do
      for window = 1, 3 do
        assert.are.equal("1 2 3(out of 3) 4 5 6(out of 6) 7", run(7, { ["3"] = true, ["6"] = true },
          { batch = batch, window = window }))
      end
    end
  end)

  it("stop when nothing helps", function()
    assert.has_error(function() run(3, { ["2"] = "always" }, { batch = 2, window = 1 }) end, { message = "no" })
  end)

  it("grow to their size, so that the first results come soon", function()
    local sizes = {}
    jobs.run(fake_pool {}, entries(20), function(_, n) sizes[#sizes + 1] = n end, { batch = 8, window = 2 })
    assert.are.same({ 1, 2, 4, 8, 5 }, sizes)
  end)
end)

describe("a pool of this state alone", function()
  it("does jobs in order when it is asked, and goes on after one that fails", function()
    local done = {}
    local pool <close> = alone.open(function(job)
      done[#done + 1] = job
      if job == "bad" then error({}) end
      return job:upper()
    end, 1 << 30)
    for _, job in ipairs { "one", "bad", "two" } do pool:submit(job) end
    assert.are.same({ 3, 0 }, { pool:outstanding(), #done })
    assert.are.equal("ONE", pool:next())
    local result, message = pool:next()
    assert.are.same({ "nil", "string" }, { type(result), type(message) })
    assert.are.equal("TWO", pool:next())
    assert.are.equal(0, pool:outstanding())
  end)
end)
