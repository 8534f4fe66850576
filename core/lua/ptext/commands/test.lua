-- ptext test: the tests that stand beside the entries and rules of a ruleset.

local core = require "ptext.core"
local exit = require "ptext.exit"
local ruleset = require "ptext.ruleset"
local workshop = require "ptext.workshop"

local command = {}

command.about = "Run the tests that stand in a ruleset's themes and rules."

command.examples = [[
  ptext test rules/themes.lua]]

function command.define(parser)
  parser:argument("ruleset", "The ruleset: a script, or the name of a shipped one."):argname("RULESET")
end

local function attributes_of(find)
  local names, parts = {}, {}
  for name in pairs(find.attributes or {}) do names[#names + 1] = name end
  table.sort(names)
  for i, name in ipairs(names) do parts[i] = name .. "=" .. core.json(find.attributes[name]) end
  return #parts > 0 and " (" .. table.concat(parts, ", ") .. ")" or ""
end

local function describe(found)
  if found.problem then return found.problem end
  if found.rule then return string.format("%s: %q%s", found.rule, found.text, attributes_of(found)) end
  return string.format("%s: %q by the entry %q", found.theme, found.text, found.entry)
end

-- A failure: where the test stands, what it says, and what did match.
local function lines_of(failure)
  local lines = { ruleset.message { script = failure.script, line = failure.line, column = failure.column,
    message = string.format("%s %s should %smatch %q", failure.kind, failure.name,
      failure.expected == "miss" and "not " or "", failure.text) } }
  for _, found in ipairs(failure.got) do lines[#lines + 1] = "  matched " .. describe(found) end
  if #failure.got == 0 then lines[#lines + 1] = "  nothing matched" end
  return table.concat(lines, "\n") .. "\n"
end

function command.run(arguments)
  local loaded, problems = workshop.load(arguments.ruleset)
  if not loaded then
    for _, problem in ipairs(problems) do io.stderr:write("ptext: ", problem, "\n") end
    return exit.failed
  end
  local result, out = ruleset.test(loaded), {}
  for i, failure in ipairs(result.failed) do out[i] = lines_of(failure) end
  out[#out + 1] = string.format("%d passed, %d failed\n", result.passed, #result.failed)
  local ok, message = core.os.stdout(table.concat(out))
  if not ok then return exit.failed, message end
  return #result.failed > 0 and exit.found or exit.ok
end

return command
