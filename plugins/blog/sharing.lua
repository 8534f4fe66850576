-- What the profile of the corpus says of each line: in how many posts it stands, and whether that makes it furniture.
--
-- A post that was reprinted, or scraped twice, shares all its lines with its copies. So counts are divided by the
-- number of copies, which most of the longer lines of a post give away.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").shared

local sharing = {}

local columns = ptext.columns
local of, value = columns.of, columns.value
local huge = math.huge

-- What the profile says, where it tells something.
local counts = of.counts * value.told

-- How often the post itself stands in the corpus, whole or in good part: much of the words of its longer lines stand so
-- often or more often.
local long = of.words:at_least(t.longer) & ~of.group
local copies = columns.greater(counts:quantile(of.words * long, t.own), 1)

-- What is asked of each line, copies of the post apart: `often` and `everywhere` are numbers of posts.
local posts = counts // copies
local often = columns.greater(value.documents / copies * t.share, t.posts)
local everywhere = columns.greater(value.documents / copies * t.everywhere, t.many)
local sentence, goes_on = of.mark:is(".", "!", "?", "…"), of.mark:is(",", ":")
local is_paragraph = of.words:above(t.paragraph) & sentence
-- A heading such as "Conclusion", or "Colleagues,", stands in many posts and is text all the same.
local is_alone = of.words:at_most(t.alone) & posts:shifted(1, huge):below(often)
  & (goes_on | posts:shifted(-1, huge):below(often))
local is_furniture = columns.choose(is_paragraph, posts:at_least(columns.greater(often, t.prose)),
  posts:at_least(everywhere) | ~is_alone)

--- Expressions: in how many posts a line stands, copies of this one apart; and whether it is furniture for that.
sharing.posts = posts
sharing.shared = posts:at_least(often) & ~of.date & is_furniture

--- Adds to what is seen what these expressions need: `counts`, `told`, whether there is a profile that tells something,
-- and `documents`, of how many posts; the post has `documents` where they tell something.
function sharing.run(post)
  local seen = post.seen
  local given, most, documents = post.document:shared_lines(seen, "counts")
  seen.told = given ~= nil and most >= t.posts
  seen.counts = not given and {} or nil
  seen.documents = seen.told and documents or huge
  post.documents = seen.told and documents or nil
end

return sharing
