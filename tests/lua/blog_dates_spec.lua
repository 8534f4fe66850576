-- Dates as people write them: the grammar of scripts/lib/dates.lua.

local plugins = require "ptext.plugins"
local support = require "support"

local dates = plugins.script "lib/dates"

local function shown(found)
  local time = found.time and "T" .. found.time or ""
  local ends = found.ends and ".." .. found.ends or ""
  return (found.value or string.format("--%02d-%02d", found.month, found.day)) .. time .. ends
    .. (found.ambiguous and "?" or "")
end

local function all(text, options)
  local list = {}
  for i, found in ipairs(dates.all(text, options)) do list[i] = shown(found) end
  return list
end

describe("dates in running text", function()
  for _, case in ipairs(dates.tests) do
    it(case[1], function()
      assert.same({ table.unpack(case, 2) }, all(case[1]))
    end)
  end

  local more = {
    { "The board met on Tuesday, 14 March 2017 and again on 4 April 2017.", "2017-03-14", "2017-04-04" },
    { "Submitted 3rd Feb 82, and on 3 Aug '96.", "1982-02-03", "1996-08-03" },
    { "a year that began in September 2012", "2012-09" },
    { "30/11/2021 to 2/12/2021", "2021-11-30", "2021-12-02?" },
    { "the 21st of May 2011, at 7.30pm", "2011-05-21T19:30" },
    { "Sat 29 February 2020 and 29 February 2021", "2020-02-29" },
    { "12:00 a.m. on 1 January 2000", "2000-01-01T00:00" },
    { "2016\u{5E74}12\u{6708}01\u{65E5}", "2016-12-01" },
    { "Mon\u{A0}5\u{A0}July\u{A0}2021", "2021-07-05" },
    { "phone 01632 960 123, room 12/4, 3-2 on the night" },
  }
  for _, case in ipairs(more) do
    it(case[1], function()
      assert.same({ table.unpack(case, 2) }, all(case[1]))
    end)
  end
end)

describe("dates.find", function()
  it("gives the place of the date with weekday and time", function()
    local text = "Posted: Fri 6:45 PM, Feb 16, 2018 by J"
    local first, last, found = dates.find(text)
    assert.equal("Fri 6:45 PM, Feb 16, 2018", text:sub(first, last))
    assert.same({ "2018-02-16", "day", "18:45", 5 }, { found.value, found.precision, found.time, found.weekday })
  end)

  it("finds dates without a year, and years alone, when asked", function()
    assert.same({}, all("Friday 13 May, and in 2006"))
    assert.same({ "--05-13", "2006" }, all("Friday 13 May, and in 2006", { partial = true, years = true }))
  end)

  it("gives nil behind the last date", function()
    local text = "1 May 2020."
    local _, last = dates.find(text)
    assert.is_nil(dates.find(text, last + 1))
  end)
end)

describe("dates.parse", function()
  it("reads only what begins at the place", function()
    assert.is_nil(dates.parse("on 1 May 2020"))
    local first, last, found = dates.parse("on 1 May 2020", 4)
    assert.same({ 4, 13, "2020-05-01" }, { first, last, found.value })
  end)
end)

describe("the date phrases beside the checkout", function()
  it("are found, and what is no date is left alone", function()
    local path = support.root .. "/../shared/data/dates/english_dev.jsonl"
    local file = io.open(path)
    if not file then pending("no " .. path) return end
    file:close()
    local right, of, alone, none = 0, 0, 0, 0
    local decode = require("cjson").decode
    for line in io.lines(path) do
      local case = decode(line)
      local start = type(case.start) == "table" and case.start or {}
      local year = start.year and string.format("%d", start.year)
      local values = all(case.text)
      if case.expect == "none" and case.parser == "chrono" then
        none, alone = none + 1, alone + (#values == 0 and 1 or 0)
      elseif case.expect == "one" and start.day and year and case.text:find(year, 1, true) then
        local want, ok = string.format("%s-%02d-%02d", year, start.month, start.day), false
        for _, value in ipairs(values) do
          local day = value:match("^[%d-]+")
          ok = ok or want:sub(1, #day) == day
        end
        of, right = of + 1, right + (ok and 1 or 0)
      end
    end
    print(string.format("dates: %d of %d right, %d of %d left alone", right, of, alone, none))
    assert.is_true(right >= 0.85 * of)
    assert.is_true(alone >= 0.9 * none)
  end)
end)
