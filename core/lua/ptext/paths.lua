-- Where things are: the engine's own Lua, the shipped scripts and plugins, the user's configuration folder.

local core = require "ptext.core"

local paths = {}

--- Joins a folder and a path below it; an empty folder is the current one.
function paths.join(folder, path)
  if folder == "" then return path end
  return folder:gsub("/+$", "") .. "/" .. path
end

--- The folder of a path ("" when it names none) and its last part.
function paths.split(path)
  local folder, last = path:match("^(.*)/([^/]*)$")
  if not folder then return "", path end
  return folder == "" and "/" or folder, last
end

--- Whether a path leads to a file.
function paths.is_file(path)
  local facts = core.os.stat(path)
  return facts ~= nil and facts.type == "file"
end

local function absolute(path)
  return core.os.realpath(path) or path
end

local function exists(path)
  return core.os.stat(path) ~= nil
end

-- This file is in core/lua/ptext of a checkout, or in share/lua/5.4/ptext of an installation, which has its scripts
-- beside it.
local function home_of(file)
  return absolute((paths.split(file:gsub("^@", ""))))
end

--- The folder of the engine's Lua modules.
paths.home = home_of(debug.getinfo(1, "S").source)

local function top_of(home)
  if exists(paths.join(home, "scripts")) then return home end
  return absolute(paths.join(home, "../../.."))
end

local top = top_of(paths.home)

--- The folders of the shipped scripts and of the shipped plugins.
paths.scripts = paths.join(top, "scripts")
paths.plugins = paths.join(top, "plugins")

--- The folder of the sample posts.
paths.samples = exists(paths.join(top, "samples")) and paths.join(top, "samples")
  or paths.join(top, "tests/corpus/posts")

--- A new empty file for what a run keeps while it lasts: its path, or nil and a message.
function paths.temporary()
  return core.os.temporary((core.os.getenv("TMPDIR") or "/tmp") .. "/ptext-")
end

--- The user's configuration folder, $XDG_CONFIG_HOME/ptext or ~/.config/ptext, or nil when neither variable is set. It
--- need not exist.
function paths.user()
  local config, home = core.os.getenv("XDG_CONFIG_HOME"), core.os.getenv("HOME")
  if config and config:find("^/") then return paths.join(config, "ptext") end
  if home and home ~= "" then return paths.join(home, ".config/ptext") end
  return nil
end

return paths
