-- What the profile of the corpus says of each line: in how many posts it stands, and whether that makes it furniture.
--
-- A post that was reprinted, or scraped twice, shares all its lines with its copies. So counts are divided by the
-- number of copies, which most of the longer lines of a post give away.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").shared

local sharing = {}

local STOPS = { ["."] = true, ["!"] = true, ["?"] = true, ["…"] = true }
local GOES_ON = { [","] = true, [":"] = true }

-- How often the post itself stands in the corpus, whole or in good part: much of the words of its longer lines stand so
-- often or more often.
local function copies(post, counts)
  local group, words, long, all, below = post.seen.group, post.seen.words, {}, 0, 0
  for i, count in ipairs(words) do
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

-- A heading such as "Conclusion", or "Colleagues,", stands in many posts and is text all the same.
local function is_alone(seen, i, often)
  local above, below = seen.posts[i - 1], seen.posts[i + 1]
  if seen.words[i] > t.alone or not below or below >= often then
    return false
  end
  return GOES_ON[seen.mark[i]] or above ~= nil and above < often
end

local function is_furniture(seen, i, often, everywhere)
  local posts = seen.posts[i]
  if seen.date[i] then
    return false
  elseif seen.words[i] > t.paragraph and STOPS[seen.mark[i]] then
    return posts >= math.max(often, t.prose)
  end
  return posts >= everywhere or not is_alone(seen, i, often)
end

--- Adds to what is seen, where the corpus has a profile, `posts`, in how many posts a line stands, copies of this one
-- apart; and `shared`, whether it is furniture for that.
function sharing.run(post)
  local seen = post.seen
  local counts, most, documents = post.document:shared_lines()
  if not counts or most < t.posts then
    return
  end
  local of = copies(post, counts)
  local posts, shared = seen.posts, seen.shared
  for i, count in ipairs(counts) do
    posts[i] = count // of
  end
  local often = math.max(t.posts, documents / of * t.share)
  local everywhere = math.max(t.many, documents / of * t.everywhere)
  for i, count in ipairs(posts) do
    shared[i] = count >= often and is_furniture(seen, i, often, everywhere)
  end
  post.documents = documents
end

return sharing
