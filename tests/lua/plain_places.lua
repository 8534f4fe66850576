-- core.places_in_order the plain way: finds by start, the longer first, then by the rank of their rule.

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

return places
