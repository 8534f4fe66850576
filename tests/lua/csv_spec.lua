-- Comma-separated values as RFC 4180 writes them.

local csv = require "ptext.csv"

describe("csv.read", function()
  for _, case in ipairs {
    { "", {} },
    { "a,b\n1,2\n", { { "a", "b", line = 1 }, { "1", "2", line = 2 } } },
    { "a,b\r\n1,2", { { "a", "b", line = 1 }, { "1", "2", line = 2 } } },
    { "a\r1\r", { { "a", line = 1 }, { "1", line = 2 } } },
    { "\u{FEFF}id\nx\n", { { "id", line = 1 }, { "x", line = 2 } } },
    { "\u{FEFF}\"id\"\n", { { "id", line = 1 } } },
    { 'a,"b, c"\n', { { "a", "b, c", line = 1 } } },
    { '"say ""no"""\n', { { 'say "no"', line = 1 } } },
    { '""""\n', { { '"', line = 1 } } },
    { '"two\nlines",x\r\nnext\n', { { "two\nlines", "x", line = 1 }, { "next", line = 3 } } },
    { '"two\r\nlines"\nnext', { { "two\r\nlines", line = 1 }, { "next", line = 3 } } },
    { ",\n", { { "", "", line = 1 } } },
    { "a,\n", { { "a", "", line = 1 } } },
    { '"",b\n', { { "", "b", line = 1 } } },
    { "a\n\n\r\nb\n", { { "a", line = 1 }, { "b", line = 4 } } },
    { " a , b \n", { { " a ", " b ", line = 1 } } },
    { "caf\u{E9},\u{1F600}\n", { { "caf\u{E9}", "\u{1F600}", line = 1 } } },
  } do
    it(string.format("reads %q", case[1]), function() assert.same(case[2], csv.read(case[1])) end)
  end

  for _, case in ipairs {
    { 'a\n"b', 2, "not closed" },
    { 'a\n\n"b\nc\n', 3, "not closed" },
    { 'a\nb"c\n', 2, "quote inside" },
    { 'a\n"x\ny" z,1\n', 3, "closing quote" },
  } do
    it(string.format("refuses %q", case[1]), function()
      local rows, message, line = csv.read(case[1])
      assert.is_nil(rows)
      assert.is_truthy(message:find(case[3], 1, true), message)
      assert.equal(case[2], line)
    end)
  end

  it("takes a string", function() assert.has_error(function() csv.read(nil) end) end)
end)
