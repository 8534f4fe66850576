-- The language of a post, by the common words of its longest lines, or by its script.

local ptext = require "ptext"

local languages = ptext.script "lib/languages"

local LONG, SHORT = 160, 60        -- bytes of a line worth sampling, and when there are few such
local SAMPLE, LITTLE = 400, 200    -- bytes sampled, and too few to tell by
local SURE = 0.3                   -- a share of common words that settles it

local common, probes, names = {}, {}, {}

local function add(name, words)
  local set, first = {}, {}
  for word in words:gmatch("%S+") do
    set[word] = true
    if #first < languages.probes then
      first[#first + 1] = " " .. word .. " "
    end
  end
  common[name], probes[name] = set, first
  names[#names + 1] = name
end

for name, words in pairs(languages.words) do
  add(name, words)
end
table.sort(names)

-- The first lines of at least so many bytes, in lower case; of a text with few such, its shorter lines, or its
-- beginning.
local function sample(document, least)
  local parts, size = {}, 0
  for _, line in ipairs(document.lines) do
    if line.last - line.first >= least then
      local part = line:text():sub(1, 200)
      parts[#parts + 1], size = part, size + #part
      if size >= SAMPLE then
        break
      end
    end
  end
  if size < LITTLE then
    return least > SHORT and sample(document, SHORT) or document:text():sub(1, SAMPLE):lower()
  end
  return table.concat(parts, " "):lower()
end

-- How many of the words of a text are common in a language, and how many words it has.
local function count(text, set)
  local found, all = 0, 0
  for word in text:gmatch("[^%s%p]+") do
    all = all + 1
    found = set[word] and found + 1 or found
  end
  return found, all
end

-- The language with the most common words in the text, if they are enough.
local function by_words(text)
  local english, all = count(text, common.en)
  if english >= all * SURE and english >= languages.least_words then
    return "en"
  end
  local best, most = nil, 0
  for _, name in ipairs(names) do
    local found = count(text, common[name])
    if found > most then
      best, most = name, found
    end
  end
  return most >= languages.least_words and most >= all * languages.least_share and best or nil
end

-- The code point of a character of two or three bytes; bytes that are no character give some number.
local function code_point(character)
  local a, b, c = character:byte(1, 3)
  return c and (a & 0x0F) << 12 | (b & 0x3F) << 6 | c & 0x3F or (a & 0x1F) << 6 | b & 0x3F
end

-- The language whose script a quarter of the letters are in.
local function by_script(text)
  local _, total = text:gsub("%a", "")
  local counts = {}
  for character in text:gmatch("[\xC2-\xEF][\x80-\xBF]+") do
    total = total + 1
    local code = code_point(character)
    for _, range in ipairs(languages.scripts) do
      if code >= range[1] and code <= range[2] then
        counts[range[3]] = (counts[range[3]] or 0) + 1
        break
      end
    end
  end
  for _, range in ipairs(languages.scripts) do
    if (counts[range[3]] or 0) * 4 >= total then
      return range[3]
    end
  end
end

local language = {}

--- Sets `language` (nil when unknown), `common`, the set of words that prose in it is known by, and `probes`, the first
-- of them with spaces around.
function language.run(post)
  local text = sample(post.document, LONG)
  post.language = text:find("[\xCD-\xE1\xE3-\xED]") and by_script(text) or by_words(text)
  local known = common[post.language] and post.language or "en"
  post.common, post.probes = common[known], probes[known]
  if post.language then
    post.document:field("language", post.language, nil, "blog.language")
  end
end

return language
