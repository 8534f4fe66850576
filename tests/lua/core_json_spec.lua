-- core.json, core.array, core.fixed and core.json_check.

local core = require "ptext.core"
local cjson = require "cjson"

local root = os.getenv("PTEXT_ROOT") or "."

describe("core.json", function()
  local written = {
    { nil, "null" },
    { true, "true" },
    { false, "false" },
    { 42, "42" },
    { math.mininteger, "-9223372036854775808" },
    { 2020.0, "2020" },
    { 0.25, "0.25" },
    { "a\n\"é\"\xFF", '"a\\n\\"é\\"\u{FFFD}"' },
    { {}, "{}" },
    { core.array {}, "[]" },
    { { 1, { 2 }, "x" }, '[1,[2],"x"]' },
    { { b = 1, a = 2, ab = 3, B = 4 }, '{"B":4,"a":2,"ab":3,"b":1}' },
    { { share = core.fixed(0.05649, 3) }, '{"share":0.056}' },
    { { cjson.null }, "[null]" },
    { { ["a\0b"] = 1, ["a\0a"] = 2 }, '{"a\\u0000a":2,"a\\u0000b":1}' },
  }
  for i, case in ipairs(written) do
    it(("writes case %d"):format(i), function()
      local text = core.json(case[1])
      assert.equal(case[2], text)
      assert.is_true(core.json_check(text))
    end)
  end

  it("puts keys in the order that it is given, the rest bytewise", function()
    local value = { a = 1, b = 2, c = { b = 3, a = 4 }, z = 5 }
    assert.equal('{"z":5,"b":2,"a":1,"c":{"b":3,"a":4}}', core.json(value, { "z", "b", "missing" }))
  end)

  it("puts many keys in order as well as few", function()
    for count = 1, 20 do
      local value, members = {}, {}
      for i = 1, count do
        local key = string.format("k%02d", i * 7 % 23)
        value[key], members[i] = i, string.format('"%s":%d', key, i)
      end
      table.sort(members)
      assert.equal("{" .. table.concat(members, ",") .. "}", core.json(value))
    end
  end)

  it("raises for what JSON cannot hold", function()
    local loop = {}
    loop[1] = loop
    for _, value in ipairs { print, 0 / 0, math.huge, io.stdout, coroutine.create(print), loop, { 1, x = 2 },
      { [1] = 1, [3] = 3 }, { [2.5] = 1 }, { [true] = 1 } } do
      assert.has_error(function() core.json(value) end)
    end
    assert.has_error(function() core.json({}, { 1 }) end)
    assert.equal("[1]", core.json { 1 }) -- and goes on after it
  end)

  it("may be called by a finalizer while it writes", function()
    local big, ran = {}, 0
    for i = 1, 2000 do big[("key %04d, longer than forty characters, so that it is no short string"):format(i)] = i end
    for _ = 1, 50 do
      setmetatable({}, { __gc = function() ran = ran + 1; core.json { inner = { ran } } end })
    end
    local text = core.json(big)
    assert.is_true(core.json_check(text))
    assert.equal(2000, select(2, text:gsub("key %d", "")))
    collectgarbage()
    assert.equal(50, ran)
  end)
end)

describe("core.fixed", function()
  it("is a number with its decimals", function()
    assert.equal("0.06", tostring(core.fixed(0.0561, 2)))
    assert.equal("3", tostring(core.fixed(3.2, 0)))
    assert.equal("0.00", tostring(core.fixed(-0.001, 2)))
  end)

  it("takes finite numbers and up to 15 decimals", function()
    assert.has_error(function() core.fixed(0 / 0, 1) end)
    assert.has_error(function() core.fixed(1, -1) end)
    assert.has_error(function() core.fixed(1, 16) end)
    assert.has_error(function() core.fixed("x", 1) end)
  end)
end)

describe("core.json_check", function()
  it("says what is wrong and where", function()
    assert.is_true(core.json_check('{"a":[1,2,{"b":null}]}'))
    assert.same({ nil, "a value is missing", 4 }, { core.json_check("[1,]") })
    assert.same({ nil, "the text ends too early", 1 }, { core.json_check("") })
  end)

  it("accepts and refuses JSONTestSuite as it asks", function()
    local folder = root .. "/../shared/data/robust/JSONTestSuite"
    local names = core.os.list(folder)
    if not names then return pending("JSONTestSuite is not here") end
    local counted = { y = 0, n = 0 }
    for _, item in ipairs(names) do
      local kind = item.name:match("^([yn])_.*%.json$")
      if kind then
        counted[kind] = counted[kind] + 1
        assert.equal(kind == "y", core.json_check(core.os.read(folder .. "/" .. item.name)) or false, item.name)
      end
    end
    assert.same({ y = 95, n = 188 }, counted)
  end)
end)

describe("a writer", function()
  it("gathers what several calls write", function()
    local into = core.writer()
    into:add('{"a":', "[")
    into:json({ 1, "x" })
    assert.are.equal("7", core.json(7)) -- others write meanwhile
    local layout = core.layout { "b" }
    into:add(",")
    assert.are.equal(into, core.json_item({ b = 2 }, layout, into))
    assert.is_nil(core.json_item({ b = 2, c = {} }, layout, into))
    into:add("]}")
    assert.are.equal('{"a":[[1,"x"],{"b":2}]}', into:text())
  end)

  it("is over when its text was taken", function()
    local into = core.writer()
    assert.are.equal("", into:text())
    assert.has_error(function() into:add("x") end)
    assert.has_error(function() into:text() end)
    assert.has_error(function() core.json_item({}, core.layout {}, into) end)
    local next_one = core.writer()
    assert.has_error(function() into:add("x") end)
    next_one:add("y")
    assert.are.equal("y", next_one:text())
  end)

  it("goes on when a call fails", function()
    local into = core.writer()
    for _ = 1, 300 do
      assert.is_false(pcall(into.json, into, { { { print } } }))
    end
    into:json({ a = 1, b = 2 })
    assert.matches('{"a":1,"b":2}$', into:text())
  end)
end)
