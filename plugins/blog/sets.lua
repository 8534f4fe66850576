-- Lists of scripts as sets, and as one list.

local sets = {}

--- The items of a list as a set.
function sets.of_list(list)
  local members = {}
  for _, item in ipairs(list) do
    members[item] = true
  end
  return members
end

--- The items of two lists, as one.
function sets.joined(first, second)
  return table.move(second, 1, #second, #first + 1, table.move(first, 1, #first, 1, {}))
end

return sets
