-- Reading the files of the Unicode Character Database.

local ucd = {}

ucd.last = 0x10FFFF

-- Lines of a file without comments, as lists of trimmed fields; `first` and `last` are the range of field 1.
function ucd.rows(root, name)
  local rows = {}
  for line in io.lines(root .. "/" .. name) do
    local fields = {}
    for field in (line:gsub("#.*", "") .. ";"):gmatch("([^;]*);") do
      fields[#fields + 1] = field:match("^%s*(.-)%s*$")
    end
    local first, last = fields[1]:match("^(%x+)%.%.(%x+)$")
    first = first or fields[1]:match("^%x+$")
    if first then
      fields.first, fields.last = tonumber(first, 16), tonumber(last or first, 16)
      rows[#rows + 1] = fields
    end
  end
  return rows
end

-- The version in the first line of a file: "# WordBreakProperty-15.0.0.txt".
function ucd.version(root, name)
  local line = io.lines(root .. "/" .. name)()
  return assert(line:match("%-(%d+%.%d+%.%d+)%.txt"), "no version in " .. name)
end

-- From code point to the value of field 2, for the rows where it is one of `wanted` (or all).
function ucd.property(root, name, wanted)
  local values = {}
  for _, row in ipairs(ucd.rows(root, name)) do
    if not wanted or wanted == row[2] then
      for code = row.first, row.last do values[code] = row[2] end
    end
  end
  return values
end

-- The numbers of a field of code points: "0069 0307".
function ucd.code_points(field)
  local list = {}
  for code in field:gmatch("%x+") do list[#list + 1] = tonumber(code, 16) end
  return list
end

return ucd
