-- From rules as scripts write them to a row of rules with their lists, and the order in which they are applied.

local core = require "ptext.core"
local keypath = require "ptext.keypath"
local lists = require "ptext.lists"
local loader = require "ptext.loader"
local shapes = require "ptext.shapes"
local themes = require "ptext.themes"

local rulebook = {}

-- Rules -----------------------------------------------------------------------------------------------------------

local function is_new_rule(work, id, script, path)
  local other = work.rule_places[id]
  if not other then
    work.rule_places[id] = { script = script, path = path }
    return true
  end
  local line = loader.place(other.script, other.path)
  work.loader:problem_at(script, path, string.format("rule `%s` is defined already, in %s:%d", id, other.script.path,
    line))
  return false
end

local function without_holes(values)
  local out = {}
  for _, value in ipairs(values or {}) do out[#out + 1] = value or nil end
  return out
end

local function attributes_of(value, more)
  local own = type(value) == "table" and value.attributes or nil
  if not own then return more or false end
  local all = {}
  for key, item in pairs(more or {}) do all[key] = item end
  for key, item in pairs(own) do all[key] = item end
  return all
end

-- The options of names where these hold: capitals are as written, unless something else is said.
local function of_names(options)
  if options.case ~= nil then return options end
  return { case = true, kinds = options.kinds, conditions = options.conditions, except = options.except }
end

-- Adds the entries of a rule's `any`, each with its attributes.
local function add_any(work, rule, into)
  local single = type(rule.any) == "string"
  local values, path = single and { rule.any } or rule.any or {}, keypath.extend(into.path, "any")
  work.lists:add(into.list, values, into.owner, path, single, function(value)
    into.attributes[#into.list.entries] = attributes_of(value)
  end)
end

-- Adds the names of one thing, which states options or holds other than strings.
local function add_names_of(work, item, into, path, i)
  local outer, at = into.named, path
  if lists.states_options(item) then
    at = keypath.extend(path, i)
    outer = of_names(work.lists:options(into.options, item, into.owner, at))
  end
  for j, name in ipairs(item) do
    if work.lists:add_entry(into.list, name, outer, into.owner, at, j) then
      into.things[#into.list.entries] = item
    end
  end
end

-- Adds the entries of a rule's `names`: every name of a thing.
local function add_names(work, rule, into)
  local path, entries, i = keypath.extend(into.path, "names"), into.list.entries, 1
  local at_once = into.named == into.list.options
  lists.note_source(into.list, rule.names, into.owner, path, "each")
  while true do
    if at_once then i = core.append_lists(entries, into.things, rule.names, i) end -- most are
    local item = rule.names[i]
    if item == nil then return end
    if item then add_names_of(work, item, into, path, i) end
    i = i + 1
  end
end

-- The attributes of the entries of a rule, by number: those of names have the first of the thing as `canonical`
-- and are made when they are asked for. nil where no entry has any.
local function attributes_by_entry(into)
  if next(into.things) == nil and next(into.attributes) == nil then return nil end
  local function of_thing(attributes, entry)
    local item = into.things[entry]
    if not item then return nil end
    attributes[entry] = attributes_of(item, { canonical = item[1] or nil, joined = "listed" })
    return attributes[entry]
  end
  return setmetatable(into.attributes, { __index = of_thing })
end

-- Makes the list of a rule's entries. Returns its number and the attributes of its entries, or nil when it has none.
local function rule_list(work, rule, script, path)
  if not rule.any and not rule.names then return nil end
  local owner = { script = script, kinds = lists.reach(rule) }
  local options = work.lists:options(lists.no_options(), rule, owner, path)
  local into = { attributes = {}, things = {}, owner = owner, path = path, options = options,
    named = of_names(options) }
  into.list = lists.begin(rule.any and options or into.named)
  add_any(work, rule, into)
  if rule.names then add_names(work, rule, into) end
  return work.lists:push("longest", into.list), attributes_by_entry(into)
end

local function names_list(value)
  return value and themes.strings(value)
end

-- How what the entries of a rule find grows, as the core takes it.
local function growth(grow)
  return grow and { left = names_list(grow.left), right = names_list(grow.right), stop = names_list(grow.stop),
    apart = names_list(grow.apart), least = grow.least or 0, most = grow.most or 12, commas = grow.commas,
    brackets = grow.brackets, only = grow.only, beyond = grow.beyond }
end

local PLAIN = { "id", "about", "match", "when", "attributes", "pattern", "starts", "mention", "introduces", "refers",
  "alone", "voice", "reach", "tally" }

--- Adds one checked rule, which stands at `path` of a script, to the work of loading (see collect.lua).
function rulebook.add(work, rule, script, path)
  if type(rule) ~= "table" or not rule.id then return end
  if not is_new_rule(work, rule.id, script, keypath.extend(path, "id")) then return end
  local made = { whole = rule.find == "unit", of_blocks = rule.unit == "block", script = script.name,
    kinds = rule.kinds and without_holes(rule.kinds), grow = growth(rule.grow), keep = rule.keep ~= false,
    inside = names_list(rule.inside), outside = names_list(rule.outside), uses = names_list(rule.uses),
    where = names_list(rule.where), holds = names_list(rule.holds),
    kind_set = core.set(names_list(rule.kinds or shapes.scanned)) }
  for _, key in ipairs(PLAIN) do made[key] = rule[key] end
  made.list, made.of_entries = rule_list(work, rule, script, path)
  work.rules[#work.rules + 1] = made
  if rule.tests then
    work.tests[#work.tests + 1] = { kind = "rule", name = rule.id, script = script.path, owner = script,
      path = keypath.extend(path, "tests"), hit = themes.strings(rule.tests.hit),
      miss = themes.strings(rule.tests.miss) }
  end
end

-- Order -----------------------------------------------------------------------------------------------------------

-- What stands in the order of rules where mentions are settled: after the last rule that finds one.
rulebook.settle = { id = "mentions" }

-- From a name to the rules that it stands for: the one of that name, and all whose names begin with it and a dot.
local function by_names(rules)
  local named = {}
  for _, rule in ipairs(rules) do
    for last in (rule.id .. "."):gmatch "()%." do
      local name = rule.id:sub(1, last - 1)
      named[name] = named[name] or {}
      table.insert(named[name], rule)
    end
  end
  return named
end

local function rules_named(named, names)
  local found, seen = {}, {}
  for _, name in ipairs(names) do
    for _, rule in ipairs(named[name] or {}) do
      if not seen[rule] then found[#found + 1] = rule end
      seen[rule] = true
    end
  end
  return found, seen
end

-- The rules that the names of a rule stand for. Rules that give the same names share the list, so that what these find
-- is gathered once for a document; but not one that is itself in it, which sees what was found before it.
local function resolve(named, rule, names, known)
  if not names then return nil end
  local key = table.concat(names, "\0")
  local found, seen = rules_named(named, names)
  if seen[rule] then return found end
  known[key] = known[key] or found
  return known[key]
end

-- The rules that must have been applied before this one: those it refers to. Whoever refers to a mention waits until
-- mentions are settled.
local function needed(rule)
  local before, waits = {}, false
  for _, list in ipairs { rule.inside or {}, rule.outside or {}, rule.uses or {}, rule.where or {} } do
    for _, other in ipairs(list) do
      if other ~= rule then before[#before + 1] = other end
      waits = waits or other.mention ~= nil
    end
  end
  if waits then before[#before + 1] = rulebook.settle end
  return before
end

-- The rules that have a key.
local function having(rules, key)
  local found = {}
  for _, rule in ipairs(rules) do
    if rule[key] then found[#found + 1] = rule end
  end
  return found
end

--- The set of the rules that must be applied for one of them: itself, those it refers to, and theirs.
function rulebook.needed_for(rules, only)
  local set = {}
  local function add(rule)
    if set[rule] then return end
    set[rule] = true
    for _, other in ipairs(rule == rulebook.settle and having(rules, "mention") or needed(rule)) do add(other) end
  end
  add(only)
  if only.mention then set[rulebook.settle] = true end
  return set
end

local visit

-- Adds a rule after all that it needs. Returns the name of a rule that needs itself, if there is one.
function visit(state, rule)
  if state.done[rule] == "done" then return nil end
  if state.done[rule] == "begun" then return rule.id end
  state.done[rule] = "begun"
  for _, other in ipairs(rule == rulebook.settle and having(state.rules, "mention") or needed(rule)) do
    local circle = visit(state, other)
    if circle then return circle end
  end
  state.done[rule] = "done"
  state.order[#state.order + 1] = rule
end

-- Notes how many entries of the dictionary come before those of each rule, and how the matches of its list grow.
local function count_entries(work)
  local before, total = {}, 0
  for number, list in ipairs(work.lists.items) do
    before[number], total = total, total + #list.entries
  end
  local growths = {}
  work.first_rule_list = #before + 1
  for _, rule in ipairs(work.rules) do
    rule.entries_before = before[rule.list]
    work.first_rule_list = math.min(work.first_rule_list, rule.list or math.huge)
    if rule.grow and rule.list then
      rule.grow.list = rule.list
      growths[#growths + 1] = rule.grow
    end
  end
  work.growths = core.growths(growths)
end

-- From the id of each rule to its place in the order of names, by which finds of one place are put in order; to its
-- place in the order of rules; and to the rule.
local function rank(rules)
  local ids = {}
  for i, rule in ipairs(rules) do ids[i] = rule.id end
  table.sort(ids)
  local name_ranks, ranks, by_id = {}, {}, {}
  for i, id in ipairs(ids) do name_ranks[id] = i end
  for i, rule in ipairs(rules) do ranks[rule.id], by_id[rule.id] = i, rule end
  return name_ranks, ranks, by_id
end

-- Notes the names of rules that no rule has: it may stand in a script that this ruleset does without, or be misspelt.
local function note_unmet(work, named, rule, key)
  for _, name in ipairs(rule[key] or {}) do
    if not named[name] then
      work.unmet[#work.unmet + 1] = { name = name, key = key, rule = rule.id, place = work.rule_places[rule.id] }
    end
  end
end

--- Puts the rules of the work into the order in which they are applied (work.order): their own, but after those that
--- they refer to. Names in inside, outside, uses and where become lists of rules; those that no rule has are noted
--- (work.unmet).
function rulebook.arrange(work)
  local known, named = {}, by_names(work.rules)
  work.unmet = {}
  for _, rule in ipairs(work.rules) do
    rule.used = {} -- the rules that each name of `uses` stands for
    for _, name in ipairs(rule.uses or {}) do rule.used[name] = resolve(named, rule, { name }, known) end
    for _, key in ipairs { "inside", "outside", "uses", "where" } do
      note_unmet(work, named, rule, key)
      rule[key] = resolve(named, rule, rule[key], known)
    end
  end
  local state = { rules = work.rules, order = {}, done = {} }
  for _, rule in ipairs(work.rules) do
    local circle = visit(state, rule)
    if circle then
      local place = work.rule_places[rule.id]
      work.loader:problem_at(place.script, place.path, "rule `" .. rule.id .. "` refers to itself, by way of others")
      break
    end
  end
  if having(work.rules, "mention")[1] then visit(state, rulebook.settle) end
  for i, rule in ipairs(state.order) do
    if rule == rulebook.settle then work.before_settling = i - 1 end
  end
  count_entries(work)
  work.name_ranks, work.ranks, work.by_id = rank(work.rules)
  work.voiced = having(work.rules, "voice")
  work.order = state.order
end

return rulebook
