-- Applies the rules of a ruleset to a document, in the order that what they refer to asks for.

local core = require "ptext.core"
local mentions = require "ptext.mentions"
local phrases = require "ptext.phrases"
local places = require "ptext.places"
local rulebook = require "ptext.rulebook"
local seek = require "ptext.seek"
local times = require "ptext.times"
local units = require "ptext.units"
local voices = require "ptext.voices"

local rules = {}

local function way_of(rule)
  if rule.match then return seek.functions end
  return rule.list and seek.entries or seek.patterns
end

-- Adds what a rule finds to the state. The sandbox is entered once for all that the rule's functions do; when one fails
-- the rule finds nothing.
local function apply(state, rule)
  if rule == rulebook.settle then return mentions.settle(state) end
  if rule.reach or rule.list and not state.first[rule.list] then return end
  local own, loader = {}, state.loaded.loader
  state.rule = rule
  local ok, problem = loader:call(way_of(rule), state, rule, own)
  if ok then
    state.found[rule] = own[2] and places.in_order(own, state.name_rank) or own
  else
    problem = loader.sandbox:place(problem, rule.when or rule.match)
    state.scene.document:problem("error", "rule-failed", loader:describe(problem), nil, rule.id)
  end
end

-- The same, with the time it takes added to `timings` where they are asked for.
local function apply_timed(state, rule, timings)
  if not timings then return apply(state, rule) end
  local started = core.os.clock()
  apply(state, rule)
  times.add_rule(timings, rule, core.os.clock() - started)
end

-- The rules that `only` needs, itself included, in their order.
local function order_for(loaded, only)
  if not only then return loaded.order end
  local needed, order = rulebook.needed_for(loaded.rules, only), {}
  for _, rule in ipairs(loaded.order) do
    if needed[rule] then order[#order + 1] = rule end
  end
  return order
end

-- The finds that go into the record, in order, with their spans.
local function gather(state, loaded, only)
  local finds, document = {}, state.scene.document
  for _, rule in ipairs(loaded.rules) do
    local own = (not only or only == rule) and rule.keep and state.found[rule]
    if own then table.move(own, 1, #own, #finds + 1, finds) end
  end
  finds = places.in_order(finds, state.name_rank)
  for _, find in ipairs(finds) do find.span = document:span(find.first, find.last) end
  return finds
end

--- What the rules of a loaded ruleset find in a segmented document (see document.lua), in the order of their places:
--- an array of { rule, first, last, span, attributes }. `matches` are the core's matches of the ruleset's dictionary.
--- A rule whose functions fail finds nothing in this document, and a problem is noted in it. `only`, a rule of the
--- ruleset, leaves out the others; `timings` (see times.lua) is told what each rule took. What functions of scripts
--- have changed since the document before is put back first.
---
--- The hits of themes among the matches are marked with their voice (see voices.lua), unless there is `only`.
---
--- The second result is the list of what the document mentions (see mentions.lua).
function rules.find(document, loaded, matches, only, timings)
  loaded.loader:restore()
  loaded.phrases = loaded.phrases or phrases.new(loaded.loader.core)
  local by_id = loaded.by_id
  local state = { loaded = loaded, by_id = by_id, matches = matches, scene = units.scene(document, loaded.phrases),
    found = {}, of_rules = {}, by_name = {}, blocks_of_kinds = {}, kinds = {}, mentions = {} }
  state.hits, state.first, state.last = matches:by_list(loaded.first_rule_list)
  state.name_rank = function(find) return by_id[find.rule].name_rank end
  state.scene.finds = function(name) return seek.finds_by_name(state, name) end
  for _, rule in ipairs(order_for(loaded, only)) do apply_timed(state, rule, timings) end
  if not only then voices.mark(state) end
  return gather(state, loaded, only), state.mentions
end

return rules
