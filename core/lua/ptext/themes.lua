-- From themes as scripts write them to a row of themes with full names, parents before children, and their lists.

local core = require "ptext.core"
local keypath = require "ptext.keypath"
local lists = require "ptext.lists"

local themes = {}

local function texts(value)
  if value == nil or type(value) == "string" then return value end
  local out = {}
  for _, text in ipairs(value) do
    if text then out[#out + 1] = text end
  end
  return table.concat(out, "\n")
end

-- The themes of a table in their order: those of a list in its own, those by name in the order of the names. Each is
-- { name, theme, key }.
local function in_order(value)
  local items = {}
  for i, theme in ipairs(value) do
    if type(theme) == "table" and type(theme.name) == "string" then
      items[#items + 1] = { name = theme.name, theme = theme, key = i }
    end
  end
  if value[1] ~= nil then return items end
  for name, theme in next, value do
    if type(theme) == "table" then items[#items + 1] = { name = name, theme = theme, key = name } end
  end
  table.sort(items, function(a, b) return a.name < b.name end)
  return items
end

local function add_tests(into, theme, name, script, path)
  if theme.tests then
    into.tests[#into.tests + 1] = { kind = "theme", name = name, script = script.path, owner = script,
      path = keypath.extend(path, "tests"), hit = themes.strings(theme.tests.hit),
      miss = themes.strings(theme.tests.miss) }
  end
end

--- A string or a list of strings (with false for wrong ones) as a list of strings, not to be changed.
function themes.strings(value)
  if type(value) == "table" and core.is_list_of_strings(value) then return value end
  local out = {}
  for i, text in ipairs(type(value) == "table" and value or { value }) do out[i] = text or "" end
  return out
end

local function is_new(into, name, script, path)
  local other = into.places[name]
  if not other then
    into.places[name] = { script = script, path = path }
    return true
  end
  local line = into.loader.place(other.script, other.path, { key = true })
  local message = string.format("theme `%s` is defined already, in %s:%d", name, other.script.path, line)
  into.loader:problem_at(script, path, message, { key = true })
  return false
end

--- Adds one theme, { name, theme, key }, and those inside it; see themes.add.
function themes.add_one(into, item, outer, place)
  local theme, path = item.theme, keypath.extend(place.path, item.key)
  local name = (place.prefix or "") .. item.name
  if not is_new(into, name, place.script, path) then return end
  local owner = { script = place.script }
  local options = into.lists:options(outer, theme, owner, path)
  local list = lists.begin(options)
  into.lists:add(list, theme, owner, path)
  local index = #into.themes + 1
  into.themes[index] = { name = name, parent = place.parent, list = into.lists:push(into.hits, list),
    title = theme.title, about = theme.about, include = texts(theme.include), exclude = texts(theme.exclude),
    entries = #list.entries, voices = theme.voices or place.voices, kinds = options.kinds, script = place.script.name }
  add_tests(into, theme, name, place.script, path)
  if theme.themes then
    themes.add(into, theme.themes, options, { script = place.script, path = keypath.extend(path, "themes"),
      prefix = name .. ".", parent = index, voices = into.themes[index].voices })
  end
end

--- Adds the themes of a checked table to `into`: { themes, tests, lists, hits, places, loader }. `outer` are the
--- options that hold; `place` says where the table stands: script, path, and of the theme it is in prefix, parent and
--- voices.
function themes.add(into, value, outer, place)
  for _, item in ipairs(in_order(value)) do themes.add_one(into, item, outer, place) end
end

return themes
