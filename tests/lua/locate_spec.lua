local lexer = require "ptext.lexer"
local locate = require "ptext.locate"

local function place(source, path, options)
  local line, column = locate.place(source, path, options)
  return line .. ":" .. column
end

describe("lexer", function()
  local cases = {
    { "", {} },
    { "a.b = 1", { "a", ".", "b", "=", "1" } },
    { "x -- c\ny --[[ d\n]] z --[==[ ]] ]==] w", { "x", "y", "z", "w" } },
    { '"a\\"b" \'c\\\'d\' [[e]] [=[f]]]=]', { '"a\\"b"', "'c\\'d'", "[[e]]", "[=[f]]]=]" } },
    { '"a\\z  \n  b" c', { '"a\\z  \n  b"', "c" } },
    { "0x1Fp-3 1e+5 .5 3..2", { "0x1Fp-3", "1e+5", ".5", "3..2" } },
    { "a<=b ~= c//d << e :: f ... .. g", { "a", "<=", "b", "~=", "c", "//", "d", "<<", "e", "::", "f", "...", "..", "g" } },
    { "t[ [[x]] ]", { "t", "[", "[[x]]", "]" } },
    { "#!/usr/bin/lua\nx", { "x" } },
    { "\xEF\xBB\xBFx", { "x" } },
    { '"never closed', { '"never closed' } },
    { '"closed by the line\nx', { '"closed by the line', "x" } },
    { "[[never closed", { "[[never closed" } },
    { "--[[never closed", {} },
    { "a \xC3\xA9 \0 $", { "a", "\xC3", "\xA9", "\0", "$" } },
  }
  for i, case in ipairs(cases) do
    it("cuts case " .. i, function()
      local texts = {}
      for n, token in ipairs(lexer.tokens(case[1])) do
        texts[n] = token.text
        assert.are.equal(token.text, case[1]:sub(token.first, token.last))
      end
      assert.are.same(case[2], texts)
    end)
  end

  local strings = { [["plain"]], [['a\tb\\\"\'\a\b\f\n\r\v']], [["\x41\65\065\u{E9}\u{20AC}\z
     x\
y"]], "[[\nline\n]]", "[==[\r\na]]b\r\nc]==]", "'\\0661'", "''", "[[]]" }
  for i, literal in ipairs(strings) do
    it("reads string " .. i .. " as Lua does", function()
      local value, places = lexer.string(lexer.tokens(literal)[1])
      assert.are.equal(load("return " .. literal)(), value)
      assert.are.equal(#value, #places)
    end)
  end

  it("raises for what is no string", function()
    assert.has_error(function() lexer.tokens(5) end, "tokens: the source must be a string")
  end)
end)

describe("locate", function()
  local source = [==[
-- a comment { with = "a table" }
local common = { "one", "two" }
local function helper(x)
  return { x, y = function() return { 1 } end }
end

return themes {
  partnership = {
    about = "A.",
    "partner", 'multi-agency', [[joined-up]],
    except = { "a", { "Working Together", case = true }, "b(c" },
    ["tests"] = { hit = { [1] = "h", "i" }, miss = common },
  },
  funding = ( { "x"; "y"; near = helper(2), when = function(s) if s then return { 1, 2 } end; return a, b end, "z" } ),
  ['odd name'] = { "é", "ü", bad = 1 },
  made = include "lib/x",
}
]==]
  local cases = {
    { {}, "7:8" },
    { { "partnership" }, "8:17" },
    { { "partnership" }, "8:3", { key = true } },
    { { "partnership", "about" }, "9:13" },
    { { "partnership", 1 }, "10:5" },
    { { "partnership", 2 }, "10:16" },
    { { "partnership", 3 }, "10:32" },
    { { "partnership", "except" }, "11:14" },
    { { "partnership", "except" }, "11:5", { key = true } },
    { { "partnership", "except", 2, 1 }, "11:23" },
    { { "partnership", "except", 2, "case" }, "11:43", { key = true } },
    { { "partnership", "except", 3 }, "11:58" },
    { { "partnership", "except", 3 }, "11:60", { offset = 2 } },
    { { "partnership", "except", 3 }, "11:62", { offset = 4 } },
    { { "partnership", "tests" }, "12:6", { key = true } },
    { { "partnership", "tests", "hit", 1 }, "12:38" },
    { { "partnership", "tests", "miss", 2 }, "2:25" },
    { { "funding", 2 }, "14:22" },
    { { "funding", 3 }, "14:112" },
    { { "funding", "when" }, "14:45", { key = true } },
    { { "funding", "near", 1 }, "14:34" },
    { { "odd name", "bad" }, "15:30", { key = true } },
    { { "odd name", "nothing" }, "15:18" },
    { { "made", "a", "b" }, "16:10" },
    { { "nowhere" }, "7:8" },
    { { "partnership", "except", 9 }, "11:14" },
  }
  for _, case in ipairs(cases) do
    it("finds " .. table.concat(case[1], ".") .. " at " .. case[2], function()
      assert.are.equal(case[2], place(source, case[1], case[3]))
    end)
  end

  local offsets = {
    { [[return { "ab" }]], 1, "1:11" }, { [[return { "ab" }]], 2, "1:12" }, { [[return { "ab" }]], 3, "1:13" },
    { [[return { "a\tb(c" }]], 4, "1:15" }, { [[return { "\u{E9}b" }]], 2, "1:11" }, { [[return { "\u{E9}b" }]], 3, "1:17" },
    { [[return { "\65\x42c" }]], 3, "1:18" }, { "return { \"a\\z  \n   b\" }", 2, "2:4" },
    { "return { [[\nab\ncd]] }", 4, "3:1" }, { "return { [==[ab]==] }", 3, "1:16" }, { [[return { "é" .. 'b(' .. "c" }]], 4, "1:19" },
    { [[return { "é" .. 'b(' .. "c" }]], 5, "1:26" }, { [[return { "a" .. f() }]], 1, "1:11" },
    { [[return { "a" .. f() }]], 5, "1:10" }, { [[return { ("ab") }]], 2, "1:13" },
    { "local e = 'x(y'\nreturn { e }", 2, "1:13" }, { [[return { f "x" }]], 1, "1:10" },
  }
  for i, case in ipairs(offsets) do
    it("finds character " .. case[2] .. " of string " .. i, function()
      assert.are.equal(case[3], place(case[1], { 1 }, { offset = case[2] }))
    end)
  end

  local shapes_of_return = {
    { "return { a = 1 }", "1:14" }, { "return themes { a = 1 }", "1:21" }, { "return themes({ a = 1 })", "1:21" },
    { "return (rules { a = 1 })", "1:21" }, { "local t = { a = 1 }\nreturn ruleset(t)", "1:17" },
    { "local t = themes { a = 1 }\nreturn t", "1:24" }, { "local t <const> = { a = 1 }\nreturn t", "2:8" },
    { "local themes = themes\nlocal t = themes{ a = 1 } return t", "2:23" },
    { "local t = {}\nt.a = 1\nreturn t", "3:8" }, { "return make()", "1:8" }, { "x = 1", "1:1" }, { "", "1:1" },
    { "if x then return { a = 2 } end\nreturn { a = 1 }", "2:14" },
    { "local function f() return { a = 2 } end\nreturn { a = 1 }", "2:14" },
    { "for i = 1, 2 do local x = { a = 3 } end\nreturn { a = 1 }", "2:14" },
    { "repeat local x = { a = 3 } until true\nreturn { a = 1 }", "2:14" },
    { "return { a = 0, a = 1 }", "1:21" }, { "\xEF\xBB\xBFreturn { a = 1 }", "1:14" },
    { "#!shebang\nreturn { a = 1 }", "2:14" }, { "return\r\n{\r\na = 1 }", "3:5" }, { "return\r{\ra = 1 }", "3:5" },
    { "return { [\"a\"] = 1 }", "1:18" }, { "return { [ [[a]] ] = 1 }", "1:22" }, { "return { [x] = 5, a = 1 }", "1:23" },
    { "return { a = 1", "1:14" }, { "return { {{{{ (", "1:8" },
    { "-- caf\u{E9}\nreturn { \"\u{E9}\u{E9}\", a = 1 }", "2:20" }, { "return { '\xFF\xFF', a = 1 }", "1:20" },
  }
  for i, case in ipairs(shapes_of_return) do
    it("follows way of returning " .. i, function() assert.are.equal(case[2], place(case[1], { "a" })) end)
  end

  local repeated = {
    { "return { a = 1, b = 2 }", "" }, { "return { a = 1, b = { a = 2 }, c = { a = 3 } }", "" },
    { "return { a = 1,\n  b = 2,\n  a = 3 }", "a 3:3 1" }, { "return { a = 1, ['a'] = 2, [ [[a]] ] = 3 }", "a 1:18 1, a 1:30 1" },
    { "return { 'x', 'x', [1] = 'y', [1] = 'z' }", "1 1:32 1" }, { "local t = { a = 1, a = 2 }\nreturn 5", "a 1:20 1" },
    { "return { f = function() local x = 1 x = 2 return { x = x, y = x } end, x = 1 }", "" },
    { "return { a = { b = 1, b = 2 }, a = 1 }", "a 1:32 1, b 1:23 1" }, { "return { [x] = 1, [x] = 2 }", "" },
    { "return { a = 1, -- a = 2\n b = 'a = 3' }", "" }, { "return { a = 1, a", "" }, { "", "" },
  }
  for i, case in ipairs(repeated) do
    it("tells keys that are written twice: case " .. i, function()
      local out = {}
      for n, twice in ipairs(locate.repeated(case[1])) do
        out[n] = string.format("%s %d:%d %d", twice.key, twice.line, twice.column, twice.before)
      end
      assert.are.equal(case[2], table.concat(out, ", "))
    end)
  end

  it("does not go in circles", function()
    assert.are.equal("3:8", place("local a = b\nlocal b = a\nreturn a", { "x" }))
  end)

  it("gives a place for any source whatever", function()
    local pieces = { "return", "{", "}", "(", ")", "[", "]", "=", ",", ";", "'a'", "\"", "[[", "]]", "--", "x", "1", "end",
      "function", "local", "themes", "..", "\n", "\\", "\xC3" }
    local seed = 7
    for _ = 1, 2000 do
      local parts = {}
      for i = 1, 12 do
        seed = (seed * 1103515245 + 12345) % 2147483648
        parts[i] = pieces[seed // 65536 % #pieces + 1]
      end
      local line, column = locate.place(table.concat(parts, " "), { "x", 1, "x" }, { offset = 2, key = seed % 2 == 0 })
      assert.is_true(line >= 1 and column >= 1)
    end
  end)

  it("asks a source about each of many places at no more cost than about few", function()
    local function steps_for(count)
      local lines, owner, steps = { "local shared = { 'x' }", "return {" }, {}, 0
      for i = 1, count do lines[#lines + 1] = string.format("  t%d = { 'some words', wrong = true, more = shared },", i) end
      local text = table.concat(lines, "\n") .. "\n}"
      debug.sethook(function() steps = steps + 1 end, "", 100)
      for i = 1, count do
        local path = ({ { "t" .. i, "wrong" }, { "t" .. i, 1 }, { "t" .. i, "more", 1 } })[i % 3 + 1]
        local line = locate.place(text, path, { owner = owner, offset = i % 2 == 0 and 3 or nil })
        assert.are.equal(i % 3 == 2 and 1 or i + 2, line)
      end
      debug.sethook()
      return steps
    end
    assert.is_true(steps_for(800) < 5 * steps_for(200))
  end)

  it("checks its arguments", function()
    assert.has_error(function() locate.place(nil, {}) end, "locate.place: the source must be a string")
    assert.has_error(function() locate.place("", "a") end, "locate.place: the path must be a table")
    assert.has_error(function() locate.repeated() end, "locate.repeated: the source must be a string")
  end)
end)
