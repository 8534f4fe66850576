local lpeg = require "lpeg"

local nearest = require "ptext.nearest"
local schema = require "ptext.schema"
local shapes = require "ptext.shapes"

local function messages(value, shape)
  local _, errors = schema.check(value, shape)
  local out = {}
  for i, err in ipairs(errors) do out[i] = err.message end
  return out
end

describe("nearest", function()
  local distances = {
    { "", "", 0 }, { "a", "", 1 }, { "", "abc", 3 }, { "except", "except", 0 }, { "exept", "except", 1 },
    { "excpet", "except", 1 }, { "kitten", "sitting", 3 }, { "before", "after", 4 },
  }
  for _, case in ipairs(distances) do
    it(("counts %d edits from %q to %q"):format(case[3], case[1], case[2]), function()
      assert.are.equal(case[3], nearest.distance(case[1], case[2]))
      assert.are.equal(case[3], nearest.distance(case[2], case[1]))
    end)
  end

  local keys = { "about", "after", "before", "case", "except", "exclude", "include", "kinds", "near", "tests", "themes" }
  local meant = {
    { "exept", "except" }, { "Except", "except" }, { "excepts", "except" }, { "theme", "themes" }, { "abuot", "about" },
    { "nearr", "near" }, { "cas", "case" }, { "inlcude", "include" }, { "zzz", nil }, { "x", nil }, { "", nil },
    { ("x"):rep(1000), nil },
  }
  for _, case in ipairs(meant) do
    it(("takes %q for %s"):format(case[1]:sub(1, 20), tostring(case[2])), function()
      assert.are.equal(case[2], nearest.name(case[1], keys))
    end)
  end

  it("takes the first in order among equals", function()
    assert.are.equal("ab", nearest.name("a", { "ac", "ab" }))
  end)
end)

describe("schema", function()
  local point = { type = "table", keys = {
    { key = "x", type = "integer", required = true, least = 0 }, { key = "y", type = "number" },
    { key = "label", type = "string", oneof = { "red", "green" }, refused = { blue = "blue is taken" } },
    { key = "on", type = "boolean" }, { key = "f", type = "function" },
    { key = "word", type = "string", pattern = "^%l+$", meant = "small letters" },
  }, each = { type = "string" } }

  local right = { { x = 0 }, { x = 1, y = 2.5 }, { x = 1, y = 1, label = "red", on = false, f = print, word = "ab" },
    { x = 1, "a", "b" } }
  for i, value in ipairs(right) do
    it("takes right value " .. i, function() assert.are.same({}, messages(value, point)) end)
  end

  local wrong = {
    { {}, { "missing key `x`: a whole number" } },
    { { x = 1.5 }, { "`x`: expected a whole number, found the number 1.5" } },
    { { x = -1 }, { "`x`: expected a whole number of at least 0, found the number -1" } },
    { { x = 1, y = 0 / 0 }, { "`y`: expected a number, found the number " .. tostring(0 / 0) } },
    { { x = 1, y = math.huge }, { "`y`: expected a number, found the number inf" } },
    { { x = "1" }, { '`x`: expected a whole number, found the string "1"' } },
    { { x = 1, on = "yes" }, { '`on`: expected true or false, found the string "yes"' } },
    { { x = 1, f = {} }, { "`f`: expected a function, found a table" } },
    { { x = 1, label = "gren" }, { '`label`: expected "red" or "green", found the string "gren"; did you mean `green`?' } },
    { { x = 1, label = "blue" }, { "`label`: blue is taken" } },
    { { x = 1, word = "A" }, { '`word`: expected small letters, found the string "A"' } },
    { { x = 1, lable = "red" }, { "unknown key `lable`; did you mean `label`?" } },
    { { x = 1, zebra = 1 }, { "unknown key `zebra`; the keys here are x, y, label, on, f and word" } },
    { { x = 1, 7 }, { "`[1]`: expected a string, found the number 7" } },
    { { x = 1, "a", nil, "c" }, { "the list has no item 2 but has an item 3" } },
    { { x = 1, [0] = "a" }, { "the list has no item 1 but has an item 0" } },
    { { x = 1, [1.5] = "a" }, { "a key is neither a name nor a position but a number" } },
    { { x = 1, [true] = "a" }, { "a key is neither a name nor a position but a boolean" } },
    { "x", { 'the script: expected a table, found the string "x"' } },
    { nil, { "the script: expected a table, found nothing" } },
  }
  for i, case in ipairs(wrong) do
    it("says what is wrong with value " .. i, function() assert.are.same(case[2], messages(case[1], point)) end)
  end

  it("gathers all errors, with their paths, in a stable order", function()
    local shape = { type = "table", others = point }
    local _, errors = schema.check({ b = { x = "1", lable = 1 }, a = { on = 1 } }, shape)
    local out = {}
    for i, err in ipairs(errors) do out[i] = table.concat(err.path, "/") .. (err.key and "!" or "") end
    assert.are.same({ "a/on", "a", "b/x", "b/lable!" }, out)
  end)

  it("keeps what is right, and the places in lists", function()
    local value = { x = 1, on = 3, zebra = 1, [true] = 1, [9] = "z", "a", 5, "c" }
    assert.are.same({ x = 1, "a", false, "c" }, (schema.check(value, point)))
    assert.are.same({ x = 1, on = 3, zebra = 1, [true] = 1, [9] = "z", "a", 5, "c" }, value)
    assert.are.same({ a = { x = 1 } }, (schema.check({ a = { x = 1, y = {} }, ["1"] = 2 },
      { type = "table", keys = { { key = "a", type = "table", keys = point.keys } } })))
    assert.are.same({ x = 1 }, (schema.check({ x = 1, "a", "b" }, { type = "table", keys = point.keys })))
  end)

  it("gives the value itself where nothing is wrong", function()
    local value = { x = 1, on = true, "a" }
    assert.are.equal(value, (schema.check(value, point)))
  end)

  it("shows no control characters of a value", function()
    assert.are.same({ '`on`: expected true or false, found the string "a?b"' }, messages({ x = 1, on = "a\27b" }, point))
  end)

  it("raises without a shape", function()
    assert.has_error(function() schema.check({}) end, "schema.check: the shape must be a table")
  end)
end)

