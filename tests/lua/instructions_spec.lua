-- PTEXT_INSTRUCTIONS chooses the instructions, and all of them give the same bytes.

local support = require "support"

local quote = support.quote

local function run(instructions, arguments)
  return support.shell(("cd %s && PTEXT_INSTRUCTIONS=%s %s %s"):format(quote(support.root), instructions,
    quote(support.command), arguments))
end

describe("instructions", function()
  it("are what the environment asks for", function()
    local named = [[LUA=${LUA:-lua5.4}; PTEXT_INSTRUCTIONS=%s "$LUA" -e 'io.write(require("ptext.core").instructions)']]
    assert.equal("portable", (support.shell(named:format("portable"))))
  end)

  it("that are not there are an error", function()
    local out, err, status = run("abacus", "--version")
    assert.equal("", out)
    assert.equal("ptext: PTEXT_INSTRUCTIONS: there are no instructions `abacus` here\n", err)
    assert.equal(2, status)
  end)

  it("that are not there are one of the module too", function()
    local _, err, status = support.shell([[PTEXT_INSTRUCTIONS=abacus "${LUA:-lua5.4}" -e 'require "ptext.core"']])
    assert.matches("PTEXT_INSTRUCTIONS: there are no instructions `abacus` here\n", err, 1, true)
    assert.equal(1, status)
  end)

  it("write the same records", function()
    local arguments = "run rules/themes.lua tests/corpus/posts -f jsonl -q"
    local fastest, _, status = run("", arguments)
    assert.equal(0, status)
    assert.is_true(#fastest > 100000)
    assert.equal(fastest, (run("portable", arguments)))
  end)
end)
