local document = require "ptext.document"

local function open(text)
  return document.new("id", text)
end

describe("document", function()
  it("has trimmed lines with their numbers, words and characters", function()
    local d = open("One line\n\n  two caf\u{E9}  \r\nthree")
    assert.are.equal(3, #d.lines)
    local line = d.lines[2]
    assert.are.equal("two caf\u{E9}", line:text())
    assert.are.same({ 3, true, 2, 8 }, { line.number, line.blank_before, line.words, line.characters })
    assert.are.same({ 13, 21 }, { line.first, line.last })
  end)

  it("has spans of lines and of itself", function()
    local d = open("ab\ncdef")
    assert.are.equal("de", d.lines[2]:span(2, 3):text())
    assert.are.equal("cdef", d.lines[2]:span():text())
    assert.are.equal("b\nc", d:span(2, 4):text())
    assert.are.equal("", d:span(3, 2):text())
  end)

  local misuse = {
    { "a span past the end", function(d) d:span(1, 99) end }, { "a span of floats", function(d) d:span(1.5, 2) end },
    { "a span outside its line", function(d) d.lines[1]:span(0, 1) end },
    { "an unknown kind", function(d) d.lines[1]:label("paragraph", "r") end },
    { "a field without a name", function(d) d:field("", 1) end }, { "a field without a value", function(d) d:field("a") end },
    { "a table for a span", function(d) d:field("a", 1, { first = 1, last = 2 }) end },
    { "an unknown severity", function(d) d:problem("fatal", "code", "message") end },
    { "a list where there is one value", function(d) d:field("a", 1) d:add("a", {}) end },
    { "one value where there is a list", function(d) d:add("a", {}) d:field("a", 1) end },
  }
  for _, case in ipairs(misuse) do
    it("refuses " .. case[1], function() assert.has_error(function() case[2](open "text") end) end)
  end

  it("makes blocks and sentences when they are asked for", function()
    local d = open("A title\n\nFirst here. Second there.")
    d.lines[1]:label("title", "test.title")
    d:segment()
    assert.are.equal(2, #d.blocks)
    assert.are.same({ "title", "test.title", "A title" }, { d.blocks[1].kind, d.blocks[1].rule, d.blocks[1]:text() })
    assert.are.equal(3, #d.sentences)
    assert.are.equal("Second there.", d.sentences[3]:text())
    assert.are.equal(d.blocks[2], d.sentences[3].block)
    assert.are.equal("First here.", d.blocks[2].sentences[1]:text())
    assert.is_nil(d.blocks[3])
    local count = 0
    for _ in ipairs(d.sentences) do count = count + 1 end
    assert.are.equal(3, count)
  end)

  it("keeps facts with their spans and rules", function()
    local d = open("A title")
    d:field("published", "2023-02", d:span(1, 1), "r.date", { precision = "month" })
    d:add("authors", { name = "Ann" }, d:span(3, 7), "r.byline")
    d:add("authors", { name = "Bo" })
    assert.are.same({ "2023-02", "month", "r.date" },
      { d.fields.published.value, d.fields.published.precision, d.fields.published.rule })
    assert.are.same({ "Ann", "Bo" }, { d.fields.authors[1].name, d.fields.authors[2].name })
    assert.are.equal("title", d.fields.authors[1].span:text())
  end)

  for _, text in ipairs { "", "\0", "\xFF\xFE\x80", "\n\r\n \t", ("x"):rep(100000), "\u{FEFF}" } do
    it("opens and segments " .. string.format("%q", text:sub(1, 10)):gsub("\n", "n"), function()
      local d = open(text)
      d:segment()
      assert.are.equal(text, d:text())
      for _, block in ipairs(d.blocks) do assert.is_true(block.first <= block.last) end
    end)
  end
end)
