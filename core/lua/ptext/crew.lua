-- A pool in which this very state works too, beside threads or alone: what it has loaded need not be loaded again for
-- a run with one job, its records come before the threads are ready, and a run needs one state less. It has the methods
-- of core.pool.
--
-- Jobs are taken in their order, by the threads as long as they have few to do, and by this state when it would
-- otherwise wait for a result.

local core = require "ptext.core"

local crew = {}

local Crew = {}
Crew.__index = Crew

--- Whether this state can be given a limit of memory, as a worker has one: only one that the engine made.
function crew.possible()
  return select(2, core.memory()) ~= nil
end

local function same(job) return job end

--- Makes a pool. `process(job)` does a job in this state, which may hold `memory` bytes beyond what it holds now until
--- the pool is closed; `beside` is a pool of threads that is started and not waited for, or nil, and is closed with
--- this one; `room` is how many jobs it is given at a time, each as `pack(job)` makes it (nil: the job itself).
function crew.open(process, memory, beside, room, pack)
  local used, before = core.memory()
  core.memory(used + memory)
  return setmetatable({ process = process, beside = beside, room = room, pack = pack or same, before = before,
    jobs = {}, given = {}, results = {}, first = 1, untaken = 1, last = 0 }, Crew)
end

local function take_job(self)
  local number = self.untaken
  local job = self.jobs[number]
  self.jobs[number], self.untaken = nil, number + 1
  return job, number
end

local function hand_out(self)
  local beside = self.beside
  if not beside or not beside:ready() then return end
  while self.untaken <= self.last and beside:outstanding() < self.room do
    local job, number = take_job(self)
    beside:submit(self.pack(job))
    self.given[number] = true
  end
end

local function work(self)
  local job, number = take_job(self)
  local ok, result = pcall(self.process, job)
  if ok then
    self.results[number] = { result = result }
  else
    collectgarbage() -- what a job that ran out of memory left is not the next one's burden
    self.results[number] = { message = tostring(result) }
  end
end

--- Hands in a job.
function Crew:submit(job)
  self.last = self.last + 1
  self.jobs[self.last] = job
end

--- Jobs handed in whose results were not taken.
function Crew:outstanding()
  return self.last - self.first + 1
end

--- The result of the oldest job, or nil and the error that it raised.
function Crew:next()
  local number = self.first
  self.first = number + 1
  while true do
    hand_out(self)
    local done = self.results[number]
    if done then
      self.results[number] = nil
      return done.result, done.message
    elseif self.given[number] and (self.untaken > self.last or self.beside:done()) then
      self.given[number] = nil
      return self.beside:next()
    end
    work(self)
  end
end

--- Ends the threads, and lifts the limit.
function Crew:close()
  if self.beside then self.beside:close() end
  core.memory(self.before)
end

Crew.__close = Crew.close

return crew
