-- The addresses in the text of a page. The one of the post itself often ends in the words of its title:
-- "https://blog.example/2023/11/02/what-good-early-help-looks-like/".

local addresses = {}

local find, sub = string.find, string.sub

local MOST, LONGEST = 50, 500   -- addresses that are looked at, and bytes of one
local ENOUGH = 15               -- bytes that agree where one is longer: addresses are cut short, or end in a number

-- The place behind the next "://" from `at` on, which is found much sooner as itself than by a pattern.
local function next_place(text, at)
  local _, last = find(text, "://", at, true)
  return last and last + 1
end

--- The last parts of the addresses in a text, in small letters, those of three words or more; nil when there is none.
function addresses.slugs(text)
  local at = next_place(text, 1)
  if not at then
    return nil
  end
  local slugs = {}
  while at and #slugs < MOST do
    local last = select(2, find(text, "^[^%s?#]+", at)) or at - 1
    slugs[#slugs + 1] = sub(text, at, math.min(last, at + LONGEST - 1)):match("^.*/(%w+%-%w+%-[%w%-]+)")
    at = next_place(text, last + 1)
  end
  for k, slug in ipairs(slugs) do
    slugs[k] = slug:lower()
  end
  return slugs[1] and slugs
end

-- A text as addresses write it: without apostrophes, and with hyphens for all else that is neither letter nor digit.
local function as_slug(text)
  text = text:lower():gsub("'", ""):gsub("\u{2019}", "")
  return text:gsub("\xE2\x80[\x80-\xBF]", " "):gsub("[^%w\x80-\xFF]+", "-"):match("^%-?(.-)%-?$")
end

--- Whether one of such parts has the words of a line.
function addresses.have(slugs, line)
  local words = as_slug(line)
  for _, slug in ipairs(slugs) do
    local shared = math.min(#words, #slug)
    if words == slug or shared >= ENOUGH and sub(words, 1, shared) == sub(slug, 1, shared) then
      return true
    end
  end
  return false
end

return addresses
