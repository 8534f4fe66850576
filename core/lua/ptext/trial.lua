-- Runs the tests that stand beside themes and rules: each text as a document of its own, all of it body.

local core = require "ptext.core"
local document = require "ptext.document"
local keypath = require "ptext.keypath"
local loader = require "ptext.loader"
local rules = require "ptext.rules"

local trial = {}

-- The kind of block that a test's text stands for: body, unless what is tested does not look there.
local function kind_for(kinds)
  if not kinds or not kinds[1] then return "body" end
  for _, kind in ipairs(kinds) do
    if kind == "body" then return "body" end
  end
  return kinds[1]
end

local function open(state, text, kind)
  local made = document.new("test", text)
  for _, line in ipairs(made.lines) do line:label(kind) end
  made:segment(state.abbreviations)
  return made, made.core:match(state.loaded.dictionary)
end

-- Whether `name` is `theme` or inside it.
local function is_within(name, theme)
  return name == theme or name:sub(1, #theme + 1) == theme .. "."
end

local function found_themes(state, made, matches)
  local found = {}
  for i = 1, #matches do
    local list, entry, first, last = matches:get(i)
    local theme = state.theme_of[list]
    if theme then
      found[#found + 1] = { theme = theme.name, entry = (state.loaded.dictionary:entry(entry)),
        text = made:text():sub(first, last) }
    end
  end
  return found
end

local function try_theme(state, test, text)
  local found, hit = found_themes(state, open(state, text, kind_for(state.themes[test.name].kinds))), false
  for _, one in ipairs(found) do hit = hit or is_within(one.theme, test.name) end
  return hit, found
end

local function try_rule(state, test, text)
  local rule = state.rules[test.name]
  local made, matches = open(state, text, kind_for(rule.kinds))
  local found, got = rules.find(made, state.loaded, matches, rule), {}
  for i, find in ipairs(found) do
    got[i] = { rule = find.rule, text = find.span:text(), attributes = find.attributes }
  end
  for _, problem in ipairs(made.problems) do got[#got + 1] = { problem = problem.message } end
  return found[1] ~= nil, got, #made.problems > 0
end

local tries = { theme = try_theme, rule = try_rule }

local function try(state, test, expected, index)
  local text = test[expected][index]
  local hit, got, broken = tries[test.kind](state, test, text)
  if not broken and hit == (expected == "hit") then
    state.passed = state.passed + 1
    return
  end
  local line, column = loader.place(test.owner, keypath.extend(test.path, expected, index))
  state.failed[#state.failed + 1] = { name = test.name, script = test.script, line = line, column = column,
    kind = test.kind, text = text, expected = expected, got = got }
end

local function new_state(loaded)
  local state = { loaded = loaded, passed = 0, failed = {}, theme_of = {}, themes = {}, rules = {},
    abbreviations = loaded.abbreviations and core.abbreviations(loaded.abbreviations) }
  for _, theme in ipairs(loaded.themes) do
    state.theme_of[theme.list], state.themes[theme.name] = theme, theme
  end
  for _, rule in ipairs(loaded.rules) do state.rules[rule.id] = rule end
  return state
end

--- Runs all tests of a loaded ruleset. Returns { passed = how many, failed = array of { name, script, line, column,
--- kind = "theme" or "rule", text, expected = "hit" or "miss", got = what was found: { theme, entry, text },
--- { rule, text, attributes } or { problem } } }.
function trial.run(loaded)
  if type(loaded) ~= "table" or not loaded.tests then error("trial.run: expected a loaded ruleset", 2) end
  local state = new_state(loaded)
  for _, test in ipairs(loaded.tests) do
    for _, expected in ipairs { "hit", "miss" } do
      for index = 1, #test[expected] do try(state, test, expected, index) end
    end
  end
  return { passed = state.passed, failed = state.failed }
end

return trial
