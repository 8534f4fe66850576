-- What plugins read lines by: ptext.lexicon, ptext.features, and columns of documents.

local core = require "ptext.core"
local document = require "ptext.document"
local ptext = require "ptext"

describe("ptext.lexicon", function()
  local lexicon = ptext.lexicon({ "share", "share this", "é" }, "azAZ")

  it("finds phrases", function()
    assert.equal(2, lexicon:whole("Share This"))
    assert.is_nil(lexicon:whole("shared"))
    assert.same({ 1, 5 }, { lexicon:at("share thistle") })
    assert.same({ 9 }, { lexicon.capture("do share thistle", 5, lexicon) })
    assert.same({ 14, "this" }, { lexicon.capture("do share this", 5, lexicon, { "share", "this" }) })
    assert.same({}, { lexicon.capture("do share this", 4, lexicon) })
    assert.same({ 2, 4, 13 }, { lexicon:find("do share this") })
    assert.is_nil(lexicon:find("do share this", 5))
    assert.same({ 1, 4, 8 }, { lexicon:find("do share this", 1, 9) })
    assert.same({ 1, 3, 7 }, { lexicon:within("reshare") })
    assert.is_nil(lexicon:within("reshare", 4))
    assert.same({ 1, 3, true }, { lexicon:count("we share it") })
    assert.same({ 1, 2, false }, { lexicon:count("no share \u{43D}", 4) })
    assert.same({ "Ss\xC3", "Hh\xA9" }, { lexicon:beginnings() })
    assert.same({ "Aa", "1", " ", "Bb" }, { ptext.lexicon({ "a1 BX", "A1 b" }):beginnings() })
    assert.same({}, { ptext.lexicon({}):beginnings() })
    assert.same({ 2, 3 }, { lexicon:echo("Share closures of HOMES: nursery. A closure of homes", 1, 33, 35) })
  end)

  it("refuses what is wrong", function()
    for _, call in ipairs {
      function() ptext.lexicon("share") end,
      function() ptext.lexicon { "" } end,
      function() ptext.lexicon { "a", 1 } end,
      function() ptext.lexicon({}, "abc") end,
      function() lexicon:at("share", 7) end, function() lexicon.capture("share", 1, lexicon) end,
      function() lexicon.capture("share", 7, lexicon) end, function() lexicon.capture("share", 2, "lexicon") end,
      function() lexicon:find("share", 3, 1) end,
      function() lexicon:find("share", 1, 6) end,
      function() lexicon:echo("share", 1, 5, 3, 6) end,
    } do
      assert.has_error(call)
    end
  end)
end)

describe("a lexicon", function()
  local lexicon = ptext.lexicon({ "share" }, "azAZ")
  local features = ptext.features { counted = 100, keyed = 30, dated = 100 }
  local text = "To share\n• Share it\nShared\nshare, and this is too long for a key\nSHARE\nshare"

  it("finds the lines that begin with a phrase", function()
    local seen = document.new("test", text):features(features)
    assert.same({ 2, 5 }, lexicon:starting(seen, 1, 5))
    assert.is_nil(lexicon:starting(seen, 3, 4))
    assert.is_nil(lexicon:starting(seen, 2, 1))
  end)

  it("finds the lines that hold a phrase", function()
    local made = document.new("test", " share\n\nus\nto share\nit is ours to share")
    assert.same({ 1, 3 }, made:lines_with(lexicon, 1, 4, 15))
    assert.same({ 3, 4 }, made:lines_with(lexicon, 2, 4))
    assert.is_nil(made:lines_with(lexicon, 2, 2))
    assert.is_nil(made:lines_with(lexicon, 3, 2))
    assert.is_nil(made:lines_with(lexicon, 1, 1, 4))
    for _, wrong in ipairs { { 0, 1 }, { 1, 5 }, { 1, math.maxinteger }, { 1 }, { "one", 2 } } do
      assert.has_error(function() made:lines_with(lexicon, table.unpack(wrong)) end)
    end
    assert.has_error(function() made:lines_with({}, 1, 2) end)
  end)

  it("refuses what are no lines", function()
    local seen = document.new("test", text):features(features)
    for _, call in ipairs {
      function() lexicon:starting("share", 1, 1) end,
      function() lexicon:starting({ "share" }, 1, 1) end,
      function() lexicon:starting(seen, 1) end,
      function() lexicon:starting(seen, 0, 1) end,
      function() lexicon:starting(seen, 1, 7) end,
      function() lexicon:starting(seen, 1, math.maxinteger) end,
    } do
      assert.has_error(call)
    end
  end)
end)

