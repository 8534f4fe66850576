-- ptext test: the tests that stand beside the entries and rules of a ruleset.

local core = require "ptext.core"
local describe = require "ptext.describe"
local document = require "ptext.document"
local exit = require "ptext.exit"
local workshop = require "ptext.workshop"

local command = {}

command.about = "Run the tests that stand in a ruleset's themes and rules."

command.examples = [[
  ptext test rules/themes.lua]]

function command.define(parser)
  parser:argument("ruleset", "The ruleset: a script, or the name of a shipped one."):argname("RULESET")
end

-- What is found in a text: a list of { name, shown }, theme hits and finds, in the order of the text.
local function found_in(tools, text)
  local made, found = document.new("test", text), {}
  for _, line in ipairs(made.lines) do line:label("body", "test") end
  made:segment(tools.abbreviations)
  local matches = made.core:match(tools.loaded.dictionary)
  for i = 1, #matches do
    local list, entry, first, last = matches:get(i)
    local name = tools.run.theme_names[list]
    if name then
      found[#found + 1] = { name = name, shown = string.format("%s: %q by %q", name, text:sub(first, last),
        (tools.loaded.dictionary:entry(entry))) }
    end
  end
  for _, find in ipairs(tools.find(made, matches)) do
    found[#found + 1] = { name = find.rule, shown = string.format("%s: %q", find.rule, find.span:text()) }
  end
  return found
end

local function is_found(test, found)
  for _, one in ipairs(found) do
    if one.name == test.name or (test.kind == "theme" and one.name:sub(1, #test.name + 1) == test.name .. ".") then
      return true
    end
  end
  return false
end

local function complain(test, text, wanted, found)
  local lines = { string.format("%s:%d: %s %s %s in %q", test.script, test.line or 1, test.kind, test.name,
    wanted and "is not found" or "is found", text) }
  for _, one in ipairs(found) do lines[#lines + 1] = "  found " .. one.shown end
  if #found == 0 then lines[#lines + 1] = "  found nothing" end
  core.os.stdout(table.concat(lines, "\n") .. "\n")
end

local function listed(texts)
  return type(texts) == "string" and { texts } or texts or {}
end

local function run_test(tools, test, counts)
  for _, wanted in ipairs { true, false } do
    for _, text in ipairs(listed(wanted and test.hit or test.miss)) do
      local found = found_in(tools, text)
      if is_found(test, found) == wanted then
        counts.passed = counts.passed + 1
      else
        counts.failed = counts.failed + 1
        complain(test, text, wanted, found)
      end
    end
  end
end

function command.run(arguments)
  local loaded, problems = workshop.load(arguments.ruleset)
  if not loaded then
    for _, problem in ipairs(problems) do io.stderr:write("ptext: ", problem, "\n") end
    return exit.failed
  end
  local tools = workshop.open { ruleset = arguments.ruleset, dictionary = loaded.dictionary:handle(), formats = {},
    options = {} }
  tools.run = describe(tools.loaded)
  local counts = { passed = 0, failed = 0 }
  for _, test in ipairs(loaded.tests) do run_test(tools, test, counts) end
  core.os.stdout(string.format("%d passed, %d failed\n", counts.passed, counts.failed))
  return counts.failed > 0 and exit.found or exit.ok
end

return command
