-- Whose voice a hit of a theme is in: marks for those in quotations, titles and names and after negators, and which
-- marks count for which theme.

local core = require "ptext.core"

local voices = {}

--- The marks that count where a theme does not say: what is quoted or denied is still spoken of, while a title or a
--- name says little of what the post itself is about.
voices.usual = { "negated", "quoted" }

--- For each list of a dictionary the marks that count for its theme, as hits:count takes them.
function voices.masks(themes, count)
  local of_lists = {}
  for list = 1, count do of_lists[list] = false end
  for _, theme in ipairs(themes) do of_lists[theme.list] = theme.voices or voices.usual end
  return core.voice_masks(of_lists)
end

--- Marks the matches of a document by what the rules with a `voice` found (state.found, see rules.lua), and says which
--- of the hits count.
function voices.mark(state)
  local matches, found, first, voiced = state.matches, state.found, state.first, state.loaded.voiced
  for i = 1, #voiced do
    local rule = voiced[i]
    if found[rule] then matches:mark(rule.voice, found[rule])
    elseif rule.reach and first[rule.list] then matches:mark_after(rule.voice, rule.list, rule.reach) end
  end
  matches:count(state.loaded.voices)
end

return voices
