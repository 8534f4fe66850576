-- The examples of `ptext help rules` find what they say, and there is one for every key of a rule.

local document = require "ptext.document"
local examples = require "ptext.ruleexamples"
local help = require "ptext.help"
local rules = require "ptext.rules"
local ruleset = require "ptext.ruleset"
local shapes = require "ptext.shapes"

local root = os.getenv "PTEXT_ROOT" or "."
local support = dofile(root .. "/tests/lua/support.lua")

local function load_rules(source)
  local folder = support.folder { ["rules/main.lua"] = "return ruleset { rules = 'rules/r' }",
    ["rules/r.lua"] = "return rules {\n" .. source .. "\n}" }
  local loaded, problems = ruleset.load(folder .. "/rules/main.lua", { user = folder, shipped = folder .. "/s", plugins = folder })
  assert(loaded, problems and problems[1] and ruleset.message(problems[1]))
  return loaded
end

local function shown(find)
  local parts = {}
  for key, value in pairs(find.attributes) do parts[#parts + 1] = key .. " = " .. tostring(value) end
  table.sort(parts)
  return find.rule .. ": " .. find.span:text() .. (parts[1] and " {" .. table.concat(parts, ", ") .. "}" or "")
end

local function named(mention)
  return mention.kind .. ": " .. mention.text .. (mention.canonical and " = " .. mention.canonical or "") .. ", "
    .. (mention.count == 1 and "once" or mention.count .. " times")
end

local function each(list, show)
  local out = {}
  for i, item in ipairs(list) do out[i] = show(item) end
  return out
end

describe("examples of rules", function()
  teardown(support.clean)

  for i, example in ipairs(examples) do
    it("find what they say: " .. i .. ", " .. example.text, function()
      local loaded = load_rules(example.rules)
      local made = document.new("text", example.text)
      made:segment()
      local finds, mentions = rules.find(made, loaded, made.core:match(loaded.dictionary))
      assert.are.same({}, made.problems)
      assert.are.same(example.found, each(finds, shown))
      if example.mentions then assert.are.same(example.mentions, each(mentions:list(), named)) end
    end)
  end

  it("have every key of a rule, and stand in the help", function()
    local text, all = help.rules(), ""
    for _, example in ipairs(examples) do
      all = all .. example.rules
      for _, line in ipairs(example.found) do assert.is_truthy(text:find(line, 1, true), line) end
    end
    for _, shape in ipairs { shapes.rule.keys, { { key = "left" }, { key = "only" } } } do
      for _, key in ipairs(shape) do assert.is_truthy(all:find("%f[%w]" .. key.key .. " = "), key.key) end
    end
  end)
end)
