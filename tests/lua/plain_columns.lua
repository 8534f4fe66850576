-- What expressions of ptext.columns give, worked out row by row in the plainest way: the reference that programs are
-- compared with.

local plain = {}

local function truth(condition)
  return condition and 1 or 0
end

local function add(a, b) return a + b end
local function least(a, b) return math.min(a, b) end
local function most(a, b) return math.max(a, b) end

local ROW_BY_ROW = {
  add = add,
  subtract = function(a, b) return a - b end,
  multiply = function(a, b) return a * b end,
  divide = function(a, b) return a / b end,
  quotient = function(a, b) return a // b end,
  lesser = least,
  greater = most,
  below = function(a, b) return truth(a < b) end,
  at_most = function(a, b) return truth(a <= b) end,
  equal = function(a, b) return truth(a == b) end,
  ["and"] = function(a, b) return truth(a ~= 0 and b ~= 0) end,
  ["or"] = function(a, b) return truth(a ~= 0 or b ~= 0) end,
  ["not"] = function(a) return truth(a == 0) end,
  add_product = function(a, b, c) return a + b * c end,
  choose = function(a, b, c) if a ~= 0 then return b end return c end,
}

-- The sum, or what `join` gives, of the rows from `first` to `last`.
local function joined(join, given, rows, node, first, last)
  local all
  for i = first, last do
    local value = plain.value(node, given, rows, i)
    all = all and join(all, value) or value
  end
  return all or 0
end

-- The rows of the run that a row is in.
local function run_of(starts, given, rows, row)
  local first, last = row, row
  while first > 1 and plain.value(starts, given, rows, first) == 0 do first = first - 1 end
  while last < rows and plain.value(starts, given, rows, last + 1) == 0 do last = last + 1 end
  return first, last
end

local function of_run(join)
  return function(node, given, rows, row)
    return joined(join, given, rows, node.a, run_of(node.b, given, rows, row))
  end
end

local OVER_ROWS = {
  look_up = function(node, given, rows, row)
    local index = math.floor(plain.value(node.a, given, rows, row))
    return node.by[math.max(0, math.min(#node.by, index))]
  end,
  row = function(_, _, _, row) return row end,
  shift = function(node, given, rows, row)
    local from = row + node.by
    return plain.value(from >= 1 and from <= rows and node.a or node.b, given, rows, from)
  end,
  running = function(node, given, rows, row) return joined(add, given, rows, node.a, 1, row) end,
  total = function(node, given, rows) return joined(add, given, rows, node.a, 1, rows) end,
  run_total = of_run(add),
  run_least = of_run(least),
  run_most = of_run(most),
  last_above = function(node, given, rows, row)
    for i = row - 1, 1, -1 do
      if plain.value(node.a, given, rows, i) ~= 0 then return i end
    end
    return 0
  end,
  quantile = function(node, given, rows)   -- row by row, the least value first
    local list, all, sum = {}, 0, 0
    for row = 1, rows do
      local weight = plain.value(node.b, given, rows, row)
      if weight > 0 then
        list[#list + 1], all = { plain.value(node.a, given, rows, row), weight }, all + weight
      end
    end
    table.sort(list, function(a, b) return a[1] < b[1] end)
    for i, item in ipairs(list) do
      sum = sum + item[2]
      if sum >= all * plain.value(node.c, given, rows, 1) and (i == #list or list[i + 1][1] > item[1]) then
        return item[1]
      end
    end
    return #list > 0 and list[#list][1] or 0
  end,
  stretch = function(node, given, rows, row)   -- of all stretches
    local best, from, to = 0, 1, 0
    for last = 1, rows do
      for first = last, 1, -1 do
        local sum = joined(add, given, rows, node.a, first, last)
        if sum > best then best, from, to = sum, first, last end
      end
    end
    return truth(row >= from and row <= to)
  end,
}

--- The value of an expression in a row: a number.
function plain.value(node, given, rows, row)
  if node.constant then
    return node.constant
  elseif node.input then
    local value = node.scalar and given[node.input] or given[node.input][row]
    return type(value) == "number" and value or truth(value)
  end
  local over = OVER_ROWS[node.operation]
  if over then return over(node, given, rows, row) end
  return ROW_BY_ROW[node.operation](plain.value(node.a, given, rows, row),
    node.b and plain.value(node.b, given, rows, row), node.c and plain.value(node.c, given, rows, row))
end

return plain
