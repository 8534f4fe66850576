-- core.units: what units of one document and the next are; what scripts see of them is in rules_spec.lua.

local core = require "ptext.core"

local function document(text)
  local made = core.document(text)
  for i = 1, made:line_count() do made:label(i, "body", "test") end
  made:segment()
  return made
end

local function made()
  local methods, fields = {}, { place = function(number, first, last) return number .. ":" .. first .. "-" .. last end }
  local units, unit_of = core.units(methods, fields)
  methods.facts = function(unit) return units:facts(unit, "facts") end
  return units, unit_of
end

local function refused(expected, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  assert.is_truthy(tostring(message):find(expected, 1, true), message)
end

describe("core.units", function()
  local one, other = "It rains.\n\nHe was late. She left.", "Nobody came here."

  it("gives sentences and blocks with their places, texts, fields and methods", function()
    local units, unit_of = made()
    units:open(document(one))
    local sentence, block = units:sentence(3), units:block(2)
    assert.are.same({ "She left.", "He was late. She left." }, { sentence:text(), block:text() })
    assert.are.same({ "3:25-33", "-2:12-33" }, { sentence.place, block.place })
    assert.are.same({ 3, 25, 33 }, { sentence:facts() })
    assert.are.same({ 12, 33 }, { units:span(block) })
    assert.are.same({ sentence, 25, 33 }, { unit_of({}, 3) })
    assert.are.same({ block, 12, 33 }, { unit_of({ of_blocks = true }, 2) })
    assert.is_nil(sentence.nothing)
    assert.are.equal(sentence, units:sentence(3))
    assert.are.equal(0, select("#", units:span "no unit"))
  end)

  it("are of another document when the next is open, until they are asked for again", function()
    local units = made()
    units:open(document(one))
    local unit = units:sentence(1)
    assert.are.equal("It rains.", unit:text())
    units:open(document(other))
    refused("text: a unit of another document", unit.text, unit)
    refused("a unit of another document", function() return unit.place end)
    assert.are.equal(0, select("#", units:span(unit)))
    assert.are.equal(unit, units:sentence(1))
    assert.are.equal(other, unit:text())
    units:close()
    refused("a unit of another document", unit.facts, unit)
    refused("no document is open", units.sentence, units, 1)
    units:close()
  end)

  it("are let go when there are many", function()
    local units = made()
    units:open(document(("It rains.\n\n"):rep(3000)))
    local kept = setmetatable({ units:sentence(1) }, { __mode = "v" })
    for i = 1, 3000 do assert.are.equal("It rains.", units:sentence(i):text() and units:block(i):text()) end
    units:close()
    collectgarbage()
    assert.is_nil(kept[1])
    units:open(document(one))
    assert.are.equal("She left.", units:sentence(3):text())
  end)

  it("are none of other units", function()
    local units, others = made(), made()
    units:open(document(one))
    others:open(document(other))
    local unit, its = units:block(2), others:block(1)
    assert.are.same({ "He was late. She left.", other }, { unit:text(), its:text() })
    refused("a unit of another document", its.text, unit)
    refused("a unit of another document", unit.text, its)
    assert.are.equal(0, select("#", others:span(unit)))
  end)

  it("raise for what is wrong", function()
    local units, unit_of = made()
    local open, closed = document(one), document(other)
    units:open(open)
    local unit = units:sentence(1)
    for _, bad in ipairs { 0, 4, -1, "x" } do
      assert.is_false(pcall(units.sentence, units, bad))
      assert.is_false(pcall(unit_of, {}, bad))
    end
    refused("call it with a colon: unit:text(…)", unit.text)
    refused("call it with a colon: unit:text(…)", unit.text, units)
    refused("facts: call it with a colon: unit:facts(…)", unit.facts, {})
    refused("attempt to change a unit", function() unit.kind = 1 end)
    closed:close()
    for _, bad in ipairs { function() units:open(closed) end, function() units:open {} end, function() core.units({}) end,
      function() units.block(unit, 1) end, function() unit_of(nil, 1) end, function() units:facts(unit) end } do
      assert.is_false(pcall(bad))
    end
    open:close()
    refused("a unit of another document", unit.text, unit)
    refused("no document is open", unit_of, {}, 1)
  end)
end)
