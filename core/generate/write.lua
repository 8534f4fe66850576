-- Writing C tables.

local write = {}

-- Lines of numbers, at most 110 columns wide.
local function wrapped(values)
  local lines, line = {}, ""
  for i = 1, #values do
    local item = values[i] .. ","
    if #line + #item > 106 then
      lines[#lines + 1] = "    " .. line
      line = ""
    end
    line = line .. item
  end
  lines[#lines + 1] = "    " .. line
  return table.concat(lines, "\n")
end

function write.array(out, type, name, values)
  out:write(("\nconst %s %s[%d] = {\n%s\n};\n"):format(type, name, #values, wrapped(values)))
end

-- The smallest type that holds all values.
function write.type_of(values)
  local most = 0
  for _, value in ipairs(values) do most = math.max(most, value) end
  return most < 0x100 and "uint8_t" or most < 0x10000 and "uint16_t" or "uint32_t"
end

-- Splits a map from code point to number (0 where absent) into blocks of 2^shift code points that are kept once:
-- value = second[first[code >> shift] << shift | code & mask].
function write.two_stage(map, last, shift)
  local size, first, second, known, blocks = 1 << shift, {}, {}, {}, 0
  for start = 0, last, size do
    local block = {}
    for i = 1, size do block[i] = map[start + i - 1] or 0 end
    local key = table.concat(block, ",")
    if not known[key] then
      known[key] = blocks
      blocks = blocks + 1
      table.move(block, 1, size, #second + 1, second)
    end
    first[#first + 1] = known[key]
  end
  return first, second
end

return write
