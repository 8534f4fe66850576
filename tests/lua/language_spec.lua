-- A post in another language than the themes' is coded with a warning.
local support = require "support"

local RULESET = [[return ruleset { reader = "blog", %s themes = { help = { "help" } } }]]
local WELSH = "Mae’r plant yn aros am gartref, ac nid oes neb yn gwybod pryd y bydd lle iddynt. Rhaid i ni wneud yn well, "
  .. "a rhaid i ni wneud hynny yn awr, oherwydd bod y gaeaf yn dod ac mae’r teuluoedd yn flinedig iawn.\n"
local ENGLISH = "The children wait for a home, and nobody knows when there will be room for them. We have to do better, and "
  .. "we have to do it now, since winter is coming and the families are very tired of it all.\n"

describe("the language of the themes", function()
  teardown(support.clean)

  local function records(option)
    local folder = support.folder { ["rules/r.lua"] = RULESET:format(option), ["data/cy.txt"] = WELSH,
      ["data/en.txt"] = ENGLISH }
    local out, err, status = support.ptext("run", folder .. "/rules/r.lua", folder .. "/data", "-f", "jsonl")
    assert.equal(0, status, err)
    return out:match("^(.-)\n(.-)\n$")
  end

  it("is compared with that of the post", function()
    local welsh, english = records('language = "en",')
    assert.is_truthy(welsh:find('"severity":"warning","code":"language"', 1, true), welsh)
    assert.is_nil(english:find('"code":"language"', 1, true))
  end)

  it("is not asked for when the ruleset does not say", function()
    local welsh = records("")
    assert.is_nil(welsh:find('"code":"language"', 1, true))
  end)
end)
