-- Where the time of a run goes: seconds by stage, and of the stage `find` by script and rule.

local times = {}

local SLOWEST = 10 -- rules that are named
local SETTLING, REST = "settling mentions", "the rest"

--- Times of nothing yet: { stages = seconds by name, rules = seconds by rule for each script }.
function times.new()
  return { stages = {}, rules = {} }
end

local function add(into, name, seconds)
  into[name] = (into[name] or 0) + seconds
end

--- Adds what a stage took.
function times.add_stage(into, name, seconds)
  add(into.stages, name, seconds)
end

--- Adds what a rule of a loaded ruleset took.
function times.add_rule(into, rule, seconds)
  local script = rule.script or SETTLING
  into.rules[script] = into.rules[script] or {}
  add(into.rules[script], rule.id, seconds)
end

--- Adds what was no stage's of what all took.
function times.add_rest(into, seconds)
  for _, stage in pairs(into.stages) do seconds = seconds - stage end
  add(into.stages, REST, math.max(seconds, 0))
end

--- Adds the times of a worker, which may be nil.
function times.add(into, more)
  if not more then return end
  for name, seconds in pairs(more.stages) do add(into.stages, name, seconds) end
  for script, rules in pairs(more.rules) do
    into.rules[script] = into.rules[script] or {}
    for id, seconds in pairs(rules) do add(into.rules[script], id, seconds) end
  end
end

-- Telling -----------------------------------------------------------------------------------------------------------

-- The names of a table of seconds, most first, and their sum.
local function most_first(seconds)
  local names, total = {}, 0
  for name, time in pairs(seconds) do
    names[#names + 1], total = name, total + time
  end
  table.sort(names, function(a, b)
    if seconds[a] ~= seconds[b] then return seconds[a] > seconds[b] end
    return a < b
  end)
  return names, total
end

-- What each script took, the settling of mentions and what is left over among them; and all rules.
local function of_find(all)
  local scripts, of_rules, rest = {}, {}, all.stages.find or 0
  for script, rules in pairs(all.rules) do
    for id, seconds in pairs(rules) do
      add(scripts, script, seconds)
      of_rules[id], rest = seconds, rest - seconds
    end
  end
  if next(scripts) then scripts[REST] = math.max(rest, 0) end
  return scripts, of_rules
end

local BRIEF = 1 -- seconds; the times of a run that took less are in milliseconds

-- A line with a name as wide as `form` makes it, what it took, and which share that is of all.
local function line_of(form, name, seconds, total)
  local time = total < BRIEF and string.format("%7.1f ms", 1000 * seconds) or string.format("%7.2f s", seconds)
  return string.format(form .. " %s %5.1f %%", name, time, 100 * seconds / total)
end

local function add_lines(seconds, form, total, into, most)
  for i, name in ipairs((most_first(seconds))) do
    if i > (most or i) then return end
    into[#into + 1] = line_of(form, name, seconds[name], total)
  end
end

--- The times as lines for people. `reader` is the reader's name, or nil.
function times.lines(all, reader)
  local lines = {}
  local names, total = most_first(all.stages)
  local scripts, of_rules = of_find(all)
  for _, name in ipairs(names) do
    local shown = name == "label" and reader and "label, by the reader `" .. reader .. "`" or name
    lines[#lines + 1] = line_of("  %-32s", shown, all.stages[name], total)
    if name == "find" then add_lines(scripts, "    %-30s", total, lines) end
  end
  if next(of_rules) then lines[#lines + 1] = "the slowest rules:" end
  add_lines(of_rules, "  %-32s", total, lines, SLOWEST)
  return lines
end

return times
