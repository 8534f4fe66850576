-- Paths of keys into what a script returns: { "funding", "except", 3 }.

local keypath = {}

--- A path and more keys, as a new path.
function keypath.extend(path, ...)
  local longer = { table.unpack(path) }
  for _, key in ipairs { ... } do longer[#longer + 1] = key end
  return longer
end

--- A path as it is written in messages: funding.except[3].
function keypath.text(path)
  local out = {}
  for i, key in ipairs(path) do
    if type(key) == "number" then
      out[i] = "[" .. key .. "]"
    elseif key:find("^[%a_][%w_]*$") then
      out[i] = (i > 1 and "." or "") .. key
    else
      out[i] = string.format("[%q]", key)
    end
  end
  return table.concat(out)
end

return keypath
