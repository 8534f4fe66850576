-- Which variables a chunk may assign to.

local core = require "ptext.core"
local root = os.getenv "PTEXT_ROOT" or "."
local plain = dofile(root .. "/tests/lua/plain_assigned.lua")
local support = dofile(root .. "/tests/lua/support.lua")

describe("assigned", function()
  local cases = {
    { "local n = 1", "" }, { "n = 1", "n" }, { "n, m = 1, 2", "m n" }, { "n == 1", "" }, { "local function f() end", "" },
    { "function f() end", "f" }, { "function a.b() end", "" }, { "function a:b() end", "" }, { "local a, b = 1, 2", "" },
    { "local a <const>, b <close>, c = 1 a, c = 2", "a c" }, { "a.b = 1", "" }, { "a.b, c = 1", "c" }, { "'n = 1' n", "" },
    { "-- n = 1\nm = 2", "m" }, { "--[[ n = 1 ]] m = 2", "m" }, { "--[==[ ]] n = 1 ]==] m = 2", "m" }, { "[[n = 1]]", "" },
    { "x = 1. n = 2", "n x" }, { "local a = ... n = 1", "n" }, { "local x <const> n = 1", "n" }, { "n --[[x]] = 1", "n" },
    { "n -- c\n = 1", "n" }, { "local n\nn\n=\n1", "n" }, { "return n", "" }, { "f(n)", "" }, { "if n then end", "" },
    { "local x <close> = y n = 1", "n" }, { "(f)() n = 1", "n" }, { "repeat until x n = 1", "n" }, { "\"\\\"\" n = 1", "n" },
    { "x = y n, m = 1", "m n x" }, { "goto n ::n::", "" }, { "0x1p-3 n = 1", "n" },
  }
  for i, case in ipairs(cases) do
    it("names what may change: case " .. i, function()
      local set, names = core.assigned(case[1]), {}
      for name in pairs(set) do names[#names + 1] = name end
      table.sort(names)
      assert.are.equal(case[2], table.concat(names, " "))
    end)
  end

  local function same_names(source) assert.are.same(plain(source), core.assigned(source), source) end

  it("is the same as plainly, for the project's own Lua", function()
    local list = support.shell("cd " .. support.quote(root) .. " && find core plugins scripts tests -name '*.lua'")
    local count = 0
    for path in list:gmatch "[^\n]+" do
      local source = support.read(root .. "/" .. path)
      same_names(source)
      same_names(source:sub(#source // 3, #source // 2)) -- anywhere, in comments and strings too
      count = count + 1
    end
    assert.is_true(count > 100)
  end)

  local pieces = { "local", "function", "return", "in", "and", "elseif", "x", "y1", "_z", "=", "==", ",", "(", ")", ".", "..", "...", ":", "1", "0x1p-3",
    "5e", "1.5", "'a", "'", '"', "\\", "--", "--[[", "--[==[", "[[", "[=[", "]]", "]=]", "]==]", "<", "const", "close", ">", " ", "\n", "\r\n", "\t", "\0", "\xFF", "+", "~=" }
  local random = support.random(3)
  for round = 1, 300 do
    it("is the same as plainly, at random " .. round, function()
      local some = {}
      for i = 1, random(60) do some[i] = pieces[random(#pieces)] end
      same_names(table.concat(some))
      same_names(table.concat(some, " "))
    end)
  end

  it("is of a string", function() assert.has_error(function() core.assigned(nil) end) end)
end)
