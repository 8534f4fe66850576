-- What a state needs to work on documents: a loaded ruleset, its reader, its rules, its formats.

local core = require "ptext.core"
local describe = require "ptext.describe"
local formats = require "ptext.formats"
local quotes = require "ptext.quotes"
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"

local workshop = {}

local function lines_of(problems)
  local lines = {}
  for i, problem in ipairs(problems) do lines[i] = ruleset.message(problem) end
  return lines
end

-- How a state collects what is no longer used. Another program's state is not ours to change.
local function collect(how, ...)
  if select(2, core.memory()) then collectgarbage(how, ...) end
end

-- When a state collects: when it holds so many percent of what the last collection left; Lua's own figure is 200.
-- Loading takes a fifth longer so, which threads have time for. The state that gives the first record has not, and does
-- so once it has loaded.
local PAUSE, SPEED = 130, 200

local function hold_less()
  collect("incremental", PAUSE, SPEED)
end

-- What a document leaves is young and what scripts hold is old, and by generations the old is seldom looked at. Between
-- two jobs least is in use, so the young is collected then, before any of it grows old for being in use: by itself only
-- when it is as much as all that is held, all of it when what is held has grown so many times.
local YOUNG, OLD, GROWN = 100, 300, 1.3

local held -- kilobytes after the last look at all that is held, nil before there was one

--- Collects by generations from now on. It begins with a look at all that is held.
function workshop.settle()
  collect("generational", YOUNG, OLD)
  held = collectgarbage("count")
end

--- Collects what a job left, once the state has settled.
function workshop.tidy()
  if not held then return end
  collect("step")
  if collectgarbage("count") < GROWN * held then return end
  collect("collect")
  held = collectgarbage("count")
end

local LOADING = 1 << 28 -- bytes that scripts may take while they are loaded

-- Calls a function in a state that may take so much more; another program's state has no limit to set.
local function with_limit(f, ...)
  local used, before = core.memory()
  if before == 0 then core.memory(used + LOADING) end
  local results = table.pack(pcall(f, ...))
  if before == 0 then core.memory(0) end
  if not results[1] then error(results[2], 0) end
  return table.unpack(results, 2, results.n)
end

--- Loads a ruleset by its name or path. `token` opens a dictionary that another state compiled. Returns it, or nil and
--- an array of lines for people.
function workshop.load(name, token)
  local loaded, problems = with_limit(ruleset.load, name, { dictionary = token })
  hold_less()
  if loaded then return loaded end
  return nil, lines_of(problems)
end

--- The formats of these names, looked for as the ruleset's own scripts are. With `only_first` only the first output of
--- each is wanted. Raises { lines } when one is wrong.
function workshop.formats(loaded, names, only_first)
  return formats.open(names, function(name)
    local script, problems = loaded:format(name)
    if script then return script end
    error({ lines = lines_of(problems) }, 0)
  end, only_first)
end

local function plain_reader() end

--- Whether the reader of a loaded ruleset asks for a profile of the corpus.
function workshop.uses_profile(loaded)
  local reader = loaded.plugin and loaded.plugin.reader
  return reader ~= nil and reader.profile == true
end

local function begun(list, run)
  for _, format in ipairs(list) do formats.begin(format, run) end
  return list
end

--- The tools for documents with a loaded ruleset. `setup` is { formats = names, only_first, options = table, profile =
--- { token, hash } or nil }. `ready` may hold what this state has made of it already: run, its description, and
--- formats, opened and begun.
function workshop.tools(loaded, setup, ready)
  local taught = setup.profile
  local run = ready and ready.run or describe(loaded, taught and taught.hash)
  local tools = { loaded = loaded, options = setup.options, run = run,
    profile = taught and core.profile_from(taught.token) }
  tools.themes = core.themes { names = run.theme_names, parents = run.parents, order = run.lists }
  tools.chooser = quotes.chooser(tools.themes, loaded.quotes)
  local reader = loaded.plugin and loaded.plugin.reader
  tools.read, tools.steps = reader and reader.read or plain_reader, reader and reader.steps
  tools.abbreviations = loaded.abbreviations and core.abbreviations(loaded.abbreviations)
  tools.formats = ready and ready.formats or begun(workshop.formats(loaded, setup.formats, setup.only_first), run)
  function tools.find(document, matches, timings)
    return rules.find(document, loaded, matches, nil, timings)
  end
  return tools
end

--- The tools of a worker. `setup` names also what to load: ruleset, its name, and dictionary, the token of a compiled
--- one.
function workshop.open(setup)
  hold_less()
  local loaded, lines = workshop.load(setup.ruleset, setup.dictionary)
  if not loaded then error(table.concat(lines, "\n"), 0) end
  return workshop.tools(loaded, setup)
end

--- Tells which shipped scripts stand in for ones that the folder of the ruleset does not have.
function workshop.tell_shipped(loaded, tell)
  local names = {}
  for _, script in ipairs(loaded.scripts) do
    if script.shipped and not script.name:find("^lib/") then names[#names + 1] = script.name end
  end
  if #names > 0 then tell("not found in your own folder, so the shipped one is used: " .. table.concat(names, ", ")) end
end

return workshop
