local support = require "support"
package.path = support.root .. "/tests/compare/?.lua;" .. package.path

describe("the matcher", function()
  it("finds what the slow one finds", function()
    local compare = require "compare"
    -- Cases differ in every construct of the language and every condition; `make compare` tries many more.
    local hits = compare.run(1, 2500)
    assert.is_true(hits > 2500)
  end)
end)
