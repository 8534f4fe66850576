-- Expressions over columns, and programs of them: ptext.columns.

local core = require "ptext.core"
local document = require "ptext.document"
local plain = require "plain_columns"
local ptext = require "ptext"
local support = require "support"

local columns = ptext.columns
local of, value, choose = columns.of, columns.value, columns.choose

local function run(outputs, given, rows)
  columns.program(outputs):run(given, rows)
  return given
end

-- What one expression gives with x = 1, 2, 3, 4 and k = 5.
local function given_by(expression)
  return run({ made = expression }, { x = { 1, 2, 3, 4 }, on = { true, nil, "x", false }, k = 5 }, 4).made
end

describe("an expression", function()
  local x, on = of.x, of.on
  for _, case in ipairs {
    { "adds", x + 1, { 2, 3, 4, 5 } },
    { "takes away", 1 - x, { 0, -1, -2, -3 } },
    { "multiplies by what is given for all", x * value.k, { 5, 10, 15, 20 } },
    { "adds a product", x + of.x * value.k, { 6, 12, 18, 24 } },
    { "divides", x / 2, { 0.5, 1, 1.5, 2 } },
    { "divides down", -x // 2, { -1, -1, -2, -2 } },
    { "compares", x:below(2) | x:above(3), { true, nil, nil, true } },
    { "compares with bounds", x:at_least(2) & x:at_most(3), { nil, true, true } },
    { "is one of several", x:is(1, 3), { true, nil, true } },
    { "takes what is not false as true", ~on, { nil, true, nil, true } },
    { "chooses", choose(on, x, 0), { 1, 0, 3, 0 } },
    { "chooses strings", choose(on, "yes", choose(x:is(2), "perhaps", "no")), { "yes", "perhaps", "yes", "no" } },
    { "knows strings", on:is("x"), { nil, nil, true } },
    { "knows no other strings", on:is("y"), {} },
    { "knows several strings", on:is("y", "x"), { nil, nil, true } },
    { "knows strings and numbers", on:is("y", 1), { true } },
    { "names what stands for a string", on:named { x = 3, y = 2 }, { 0, 0, 3, 0 } },
    { "names truth", on:named { x = true, y = false }, { nil, nil, true } },
    { "bounds", columns.lesser(x, 3) + columns.greater(x, 2), { 3, 4, 6, 7 } },
    { "looks up", x:look_up { [0] = 9, 8, 7 }, { 8, 7, 7, 7 } },
    { "looks below the list up", (x - 3):look_up { [0] = 9, 8 }, { 9, 9, 9, 8 } },
    { "looks strings up", x:look_up { [0] = false, "a", "b", false }, { "a", "b" } },
    { "looks truth up", x:look_up { [0] = false, false, true }, { nil, true, true, true } },
    { "looks at the row above", x:shifted(-1), { 0, 1, 2, 3 } },
    { "looks beyond the last row", x:shifted(2, 7), { 3, 4, 7, 7 } },
    { "adds up", x:running(), { 1, 3, 6, 10 } },
    { "adds all up", x:total() + 0, 10 },
    { "adds runs up", x:total_of(on), { 3, 3, 7, 7 } },
    { "finds the least of runs", x:least_of(on), { 1, 1, 3, 3 } },
    { "finds the most of runs", x:most_of(on), { 2, 2, 4, 4 } },
    { "finds the last above", on:last_above(), { 0, 1, 1, 3 } },
    { "finds any above", on:anywhere_above(), { nil, true, true, true } },
    { "finds any below", on:anywhere_below(), { true, true } },
    { "finds the value up to which half the weight is", x:quantile(1, 0.5) + 0, 2 },
    { "finds it by weights", x:quantile(on * x, 0.5) + 0, 3 },
    { "finds none where there is no weight", (x + 1):quantile(0, 0.5) + 0, 0 },
    { "finds the best stretch", choose(x:is(2), 1, -1):best_stretch(), { nil, true } },
    { "finds no stretch", (x - 9):best_stretch(), {} },
    { "numbers rows", columns.row, { 1, 2, 3, 4 } },
    { "gives rows", columns.rows(x:above(2)), { 3, 4 } },
    { "gives what is found", columns.found(x - 2), { -1, nil, 1, 2 } },
    { "gives what was given", x, { 1, 2, 3, 4 } },
    { "of nothing but values gives one", value.k * 2, 10 },
  } do
    it(case[1], function() assert.same(case[3], given_by(case[2])) end)
  end

  it("is made of expressions and plain values", function()
    local message = "an expression is made of expressions, numbers, strings and booleans, not of a "
    for kind, make in pairs {
      table = function() return of.x + {} end,
      ["function"] = function() return of.x & print end,
      ["nil"] = function() return of.x:below() end,
    } do
      assert.has_error(make, message .. kind)
    end
    for _, make in ipairs {
      function() return of.x + nil end, function() return of.x:above() end, function() return of.x:at_least() end,
      function() return of.x:is() end, function() return of.x:is(1, nil) end, function() return choose(of.x, 1) end,
      function() return columns.lesser(of.x) end, function() return columns.rows() end,
      function() return columns.program { a = columns.rows } end,
    } do
      assert.error_matches(make, message)
    end
    local _, raised = pcall(function()
      local made = of.x:below()
      return made
    end)
    assert.truthy(raised:find("columns_spec.lua:", 1, true)) -- where it was written
  end)

  it("takes lists and numbers of rows where they belong", function()
    for _, list in ipairs { "abc", {}, { 1, 2 } } do
      assert.error_matches(function() return of.x:look_up(list) end, "expected a list from list%[0%] on")
    end
    assert.error_matches(function() return of.x:look_up() end, "expected a list from list%[0%] on")
    for _, rows in ipairs { 1.5, "1" } do
      assert.error_matches(function() return of.x:shifted(rows) end, "expected a whole number of rows")
    end
    assert.error_matches(function() return of.x:shifted() end, "expected a whole number of rows")
  end)
end)

describe("a program", function()
  it("may give one expression twice", function()
    local given = run({ a = of.x + 1, b = of.x + 1, c = of.x }, { x = { 1, 2 } }, 2)
    assert.same({ { 2, 3 }, { 2, 3 }, { 1, 2 } }, { given.a, given.b, given.c })
  end)

  it("finds values between which none is halfway", function()
    local next_to_one = 1 + 2 ^ -52
    for _, case in ipairs { { 1, next_to_one, 1 + 2 ^ -51 }, { -1.7e308, 0, 1.7e308 }, { 1, 2, math.huge } } do
      local given = run({ a = of.x:quantile(1, 0.5) + 0, b = of.x:quantile(1, 1) + 0 }, { x = case }, 3)
      assert.same({ case[2], case[3] }, { given.a, given.b })
    end
  end)

  it("runs over no rows", function()
    assert.same({}, run({ a = of.x:running() + of.x:total() }, { x = {} }, 0).a)
  end)

  it("refuses what is missing or wrong", function()
    assert.error_matches(function() run({ a = of.nothing + 1 }, {}, 1) end, "there is no column `nothing`")
    assert.error_matches(function() columns.program { x = of.x + 1 } end, "`x` is read and written")
    assert.error_matches(function() columns.program() end, "expected a table of outputs")
    assert.error_matches(function() columns.program { of.x + 1, y = of.x } end, "an output has a name")
    assert.has_error(function() columns.program { a = of.x + 1 }:run({ x = {} }, -1) end)
    assert.has_error(function() columns.program { a = of.x + 1 }:run(1) end)
    for _, wrong in ipairs {
      { steps = { 99, 0, 0, 0, 0, 0 } }, { steps = { 0, 1, 0, 0, 0, 0 } }, { steps = { 0, 0, 0, 0, 0, 0 } },
      { steps = { 0, 0, 0x8000, 0x8001, 0, 0 } }, { steps = { "a", 0, 0, 0, 0, 0 } }, { scalars = { "x" } },
      { tables = { 1 } }, { inputs = { "x", 1 } }, { outputs = { "x", 0, "text" } }, { columns = -1 },
      { steps = { 14, 0, 0x8000, 0x8000, 0x8000, 0 } }, { steps = { 15, 0, 0x8000, 0, 0, 0 } },
      { steps = { 20, 0, 0, 0, 0, 0 } }, { steps = { 0, 0, 0x4000, 0x8000, 0, 0 } },
      { steps = { 16, 0x4000, 0, 0, 0, 0 } },
      { steps = { 0, 0x8000, 0x4000, 0x4000, 0, 0 } }, { steps = { 18, 0x4000, 0, 0x8000, 0, 0 } }, { values = -1 },
      { inputs = { "x", 0, "y", 0 } },
      { outputs = { "x", 0, "number", "y", 0, "number" } }, { outputs = { "x", 0, "rows", "x", 0, "number" } },
      { inputs = { "x", 0 }, outputs = { "y", 0, "number" } }, { inputs = { "x", 0x8000 } },
      { inputs = { "x", 0x4000 }, outputs = { "x", 0, "rows" } },
    } do
      local program = { steps = {}, columns = 1, values = 1, scalars = { 1 }, tables = {}, inputs = {}, outputs = {} }
      for name, part in pairs(wrong) do program[name] = part end
      assert.has_error(function() core.column_program(program) end)
    end
  end)
end)

describe("a program that is not compiled", function()
  it("makes columns of scalars", function()
    local steps = {}
    for operation = 0, 12 do   -- those of one or two operands; `not`, the last, has one
      table.move({ operation, operation, 0x8000, operation == 12 and 0 or 0x8000, 0, 0 }, 1, 6, #steps + 1, steps)
    end
    local outputs, seen = {}, {}
    for column = 0, 12 do table.move({ "made " .. column, column, "number" }, 1, 3, #outputs + 1, outputs) end
    core.column_program({ steps = steps, columns = 13, values = 0, scalars = { 3, 0 }, tables = {}, inputs = {},
      outputs = outputs })
      :run(seen, 3)
    for column, made in pairs { [0] = 6, 0, 9, 1, 1, 3, 3, 0, 1, 1, 1, 1, 0 } do
      assert.same({ made, made, made }, seen["made " .. column])
    end
  end)

  it("may give the rows of an input or another output", function()
    local seen = { x = { 1, 0, 2 } }
    core.column_program({ steps = { 0, 1, 0, 0x8000, 0, 0 }, columns = 2, values = 0, scalars = { 1 }, tables = {},
      inputs = { "x", 0 }, outputs = { "on", 0, "rows", "more", 1, "number", "all", 1, "rows" } }):run(seen, 3)
    assert.same({ { 1, 3 }, { 2, 1, 3 }, { 1, 2, 3 } }, { seen.on, seen.more, seen.all })
  end)
end)

describe("programs over what is seen of lines", function()
  local features = ptext.features { counted = 100, keyed = 100, dated = 100 }
  local long = columns.program { long = of.words:above(2), ends = choose(of.mark:is("."), "stop", "none") }
  local later = columns.program { both = of.long & of.mine, again = columns.rows(of.repeated) }

  it("read its columns, those of programs before and those of the reader", function()
    local seen = document.new("test", "One two three.\nFour\nFour"):features(features)
    long:run(seen)
    assert.same({ { true }, { "stop", "none", "none" } }, { seen.long, seen.ends })
    seen.mine = { true, true }
    later:run(seen)
    assert.same({ { true }, { 2, 3 } }, { seen.both, seen.again })
    assert.is_nil(seen.other)
  end)

  it("do not take those of a document before", function()
    local first = document.new("test", "One two three."):features(features)
    long:run(first)
    local second = document.new("test", "Four"):features(features)
    assert.is_nil(second.long)
    second.mine = {}
    assert.error_matches(function() later:run(second) end, "there is no column `long`")
    local stale = "the lines of another document have been looked at since"
    assert.has_error(function() return first.words end, stale)
    assert.has_error(function() long:run(first) end, stale)
  end)
end)

describe("a program over several documents", function()
  local features = ptext.features { counted = 100, keyed = 100, dated = 100 }
  local other = ptext.features { counted = 1, keyed = 100, dated = 100 }
  local program = columns.program { below = of.words:shifted(1, -1), sum = of.words:total(), more = of.words + value.k,
    mine = columns.rows(of.given), last = of.given:last_above() }

  -- What a sheet gives for documents of these texts.
  local function seen_of(sheet, texts, wanted)
    local documents, all = {}, {}
    for k, text in ipairs(texts) do documents[k], all[k] = document.new("test", text), wanted or features end
    local list = sheet:fill(documents, all)
    for k, seen in ipairs(list) do seen.k, seen.given = k, { [2] = true } end
    return list
  end

  it("sees no rows of another", function()
    local list = seen_of(ptext.sheet(), { "one two\nthree", "", "four\nfive six seven\neight" })
    program:run_all(list)
    assert.same({ { 1, -1 }, {}, { 3, 1, -1 } }, { list[1].below, list[2].below, list[3].below })
    assert.same({ 3, 0, 5 }, { list[1].sum, list[2].sum, list[3].sum })
    assert.same({ { 3, 2 }, {}, { 4, 6, 4 } }, { list[1].more, list[2].more, list[3].more })
    assert.same({ { 2 }, {}, { 2 } }, { list[1].mine, list[2].mine, list[3].mine })
    assert.same({ { 0, 0 }, {}, { 0, 0, 2 } }, { list[1].last, list[2].last, list[3].last })
  end)

  it("looks for what is asked of each", function()
    local documents = { document.new("test", "a line of some words"), document.new("test", "a line of some words") }
    local list = ptext.sheet():fill(documents, { features, other })
    assert.same({ { 5 }, { 3 } }, { list[1].words, list[2].words })
  end)

  it("takes some of them, or one by itself", function()
    local list = seen_of(ptext.sheet(), { "one two", "three four five", "six" })
    program:run(list[2])
    assert.same({ { 5 }, 3 }, { list[2].more, list[2].sum })
    program:run_all({ { seen = list[1] }, { seen = list[3] } }, "seen")
    assert.same({ { 3 }, 2, { 4 }, 1 }, { list[1].more, list[1].sum, list[3].more, list[3].sum })
    program:run_all {}
  end)

  it("holds until the sheet is filled again", function()
    local sheet = ptext.sheet()
    local before = seen_of(sheet, { "one", "two" })
    local list = seen_of(sheet, { "three" })
    local stale = "the lines of another document have been looked at since"
    for _, seen in ipairs(before) do
      assert.has_error(function() return seen.words end, stale)
      assert.has_error(function() program:run_all { seen } end, stale)
    end
    program:run_all(list)
    assert.same({ 2 }, list[1].more)
    assert.has_error(function() sheet:fill({ document.new("test", "a") }, {}) end)
    assert.has_error(function() return list[1].common end, stale)
  end)

  it("does not keep what nobody else has", function()
    local sheet = ptext.sheet()
    local given = setmetatable({ seen_of(sheet, { "one" })[1] }, { __mode = "v" })
    assert.same({ 1 }, given[1].words)
    collectgarbage()
    assert.is_nil(given[1])
    local kept = seen_of(sheet, { "two" })
    collectgarbage()
    assert.same({ 1 }, kept[1].words)
  end)

  it("is of a sheet that is open, or filled again", function()
    local sheet = ptext.sheet()
    local list = seen_of(sheet, { "one", "two" })
    for _ = 1, 2 do debug.getmetatable(sheet).__gc(sheet) end
    for i = 1, 2 do
      assert.has_error(function() return list[i].words end, "the sheet of these lines is closed")
      assert.has_error(function() program:run_all { list[i] } end, "the sheet of these lines is closed")
    end
    assert.same({ 1 }, seen_of(sheet, { "three" })[1].words)
  end)

  it("refuses what is of no sheet, or of two", function()
    local list, more = seen_of(ptext.sheet(), { "one" }), seen_of(ptext.sheet(), { "two" })
    for _, wrong in ipairs { { { k = 1 } }, { list[1], more[1] }, { 1 }, { list[1], false } } do
      assert.has_error(function() program:run_all(wrong) end)
    end
    assert.has_error(function() program:run_all(list, "seen") end)
    assert.has_error(function() program:run_all() end)
    list[1].given = nil
    assert.error_matches(function() program:run_all(list) end, "there is no column `given`")
  end)

  it("gives where no row holds an array that stays empty", function()
    local given = run({ none = columns.rows(of.x:above(9)) }, { x = { 1 } }, 1)
    assert.same({}, given.none)
    assert.error_matches(function() given.none[1] = 1 end, "cannot be changed")
  end)
end)

-- Random expressions over few rows, compared with the plain reference: by themselves, and with others in a sheet.
describe("any program", function()
  local draw = support.random(41)
  local features = ptext.features { counted = 100, keyed = 100, dated = 100 }
  local sheet = ptext.sheet()

  local function constant()
    return draw(7) - 4
  end

  local make

  local makers = {
    function(d) return make(d) + make(d) end,
    function(d) return make(d) - make(d) end,
    function(d) return make(d) * make(d) end,
    function(d) return make(d) + make(d) * constant() end,
    function(d) return make(d) // 2 end,
    function(d) return columns.lesser(make(d), make(d)) end,
    function(d) return columns.greater(make(d), make(d)) end,
    function(d) return make(d):below(make(d)) end,
    function(d) return make(d):at_least(constant()) end,
    function(d) return make(d):is(make(d), constant()) end,
    function(d) return make(d) & make(d) end,
    function(d) return make(d) | ~make(d) end,
    function(d) return choose(make(d), make(d), constant()) end,
    function(d) return choose(make(d), constant(), make(d)) end,
    function(d) return make(d):look_up { [0] = 3, -1, 2 } end,
    function(d) return make(d):shifted(constant(), constant()) end,
    function(d) return make(d):running() end,
    function(d) return make(d):total() + make(d) end,
    function(d) return make(d):total_of(make(d)) end,
    function(d) return make(d):least_of(make(d)) end,
    function(d) return make(d):most_of(make(d)) end,
    function(d) return make(d):last_above() end,
    function(d) return make(d):best_stretch() end,
    function(d) return make(d):quantile(make(d), (draw(6) - 1) / 4) end,
  }

  function make(depth)
    if depth == 0 then
      local leaves = { of.x, of.y, value.k, columns.row }
      return leaves[draw(#leaves)]
    end
    return makers[draw(#makers)](depth - 1)
  end

  local function random_column(rows)
    local column = {}
    for i = 1, rows do column[i] = draw(3) > 1 and constant() or draw(2) == 1 end
    return column
  end

  local function random_values(rows)
    return { x = random_column(rows), y = random_column(rows), k = constant() }
  end

  local function check(expressions, given, found_in, rows, round)
    for name, expression in pairs(expressions) do
      for row = 1, rows do
        local found = type(found_in[name]) == "table" and found_in[name][row] or found_in[name]
        assert.equal(plain.value(expression, given, rows, row), found, "round " .. round .. ", row " .. row)
      end
    end
  end

  local function in_sheet(program, expressions, round)
    local documents, wanted, all = {}, {}, {}
    for k = 1, draw(4) do
      local rows = draw(6) - 1
      documents[k], wanted[k], all[k] = document.new("test", ("a\n"):rep(rows)), features, random_values(rows)
    end
    local list = sheet:fill(documents, wanted)
    for k, seen in ipairs(list) do seen.x, seen.y, seen.k = all[k].x, all[k].y, all[k].k end
    program:run_all(list)
    for k, seen in ipairs(list) do check(expressions, all[k], seen, #documents[k].lines, round) end
  end

  it("gives what the plain one gives", function()
    for round = 1, 400 do
      local rows = draw(6) - 1
      local given, a, b = random_values(rows), make(draw(3)), make(draw(3))
      local program = columns.program { a = a + 0, b = b + 0 }
      program:run(given, rows)
      check({ a = a, b = b }, given, given, rows, round)
      in_sheet(program, { a = a, b = b }, round)
    end
  end)
end)
