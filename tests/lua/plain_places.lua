-- core.places_in_order the plain way: finds by start, the longer first, then by the rank of their rule; and of those
-- that hang together the longest.

local places = {}

--- Finds in order; of those with the same place and rule the first stays. `ranks` gives the rank of a rule by its id.
function places.in_order(finds, ranks)
  local sorted, orders, out = table.move(finds, 1, #finds, 1, {}), {}, {}
  for i, find in ipairs(finds) do orders[find] = i end
  table.sort(sorted, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    if a.rule ~= b.rule then return ranks[a.rule] < ranks[b.rule] end
    return orders[a] < orders[b]
  end)
  for _, find in ipairs(sorted) do
    local last = out[#out]
    local again = last and last.first == find.first and last.last == find.last and last.rule == find.rule
    if not again then out[#out + 1] = find end
  end
  return out
end

local function overlaps_any(find, kept)
  for _, other in ipairs(kept) do
    if find.first <= other.last and find.last >= other.first then return true end
  end
  return false
end

-- Of finds that hang together the longest, and then those that do not overlap it.
local function choose(cluster, ranks, kept)
  table.sort(cluster, function(a, b)
    local length_a, length_b = a.last - a.first, b.last - b.first
    if length_a ~= length_b then return length_a > length_b end
    if a.first ~= b.first then return a.first < b.first end
    return ranks[a.rule] < ranks[b.rule]
  end)
  local own = {}
  for _, find in ipairs(cluster) do
    if not overlaps_any(find, own) then own[#own + 1] = find end
  end
  table.sort(own, function(a, b) return a.first < b.first end)
  table.move(own, 1, #own, #kept + 1, kept)
end

--- The longest of finds at each place.
function places.longest(finds, ranks)
  local sorted, kept, from = places.in_order(finds, ranks), {}, 1
  while from <= #sorted do
    local to, last = from, sorted[from].last
    while to < #sorted and sorted[to + 1].first <= last do
      to = to + 1
      last = math.max(last, sorted[to].last)
    end
    choose(table.move(sorted, from, to, 1, {}), ranks, kept)
    from = to + 1
  end
  return kept
end

return places
