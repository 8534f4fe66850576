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

-- How often the post itself stands in the corpus, whole or in good part: much of the words of its longer lines stand so
-- often or more often.
local function copies(post, counts)
  local group, words, long, all, below = post.seen.group, post.seen.words, {}, 0, 0
  for i = 1, #words do
    local count = words[i]
    if count >= t.longer and not group[i] then
      long[#long + 1] = i
      all = all + count
      below = counts[i] <= 1 and below + count or below
    end
  end
  if below >= all * t.own then   -- most stand nowhere else
    return 1
  end
  below = 0
  table.sort(long, function(a, b)
    return counts[a] < counts[b] or counts[a] == counts[b] and a < b
  end)
  for _, i in ipairs(long) do
    below = below + words[i]
    if below >= all * t.own then
      return math.max(1, counts[i])
    end
  end
  return 1
end

-- What is asked of each line, copies of the post apart: `often` and `everywhere` are numbers of posts.
local posts, often, everywhere = of.counts // value.copies, value.often, value.everywhere
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

--- Adds to what is seen what these expressions need: `counts`, empty without a profile that tells something, `copies`,
-- `often`, `everywhere`. Sets `documents` of the post, of how many the counts are, where they tell something.
function sharing.run(post)
  local seen = post.seen
  local counts, most, documents = post.document:shared_lines()
  seen.counts, seen.copies, seen.often, seen.everywhere = {}, 1, huge, huge
  if not counts or most < t.posts then
    return
  end
  local of_this = copies(post, counts)
  seen.counts, seen.copies = counts, of_this
  seen.often = math.max(t.posts, documents / of_this * t.share)
  seen.everywhere = math.max(t.many, documents / of_this * t.everywhere)
  post.documents = documents
end

return sharing
