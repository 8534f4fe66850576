-- A worker takes the bytes of a job, some documents, and gives back bytes: what each format writes for them, their
-- summary, and their problems. It is one Lua state, and shares nothing but the compiled dictionary.

local later = require "ptext.later"
local core = require "ptext.core"
local corpus = require "ptext.corpus"
local document = require "ptext.document"
local formats = require "ptext.formats"
local metadata = later "ptext.metadata"
local plugins = require "ptext.plugins"
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

-- What scripts remembered of another document is forgotten.
stage("label", function(tools, state)
  tools.loaded:restore()
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
  state.document, state.matches, state.finds, state.mentions = empty, nil, {}, nil
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

-- Groups ------------------------------------------------------------------------------------------------------------

-- The documents of a group are taken through each stage before the next: code and tables of a stage are in the
-- processor's cache then, for all but the first.
local TOGETHER = 1 << 17 -- bytes of text, after which a group takes no more documents

-- A step of a reader as a stage: it is given what the first gave; one that takes documents together a list of that.
local function stage_of(keeper, step)
  if type(step) == "table" then
    return { name = "label", together = function(_, readings)
      keeper:restore()
      step.together(readings)
    end }
  end
  return { name = "label", run = function(_, state)
    keeper:restore()
    step(state.reading)
  end }
end

-- The first step as a stage: it is given the document.
local function first_stage_of(keeper, step, is_only)
  return { name = "label", run = function(_, state)
    keeper:restore()
    state.reading = step(state.document)
    if state.reading == nil and not is_only then
      error("the first of the reader's steps gives nothing for the others", 0)
    end
  end }
end

local function add_steps(plan, keeper, steps)
  plan[#plan + 1] = first_stage_of(keeper, steps[1], #steps == 1)
  for k = 2, #steps do plan[#plan + 1] = stage_of(keeper, steps[k]) end
end

-- The stages that a group of documents is taken through, once they are read; `labelled` is the last of the reader.
local function plan_for(tools)
  local plan = {}
  for i = 2, #stages do
    local labels = stages[i].name == "label"
    if labels and tools.steps then
      add_steps(plan, tools.loaded:keeper(), tools.steps)
    else
      plan[#plan + 1] = stages[i]
    end
    if labels then plan.labelled = #plan end
  end
  return plan
end

-- Reads documents from the one at `first` on, until they are a group. Returns their states.
local function read_group(tools, entries, first)
  local group, size = {}, 0
  for i = first, #entries do
    local state = { entry = entries[i], finds = {}, source = nil, document = nil, reading = nil, matches = nil,
      mentions = nil, view = nil } -- which have room from the start
    group[#group + 1] = state
    local ok, failure = pcall(timed, tools, "read", stages[1].run, tools, state)
    if ok then
      size = size + #state.source.text
    else
      give_up(tools, state, "read", failure)
    end
    if size >= TOGETHER then break end
  end
  return group
end

-- What the first step gave for the documents of a group that have not failed.
local function readings_of(group)
  local readings = {}
  for _, state in ipairs(group) do
    if not state.view then readings[#readings + 1] = state.reading end
  end
  return readings
end

local function read_by_itself(tools, plan, state)
  for i = 1, plan.labelled do
    if plan[i].together then plan[i].together(tools, { state.reading }) else plan[i].run(tools, state) end
  end
end

-- Reads the documents of a group anew, each by itself: a step failed that took them together, for one of them.
local function read_alone(tools, plan, group)
  for _, state in ipairs(group) do
    if not state.view then
      local ok, failure = pcall(read_by_itself, tools, plan, state)
      if not ok then give_up(tools, state, "label", failure) end
    end
  end
end

-- Takes a group through the stages. A document that fails is out of it.
local function run_stages(tools, plan, group)
  local _ <close> = plugins.lend(tools.loaded.loader) -- to the steps of the reader
  local at, place, is_timed = 1, 0, tools.timings ~= nil
  local readings -- for the steps that take documents together
  local function go_on()
    while at <= #plan do
      local name, run, together = plan[at].name, plan[at].run, plan[at].together
      if together then
        readings = readings or readings_of(group)
        timed(tools, name, together, tools, readings)
      end
      for k = place + 1, together and 0 or #group do
        local state = group[k]
        place = k
        if is_timed and not state.view then
          timed(tools, name, run, tools, state)
        elseif not state.view then
          run(tools, state)
        end
      end
      at, place = at + 1, 0
    end
  end
  while true do
    local ok, failure = pcall(go_on)
    if ok then return end
    if plan[at].together then
      read_alone(tools, plan, group)
      at, place = plan.labelled + 1, 0
    else
      give_up(tools, group[place], plan[at].name, failure)
      readings = nil
    end
  end
end

--- Does the stages of one document up to the one called `last`, without making a record of it. `prepare`, if it is
--- given, is called with the document before it is labelled. Returns the state: entry, source, document, matches,
--- finds. Raises what a stage raises.
function worker.examine(tools, entry, last, prepare)
  local state = { entry = entry, finds = {} }
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

local function add_document(tools, view, rendered, into, known)
  append(into.outputs, rendered)
  complaints(view, into.complaints)
  timed(tools, "summary", tools.options.summary and summary.add or summary.add_problems, into.summary, view,
    tools.loaded.quotes, known)
  if into.sketches then into.sketches[#into.sketches + 1] = timed(tools, "sketch", sketches.of, view) end
  record.close(view)
end

-- Adds the documents of a group, of which the formats write what they do.
local function add_group(tools, group, into, known)
  local rendered = {}
  for k, state in ipairs(group) do
    tools.loaded:restore()
    rendered[k] = render(tools, state.view)
  end
  for k, state in ipairs(group) do add_document(tools, state.view, rendered[k], into, known) end
end

local SETTLED = 3 -- the job before which a state settles down to many; the first are small, and waited for

-- Collects what the jobs before this one left.
local function collect(job)
  if job == SETTLED then workshop.settle() else workshop.tidy() end
end

-- Tells in the timings what was no stage's of the time since `started`.
local function tell_rest(timings, started)
  if timings then times.add_rest(timings, core.os.clock() - started) end
end

--- The function that does the jobs of a run with these tools (see workshop.lua). It takes a job, its entries or their
--- bytes (see corpus.lua), and gives a result: outputs (by format and output number, each an array of strings),
--- summary, complaints (problems of severity error, as lines), timings, and an array of what the documents are compared
--- by where clusters are asked for.
function worker.process(tools)
  local plan, known, jobs = plan_for(tools), {}, 0
  return function(job)
    local started = core.os.clock()
    jobs = jobs + 1
    tools.timings = tools.options.timings and times.new()
    timed(tools, "collect", collect, jobs)
    local of_before = known
    known = {} -- what a job that fails knew is lost with it
    local result = { outputs = empty_outputs(tools), summary = summary.new(), complaints = {}, timings = tools.timings,
      sketches = tools.options.clusters and {} or nil }
    local entries = type(job) == "string" and corpus.unpack(job) or job
    local done = 0
    while done < #entries do
      local group = read_group(tools, entries, done + 1)
      run_stages(tools, plan, group)
      add_group(tools, group, result, of_before)
      done = done + #group
    end
    known = of_before
    tell_rest(tools.timings, started)
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
