-- Modules that a command may do without, so that it starts sooner: each is loaded when something in it is first asked
-- for.

--- Stands for `require(name)`, of which functions and tables are taken, not assigned.
return function(name)
  return setmetatable({}, { __index = function(self, key)
    local value = require(name)[key]
    rawset(self, key, value)
    return value
  end })
end
