-- What scripts get wrong as Lua, said for people who write no Lua but for their themes.

local nearest = require "ptext.nearest"

local mistakes = {}

-- Names of Lua that a script may look for in vain.
local ABSENT = {}
for _, name in ipairs { "collectgarbage", "coroutine", "debug", "dofile", "io", "load", "loadfile", "loadstring",
  "next", "os", "package", "rawset", "require" } do ABSENT[name] = true end

--- What is wrong with the use of a global that there is none of; `names` are those that there are.
function mistakes.global(name, names)
  if ABSENT[name] then return "scripts have no `" .. name .. "`" end
  local hint = nearest.hint(name, names)
  if hint == "" then
    hint = string.format(": text stands in quotes, \"%s\", and a variable of your own is made with `local`", name)
  end
  return "there is no `" .. name .. "`" .. hint
end

local CURLED = { "“", "”", "‘", "’", "„", "«", "»" }

local function curled_mark(line)
  for _, mark in ipairs(CURLED) do
    if line:find(mark, 1, true) then return mark end
  end
end

-- From a pattern of Lua's message to what may be meant, a text or function(line).
local HINTS = {
  { "^unexpected symbol near '<\\%d+>'", function(line)
    if line:find "[\xFE\xFF]" then return "save the file as UTF-8" end
    local mark = curled_mark(line)
    return mark and "write straight quotes, \", instead of " .. mark
  end },
  { "^'}' expected.* near ['\"{%w_]", "is a comma missing before it?" },
  { "^invalid escape sequence", "in quotes a \\ is written twice, \\\\, or the text stands in [[ ]]" },
  { "^unfinished string", "the quotes are not closed on this line" },
  { "^'?<eof>'? expected near '}'", "there is a } too many, here or above" },
}

local function line_of(source, wanted)
  local number = 0
  for line in (source .. "\n"):gmatch "([^\n]*)\n" do
    number = number + 1
    if number == wanted then return line end
  end
  return ""
end

--- Lua's message of what it cannot read in a line of a source, with what may be meant.
function mistakes.syntax(message, source, line)
  for _, hint in ipairs(HINTS) do
    if message:find(hint[1]) then
      local meant = hint[2]
      if type(meant) == "function" then meant = meant(line_of(source, line)) end
      return meant and message .. ": " .. meant or message
    end
  end
  return message
end

return mistakes
