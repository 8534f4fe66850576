-- The form in which a line is compared with phrases, and what else its bytes say without looking into its words.

local key = {}

local bullets = {
  ["\u{2022}"] = true, ["\u{B7}"] = true, ["\u{25AA}"] = true, ["\u{25A0}"] = true, ["\u{25CF}"] = true,
  ["\u{25E6}"] = true, ["\u{2023}"] = true, ["\u{2013}"] = true, ["\u{25BA}"] = true, ["\u{25B6}"] = true,
}
local marks = { ["\u{201D}"] = true, ["\u{2019}"] = true, ["\u{BB}"] = true }
local stops = { ["\u{2026}"] = "…", ["\u{3002}"] = ".", ["\u{FF01}"] = "!", ["\u{FF1F}"] = "?", ["\u{964}"] = "." }

--- Where the text begins after a bullet ("• ", "- ", "* "); 1 without one.
function key.after_bullet(text)
  local first = text:byte()
  if first == 0x2D or first == 0x2A then   -- - *
    return text:match("^[-*][ \t]+()") or 1
  elseif first == 0xE2 or first == 0xC2 then
    local mark, after = text:match("^([\xC2\xE2][\x80-\xBF]+)[ \t]+()")
    return mark and bullets[mark] and after or 1
  end
  return 1
end

--- The mark that ends the text behind closing quotes and brackets: . ! ? : ; , or "…"; nil when there is none.
function key.ending(text)
  local at = #text
  while at > 0 do
    local c = text:byte(at)
    if c == 0x22 or c == 0x27 or c == 0x29 or c == 0x5D or c == 0x2A then   -- " ' ) ] *
      at = at - 1
    elseif c < 0x80 then
      return text:match("^[.!?:;,]", at)
    else
      local two, three = text:sub(at - 1, at), text:sub(at - 2, at)
      if stops[three] then
        return stops[three]
      elseif not (marks[three] or marks[two]) then
        return nil
      end
      at = at - (marks[three] and 3 or 2)
    end
  end
end

local quotes = { ["\u{2019}"] = "'", ["\u{2018}"] = "'", ["\u{A0}"] = " " }

--- The text in lower case, with straight apostrophes, without bullets, arrows and counts at its ends:
-- "• Comments (23) »" is "comments".
function key.of(text)
  local k = text:lower()
  if k:find("[\xC2\xE2]") then
    k = k:gsub("[\xC2\xE2][\x80-\xBF]+", function(character)
      return quotes[character] or quotes[character:sub(1, 3)] or character
    end)
    k = k:gsub("^[\xC2\xE2][\x80-\xA8\xAA-\xBF]+%s*", ""):gsub("%s*[\xC2\xE2][\x80-\xBB\xBE\xBF]+$", "")
  end
  local first = k:find("[%w\xC2-\xF4@#$(]") or 1
  k = k:sub(first)
  if k:find("[%d)]$") then
    k = k:gsub("%s*%(?[%d,]+%+?%)?$", "")
  end
  return (k:gsub("[%s:.!?+*>|,-]+$", ""))
end

return key
