local frozen = require "ptext.frozen"
local loader = require "ptext.loader"
local root = os.getenv "PTEXT_ROOT" or "."
local memory_files = dofile(root .. "/tests/lua/memory_files.lua")

local printed

-- Loads lib/main of these scripts (name to source); a single string is that script.
local function load_scripts(scripts)
  if type(scripts) == "string" then scripts = { ["lib/main"] = scripts } end
  local files = {}
  for name, source in pairs(scripts) do files["r/" .. name .. ".lua"] = source end
  printed = {}
  local made = loader.new { root = "r", files = memory_files(files), print = function(line) printed[#printed + 1] = line end }
  local script = made:open("lib/main")
  made:run(script)
  return made, script
end

-- The value that a script returns. Fails when it has problems.
local function open(scripts)
  local made, script = load_scripts(scripts)
  local problem = made.problems[1]
  assert(not problem, problem and problem.message)
  return made:copy(script, true), made
end

local function value_of(scripts)
  return (open(scripts))
end

-- The first problem as line and message.
local function problem_of(scripts)
  local made = load_scripts(scripts)
  assert(made.problems[1], "no problem")
  return made.problems[1].message, made.problems[1].line, made.problems[1].script
end

local function has(text, part)
  assert.is_truthy(tostring(text):find(part, 1, true), tostring(text))
end

describe("what scripts have", function()
  local works = {
    { "return { type(1), type('x'), type({}), type(print) }", { "number", "string", "table", "function" } },
    { "return { select('#', 1, 2, nil), select(2, 'a', 'b') }", { 3, "b" } },
    { "return { pcall(error, 'x', 0) }", { false, "x" } },
    { "return { xpcall(function() error('x', 0) end, function(e) return e .. '!' end) }", { false, "x!" } },
    { "return { unpack({ 1, 2 }) }", { 1, 2 } }, { "return { table.unpack({ 1, 2 }, 2) }", { 2 } },
    { "return { math.max(1, 2), math.type(1), math.floor(1.5) }", { 2, "integer", 1 } },
    { "return { utf8.len('\u{E9}'), utf8.char(233) }", { 1, "\u{E9}" } },
    { "return { ('a'):rep(3, ','), ('%5.1f|%s|%q'):format(1.25, 'x', 'y') }", { "a,a,a", ("%5.1f|x|\"y\""):format(1.25) } },
    { "return { (''):rep(math.maxinteger), ('a'):rep(0), ('a'):rep(-1) }", { "", "", "" } },
    { "return { pcall(error, 'x') }", { false, "x" } }, { "return { pcall(error) }", { false } },
    { "return { ('a-b'):find('-', 1, true), ('abc'):gsub('%w', { a = '1' }) }", { 2, "1bc", 3 } },
    { "local t = setmetatable({}, { __index = function(_, k) return k .. '!' end }) return { t.a, rawget(t, 'a') == nil }", { "a!", true } },
    { "local m = {} local t = setmetatable({}, m) return { getmetatable(t) == m, getmetatable('') == nil, getmetatable(lpeg.P 'a') == nil }",
      { true, true, true } },
    { "return { tostring(1), tostring(nil), tostring(true), tostring({}), tostring(print), tostring(lpeg.P 'a') }",
      { "1", "nil", "true", "table", "function", "userdata" } },
    { "return { tostring(setmetatable({}, { __tostring = function() return 'me' end })) }", { "me" } },
    { "return { ('%s %s'):format({}, print), string.format('%%p %d', 3) }", { "table function", "%p 3" } },
    { "return { tonumber('0x10'), tonumber('z', 36), rawlen({ 1, 2 }), rawequal(1, 1) }", { 16, 35, 2, true } },
    { "local out = {} for first, last in ptext.words 'one two' do out[#out + 1] = first .. '-' .. last end return out", { "1-3", "5-7" } },
    { "return { ptext.fold 'É', ptext.count 'é', ptext.version }", { "\u{E9}", 1, (require "ptext.version") } },
    { "return { lpeg.match(lpeg.C(lpeg.R '09' ^ 1), '12x'), (lpeg.P 'a' ^ 0):match 'aab' }", { "12", 3 } },
    { "return { re.match('abc', '{ . } .*'), re.compile('[0-9]+'):match '12x', (re.gsub('a1', '[0-9]', 'n')) }", { "a", 3, "an" } },
    { "return { re.match('xx', '{:a: . :} =a') }", { 3 } },
    { "local _ENV = { x = 1 } return { x }", { 1 } },
  }
  for i, case in ipairs(works) do
    it("works: case " .. i, function() assert.are.same(case[2], value_of(case[1])) end)
  end

  local absent = { "next", "rawset", "coroutine", "io", "os", "debug", "load", "loadstring", "loadfile", "dofile", "require",
    "package", "collectgarbage", "_G", "math.random", "math.randomseed", "string.dump", "lpeg.setmaxstack", "lpeg.ptree",
    "lpeg.pcode", "re.updatelocale", "ptext.dictionary_from", "ptext.os", "lpeg.P 'a'.setmaxstack", "('x').dump" }
  for _, name in ipairs(absent) do
    it("has no " .. name, function()
      local expression = name:find("^%(") and name or name:gsub("^lpeg.P 'a'", "(lpeg.P 'a')")
      local read = expression:find "%." and expression or "rawget(_ENV, '" .. expression .. "')"
      assert.are.same({ true }, value_of("return { " .. read .. " == nil }"))
    end)
  end
end)

describe("pairs", function()
  local cases = {
    { "{ b = 1, a = 2, [10] = 3, [2] = 4, [1.5] = 5, ['10'] = 6, [-1] = 7, B = 8 }", "-1 1.5 2 10 10 B a b" },
    { "{ 'x', 'y', nil, 'z' }", "1 2 4" }, { "{ nil, 2, 3, [10] = 1 }", "2 3 10" }, { "{}", "" }, { "{ 'x', n = 1 }", "1 n" },
    { "{ ['\\xC3\\xA9'] = 1, z = 2, ['a\\0b'] = 3, ['a\\0a'] = 4 }", "a\0a a\0b z \u{E9}" },
  }
  for i, case in ipairs(cases) do
    it("visits in order: case " .. i, function()
      local found = value_of("local out = {} for k in pairs(" .. case[1] .. ") do out[#out + 1] = tostring(k) end return table.concat(out, ' ')")
      assert.are.equal(case[2], found)
    end)
  end

  it("visits what is there at the start and still there", function()
    assert.are.equal("a c", value_of [[
      local t, out = { a = 1, b = 2, c = 3 }, {}
      for k in pairs(t) do out[#out + 1] = k; t.b = nil; t.d = 4 end
      return table.concat(out, ' ')]])
  end)

  it("visits a view as the table it shows", function()
    assert.are.equal("1=x 2=y a=1 b=2", value_of { ["lib/t"] = "return { 'x', 'y', b = 2, a = 1 }", ["lib/main"] = [[
      local out = {}
      for k, v in pairs(include "lib/t") do out[#out + 1] = k .. "=" .. v end
      return table.concat(out, ' ')]] })
  end)

  local refused = { { "nil", "table expected, got no value" }, { "'x'", "table expected, got string" },
    { "{ [true] = 1 }", "a key that is a boolean" }, { "{ [{}] = 1 }", "a key that is a table" } }
  for _, case in ipairs(refused) do
    it("refuses " .. case[1], function() has(problem_of("for _ in pairs(" .. case[1] .. ") do end return 1"), case[2]) end)
  end
end)

describe("table.sort", function()
  it("keeps equal items in their order", function()
    local source = [[
      local items = {}
      for i = 1, 500 do items[i] = { key = i % 7, at = i } end
      table.sort(items, function(a, b) return a.key < b.key end)
      for i = 2, 500 do
        local a, b = items[i - 1], items[i]
        assert(a.key < b.key or a.key == b.key and a.at < b.at)
      end
      local words = { "b", "a", "c" }
      table.sort(words)
      return words]]
    assert.are.same({ "a", "b", "c" }, value_of(source))
  end)

  for count = 0, 20 do
    it("sorts " .. count, function()
      local numbers = {}
      for i = 1, count do numbers[i] = (i * 7919) % 31 end
      local sorted = { table.unpack(numbers) }
      table.sort(sorted)
      local found = value_of("local t = { " .. table.concat(numbers, ",") .. " } table.sort(t) return t")
      assert.are.same(sorted, found)
    end)
  end

  local refused = { { "nil", "table expected" }, { "{}, 5", "function expected" }, { "{ 1, 'a' }", "attempt to compare" } }
  for _, case in ipairs(refused) do
    it("refuses " .. case[1], function() has(problem_of("table.sort(" .. case[1] .. ") return 1"), case[2]) end)
  end
end)

describe("errors of scripts", function()
  local cases = {
    { "x = 1 return 1", "cannot assign to the global `x`: declare it with `local`", 1 },
    { "\nfunction helper() end return 1", "cannot assign to the global `helper`", 2 },
    { "_ENV.y = 1 return 1", "global `y`", 1 }, { "string = 1 return 1", "global `string`", 1 },
    { "\n\nreturn io.open 'x'", "scripts have no `io`", 3 },
    { "local t = thems {} return t", "there is no `thems`; did you mean `themes`?", 1 },
    { "return {\n reader = blog }", 'there is no `blog`: text stands in quotes, "blog", and a variable', 2 },
    { "local function f() return count end\nreturn f() or 1", "there is no `count`", 1 },
    { "local t = {\n a = 1\n b = 2 }", "near 'b': is a comma missing before it?", 3 },
    { "local t = {\n 'a' 'b' }", "is a comma missing before it?", 2 },
    { "return {\n “a” }", "near '<\\226>': write straight quotes, \", instead of “", 2 },
    { "return {\n ‘a’ }", "write straight quotes, \", instead of ‘", 2 },
    { "\xFF\xFEr\0", "save the file as UTF-8", 1 }, { "return { × }", "unexpected symbol near '<\\195>'", 1 },
    { "return { 'A\\*' }", "in quotes a \\ is written twice", 1 },
    { "return { a = { 1 } } }", "<eof> expected near '}': there is a } too many", 1 },
    { "return 'x\n", "unfinished string near ''x': the quotes are not closed on this line", 1 }, { "error('boom')", "boom", 1 }, { "\nerror('boom', 0)", "boom", 2 },
    { "\nerror('boom', 2)", "boom", 2 }, { "\nerror('boom', 3)", "boom", 2 }, { "error('boom', 99)", "boom", 1 },
    { "local function f() error('blame', 2) end\nf()", "blame", 2 },
    { "error({})", "the error is not a message but a table", 1 }, { "error()", "the error is not a message but a nil", 1 },
    { "local function f() error('deep') end\nlocal function g() f() end\ng()", "deep", 1 },
    { "local n = 1", "the script returns nothing", 1 }, { "return nil", "the script returns nothing", 1 },
    { "return themes(5)", "`themes` takes a table: themes { … }", 1 }, { "local x = rules() return x", "`rules` takes a table", 1 },
    { "\n\nlocal function f() return f() + 1 end f()", "stack overflow", 3 },
    { "local s = ('x'):rep(1e10) return 1", "resulting string too large", 1 },
    { "return string.format('%p', {})", "scripts cannot use '%p'", 1 },
    { "return ('%-10p'):format({})", "scripts cannot use '%p'", 1 },
    { "\27Lua", "attempt to load a binary chunk", 1 },
    { "setmetatable({}, { __gc = function() end }) return 1", "a metatable of a script cannot have __gc", 1 },
    { "setmetatable({}, { __mode = 'k' }) return 1", "a metatable of a script cannot have __mode", 1 },
    { "setmetatable(5, {}) return 1", "table expected", 1 }, { "setmetatable({}, 5) return 1", "nil or table expected", 1 },
    { "setmetatable(setmetatable({}, { __metatable = 1 }), {}) return 1", "cannot change a protected metatable", 1 },
    { "setmetatable(string, {}) return 1", "cannot change a protected metatable", 1 },
    { "setmetatable(_ENV, {}) return 1", "cannot change a protected metatable", 1 },
    { "string.len = 5 return 1", "attempt to change a read-only table", 1 },
    { "lpeg.P = nil return 1", "attempt to change a read-only table", 1 },
    { "table.insert(string, 5) return 1", "attempt to change a read-only table", 1 },
  }
  for i, case in ipairs(cases) do
    it(("say what is wrong: case %d, %s"):format(i, case[2]), function()
      local message, line, script = problem_of(case[1])
      has(message, case[2])
      assert.are.equal(case[3], line)
      assert.are.equal("r/lib/main.lua", script)
      assert.is_nil(message:find("0x%x"), message)
    end)
  end

  it("show the line of a function that another script calls", function()
    local message, line, script = problem_of { ["lib/f"] = "\nreturn function() error 'inside' end",
      ["lib/main"] = "local f = include 'lib/f'\nf()\nreturn 1" }
    assert.are.same({ "inside", 2, "r/lib/f.lua" }, { message, line, script })
  end)

  it("show the names by which scripts call what looks for words", function()
    for name, argument in pairs { lexicon = "'x'", word_class = "5", endings = "5" } do
      local message, line = problem_of("\nlocal found = ptext." .. name .. "(" .. argument .. ") return { found }")
      has(message, "bad argument #1 to 'ptext." .. name .. "' (table expected")
      assert.are.equal(2, line)
    end
  end)

  it("print to a writer, with the script's name and no addresses", function()
    value_of "print('a', 1, nil, {}) return 1"
    assert.are.same({ "lib/main.lua: a\t1\tnil\ttable" }, printed)
  end)

  it("leave the methods of strings as they were", function()
    load_scripts "error 'x'"
    assert.are.equal(string, getmetatable("").__index)
    local value = value_of "return { f = function() return ('x').dump end }"
    assert.is_nil(value.f())
    assert.are.equal(string, getmetatable("").__index)
  end)
end)

describe("include", function()
  it("gives what the script returns, once", function()
    local value = value_of { ["lib/n"] = "print 'once' return { v = 1 }",
      ["lib/main"] = "local a, b = include 'lib/n', include 'lib/n.lua' return { a == b, a.v }" }
    assert.are.same({ true, 1 }, value)
    assert.are.same({ "lib/n.lua: once" }, printed)
  end)

  it("gives functions and patterns", function()
    assert.are.same({ 5, 3 }, value_of { ["lib/n"] = "return { f = function(x) return x + 1 end, p = lpeg.P 'ab' }",
      ["lib/main"] = "local n = include 'lib/n' return { n.f(4), n.p:match 'abc' }" })
  end)

  it("gives a grammar that LPeg takes", function()
    assert.are.same({ 4 }, value_of { ["lib/g"] = "return { 'S', S = lpeg.P 'a' * lpeg.V 'S' + lpeg.P 'b' }",
      ["lib/main"] = "return { lpeg.P(include 'lib/g'):match 'aab' }" })
  end)

  local refused = {
    { { ["lib/main"] = "include 'lib/none'" }, "no script `lib/none`: looked for r/lib/none.lua" },
    { { ["lib/none2"] = "", ["lib/main"] = "include 'lib/none'" }, "; did you mean `lib/none2`?" },
    { { ["lib/main"] = "include 'lib/main'" }, "`lib/main` includes `lib/main`: scripts cannot include each other" },
    { { ["lib/main"] = "include 'lib/a'", ["lib/a"] = "include 'lib/b' return 1", ["lib/b"] = "include 'lib/a' return 1" },
      "`lib/a` includes `lib/b` includes `lib/a`" },
    { { ["lib/main"] = "return include 'lib/a'", ["lib/a"] = "return include 'lib/b'", ["lib/b"] = "return include 'lib/a'" },
      "`lib/a` includes `lib/b` includes `lib/a`" },
    { { ["lib/main"] = "include '../x'" }, "a script is named by folder and name" },
    { { ["lib/main"] = "include '/etc/passwd'" }, "a script is named by folder and name" },
    { { ["lib/main"] = "include 'lib/../x'" }, "a script is named by folder and name" },
    { { ["lib/main"] = "include 'lib/.x'" }, "a script is named by folder and name" },
    { { ["lib/main"] = "include 'a\\0b'" }, "a script is named by folder and name" },
    { { ["lib/main"] = "include(5)" }, "a script is named by folder and name" },
    { { ["lib/main"] = "include()" }, "a script is named by folder and name" },
  }
  for i, case in ipairs(refused) do
    it("refuses case " .. i .. ": " .. case[2], function() has(problem_of(case[1]), case[2]) end)
  end

  it("tells an error of an included script once, in that script", function()
    local made = load_scripts { ["lib/main"] = "local a = include 'lib/a' return a", ["lib/a"] = "\n\nerror 'bad'" }
    assert.are.equal(1, #made.problems)
    assert.are.same({ "r/lib/a.lua", 3, "bad" }, { made.problems[1].script, made.problems[1].line, made.problems[1].message })
  end)

  it("gives read-only tables", function()
    for _, code in ipairs { "t.a = 2", "t.b = 1", "t.inner.x = 1", "t[1] = 1", "table.insert(t, 1)", "table.sort(t.list)",
      "table.remove(t.list)", "setmetatable(t, {})", "t.inner = nil", "table.move({ 1 }, 1, 1, 1, t)" } do
      local message = problem_of { ["lib/t"] = "return { a = 1, inner = { y = 2 }, list = { 3, 2, 1 } }",
        ["lib/main"] = "local t = include 'lib/t' " .. code .. " return 1" }
      assert.is_truthy(message:find("read-only", 1, true) or message:find("protected", 1, true), code .. ": " .. message)
    end
  end)

  it("keeps lengths, lists and metatables of read-only tables", function()
    assert.are.same({ 3, "3 2 1", 3, "me", 7, true, 9, 42, true }, value_of { ["lib/t"] = [[
      local class = { get = function(self) return self.n end }
      class.__index = class
      class.__tostring = function() return "me" end
      class.__add = function(a, b) return a.n + b.n end
      local dynamic = setmetatable({}, { __index = function(_, key) return key == "x" and 42 or nil end })
      return { list = { 3, 2, 1 }, object = setmetatable({ n = 7 }, class), class = class, dynamic = dynamic,
        new = function(n) return setmetatable({ n = n }, class) end }]], ["lib/main"] = [[
      local t = include "lib/t"
      local all = {}
      for _, item in ipairs(t.list) do all[#all + 1] = item end
      return { #t.list, table.concat(all, " "), select("#", table.unpack(t.list)), tostring(t.object), t.object:get(),
        getmetatable(t.object) == t.class, t.new(9):get(), t.dynamic.x, t.object + t.new(1) == 8 }]] })
  end)

  it("works only while a script is loaded", function()
    local value = value_of { ["lib/a"] = "return 1", ["lib/main"] = "return { f = function() return include 'lib/a' end }" }
    local ok, message = pcall(value.f)
    assert.is_false(ok)
    has(message, "`include` works while a script is loaded, not later")
  end)
end)

describe("scripts that are loaded", function()
  -- A script with 170 variables that its function counts up, which gives their sum.
  local function many()
    local names, counted = {}, {}
    for i = 1, 170 do names[i], counted[i] = "v" .. i, string.format("v%d = (v%d or 0) + 1", i, i) end
    return string.format("local %s return { f = function() %s return %s end }", table.concat(names, ", "),
      table.concat(counted, " "), table.concat(names, " + "))
  end

  local keep_nothing = {
    { "one of many variables", many(), 170 },
    { "counter", "local n = 0 return { f = function() n = n + 1 return n end }", 1 },
    { "counter in a function", "local function new() local n = 0 return function() n = n + 1 return n end end return { f = new() }", 1 },
    { "last value", "local last return { f = function() local l = last; last = { 'x' }; return l and l[1] end }", nil },
    { "assignment behind a comment", "local n = 0 return { f = function() n --[[ ]] = n + 1 return n end }", 1 },
    { "assignment of two", "local n, m = 0, 0 return { f = function() n, m = n + 1, m + 1 return n + m end }", 2 },
    { "assignment by function", "local n = function() return 0 end return { f = function() local v = n() + 1 function n() return v end return v end }", 1 },
    { "assignment after a number", "local n, x = 0 return { f = function() x = 1. n = n + 1 return n end }", 1 },
    { "assignment after ...", "local n = 0 return { f = function(...) local a = ... n = n + 1 return n end }", 1 },
    { "assignment after an attribute", "local n = 0 return { f = function() local x <const> n = n + 1 return n end }", 1 },
    { "assigned environment", "return { f = function() local v = rawget(_ENV, 'x'); _ENV = { x = 5, rawget = rawget } return v end }", nil },
    { "counter in a pattern", "local n = 0 local p = lpeg.P 'a' / function() n = n + 1 return n end return { f = function() return p:match 'a' end }", 1 },
    { "counter in a pattern's table", "local t = { a = { f = (function() local n = 0 return function() n = n + 1 return n end end)() } }"
      .. " local p = lpeg.C 'a' / t return { f = function() return p:match('a').f() end }", 1 },
    { "counter in a grammar", "local n = 0 local p = lpeg.P { 'S', S = lpeg.Cmt('a', function() n = n + 1 return true, n end) }"
      .. " return { f = function() return p:match 'a' end }", 1 },
    { "counter in a metatable", "local n = 0 local t = setmetatable({}, { __index = function() n = n + 1 return n end }) return { f = function() return t.x end }", 1 },
    { "counter in a re pattern", "local n = 0 local p = re.compile('. -> f', { f = function() n = n + 1 return n end }) return { f = function() return p:match 'a' end }", 1 },
    { "counter of a library", { ["lib/c"] = "local n = 0 return { up = function() n = n + 1 return n end }",
      ["lib/main"] = "local c = include 'lib/c' return { f = function() return c.up() end }" }, 1 },
  }
  for _, case in ipairs(keep_nothing) do
    it("keep no " .. case[1], function()
      local value, made = open(case[2])
      for _ = 1, 3 do
        made:restore()
        assert.are.equal(case[3], value.f())
      end
    end)
  end

  local refuse = {
    { "a table", "local t = {} return { f = function() t.x = 1 end }", "read-only" },
    { "an inner table", "local t = { { } } return { f = function() t[1].x = 1 end }", "read-only" },
    { "its own result", "local r = {} r.f = function() r.x = 1 end return r", "read-only" },
    { "a table in a pattern", "local p = lpeg.Cc {} return { f = function() p:match('').x = 1 end }", "read-only" },
    { "a table in a grammar", "local t = {} local p = lpeg.P { lpeg.Cc(t) } return { f = function() p:match('').x = 1 end }", "read-only" },
    { "a table of a query", "local p = lpeg.C 'a' / { a = {} } return { f = function() p:match('a').x = 1 end }", "read-only" },
    { "a metatable", "local m = {} local t = setmetatable({}, m) return { f = function() getmetatable(t).x = 1 end }", "read-only" },
    { "a class", "local c = {} c.__index = c local o = setmetatable({}, c) return { f = function() o.__index.x = 1 end }", "read-only" },
    { "a key", "local k = {} local t = setmetatable({}, { __call = function() return k end }) return { f = function() t().x = 1 end }", "read-only" },
    { "the library", "return { f = function() string.x = 1 end }", "read-only" },
    { "a global", "return { f = function() x = 1 end }", "cannot assign to the global `x`" },
    { "an upvalue of an upvalue", "local t = {} local function g() return t end return { f = function() g().x = 1 end }", "read-only" },
    { "sorting a list", "local t = { 2, 1 } return { f = function() table.sort(t) end }", "read-only" },
    { "its object", "local o = setmetatable({}, { __newindex = function(t, k, v) end }) return { f = function() o.x = 1 end }", "read-only" },
  }
  for _, case in ipairs(refuse) do
    it("refuse to change " .. case[1], function()
      local value = value_of(case[2])
      local ok, message = pcall(value.f)
      assert.is_false(ok)
      has(message, case[3])
      has(message, "r/lib/main.lua:1: ")
    end)
  end

  local cannot_be_kept = {
    { "gmatch", "local it = ('abc'):gmatch '.' return { f = function() return it() end }" },
    { "words", "local it = ptext.words 'a b' return { f = function() return it() end }" },
    { "pairs", "local it = pairs { 1, 2 } return { f = function() return it() end }" },
    { "an iterator in a table", "local t = { (pairs { 1, 2 }) } return { f = function() return t[1]() end }" },
    { "an iterator in a pattern", "local p = lpeg.P 'a' / (pairs { 1, 2 }) return { f = function() return p:match 'a' end }" },
    { "an iterator as result", "return { f = ('abc'):gmatch '.' }" },
  }
  for _, case in ipairs(cannot_be_kept) do
    it("cannot keep " .. case[1], function() has(problem_of(case[2]), "cannot be kept") end)
  end

  it("may hold what never changes", function()
    local value = value_of [[
      local find, P, words = string.find, lpeg.P "a", ptext.words
      local list, nested = { "a", "b" }, { inner = { x = { 1, 2, 3 } } }
      return { f = function(s)
        local n = 0
        for _ in words(s) do n = n + 1 end
        local sum = 0
        for _, v in ipairs(nested.inner.x) do sum = sum + v end
        for k in pairs(list) do sum = sum + k end
        return find(s, "b"), P:match(s), n, table.concat(list), sum, #list, select("#", table.unpack(list))
      end }]]
    assert.are.same({ 3, 2, 2, "ab", 9, 2, 2 }, { value.f "a b" })
  end)

  it("settle on what they hold then", function()
    local value, made = open "local n, t = 0 return { begin = function(x) n, t = x, { x } end, f = function() n = n + 1 return n, t[1] end, g = function() t[1] = 0 end }"
    value.begin(10)
    assert.is_true(made:settle())
    for _ = 1, 3 do
      made:restore()
      assert.are.same({ 11, 10 }, { value.f() })
    end
    assert.is_false(pcall(value.g))
  end)

  it("cannot settle on an iterator", function()
    local value, made = open "local it return { begin = function() it = ('a'):gmatch '.' end, f = function() return it end }"
    value.begin()
    local ok, message = made:settle()
    assert.is_nil(ok)
    has(message, "cannot be kept")
  end)

  it("cannot hold tables without end", function()
    has(problem_of "local t = {} for _ = 1, 1000 do t = { t } end return { f = function() return t end }", "nested too deeply")
    local made, script = load_scripts "local t = {} t.t = t return t"
    assert.has_error(function() made:copy(script) end, "a table is nested too deeply, or holds itself")
    made, script = load_scripts "local t = {} for _ = 1, 50 do t = { t, t } end return t"
    assert.has_error(function() made:copy(script) end, "a table holds too much")
  end)
end)

describe("ways out", function()
  local attacks = {
    "return { ('x').dump }", "return { ((lpeg.P 'x').setmaxstack) }", "return { getmetatable('') }", "return { getmetatable(lpeg.P 'x') }",
    "return { getmetatable(_ENV) }", "return { getmetatable(string) }", "return { getmetatable(print) }",
    "return { (select(2, pcall(string.format, '%p', {}))):match '0x%x+' }",
    "return { tostring({}):match '%x%x%x' }", "return { tostring(print):match '0x' }", "return { (('%s'):format({})):match '0x' }",
    "return { tostring(setmetatable({}, { __name = 'n' })):match '0x' }",
    "return { select(2, pcall(error, {})).x }", "return { rawget(_ENV, 'io') }", "return { rawget(string, 'dump') }",
    "local ok, e = pcall(function() local x = {} .. {} end) return { e:match '0x' }",
    "local t = setmetatable({}, { __index = _ENV }) return { rawget(t, 'io'), (select(2, pcall(function() return t.io end))).x }",
    "return { (xpcall(function() error() end, function() return io end)) or nil }",
    "local seen for k in pairs(_ENV) do if k == 'io' then seen = k end end return { seen }",
    "local leak for k, v in pairs(string) do if k == 'dump' then leak = v end end return { leak }",
    "local leak; string.gsub('a', 'a', setmetatable({}, { __index = function(_, k) leak = ('x').dump return nil end })) return { leak }",
    "local leak; table.sort({ 2, 1 }, function(a, b) leak = ('x').dump return a < b end) return { leak }",
    "local leak; lpeg.P(function(s) leak = ('x').dump return true end):match 'x' return { leak }",
    "local leak; tostring(setmetatable({}, { __tostring = function() leak = ('x').dump return 'x' end })) return { leak }",
    "local p = lpeg.P 'x' return { p.__index, p.__gc, p.__metatable, p.new }",
    "return { lpeg.locale { }.io }",
  }
  for i, source in ipairs(attacks) do
    it("do not lead out: " .. i, function()
      local value = value_of(source)
      assert.are.same({}, value)
    end)
  end

  it("weak tables cannot be made later", function()
    local value = value_of [[
      local m = {}
      local t = setmetatable({}, m)
      m.__mode = "k"
      m.__gc = function() error "collected" end
      for i = 1, 100 do t[{}] = i end
      local junk
      for i = 1, 20000 do junk = { junk and 1 } end
      local n = 0
      for i = 1, 100 do t[i] = nil end
      return { getmetatable(t).__mode }]]
    assert.are.same({ "k" }, value)
  end)

  it("errors with metamethods run nothing outside", function()
    local made = load_scripts "error(setmetatable({}, { __tostring = function() return ('x').dump end }))"
    assert.are.equal("the error is not a message but a table", made.problems[1].message)
  end)

  it("the metatable of a result runs nothing", function()
    local made, script = load_scripts [[
      return setmetatable({ a = 1 }, { __index = function() error "run" end, __pairs = function() error "run" end,
        __len = function() error "run" end })]]
    assert.are.same({ a = 1 }, made:copy(script))
  end)

  it("no state of LPeg's memory of patterns stays", function()
    local value, made = open [[return { f = function() return (re.find("abc", "'c'")) end }]]
    made:restore()
    assert.are.equal(3, value.f())
    made:restore()
    assert.are.equal(3, value.f())
  end)
end)

describe("frozen data", function()
  it("is read-only all through", function()
    local view = frozen.data { a = { b = { 1, 2 } } }
    assert.are.equal(2, #view.a.b)
    assert.is_false(pcall(function() view.a.b[3] = 1 end))
    assert.is_true(frozen.is_view(view.a))
    assert.are.same({ a = { b = { 1, 2 } } }, frozen.thaw(view))
  end)
end)
