-- Gathers what a ruleset names (themes, rules, abbreviations, formats, a reader) into the work of loading it. What is
-- wrong is noted as problems, and gathering goes on.
--
-- The work holds loader, script (the ruleset's own), lists, hits (how themes' lists resolve), themes, rules, tests, and
-- where themes and rules were defined (places, rule_places).

local lists = require "ptext.lists"
local loader = require "ptext.loader"
local plugins = require "ptext.plugins"
local rulebook = require "ptext.rulebook"
local themes = require "ptext.themes"

local collect = {}

local SHIPPED_ABBREVIATIONS = "lib/abbreviations"

-- Scripts that the ruleset names ----------------------------------------------------------------------------------

-- The checked value of the script of this name, which must be made by `kind`; what is wrong is noted, with the place
-- that names the script. Returns the value and the script, or nil.
local function named_script(work, name, kind, path)
  local script, message = work.loader:open(name)
  if not script then
    work.loader:problem_at(work.script, path, message)
    return nil
  end
  work.loader:run(script)
  if script.failed then return nil end
  if script.kind ~= kind then
    local line, column = loader.place(script, {})
    local found = script.kind and "`" .. script.kind .. "`" or "no constructor"
    work.loader:problem(script, line, column, string.format("expected a script that returns %s { … }, found %s", kind,
      found))
    return nil
  end
  return work.loader:checked(script, kind), script
end

local function add_theme_script(work, name, path)
  local value, script = named_script(work, name, "themes", path)
  if value then themes.add(work, value, lists.no_options(), { script = script, path = {} }) end
end

local function add_themes(work, value)
  if type(value) == "string" then return add_theme_script(work, value, { "themes" }) end
  local inline, place = {}, { script = work.script, path = { "themes" } }
  for key, item in next, value do
    if type(key) == "string" then inline[key] = item end
  end
  for i, item in ipairs(value) do
    if type(item) == "string" then
      add_theme_script(work, item, { "themes", i })
    elseif item and type(item.name) == "string" then
      themes.add_one(work, { name = item.name, theme = item, key = i }, lists.no_options(), place)
    end
  end
  themes.add(work, inline, lists.no_options(), place)
end

-- Rules -----------------------------------------------------------------------------------------------------------

local function add_rule_script(work, name, path)
  local value, script = named_script(work, name, "rules", path)
  for i, rule in ipairs(value or {}) do rulebook.add(work, rule, script, { i }) end
end

local function add_rules(work, value)
  if type(value) == "string" then return add_rule_script(work, value, { "rules" }) end
  for i, item in ipairs(value) do
    if type(item) == "string" then
      add_rule_script(work, item, { "rules", i })
    else
      rulebook.add(work, item, work.script, { "rules", i })
    end
  end
end

-- Abbreviations ---------------------------------------------------------------------------------------------------

local function merge_abbreviations(into, value)
  for key, words in next, value or {} do
    into[key] = into[key] or {}
    for _, word in ipairs(themes.strings(words)) do table.insert(into[key], word) end
  end
end

local function abbreviation_script(work, name, into, path)
  local script, message = work.loader:open(name)
  if not script then return path and work.loader:problem_at(work.script, path, message) end
  work.loader:run(script)
  local value = not script.failed and work.loader:checked(script, "abbreviations")
  if type(value) == "table" then merge_abbreviations(into, value) end
end

-- The shipped list (or the one that stands in for it), and what the ruleset adds to it.
local function abbreviations(work, value)
  local merged = {}
  abbreviation_script(work, SHIPPED_ABBREVIATIONS, merged)
  if type(value) == "string" and value ~= SHIPPED_ABBREVIATIONS then
    abbreviation_script(work, value, merged, { "abbreviations" })
  elseif type(value) == "table" then
    merge_abbreviations(merged, value)
  end
  return next(merged) and merged or nil
end

-- Formats and reader ----------------------------------------------------------------------------------------------

local function check_format(work, name, path)
  if not work.loader:find("formats/" .. name) then
    local _, message = work.loader:open("formats/" .. name)
    work.loader:problem_at(work.script, path, message)
  end
end

local function format_names(work, value)
  if type(value) == "string" then
    check_format(work, value, { "formats" })
    return { value }
  end
  local names = {}
  for i, name in ipairs(value or {}) do
    if name then check_format(work, name, { "formats", i }) end
    names[#names + 1] = name or nil
  end
  return names
end

-- The plugin that reads the documents; without one every line stays body.
local function open_reader(work, name, options)
  if not name then return { reader = { read = function() end } } end
  local plugin, facts = plugins.load(name, { loader = work.loader, user = options.user, plugins = options.plugins })
  if not plugin then
    work.loader:problem_at(work.script, { "reader" }, facts)
  elseif not plugin.reader then
    work.loader:problem_at(work.script, { "reader" }, "plugin `" .. name .. "` has no reader")
  end
  return plugin, facts
end

--- Gathers all that a checked ruleset names. Returns abbreviations (nil when there are none), formats (names), plugin
--- and plugin_facts. `options`: user and plugins, the folders of plugins.
function collect.all(work, value, options)
  if value.themes then add_themes(work, value.themes) end
  if value.rules then add_rules(work, value.rules) end
  rulebook.arrange(work)
  local found = {}
  found.abbreviations = abbreviations(work, value.abbreviations)
  found.formats = format_names(work, value.formats)
  found.plugin, found.plugin_facts = open_reader(work, value.reader, options)
  return found
end

return collect
