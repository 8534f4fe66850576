-- Applies the rules of a ruleset to a document, in the order that what they refer to asks for.

local core = require "ptext.core"
local mentions = require "ptext.mentions"
local phrases = require "ptext.phrases"
local rulebook = require "ptext.rulebook"
local seek = require "ptext.seek"
local times = require "ptext.times"
local units = require "ptext.units"
local voices = require "ptext.voices"

local rules = {}

-- Applying --------------------------------------------------------------------------------------------------------

local function way_of(rule)
  if rule.match then return seek.functions end
  return rule.list and seek.entries or seek.patterns
end

-- For each rule of an order the list of entries without which it has nothing to look at; false where there is none, and
-- of a rule with `reach`, which is applied where voices are marked, a list that nothing has.
local function lists_of(order)
  if not order.lists then
    order.lists = {}
    for i, rule in ipairs(order) do order.lists[i] = rule.list and (rule.reach and 0 or rule.list) or false end
  end
  return order.lists
end

-- Adds what a rule finds to the state.
local function apply(state, rule)
  state.rule, state.disordered = rule, false
  rule.way = rule.way or way_of(rule)
  rule.way(state, rule)
  if state.disordered then
    state.found[rule] = core.places_in_order(state.found[rule], state.loaded.name_ranks)
  end
end

-- The same, with the time it takes added to `timings` where they are asked for.
local function apply_timed(state, rule, timings)
  local started = core.os.clock()
  local ok, problem = pcall(apply, state, rule)
  times.add_rule(timings, rule, core.os.clock() - started)
  if not ok then error(problem, 0) end
end

-- Applies the rules from state.at to `last`, one after the other.
local function apply_some(state, order, last, timings)
  local apply_one, first, lists = timings and apply_timed or apply, state.first, lists_of(order)
  for at = state.at, last do
    local list = lists[at]
    if not list or first[list] then
      state.at = at
      apply_one(state, order[at], timings)
    end
  end
  state.at = last + 1
end

-- Applies rules from state.at to `last`. The sandbox is entered once for all that their functions do; when one fails,
-- its rule finds nothing, and the next one goes on.
local function apply_safely(state, order, last, timings)
  local loader = state.loaded.loader
  while state.at <= last do
    local ok, problem = loader:call(apply_some, state, order, last, timings)
    if not ok then
      local rule = order[state.at]
      problem = loader.sandbox:place(problem, rule.when or rule.match)
      state.scene.document:problem("error", "rule-failed", loader:describe(problem), nil, rule.id)
      state.found[rule] = nil
      state.at = state.at + 1
    end
  end
end

local function settle(state, timings)
  local started = timings and core.os.clock()
  mentions.settle(state)
  if timings then times.add_rule(timings, rulebook.settle, core.os.clock() - started) end
end

-- `before` is how many rules come before mentions are settled, nil where there are none.
local function apply_all(state, order, before, timings)
  state.at = 1
  if before then
    apply_safely(state, order, before, timings)
    settle(state, timings)
    state.at = before + 2
  end
  apply_safely(state, order, #order, timings)
end

-- The rules that `only` needs, itself included, in their order; and how many of them come before mentions are settled.
local function order_for(loaded, only)
  if not only then return loaded.order, loaded.before_settling end
  local needed, order, before = rulebook.needed_for(loaded.rules, only), {}, nil
  for _, rule in ipairs(loaded.order) do
    if needed[rule] then order[#order + 1] = rule end
    if needed[rule] and rule == rulebook.settle then before = #order - 1 end
  end
  return order, before
end

-- Results ---------------------------------------------------------------------------------------------------------

-- What finds of a document share: the span of each is made when it is asked for.
local function shared_by_finds(document)
  return { __index = function(find, key)
    if key ~= "span" then return nil end
    find.span = document:span_within(find.first, find.last)
    return rawget(find, "span")
  end }
end

-- The finds that go into the record, in order.
local function gather(state, loaded, only)
  local lists = {}
  for rule, own in next, state.found do
    if rule.keep and (not only or only == rule) then lists[#lists + 1] = own end
  end
  return core.places_together(lists, loaded.name_ranks, shared_by_finds(state.scene.document))
end

local MANY_RULES = 32 -- more find something in few documents

-- All that is known of a document while rules are applied to it; the fields that are false are set as that goes on.
local function new_state(document, loaded, matches)
  local candidates, first, last = matches:candidates(loaded.first_rule_list, loaded.growths)
  local state = { loaded = loaded, by_id = loaded.by_id, matches = matches, found = core.table(0, MANY_RULES),
    of_rules = {}, used = {}, at = 1, rule = false, disordered = false, mentions = false, notes = false,
    introduced = false, sources = false, scene = units.scene(document, loaded.phrases), candidates = candidates,
    first = first, last = last, finder = false }
  state.finder = seek.finder(state)
  function state.scene.finds(name) return seek.finds_by_name(state, name) end
  return state
end

--- What the rules of a loaded ruleset find in a segmented document (see document.lua), in the order of their places:
--- an array of { rule, first, last, span, attributes }; a span is made when it is asked for. `matches` are the core's
--- matches of the ruleset's dictionary. A rule whose functions fail finds nothing in this document, and a problem is
--- noted in it. `only`, a rule of the ruleset, leaves out the others; `timings` (see times.lua) is told what each rule
--- took. What functions of scripts have changed since the document before is put back first.
---
--- The hits of themes among the matches are marked with their voice (see voices.lua), unless there is `only`.
---
--- The second result is what the document mentions (see mentions.lua), nil where no rule has a `mention`.
function rules.find(document, loaded, matches, only, timings)
  if #loaded.rules == 0 then -- themes by themselves
    matches:count(loaded.voices)
    return {}, nil
  end
  loaded.loader:restore()
  loaded.phrases = loaded.phrases or phrases.new(loaded.loader.core)
  local state = new_state(document, loaded, matches)
  local order, before = order_for(loaded, only)
  apply_all(state, order, before, timings)
  if not only then voices.mark(state) end
  local finds = gather(state, loaded, only)
  units.close()
  return finds, state.mentions or nil
end

return rules
