-- The abbreviations that do not end a sentence, where no ruleset says which: the user's own list, else the shipped one.

local core = require "ptext.core"
local plugins = require "ptext.plugins"

local list

--- The list, as the core takes it; nil when there is none. Read once.
return function()
  if list == nil then
    local ok, value = pcall(plugins.script, "lib/abbreviations")
    list = ok and core.abbreviations(value) or false
  end
  return list or nil
end
