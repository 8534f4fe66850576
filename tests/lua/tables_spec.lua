-- Tables looked over and copied in C, beside the same in plain Lua.

local core = require "ptext.core"

local plain = {}

local scalar = { string = true, number = true, boolean = true }

function plain.is_data(t, depth)
  depth = depth or 1
  if depth > 10 or getmetatable(t) then return false end
  for key, value in pairs(t) do
    if not scalar[type(key)] then return false end
    if type(value) == "table" then
      if not plain.is_data(value, depth + 1) then return false end
    elseif not scalar[type(value)] then
      return false
    end
  end
  return true
end

function plain.copy(t, shown, wrap)
  local out = {}
  for key, value in next, shown[t] or t do
    if type(value) == "table" then value = plain.copy(value, shown, wrap) end
    if type(value) == "function" and wrap then value = wrap(value) end
    if type(key) ~= "table" then out[key] = value end
  end
  return out
end

function plain.is_list_of_strings(t)
  local count = 0
  for _ in pairs(t) do count = count + 1 end
  for i = 1, count do
    if type(t[i]) ~= "string" then return false end
  end
  return true
end

function plain.list_length(t)
  local length, keys = 0, 0
  while rawget(t, length + 1) ~= nil do length = length + 1 end
  for _ in next, t do keys = keys + 1 end
  return length, keys - length
end

function plain.behind_lists(list, first)
  while type(list[first]) == "table" and #list[first] > 0 and plain.is_list_of_strings(list[first]) do first = first + 1 end
  return first
end

function plain.behind_strings(list, first)
  while type(list[first]) == "string" do first = first + 1 end
  return first
end

