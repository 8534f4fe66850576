-- The primitives of text in ptext.core.

local core = require "ptext.core"

-- The segments of an iterator over s, joined by "|".
local function joined(s, iterator)
  local parts = {}
  for first, last in iterator do parts[#parts + 1] = s:sub(first, last) end
  return table.concat(parts, "|")
end

local segmented = {
  { "words", "", "" },
  { "words", "Don’t forget: 3.5 % of co-workers!", "Don’t|forget|3.5|of|co|workers" },
  { "words", "naïve\r\n\xFF日本", "naïve|日|本" },
  { "graphemes", "e\u{301}🇬🇧\r\nx", "e\u{301}|🇬🇧|\r\n|x" },
  { "graphemes", "", "" },
  { "sentences", "One two. Three?\n\nFour", "One two.|Three?|Four" },
  { "sentences", " \n ", "" },
  { "blocks", "A title\n\nSome text.\n\nLast.", "A title|Some text.|Last." },
}

local units = {
  { "grapheme", false, "ab", "a|b" },
  { "grapheme", true, "ab", "a|b" },
  { "word", false, "a b.", "a|b" },
  { "word", true, "a b.", "a| |b|." },
  { "sentence", false, "A b. C d.", "A b.|C d." },
  { "sentence", true, "A b. C d.", "A b. |C d." },
  { "block", false, "A b.\n\nC d.", "A b.|C d." },
}

describe("segments", function()
  for _, case in ipairs(segmented) do
    local name, text, expected = table.unpack(case)
    it(("of %q as %s"):format(text, name), function() assert.equal(expected, joined(text, core[name](text))) end)
  end

  for _, case in ipairs(units) do
    local unit, uax29, text, expected = table.unpack(case)
    it(("of %q by unit %s%s"):format(text, unit, uax29 and " of the standard" or ""), function()
      assert.equal(expected, joined(text, core.segments(text, unit, uax29)))
    end)
  end

  it("of the standard join up to the text", function()
    local text = "“A.” he said…  \r\n\tNext: 1,000.5\u{200B}x\xFFy"
    for _, unit in ipairs { "grapheme", "word", "sentence" } do
      assert.equal(text, (joined(text, core.segments(text, unit, true)):gsub("|", "")))
    end
  end)

  it("are found in texts longer than one piece", function()
    local line = ("word "):rep(2000) .. "\n"
    local text, count, at = line:rep(20), 0, 1
    for first, last in core.words(text) do
      count = count + 1
      at = text:find("word", at, true)
      assert.equal(at, first)
      assert.equal("word", text:sub(first, last))
      at = last + 1
    end
    assert.equal(40000, count)
  end)

  it("outlive the string's last other holder", function()
    local next_word = core.words(("x"):rep(100) .. " y")
    collectgarbage()
    next_word()
    assert.equal(102, (next_word()))
    assert.is_nil((next_word()))
  end)

  it("need a known unit, and the standard knows no blocks", function()
    assert.has_error(function() core.segments("a", "line") end)
    assert.has_error(function() core.segments("a", "block", true) end)
    assert.has_error(function() core.words(1) end)
    assert.has_error(function() core.words() end)
  end)
end)

describe("abbreviations", function()
  local text = "Dr. Who ate No. 5, etc. The end, e.g. This."

  it("keep sentences together", function()
    local list = core.abbreviations { title = { "Dr" }, number = { "No" }, plain = { "etc" }, inside = { "e.g" },
      starters = { "The" } }
    assert.equal("Dr. Who ate No. 5, etc.|The end, e.g. This.", joined(text, core.sentences(text, list)))
  end)

  it("are lists of strings", function()
    assert.has_error(function() core.abbreviations() end)
    assert.has_error(function() core.abbreviations { title = "Dr" } end)
    assert.has_error(function() core.abbreviations { title = { 1 } } end)
    assert.has_error(function() core.sentences(text, {}) end)
  end)
end)

describe("folding and normalising", function()
  it("make what is the same equal", function()
    assert.equal("strasse", core.fold("STRASSE"))
    assert.equal("strasse", core.fold("Straße"))
    assert.equal(core.fold("caf\u{E9}"), core.fold("CAFE\u{301}"))
    assert.equal("don't", core.fold("Don’t"))
    assert.equal("\u{E9}", core.nfc("e\u{301}"))
    assert.equal("", core.fold(""))
  end)
end)

describe("UTF-8", function()
  local cases = {
    { "", true, nil, "", 0 },
    { "wörld", true, nil, "wörld", 5 },
    { "a\xFFb", false, 2, "a\u{FFFD}b", 3 },
    { "\xE2\x82", false, 1, "\u{FFFD}", 1 },
    { "é\xC0\x80", false, 3, "é\u{FFFD}\u{FFFD}", 3 },
    { "\0", true, nil, "\0", 1 },
  }
  for _, case in ipairs(cases) do
    local text, valid, bad, clean, count = table.unpack(case, 1, 5)
    it(("in %q"):format(text), function()
      local is_valid, position = core.valid_utf8(text)
      assert.equal(valid, is_valid)
      assert.equal(bad, position)
      assert.equal(clean, core.clean_utf8(text))
      assert.equal(count, core.count(text))
    end)
  end

  it("is counted in a range as string.sub takes it", function()
    assert.equal(2, core.count("wörld", 1, 3))
    assert.equal(3, core.count("wörld", 4))
    assert.equal(0, core.count("wörld", 4, 3))
    assert.equal(5, core.count("wörld", -5, 100))
  end)
end)

describe("encodings", function()
  it("are told apart and decoded", function()
    local cases = {
      { "caf\xE9", nil, "café", "windows-1252", "decoded" },
      { "café", nil, "café", "utf-8", "raw" },
      { "\xFF\xFEa\0\xE9\0", nil, "aé", "utf-16le", "decoded" },
      { "\xFE\xFF\0a", nil, "a", "utf-16be", "decoded" },
      { "café", "windows-1252", "cafÃ©", "windows-1252", "decoded" },
      { "caf\xE9", "Latin1", "café", "windows-1252", "decoded" },
      { "caf\xE9", "utf-8", "caf\xE9", "utf-8", "raw", 4 },
      { "café\x80", nil, "café\x80", "utf-8", "raw", 6 },
      { "\u{FEFF}\xFF", nil, "\u{FEFF}\xFF", "utf-8", "raw", 4 },
    }
    for _, case in ipairs(cases) do
      local bytes, encoding = table.unpack(case, 1, 2)
      assert.same({ table.unpack(case, 3, 6) }, { core.decode(bytes, encoding) })
    end
  end)

  it("have sorted names, and one that is not known is an answer", function()
    local names = core.encodings()
    local sorted = table.move(names, 1, #names, 1, {})
    table.sort(sorted)
    assert.same(sorted, names)
    local text, message = core.decode("a", "morse")
    assert.is_nil(text)
    assert.truthy(message:find("morse", 1, true))
  end)
end)

describe("SHA-256", function()
  it("gives the digests of FIPS 180-4", function()
    assert.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", core.sha256("abc"))
    assert.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", core.sha256(""))
  end)
end)

describe("lists of words", function()
  local random = dofile((os.getenv "PTEXT_ROOT" or ".") .. "/tests/lua/support.lua").random(5)
  local texts = { "", " ", "a", " a\tb\n\vc\f\rd ", "\0 a\0b", "na\u{EF}ve a a \u{A0} b" }
  for _ = 1, 50 do
    local bytes = {}
    for i = 1, random(40) do bytes[i] = ("ab \n\t\u{E9}"):sub(random(7)):sub(1, 1) end
    texts[#texts + 1] = table.concat(bytes)
  end

  for _, text in ipairs(texts) do
    it(("are cut as Lua cuts %q"):format(text), function()
      local words, set = {}, {}
      for word in text:gmatch "%S+" do words[#words + 1], set[word] = word, true end
      assert.same({ words, set }, { core.split(text), core.set(text) })
    end)
  end

  for i = 1, #texts - 1 do
    it(("are cut as Lua cuts %q, but for those of %q"):format(texts[i], texts[i + 1]), function()
      local words, seen = {}, core.set(texts[i + 1])
      for word in texts[i]:gmatch "%S+" do
        if not seen[word] then words[#words + 1], seen[word] = word, true end
      end
      assert.same(words, core.split(texts[i], texts[i + 1]))
      local function large(text) return ((" " .. text):gsub("%s%l", string.upper)) end
      assert.same(core.split(large(texts[i]), large(texts[i + 1])), core.split(texts[i], texts[i + 1], true))
    end)
  end

  it("are what a byte parts", function()
    for i = 1, #texts - 1 do
      local text, but = texts[i] .. texts[i + 1], texts[i + 1]
      local parts, once, seen = {}, {}, {}
      for part in but:gmatch "[^%sb][^b]*" do seen[part:match "^.*%S"] = true end
      for part in text:gmatch "[^%sb][^b]*" do
        part = part:match "^.*%S"
        parts[#parts + 1] = part
        if not seen[part] then once[#once + 1], seen[part] = part, true end
      end
      assert.same(parts, core.split(text, nil, false, "b"))
      assert.same(once, core.split(text, but, false, "b"))
    end
    assert.same({ "Ab c", "D" }, core.split(";; ab c ;d;", "e", true, ";"))
    assert.same({ "ab", "c" }, core.split("ab c", nil, nil, ""))
    assert.has_error(function() core.split("a", nil, false, ";;") end)
  end)

  it("are strings", function()
    assert.has_error(function() core.split {} end)
    assert.has_error(function() core.split("a", {}) end)
    assert.has_error(function() core.set(nil) end)
    assert.has_error(function() core.set { "a", 2 } end)
    assert.same({ a = true, ["b c"] = true }, core.set { "a", "b c", "a" })
  end)
end)
