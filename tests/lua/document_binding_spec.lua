-- core.document: lines, labels, blocks, sentences, words, positions.

local core = require "ptext.core"

local text = "\u{FEFF}A title\r\n\r\nThe first sentence. The\nsecond one!\r* a list item\n  “Quoted…”"

local function spans(document, what)
  local out = {}
  for i = 1, document[what .. "_count"](document) do
    local first, last = document[what](document, i)
    out[i] = text:sub(first, last)
  end
  return out
end

describe("core.document", function()
  local document

  before_each(function() document = core.document(text) end)

  it("has the lines of its text", function()
    assert.equal(text, document:text())
    assert.same({ "A title", "The first sentence. The", "second one!", "* a list item", "“Quoted…”" },
      spans(document, "line"))
    assert.same({ 4, 10, 1, true, "body", nil, 2, 7 }, { document:line(1) })
    local _, _, number, blank, kind, rule, words, characters = document:line(5)
    assert.same({ 6, false, "body", 1, 9 }, { number, blank, kind, words, characters })
    assert.is_nil(rule)
  end)

  it("labels lines with kinds and rules", function()
    document:label(1, "title", "some.rule")
    document:label(2, "body", "other.rule")
    document:label(3, "body", "other.rule")
    document:label(4, "list")
    assert.same({ "title", "some.rule", 2, 7 }, { select(5, document:line(1)) })
    document:segment()
    local kinds = {}
    for i = 1, document:block_count() do
      local _, _, kind, rule = document:block(i)
      kinds[i] = kind .. ":" .. tostring(rule)
    end
    assert.same({ "title:some.rule", "body:other.rule", "list:nil", "body:nil" }, kinds)
  end)

  it("has blocks, sentences and words once it is segmented", function()
    assert.equal(0, document:block_count())
    document:label(1, "title", "r")
    document:segment()
    assert.equal("A title", spans(document, "block")[1])
    assert.equal("A title", spans(document, "sentence")[1])
    assert.same({ "A", "title", "The", "first" }, { table.unpack(spans(document, "word"), 1, 4) })
    assert.same({ 4, 10, "title", "r", 1, 1, 1, 1, 2, false }, { document:block(1) })
    assert.same({ 4, 10, 1, 1, 2 }, { document:sentence(1) })
    local words, sentences = document:scanned()
    assert.equal(document:word_count(), words)
    assert.equal(document:sentence_count(), sentences)
  end)

  it("does not count boilerplate as scanned", function()
    for i = 1, document:line_count() do document:label(i, "boilerplate") end
    document:segment()
    assert.same({ 0, 0 }, { document:scanned() })
    assert.is_true(document:word_count() > 0)
  end)

  it("finds the sentence at a position", function()
    document:label(1, "title")
    document:segment()
    assert.equal(1, document:sentence_at(10))
    assert.is_nil(document:sentence_at(11))
    assert.is_nil(document:sentence_at(#text + 1))
    assert.equal(document:sentence_count(), document:sentence_at(#text))
    assert.has_error(function() document:sentence_at(0) end)
    assert.has_error(function() document:sentence_at(#text + 2) end)
  end)

  it("counts lines, columns and code points", function()
    local places = { { "A title", 1, 2, 1 }, { "The first", 3, 1, 12 }, { "second", 4, 1, 36 }, { "list", 5, 5, 52 },
      { "Quoted", 6, 4, 65 } }
    for _, place in ipairs(places) do
      local at = text:find(place[1], 1, true)
      assert.same({ place[2], place[3] }, { document:position(at) })
      assert.equal(place[4], document:codepoint(at))
    end
    assert.equal(core.count(text), document:codepoint(#text + 1))
  end)

  it("writes its blocks as records hold them", function()
    assert.equal("[]", document:json_blocks())
    document:label(1, "title", 'a "rule"')
    document:segment()
    local json = document:json_blocks()
    assert.is_true(core.json_check(json))
    assert.equal('[{"kind":"title","start":3,"end":10,"line":1,"rule":"a \\"rule\\""},{"kind":"body","start":14,',
      json:sub(1, 92))
  end)

  it("takes any bytes, and none", function()
    for _, bytes in ipairs { "", "\0", "\xFF\xFE", "\r\r\n\n", ("\xF0\x9F"):rep(100) } do
      local made = core.document(bytes)
      made:segment()
      made:position(#bytes + 1)
      assert.is_true(core.json_check(made:json_blocks()))
      assert.equal(bytes, made:text())
    end
  end)

  it("checks its arguments", function()
    document:segment()
    for _, call in ipairs {
      function() core.document() end, function() core.document(1) end, function() document:line(0) end,
      function() document:line(6) end, function() document:line("x") end, function() document:block(99) end,
      function() document:sentence(0) end, function() document:word(1e6) end, function() document:label(9, "body") end,
      function() document:label(1, "footer") end, function() document:label(1, "body", 1) end,
      function() document:segment({}) end, function() document:match({}) end, function() document.text({}) end,
    } do
      assert.has_error(call)
    end
  end)

  it("raises once it is closed", function()
    document:close()
    document:close()
    assert.has_error(function() document:text() end)
    assert.has_error(function() document:segment() end)
    do
      local scoped <close> = core.document("x")
      document = scoped
    end
    assert.has_error(function() document:line_count() end)
  end)

  it("numbers up to 65535 rules", function()
    for i = 1, 65535 do document:label(1, "body", "rule" .. i) end
    assert.has_error(function() document:label(1, "body", "one more") end)
    document:label(1, "body", "rule7")
    assert.equal("rule7", (select(6, document:line(1))))
  end)
end)
