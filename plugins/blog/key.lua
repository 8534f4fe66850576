-- The form in which a line is compared with phrases, and what its first and last bytes say.

local key = {}

local byte, sub, find = string.byte, string.sub, string.find

local bullets = {
  ["\u{2022}"] = true, ["\u{B7}"] = true, ["\u{25AA}"] = true, ["\u{25A0}"] = true, ["\u{25CF}"] = true,
  ["\u{25E6}"] = true, ["\u{2023}"] = true, ["\u{2013}"] = true, ["\u{25BA}"] = true, ["\u{25B6}"] = true,
}
local marks = { ["\u{201D}"] = true, ["\u{2019}"] = true, ["\u{BB}"] = true }
local stops = { ["\u{2026}"] = "…", ["\u{3002}"] = ".", ["\u{FF01}"] = "!", ["\u{FF1F}"] = "?", ["\u{964}"] = "." }

local function set(characters)
  local members = {}
  for i = 1, #characters do
    members[byte(characters, i)] = true
  end
  return members
end

local stop_bytes, closing_bytes = {}, set "\"')]*"
for mark in ("..!!??::;;,,"):gmatch("..") do
  stop_bytes[byte(mark)] = sub(mark, 1, 1)
end
local trailing, counting = set " \t:.!?+*>|,-", set "0123456789,+() "

--- Where the text begins after a bullet ("• ", "- ", "* "); 1 without one.
function key.after_bullet(text)
  local first = byte(text)
  if first == 0x2D or first == 0x2A then   -- - *
    return text:match("^[-*][ \t]+()") or 1
  elseif first == 0xE2 or first == 0xC2 then
    local mark, after = text:match("^([\xC2\xE2][\x80-\xBF]+)[ \t]+()")
    return mark and bullets[mark] and after or 1
  end
  return 1
end

-- The stop before the marks of several bytes that end at `at`; false when another character stands there.
local function wide_ending(text, at)
  local two, three = sub(text, at - 1, at), sub(text, at - 2, at)
  if stops[three] then
    return stops[three]
  end
  return marks[three] and at - 3 or marks[two] and at - 2 or false
end

--- The mark that ends the text behind closing quotes and brackets: . ! ? : ; , or "…"; nil when there is none.
function key.ending(text)
  local at = #text
  while at > 0 do
    local c = byte(text, at)
    if closing_bytes[c] then
      at = at - 1
    elseif c < 0x80 then
      return stop_bytes[c]
    else
      local found = wide_ending(text, at)
      if not found or math.type(found) == nil then
        return found or nil
      end
      at = found
    end
  end
end

local apostrophes = { ["\u{2019}"] = "'", ["\u{2018}"] = "'" }

-- Curly apostrophes made straight, spaces that do not break made plain, arrows at the ends taken off.
local function plain(k)
  if find(k, "\xE2\x80", 1, true) then
    k = k:gsub("\xE2\x80[\x98\x99]", apostrophes)
  end
  if find(k, "\u{A0}", 1, true) then
    k = k:gsub("\u{A0}", " ")
  end
  local first, last = byte(k), byte(k, -1)
  if first == 0xE2 or first == 0xC2 then
    k = k:gsub("^[\xC2\xE2][\x80-\xA8\xAA-\xBF]+%s*", "")
  end
  if last and last >= 0x80 then
    k = k:gsub("%s*\xE2[\x80-\xBF][\x80-\xBF]$", ""):gsub("%s*\xC2[\x80-\xBF]$", "")
  end
  return k
end

-- Back over a count: "comments (23)" to "comments".
local function before_count(k, last)
  local at = last
  while at > 0 and counting[byte(k, at)] do
    at = at - 1
  end
  return at > 0 and byte(k, at + 1) == 0x20 and at or at > 0 and byte(k, at + 1) == 0x28 and at or last
end

--- The text in lower case, with straight apostrophes, without bullets, arrows and counts at its ends:
-- "• Comments (23) »" is "comments".
function key.of(text)
  local k = text:lower()
  if find(k, "[\xC2\xE2]") then
    k = plain(k)
  end
  local last = #k
  local c = byte(k, last)
  if c == 0x29 or (c and c >= 0x30 and c <= 0x39) then
    last = before_count(k, last)
  end
  while last > 0 and trailing[byte(k, last)] do
    last = last - 1
  end
  local first = find(k, "[%w\xC2-\xF4@#$(]") or 1
  if first == 1 and last == #k then
    return k
  end
  return sub(k, first, last)
end

return key
