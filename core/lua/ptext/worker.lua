-- A worker takes the bytes of a job, some documents, and gives back bytes: what each format writes for them, their
-- summary, and their problems. It is one Lua state, and shares nothing but the compiled dictionary.

local later = require "ptext.later"
local core = require "ptext.core"
local corpus = require "ptext.corpus"
local document = require "ptext.document"
local formats = require "ptext.formats"
local metadata = later "ptext.metadata"
local record = require "ptext.record"
local sketches = later "ptext.sketches"
local source = require "ptext.source"
local summary = require "ptext.summary"
local times = require "ptext.times"
local workshop = require "ptext.workshop"
local wire = require "ptext.wire"

local worker = {}

-- The stages of a document: each takes the worker's tools and the document's state, and adds to the state. -----------

local stages = {}

local function stage(name, run)
  stages[#stages + 1] = { name = name, run = run }
end

stage("read", function(tools, state)
  state.source = source.read(state.entry, tools.options)
end)

stage("open", function(tools, state)
  local read = state.source
  local made = document.new(state.entry.id, read.text, read.extra, tools.profile, read.well_formed)
  for _, problem in ipairs(read.problems) do
    local span = problem.first and made:span(problem.first, problem.last)
    made:problem(problem.severity, problem.code, problem.message, span, problem.rule)
  end
  if state.entry.row then metadata.tell(made, state.entry.row) end
  state.document = made
end)

stage("label", function(tools, state)
  tools.read(state.document)
end)

-- The words of one language say little of a text in another.
local function check_language(made, wanted)
  local found = made.fields.language
  if not wanted or not found or found.value == wanted then return end
  made:problem("warning", "language", string.format("the text seems to be in `%s`, and the themes are for `%s`",
    found.value, wanted), nil, "run.language")
end

stage("metadata", function(tools, state)
  if state.entry.row then metadata.apply(state.document, state.entry.row) end
  check_language(state.document, tools.loaded.language)
end)

stage("segment", function(tools, state)
  state.document:segment(tools.abbreviations)
end)

stage("match", function(tools, state)
  state.matches = state.document.core:match(tools.loaded.dictionary)
end)

stage("find", function(tools, state)
  state.finds, state.mentions = tools.find(state.document, state.matches, tools.timings)
end)

stage("view", function(tools, state)
  state.view = record.view(state.document, state, tools)
end)

-- A document that failed --------------------------------------------------------------------------------------------

local function plain_message(failure)
  return (tostring(failure):gsub("\nstack traceback:.*", ""))
end

-- Starts again from an empty text: a record that holds the problems and nothing that a half-done stage left.
local function give_up(tools, state, name, failure)
  local empty = document.new(state.entry.id, "")
  empty.problems = state.document and state.document.problems or {}
  empty:problem("error", "failed", string.format("%s: %s", name, plain_message(failure)), nil, "run." .. name)
  for _, problem in ipairs(empty.problems) do problem.span = nil end
  if state.entry.row and name ~= "metadata" then metadata.apply(empty, state.entry.row) end
  empty:segment(tools.abbreviations)
  state.document, state.matches, state.finds, state.mentions = empty, nil, {}, {}
  state.view = record.view(empty, state, tools)
end

-- Calls a function, with the time it takes added up under a name where times are asked for.
local function timed(tools, name, run, ...)
  if not tools.timings then return run(...) end
  local started = core.os.clock()
  local result = run(...)
  times.add_stage(tools.timings, name, core.os.clock() - started)
  return result
end

-- Does the stages; `state.at` is the name of the one that is done.
local function do_stages(tools, state)
  for i = 1, #stages do
    local one = stages[i]
    state.at = one.name
    timed(tools, one.name, one.run, tools, state)
  end
end

local function run_stages(tools, state)
  local ok, failure = pcall(do_stages, tools, state)
  if not ok then give_up(tools, state, state.at, failure) end
end

--- Does the stages of one document up to the one called `last`, without making a record of it. `prepare`, if it is
--- given, is called with the document before it is labelled. Returns the state: entry, source, document, matches,
--- finds. Raises what a stage raises.
function worker.examine(tools, entry, last, prepare)
  local state = { entry = entry, finds = {} }
  tools.loaded:restore()
  for _, one in ipairs(stages) do
    if one.name == "label" and prepare then prepare(state.document) end
    one.run(tools, state)
    if one.name == last then return state end
  end
end

-- Rendering ---------------------------------------------------------------------------------------------------------

-- What every format writes. A format that fails is noted in the record, so the others are asked again.
local function render(tools, view, failed)
  local rendered, again = {}, false
  for i, format in ipairs(tools.formats) do
    if not (failed and failed[i]) then
      local ok, strings = pcall(timed, tools, format.name, formats.document, format, view)
      rendered[i] = ok and strings
      if not ok then
        failed, again = failed or {}, true
        failed[i] = true
        record.problem(view, "error", "format-failed", plain_message(strings), "run.format")
      end
    end
  end
  return again and render(tools, view, failed) or rendered
end

local function append(outputs, rendered)
  for i, strings in pairs(rendered) do
    for number, bytes in pairs(strings or {}) do
      local out = outputs[i][number] or {}
      outputs[i][number] = out
      out[#out + 1] = bytes
    end
  end
end

local function complaints(view, into)
  for _, problem in ipairs(view.problems) do
    if problem.severity == "error" then into[#into + 1] = view.id .. ": " .. problem.message end
  end
end

-- Jobs --------------------------------------------------------------------------------------------------------------

local function empty_outputs(tools)
  local outputs = {}
  for i = 1, #tools.formats do outputs[i] = {} end
  return outputs
end

-- Makes one string of each array of strings.
local function join(result)
  for _, of_format in ipairs(result.outputs) do
    for number, list in pairs(of_format) do of_format[number] = { core.concat(list) } end
  end
  result.sketches = result.sketches and { core.concat(result.sketches) }
end

-- The view of a document, and what the formats write for it. What scripts remembered of the last one is forgotten.
local function process_document(tools, entry)
  local state = { entry = entry, finds = {} }
  tools.loaded:restore()
  run_stages(tools, state)
  return state.view, render(tools, state.view)
end

local function add_document(tools, entry, into, known)
  local view, rendered = process_document(tools, entry)
  append(into.outputs, rendered)
  complaints(view, into.complaints)
  timed(tools, "summary", tools.options.summary and summary.add or summary.add_problems, into.summary, view,
    tools.loaded.quotes, known)
  if into.sketches then into.sketches[#into.sketches + 1] = timed(tools, "sketch", sketches.of, view) end
  record.close(view)
end

local SETTLED = 3 -- the job before which a state settles down to many; the first are small, and waited for

--- The function that does the jobs of a run with these tools (see workshop.lua). It takes a job, its entries or their
--- bytes (see corpus.lua), and gives a result: outputs (by format and output number, each an array of strings),
--- summary, complaints (problems of severity error, as lines), timings, and an array of what the documents are compared
--- by where clusters are asked for.
function worker.process(tools)
  local known, jobs = {}, 0
  return function(job)
    jobs = jobs + 1
    if jobs == SETTLED then workshop.settle() else workshop.tidy() end
    local of_before = known
    known = {} -- what a job that fails knew is lost with it
    tools.timings = tools.options.timings and times.new()
    local result = { outputs = empty_outputs(tools), summary = summary.new(), complaints = {}, timings = tools.timings,
      sketches = tools.options.clusters and {} or nil }
    local entries = type(job) == "string" and corpus.unpack(job) or job
    for _, entry in ipairs(entries) do add_document(tools, entry, result, of_before) end
    known = of_before
    return result
  end
end

--- The same in a state of its own, with results as bytes. `argument` is what `run.lua` packed: the ruleset's name, the
--- shared dictionary, the options of sources, the formats.
function worker.open(argument)
  local process = worker.process(workshop.open(wire.unpack(argument)))
  return function(job)
    local result = process(job)
    join(result)
    return wire.pack(result)
  end
end

return worker
