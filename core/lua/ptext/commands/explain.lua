-- ptext explain: what a document's lines are and why, and what was found in them and what was not.

local core = require "ptext.core"
local exit = require "ptext.exit"
local explain = require "ptext.explain"
local explanation = require "ptext.explanation"
local input = require "ptext.input"
local terminal = require "ptext.terminal"

local command = {}

command.about = "Say why a line is what it is, and why an entry counts in it or does not."

command.examples = [[
  ptext explain rules/themes.lua data/post.txt            the document at a glance
  ptext explain rules/themes.lua data/post.txt:13         line 13 in full
  ptext explain rules/themes.lua data/post.txt:13 --profile data.profile
  ptext explain rules/themes.lua feed.jsonl:2 --id 2024-17]]

function command.define(parser)
  parser:argument("ruleset", "The ruleset: a script, or the name of a shipped one."):argname("RULESET")
  parser:argument("file", "A file, or - for standard input; with :LINE, one line of its text."):argname("FILE[:LINE]")
  input.id_option(parser)
  parser:option("--profile", "What many pages of the corpus share, as `ptext run --save-profile` wrote it.")
    :argname("FILE")
  input.options(parser)
end

-- The file and the line that are meant: a file whose own name ends in a number is taken as it is typed, and " -:3" is a
-- line of standard input (see cli.lua).
local function split(argument)
  argument = argument:gsub("^ (%-:%d+)$", "%1")
  local path, line = argument:match("^(.+):(%d+)$")
  if not path or core.os.stat(argument) then return argument end
  return path, math.tointeger(tonumber(line))
end

local function complain(problems)
  for _, problem in ipairs(problems) do io.stderr:write("ptext: ", problem, "\n") end
  return exit.failed
end

function command.run(arguments)
  local path, line = split(arguments.file)
  local e, problems = explain.start { ruleset = arguments.ruleset, path = path, id = arguments.id,
    profile = arguments.profile, encoding = arguments.encoding, text_field = arguments.text_field,
    id_field = arguments.id_field }
  if not e then return complain(problems) end
  local screen = terminal.of_stdout()
  local text, message
  if line then text, message = explanation.line(e, line, screen) else text = explanation.overview(e, screen) end
  if not text then return exit.failed, message end
  local ok, unwritten = core.os.stdout(text)
  return ok and exit.ok or exit.failed, unwritten
end

return command
