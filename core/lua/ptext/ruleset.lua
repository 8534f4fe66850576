-- Loads a ruleset and all that it names: from scripts to what a run works with.

local core = require "ptext.core"
local collect = require "ptext.collect"
local lists = require "ptext.lists"
local Loaded = require "ptext.loaded"
local loader = require "ptext.loader"
local nearest = require "ptext.nearest"
local paths = require "ptext.paths"
local themes = require "ptext.themes"
local voices = require "ptext.voices"

local ruleset = {}

local QUOTES = { per_theme = 3, per_author = 1 }

-- Finding the ruleset ---------------------------------------------------------------------------------------------

local DEEPEST_RULES = 3 -- folders inside `rules/` in which a ruleset may be

-- The folder that holds the nearest `rules/` above a file of this folder, and the path from it to the folder.
local function above_rules(folder)
  local below = ""
  for _ = 1, DEEPEST_RULES do
    local above, last = paths.split(folder)
    if last == "rules" then return above, "rules/" .. below end
    if last == "" then return nil end
    folder, below = above, last .. "/" .. below
  end
end

-- The root of a ruleset's names and its own name: the folder that holds its `rules/`, or else its own folder.
local function root_of(path)
  local folder, file = paths.split(path)
  local stem = file:gsub("%.lua$", "")
  local root, prefix = above_rules(folder)
  if not root then root, prefix = above_rules(core.os.realpath(folder == "" and "." or folder) or "") end
  return root or folder, (prefix or "") .. stem
end

