-- What a ruleset makes of one document, and why: gathered for `ptext explain`.

local corpus = require "ptext.corpus"
local input = require "ptext.input"
local profile = require "ptext.profile"
local trace = require "ptext.trace"
local worker = require "ptext.worker"
local workshop = require "ptext.workshop"

local explain = {}

-- The profile of --profile: the reader is shown it if it asks for one.
local function taught_by(options, loaded)
  if not options.profile then return nil end
  local taught, message = profile.read(options.profile)
  if not taught then error({ message = message }, 0) end
  return workshop.uses_profile(loaded) and taught or nil
end

local function check_source(state)
  for _, problem in ipairs(state.source.problems) do
    if problem.severity == "error" then error({ message = state.entry.id .. ": " .. problem.message }, 0) end
  end
end

local function examine(found, loaded, options)
  local taught = taught_by(options, loaded)
  local chosen, wrong = input.entry(found, options.id, options.path)
  if not chosen then error({ message = wrong }, 0) end
  local entry = corpus.slice({ chosen }, 1, 1)[1]
  local tools = workshop.tools(loaded, { formats = {}, options = options,
    profile = taught and { token = taught.counts:handle(), hash = taught.hash } })
  local state = worker.examine(tools, entry, "find", function(document) document.explain = true end)
  check_source(state)
  return { id = entry.id, loaded = loaded, document = state.document, source = state.source, finds = state.finds,
    taught = taught, matches = trace.new(loaded):of(state.document) }
end

--- Explains a document. `options`: ruleset (its name), path, id (of JSON Lines), encoding, text_field, id_field,
--- profile (a file). Returns { id, loaded, document, source, finds, taught (the profile), matches (see Trace:of) };
--- what the reader left is document.audit. Or nil and a list of messages.
function explain.start(options)
  local loaded, problems = workshop.load(options.ruleset)
  if not loaded then return nil, problems end
  local found, message = corpus.open({ options.path }, options)
  if not found then return nil, { message } end
  local ok, result = pcall(examine, found, loaded, options)
  found.close()
  if ok then return result end
  return nil, type(result) == "table" and (result.lines or { result.message }) or { tostring(result) }
end

return explain
