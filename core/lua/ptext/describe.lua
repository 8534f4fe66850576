-- What is the same for every document of a run, and what formats are told of it as `run`.

local version = require "ptext.version"

-- The name of each list's theme, false for lists that are not a theme's, the list of each list's parent theme, and the
-- list of each theme.
local function lists_of(loaded)
  local names, parents, theme_of, lists = {}, {}, {}, {}
  local highest = 0
  for index, theme in ipairs(loaded.themes) do
    theme_of[theme.list], lists[index] = index, theme.list
    highest = math.max(highest, theme.list)
  end
  for list = 1, #loaded.lists do
    local theme = loaded.themes[theme_of[list]]
    names[list] = theme and theme.name or false
    parents[list] = theme and theme.parent and loaded.themes[theme.parent].list or 0
  end
  return names, table.move(parents, 1, highest, 1, {}), lists
end

-- A theme's name as a heading: "cost_pressure" in "funding.cost_pressure" is "Cost pressure".
local function title_of(theme)
  if theme.title then return theme.title end
  return (theme.name:match("[^.]*$"):gsub("_", " "):gsub("^%l", string.upper))
end

local function themes_of(loaded)
  local themes = {}
  for i, theme in ipairs(loaded.themes) do
    local parent = theme.parent and loaded.themes[theme.parent].name
    themes[i] = { name = theme.name, parent = parent, title = title_of(theme), about = theme.about,
      entries = theme.entries, list = theme.list, depth = select(2, theme.name:gsub("%.", "")) }
  end
  return themes
end

-- The tables that summaries count finds in: by rule { name, by }, and by name the attributes.
local function tallies_of(loaded)
  local of_rules, by_name = {}, {}
  for _, rule in ipairs(loaded.rules) do
    if rule.tally then
      local by = type(rule.tally.by) == "table" and rule.tally.by or { rule.tally.by }
      of_rules[rule.id] = { name = rule.tally.name, by = by }
      by_name[rule.tally.name] = by
    end
  end
  return of_rules, by_name
end

local function scripts_of(loaded)
  local scripts = {}
  for i, script in ipairs(loaded.scripts) do
    scripts[i] = { name = script.name, sha256 = script.sha256, shipped = script.shipped or false }
  end
  return scripts
end

--- The description of a run with a loaded ruleset and the hash of its profile, if it has one: version, ruleset,
--- reader, themes (in order: name, parent, title, about, entries, depth), quotes, scripts.
return function(loaded, profile)
  local names, parents, lists = lists_of(loaded)
  local tally_of_rule, tallies = tallies_of(loaded)
  return { version = version, ruleset = loaded.name, hash = loaded.hash, profile = profile, reader = loaded.reader,
    quotes = loaded.quotes, themes = themes_of(loaded), scripts = scripts_of(loaded),
    theme_names = names, parents = parents, lists = lists,
    tally_of_rule = tally_of_rule, tallies = tallies }
end
