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

--- Whether line `i` is links that stand side by side without a space: "Ferry LaneMill CourtOld WharfTide House".
function shapes.runs_together(post, i)
  local first = post.firsts[i]
  local length = post.lasts[i] - first + 1
  return length > LONG_MENU and length > post.seen.words[i] * LONG_WORDS
    and post.text:sub(first, post.lasts[i]):find("%l%u%l.*%l%u%l.*%l%u%l") ~= nil
end

--- Whether line `i` begins as papers begin a text: "AS a neighbour of the hall", "I WRITE to you".
function shapes.opens_text(post, i)
  local text, first = post.text, post.firsts[i]
  local second = byte(text, first + 1)
  return second ~= nil and second < SMALL
    and (openings[text:match("^(%u%u+) %l", first)] or text:find("^I %u%u+ %l", first) ~= nil) or false
end

return shapes
