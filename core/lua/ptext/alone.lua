-- A pool of one worker that is this very state, for a run with one job: its ruleset is loaded once, and the first
-- record comes in half the time. It has the methods of core.pool.

local core = require "ptext.core"

local alone = {}

local Alone = {}
Alone.__index = Alone

--- Whether this state can be given a limit of memory, as a worker has one: only one that the engine made.
function alone.possible()
  return select(2, core.memory()) ~= nil
end

--- A pool that does its jobs with `process(job)`, which returns the result, when their results are asked for. `memory`
--- is what the state may hold beyond what it holds now, until the pool is closed.
function alone.open(process, memory)
  local used, before = core.memory()
  core.memory(used + memory)
  return setmetatable({ process = process, jobs = {}, first = 1, last = 0, before = before }, Alone)
end

--- Hands in a job.
function Alone:submit(job)
  self.last = self.last + 1
  self.jobs[self.last] = job
end

--- Jobs handed in whose results were not taken.
function Alone:outstanding()
  return self.last - self.first + 1
end

--- The result of the oldest job, or nil and the error that it raised.
function Alone:next()
  local job = self.jobs[self.first]
  self.jobs[self.first], self.first = nil, self.first + 1
  local ok, result = pcall(self.process, job)
  if ok then return result end
  collectgarbage() -- what a job that ran out of memory left is not the next one's burden
  return nil, tostring(result)
end

--- Lifts the limit.
function Alone:close()
  core.memory(self.before)
end

Alone.__close = Alone.close

return alone
