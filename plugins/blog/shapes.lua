-- Shapes of lines that look like titles and are none.

local ptext = require "ptext"

local shapes = {}

local byte = string.byte
local SMALL = byte "a"
local LONG_MENU, LONG_WORDS = 50, 6.5   -- bytes of links without a space, and of their words on average, at the least

-- Words that stand in capitals where a paper's text begins, before small ones.
local openings = ptext.set [[
  AM AN AND ARE AS AT BUT BY CAN DID DO FOR FROM HAS HAVE HOW IF IN IS IT LAST MANY MY NO OF ON ONCE ONE OUR SINCE SO
  THAT THE THERE THESE THEY THIS TO WAS WE WERE WHAT WHEN WHERE WHILE WHO WHY WITH YES YOU YOUR
]]

-- "Ferry LaneMill CourtOld WharfTide House".
local function runs_together(post, i, text)
  return #text > post.seen.words[i] * LONG_WORDS and text:find("%l%u%l.*%l%u%l.*%l%u%l") ~= nil
end

--- Whether line `i` begins as papers begin a text, "AS a neighbour of the hall", "I WRITE to you", or is links that
-- stand side by side without a space.
function shapes.is_no_title(post, i)
  local text, first, last = post.text, post.firsts[i], post.lasts[i]
  local second = byte(text, first + 1)
  if second and second < SMALL and (openings[text:match("^(%u%u+) %l", first)] or text:find("^I %u%u+ %l", first)) then
    return true
  end
  return last - first > LONG_MENU and runs_together(post, i, text:sub(first, last))
end

return shapes
