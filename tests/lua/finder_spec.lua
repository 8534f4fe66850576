-- core.finder beside plain_finder.lua; what rules find by it is in rules_spec.lua.

local core = require "ptext.core"

local root = os.getenv "PTEXT_ROOT" or "."
local plain = dofile(root .. "/tests/lua/plain_finder.lua")
local support = dofile(root .. "/tests/lua/support.lua")

local WORDS = { "act", "must", "home", "we", "they" }

local function refuse() error("no plain facts", 0) end

-- A document of random words, and the candidates of two words in it.
local function made(random)
  local words = {}
  for i = 1, 20 + random(60) do words[i] = WORDS[random(#WORDS)] .. (random(5) == 1 and (random(3) == 1 and ".\n\n" or ". Then") or "") end
  local text = table.concat(words, " ")
  local document = core.document(text)
  for i = 1, document:line_count() do document:label(i, "body", "test") end
  document:segment()
  local dictionary = assert(core.dictionary { { hits = "longest", entries = { { text = "act" }, { text = "must" } } } })
  local candidates, firsts, lasts = document:match(dictionary):candidates(1, core.growths {})
  return { text = text, document = document, candidates = candidates, from = firsts[1], to = lasts[1] }
end

local function parts_of(scene)
  return {
    text = scene.text, found = {}, joined = refuse,
    unit = function(rule, number)
      local first, last = scene.document[rule.of_blocks and "block" or "sentence"](scene.document, number)
      return "unit " .. number, first, last
    end,
    placed = function(rule, first, last) return (rule.inside and first or last) % 2 == 0 end,
  }
end

local function some_rule(random)
  local kind = random(4)
  local verdicts = { false, true, { sure = true, by = "when" }, { size = 1.5 } }
  return { id = "r", whole = random(2) == 1, of_blocks = random(2) == 1, inside = random(4) == 1, outside = random(4) == 1,
    attributes = random(2) == 1 and { force = "must", by = "rule" } or nil, entries_before = 0,
    of_entries = random(2) == 1 and { false, { by = "entry", rank = 2 } } or nil,
    when = kind > 1 and function(unit, match)
      assert(unit:find "^unit %d+$" and match.attributes.by ~= "when")
      return verdicts[(match.first + #match.text + kind) % 4 + 1]
    end or nil }
end

describe("core.finder", function()
  it("finds what the plain way finds", function()
    local random, found, left_out = support.random(11), 0, 0
    for _ = 1, 300 do
      local scene, rule = made(random), some_rule(random)
      local expected, got = parts_of(scene), parts_of(scene)
      if scene.from then
        plain.entries(expected, rule, scene.candidates, scene.from, scene.to)
        core.finder(got):entries(rule, scene.candidates, scene.from, scene.to)
        assert.are.same(expected.found, got.found)
        local count = #(got.found[rule] or {})
        found, left_out = found + count, left_out + scene.to - scene.from + 1 - count
      end
    end
    assert.is_true(found > 1000 and left_out > 1000)
  end)

  it("tells whether a place was taken, and whether it stands before the last one", function()
    local scene = made(support.random(3))
    local parts = parts_of(scene)
    local finder, rule = core.finder(parts), { id = "r" }
    assert.are.same({ true, false }, { finder:consider(rule, 1, 2, 4) })
    assert.are.same({ true, false }, { finder:consider(rule, 1, 5, 6, { by = "pattern" }) })
    assert.are.same({ true, true }, { finder:consider(rule, 1, 5, 9) })
    rule.when = function() return nil end
    assert.are.same({ false, false }, { finder:consider(rule, 1, 1, 1) })
    assert.are.same({ by = "pattern" }, parts.found[rule][2].attributes)
    assert.are.equal(3, #parts.found[rule])
  end)

  it("leaves to `joined` what is no plain fact", function()
    local scene = made(support.random(3))
    local parts = parts_of(scene)
    function parts.joined(attributes, more) return { has = next(attributes), more = more } end
    local finder, odd = core.finder(parts), setmetatable({}, {})
    for i, value in ipairs { odd, { 1 }, { list = {} }, { x = 0 / 0 }, "text", 3 } do
      local rule = { id = "r", attributes = { force = "must" }, when = function() return value end }
      assert.is_true((finder:consider(rule, 1, 1, 2)))
      assert.are.same({ has = "force", more = value }, parts.found[rule][1].attributes, i)
    end
  end)

  it("refuses what it cannot work with", function()
    local scene = made(support.random(3))
    local parts = parts_of(scene)
    local finder = core.finder(parts)
    local function judging() return { id = "r", when = function() return true end } end
    for _, bad in ipairs { function() core.finder {} end, function() core.finder { found = {}, unit = 1 } end,
      function() finder:consider(1, 1, 1, 1) end, function() finder:consider({}, 1, "x", 1) end,
      function() finder:consider(judging(), 1, 0, 1) end, function() finder:consider(judging(), 1, 5, 3) end,
      function() finder:consider(judging(), 1, 1, #scene.text + 1) end, function() finder:consider(judging(), 0, 1, 1) end,
      function() finder:entries({ id = "r" }, scene.candidates, 1, scene.to + 1) end,
      function() finder:entries({ id = "r" }, {}, 1, 1) end, function() finder.consider(scene.candidates, {}, 1, 1, 1) end,
    } do assert.is_false(pcall(bad)) end
    for _, found in ipairs { "abc", 5, true } do
      local rule = { id = "r" }
      local odd = core.finder { found = { [rule] = found }, text = "act", unit = error, placed = error, joined = error }
      assert.is_false(pcall(odd.consider, odd, rule, 1, 1, 1))
    end
  end)

  -- For a sanitizer to look on.
  it("raises or finds, whatever it is given", function()
    local random, raised, found = support.random(5), 0, 0
    local values, any = { 0, 1, 2, -1, math.maxinteger, math.mininteger, 0 / 0, "r", "7", true, false, {}, { 1 }, { by = "x" },
      { { by = "y" }, {} }, setmetatable({}, { __index = error }) }, nil
    function any()
      local number = random(#values + 3)
      if number <= #values then return values[number] end
      if number == #values + 1 then return nil end
      return function() return any(), any(), any() end
    end
    for round = 1, 4000 do
      local scene = round % 400 == 1 and made(random) or values.scene
      values.scene = scene
      local parts, rule = parts_of(scene), some_rule(random)
      for _, key in ipairs { "unit", "placed", "joined" } do if random(3) == 1 then parts[key] = any end end
      for _, key in ipairs { "id", "attributes", "of_entries", "entries_before", "when" } do
        if random(4) == 1 then rule[key] = any() end
      end
      if random(6) == 1 then parts.found[rule] = any() end
      local finder = core.finder(parts)
      local ok = pcall(finder.entries, finder, rule, scene.candidates, scene.from, scene.to)
      if random(2) == 1 then ok = pcall(finder.consider, finder, rule, any(), any(), any(), any()) and ok end
      if ok then found = found + 1 else raised = raised + 1 end
    end
    assert.is_true(found > 500 and raised > 500, found .. " " .. raised)
  end)
end)