describe("shapes of themes", function()
  local right = {
    { a = { "x" } }, { a = { themes = { b = { "x" } } } }, { { name = "a", "x" }, { name = "b", "y" } },
    { a = { { "DCS", case = true } } }, { a = { "x", near = "y", before = { "z" }, after = { "p", "q", within = 3, unit = "block" } } },
    { a = { "x", except = { "xy", { "XY", case = true, except = { "XYZ", { "q", near = "r" } } } } } },
    { a = { "x", kinds = { "title", "heading" }, about = "A.", include = { "b" }, exclude = "c", voices = { "title" } } },
    { a = { "x", tests = { hit = "x", miss = { "y" } } } }, { ["caf\u{E9}"] = { "x" } }, { ["early-help"] = { "x" } }, {},
  }
  for i, value in ipairs(right) do
    it("takes right themes " .. i, function() assert.are.same({}, messages(value, shapes.themes)) end)
  end

  local wrong = {
    { { a = { "x", exept = {} } }, "unknown key `exept` in `a`; did you mean `except`?" },
    { { a = { themes = { b = { "x", eksept = {} } } } }, "unknown key `eksept` in `a.themes.b`" },
    { { a = {} }, "theme `a` has neither entries nor themes" },
    { { a = { themes = {} } }, "theme `a` has neither entries nor themes" },
    { { a = "x" }, "`a`: expected a table of entries and options, found the string \"x\"" },
    { { a = { 1 } }, "`a[1]`: expected an entry (a string, or a table that begins with one), found the number 1" },
    { { a = { { "x", "y" } } }, "an entry with options holds one entry" },
    { { a = { { case = true } } }, "an entry with options begins with the entry itself" },
    { { a = { { "x", cas = true } } }, "unknown key `cas` in `a[1]`; did you mean `case`?" },
    { { a = { { "x", kinds = { "boilerplate" } } } }, "boilerplate is never searched" },
    { { a = { "x", kinds = { "caption" } } }, "themes are never looked for in blocks of kind caption" },
    { { a = { "x", kinds = { "bdoy" } } }, "did you mean `body`?" },
    { { a = { "x", kinds = "body" } }, "expected a list of kinds of block, found the string \"body\"" },
    { { a = { "x", near = { within = 3 } } }, "no entry stands here" },
    { { a = { "x", near = { "y", within = -1 } } }, "at least 0" },
    { { a = { "x", near = { "y", within = 1.5 } } }, "expected a whole number" },
    { { a = { "x", near = { "y", unit = "sentense" } } }, "did you mean `sentence`?" },
    { { a = { "x", except = {} } }, "no entry stands here" },
    { { a = { "x", voices = { "loud" } } }, "expected \"name\", \"negated\", \"quoted\" or \"title\"" },
    { { a = { "x", tests = { hits = {} } } }, "unknown key `hits` in `a.tests`; did you mean `hit`?" },
    { { about = { "x" } }, "`about` is an option of themes and cannot name a theme" },
    { { a = { themes = { near = { "x" } } } }, "`near` is an option of themes and cannot name a theme" },
    { { ["a.b"] = { "x" } }, "made of letters, digits, _ and -" },
    { { ["a b"] = { "x" } }, "made of letters, digits, _ and -" },
    { { ["-"] = { "x" } }, "made of letters" },
    { { { "x" } }, "a theme in a list needs a `name`" },
    { { { name = "case", "x" } }, "cannot name a theme" },
    { { a = { name = "a", "x" } }, "is named by its key" },
    { { { name = "a", "x" }, b = { "x" } }, "either in a list or in a table by name" },
  }
  for i, case in ipairs(wrong) do
    it(("refuses wrong themes %d: %s"):format(i, case[2]), function()
      local found = table.concat(messages(case[1], shapes.themes), "\n")
      assert.is_truthy(found:find(case[2], 1, true), found)
    end)
  end
end)

