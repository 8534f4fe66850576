-- ptext check: whether a ruleset can run.

local core = require "ptext.core"
local exit = require "ptext.exit"
local loader = require "ptext.loader"
local nearest = require "ptext.nearest"
local ruleset = require "ptext.ruleset"
local workshop = require "ptext.workshop"

local command = {}

command.about = "Check a ruleset and everything it uses, without running it."

command.examples = [[
  ptext check rules/themes.lua]]

function command.define(parser)
  parser:argument("ruleset", "The ruleset: a script, or the name of a shipped one."):argname("RULESET")
end

local function entry_count(loaded)
  local entries = 0
  for _, theme in ipairs(loaded.themes) do entries = entries + theme.entries end
  return entries
end

local function count(n, one, many)
  return string.format("%d %s", n, n == 1 and one or many or one .. "s")
end

local function complain(lines)
  for _, line in ipairs(lines) do io.stderr:write("ptext: ", line, "\n") end
  return exit.failed
end

-- Tells once of each name of rules that no rule has. That is no error: the rule may be one of a script that this
-- ruleset does without.
local function tell_unmet(loaded)
  local ids, told, lines = {}, {}, {}
  for i, rule in ipairs(loaded.rules) do ids[i] = rule.id end
  for _, one in ipairs(loaded.unmet) do
    if not told[one.name] then
      told[one.name] = true
      local line, column = loader.place(one.place.script, one.place.path)
      lines[#lines + 1] = ruleset.message { script = one.place.script.path, line = line, column = column,
        message = string.format("`%s` of rule `%s` names `%s`, and no rule here is called so%s", one.key, one.rule,
          one.name, nearest.hint(one.name, ids)) }
    end
  end
  complain(lines)
end

function command.run(arguments)
  local loaded, problems = workshop.load(arguments.ruleset)
  if not loaded then return complain(problems) end
  local ok, failure = pcall(workshop.formats, loaded, loaded.formats)
  if not ok then return complain(failure.lines or { failure }) end
  tell_unmet(loaded)
  core.os.stdout(string.format("%s: %s with %s, %s, %s; no errors\n", loaded.name, count(#loaded.themes, "theme"),
    count(entry_count(loaded), "entry", "entries"), count(#loaded.rules, "rule"), count(#loaded.scripts, "script")))
  return exit.ok
end

return command
