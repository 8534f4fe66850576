-- A worker that labels documents and keeps some of their lines: those whose key is the smallest. The key is a hash of
-- the seed, the id and the line's number, so what is drawn depends neither on order nor on how the work was shared out.

local core = require "ptext.core"
local corpus = require "ptext.corpus"
local shapes = require "ptext.shapes"
local wire = require "ptext.wire"
local worker = require "ptext.worker"
local workshop = require "ptext.workshop"

local sampler = {}

local FULL = 8 -- times as many lines as are wanted are gathered before some are let go

-- Heaps -------------------------------------------------------------------------------------------------------------

--- An empty sample. `wanted`: how many lines to keep of each side, excluded and included, and the seed.
function sampler.new(wanted)
  return { wanted = wanted, lines = { excluded = {}, included = {} }, counts = { excluded = 0, included = 0 },
    documents = 0, failed = 0 }
end

local function by_key(a, b)
  return a.key < b.key
end

-- Lets go all but the wanted lines of a side.
local function shrink(sample, side)
  local lines, wanted = sample.lines[side], sample.wanted[side]
  table.sort(lines, by_key)
  for i = #lines, wanted + 1, -1 do lines[i] = nil end
end

local function keep(sample, side, line)
  local lines, wanted = sample.lines[side], sample.wanted[side]
  lines[#lines + 1] = line
  if #lines >= FULL * (wanted + 1) then shrink(sample, side) end
end

--- Adds what another sample kept and counted.
function sampler.merge(into, from)
  for _, side in ipairs { "excluded", "included" } do
    for _, line in ipairs(from.lines[side]) do keep(into, side, line) end
    shrink(into, side)
    into.counts[side] = into.counts[side] + from.counts[side]
  end
  into.documents, into.failed = into.documents + from.documents, into.failed + from.failed
end

-- Documents ---------------------------------------------------------------------------------------------------------

local function add_line(sample, id, line)
  local side = shapes.is_scanned[line.kind] and "included" or line.kind == "boilerplate" and "excluded"
  if not side then return end
  sample.counts[side] = sample.counts[side] + 1
  if sample.wanted[side] == 0 then return end
  local key = core.sha256(string.format("%d\0%s\0%d", sample.wanted.seed, id, line.number)):sub(1, 32)
  keep(sample, side, { key = key, id = id, line = line.number, kind = line.kind, rule = line.rule, text = line:text() })
end

local function add_document(sample, tools, entry)
  local ok, state = pcall(worker.examine, tools, entry, "label")
  if not ok then
    sample.failed = sample.failed + 1
    return
  end
  sample.documents = sample.documents + 1
  for _, line in ipairs(state.document.lines) do add_line(sample, entry.id, line) end
  state.document.core:close()
end

--- Makes the function that does the jobs of `ptext sample`; `argument` is a worker's, with `sample`, see sampler.new.
function sampler.open(argument)
  local setup = wire.unpack(argument)
  local tools = workshop.open(setup)
  return function(job)
    local sample = sampler.new(setup.sample)
    for _, entry in ipairs(corpus.unpack(job)) do add_document(sample, tools, entry) end
    for _, side in ipairs { "excluded", "included" } do shrink(sample, side) end
    return wire.pack(sample)
  end
end

return sampler
