-- The command line: which commands there are, and what happens to the arguments before and after one runs.

local argparse = require "argparse"
local exit = require "ptext.exit"
local version = require "ptext.version"

local cli = {}

--- The names of the commands, in the order of the help.
cli.commands = { "run", "init", "test", "check", "explain", "sample", "text", "segment", "help" }

local function command(name)
  return require("ptext.commands." .. name)
end

local function configure(parser)
  parser:add_help(false)
  parser:help_max_width(90)
  parser:usage_max_width(90)
  parser:help_description_margin(28)
  parser:flag("-h --help", "Show this help.")
end

local function add_command(parser, name)
  local one = command(name)
  local sub = parser:command(name, one.about)
  sub:summary(one.about)
  sub:epilog("Examples:\n" .. one.examples)
  one.define(sub)
  configure(sub)
  return sub
end

--- The definition of the command line, which help and manual are made from: a parser, and those of the commands by
--- name. `only` is the name of the one command that it is to know.
function cli.parser(only)
  local parser = argparse("ptext", "Turns a folder of posts into evidence: what each post is, which themes it speaks "
    .. "to, and the sentences that show it.")
  configure(parser)
  parser:require_command(false)
  parser:command_target("command")
  parser:flag("--version", "Show the version.")
  local subs = {}
  for _, name in ipairs(only and { only } or cli.commands) do subs[name] = add_command(parser, name) end
  parser:epilog("Start with:\n  ptext init posts && cd posts && ptext run rules/themes.lua data/\n\n"
    .. "`ptext COMMAND --help` says more. Exit status: 0 it worked; 1 it worked and found what it "
    .. "was asked to report; 2 it could not run.")
  return parser, subs
end

--- The help on a command, or on ptext itself.
function cli.help(name)
  local parser, subs = cli.parser()
  return (subs[name] or parser):get_help()
end

local function complain(message)
  io.stderr:write("ptext: ", message, "\n")
end

-- The command that an argument list begins with; nil when it does not.
local function named_command(arguments)
  for _, name in ipairs(cli.commands) do
    if arguments[1] == name then return name end
  end
end

local function mistake(arguments, message)
  local command_name = named_command(arguments)
  complain(message)
  io.stderr:write("Try `ptext ", command_name and command_name .. " " or "", "--help`.\n")
  return exit.failed
end

-- Whether the arguments ask for this option, wherever it stands.
local function asks_for(arguments, ...)
  for _, argument in ipairs(arguments) do
    if argument == "--" then return false end
    for _, option in ipairs { ... } do
      if argument == option then return true end
    end
  end
  return false
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

-- A line of standard input, "-:3", looks like an option; a space before it says that it is none.
local function with_lines_of_input(arguments)
  local out = {}
  for i, argument in ipairs(arguments) do out[i] = argument:gsub("^%-:%d+$", " %0") end
  return out
end

--- Runs the command line. Takes an array of arguments; returns the exit status.
function cli.main(arguments)
  if asks_for(arguments, "-h", "--help") then return say(cli.help(arguments[1])) end
  if arguments[1] == "--version" then return say("ptext " .. version) end
  if #arguments == 0 then
    say(cli.help())
    return exit.failed
  end
  local ok, parsed = cli.parser(named_command(arguments)):pparse(with_lines_of_input(arguments))
  if not ok then return mistake(arguments, parsed) end
  if not parsed.command then return mistake(arguments, "no command is named") end
  return run_command(parsed)
end

return cli