describe("ptext.features", function()
  local options = { counted = 100, keyed = 100, dated = 100, common = ptext.lexicon { "the" },
    whole = ptext.lexicon { "share" }, holds = ptext.lexicon { "by" } }

  it("gives columns", function()
    local made = document.new("test", "• Share\n\nThe one by Ann, 3 May 2021.\nShare")
    local seen = made:features(ptext.features(options))
    assert.same({ 5, 1, 1 }, seen.from)
    assert.same({ 1, 7, 1 }, seen.words)
    assert.same({ 0, 1, 0 }, seen.common)
    local key = seen.key
    assert.same({ "share", "the one by ann, 3 may 2021", "share" }, { key[1], key[2], key[3] })
    assert.same({}, { key[0], key[4], key.one, key[-1], key[1.5] })
    assert.same({ true, true }, seen.blank_before)
    assert.same({ 9, 27, 5 }, seen.length)
    assert.same({ [1] = 0xE2, [2] = 0x54, [3] = 0x53 }, seen.first_byte)
    assert.same({ 1, nil, 1 }, { table.unpack(seen.whole, 1, 3) })
    assert.same({ [2] = "." }, seen.mark)
    assert.same({ [2] = true }, seen.may_be_dated)
    assert.same({ [2] = { 1 } }, seen.held)
    assert.equal(seen.same[1], seen.same[3])
    assert.same({ 1, 3 }, seen.same[1])
    assert.same({ [1] = true, [3] = true }, seen.repeated)
    assert.same({}, seen.twin)
    assert.same({ 5, 26, 5 }, seen.key_length)
    assert.same({ true, true, true }, seen.keyed)
    assert.same({ [2] = true }, seen.holds)
    assert.same({ 2, 1, 2 }, seen.times)
    assert.same({}, seen.named)
  end)

  it("tells names, and lines that end alike", function()
    local names = ptext.names { given = "jane" }
    local made = document.new("test", "Jane Doe\nJane Doe and others\nHomeThe long day\nAnn Roe\nThe long day")
    local seen = made:features(ptext.features { counted = 100, keyed = 100, dated = 100, names = names })
    assert.same({ { true, true, true, true }, { 2, nil, nil, 1 } }, { seen.may_be_named, seen.named })
    assert.same({ { [5] = 2 }, { [3] = 2 } }, { seen.ends_above, seen.ends_below })
  end)

  it("is made of lexicons and numbers", function()
    for key, value in pairs { common = { "the" }, counted = -1, keyed = "many", probes = "the", names = "jane" } do
      local wrong = setmetatable({}, { __index = options })
      for name, right in pairs(options) do wrong[name] = right end
      wrong[key] = value
      assert.has_error(function() ptext.features(wrong) end)
    end
    assert.error_matches(function() ptext.features {} end, "features: `counted` must be a number of bytes")
    assert.has_error(function() document.new("test", "a"):features(options) end)
  end)

  it("does not show what its type is known by", function()
    local signed = 0
    for key in pairs(debug.getmetatable(ptext.features(options))) do
      signed = signed + (type(key) == "userdata" and 1 or 0)
    end
    assert.equal(1, signed)
    assert.is_false(getmetatable(ptext.features(options)))
  end)

  it("makes keys as ptext.line_key does", function()
    assert.equal("comments", ptext.line_key("• Comments (23) »"))
  end)
end)

