-- The sentences of a document that show a theme best, chosen by a rule that anybody can repeat:
--   1. sentences of running text before titles and headings,
--   2. those with more distinct entries of the theme,
--   3. those of 40 to 320 characters, then those nearest to these bounds,
--   4. those that come first.
-- Of a sentence of more than 1,000 characters a part is quoted. Only hits that count for their theme show it (see
-- voices.lua). The core chooses (core/text/quotes.h); here is what it is told, and how quotes of several documents are
-- set in order.

local core = require "ptext.core"

local quotes = {}

local POOR_KINDS = { "title", "heading" }

--- What chooses the quotes of a run: `themes` of the core, `limits` of the ruleset.
function quotes.chooser(themes, limits)
  return core.chooser(themes, { per_theme = limits.per_theme, poor = POOR_KINDS, least = 40, most = 320,
    longest = 1000 })
end

--- Whether quote `a` is better than quote `b`; both have poor, distinct, strain, id and first.
function quotes.better(a, b)
  if a.poor ~= b.poor then return a.poor < b.poor end
  if a.distinct ~= b.distinct then return a.distinct > b.distinct end
  if a.strain ~= b.strain then return a.strain < b.strain end
  if a.id ~= b.id then return a.id < b.id end
  return a.first < b.first
end

return quotes
