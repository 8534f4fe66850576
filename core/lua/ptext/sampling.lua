-- Draws lines of a corpus, called boilerplate or text, for a person to look at: a wrong exclusion is invisible
-- otherwise.

local corpus = require "ptext.corpus"
local jobs = require "ptext.jobs"
local profile = require "ptext.profile"
local progress = require "ptext.progress"
local sampler = require "ptext.sampler"
local wire = require "ptext.wire"
local workshop = require "ptext.workshop"

local sampling = {}

local function setup_of(options, loaded, taught)
  return { ruleset = options.ruleset, dictionary = loaded.dictionary:handle(), formats = {},
    options = { encoding = options.encoding, text_field = options.text_field, id_field = options.id_field },
    profile = taught and { token = taught.counts:handle(), hash = taught.hash },
    sample = { excluded = options.excluded, included = options.included, seed = options.seed } }
end

local function by_place(a, b)
  return a.id < b.id or a.id == b.id and a.line < b.line
end

-- What takes the lines of some documents and tells how far it is, and what ends that.
local function taker(sample, total)
  local show, clear = progress.open(total)
  local done = 0
  return function(bytes, count)
    sampler.merge(sample, wire.unpack(bytes))
    done = done + count
    show(done)
  end, clear
end

local function draw(found, loaded, options)
  local taught = profile.open(found, options, workshop.uses_profile(loaded))
  local sample = sampler.new { excluded = options.excluded, included = options.included, seed = options.seed }
  local take, clear = taker(sample, #found.entries)
  jobs.all(found.entries, take, { jobs = options.jobs, main = "ptext.sampler",
    argument = wire.pack(setup_of(options, loaded, taught)) })
  clear()
  if taught then taught.counts:close() end
  for _, lines in pairs(sample.lines) do table.sort(lines, by_place) end
  return sample
end

--- Draws lines. `options`: ruleset, paths, excluded and included (how many lines of each), seed; globs, text_field,
--- id_field, encoding, jobs; profile, save_profile and no_profile (see profile.open); complain. Returns { lines =
--- { excluded, included }, each a list of { id, line, kind, rule, text } in the order of ids and lines, counts = how
--- many lines of each there are, documents, failed = how many more the reader failed in }, or nil and a list of
--- messages.
function sampling.start(options)
  local loaded, problems = workshop.load(options.ruleset)
  if not loaded then return nil, problems end
  local found, message = corpus.open(options.paths, options)
  if not found then return nil, { message } end
  if #found.entries == 0 then options.complain(corpus.nothing(found, options.paths)) end
  local ok, result = pcall(draw, found, loaded, options)
  found.close()
  if ok then return result end
  return nil, type(result) == "table" and (result.lines or { result.message }) or { tostring(result) }
end

return sampling
