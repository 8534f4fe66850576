-- Finds and loads plugins: trusted Lua modules, one folder each, the user's before the shipped.
--
-- A plugin NAME is NAME/init.lua, which returns a table (see shapes.plugin). Its other modules are its own:
-- `require "NAME.part"` is NAME/part.lua beside its init.lua, and nothing else. The scripts in lib/ that it reads come
-- from the ruleset that it is loaded for: `ptext.script "lib/x"`.

local chunks = require "ptext.chunks"
local core = require "ptext.core"
local nearest = require "ptext.nearest"
local paths = require "ptext.paths"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local plugins = {}

local folders = {} -- of the plugins that are loaded, by name
local current      -- the loader of the ruleset for which a plugin is loaded

-- Finding ---------------------------------------------------------------------------------------------------------

local function roots(options)
  local user = options.user or paths.user()
  local found = {}
  if user then found[1] = { path = paths.join(user, "plugins"), shipped = false } end
  found[#found + 1] = { path = options.plugins or paths.plugins, shipped = true }
  return found
end

local function is_name(name)
  return type(name) == "string" and name:find("^[%w_][%w_%-]*$") ~= nil
end

--- The names of the plugins that are there, sorted. `options`: user and plugins, the folders to look in instead of the
--- user's configuration folder and that of the shipped plugins.
function plugins.names(options)
  local names, seen = {}, {}
  for _, root in ipairs(roots(options or {})) do
    for _, item in ipairs(core.os.list(root.path) or {}) do
      local there = item.type == "directory" and paths.is_file(paths.join(root.path, item.name .. "/init.lua"))
      if there and not seen[item.name] then names[#names + 1] = item.name end
      seen[item.name] = seen[item.name] or there
    end
  end
  table.sort(names)
  return names
end

--- The folder of a plugin and whether it is a shipped one, or nil and a message that says where it was looked for.
function plugins.find(name, options)
  options = options or {}
  if not is_name(name) then return nil, "a plugin's name is made of letters, digits, _ and -" end
  local tried = {}
  for i, root in ipairs(roots(options)) do
    local folder = paths.join(root.path, name)
    tried[i] = paths.join(folder, "init.lua")
    if paths.is_file(tried[i]) then return folder, root.shipped end
  end
  return nil, string.format("no plugin `%s`: looked for %s%s", name, table.concat(tried, ", "),
    nearest.hint(name, plugins.names(options)))
end

-- The files of a folder and those in it, by their paths below it.
local function files_below(folder, prefix, into)
  for _, item in ipairs(core.os.list(folder) or {}) do
    local path = paths.join(folder, item.name)
    if item.type == "directory" then
      files_below(path, prefix .. item.name .. "/", into)
    elseif item.type == "file" then
      into[#into + 1] = { name = prefix .. item.name, path = path }
    end
  end
  return into
end

local function hash_of(folder)
  local lines = {}
  for i, file in ipairs(files_below(folder, "", {})) do
    lines[i] = file.name .. " " .. chunks.sha256(core.os.read(file.path) or "") .. "\n"
  end
  table.sort(lines)
  return core.sha256(table.concat(lines))
end

-- Loading ---------------------------------------------------------------------------------------------------------

-- A searcher of `require` for the modules of plugins.
local function search(module)
  local name, part = module:match("^([%w_%-]+)%.([%w_%-%.]+)$")
  local folder = name and folders[name]
  if not folder then return nil end
  local stem = paths.join(folder, (part:gsub("%.", "/")))
  for _, path in ipairs { stem .. ".lua", stem .. "/init.lua" } do
    if paths.is_file(path) then return assert(chunks.load_file(path)), path end
  end
  if paths.is_file(stem .. ".so") then
    return assert(package.loadlib(stem .. ".so", "luaopen_" .. part:gsub("%.", "_"))), stem .. ".so"
  end
  return "no module '" .. module .. "' in plugin " .. folder
end

local searching = false

local function add_searcher()
  if not searching then table.insert(package.searchers, 2, search) end
  searching = true
end

-- Modules of a plugin that was loaded before, for another ruleset perhaps, are loaded anew.
local function forget(name)
  for module in pairs(package.loaded) do
    if type(module) == "string" and module:sub(1, #name + 1) == name .. "." then package.loaded[module] = nil end
  end
end

-- What went wrong in the code of a plugin, with the line of Lua where it did.
local function describe(err)
  if type(err) ~= "string" then return "its error is not a message but a " .. type(err) end
  if err:find("^[^\n]-:%d+: ") then return err end
  for level = 2, math.huge do
    local at = debug.getinfo(level, "Sl")
    if not at then return err end
    if at.currentline > 0 then return string.format("%s:%d: %s", at.short_src, at.currentline, err) end
  end
end

-- Which scripts of the user's a plugin read in place of shipped ones: a copy of an older one may lack what it needs.
local function own_scripts(loader)
  local own = {}
  for _, script in ipairs(loader and loader.scripts or {}) do
    local is_own = not script.as_shipped and not script.failed
    if is_own and script.name:find "^lib/" then own[#own + 1] = script.path end
  end
  if not own[1] then return "" end
  return "; it may have read these scripts of yours, which may lack what the shipped ones of the same names have: "
    .. table.concat(own, ", ")
end

--- Makes a loader the one that gives plugins their scripts, until what this returns is closed.
function plugins.lend(loader)
  local before = current
  current = loader
  return setmetatable({}, { __close = function() current = before end })
end

local function execute(name, folder, loader)
  add_searcher()
  forget(name)
  folders[name] = folder
  local path = paths.join(folder, "init.lua")
  local main, message = chunks.load_file(path)
  if not main then return nil, message end
  local _ <close> = plugins.lend(loader)
  local ok, value = xpcall(main, describe, name, folder)
  if not ok then return nil, string.format("%s: %s%s", path, value, own_scripts(loader)) end
  if type(value) ~= "table" then return nil, path .. ": a plugin returns a table" end
  return value, path
end

local function check(value, path, name)
  local _, errors = schema.check(value, shapes.plugin)
  if not errors[1] and value.name ~= name then
    errors[1] = { message = string.format("the plugin in folder `%s` calls itself `%s`", name, value.name) }
  end
  for i, err in ipairs(errors) do errors[i] = path .. ": " .. err.message end
  if errors[1] then return nil, table.concat(errors, "\n") end
  return value
end

-- The functions of a plugin find the scripts of the ruleset it was loaded for, whenever they are called. To the steps
-- of a reader the worker lends them, for many documents at once.
local function bind(plugin, loader)
  for _, part in pairs(plugin) do
    for key, f in pairs(type(part) == "table" and part or {}) do
      if type(f) == "function" then
        part[key] = function(...)
          local _ <close> = plugins.lend(loader)
          return f(...)
        end
      end
    end
  end
end

--- Loads a plugin. `options`: loader, which gives it its scripts; user and plugins, the folders to look in. Returns the
--- plugin, whose `folder`, `shipped` and `sha256` (of all its files) are in the second result, or nil and a message.
function plugins.load(name, options)
  options = options or {}
  local folder, shipped = plugins.find(name, options)
  if not folder then return nil, shipped end
  local value, path = execute(name, folder, options.loader)
  if not value then return nil, path end
  local plugin, message = check(value, path, name)
  if not plugin then return nil, message end
  bind(plugin, options.loader)
  return plugin, { folder = folder, shipped = shipped, sha256 = hash_of(folder) }
end

--- The value of a script for the plugin that is being loaded, such as "lib/furniture": the ruleset's own, else the
--- user's, else the shipped one. Its functions can be called as any. Raises when there is none or it has errors.
function plugins.script(name)
  local loader = current
  if not loader then
    loader = require("ptext.loader").new { user = paths.user(), shipped = paths.scripts }
  end
  return loader:value(name)
end

return plugins
