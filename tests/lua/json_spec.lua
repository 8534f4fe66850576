local json = require "ptext.json"

describe("json", function()
  it("decodes", function()
    local ok, value = json.decode '{"a":[1,"x",null]}'
    assert.is_true(ok)
    assert.are.equal("x", value.a[2])
    assert.are.equal(json.null, value.a[3])
  end)

  local bad = {
    { "an open object", '{"a":1', 1 }, { "a stray comma", '[1,]', 1 }, { "a control character", '"a\nb"', 1 },
    { "nothing", "", 1 }, { "a hexadecimal number", "[0x10]", 1 }, { "a trailing word", "{} x", 1 },
    { "an error in the second line", '{"a":1,\n"b":}', 2 },
  }
  for _, case in ipairs(bad) do
    it("says where " .. case[1] .. " is wrong", function()
      local ok, message, line, column = json.decode(case[2])
      assert.is_nil(ok)
      assert.is_string(message)
      assert.are.equal(case[3], line)
      assert.is_true(math.type(column) == "integer" and column >= 1)
    end)
  end

  it("counts columns in code points", function()
    local _, _, _, column = json.decode '{"é":x}'
    assert.are.equal(6, column)
  end)

  it("gives the members as they were written", function()
    local members = json.members ' { "id" : 123456789012345678, "a b":{"x":[1,"}]"]} ,"t":"q\\"}", "n":null,"u\\u0041":-0.50 } '
    assert.are.same({ id = "123456789012345678", ["a b"] = '{"x":[1,"}]"]}', t = '"q\\"}"', n = "null", uA = "-0.50" },
      members)
  end)

  it("gives no members of an empty object", function()
    assert.are.same({}, json.members "{}")
    assert.are.same({}, json.members "{ }")
  end)

  it("keeps the last of a key given twice", function()
    assert.are.same({ a = "2" }, json.members '{"a":1,"a":2}')
  end)
end)
