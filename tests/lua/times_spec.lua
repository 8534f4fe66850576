local times = require "ptext.times"

local function taken()
  local one, two = times.new(), times.new()
  times.add_stage(one, "label", 1)
  times.add_stage(one, "find", 2)
  times.add_rule(one, { script = "rules/a", id = "first" }, 0.5)
  times.add_rule(one, { id = "mentions" }, 0.25)
  times.add_stage(two, "find", 1)
  times.add_rule(two, { script = "rules/a", id = "first" }, 0.5)
  times.add_rule(two, { script = "rules/a", id = "second" }, 0.5)
  times.add(one, two)
  times.add(one, nil)
  return one
end

describe("times", function()
  it("adds up what workers say, and tells stages, scripts and rules, most first", function()
    assert.are.same({
      "  find                                3.00 s  75.0 %",
      "    rules/a                           1.50 s  37.5 %",
      "    the rest                          1.25 s  31.2 %",
      "    settling mentions                 0.25 s   6.2 %",
      "  label, by the reader `blog`         1.00 s  25.0 %",
      "the slowest rules:",
      "  first                               1.00 s  25.0 %",
      "  second                              0.50 s  12.5 %",
      "  mentions                            0.25 s   6.2 %",
    }, times.lines(taken(), "blog"))
  end)

  it("tells what took less than a second in milliseconds", function()
    local all = times.new()
    times.add_stage(all, "read", 0.25)
    times.add_stage(all, "open", 0.0125)
    assert.are.same({ "  read                               250.0 ms  95.2 %", "  open                                12.5 ms   4.8 %" },
      times.lines(all))
  end)

  it("tells what was no stage's", function()
    local all = taken()
    times.add_rest(all, 6)
    assert.are.same({ label = 1, find = 3, ["the rest"] = 2 }, all.stages)
    times.add_rest(all, 5) -- clocks that differ take nothing away
    assert.are.equal(2, all.stages["the rest"])
  end)

  it("says nothing of rules where there are none", function()
    local all = times.new()
    times.add_stage(all, "read", 1)
    assert.are.same({ "  read                                1.00 s 100.0 %" }, times.lines(all))
  end)
end)
