-- The name that was meant by a mistyped one.

local nearest = {}

local function check(ok, what)
  if not ok then error(what, 3) end
end

-- One row of the table of distances: between a[1..i] and every start of b.
local function next_row(a, b, i, before, before_that)
  local row, byte = { [0] = i }, a:byte(i)
  for j = 1, #b do
    local cost = byte == b:byte(j) and 0 or 1
    local best = math.min(row[j - 1] + 1, before[j] + 1, before[j - 1] + cost)
    if i > 1 and j > 1 and byte == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
      best = math.min(best, before_that[j - 2] + 1)
    end
    row[j] = best
  end
  return row
end

--- How many insertions, deletions, changes and swaps of neighbouring bytes lead from `a` to `b`. Takes #a * #b steps.
function nearest.distance(a, b)
  check(type(a) == "string" and type(b) == "string", "distance: both arguments must be strings")
  local row, before = { [0] = 0 }, nil
  for j = 1, #b do row[j] = j end
  for i = 1, #a do
    row, before = next_row(a, b, i, row, before), row
  end
  return row[#b]
end

local LONGEST = 60 -- longer names are not mistyped, they are something else

--- The one of `names` (an array) that is nearest to `name`, or nil when none is near: at most one edit for every three
--- bytes, and never so many that nothing of a short name is left. Among equals the first in bytewise order.
function nearest.name(name, names)
  check(type(name) == "string", "nearest: name must be a string")
  check(type(names) == "table", "nearest: names must be a table")
  if #name > LONGEST then return nil end
  local limit, best = math.max(1, math.min(#name // 3 + 1, #name - 1)), nil
  for _, other in ipairs(names) do
    if #other <= LONGEST and math.abs(#other - #name) <= limit then
      local distance = nearest.distance(name:lower(), other:lower())
      if distance < limit or distance == limit and (not best or other < best) then
        best, limit = other, distance
      end
    end
  end
  return best
end

--- What to add to a message about an unknown `name`: "; did you mean `…`?", or "".
function nearest.hint(name, names)
  local meant = nearest.name(name, names)
  return meant and "; did you mean `" .. meant .. "`?" or ""
end

return nearest
