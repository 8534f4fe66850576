-- Gives the documents of a corpus to a pool of workers, some at a time, and takes what they give in the same order.
--
-- A job that the pool gives up (it took too much memory, say) is done again document by document; a document that fails
-- again is sent as one that cannot be read, so that it has a record too.

local core = require "ptext.core"
local corpus = require "ptext.corpus"
local crew = require "ptext.crew"

local jobs = {}

local BATCH = 8        -- documents of a job, at most: what so many leave behind fits the cache
local LIGHT = 16       -- the same where a document leaves little behind
local MEMORY = 1 << 30 -- bytes of Lua values that a worker may hold
local WINDOW = 4       -- jobs that wait, for each worker
local AHEAD = 2        -- of them those that a thread beside this state is given
local FEW = 16         -- documents that no thread is started for

local Jobs = {}
Jobs.__index = Jobs

-- A job is a range of entries until it is done or given away: the entries of one that waits would grow old for the
-- collector.
local function slice(job)
  return corpus.slice(job.entries, job.first, job.last)
end

local function pack(job)
  return corpus.pack(slice(job))
end

-- A crew packs for threads itself.
local function hand_in(self, job)
  self.pool:submit(self.pool.pack and job or pack(job))
end

function Jobs:submit(first, last)
  local range = { entries = self.entries, first = first, last = last }
  hand_in(self, range)
  self.last = self.last + 1
  self.ranges[self.last] = range
end

function Jobs:next()
  local range = self.ranges[self.first]
  self.ranges[self.first], self.first = nil, self.first + 1
  local result, message = self.pool:next()
  return { range = range, result = result, message = message }
end

function Jobs:drain()
  local done = {}
  while self.pool:outstanding() > 0 do done[#done + 1] = self:next() end
  return done
end

function Jobs:do_alone(at)
  self:submit(at, at)
  local done = self:next()
  if done.result then return self.take(done.result, 1) end
  local failed = { id = self.entries[at].id, failed = tostring(done.message) }
  hand_in(self, { entries = { failed }, first = 1, last = 1 })
  local result, message = self.pool:next()
  if not result then error({ message = message }, 0) end
  self.take(result, 1)
end

function Jobs:accept(done)
  local range = done.range
  if done.result then return self.take(done.result, range.last - range.first + 1) end
  local behind = self:drain()
  for at = range.first, range.last do self:do_alone(at) end
  for _, other in ipairs(behind) do self:accept(other) end
end

-- Workers in threads only, each with a state of its own.
local function open_pool(workers, options)
  return core.pool { jobs = workers, window = workers * WINDOW, main = options.main, argument = options.argument,
    memory = options.memory or MEMORY }
end

-- This state and threads beside it.
local function open_crew(threads, options)
  local memory = options.memory or MEMORY
  local beside = threads > 0 and core.pool { jobs = threads, window = threads * AHEAD, main = options.main,
    argument = options.argument, memory = memory, beside = true }
  local process = options.process()
  local function process_slice(job) return process(slice(job)) end
  return crew.open(process_slice, memory, beside or nil, threads * AHEAD, pack)
end

--- Does all entries of a corpus in a pool of its own. `options`: jobs, how many workers (one for each processor), main
--- and argument, what they run; process, a function that gives what does jobs in this state, if it may be one of them
--- (see crew.lua); memory, what each may take; light, whether a document leaves little behind. `take` is as for
--- jobs.run.
function jobs.all(entries, take, options)
  local workers = math.max(1, math.min(options.jobs or core.os.cores(), #entries))
  local here = options.process and crew.possible()
  if here then workers = 1 + math.min(workers - 1, #entries // FEW) end
  local pool <close> = here and open_crew(workers - 1, options) or open_pool(workers, options)
  local window, most = workers * WINDOW, options.light and LIGHT or BATCH
  jobs.run(pool, entries, take, { batch = math.max(1, math.min(most, #entries // window)), window = window })
end

--- Does all entries of a corpus. `take(result, count)` is called in the order of the entries with what a worker gave
--- for `count` of them. `limits` are batch, the entries of a job, and window, the jobs that wait; the first jobs are
--- smaller, so that the first results come soon. Raises { message } when not even a record of a failure can be made.
function jobs.run(pool, entries, take, limits)
  local self = setmetatable({ pool = pool, entries = entries, take = take, ranges = {}, first = 1, last = 0 }, Jobs)
  local at, total, batch = 1, #entries, 1
  while at <= total or pool:outstanding() > 0 do
    while at <= total and pool:outstanding() < limits.window do
      local last = math.min(at + batch - 1, total)
      self:submit(at, last)
      at, batch = last + 1, math.min(batch * 2, limits.batch)
    end
    self:accept(self:next())
  end
end

return jobs