local function candidates(name, options)
  local typed = { name, not name:find("%.lua$") and name .. ".lua" or nil }
  local found = {}
  for _, path in ipairs(typed) do found[#found + 1] = { path = path } end
  if name:find("^/") or name:find("%.%.") then return found end
  for _, root in ipairs { options.user or false, options.shipped } do
    for _, path in ipairs(root and typed or {}) do
      found[#found + 1] = { path = paths.join(root, path), root = root, shipped = root == options.shipped }
    end
  end
  return found
end

-- The scripts of rules/ in all places where a ruleset is looked for, as they may be named.
local function names_of_rules(options)
  local names = {}
  for _, root in ipairs { "", options.user or false, options.shipped } do
    for _, item in ipairs(root and core.os.list(paths.join(root, "rules")) or {}) do
      local stem = item.name:match("^(.+)%.lua$")
      if stem then names[#names + 1] = "rules/" .. stem end
    end
  end
  return names
end

-- What may be meant by a ruleset's name that nothing has.
local function meant(name, options)
  local facts = core.os.stat(name)
  if facts and facts.type == "directory" then
    return string.format("; %s is a folder, and the ruleset is named before what it reads: rules/themes.lua %s", name,
      name)
  end
  local names, stem = names_of_rules(options), name:gsub("%.lua$", "")
  for _, other in ipairs(names) do
    if other == "rules/" .. stem then return "; did you mean `" .. other .. "`?" end
  end
  return nearest.hint(stem, names)
end

-- The script that a ruleset's name on the command line means: path, root, name, shipped.
local function find(name, options)
  local tried = {}
  for _, candidate in ipairs(candidates(name, options)) do
    tried[#tried + 1] = candidate.path
    if paths.is_file(candidate.path) then
      local root, script = root_of(candidate.path)
      return { path = candidate.path, root = candidate.root or root, shipped = candidate.shipped or false,
        name = candidate.root and candidate.path:sub(#candidate.root + 2):gsub("%.lua$", "") or script }
    end
  end
  return nil, string.format("no ruleset %s: looked for %s%s", name, table.concat(tried, ", "), meant(name, options))
end

-- The dictionary --------------------------------------------------------------------------------------------------

local function report_entry(work, err)
  local script, path = work.lists:origin(err.list, err.entry)
  local text = lists.entry(work.lists.items[err.list], err.entry).text
  work.loader:problem_at(script, path, string.format("in the entry \"%s\": %s", text, err.message),
    { offset = err.offset })
end

local function compile(work, token)
  if token then return core.dictionary_from(token) end
  local dictionary, errors = core.dictionary(work.lists.items)
  for _, err in ipairs(errors or {}) do report_entry(work, err) end
  return dictionary
end

-- Problems --------------------------------------------------------------------------------------------------------

local function in_order(problems, scripts)
  local rank = {}
  for i, script in ipairs(scripts) do rank[script.path] = i end
  for i, problem in ipairs(problems) do
    problem.order = { rank[problem.script] or 0, problem.line or 0, problem.column or 0, i }
  end
  table.sort(problems, function(a, b)
    for i, number in ipairs(a.order) do
      if number ~= b.order[i] then return number < b.order[i] end
    end
    return false
  end)
  for _, problem in ipairs(problems) do problem.order = nil end
  return problems
end

local function problems_of(work)
  return in_order(work.loader.problems, work.loader.scripts)
end

--- A problem as it is printed: "script:line:column: message", as far as the place is known.
function ruleset.message(problem)
  local place = problem.script
  if place and problem.line then place = place .. ":" .. problem.line end
  if place and problem.line and problem.column then place = place .. ":" .. problem.column end
  return place and place .. ": " .. problem.message or problem.message
end

-- Loading ---------------------------------------------------------------------------------------------------------

local function new_work(options, root)
  return { themes = {}, rules = {}, tests = {}, places = {}, rule_places = {}, lists = lists.new(),
    hits = "longest", loader = loader.new { root = root, user = options.user, shipped = options.shipped,
      print = options.print } }
end

local function checked_ruleset(work)
  work.loader:run(work.script)
  if work.script.failed then return nil end
  if work.script.kind ~= "ruleset" then
    work.loader:problem_at(work.script, {}, "expected a script that returns ruleset { … }, found "
      .. (work.script.kind and "`" .. work.script.kind .. "`: a ruleset names it" or "no constructor"))
    return nil
  end
  return work.loader:checked(work.script, "ruleset")
end

local function finish(work, value, found, dictionary)
  local quotes = value.quotes or {}
  return setmetatable({
    name = value.name or work.script.name:match("[^/]+$"), about = value.about, reader = value.reader,
    plugin = found.plugin, plugin_facts = found.plugin_facts, abbreviations = found.abbreviations,
    quotes = { per_theme = quotes.per_theme or QUOTES.per_theme, per_author = quotes.per_author or QUOTES.per_author },
    overlap = value.overlap or "theme", language = value.language, formats = found.formats,
    scripts = work.loader.scripts,
    hash = core.sha256(work.loader:hash() .. (found.plugin_facts and found.plugin_facts.sha256 or "")),
    themes = work.themes, rules = work.rules, order = work.order, before_settling = work.before_settling,
    lists = work.lists.items, dictionary = dictionary, tests = work.tests, loader = work.loader,
    by_id = work.by_id, name_ranks = work.name_ranks, ranks = work.ranks,
    voices = voices.masks(work.themes, #work.lists.items), voiced = work.voiced,
    first_rule_list = work.first_rule_list, growths = work.growths, unmet = work.unmet,
  }, Loaded)
end

local function complete(options)
  local all = { plugins = paths.plugins, shipped = paths.scripts, user = paths.user() }
  for key, value in pairs(options or {}) do all[key] = value end
  return all
end

--- Loads a ruleset. `name` is a path, tried as typed and then among the user's and the shipped scripts. `options` (all
--- may be absent): dictionary, the token of a dictionary that another state compiled from the same scripts; user,
--- shipped, plugins, folders in place of the usual ones; print(line), for scripts that print.
---
--- Returns the loaded ruleset: name, about, reader (the plugin's name), plugin, abbreviations, quotes, overlap,
--- language, formats (names), scripts, hash, themes, rules, lists, dictionary, tests, and the methods of loaded.lua. Or
--- nil and all problems, an array of { script, line, column, message } (see ruleset.message), in the order of scripts
--- and lines.
function ruleset.load(name, options)
  if type(name) ~= "string" then error("ruleset.load: the name must be a string", 2) end
  options = complete(options)
  local place, message = find(name, options)
  if not place then return nil, { { message = message } } end
  local work = new_work(options, place.root)
  work.script, message = work.loader:read(place.name, place.path, place.shipped)
  if not work.script then return nil, { { message = message } } end
  local value = checked_ruleset(work)
  if not value then return nil, problems_of(work) end
  if value.overlap == "ruleset" then work.hits = "rival" end
  local found = collect.all(work, value, options)
  if not options.dictionary then work.loader:note_repeated() end -- another state has looked
  local dictionary = compile(work, options.dictionary)
  if work.loader.problems[1] then return nil, problems_of(work) end
  return finish(work, value, found, dictionary)
end

--- Makes a dictionary of themes that are not in a script. Returns { themes, lists, dictionary }, or nil and an array of
--- problems { message }.
function ruleset.of_themes(value)
  if type(value) ~= "table" then error("ruleset.of_themes: the themes must be a table", 2) end
  local work = new_work({})
  local script = { name = "themes", path = "themes", source = "", value = value }
  local clean = work.loader:checked(script, "themes")
  if clean then themes.add(work, clean, lists.no_options(), { script = script, path = {} }) end
  local dictionary = compile(work)
  if not work.loader.problems[1] then
    return { themes = work.themes, lists = work.lists.items, dictionary = dictionary }
  end
  local problems = {}
  for i, problem in ipairs(work.loader.problems) do problems[i] = { message = problem.message } end
  return nil, problems
end

--- Runs the tests that stand in the scripts of a loaded ruleset; see trial.run.
function ruleset.test(loaded)
  return require("ptext.trial").run(loaded)
end

return ruleset
