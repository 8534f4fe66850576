-- core.scope, and what documents say of places in it.

local core = require "ptext.core"

local root = os.getenv "PTEXT_ROOT" or "."

local KINDS = { "title", "byline", "date", "caption", "heading", "body", "list", "quote", "note", "boilerplate" }

local function open(text, kind_of)
  local made = core.document(text)
  for i = 1, made:line_count() do made:label(i, kind_of and kind_of(i) or "body") end
  made:segment()
  return made
end

-- The units that hold one of some strings, one string after the other.
local function plainly(made, text, kinds, strings, of_sentences)
  local wanted, found, list = {}, {}, {}
  for _, kind in ipairs(kinds) do wanted[kind] = true end
  for _, string in ipairs(strings or { "" }) do
    for i = 1, of_sentences and made:sentence_count() or made:block_count() do
      local first, last, block
      if of_sentences then first, last, block = made:sentence(i) else first, last = made:block(i) end
      local _, _, kind = made:block(block or i)
      local at = text:find(string, math.max(first - #string + 1, 1), true)
      if wanted[kind] and at and at + #string - 1 <= last then found[i] = true end
    end
  end
  for i in pairs(found) do list[#list + 1] = i end
  table.sort(list)
  return list
end

describe("a scope", function()
  local function kind_of(i) return KINDS[i % #KINDS + 1] end

  it("gives the units of its kinds that hold its strings", function()
    local seen = 0
    for _, item in ipairs(core.os.list(root .. "/tests/corpus/posts")) do
      local text = core.os.read(root .. "/tests/corpus/posts/" .. item.name)
      local made = open(text, kind_of)
      for _, kinds in ipairs { KINDS, { "body" }, { "title", "note" }, {} } do
        for _, strings in ipairs { false, { "\u{201C}", "\u{2018}", "\"", " '" }, { "the" }, { "(", "£" }, { "zzz" }, { text .. "." } } do
          for _, of_sentences in ipairs { true, false } do
            local got = made:units_in(core.scope(kinds, strings or nil), of_sentences)
            assert.are.same(plainly(made, text, kinds, strings or nil, of_sentences), got)
            seen = seen + #got
          end
        end
      end
    end
    assert.is_true(seen > 1000, seen)
  end)

  it("says which unit holds a place", function()
    local made = open("One. Two.\n\nThree.\n\nFour.", function(i) return i == 2 and "note" or "body" end)
    local body, note = core.scope { "body" }, core.scope { "note" }
    assert.are.same({ 1, 1, 2, nil }, { made:unit_at(body, 6), made:unit_at(body, 1, true), made:unit_at(body, 6, true) })
    assert.is_nil(made:unit_at(body, 12))
    assert.is_nil(made:unit_at(body, 10))
    assert.is_nil(made:unit_at(note, 1, true))
    assert.are.equal(2, made:unit_at(note, 12))
    assert.are.equal(3, made:unit_at(note, 12, true))
    assert.are.equal(1, made:block_around(body, 1, 9))
    assert.is_nil(made:block_around(body, 1, 10))
    assert.is_nil(made:block_around(note, 1, 2))
    assert.is_nil(made:block_around(body, 10, 11))
  end)

  it("takes kinds and strings", function()
    local made, scope = open "One.", core.scope { "body" }
    for _, bad in ipairs { function() core.scope() end, function() core.scope { "text" } end, function() core.scope({ 1.5 }) end,
      function() core.scope({ "body" }, { "" }) end, function() core.scope({ "body" }, "x") end, function() core.scope({ "body" }, { {} }) end,
      function() made:units_in() end, function() made:unit_at(scope, 0) end, function() made:unit_at(scope, 6) end,
      function() made:block_around(scope, 1) end, function() made:units_in(made) end } do
      assert.has_error(bad)
    end
  end)
end)
