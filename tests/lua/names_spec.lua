-- ptext.names, beside names told in plain Lua; and what is told of a text that a name may begin.

local ptext = require "ptext"
local plain = require "plain_names"
local support = require "support"

local lists = { particles = "ap de y", honorifics = "dr the rt hon", articles = "the", suffixes = "obe md",
  given = "jane april tom", never = "the home news april on editor", not_alone = "staff" }
local names = ptext.names(lists)

local pieces = { "Jane", "jane", "April", "Tom,", "Roe", "ROE", "NEWS", "Home", "Homes,", "ap", "de", "y", "Dr", "the", "The",
  "Rt", "Hon", "OBE", "MD.", "Staff", "Jo", "O\u{2019}Dowd", "o'Dowd", "al-Hadi", "Lindqvist-Hale", "Si\u{E2}n", "\u{C9}va",
  "\u{160}ar\u{FB}nas", "JaneDoe", "R.", "x", "3", "J@x", "Ed(a", "Caf\u{E9}", "\u{2019}", ",", "Doe;", "Smith\xFF" }
local spaces = { " ", " ", " ", "  ", "\t" }

local function made(pick)
  local parts = {}
  for i = 1, pick(7) do
    parts[#parts + 1] = i > 1 and spaces[pick(#spaces)] or ""
    parts[#parts + 1] = pieces[pick(#pieces)]
  end
  return table.concat(parts)
end

describe("ptext.names", function()
  it("reads what a plain search reads", function()
    local pick, read, found = support.random(17), plain(lists), 0
    for _ = 1, 20000 do
      local text, alone = made(pick), pick(2) == 1
      local first, last, known = read(text, alone)
      local expected = first and { first, last, known and true or false } or {}
      assert.same(expected, { names:read(text, 1, #text, alone) }, text)
      found = found + (first and 1 or 0)
    end
    assert.is_true(found > 500)
  end)

  it("reads a part of a string", function()
    assert.same({ 5, 12, true }, { names:read("By: Jane Roe OBE", 5, 16) })
    assert.is_nil((names:read("By: Jane Roe OBE")))
    assert.is_nil((names:read("Jane")))
    assert.same({ 1, 4, true }, { names:read("Jane", 1, 4, true) })
    assert.is_nil((names:read("")))
  end)

  it("knows where no name begins", function()
    assert.is_false(names:may_begin("Home and away"))
    assert.is_false(names:may_begin("Roe went on"))
    assert.is_true(names:may_begin("by Jane Roe | Editor", 4))
    assert.is_false(names:may_begin(""))
  end)

  it("never says so where one does", function()
    local pick, read = support.random(23), plain(lists)
    for _ = 1, 20000 do
      local text, alone = made(pick), pick(2) == 1
      for stop in text:gmatch "()[%s,@(;]" do
        if read(text:sub(1, stop - 1), alone) then
          assert.is_true(names:may_begin(text, 1, alone), text)
        end
      end
    end
  end)

  it("checks what it is given", function()
    for _, call in ipairs {
      function() ptext.names("jane") end,
      function() ptext.names { given = {} } end,
      function() names:read("Jane", 6) end,
      function() names:read("Jane", 1, 5) end,
      function() names:may_begin("Jane", 0) end,
    } do
      assert.has_error(call)
    end
  end)
end)
