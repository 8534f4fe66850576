-- The order of finds: by start, the longer first, then by a rank.

local places = {}

-- A find's place and rank as one number, to sort by without calling Lua: 32 bits of its start, 16 of its length, 12 of
-- the rank.
local LONGEST, RANKS = 0xFFFF, 0xFFF

local function slow(finds, rank_of)
  for i, find in ipairs(finds) do find.order = i end
  table.sort(finds, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    if rank_of(a) ~= rank_of(b) then return rank_of(a) < rank_of(b) end
    return a.order < b.order
  end)
  local out = {}
  for _, find in ipairs(finds) do
    local last = out[#out]
    local again = last and last.first == find.first and last.last == find.last and rank_of(last) == rank_of(find)
    if not again then out[#out + 1] = find end
    find.order = nil
  end
  return out
end

--- Finds in order, as a new list; of those with the same place and rank the first stays.
function places.in_order(finds, rank_of)
  local by_key, keys = {}, {}
  for _, find in ipairs(finds) do
    local length, rank = find.last - find.first, rank_of(find)
    if length >= LONGEST or rank > RANKS then return slow(finds, rank_of) end
    local key = find.first << 28 | (LONGEST - length) << 12 | rank
    if not by_key[key] then
      by_key[key] = find
      keys[#keys + 1] = key
    end
  end
  table.sort(keys)
  for i, key in ipairs(keys) do keys[i] = by_key[key] end
  return keys
end

return places
