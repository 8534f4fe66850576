-- core.places_in_order beside plain_places.lua; names as they are told and compared (core/text/compared.c).

local core = require "ptext.core"

local root = os.getenv "PTEXT_ROOT" or "."
local plain = dofile(root .. "/tests/lua/plain_places.lua")
local names = dofile(root .. "/tests/lua/plain_mentions.lua")
local support = dofile(root .. "/tests/lua/support.lua")

local RANKS = { a = 1, b = 2, c = 3 }
local RULES = { "a", "b", "c" }

local function places(random, count, far, longest)
  local list = {}
  for i = 1, count do
    local first = random(far)
    list[i] = { first = first, last = first + random(longest or 5) - 1, rule = RULES[random(3)], number = i }
  end
  return list
end

local function check_same(expected, got)
  assert.are.equal(#expected, #got)
  for i, place in ipairs(expected) do assert.are.equal(place, got[i]) end
end

describe("places in order", function()
  it("are as the plain way has them", function()
    local random, again = support.random(7), 0
    for round = 1, 400 do
      local list = places(random, random(20) - 1, round % 2 == 0 and 8 or 200)
      local expected, got = plain.in_order(list, RANKS), core.places_in_order(list, RANKS)
      if #expected < #list then again = again + 1 end
      check_same(expected, got)
    end
    assert.is_true(again > 20)
  end)

  it("are the same array when they are so already", function()
    local list = { { first = 1, last = 4, rule = "a" }, { first = 1, last = 2, rule = "a" }, { first = 1, last = 2, rule = "b" } }
    assert.are.equal(list, core.places_in_order(list, RANKS))
  end)

  it("are those of several lists together, with their metatable", function()
    local random, shared = support.random(8), {}
    for _ = 1, 100 do
      local lists, all = {}, {}
      for i = 1, random(5) - 1 do
        lists[i] = places(random, random(6) - 1, 12)
        table.move(lists[i], 1, #lists[i], #all + 1, all)
      end
      local got = core.places_together(lists, RANKS, shared)
      check_same(plain.in_order(all, RANKS), got)
      for _, place in ipairs(all) do assert.are.equal(shared, getmetatable(place)) end
    end
    assert.is_nil(getmetatable(core.places_together({ { { first = 1, last = 2, rule = "a" } } }, RANKS)[1]))
    assert.is_false(pcall(core.places_together, { { 1 } }, RANKS))
    assert.is_false(pcall(core.places_together, {}, RANKS, 1))
  end)

  it("are the longest of those that hang together", function()
    local random, left_out = support.random(9), 0
    for round = 1, 600 do
      local list = places(random, random(20) - 1, round % 2 == 0 and 15 or 60, round % 3 == 0 and 30 or 5)
      local expected, got = plain.longest(list, RANKS), core.longest_places({ list }, RANKS)
      if #expected < #list then left_out = left_out + 1 end
      check_same(expected, got)
    end
    assert.is_true(left_out > 100)
  end)

  it("are chosen at once among very many that hang together", function()
    local list = {}
    for i = 1, 200000 do list[i] = { first = i, last = i + 1, rule = "a" } end
    list[#list + 1] = { first = 99999, last = 100002, rule = "b" }
    local got = core.longest_places({ list }, RANKS)
    assert.are.equal(49999 + 1 + 49999, #got)
    assert.are.equal(list[#list], got[50000])
  end)

  it("end no earlier than they begin, to be the longest", function()
    for _, last in ipairs { 4, -7, math.mininteger } do
      assert.is_false(pcall(core.longest_places, { { { first = 1, last = 9, rule = "a" }, { first = 5, last = last, rule = "a" } } }, RANKS))
    end
    local widest = { first = math.mininteger, last = math.maxinteger, rule = "a" }
    check_same({ widest }, core.longest_places({ { { first = -1, last = 1, rule = "a" }, widest } }, RANKS))
  end)

  it("refuse what is no place", function()
    for _, list in ipairs { { 1 }, { {} }, { { first = 1, rule = "a" } }, { { first = "x", last = 2, rule = "a" } },
      { { first = 1, last = 2 } }, { { first = 1, last = 2, rule = "z" } } } do
      assert.is_false(pcall(core.places_in_order, list, RANKS))
    end
    assert.is_false(pcall(core.places_in_order, {}))
  end)
end)

local BUT = { s = true }

describe("names", function()
  local PIECES = { "The ", "the", " ", "  ", "\n", "\t", "\v", "\u{A0}", "Council", "\u{E9}", "\xC2", "'s", "\u{2019}s", "\u{A3}5", "s", "" }
  local random = support.random(11)

  local function name()
    local parts = {}
    for i = 1, random(6) do parts[i] = PIECES[random(#PIECES)] end
    return table.concat(parts)
  end

  it("are told on one line and compared as the plain ways have it", function()
    for _ = 1, 3000 do
      local text = name()
      assert.are.equal(names.squeezed(text), core.squeezed(text))
      assert.are.equal(names.compared(text), core.compared(text))
      assert.are.equal("x:" .. names.compared(text), core.compared(text, "x:"))
      assert.are.same(names.compared_words(text, BUT), core.compared_words(text, BUT))
      local first = random(#text + 1)
      local last = first - 2 + random(#text - first + 2)
      assert.are.equal(names.squeezed(text:sub(first, last)), core.squeezed(text, first, last))
    end
  end)

  it("stand in the text", function()
    for _, place in ipairs { { 0, 1 }, { 1, 4 }, { 3, 1 }, { 5, 4 } } do
      assert.is_false(pcall(core.squeezed, "abc", place[1], place[2]))
    end
    assert.is_false(pcall(core.squeezed))
    assert.is_false(pcall(core.compared, 5))
    assert.is_false(pcall(core.compared_words, "a"))
    assert.are.same({ "our-own", "caf\u{E9}", "o'dowd", "2" }, core.compared_words("The our-own, (Caf\u{C9}) O'Dowd 2 a's", { ["a"] = true }))
  end)
end)
