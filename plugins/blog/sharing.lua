-- What the profile of the corpus says of each line: in how many posts it stands, and whether that makes it furniture.
--
-- A post that was reprinted, or scraped twice, shares all its lines with its copies. So counts are divided by the
-- number of copies, which most of the longer lines of a post give away.

local ptext = require "ptext"

local t = ptext.script("lib/thresholds").shared

local sharing = {}

local STOPS = { ["."] = true, ["!"] = true, ["?"] = true, ["…"] = true }
local GOES_ON = { [","] = true, [":"] = true }

-- In how many posts each line stands; nil when none stands in several.
local function counts_of(post)
  local counts, most = {}, 0
  for i, line in ipairs(post.lines) do
    counts[i] = post.document:shared(line.text) or 0
    most = math.max(most, counts[i])
  end
  return most >= t.posts and counts or nil
end

-- How often the post itself stands in the corpus, whole or in good part: much of the words of its longer lines stand so
-- often or more often.
local function copies(lines, counts)
  local long, words, below = {}, 0, 0
  for i, line in ipairs(lines) do
    if line.words >= t.longer and not line.group then
      long[#long + 1] = i
      words = words + line.words
    end
  end
  table.sort(long, function(a, b)
    return counts[a] < counts[b] or counts[a] == counts[b] and a < b
  end)
  for _, i in ipairs(long) do
    below = below + lines[i].words
    if below >= words * t.own then
      return math.max(1, counts[i])
    end
  end
  return 1
end

-- A heading such as "Conclusion", or "Colleagues,", stands in many posts and is text all the same.
local function is_alone(lines, i, often)
  local line, above, below = lines[i], lines[i - 1], lines[i + 1]
  if line.words > t.alone or not below or below.posts >= often then
    return false
  end
  return GOES_ON[line.ends] or above ~= nil and above.posts < often
end

local function is_furniture(lines, i, often, everywhere)
  local line = lines[i]
  if line.posts < often or line.date then
    return false
  elseif line.words > t.paragraph and STOPS[line.ends] then
    return line.posts >= math.max(often, t.prose)
  end
  return line.posts >= everywhere or not is_alone(lines, i, often)
end

--- Sets of every line, where the corpus has a profile, `posts`, in how many posts it stands, copies of this one apart;
-- and `shared`, whether it is furniture for that.
function sharing.run(post)
  local lines, _, documents = post.lines, post.document:shared("")
  local counts = documents and counts_of(post)
  if not counts then
    return
  end
  local of = copies(lines, counts)
  for i, line in ipairs(lines) do
    line.posts = counts[i] // of
  end
  local often = math.max(t.posts, documents / of * t.share)
  local everywhere = math.max(t.many, documents / of * t.everywhere)
  for i, line in ipairs(lines) do
    line.shared = is_furniture(lines, i, often, everywhere)
  end
  post.documents = documents
end

return sharing
