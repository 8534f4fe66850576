-- Lua values as bytes, to carry them from one state to another: nil, booleans, integers, floats, strings and tables
-- of these. What one state packs, any state of the same version unpacks to an equal value.

local wire = {}

local pack_into

local packers = {
  ["nil"] = function() return "n" end,
  boolean = function(value) return value and "t" or "f" end,
  string = function(value) return string.pack("<c1s4", "s", value) end,
  number = function(value)
    if math.type(value) == "integer" then return string.pack("<c1j", "i", value) end
    return string.pack("<c1n", "d", value)
  end,
}

local function pack_table(value, out)
  local at, count = #out + 1, 0
  out[at] = ""
  for key, item in pairs(value) do
    pack_into(key, out)
    pack_into(item, out)
    count = count + 1
  end
  out[at] = string.pack("<c1I4", "{", count)
end

function pack_into(value, out)
  local kind = type(value)
  if kind == "table" then return pack_table(value, out) end
  local packer = packers[kind]
  if not packer then error("a " .. kind .. " cannot be carried to another state", 0) end
  out[#out + 1] = packer(value)
end

local unpack_at

local unpackers = {
  n = function(_, at) return nil, at end,
  t = function(_, at) return true, at end,
  f = function(_, at) return false, at end,
  s = function(bytes, at) return string.unpack("<s4", bytes, at) end,
  i = function(bytes, at) return string.unpack("<j", bytes, at) end,
  d = function(bytes, at) return string.unpack("<n", bytes, at) end,
  ["{"] = function(bytes, at)
    local value, count, after = {}, string.unpack("<I4", bytes, at)
    for _ = 1, count do
      local key, item
      key, after = unpack_at(bytes, after)
      item, after = unpack_at(bytes, after)
      value[key] = item
    end
    return value, after
  end,
}

function unpack_at(bytes, at)
  return unpackers[bytes:sub(at, at)](bytes, at + 1)
end

--- The value as bytes. Raises when it holds a function, a userdata or a thread.
function wire.pack(value)
  local out = {}
  pack_into(value, out)
  return table.concat(out)
end

--- The value that `wire.pack` made the bytes from.
function wire.unpack(bytes)
  return (unpack_at(bytes, 1))
end

return wire
