-- Finds in the order of their starts, and which of them reach a place: of many, without a look at all that come before.

local placed = {}

local FEW = 16 -- that may as well be looked at one by one

-- How far finds reach: by the number of a find the highest last position among it and those before it.
local function reaches_of(list)
  local reaches, reach = {}, 0
  for i = 1, #list do
    if list[i].last > reach then reach = list[i].last end
    reaches[i] = reach
  end
  return reaches
end

--- The number of the first find that ends at or behind a position, to begin at; finds after it may end before. `list`
--- must not change any more: what is worked out of many finds is kept in it, as `reaches`. Logarithmic after that.
function placed.from(list, position)
  if #list <= FEW then return 1 end
  local reaches = list.reaches or reaches_of(list)
  list.reaches = reaches
  local low, high = 1, #reaches
  while low <= high do
    local middle = (low + high) // 2
    if reaches[middle] < position then low = middle + 1 else high = middle - 1 end
  end
  return low
end

-- Whether one of the finds begins at or before a position and ends at or behind another.
local function any_reaches(list, start, stop)
  for i = placed.from(list, stop), #list do
    local find = list[i]
    if find.first > start then return false end
    if find.last >= stop then return true end
  end
  return false
end

--- Whether a place is inside one of the finds.
function placed.is_inside(list, first, last)
  return any_reaches(list, first, last)
end

--- Whether a place overlaps one of the finds.
function placed.overlaps(list, first, last)
  return any_reaches(list, last, first)
end

return placed
