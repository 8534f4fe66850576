-- The stubs for editors (core/lua/ptext/meta) name every public function, and nothing else.

local document = require "ptext.document"
local ptext = require "ptext"
local support = require "support"

local meta = support.root .. "/core/lua/ptext/meta/"
local stubs = support.read(meta .. "ptext.lua") .. support.read(meta .. "plugins.lua")

-- The functions of a table or an object that are no metamethods, by name.
local function functions_of(value)
  local metatable = debug.getmetatable(value)
  local index = metatable and metatable.__index
  local names = {}
  for name, member in pairs(type(index) == "table" and index or value) do
    if type(member) == "function" and not name:find "^__" then names[name] = true end
  end
  return names
end

local function stubs_of(owner)
  local names = {}
  for name in stubs:gmatch("\nfunction " .. owner .. "[.:]([%w_]+)%(") do names[name] = true end
  return names
end

describe("the stubs", function()
  local made = document.new("test", "a")
  for owner, value in pairs { ptext = ptext, columns = ptext.columns, expression = ptext.columns.row,
    program = ptext.columns.program { a = 1 }, lexicon = ptext.lexicon { "a" }, names = ptext.names {}, sheet = ptext.sheet(),
    document = made, line = made.lines[1], span = made.lines[1]:span() } do
    it("have the functions of " .. owner, function()
      local expected, found = functions_of(value), stubs_of(owner)
      expected.segment = nil -- of a document: the engine's
      if owner == "ptext" then
        for _, name in ipairs { "spaced", "word_class", "endings", "clauses" } do expected[name] = true end -- of scripts
      end
      assert.is_truthy(next(found))
      assert.same(expected, found)
    end)
  end
end)
