-- LPeg and re as scripts are given them: without what changes the whole Lua state (the stack limit), and without what
-- prints or depends on where the program runs.

local lpeg = require "lpeg"
local frozen = require "ptext.frozen"

local patterns = {}

local NAMES = { "B", "C", "Carg", "Cb", "Cc", "Cf", "Cg", "Cmt", "Cp", "Cs", "Ct", "P", "R", "S", "V", "locale",
  "match", "type", "utfR" }

patterns.lpeg = {}
for _, name in ipairs(NAMES) do patterns.lpeg[name] = lpeg[name] end

-- LPeg reads a grammar past metatables, so a read-only one is copied for it.
function patterns.lpeg.P(value)
  if not frozen.is_view(value) then return lpeg.P(value) end
  local grammar = {}
  for key, rule in next, frozen.shown(value) do grammar[key] = rule end
  return lpeg.P(grammar)
end

--- The metatable of LPeg's patterns.
patterns.metatable = debug.getmetatable(lpeg.P(true))

function patterns.is_pattern(value)
  return lpeg.type(value) == "pattern"
end

-- re is loaded when a script first uses it.
local function of_re(name, trusted)
  local real
  return function(...)
    if not real then
      real = require("re")[name]
      trusted[debug.getinfo(real, "S").source] = true
    end
    return real(...)
  end
end

--- The functions of re, as a new table. The source of re's own functions, which end up in patterns, joins `trusted`.
function patterns.re(trusted)
  local re = {}
  for _, name in ipairs { "compile", "find", "gsub", "match" } do re[name] = of_re(name, trusted) end
  return re
end

return patterns
