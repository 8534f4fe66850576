-- ptext help: the commands, and the reference of what scripts may hold.

local core = require "ptext.core"
local exit = require "ptext.exit"
local nearest = require "ptext.nearest"

local command = {}

command.about = "Explain a command, the entry language, or the keys of scripts."

command.examples = [[
  ptext help entries        what an entry of a theme may say
  ptext help rules          every key of rulesets, themes, rules and formats
  ptext help formats        one part of it: rulesets, themes, units, formats or scripts
  ptext help run            the options of `ptext run`]]

function command.define(parser)
  parser:argument("topic", "`entries`, `rules` or a part of it, or the name of a command."):argname("TOPIC"):args("?")
end

local function text_of(topic)
  local cli, help = require "ptext.cli", require "ptext.help"
  if topic == nil then return cli.help() end
  for _, name in ipairs(help.topics) do
    if name == topic then return help[name]() end
  end
  for _, name in ipairs(cli.commands) do
    if name == topic then return cli.help(name) end
  end
end

local function topics()
  local names = { table.unpack(require("ptext.help").topics) }
  local commands = require("ptext.cli").commands
  return table.move(commands, 1, #commands, #names + 1, names)
end

function command.run(arguments)
  local text = text_of(arguments.topic)
  if text then
    local ok, message = core.os.stdout((text:gsub("\n*$", "\n")))
    return ok and exit.ok or exit.failed, message
  end
  return exit.failed, string.format("no help on `%s`: there is help on %s%s", arguments.topic,
    table.concat(topics(), ", "), nearest.hint(arguments.topic, topics()))
end

return command
