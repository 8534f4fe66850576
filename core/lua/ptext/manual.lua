-- The manual page, made from the command line's own definition; `make install` writes it.
--
-- argparse has no writer of manual pages, so this reads the parser's own lists of commands, arguments and options.

local cli = require "ptext.cli"
local version = require "ptext.version"

local manual = {}

-- Text for roff: its control characters escaped, a dot that begins a line guarded.
local function roff(text)
  text = text:gsub("\\", "\\e"):gsub("-", "\\-")
  return (("\n" .. text):gsub("\n([.'])", "\n\\&%1"):sub(2))
end

local function bold(text) return "\\fB" .. roff(text) .. "\\fR" end
local function italic(text) return "\\fI" .. roff(text) .. "\\fR" end

local function argument_name(element)
  local name = element._argname
  if type(name) == "table" then name = name[1] end
  return name or element._name:gsub("^%-+", ""):upper()
end

local function option_label(option)
  local names = {}
  for i, name in ipairs(option._aliases) do names[i] = bold(name) end
  local label = table.concat(names, ", ")
  if option._maxargs and option._maxargs > 0 then label = label .. " " .. italic(argument_name(option)) end
  return label
end

local function argument_label(argument)
  local label = italic(argument_name(argument))
  if argument._maxargs > 1 then label = label .. " …" end
  if argument._minargs == 0 then label = "[" .. label .. "]" end
  return label
end

local function item(lines, label, text)
  lines[#lines + 1] = ".TP"
  lines[#lines + 1] = label
  lines[#lines + 1] = roff(text or "")
end

local function synopsis(command)
  local parts = { bold("ptext " .. command._name), "[" .. italic("options") .. "]" }
  for _, argument in ipairs(command._arguments) do parts[#parts + 1] = argument_label(argument) end
  return table.concat(parts, " ")
end

local function add_command(lines, command)
  lines[#lines + 1] = ".SS " .. roff(command._name)
  lines[#lines + 1] = synopsis(command)
  lines[#lines + 1] = ".PP"
  lines[#lines + 1] = roff(command._description or "")
  for _, argument in ipairs(command._arguments) do item(lines, argument_label(argument), argument._description) end
  for _, option in ipairs(command._options) do item(lines, option_label(option), option._description) end
  if command._epilog then
    lines[#lines + 1] = ".PP"
    lines[#lines + 1] = ".nf"
    lines[#lines + 1] = roff(command._epilog)
    lines[#lines + 1] = ".fi"
  end
end

--- The manual page ptext(1), as roff for man.
function manual.page()
  local parser = cli.parser()
  local lines = {
    ".\\\" Made from the command line's definition; do not edit.",
    '.TH PTEXT 1 "" "ptext ' .. version .. '" "User Commands"',
    ".SH NAME",
    "ptext \\- turn a folder of posts into evidence",
    ".SH SYNOPSIS",
    bold("ptext") .. " " .. italic("COMMAND") .. " [" .. italic("options") .. "] " .. italic("arguments"),
    ".SH DESCRIPTION",
    roff(parser._description),
    ".SH OPTIONS",
  }
  for _, option in ipairs(parser._options) do item(lines, option_label(option), option._description) end
  lines[#lines + 1] = ".SH COMMANDS"
  for _, command in ipairs(parser._commands) do add_command(lines, command) end
  lines[#lines + 1] = ".SH EXIT STATUS"
  item(lines, bold("0"), "It worked.")
  item(lines, bold("1"), "It worked and found what it was asked to report: a failing test, a document with a problem.")
  item(lines, bold("2"), "It could not run.")
  lines[#lines + 1] = ".SH FILES"
  item(lines, italic("$XDG_CONFIG_HOME/ptext/") .. ", " .. italic("~/.config/ptext/"),
    "Your own scripts, found before the shipped ones, and plugins in plugins/NAME/.")
  return table.concat(lines, "\n") .. "\n"
end

return manual