function plain.append_strings(into, list, first)
  while type(list[first]) == "string" do
    into[#into + 1], first = list[first], first + 1
  end
  return first
end

function plain.append_lists(into, owners, lists, first)
  while type(lists[first]) == "table" and plain.is_list_of_strings(lists[first]) do
    for _, item in ipairs(lists[first]) do into[#into + 1], owners[#into + 1] = item, lists[first] end
    first = first + 1
  end
  return first
end

local function nested(depth)
  local t = {}
  for _ = 2, depth do t = { t } end
  return t
end

local view = setmetatable({}, { __index = { "seen" } })
local with_metatable = setmetatable({ 1 }, { __len = error, __index = error, __pairs = error })

local cases = {
  empty = {},
  list = { "a", "b", "c" },
  ["a list with a hole"] = { "a", nil, "c" },
  ["a list from nought"] = { [0] = "a", "b" },
  ["a key of a fraction"] = { [1.5] = "a" },
  ["numbers and booleans"] = { 1, 2.5, true, x = false },
  names = { x = "a", y = { z = { "b" } } },
  ["a function in it"] = { "a", { print } },
  ["a table as a key"] = { [{}] = "a", b = "c" },
  ["a view in it"] = { "a", { view } },
  ["a metatable"] = with_metatable,
  ["a metatable in it"] = { "a", with_metatable },
  ["ten deep"] = nested(10),
  ["eleven deep"] = nested(11),
}

local rows = {
  none = {},
  strings = { "a", "b", "c" },
  ["strings with a table"] = { "a", { "b" }, "c" },
  ["strings with false"] = { "a", false, "c" },
  lists = { { "a", "b" }, { "c" } },
  ["lists with an empty one"] = { { "a" }, {}, { "c" } },
  ["lists with a name"] = { { "a" }, { "b", case = true }, { "c" } },
  ["lists with a number"] = { { "a" }, { "b", 1 }, { "c" } },
  ["lists with a hole"] = { { "a", "b" }, { "a", nil, "b" } },
  ["lists with a string"] = { { "a" }, "b", { "c" } },
}

describe("tables in C", function()
  local views = { [view] = { "seen", view = true } }

  for name, t in pairs(cases) do
    it("are data or not: " .. name, function()
      assert.equal(plain.is_data(t), core.is_data(t, {}))
    end)

    it("are copied: " .. name, function()
      local function wrap(f) return { f } end
      assert.same(plain.copy(t, views, wrap), core.copy_tables(t, views, wrap))
      assert.same(plain.copy(t, views), core.copy_tables(t, views))
    end)

    it("are lists of strings or not: " .. name, function()
      if getmetatable(t) then return end -- whose __pairs the plain one would ask
      assert.equal(plain.is_list_of_strings(t), core.is_list_of_strings(t))
    end)
  end

  for name, t in pairs(cases) do
    it("have a list part and other keys: " .. name, function()
      assert.same({ plain.list_length(t) }, { core.list_length(t) })
    end)
  end

  for name, list in pairs(rows) do
    for first = 1, #list + 1 do
      it(("are gone through: %s, from %d"):format(name, first), function()
        assert.equal(plain.behind_lists(list, first), core.behind_lists(list, first))
        assert.equal(plain.behind_strings(list, first), core.behind_strings(list, first))
        local into, plainly = { "x" }, { "x" }
        assert.equal(plain.append_strings(plainly, list, first), core.append_strings(into, list, first))
        assert.same(plainly, into)
        local owners, plain_owners = {}, {}
        assert.equal(plain.append_lists(plainly, plain_owners, list, first), core.append_lists(into, owners, list, first))
        assert.same({ plainly, plain_owners }, { into, owners })
      end)
    end
  end

  it("are remembered as data", function()
    local known, inner = {}, { "a", { "b" } }
    local t = { inner }
    assert.is_true(core.is_data(t, known))
    assert.is_true(known[t] and known[inner])
    assert.is_nil(known[inner[2]])
    assert.is_true(core.is_data({ inner, {} }, known))
    assert.is_false(core.is_data({ inner, print }, known))
    assert.is_false(core.is_data({ print }, { [{}] = true }))
  end)

  it("are looked through once though they stand in many tables that do so too", function()
    local t = { "a" }
    for _ = 1, 9 do
      local outer = {}
      for i = 1, 40 do outer[i] = t end
      t = outer
    end
    assert.is_true(core.is_data(t, {})) -- 40^9 of them, one by one
  end)

  it("are new tables without metatables", function()
    local copy = core.copy_tables(with_metatable, {})
    assert.not_equal(with_metatable, copy)
    assert.is_nil(getmetatable(copy))
  end)

  it("are shared where that is asked for", function()
    local inner, other = { "a", { "b" } }, { "c" }
    local t, seen = { inner, { inner, other } }, {}
    local copy = core.copy_tables(t, {}, nil, { [t] = true, [inner] = true })
    assert.same(t, copy)
    assert.is_false(rawequal(t, copy) or rawequal(t[2], copy[2]) or rawequal(other, copy[2][2]))
    assert.is_true(rawequal(inner, copy[1]) and rawequal(inner, copy[2][1]))
    copy = core.copy_tables({ seen }, { [seen] = inner }, nil, { [inner] = true })
    assert.is_true(rawequal(inner, copy[1]))
    assert.is_false(rawequal(inner, core.copy_tables({ inner }, {})[1]))
  end)

  it("must end somewhere", function()
    local own = {}
    own[1] = own
    local ok, message = pcall(core.copy_tables, own, {})
    assert.is_false(ok)
    assert.equal("a table is nested too deeply, or holds itself", message)
    local wide = { {} }
    for i = 1, 1100 do wide[1][i] = i end
    for i = 2, 1000 do wide[i] = wide[1] end
    ok, message = pcall(core.copy_tables, wide, {})
    assert.is_false(ok)
    assert.equal("a table holds too much", message)
    assert.is_false(core.is_data(own, {}))
  end)

  it("take no more room than they need", function()
    local keys = {}
    for i = 0, 22 do keys[i + 1] = ("[1 << %d] = true"):format(i) end
    local sparse = load("return { " .. table.concat(keys, ", ") .. " }")() -- so written, it has no array inside
    assert.equal(1 << 22, #sparse)
    collectgarbage()
    local before = collectgarbage("count")
    local copy = core.copy_tables(sparse, {})
    assert.is_true(collectgarbage("count") - before < 100)
    assert.same(sparse, copy)
  end)

  it("are made empty, with room that is no promise", function()
    for _, room in ipairs { { 0, 0 }, { 5, 0 }, { 0, 5 }, { 1 << 40, 1 << 40 } } do
      local before = collectgarbage("count")
      local made = core.table(room[1], room[2])
      assert.is_true(collectgarbage("count") - before < 100)
      assert.same({}, made)
      for i = 1, 40 do made[i], made["k" .. i] = i, i end
      assert.are.equal(40, #made)
    end
    assert.has_error(function() core.table(-1, 0) end)
    assert.has_error(function() core.table(0, -1) end)
    assert.has_error(function() core.table(1) end)
  end)

  it("are asked for", function()
    assert.has_error(function() core.is_data("a", {}) end)
    assert.has_error(function() core.copy_tables({}, nil) end)
    assert.has_error(function() core.is_list_of_strings(nil) end)
    assert.has_error(function() core.list_length("x") end)
    assert.has_error(function() core.behind_lists({}) end)
    assert.has_error(function() core.behind_strings({}) end)
    assert.has_error(function() core.append_strings({}, {}, "x") end)
    assert.has_error(function() core.append_lists({}, {}, nil, 1) end)
    local own, lists = { "a" }, { { "a" } }
    assert.has_error(function() core.append_strings(own, own, 1) end)
    assert.has_error(function() core.append_lists({}, lists, lists, 1) end)
  end)
end)
