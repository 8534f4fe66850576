local wire = require "ptext.wire"

describe("wire", function()
  local values = {
    { "nothing", nil }, { "true", true }, { "false", false }, { "an integer", math.mininteger }, { "a float", 0.1 },
    { "bytes", "a\0b\255" }, { "an empty string", "" }, { "a list", { 1, "two", { 3 } } },
    { "names", { a = 1, b = { c = false } } }, { "an empty table", {} },
  }
  for _, case in ipairs(values) do
    it("carries " .. case[1], function()
      assert.are.same(case[2], wire.unpack(wire.pack(case[2])))
    end)
  end

  it("keeps integers and floats apart", function()
    assert.are.equal("integer", math.type(wire.unpack(wire.pack(1))))
    assert.are.equal("float", math.type(wire.unpack(wire.pack(1.0))))
  end)

  it("refuses a function", function()
    assert.has_error(function() wire.pack { print } end, "a function cannot be carried to another state")
  end)
end)
