local corpus = require "ptext.corpus"
local crew = require "ptext.crew"
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

  it("are ranges for a pool that packs them itself", function()
    local given, all = {}, entries(3)
    local pool = { pack = true, submit = function(_, job) given[#given + 1] = job end,
      outstanding = function() return #given end, next = function() return table.remove(given, 1) end }
    local taken = {}
    jobs.run(pool, all, function(range) taken[#taken + 1] = range end, { batch = 2, window = 2 })
    assert.are.same({ { entries = all, first = 1, last = 1 }, { entries = all, first = 2, last = 3 } }, taken)
  end)

  it("grow to their size, so that the first results come soon", function()
    local sizes = {}
    jobs.run(fake_pool {}, entries(20), function(_, n) sizes[#sizes + 1] = n end, { batch = 8, window = 2 })
    assert.are.same({ 1, 2, 4, 8, 5 }, sizes)
  end)
end)

describe("a crew", function()
  it("does jobs in order when it is asked, and goes on after one that fails", function()
    local done = {}
    local pool <close> = crew.open(function(job)
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

  -- Threads that are ready after some questions, and done with a job after some.
  local function fake_threads(ready_after, done_after, failing)
    local threads, queue, asked = { closed = 0, did = 0 }, {}, 0
    function threads:ready() -- luacheck: ignore self
      ready_after = ready_after - 1
      return ready_after < 0
    end
    function threads:submit(job) queue[#queue + 1] = job end -- luacheck: ignore self
    function threads:outstanding() return #queue end -- luacheck: ignore self
    function threads:done() -- luacheck: ignore self
      asked = asked + 1
      return asked % done_after == 0
    end
    function threads:next()
      self.did = self.did + 1
      local job = table.remove(queue, 1)
      if job == failing then return nil, "bad " .. job end
      return job .. "'"
    end
    function threads:close() self.closed = self.closed + 1 end
    return threads
  end

  it("shares its jobs with threads and gives the results in order", function()
    for ready_after = 0, 12, 3 do
      for done_after = 1, 4 do
        local threads, here = fake_threads(ready_after, done_after, "7"), 0
        local pool = crew.open(function(job)
          here = here + 1
          if job == "7" then error("bad " .. job, 0) end
          return job .. "'"
        end, 1 << 30, threads, 2)
        local out, submitted = {}, 0
        while #out < 20 do
          while submitted < 20 and pool:outstanding() < 6 do
            submitted = submitted + 1
            pool:submit(tostring(submitted))
          end
          local result, message = pool:next()
          out[#out + 1] = result or message
        end
        for i = 1, 20 do assert.are.equal(i == 7 and "bad 7" or i .. "'", out[i]) end
        assert.are.same({ 20, 0 }, { here + threads.did, pool:outstanding() })
        assert.is_true(threads.did > 0 and (here > 0 or done_after == 1))
        pool:close()
        assert.are.equal(1, threads.closed)
      end
    end
  end)

  it("does all by itself while threads are not ready", function()
    local threads = fake_threads(math.huge, 1)
    local pool <close> = crew.open(string.upper, 1 << 30, threads, 2)
    for _, job in ipairs { "a", "b", "c" } do pool:submit(job) end
    assert.are.same({ "A", "B", "C" }, { (pool:next()), (pool:next()), (pool:next()) })
    assert.are.equal(0, threads.did)
  end)
end)
