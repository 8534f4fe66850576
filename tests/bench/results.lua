-- What was measured in each round, and ratios of it.

local results = {}

function results.new()
  return { rounds = {}, round = 0 }
end

function results.next_round(own)
  own.round = own.round + 1
  own.rounds[own.round] = {}
end

--- Notes a figure of this round.
function results.note(own, name, value)
  own.rounds[own.round][name] = value
end

function results.median(values)
  table.sort(values)
  local middle = #values // 2
  if #values == 0 then return nil end
  if #values % 2 == 1 then return values[middle + 1] end
  return (values[middle] + values[middle + 1]) / 2
end

--- The median of a figure, or nil when it was never noted.
function results.of(own, name)
  local values = {}
  for _, round in ipairs(own.rounds) do values[#values + 1] = round[name] end
  return results.median(values)
end

--- The median of the ratios of two figures, each of one round: what load does to both falls out.
function results.ratio(own, name, against)
  local values = {}
  for _, round in ipairs(own.rounds) do
    if round[name] and round[against] then values[#values + 1] = round[name] / round[against] end
  end
  return results.median(values)
end

return results
