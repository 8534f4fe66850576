-- What a state needs to work on documents: a loaded ruleset, its reader, its rules, its formats.

local core = require "ptext.core"
local formats = require "ptext.formats"
local plugins = require "ptext.plugins"
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"

local workshop = {}

-- "script:line:column: message", as far as the place is known.
local function problem_line(problem)
  local place = problem.script
  for _, number in ipairs { problem.line or false, problem.line and problem.column or false } do
    if place and number then place = place .. ":" .. number end
  end
  return place and place .. ": " .. problem.message or problem.message
end

--- Loads a ruleset by its name or path. `token` opens a dictionary that another state compiled. Returns it, or nil and
--- an array of lines for people.
function workshop.load(name, token)
  local loaded, problems = ruleset.load(name, { dictionary = token })
  if loaded then return loaded end
  local lines = {}
  for i, problem in ipairs(problems) do lines[i] = problem_line(problem) end
  return nil, lines
end

--- The formats of these names, looked for as the ruleset's own scripts are. Raises { message } when one is wrong.
function workshop.formats(loaded, names)
  return formats.open(names, function(name)
    local script, problems = loaded:format(name)
    if script then return script end
    local lines = {}
    for i, problem in ipairs(problems) do lines[i] = problem_line(problem) end
    error({ message = table.concat(lines, "\n") }, 0)
  end)
end

--- The tools of a worker. `setup` is { ruleset = name, dictionary = token, formats = names, options = table }.
function workshop.open(setup)
  local loaded, lines = workshop.load(setup.ruleset, setup.dictionary)
  if not loaded then error({ message = table.concat(lines, "\n") }, 0) end
  return {
    loaded = loaded,
    options = setup.options,
    reader = plugins.reader(loaded.reader),
    abbreviations = loaded.abbreviations and core.abbreviations(loaded.abbreviations),
    find = function(document, matches) return rules.find(document, loaded, matches) end,
    formats = workshop.formats(loaded, setup.formats),
    restore = function() loaded.loader:restore() end,
  }
end

--- Tells which shipped scripts stand in for ones that the folder of the ruleset does not have.
function workshop.tell_shipped(loaded, tell)
  local names, own = {}, false
  for _, script in ipairs(loaded.scripts) do
    if not script.shipped then
      own = true
    elseif not script.name:find("^lib/") then
      names[#names + 1] = script.name
    end
  end
  if #names == 0 then return end
  tell(string.format("using the shipped %s%s", table.concat(names, ", "), own and "" or " (no such file here)"))
end

return workshop
