-- The command line: which commands there are, and what happens to the arguments before and after one runs.

local argparse = require "argparse"
local exit = require "ptext.exit"
local version = require "ptext.version"

local cli = {}

--- The names of the commands, in the order of the help.
cli.commands = { "run", "init", "test", "check", "text", "segment", "help" }

local function command(name)
  return require("ptext.commands." .. name)
end

-- Raised by --help and --version: not an error, but text to print.
local function shows(make)
  return function() error({ text = make() }, 0) end
end

local function add_help(parser)
  parser:flag("-h --help", "Show this help."):action(shows(function() return parser:get_help() end))
end

local function configure(parser)
  parser:add_help(false)
  parser:help_max_width(90)
  parser:usage_max_width(90)
  parser:help_description_margin(28)
end

--- The definition of the command line, which help and manual are made from.
function cli.parser()
  local parser = argparse("ptext", "Turns a folder of posts into evidence: what each post is, which themes it speaks to, "
    .. "and the sentences that show it.")
  configure(parser)
  parser:require_command(false)
  parser:command_target("command")
  parser:commands_help_vertical_space(0)
  add_help(parser)
  parser:flag("--version", "Show the version."):action(shows(function() return "ptext " .. version end))
  for _, name in ipairs(cli.commands) do
    local one = command(name)
    local sub = parser:command(name, one.about)
    configure(sub)
    sub:summary(one.about)
    sub:epilog("Examples:\n" .. one.examples)
    one.define(sub)
    add_help(sub)
  end
  parser:epilog("Start with:\n  ptext init posts && cd posts && ptext run rules/themes.lua data/\n\n"
    .. "`ptext COMMAND --help` says more. Exit status: 0 it worked, 1 it worked and found what it was\n"
    .. "asked to report, 2 it could not run.")
  return parser
end

local function complain(message)
  io.stderr:write("ptext: ", message, "\n")
end

-- The command that an argument list names, for the hint after a mistake.
local function named_command(arguments)
  for _, name in ipairs(cli.commands) do
    if arguments[1] == name then return "ptext " .. name end
  end
  return "ptext"
end

local function mistake(arguments, message)
  complain(message)
  io.stderr:write("Try `", named_command(arguments), " --help`.\n")
  return exit.failed
end

local function parse(arguments)
  local parser = cli.parser()
  local called, ok, parsed = pcall(parser.pparse, parser, arguments)
  if not called then
    if type(ok) == "table" and ok.text then return nil, ok.text end
    error(ok, 0)
  end
  if not ok then return nil, nil, parsed end
  return parsed, parser:get_help()
end

local function say(text)
  local core = require "ptext.core"
  local ok, message = core.os.stdout((text:gsub("\n*$", "\n")))
  if ok then return exit.ok end
  complain(message)
  return exit.failed
end

local function run_command(parsed)
  local ok, status, message = pcall(command(parsed.command).run, parsed)
  if not ok then
    complain(type(status) == "table" and status.message or tostring(status))
    return exit.failed
  end
  if message then complain(message) end
  return status
end

--- Runs the command line. Takes an array of arguments; returns the exit status.
function cli.main(arguments)
  local parsed, text, message = parse(arguments)
  if message then return mistake(arguments, message) end
  if not parsed then return say(text) end
  if not parsed.command then
    say(text)
    return exit.failed
  end
  return run_command(parsed)
end

return cli