describe("shapes of rules, rulesets and formats", function()
  local function f() end
  local right = {
    { { { id = "a.b", any = { "x" } } }, "rules" }, { { { id = "a", match = f, when = f, unit = "block", find = "unit" } }, "rules" },
    { { { id = "a", any = "x", kinds = { "note", "byline", "body" }, except = "y", case = true, attributes = { p = { 1, "b" } } } }, "rules" },
    { {}, "ruleset" }, { { reader = "blog", themes = "themes/x", rules = "rules/y", formats = "jsonl" }, "ruleset" },
    { { themes = { "themes/x", { name = "a", "x" } }, rules = { "rules/y", { id = "z", any = "x" } } }, "ruleset" },
    { { themes = { a = { "x" } }, quotes = { per_theme = 0 }, overlap = "ruleset", abbreviations = { title = { "Dr" } } }, "ruleset" },
    { { outputs = { "a.csv" }, document = f }, "format" }, { { outputs = "a", finish = f, begin = f }, "format" },
  }
  for i, case in ipairs(right) do
    it("takes right value " .. i, function() assert.are.same({}, messages(case[1], shapes[case[2]])) end)
  end

  local wrong = {
    { { { any = { "x" } } }, "rules", "missing key `id` in `[1]`" },
    { { { id = "a" } }, "rules", "a rule needs `any` (entries) or `match` (a function)" },
    { { { id = "a", any = { "x" }, match = f } }, "rules", "either `any` or `match`, not both" },
    { { { id = "a", any = { "x" }, starts = "x", pattern = lpeg.P "x" } }, "rules", "`starts` is for a `pattern` without entries" },
    { { { id = "a", match = f, pattern = lpeg.P "x" } }, "rules", "a `pattern` needs entries (`any`) to begin at, or `starts`" },
    { { { id = "a", match = f, grow = {} } }, "rules", "only what entries find grows" },
    { { { id = "a", any = "x", refers = "law" } }, "rules", "`refers` is for rules with a `mention`" },
    { { { id = "a", any = "x", reach = 3 } }, "rules", "`reach` says how far the `voice` of entries (`any`) reaches" },
    { { { id = "a", match = f, voice = "negated", reach = 3 } }, "rules", "`reach` says how far the `voice` of entries" },
    { { { id = "a", any = { "x" }, kinds = { "boilerplate" } } }, "rules", "boilerplate is never searched" },
    { { { id = "a", any = {} } }, "rules", "no entry stands here" },
    { { { id = "a b", any = "x" } }, "rules", "expected a name of letters, digits" },
    { { { id = "a", any = "x", unit = "word" } }, "rules", 'expected "sentence" or "block"' },
    { { { id = "a", any = "x", attributes = { p = {} , q = f } } }, "rules", "`q` in `[1].attributes`" },
    { { a = { id = "a", any = "x" } }, "rules", "unknown key `a`" },
    { { formats = { 1 } }, "ruleset", "`formats[1]`: expected a string" },
    { { quotes = { per_them = 1 } }, "ruleset", "did you mean `per_theme`?" },
    { { overlap = "none" }, "ruleset", 'expected "theme" or "ruleset"' },
    { { themes = { "themes/x", a = { "x" } } }, "ruleset", "either in a list or in a table by name" },
    { { themes = { 5 } }, "ruleset", "expected the name of a themes script, or a theme, found the number 5" },
    { { rules = { { id = "x" } } }, "ruleset", "a rule needs `any`" },
    { { abbreviations = { titel = { "Dr" } } }, "ruleset", "did you mean `title`?" },
    { { outputs = { "a/b" }, document = f }, "format", "expected the name of a file" },
    { { outputs = { ".x" }, document = f }, "format", "expected the name of a file" },
    { { document = f }, "format", "missing key `outputs`" },
    { { outputs = { "a" } }, "format", "a format needs `document`, `finish` or `close`" },
  }
  for i, case in ipairs(wrong) do
    it(("refuses wrong value %d: %s"):format(i, case[3]), function()
      local found = table.concat(messages(case[1], shapes[case[2]]), "\n")
      assert.is_truthy(found:find(case[3], 1, true), found)
    end)
  end

  it("explains every key", function()
    local function walk(shape, name, seen)
      if seen[shape] then return end
      seen[shape] = true
      for _, key in ipairs(shape.keys or {}) do
        assert.is_string(key.about, name .. "." .. key.key)
        walk(key, name .. "." .. key.key, seen)
      end
      for _, part in ipairs { "each", "others" } do
        if shape[part] then walk(shape[part], name .. "." .. part, seen) end
      end
    end
    for _, name in ipairs { "ruleset", "themes", "theme", "entry", "rules", "rule", "format", "plugin" } do
      walk(shapes[name], name, {})
    end
  end)
end)
