-- Which finds reach a place, beside a look at all of them.

local placed = require "ptext.placed"
local support = require "support"

local function finds(random, count)
  local list = {}
  for i = 1, count do
    local first = random(60)
    list[i] = { first = first, last = first + (random(8) == 1 and random(40) or random(5)) - 1 }
  end
  table.sort(list, function(a, b) return a.first < b.first end)
  return list
end

local function is_inside(list, first, last)
  for _, find in ipairs(list) do
    if find.first <= first and find.last >= last then return true end
  end
  return false
end

local function overlaps(list, first, last)
  for _, find in ipairs(list) do
    if find.first <= last and find.last >= first then return true end
  end
  return false
end

-- The finds that overlap a place, looked for from one of them on.
local function overlapping(list, from, first, last)
  local out = {}
  for i = from, #list do
    if list[i].first > last then break end
    if list[i].last >= first then out[#out + 1] = list[i] end
  end
  return out
end

describe("finds in order", function()
  it("are found as by a look at all", function()
    local random, inside, passed = support.random(29), 0, 0
    for _ = 1, 400 do
      local list = finds(random, random(40) - 1)
      for _ = 1, 10 do
        local first = random(70)
        local last = first + random(6) - 1
        local expected = is_inside(list, first, last)
        assert.equal(expected, placed.is_inside(list, first, last))
        assert.equal(overlaps(list, first, last), placed.overlaps(list, first, last))
        inside = inside + (expected and 1 or 0)
        local from = placed.from(list, first)
        passed = passed + from - 1
        assert.same(overlapping(list, 1, first, last), overlapping(list, from, first, last))
      end
    end
    assert.is_true(inside > 200 and passed > 2000)
  end)

  it("may be none", function()
    assert.equal(1, placed.from({}, 5))
    assert.is_false(placed.is_inside({}, 1, 2))
    assert.is_false(placed.overlaps({}, 1, 2))
  end)
end)
