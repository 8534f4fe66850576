-- The order of finds: by start, the longer first, then by the rank of their rule.

local places = {}

-- A find's place and rank as one number, to sort by without calling Lua: 32 bits of its start, 16 of its length, 12 of
-- the rank.
local LONGEST, RANKS = 0xFFFF, 0xFFF

local function slow(finds, ranks)
  for i, find in ipairs(finds) do find.order = i end
  table.sort(finds, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    if a.rule ~= b.rule then return ranks[a.rule] < ranks[b.rule] end
    return a.order < b.order
  end)
  local out = {}
  for _, find in ipairs(finds) do
    local last = out[#out]
    local again = last and last.first == find.first and last.last == find.last and last.rule == find.rule
    if not again then out[#out + 1] = find end
    find.order = nil
  end
  return out
end

-- Whether finds are in order, no two at one place: those of one rule nearly always are.
local function are_in_order(finds)
  local first, last = 0, 0
  for i = 1, #finds do
    local find = finds[i]
    if find.first < first or find.first == first and find.last >= last then return false end
    first, last = find.first, find.last
  end
  return true
end

--- Finds in order; of those with the same place and rule the first stays. `ranks` gives the rank of a rule by its id.
function places.in_order(finds, ranks)
  if are_in_order(finds) then return finds end
  local by_key, keys, count = {}, {}, 0
  for i = 1, #finds do
    local find = finds[i]
    local length, rank = find.last - find.first, ranks[find.rule]
    if length >= LONGEST or rank > RANKS then return slow(finds, ranks) end
    local key = find.first << 28 | (LONGEST - length) << 12 | rank
    if not by_key[key] then
      by_key[key], count = find, count + 1
      keys[count] = key
    end
  end
  table.sort(keys)
  for i = 1, count do keys[i] = by_key[keys[i]] end
  return keys
end

return places
