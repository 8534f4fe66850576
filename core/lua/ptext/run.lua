-- A run: from a ruleset and paths to outputs and a report. Reads top to bottom: load, find the documents, count what
-- their pages share, open the outputs, send the documents to the workers, write what they give in the order of the
-- ids, close.

local later = require "ptext.later"
local clusters = later "ptext.clusters"
local core = require "ptext.core"
local corpus = require "ptext.corpus"
local describe = require "ptext.describe"
local formats = require "ptext.formats"
local jobs = require "ptext.jobs"
local manifest = later "ptext.manifest"
local metadata = later "ptext.metadata"
local output = require "ptext.output"
local profile = require "ptext.profile"
local progress = require "ptext.progress"
local report = later "ptext.report"
local summary = require "ptext.summary"
local times = require "ptext.times"
local wire = require "ptext.wire"
local worker = require "ptext.worker"
local workshop = require "ptext.workshop"

local run = {}

local COMPLAINTS = 20 -- problems that are told one by one

-- The run -----------------------------------------------------------------------------------------------------------

local function to_stdout(options)
  return options.place ~= nil and options.place.stdout == true
end

local function worker_options(options, state)
  return { encoding = options.encoding, text_field = options.text_field, id_field = options.id_field,
    timings = options.timings, summary = state.summarizes, clusters = state.clusters ~= nil }
end

-- What a worker needs to make the same tools in a state of its own.
local function setup_of(options, state)
  local taught = state.profile
  return { ruleset = options.ruleset, dictionary = state.loaded.dictionary:handle(), formats = state.format_names,
    only_first = to_stdout(options), options = worker_options(options, state),
    profile = taught and { token = taught.counts:handle(), hash = taught.hash } }
end

-- What does jobs in this state, with what it has loaded.
local function process_here(state, options)
  return worker.process(workshop.tools(state.loaded, setup_of(options, state), state))
end

local function taker(state, options)
  local show, clear = progress.open(#state.corpus.entries, options.quiet)
  local told = 0
  local function tell(line)
    told = told + 1
    if told > COMPLAINTS then return end
    clear()
    options.complain(line)
  end
  local function take(given, count)
    local result = type(given) == "string" and wire.unpack(given) or given
    if state.output then state.output:add(result.outputs) end
    summary.merge(state.summary, result.summary, state.loaded.quotes)
    for _, records in ipairs(state.clusters and result.sketches or {}) do state.clusters:add(records) end
    times.add(state.timings, result.timings)
    for _, line in ipairs(result.complaints) do tell(line) end
    state.done = state.done + count
    show(state.done)
  end
  local function finish()
    clear()
    if told > COMPLAINTS then options.complain(string.format("… and %d problems more", told - COMPLAINTS)) end
  end
  return take, finish
end

local function process(state, options)
  local take, finish = taker(state, options)
  local ok, failure = pcall(jobs.all, state.corpus.entries, take, { jobs = options.jobs, memory = options.limit_memory,
    main = "ptext.worker", argument = wire.pack(setup_of(options, state)), light = #state.loaded.rules == 0,
    process = function() return process_here(state, options) end })
  finish()
  if not ok then error(failure, 0) end
end

-- The summary as an output like those of formats.
local summary_format = {
  name = "summary", outputs = { "summary.json" }, numbers = { ["summary.json"] = 1 }, wanted = { true },
  script = { finish = function(made) return { ["summary.json"] = { head = report.json(made) } } end },
}

local function open_output(state, options, list)
  if not options.place then return end
  local all = table.move(list, 1, #list, 1, {})
  if options.place.folder then all[#all + 1] = summary_format end
  state.output = output.open(options.place, all, state.run)
end

-- Whether anybody is told of the corpus as a whole: on standard output it is only those formats that ask.
local function is_summarized(options, list)
  if not to_stdout(options) then return true end
  for _, format in ipairs(list) do
    if formats.needs_summary(format) then return true end
  end
  return false
end

-- One post by itself is in no cluster.
local function open_clusters(state, options)
  if options.no_clusters or not state.summarizes or #state.corpus.entries < 2 then return end
  state.clusters = clusters.open(output.spool_path(options.place and options.place.folder, "sketches"))
end

local function find_clusters(state)
  if not state.clusters then return nil end
  local started = core.os.clock()
  local found = state.clusters:find()
  found.seconds = core.os.clock() - started
  return found
end

local function finish(state, options)
  state.loaded:restore() -- of documents that were done in this state
  local found = find_clusters(state)
  local made = state.summarizes and report.of(state.summary, state.run, state.corpus, found) or nil
  if state.output then
    local files = state.output:finish(made)
    if options.place.folder then
      state.output:publish(manifest.json(options, state, made, files))
    end
  end
  return { report = made, summary = state.summary, loaded = state.loaded, timings = state.timings,
    profile = state.profile, clusters = found }
end

-- Gives the documents their rows of the table that --metadata names.
local function attach_metadata(state, options)
  if not options.metadata then return end
  state.metadata = metadata.read(options.metadata, function() return state.loaded:script("lib/dates") end)
  for _, line in ipairs(state.metadata:attach(state.corpus.entries)) do options.complain(line) end
end

-- Runs with what is open, and closes it whatever happens.
local function run_open(state, options)
  local list = workshop.formats(state.loaded, state.format_names, to_stdout(options))
  state.summarizes = is_summarized(options, list)
  workshop.tell_shipped(state.loaded, options.complain)
  attach_metadata(state, options)
  local started = core.os.clock()
  state.profile = profile.open(state.corpus, options, workshop.uses_profile(state.loaded))
  state.run = describe(state.loaded, state.profile and state.profile.hash)
  if state.profile then state.profile.seconds = core.os.clock() - started end
  open_output(state, options, list)
  state.formats = state.output and list
  open_clusters(state, options)
  process(state, options)
  return finish(state, options)
end

local function close(state)
  if state.output then state.output:close() end
  if state.clusters then state.clusters:close() end
  if state.profile then state.profile.counts:close() end
  state.corpus.close()
end

local function checked_paths(options)
  if #options.paths > 0 then return options.paths end
  error({ message = "no path to read documents from" }, 0)
end

--- Does a run. `options`: ruleset (its name), paths, globs, text_field, id_field, encoding, jobs, quiet, timings,
--- limit_memory; no_clusters (posts that are one are not looked for); metadata (a file); profile, save_profile and
--- no_profile (see `profile.open`); formats (names; the ruleset's when absent), place (see `output.open`; nil for
--- none), complain (function of a line for people). Returns { report, summary, loaded, timings, profile, clusters }, or
--- nil and a list of messages when it could not run. Into standard output the corpus is summarized only if the format
--- asks for it: there is no report then, and the summary counts nothing but problems.
function run.start(options)
  local loaded, problems = workshop.load(options.ruleset)
  if not loaded then return nil, problems end
  local ok, result = pcall(function()
    local found, message = corpus.open(checked_paths(options), options)
    if not found then error({ message = message }, 0) end
    if #found.entries == 0 then options.complain(corpus.nothing(found, options.paths)) end
    local state = { loaded = loaded, corpus = found, summary = summary.new(), done = 0,
      timings = times.new(), format_names = options.formats or (options.place and loaded.formats) or {} }
    local done, made = pcall(run_open, state, options)
    close(state)
    if not done then error(made, 0) end
    return made
  end)
  if ok then return result end
  if type(result) ~= "table" then return nil, { tostring(result) } end
  return nil, result.lines or { result.message }
end

return run
