-- ptext init: a folder to start from.

local core = require "ptext.core"
local exit = require "ptext.exit"
local paths = require "ptext.paths"

local command = {}

command.about = "Make a folder to start from: rules, themes, formats and sample posts, all yours to edit."

command.examples = [[
  ptext init posts && cd posts && ptext run rules/themes.lua data/]]

function command.define(parser)
  parser:argument("directory", "The folder to make."):argname("DIR")
end

local README = [[
# A folder for ptext

| folder | what is in it |
| --- | --- |
| `rules/` | `themes.lua`, the ruleset to run, and rules that it uses |
| `themes/` | the themes: the words that show each, what must not count, and tests |
| `formats/` | what a run writes: records, tables, a brief |
| `data/` | invented sample posts; put your own here |

    ptext run rules/themes.lua data/                 a summary on the screen
    ptext run rules/themes.lua data/ -o results      records, tables and a brief in results/
    ptext test rules/themes.lua                      the tests that stand beside the entries
    ptext check rules/themes.lua                     whether the scripts are right
    ptext explain rules/themes.lua data/FILE:LINE    why a line is what it is, and what counts in it
    ptext help entries                               what an entry may say

Change a word in `themes/`, run again, and see what changed. Nothing has to be compiled.
]]

local function must(value, message)
  if not value then error({ message = message }, 0) end
  return value
end

-- Copies the files of a folder, and of the folders in it when `deep`. Returns how many.
local function copy(from, to, wanted)
  local count = 0
  must(core.os.mkdir(to))
  for _, item in ipairs(must(core.os.list(from))) do
    local source, target = from .. "/" .. item.name, to .. "/" .. item.name
    if item.type == "directory" then
      count = count + copy(source, target, wanted)
    elseif wanted(item.name) then
      must(core.os.write(target, must(core.os.read(source))))
      count = count + 1
    end
  end
  return count
end

local function is_script(name) return name:find("%.lua$") end
local function is_post(name) return name:find("%.txt$") or name:find("%.md$") end

local function fill(directory)
  local made = {}
  for _, name in ipairs { "rules", "themes", "formats" } do
    made[#made + 1] = { name .. "/", copy(paths.scripts .. "/" .. name, directory .. "/" .. name, is_script) }
  end
  made[#made + 1] = { "data/", copy(paths.samples, directory .. "/data", is_post) }
  must(core.os.write(directory .. "/README.md", README))
  made[#made + 1] = { "README.md", 1 }
  return made
end

local function is_free(directory)
  if not core.os.stat(directory) then return true end
  local items = core.os.list(directory)
  return items and #items == 0
end

local function quoted(path)
  return path:find("[^%w%./_-]") and "'" .. path:gsub("'", "'\\''") .. "'" or path
end

-- How this command is called: by its name where that finds it, else by its path.
local function own_name()
  local own = core.os.executable()
  for folder in (core.os.getenv("PATH") or ""):gmatch("[^:]+") do
    local found = core.os.realpath(folder .. "/ptext")
    if found then return (found == own or not own) and "ptext" or quoted(own) end
  end
  return own and quoted(own) or "ptext"
end

function command.run(arguments)
  local directory = arguments.directory:gsub("(.)/+$", "%1")
  if not is_free(directory) then return exit.failed, directory .. " is there already, and no empty folder" end
  local lines = { "Made " .. directory .. ":" }
  for _, item in ipairs(fill(directory)) do
    lines[#lines + 1] = string.format("  %-10s %d %s", item[1], item[2], item[2] == 1 and "file" or "files")
  end
  lines[#lines + 1] = "Next:\n  cd " .. quoted(directory) .. "\n  " .. own_name()
    .. " run rules/themes.lua data/\n"
  must(core.os.stdout(table.concat(lines, "\n")))
  return exit.ok
end

return command
