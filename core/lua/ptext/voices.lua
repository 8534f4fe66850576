-- Whose voice a hit of a theme is in: marks for those in quotations, titles and names and after negators, and which
-- marks count for which theme.

local voices = {}

--- The marks that count where a theme does not say: what is quoted or denied is still spoken of, while a title or a
--- name says little of what the post itself is about.
voices.usual = { "negated", "quoted" }

--- For each list of a dictionary the marks that count for its theme.
function voices.of_lists(themes, count)
  local of_lists = {}
  for list = 1, count do of_lists[list] = false end
  for _, theme in ipairs(themes) do of_lists[theme.list] = theme.voices or voices.usual end
  return of_lists
end

local function by_first(a, b) return a.first < b.first end

-- The places of some finds as hits:mark takes them.
local function places_of(finds)
  table.sort(finds, by_first)
  local places = {}
  for _, find in ipairs(finds) do
    places[#places + 1] = find.first
    places[#places + 1] = find.last
  end
  return places
end

--- Marks the matches of a document by what the rules with a `voice` found (state.found, see rules.lua), and says which
--- of the hits count.
function voices.mark(state)
  local finds, matches = {}, state.matches
  for _, rule in ipairs(state.loaded.rules) do
    if rule.reach then
      matches:mark_after(rule.voice, rule.list, rule.reach)
    elseif rule.voice then
      local own, all = state.found[rule] or {}, finds[rule.voice] or {}
      finds[rule.voice] = table.move(own, 1, #own, #all + 1, all)
    end
  end
  for voice, list in pairs(finds) do
    if list[1] then matches:mark(voice, places_of(list)) end
  end
  matches:count(state.loaded.voices)
end

return voices
