-- The language of a post, by the common words of its longest lines, or by its script.

local ptext = require "ptext"

local languages = ptext.script "lib/languages"

local LONG, SHORT = 160, 60        -- bytes of a line worth sampling, and when there are few such
local SAMPLE, LITTLE = 400, 200    -- bytes sampled, and too few to tell by
local PART = 200                   -- bytes of a line that are, at the most
local SURE = 0.3                   -- a share of common words that settles it

local names, lexicons = {}, {}
for name in pairs(languages.words) do
  names[#names + 1] = name
end
table.sort(names)

local language = {}

--- The common words of a language as a lexicon, made when they are first asked for.
function language.common(name)
  lexicons[name] = lexicons[name] or ptext.lexicon(ptext.split(languages.words[name]))
  return lexicons[name]
end

--- The first of the common words of a language, with spaces around.
function language.probes(name)
  local probes = table.move(ptext.split(languages.words[name]), 1, languages.probes, 1, {})
  for i, word in ipairs(probes) do
    probes[i] = " " .. word .. " "
  end
  return probes
end

-- Parts of the text: the first lines of at least so many bytes; of a text with few such, its shorter lines, or its
-- beginning. An array of where each begins and ends.
local function sample(post, least)
  local firsts, lasts = post.firsts, post.lasts
  local parts, size = {}, 0
  for i = 1, #firsts do
    local first, last = firsts[i], lasts[i]
    if last - first >= least then
      last = last < first + PART and last or first + PART - 1
      parts[#parts + 1], parts[#parts + 2], size = first, last, size + last - first + 1
      if size >= SAMPLE then
        break
      end
    end
  end
  if size < LITTLE then
    return least > SHORT and sample(post, SHORT) or { 1, math.min(SAMPLE, #post.text) }
  end
  return parts
end

-- How many words of the parts a lexicon has, how many there are, and whether all letters are Latin.
local function count(lexicon, text, parts)
  local known, words, latin = 0, 0, true
  for k = 1, #parts, 2 do
    local of_part, all, is_latin = lexicon:count(text, parts[k], parts[k + 1])
    known, words, latin = known + of_part, words + all, latin and is_latin
  end
  return known, words, latin
end

-- The language with the most common words in the parts, if they are enough.
local function by_words(text, parts, english, all)
  if english >= all * SURE and english >= languages.least_words then
    return "en"
  end
  local best, most = nil, 0
  for _, name in ipairs(names) do
    local found = count(language.common(name), text, parts)
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

local function joined(text, parts)
  local pieces = {}
  for k = 1, #parts, 2 do
    pieces[#pieces + 1] = text:sub(parts[k], parts[k + 1])
  end
  return table.concat(pieces, " ")
end

-- The language whose script a quarter of the letters of the parts are in.
local function by_script(whole, parts)
  local text = joined(whole, parts)
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

--- Sets `language` (nil when unknown), and `common`, the lexicon of the words that prose in it is known by; also
-- `text`, and `firsts` and `lasts`, the places of the lines.
function language.run(post)
  post.text = post.document:text()
  post.firsts, post.lasts = post.document:places()
  local text, parts = post.text, sample(post, LONG)
  local english, all, latin = count(language.common("en"), text, parts)
  post.language = not latin and by_script(text, parts) or by_words(text, parts, english, all)
  post.known_as = languages.words[post.language] and post.language or "en"
  post.common = language.common(post.known_as)
  if post.language then
    post.document:field("language", post.language, nil, "blog.language")
  end
end

return language