describe("the lines of a document", function()
  it("have places", function()
    local firsts, lasts = document.new("test", " ab\n\ncde"):places()
    assert.same({ { 2, 6 }, { 3, 8 } }, { firsts, lasts })
  end)

  it("are labelled at once", function()
    local made = document.new("test", "ab\ncde")
    local line = made.lines[1]
    made:label_lines({ "title", "body" }, { "test.title", nil })
    assert.same({ "title", "test.title" }, { line.kind, line.rule })
    assert.same({ "body" }, { made.lines[2].kind, made.lines[2].rule })
    made:label_lines({ ["test.body"] = "body", ["test.title"] = "title" }, { "test.body", "test.title" })
    assert.same({ "body", "test.body" }, { line.kind, line.rule })
    assert.same({ "title", "test.title" }, { made.lines[2].kind, made.lines[2].rule })
    local seen = made:features(ptext.features { counted = 1, keyed = 1, dated = 1 })
    ptext.columns.program { rule = ptext.columns.choose(ptext.columns.row:is(1), "test.title", "test.body") }:run(seen)
    made:label_lines({ ["test.body"] = "note", ["test.title"] = "quote" }, seen, "rule")
    assert.same({ "quote", "test.title" }, { line.kind, line.rule })
    assert.same({ "note", "test.body" }, { made.lines[2].kind, made.lines[2].rule })
    assert.has_error(function() made:label_lines({ ["test.body"] = "note" }, seen, "rule") end)
    assert.has_error(function() made:label_lines({ ["test.body"] = "note" }, seen, "words") end)
    assert.has_error(function() made:label_lines({ ["test.body"] = "note" }, seen, "none") end)
    assert.has_error(function() made:label_lines({ ["test.body"] = "note" }, { rule = {} }, "rule") end)
    assert.has_error(function() made:label_lines("note", "test.note", "rule") end)
    made:label_lines("note", "test.note")
    assert.same({ "note", "test.note" }, { line.kind, line.rule })
    assert.same({ "note", "test.note" }, { made.lines[2].kind, made.lines[2].rule })
    made:label_lines "quote"
    assert.same({ "quote" }, { line.kind, line.rule })
    assert.has_error(function() made:label_lines("body", { "test.body" }) end)
    assert.has_error(function() made:label_lines("paragraph", "test.body") end)
    assert.has_error(function() made:label_lines({ ["test.body"] = "body" }, { "test.body", "test.title" }) end)
    assert.has_error(function() made:label_lines({ ["test.body"] = "body" }, { "test.body" }) end)
    assert.has_error(function() made:label_lines({ "title" }, {}) end)
    assert.has_error(function() made:label_lines({ "title", "paragraph" }, {}) end)
    assert.has_error(function() made:label_lines({ "title", "body" }, { 1 }) end)
  end)

  it("are counted in the profile", function()
    local profile = core.profile()
    profile:add("ab\nx")
    profile:add("ab")
    assert.same({ { 2, 0 }, 2, 2 }, { document.new("test", "ab\ncde", nil, profile):shared_lines() })
    assert.is_nil(document.new("test", "ab"):shared_lines())
    local made = document.new("test", "ab\ncde\nab", nil, profile)
    local seen = made:features(ptext.features { counted = 1, keyed = 1, dated = 1 })
    assert.same({ true, 2, 2 }, { made:shared_lines(seen, "counts") })
    assert.same({ 2, 0, 2 }, seen.counts)
    local other = document.new("test", "ab", nil, profile)
    assert.has_error(function() other:shared_lines(seen, "counts") end)
    assert.has_error(function() other:shared_lines({}, "counts") end)
    assert.has_error(function() made:shared_lines(seen) end)
  end)
end)
