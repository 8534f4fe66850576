-- Which group of page furniture a line is, and whether it is a caption, by the phrases of scripts/lib.

local ptext = require "ptext"
local phrases = require "blog.phrases"

local lists = ptext.script "lib/furniture"
local captions = ptext.script "lib/captions"

local groups = phrases.new(lists.groups)
local credits = phrases.new { caption = { begins = captions.begins, holds = captions.holds, within = captions.within } }

local function set(list)
  local members = {}
  for _, item in ipairs(list) do
    members[item] = true
  end
  return members
end

local networks, sources = set(lists.networks), set(captions.ends)

local furniture = {}

-- A line of nothing but names of social networks and the words beside them.
local function only_networks(key)
  local count = 0
  for word in key:gmatch("[^%s|,/]+") do
    if not networks[word] then
      return false
    end
    count = count + 1
  end
  return count > 0
end

-- What separates the links of a menu or a trail ("Home > Blog > Title") that were scraped as one line.
local separators = { " > ", " / ", " | ", " \u{203A} ", " \u{BB} ", " \u{B7} ", " \u{2022} ", " \u{2219} ", " \u{2192} " }

local function pieces_of(text)
  for _, separator in ipairs(separators) do
    if text:find(separator, 1, true) then
      local pieces, at = {}, 1
      for _ = 1, 30 do
        local first, last = text:find(separator, at, true)
        pieces[#pieces + 1] = text:sub(at, (first or #text + 1) - 1)
        if not first then
          break
        end
        at = last + 1
      end
      return pieces
    end
  end
end

--- Whether a line is a menu or a trail of links: several pieces, of which the first or most are furniture.
-- @return pieces, or nil
function furniture.links(key)
  local pieces = pieces_of(key)
  local known = 0
  for i, piece in ipairs(pieces or {}) do
    local name = groups:group(piece)
    known = known + (name and 1 or 0)
    if i == 1 and piece == "home" then
      return pieces
    end
  end
  local trail = known > 0 and #pieces >= 3 and key:find(" [>\xE2\xC2]")
  return (trail or known > 0 and known * 2 >= #pieces) and pieces or nil
end

local function by_pattern(key)
  for _, entry in ipairs(lists.patterns) do
    if key:find(entry[1]) then
      return entry[2]
    end
  end
end

--- The group of furniture that a key is, or nil; whether it opens a section of such lines; whether it is its heading.
function furniture.group(key)
  local name, opens, whole = groups:group(key)
  if not name then
    name = #key <= 80 and (by_pattern(key) or only_networks(key) and "share") or nil
    opens = name == "comments" and key:find("^%d") ~= nil
  end
  return name, opens, whole
end

--- Whether a line is a caption or the credit of a picture.
-- @param key string
-- @param text string, the line as written
-- @param words integer
function furniture.caption(key, text, words)
  if credits:group(key) then
    return true
  end
  local last = key:match("(%w+)$")
  if last and sources[last] and words <= captions.ends_within then
    return true
  end
  local bracket = text:byte(-1) == 0x29 and text:match("%(([^()]+)%)$")
  return bracket and (bracket:find("%u%a+/%u") or bracket:find("^\u{A9}")) ~= nil
end

return furniture
