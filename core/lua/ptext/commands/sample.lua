-- ptext sample: lines to look at, so that a wrong exclusion is seen.

local core = require "ptext.core"
local exit = require "ptext.exit"
local number = require("ptext.progress").number
local run = require "ptext.commands.run"
local sampling = require "ptext.sampling"
local terminal = require "ptext.terminal"

local command = {}

local STDOUT = 1
local LEAST = 20 -- columns of a line's text, however narrow the terminal

command.about = "Draw lines that were called boilerplate, to see what was left out wrongly."

command.examples = [[
  ptext sample rules/themes.lua data/                      20 excluded lines and why
  ptext sample rules/themes.lua data/ --excluded 100 --seed 7
  ptext sample rules/themes.lua data/ --included 50        lines that were called text]]

local whole_number = run.whole_number(0, "a whole number")

function command.define(parser)
  parser:argument("ruleset", "The ruleset: a script, or the name of a shipped one."):argname("RULESET")
  parser:argument("paths", "Files, folders, JSON Lines, or - for standard input."):argname("PATH"):args("+")
  parser:option("--excluded", "Draw so many lines called boilerplate (20 when nothing is asked for).")
    :argname("N"):convert(whole_number)
  parser:option("--included", "Draw so many lines called title, heading, body, list or quote.")
    :argname("N"):convert(whole_number)
  parser:option("--seed", "Another number draws other lines (1); the same draws the same, whatever -j."):argname("S")
    :convert(whole_number):default("1"):show_default(false)
  run.define_jobs(parser)
  run.define_sources(parser)
  run.define_profile(parser)
end

local function tell(line)
  io.stderr:write("ptext: ", line, "\n")
end

-- The lines as rows of columns, cut to the width of a terminal.
local function rows_of(lines, screen)
  local places, widths = {}, { 0, 0 }
  for i, line in ipairs(lines) do
    places[i] = { terminal.clean(line.id, screen.unicode) .. ":" .. line.line, line.rule or line.kind }
    for k = 1, 2 do widths[k] = math.max(widths[k], core.count(places[i][k])) end
  end
  local rows = {}
  for i, line in ipairs(lines) do
    local head = terminal.pad(places[i][1], widths[1]) .. "  " .. terminal.pad(places[i][2], widths[2]) .. "  "
    local room = math.max(LEAST, screen.width - widths[1] - widths[2] - 4)
    rows[i] = head .. terminal.cut(terminal.clean(line.text, screen.unicode), room, screen.unicode) .. "\n"
  end
  return table.concat(rows)
end

local NAMES = { excluded = "lines called boilerplate", included = "lines called text" }

local function print_sample(sample, sides, seed, screen)
  local out = {}
  for _, side in ipairs(sides) do
    local lines = sample.lines[side]
    tell(string.format("%s of %s %s, seed %d", number(#lines), number(sample.counts[side]), NAMES[side], seed))
    out[#out + 1] = rows_of(lines, screen)
  end
  return core.os.stdout(table.concat(out, "\n"))
end

local function sides_of(arguments)
  local sides = {}
  for _, side in ipairs { "excluded", "included" } do
    if arguments[side] then sides[#sides + 1] = side end
  end
  if sides[1] then return sides end
  arguments.excluded = 20
  return { "excluded" }
end

-- What goes to a file is not cut.
local function screen_of()
  return core.os.isatty(STDOUT) and terminal.of_stdout() or { width = math.maxinteger, unicode = true }
end

function command.run(arguments)
  local sides = sides_of(arguments)
  local sample, problems = sampling.start {
    ruleset = arguments.ruleset, paths = arguments.paths, excluded = arguments.excluded or 0,
    included = arguments.included or 0, seed = arguments.seed, jobs = arguments.jobs,
    globs = #arguments.globs > 0 and arguments.globs or nil, encoding = arguments.encoding,
    text_field = arguments.text_field, id_field = arguments.id_field, profile = arguments.profile,
    save_profile = arguments.save_profile, no_profile = arguments.no_profile, complain = tell,
  }
  if not sample then
    for _, problem in ipairs(problems) do tell(problem) end
    return exit.failed
  end
  if sample.failed > 0 then
    tell(string.format("%s of %s documents failed in the reader, and no line of theirs is drawn", number(sample.failed),
      number(sample.failed + sample.documents)))
  end
  local ok, message = print_sample(sample, sides, arguments.seed, screen_of())
  return ok and exit.ok or exit.failed, message
end

return command
