-- ptext check: whether a ruleset can run.

local core = require "ptext.core"
local exit = require "ptext.exit"
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

function command.run(arguments)
  local loaded, problems = workshop.load(arguments.ruleset)
  if not loaded then return complain(problems) end
  local ok, failure = pcall(workshop.formats, loaded, loaded.formats)
  if not ok then return complain(failure.lines or { failure }) end
  core.os.stdout(string.format("%s: %s with %s, %s, %s; no errors\n", loaded.name, count(#loaded.themes, "theme"),
    count(entry_count(loaded), "entry", "entries"), count(#loaded.rules, "rule"), count(#loaded.scripts, "script")))
  return exit.ok
end

return command
